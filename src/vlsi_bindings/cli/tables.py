"""Tables in a terminal, which lose nothing however narrow it is; in a pipe the same rows are tab-separated."""

from __future__ import annotations

import sys
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from .console import in_terminal, terminal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rich.console import RenderableType
    from rich.table import Table

_BETWEEN: Final = 2
"""Spaces between two columns."""
_MANY: Final = 3
"""Cells of a row from which on a line for each is easier to read than torn words."""


def write_table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Rows of text: a table in a terminal, else tab-separated without a head.

    Where the terminal is too narrow, what all paths of the head begin with stands above the table, once, and the rest
    of each goes on in the next line after a dot. Where that does not help and words of three columns or more would be
    torn, each row is a block with a line for each cell. Nothing is left out.
    """
    if not in_terminal():
        for row in rows:
            sys.stdout.write("\t".join(row) + "\n")
        return
    kept, console = [list(row) for row in rows], terminal()
    for shown in _as_fits(head, kept, console.width):
        console.print(shown)


def _as_fits(head: Sequence[str], rows: Sequence[Sequence[str]], width: int) -> Iterator[RenderableType]:
    """The first form that a terminal of this width is wide enough for."""
    from rich.text import Text  # noqa: PLC0415 - only a terminal needs rich

    whole = [_longest(column, "\n") for column in zip(head, *rows, strict=True)]
    if _together(whole) <= width:
        yield _table(head, rows, whole)
        return
    shared = _shared(head)
    if shared:
        yield Text(f"{shared}…", style="dim")
    names = [name[len(shared) :].replace(".", ".\n") for name in head]
    columns = list(zip(names, *rows, strict=True))
    widest, least = ([_longest(column, end) for column in columns] for end in ("\n", None))
    if _together(least) > width:
        if len(head) >= _MANY:
            yield from _blocks([name.replace("\n", "") for name in names], rows)
            return
        least = [1] * len(head)
    yield _table(names, rows, _narrowed(widest, least, width))


def _longest(texts: Iterable[str], end: str | None) -> int:
    """Columns of a terminal that the longest line takes, or the longest word where ``end`` is ``None``."""
    from rich.cells import cell_len  # noqa: PLC0415 - only a terminal needs rich

    return max((cell_len(piece) for text in texts for piece in text.split(end)), default=0)


def _together(widths: Sequence[int]) -> int:
    return sum(widths) + _BETWEEN * (len(widths) - 1)


def _narrowed(widths: Sequence[int], least: Sequence[int], width: int) -> list[int]:
    """Widths that fit, where they can: always the widest column that still may gives way."""
    narrowed = list(widths)
    while _together(narrowed) > width:
        widest = max(range(len(narrowed)), key=lambda n: (narrowed[n] > least[n], narrowed[n]))
        if narrowed[widest] <= least[widest]:
            break
        narrowed[widest] -= 1
    return narrowed


def _table(head: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[int]) -> Table:
    from rich.table import Table  # noqa: PLC0415 - only a terminal needs rich
    from rich.text import Text  # noqa: PLC0415

    table = Table(box=None, header_style="bold", pad_edge=False, padding=(0, _BETWEEN, 0, 0))
    for name, width in zip(head, widths, strict=True):
        table.add_column(Text(name, overflow="fold"), width=width)
    for row in rows:
        table.add_row(*(Text(cell, overflow="fold") for cell in row))
    return table


def _blocks(names: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[RenderableType]:
    """Each row as lines of a name and a cell, with an empty line before the next."""
    from rich.table import Table  # noqa: PLC0415 - only a terminal needs rich
    from rich.text import Text  # noqa: PLC0415

    for number, row in enumerate(rows):
        if number:
            yield ""
        block = Table.grid(padding=(0, _BETWEEN, 0, 0))
        for _ in range(2):
            block.add_column(overflow="fold")
        for name, cell in zip(names, row, strict=True):
            block.add_row(Text(name, style="bold"), Text(cell, overflow="fold"))
        yield block


def _shared(paths: Sequence[str]) -> str:
    """The steps that all paths begin with, with the dot after them."""
    if len(paths) < 2:  # noqa: PLR2004 - one path shares with nobody
        return ""
    steps = zip(*(path.split(".")[:-1] for path in paths), strict=False)
    return "".join(f"{step}." for step, *_ in takewhile(lambda each: len(set(each)) == 1, steps))
