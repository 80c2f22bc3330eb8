"""A class as the codec sees it: its fields in wire order, their types resolved; for reading and writing alike."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import Final

from ..model import AnyURI, Byte, DataObject, Field, Float, Long, OpenEnumeration, Reference, Registry, Short
from .lexical import BUILT_INS, STRING, Lexical


class Kind(Enum):
    """What the content of an element is."""

    LEXICAL = "text of a built-in type"
    ENUMERATION = "text with documented values"
    OBJECT = "children of a documented type"
    REFERENCE = "text with attributes"
    ANY = "whatever xsi:type says"


@dataclass(frozen=True, slots=True)
class Content:
    """A resolved type; ``lexical``, ``enumeration`` or ``cls`` is set where the kind asks for it."""

    kind: Kind
    name: str
    lexical: Lexical = STRING
    enumeration: type[OpenEnumeration] = OpenEnumeration
    cls: type[DataObject] = DataObject


@dataclass(frozen=True, slots=True)
class Particle:
    """One field: where it is kept, how its element is called, what is in it, how often it stands."""

    attribute: str
    name: str
    core: bool
    array: bool
    required: bool
    content: Content


ANY: Final = Content(Kind.ANY, "xsd:anyType")
ARRAY_PREFIX: Final = "ArrayOf"
FAULT_WRAPPER: Final = "LocalizedMethodFault"

VALUE_CLASSES: Final[dict[str, type]] = {
    "xsd:long": Long,
    "xsd:short": Short,
    "xsd:byte": Byte,
    "xsd:float": Float,
    "xsd:anyURI": AnyURI,
}
"""The built-ins whose values under anyType get a class of their own: the plain one stands for another built-in."""


def resolve(name: str, registry: Registry) -> Content | None:
    """The type of that name: a built-in by its contract name, or a class or enumeration of the registry."""
    if name == "xsd:anyType":
        return ANY
    if name in BUILT_INS:
        return Content(Kind.LEXICAL, name, BUILT_INS[name])
    found = registry.load(name)
    if isinstance(found, type) and issubclass(found, OpenEnumeration):
        return Content(Kind.ENUMERATION, name, enumeration=found)
    if isinstance(found, type) and issubclass(found, Reference):
        return Content(Kind.REFERENCE, name, cls=found)
    if isinstance(found, type) and issubclass(found, DataObject):
        return Content(Kind.OBJECT, name, cls=found)
    return None


@cache
def particles(cls: type[DataObject], registry: Registry) -> tuple[Particle, ...]:
    """The fields of ``cls``, inherited ones first; raises LookupError if the package lacks a type it refers to."""
    return tuple(
        Particle(f.attribute, f.wire_name, f.core, f.array, _is_required(f), _content(cls, f.type, registry))
        for f in cls.__fields__
    )


def _is_required(f: Field) -> bool:
    """Whether the element has to be there: people may leave ``_this`` to the request, the wire may not."""
    return not f.optional or f.wire_name == "_this"


def _content(cls: type[DataObject], name: str, registry: Registry) -> Content:
    if name == "ManagedObjectReference" and registry.find_type(name) is None:
        return Content(Kind.REFERENCE, name, cls=Reference)
    content = resolve(name, registry)
    if content is None:
        raise LookupError(
            f"{cls.__wire_name__} refers to {name}, which {registry.package} does not have; generate it again"
        )
    return content


_ITEM_TYPES: Final = {name[4].upper() + name[5:]: name for name in (*BUILT_INS, "xsd:anyType")}


def item_type(array_name: str) -> str | None:
    """The item type of an ``ArrayOf<Name>``: ``ArrayOfInt`` → ``xsd:int``, ``ArrayOfDesktopId`` → ``DesktopId``."""
    if not array_name.startswith(ARRAY_PREFIX) or array_name == ARRAY_PREFIX:
        return None
    item = array_name[len(ARRAY_PREFIX) :]
    return _ITEM_TYPES.get(item, item)


def array_name(item: str) -> str:
    """The reverse of :func:`item_type`."""
    return ARRAY_PREFIX + (item[4].upper() + item[5:] if item.startswith("xsd:") else item)


def item_name(item: str) -> str:
    """What the children of an array element are called: ``string``, ``int``, ``DesktopId``."""
    return item.removeprefix("xsd:")
