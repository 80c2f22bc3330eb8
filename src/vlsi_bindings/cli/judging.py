"""One message judged, in whichever process: what ``vlsi check`` does with each."""

from __future__ import annotations

import os
from dataclasses import dataclass
from itertools import chain, repeat
from time import perf_counter
from typing import TYPE_CHECKING, Final

from ..codec import DEFAULT_LIMITS, DecodeError, Dialect
from ..conformance import check
from ..conformance.catalogue import XSD11
from ..conformance.reports import Result
from ..pool import in_order
from .recorded import address, messages, name_of
from .sources import Source, SourceError, read

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_STARTING: Final = 3.0
"""Seconds of work from which on it pays to start processes."""

_PER_MESSAGE: Final = 0.0015
_PER_BYTE: Final = 3e-7
_SLOW: Final = 20
"""What a message and a byte cost, roughly, and how much more they do if xsd11 is asked."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What all messages of a run are judged by."""

    release: str | None
    direction: str | None
    judges: tuple[str, ...]
    dialect: Dialect | None


@dataclass(frozen=True, slots=True)
class Task:
    """One message to judge.

    ``data`` are its bytes where they are no file of their own: standard input, which only the first process can read,
    or a part of a capture. ``problem`` says why there is nothing to judge.
    """

    source: Source
    setting: Setting
    data: bytes | None = None
    problem: str | None = None


def judge_all(
    sources: Sequence[Source], setting: Setting, jobs: int | None, formats: Sequence[str | None] | None = None
) -> Iterator[Result]:
    """The results of all messages, in their order; ``formats`` names those of the sources that are captures."""
    told = formats or [None] * len(sources)
    tasks = chain.from_iterable(map(_tasks, sources, repeat(setting), told))
    return in_order(tasks, judge, lost, _default_jobs(sources, setting) if jobs is None else jobs)


def judge(task: Task) -> Result:
    """The result of one message; what cannot be read is a result, too."""
    start = perf_counter()
    name = task.source.name
    setting = task.setting
    if task.problem is not None:
        return Result(name, reason=task.problem)
    try:
        data = read(task.source, DEFAULT_LIMITS.max_bytes) if task.data is None else task.data
        report = check(
            data,
            release=setting.release,
            direction=setting.direction,
            judges=setting.judges,
            dialect=setting.dialect,
        )
    except SourceError as error:
        return Result(name, reason=_without(name, error), seconds=perf_counter() - start)
    except DecodeError as error:
        return Result(name, reason=str(error), line=error.line, column=error.column, seconds=perf_counter() - start)
    except MemoryError:
        return Result(name, reason="there is not enough memory for it", seconds=perf_counter() - start)
    return Result(name, report.verdict, seconds=perf_counter() - start)


def lost(task: Task, cause: str) -> Result:
    """The result of a message whose process died."""
    return Result(task.source.name, reason=f"the process that judged it ended ({cause}); judge it alone with --jobs 1")


def _tasks(source: Source, setting: Setting, reader: str | None) -> Iterator[Task]:
    if reader is not None:
        yield from _recorded(source, setting, reader)
    elif source.path is not None:
        yield Task(source, setting)
    else:
        try:
            yield Task(source, setting, read(source, DEFAULT_LIMITS.max_bytes))
        except SourceError as error:
            yield Task(source, setting, problem=_without(source.name, error))


def _recorded(source: Source, setting: Setting, reader: str) -> Iterator[Task]:
    """Each message of a capture, and what of it cannot be read."""
    from ..captures import CaptureError  # noqa: PLC0415 - most runs have no capture
    from ..captures import open as open_capture  # noqa: PLC0415 - as above

    try:
        with open_capture(address(source), format=reader) as reading:
            for exchange in reading:
                for message in messages(exchange, source):
                    yield Task(Source(message.name, None), setting, message.data)
                if exchange.problem:
                    yield Task(Source(name_of(exchange, source), None), setting, problem=exchange.problem)
            if not reading.count:
                yield Task(source, setting, problem="no exchange of this service is in the capture")
    except CaptureError as error:
        yield Task(source, setting, problem=_without(source.name, error))


def _without(name: str, error: Exception) -> str:
    """What an error says, without the name that stands before it anyway."""
    return str(error).removeprefix(f"{name}: ")


def _default_jobs(sources: Sequence[Source], setting: Setting) -> int:
    """As many processes as there are processors, if there is enough to do for them."""
    work = _PER_MESSAGE * len(sources) + _PER_BYTE * sum(map(_size, sources))
    if work * (_SLOW if XSD11 in setting.judges else 1) < _STARTING:
        return 1
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _size(source: Source) -> int:
    try:
        return 0 if source.path is None else source.path.stat().st_size
    except OSError:
        return 0
