"""``vlsi captures scan``: what stands in an archive, read by many processes or by a cluster."""

from __future__ import annotations

import json
import sys
from enum import Enum
from pathlib import Path  # noqa: TC003 - typer reads the annotations
from typing import TYPE_CHECKING, Annotated, Any

import typer

from .console import Bar, complain, printable, warn, write_lines
from .options import CaptureFormat, DialectFile, dialect_of
from .output import opened
from .sources import whereabouts

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ..captures import Scan, Summary
    from .console import Piece


class Engine(str, Enum):
    """Who does the work."""

    LOCAL = "local"
    DASK = "dask"


class Form(str, Enum):
    """How the sum is told."""

    TEXT = "text"
    JSON = "json"


def scan(
    files: Annotated[list[str], typer.Argument(metavar="FILE", help="Files, directories or patterns.")],
    engine: Annotated[Engine, typer.Option(help="Who does the work.")] = Engine.LOCAL,
    scheduler: Annotated[
        str | None,
        typer.Option(
            metavar="ADDRESS",
            help="Of a Dask cluster that is there, such as tcp://host:8786; default: one on this machine.",
            show_default=False,
        ),
    ] = None,
    jobs: Annotated[
        int | None,
        typer.Option("--jobs", "-j", min=1, metavar="N", help="Processes; default: as it pays.", show_default=False),
    ] = None,
    form: Annotated[Form, typer.Option("--format", help="How the sum is told.")] = Form.TEXT,
    ledger: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE", help="Write what the messages say of the contract to this file.", show_default=False
        ),
    ] = None,
    reader: CaptureFormat = None,
    dialect_file: DialectFile = None,
) -> int:
    """Sum up an archive. That is exchanges, operations, faults, findings by rule, what is broken.

    Files are read side by side, each by one process. One that cannot be read is told and does not stop the rest.
    --engine dask works on a Dask cluster, whose workers have to reach the files under the same names; it needs
    vlsi-bindings[dask].

    \b
    Exit status: 0, 1 if there are findings or broken exchanges, 2 if a file cannot be read.

    \b
    Examples:
      vlsi captures scan archive/
      vlsi captures scan --format json 'archive/**/*.saz' | jq .findings
      vlsi captures scan --engine dask --scheduler tcp://head:8786 --ledger ledger.json /srv/archive
    """  # noqa: D301 - the escape keeps the lines below it as they are
    from ..captures import scan as scan_all  # noqa: PLC0415 - the help needs no captures

    if scheduler is not None and engine is not Engine.DASK:
        raise ValueError("--scheduler is that of a Dask cluster: say --engine dask, too")
    with Bar(what="files") as bar:
        found = scan_all(
            [whereabouts(file) for file in files],
            engine=engine.value,
            scheduler=scheduler,
            jobs=jobs,
            format=reader,
            dialect=dialect_of(file=dialect_file),
            progress=bar.progress,
        )
    for file, reason in found.broken:
        complain(f"{file}: {reason}")
    if form is Form.JSON:
        sys.stdout.write(json.dumps(_document(found), ensure_ascii=False, indent=2) + "\n")
    else:
        write_lines(_lines(found))
    summary = found.result
    if ledger is not None and summary is not None:
        with opened(ledger) as target:
            target.write(json.dumps(summary.ledger.document(), ensure_ascii=False, indent=2).encode("utf-8") + b"\n")
        warn(f"{ledger}: {summary.ledger.messages} messages entered")
    wrong = summary is not None and bool(summary.broken or summary.findings)
    return 2 if found.broken else int(wrong)


def _document(found: Scan[Summary]) -> dict[str, Any]:
    document: dict[str, Any] = {"files": found.files, "passedOver": found.passed_over}
    document["brokenFiles"] = [{"file": file, "reason": reason} for file, reason in found.broken]
    return document | ({} if found.result is None else dict(found.result.document()))


def _lines(found: Scan[Summary]) -> Iterator[list[Piece]]:
    summary = found.result
    yield _line("files", found.files)
    for name, count in (("no captures", found.passed_over), ("broken files", len(found.broken))):
        if count:
            yield _line(name, count)
    if summary is None:
        return
    yield _line("exchanges", summary.exchanges)
    if summary.broken:
        yield _line("broken exchanges", summary.broken)
    yield _line("bytes", summary.bytes)
    if summary.first is not None and summary.last is not None:
        yield [("from ", ""), (f"{summary.first} to {summary.last}", "")]
    tables = {
        "operations": (summary.operations, "cyan"),
        "faults": (summary.faults, "red"),
        "findings": (summary.findings, "yellow"),
        "skipped as no SOAP": (summary.skipped, "dim"),
    }
    for title, (counts, style) in tables.items():
        yield from _table(title, counts, style)


def _line(name: str, count: int) -> list[Piece]:
    return [(f"{count:,}", "bold"), (f" {name.removesuffix('s') if count == 1 else name}", "")]


def _table(title: str, counts: Mapping[str, int], style: str) -> Iterator[list[Piece]]:
    """The counts, the most frequent first; those alike by name."""
    if counts:
        yield [(f"{title}:", "bold")]
    for name, count in sorted(counts.items(), key=lambda entry: (-entry[1], entry[0])):
        yield [(f"{count:>10,}  ", ""), (printable(name), style)]
