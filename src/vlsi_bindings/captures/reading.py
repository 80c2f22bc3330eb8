"""``captures.open``: any source of messages as exchanges."""

from __future__ import annotations

import glob
import io
import os
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from .assembly import Assembly
from .errors import BrokenError, CaptureError, UnknownFormatError
from .exchange import Exchange, Source
from .files import Counted
from .limits import DEFAULT_READ_LIMITS, ReadLimits
from .readers import find, sniff

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType
    from typing import TypeAlias

    from ..codec import Dialect
    from .readers import Reader

    Progress: TypeAlias = Callable[[int, int | None], None]

STANDARD_INPUT: Final = "-"
_HEAD: Final = 1 << 16
_COPY: Final = 1 << 20
_SPOOL: Final = 1 << 24


def open(  # noqa: A001 - captures.open is what it is called
    source: str | os.PathLike[str] | BinaryIO,
    *,
    format: str | None = None,  # noqa: A002 - what the option is called everywhere
    limits: ReadLimits | None = None,
    progress: Progress | None = None,
    dialect: Dialect | None = None,
) -> Reading:
    """The exchanges of a capture: a file, a directory, a pattern, ``-`` for standard input, or an open binary file.

    ``format`` names the reader; without it each file's content tells (see :func:`formats`). ``limits`` bounds what is
    taken in. ``progress`` is called with the bytes read so far and the bytes there are (``None`` if unknown).
    ``dialect`` is the one that messages are expected in; without it each message's own is taken.

    Files are opened as the exchanges are asked for. Raises CaptureError, at once or while iterating, for a source that
    is not there or that no reader knows; a broken exchange has a ``problem`` instead, and the rest is read.
    """
    return Reading(source, find(format) if format else None, limits or DEFAULT_READ_LIMITS, progress, dialect)


class Reading(Iterator[Exchange]):
    """The exchanges of one source, in order; also a context manager that closes the file.

    ``skipped`` counts what is no SOAP, by reason; ``count`` the exchanges so far, ``broken`` those with a problem.
    """

    def __init__(
        self,
        source: str | os.PathLike[str] | BinaryIO,
        reader: Reader | None,
        limits: ReadLimits,
        progress: Progress | None,
        dialect: Dialect | None = None,
    ) -> None:
        """Find the files; raises CaptureError if there is none."""
        self.skipped: Counter[str] = Counter()
        self.count = self.broken = 0
        self._reader, self._limits, self._progress, self._dialect = reader, limits, progress, dialect
        self._done = 0
        self._paths: list[Path] = []
        self._handle: BinaryIO | None = None
        self._several = False
        if isinstance(source, (str, os.PathLike)):
            self._find(os.fspath(source))
        else:
            self._handle = source
        self._total = _size(self._paths)
        self._exchanges = self._read()

    def __iter__(self) -> Reading:
        """The reading itself."""
        return self

    def __next__(self) -> Exchange:
        """The next exchange."""
        exchange = next(self._exchanges)
        if self._dialect is not None:
            exchange = replace(exchange, dialect=self._dialect)
        self.count += 1
        self.broken += exchange.problem is not None
        return exchange

    def __enter__(self) -> Reading:  # noqa: PYI034 - nobody derives from it, and CPython 3.10 has no Self
        """The reading itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close."""
        self.close()

    def close(self) -> None:
        """Close the file that is being read."""
        close: Callable[[], None] | None = getattr(self._exchanges, "close", None)
        if close is not None:
            close()

    def _find(self, name: str) -> None:
        if name == STANDARD_INPUT:
            if sys.stdin is None:
                raise CaptureError("standard input is closed; name a file")
            self._handle = sys.stdin.buffer
        else:
            self._paths, self._several = files_of(name)

    def _read(self) -> Iterator[Exchange]:
        if self._handle is not None:
            name = getattr(self._handle, "name", None)
            unnamed = "standard input" if self._handle is getattr(sys.stdin, "buffer", None) else "open file"
            yield from self._file(self._handle, name if isinstance(name, str) and name != "<stdin>" else unnamed)
        for path in self._paths:
            yield from self._path(path)

    def _path(self, path: Path) -> Iterator[Exchange]:
        """The exchanges of one file; among several, one that cannot be read does not stop the rest."""
        try:
            with path.open("rb") as file:
                yield from self._file(file, str(path))
                self._done += os.fstat(file.fileno()).st_size
        except OSError as error:
            told = CaptureError(f"{path}: {error.strerror or error}")
        except CaptureError as error:
            told = error
        else:
            return
        if not self._several:
            raise told
        yield Exchange(Source(str(path)), problem=str(told).removeprefix(f"{path}: "))

    def _file(self, file: BinaryIO, name: str) -> Iterator[Exchange]:
        head = _filled(file, _HEAD)
        reader = self._reader or sniff(head)
        if reader is None:
            if not self._several:
                raise UnknownFormatError(f"{name}: {_unknown(head)}")
            self.skipped["no capture"] += 1
            return
        if reader.SEEKS:
            file, head = _seekable(file, head), b""
        counted = Counted(file, head, self._limits.max_record, self._tell if self._progress else None)
        assembly = Assembly(name, self._limits, self.skipped)
        try:
            yield from reader.read(counted, assembly)
        except BrokenError as error:
            yield assembly.broken(f"byte {counted.position}", f"nothing is read from here on: {error}")
        except CaptureError as error:
            raise CaptureError(f"{name}: {error}") from None

    def _tell(self, position: int) -> None:
        if self._progress is not None:
            done = self._done + position
            self._progress(done if self._total is None else min(done, self._total), self._total)


