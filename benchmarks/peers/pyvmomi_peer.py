"""pyVmomi: its serializer and response deserializer, with our types told to it in the form of its own type tables.

The tables are written once into a module, as pyVmomi ships its own, so that a start costs what one of pyVmomi costs.
Hence also the imports inside functions: pyVmomi's start must not pay for lxml.
"""

from __future__ import annotations

import sys
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..contract import NAMESPACE, cache_folder
from . import Read, Step, Write, follow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..messages import Message

_MODULE = "pyvmomi_vdi"
VERSION = "vdi.version.version1"


class PyvmomiPeer:
    """A SOAP stub that never connects."""

    setting = "SoapResponseDeserializer and SerializeRequest, types lazily loaded, enumerations as strings"

    def __init__(self) -> None:
        pyvmomi = import_module("pyVmomi")
        self.version: str = pyvmomi.version_info_str
        tell_types()
        self._support: Any = import_module("pyVmomi.VmomiSupport")
        self._soap: Any = import_module("pyVmomi.SoapAdapter")
        self._stub: Any = self._soap.SoapStubAdapter(version=VERSION)

    def reader(self, operation: str) -> Read:
        """The deserializer of the client, told the type of the result."""
        result = self._method(operation).info.result
        deserializer, stub = self._soap.SoapResponseDeserializer, self._stub
        return lambda body: deserializer(stub).Deserialize(body, result)

    def writer(self, message: Message) -> Write:
        """A request as the stub sends it, or an answer through the same serializer."""
        if message.is_answer:
            return self._answer_writer(message)
        service = message.operation.partition("_")[0]
        reference = self._support.GetWsdlType(NAMESPACE, service)(service, self._stub)
        info = self._method(message.operation).info
        arguments = _arguments(message.body, self._soap, info)
        write = self._stub.SerializeRequest
        return partial(write, reference, info, arguments)

    def _answer_writer(self, message: Message) -> Write:
        value = self.reader(message.operation)(message.body)
        declared = self._support.Object(name="returnval", type=type(value), version=VERSION, flags=0)
        prefixes = {**self._soap.SOAP_NSMAP, NAMESPACE: ""}
        start = f"{self._soap.XML_HEADER}\n{self._soap.SOAP_ENVELOPE_START}{self._soap.SOAP_BODY_START}"
        start += f'<{message.operation}Response xmlns="{NAMESPACE}">'
        end = f"</{message.operation}Response>{self._soap.SOAP_BODY_END}{self._soap.SOAP_ENVELOPE_END}"
        write = self._soap.SerializeToStr

        def answer() -> bytes:
            return f"{start}{write(value, declared, VERSION, prefixes)}{end}".encode()

        return answer

    def _method(self, operation: str) -> Any:  # noqa: ANN401 - a pyVmomi object; it has no stubs
        return self._support.GetWsdlMethod(NAMESPACE, operation)

    def text_at(self, value: object, path: Sequence[Step]) -> str:
        """The text at ``path``; pyVmomi names its attributes as the wire does."""
        return follow(value, path, getattr)


def _arguments(body: bytes, soap: Any, info: Any) -> list[Any]:  # noqa: ANN401 - pyVmomi objects
    """The parameters of a request, read by pyVmomi's deserializer."""
    from lxml import etree  # noqa: PLC0415 - see above

    root = etree.fromstring(body)
    parts = {etree.QName(part).localname: etree.tostring(part) for part in root[0][0]}
    return [soap.Deserialize(parts[declared.name], declared.type) for declared in info.params]


def tell_types() -> None:
    """Import the module of type tables, which registers them; write it the first time."""
    folder = cache_folder("pyvmomi")
    module = folder / f"{_MODULE}.py"
    if not module.exists():
        from .pyvmomi_tables import table  # noqa: PLC0415 - see above

        module.write_text(table(VERSION), encoding="utf-8")
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))
    import_module(_MODULE)


def peer() -> PyvmomiPeer:
    """The adapter; raises ImportError where pyVmomi is not installed."""
    return PyvmomiPeer()
