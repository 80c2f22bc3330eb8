"""Work spread over processes: results in the order of the tasks, whatever becomes of a process.

A pool of our own, since a worker that dies may not take the others' work with it: the message that killed it is told,
a new worker takes its place, and the rest goes on.
"""

from __future__ import annotations

import signal
import threading
from contextlib import contextmanager
from itertools import count
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from typing import TYPE_CHECKING, Final, Generic, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from multiprocessing.context import SpawnProcess

Task = TypeVar("Task")
Outcome = TypeVar("Outcome")

_AHEAD: Final = 32
"""Results per worker that may wait for an earlier one: a slow message must not fill the memory with later ones."""


def in_order(
    tasks: Iterable[Task], work: Callable[[Task], Outcome], lost: Callable[[Task, str], Outcome], jobs: int
) -> Iterator[Outcome]:
    """``work`` done on every task, by ``jobs`` processes if that is more than one.

    ``work`` has to be a function of a module. ``lost`` makes the outcome of a task whose process died; it is told how.
    Tasks are taken as they are given out, a few ahead of the outcomes, and let go when they are done.
    """
    if jobs <= 1:
        yield from map(work, tasks)
        return
    pool = _Pool(tasks, work, lost, jobs)
    try:
        yield from pool.run()
    finally:
        pool.end()


class _Worker(Generic[Task, Outcome]):
    """A process, the line to it, and the task that it works on with its number."""

    def __init__(self, work: Callable[[Task], Outcome]) -> None:
        context = get_context("spawn")
        self.line, theirs = context.Pipe()
        self.given: tuple[int, Task] | None = None
        self.process: SpawnProcess = context.Process(target=_serve, args=(theirs, work), daemon=True)
        with _uninterrupted():
            self.process.start()
        theirs.close()

    def end(self) -> None:
        self.line.close()
        self.process.terminate()
        self.process.join()


class _Pool(Generic[Task, Outcome]):
    def __init__(
        self,
        tasks: Iterable[Task],
        work: Callable[[Task], Outcome],
        lost: Callable[[Task, str], Outcome],
        jobs: int,
    ) -> None:
        self._waiting = enumerate(tasks)
        self._work, self._lost, self._jobs = work, lost, jobs
        self._workers: list[_Worker[Task, Outcome]] = []
        self._begun = 0
        self._outcomes: dict[int, Outcome] = {}

    def run(self) -> Iterator[Outcome]:
        """The outcomes, in order."""
        for number in count():
            self._give_out(number)
            while number not in self._outcomes:
                if number >= self._begun:
                    return
                self._take_in()
                self._give_out(number)
            yield self._outcomes.pop(number)

    def end(self) -> None:
        """End all workers, whatever they do."""
        for worker in self._workers:
            worker.end()

    def _give_out(self, next_number: int) -> None:
        """Give the next tasks to those that have none."""
        while self._begun < next_number + self._jobs * _AHEAD:
            idle = next((worker for worker in self._workers if worker.given is None), None)
            if idle is None and len(self._workers) >= self._jobs:
                return
            task = next(self._waiting, None)
            if task is None:
                return
            self._begun += 1
            self._send(idle or self._started(), task)

    def _started(self) -> _Worker[Task, Outcome]:
        worker: _Worker[Task, Outcome] = _Worker(self._work)
        self._workers.append(worker)
        return worker

    def _send(self, worker: _Worker[Task, Outcome], task: tuple[int, Task]) -> None:
        worker.given = task
        try:
            worker.line.send(task[1])
        except OSError:  # it died before it had anything to do
            self._bury(worker, task)

    def _take_in(self) -> None:
        """Wait for outcomes, or for a worker that dies."""
        busy = {worker.line: worker for worker in self._workers if worker.given is not None}
        for line in wait(list(busy)) if busy else ():
            worker = busy[cast("Connection", line)]
            task = cast("tuple[int, Task]", worker.given)
            try:
                outcome = worker.line.recv()
            except (EOFError, OSError):
                self._bury(worker, task)
            else:
                self._outcomes[task[0]] = outcome
                worker.given = None

    def _bury(self, worker: _Worker[Task, Outcome], task: tuple[int, Task]) -> None:
        """Tell of a worker that died; another one is started when there is work."""
        self._workers.remove(worker)
        worker.line.close()
        worker.process.join()
        self._outcomes[task[0]] = self._lost(task[1], _cause(worker.process.exitcode))


def _cause(status: int | None) -> str:
    """How a process ended, in words."""
    if status is not None and status < 0:
        return f"killed by {signal.Signals(-status).name}"
    return f"exit status {status}"


def _serve(line: Connection, work: Callable[[Task], Outcome]) -> None:
    """A worker's life: tasks in, outcomes out, until the line is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    while True:
        try:
            task = line.recv()
        except (EOFError, OSError):
            return
        line.send(work(task))


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Let a process that is started here ignore the interruption, which is for its parent to act on."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
