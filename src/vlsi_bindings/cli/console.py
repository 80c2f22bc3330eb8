"""What goes to people: text that survives a pipe, a terminal of any encoding, and hostile content.

In a terminal rich brings colours; elsewhere the same text goes out plain, in UTF-8 and unwrapped, without rich.
"""

from __future__ import annotations

import io
import os
import sys
from typing import TYPE_CHECKING, Final, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rich.console import Console
    from rich.progress import Progress
    from typing_extensions import Self

Item = TypeVar("Item")
Piece = tuple[str, str]
"""A stretch of text and its style as rich names it; an empty style for none."""

MANY: Final = 50
"""Files from which on a progress bar pays."""


def prepare_streams() -> None:
    """Let nothing be lost on the way out: UTF-8 in a pipe or file, escapes where a terminal lacks a character."""
    if sys.stdout is None:
        raise OSError("standard output is closed")
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="backslashreplace", newline="\n")


def silence_output() -> None:
    """Nobody reads standard output any more: keep the interpreter's last flush from saying so."""
    devnull = os.open(os.devnull, os.O_WRONLY)
    os.dup2(devnull, sys.stdout.fileno())
    os.close(devnull)


def in_terminal() -> bool:
    """Whether a person looks at standard output."""
    return sys.stdout.isatty()


def complain(message: str) -> None:
    """An error for the person at the keyboard."""
    if sys.stderr is not None:
        print(f"vlsi: {printable(message)}", file=sys.stderr)  # noqa: T201 - this is where the command prints


def warn(message: str) -> None:
    """Something worth knowing beside the output proper."""
    if sys.stderr is not None:
        print(printable(message), file=sys.stderr)  # noqa: T201 - see complain


def printable(text: str) -> str:
    """Text of strangers on one line: control and format characters as escapes, so that no terminal obeys them."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in text)


def write_lines(lines: Iterable[Sequence[Piece]], console: Console | None = None) -> None:
    """Lines of styled pieces, coloured in a terminal; ``console`` is that of a progress bar that has to make room."""
    if not in_terminal():
        for line in lines:
            sys.stdout.write("".join(text for text, _ in line) + "\n")
        return
    from rich.text import Text  # noqa: PLC0415 - only a terminal needs rich

    shown = console or terminal()
    for line in lines:
        shown.print(Text.assemble(*line), soft_wrap=True)


def terminal() -> Console:
    """The terminal as rich sees it."""
    from rich.console import Console  # noqa: PLC0415 - only a terminal needs rich

    return Console(highlight=False, emoji=False, markup=False)


def with_progress(items: Sequence[Item]) -> Iterator[Item]:
    """The items, with a bar on standard error if there are many, somebody looks, and no output runs into it."""
    if len(items) < MANY or in_terminal() or sys.stderr is None or not sys.stderr.isatty():
        yield from items
        return
    from rich.console import Console  # noqa: PLC0415 - only a terminal needs rich
    from rich.progress import track  # noqa: PLC0415

    yield from track(items, description="messages", console=Console(stderr=True), transient=True)


class Bar:
    """A progress bar on standard error, if there is much to do and somebody looks.

    ``console`` is what lines have to be printed with while the bar stands: it makes room for them.
    """

    def __init__(self, total: int | None = None, what: str = "messages") -> None:
        """Take how much there is to do (``None`` if :meth:`progress` will tell), and of what; nothing is shown yet."""
        self.console: Console | None = None
        self._progress: Progress | None = None
        self._total, self._what = total, what

    def __enter__(self) -> Self:
        """Show the bar."""
        few = self._total is not None and self._total < MANY
        if few or sys.stderr is None or not sys.stderr.isatty():
            return self
        from rich.console import Console  # noqa: PLC0415 - only a terminal needs rich
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn  # noqa: PLC0415

        self.console = Console(stderr=True, highlight=False, emoji=False, markup=False)
        columns = (TextColumn(self._what), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
        self._progress = Progress(*columns, console=self.console, transient=True)
        self._progress.add_task(self._what, total=self._total)
        self._progress.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Take the bar away."""
        if self._progress is not None:
            self._progress.stop()

    def advance(self) -> None:
        """One more is done."""
        if self._progress is not None:
            self._progress.advance(self._progress.task_ids[0])

    def progress(self, done: int, total: int) -> None:
        """So much is done of so much."""
        if self._progress is not None:
            self._progress.update(self._progress.task_ids[0], completed=done, total=total)
