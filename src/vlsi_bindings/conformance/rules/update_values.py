"""The values of update maps: of the type that the path leads to, within its list, and by the rules of its field.

Their own fields are judged like those of any object; what no update can change is told here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...codec.particles import array_name
from ...model import DataObject
from .breach import Breach
from .sentences import listed, mend, sentence
from .stated import of_type
from .value_checks import VALUE_CHECKS
from .values import attributes_of, fits, is_set, items, numbered, of_items, shown, type_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...contract import Contract, Field
    from .paths import Walk

_MOST_OBJECTS: Final = 100_000
"""Objects within one value that are searched for fields that no update may name."""


def wire_type(field: Field) -> str:
    """The type that a value for a field has under anyType."""
    return array_name(field.type) if field.array else field.type


def value_breaches(walk: Walk, value: Any, page: str, contract: Contract) -> Iterator[Breach]:
    """What is wrong with the value for a path: its type, or a value outside its list, or by a rule of its field."""
    found = type_name(value)
    if found is None:
        return  # a type that no contract has, which the codec tells
    target = walk.target
    if not _is_of(value, target, contract):
        wanted = wire_type(target)
        todo = f"give {walk.path} a {wanted}, and say so in xsi:type"
        yield Breach("update-value", "", f"a value of {wanted}", found, todo, page)
        return
    yield from _outside_list(target, value, page)
    yield from _field_rules(walk, value, contract)


def _is_of(value: Any, target: Field, contract: Contract) -> bool:
    if target.array != isinstance(value, list):
        return False
    if target.array:
        return of_items(value, target.type, contract)
    return fits(value, target.type, contract)


def _outside_list(target: Field, value: Any, page: str) -> Iterator[Breach]:
    if target.enumeration is None:
        return
    for step, item in items(value):
        if item not in target.enumeration.values:
            expected = f"one of {listed(target.enumeration.values)}"
            yield Breach("update-value", step, expected, shown(item), "take a documented value", page)


def _field_rules(walk: Walk, value: Any, contract: Contract) -> Iterator[Breach]:
    """The rules of the field that the path ends at: they hold for the value as for the field."""
    last = walk.steps[-1]
    for stated in of_type(last.owner):
        maker = VALUE_CHECKS.get(stated.kind.name)
        if maker is None or stated.field is not last.field:
            continue
        steps = [step for step, _ in items(value)]
        for index, below, seen in maker(stated, contract)(value):
            at = _join("" if index is None else steps[index], below)
            yield Breach(
                stated.kind.rules[0], at, sentence(stated.rule), seen, mend(stated.rule, stated.name), stated.page
            )


def fixed_parts(value: Any, contract: Contract) -> Iterator[Breach]:
    """The optional fields within a value that no update can change: a server may refuse them, hence warnings."""
    todo = [(step, item) for step, item in items(value) if isinstance(item, DataObject)]
    for _ in range(_MOST_OBJECTS):
        if not todo:
            return
        place, found = todo.pop()
        name = type(found).__wire_name__
        attributes = attributes_of(type(found))
        for owner in contract.lineage(name) if name in contract.types else ():
            for field in owner.fields:
                held = getattr(found, attributes.get(field.name, ""), None)
                if field.updatable:
                    todo += _parts(place, field, held)
                elif field.optional and is_set(held):
                    expected, mended = "a property that can be updated", "leave it out: an update cannot change it"
                    path = _join(place, field.name)
                    yield Breach("not-updatable", path, expected, "a value", mended, owner.page, "warning")


def _parts(place: str, field: Field, held: Any) -> Iterator[tuple[str, DataObject]]:
    """The objects that a field holds, with their paths."""
    for step, item in numbered(field.name, held) if isinstance(held, list) else [(field.name, held)]:
        if isinstance(item, DataObject):
            yield _join(place, step), item


def _join(*steps: str) -> str:
    return "/".join(filter(None, steps))
