"""What the messages of one peer have in common: all that stands before and after the body's content.

A head is the text up to the end of the body child's start tag. Once one has been understood and found ordinary,
messages that begin with the same bytes, and end alike, need only their content read. Nothing is guessed: equal bytes
mean equal prefixes, names and attributes, and the parser has proved the message well-formed before it comes here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from ..model import Retained
from .compiled_text import plain, read_text
from .envelope import Envelope

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


class Head(NamedTuple):
    """An understood head: what the body's child is, and what an ordinary message ends with."""

    cls: type[DataObject]
    layout: Layout
    scope: Mapping[str | None, str]
    tail: str
    namespaces: dict[str, dict[str | None, str]]
    dialect: Dialect


_heads: dict[tuple[bytes, Dialect | None], Head] = {}


def remember(data: bytes, expected: Dialect | None, head: Head) -> None:
    """Keep a head; ``expected`` is the dialect that the caller named. Bounded: heads come from strangers."""
    key = _key(data)
    if key is None or not data.rstrip().endswith(head.tail.encode("utf-8")):
        return
    if len(_heads) >= _MOST:
        _heads.clear()
    _heads[key, expected] = head


def recall(data: bytes, expected: Dialect | None, max_depth: int) -> Envelope | None:
    """The message, if it begins with a known head and is ordinary to its end."""
    key = _key(data)
    head = None if key is None else _heads.get((key, expected))
    if key is None or head is None:
        return None
    text = plain(data[len(key) :].decode("utf-8"))
    got = read_text(head.cls, text, 0, head.layout, head.scope, max_depth)
    if got is None or text[got[1] :].rstrip() != head.tail:
        return None
    return Envelope(got[0], dialect=head.dialect, namespaces=head.namespaces, retained=_NOTHING)


def _key(data: bytes) -> bytes | None:
    at = data.find(b"?>") + 2 if data.startswith(b"<?xml") else 0
    for _ in range(_TAGS):
        at = data.find(b">", at) + 1
        if not at:
            return None
    return data[:at] if at <= _LONGEST else None
