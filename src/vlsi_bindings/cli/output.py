"""Where results go that are not lines for a terminal: a file, written as a whole or not at all, or standard output."""

from __future__ import annotations

import os
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, BinaryIO

import typer

if TYPE_CHECKING:
    from collections.abc import Iterator

Output = Annotated[
    Path | None,
    typer.Option("--output", "-o", help="Where to write; default: standard output.", show_default=False),
]


@contextmanager
def opened(path: Path | None) -> Iterator[BinaryIO]:
    """The file to write to; it takes its place once all is written. ``None`` is standard output."""
    if path is None:
        yield sys.stdout.buffer
        return
    handle, temporary = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())  # before it takes the place: else a crash could leave a name without content
        Path(temporary).chmod(_mode(path))
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def _mode(path: Path) -> int:
    """The permissions that the file has, or that a new one gets."""
    if path.exists():
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
