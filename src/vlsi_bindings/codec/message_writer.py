"""Envelope → text: the envelope's elements, the namespace declarations, the faults."""

from __future__ import annotations

from itertools import islice

from ..model import DataObject, Fault, Request, Response, Unknown
from . import escape
from .encoder import ElementWriter, merged_order, raw, write_object
from .envelope import FAULT_PARTS, Envelope, SoapFault
from .errors import EncodeError
from .names import SOAP, XSI_TYPE, split
from .particles import ANY, resolve
from .writing import Style, Writing, attributes, declare


class MessageWriter:
    """The writing of one message; ``careful`` keeps the quick way out."""

    def __init__(self, envelope: Envelope, *, careful: bool) -> None:
        """Take the envelope."""
        self.envelope = envelope
        self.dialect = envelope.dialect
        declared = tuple(prefix for names in envelope.namespaces.values() for prefix in names)
        self.writing = Writing(self.dialect.registry, Style.of(self.dialect, declared), careful=careful)
        self.prefix = f"{self.dialect.soap_prefix}:" if self.dialect.soap_prefix else ""

    def write(self) -> str:
        """The document, without an XML declaration."""
        body = self.envelope.body
        if self.envelope.bare:
            return self._bare(body)
        if isinstance(body, Unknown):
            return self._wrap(raw(body))
        if isinstance(body, SoapFault):
            return self._wrap(self._fault(body))
        if isinstance(body, (Request, Response)):
            return self._wrap(self._child(body, type(body).__wire_name__))
        raise EncodeError(f"the Body holds a request, a response or a fault, not {type(body).__name__}; use bare=True")

    def around(self, name: str, content: str) -> str:
        """The document whose Body holds an element of that name with that content."""
        return self._wrap(self._named(name, content))

    def _wrap(self, body: str) -> str:
        places = self.envelope.namespaces
        outer: dict[str | None, str] = {self.dialect.soap_prefix or None: SOAP, **places.get("Envelope", {})}
        inner = self._filled("Envelope", [*self._header(), self._soap("Body", "Body", [body])])
        prefix, declared = self._prefix("Envelope")
        kept = self._attributes("Envelope")
        return f"<{prefix}Envelope{declare(outer)}{declared}{kept}>{inner}</{prefix}Envelope>"

    def _header(self) -> list[str]:
        if not self.envelope.headers and not self.envelope.has_header:
            return []
        return [self._soap("Header", "Header", [raw(block) for block in self.envelope.headers])]

    def _soap(self, name: str, place: str, parts: list[str]) -> str:
        """An element of SOAP within the envelope; ``place`` is where its spelling is kept."""
        prefix, declared = self._prefix(place)
        return f"<{prefix}{name}{self._own(place)}{declared}>{self._filled(name, parts)}</{prefix}{name}>"

    def _prefix(self, place: str) -> tuple[str, str]:
        """The prefix of a SOAP element, and its declaration where the usual prefix stands for something else there."""
        places = [place] if place == "Envelope" else ["Envelope", *(["Body"] if place == "child" else []), place]
        usual = self.dialect.soap_prefix or None
        meanings = [names[usual] for names in map(self.envelope.namespaces.get, places) if names and usual in names]
        if not meanings or meanings[-1] == SOAP:
            return self.prefix, ""
        spare = f"{self.writing.style.spare}s"
        return f"{spare}:", declare({spare: SOAP})

    def _filled(self, place: str, parts: list[str]) -> str:
        """The content of an element of the envelope, with the strays where they stood."""
        rest = iter(parts)
        filled: list[str] = []
        for position, piece in self.envelope.strays.get(place, ()):
            filled += islice(rest, max(position - len(filled), 0))
            filled.append(raw(piece))
        return "".join((*filled, *rest))

    def _own(self, place: str) -> str:
        """What an envelope element had of its own: declarations and attributes."""
        return declare(self.envelope.namespaces.get(place, {})) + self._attributes(place)

    def _attributes(self, place: str) -> str:
        """The attributes that an element of the envelope had, ``xsi:type`` among them, with what they need declared."""
        retained = self.envelope.retained
        if not retained.attributes and not retained.typed:
            return ""
        kept = dict(retained.attributes.get((place, 0), {}))
        spelled = retained.typed.get((place, 0))
        spare = self.writing.style.spare
        namespace, local = split(spelled or "")
        if spelled is not None:
            kept[XSI_TYPE] = f"{spare}:{local}" if namespace else local
        return declare({spare: namespace} if namespace else {}) + attributes(kept, spare)

    def _scope(self) -> dict[str | None, str]:
        """What the envelope's elements declare above the body child."""
        scope: dict[str | None, str] = {self.dialect.soap_prefix or None: SOAP} if not self.envelope.bare else {}
        for place in ("Envelope", "Body"):
            scope.update(self.envelope.namespaces.get(place, {}))
        return scope

    def _declare(self, content: str) -> str:
        """The declarations of the body child: those it had, and what its content needs beyond them."""
        own = self.envelope.namespaces.get("child", {})
        scope = {**self._scope(), **own}
        needed = {prefix: uri for prefix, uri in self.writing.declarations(content).items() if scope.get(prefix) != uri}
        return declare({**own, **needed})

    def _child(self, value: DataObject, name: str) -> str:
        return self._named(name, write_object(value, self.writing, name))

    def _named(self, name: str, content: str) -> str:
        tag = self.writing.style.tag(name)
        return f"<{tag}{self._declare(content)}{self._attributes('child')}>{content}</{tag}>"

    def _bare(self, body: object) -> str:
        if isinstance(body, Unknown):
            return raw(body)
        if not isinstance(body, DataObject):
            raise EncodeError(f"a document is made of a data object, not {type(body).__name__}")
        wire_name = type(body).__wire_name__
        root = self.envelope.root or wire_name
        if isinstance(body, (Request, Response)):
            return self._child(body, root)
        content = ANY if root != wire_name else resolve(wire_name, self.writing.registry) or ANY
        tag = self.writing.style.tag(root)
        element = ElementWriter(content, self.writing, self.envelope.retained, ("child", 0)).write(tag, body, root)
        return f"<{tag}{self._declare(element)}{element[len(tag) + 1 :]}"

    def _fault(self, fault: SoapFault) -> str:
        string = None if not fault.string and "faultstring" in fault.retained.missing else fault.string
        texts = {
            "faultcode": self._text_element("faultcode", fault.code, fault),
            "faultstring": self._text_element("faultstring", string, fault),
            "faultactor": self._text_element("faultactor", fault.actor, fault),
            "detail": self._detail(fault),
        }
        known = {FAULT_PARTS[name]: text for name, text in texts.items() if text}
        met = dict.fromkeys(fault.retained.order)
        order = [
            *merged_order(list(known), fault.retained.order),
            *(piece for piece in fault.unknown if piece not in met),
        ]
        parts = [raw(piece) if isinstance(piece, Unknown) else known[piece] for piece in order]
        return self._soap("Fault", "child", parts)

    def _text_element(self, name: str, text: str | None, fault: SoapFault) -> str:
        return "" if text is None else self._part(name, escape.text(text), fault)

    def _part(self, name: str, content: str, fault: SoapFault) -> str:
        """A part of a fault: in no namespace, as SOAP has it, unless it was met in one."""
        namespace = fault.retained.namespaces.get(FAULT_PARTS[name])
        if namespace is None:
            return f"<{name}{self._undeclared(name)}{self._own(name)}>{content}</{name}>"
        prefix = f"{self.writing.style.spare}e"
        return f"<{prefix}:{name}{declare({prefix: namespace})}{self._own(name)}>{content}</{prefix}:{name}>"

    def _undeclared(self, name: str) -> str:
        """What puts a part into no namespace, whatever the envelope made the default."""
        scope = {**self._scope(), **self.envelope.namespaces.get("child", {})}
        return ' xmlns=""' if scope.get(None) and None not in self.envelope.namespaces.get(name, {}) else ""

    def _detail(self, fault: SoapFault) -> str:
        if fault.detail is None and not fault.has_detail:
            return ""
        parts = [raw(piece) for piece in fault.unknown_detail]
        if isinstance(fault.detail, Unknown):
            parts.insert(0, raw(fault.detail))
        elif isinstance(fault.detail, Fault):
            parts.insert(0, self._fault_object(fault.detail, fault))
        return self._part("detail", self._filled("detail", parts), fault)

    def _fault_object(self, detail: Fault, fault: SoapFault) -> str:
        """The fault itself; it declares all its prefixes, since some clients cut it out of its envelope."""
        wire_name = type(detail).__wire_name__
        apart = fault.detail_namespace is not None and self.dialect.namespace != ""
        writing = self.writing.prefixed() if apart else self.writing
        content = write_object(detail, writing, f"detail/{wire_name}")
        spelled = fault.retained.typed.get(("fault", 0))
        typed = "" if spelled is None else writing.expanded(spelled)
        if fault.typed and spelled is None:
            typed = writing.typed(writing.style.type_of(type(detail)))
        name = fault.detail_name or f"{wire_name}Fault"
        tag = name if apart else writing.style.tag(name)
        kept = attributes(fault.retained.attributes.get(("fault", 0), {}), writing.style.spare)
        declared = {**self.envelope.namespaces.get("fault", {}), **writing.declarations(typed + content)}
        if apart:
            declared[None] = ""
        return f"<{tag}{declare(declared)}{typed}{kept}>{content}</{tag}>"
