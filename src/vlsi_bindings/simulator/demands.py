"""What the rules of a type want beside what is required, looked up once for each type: most have no such rules."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from ..conformance.rules.values import is_set, lexical

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterator, Mapping, Sequence

    from ..contract import Field
    from .shapes import Member, Shapes

    Want = Callable[[Any], bool]
    """Whether a rule wants a member of an object, by what else is set."""
    Found = tuple[list[tuple[Member, tuple[Want, ...]]], list[list[Member]]]
    """The members of a type that rules may want, and those of which one has to be there."""


class Demands:
    """The demands of the types of one release."""

    def __init__(self, shapes: Shapes) -> None:
        """Take the release."""
        self._shapes = shapes
        self._found: dict[str, Found] = {}

    def of(self, name: str) -> Found:
        """What the rules of a type can want."""
        found = self._found.get(name)
        if found is None:
            found = self._found[name] = self._look(name)
        return found

    def _look(self, name: str) -> Found:
        members, contract = self._shapes.members(name), self._shapes.contract
        lineage = contract.lineage(name) if name in contract.types else ()
        wanting = ((member, tuple(_wants(member.facts, members))) for member in members.values())
        choices = [
            [members[choice] for choice in rule.values if choice in members]
            for documented in lineage
            for rule in documented.rules
            if rule.kind == "atLeastOneOf"
        ]
        return [(member, wants) for member, wants in wanting if wants], choices


@cache
def demands_of(shapes: Shapes) -> Demands:
    """The demands of a release."""
    return Demands(shapes)


def _wants(facts: Field, members: Mapping[str, Member]) -> Iterator[Want]:
    """What the rules of a field look at."""
    for rule in facts.rules:
        if rule.kind == "requiredIf" and rule.field and rule.field in members:
            yield _has_one_of(members[rule.field].attribute, rule.values)
        elif rule.kind == "requiredIfSet":
            yield _has_any([members[sibling].attribute for sibling in rule.values if sibling in members])


def _has_one_of(attribute: str, values: Container[str]) -> Want:
    return lambda value: is_set(held := getattr(value, attribute)) and lexical(held) in values


def _has_any(attributes: Sequence[str]) -> Want:
    return lambda value: any(is_set(getattr(value, attribute)) for attribute in attributes)
