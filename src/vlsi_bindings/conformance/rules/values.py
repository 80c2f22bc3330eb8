"""Values as rules look at them: whether one is set, its wire type, how it is shown, what makes two the same."""

from __future__ import annotations

import datetime
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from ...codec.particles import VALUE_CLASSES, array_name, item_name
from ...codec.reading import shorten
from ...model import REDACTED, Array, DataObject, Unknown, unknown_of

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Mapping

    from ...contract import Contract

_INTEGERS: Final = {
    "xsd:byte": (-(1 << 7), (1 << 7) - 1),
    "xsd:short": (-(1 << 15), (1 << 15) - 1),
    "xsd:int": (-(1 << 31), (1 << 31) - 1),
    "xsd:long": (-(1 << 63), (1 << 63) - 1),
}
_DOUBLES: Final = frozenset({"xsd:float", "xsd:double"})
_PLAIN: Final[tuple[tuple[type, str], ...]] = (
    *((cls, name) for name, cls in VALUE_CLASSES.items()),
    (bool, "xsd:boolean"),
    (int, "xsd:int"),
    (float, "xsd:double"),
    (str, "xsd:string"),
    (bytes, "xsd:base64Binary"),
    (datetime.datetime, "xsd:dateTime"),
)
_SECRETS: Final = (bytes, Unknown)


@cache
def attributes_of(cls: type[DataObject]) -> Mapping[str, str]:
    """The Python attributes of a class by wire name."""
    return {f.wire_name: f.attribute for f in cls.__fields__}


def is_set(value: object) -> bool:
    """Whether the element is there: an array without items has none."""
    return value is not None and not (type(value) is list and not value)


def lexical(value: object) -> str:
    """A scalar as rules spell it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str.__str__(value) if isinstance(value, str) else str(value)


def shown(value: object) -> str:
    """A value for people: short, without anything that may be a secret."""
    if isinstance(value, DataObject):
        identity = getattr(value, "id", None)
        name = type(value).__wire_name__
        return f"{name} {shorten(identity)}" if isinstance(identity, str) and not type(value).__secret__ else name
    if isinstance(value, _SECRETS):
        return REDACTED
    return shorten(str.__str__(value)) if isinstance(value, str) else lexical(value)


def numbered(name: str, values: list[Any]) -> Iterator[tuple[str, Any]]:
    """The items of a repeated element with their steps in a path; one alone has no number."""
    if len(values) == 1:
        yield name, values[0]
        return
    for index, value in enumerate(values):
        yield f"{name}[{index}]", value


def items(value: Any) -> Iterator[tuple[str, Any]]:
    """The items of an array under anyType with their steps, or the value itself at no step."""
    if isinstance(value, list):
        yield from numbered(item_name(_item_type(value) or "item"), value)
    else:
        yield "", value


def type_name(value: Any) -> str | None:
    """The wire type of a value of anyType; ``None`` where it is not known: a type that no contract has."""
    if isinstance(value, DataObject):
        return type(value).__wire_name__
    if isinstance(value, list):
        item = _item_type(value)
        return None if item is None else array_name(item)
    return next((name for cls, name in _PLAIN if isinstance(value, cls)), None)


def _item_type(value: list[Any]) -> str | None:
    if isinstance(value, Array):
        return value.item_type
    return type_name(value[0]) if value else None


def fits(value: Any, declared: str, contract: Contract) -> bool:
    """Whether a single value is of a documented type, or of one derived from it.

    Integers of any size will do as long as the value does: there are clients that write all of them as xsd:long.
    """
    found = type_name(value)
    if found is None or declared == "xsd:anyType":
        return True
    if declared in _INTEGERS:
        low, high = _INTEGERS[declared]
        return found in _INTEGERS and low <= value <= high
    if declared in _DOUBLES:
        return found in _DOUBLES
    return is_a(found, declared, contract)


def of_items(value: list[Any], declared: str, contract: Contract) -> bool:
    """Whether an array is one of a documented item type."""
    item = getattr(value, "item_type", declared)
    alike = item == "xsd:anyType" or {item, declared} <= _INTEGERS.keys() or is_a(item, declared, contract)
    return alike and all(fits(found, declared, contract) for found in value)


def is_a(name: str, base: str, contract: Contract) -> bool:
    """Whether a type is another one or extends it."""
    return name == base or (name in contract.types and any(part.name == base for part in contract.lineage(name)))


def key(value: Any) -> Hashable:
    """What two values have in common if they are the same; to be compared, never shown."""
    if isinstance(value, DataObject):
        return (type(value), *(key(getattr(value, f.attribute)) for f in type(value).__fields__), unknown_of(value))
    if isinstance(value, list):
        return tuple(map(key, value))
    return value  # type: ignore[no-any-return]  # scalars and unknown content, all hashable
