"""Our two connections, called one call after the other and by many at once: what a call costs in each way.

Threads share a Connection, tasks an AsyncConnection. A call is the small one of ``calls.py``. Its processor time is
that of this process, in which the server's is not; how many get through on the clock depends on the server, too.
"""

from __future__ import annotations

import asyncio
import statistics
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final, NamedTuple

from vlsi_bindings import vdi
from vlsi_bindings.client import AsyncConnection, Connection

from .figures import DifferentContentError, Figure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .callers import Account
    from .figures import Effort

START: Final = "ways: "
"""How the subjects of these figures begin."""
CROWD: Final = 20
"""Threads or tasks at once."""
_LAPS: Final = 3


class Took(NamedTuple):
    """Seconds: of the processor, and on the clock."""

    own: float = 0.0
    passed: float = 0.0


Way = Callable[["Account", Sequence[int]], Took]
"""Makes so many calls in each of several threads or tasks at once."""


def ways(account: Account, effort: Effort) -> Iterator[Figure]:
    """Each way to call, in turn; medians."""
    each = max(effort.calls // 10, 1)
    rows = {
        f"{effort.calls:,} small calls, one after the other": [effort.calls],
        f"{CROWD} at once, {each:,} small calls each": [each] * CROWD,
    }
    for title, counts in rows.items():
        taken: dict[str, list[Took]] = {name: [] for name in _WAYS}
        for _ in range(_LAPS):
            for name, way in _WAYS.items():
                taken[name].append(way(account, counts))
        for name, laps in taken.items():
            calls = sum(counts)
            own, passed = (statistics.median(seconds) for seconds in zip(*laps, strict=True))
            yield Figure(START + title, name, "ms of the processor a call", own / calls * 1e3)
            yield Figure(START + title, name, "calls a second", calls / passed)


def _blocking(account: Account, counts: Sequence[int]) -> Took:
    who = account
    with Connection(who.url, who.user, who.password, who.domain, ca=who.ca) as connection:
        pool = next(connection.query(vdi.DesktopSummaryView).window(limit=1).rows()).id
        expected = connection.desktop.get_summary_view(pool)

        def talk(count: int) -> None:
            for _ in range(count):
                _demand_same(connection.desktop.get_summary_view(pool), expected)

        with ThreadPoolExecutor(len(counts)) as threads, _timed() as took:
            list(threads.map(talk, counts))
    return took[0]


def _awaiting(account: Account, counts: Sequence[int]) -> Took:
    return asyncio.run(_awaited(account, counts))


async def _awaited(account: Account, counts: Sequence[int]) -> Took:
    who = account
    async with AsyncConnection(who.url, who.user, who.password, who.domain, ca=who.ca) as connection:
        pool = (await anext(connection.query(vdi.DesktopSummaryView).window(limit=1).rows())).id
        expected = await connection.desktop.get_summary_view(pool)

        async def talk(count: int) -> None:
            for _ in range(count):
                _demand_same(await connection.desktop.get_summary_view(pool), expected)

        with _timed() as took:
            await asyncio.gather(*map(talk, counts))
    return took[0]


def _demand_same(found: vdi.DesktopSummaryView, expected: vdi.DesktopSummaryView) -> None:
    if found != expected:
        raise DifferentContentError("a call gave another pool than the one before")


@contextmanager
def _timed() -> Iterator[list[Took]]:
    """What the block takes is the one item of the list, once it is left."""
    took: list[Took] = []
    passed, own = time.perf_counter(), time.process_time()
    yield took
    took.append(Took(time.process_time() - own, time.perf_counter() - passed))


_WAYS: Final[dict[str, Way]] = {"Connection": _blocking, "AsyncConnection": _awaiting}
