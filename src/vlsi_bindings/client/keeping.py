"""Keeping idle sessions alive: when it is time for a small call, and the thread or task that makes it.

A call is made only where none is under way and none has been for a while. It never logs in: a session that has ended
meanwhile is told, and the next call finds out as it would have without.
"""

from __future__ import annotations

import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterator

    from anyio.abc import TaskGroup

OPERATION: Final = "GlobalSettings_GetEnvironmentSettings"
"""A small object that everybody who is logged in may read."""


class Clock:
    """The time that passes while a connection is idle. Tests move one of their own."""

    def now(self) -> float:
        """Seconds since some moment."""
        return time.monotonic()

    def wait(self, stopped: threading.Event, seconds: float) -> bool:
        """Wait for an event, no longer than so many seconds; whether it has come."""
        return stopped.wait(seconds)

    async def sleep(self, seconds: float) -> None:
        """Wait in a task."""
        import anyio  # noqa: PLC0415 - an extra

        await anyio.sleep(seconds)


@dataclass(frozen=True, slots=True)
class KeepAlive:
    """How a session that nobody uses is kept alive: a call of ``operation`` after so many idle seconds.

    Servers end idle sessions after 10 minutes unless they are told otherwise. The operation has to read only, and to
    take no parameter. Which calls count as use is not published.
    """

    after: float = 240.0
    operation: str = OPERATION
    clock: Clock = field(default_factory=Clock, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Refuse what makes no sense."""
        if self.after <= 0:
            raise ValueError(f"keep_alive: more than 0 idle seconds are needed, found {self.after:g}")


class Idle:
    """How long a connection has been idle. Threads and tasks share it."""

    def __init__(self, given: KeepAlive) -> None:
        """Start now."""
        self._after, self._now = given.after, given.clock.now
        self._lock = threading.Lock()
        self._calls, self._last, self._rests = 0, self._now(), False

    @contextmanager
    def used(self) -> Iterator[None]:
        """A call is under way inside."""
        with self._lock:
            self._calls += 1
        try:
            yield
        finally:
            with self._lock:
                self._calls -= 1
                self._last, self._rests = self._now(), False

    def rest(self) -> None:
        """There is nothing to keep until the next call."""
        self._rests = True

    @property
    def is_due(self) -> bool:
        """Whether it is time for a call."""
        return not self._calls and not self._rests and self._now() - self._last >= self._after

    @property
    def left(self) -> float:
        """Seconds after which to look again."""
        if self._calls or self._rests:
            return self._after
        return max(self._last + self._after - self._now(), 0.0)


class Keeper(Protocol):
    """What does work in the background whenever it is due; the methods are coroutines as those of the Io."""

    async def start(self) -> None:
        """Begin."""
        ...

    async def stop(self) -> None:
        """End; no work is under way afterwards."""
        ...

    def abandon(self) -> None:
        """End soon, without waiting for it."""
        ...


class ThreadKeeper:
    """A thread, which ends with the program at the latest."""

    def __init__(self, given: KeepAlive, idle: Idle, work: Callable[[], None]) -> None:
        """Take what is done; nothing runs yet."""
        self._clock, self._idle, self._work = given.clock, idle, work
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, name="vlsi keep-alive", daemon=True)

    async def start(self) -> None:
        """Begin."""
        self._thread.start()

    async def stop(self) -> None:
        """End, once a call that is under way has ended, too."""
        self._stopped.set()
        self._thread.join()

    def abandon(self) -> None:
        """End soon."""
        self._stopped.set()

    def _run(self) -> None:
        while not self._clock.wait(self._stopped, self._idle.left):
            if self._idle.is_due:
                self._work()


class TaskKeeper:
    """A task, under asyncio or trio; begun and ended by the same task."""

    def __init__(self, given: KeepAlive, idle: Idle, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Take what is done; nothing runs yet."""
        self._clock, self._idle, self._work = given.clock, idle, work
        self._group: TaskGroup | None = None

    async def start(self) -> None:
        """Begin."""
        import anyio  # noqa: PLC0415 - an extra

        self._group = anyio.create_task_group()
        await self._group.__aenter__()
        self._group.start_soon(self._run)

    async def stop(self) -> None:
        """End, and give up a call that is under way."""
        if self._group is not None:
            self._group.cancel_scope.cancel()
            await self._group.__aexit__(None, None, None)

    def abandon(self) -> None:
        """Nothing: a task ends with its event loop."""

    async def _run(self) -> None:
        while True:
            await self._clock.sleep(self._idle.left)
            if self._idle.is_due:
                await self._work()
