"""Objects → records: dicts of plain values by wire name, as nested as the columns are; passwords never.

What has no column is told beside the record, with its path: nothing that an answer held is lost.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from ...codec.json_writer import JsonWriter
from ...codec.names import local_name
from ...codec.particles import ANY
from ...model import REDACTED, DataObject, OpenEnumeration, Unknown
from .shapes import VALUE_COLUMN

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from ...codec import Dialect
    from .shapes import Column


class Style(NamedTuple):
    """How values of built-in types, and those that stand as JSON, are given."""

    scalar: Callable[[object, Callable[[], Any]], Any]
    json: Callable[[Any], Any]


def _value(value: object, _: Callable[[], Any]) -> Any:  # noqa: ANN401 - of any built-in type
    return str(value.value) if isinstance(value, OpenEnumeration) else value


def _text(_: object, form: Callable[[], Any]) -> Any:  # noqa: ANN401 - as above
    return form()


def json_text(value: object) -> str:
    """A value as JSON in one line."""
    return json.dumps(value, ensure_ascii=False)


PYTHON: Final = Style(_value, lambda form: form)
"""Python's values; JSON as json.loads would give it."""

JSON: Final = Style(_text, lambda form: form)
"""All as json.dumps takes it: times, bytes and special numbers in their canonical lexical form."""

TYPED: Final = Style(_value, json_text)
"""Python's values; JSON as text."""


def record(
    value: object, table: Sequence[Column], dialect: Dialect, style: Style
) -> tuple[dict[str, Any], list[dict[str, str]]]:
    """The record of one result, and what no column takes: path and content of each piece."""
    making = _Making(JsonWriter(dialect, secrets=False), style)
    if isinstance(value, DataObject) and not (table and table[0].attribute == ""):
        return making.fields(value, table, ""), making.unknown
    if isinstance(value, Unknown):
        making.leave("", value)
        return {}, making.unknown
    found = {column.name: making.value(value, column, VALUE_COLUMN) for column in table}
    return found, making.unknown


def flat(held: dict[str, Any], paths: Iterable[Sequence[str]]) -> Iterator[Any]:
    """The values of a record at some paths; ``None`` where there is nothing."""
    for path in paths:
        found: Any = held
        for step in path:
            found = found.get(step) if isinstance(found, dict) else None
        yield found


class _Making:
    def __init__(self, writer: JsonWriter, style: Style) -> None:
        self.writer, self.style = writer, style
        self.unknown: list[dict[str, str]] = []

    def leave(self, path: str, piece: object) -> None:
        """Tell of something without a column."""
        form = self.writer.value(piece, ANY, path)
        if isinstance(piece, Unknown):
            form = REDACTED if REDACTED in form else next(iter(form.values()))
        self.unknown.append({"path": path, "content": form if isinstance(form, str) else json_text(form)})

    def fields(self, value: DataObject, table: Sequence[Column], path: str) -> dict[str, Any]:
        """The columns of one object that hold something."""
        found: dict[str, Any] = {}
        for column in table:
            held = getattr(value, column.attribute)
            where = f"{path}{column.name}"
            if column.array:
                found[column.name] = [self.value(item, column, f"{where}[{at}]") for at, item in enumerate(held)]
            elif held is not None:
                found[column.name] = self.value(held, column, where)
        self._retained(value, path)
        return found

    def value(self, held: object, column: Column, path: str) -> Any:  # noqa: ANN401 - of any type
        """What a column of a declared type holds."""
        content = column.content
        if held is None:
            return None
        if column.secret:
            return REDACTED
        if column.children and isinstance(held, DataObject) and type(held) is content.cls:
            return self.fields(held, column.children, f"{path}.")
        if not column.children and not column.scalar:
            return self.style.json(self.writer.value(held, content, path))
        if isinstance(held, (Unknown, DataObject, list)):
            return self.leave(path, held)
        return self.style.scalar(held, lambda: self.writer.value(held, content, path))

    def _retained(self, value: DataObject, path: str) -> None:
        """What was met beside the documented fields: unknown content, and texts that are no value of their type."""
        retained = value.__retained__
        if retained is None:
            return
        for piece in retained.unknown:
            name = local_name(piece.name) if piece.name else ""
            self.leave(f"{path}{name}".rstrip("."), piece)
        names = {field.attribute: field for field in type(value).__fields__}
        for (attribute, at), (text, read) in retained.texts.items():
            if read is None:
                index = f"[{at}]" if names[attribute].array else ""
                self.leave(f"{path}{names[attribute].wire_name}{index}", text)
