"""Where the command's messages come from: files, patterns, standard input, the shipped samples."""

from __future__ import annotations

import glob
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from ..suggesting import meant_or_all

if TYPE_CHECKING:
    from collections.abc import Sequence

STANDARD_INPUT = "-"
SAMPLE = "sample:"


class Source(NamedTuple):
    """One message: the name that people know it by, and its file (``None`` for standard input)."""

    name: str
    path: Path | None


class SourceError(ValueError):
    """A source that cannot be read; the text says which, why, and what to do."""


def find_sources(arguments: Sequence[Path], *, walk: bool = False) -> list[Source]:
    """The sources that the arguments name, patterns resolved; standard input if there is none.

    ``walk`` takes the XML files of a directory in its place. Raises SourceError for a pattern that nothing matches, a
    directory without XML files, an unknown sample, or if nothing at all is given.
    """
    if not arguments:
        if sys.stdin is None or sys.stdin.isatty():
            raise SourceError("no message: name a file, a pattern or sample:NAME, or pipe one in (see --help)")
        return [Source("standard input", None)]
    return [source for argument in arguments for source in _resolve(str(argument), walk=walk)]


def _resolve(argument: str, *, walk: bool) -> list[Source]:
    if argument == STANDARD_INPUT:
        return [Source("standard input", None)]
    if argument.startswith(SAMPLE):
        return [Source(argument, _sample(argument.removeprefix(SAMPLE)))]
    path = Path(argument)
    if walk and path.is_dir():
        return _walk(argument)
    if path.exists() or not glob.has_magic(argument):
        return [Source(argument, path)]
    found = sorted(name for name in glob.glob(argument, recursive=True) if not Path(name).is_dir())  # noqa: PTH207 - a Path has no glob for an absolute pattern
    if not found:
        raise SourceError(f"{argument}: no file matches this pattern")
    return [Source(name, Path(name)) for name in found]


def _walk(folder: str) -> list[Source]:
    """The XML files below a directory, by name; what cannot be looked into is a source that cannot be read."""
    closed: list[str] = []
    found = [
        str(Path(parent, name))
        for parent, _, names in os.walk(folder, onerror=lambda error: closed.append(str(error.filename)))
        for name in names
        if name.lower().endswith(".xml")
    ]
    found += closed
    if not found:
        raise SourceError(f"{folder}: no *.xml in this directory")
    return [Source(name, Path(name)) for name in sorted(found)]


def whereabouts(name: str) -> str:
    """What ``captures.open`` calls what was named: samples are files; raises SourceError for one that is none."""
    return str(_sample(name.removeprefix(SAMPLE))) if name.startswith(SAMPLE) else name


def _sample(name: str) -> Path:
    from ..samples import paths  # noqa: PLC0415 - most runs need no sample

    known = paths()
    if name not in known:
        raise SourceError(f"{SAMPLE}{name}: no such sample{meant_or_all(name, known)}")
    return known[name]


def read(source: Source, limit: int) -> bytes:
    """The bytes of a source, at most one more than ``limit``: decoding then refuses them without the rest being read.

    Raises SourceError.
    """
    try:
        if source.path is None:
            return standard_input().read(limit + 1)
        with source.path.open("rb") as file:
            return file.read(limit + 1)
    except IsADirectoryError:
        raise SourceError(f"{source.name}: a directory; name its files, such as '{source.name}/*.xml'") from None
    except OSError as error:
        raise SourceError(f"{source.name}: {error.strerror or error}") from None


def standard_input() -> BinaryIO:
    """The bytes that are piped in; raises SourceError where there can be none."""
    if sys.stdin is None:
        raise SourceError("standard input is closed; name a file")
    return sys.stdin.buffer
