"""``vlsi captures html``: a conversation as a page for people."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from .console import complain, warn
from .options import CaptureFormat, DialectFile, dialect_of
from .output import opened

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..captures import Exchange
    from ..captures.page import Shown
    from ..codec import Dialect


def html(
    arguments: Annotated[
        list[str],
        typer.Argument(
            metavar="FILE... OUT",
            help="Files, directories or patterns (- for standard input, sample:NAME), and the page to write.",
        ),
    ],
    first: Annotated[int, typer.Option(min=1, metavar="N", help="Show from this exchange on.")] = 1,
    most: Annotated[int, typer.Option(min=1, metavar="N", help="Show so many exchanges at most.")] = 1_000,
    title: Annotated[
        str | None, typer.Option(help="The page's title; default: the names of the files.", show_default=False)
    ] = None,
    reader: CaptureFormat = None,
    dialect_file: DialectFile = None,
) -> int:
    """Write a conversation as one HTML page. It needs nothing else: no network, no other file.

    It shows each exchange in a line (time, operation, id, seconds, bytes, status or fault, findings) and, unfolded, its
    messages as trees with the findings beside their places. It can be searched, filtered, used by keyboard and printed.
    Passwords, cookies and credentials are left out.

    All exchanges are counted. A page shows 1,000 of them, and at most 100,000 lines of messages, so that a browser can
    hold it; --first and --most show others.

    \b
    Exit status: 0, 1 if exchanges are broken, 2 if a file cannot be read.

    \b
    Examples:
      vlsi captures html session.har session.html
      vlsi captures html --first 1001 'archive/*.saz' second.html
    """  # noqa: D301 - the escape keeps the lines below it as they are
    from ..captures.page import PageBounds, write_page  # noqa: PLC0415 - the help needs no captures

    if len(arguments) < 2:  # noqa: PLR2004 - a source and a target
        raise ValueError("name the files, and last the page to write")
    *names, out = arguments
    if out in names:
        raise ValueError(f"{out}: the page would replace the capture")
    statuses = [0]
    dialect = dialect_of(file=dialect_file)
    bounds = PageBounds(first=first, exchanges=most)
    with opened(Path(out)) as target:
        shown = write_page(_all(names, reader, dialect, statuses), target, title=title or _title(names), bounds=bounds)
        if max(statuses) and not shown.summary.exchanges:
            raise ValueError(f"{out}: not written, since no file could be read")
    warn(f"{out}: {_told(shown)}")
    return max(*statuses, 1 if shown.summary.broken else 0)


def _title(names: Sequence[str]) -> str:
    told = [Path(name).name for name in names[:3]]
    return ", ".join(told) + (f" and {len(names) - 3} more" if len(names) > 3 else "")  # noqa: PLR2004 - as shown


def _all(names: Sequence[str], reader: str | None, dialect: Dialect | None, statuses: list[int]) -> Iterator[Exchange]:
    """The exchanges of all files; what cannot be read must not stop the rest."""
    from ..captures import CaptureError  # noqa: PLC0415 - the help needs no captures
    from .exchanges import exchanges  # noqa: PLC0415

    for name in names:
        try:
            with exchanges(name, reader, dialect) as reading:
                yield from reading
        except CaptureError as error:  # noqa: PERF203 - see above
            complain(str(error))
            statuses.append(2)


def _told(shown: Shown) -> str:
    total = shown.summary.exchanges
    told = f"{shown.exchanges} of {total} exchange{'s' * (total != 1)}"
    if shown.without_messages:
        told += f", {shown.without_messages} of them without their messages: the page is full"
    last = shown.first + shown.exchanges - 1
    if last < total:
        told += f"; the next ones: --first {last + 1}"
    return told
