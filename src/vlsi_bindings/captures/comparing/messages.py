"""What two messages say differently: by meaning, whatever their prefixes, spellings and layout.

Objects are compared field by field in wire names. The items of an array belong together by their ``id`` or ``key``
where each has one of its own, else as they leave the fewest differences.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Hashable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from ...codec import Envelope, SoapFault, canonical
from ...codec.encoder import built_in_of
from ...codec.json_writer import JsonWriter
from ...codec.particles import ANY, Content, Kind, particles, resolve
from ...model import REDACTED, DataObject, Unknown, unknown_of

if TYPE_CHECKING:
    from ...codec.particles import Particle

Unordered: TypeAlias = Collection[tuple[str, str]]
"""Type and field of the arrays in which order means nothing."""

_MOST_ALIGNED: Final = 2_000
"""Items of an array without ids that are aligned; more are compared one by one, since the cost can be their square."""

_KEYS: Final = ("id", "key")


@dataclass(frozen=True, slots=True)
class Change:
    """One difference.

    ``path`` is in wire names; an index is that of the first message, of the second for what only that has. ``first``
    and ``second`` are JSON values as docs/json.md has them; a password is told to differ, never shown.
    """

    path: str
    kind: Literal["changed", "added", "removed", "order"]
    first: Any = None
    second: Any = None

    def __str__(self) -> str:
        """One line."""
        first, second = (json.dumps(value, ensure_ascii=False) for value in (self.first, self.second))
        told = {
            "changed": f"{first} became {second}",
            "added": f"added {second}",
            "removed": f"removed {first}",
            "order": "items in another order",
        }
        return f"{self.path}: {told[self.kind]}"


def compare(first: Envelope, second: Envelope, *, unordered: Unordered = ()) -> list[Change]:
    """The differences from the first message to the second, in the contract's order; none if both say the same.

    ``unordered`` are the arrays that the contract calls so.
    """
    return list(_Comparison(first, second, unordered).changes())


class _Comparison:
    """The comparison of two messages."""

    def __init__(self, first: Envelope, second: Envelope, unordered: Unordered) -> None:
        self.first, self.second, self.unordered = first, second, unordered
        self.registry = first.dialect.registry
        self.shown = JsonWriter(first.dialect, secrets=False)
        self.whole = JsonWriter(first.dialect, secrets=True)

    def changes(self) -> Iterator[Change]:
        yield from self._headers()
        one, other = self.first.body, self.second.body
        path = _name(self.first)
        if type(one) is not type(other) or path != _name(self.second):
            yield Change("", "changed", path, _name(self.second))
        elif isinstance(one, SoapFault) and isinstance(other, SoapFault):
            yield from self._faults(one, other)
        else:
            yield from self._values(path, ANY, one, other)

    def _headers(self) -> Iterator[Change]:
        for index, (one, other) in enumerate(zip_longest(self.first.headers, self.second.headers)):
            if _meaning(one) != _meaning(other):
                yield self._differ(f"Header[{index}]", *(block and self.shown.header(block) for block in (one, other)))

    def _faults(self, one: SoapFault, other: SoapFault) -> Iterator[Change]:
        for name, attribute in (("faultcode", "code"), ("faultstring", "string"), ("faultactor", "actor")):
            values = getattr(one, attribute), getattr(other, attribute)
            if values[0] != values[1]:
                yield self._differ(f"Fault/{name}", *values)
        yield from self._values("Fault/detail", ANY, one.detail, other.detail)
        yield from self._unknown("Fault", [*one.unknown, *one.unknown_detail], [*other.unknown, *other.unknown_detail])

    def _values(self, path: str, content: Content, one: object, other: object) -> Iterator[Change]:
        """The differences of two values at a place of declared content."""
        if isinstance(one, DataObject) and type(one) is type(other):
            yield from self._objects(path, one, other)
        elif isinstance(one, list) and isinstance(other, list) and content.kind is Kind.ANY:
            yield from self._items(path, ANY, one, other, ordered=True)
        elif not self._same(one, other, content):
            yield self._differ(path, self._json(one, content, path), self._json(other, content, path))

    def _objects(self, path: str, one: DataObject, other: Any) -> Iterator[Change]:  # noqa: ANN401 - of one's class
        if type(one).__secret__ and one != other:
            yield Change(path, "changed", REDACTED, REDACTED)
            return
        for particle in particles(type(one), self.registry):
            values = getattr(one, particle.attribute), getattr(other, particle.attribute)
            below = f"{path}/{particle.name}"
            if particle.array:
                yield from self._items(below, particle.content, *values, ordered=self._is_ordered(type(one), particle))
            else:
                yield from self._values(below, particle.content, *values)
        yield from self._unknown(path, unknown_of(one), unknown_of(other))

    def _is_ordered(self, cls: type[DataObject], particle: Particle) -> bool:
        owners = (base.__wire_name__ for base in cls.__mro__ if issubclass(base, DataObject))
        return not any((owner, particle.name) in self.unordered for owner in owners)

    def _unknown(self, path: str, one: Sequence[object], other: Sequence[object]) -> Iterator[Change]:
        if [_meaning(piece) for piece in one] != [_meaning(piece) for piece in other]:
            told = ([self.shown.xml(piece) for piece in side if isinstance(piece, Unknown)] for side in (one, other))
            yield self._differ(path, *told)

    def _items(
        self, path: str, content: Content, one: Sequence[object], other: Sequence[object], *, ordered: bool
    ) -> Iterator[Change]:
        keys = _keys(one, other)
        texts = keys or [[self._text(item, content) for item in items] for items in (one, other)]
        pairs = _by_key(*texts) if keys or not ordered else aligned(*texts)
        for left, right in pairs:
            where = f"{path}[{right if left is None else left}]"
            first, second = (None if at is None else items[at] for at, items in ((left, one), (right, other)))
            yield from self._values(where, content, first, second)
        met = [right for left, right in pairs if left is not None and right is not None]
        if ordered and met != sorted(met):
            yield Change(path, "order")

    def _same(self, one: object, other: object, content: Content) -> bool:
        if one is None or other is None:
            return one is other
        if isinstance(one, Unknown) or isinstance(other, Unknown):
            return _meaning(one) == _meaning(other)
        if content.kind is Kind.ANY and type(one) is not type(other):
            return _built_in(one) == _built_in(other) is not None and one == other
        return one == other or (one != one and other != other)  # noqa: PLR0124 - a number that is none

    def _json(self, value: object, content: Content, path: str) -> Any:  # noqa: ANN401 - any JSON value
        """A value as it is shown, with the type of an object: the place alone would not tell that it has changed."""
        if isinstance(value, DataObject) and content.kind is Kind.OBJECT:
            content = ANY if type(value) is not content.cls else content
        return self.shown.value(value, content, path)

    def _text(self, item: object, content: Content) -> str:
        """An item as a text that tells whether two are alike."""
        if isinstance(item, DataObject):
            content = resolve(type(item).__wire_name__, self.registry) or content
        return json.dumps(self.whole.value(item, content, ""), sort_keys=True, default=str)

    @staticmethod
    def _differ(path: str, first: object, second: object) -> Change:
        kind: Literal["changed", "added", "removed"] = "changed"
        if first is None or second is None:
            kind = "added" if first is None else "removed"
        return Change(path, kind, first, second)


def _name(envelope: Envelope) -> str:
    """What a message's content is called."""
    body = envelope.body
    if isinstance(body, SoapFault):
        return "Fault"
    if isinstance(body, Unknown):
        return (body.name or "text").rpartition("}")[2]
    return envelope.root or type(body).__wire_name__


