"""The places of a decoded message: every object, and every slot of it with what is held and what was kept of it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from ...codec import SoapFault
from ...codec.particles import Content, Kind, Particle, particles, resolve
from ...model import Array, DataObject, Retained

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...model import Registry
    from ...model.retained import Slot

NOTHING: Final = Retained()


class Place(NamedTuple):
    """One occurrence of a field: the component of the contract, what is declared there and what is there.

    Items of an array under anyType are places of the field that holds the array; ``listed`` says that it is one.
    """

    component: str
    content: Content
    slot: Slot
    held: object
    retained: Retained
    core: bool = False
    listed: bool = False

    @property
    def spelled(self) -> str | None:
        """The expanded ``xsi:type`` that was kept; ``None`` where the value tells it."""
        return self.retained.typed.get(self.slot)


def visits(body: object, registry: Registry) -> Iterator[tuple[DataObject, list[Place]]]:
    """An object and all objects in it, each with its places; a fault's are those of its detail."""
    content = body.detail if isinstance(body, SoapFault) else body
    for value in objects(content, registry):
        yield value, list(places(value, registry))


def objects(value: object, registry: Registry) -> Iterator[DataObject]:
    """An object and all objects in it, except what is within a password."""
    if isinstance(value, list):
        for item in value:
            yield from objects(item, registry)
    elif isinstance(value, DataObject):
        yield value
        if not type(value).__secret__:
            for attribute in _holders(type(value), registry):
                held = getattr(value, attribute)
                if held is not None:
                    yield from objects(held, registry)


def places(value: DataObject, registry: Registry) -> Iterator[Place]:
    """The places of one object that hold something, or of whose spelling something was kept."""
    retained = value.__retained__ or NOTHING
    for component, particle in fields(type(value), registry):
        held = getattr(value, particle.attribute)
        if particle.array and isinstance(held, list):
            for index, item in enumerate(held):
                slot = (particle.attribute, index)
                yield Place(component, particle.content, slot, item, retained, particle.core)
                if isinstance(item, Array):
                    yield from _items(component, item, registry)
        elif held is not None or retained is not NOTHING:
            yield Place(component, particle.content, (particle.attribute, 0), held, retained, particle.core)
            if isinstance(held, Array):
                yield from _items(component, held, registry)


def _items(component: str, array: Array, registry: Registry) -> Iterator[Place]:
    content = resolve(array.item_type, registry)
    kept = array.__retained__ or NOTHING
    if content is None:
        return
    for index, item in enumerate(array):
        yield Place(component, content, ("", index), item, kept, listed=True)
        if isinstance(item, Array):
            yield from _items(component, item, registry)


@cache
def _holders(cls: type[DataObject], registry: Registry) -> tuple[str, ...]:
    """The attributes that can hold objects."""
    kinds = (Kind.OBJECT, Kind.ANY, Kind.REFERENCE)
    return tuple(particle.attribute for _, particle in fields(cls, registry) if particle.content.kind in kinds)


@cache
def fields(cls: type[DataObject], registry: Registry) -> tuple[tuple[str, Particle], ...]:
    """The fields of a class with their names as components: ``DesktopInfo.base``."""
    return tuple((f"{cls.__wire_name__}.{particle.name}", particle) for particle in particles(cls, registry))
