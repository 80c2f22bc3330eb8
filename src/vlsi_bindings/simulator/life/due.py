"""What is to be looked at when: one table for all that takes time.

Its rows are notes in the store, so that a server that is started again goes on where it was.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..clock import in_utc
from ..notes import NOTES, note, noted

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator

    from ..shapes import Shapes
    from ..store import Store

_DUE: Final = "due:"


class Due:
    """The table of one inventory."""

    def __init__(self, store: Store, shapes: Shapes) -> None:
        """Take what keeps the rows."""
        self._store, self._shapes = store, shapes
        self._version = -1
        self._first: datetime.datetime | None = None

    def at(self, what: str, key: str, moment: datetime.datetime) -> None:
        """Have something looked at, at a moment, and not when it was planned before."""
        note(self._store, self._shapes, f"{_DUE}{what}:{key}", moment)

    def by(self, what: str, key: str, moment: datetime.datetime) -> None:
        """Have something looked at, at a moment at the latest."""
        planned = noted(self._store, f"{_DUE}{what}:{key}")
        if planned is None or moment < in_utc(planned):
            self.at(what, key, moment)

    def is_due(self, now: datetime.datetime) -> bool:
        """Whether anything is to be looked at by now."""
        if self._version != self._store.version_of(NOTES):
            self._version = self._store.version_of(NOTES)
            self._first = min((moment for moment, _ in self._rows()), default=None)
        return self._first is not None and self._first <= now

    def take(self) -> tuple[datetime.datetime, list[tuple[str, str]]]:
        """The next moment at which something is to be looked at, and what and whose; it is no longer planned."""
        rows = list(self._rows())
        first = min(moment for moment, _ in rows)
        keys = [key for moment, key in rows if moment == first]
        for key in keys:
            self._store.delete(NOTES, key)
        things = (key.removeprefix(_DUE).partition(":") for key in keys)
        return first, [(what, key) for what, _, key in things]

    def _rows(self) -> Iterator[tuple[datetime.datetime, str]]:
        for row in self._store.all(NOTES):
            if row.key.startswith(_DUE):
                yield in_utc(row.value), row.key