def _meaning(piece: object) -> object:
    """Unknown content without its spelling."""
    if not isinstance(piece, Unknown) or piece.name is None:
        return piece
    return canonical(piece.xml)


def _built_in(value: object) -> str | None:
    try:
        return built_in_of(value)
    except TypeError:
        return None


def _keys(one: Sequence[object], other: Sequence[object]) -> list[list[str]] | None:
    """What tells the items of both arrays apart, if all have it and no two of one array share it."""
    for name in _KEYS:
        keys = [[_key(item, name) for item in items] for items in (one, other)]
        if all(None not in side and len(set(side)) == len(side) for side in keys):
            return [[key for key in side if key is not None] for side in keys]
    return None


def _key(item: object, name: str) -> str | None:
    if not isinstance(item, DataObject):
        return None
    found = getattr(item, name, None)
    if isinstance(found, DataObject):
        found = getattr(found, "id", None)
    return found if isinstance(found, str) else None


Pair: TypeAlias = tuple["int | None", "int | None"]


def _by_key(one: Sequence[str], other: Sequence[str]) -> list[Pair]:
    """The same items, wherever they stand; the others have no counterpart."""
    places: dict[str, list[int]] = {}
    for at in reversed(range(len(other))):
        places.setdefault(other[at], []).append(at)
    pairs: list[Pair] = [(at, places[key].pop() if places.get(key) else None) for at, key in enumerate(one)]
    taken = {right for _, right in pairs}
    return [*pairs, *((None, at) for at in range(len(other)) if at not in taken)]


def aligned(one: Sequence[Hashable], other: Sequence[Hashable]) -> list[Pair]:
    """The alignment with the fewest differences; a stretch that was replaced is paired in its order."""
    if max(len(one), len(other)) > _MOST_ALIGNED:
        return list(zip_longest(range(len(one)), range(len(other))))
    pairs: list[Pair] = []
    for _, left, left_end, right, right_end in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        pairs += zip_longest(range(left, left_end), range(right, right_end))
    return pairs
