"""``vlsi diff``: what differs between two releases of the API, and what of it breaks a client."""

from __future__ import annotations

import json
import sys
from collections import Counter
from enum import Enum
from typing import TYPE_CHECKING, Annotated

import typer

from .console import printable, write_lines
from .contract import known_name
from .options import Operations, Types  # noqa: TC001 - typer looks at the annotations

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..contract import Difference
    from .console import Piece

_STYLES = {"added": "green", "removed": "red", "changed": "yellow"}


class Form(str, Enum):
    """How differences are shown."""

    TEXT = "text"
    JSON = "json"
    MARKDOWN = "markdown"


One = Annotated[str, typer.Argument(metavar="R1", help="A release, such as 2111.")]
Other = Annotated[str, typer.Argument(metavar="R2", help="Another one, such as 2406.")]


def diff(
    first: One,
    second: Other,
    types: Types = None,
    operations: Operations = None,
    form: Annotated[Form, typer.Option("--format", help="Lines, JSON for programs, or a Markdown table.")] = Form.TEXT,
) -> int:
    """Show what differs between two releases. That is types, fields, operations, parameters, values, rules.

    Breaking is what can make a client that was written for R1 fail at a server of R2: something is gone, is of another
    type, or something that the client sends is wanted, bounded or ruled where it was not. A new value of an enumeration
    is data and breaks nothing.

    \b
    Exit status: as of diff: 0 no difference, 1 differences, 2 if there is no such release, type or operation.

    \b
    Examples:
      vlsi diff 2312 2406
      vlsi diff 7.13.0 2406 --type DesktopInfo
      vlsi diff 2312 2406 --format json | jq '.[] | select(.breaking)'
    """  # noqa: D301 - the escape keeps the lines below it as they are
    from ..contract import as_document, concerning, differences, load  # noqa: PLC0415 - the help needs no contract

    one, other = load(release=first), load(release=second)
    found = differences(one, other)
    if types or operations:
        wanted = [known_name(name, {**one.types, **other.types}, "type") for name in types or []]
        wanted += [known_name(name, {**one.operations, **other.operations}, "operation") for name in operations or []]
        found = concerning(found, wanted)
    if form is Form.JSON:
        sys.stdout.write(json.dumps([as_document(each) for each in found], ensure_ascii=False, indent=2) + "\n")
    elif form is Form.MARKDOWN:
        sys.stdout.write("\n".join(_table(first, second, found)) + "\n")
    else:
        write_lines([*map(_line, found), [(_summary(found), "bold")]])
    return 1 if found else 0


def _line(found: Difference) -> list[Piece]:
    text = printable(str(found).removesuffix(" (breaking)"))
    return [(text, _STYLES[found.how]), *([(" (breaking)", "bold red")] if found.breaking else [])]


def _summary(found: Sequence[Difference]) -> str:
    counts = Counter((each.what, each.how) for each in found)
    told = [f"{count} {what}{'s' * (count != 1)} {how}" for (what, how), count in counts.items()]
    breaking = sum(each.breaking for each in found)
    return f"{', '.join(told)}; {breaking} breaking" if found else "no difference"


def _table(first: str, second: str, found: Sequence[Difference]) -> list[str]:
    rows = [
        f"| {each.how} {each.what} | `{each.path}` | {_cell(each.first)} | {_cell(each.second)} |"
        f" {'yes' if each.breaking else ''} |"
        for each in found
    ]
    return [f"| | | {first} | {second} | breaking |", "|---|---|---|---|---|", *rows]


def _cell(text: str | None) -> str:
    return "" if text is None else text.replace("\\", "\\\\").replace("|", "\\|")
