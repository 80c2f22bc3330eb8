"""Timing side by side: every contender does one sample per round, so that a slow moment of the machine hits all.

Counted is the processor time of the process, which is all that these tasks take: what other processes do in between is
left out. Still only ratios are worth keeping: on shared machines absolute times drift by a factor of two in minutes.
"""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

Task = Callable[[], object]

SAMPLE_SECONDS = 0.005
"""A sample lasts at least this long: a short task is repeated within it."""
LEAST_ROUNDS = 5
MOST_ROUNDS = 300


@dataclass(frozen=True)
class Ratio:
    """How many times longer one contender takes than another.

    ``median`` is the ratio of the two medians; the quartiles are those of the ratios of single rounds.
    """

    median: float
    low: float
    high: float


@dataclass(frozen=True)
class Sampled:
    """The processor seconds per call of each contender, one entry per round."""

    seconds: Mapping[str, Sequence[float]]

    def median(self, name: str) -> float:
        """The median seconds of one call."""
        return statistics.median(self.seconds[name])

    def ratio(self, name: str, base: str) -> Ratio:
        """The time of ``name`` in units of ``base``."""
        rounds = [one / other for one, other in zip(self.seconds[name], self.seconds[base], strict=True)]
        low, _, high = statistics.quantiles(rounds, n=4)
        return Ratio(self.median(name) / self.median(base), low, high)


def interleave(tasks: Mapping[str, Task], *, budget: float) -> Sampled:
    """Sample all ``tasks`` in turn for about ``budget`` seconds, in at least five rounds.

    The garbage collector runs as in a user's process, but starts each sample with nothing to do, and what the benchmark
    itself and the libraries' classes occupy is kept out of its way.
    """
    repeats = {name: _repeats(task) for name, task in tasks.items()}
    gc.collect()
    gc.freeze()
    try:
        return Sampled(_rounds(tasks, repeats, budget))
    finally:
        gc.unfreeze()


def _rounds(tasks: Mapping[str, Task], repeats: Mapping[str, int], budget: float) -> dict[str, list[float]]:
    seconds: dict[str, list[float]] = {name: [] for name in tasks}
    end = time.perf_counter() + budget
    for number in range(MOST_ROUNDS):
        if number >= LEAST_ROUNDS and time.perf_counter() > end:
            break
        for name, task in tasks.items():
            gc.collect()
            seconds[name].append(_sample(task, repeats[name]))
    return seconds


def _sample(task: Task, repeats: int) -> float:
    start = time.process_time()
    for _ in range(repeats):
        task()
    return (time.process_time() - start) / repeats


def _repeats(task: Task) -> int:
    """How often the task has to be repeated for a sample to last; also warms it up.

    Found by doubling: a first call, which may still compile or look up what later ones know, says little of them.
    """
    repeats = 1
    while _sample(task, repeats) * repeats < SAMPLE_SECONDS:
        repeats *= 2
    return repeats
