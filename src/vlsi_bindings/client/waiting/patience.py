"""Waiting for what takes time: read, look, wait a little longer each time, until it is so or time is up.

>>> wait_for(lambda: call(Desktop_Get(id=pool)), image_published, timeout=3600)
"""

from __future__ import annotations

import asyncio
import logging
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from ..errors import ArgumentError, ClientError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

T = TypeVar("T")
INTERVAL: Final = 5.0
"""Seconds from the first look to the second, if nothing else is said."""
LONGEST: Final = 60.0
"""Seconds between two looks at most, if nothing else is said."""
_FACTOR: Final = 1.5
_LOG: Final = logging.getLogger("vlsi_bindings.client")
_PASSING: Final = "what is waited for could not be looked at this time: %s"


class WaitTimeoutError(ClientError, TimeoutError):
    """It did not come true in time.

    ``last`` is what was read last, ``failure`` why the last look gave nothing, where it was one that passes.
    """

    def __init__(self, elapsed: float, reads: int, last: object, failure: Exception | None = None) -> None:
        """Take how long and how often was looked, and how the last look went."""
        self.elapsed, self.reads, self.last, self.failure = elapsed, reads, last, failure
        told = "allow a longer timeout=, or see why: last of this error is what was read last"
        if failure is not None:
            told = f"the last look failed: {failure}"
        super().__init__(f"not so after {elapsed:.0f} s and {reads} reads; {told}")


class WaitFailedError(ClientError, RuntimeError):
    """It cannot come true any more; the text tells why."""


@dataclass(frozen=True)
class Progress(Generic[T]):
    """What a callback is told after each read: the seconds since the start, how many reads, and what was read."""

    elapsed: float
    reads: int
    value: T


class _Patience:
    """When to look again: waits grow by half up to a longest one, and end at the timeout."""

    def __init__(self, interval: float, longest: float, timeout: float | None, clock: Callable[[], float]) -> None:
        if interval <= 0 or (timeout is not None and timeout < 0):
            raise ValueError(f"an interval is more than 0 s and a timeout not negative, not {interval} and {timeout}")
        self._next, self._longest, self._timeout, self._clock = interval, max(interval, longest), timeout, clock
        self._start, self._reads = clock(), 0
        self._last: object = None
        self._failure: Exception | None = None

    @property
    def _elapsed(self) -> float:
        return self._clock() - self._start

    def seen(self, value: T) -> Progress[T]:
        """Count a read."""
        self._reads, self._last, self._failure = self._reads + 1, value, None
        return Progress(self._elapsed, self._reads, value)

    def failed(self, error: Exception) -> None:
        """Note a look that gave nothing."""
        _LOG.warning(_PASSING, error)
        self._failure = error

    def pause(self) -> float:
        """How long to wait now, so that the last look is at the timeout; raises WaitTimeoutError after that."""
        elapsed = self._elapsed
        left = float("inf") if self._timeout is None else self._timeout - elapsed
        if left <= 0:
            raise WaitTimeoutError(elapsed, self._reads, self._last, self._failure)
        wait = min(self._next, left)
        self._next = min(self._next * _FACTOR, self._longest)
        return wait


def _demand_functions(**given: object) -> None:
    """Raise ArgumentError for what cannot be called: the object instead of how to read it, for one."""
    for name, value in given.items():
        if not callable(value):
            raise ArgumentError(f"{name}: a function is needed, such as lambda: …, found {type(value).__name__}")


def _never(_: Exception) -> bool:
    return False


def wait_for(
    read: Callable[[], T],
    condition: Callable[[T], bool],
    *,
    interval: float = INTERVAL,
    longest: float = LONGEST,
    timeout: float | None = None,
    progress: Callable[[Progress[T]], object] | None = None,
    passes: Callable[[Exception], bool] = _never,
    clock: Callable[[], float] = time.monotonic,
    sleep: Callable[[float], object] = time.sleep,
) -> T:
    """Read until a condition holds, and give what was read then.

    Waits ``interval`` seconds, then half as long again each time, ``longest`` at most; ``timeout`` is in seconds,
    ``None`` waits for good. ``progress`` is told of each read. ``passes`` says which failures of ``read`` to wait out:
    they are logged, and the next look may do better. Raises ArgumentError where either is no function,
    WaitTimeoutError, and whatever else ``read`` and ``condition`` raise, such as WaitFailedError.
    """
    _demand_functions(read=read, condition=condition)
    patience = _Patience(interval, longest, timeout, clock)
    while True:
        try:
            value = read()
        except Exception as error:
            if not passes(error):
                raise
            patience.failed(error)
        else:
            seen = patience.seen(value)
            if progress is not None:
                progress(seen)
            if condition(value):
                return value
        sleep(patience.pause())


async def wait_for_async(
    read: Callable[[], Awaitable[T]],
    condition: Callable[[T], bool],
    *,
    interval: float = INTERVAL,
    longest: float = LONGEST,
    timeout: float | None = None,
    progress: Callable[[Progress[T]], object] | None = None,
    passes: Callable[[Exception], bool] = _never,
    clock: Callable[[], float] = time.monotonic,
    sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
) -> T:
    """The same where reading and sleeping are awaited."""
    _demand_functions(read=read, condition=condition)
    patience = _Patience(interval, longest, timeout, clock)
    while True:
        try:
            value = await read()
        except Exception as error:
            if not passes(error):
                raise
            patience.failed(error)
        else:
            seen = patience.seen(value)
            if progress is not None:
                progress(seen)
            if condition(value):
                return value
        await sleep(patience.pause())
