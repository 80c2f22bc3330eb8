"""Tree → envelope: what stands around the objects, and what it tells of the dialect."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..model import DataObject, Fault, Reference, Retained, Unknown
from .compiled_text import plain, read_text, start_tag, text_layout
from .decoder import ChildReader, layout, learn_core, read_object, told
from .envelope import FAULT_PARTS, Envelope, SoapFault
from .errors import DecodeError
from .findings import Rule
from .heads import Head
from .making import keep
from .names import SOAP, SOAP12, SPACE, XSI_TYPE, local_name, split
from .particles import Content, Kind
from .reading import Reading
from .seen import seen_dialect

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Mapping

    from ..model.retained import Slot
    from .dialect import Dialect
    from .limits import Limits
    from .names import Element

_ENVELOPE: Final = f"{{{SOAP}}}Envelope"
_HEADER: Final = f"{{{SOAP}}}Header"
_BODY: Final = f"{{{SOAP}}}Body"
_FAULT: Final = f"{{{SOAP}}}Fault"
_FAULT_SUFFIX: Final = "Fault"


class MessageReader:
    """The reading of one message."""

    def __init__(
        self, root: Element, dialect: Dialect, limits: Limits, *, fixed: bool, data: bytes | None = None
    ) -> None:
        """Take the tree, and its text where there is one; ``fixed`` says that the caller named the dialect."""
        self.data = data
        self.head: Head | None = None
        """What messages of this kind have in common, if this one was ordinary."""
        self.root, self.dialect, self.limits, self.fixed = root, dialect, limits, fixed
        self.retained = Retained()
        self.envelope = Envelope(Unknown(None, b""), retained=self.retained)
        self.reading = Reading(layout(dialect.registry, dialect.namespace, dialect.core), limits)
        self.scope: dict[str | None, str] = {}
        self.prefix: str | None = None
        self.texts: dict[str, int] = {}
        """Stray texts met so far, by place."""

    def read(self) -> Envelope:
        """The envelope; raises DecodeError for what is no message."""
        if local_name(self.root.tag) == "Envelope":
            self._check_version()
            self._envelope()
        else:
            self.envelope.bare = True
            self._keep_scope("child", self.root)
            self._set_namespace(split(self.root.tag)[0], self.root)
            self.envelope.body = self._object_root(self.root)
        self.envelope.dialect = self._dialect()
        if self.head is not None:
            ordinary = self.retained.empty and not self.envelope.strays and not self.envelope.bare
            self.head = self.head._replace(dialect=self.envelope.dialect) if ordinary else None
        self.envelope.findings = tuple(self.reading.findings)
        self.envelope.more_findings = self.reading.dropped
        return self.envelope

    def _check_version(self) -> None:
        namespace = split(self.root.tag)[0]
        if namespace == SOAP:
            return
        told = "SOAP 1.2" if namespace == SOAP12 else f"an Envelope in {namespace or 'no namespace'}"
        raise DecodeError(
            f"{told} is not spoken here: a SOAP 1.1 envelope ({SOAP}) is needed", line=self.root.sourceline
        )

    def _envelope(self) -> None:
        self._keep_scope("Envelope", self.root)
        self._keep_attributes("Envelope", self.root)
        body = None
        for index, child in enumerate(self._elements("Envelope", self.root)):
            if child.tag == _BODY and body is None:
                body = child
            elif child.tag == _HEADER and body is None and not self.envelope.has_header:
                self._header(child)
            elif child.tag == _BODY:
                raise DecodeError("the envelope has more than one Body", line=child.sourceline)
            else:
                self.reading.note(Rule.UNKNOWN_ELEMENT, child, "Header, then Body", local_name(child.tag))
                self._keep_stray("Envelope", index, keep(child, self.limits))
        if body is None:
            raise DecodeError("the envelope has no Body", line=self.root.sourceline)
        self._body(body)

    def _header(self, header: Element) -> None:
        self.envelope.has_header = True
        self._keep_scope("Header", header)
        self._keep_attributes("Header", header)
        self.envelope.headers = [keep(block, self.limits) for block in self._elements("Header", header)]

    def _body(self, body: Element) -> None:
        self._keep_scope("Body", body)
        self._keep_attributes("Body", body)
        children = list(self._elements("Body", body))
        if len(children) != 1:
            held = ", ".join(local_name(child.tag) for child in children[:3]) or "nothing"
            raise DecodeError(f"the Body has to hold one element, it holds {held}", line=body.sourceline)
        child = children[0]
        self._keep_scope("child", child)
        if child.tag == _FAULT:
            self.envelope.body = self._fault(child)
            return
        self._set_namespace(split(child.tag)[0], child)
        self.envelope.body = self._wrapper(child)

    def _elements(self, place: str, parent: Element) -> Iterator[Element]:
        """The elements within an element of the envelope; text between them is told, and kept where it stood."""
        self._stray_text(place, parent, 0, parent.text)
        for index, child in enumerate(parent, 1):
            yield child
            self._stray_text(place, parent, index, child.tail)

    def _stray_text(self, place: str, parent: Element, index: int, text: str | None) -> None:
        if text is None or not text.strip(SPACE):
            return
        self.reading.note(Rule.UNEXPECTED_TEXT, parent, "elements only", text)
        self._keep_stray(place, index, Unknown(None, text.encode("utf-8")))
        self.texts[place] = self.texts.get(place, 0) + 1

    def _keep_stray(self, place: str, index: int, piece: Unknown) -> None:
        """Keep what has no room in an element of the envelope; ``index`` elements stand before it."""
        self.envelope.strays.setdefault(place, []).append((index + self.texts.get(place, 0), piece))

    def _set_namespace(self, namespace: str, element: Element) -> None:
        """Take the message's own namespace as the service's."""
        if self.fixed and namespace != self.dialect.namespace:
            self.reading.note(Rule.UNEXPECTED_NAMESPACE, element, self.dialect.namespace, namespace)
        core = self.dialect.core_namespace or namespace
        if (namespace, core) != (self.reading.layout.namespace, self.reading.layout.core):
            self.reading.layout = layout(self.dialect.registry, namespace, core)
        self.reading.core_known = self.fixed and self.dialect.core_namespace is not None

    def _wrapper(self, child: Element) -> Any:  # noqa: ANN401 - a request, response or unknown content
        """The request or response in the Body; an object or unknown content where the name is no operation's."""
        name = local_name(child.tag)
        cls = self.dialect.registry.find_message(name)
        if cls is None:
            self.reading.note(Rule.UNKNOWN_OPERATION, child, "a documented operation", name)
            return keep(child, self.limits)
        self._keep_attributes("child", child)
        return self._ordinary(cls, child) or read_object(cls, child, self.reading, 1)

    def _ordinary(self, cls: type[DataObject], child: Element) -> DataObject | None:
        """The quickest way, tried where it can succeed: one namespace, no header that may hold anything."""
        layout = self.reading.layout
        if self.data is None or layout.core != layout.namespace or self.envelope.has_header or self.reading.findings:
            return None
        spelling = text_layout(layout.registry, layout.namespace, child.prefix)
        tag = spelling.tag(local_name(child.tag))
        text = self.data.decode("utf-8")
        start = start_tag(tag).search(text)
        if start is None or "!" in text[: start.end()]:
            return None
        text = plain(text[start.end() :])
        got = read_text(cls, text, 0, spelling, self.scope, self.limits.max_depth)
        if got is None or not text.startswith(f"</{tag}>", got[1]):
            return None
        self.head = Head(
            0, cls, spelling, self.scope, text[got[1] :].rstrip(SPACE), self.envelope.namespaces, self.dialect
        )
        return got[0]

    def _object_root(self, root: Element) -> Any:  # noqa: ANN401 - as above
        """The object of a document without an envelope, by its xsi:type or its name."""
        name = self.envelope.root = local_name(root.tag)
        spelled = root.get(XSI_TYPE)
        if spelled is not None:
            expanded = self.reading.expand(root, spelled) or spelled
            name = self.reading.type_name(expanded)
        cls = self.dialect.registry.find_type(name)
        if cls is None and spelled is None:
            self.envelope.root = None
            return self._wrapper(root)
        if cls is None:
            self.reading.note(Rule.UNKNOWN_TYPE, root, "a documented type", spelled or name)
            return keep(root, self.limits)
        content = Content(Kind.REFERENCE if issubclass(cls, Reference) else Kind.OBJECT, name, cls=cls)
        value = ChildReader(root, self.reading, 1, self.retained, ("child", 0)).read(content)
        return keep(root, self.limits) if value is None else value

    def _fault(self, element: Element) -> SoapFault:
        fault = SoapFault(code=None)
        self._keep_attributes("child", element)
        order: list[Slot | Unknown] = []
        met: set[Slot | Unknown] = set()
        for child in self._elements("Fault", element):
            order.append(self._part(child, fault, met))
            met.add(order[-1])
        if order != [part for part in FAULT_PARTS.values() if part in met]:
            fault.retained.order = tuple(order)
        if FAULT_PARTS["faultstring"] not in met:
            fault.retained.missing.add("faultstring")
        return fault

    def _part(self, child: Element, fault: SoapFault, before: Container[object]) -> Slot | Unknown:
        """One part of a fault: its slot, or the part itself where it is none that the fault has room for."""
        namespace, name = split(child.tag)
        part = FAULT_PARTS.get(name)
        if part is None or part in before or (name != "detail" and len(child)):
            rule = Rule.REPEATED_ELEMENT if part in before else Rule.UNKNOWN_ELEMENT
            self.reading.note(rule, child, "faultcode, faultstring, faultactor and detail, once", name)
            fault.unknown.append(keep(child, self.limits))
            return fault.unknown[-1]
        if namespace:
            self.reading.note(Rule.UNEXPECTED_NAMESPACE, child, told(""), namespace)
            fault.retained.namespaces[part] = namespace
        self._keep_scope(name, child)
        self._keep_attributes(name, child)
        if name == "detail":
            self._detail(child, fault)
        else:
            setattr(fault, name.removeprefix("fault"), child.text or "")
        return part

    def _detail(self, detail: Element, fault: SoapFault) -> None:
        fault.has_detail = True
        children = list(self._elements("detail", detail))
        if not children:
            for _, text in self.envelope.strays.pop("detail", ()):
                fault.detail = text
            return
        first, *rest = children
        fault.detail = self._fault_object(first, fault)
        for child in rest:
            self.reading.note(Rule.FAULT_FORM, child, "one element in detail", local_name(child.tag))
            fault.unknown_detail.append(keep(child, self.limits))

    def _fault_object(self, element: Element, fault: SoapFault) -> Fault | Unknown:
        """The typed fault; its type is told by xsi:type, or else by the element's name without ``Fault``."""
        namespace, name = split(element.tag)
        if not namespace:
            self.reading.note(Rule.FAULT_FORM, element, "a fault in the service's namespace", "no namespace")
        cls = self._fault_class(element, name)
        if cls is None:
            self.reading.note(Rule.UNKNOWN_TYPE, element, "a documented fault", element.get(XSI_TYPE) or name)
            return keep(element, self.limits)
        self._keep_scope("fault", element)
        self._set_namespace(namespace or self._namespace_within(element), element)
        fault.detail_namespace = None if namespace else ""
        fault.detail_name = None if name == f"{cls.__wire_name__}{_FAULT_SUFFIX}" else name
        fault.typed = element.get(XSI_TYPE) is not None
        if fault.typed:
            self._keep_fault_type(element, cls, fault)
        self.reading.check_attributes(element, len(element.keys()))
        attributes = {str(k): str(v) for k, v in element.items() if k != XSI_TYPE}
        self._note_attributes(element, attributes)
        if attributes:
            fault.retained.attributes["fault", 0] = attributes
        value = read_object(cls, element, self.reading, 1)
        value.message = fault.string or None
        return value

    @staticmethod
    def _namespace_within(element: Element) -> str:
        """The namespace of the fields of a fault that is itself in none."""
        first = next(element.iterchildren("*"), None)
        return "" if first is None else split(first.tag)[0]

    def _keep_fault_type(self, element: Element, cls: type[Fault], fault: SoapFault) -> None:
        """Note and keep an ``xsi:type`` that is not the fault's own."""
        spelled = element.get(XSI_TYPE) or ""
        expanded = self.reading.written_type(element, spelled)
        namespace, name = split(expanded)
        expected = self.reading.expected_namespace(core=cls.__core__)
        if name == cls.__wire_name__ and (
            namespace == expected or (cls.__core__ and learn_core(self.reading, namespace))
        ):
            return
        fault.retained.typed["fault", 0] = expanded
        rule = Rule.UNEXPECTED_NAMESPACE if name == cls.__wire_name__ else Rule.UNKNOWN_TYPE
        self.reading.note(rule, element, f"{cls.__wire_name__} in {told(expected)}", f"xsi:type {spelled}")

    def _fault_class(self, element: Element, name: str) -> type[Fault] | None:
        spelled = element.get(XSI_TYPE)
        names = (
            [] if spelled is None else [local_name(self.reading.expand(element, spelled) or spelled.rpartition(":")[2])]
        )
        for candidate in (*names, name.removesuffix(_FAULT_SUFFIX), name):
            cls = self.dialect.registry.find_type(candidate)
            if cls is not None and issubclass(cls, Fault):
                return cls
        return None

    def _keep_scope(self, place: str, element: Element) -> None:
        """Keep the namespace declarations of an envelope element, to be written where they stood."""
        own = {prefix: uri for prefix, uri in element.nsmap.items() if self.scope.get(prefix) != uri}
        if own:
            self.envelope.namespaces[place] = own
        if place in ("Envelope", "Body", "child", "fault"):
            self.scope.update(own)
            self.prefix = element.prefix

    def _keep_attributes(self, place: str, element: Element) -> None:
        count = len(element.keys())
        if not count:
            return
        self.reading.check_attributes(element, count)
        attributes = dict(element.items())
        spelled = attributes.pop(XSI_TYPE, None)
        if spelled is not None:
            self.retained.typed[place, 0] = self.reading.written_type(element, spelled)
        self._note_attributes(element, attributes if place == "child" else {})
        if attributes:
            self.retained.attributes[place, 0] = attributes

    def _note_attributes(self, element: Element, attributes: Mapping[str, str]) -> None:
        for name, value in attributes.items():
            self.reading.note(Rule.UNKNOWN_ATTRIBUTE, element, "no such attribute", f"{local_name(name)}={value}")

    def _dialect(self) -> Dialect:
        """The dialect that was seen: the caller's or the default one, with what the message shows."""
        layout = self.reading.layout
        soap_prefix = self.dialect.soap_prefix if self.envelope.bare else self.root.prefix
        scope = tuple(self.scope.items())
        try:
            return seen_dialect(self.dialect, layout.namespace, layout.core, soap_prefix, self.prefix, scope)
        except ValueError as error:
            raise DecodeError(f"the message could not be written again: {error}", line=self.root.sourceline) from None
