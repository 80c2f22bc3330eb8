"""Values of every documented type, valid by the contract's facets: the least, the fullest, and any number by chance.

One maker walks the fields of a class; what it puts there is decided by a Picker, of which there is one per kind of
instance. Hypothesis is one more picker, so that its counter-examples shrink.
"""

from __future__ import annotations

import datetime
import re
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any, Final

from elementpath.regex import translate_pattern

from tests.support.pickers import Drawn, Maximal, Minimal, Picker, Seeded
from tests.support.schemas import array_types, the_contract
from vlsi_bindings import contract, vdi
from vlsi_bindings.codec.particles import item_type
from vlsi_bindings.model import (
    AnyURI,
    Array,
    Byte,
    DataObject,
    Fault,
    Float,
    Long,
    Reference,
    Request,
    Response,
    Short,
    response_class,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hypothesis.strategies import DrawFn

    from vlsi_bindings.model import Registry
    from vlsi_bindings.model.fields import Field

_INT: Final = (-(1 << 31), (1 << 31) - 1)
_LONG: Final = (-(1 << 63), (1 << 63) - 1)
_RANGES: Final = {"xsd:int": _INT, "xsd:long": _LONG, "xsd:short": (-32768, 32767), "xsd:byte": (-128, 127)}
_FLOATS: Final = (0.0, -0.0, 1.5, -2.25, 1e300, 1e-7, float("inf"), float("-inf"))
_EPOCH: Final = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
_MICROSECONDS: Final = 200 * 365 * 86_400 * 1_000_000
_LONGEST: Final = 1 << 10
_DEEPEST: Final = 6
_ANY: Final = contract.Field(name="", type="xsd:anyType", wire_type="xsd:anyType")

_FORMS: Final = (
    "00:00",
    "23:59",
    "07:30",
    "a",
    "lab",
    "Lab-7",
    "POOL_1",
    "lab.example.com",
    "broker-2.lab.example.com",
    "10.0.0.1",
    "fd00::1",
    "lab\\one",
    "a b\tc",
    "E",
    "Auto",
    "ä€ & <b>",
    "lab-{n}",
    "{n}-lab",
    "lab{n:fixed=3}",
    "",
)
"""Texts for the types with patterns: of each pattern at least one is a match."""


@cache
def forms(patterns: tuple[str, ...], longest: int) -> tuple[str, ...]:
    """The sample texts that match one of the patterns."""
    matchers = [re.compile(translate_pattern(pattern, anchors=False)) for pattern in patterns]
    found = tuple(text for text in _FORMS if len(text) <= longest and any(m.fullmatch(text) for m in matchers))
    if not found:
        raise LookupError(f"no sample text for {patterns}: add one to the list")
    return found


class Maker:
    """Makes instances of the classes of one generated package."""

    def __init__(self, registry: Registry, documented: contract.Contract) -> None:
        """Take the classes and what is documented of their fields."""
        self.registry, self.documented = registry, documented

    @cached_property
    def types(self) -> tuple[type[DataObject], ...]:
        """All data objects, ids, faults and core types."""
        found = (self.registry.find_type(name) for name in self.registry)
        return tuple(cls for cls in found if cls is not None)

    @cached_property
    def requests(self) -> tuple[type[Request[Any]], ...]:
        """The requests of all operations."""
        found = (self.registry.find_request(name) for name in self.registry)
        return tuple(cls for cls in found if cls is not None)

    @cached_property
    def responses(self) -> tuple[type[Response], ...]:
        """The responses of all operations."""
        return tuple(response_class(request) for request in self.requests)

    @cached_property
    def faults(self) -> tuple[type[Fault], ...]:
        """The faults, the core ones too."""
        return tuple(cls for cls in self.types if issubclass(cls, Fault))

    @cached_property
    def _kin(self) -> dict[type[DataObject], tuple[type[DataObject], ...]]:
        return {cls: tuple(other for other in self.types if issubclass(other, cls)) for cls in self.types}

    def kin(self, cls: type[DataObject]) -> tuple[type[DataObject], ...]:
        """The class and all that are derived from it, the smallest first."""
        return tuple(sorted(self._kin.get(cls, (cls,)), key=self.weight))

    @cache  # noqa: B019 - there is one maker per session
    def weight(self, cls: type[DataObject]) -> float:
        """The nesting that the least instance needs; endless where a class needs one of itself."""
        return self._weight(cls, ())

    def _weight(self, cls: type[DataObject], above: tuple[type[DataObject], ...]) -> float:
        if cls in above:
            return float("inf")
        needed = [self.registry.find_type(f.type) for f in cls.__fields__ if not f.optional]
        inner = (
            min(self._weight(kin, (*above, cls)) for kin in self._kin.get(found, (found,)))
            for found in needed
            if found is not None
        )
        return 1 + max(inner, default=0)

    def make(self, cls: type[DataObject], pick: Picker, above: tuple[type[DataObject], ...] = ()) -> Any:  # noqa: ANN401 - an instance of cls
        """An instance of ``cls``."""
        if issubclass(cls, Reference):
            return self._reference(cls, pick)
        if cls in above or len(above) > _DEEPEST:
            pick = Minimal()
        facts = self._facts(cls)
        values: dict[str, object] = {}
        for f in cls.__fields__:
            if f.wire_name != "_this" and (self._required(cls, f) or pick.sets(len(above))):
                values[f.attribute] = self._field(f, facts.get(f.wire_name, _ANY), pick, (*above, cls))
        return cls(**values)

    @staticmethod
    def _required(kind: type[DataObject], f: Field) -> bool:
        """Whether the schema wants the field: the classes let a single result be absent, since servers do."""
        return not f.optional or (issubclass(kind, Response) and not f.array)

    def _facts(self, cls: type[DataObject]) -> dict[str, contract.Field]:
        name = cls.__wire_name__
        if issubclass(cls, Request):
            return {parameter.name: parameter for parameter in self.documented.operations[name].parameters}
        if issubclass(cls, Response):
            return {}
        return {f.name: f for part in self.documented.lineage(name) for f in part.fields}

    def _field(self, f: Field, facts: contract.Field, pick: Picker, above: tuple[type[DataObject], ...]) -> object:
        if not f.array:
            return self._value(f.type, facts, pick, above)
        count = pick.items(len(above), at_least=0 if f.optional else 1)  # an answer of nothing has no result at all
        later = Minimal() if isinstance(pick, Maximal) else pick
        return [self._value(f.type, facts, later if index else pick, above) for index in range(count)]

    def _value(self, name: str, facts: contract.Field, pick: Picker, above: tuple[type[DataObject], ...]) -> object:
        if name == "xsd:anyType":
            return self._any(pick, above)
        if name.startswith("xsd:"):
            return scalar(name, facts, pick)
        members = self.registry.find_enumeration(name)
        if members is not None:
            return pick.one_of(list(members))
        cls = self.registry.find_type(name)
        if cls is None:
            raise LookupError(name)
        return self.make(self._kind(cls, pick, above), pick, above)

    def _kind(self, cls: type[DataObject], pick: Picker, above: tuple[type[DataObject], ...]) -> type[DataObject]:
        """The class to stand where ``cls`` is declared: one derived from it, if there is any."""
        kin = self.kin(cls)
        if isinstance(pick, Minimal) or len(kin) == 1:
            return kin[0]
        fitting = [kind for kind in kin if kind is not cls and kind not in above and self.weight(kind) <= _DEEPEST]
        return pick.one_of(fitting or kin[:1])

    @staticmethod
    def _reference(kind: type[Reference], pick: Picker) -> Reference:
        guid = _text(_ANY, pick) if pick.sets(0) else None
        return kind(value="Desktop", type="Desktop", server_guid=guid)

    def _any(self, pick: Picker, above: tuple[type[DataObject], ...]) -> object:
        kind: Callable[[Picker, tuple[type[DataObject], ...]], object] = pick.one_of(
            (self._any_scalar, self._any_array, self._any_object, self._any_scalar)
        )
        return kind(pick, above)

    @staticmethod
    def _any_scalar(pick: Picker, _: tuple[type[DataObject], ...]) -> object:
        name = pick.one_of(tuple(_UNDER_ANY))
        wrap: Callable[[Any], object] = _UNDER_ANY[name]
        return wrap(scalar(name, _ANY, pick))

    def _any_object(self, pick: Picker, above: tuple[type[DataObject], ...]) -> object:
        return self.make(pick.one_of(self._small), pick, (*above, DataObject))

    def _any_array(self, pick: Picker, above: tuple[type[DataObject], ...]) -> object:
        item = pick.one_of(self._items)
        count = pick.items(len(above), at_least=0)
        return Array(item, [self._item(item, pick, (*above, DataObject)) for _ in range(count)])

    def _item(self, item: str, pick: Picker, above: tuple[type[DataObject], ...]) -> Any:  # noqa: ANN401 - any of AnyValue
        if item == "xsd:anyType":
            return self._any_scalar(pick, above)
        return _UNDER_ANY.get(item, _as_it_is)(self._value(item, _ANY, pick, above))

    @cached_property
    def _small(self) -> Sequence[type[DataObject]]:
        """What stands under anyType: anything that needs little."""
        return tuple(cls for cls in self.types if self.weight(cls) <= 2 and not issubclass(cls, Fault))

    @cached_property
    def _items(self) -> Sequence[str]:
        """The item types of the arrays that the schema declares, small ones."""
        found = [str(item_type(name)) for name in sorted(array_types())]
        small = {cls.__wire_name__ for cls in self._small if not issubclass(cls, Reference)}
        return tuple(item for item in found if item.startswith("xsd:") or item in small)


def _as_it_is(value: object) -> object:
    return value


_UNDER_ANY: Final[dict[str, Callable[[Any], object]]] = {
    "xsd:string": _as_it_is,
    "xsd:int": _as_it_is,
    "xsd:long": Long,
    "xsd:short": Short,
    "xsd:byte": Byte,
    "xsd:boolean": _as_it_is,
    "xsd:double": _as_it_is,
    "xsd:float": Float,
    "xsd:dateTime": _as_it_is,
    "xsd:base64Binary": _as_it_is,
    "xsd:anyURI": AnyURI,
}


def scalar(name: str, facts: contract.Field, pick: Picker) -> object:
    """A value of a built-in within the facets."""
    if name in _RANGES:
        low, high = _RANGES[name]
        return pick.integer(
            low if facts.minimum is None else facts.minimum, high if facts.maximum is None else facts.maximum
        )
    if name == "xsd:boolean":
        return bool(pick.integer(0, 1))
    if name in ("xsd:float", "xsd:double"):
        return pick.one_of(_FLOATS)
    if name == "xsd:dateTime":
        return _EPOCH + datetime.timedelta(microseconds=pick.integer(-_MICROSECONDS, _MICROSECONDS))
    if name == "xsd:base64Binary":
        return pick.text(0, 20).encode("utf-8")
    if name == "xsd:anyURI":
        return pick.one_of(("urn:lab", "https://lab.example.com/a?b=c&d", "a%20b"))
    return _text(facts, pick)


def _text(facts: contract.Field, pick: Picker) -> str:
    if facts.enumeration is not None:
        return pick.one_of(facts.enumeration.values)
    if facts.patterns:
        return pick.one_of(forms(facts.patterns, facts.max_length or _LONGEST))
    return pick.text(facts.min_length or 0, 40 if facts.max_length is None else facts.max_length)


@cache
def the_maker() -> Maker:
    """The maker of the Horizon View classes."""
    return Maker(vdi.REGISTRY, the_contract())


def minimal(cls: type[DataObject]) -> Any:  # noqa: ANN401 - an instance of cls
    """The instance with required fields only, each of the least value."""
    return the_maker().make(cls, Minimal())


def maximal(cls: type[DataObject], turn: int = 0) -> Any:  # noqa: ANN401 - an instance of cls
    """The instance with every field set, two items per array, a derived class wherever there is one.

    ``turn`` picks other derived classes, members and kinds of anyType.
    """
    return the_maker().make(cls, Maximal(turn))


def random_instance(cls: type[DataObject], seed: int) -> Any:  # noqa: ANN401 - an instance of cls
    """The instance that belongs to a seed."""
    return the_maker().make(cls, Seeded(f"{cls.__wire_name__} {seed}"))


def drawn(draw: DrawFn, cls: type[DataObject]) -> Any:  # noqa: ANN401 - an instance of cls
    """The instance that hypothesis draws."""
    return the_maker().make(cls, Drawn(draw))
