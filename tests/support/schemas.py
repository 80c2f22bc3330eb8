"""The contract's schema in the hands of two independent judges, lxml's (libxml2) and xmlschema.

For every test that says that a message is valid or is not. Besides the set's own global elements the judges know one
element per documented type, so that a bare object can be judged, and ``proof``, which holds any number of messages:
one validation of many is much quicker than many of one.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

import xmlschema
from lxml import etree

from vlsi_bindings import contract

if TYPE_CHECKING:
    from collections.abc import Iterable

WSDL_FOLDER: Final = Path(__file__).parents[2] / "wsdl"
NAMESPACE: Final = "urn:vdi"
SOAP: Final = "http://schemas.xmlsoap.org/soap/envelope/"
XS: Final = "{http://www.w3.org/2001/XMLSchema}"
RELEASES: Final = "{urn:vlsi-bindings:facts}releases"

_HEAD: Final = f"""\
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:vdi="{NAMESPACE}" targetNamespace="{NAMESPACE}"
    elementFormDefault="qualified">
  <xs:include schemaLocation="{{}}"/>
  <xs:element name="proof">
    <xs:complexType>
      <xs:sequence>
        <xs:any processContents="strict" minOccurs="0" maxOccurs="unbounded"/>
      </xs:sequence>
    </xs:complexType>
  </xs:element>
"""


@cache
def the_contract() -> contract.Contract:
    """The contract that the schema states."""
    return contract.load(WSDL_FOLDER)


def _driver() -> str:
    """A schema document that includes the set and declares an element per type."""
    elements = (f'  <xs:element name="{name}" type="vdi:{name}"/>\n' for name in the_contract().types)
    location = (WSDL_FOLDER / "vdi-messages.xsd").as_uri()
    return _HEAD.format(location) + "".join(elements) + "</xs:schema>\n"


@cache
def lxml_schema() -> etree.XMLSchema:
    """The first judge."""
    return etree.XMLSchema(etree.fromstring(_driver().encode()))


@cache
def second_schema() -> xmlschema.XMLSchema10:
    """The second judge."""
    return xmlschema.XMLSchema10(_driver(), base_url=WSDL_FOLDER.as_uri())


@cache
def _documents() -> tuple[etree._Element, ...]:
    return tuple(etree.parse(path).getroot() for path in sorted(WSDL_FOLDER.glob("*.xsd")))


@cache
def simple_types() -> dict[str, etree._Element]:
    """The named simple types that the newest release has."""
    return {
        str(found.get("name")): found
        for document in _documents()
        for found in document.iterfind(f"{XS}simpleType")
        if found.get(RELEASES, "-").endswith("-")
    }


@cache
def array_types() -> frozenset[str]:
    """The ``ArrayOf`` types that the set declares."""
    names = (str(found.get("name")) for document in _documents() for found in document.iterfind(f"{XS}complexType"))
    return frozenset(name for name in names if name.startswith("ArrayOf"))


def lxml_errors(element: etree._Element) -> list[str]:
    """What the first judge says against an element (its whole subtree)."""
    schema = lxml_schema()
    schema.validate(element)
    return [f"{error.path}: {error.message}" for error in schema.error_log]


def second_errors(element: etree._Element) -> list[str]:
    """What the second judge says; it stops at the first error."""
    error = next(iter(second_schema().iter_errors(element)), None)
    return [] if error is None else [f"{error.path}: {error.reason}"]


def together(elements: Iterable[bytes]) -> etree._Element:
    """Many messages as one document; as text, since a tree that moves forgets prefixes that only ``xsi:type`` uses."""
    return etree.fromstring(b"".join((f'<proof xmlns="{NAMESPACE}">'.encode(), *elements, b"</proof>")))


def payload(document: bytes) -> bytes:
    """What of a message the schema describes, as a piece of XML: the body's child, a fault's detail, a bare root."""
    root = etree.fromstring(document)
    if root.tag != f"{{{SOAP}}}Envelope":
        return _bytes(root)
    child = root.find(f"{{{SOAP}}}Body")[0]
    detail = child.find("detail")
    return _bytes(child if detail is None else detail[0])


def _bytes(element: etree._Element) -> bytes:
    text: bytes = etree.tostring(element)
    return text


def assert_valid(documents: Iterable[bytes]) -> None:
    """Both judges find what all of the messages hold valid."""
    proof = together(map(payload, documents))
    assert lxml_errors(proof) == []
    assert second_errors(proof) == []


def refused_by(element: etree._Element) -> tuple[bool, bool]:
    """Which judges find the element invalid."""
    return bool(lxml_errors(element)), bool(second_errors(element))
