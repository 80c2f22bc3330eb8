"""The quickest way, for messages in which nothing is unusual: one regular expression per class, over the text itself.

Once the parser has proved a message well-formed, an element spelled ``<name>text</name>`` needs no tree. The compiled
functions take exactly this spelling, in documented order; ``xsi:type`` is taken where only it tells the type. At the
first thing that they do not expect the whole attempt is given up, and the tree is read (decoder.py), with the same
answer for all that both ways can read. So an unusual message costs a small constant factor more.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from .compiled_decoder import any_parser
from .names import XSD, XSI
from .particles import Kind, resolve
from .text_source import Source

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..model import DataObject, Registry

Read = Callable[[str, int, "Message", int], "tuple[Any, int] | None"]


class Typed(NamedTuple):
    """What an ``xsi:type`` leads to: a class with its reader, or the reading of a built-in's text."""

    cls: type[DataObject] | None
    reader: Reader | None
    parse: Callable[[str], object]


Types = dict[str, Typed]
"""Types by the attribute as it is spelled, blank and all."""

WARM: Final = 8
"""Messages of a kind before its function is compiled: a process that decodes one small message does not pay for it."""

_LARGE: Final = 1 << 16
_MOST_SCOPES: Final = 64
_TYPE: Final = re.compile(r' ([^\s":=<>]+):type="(?:([^\s":&<>]+):)?([^\s":&<>]+)"')
_REFERENCE: Final = re.compile(r' type="([^"&<\t\n]*)">([^<]*)<')
_EMPTY: Final = re.compile(r"<([^\s<>/!?]+)((?:\s[^<>]*)?)/>")
_ENTITY: Final = re.compile(r"&(#x[0-9a-fA-F]+|#[0-9]+|lt|gt|amp|quot|apos);")
_NAMED: Final = {"lt": "<", "gt": ">", "amp": "&", "quot": '"', "apos": "'"}


class Message:
    """One text being read: what its prefixes mean, and whether it holds entities."""

    __slots__ = ("_types", "escaped", "layout", "max_depth", "scope")

    def __init__(self, layout: Layout, scope: Mapping[str | None, str], max_depth: int, *, escaped: bool) -> None:
        """Take the prefixes in scope of the body's child."""
        self.layout, self.scope, self.max_depth, self.escaped = layout, scope, max_depth, escaped
        self._types = layout.types(scope)

    def typed(self, text: str, at: int) -> tuple[Typed, int] | None:
        """The type that the only attribute of a start tag names, and the place after the tag."""
        end = text.find(">", at)
        spelled = text[at:end]
        typed = self._types.get(spelled)
        if typed is None:
            typed = self._resolve(spelled)
            if typed is None:
                return None
            self._types[spelled] = typed
        return typed, end + 1

    def _resolve(self, spelled: str) -> Typed | None:
        match = _TYPE.fullmatch(spelled)
        if match is None:
            return None
        xsi, prefix, name = match.groups()
        namespace = self.scope.get(prefix)
        if self.scope.get(xsi) != XSI or namespace not in (XSD, self.layout.namespace):
            return None
        content = resolve(f"xsd:{name}" if namespace == XSD else name, self.layout.registry)
        if content is not None and content.kind is Kind.OBJECT:
            return Typed(content.cls, self.layout[content.cls], str)
        if content is not None and content.kind is Kind.LEXICAL:
            return Typed(None, None, any_parser(content.name))
        return None

    def text(self, piece: str) -> str:
        """The text that a piece of markup stands for."""
        return _ENTITY.sub(_character, piece) if self.escaped and "&" in piece else piece


class Reader:
    """The quickest way of one class; ``read`` becomes the compiled function at its first use."""

    __slots__ = ("_cls", "_layout", "read")

    def __init__(self, cls: type[DataObject], layout: Layout) -> None:
        """Start without the function."""
        self._cls, self._layout = cls, layout
        self.read: Read = self._compile

    def _compile(self, text: str, at: int, message: Message, depth: int) -> tuple[Any, int] | None:
        source = Source(
            self._cls,
            self._layout,
            {"subtype": _subtype, "any_value": _any_value, "reference": _reference, "closed": _closed},
        )
        name = f"<text reader of {self._cls.__wire_name__}>"
        exec(compile(source.text(), name, "exec"), source.names)  # noqa: S102 - our own text, from our own tables
        self.read = source.names["read"]
        return self.read(text, at, message, depth)


