"""The listings that people iterate over, on a connection that is called or awaited.

>>> for machine in queries.rows(query):
...     print(machine.base.name)
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from ...model import DataObject
from .budget import AsyncCursorBudget, CursorBudget
from .driving import run, run_async
from .reading import MOST_UNREADABLE, CursorReading, OffsetReading, count, page

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Generator, Iterator

    from typing_extensions import Self

    from ...vdi import QueryResults
    from .driving import AsyncCall, Call
    from .query import Query
    from .reading import Reading, Unreadable

T = TypeVar("T", bound=DataObject)
if TYPE_CHECKING:

    class Page(QueryResults, Generic[T]):
        """QueryResults of a query of which the entity is known: its results have that type, which no contract says."""

        results: list[T]  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride]  # see above


_LOG: Final = logging.getLogger(__name__)
_PARTING: Final = 15
"""Seconds that the end of a cursor may take."""


class Rows(Generic[T]):
    """The rows of a query, one after the other; iterated once.

    Holds one page at a time. Whatever ends it (the last row, ``break``, an exception, Ctrl-C) ends its cursor. On an
    interpreter that frees objects late, use it as a context manager to say when.
    """

    def __init__(self, call: Call, reading: Reading, budget: CursorBudget) -> None:
        """Take the connection, what is read, and the budget of the connection."""
        self.reading = reading
        self._rows = _rows(call, reading, budget)

    def __iter__(self) -> Iterator[T]:
        """The rows that are left."""
        return self._rows

    def __next__(self) -> T:
        """The next row."""
        row: T = next(self._rows)
        return row

    def __enter__(self) -> Self:
        """Itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close it."""
        self.close()

    def close(self) -> None:
        """Read no further, and end the cursor."""
        self._rows.close()

    @property
    def unreadable(self) -> list[Unreadable]:
        """The rows that could not be read so far; always empty for a listing over a cursor."""
        return getattr(self.reading, "unreadable", [])


class AsyncRows(Generic[T]):
    """The same, awaited: ``async for``, and ``async with`` to say when it ends.

    Of one that is not read to its end and not closed, the cursor is ended when the connection opens the next one, or is
    left: no event loop has to find the time.
    """

    def __init__(self, call: AsyncCall, reading: Reading, budget: AsyncCursorBudget) -> None:
        """Take the connection, what is read, and the budget of the connection."""
        self.reading = reading
        self._call, self._budget = call, budget
        self._page: Iterator[T] = iter(())
        self._holds = self._ended = False

    def __aiter__(self) -> Self:
        """The rows that are left."""
        return self

    async def __anext__(self) -> T:
        """The next row."""
        for row in self._page:
            return row
        if self._ended:
            raise StopAsyncIteration
        self._page = iter(await self._next())
        return await self.__anext__()

    async def __aenter__(self) -> Self:
        """Itself."""
        return self

    async def __aexit__(self, *_: object) -> None:
        """Close it."""
        await self.close()

    async def close(self) -> None:
        """Read no further, and end the cursor."""
        self._page, self._ended = iter(()), True
        try:
            await _shielded(run_async(self._call, self.reading.close()))
        finally:
            self._let_go()

    def __del__(self) -> None:
        """Leave the cursor to whoever can await."""
        if self._holds:
            self._budget.abandon(self.reading)

    @property
    def unreadable(self) -> list[Unreadable]:
        """The rows that could not be read so far; always empty for a listing over a cursor."""
        return getattr(self.reading, "unreadable", [])

    async def _next(self) -> list[T]:
        """The next page, empty after the last one."""
        if self.reading.holds_cursor and not self._holds:
            await self._take()
        try:
            found: list[T] | None = await run_async(self._call, self.reading.next())
        except BaseException:
            self._ended = True
            await _quietly_async(self._call, self.reading)
            self._let_go()
            raise
        if found is None:
            await self.close()
        return found or []

    async def _take(self) -> None:
        """Take a place in the budget; places that nobody needs any more are freed first."""
        while True:
            while self._budget.orphans:
                orphan = self._budget.orphans.pop()
                await _quietly_async(self._call, orphan)
                self._budget.give_back(orphan)
            if self._budget.take(self.reading):
                self._holds = True
                return
            await self._budget.change()

    def _let_go(self) -> None:
        if self._holds:
            self._holds = False
            self._budget.give_back(self.reading)


def _rows(call: Call, reading: Reading, budget: CursorBudget) -> Generator[Any, None, None]:
    if reading.holds_cursor:
        budget.take(reading)
    try:
        while (found := run(call, reading.next())) is not None:
            yield from found
    except GeneratorExit:
        run(call, reading.close())
        raise
    except BaseException:
        _quietly(call, reading)
        raise
    else:
        run(call, reading.close())
    finally:
        if reading.holds_cursor:
            budget.give_back(reading)


def _quietly(call: Call, reading: Reading) -> None:
    """Close after a failure, which is what has to be told."""
    try:
        run(call, reading.close())
    except Exception:  # noqa: BLE001 - whatever it is, what happened before is what has to be told
        _LOG.warning("a cursor could not be ended; it ends by itself at the server", exc_info=True)


async def _quietly_async(call: AsyncCall, reading: Reading) -> None:
    try:
        await _shielded(run_async(call, reading.close()))
    except Exception:  # noqa: BLE001 - whatever it is, what happened before is what has to be told
        _LOG.warning("a cursor could not be ended; it ends by itself at the server", exc_info=True)


async def _shielded(ending: Awaitable[None]) -> None:
    """Await the end of a cursor, also where the task is being cancelled; but not for long."""
    import anyio  # noqa: PLC0415 - comes with the extra client

    with anyio.move_on_after(_PARTING, shield=True) as scope:
        await ending
    if scope.cancelled_caught:
        _LOG.warning("a cursor was not ended within %d s; it ends by itself at the server", _PARTING)


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

    async def count(self, query: Query[Any]) -> int:
        """How many rows there are."""
        return int(await run_async(self._call, count(query)))
