"""CSV (RFC 4180, UTF-8, with a head): one line per row of one type; arrays as JSON in their cell.

A spreadsheet takes a cell that begins with ``=``, ``+``, ``-`` or ``@`` for a formula, and the texts come from
strangers. So an apostrophe goes before every text that begins in such a way, or with an apostrophe: taking away one
leading apostrophe gives each text back. Numbers are what they are.
"""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from .records import JSON, flat, json_text, record
from .shapes import UNKNOWN_COLUMN, chosen, column_names, columns, leaves

if TYPE_CHECKING:
    from collections.abc import Collection

    from ...model import Registry
    from .rows import Row

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20", "'")
"""What a formula can begin with, in full width too, and the guard itself."""


class CsvWriter:
    """Writes rows of one type."""

    def __init__(
        self, file: BinaryIO, type_name: str, registry: Registry, wanted: Collection[str], *, guarded: bool = True
    ) -> None:
        """Write the head."""
        self.held = 0
        self._guarded = guarded
        self._file = io.TextIOWrapper(file, encoding="utf-8", newline="", write_through=True)
        self._table = columns(type_name, registry)
        self._names = [name for name in column_names(type_name, registry) if chosen(name, wanted)]
        self._paths = [[name] if name.startswith("_") else name.split(".") for name in self._names]
        nested = {name for name, column in leaves(self._table) if column.array or not (column.scalar or column.secret)}
        self._nested = [name in nested for name in self._names]
        self._rows = csv.writer(self._file)
        self._rows.writerow(self._names)

    def write(self, row: Row) -> None:
        """One line."""
        held, unknown = record(row.value, self._table, row.dialect, JSON)
        told = held | row.origin | {UNKNOWN_COLUMN: unknown or None}
        told["_time"] = row.time.isoformat() if row.time else None
        cells = zip(flat(told, self._paths), self._nested, strict=True)
        self._rows.writerow([cell_text(value, nested=nested, guarded=self._guarded) for value, nested in cells])

    def flush(self) -> None:
        """Nothing waits."""

    def close(self) -> None:
        """Leave the file open."""
        self._file.detach()


def cell_text(value: Any, *, nested: bool, guarded: bool) -> str:  # noqa: ANN401 - any JSON value
    """What stands in a cell: text as it is or behind its guard, all else as JSON; ``nested`` says that it always is."""
    if value is None or value == []:
        return ""
    if isinstance(value, str) and not nested:
        return f"'{value}" if guarded and value.startswith(_FORMULA) else value
    return json_text(value)
