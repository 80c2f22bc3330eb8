"""``captures.scan``: the same function over every file, results merged in the order of the files.

A file that cannot be read, or that kills whoever reads it, is told and does not stop the rest.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any, BinaryIO, Generic, NamedTuple, TypeVar, cast, overload

from ..errors import CaptureError, UnknownFormatError
from ..reading import STANDARD_INPUT, Reading, files_of
from ..reading import open as open_capture
from .engines import ENGINES
from .functions import Summary, summarize

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path
    from typing import TypeAlias

    from ...codec import Dialect

    Paths: TypeAlias = "str | os.PathLike[str] | Iterable[str | os.PathLike[str]]"
    Opener: TypeAlias = Callable[[str], BinaryIO]
    Progress: TypeAlias = Callable[[int, int], None]

Result = TypeVar("Result")


class Task(NamedTuple):
    """One file; among the files of a directory or a pattern, one of no known format is passed over."""

    name: str
    several: bool
    size: int


class BrokenFile(NamedTuple):
    """A file without a result, and why."""

    file: str
    reason: str


class Outcome(NamedTuple):
    """What became of one file; neither a result nor a reason: it is no capture."""

    file: str
    result: Any = None
    reason: str | None = None
    done: bool = False


@dataclass(slots=True)
class Scan(Generic[Result]):
    """The merged result (``None`` if no file gave one), how many files gave one, and those that did not.

    ``passed_over`` counts the files of directories and patterns that are no captures.
    """

    result: Result | None = None
    files: int = 0
    passed_over: int = 0
    broken: list[BrokenFile] = field(default_factory=list)


@overload
def scan(
    paths: Paths,
    *,
    engine: str = ...,
    jobs: int | None = ...,
    scheduler: object = ...,
    opener: Opener | None = ...,
    format: str | None = ...,
    dialect: Dialect | None = ...,
    progress: Progress | None = ...,
) -> Scan[Summary]: ...
@overload
def scan(
    paths: Paths,
    *,
    function: Callable[[Reading], Result],
    merge: Callable[[Result, Result], Result] | None = ...,
    engine: str = ...,
    jobs: int | None = ...,
    scheduler: object = ...,
    opener: Opener | None = ...,
    format: str | None = ...,
    dialect: Dialect | None = ...,
    progress: Progress | None = ...,
) -> Scan[Result]: ...
def scan(
    paths: Paths,
    *,
    function: Callable[[Reading], Any] = summarize,
    merge: Callable[[Any, Any], Any] | None = None,
    engine: str = "local",
    jobs: int | None = None,
    scheduler: object = None,
    opener: Opener | None = None,
    format: str | None = None,  # noqa: A002 - what the option is called everywhere
    dialect: Dialect | None = None,
    progress: Progress | None = None,
) -> Scan[Any]:
    """Do ``function`` on every file of an archive, and merge what it gives in the order of the files.

    ``paths`` are files, directories and patterns. ``function`` takes a :class:`Reading` of one file and gives a result;
    it, its results, ``merge`` and ``opener`` have to be picklable: functions of a module. ``merge`` takes two results
    and gives one; without it results that have a method ``merge`` are merged by it, all others added.

    ``engine`` is ``local``: processes of this machine, ``jobs`` of them (default: as it pays); or ``dask``: the cluster
    whose ``scheduler`` is named by its address, or a ``distributed.Client``; without one a cluster on this machine is
    started. All workers have to reach the files under the same names. ``opener`` opens a name that is no path, such as
    an address in an object store; names are then taken as they are. ``format`` and ``dialect`` are as in
    :func:`captures.open`. ``progress`` is called with the files done and all.

    A program that calls this does so below ``if __name__ == "__main__":``, since processes load its module.

    Raises CaptureError if there is no file or the engine's package is not installed; ValueError for another engine.
    """
    if engine not in ENGINES:
        raise ValueError(f"no engine {engine!r}; there are {', '.join(ENGINES)}")
    tasks = list(_tasks(paths, opener))
    work = partial(_work, function=function, opener=opener, reading={"format": format, "dialect": dialect})
    found: Scan[Any] = Scan()
    for done, outcome in enumerate(ENGINES[engine](tasks, work, _lost, jobs, scheduler), 1):
        _take(found, outcome, merge or _merged)
        if progress is not None:
            progress(done, len(tasks))
    return found


def _tasks(paths: Paths, opener: Opener | None) -> Iterator[Task]:
    named: Iterable[str | os.PathLike[str]] = [paths] if isinstance(paths, (str, os.PathLike)) else paths
    for each in named:
        name = os.fspath(each)
        if opener is not None:
            yield Task(name, several=False, size=0)
            continue
        if name == STANDARD_INPUT:
            raise CaptureError("standard input is one file, and no other process can read it: name files")
        files, several = files_of(name)
        yield from (Task(str(path), several, _size(path)) for path in files)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _work(
    task: Task, *, function: Callable[[Reading], Any], opener: Opener | None, reading: Mapping[str, Any]
) -> Outcome:
    """The outcome of one file, whatever goes wrong with it."""
    try:
        if opener is None:
            with open_capture(task.name, **reading) as exchanges:
                return Outcome(task.name, function(exchanges), done=True)
        with opener(task.name) as file, open_capture(file, **reading) as exchanges:
            return Outcome(task.name, function(exchanges), done=True)
    except UnknownFormatError as error:
        return Outcome(task.name, reason=None if task.several else _told(task, error))
    except Exception as error:  # noqa: BLE001 - one broken file must not stop the rest
        return Outcome(task.name, reason=_told(task, error))


def _told(task: Task, error: Exception) -> str:
    """An error in a line: for what is wrong with the file its own words, for a defect of the function its kind, too."""
    if isinstance(error, OSError):
        return error.strerror or str(error)
    text = str(error).removeprefix(f"{task.name}: ")
    return text if isinstance(error, CaptureError) else f"{type(error).__name__}: {text}"


def _lost(task: Task, cause: str) -> Outcome:
    return Outcome(task.name, reason=f"the process that read it ended ({cause})")


def _take(found: Scan[Any], outcome: Outcome, merge: Callable[[Any, Any], Any]) -> None:
    if outcome.reason is not None:
        found.broken.append(BrokenFile(outcome.file, outcome.reason))
    elif not outcome.done:
        found.passed_over += 1
    else:
        found.result = merge(found.result, outcome.result) if found.files else outcome.result
        found.files += 1


def _merged(first: Any, second: Any) -> Any:  # noqa: ANN401 - results of any type
    """Two results as one."""
    merge = cast("Callable[[Any], None] | None", getattr(first, "merge", None))
    if merge is None:
        return first + second
    merge(second)
    return first
