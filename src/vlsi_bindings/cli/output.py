"""Where results go that are not lines for a terminal: a file, written as a whole or not at all, or standard output."""

from __future__ import annotations

import sys
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
    from ..atomic import replacing  # noqa: PLC0415 - the help writes nothing

    with replacing(path) as file:
        yield file
