"""Exchanges → rows: one for each object that an answer gives."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, cast

from ...codec import DEFAULT_DIALECT, DecodeError
from ...codec.encoder import built_in_of
from ...codec.particles import particles
from ...model import DataObject, Fault, Response, Unknown
from ...suggesting import did_you_mean
from .records import PYTHON, flat, record
from .shapes import SOURCE_COLUMNS, UNKNOWN_COLUMN, UNKNOWN_TYPE, columns, leaves

if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable

    from ...codec import Dialect, Envelope
    from ..exchange import Exchange, Source

_PAGE: Final = "results"
"""The field of a page of a query whose items are the rows."""


@dataclass(frozen=True, slots=True)
class Row:
    """One result object, and where it came from.

    ``type`` is its type in wire names (``xsd:int`` and the like for a result that is no object, ``unknown`` for one
    that the contract does not know), ``number`` that of its exchange, ``index`` its place among the answer's results,
    both as ``vlsi captures list`` and paths count. ``weight`` is its share of the answer's bytes.
    """

    value: object
    type: str
    source: Source
    number: int
    time: datetime.datetime | None
    operation: str | None
    index: int
    dialect: Dialect
    weight: int = 0

    @property
    def origin(self) -> dict[str, Any]:
        """The columns that tell where it came from."""
        place = self.source.place or None
        file = self.source.file.encode("utf-8", "backslashreplace").decode("utf-8")  # not every name of a file is text
        told = (self.type, file, self.number, place, self.time, self.operation, self.index)
        return dict(zip(SOURCE_COLUMNS, told, strict=True))

    def columns(self) -> dict[str, Any]:
        """All columns by name, with Python's values; ``None`` where there is nothing, passwords redacted.

        Arrays are lists, objects in them dicts; what stands as JSON is what ``json.loads`` would give.
        """
        table = columns(self.type, self.dialect.registry)
        held, unknown = record(self.value, table, self.dialect, PYTHON)
        names = [name for name, _ in leaves(table)]
        cells = flat(held, (name.split(".") for name in names))
        return self.origin | dict(zip(names, cells, strict=True)) | {UNKNOWN_COLUMN: unknown}


def rows(
    exchanges: Iterable[Exchange],
    *,
    types: Collection[str] = (),
    operations: Collection[str] = (),
    told: Callable[[Exchange, str], None] | None = None,
) -> Rows:
    """The rows of some exchanges, in order; only those of some types and operations, if any are named.

    ``told`` is called for each exchange that is broken, with what is wrong; it gives no rows, or those of what could
    be read. Raises ValueError for a type or an operation that the contract does not know.
    """
    registry = DEFAULT_DIALECT.registry
    for name in types:
        if name != UNKNOWN_TYPE:
            columns(name, registry)
    for name in operations:
        if registry.find_request(name) is None:
            raise ValueError(f"no operation {name} in the contract{did_you_mean(name, registry.operation_names())}")
    return Rows(exchanges, frozenset(types), frozenset(operations), told)


class Rows(Iterator[Row]):
    """The rows as they come; ``types`` counts them by type, ``skipped`` the exchanges without any, by reason."""

    def __init__(
        self,
        exchanges: Iterable[Exchange],
        types: frozenset[str],
        operations: frozenset[str],
        told: Callable[[Exchange, str], None] | None,
    ) -> None:
        """Take the exchanges and what is wanted of them."""
        self.types: Counter[str] = Counter()
        self.skipped: Counter[str] = Counter()
        self._types, self._operations, self._told = types, operations, told
        self._rows = self._all(exchanges)

    def __iter__(self) -> Rows:
        """The rows themselves."""
        return self

    def __next__(self) -> Row:
        """The next row."""
        row = next(self._rows)
        self.types[row.type] += 1
        return row

    def _all(self, exchanges: Iterable[Exchange]) -> Iterator[Row]:
        for number, exchange in enumerate(exchanges, 1):
            if exchange.problem:
                self._broken(exchange, exchange.problem)
            try:
                yield from self._of(exchange, number)
            except DecodeError as error:
                self._broken(exchange, f"answer: {error}")

    def _broken(self, exchange: Exchange, problem: str) -> None:
        self.skipped["broken"] += 1
        if self._told is not None:
            self._told(exchange, problem)

    def _of(self, exchange: Exchange, number: int) -> Iterator[Row]:
        envelope = exchange.answer_envelope
        if envelope is None:
            if not exchange.problem:
                self.skipped["no answer"] += 1
            return
        if envelope.fault is not None:
            self.skipped["fault"] += 1
            return
        if self._operations and exchange.operation not in self._operations:
            self.skipped["another operation"] += 1
            return
        found = list(_results(envelope))
        if not found:
            self.skipped["no result"] += 1
        weight = len(exchange.answer or b"") // max(len(found), 1)
        for index, (name, value) in enumerate(found):
            if not self._types or name in self._types:
                place = (exchange.source, number, exchange.time, exchange.operation, index)
                yield Row(value, name, *place, envelope.dialect, weight)


def _results(envelope: Envelope) -> Iterator[tuple[str, object]]:
    """The results of an answer with their types: the items of an array, those of a page of a query, or the one."""
    body = envelope.body
    if isinstance(body, Response):
        for particle in particles(type(body), envelope.dialect.registry):
            held = getattr(body, particle.attribute)
            for item in held if particle.array else [] if held is None else [held]:
                yield from _items(item, particle.content.name)
    elif isinstance(body, DataObject) and envelope.bare:
        yield from _items(body, "")
    elif isinstance(body, Unknown):
        yield UNKNOWN_TYPE, body


def _items(value: object, declared: str) -> Iterator[tuple[str, object]]:
    page = _page(value)
    for item in [value] if page is None else page:
        yield _type_of(item, declared if page is None else ""), item


def _page(value: object) -> list[object] | None:
    """The items of a page of a query, or of an array; ``None`` for anything else."""
    if isinstance(value, list):
        return cast("list[object]", value)
    if isinstance(value, DataObject) and not isinstance(value, Fault):
        for field in type(value).__fields__:
            if (field.wire_name, field.type, field.array) == (_PAGE, "xsd:anyType", True):
                items: list[object] = getattr(value, field.attribute)
                return items
    return None


def _type_of(value: object, declared: str) -> str:
    if isinstance(value, Unknown) or (value is None and not declared):
        return UNKNOWN_TYPE
    if isinstance(value, DataObject):
        return type(value).__wire_name__
    if isinstance(value, list):  # an array in a page
        return "xsd:anyType"
    return declared or built_in_of(value)
