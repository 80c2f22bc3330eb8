"""The two WSDL documents of the contract: the entry of the split set and the self-contained one.

For whoever writes wsdl/. Both hold the same messages, port type, binding and service in document/literal wrapped style.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from .markup import PREFIX, SERVICE, SOAP, WSDL, XS, embed_schema, soap, without_facts, wsdl, xs
from .schema import MESSAGES_FILE, fault_element, faults

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from .facts import Operation, Release

SPLIT_FILE = "vdi.wsdl"
COMPLETE_FILE = "vdi-complete.wsdl"

SOAP_ACTION = "urn:vdi/1.0"
"""One constant for all operations, as VLSI services have it. The version id of the real service is not published."""
ADDRESS = "https://localhost/view-vlsi/sdk"
TRANSPORT = "http://schemas.xmlsoap.org/soap/http"


def split_wsdl(definitions: Element) -> bytes:
    """The WSDL that includes the schema documents beside it."""
    entry = _plain_schema()
    xs(entry, "include", schemaLocation=MESSAGES_FILE)
    return embed_schema(definitions, entry)


def complete_wsdl(definitions: Element, everything: Element) -> bytes:
    """The WSDL with the given schema inline, which loses its facts: the form that all toolkits take."""
    return embed_schema(definitions, without_facts(everything))


def _plain_schema() -> Element:
    root = etree.Element(f"{{{XS}}}schema", nsmap={"xs": XS, PREFIX: SERVICE})
    root.set("targetNamespace", SERVICE)
    root.set("elementFormDefault", "qualified")
    return root


def definitions(release: Release) -> Element:
    """The messages, port type, binding and service of one release; the types are still missing."""
    root = etree.Element(f"{{{WSDL}}}definitions", nsmap={"wsdl": WSDL, "soap": SOAP, PREFIX: SERVICE})
    root.set("name", "Vdi")
    root.set("targetNamespace", SERVICE)
    wsdl(root, "types")
    _write_messages(root, release)
    _write_port_type(root, release)
    _write_binding(root, release)
    port = wsdl(wsdl(root, "service", name="VdiService"), "port", name="VdiPort", binding=f"{PREFIX}:VdiBinding")
    soap(port, "address", location=ADDRESS)
    return root


def _write_messages(root: Element, release: Release) -> None:
    for fault in faults(release):
        _write_message(root, _fault_message(fault), "fault", fault_element(fault))
    for name in release.operations:
        _write_message(root, _request_message(name), "parameters", name)
        _write_message(root, _response_message(name), "parameters", f"{name}Response")


def _write_message(root: Element, name: str, part: str, element: str) -> None:
    wsdl(wsdl(root, "message", name=name), "part", name=part, element=f"{PREFIX}:{element}")


def _write_port_type(root: Element, release: Release) -> None:
    port_type = wsdl(root, "portType", name="VdiPortType")
    for operation in release.operations.values():
        component = wsdl(port_type, "operation", name=operation.name)
        wsdl(component, "input", message=f"{PREFIX}:{_request_message(operation.name)}")
        wsdl(component, "output", message=f"{PREFIX}:{_response_message(operation.name)}")
        for fault in _unique_faults(operation):
            wsdl(component, "fault", name=fault, message=f"{PREFIX}:{_fault_message(fault)}")


def _write_binding(root: Element, release: Release) -> None:
    binding = wsdl(root, "binding", name="VdiBinding", type=f"{PREFIX}:VdiPortType")
    soap(binding, "binding", style="document", transport=TRANSPORT)
    for operation in release.operations.values():
        component = wsdl(binding, "operation", name=operation.name)
        soap(component, "operation", soapAction=SOAP_ACTION, style="document")
        soap(wsdl(component, "input"), "body", use="literal")
        soap(wsdl(component, "output"), "body", use="literal")
        for fault in _unique_faults(operation):
            soap(wsdl(component, "fault", name=fault), "fault", name=fault, use="literal")


def _unique_faults(operation: Operation) -> list[str]:
    """The declared faults; a name that is stated twice would make several toolkits refuse the whole file."""
    return list(dict.fromkeys(operation.faults))


def _request_message(operation: str) -> str:
    return f"{operation}RequestMsg"


def _response_message(operation: str) -> str:
    return f"{operation}ResponseMsg"


def _fault_message(fault: str) -> str:
    return f"{fault_element(fault)}Msg"
