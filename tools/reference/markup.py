"""The XML vocabulary of the contract: namespaces, element makers and the one way in which its files are written.

For the schema and WSDL writers: whatever they build comes out indented, in UTF-8 and with the same bytes every time.
"""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from lxml import etree

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml.etree import _Element as Element

XS = "http://www.w3.org/2001/XMLSchema"
WSDL = "http://schemas.xmlsoap.org/wsdl/"
SOAP = "http://schemas.xmlsoap.org/wsdl/soap/"
SERVICE = "urn:vdi"
FACTS = "urn:vlsi-bindings:facts"

PREFIX = "vdi"
BUILT_IN = "xsd:"
"""The prefix that the facts give to a built-in type; the files say ``xs:``."""


def schema() -> Element:
    """An empty schema document of the service namespace."""
    root = etree.Element(f"{{{XS}}}schema", nsmap={"xs": XS, PREFIX: SERVICE, "f": FACTS})
    root.set("targetNamespace", SERVICE)
    root.set("elementFormDefault", "qualified")
    return root


def xs(parent: Element, tag: str, /, **attributes: str | None) -> Element:
    """Append a schema component; attributes that are None are left out."""
    return _append(parent, XS, tag, attributes)


def wsdl(parent: Element, tag: str, /, **attributes: str | None) -> Element:
    """Append a WSDL component; attributes that are None are left out."""
    return _append(parent, WSDL, tag, attributes)


def soap(parent: Element, tag: str, /, **attributes: str | None) -> Element:
    """Append an extension element of the SOAP 1.1 binding."""
    return _append(parent, SOAP, tag, attributes)


def _append(parent: Element, namespace: str, tag: str, attributes: Mapping[str, str | None]) -> Element:
    node = etree.SubElement(parent, f"{{{namespace}}}{tag}")
    for name, value in attributes.items():
        if value is not None:
            node.set(name, value)
    return node


def fact(component: Element, name: str, value: str | bool | None) -> None:
    """State a fact as an attribute of its component: a text, or a flag, which stands only where it is true."""
    if value is True:
        value = "true"
    if value:
        component.set(f"{{{FACTS}}}{name}", value)


def fact_element(parent: Element, tag: str, text: str | None = None, /, **attributes: str | None) -> Element:
    """State a fact as an element, within an appinfo or another fact."""
    node = _append(parent, FACTS, tag, attributes)
    node.text = text
    return node


def appinfo(component: Element) -> Element:
    """The place for the facts beside a component; it stands before the component's content."""
    annotation = component.find(f"{{{XS}}}annotation")
    if annotation is None:
        annotation = etree.Element(f"{{{XS}}}annotation")
        component.insert(0, annotation)
        return xs(annotation, "appinfo")
    return annotation[0]


def qname(name: str) -> str:
    """The QName, as written in the files, of a type that the facts name: ``xs:int``, ``vdi:DesktopId``."""
    if name.startswith(BUILT_IN):
        return "xs:" + name.removeprefix(BUILT_IN)
    return f"{PREFIX}:{name}"


def serialize(root: Element) -> bytes:
    """The document as it is written to a file."""
    etree.cleanup_namespaces(root, keep_ns_prefixes=["xs", PREFIX, "f", "wsdl", "soap"])
    etree.indent(root)
    text: str = etree.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'.encode()


def embed_schema(definitions: Element, inline: Element) -> bytes:
    """The WSDL document with a schema inside ``wsdl:types``.

    The schema keeps its own namespace declarations, which several toolkits ask for: a tree would drop those that its
    ancestor repeats, hence it is put in as text.
    """
    etree.indent(inline)
    text = etree.tostring(inline, encoding="unicode")
    types = f"<wsdl:types>\n{textwrap.indent(text, '    ')}\n  </wsdl:types>"
    return serialize(definitions).replace(b"<wsdl:types/>", types.encode(), 1)


def without_facts(root: Element) -> Element:
    """Take the project's own facts off a schema, in place: what is left is plain XSD 1.0."""
    for annotation in list(root.iter(f"{{{XS}}}annotation")):
        parent = annotation.getparent()
        if parent is not None:
            parent.remove(annotation)
    for component in root.iter(f"{{{XS}}}*"):
        for name in [name for name in component.attrib if str(name).startswith(f"{{{FACTS}}}")]:
            del component.attrib[name]
    etree.cleanup_namespaces(root, keep_ns_prefixes=["xs", PREFIX])
    return root
