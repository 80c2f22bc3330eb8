"""One captured message in which single values are changed, and every other byte stays as it was.

What is changed is the text between two tags, or between an attribute's quotes. Prefixes, quotes, white space, comments,
the order of attributes, the XML declaration, the encoding and every other value's spelling are not touched, since
nothing else is written anew.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from ..codec import DEFAULT_LIMITS, EncodeError, Limits
from ..codec.encoder import built_in_of
from ..codec.lexical import BUILT_INS
from ..codec.names import local_name
from ..codec.parser import encoding_of, parse
from .paths import PathError, Target, ordinals, resolve, spellings
from .spans import find, find_attribute

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator
    from typing import TypeAlias

    from lxml.etree import _Element as Element

    Value: TypeAlias = str | bool | int | float | bytes | datetime.datetime

_TEXT: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_ATTRIBUTE: Final = _TEXT | str.maketrans({'"': "&quot;", "'": "&apos;", "\t": "&#9;", "\n": "&#10;"})


class Document:
    """A message, or a bare data object, as it was captured.

    >>> document = Document(Path("capture.xml").read_bytes())
    >>> document.set("Desktop_Update/updates[0]/value", True)
    >>> Path("changed.xml").write_bytes(document.data)
    """

    def __init__(self, data: bytes, *, limits: Limits | None = None) -> None:
        """Take the bytes. Raises DecodeError for what cannot or may not be read, as :func:`codec.decode` does."""
        self._limits = limits or DEFAULT_LIMITS
        self._root: Element | None = parse(data, self._limits).root
        self._encoding = encoding_of(data)
        self._text = data.decode(self._encoding)

    @property
    def data(self) -> bytes:
        """The document as it stands now."""
        return self._text.encode(self._encoding)

    def get(self, path: str) -> str:
        """The text at ``path``, references resolved; raises PathError where there is none.

        The text of a password is given too: keep it out of logs.
        """
        target = self._target(path)
        if target.attribute is not None:
            return str(target.element.get(target.attribute))
        return target.element.text or ""

    def set(self, path: str, value: Value) -> None:
        """Replace the value at ``path``; a comment within it is kept, and stands behind the new one.

        A ``str`` is written as it is, any other value in the canonical form of its built-in type. A character that the
        document's encoding does not have becomes a reference.

        Raises PathError if the path leads to no value, EncodeError if XML cannot hold the value.
        """
        target = self._target(path)
        text = _written(value, path)
        span = find(self._text, ordinals(target.element))
        if target.attribute is None:
            kept = "".join(self._text[start:end] for start, end in span.kept)
            written = self._encodable(text.translate(_TEXT)) + kept
            if span.end == span.close and self._text[: span.end].endswith("/>"):
                self._fill(target.element, span.end, written)
            else:
                self._splice(span.end, span.close, written)
        else:
            names = spellings(target.element, target.attribute)
            self._splice(*find_attribute(self._text, span, names), self._encodable(text.translate(_ATTRIBUTE)))

    def values(self) -> Iterator[tuple[str, str]]:
        """The paths of all elements that hold a text, from the document's root on, and the texts."""
        yield from _values(self._tree(), local_name(str(self._tree().tag)))

    def _tree(self) -> Element:
        if self._root is None:
            self._root = parse(self.data, self._limits).root
        return self._root

    def _target(self, path: str) -> Target:
        target = resolve(self._tree(), path)
        if target.attribute is None and len(target.element):
            children = list(dict.fromkeys(local_name(str(child.tag)) for child in target.element))
            raise PathError(f"{path}: an object, which has no text of its own; it holds {', '.join(children[:8])}")
        return target

    def _fill(self, element: Element, end: int, text: str) -> None:
        """Give an empty-element tag a content."""
        if text:
            name = f"{element.prefix}:" if element.prefix else ""
            self._splice(end - len("/>"), end, f">{text}</{name}{local_name(str(element.tag))}>")

    def _splice(self, start: int, end: int, text: str) -> None:
        self._text = self._text[:start] + text + self._text[end:]
        self._root = None

    def _encodable(self, text: str) -> str:
        return text.encode(self._encoding, "xmlcharrefreplace").decode(self._encoding)


def _written(value: Value, path: str) -> str:
    try:
        return BUILT_INS[built_in_of(value)].write(value)
    except (TypeError, ValueError) as error:
        raise EncodeError(str(error), path) from None


def _values(element: Element, path: str) -> Iterator[tuple[str, str]]:
    children = list(element.iterchildren("*"))
    if not children:
        yield path, element.text or ""
    names = [local_name(str(child.tag)) for child in children]
    alike, met = Counter(names), Counter[str]()
    for name, child in zip(names, children, strict=True):
        yield from _values(child, f"{path}/{name}" + (f"[{met[name]}]" if alike[name] > 1 else ""))
        met[name] += 1
