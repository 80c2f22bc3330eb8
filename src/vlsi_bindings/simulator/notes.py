"""What the server notes for itself beside the objects of the service: values by key, as map entries in the store.

So a transaction that is undone undoes them too, and they stand in the file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .shapes import Shapes
    from .store import Store

NOTES: Final = "MapEntry"
CERTIFICATE: Final = "certificate:"
"""With the id of a connection server: until when its certificate is valid."""
ENDED: Final = "ended:"
"""With the id of a session: the numbers of its processes that were ended."""
HELD: Final = "held:"
"""With the id of a holder: the machines to which its image is pushed first; empty where it is to all."""
LOG_LEVELS: Final = "log levels:"
"""With the id of what logs: how much of what, and since when."""
_ABOUT: Final = (CERTIFICATE, ENDED, HELD, LOG_LEVELS)


def note(store: Store, shapes: Shapes, key: str, value: Any) -> None:
    """Keep a value by its key."""
    row = shapes.blank(NOTES)
    row.key, row.value = key, value
    store.put(NOTES, key, row)


def noted(store: Store, key: str) -> Any:
    """The value of a key; ``None`` where nothing is noted."""
    row = store.get(NOTES, key)
    return None if row is None else row.value


def forget(store: Store, key: str) -> None:
    """Keep nothing about a thing that is gone."""
    for about in _ABOUT:
        if store.get(NOTES, about + key) is not None:
            store.delete(NOTES, about + key)
