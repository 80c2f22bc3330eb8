"""How rows are fetched, without I/O: page by page over a cursor, or by offset where some rows cannot be read.

A reading has two kinds of steps (see driving.py): ``next`` gives the next rows, ``None`` at the end; ``close`` leaves
nothing open at the server, whatever happened before.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Protocol

from ...model import Fault
from ..errors import NoSuchObjectError
from .errors import CONNECTION_LEFT, IDLE, SESSION_ENDED, CursorExpiredError, TooManyUnreadableError
from .filters import made
from .query import MOST_ROWS, request

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from typing import TypeAlias

    from ...model import Request
    from .query import Query

    Steps: TypeAlias = Generator[Request[Any], Any, Any]

_LOG: Final = logging.getLogger(__name__)
_NOT_OF_ROWS: Final = frozenset(
    {"InvalidArgument", "InvalidType", "InvalidState", "InsufficientPermission", "InvalidCredentials", "SecurityError"}
)
"""Faults that tell of the query or of the caller: to ask for fewer rows does not help."""
MOST_UNREADABLE: Final = 1_000
_SHOWN: Final = 500
"""Characters of an error that shows a condition."""


class Reading(Protocol):
    """What the listings drive."""

    holds_cursor: bool

    def next(self) -> Steps:
        """The next rows as a list, ``None`` at the end."""
        ...

    def close(self) -> Steps:
        """Leave nothing open."""
        ...

    def leave(self) -> Request[Any] | None:
        """What ends it at the server, where it is open; who goes on reading is told that the connection was left."""
        ...


@dataclass(frozen=True)
class Unreadable:
    """A row that cannot be read.

    ``offset`` is its place among the rows of the query, ``after`` the id of the last row that could be read before
    it (``None`` for none), ``fault`` what the server says.
    """

    offset: int
    fault: Fault
    after: str | None = None

    def __str__(self) -> str:
        """One line for people."""
        place = f" (after {self.after})" if self.after else ""
        return f"row {self.offset}{place} cannot be read: {self.fault}"


class CursorReading:
    """All rows of a query over a cursor of the server, which belongs to the session that ``session`` counts."""

    def __init__(self, query: Query[Any], session: Callable[[], int] = lambda: 0) -> None:
        """Take the query; raises QueryError where it breaks the rules."""
        self._query, self._definition = query, None if query.empty else query.definition()
        self._entity: str = query.entity.__wire_name__
        self._session, self._opened_in = session, 0
        self._id: Any = None
        self._rows = 0
        self._ended = query.empty
        self._lost: str | None = None
        self.holds_cursor = not query.empty

    def next(self) -> Steps:
        """The next page."""
        if self._lost is not None:
            raise self._expired(self._lost)
        if self._ended:
            return None
        page = yield from self._page()
        self._id = page.id
        self._rows += len(page.results)
        self._ended = not page.results or page.remaining_count == 0 or page.id is None
        return page.results or None

    def _page(self) -> Steps:
        if self._id is None:
            page = yield request("Create", definition=self._definition)
            self._opened_in = self._session()
            return page
        self._demand_session(None)
        try:
            return (yield request("GetNext", id=self._id))
        except Fault as fault:
            self._demand_session(fault)
            if not _is(fault, "EntityNotFound"):
                raise
            raise self._expired(IDLE) from fault

    def _demand_session(self, fault: Fault | None) -> None:
        """Raise CursorExpiredError where the connection has logged in again: cursors do not outlive their session."""
        if self._session() != self._opened_in:
            raise self._expired(SESSION_ENDED) from fault

    def _expired(self, why: str) -> CursorExpiredError:
        self._id, self._lost = None, why
        return CursorExpiredError(self._entity, self._query.start + self._rows, why)

    def close(self) -> Steps:
        """End the cursor; one that has ended by itself is no error."""
        ending = self._ending()
        self._ended = True
        if ending is not None:
            try:
                yield ending
            except Fault as fault:
                if not _is(fault, "EntityNotFound"):
                    raise

    def leave(self) -> Request[Any] | None:
        """What ends the cursor; who goes on reading is told."""
        if not self._ended:
            self._lost = CONNECTION_LEFT
        return self._ending()

    def _ending(self) -> Request[Any] | None:
        """What ends the cursor, if there is one; once."""
        identity, self._id = self._id, None
        if identity is None or self._session() != self._opened_in:
            return None
        return request("Delete", id=identity)


class OffsetReading:
    """The rows of a query that can be read: a page that faults is halved until the rows are found that cannot.

    Costs one call for each page and, for each unreadable row, about two for each halving of a page. Rows are found by
    their offset: they should be sorted, and not change meanwhile. Holds no cursor.
    """

    holds_cursor = False

    def __init__(self, query: Query[Any], most_unreadable: int = MOST_UNREADABLE) -> None:
        """Take the query, and how many unreadable rows are too many."""
        self._query, self._most = query, most_unreadable
        self._size = query.page_size or MOST_ROWS
        self._end = None if query.limit is None else query.start + query.limit
        self._after: str | None = None
        self.unreadable: list[Unreadable] = []
        self._spans: list[tuple[int, int]] = [] if query.empty else [(query.start, self._size)]
        """What is still to be read, the next last: offset and length; the first of them goes on to the end."""

    def next(self) -> Steps:
        """The rows of the next span that can be read."""
        while self._spans:
            offset, length = self._spans.pop()
            if self._end is not None:
                length = min(length, self._end - offset)
            if length <= 0:
                continue
            last = not self._spans
            try:
                page = yield request("Query", definition=self._definition(offset, length))
            except Fault as fault:
                self._halve(offset, length, fault, last=last)
                continue
            rows = page.results
            if len(rows) < length:
                self._spans.clear()  # there is nothing behind the end
            elif last:
                self._spans.append((offset + length, self._size))
            if rows:
                self._after = getattr(getattr(rows[-1], "id", None), "id", None)
                return rows
        return None

    def close(self) -> Steps:
        """Read no further; nothing is open."""
        self._spans.clear()
        yield from ()

    def leave(self) -> None:
        """Nothing is open."""

    def _definition(self, offset: int, length: int) -> Any:  # noqa: ANN401 - a QueryDefinition
        return self._query.window(offset, length).paged(length).definition()

    def _halve(self, offset: int, length: int, fault: Fault, *, last: bool) -> None:
        """Look into the two halves of a span that faults; of a single row, note that it cannot be read."""
        if not may_be_of_rows(fault):
            raise fault
        if last:
            self._spans.append((offset + length, self._size))
        if length > 1:
            half = length // 2
            self._spans += [(offset + half, length - half), (offset, half)]
            return
        if len(self.unreadable) >= self._most:
            raise TooManyUnreadableError(self._query.entity.__wire_name__, self._most, offset) from fault
        _LOG.warning("row %d of %s cannot be read", offset, self._query.entity.__wire_name__)
        self.unreadable.append(Unreadable(offset, fault.with_traceback(None), self._after))


def page(query: Query[Any]) -> Steps:
    """One page as QueryResults, without a cursor."""
    if query.empty:
        return made("QueryResults", starting_offset=query.start, remaining_count=0, results=[])
    return (yield request("Query", definition=query.definition()))


def first(query: Query[Any]) -> Steps:
    """The first row, ``None`` where there is none."""
    found = yield from page(query.upto(1))
    return next(iter(found.results), None)


def one(query: Query[Any]) -> Steps:
    """The one row that there is; raises NoSuchObjectError where there is none, or another one."""
    found = yield from page(query.upto(2))
    if len(found.results) == 1:
        return found.results[0]
    told = "no row" if not found.results else "more than one row"
    asked = "" if query.condition is None else f" for {query.condition}"
    if query.empty:
        asked = ", since the query leaves none: nothing was asked"
    raise NoSuchObjectError(f"{told} of {query.entity.__wire_name__}{asked}"[:_SHOWN])


def count(query: Query[Any]) -> Steps:
    """How many rows there are, as the server counts them."""
    if query.empty:
        return 0
    return (yield request("GetCount", definition=query.definition()))


def may_be_of_rows(fault: Fault) -> bool:
    """Whether rows that cannot be read can be the reason, so that others may do better."""
    return not any(_is(fault, name) for name in _NOT_OF_ROWS)


def _is(fault: Fault, name: str) -> bool:
    return any(getattr(cls, "__wire_name__", None) == name for cls in type(fault).__mro__)
