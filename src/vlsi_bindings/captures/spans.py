"""Where in a document's text an element stands, to the character: start tag, content, what the content is made of.

expat walks through the text once more and tells the place of every event; the codec's parser has proved the document
well-formed and harmless before.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple
from xml.parsers import expat

from ..codec import DecodeError
from ..codec.names import SPACE

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

_ATTRIBUTE: Final = re.compile(r"""\s([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_START_TAG: Final = re.compile(r"""<[^\s/>]+(?:\s+[^\s=/>]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*/?>""")
_BOM: Final = "\ufeff"


class Span(NamedTuple):
    """An element in the text: from ``start`` to ``end`` its start tag; the content up to ``close``.

    ``kept`` are the comments and processing instructions of the content. An empty element's content is behind its tag.
    """

    start: int
    end: int
    close: int
    kept: tuple[tuple[int, int], ...] = ()


class _Walk:
    """A walk to one element, which is told by its place among the elements of each level."""

    def __init__(self, way: Sequence[int]) -> None:
        self.way = (0, *way)
        self.depth = 0
        self.counts = [0]
        """Of each open element on the way, how many children it has had; before all the document itself."""
        self.start = self.close = -1
        self.events: list[tuple[bool, int]] = []
        """What stands in the element: whether it is to be kept, and where it begins."""
        self.parser = parser = expat.ParserCreate("utf-8")
        parser.StartElementHandler = self._open
        parser.EndElementHandler = self._close
        parser.CommentHandler = parser.ProcessingInstructionHandler = self._keep
        parser.CharacterDataHandler = self._text
        parser.StartCdataSectionHandler = parser.EndCdataSectionHandler = self._text

    @property
    def _arrived(self) -> bool:
        return self.depth == len(self.way) == len(self.counts) - 1

    def _open(self, *_: object) -> None:
        level = len(self.counts) - 1
        if self.depth == level:  # the parent is on the way
            index = self.counts[level]
            self.counts[level] += 1
            if level < len(self.way) and index == self.way[level]:
                self.counts.append(0)
        self.depth += 1
        if self._arrived:
            self.start = self.parser.CurrentByteIndex

    def _close(self, *_: object) -> None:
        if self._arrived:
            self.close = self.parser.CurrentByteIndex
        if self.depth == len(self.counts) - 1:
            self.counts.pop()
        self.depth -= 1

    def _keep(self, *_: object) -> None:
        if self._arrived:
            self.events.append((True, self.parser.CurrentByteIndex))

    def _text(self, *_: object) -> None:
        if self._arrived:
            self.events.append((False, self.parser.CurrentByteIndex))


def find(text: str, way: Sequence[int]) -> Span:
    """The element at ``way`` (see paths.ordinals). Raises DecodeError for a document that expat refuses."""
    lead = len(text) - len(text.lstrip(_BOM + SPACE))
    data = text[lead:].encode("utf-8")
    walk = _Walk(way)
    try:
        walk.parser.Parse(data, True)  # noqa: FBT003 - the argument has no name
    except expat.ExpatError as error:
        raise DecodeError(f"not well-formed XML: {error}") from None
    start = lead + _characters(data, walk.start)
    tag = _START_TAG.match(text, start)
    if tag is None:
        raise DecodeError("a start tag is not where the parser found it")
    empty = tag[0].endswith("/>")
    close = tag.end() if empty else lead + _characters(data, walk.close)
    ends = [at for _, at in walk.events[1:]] + [walk.close]
    kept = [
        (lead + _characters(data, at), lead + _characters(data, after))
        for (keeps, at), after in zip(walk.events, ends, strict=False)
        if keeps
    ]
    return Span(start, tag.end(), close, tuple(kept))


def find_attribute(text: str, span: Span, names: Collection[str]) -> tuple[int, int]:
    """The value of the attribute that the start tag spells in one of these ways, without its quotes."""
    for match in _ATTRIBUTE.finditer(text, span.start, span.end):
        if match[1] in names:
            return match.span(2) if match[2] is not None else match.span(3)
    raise DecodeError(f"the attribute {min(names)} is not where the parser found it")


def _characters(data: bytes, size: int) -> int:
    """How many characters so many bytes are."""
    return len(data[:size].decode("utf-8"))
