"""The information of a message as a tree of plain elements: once as its text has it, once as the objects tell it.

For the proof that decoding keeps everything. Neither tree is made by the encoder: the one comes from the parser, the
other from the values of the objects and from what they retain, by rules of its own. Names are expanded, so that no
prefix counts; an ``xsi:type`` is its expanded name. White space between elements, comments and processing instructions
are no information of a SOAP message; the latter two are counted.
"""

from __future__ import annotations

import datetime
from base64 import b64encode
from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING, Any, Final
from xml.etree.ElementTree import Element

from lxml import etree

from ..codec import DEFAULT_LIMITS
from ..codec.envelope import FAULT_PARTS
from ..codec.names import SOAP, SPACE, XSD, XSI_NIL, XSI_TYPE
from ..codec.parser import parse, parser_options
from ..codec.particles import ANY, Content, Kind, Particle, array_name, item_name, particles, resolve
from ..model import (
    AnyURI,
    Array,
    Byte,
    DataObject,
    Fault,
    Float,
    Long,
    OpenEnumeration,
    Reference,
    Request,
    Response,
    Retained,
    Short,
    Unknown,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ..codec import Envelope, Limits, SoapFault
    from ..model.retained import Slot

_NOTHING: Final = Retained()
_ELEMENTS_ONLY: Final = frozenset(f"{{{SOAP}}}{name}" for name in ("Envelope", "Header", "Body", "Fault"))
_DETAIL: Final = "detail"
_TRUE: Final = ("1", "true")
_ASIDE: Final = {etree.Comment: "comments", etree.ProcessingInstruction: "processing instructions"}
_TYPES: Final[dict[type, str]] = {
    str: "string",
    bool: "boolean",
    int: "int",
    float: "double",
    bytes: "base64Binary",
    datetime.datetime: "dateTime",
    Long: "long",
    Short: "short",
    Byte: "byte",
    Float: "float",
    AnyURI: "anyURI",
}
"""What the class of a value says of its type under anyType."""


def of_text(data: bytes, limits: Limits | None = None) -> tuple[Element, Counter[str]]:
    """The tree of a document, and how many comments and processing instructions it has beside.

    Raises DecodeError as :func:`codec.decode` does.
    """
    document = parse(data, limits or DEFAULT_LIMITS).data
    options = parser_options() | {"remove_comments": False, "remove_blank_text": False}
    root = etree.fromstring(document, etree.XMLParser(**options))
    aside = Counter(_ASIDE[node.tag] for node in root.getroottree().xpath("//comment() | //processing-instruction()"))
    return _of_element(root), aside


def of_objects(envelope: Envelope) -> Element:
    """The tree that a decoded envelope tells of, as long as nothing of it was changed."""
    return _Telling(envelope).document()


def _of_element(element: etree._Element, *, within_fault: bool = False) -> Element:
    plain = Element(str(element.tag), _attributes(element))
    children = False
    _add(plain, element.text)
    for node in element:
        if isinstance(node.tag, str):
            plain.append(_of_element(node, within_fault=element.tag == f"{{{SOAP}}}Fault"))
            children = True
        _add(plain, node.tail)
    if children or plain.tag in _ELEMENTS_ONLY or (within_fault and plain.tag == _DETAIL):
        _drop_blanks(plain)
    return plain


def _attributes(element: etree._Element) -> dict[str, str]:
    found = {str(name): str(value) for name, value in element.attrib.items()}
    spelled = found.get(XSI_TYPE)
    if spelled is not None:
        found[XSI_TYPE] = _expanded(spelled.strip(SPACE), element.nsmap)
    return _with_nil(found)


def _with_nil(attributes: dict[str, str]) -> dict[str, str]:
    """Attributes in which ``xsi:nil`` is spelled one way."""
    if attributes.get(XSI_NIL, "").strip(SPACE) in _TRUE:
        attributes[XSI_NIL] = "true"
    return attributes


def _expanded(spelled: str, scope: Mapping[str | None, str]) -> str:
    """The expanded name of a QName; as it stands where its prefix is not declared."""
    prefix, colon, local = spelled.rpartition(":")
    namespace = scope.get(prefix if colon else None)
    if namespace is None:
        return spelled
    return _clark(namespace, local)


def _clark(namespace: str, local: str) -> str:
    return f"{{{namespace}}}{local}" if namespace else local


def _add(element: Element, text: str | None) -> None:
    """Add text at the end of an element's content."""
    if not text:
        return
    if len(element):
        element[-1].tail = (element[-1].tail or "") + text
    else:
        element.text = (element.text or "") + text


def _drop_blanks(element: Element) -> None:
    if element.text and not element.text.strip(SPACE):
        element.text = None
    for child in element:
        if child.tail and not child.tail.strip(SPACE):
            child.tail = None


class _Telling:
    """One envelope, told as a tree."""

    def __init__(self, envelope: Envelope) -> None:
        self.envelope = envelope
        self.dialect = envelope.dialect
        self.kept = envelope.retained

    def document(self) -> Element:
        body = self.envelope.body
        if not self.envelope.bare:
            return self._envelope()
        if isinstance(body, Unknown):
            return _piece(body)
        if not isinstance(body, DataObject):
            raise TypeError(f"a bare document is an object, not {type(body).__name__}")
        name = type(body).__wire_name__
        root = self.envelope.root or name
        declared = ANY if root != name else resolve(name, self.dialect.registry) or ANY
        tag = self._tag(root, core=False)
        if isinstance(body, (Request, Response)):
            return self._object(Element(tag, self._told("child")), body)
        return self._element(tag, body, declared, self.kept, ("child", 0))

    def _envelope(self) -> Element:
        parts: list[Element] = []
        if self.envelope.has_header or self.envelope.headers:
            parts.append(self._filled("Header", f"{{{SOAP}}}Header", map(_piece, self.envelope.headers)))
        parts.append(self._filled("Body", f"{{{SOAP}}}Body", [self._child()]))
        return self._filled("Envelope", f"{{{SOAP}}}Envelope", parts)

    def _child(self) -> Element:
        body = self.envelope.body
        if isinstance(body, Unknown):
            return _piece(body)
        if not isinstance(body, DataObject):
            return self._fault(body)
        return self._object(Element(self._tag(type(body).__wire_name__, core=False), self._told("child")), body)

    def _filled(self, place: str, tag: str, parts: Iterable[Element], told: str | None = None) -> Element:
        """An element of the envelope: its parts, and the strays where they stood among them."""
        element, rest, at = Element(tag, self._told(told or place)), iter(parts), 0
        for position, stray in self.envelope.strays.get(place, ()):
            before = list(islice(rest, max(position - at, 0)))
            element.extend(before)
            at += len(before) + 1
            _put(element, stray)
        element.extend(rest)
        return element

    def _told(self, place: str, holder: Retained | None = None) -> dict[str, str]:
        """The attributes that are kept for a place, ``xsi:type`` among them."""
        kept, slot = holder or self.kept, (place, 0)
        told = dict(kept.attributes.get(slot, {}))
        if slot in kept.typed:
            told[XSI_TYPE] = kept.typed[slot]
        return _with_nil(told)

    def _fault(self, fault: SoapFault) -> Element:
        there: dict[Slot, Element] = {}
        texts = {"faultcode": fault.code, "faultstring": fault.string, "faultactor": fault.actor}
        if not fault.string and "faultstring" in fault.retained.missing:
            texts["faultstring"] = None
        for name, text in texts.items():
            if text is not None:
                there[FAULT_PARTS[name]] = part = Element(self._part(name, fault), self._told(name))
                part.text = text
        if fault.has_detail:
            there[FAULT_PARTS[_DETAIL]] = self._filled(_DETAIL, self._part(_DETAIL, fault), self._details(fault))
            if isinstance(fault.detail, Unknown) and fault.detail.name is None:
                _put(there[FAULT_PARTS[_DETAIL]], fault.detail)
        order = [*fault.retained.order, *(slot for slot in there if slot not in fault.retained.order)]
        parts = (_piece(each) if isinstance(each, Unknown) else there[each] for each in order)
        return self._filled("Fault", f"{{{SOAP}}}Fault", parts, told="child")

    @staticmethod
    def _part(name: str, fault: SoapFault) -> str:
        return _clark(fault.retained.namespaces.get(FAULT_PARTS[name], ""), name)

    def _details(self, fault: SoapFault) -> Iterator[Element]:
        if isinstance(fault.detail, Fault):
            yield self._fault_object(fault.detail, fault)
        elif fault.detail is not None and fault.detail.name is not None:
            yield _piece(fault.detail)
        yield from map(_piece, fault.unknown_detail)

    def _fault_object(self, detail: Fault, fault: SoapFault) -> Element:
        namespace = self.dialect.namespace if fault.detail_namespace is None else fault.detail_namespace
        name = fault.detail_name or f"{type(detail).__wire_name__}Fault"
        told = self._told("fault", fault.retained)
        if fault.typed:
            told.setdefault(XSI_TYPE, self._type_of(detail))
        return self._object(Element(_clark(namespace, name), told), detail)

    def _object(self, element: Element, value: DataObject) -> Element:
        """Put the children of an object into its element: in the order that was met, else in the documented one."""
        kept = value.__retained__ or _NOTHING
        there = {slot: (particle, item) for particle, slot, item in self._present(value, kept)}
        for entry in (*kept.order, *(slot for slot in there if slot not in kept.order)):
            if isinstance(entry, Unknown):
                _put(element, entry)
            elif entry in there:
                self._field(element, *there[entry], kept, entry)
        return element

    def _field(self, element: Element, particle: Particle, item: object, kept: Retained, slot: Slot) -> None:
        """Put one occurrence of a field into an object's element."""
        if isinstance(item, Unknown):
            _put(element, item)
            return
        tag = self._tag(particle.name, core=particle.core)
        if slot in kept.namespaces:
            tag = _clark(kept.namespaces[slot], particle.name)
        element.append(self._element(tag, item, particle.content, kept, slot))

    def _present(self, value: DataObject, kept: Retained) -> Iterator[tuple[Particle, Slot, object]]:
        """The occurrences of the fields that have a value, or are known to have been there without one."""
        for particle in particles(type(value), self.dialect.registry):
            held, slot = getattr(value, particle.attribute), (particle.attribute, 0)
            if particle.array:
                for index, item in enumerate(held):
                    yield particle, (particle.attribute, index), item
            elif held is not None or slot in kept.nil or slot in kept.texts:
                yield particle, slot, held

    def _element(self, tag: str, value: Any, declared: Content, kept: Retained, slot: Slot) -> Element:  # noqa: ANN401 - of any type
        element = Element(tag, dict(kept.attributes.get(slot, {})))
        spelled = kept.typed.get(slot)
        if slot in kept.nil:
            element.set(XSI_NIL, "true")
        if spelled is None and value is not None:
            spelled = self._needed_type(value, declared)
        if spelled is not None and (spelled or declared.kind is not Kind.ANY):  # there "" stands for: it had none
            element.set(XSI_TYPE, spelled)
        _with_nil(element.attrib)
        return self._content(element, value, kept, slot)

    def _content(self, element: Element, value: Any, kept: Retained, slot: Slot) -> Element:  # noqa: ANN401 - as above
        if isinstance(value, Reference):
            own = {"type": value.type, "serverGuid": value.server_guid}
            element.attrib.update({name: text for name, text in own.items() if text is not None})
            element.text = value.value
        elif isinstance(value, DataObject):
            self._object(element, value)
        elif isinstance(value, Array):
            self._array(element, value)
        elif slot in kept.texts:
            element.text = kept.texts[slot][0]
        elif value is not None:
            element.text = _canonical(value)
        return element

    def _array(self, element: Element, items: Array) -> None:
        kept, core = items.__retained__ or _NOTHING, items.item_type.startswith("xsd:")
        declared = resolve(items.item_type, self.dialect.registry) or ANY
        for blank in kept.order:
            if isinstance(blank, Unknown):
                _put(element, blank)
        tag = self._tag(item_name(items.item_type), core=core)
        for index, item in enumerate(items):
            if isinstance(item, Unknown):
                _put(element, item)
            else:
                element.append(self._element(tag, item, declared, kept, ("", index)))

    def _needed_type(self, value: object, declared: Content) -> str | None:
        """The type that the message must have named, since neither the declaration nor a kept spelling tells it."""
        if declared.kind is Kind.ANY or (declared.kind is Kind.OBJECT and type(value) is not declared.cls):
            return self._type_of(value)
        return None

    def _type_of(self, value: object) -> str:
        if isinstance(value, DataObject):
            return self._tag(type(value).__wire_name__, core=type(value).__core__)
        if isinstance(value, Array):
            return self._tag(array_name(value.item_type), core=value.item_type.startswith("xsd:"))
        return _clark(XSD, _TYPES[type(value)])

    def _tag(self, name: str, *, core: bool) -> str:
        return _clark(self.dialect.core if core else self.dialect.namespace, name)


def _piece(piece: Unknown) -> Element:
    """Kept content that is an element."""
    return _of_element(etree.fromstring(piece.xml, etree.XMLParser(**parser_options())))


def _put(element: Element, piece: Unknown) -> None:
    """Kept content, an element or a text, put at the end of an element."""
    if piece.name is None:
        _add(element, piece.xml.decode("utf-8"))
    else:
        element.append(_piece(piece))


def _canonical(value: Any) -> str:  # noqa: ANN401 - a value of any built-in type
    """The text of a value whose spelling was not kept: then it was the canonical one of its type."""
    if isinstance(value, OpenEnumeration):
        return str(value.value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, bytes):
        return b64encode(value).decode("ascii")
    if isinstance(value, datetime.datetime):
        return _instant(value)
    if isinstance(value, float):
        return {"inf": "INF", "-inf": "-INF", "nan": "NaN"}.get(float.__repr__(value), float.__repr__(value))
    return str.__str__(value) if isinstance(value, str) else int.__repr__(value)


def _instant(value: datetime.datetime) -> str:
    """A time in UTC, or without a zone, without the zeros at the end of its fraction."""
    zoned = "" if value.tzinfo is None else "Z"
    plain = value.astimezone(datetime.timezone.utc).replace(tzinfo=None) if zoned else value
    fraction = f".{plain.microsecond:06d}".rstrip("0") if plain.microsecond else ""
    return f"{plain.replace(microsecond=0).isoformat()}{fraction}{zoned}"