def files_of(name: str) -> tuple[list[Path], bool]:
    """The files that a name stands for, and whether it can stand for several: a directory, or a pattern.

    Raises CaptureError if there is none. A name without a pattern stands for its file, whether that is there or not.
    """
    path = Path(name)
    if path.is_dir():
        found = sorted(_files_below(path))
    elif path.exists() or not glob.has_magic(name):
        return [path], False
    else:
        names = glob.iglob(name, recursive=True)  # noqa: PTH207 - a Path has no glob for an absolute pattern
        found = sorted(Path(each) for each in names if Path(each).is_file())
    if not found:
        raise CaptureError(f"{name}: no file {'in this directory' if path.is_dir() else 'matches this pattern'}")
    return found, True


def _files_below(directory: Path) -> Iterator[Path]:
    """The regular files of a directory and those below it; links to directories are not followed."""
    for folder, _, names in os.walk(directory):
        yield from (path for name in names if (path := Path(folder, name)).is_file())


def _size(paths: list[Path]) -> int | None:
    try:
        return sum(path.stat().st_size for path in paths) if paths else None
    except OSError:
        return None


def _filled(file: BinaryIO, size: int) -> bytes:
    """The first bytes of a file, also of a pipe that gives them in pieces."""
    head = b""
    while len(head) < size and (piece := file.read(size - len(head))):
        head += piece
    return head


def _seekable(file: BinaryIO, head: bytes) -> BinaryIO:
    """The file from its start; a pipe is copied to a temporary file first."""
    if file.seekable():
        file.seek(-len(head), io.SEEK_CUR)
        return file
    copy = tempfile.SpooledTemporaryFile(_SPOOL)  # noqa: SIM115 - closed with the last reference to it
    copy.write(head)
    while piece := file.read(_COPY):
        copy.write(piece)
    copy.seek(0)
    return copy  # type: ignore[return-value]  # a binary file in all but its base class


def _unknown(head: bytes) -> str:
    from .readers import formats  # noqa: PLC0415 - only for this error

    told = "; ".join(f"{name} ({title})" for name, title in formats().items())
    if not head:
        return "the file is empty"
    return f"no known format; known are {told}. If it is one of them, say which (--as)"
