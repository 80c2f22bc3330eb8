"""``vlsi set``: one value of a message changed, and no other byte."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from .console import complain
from .output import Output, opened
from .sources import SourceError, find_sources, read

if TYPE_CHECKING:
    from collections.abc import Iterable

File = Annotated[Path, typer.Argument(metavar="FILE", help="The message; - for standard input, sample:NAME.")]
Where = Annotated[
    str,
    typer.Argument(
        metavar="PATH",
        help="Where the value stands, as vlsi decode --format table shows it: Desktop_Get/id/id, …/results[2]/name, "
        "…/@type for an attribute.",
    ),
]
New = Annotated[str, typer.Argument(metavar="VALUE", help="The new text; it is escaped as XML needs it.")]
Check = Annotated[
    bool, typer.Option("--check", help="Refuse a value that makes the message break the schema or a rule.")
]
InPlace = Annotated[bool, typer.Option("--in-place", "-i", help="Change the file itself.")]


def set_value(
    file: File, path: Where, value: New, check: Check = False, in_place: InPlace = False, output: Output = None
) -> int:
    """Change one value of a message. Every other byte of the file stays as it was.

    Prefixes, quotes, white space, comments, attributes, the declaration, the encoding and the spelling of all other
    values stay. The result goes to standard output, to --output FILE, or with --in-place back into the file; a file is
    written as a whole or not at all. A VALUE that begins with a dash stands behind --.

    \b
    Exit status: 0, 1 if --check refuses the value, 2 if there is no such value or the message cannot be read.

    \b
    Examples:
      vlsi set capture.xml Desktop_Update/updates[0]/key base.displayName > changed.xml
      vlsi set --check -i status.xml DesktopInstantCloneDesktopProvisioningStatusData/pendingImageProgress 70
    """  # noqa: D301 - the escape keeps the lines below it as they are
    from ..captures import Document  # noqa: PLC0415 - the help needs no codec
    from ..codec import DEFAULT_LIMITS  # noqa: PLC0415

    (source, *more) = find_sources([file])
    if more:
        raise SourceError(f"{file}: {len(more) + 1} messages; one value is set in one message")
    if in_place and (output is not None or source.path is None):
        raise SourceError("--in-place changes a file: name one, and no --output")
    data = read(source, DEFAULT_LIMITS.max_bytes)
    document = Document(data)
    document.set(path, value)
    if check and (refused := _new_findings(data, document.data)):
        for told in refused:
            complain(f"{source.name}: {told}")
        complain(f"{path}: not changed")
        return 1
    with opened(source.path if in_place else output) as target:
        target.write(document.data)
    return 0


def _new_findings(before: bytes, after: bytes) -> Iterable[object]:
    """What the judges say of the changed message that they did not say of the old one."""
    from .. import conformance  # noqa: PLC0415 - most runs do not ask

    known = {(finding.rule, finding.path) for finding in conformance.check(before).findings}
    return [found for found in conformance.check(after).findings if (found.rule, found.path) not in known]
