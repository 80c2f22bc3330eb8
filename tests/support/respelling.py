"""A message spelled by chance: everything that XML lets a writer choose is chosen anew, and what it says stays.

Prefixes and where they are declared, quotes, white space in and between tags, the order of attributes, comments, CDATA
sections, character references, empty-element tags, the declaration, the encoding. ``typed`` puts redundant xsi:types
into a message, ``untyped`` takes some away that it needs.
"""

from __future__ import annotations

import codecs
from random import Random
from typing import TYPE_CHECKING, Final

from lxml import etree

from vlsi_bindings import codec
from vlsi_bindings.codec.names import SOAP, XML, XSD, XSI_TYPE, split
from vlsi_bindings.codec.parser import parse
from vlsi_bindings.codec.particles import Content, Kind, particles
from vlsi_bindings.model import DataObject, Reference, Retained

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vlsi_bindings.codec import Envelope

    Scope = dict[str, str]

_PREFIXES: Final = ("a", "b", "v", "ns0", "ns1", "vdi", "pbm", "xsi", "xsd", "soapenv", "S", "_", "é", "x-1.2")
_ENCODINGS: Final = ("plain", "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "iso-8859-1", "us-ascii")
_SPACES: Final = (" ", "  ", "\n", "\t", "\r\n ", " \n\t ")
_COMMENTS: Final = ("<!---->", "<!-- & < > ]]> -->", "<!--<id>7</id>-->", "<!--ä€-->")
_ESCAPED: Final = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"}
_IN_ATTRIBUTE: Final = {**_ESCAPED, "\n": "&#xA;", "\t": "&#9;", "'": "&apos;", '"': "&quot;"}
_ELEMENTS_ONLY: Final = frozenset(f"{{{SOAP}}}{name}" for name in ("Envelope", "Header", "Body", "Fault"))


def by_chance(seed: object) -> Random:
    """The chance that belongs to a seed: a failure can be had again."""
    return Random(str(seed))  # noqa: S311 - no secret


def respelled(document: bytes, chance: Random) -> bytes:
    """The same message, spelled by chance."""
    speller = _Speller(chance)
    root = speller.element(parse(document, codec.DEFAULT_LIMITS).root, {})
    before, after = speller.around(), speller.around()
    return _encoded(f"{before}{root}{after}", chance)


def _encoded(text: str, chance: Random) -> bytes:
    kind = chance.choice(_ENCODINGS)
    if not _takes(kind, text):
        kind = "utf-8"
    if kind == "plain":
        return text.lstrip().encode() if chance.random() < 0.5 else text.encode()
    quote = chance.choice("'\"")
    name = {"utf-8-sig": "utf-8", "utf-16-le": "utf-16", "utf-16-be": "utf-16"}.get(kind, kind)
    standalone = chance.choice(("", f" standalone={quote}yes{quote}"))
    spelled = chance.choice((name, name.upper()))
    text = f"<?xml version={quote}1.0{quote} encoding={quote}{spelled}{quote}{standalone}?>{text}"
    mark = {"utf-16-le": codecs.BOM_UTF16_LE, "utf-16-be": codecs.BOM_UTF16_BE}.get(kind, b"")
    return mark + text.encode(kind)


def _takes(kind: str, text: str) -> bool:
    """Whether a text can be written so; one in ISO 8859-1 that looks like UTF-8 is taken for a lie."""
    try:
        data = text.encode("utf-8" if kind == "plain" else kind)
        return kind != "iso-8859-1" or data.isascii() or not data.decode("utf-8")
    except UnicodeEncodeError:
        return False
    except UnicodeDecodeError:
        return True


class _Speller:
    """Writes elements as chance will have it."""

    def __init__(self, chance: Random) -> None:
        self.chance = chance
        self.often = chance.choice((0.0, 0.05, 0.3))
        """How often something is done that need not be."""

    def maybe(self, factor: float = 1.0) -> bool:
        return self.chance.random() < self.often * factor

    def _space(self) -> str:
        return self.chance.choice(_SPACES) if self.maybe() else ""

    def around(self) -> str:
        """What may stand before and behind the root."""
        return (self.chance.choice(_SPACES) + self.chance.choice(_COMMENTS) + "\n") if self.maybe() else ""

    def element(self, element: etree._Element, above: Scope) -> str:
        """An element, with the declarations that it and its attributes need; ``above`` are those in scope."""
        names = _Names(above, self, spare_default=_is_unqualified(element))
        tag = names.spell(str(element.tag))
        attributes = [self._attribute(str(name), str(value), element, names) for name, value in element.attrib.items()]
        attributes += [(f"xmlns:{prefix}" if prefix else "xmlns", uri) for prefix, uri in names.declared.items()]
        self.chance.shuffle(attributes)
        head = tag + "".join(self._spelled(name, value) for name, value in attributes) + self._space()
        content = self._content(element, {**above, **names.declared})
        if not content and self.chance.random() < 0.5:
            return f"<{head}/>"
        return f"<{head}>{content}</{tag}{self._space()}>"

    def _attribute(self, name: str, value: str, element: etree._Element, names: _Names) -> tuple[str, str]:
        if name == XSI_TYPE:
            prefix, colon, local = value.strip().rpartition(":")
            namespace = element.nsmap.get(prefix or None)
            if namespace is not None or not colon:
                value = self._space() + names.spell(f"{{{namespace or ''}}}{local}") + self._space()
            else:  # a prefix that nothing declares: nothing may come to declare it
                value = f"un{value.strip()}"
        return names.spell(name, attribute=True), value

    def _spelled(self, name: str, value: str) -> str:
        quote = self.chance.choice("'\"")
        text = "".join(self._character(each, _IN_ATTRIBUTE) for each in value)
        return f"{self._space() or ' '}{name}{self._space()}={self._space()}{quote}{text}{quote}"

    def _character(self, character: str, escaped: dict[str, str]) -> str:
        if self.maybe(0.3):
            return self.chance.choice((f"&#{ord(character)};", f"&#x{ord(character):X};", f"&#x{ord(character):05x};"))
        return escaped.get(character, character)

    def _content(self, element: etree._Element, scope: Scope) -> str:
        if not len(element) and element.tag not in _ELEMENTS_ONLY:
            return self._text(element.text or "")
        parts = [element.text or "", *(piece for child in element for piece in (child, child.tail or ""))]
        blank = not any(part.strip() for part in parts if isinstance(part, str))
        return "".join(
            self.element(part, scope) if not isinstance(part, str) else self._between() if blank else self._text(part)
            for part in parts
        )

    def _between(self) -> str:
        """What may stand between two tags."""
        return "".join((self._space(), self.chance.choice(_COMMENTS) if self.maybe(0.5) else "", self._space()))

    def _text(self, text: str) -> str:
        """A text in any number of pieces, each in one of the ways of writing it."""
        written = []
        while text:
            size = self.chance.randint(1, len(text)) if self.maybe() else len(text)
            piece, text = text[:size], text[size:]
            raw = "]]>" not in piece and "\r" not in piece
            written.append(
                f"<![CDATA[{piece}]]>"
                if raw and self.maybe()
                else "".join(self._character(each, _ESCAPED) for each in piece)
            )
            if self.maybe(0.5):
                written.append(self.chance.choice(_COMMENTS))
        if not written and self.maybe(0.5):
            written.append(self.chance.choice(("<![CDATA[]]>", *_COMMENTS)))
        return "".join(written)


class _Names:
    """The names of one element: each gets a prefix that is in scope, or one that the element declares."""

    def __init__(self, above: Scope, speller: _Speller, *, spare_default: bool) -> None:
        self.scope, self.speller, self.spare_default = dict(above), speller, spare_default
        self.declared: Scope = {}
        self.used: set[str] = set()

    def spell(self, expanded: str, *, attribute: bool = False) -> str:
        """A name with a prefix for its namespace; an attribute's cannot be the default one."""
        namespace, local = split(expanded)
        if namespace == XML or (attribute and not namespace):
            return f"xml:{local}" if namespace else local
        named = attribute or self.spare_default
        known = [prefix for prefix, uri in self.scope.items() if uri == namespace and (prefix or not named)]
        if not namespace:
            known = [""] if not self.scope.get("") else []
        if not known or (namespace and self.speller.maybe(0.3)):
            known = [self._declare(namespace, named=named)]
        prefix = self.speller.chance.choice(known)
        self.used.add(prefix)
        return f"{prefix}:{local}" if prefix else local

    def _declare(self, namespace: str, *, named: bool) -> str:
        """A prefix for a namespace, which no other name of this element uses; ``named``: not the default one."""
        taken = self.used | self.declared.keys()
        offered = [prefix for prefix in ("", "", *_PREFIXES) if prefix not in taken and (prefix or not named)]
        prefix = self.speller.chance.choice(offered) if namespace else ""
        self.declared[prefix] = self.scope[prefix] = namespace
        return prefix


def _is_unqualified(element: etree._Element) -> bool:
    """Whether the element's ``xsi:type`` is in no namespace: then no default namespace may hold."""
    spelled = element.get(XSI_TYPE)
    return spelled is not None and ":" not in spelled and not element.nsmap.get(None)


def untyped(document: bytes, chance: Random) -> bytes:
    """The message without some of the xsi:types that it had."""
    root = etree.fromstring(document)
    typed = [element for element in root.iter(etree.Element) if element.get(XSI_TYPE) is not None]
    for element in chance.sample(typed, (len(typed) + 1) // 2):
        del element.attrib[XSI_TYPE]
    data: bytes = etree.tostring(root)
    return data


def typed(document: bytes, chance: Random) -> bytes:
    """The message with an xsi:type on many elements whose type is declared."""
    envelope = codec.decode(document)
    for value in _objects(envelope.body if envelope.fault is None else envelope.fault.detail):
        kept = value.__retained__ = value.__retained__ or Retained()
        for particle in particles(type(value), envelope.dialect.registry):
            held = getattr(value, particle.attribute)
            for index, item in enumerate(held if particle.array else [held]):
                name = _declared(particle.content, item, envelope)
                if name is not None and chance.random() < 0.5:
                    kept.typed[particle.attribute, index] = name
    return codec.encode(envelope)


def _declared(content: Content, item: object, envelope: Envelope) -> str | None:
    """The expanded name of the declared type of a value, if it is the value's own."""
    if item is None or content.kind in (Kind.ANY, Kind.REFERENCE):
        return None
    if content.kind in (Kind.LEXICAL, Kind.ENUMERATION):
        return f"{{{XSD}}}{content.name[4:] if content.kind is Kind.LEXICAL else 'string'}"
    core = content.cls.__core__
    namespace = envelope.dialect.core if core else envelope.dialect.namespace
    return f"{{{namespace}}}{content.name}" if type(item) is content.cls else None


def _objects(value: object) -> Iterator[DataObject]:
    """An object and all below it."""
    if isinstance(value, list):
        for item in value:
            yield from _objects(item)
    elif isinstance(value, DataObject) and not isinstance(value, Reference):
        yield value
        for field in type(value).__fields__:
            yield from _objects(getattr(value, field.attribute))
