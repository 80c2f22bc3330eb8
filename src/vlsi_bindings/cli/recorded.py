"""Messages wherever they stand: a file may be one, or a capture of many, as other tools record them."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING, Final, NamedTuple

from .sources import STANDARD_INPUT, standard_input

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..captures import Exchange
    from .sources import Source

_SIDES: Final = ("request", "answer")
_HEAD: Final = 1 << 16
_XML: Final = "xml"


class Message(NamedTuple):
    """A message and the name that people know it by."""

    name: str
    data: bytes


def messages(exchange: Exchange, source: Source) -> Iterator[Message]:
    """What was asked and what was answered."""
    name = name_of(exchange, source)
    for side, data in zip(_SIDES, (exchange.request, exchange.answer), strict=True):
        if data is not None:
            yield Message(f"{name}: {side}" if exchange.source.place else name, data)


def name_of(exchange: Exchange, source: Source) -> str:
    """Where an exchange stands, by the name that was given for its file."""
    told = str(exchange.source)
    path = str(source.path or "")
    return source.name + told.removeprefix(path) if path and exchange.source.file == path else told


def address(source: Source) -> str:
    """What ``captures.open`` calls a source."""
    return str(source.path or STANDARD_INPUT)


def capture_format(source: Source) -> str | None:
    """The name of the format that a source is a capture of; ``None`` for a message of its own, and for what is neither.

    Of standard input only what has come so far is looked at, and nothing is taken.
    """
    return format_of(_head(source))


def format_of(head: bytes) -> str | None:
    """The same by the first bytes."""
    if not head or head.removeprefix(codecs.BOM_UTF8).lstrip()[:1] == b"<":
        return None  # as nearly every file begins: no reader has to be loaded
    from ..captures.readers import readers, sniff  # noqa: PLC0415 - as above

    found = sniff(head[:_HEAD])
    name = next((name for name, reader in readers().items() if reader is found), None)
    return None if name == _XML else name


def _head(source: Source) -> bytes:
    """The first bytes; none of what cannot be read, which is told where it is read."""
    try:
        if source.path is None:
            stream = standard_input()
            peek = getattr(stream, "peek", None)
            return b"" if peek is None else bytes(peek(_HEAD))
        with source.path.open("rb") as file:
            return file.read(_HEAD)
    except (OSError, ValueError):
        return b""
