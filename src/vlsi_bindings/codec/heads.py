"""What the messages of one peer have in common: all that stands before and after the body's content.

A head is the text up to the end of the body child's start tag. Once one has been understood and found ordinary,
messages that begin with the same bytes, and end alike, need only their content read. Nothing is guessed: equal bytes
mean equal prefixes, names and attributes.

Nor do most of them need the parser to prove them well-formed: between a head and a tail that were parsed before stands
what the compiled patterns took, element by element, in their one spelling: start tag, text, end tag. What is left to
prove is that the texts hold neither markup nor a character that XML forbids; :func:`is_proof` looks at those.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from ..model import Retained
from .compiled_text import Message, plain
from .envelope import Envelope
from .limits import DEFAULT_LIMITS
from .names import SPACE
from .parser import ORDINARY_START

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..model import DataObject
    from .compiled_text import Layout
    from .dialect import Dialect

_TAGS: Final = 3
"""Envelope, Body, and the body's child."""

_NOTHING: Final = Retained()
_LONGEST: Final = 4096
_MOST: Final = 64
_FORBIDDEN: Final = bytes({*range(0x20)} - {*b"\t\n"})
"""Control characters; a carriage return is not forbidden, but the parser would make a newline of it."""

_BEYOND_UNICODE: Final = b"\xef\xbf"
"""How U+FFFE and U+FFFF begin, with U+FFC0 and those after it, which are left to the parser too."""


class Head(NamedTuple):
    """An understood head: what the body's child is, and what an ordinary message ends with."""

    size: int
    cls: type[DataObject]
    layout: Layout
    scope: Mapping[str | None, str]
    tail: str
    namespaces: dict[str, dict[str | None, str]]
    dialect: Dialect

    def read(self, data: bytes) -> Envelope | None:
        """The message that begins with this head, if it is ordinary to its end."""
        try:
            text = plain(data[self.size :].decode("utf-8"))
        except UnicodeDecodeError:
            return None
        if "\r" in text:
            return None
        message = Message(self.layout, self.scope, DEFAULT_LIMITS.max_depth, escaped="&" in text)
        got = self.layout[self.cls].read(text, 0, message, 1)
        if got is None or text[got[1] :].rstrip(SPACE) != self.tail:
            return None
        return Envelope(got[0], dialect=self.dialect, namespaces=self.namespaces, retained=_NOTHING)


_heads: dict[tuple[bytes, Dialect | None], Head] = {}


def remember(data: bytes, expected: Dialect | None, head: Head) -> None:
    """Keep a head; ``expected`` is the dialect that the caller named. Bounded: heads come from strangers.

    ``data`` is the document in UTF-8. One that declares another encoding is not kept: its like cannot be read before it
    is converted.
    """
    key = _key(data)
    if (
        key is None
        or not ORDINARY_START.match(data)
        or not data.rstrip(SPACE.encode("ascii")).endswith(head.tail.encode("utf-8"))
    ):
        return
    if len(_heads) >= _MOST:
        _heads.clear()
    _heads[key, expected] = head._replace(size=len(key))


def recall(data: bytes, expected: Dialect | None) -> Head | None:
    """The head that a message begins with, if it is known."""
    key = _key(data)
    return None if key is None else _heads.get((key, expected))


def is_proof(data: bytes) -> bool:
    """Whether a message that a head reads is well-formed for that reason alone, and within the bounds.

    References are left to the parser, as is what it would refuse in a text: ``]]>``, control characters, and texts
    longer than its own bound, which a shorter message cannot hold.
    """
    return (
        len(data) <= DEFAULT_LIMITS.max_text
        and b"&" not in data
        and b"]]" not in data
        and len(data.translate(None, _FORBIDDEN)) == len(data)
        and (data.isascii() or _BEYOND_UNICODE not in data)
    )


def _key(data: bytes) -> bytes | None:
    at = data.find(b"?>") + 2 if data.startswith(b"<?xml") else 0
    for _ in range(_TAGS):
        at = data.find(b">", at) + 1
        if not at:
            return None
    return data[:at] if at <= _LONGEST else None
