"""Messages as JSON: a structure that json.dumps takes, keyed by wire names, from which the same bytes come back.

For the command, and for everyone who edits, stores or compares messages with JSON tools. docs/json.md describes it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias, cast

from ..model import Fault, Request, Response, Unknown
from .dialect import DEFAULT_DIALECT, SETTINGS, Dialect
from .envelope import FAULT_PARTS, Envelope, SoapFault, as_envelope
from .errors import EncodeError
from .json_reader import JsonReader
from .json_shape import expect_list, expect_object, expect_text, no_such_key, read_attributes
from .json_writer import JsonWriter
from .names import SOAP

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..model import DataObject, Retained
    from ..model.retained import Slot

__all__ = ["Document", "from_json", "to_json"]

Document: TypeAlias = dict[str, Any]
"""The JSON form of a message, as json.load gives it."""

FAULT: Final = "Fault"
_ENVELOPE_KEYS: Final = ("$bare", "$dialect", "$headers", "$strays", "$namespaces", "$spelled", "$xml", "$file")


def to_json(value: object, *, secrets: bool = False) -> Document:
    """A message as a JSON-able structure.

    ``value`` is whatever :func:`encode` takes. Passwords (SecureString, session cookies in headers) are left out, and a
    document so redacted cannot be encoded again, unless ``secrets`` is true. Findings are not part of the form.

    Raises EncodeError, with the path, for a value that has no place in the message.
    """
    return _EnvelopeWriter(as_envelope(value, None), secrets=secrets).write()


def from_json(document: Mapping[str, object], *, package: str = DEFAULT_DIALECT.package) -> Envelope:
    """The message that :func:`to_json` showed, or that somebody wrote in the same form.

    ``package`` holds the generated classes. Raises EncodeError, with the path in wire names, for a document that has
    not this form, names what the contract does not know, or was redacted.
    """
    return _EnvelopeReader(expect_object(document, ""), package).read()


class _EnvelopeWriter:
    """One envelope → document."""

    def __init__(self, envelope: Envelope, *, secrets: bool) -> None:
        self.envelope = envelope
        self.writer = JsonWriter(envelope.dialect, secrets=secrets)

    def write(self) -> Document:
        envelope = self.envelope
        document: Document = {"$bare": True} if envelope.bare else {}
        document |= self._dialect()
        if envelope.headers or envelope.has_header:
            document["$headers"] = [self.writer.header(block) for block in envelope.headers]
        document |= self._body()
        if envelope.strays:
            document["$strays"] = {
                place: [{"$place": position, **self.writer.xml(piece)} for position, piece in strays]
                for place, strays in envelope.strays.items()
            }
        document |= self._namespaces()
        return document | self._spelled(envelope.retained)

    def _dialect(self) -> Document:
        told = {name: getattr(self.envelope.dialect, name) for name in SETTINGS}
        differing = {name: value for name, value in told.items() if value != getattr(DEFAULT_DIALECT, name)}
        return {"$dialect": differing} if differing else {}

    def _namespaces(self) -> Document:
        """The declarations that stood on the envelope's elements, without the one that every envelope has."""
        places = {
            place: {prefix or "": uri for prefix, uri in names.items()}
            for place, names in self.envelope.namespaces.items()
        }
        prefix = self.envelope.dialect.soap_prefix or ""
        outer = places.get("Envelope", {})
        if outer.get(prefix) == SOAP:
            del outer[prefix]
        told = {place: names for place, names in places.items() if names}
        return {"$namespaces": told} if told else {}

    def _spelled(self, retained: Retained) -> Document:
        places = dict.fromkeys((*retained.typed, *retained.attributes))
        told: Document = {}
        for place in places:
            spelling: Document = {}
            if place in retained.typed:
                spelling["type"] = retained.typed[place]
            if place in retained.attributes:
                spelling["attributes"] = dict(retained.attributes[place])
            told[place[0]] = spelling
        return {"$spelled": told} if told else {}

    def _body(self) -> Document:
        body = self.envelope.body
        if isinstance(body, Unknown):
            return self.writer.xml(body)
        if isinstance(body, SoapFault):
            return {FAULT: self._fault(body)}
        name = type(body).__wire_name__
        if isinstance(body, (Request, Response)):
            return {name: self.writer.data_object(body, type(body), name)}
        if not self.envelope.bare:
            raise EncodeError(f"the Body holds a request, a response or a fault, not {name}")
        root = self.envelope.root or name
        return {root: self.writer.data_object(body, type(body) if root == name else None, root)}

    def _fault(self, fault: SoapFault) -> Document:
        texts = {"faultcode": fault.code, "faultstring": fault.string, "faultactor": fault.actor}
        document: Document = {part: text for part, text in texts.items() if text is not None}
        if not fault.string and "faultstring" in fault.retained.missing:
            del document["faultstring"]
        if fault.detail is not None or fault.has_detail:
            document["detail"] = self._detail(fault)
        names = {slot: name for name, slot in FAULT_PARTS.items()}
        if fault.retained.order:
            document["$order"] = [
                self.writer.xml(part) if isinstance(part, Unknown) else names[part] for part in fault.retained.order
            ]
        elif fault.unknown:
            document["$unknown"] = [self.writer.xml(piece) for piece in fault.unknown]
        if fault.retained.namespaces:
            document["$spelled"] = {names[slot]: {"namespace": uri} for slot, uri in fault.retained.namespaces.items()}
        return document

    def _detail(self, fault: SoapFault) -> Document:
        document: Document = {}
        if isinstance(fault.detail, Unknown):
            document = self.writer.xml(fault.detail)
        elif fault.detail is not None:
            usual = f"{type(fault.detail).__wire_name__}{FAULT}"
            name = fault.detail_name or usual
            declared = type(fault.detail) if name == usual else None
            document[name] = self.writer.data_object(fault.detail, declared, f"detail/{name}")
        attributes = fault.retained.attributes.get(("fault", 0))
        told = {
            "$namespace": fault.detail_namespace,
            "$typed": fault.retained.typed.get(("fault", 0)) if fault.typed else False,
            "$attributes": dict(attributes) if attributes else None,
            "$unknown": [self.writer.xml(piece) for piece in fault.unknown_detail] or None,
        }
        return document | {key: value for key, value in told.items() if value is not None}


