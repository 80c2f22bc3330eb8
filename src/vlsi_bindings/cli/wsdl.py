"""``vlsi wsdl``: the plain WSDL and XSD set of a release, for any other toolkit."""

from __future__ import annotations

from enum import Enum
from pathlib import Path  # noqa: TC003 - typer looks at the annotations
from typing import TYPE_CHECKING, Annotated

import typer

from .console import write_lines
from .options import DialectFile, dialect_of

if TYPE_CHECKING:
    from ..codec import Dialect
    from ..contract import Assertion

CORE_OF_LAYOUT_B = "urn:vim25"


class Layout(str, Enum):
    """Where the framework's core types live."""

    A = "a"
    B = "b"


def wsdl(
    out: Annotated[Path, typer.Option(metavar="DIR", help="Folder for the files, made if need be.")],
    release: Annotated[
        str | None, typer.Option(help="The release, such as 2406; default: the newest.", show_default=False)
    ] = None,
    layout: Annotated[
        Layout | None,
        typer.Option(
            help="a: core types in the service's namespace; b: in one of their own. Default: the dialect's, or a.",
            show_default=False,
        ),
    ] = None,
    namespace: Annotated[
        str | None, typer.Option(metavar="URI", help="Namespace of the service; default: urn:vdi.", show_default=False)
    ] = None,
    core_namespace: Annotated[
        str | None,
        typer.Option(
            metavar="URI",
            help=f"Namespace of the core types, which makes it layout b; there the default is {CORE_OF_LAYOUT_B}.",
            show_default=False,
        ),
    ] = None,
    xsd11: Annotated[
        bool, typer.Option("--xsd11", help="XSD 1.1: the rules that XSD 1.0 cannot say, as assertions.")
    ] = False,
    dialect_file: DialectFile = None,
) -> int:
    """Write the WSDL and XSD set of one release. It is plain WSDL 1.1 and XSD 1.0, without this project's own facts.

    vdi.wsdl includes the schema documents beside it; vdi-complete.wsdl is the same in one file, the most portable form.
    With --xsd11 required-if and the other rules stand in the types as xs:assert: for processors of XSD 1.1 only.

    \b
    Exit status: 0, 2 if there is no such release or the files cannot be written.

    \b
    Examples:
      vlsi wsdl --release 2111 --out soap
      vlsi wsdl --release 2406 --layout b --out soap
      vlsi wsdl --release 2406 --dialect dialect.json --out soap
      vlsi wsdl --release 2406 --xsd11 --out soap11
    """  # noqa: D301 - the escape keeps the lines below it as they are
    from ..contract import plain_set, write_files  # noqa: PLC0415 - the help needs no contract

    dialect = dialect_of(file=dialect_file)
    core = core_namespace or _core_of(layout, dialect)
    assertions = _assertions(release) if xsd11 else None
    files = plain_set(
        release=release,
        namespace=namespace or (None if dialect is None else dialect.namespace),
        core_namespace=core,
        soap_action=None if dialect is None else dialect.soap_action,
        assertions=assertions,
    )
    write_files(files, out)
    write_lines([[(f"wrote {out / name}", "")] for name in files])
    return 0


def _core_of(layout: Layout | None, dialect: Dialect | None) -> str | None:
    """The namespace of the core types, if it is not the service's."""
    if layout is Layout.A:
        return None
    core = None if dialect is None else dialect.core_namespace
    return core or (CORE_OF_LAYOUT_B if layout is Layout.B else None)


def _assertions(release: str | None) -> dict[str, list[Assertion]]:
    """The rules of a release as assertions, by type."""
    from ..conformance.rules.assertions import assertions  # noqa: PLC0415 - most runs want none
    from ..contract import load  # noqa: PLC0415

    return assertions(load(release=release))
