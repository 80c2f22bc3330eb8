"""What the server notes for itself beside the objects of the service: values by key, as map entries in the store.

So a transaction that is undone undoes them too, and they stand in the file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .shapes import Shapes
    from .store import Store

NOTES: Final = "MapEntry"


def note(store: Store, shapes: Shapes, key: str, value: Any) -> None:
    """Keep a value by its key."""
    row = shapes.blank(NOTES)
    row.key, row.value = key, value
    store.put(NOTES, key, row)


def noted(store: Store, key: str) -> Any:
    """The value of a key; ``None`` where nothing is noted."""
    row = store.get(NOTES, key)
    return None if row is None else row.value
