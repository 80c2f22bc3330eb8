"""Who does the work of a scan: processes of this machine, or Dask."""

from __future__ import annotations

import os
from collections import deque
from contextlib import ExitStack
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar

from ..errors import optional

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_PAYS: Final = 32 * 1024 * 1024
"""Bytes of files from which on it pays to start processes."""

_AHEAD: Final = 64
"""Tasks per worker that are given to a cluster beforehand: results that wait for an earlier one take its memory."""


class Sized(Protocol):
    """A task that tells how many bytes it is about; 0 if nobody knows."""

    @property
    def size(self) -> int: ...  # noqa: D102 - see the class


Task = TypeVar("Task", bound=Sized)
Outcome = TypeVar("Outcome")


def local(
    tasks: Sequence[Task],
    work: Callable[[Task], Outcome],
    lost: Callable[[Task, str], Outcome],
    jobs: int | None,
    _: object,
) -> Iterator[Outcome]:
    """The outcomes in the order of the tasks, by processes of this machine."""
    from ...pool import in_order  # noqa: PLC0415 - most programs start no process

    if jobs is None:
        jobs = _processors() if sum(task.size for task in tasks) >= _PAYS else 1
    return in_order(tasks, work, lost, min(jobs, len(tasks)))


def _processors() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def dask(
    tasks: Sequence[Task],
    work: Callable[[Task], Outcome],
    lost: Callable[[Task, str], Outcome],
    jobs: int | None,
    scheduler: object,
) -> Iterator[Outcome]:
    """The same by a cluster of Dask."""
    distributed = optional("distributed", "distributed", "dask")
    with ExitStack() as stack:
        client: Any = scheduler
        if scheduler is None:
            workers = {"n_workers": jobs or _processors(), "threads_per_worker": 1, "dashboard_address": "127.0.0.1:0"}
            cluster = stack.enter_context(distributed.LocalCluster(processes=True, **workers))
            client = stack.enter_context(distributed.Client(cluster, set_as_default=False))
        elif isinstance(scheduler, str):
            client = stack.enter_context(distributed.Client(scheduler, set_as_default=False))
        begin = partial(client.submit, work, pure=False)
        waiting = iter(tasks)
        ahead = _AHEAD * max(1, len(client.scheduler_info()["workers"]))
        begun = deque((task, begin(task)) for task in islice(waiting, ahead))
        while begun:
            task, future = begun.popleft()
            yield _outcome(task, future, begin, lost, distributed.KilledWorker)
            begun.extend((task, begin(task)) for task in islice(waiting, 1))


def _outcome(
    task: Task,
    future: Any,  # noqa: ANN401 - the library is optional
    begin: Callable[[Task], Any],
    lost: Callable[[Task, str], Outcome],
    killed: type[Exception],
) -> Outcome:
    """The outcome of one task; one that fell with its worker gets a second chance: another may have killed it."""
    for attempt in (future, None):
        try:
            outcome: Outcome = (attempt or begin(task)).result()
        except killed:
            continue
        return outcome
    return lost(task, "workers of the cluster died over it, again and again")


ENGINES: Final = {"local": local, "dask": dask}
