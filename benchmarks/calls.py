"""Our client beside the peers' clients, all at one simulated server that runs in a process of its own.

Two kinds of figures. A contender's own time is the processor time of its process, so that the server's is not in it:
these are compared. The time that passes on the clock has the server's time in it, the same for everybody; what of it
is the contender's own is told beside.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict
from functools import partial
from typing import TYPE_CHECKING, Final

from . import targets
from .callers import NAMES, load
from .estate import estate
from .figures import DifferentContentError, Figure
from .measure import Sampled, Task, interleave
from .peers import OURS
from .processes import ROOT, ProbeError, keeping_bytecode, last_line
from .ways import ways

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .callers import Account, Caller
    from .figures import Effort, Peers

_LAPS: Final = 3
_LIBRARIES: Final = {"pyvmomi": "pyVmomi", "zeep": "zeep"}
_FIRST: Final = """
import importlib, json, sys, time
sys.modules.update(click=None, trio=None)
importlib.import_module(sys.argv[3])
start = time.process_time()
from benchmarks.callers import Account, load
own = time.process_time() - start
with load(sys.argv[1], Account(**json.loads(sys.argv[2]))).session() as session:
    session.name_of(session.pool())
    print(time.process_time() - own)
"""
"""Says how long it took from the start of the process, without the benchmark's own modules.

httpx and httpcore import click and trio where they are: here they are for other purposes, with users seldom.
"""


def client(peers: Peers, effort: Effort) -> Iterator[Figure]:
    """Log-ins, small calls, a long listing, the first answer of a new process; and the ways to call ours."""
    names = [name for name in NAMES if name in peers]
    with estate(effort.rows) as account:
        callers = {name: load(name, account) for name in names}
        yield from _compared("call: log in and out", {name: partial(_visit, one) for name, one in callers.items()})
        yield from _compared(f"call: {effort.calls:,} small calls", _calling(callers, effort.calls))
        yield from _compared(f"call: listing of {effort.rows:,} machines", _listing(callers, effort.rows))
        yield from _starting(names, account, effort.starts)
        if OURS in callers:
            yield from ways(account, effort)


def _visit(caller: Caller) -> None:
    with caller.session():
        pass


def _calling(callers: Mapping[str, Caller], number: int) -> dict[str, Task]:
    """One pool asked for its name, so many times; the same name has to come back to all.

    Each time on a connection of its own: a server ends one that has nothing to do while the others have their turn.
    """

    def task(caller: Caller, times: int = number) -> str:
        with caller.session() as talk:
            ask, pool = talk.name_of, talk.pool()
            for _ in range(times - 1):
                ask(pool)
            return ask(pool)

    _demand_same({name: task(caller, 1) for name, caller in callers.items()})
    return {name: partial(task, caller) for name, caller in callers.items()}


def _listing(callers: Mapping[str, Caller], rows: int) -> dict[str, Task]:
    """All machines, one after the other and none of them kept; the same ones have to come to all."""

    def machines(caller: Caller) -> frozenset[str]:
        with caller.session() as talk:
            return frozenset(talk.machines())

    found = {name: machines(caller) for name, caller in callers.items()}
    _demand_same(found)
    if any(len(ids) != rows for ids in found.values()):
        raise DifferentContentError(f"a listing gave {[len(ids) for ids in found.values()]} machines of {rows:,}")

    def task(name: str) -> None:
        with callers[name].session() as talk:
            if sum(1 for _ in talk.machines()) != rows:
                raise DifferentContentError(f"{name} did not list {rows:,} machines")

    return {name: partial(task, name) for name in callers}


def _demand_same(found: Mapping[str, object]) -> None:
    first = next(iter(found))
    for name, value in found.items():
        if value != found[first]:
            raise DifferentContentError(f"{name} was told something else than {first}")


def _compared(subject: str, tasks: dict[str, Task]) -> Iterator[Figure]:
    """Each contender's own time in units of ours; then what passes on the clock."""
    yield from _ratios(subject, interleave(tasks, budget=0))
    for name, task in tasks.items():
        yield from _on_the_clock(f"on the clock: {subject.removeprefix('call: ')}", name, task)


def _on_the_clock(subject: str, name: str, task: Task) -> Iterator[Figure]:
    passed, own = [], []
    for _ in range(_LAPS):
        begun, begun_here = time.perf_counter(), time.process_time()
        task()
        passed.append(time.perf_counter() - begun)
        own.append(time.process_time() - begun_here)
    whole = statistics.median(passed)
    yield Figure(subject, name, "ms", whole * 1e3)
    yield Figure(subject, name, "% its own", statistics.median(own) / whole * 100)


def _starting(names: list[str], account: Account, count: int) -> Iterator[Figure]:
    """From the start of a process to the answer of its first call, the log-in included."""
    seconds: dict[str, list[float]] = {name: [] for name in names}
    with tempfile.TemporaryDirectory() as compiled:
        for number in range(count + 1):
            for name in names:
                taken = _first_answer(name, account, keeping_bytecode(compiled))
                if number:  # the first round only compiles
                    seconds[name].append(taken)
    yield from _ratios("call: process start to first answer", Sampled(seconds))


def _first_answer(name: str, account: Account, surroundings: Mapping[str, str]) -> float:
    library = _LIBRARIES.get(name, "vlsi_bindings.client")
    command = [sys.executable, "-c", _FIRST, name, json.dumps(asdict(account)), library]
    done = subprocess.run(  # noqa: S603 - our own
        command, cwd=ROOT, env=surroundings, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise ProbeError(f"first answer of {name}: {last_line(done.stderr)}")
    return float(done.stdout)


def _ratios(subject: str, sampled: Sampled) -> Iterator[Figure]:
    """Each contender's own time, and that of the peers in units of ours."""
    for name in sampled.seconds:
        yield Figure(subject, name, "ms", sampled.median(name) * 1e3)
        if name != OURS and OURS in sampled.seconds:
            ratio = sampled.ratio(name, OURS)
            yield Figure(subject, name, "x", ratio.median, ratio.low, ratio.high, targets.CALLS.get((subject, name)))
