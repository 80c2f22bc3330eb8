"""Where members of a view come from: what the tables of views are written in.

A source is asked with the object that the view is of, and the store.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .references import referring
from .shapes import reader, value_at

if TYPE_CHECKING:
    from collections.abc import Callable

    from .store import Store


@dataclass(frozen=True)
class Source:
    """Where a member comes from: asked with the source object and the store."""

    find: Callable[[Any, Store], Any]

    def __call__(self, value: Any, store: Store) -> Any:
        """What is found."""
        return self.find(value, store)

    def then(self, change: Callable[[Any], Any]) -> Source:
        """The same, changed by a function of what is found."""
        return Source(lambda value, store: change(self.find(value, store)))


def at(path: str) -> Source:
    """What stands at a path of the source."""
    read = reader(path)
    return Source(lambda source, _: read(source))


def through(path: str, name: str, target: str) -> Source:
    """What stands at ``target`` of the object of a type whose id stands at ``path``."""
    return through_to(path, name, at(target))


def through_to(path: str, name: str, target: Source) -> Source:
    """The same where it is not a path that leads on."""
    read = reader(path)

    def find(source: Any, store: Store) -> Any:
        reference = read(source)
        found = None if reference is None else store.get(name, reference.id)
        return None if found is None else target(found, store)

    return Source(find)


def each_through(path: str, name: str, target: str) -> Source:
    """The same for an array of ids."""

    def find(source: Any, store: Store) -> list[Any]:
        found = (value_at(store.get(name, reference.id), target) for reference in value_at(source, path) or ())
        return [value for value in found if value is not None]

    return Source(find)


def those(name: str, path: str, target: str = "id") -> Source:
    """What stands at ``target`` of the objects of a type that refer to the source at a path, one after the other."""

    def find(source: Any, store: Store) -> list[Any]:
        found = (value_at(store.get(name, key), target) for key in referring(store, name, path, source.id.id))
        return [value for value in found if value is not None]

    return Source(find)


def count(name: str, path: str) -> Source:
    """How many objects of a type refer to the source at a path."""
    return Source(lambda source, store: len(referring(store, name, path, source.id.id)))


def referred(*places: tuple[str, str]) -> Source:
    """Whether any object of some types refers to the source at a path."""
    counts = [count(name, path) for name, path in places]
    return Source(lambda value, store: any(counted(value, store) for counted in counts))


def first_of(*sources: Source) -> Source:
    """The first of several that is there."""

    def find(source: Any, store: Store) -> Any:
        return next((value for found in sources if (value := found(source, store)) is not None), None)

    return Source(find)


def always(value: object) -> Source:
    """The same value for all."""
    return Source(lambda *_: value)
