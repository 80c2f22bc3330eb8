"""What the objects of a decoded message tell of it, put together as a tree without the encoder.

The counterpart of infoset.py's reading of the text: by rules of its own, from the values and from what is retained.
"""

from __future__ import annotations

import datetime
from base64 import b64encode
from itertools import islice
from typing import TYPE_CHECKING, Any, Final
from xml.etree.ElementTree import Element

from ...codec.envelope import FAULT_PARTS
from ...codec.names import SOAP, XSD, XSI_NIL, XSI_TYPE
from ...codec.particles import ANY, Content, Kind, Particle, array_name, item_name, particles, resolve
from ...model import (
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
from .infoset import DETAIL, clark, piece_of, put, with_nil

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ...codec import Envelope, SoapFault
    from ...model.retained import Slot

_NOTHING: Final = Retained()
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


def of_objects(envelope: Envelope) -> Element:
    """The tree that a decoded envelope tells of, as long as nothing of it was changed."""
    return _Telling(envelope).document()


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
            return piece_of(body)
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
            parts.append(self._filled("Header", f"{{{SOAP}}}Header", map(piece_of, self.envelope.headers)))
        parts.append(self._filled("Body", f"{{{SOAP}}}Body", [self._child()]))
        return self._filled("Envelope", f"{{{SOAP}}}Envelope", parts)

    def _child(self) -> Element:
        body = self.envelope.body
        if isinstance(body, Unknown):
            return piece_of(body)
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
            put(element, stray)
        element.extend(rest)
        return element

    def _told(self, place: str, holder: Retained | None = None) -> dict[str, str]:
        """The attributes that are kept for a place, ``xsi:type`` among them."""
        kept, slot = holder or self.kept, (place, 0)
        told = dict(kept.attributes.get(slot, {}))
        if slot in kept.typed:
            told[XSI_TYPE] = kept.typed[slot]
        return with_nil(told)

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
            there[FAULT_PARTS[DETAIL]] = self._filled(DETAIL, self._part(DETAIL, fault), self._details(fault))
            if isinstance(fault.detail, Unknown) and fault.detail.name is None:
                put(there[FAULT_PARTS[DETAIL]], fault.detail)
        order = [*fault.retained.order, *(slot for slot in there if slot not in fault.retained.order)]
        parts = (piece_of(each) if isinstance(each, Unknown) else there[each] for each in order)
        return self._filled("Fault", f"{{{SOAP}}}Fault", parts, told="child")

    @staticmethod
    def _part(name: str, fault: SoapFault) -> str:
        return clark(fault.retained.namespaces.get(FAULT_PARTS[name], ""), name)

    def _details(self, fault: SoapFault) -> Iterator[Element]:
        if isinstance(fault.detail, Fault):
            yield self._fault_object(fault.detail, fault)
        elif fault.detail is not None and fault.detail.name is not None:
            yield piece_of(fault.detail)
        yield from map(piece_of, fault.unknown_detail)

    def _fault_object(self, detail: Fault, fault: SoapFault) -> Element:
        namespace = self.dialect.namespace if fault.detail_namespace is None else fault.detail_namespace
        name = fault.detail_name or f"{type(detail).__wire_name__}Fault"
        told = self._told("fault", fault.retained)
        if fault.typed:
            told.setdefault(XSI_TYPE, self._type_of(detail))
        return self._object(Element(clark(namespace, name), told), detail)

    def _object(self, element: Element, value: DataObject) -> Element:
        """Put the children of an object into its element: in the order that was met, else in the documented one."""
        kept = value.__retained__ or _NOTHING
        there = {slot: (particle, item) for particle, slot, item in self._present(value, kept)}
        for entry in (*kept.order, *(slot for slot in there if slot not in kept.order)):
            if isinstance(entry, Unknown):
                put(element, entry)
            elif entry in there:
                self._field(element, *there[entry], kept, entry)
        return element

    def _field(self, element: Element, particle: Particle, item: object, kept: Retained, slot: Slot) -> None:
        """Put one occurrence of a field into an object's element."""
        if isinstance(item, Unknown):
            put(element, item)
            return
        tag = self._tag(particle.name, core=particle.core)
        if slot in kept.namespaces:
            tag = clark(kept.namespaces[slot], particle.name)
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
        with_nil(element.attrib)
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
                put(element, blank)
        tag = self._tag(item_name(items.item_type), core=core)
        for index, item in enumerate(items):
            if isinstance(item, Unknown):
                put(element, item)
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
        return clark(XSD, _TYPES[type(value)])

    def _tag(self, name: str, *, core: bool) -> str:
        return clark(self.dialect.core if core else self.dialect.namespace, name)


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
