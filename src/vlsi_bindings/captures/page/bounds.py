"""How much a page shows, so that a browser can hold it, and what became of a capture under that."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from ..scanning.functions import Summary


@dataclass(frozen=True, slots=True)
class PageBounds:
    """How much a page shows, so that a browser can hold it.

    ``first`` is the number of the first exchange that is shown, ``exchanges`` how many are at most. ``lines`` are those
    of one message's tree, ``all_lines`` those of all messages together, ``text`` the characters of one value.
    """

    first: int = 1
    exchanges: int = 1_000
    lines: int = 2_000
    all_lines: int = 100_000
    text: int = 2_000


DEFAULT_BOUNDS: Final = PageBounds()


@dataclass(slots=True)
class Shown:
    """What became of a capture: the sum of all its exchanges, and how many are on the page.

    ``without_messages`` are those that came when the page was full: their lines alone are there.
    """

    summary: Summary
    first: int
    exchanges: int = 0
    without_messages: int = 0


class Room:
    """How much the page can still take."""

    def __init__(self, lines: int, all_lines: int, text: int) -> None:
        """Take the bounds: lines of one tree, of all, characters of a value."""
        self.text = text
        self._lines, self._left = lines, all_lines

    @property
    def full(self) -> bool:
        """Whether no message has room any more."""
        return self._left <= 0

    @property
    def lines(self) -> int:
        """The lines that the next tree may have."""
        return min(self._lines, self._left)

    def take(self, lines: int) -> None:
        """So many were written."""
        self._left -= lines
