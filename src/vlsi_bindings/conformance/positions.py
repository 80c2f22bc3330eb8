"""Line and column of the elements that findings speak of, read off the bytes once there is something to tell.

lxml knows lines only, and those only up to a point. expat knows both: it walks through the document again, and only
elements on the way to a finding are looked at.
"""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING, Final, NamedTuple
from xml.parsers import expat

from ..codec.names import SPACE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_UTF16_STARTS: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, b"<\0", b"\0<")


class Position(NamedTuple):
    """A place in a document as editors count: lines and columns from 1, a column per character."""

    line: int
    column: int


class _Node:
    """A step on the way to the paths that are looked for."""

    __slots__ = ("children", "paths")

    def __init__(self) -> None:
        self.children: dict[tuple[str, int], _Node] = {}
        self.paths: list[str] = []


class _Open:
    """An element on the way: its node, and how many children of each name it has had so far."""

    __slots__ = ("counts", "node")

    def __init__(self, node: _Node) -> None:
        self.node = node
        self.counts: dict[str, int] = {}


def positions(original: bytes, text: bytes, paths: Iterable[str]) -> Mapping[str, list[Position]]:
    """Where the start tags of the elements at ``paths`` stand; a path that leads nowhere is not among the keys.

    ``original`` is the message as it came, ``text`` the same in UTF-8 (see codec.parser). A path can lead to several
    elements, whose names differ in their namespace only; the empty path leads to the processing instructions. Gives
    nothing for a document that expat refuses though libxml2 took it.
    """
    search = _Search(paths, _dropped(original, text))
    return search.found if search.run(text) else {}


def _dropped(original: bytes, text: bytes) -> Position:
    """What of the original stood before ``text``: white space before an XML declaration is taken off on reading."""
    if text[:1].isspace() or original.startswith(_UTF16_STARTS):
        return Position(0, 0)
    lead = original.removeprefix(codecs.BOM_UTF8)
    blank = lead[: len(lead) - len(lead.lstrip(SPACE.encode()))].replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    lines = blank.count(b"\n")
    return Position(lines, len(blank) - (blank.rfind(b"\n") + 1))


class _Search:
    """One walk through a document."""

    def __init__(self, paths: Iterable[str], dropped: Position) -> None:
        self.found: dict[str, list[Position]] = {}
        self._dropped = dropped
        root = _Node()
        for path in paths:
            node = root
            for step in path.split("/"):
                name, _, index = step.partition("[")
                node = node.children.setdefault((name, int(index[:-1]) if index else 0), _Node())
            node.paths.append(path)
        self._open = [_Open(root)]
        self._away = 0
        """How deep the walk is in an element that leads nowhere."""
        self._parser = expat.ParserCreate("utf-8", "}")
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.ProcessingInstructionHandler = self._instruction

    def run(self, text: bytes) -> bool:
        """Walk; whether expat took the document."""
        try:
            self._parser.Parse(text, True)  # noqa: FBT003 - the argument has no name
        except expat.ExpatError:
            return False
        return True

    def _start(self, name: str, _: Mapping[str, str]) -> None:
        if self._away:
            self._away += 1
            return
        above, local = self._open[-1], name.rpartition("}")[2]
        index = above.counts.get(local, 0)
        above.counts[local] = index + 1
        node = above.node.children.get((local, index))
        if node is None:
            self._away = 1
            return
        for path in node.paths:
            self.found.setdefault(path, []).append(self._here())
        self._open.append(_Open(node))

    def _end(self, _: str) -> None:
        if self._away:
            self._away -= 1
        else:
            self._open.pop()

    def _instruction(self, *_: str) -> None:
        self.found.setdefault("", []).append(self._here())

    def _here(self) -> Position:
        line, column = self._parser.CurrentLineNumber, self._parser.CurrentColumnNumber + 1
        shift = self._dropped.column if line == 1 else 0
        return Position(line + self._dropped.line, column + shift)
