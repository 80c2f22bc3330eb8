"""``vlsi captures export``: what answers hold as rows, for data frames, spreadsheets and databases."""

from __future__ import annotations

import sys
from collections import Counter
from contextlib import ExitStack
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, BinaryIO

import typer

from .captures import Captures  # noqa: TC001 - typer reads the annotations
from .console import complain, warn
from .options import CaptureFormat, DialectFile, Operations, Types, dialect_of
from .output import opened

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..captures import Exchange, Row
    from ..captures.exporting.forms import Target
    from ..codec import Dialect

_SUFFIXES = {"csv-raw": "csv"}


class Form(str, Enum):
    """What is written."""

    JSONL = "jsonl"
    CSV = "csv"
    CSV_RAW = "csv-raw"
    PARQUET = "parquet"


def export(
    files: Captures = None,
    form: Annotated[Form, typer.Option("--format", help="What is written.")] = Form.JSONL,
    out: Annotated[
        str | None,
        typer.Option(
            "--out",
            "-o",
            metavar="PATH",
            help="A file, or a directory (one that is there, or a name that ends with /): then one file for each type; "
            "default: standard output.",
            show_default=False,
        ),
    ] = None,
    types: Types = None,
    operations: Operations = None,
    columns: Annotated[
        str | None,
        typer.Option(
            metavar="NAMES",
            help="Only these columns, separated by commas; base stands for all that begin with base. Needs --type.",
            show_default=False,
        ),
    ] = None,
    reader: CaptureFormat = None,
    dialect_file: DialectFile = None,
) -> int:
    """Write the results of answers as rows. There is one for each object, its columns named as on the wire (base.name).

    Rows are the items of a query's page, those of an array, or the one result. Columns that begin with an underscore
    tell where a row came from: type, file, number of the exchange (as list gives it), place, time, operation, index in
    the answer. _unknown holds what the contract does not know. Passwords are left out.

    jsonl takes rows of all types; a file of csv or parquet those of one. In csv, arrays are JSON in their cell, and an
    apostrophe stands before text that a spreadsheet would take for a formula (csv-raw: none). In parquet, objects are
    structs and arrays lists; it needs vlsi-bindings[parquet].

    \b
    Exit status: 0, 1 if exchanges are broken, 2 if a file cannot be read.

    \b
    Examples:
      vlsi captures export session.har --out rows.jsonl
      vlsi captures export session.har --format csv --type MachineNamesView --columns id,base.name --out machines.csv
      vlsi captures export archive/ --format parquet --out tables/
    """  # noqa: D301 - the escape keeps the lines below it as they are
    from ..captures import export as write  # noqa: PLC0415 - the help needs no captures
    from ..captures.exporting.shapes import checked  # noqa: PLC0415
    from ..codec import DEFAULT_DIALECT  # noqa: PLC0415

    wanted = [name.strip() for name in columns.split(",")] if columns else []
    if wanted and not types:
        raise ValueError("--columns are those of a type: name it with --type")
    checked(wanted, types or [], DEFAULT_DIALECT.registry)
    if form is Form.PARQUET and out is None and sys.stdout.isatty():
        raise ValueError("parquet is nothing for a terminal: name a file with --out")
    run = _Run(files or ["-"], types or [], operations or [], reader, dialect_of(file=dialect_file))
    with ExitStack() as files_open:
        expected = types[0] if types and len(types) == 1 else None
        write(run.rows(), _target(out, form, files_open), form=form.value, columns=wanted, expected=expected)
        if run.nothing_read:
            raise ValueError(f"{out or 'standard output'}: not written, since no file could be read")
    warn(run.summary())
    return run.status


def _target(out: str | None, form: Form, stack: ExitStack) -> Target:
    """Where rows go; files take their place when all is written."""
    if out is None or not (out.endswith("/") or Path(out).is_dir()):
        path = None if out is None else Path(out)
        return stack.enter_context(opened(path))
    folder = Path(out)
    folder.mkdir(parents=True, exist_ok=True)

    def begin(name: str) -> BinaryIO:
        file = f"{name.removeprefix('xsd:') or 'rows'}.{_SUFFIXES.get(form.value, form.value)}"
        return stack.enter_context(opened(folder / file))

    return begin


class _Run:
    """The rows of all files, and what is to be told of them."""

    def __init__(
        self,
        names: Sequence[str],
        types: Sequence[str],
        operations: Sequence[str],
        reader: str | None,
        dialect: Dialect | None,
    ) -> None:
        self.names, self.types, self.operations = names, types, operations
        self.reader, self.dialect = reader, dialect
        self.status = 0
        self.counted: Counter[str] = Counter()
        self.skipped: Counter[str] = Counter()

    def rows(self) -> Iterator[Row]:
        from ..captures import CaptureError  # noqa: PLC0415 - the help needs no captures
        from ..captures import rows as rows_of  # noqa: PLC0415
        from .exchanges import exchanges  # noqa: PLC0415

        for name in self.names:
            try:
                with exchanges(name, self.reader, self.dialect) as reading:
                    found = rows_of(reading, types=self.types, operations=self.operations, told=self._broken)
                    yield from found
                    self.counted += found.types
                    self.skipped += found.skipped
            except CaptureError as error:  # noqa: PERF203 - what cannot be read must not stop the rest
                complain(str(error))
                self.status = 2

    def _broken(self, exchange: Exchange, problem: str) -> None:
        warn(f"{exchange.source}: {problem}")
        self.status = max(self.status, 1)

    @property
    def nothing_read(self) -> bool:
        """Whether no exchange came of any file."""
        return self.status > 1 and not self.counted and not self.skipped

    def summary(self) -> str:
        """What was written, and how many exchanges gave nothing."""
        types = ", ".join(f"{count} {name}" for name, count in sorted(self.counted.items()))
        reasons = ", ".join(f"{count} {reason}" for reason, count in sorted(self.skipped.items()))
        count = self.counted.total()
        told = f"{count} row{'s' * (count != 1)}" + (f": {types}" if types else "")
        return told + (f"; without rows: {reasons}" if reasons else "")
