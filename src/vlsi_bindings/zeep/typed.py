"""zeep's binding with another engine: requests are written, and answers read, by the codec of this package.

All else stays zeep's: transport, plug-ins, WS-Security, settings.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from lxml import etree
from zeep.wsdl.bindings import Soap11Binding
from zeep.wsdl.messages.base import SerializedMessage
from zeep.xsd import AnyObject, CompoundValue

from ..client.requests import make_request
from ..codec import DecodeError, decode, encode
from ..model import DataObject

if TYPE_CHECKING:
    from ..codec import Dialect, Envelope

_HEADERS: Final = "_soapheaders"
_THIS: Final = "_this"


class TypedBinding(Soap11Binding):
    """The binding of a WSDL whose operations take and give objects of this package."""

    def __init__(self, binding: Soap11Binding, dialect: Dialect) -> None:
        """Take what zeep made of the WSDL."""
        super().__init__(binding.wsdl, binding.name, binding.port_name, binding.transport, binding.default_style)
        self.port_type = binding.port_type
        self._operations = {name: TypedOperation(each, dialect) for name, each in binding.all().items()}

    def process_error(self, doc: etree._Element, operation: Any) -> Any:  # noqa: ANN401 - zeep's signature
        """Raise the fault as its class, one that is none as zeep does."""
        envelope = _read(doc)
        if envelope is None or envelope.fault is None:
            return super().process_error(doc, operation)
        return envelope.result


class TypedOperation:
    """An operation of the WSDL; what is not done here is zeep's."""

    def __init__(self, operation: Any, dialect: Dialect) -> None:  # noqa: ANN401 - zeep has no types
        """Take zeep's operation."""
        self._operation, self._dialect = operation, dialect

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - zeep has no types
        """What zeep's operation has."""
        return getattr(self._operation, name)

    def __str__(self) -> str:
        """The signature."""
        return str(self._operation)

    def create(self, *given: object, **named: object) -> SerializedMessage:
        """The request: of objects of this package and plain values by the codec, of zeep's own values by zeep.

        Raises TypeError for a mixture, ArgumentError for what is no parameter.
        """
        headers = named.pop(_HEADERS, None)
        if given or any(_is_zeeps(value) for value in named.values()):
            return self._as_zeep_does(given, {**named, _HEADERS: headers})
        body = encode(make_request(self._dialect.registry, self._operation.name, named), dialect=self._dialect)
        envelope = etree.fromstring(body, _parser())
        header = self._operation.input._serialize_header(headers, {})  # noqa: SLF001 - zeep has no other way to it
        if header is not None:
            envelope.insert(0, header)
        return SerializedMessage(path=None, headers={"SOAPAction": self._dialect.action_header}, content=envelope)

    def _as_zeep_does(self, given: tuple[object, ...], named: dict[str, object]) -> SerializedMessage:
        if any(_holds_ours(value) for value in (*given, *named.values())):
            raise TypeError(
                f"{self._operation.name}: give objects of vlsi_bindings by name and for all parameters; "
                "dictionaries, zeep's own values and positions are another way to call it"
            )
        if not given:
            named.setdefault(_THIS, self._service())
        made: SerializedMessage = self._operation.create(*given, **named)
        return made

    def _service(self) -> dict[str, str | None]:
        """What zeep calls the service that an operation is of."""
        request = self._dialect.registry.find_request(self._operation.name)
        service = request.__operation__.service if request else None
        return {"_value_1": service, "type": service}

    def process_reply(self, envelope: etree._Element) -> Any:  # noqa: ANN401 - any of the API's types
        """The result as the codec reads it; raises DecodeError for what is no answer."""
        answer = decode(etree.tostring(envelope))
        if answer.kind != "response":
            raise DecodeError(f"{self._operation.name}: {answer.operation or 'what came'} is no answer ({answer.kind})")
        return answer.result


def _read(doc: etree._Element) -> Envelope | None:
    try:
        return decode(etree.tostring(doc))
    except DecodeError:
        return None


def _parser() -> etree.XMLParser:
    return etree.XMLParser(resolve_entities=False, no_network=True)


def _is_zeeps(value: object) -> bool:
    """Whether a value, or what it holds, is one of zeep's."""
    if isinstance(value, (list, tuple)):
        return any(_is_zeeps(item) for item in value)
    return isinstance(value, (dict, CompoundValue, AnyObject))


def _holds_ours(value: object) -> bool:
    if isinstance(value, (list, tuple)):
        return any(_holds_ours(item) for item in value)
    if isinstance(value, dict):
        return any(_holds_ours(item) for item in value.values())
    return isinstance(value, DataObject)
