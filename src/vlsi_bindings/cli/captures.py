"""``vlsi captures``: conversations that other tools recorded, as a list and one by one."""

from __future__ import annotations

import json
import sys
from enum import Enum
from typing import TYPE_CHECKING, Annotated, Any

import typer

from .console import complain, printable, warn, write_lines
from .options import CaptureFormat, DialectFile, dialect_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ..codec import Dialect
    from .console import Piece
    from .exchanges import Row

app = typer.Typer(
    help="Read what proxies, browsers and test tools recorded.\n\nSee captures list --help.",
    no_args_is_help=True,
    rich_markup_mode=None,
)


class ListForm(str, Enum):
    """How a conversation is shown."""

    TEXT = "text"
    JSON = "json"


class ShowForm(str, Enum):
    """How one exchange is shown."""

    TREE = "tree"
    JSON = "json"
    XML = "xml"


Captures = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="FILE", help="Files, directories or patterns; - for standard input, sample:NAME.", show_default=False
    ),
]


@app.command("list")
def list_(
    files: Captures = None,
    form: Annotated[ListForm, typer.Option("--format", help="How the list is shown.")] = ListForm.TEXT,
    reader: CaptureFormat = None,
    dialect_file: DialectFile = None,
) -> int:
    """List the exchanges of captures: one line each.

    The columns are number, time, operation, the id of what the call is about, duration in seconds, bytes, HTTP status
    or fault, and the number of findings; the file comes first if there are several arguments. They are tab-separated
    where they do not go to a terminal. JSON is one document per line. What was broken, and what was skipped because it
    is no SOAP, is told on standard error.

    \b
    Exit status: 0, 1 if there are findings or broken exchanges, 2 if a file cannot be read.

    \b
    Examples:
      vlsi captures list session.har
      vlsi captures list --format json flows.mitm | jq 'select(.fault)'
      ssh proxy cat dump.saz | vlsi captures list -
    """  # noqa: D301 - the escape keeps the lines below it as they are
    names = files or ["-"]
    dialect = dialect_of(file=dialect_file)
    return max(_list(name, reader, dialect, _WRITERS[form], several=len(names) > 1) for name in names)


@app.command("show")
def show(
    file: Annotated[
        str, typer.Argument(metavar="FILE", help="A file, a directory or a pattern; - for standard input, sample:NAME.")
    ],
    number: Annotated[int, typer.Argument(metavar="N", min=1, help="The number that list gives.")],
    form: Annotated[ShowForm, typer.Option("--format", help="How the messages are shown.")] = ShowForm.TREE,
    request: Annotated[bool, typer.Option("--request", help="Only the request.")] = False,
    answer: Annotated[bool, typer.Option("--answer", help="Only the answer.")] = False,
    secrets: Annotated[bool, typer.Option("--secrets", help="Show passwords and cookies in the messages.")] = False,
    reader: CaptureFormat = None,
    dialect_file: DialectFile = None,
) -> int:
    """Show one exchange of a capture. Its request and its answer are trees, JSON or XML.

    XML is the message byte for byte, unless it holds a password or a cookie: then it is written anew without it.
    Cookies and credentials of the HTTP head are never shown.

    \b
    Exit status: 0, 1 if there are findings or the exchange is broken, 2 if there is no such exchange, or a message of
    it cannot be read.

    \b
    Examples:
      vlsi captures show session.har 3
      vlsi captures show session.har 3 --answer --format xml > answer.xml
    """  # noqa: D301 - the escape keeps the lines below it as they are
    from .exchanges import exchanges  # noqa: PLC0415 - the help needs no captures
    from .messages import show_json, show_tree, show_xml  # noqa: PLC0415 - the help needs no codec

    with exchanges(file, reader, dialect_of(file=dialect_file)) as reading:
        exchange = next((found for at, found in enumerate(reading, 1) if at == number), None)
        if exchange is None:
            complain(f"{file}: there is no exchange {number}; there are {reading.count}")
            return 2
    sides = [name for name, wanted in (("request", request), ("answer", answer)) if wanted or request == answer]
    shows: dict[ShowForm, Callable[..., int]] = {
        ShowForm.TREE: show_tree,
        ShowForm.JSON: show_json,
        ShowForm.XML: show_xml,
    }
    if exchange.problem:
        warn(f"{exchange.source}: {exchange.problem}")
    return max(1 if exchange.problem else 0, shows[form](exchange, sides, secrets=secrets))


def _list(
    name: str,
    reader: str | None,
    dialect: Dialect | None,
    write: Callable[[str | None, Row], None],
    *,
    several: bool,
) -> int:
    """List one capture. Gives the exit status; what cannot be read must not stop the rest."""
    from ..captures import CaptureError  # noqa: PLC0415 - the help needs no captures
    from .exchanges import exchanges, rows, summary  # noqa: PLC0415

    status = 0
    try:
        with exchanges(name, reader, dialect) as reading:
            for row in rows(reading):
                write(name if several else None, row)
                status = max(status, 1 if row.findings or row.problem else 0)
            warn(f"{name}: {summary(reading)}")
    except CaptureError as error:
        complain(str(error))
        return 2
    return status


def _write_text(name: str | None, row: Row) -> None:
    write_lines([list(_cells(name, row))])
    if row.problem:
        warn(f"{row.exchange.source}: {row.problem}")


def _cells(name: str | None, row: Row) -> Iterator[Piece]:
    """The columns: padded for the eye in a terminal, separated by tabs elsewhere."""
    terminal = sys.stdout.isatty()
    cells = [
        *([(name, 0, "bold")] if name else []),
        (str(row.number), 4, "dim"),
        (row.time, 24, ""),
        (row.exchange.operation or "-", 36, "cyan"),
        (row.exchange.subject or "-", 40, ""),
        (row.duration, 8, ""),
        (str(row.exchange.size), 9, ""),
        (row.status, 24, "red" if row.failed else "green"),
        ("broken" if row.problem else str(row.findings), 0, "red" if row.findings or row.problem else ""),
    ]
    for at, (text, width, style) in enumerate(cells):
        yield ("  " if terminal else "\t") * (at > 0), ""
        yield printable(text).ljust(width if terminal else 0), style


def _write_json(name: str | None, row: Row) -> None:
    from .exchanges import described  # noqa: PLC0415 - the help needs no captures

    document: dict[str, Any] = {"file": name} if name else {}
    document |= {"number": row.number, **described(row.exchange)}
    document |= {"fault": row.fault, "findings": row.findings, "problem": row.problem}
    sys.stdout.write(json.dumps(document, ensure_ascii=False) + "\n")


_WRITERS = {ListForm.TEXT: _write_text, ListForm.JSON: _write_json}
