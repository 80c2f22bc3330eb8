"""Files that are written as a whole or not at all: what is at the place stays until all that replaces it is there."""

from __future__ import annotations

import errno
import os
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

_FULL: Final = (errno.ENOSPC, errno.EFBIG, errno.EDQUOT)
"""The system's errors of a disk that takes no more."""


@contextmanager
def replacing(
    path: Path, check: Callable[[Path], None] | None = None, *, mode: int | None = None
) -> Iterator[BinaryIO]:
    """A file to write to; it takes its place once all is written, and leaves nothing behind if that fails.

    ``check`` is given the finished file before it does; what it raises keeps it away. ``mode`` are its permissions,
    ``None`` for those of the file that is replaced, or of a new one. A device or a pipe (``/dev/stdout``) is written to
    where it is: nothing may take its place.
    """
    if path.exists() and not path.is_file() and not path.is_dir():
        with _telling_of(path, _FULL), path.open("wb") as device:
            yield device
        return
    with _telling_of(path):
        handle, temporary = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
    try:
        with _telling_of(path, _FULL), os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())  # before it takes the place: else a crash could leave a name without content
        if check is not None:
            check(Path(temporary))
        with _telling_of(path):
            Path(temporary).chmod(_mode(path) if mode is None else mode)
            Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


@contextmanager
def _telling_of(path: Path, only: Collection[int] = ()) -> Iterator[None]:
    """Let errors of the system name the file that is wanted: nobody knows the temporary one beside it.

    ``only`` are the numbers of those that can come from nowhere else; without any it is all errors.
    """
    try:
        yield
    except OSError as error:
        if only and error.errno not in only:
            raise
        raise OSError(error.errno, error.strerror, str(path)) from error


def _mode(path: Path) -> int:
    """The permissions that the file has, or that a new one gets."""
    return path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~umask()


def umask() -> int:
    """The permissions that new files and directories do not get."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
