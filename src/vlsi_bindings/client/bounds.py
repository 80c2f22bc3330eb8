"""Work that may never end, bounded: it is done in a thread of its own, which is left behind when the time is up.

Some of it cannot be interrupted (a name look-up), some ends only when a peer wants it to.
"""

from __future__ import annotations

import threading
from concurrent.futures import Future, wait
from concurrent.futures import TimeoutError as FutureTimeoutError
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

T = TypeVar("T")


def started(work: Callable[[], T]) -> Future[T]:
    """The result to come of work that has begun; its thread keeps no process alive."""
    future: Future[T] = Future()
    threading.Thread(target=_do, args=(work, future), daemon=True).start()
    return future


def bounded(work: Callable[[], T], seconds: float) -> T:
    """The result of work; raises what it raises, and TimeoutError after so many seconds."""
    return _result(started(work), seconds)


def all_bounded(works: Sequence[Callable[[], T]], seconds: float) -> list[T | Exception]:
    """The results of works done at once, or the errors in their place, after so many seconds at most."""
    futures = [started(work) for work in works]
    wait(futures, seconds)
    return list(map(_told, futures))


def _told(future: Future[T]) -> T | Exception:
    if not future.done():
        return TimeoutError("no end in time")
    error = future.exception()
    return error if isinstance(error, Exception) else future.result()


def _result(future: Future[T], seconds: float) -> T:
    try:
        return future.result(seconds)
    except FutureTimeoutError as error:  # another class than TimeoutError before Python 3.11
        if future.done():
            raise
        raise TimeoutError(f"no end within {seconds:g} s") from error


def _do(work: Callable[[], T], future: Future[T]) -> None:
    try:
        future.set_result(work())
    except BaseException as error:  # noqa: BLE001 - raised where the result is asked for
        future.set_exception(error)
