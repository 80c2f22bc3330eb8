"""JSON files for their owner only, written as a whole or not at all, and changed by one process at a time."""

from __future__ import annotations

import json
import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from ..atomic import replacing
from .errors import ProfileError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

OWNER_ONLY: Final = 0o600
_FOLDER: Final = 0o700
_MOST: Final = 4 * 1024 * 1024
"""Bytes that such a file may have."""


def read_json(path: Path) -> dict[str, Any]:
    """The object in a file, an empty one where there is no file; raises ProfileError for anything else."""
    try:
        with path.open("rb") as file:
            text = file.read(_MOST + 1)
    except FileNotFoundError:
        return {}
    if len(text) > _MOST:
        raise ProfileError(f"{path}: over {_MOST:,} bytes, so this is none of our files: move it away")
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ProfileError(f"{path}: no JSON ({error}): mend it, or move it away") from None
    if not isinstance(found, dict):
        raise ProfileError(f"{path}: an object is needed, found {type(found).__name__}: mend it, or move it away")
    return found


@contextmanager
def changing(path: Path) -> Iterator[dict[str, Any]]:
    """The object in a file, to be changed: it is written at the end, unless that is an error.

    Whoever else wants to change it meanwhile waits. The folder is made where there is none. Raises as
    :func:`read_json`, and OSError.
    """
    path.parent.mkdir(mode=_FOLDER, parents=True, exist_ok=True)
    with _lock(path):
        document = read_json(path)
        yield document
        with replacing(path, mode=OWNER_ONLY) as file:
            file.write(json.dumps(document, ensure_ascii=False, indent=2).encode("utf-8") + b"\n")


def demand_private(path: Path) -> None:
    """Raise ProfileError for a file that others may read, where the system knows such a thing."""
    if os.name == "posix" and path.exists() and path.stat().st_mode & 0o077:
        raise ProfileError(f"{path}: others can read it, and it opens sessions: chmod 600 it, and log out of them")


@contextmanager
def _lock(path: Path) -> Iterator[None]:
    """Hold the lock of a file, which is one beside it: the file itself is replaced. It ends with the process."""
    handle = os.open(path.with_name(f"{path.name}.lock"), os.O_RDWR | os.O_CREAT, OWNER_ONLY)
    with os.fdopen(handle, "r+b") as file:
        _acquire(file)
        yield


if sys.platform == "win32":
    import msvcrt

    def _acquire(file: BinaryIO) -> None:
        msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)

else:
    import fcntl

    def _acquire(file: BinaryIO) -> None:
        fcntl.flock(file, fcntl.LOCK_EX)
