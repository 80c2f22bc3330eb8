"""Rows of one type in the forms that people and programs take: a table, CSV, JSON lines, one JSON array.

One row after the other goes out, so that memory stays small however many there are; only a table in a terminal waits
for all of them, since its columns are as wide as their widest cell.
"""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from ..captures.exporting.csv_form import cell_text
from ..captures.exporting.json_lines import line_of
from ..captures.exporting.records import JSON, flat, record
from ..captures.exporting.shapes import UNKNOWN_COLUMN, checked, chosen, columns, leaves
from ..codec import DEFAULT_DIALECT
from .console import printable
from .tables import write_table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

FORMS: Final = ("table", "json", "jsonl", "csv")
_FEW: Final = 6
"""Columns of a table where none is asked for."""


class Table:
    """The columns of a type that are wanted, in the order in which they were asked for."""

    def __init__(self, type_name: str, wanted: Sequence[str] = (), *, few: bool = False) -> None:
        """Take the type; ``few`` leaves out what is no name or state where no column is asked for.

        Raises ValueError for a column that is none, with what may have been meant.
        """
        registry = DEFAULT_DIALECT.registry
        checked(wanted, [type_name], registry)
        self._shape = columns(type_name, registry)
        known = dict(leaves(self._shape))
        self.names = list(dict.fromkeys(name for each in wanted for name in known if chosen(name, [each])))
        if not wanted:
            plain = [name for name, column in known.items() if column.scalar and not column.secret and not _is_id(name)]
            self.names = plain[:_FEW] if few else list(known)
        self._all = not wanted and not few
        self._paths = [name.split(".") for name in self.names]
        self._nested = [known[name].array or not (known[name].scalar or known[name].secret) for name in self.names]

    def cells(self, value: object) -> tuple[list[Any], list[dict[str, str]]]:
        """The cells of one row as JSON values, and what no column takes."""
        held, unknown = record(value, self._shape, DEFAULT_DIALECT, JSON)
        return list(flat(held, self._paths)), unknown

    def texts(self, value: object, *, guarded: bool = False) -> list[str]:
        """The cells of one row as texts."""
        cells, _ = self.cells(value)
        return [cell_text(cell, nested=n, guarded=guarded) for cell, n in zip(cells, self._nested, strict=True)]

    def document(self, value: object) -> dict[str, Any]:
        """One row as an object: what is not set is not there; what no column takes is, where all is wanted."""
        cells, unknown = self.cells(value)
        told = {name: cell for name, cell in zip(self.names, cells, strict=True) if cell is not None and cell != []}
        return told | {UNKNOWN_COLUMN: unknown} if unknown and self._all else told


def write_rows(rows: Iterable[object], table: Table, form: str, out: BinaryIO) -> None:
    """Write rows in one of the forms; a table goes to standard output, as in a pipe it is tab-separated."""
    if form == "table":
        write_table(table.names, ([printable(cell) for cell in table.texts(row)] for row in rows))
    elif form == "csv":
        _write_csv(rows, table, out)
    elif form == "jsonl":
        out.writelines(line_of(table.document(row)) for row in rows)
    else:
        out.writelines(_array(line_of(table.document(row)).rstrip(b"\n") for row in rows))


def _write_csv(rows: Iterable[object], table: Table, out: BinaryIO) -> None:
    text = io.TextIOWrapper(out, encoding="utf-8", newline="", write_through=True)
    try:
        writer = csv.writer(text)
        writer.writerow(table.names)
        for row in rows:
            writer.writerow(table.texts(row, guarded=True))
    finally:
        text.detach()


def _array(items: Iterator[bytes]) -> Iterator[bytes]:
    """A JSON array, an item a line."""
    before = b"[\n "
    for item in items:
        yield before + item
        before = b",\n "
    yield b"[]\n" if before == b"[\n " else b"\n]\n"


def _is_id(name: str) -> bool:
    return name.rpartition(".")[2] == "id"
