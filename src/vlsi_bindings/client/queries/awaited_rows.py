"""The rows that people iterate over, on a connection that is awaited; under asyncio and trio."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from ...model import DataObject
from .driving import run_async

if TYPE_CHECKING:
    from collections.abc import Awaitable, Iterator

    from typing_extensions import Self

    from .budget import AsyncCursorBudget
    from .driving import AsyncCall
    from .reading import Reading, Unreadable

T = TypeVar("T", bound=DataObject)
_LOG: Final = logging.getLogger(__name__)
_PARTING: Final = 15
"""Seconds that the end of a cursor may take."""


class AsyncRows(Generic[T]):
    """The rows of a query, as :class:`Rows`, awaited: ``async for``, and ``async with`` to say when it ends.

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
