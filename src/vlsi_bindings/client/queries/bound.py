"""A query with the connection that sends it: narrowed as a :class:`Query` is, and read where it stands.

>>> for machine in connection.query(MachineSummaryView).filter(F.base.name.startswith("WIN")):
...     print(machine.base.name)
"""

from __future__ import annotations

from copy import copy
from typing import TYPE_CHECKING, Generic, TypeVar

from ...model import DataObject
from .reading import MOST_UNREADABLE

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from typing_extensions import Self

    from .awaited_rows import AsyncRows
    from .filters import Filter
    from .listing import AsyncQueries, Page, Queries
    from .members import Path
    from .query import Query
    from .rows import Rows

T = TypeVar("T", bound=DataObject)


class _Narrowing(Generic[T]):
    """What both kinds share: each method gives another query on the same connection."""

    query: Query[T]
    """What is asked, as a value."""

    def filter(self, condition: Filter) -> Self:
        """The rows for which this holds, too; see :meth:`Query.filter`."""
        return self._asking(self.query.filter(condition))

    def sort(self, member: Path, *, descending: bool = False) -> Self:
        """In the order of a member; raises QueryError for one that rows cannot be sorted by."""
        return self._asking(self.query.sort(member, descending=descending))

    def window(self, start: int = 0, limit: int | None = None) -> Self:
        """The rows from an offset on, and no more than so many: what a list on a screen shows."""
        return self._asking(self.query.window(start, limit))

    def paged(self, size: int) -> Self:
        """Fetched in pages of so many rows, 1 to 1,000; how many there are in all is not touched."""
        return self._asking(self.query.paged(size))

    def __repr__(self) -> str:
        """What is asked."""
        return f"{type(self).__name__}({self.query!r})"

    def _asking(self, query: Query[T]) -> Self:
        other = copy(self)
        other.query = query
        return other


class BoundQuery(_Narrowing[T]):
    """A query on a connection: iterated, it gives all rows to the end, each time anew."""

    def __init__(self, queries: Queries, query: Query[T]) -> None:
        """Take the queries of the connection."""
        self._queries, self.query = queries, query

    def __iter__(self) -> Iterator[T]:
        """All rows, one page in memory at a time; errors as of :meth:`rows`."""
        return self.rows()

    def rows(self) -> Rows[T]:
        """All rows to the end, for a ``with`` that says when the cursor ends; else just iterate.

        Raises QueryError now, CursorBudgetError and CursorExpiredError while iterating.
        """
        return self._queries.rows(self.query)

    def readable(self, *, most_unreadable: int = MOST_UNREADABLE) -> Rows[T]:
        """All rows that can be read; ``unreadable`` of the listing tells of the others.

        Raises TooManyUnreadableError while iterating. Sort the query: rows are told apart by their offset.
        """
        return self._queries.readable_rows(self.query, most_unreadable=most_unreadable)

    def first(self) -> T | None:
        """The first row, ``None`` where there is none; nothing stays open."""
        return self._queries.first(self.query)

    def one(self) -> T:
        """The one row that there is, as of a name; raises NoSuchObjectError where there is none, or another one."""
        return self._queries.one(self.query)

    def page(self) -> Page[T]:
        """The first page as QueryResults (``results``, ``remaining_count``); nothing stays open."""
        return self._queries.page(self.query)

    def count(self) -> int:
        """How many rows there are, as the server counts them."""
        return self._queries.count(self.query)


class AsyncBoundQuery(_Narrowing[T]):
    """The same on an asynchronous connection: ``async for``, and what else it gives is awaited."""

    def __init__(self, queries: AsyncQueries, query: Query[T]) -> None:
        """Take the queries of the connection."""
        self._queries, self.query = queries, query

    def __aiter__(self) -> AsyncIterator[T]:
        """All rows, one page in memory at a time; errors as of :meth:`BoundQuery.rows`."""
        return self.rows()

    def rows(self) -> AsyncRows[T]:
        """All rows to the end, for an ``async with`` that says when the cursor ends; else just iterate."""
        return self._queries.rows(self.query)

    def readable(self, *, most_unreadable: int = MOST_UNREADABLE) -> AsyncRows[T]:
        """All rows that can be read; see :meth:`BoundQuery.readable`."""
        return self._queries.readable_rows(self.query, most_unreadable=most_unreadable)

    async def first(self) -> T | None:
        """The first row, ``None`` where there is none; nothing stays open."""
        return await self._queries.first(self.query)

    async def one(self) -> T:
        """The one row that there is, as :meth:`BoundQuery.one` gives it."""
        return await self._queries.one(self.query)

    async def page(self) -> Page[T]:
        """The first page as QueryResults; nothing stays open."""
        return await self._queries.page(self.query)

    async def count(self) -> int:
        """How many rows there are."""
        return await self._queries.count(self.query)
