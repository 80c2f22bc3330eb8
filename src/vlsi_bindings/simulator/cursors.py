"""Paged queries that are open: at most five for each session, and each ends when it has not been asked for a while."""

from __future__ import annotations

import datetime
import secrets
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from .identifiers import entity_id

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .clock import Clock
    from .faults import Faults
    from .shapes import Shapes

MOST_OPEN: Final = 5
LIFETIME: Final = datetime.timedelta(minutes=10)


@dataclass
class _Cursor:
    rows: Sequence[Any]
    size: int
    offset: int
    """Of the next row among all that the query matches."""
    at: int
    last_used: datetime.datetime


class Cursors:
    """The open queries of one session."""

    def __init__(self, shapes: Shapes, faults: Faults, clock: Clock) -> None:
        """Start without any."""
        self._shapes, self._faults, self._clock = shapes, faults, clock
        self._open: dict[str, _Cursor] = {}

    def open(self, rows: Sequence[Any], size: int, offset: int) -> Any:
        """Open a query over rows and give its first page; raises InvalidState where five are open."""
        self._expire()
        if len(self._open) >= MOST_OPEN:
            raise self._faults.state(
                f"this would exceed the limit of open queries, which is {MOST_OPEN}: delete one, or wait for its end"
            )
        name = entity_id("QueryId", secrets.token_hex(8))
        self._open[name] = _Cursor(rows, size, offset, 0, self._clock.now)
        return self.next(self._shapes.identity("QueryId", name))

    def next(self, identity: Any) -> Any:
        """The next page; empty when there is no more. Raises EntityNotFound for a query that is not open."""
        self._expire()
        cursor = self._open.get(identity.id)
        if cursor is None:
            raise self._faults.not_found(identity)
        page = list(cursor.rows[cursor.at : cursor.at + cursor.size])
        offset = cursor.offset + cursor.at
        cursor.at += len(page)
        cursor.last_used = self._clock.now
        return results(self._shapes, page, offset, len(cursor.rows) - cursor.at, identity)

    def delete(self, identity: Any) -> None:
        """End a query; raises EntityNotFound for one that is not open."""
        self._expire()
        if self._open.pop(identity.id, None) is None:
            raise self._faults.not_found(identity)

    def delete_all(self) -> None:
        """End all queries."""
        self._open.clear()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Undo what is done inside if an exception ends it: of a page that is not given, no row has been read."""
        before = {name: replace(cursor) for name, cursor in self._open.items()}
        try:
            yield
        except BaseException:
            self._open = before
            raise

    def _expire(self) -> None:
        now = self._clock.now
        for name in [name for name, cursor in self._open.items() if now - cursor.last_used > LIFETIME]:
            del self._open[name]


def results(shapes: Shapes, page: list[Any], offset: int, remaining: int, identity: Any = None) -> Any:
    """A page as QueryResults; without an id for a query that holds no cursor."""
    found = shapes.blank("QueryResults")
    found.id = None if identity is None else shapes.identity("QueryId", identity.id)
    found.starting_offset, found.remaining_count, found.results = offset, remaining, page
    return found
