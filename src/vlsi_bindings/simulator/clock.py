"""The time of the simulated server: the system's own, a faster one, or one that stands still until it is moved."""

from __future__ import annotations

import datetime
import time
from threading import Lock

_DAY_ONE = datetime.datetime(2024, 7, 1, 8, 0, tzinfo=datetime.timezone.utc)


class Clock:
    """What time it is, in UTC.

    ``start`` is a time with an offset, at which the clock stands still; without it the clock runs with the system's,
    and from now on ``speed`` times as fast. ``advance`` moves either kind forward.
    """

    def __init__(self, start: datetime.datetime | None = None, *, speed: float = 1.0) -> None:
        """Take the time at which to stand still, or how fast to run.

        Raises ValueError for a time without an offset from UTC, and for a speed that is not more than 0.
        """
        if start is not None and start.tzinfo is None:
            raise ValueError("a clock needs a time with its offset from UTC: give datetime a tzinfo")
        if not speed > 0:
            raise ValueError(f"a clock runs at a speed of more than 0, not {speed:g}")
        self._start, self._speed, self._set = start, speed, time.time()
        self._moved = datetime.timedelta()
        self._moving = Lock()

    @classmethod
    def standing(cls) -> Clock:
        """A clock that stands at the same moment in every run."""
        return cls(_DAY_ONE)

    @property
    def now(self) -> datetime.datetime:
        """The time, to the millisecond."""
        found = (self._start or self._running) + self._moved
        return found.replace(microsecond=found.microsecond // 1000 * 1000)

    @property
    def _running(self) -> datetime.datetime:
        passed = time.time() - self._set
        return datetime.datetime.fromtimestamp(self._set + passed * self._speed, datetime.timezone.utc)

    def advance(self, by: datetime.timedelta | float) -> None:
        """Move forward by a duration, or by seconds; raises ValueError for a step back."""
        step = by if isinstance(by, datetime.timedelta) else datetime.timedelta(seconds=by)
        if step < datetime.timedelta():
            raise ValueError("a clock is only moved forward")
        with self._moving:
            self._moved += step

    def wait(self, seconds: float) -> float:
        """Let seconds pass, and give how many are still to be waited for: none where the clock stands, and is moved."""
        if self._start is None:
            return seconds
        self.advance(seconds)
        return 0.0


def in_utc(moment: datetime.datetime) -> datetime.datetime:
    """A time with its offset: one that came without is taken as UTC."""
    return moment if moment.tzinfo else moment.replace(tzinfo=datetime.timezone.utc)
