"""How many cursors one connection may have open: five, as the service allows. The sixth waits, or is refused."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, Final

from .errors import CursorBudgetError

if TYPE_CHECKING:
    from ...model import Request
    from .reading import Reading

MOST_OPEN: Final = 5


class _Budget:
    """Who holds a cursor; ``wait`` is how many seconds one that is too many waits for another to end."""

    def __init__(self, most: int = MOST_OPEN, *, wait: float | None = 0) -> None:
        """Start with none open."""
        self.most, self.wait = most, wait
        self._holders: set[Reading] = set()

    def leave(self) -> list[Request[Any]]:
        """The requests that end what is open; listings that go on after that are told so."""
        requests = [reading.leave() for reading in tuple(self._holders)]
        return [request for request in requests if request is not None]

    def _refusal(self) -> CursorBudgetError:
        waited = f" after {self.wait} s" if self.wait else ""
        return CursorBudgetError(
            f"{self.most} cursors of this connection are open{waited}, which is all that the service allows: end a "
            f"listing first (read it to its end, or close it), or give the budget a longer wait"
        )


class CursorBudget(_Budget):
    """The cursors of one connection, whose users may be several threads.

    ``wait`` is how many seconds one that is too many waits for another to end: 0 refuses it at once, ``None`` waits
    for as long as it takes.
    """

    def __init__(self, most: int = MOST_OPEN, *, wait: float | None = 0) -> None:
        """Start with none open."""
        super().__init__(most, wait=wait)
        self._free = threading.BoundedSemaphore(most)

    def take(self, reading: Reading) -> None:
        """Take a place for a reading; raises CursorBudgetError where none gets free in time."""
        if not self._free.acquire(timeout=self.wait):
            raise self._refusal()
        self._holders.add(reading)

    def give_back(self, reading: Reading) -> None:
        """Free its place."""
        self._holders.discard(reading)
        self._free.release()


class AsyncCursorBudget(_Budget):
    """The cursors of one asynchronous connection, under asyncio or trio; ``wait`` as for :class:`CursorBudget`."""

    def __init__(self, most: int = MOST_OPEN, *, wait: float | None = 0) -> None:
        """Start with none open."""
        super().__init__(most, wait=wait)
        self.orphans: list[Reading] = []
        """What nobody reads any more, although its cursor is open: to be ended by whoever opens the next one."""
        self._changed: Any = None
        """The event of those who wait."""

    def take(self, reading: Reading) -> bool:
        """Take a place for a reading, if one is free."""
        free = len(self._holders) < self.most
        if free:
            self._holders.add(reading)
        return free

    async def change(self, since: float) -> None:
        """Wait until a place may be free; raises CursorBudgetError where that takes too long.

        ``since`` is when it was asked for, by the event loop's time: whoever is woken and finds the place taken goes
        on waiting for the rest.
        """
        import anyio  # noqa: PLC0415 - comes with the extra client

        if self.wait != 0:
            with anyio.move_on_after(None if self.wait is None else since + self.wait - anyio.current_time()):
                if self._changed is None or self._changed.is_set():
                    self._changed = anyio.Event()
                await self._changed.wait()
                return
        raise self._refusal()

    def give_back(self, reading: Reading) -> None:
        """Free its place."""
        self._holders.discard(reading)
        self._tell()

    def abandon(self, reading: Reading) -> None:
        """Note that nobody goes on reading; the cursor, and its place, are there until someone ends it."""
        self.orphans.append(reading)
        self._tell()

    def _tell(self) -> None:
        if self._changed is not None:
            self._changed.set()
