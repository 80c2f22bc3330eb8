"""Rules between the fields of one object: what has to be set, or may not be, beside what.

A check gives the names of the fields that break the rule, and what was seen there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final

from .breach import NOTHING
from .sentences import listed
from .values import is_set, lexical, shown

if TYPE_CHECKING:
    from .stated import Stated

Place = tuple[str, str]
ObjectCheck = Callable[[Any], Iterable[Place]]
Attributes = Mapping[str, str]
"""Python attribute by wire name."""


def _required_if(stated: Stated, attributes: Attributes) -> ObjectCheck:
    deciding, required = attrgetter(attributes[stated.rule.field or ""]), attrgetter(attributes[stated.name])
    values, missing = stated.rule.values, ((stated.name, NOTHING),)

    def check(value: Any) -> Iterable[Place]:
        decided = deciding(value)
        return missing if decided is not None and lexical(decided) in values and not is_set(required(value)) else ()

    return check


def _required_if_set(stated: Stated, attributes: Attributes) -> ObjectCheck:
    deciding, required = _getters(stated, attributes), attrgetter(attributes[stated.name])
    missing = ((stated.name, NOTHING),)
    return lambda value: missing if not is_set(required(value)) and any(is_set(get(value)) for get in deciding) else ()


def _at_least_one(stated: Stated, attributes: Attributes) -> ObjectCheck:
    getters, missing = _getters(stated, attributes), (("", NOTHING),)
    return lambda value: () if any(is_set(get(value)) for get in getters) else missing


def _at_most_one(stated: Stated, attributes: Attributes) -> ObjectCheck:
    getters = dict(zip(stated.rule.values, _getters(stated, attributes), strict=True))

    def check(value: Any) -> Iterable[Place]:
        found = [name for name, get in getters.items() if is_set(get(value))]
        return (("", listed(found, "and")),) if len(found) > 1 else ()

    return check


def _not_usable_for(stated: Stated, attributes: Attributes) -> ObjectCheck:
    deciding, unusable = attrgetter(attributes[stated.rule.field or ""]), attrgetter(attributes[stated.name])
    values = stated.rule.values

    def check(value: Any) -> Iterable[Place]:
        decided, found = deciding(value), unusable(value)
        wrong = is_set(found) and decided is not None and lexical(decided) in values
        return ((stated.name, shown(found)),) if wrong else ()

    return check


def _getters(stated: Stated, attributes: Attributes) -> list[Callable[[Any], object]]:
    return [attrgetter(attributes[name]) for name in stated.rule.values]


OBJECT_CHECKS: Final[dict[str, Callable[[Stated, Attributes], ObjectCheck]]] = {
    "requiredIf": _required_if,
    "requiredIfSet": _required_if_set,
    "atLeastOneOf": _at_least_one,
    "atMostOneOf": _at_most_one,
    "notUsableFor": _not_usable_for,
}
"""Makers by the name of the kind."""
