"""``vlsi contract``: what the contract says, as a page for people or as JSON for programs."""

from __future__ import annotations

import json
import sys
from enum import Enum
from typing import TYPE_CHECKING, Annotated

import typer

from ..suggesting import begun_or_meant
from .console import write_lines
from .options import Operations, Types  # noqa: TC001 - typer looks at the annotations

if TYPE_CHECKING:
    from collections.abc import Iterable


class Form(str, Enum):
    """How the contract is shown."""

    TEXT = "text"
    JSON = "json"


def contract(
    release: Annotated[
        str | None,
        typer.Option(help="The release, such as 2406; default: the one the package brings along.", show_default=False),
    ] = None,
    form: Annotated[Form, typer.Option("--format", help="A page for people, or JSON for programs.")] = Form.TEXT,
    types: Types = None,
    operations: Operations = None,
) -> int:
    """Show the contract: types, fields, operations and their rules.

    The text form lists all names, or gives one page for each type or operation asked for. The JSON form holds every
    fact.

    \b
    Exit status: 0, 2 if there is no such release, type or operation.

    \b
    Examples:
      vlsi contract --type DesktopInstantCloneDesktopProvisioningStatusData
      vlsi contract --operation Desktop_Get
      vlsi contract --release 2406 --format json > contract.json
    """  # noqa: D301 - the escape keeps the lines below it as they are
    from ..contract import as_json, load  # noqa: PLC0415 - the help needs no contract
    from .pages import operation_page, overview, type_page  # noqa: PLC0415

    loaded = load(release=release)
    wanted_types = [known_name(name, loaded.types, "type") for name in types or []]
    wanted_operations = [known_name(name, loaded.operations, "operation") for name in operations or []]
    filtered = bool(wanted_types or wanted_operations)
    if form is Form.JSON:
        document = as_json(loaded)
        if filtered:
            document["types"] = {name: document["types"][name] for name in wanted_types}
            document["operations"] = {name: document["operations"][name] for name in wanted_operations}
        sys.stdout.write(json.dumps(document, ensure_ascii=False, indent=2) + "\n")
    elif filtered:
        for name in wanted_types:
            write_lines(type_page(loaded, name))
        for name in wanted_operations:
            write_lines(operation_page(loaded, name))
    else:
        write_lines(overview(loaded))
    return 0


def known_name(name: str, names: Iterable[str], what: str) -> str:
    """The name as the contract spells it, whatever its case; raises LookupError with the nearest one."""
    spelled = {known.lower(): known for known in names}
    found = spelled.get(name.lower())
    if found is None:
        raise LookupError(f"the contract has no {what} {name}{begun_or_meant(name, spelled.values())}")
    return found
