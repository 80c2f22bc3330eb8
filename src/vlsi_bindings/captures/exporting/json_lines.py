"""JSON lines: one object per row, keyed by column; what is not set is not there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, BinaryIO, Final

from .records import JSON, flat, json_text, record
from .shapes import UNKNOWN_COLUMN, chosen, columns, leaves

if TYPE_CHECKING:
    from collections.abc import Collection

    from .rows import Row

_BREAKS: Final = {ord(character): f"\\u{ord(character):04x}" for character in "\x85\u2028\u2029"}
"""What JSON lets stand in a text, and many a reader takes for the end of a line."""


class JsonLinesWriter:
    """Writes rows of any types as they come."""

    def __init__(self, file: BinaryIO, wanted: Collection[str]) -> None:
        """Take the file and the wanted columns."""
        self.held = 0
        self._file, self._wanted = file, wanted

    def write(self, row: Row) -> None:
        """One line."""
        table = columns(row.type, row.dialect.registry)
        held, unknown = record(row.value, table, row.dialect, JSON)
        names = [name for name, _ in leaves(table)]
        cells = dict(zip(names, flat(held, (name.split(".") for name in names)), strict=True))
        told = row.origin | cells | {UNKNOWN_COLUMN: unknown}
        told["_time"] = row.time.isoformat() if row.time else None
        shown = {
            name: cell for name, cell in told.items() if cell is not None and cell != [] and chosen(name, self._wanted)
        }
        self._file.write(line_of(shown))

    def flush(self) -> None:
        """Nothing waits."""

    def close(self) -> None:
        """Nothing is left to be written."""


def line_of(shown: dict[str, Any]) -> bytes:
    """One object as a line that every reader takes for one."""
    return json_text(shown).translate(_BREAKS).encode("utf-8") + b"\n"
