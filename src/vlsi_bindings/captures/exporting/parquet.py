"""Parquet, by pyarrow: rows of one type with the contract's types; objects are structs, arrays lists.

Rows are gathered to row groups, so that memory stays bounded.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, BinaryIO, Final

from ...codec.particles import Kind
from ..errors import optional
from .records import TYPED, record
from .shapes import SOURCE_COLUMNS, UNKNOWN_COLUMN, chosen, columns, narrowed

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from ...model import Registry
    from .rows import Row
    from .shapes import Column

_GROUP: Final = 10_000
"""Rows of a group at most."""

_TYPES: Final = {
    "xsd:boolean": "bool_",
    "xsd:byte": "int8",
    "xsd:short": "int16",
    "xsd:int": "int32",
    "xsd:long": "int64",
    "xsd:float": "float32",
    "xsd:double": "float64",
    "xsd:base64Binary": "binary",
}
"""The built-in types as pyarrow calls them; dateTime is an instant, and all others are text."""


class ParquetWriter:
    """Writes rows of one type."""

    def __init__(self, file: BinaryIO, type_name: str, registry: Registry, wanted: Collection[str]) -> None:
        """Begin the file; raises CaptureError if pyarrow is not installed."""
        self._arrow = optional("pyarrow", "pyarrow", "parquet")
        library = optional("pyarrow.parquet", "pyarrow", "parquet")
        self.held = 0
        self._table = narrowed(columns(type_name, registry), wanted)
        self._schema = self._arrow.schema(list(self._fields(wanted)))
        self._rows: list[dict[str, Any]] = []
        self._writer = library.ParquetWriter(file, self._schema, compression="zstd")

    def _fields(self, wanted: Collection[str]) -> Iterator[Any]:
        """The file's columns: where a row came from, its type's fields, what no column takes."""
        arrow = self._arrow
        text, count = self._repeating(), arrow.int64()
        kinds = {"_exchange": count, "_index": count, "_place": arrow.string(), "_time": self._instant()}
        yield from (arrow.field(name, kinds.get(name, text)) for name in SOURCE_COLUMNS if chosen(name, wanted))
        yield from map(self._field, self._table)
        if chosen(UNKNOWN_COLUMN, wanted):
            piece = arrow.struct([("path", arrow.string()), ("content", arrow.string())])
            yield arrow.field(UNKNOWN_COLUMN, arrow.list_(piece))

    def _field(self, column: Column) -> Any:  # noqa: ANN401 - a field of pyarrow
        arrow = self._arrow
        kind = arrow.struct(list(map(self._field, column.children))) if column.children else self._kind(column)
        return arrow.field(column.name, arrow.list_(kind) if column.array else kind)

    def _kind(self, column: Column) -> Any:  # noqa: ANN401 - a type of pyarrow
        if column.content.kind is Kind.ENUMERATION:
            return self._repeating()
        if column.content.name == "xsd:dateTime":
            return self._instant()
        return getattr(self._arrow, _TYPES.get(column.content.name, "string"))()

    def _repeating(self) -> Any:  # noqa: ANN401 - as above
        """Text with few values."""
        return self._arrow.dictionary(self._arrow.int32(), self._arrow.string())

    def _instant(self) -> Any:  # noqa: ANN401 - as above
        """A time with its zone; one without is taken for UTC, which is what the service writes."""
        return self._arrow.timestamp("us", tz="UTC")

    def write(self, row: Row) -> None:
        """Take one row; a full group is written."""
        held, unknown = record(row.value, self._table, row.dialect, TYPED)
        self._rows.append(row.origin | held | {UNKNOWN_COLUMN: unknown})
        self.held += row.weight
        if len(self._rows) >= _GROUP:
            self.flush()

    def flush(self) -> None:
        """Write what was taken as a group."""
        if self._rows:
            self._writer.write_table(self._arrow.Table.from_pylist(self._rows, schema=self._schema))
            self._rows, self.held = [], 0

    def close(self) -> None:
        """Write the rest and the file's end."""
        self.flush()
        self._writer.close()
