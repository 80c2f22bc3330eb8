"""Rules that a field's value alone can break: facets, forms, repetitions, types.

Used on fields of objects, and on the values of update maps. A check gives the places where the value breaks the rule:
the index of the item (``None`` for the value as a whole), the steps below it, and what was seen there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, Final

from ...model import DataObject
from .kinds import MOST_ITEMS
from .patterns import LONGEST_TEXT, matcher
from .values import attributes_of, is_a, key, shown

if TYPE_CHECKING:
    from ...contract import Contract
    from .stated import Stated

Place = tuple["int | None", str, str]
ValueCheck = Callable[[Any], Iterable[Place]]
Maker = Callable[["Stated", "Contract"], ValueCheck]

RESERVED: Final = re.compile(r"CON|PRN|NUL|AUX|COM[1-9]|LPT[1-9]", re.IGNORECASE)
"""Names of Windows devices: no folder may be called so."""
NUMBER_PLACE: Final = re.compile(r"\{n(:fixed=[0-9]+)?\}")
"""Where a naming pattern has the number."""


def _each(breaks: Callable[[Any], bool], show: Callable[[Any], str] = shown) -> ValueCheck:
    """A check of a single value, or of each item of an array."""

    def check(value: Any) -> Iterable[Place]:
        if isinstance(value, list):
            return [(index, "", show(item)) for index, item in enumerate(value) if breaks(item)]
        return ((None, "", show(value)),) if breaks(value) else ()

    return check


def _minimum(stated: Stated, _: Contract) -> ValueCheck:
    bound = int(stated.rule.values[0])
    return _each(lambda value: isinstance(value, int) and value < bound)


def _maximum(stated: Stated, _: Contract) -> ValueCheck:
    bound = int(stated.rule.values[0])
    return _each(lambda value: isinstance(value, int) and value > bound)


def _min_length(stated: Stated, _: Contract) -> ValueCheck:
    bound = int(stated.rule.values[0])
    return _each(lambda value: isinstance(value, str) and len(value) < bound)


def _max_length(stated: Stated, _: Contract) -> ValueCheck:
    bound = int(stated.rule.values[0])
    return _each(
        lambda value: isinstance(value, str) and len(value) > bound, lambda value: f"{len(value)}: {shown(value)}"
    )


def _pattern(stated: Stated, _: Contract) -> ValueCheck:
    matches = matcher(stated.rule.values)
    return _each(lambda value: isinstance(value, str) and len(value) <= LONGEST_TEXT and not matches(value))


def _folder_name(_: Stated, __: Contract) -> ValueCheck:
    def breaks(value: Any) -> bool:
        return isinstance(value, str) and any(map(RESERVED.fullmatch, value.split("\\")))

    return _each(breaks)


def _naming_pattern(stated: Stated, _: Contract) -> ValueCheck:
    longest = int(stated.rule.values[0])

    def breaks(value: Any) -> bool:
        return isinstance(value, str) and len(value) > longest and not NUMBER_PLACE.search(value)

    return _each(breaks)


def _allowed_types(stated: Stated, contract: Contract) -> ValueCheck:
    allowed = stated.rule.values

    def breaks(value: Any) -> bool:
        found = type(value).__wire_name__ if isinstance(value, DataObject) else ""
        return value is not None and not any(is_a(found, name, contract) for name in allowed)

    return _each(breaks)


def _unique(stated: Stated, contract: Contract) -> ValueCheck:
    documented = contract.types.get(stated.field.type if stated.field else "")
    fields = [field for part in contract.lineage(documented.name) for field in part.fields] if documented else []
    telling = next((field.name for field in fields if field.type == "xsd:string" and not field.array), None)

    def check(value: Any) -> Iterable[Place]:
        return () if _differ(value, telling) else _repeated(value, key, "")

    return check


def _unique_key(_: Stated, __: Contract) -> ValueCheck:
    return lambda value: _repeated(value, lambda entry: getattr(entry, "key", id(entry)), "key")


def _differ(value: Any, telling: str | None) -> bool:
    """Whether no two items can be the same, by one text in each, such as the id: most arrays need no closer look."""
    if not isinstance(value, list) or len(value) < 2:  # noqa: PLR2004 - one alone is no repetition
        return True
    attribute = attributes_of(type(value[0])).get(telling) if telling and isinstance(value[0], DataObject) else None
    if attribute is None:
        return False
    try:
        return len({getattr(item, attribute) for item in value}) == len(value)
    except (AttributeError, TypeError):
        return False


def _repeated(value: Any, same: Callable[[Any], Any], step: str) -> Iterator[Place]:
    """The items that an earlier one equals."""
    if not isinstance(value, list):
        return
    first: dict[Any, int] = {}
    for index, item in enumerate(value):
        before = first.setdefault(same(item), index)
        if before != index:
            yield index, step, f"the same as at [{before}]"


def _max_array(_: Stated, __: Contract) -> ValueCheck:
    def check(value: Any) -> Iterator[Place]:
        if isinstance(value, list) and len(value) > MOST_ITEMS:
            yield MOST_ITEMS, "", f"{len(value):,}"

    return check


VALUE_CHECKS: Final[dict[str, Maker]] = {
    "minimum": _minimum,
    "maximum": _maximum,
    "minLength": _min_length,
    "maxLength": _max_length,
    "pattern": _pattern,
    "folderName": _folder_name,
    "namingPattern": _naming_pattern,
    "allowedTypes": _allowed_types,
    "unique": _unique,
    "uniqueKey": _unique_key,
    "maxArray": _max_array,
}
"""Makers by the name of the kind."""
