"""Checks done, several at once; what stops one stops no other."""

from __future__ import annotations

import datetime
from concurrent.futures import FIRST_COMPLETED, Future, wait
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from ..client.bounds import started
from ..contract import load
from ..suggesting import meant_or_all
from .limits import Limits
from .results import Result
from .round import Round
from .table import CHECKS

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Iterator
    from typing import Protocol, TypeVar

    from ..model import Request
    from .definition import Check
    from .round import Asked

    T = TypeVar("T")

    class Sender(Protocol):
        """What is asked: a :class:`~vlsi_bindings.client.Connection`, or anything that sends as it does."""

        def send(self, request: Request[T], /) -> T:
            """The result of a request, or its fault raised."""
            ...

    class AsyncSender(Protocol):
        """What is asked and awaited: an :class:`~vlsi_bindings.client.AsyncConnection`, or what sends as it does."""

        def send(self, request: Request[T], /) -> Awaitable[T]:
            """The result of a request, or its fault raised."""
            ...


AT_ONCE: Final = 4
"""Calls that are under way at a time."""


def check(
    connection: Sender,
    *,
    only: Iterable[str] = (),
    limits: Limits | None = None,
    release: str | None = None,
    now: datetime.datetime | None = None,
    at_once: int = AT_ONCE,
) -> list[Result]:
    """The results of all checks, or of those that ``only`` names, in the order of the table.

    ``connection`` is logged in. ``limits`` are the thresholds (:data:`CHECKS` has the defaults). ``release`` is the
    server's (default: the connection's own): what it does not have is SKIPPED; where nobody knows it, such a check is
    UNKNOWN with what the server says. ``now`` is what days and hours are counted from. ``at_once`` calls are under way
    at a time, each in a thread of its own; with 1 there are no threads.

    A check that fails is UNKNOWN and says why. Raises LookupError for a check, and for a release, that there is not.
    """
    return list(run(connection, only=only, limits=limits, release=release, now=now, at_once=at_once))


def run(
    connection: Sender,
    *,
    only: Iterable[str] = (),
    limits: Limits | None = None,
    release: str | None = None,
    now: datetime.datetime | None = None,
    at_once: int = AT_ONCE,
) -> Iterator[Result]:
    """The same, each result as soon as it and those before it are there; raises as soon as it is called."""
    return _driven(connection, _round(connection, only, limits, release, now), at_once)


async def check_async(
    connection: AsyncSender,
    *,
    only: Iterable[str] = (),
    limits: Limits | None = None,
    release: str | None = None,
    now: datetime.datetime | None = None,
    at_once: int = AT_ONCE,
) -> list[Result]:
    """The results as :func:`check` gives them, where calls are awaited: under asyncio and trio."""
    import anyio  # noqa: PLC0415 - comes with the extra client

    work, results, places = _round(connection, only, limits, release, now), list[Result](), anyio.Semaphore(at_once)
    async with anyio.create_task_group() as tasks:

        async def send(asked: Asked) -> None:
            try:
                answer = await connection.send(asked.request)
            except Exception as error:  # noqa: BLE001 - the check tells of it
                work.answer(asked, error=error)
            else:
                work.answer(asked, answer)
            places.release()
            go_on()

        def go_on() -> None:
            while places.value and (asked := work.next()) is not None:
                places.acquire_nowait()
                tasks.start_soon(send, asked)
            results.extend(work.results())

        go_on()
    return results


def chosen(only: Iterable[str] = ()) -> list[Check]:
    """The checks of these names, all without any; raises LookupError for a name that is none."""
    names = {one.name: one for one in CHECKS}
    wanted = list(only)
    for name in wanted:
        if name not in names:
            raise LookupError(f"there is no check {name!r}{meant_or_all(name, names)}")
    return [one for one in CHECKS if not wanted or one.name in wanted]


def defaults() -> Limits:
    """All thresholds as they are unless somebody changes them."""
    return Limits(limit for one in chosen() for limit in one.limits)


def _round(
    connection: object,
    only: Iterable[str],
    limits: Limits | None,
    release: str | None,
    now: datetime.datetime | None,
) -> Round:
    checks, known = chosen(only), release or getattr(connection, "release", None)
    if known is not None:
        load(release=known)
    return Round(checks, limits or defaults(), known, now or datetime.datetime.now(datetime.timezone.utc))


def _driven(connection: Sender, work: Round, at_once: int) -> Iterator[Result]:
    """The results, while calls are sent and answers handed on; all but the sending is done in the caller's thread."""
    begin = started if at_once > 1 else _done
    under_way: dict[Future[Any], Asked] = {}
    while True:
        while len(under_way) < at_once and (asked := work.next()) is not None:
            under_way[begin(partial(connection.send, asked.request))] = asked
        yield from work.results()
        if not under_way:
            return
        ended, _ = wait(under_way, return_when=FIRST_COMPLETED)
        for future in sorted(ended, key=lambda each: under_way[each].work.rank):
            _hand_on(work, under_way.pop(future), future)
        yield from work.results()  # before anything else is sent


def _hand_on(work: Round, asked: Asked, future: Future[Any]) -> None:
    error = future.exception()
    if error is None:
        work.answer(asked, future.result())
    elif isinstance(error, Exception):
        work.answer(asked, error=error)
    else:
        raise error


def _done(work: Callable[[], T]) -> Future[T]:
    """The result of work that is done here and now."""
    future: Future[T] = Future()
    try:
        future.set_result(work())
    except Exception as error:  # noqa: BLE001 - raised where the result is asked for
        future.set_exception(error)
    return future
