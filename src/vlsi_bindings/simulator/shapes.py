"""The classes of the package as one release has them: members by wire name, blank objects, copies, paths.

The classes know more than an older release does; what it does not have is never set, and not missed on the wire.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from ..codec.dialect import DEFAULT_DIALECT
from ..codec.making import blank
from ..conformance.releases import fields_of
from ..conformance.rules.values import attributes_of
from ..contract import load
from ..model import Array, DataObject, Reference, Request, Retained

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..contract import Contract, Field
    from ..model import Registry

    Tree = dict[str, Any]
    """Values by wire name, of which those by longer paths are trees of their own."""


@dataclass(frozen=True, slots=True)
class Member:
    """A field of a type or a parameter of an operation that the release has."""

    name: str
    attribute: str
    facts: Field

    @property
    def wanted(self) -> bool:
        """Whether it has to be set."""
        return not self.facts.optional


class Shapes:
    """The types and operations of one release."""

    def __init__(self, contract: Contract, registry: Registry) -> None:
        """Take the release's contract, and the classes."""
        self.contract, self.registry = contract, registry
        self._members: dict[str, dict[str, Member]] = {}
        self._classes: dict[str, type[DataObject]] = {}
        self._blanks: dict[str, tuple[DataObject, tuple[str, ...], frozenset[str]]] = {}
        """By name: an object with nothing set, its arrays, and what may be absent from the wire."""

    def cls(self, name: str) -> type[DataObject]:
        """The class of a type or request; raises LookupError for a name that is none."""
        found = self._classes.get(name)
        if found is None:
            known = self.registry.find_type(name) or self.registry.find_request(name)
            if known is None:
                raise LookupError(f"{name} is no type or operation of {self.contract.release}")
            found = self._classes[name] = known
        return found

    def members(self, name: str) -> Mapping[str, Member]:
        """The members of a type or operation by wire name, in their order."""
        found = self._members.get(name)
        if found is None:
            attributes = attributes_of(self.cls(name))
            stated = fields_of(self.contract, name)
            found = self._members[name] = {
                wire: Member(wire, attributes[wire], facts) for wire, facts in stated.items() if wire in attributes
            }
        return found

    def is_id(self, name: str) -> bool:
        """Whether a type is that of an entity's id."""
        documented = self.contract.types.get(name)
        return documented is not None and documented.kind == "id"

    def is_object(self, name: str) -> bool:
        """Whether a type has members, and is no id."""
        return name in self.contract.types and not self.is_id(name)

    def blank(self, name: str) -> Any:
        """An object with nothing set. What the release does not have may be absent from the wire."""
        found = self._blanks.get(name)
        if found is None:
            found = self._blanks[name] = self._nothing(name)
        nothing, arrays, absent = found
        value = copied(nothing)
        for attribute in arrays:
            setattr(value, attribute, [])
        if absent:
            value.__retained__ = Retained(missing=set(absent))
        if isinstance(value, Request):
            service = str(type(value).__operation__.service)
            value.this = Reference(value=service, type=service)
        return value

    def _nothing(self, name: str) -> tuple[DataObject, tuple[str, ...], frozenset[str]]:
        cls = self.cls(name)
        wanted = {member.attribute for member in self.members(name).values() if member.wanted}
        absent = frozenset(f.attribute for f in cls.__fields__ if not f.optional and f.attribute not in wanted)
        return blank(cls), tuple(f.attribute for f in cls.__fields__ if f.array), absent

    def identity(self, id_type: str, text: str) -> Any:
        """The id object of a text."""
        value = self.blank(id_type)
        value.id = text
        return value

    def clean(self, value: Any) -> Any:
        """A deep copy that holds the documented values alone: no spelling of the peer that sent it, and no secret."""
        if isinstance(value, Array):
            return Array(value.item_type, [self.clean(item) for item in value])
        if isinstance(value, list):
            return [self.clean(item) for item in value]
        if not isinstance(value, DataObject) or isinstance(value, Reference):
            return value
        name = type(value).__wire_name__
        made = self.blank(name)
        for member in self.members(name).values():
            held = getattr(value, member.attribute)
            if isinstance(held, DataObject) and type(held).__secret__ and not member.wanted:
                held = None
            setattr(made, member.attribute, b"" if type(value).__secret__ else self.clean(held))
        return made


@cache
def shapes_of(release: str | None) -> Shapes:
    """The shapes of a release, read once; ``None`` is the newest. Raises UnknownReleaseError for an unknown one."""
    contract = load(release=release)
    return Shapes(contract, DEFAULT_DIALECT.registry) if release == contract.release else shapes_of(contract.release)


def copied(value: Any) -> Any:
    """A shallow copy of an object: stored objects are shared, and never changed in place."""
    cls: type[DataObject] = type(value)
    made = cls.__new__(cls)
    for attribute in _attributes(cls):
        setattr(made, attribute, getattr(value, attribute))
    return made


@cache
def _attributes(cls: type[DataObject]) -> tuple[str, ...]:
    """All that an object holds; what a fault tells beside its fields is not kept anywhere."""
    return (*(f.attribute for f in cls.__fields__), "__retained__")


@lru_cache(4_096)
def reader(path: str) -> Callable[[Any], Any]:
    """A function that gives what stands at a dotted path of wire names; see :func:`value_at`. For many objects."""
    name, _, rest = path.partition(".")
    further = reader(rest) if rest else None
    attributes: dict[type[DataObject], str | None] = {}

    def read(value: Any) -> Any:
        if value is None:
            return None
        cls: type[DataObject] = type(value)
        attribute = attributes[cls] if cls in attributes else attributes.setdefault(cls, attributes_of(cls).get(name))
        if attribute is None:
            return None
        found = getattr(value, attribute)
        return found if further is None else further(found)

    return read


def value_at(value: Any, path: str) -> Any:
    """What stands at a dotted path of wire names; ``None`` where the path is not set, or leads nowhere."""
    return reader(path)(value)


def replaced(shapes: Shapes, value: Any, path: str, new: Any) -> Any:
    """A copy of an object with another value at a path; see :func:`amended`."""
    return amended(shapes, value, {path: new})


def amended(shapes: Shapes, value: Any, paths: Mapping[str, Any]) -> Any:
    """A copy of an object with other values at some paths.

    Objects on the way are copied, or made where there are none. A path goes through single members, and none leads
    into what another one sets.
    """
    members, made = shapes.members(type(value).__wire_name__), copied(value)
    for name, new in tree_of(paths).items():
        member = members[name]
        if isinstance(new, dict):
            held = getattr(value, member.attribute)
            new = amended(shapes, shapes.blank(member.facts.type) if held is None else held, new)  # noqa: PLW2901
        elif new is None and member.facts.array:
            new = []  # noqa: PLW2901 - what is not set
        setattr(made, member.attribute, new)
    return made


def tree_of(paths: Mapping[str, object]) -> Tree:
    """Values by dotted path as values by their first step; what is left of longer paths is a dict of its own."""
    tree: Tree = {}
    for path, value in paths.items():
        place, _, rest = path.partition(".")
        if rest:
            tree.setdefault(place, {})[rest] = value
        else:
            tree[place] = value
    return tree