class _EnvelopeReader:
    """One document → envelope."""

    def __init__(self, document: Document, package: str) -> None:
        self.document = document
        self.dialect = self._dialect(package)
        self.reader = JsonReader(self.dialect)

    def _dialect(self, package: str) -> Dialect:
        told = expect_object(self.document.get("$dialect", {}), "$dialect")
        try:
            return Dialect.of_settings(told, package=package)
        except ValueError as error:
            raise EncodeError(str(error), "$dialect") from None

    def read(self) -> Envelope:
        document = self.document
        names = [key for key in document if not key.startswith("$")]
        for key in document:
            if key.startswith("$") and key not in _ENVELOPE_KEYS:
                raise no_such_key(key, _ENVELOPE_KEYS, "", "a message has no key")
        if len(names) + ("$xml" in document) != 1:
            held = ", ".join(names[:3]) or "none"
            raise EncodeError(f"a message has one key that names its content (such as Desktop_Get), found {held}")
        envelope = Envelope(Unknown(None, b""), dialect=self.dialect, bare=document.get("$bare") is True)
        if names:
            self._body(envelope, names[0], document[names[0]])
        else:
            envelope.body = self.reader.xml(document, "")
        return self._around(envelope)

    def _around(self, envelope: Envelope) -> Envelope:
        document, reader = self.document, self.reader
        envelope.has_header = "$headers" in document
        envelope.headers = reader.xml_list(document.get("$headers", []), "$headers")
        for place, told in expect_object(document.get("$strays", {}), "$strays").items():
            pieces = expect_list(told, f"$strays/{place}")
            envelope.strays[place] = [self._stray(piece, f"$strays/{place}") for piece in pieces]
        for place, names in expect_object(document.get("$namespaces", {}), "$namespaces").items():
            told = read_attributes(names, f"$namespaces/{place}")
            envelope.namespaces[place] = {prefix or None: uri for prefix, uri in told.items()}
        if not envelope.bare:
            soap: dict[str | None, str] = {self.dialect.soap_prefix or None: SOAP}
            envelope.namespaces["Envelope"] = soap | envelope.namespaces.get("Envelope", {})
        for place, told in expect_object(document.get("$spelled", {}), "$spelled").items():
            spelling = expect_object(told, f"$spelled/{place}")
            if "type" in spelling:
                envelope.retained.typed[place, 0] = expect_text(spelling["type"], f"$spelled/{place}/type")
            if "attributes" in spelling:
                attributes = read_attributes(spelling["attributes"], f"$spelled/{place}/attributes")
                envelope.retained.attributes[place, 0] = attributes
        return envelope

    def _stray(self, told: object, path: str) -> tuple[int, Unknown]:
        position = expect_object(told, path).get("$place")
        if not isinstance(position, int):
            raise EncodeError("$place, a number, is needed", path)
        return position, self.reader.xml(told, path)

    def _body(self, envelope: Envelope, name: str, content: object) -> None:
        """The content by the name of its key: a fault, a request, a response, else an object without an envelope."""
        if name == FAULT and not envelope.bare:
            envelope.body = self._fault(expect_object(content, FAULT))
            return
        registry = self.dialect.registry
        cls: type[DataObject] | None = registry.find_message(name)
        if cls is None:
            cls = self.reader.tagged(content, name) or registry.find_type(name)
            envelope.bare, envelope.root = True, name
        if cls is None:
            raise no_such_key(name, list(registry), "", "the contract has no operation or type")
        envelope.body = cast("Any", self.reader.data_object(cls, content, name))

    def _fault(self, document: Document) -> SoapFault:
        fault = SoapFault(code=None)
        if "faultstring" not in document:
            fault.retained.missing.add("faultstring")
        for key, value in document.items():
            if key == "detail":
                self._detail(fault, expect_object(value, f"{FAULT}/detail"))
            elif key in FAULT_PARTS:
                setattr(fault, FAULT_PARTS[key][0], expect_text(value, f"{FAULT}/{key}"))
            elif key == "$unknown":
                fault.unknown = self.reader.xml_list(value, f"{FAULT}/$unknown")
            elif key == "$order":
                self._order(fault, value)
            elif key == "$spelled":
                fault.retained.namespaces = self._namespaces(value)
            else:
                raise no_such_key(key, FAULT_PARTS, FAULT, "a fault has no part")
        if isinstance(fault.detail, Fault):
            fault.detail.message = fault.string or None
        return fault

    @staticmethod
    def _namespaces(told: object) -> dict[Slot, str]:
        """Parts that stood in a namespace."""
        where, found = f"{FAULT}/$spelled", {}
        for part, spelling in expect_object(told, where).items():
            if part not in FAULT_PARTS:
                raise no_such_key(part, FAULT_PARTS, where, "a fault has no part")
            namespace = expect_object(spelling, f"{where}/{part}").get("namespace")
            found[FAULT_PARTS[part]] = expect_text(namespace, f"{where}/{part}/namespace")
        return found

    def _order(self, fault: SoapFault, told: object) -> None:
        order: list[Slot | Unknown] = []
        for part in expect_list(told, f"{FAULT}/$order"):
            if not isinstance(part, str):
                order.append(self.reader.xml(part, f"{FAULT}/$order"))
            elif part in FAULT_PARTS:
                order.append(FAULT_PARTS[part])
            else:
                raise no_such_key(part, FAULT_PARTS, f"{FAULT}/$order", "a fault has no part")
        fault.retained.order = tuple(order)
        fault.unknown = list(fault.retained.unknown)

    def _detail(self, fault: SoapFault, document: Document) -> None:
        fault.has_detail = True
        path = f"{FAULT}/detail"
        typed = document.pop("$typed", None)
        if typed is False:
            fault.typed = False
        elif typed is not None:
            fault.retained.typed["fault", 0] = expect_text(typed, f"{path}/$typed")
        if "$namespace" in document:
            fault.detail_namespace = expect_text(document.pop("$namespace"), f"{path}/$namespace")
        fault.unknown_detail = self.reader.xml_list(document.pop("$unknown", []), f"{path}/$unknown")
        if "$attributes" in document:
            attributes = read_attributes(document.pop("$attributes"), f"{path}/$attributes")
            fault.retained.attributes["fault", 0] = attributes
        if document.keys() & {"$xml", "$text", "$redacted"}:
            fault.detail = self.reader.xml(document, path)
        elif len(document) > 1:
            raise EncodeError(f"one fault is needed, found {', '.join(document)}", path)
        else:
            for name, content in document.items():
                self._fault_object(fault, name, content)

    def _fault_object(self, fault: SoapFault, name: str, content: object) -> None:
        path = f"{FAULT}/detail/{name}"
        cls = self.reader.tagged(content, path) or self.dialect.registry.find_type(name.removesuffix(FAULT))
        if cls is None or not issubclass(cls, Fault):
            raise EncodeError(
                "the contract has no fault of this name; expected the name of one + Fault, or a $type", path
            )
        fault.detail_name = None if name == f"{cls.__wire_name__}{FAULT}" else name
        fault.detail = cast("Fault", self.reader.data_object(cls, content, path))
