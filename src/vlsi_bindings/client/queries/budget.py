"""How many cursors one connection may have open: five, as the service allows. The sixth waits, or is refused."""

from __future__ import annotations

import asyncio
import threading
from typing import Final

from .errors import CursorBudgetError

MOST_OPEN: Final = 5


class CursorBudget:
    """The cursors of one connection, whose users may be several threads.

    ``wait`` is how many seconds one that is too many waits for another to end: 0 refuses it at once, ``None`` waits
    for as long as it takes.
    """

    def __init__(self, most: int = MOST_OPEN, *, wait: float | None = 0) -> None:
        """Start with none open."""
        self.most, self.wait = most, wait
        self._free = threading.BoundedSemaphore(most)

    def take(self) -> None:
        """Take a place; raises CursorBudgetError where none gets free in time."""
        if not self._free.acquire(timeout=self.wait):
            raise _refusal(self.most, self.wait)

    def give_back(self) -> None:
        """Free a place."""
        self._free.release()


class AsyncCursorBudget:
    """The cursors of one asynchronous connection; ``wait`` as for :class:`CursorBudget`."""

    def __init__(self, most: int = MOST_OPEN, *, wait: float | None = 0) -> None:
        """Start with none open."""
        self.most, self.wait = most, wait
        self._free = asyncio.BoundedSemaphore(most)

    async def take(self) -> None:
        """Take a place; raises CursorBudgetError where none gets free in time."""
        if self.wait == 0 and self._free.locked():
            raise _refusal(self.most, self.wait)
        try:
            await asyncio.wait_for(self._free.acquire(), self.wait or None)
        except (TimeoutError, asyncio.TimeoutError):
            raise _refusal(self.most, self.wait) from None

    def give_back(self) -> None:
        """Free a place."""
        self._free.release()


def _refusal(most: int, wait: float | None) -> CursorBudgetError:
    waited = f" after {wait} s" if wait else ""
    return CursorBudgetError(
        f"{most} cursors of this connection are open{waited}, which is all that the service allows: end a listing "
        f"first (read it to its end, or close it), or give the budget a longer wait"
    )
