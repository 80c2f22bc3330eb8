"""The page, written in one pass: exchange by exchange, and the head when all is counted."""

from __future__ import annotations

from shutil import copyfileobj
from tempfile import SpooledTemporaryFile
from typing import TYPE_CHECKING, BinaryIO, Final

from ...markup import Page, serialized
from ..scanning.functions import Summary
from .bounds import DEFAULT_BOUNDS, PageBounds, Room, Shown
from .exchanges import exchange_element
from .frame import MARK, frame

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..exchange import Exchange

_PACKAGE: Final = "vlsi_bindings.captures.page"
_IN_MEMORY: Final = 8 * 1024 * 1024


def write_page(
    exchanges: Iterable[Exchange], target: BinaryIO, *, title: str = "Capture", bounds: PageBounds = DEFAULT_BOUNDS
) -> Shown:
    """Write a capture as an HTML page in UTF-8. All exchanges are counted, as many as ``bounds`` allows are shown."""
    shown = Shown(Summary(), bounds.first)
    room = Room(bounds.lines, bounds.all_lines, bounds.text)
    with SpooledTemporaryFile(_IN_MEMORY) as body:
        for number, exchange in enumerate(exchanges, 1):
            shown.summary.add(exchange)
            if number >= bounds.first and shown.exchanges < bounds.exchanges:
                shown.exchanges += 1
                shown.without_messages += room.full
                body.write(_utf8(serialized(exchange_element(exchange, number, room)) + "\n"))
        head, tail = frame(Page(_PACKAGE), title, shown).split(MARK)
        target.write(_utf8(head))
        body.seek(0)
        copyfileobj(body, target)
    target.write(_utf8(tail))
    return shown


def _utf8(text: str) -> bytes:
    """Text in UTF-8; names of files that are none come out escaped."""
    return text.encode("utf-8", "backslashreplace")