class Layout(dict["type[DataObject]", Reader]):
    """The readers for one namespace and one element prefix; made on first look-up."""

    def __init__(self, registry: Registry, namespace: str, prefix: str | None) -> None:
        """Take what the elements of the body are spelled with."""
        super().__init__()
        self.registry, self.namespace, self.prefix = registry, namespace, prefix
        self.uses: dict[type[DataObject], int] = {}
        self._types: dict[tuple[tuple[str | None, str], ...], Types] = {}

    def __missing__(self, cls: type[DataObject]) -> Reader:
        """Make the reader of a class that is met for the first time."""
        reader = self[cls] = Reader(cls, self)
        return reader

    def types(self, scope: Mapping[str | None, str]) -> Types:
        """The documented types that messages with these prefixes have named so far."""
        if len(self._types) > _MOST_SCOPES:
            self._types.clear()
        return self._types.setdefault(tuple(scope.items()), {})

    def tag(self, name: str) -> str:
        """An element's name as it is spelled."""
        return f"{self.prefix}:{name}" if self.prefix else name


@lru_cache(maxsize=8)
def text_layout(registry: Registry, namespace: str, prefix: str | None) -> Layout:
    """The readers of one spelling. Bounded: prefixes come from strangers."""
    return Layout(registry, namespace, prefix)


def read_text(
    cls: type[DataObject], text: str, at: int, layout: Layout, scope: Mapping[str | None, str], max_depth: int
) -> tuple[DataObject, int] | None:
    """The object whose element's content is at ``at``, and the place after it; ``None`` where anything is unusual.

    The place is that of the end tag, in ``text`` as :func:`plain` gives it.
    """
    uses = layout.uses[cls] = layout.uses.get(cls, 0) + 1
    if (uses < WARM and len(text) < _LARGE) or "\r" in text:
        return None
    return layout[cls].read(text, at, Message(layout, scope, max_depth, escaped="&" in text), 1)


def plain(text: str) -> str:
    """The text with ``<name/>`` spelled ``<name></name>``."""
    return _EMPTY.sub(r"<\1\2></\1>", text) if "/>" in text else text


@lru_cache(maxsize=256)
def start_tag(tag: str) -> re.Pattern[str]:
    """A start tag of that name that is not an empty element's."""
    return re.compile(rf"<{re.escape(tag)}(?:\s[^<>]*[^<>/])?>")


def _character(entity: re.Match[str]) -> str:
    name = entity[1]
    if name[0] != "#":
        return _NAMED[name]
    return chr(int(f"0{name[1:]}", 16) if name[1] == "x" else int(name[1:]))


def _subtype(
    text: str, at: int, message: Message, depth: int, end_tag: str, declared: type[DataObject]
) -> tuple[Any, int] | None:
    """An object whose ``xsi:type`` says more than the declaration, and the place after it; ``at`` is after the name."""
    found = message.typed(text, at)
    if found is None:
        return None
    (cls, reader, _), start = found
    if reader is None or cls is None or cls is declared or not issubclass(cls, declared):
        return None
    return _closed(text, reader.read(text, start, message, depth), end_tag)


def _any_value(text: str, at: int, message: Message, depth: int, end_tag: str) -> tuple[Any, int] | None:
    """The value of an anyType element, and the place after it."""
    found = message.typed(text, at)
    if found is None:
        return None
    (_, reader, parse), start = found
    if reader is not None:
        return _closed(text, reader.read(text, start, message, depth), end_tag)
    end = text.find("<", start)
    value = parse(message.text(text[start:end]))
    return None if value is None else _closed(text, (value, end), end_tag)


def _reference(text: str, at: int, message: Message, end_tag: str, cls: type[DataObject]) -> tuple[Any, int] | None:
    """A managed object reference with its ``type``, and the place after it."""
    match = _REFERENCE.match(text, at)
    if match is None:
        return None
    reference: Any = cls.__new__(cls)
    reference.__retained__ = reference.server_guid = None
    reference.value, reference.type = message.text(match[2]), match[1]
    return _closed(text, (reference, match.end() - 1), end_tag)


def _closed(text: str, got: tuple[Any, int] | None, end_tag: str) -> tuple[Any, int] | None:
    """What was got, with the place after its end tag."""
    if got is None or not text.startswith(end_tag, got[1]):
        return None
    return got[0], got[1] + len(end_tag)
