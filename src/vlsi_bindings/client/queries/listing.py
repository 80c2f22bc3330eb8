"""The queries of one connection, called or awaited: its rows, pages and counts.

>>> for machine in queries.rows(query):
...     print(machine.base.name)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ...model import DataObject
from .awaited_rows import AsyncRows
from .budget import AsyncCursorBudget, CursorBudget
from .driving import run, run_async
from .reading import MOST_UNREADABLE, CursorReading, OffsetReading, count, first, one, page
from .rows import Rows

if TYPE_CHECKING:
    from collections.abc import Callable

    from ...vdi import QueryResults
    from .driving import AsyncCall, Call
    from .query import Query

T = TypeVar("T", bound=DataObject)
if TYPE_CHECKING:

    class Page(QueryResults, Generic[T]):
        """QueryResults of a query of which the entity is known: its results have that type, which no contract says."""

        results: list[T]  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride]  # see above


class Queries:
    """The queries of one connection, which share its budget of cursors.

    ``session`` counts the sessions that the connection had so far: a cursor is gone with its session.
    """

    def __init__(self, call: Call, budget: CursorBudget | None = None, session: Callable[[], int] = lambda: 0) -> None:
        """Take what sends a request and gives its result."""
        self._call, self.budget, self._session = call, budget or CursorBudget(), session

    def rows(self, query: Query[T]) -> Rows[T]:
        """All rows to the end. Raises QueryError now, CursorBudgetError and CursorExpiredError while iterating."""
        return Rows(self._call, CursorReading(query, self._session), self.budget)

    def readable_rows(self, query: Query[T], *, most_unreadable: int = MOST_UNREADABLE) -> Rows[T]:
        """All rows that can be read; the others are told in ``unreadable`` of the listing.

        Raises TooManyUnreadableError while iterating. Sort the query: rows are told apart by their offset.
        """
        return Rows(self._call, OffsetReading(query, most_unreadable), self.budget)

    def page(self, query: Query[T]) -> Page[T]:
        """The first page as QueryResults (``results``, ``remaining_count``); nothing stays open."""
        found: Page[T] = run(self._call, page(query))
        return found

    def first(self, query: Query[T]) -> T | None:
        """The first row, ``None`` where there is none; nothing stays open."""
        found: T | None = run(self._call, first(query))
        return found

    def one(self, query: Query[T]) -> T:
        """The one row that there is; raises NoSuchObjectError where there is none, or another one."""
        found: T = run(self._call, one(query))
        return found

    def count(self, query: Query[Any]) -> int:
        """How many rows there are."""
        return int(run(self._call, count(query)))


class AsyncQueries:
    """The queries of one asynchronous connection, as :class:`Queries`."""

    def __init__(
        self, call: AsyncCall, budget: AsyncCursorBudget | None = None, session: Callable[[], int] = lambda: 0
    ) -> None:
        """Take what sends a request and is awaited for its result."""
        self._call, self.budget, self._session = call, budget or AsyncCursorBudget(), session

    def rows(self, query: Query[T]) -> AsyncRows[T]:
        """All rows to the end; errors as of :meth:`Queries.rows`."""
        return AsyncRows(self._call, CursorReading(query, self._session), self.budget)

    def readable_rows(self, query: Query[T], *, most_unreadable: int = MOST_UNREADABLE) -> AsyncRows[T]:
        """All rows that can be read; see :meth:`Queries.readable_rows`."""
        return AsyncRows(self._call, OffsetReading(query, most_unreadable), self.budget)

    async def page(self, query: Query[T]) -> Page[T]:
        """The first page as QueryResults; nothing stays open."""
        found: Page[T] = await run_async(self._call, page(query))
        return found

    async def first(self, query: Query[T]) -> T | None:
        """The first row, as :meth:`Queries.first` gives it."""
        found: T | None = await run_async(self._call, first(query))
        return found

    async def one(self, query: Query[T]) -> T:
        """The one row that there is, as :meth:`Queries.one` gives it."""
        found: T = await run_async(self._call, one(query))
        return found

    async def count(self, query: Query[Any]) -> int:
        """How many rows there are."""
        return int(await run_async(self._call, count(query)))
