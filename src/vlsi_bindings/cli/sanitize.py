"""``vlsi sanitize``: a capture that can be shared."""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
from contextlib import contextmanager
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from .console import warn, write_lines
from .options import CaptureFormat  # noqa: TC001 - typer reads the annotations
from .sources import whereabouts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..captures import Exchange
    from ..captures.sanitizing import Report
    from ..captures.writing import Form


class ReportForm(str, Enum):
    """How the report is shown."""

    TEXT = "text"
    JSON = "json"


In = Annotated[
    str, typer.Argument(metavar="IN", help="A file, a directory or a pattern; - for standard input, sample:NAME.")
]
Out = Annotated[
    Path,
    typer.Argument(
        metavar="OUT",
        help="Where the result goes: XML if IN is one XML message, a new directory if it is several, else HAR 1.2.",
    ),
]
KeyFile = Annotated[
    Path | None,
    typer.Option(
        "--key-file",
        metavar="FILE",
        help="A file with at least 16 bytes: the same key gives the same pseudonyms in every run.",
        show_default=False,
    ),
]
KeyEnv = Annotated[
    str | None,
    typer.Option("--key-env", metavar="NAME", help="An environment variable with the key.", show_default=False),
]


def sanitize(
    source: In,
    out: Out,
    key_file: KeyFile = None,
    key_env: KeyEnv = None,
    report: Annotated[ReportForm, typer.Option("--report", help="How the report is shown.")] = ReportForm.TEXT,
    reader: CaptureFormat = None,
) -> int:
    """Write a capture that can be shared. It has no secrets, and pseudonyms for what identifies.

    Passwords, tokens, keys, cookies and credentials are removed. Users, domains, hosts, addresses, SIDs, GUIDs and what
    entity ids hold get pseudonyms, the same all over the capture, so that one id still joins. What is valid stays so.
    The report on standard output tells what was replaced, by which rule, and never an original. The result is searched
    for every original; if one is left, nothing is written. docs/captures.md tells what is not promised: look through
    the result before you share it.

    \b
    Exit status: 0, 2 if something cannot be read or written, or an original would be left in the result.

    \b
    Examples:
      vlsi sanitize session.har shared.har
      vlsi sanitize --key-file ~/.vlsi-key captures/ shared/
      vlsi sanitize --report json flows.mitm shared.har | jq '.replaced'
    """  # noqa: D301 - the escape keeps the lines below it as they are
    from ..captures import CaptureError, write  # noqa: PLC0415 - the help needs no captures
    from ..captures import sanitize as sanitized_of  # noqa: PLC0415

    key = _key(key_file, key_env)
    with _twice(source) as name:
        exchanges = _Exchanges(name, reader)
        sanitized = sanitized_of(exchanges.open, key=key)
        sanitized.learn()
        form = exchanges.form(name)
        if form == "xml" and sanitized.report.left_out:
            raise CaptureError(f"{source}: no message that can be read; vlsi check {source} tells why")
        write(sanitized, out, form=form, check=sanitized.verify)
    if sanitized.report.left_out:
        warn(f"{source}: {sanitized.report.left_out} messages cannot be read, and were left out")
    _SHOWN[report](sanitized.report)
    return 0


class _Exchanges:
    """The exchanges of a source that is opened twice, and what they are like."""

    def __init__(self, name: str, reader: str | None) -> None:
        self.name, self.reader = name, reader
        self.alone = True
        """Whether each exchange is one message without HTTP around it."""

    def open(self) -> Iterator[Exchange]:
        from .exchanges import exchanges  # noqa: PLC0415 - the help needs no captures

        with exchanges(self.name, self.reader) as reading:
            for exchange in reading:
                self.alone &= exchange.alone
                yield exchange

    def form(self, name: str) -> Form:
        if not self.alone:
            return "har"
        return "xml" if Path(name).is_file() else "directory"


@contextmanager
def _twice(source: str) -> Iterator[str]:
    """A source that can be opened twice: standard input is copied to a temporary file."""
    if source != "-":
        yield whereabouts(source)
        return
    with tempfile.NamedTemporaryFile(prefix="vlsi-") as copy:
        shutil.copyfileobj(sys.stdin.buffer, copy)
        copy.flush()
        yield copy.name


def _key(file: Path | None, variable: str | None) -> bytes | None:
    if file is not None and variable is not None:
        raise ValueError("--key-file and --key-env: name one of them")
    if file is not None:
        return file.read_bytes().strip()
    if variable is None:
        return None
    if variable not in os.environ:
        raise ValueError(f"--key-env {variable}: there is no such environment variable")
    return os.environ[variable].encode("utf-8", "surrogateescape")


def _show_text(report: Report) -> None:
    from ..captures.sanitizing import RULES  # noqa: PLC0415 - the help needs no captures

    lines = [(name, count) for name in RULES if (count := report.replaced[name])]
    width = max((len(str(count)) for _, count in lines), default=1)
    write_lines(
        [(f"{count:>{width}}", "bold"), (f"  {name}", "cyan"), (f"  {RULES[name].treatment}", "dim")]
        for name, count in lines
    )
    told = f"{report.exchanges} exchanges; {report.originals} originals searched for everywhere, none is left"
    if report.common:
        told += f"; {report.common} too short or too common for that, replaced where they stood"
    write_lines([[(told, "")]])


def _show_json(report: Report) -> None:
    sys.stdout.write(json.dumps(report.document(), indent=2) + "\n")


_SHOWN = {ReportForm.TEXT: _show_text, ReportForm.JSON: _show_json}
