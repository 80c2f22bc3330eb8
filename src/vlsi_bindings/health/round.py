"""The checks of one run, all under way: what is to be sent next, and whom an answer helps on. No input or output.

Each check is a coroutine (``asking.py``), and so is what several of them share. One awaits an answer, or another.
"""

from __future__ import annotations

import time
from collections import deque
from heapq import heappop, heappush
from itertools import count
from typing import TYPE_CHECKING, Any, Final

from ..client import ArgumentError, TransportError
from ..codec import VlsiError
from ..model import Fault
from .asking import Asking, Call
from .results import Report, Result, counted
from .values import State
from .words import fault_text

if TYPE_CHECKING:
    import datetime
    from collections.abc import Coroutine, Iterator, Sequence

    from ..model import Request
    from .definition import Check
    from .limits import Limits

_MOST_SILENT: Final = 2
"""Calls without an answer, one after the other, after which nobody asks any more."""


class Work:
    """A coroutine under way, and who waits for its end; ``rank`` is the place of its check in the table."""

    def __init__(self, rank: int, steps: Coroutine[Any, Any, Any]) -> None:
        """Begin with nobody waiting."""
        self.rank, self.steps = rank, steps
        self.waiting: list[Work] = []
        self.ended = False
        self.result: Any = None
        self.error: Exception | None = None


class Asked:
    """A request that is to be sent, and whose it is."""

    def __init__(self, work: Work, request: Request[Any]) -> None:
        """Take both."""
        self.work, self.request = work, request


class Round:
    """The checks of one run."""

    def __init__(self, checks: Sequence[Check], limits: Limits, release: str | None, now: datetime.datetime) -> None:
        """Take the checks, none of which has begun."""
        self._left = deque(enumerate(checks))
        self._limits, self._release, self._now = limits, release, now
        self._ready: list[tuple[int, int, Asked]] = []
        self._numbers = count()
        self._shared: dict[str, Work] = {}
        self._checks: deque[Work] = deque()
        self._silent = 0

    def next(self) -> Asked | None:
        """What is to be sent now, ``None`` if nothing is before an answer comes: checks come in their order."""
        while self._ready or self._left:
            if not self._ready:
                self._begin()
                continue
            asked = heappop(self._ready)[-1]
            if self._silent < _MOST_SILENT:
                return asked
            told = f"not asked: the server has not answered {self._silent} calls"
            self._go_on(asked.work, error=ArgumentError(told))
        return None

    def answer(self, asked: Asked, result: object = None, error: Exception | None = None) -> None:
        """Take what came of a request: its result, or its error."""
        self._silent = self._silent + 1 if isinstance(error, TransportError) else 0
        self._go_on(asked.work, result, error)

    def results(self) -> Iterator[Result]:
        """The results that are there and have not been given, in the order of the checks."""
        while self._checks and self._checks[0].ended:
            yield self._checks.popleft().result

    def _begin(self) -> None:
        rank, check = self._left.popleft()
        work = Work(rank, _result(check, Asking(self._release, self._now), self._limits))
        self._checks.append(work)
        self._go_on(work)

    def _go_on(self, work: Work, result: object = None, error: Exception | None = None) -> None:
        """Take a piece of work on to what it awaits next, or to its end."""
        try:
            awaited = work.steps.send(result) if error is None else work.steps.throw(error)
        except StopIteration as end:
            self._end(work, end.value, None)
        except Exception as failed:  # noqa: BLE001 - raised where the work is awaited
            self._end(work, None, failed)
        else:
            self._wait(work, awaited)

    def _wait(self, work: Work, awaited: Any) -> None:  # noqa: ANN401 - a Call or a Shared
        if isinstance(awaited, Call):
            heappush(self._ready, (work.rank, next(self._numbers), Asked(work, awaited.request)))
            return
        shared = self._shared.get(awaited.name)
        if shared is None:
            shared = self._shared[awaited.name] = Work(work.rank, awaited.work())
            self._go_on(shared)
        if shared.ended:
            self._go_on(work, shared.result, shared.error)
        else:
            shared.waiting.append(work)

    def _end(self, work: Work, result: object, error: Exception | None) -> None:
        work.ended, work.result, work.error = True, result, error
        for other in work.waiting:
            self._go_on(other, result, error)


async def _result(one: Check, asking: Asking, limits: Limits) -> Result:
    began = time.monotonic()
    missing = None if asking.release is None else one.missing_in(asking.release)
    if missing:
        return Result(one.name, State.SKIPPED, f"{asking.release} does not have {missing}")
    report = await _report(one, asking, limits)
    took = time.monotonic() - began
    return Result(one.name, report.state, report.text, tuple(report.findings), tuple(report.values), took)


async def _report(one: Check, asking: Asking, limits: Limits) -> Report:
    try:
        report = await one.do(asking, limits)
    except Fault as fault:
        report = _unknown(fault_text(fault, asking.release))
    except VlsiError as error:
        report = _unknown(str(error).partition("\n")[0])
    except Exception as error:  # noqa: BLE001 - an answer unlike the contract stops no other check
        report = _unknown(f"the answer cannot be judged: {type(error).__name__}: {error}")
    if asking.unreadable:
        report.find(State.WARNING, f"{counted(asking.unreadable, 'row')} cannot be read")
    return report


def _unknown(text: str) -> Report:
    report = Report()
    report.find(State.UNKNOWN, text)
    return report
