"""Who refers to whom: ids that stand at paths of objects, and the objects that refer to an id."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .shapes import value_at

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator

    from .store import Store


def referring(store: Store, name: str, path: str, key: str) -> list[str]:
    """The keys of the objects of a type that refer to an id at a path."""
    return store.index(name, path, lambda value: references_at(value, path)).get(key, [])


def references_at(value: Any, path: str) -> Iterator[Hashable]:
    """The texts of the ids that stand at a path; steps may lead through arrays."""
    step, _, rest = path.partition(".")
    held = value_at(value, step)
    for item in held if isinstance(held, list) else () if held is None else (held,):
        yield from references_at(item, rest) if rest else (item.id,)
