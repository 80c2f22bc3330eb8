"""A document as the pieces of its text: tags, texts, comments. For the proof that an edit touched one value only.

Nothing here knows how :class:`Document` finds its place: the text is cut by a pattern, which is enough for documents
that a parser has found well-formed and without a DOCTYPE.
"""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from ...codec.difference import PASSWORD_ELEMENT, Difference, path_of
from ...codec.parser import encoding_of, parse
from ...codec.reading import shorten
from ...model import REDACTED
from ..paths import ordinals, resolve, spellings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from ...codec import Limits
    from ..paths import Target

    Place: TypeAlias = tuple[int, ...]

_PIECE: Final = re.compile(
    r"""<!--.*?-->|<\?.*?\?>|<!\[CDATA\[.*?\]\]>|<(?:"[^"]*"|'[^']*'|[^>"'])*>|[^<]+""", re.DOTALL
)
_TEXT: Final = re.compile(r"[^<]|<!\[CDATA\[")
_NO_TAG: Final = re.compile(r"[^<]|<[!?]")
_NAME: Final = re.compile(r"<([^\s/>]+)")
_ATTRIBUTE: Final = re.compile(r"""([^\s=]+)(\s*=\s*)("[^"]*"|'[^']*')""")
_ROOT: Final = (0,)


class Piece(NamedTuple):
    """A stretch of the text, and the way to its element, or to the one it stands in: ``(0,)`` is the root, ``()`` none.

    A step of the way is the number of elements that stand before.
    """

    text: str
    place: Place


def pieces(text: str) -> Iterator[Piece]:
    """Cut a well-formed document without a DOCTYPE."""
    place: list[int] = []
    counts = [0]
    for piece in _PIECE.findall(text):
        tag = not _NO_TAG.match(piece)
        if tag and not piece.startswith("</"):
            place.append(counts[-1])
            counts[-1] += 1
            counts.append(0)
        yield Piece(piece, tuple(place))
        if tag and (piece.startswith("</") or piece.endswith("/>")):
            place.pop()
            counts.pop()


def edit_difference(before: bytes, after: bytes, path: str, value: str, limits: Limits) -> Difference | None:
    """What differs beside the value at ``path``, or that value itself where it is not ``value``."""
    root = parse(before, limits).root
    target = resolve(root, path)
    for first, second in zip_longest(_without(before, target), _without(after, target)):
        if first is None or second is None or first.text != second.text:
            place = (first or second or Piece("", _ROOT)).place
            return _told(_path(root, place), first and first.text, second and second.text)
    got = _value(resolve(parse(after, limits).root, path))
    return None if got == value else _told(path, value, got)


def _value(target: Target) -> str:
    if target.attribute is not None:
        return str(target.element.get(target.attribute))
    return target.element.text or ""


def _without(data: bytes, target: Target) -> Iterator[Piece]:
    """All pieces but the value: the texts of the target's element, or what stands between its attribute's quotes."""
    way = (*_ROOT, *ordinals(target.element))
    for piece in pieces(data.decode(encoding_of(data))):
        if piece.place != way:
            yield piece
        elif target.attribute is not None:
            yield _without_attribute(piece, spellings(target.element, target.attribute))
        elif not _TEXT.match(piece.text):
            yield from _spread(piece)


def _spread(piece: Piece) -> Iterator[Piece]:
    """An empty-element tag as a start tag and an end tag: where a value is set, it has to become these."""
    name = _NAME.match(piece.text)
    if name is None or not piece.text.endswith("/>"):
        yield piece
    else:
        yield piece._replace(text=piece.text.removesuffix("/>") + ">")
        yield piece._replace(text=f"</{name[1]}>")


def _without_attribute(piece: Piece, names: set[str]) -> Piece:
    """A tag with nothing between the quotes of that attribute; any other piece as it is."""

    def emptied(found: re.Match[str]) -> str:
        return found[1] + found[2] + (found[3][0] * 2 if found[1] in names else found[3])

    return piece if _NO_TAG.match(piece.text) else piece._replace(text=_ATTRIBUTE.sub(emptied, piece.text))


def _path(root: Element, place: Place) -> str:
    """The path of an element by its place; of the last one that is there, where a piece has none in this tree."""
    chain = [root]
    for step in place[1:]:
        children = list(chain[-1].iterchildren("*"))
        if step >= len(children):
            break
        chain.append(children[step])
    return path_of(tuple(chain))


def _told(path: str, first: str | None, second: str | None) -> Difference:
    if PASSWORD_ELEMENT in path:
        return Difference(path, REDACTED, REDACTED)
    return Difference(path, *("nothing" if text is None else shorten(text) for text in (first, second)))
