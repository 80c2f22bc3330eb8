"""Who refers to whom: where objects name others by their ids, as the contract has it, and which objects do."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from ..model import DataObject
from .demands import demands_of
from .names import EVENT
from .shapes import copied, value_at

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator

    from .entities import Entities
    from .shapes import Member, Shapes
    from .store import Store

ANY: Final = "EntityId"
"""The type of ids of things of any kind."""
HISTORY: Final = frozenset({EVENT, "AuditEventDetailsRecord"})
"""Types that tell what was: their objects go on to name what is gone."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where objects of a kept type name others: a path, which may lead through arrays, and the type of ids."""

    name: str
    path: str
    id_type: str


def referring(store: Store, name: str, path: str, key: str) -> list[str]:
    """The keys of the objects of a type that refer to an id at a path."""
    return store.index(name, path, lambda value: references_at(value, path)).get(key, [])


def references_at(value: Any, path: str) -> Iterator[Hashable]:
    """The texts of the ids that stand at a path; steps may lead through arrays."""
    step, _, rest = path.partition(".")
    held = value_at(value, step)
    for item in held if isinstance(held, list) else () if held is None else (held,):
        yield from references_at(item, rest) if rest else (item.id,)


def ids_in(shapes: Shapes, value: Any) -> Iterator[Any]:
    """All ids in a value."""
    if isinstance(value, list):
        for item in value:
            yield from ids_in(shapes, item)
    elif isinstance(value, DataObject):
        if shapes.is_id(type(value).__wire_name__):
            yield value
        else:
            for field in type(value).__fields__:
                yield from ids_in(shapes, getattr(value, field.attribute))


@cache
def places_of(entities: Entities) -> tuple[Place, ...]:
    """All places of a release at which kept objects name others."""
    names = [*entities.stored, *sorted(entities.single)]
    return tuple(
        Place(name, path, id_type)
        for name in names
        if name not in HISTORY
        for path, id_type in _paths(entities.shapes, name, "", (name,))
        if path != entities.stored.get(name)
    )


def _paths(shapes: Shapes, name: str, prefix: str, outer: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """The paths of a type's ids of others; one that is called ``id`` is a thing's own."""
    for member in shapes.members(name).values():
        kind, path = member.facts.type, prefix + member.name
        if kind == ANY or shapes.is_id(kind):
            if member.name != "id":
                yield path, kind
        elif shapes.is_object(kind) and kind not in outer:
            yield from _paths(shapes, kind, f"{path}.", (*outer, kind))


def without(shapes: Shapes, value: Any, path: str, key: str) -> Any:
    """A copy of an object that does not name an id at a path any more; ``None`` where it cannot be without.

    Of an array the items go that cannot be without.
    """
    name = type(value).__wire_name__
    step, _, rest = path.partition(".")
    member = shapes.members(name)[step]
    held = getattr(value, member.attribute)
    if held is None or held == []:
        return value
    items = [_without(shapes, item, rest, key) for item in (held if member.facts.array else [held])]
    kept = [item for item in items if item is not None]
    made = copied(value)
    setattr(made, member.attribute, kept if member.facts.array else (kept[0] if kept else None))
    if kept:
        return made
    return None if (rest and not member.facts.array) or _is_wanted(shapes, made, name, member) else made


def _without(shapes: Shapes, item: Any, rest: str, key: str) -> Any:
    if rest:
        return without(shapes, item, rest, key)
    return None if item.id == key else item


def _is_wanted(shapes: Shapes, value: Any, name: str, member: Member) -> bool:
    """Whether an object has to have a member, by the contract or by the rules."""
    wanting, choices = demands_of(shapes).of(name)
    if member.wanted or any(member in several for several in choices):
        return True
    return any(want(value) for other, wants in wanting if other is member for want in wants)
