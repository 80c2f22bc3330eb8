"""The rules that make one WSDL readable by every SOAP toolkit, each as a claim about the files of the contract."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import pytest
from lxml import etree

from tests.interop.wsdl_set import COMPLETE, CORE, MESSAGES, OPERATIONS, SERVICE, SPLIT, TYPES

if TYPE_CHECKING:
    from pathlib import Path

    from lxml.etree import _Element as Element

NAMES = {
    "xs": "http://www.w3.org/2001/XMLSchema",
    "wsdl": "http://schemas.xmlsoap.org/wsdl/",
    "soap": "http://schemas.xmlsoap.org/wsdl/soap/",
}
WSDLS = pytest.mark.parametrize("wsdl", [SPLIT, COMPLETE], ids=lambda path: path.stem)
SCHEMAS = [CORE, TYPES, MESSAGES]


def root(path: Path) -> Element:
    return etree.parse(path).getroot()


def texts(context: Element, path: str) -> list[str]:
    found = context.xpath(path, namespaces=NAMES)
    assert isinstance(found, list)
    return [str(text) for text in found]


def schema_roots() -> list[Element]:
    """All schema documents and the inline schemas of both WSDLs."""
    inline = [schema for path in (SPLIT, COMPLETE) for schema in root(path).iterfind("wsdl:types/xs:schema", NAMES)]
    return [root(path) for path in SCHEMAS] + inline


def test_the_complete_wsdl_refers_to_no_other_file() -> None:
    assert texts(root(COMPLETE), "//xs:import | //xs:include | //wsdl:import") == []


@WSDLS
def test_there_is_one_schema_per_namespace(wsdl: Path) -> None:
    assert texts(root(wsdl), "wsdl:types/xs:schema/@targetNamespace") == [SERVICE]


def test_nothing_is_imported() -> None:
    assert [texts(schema, "//xs:import/@namespace") for schema in schema_roots()] == [[]] * 5


def test_each_document_is_included_once() -> None:
    included = [location for schema in schema_roots() for location in texts(schema, "xs:include/@schemaLocation")]
    assert sorted(included) == ["vdi-core.xsd", "vdi-messages.xsd", "vdi-types.xsd"]


def test_every_included_document_has_the_namespace_itself() -> None:
    assert [schema.get("targetNamespace") for schema in schema_roots()] == [SERVICE] * 5


@WSDLS
def test_service_binding_and_port_type_are_in_one_file(wsdl: Path) -> None:
    definitions = root(wsdl)
    assert definitions.get("targetNamespace") == SERVICE
    assert texts(definitions, "wsdl:portType/@name") == ["VdiPortType"]
    assert texts(definitions, "wsdl:binding/@type") == ["vdi:VdiPortType"]
    assert texts(definitions, "wsdl:service/wsdl:port/@binding") == ["vdi:VdiBinding"]


@WSDLS
def test_wsdl_is_a_prefix_and_no_default_namespace(wsdl: Path) -> None:
    definitions = root(wsdl)
    assert definitions.prefix == "wsdl"
    assert None not in definitions.nsmap


@pytest.mark.parametrize("path", [SPLIT, COMPLETE, *SCHEMAS], ids=lambda path: path.name)
def test_each_schema_declares_the_target_prefix_itself(path: Path) -> None:
    tags = re.findall(r"<xs:schema [^>]*>", path.read_text(encoding="utf-8"))
    assert len(tags) == 1
    assert f'xmlns:vdi="{SERVICE}"' in tags[0]
    assert 'xmlns:xs="http://www.w3.org/2001/XMLSchema"' in tags[0]


def test_local_elements_are_qualified() -> None:
    assert {schema.get("elementFormDefault") for schema in schema_roots()} == {"qualified"}
    assert [texts(schema, "//@form") for schema in schema_roots()] == [[]] * 5


@pytest.mark.parametrize("what", ["//@nillable", "//xs:choice", "//xs:all", "//xs:any", "//xs:group", "//@ref"])
def test_content_is_plain_sequences_of_typed_local_elements(what: str) -> None:
    assert [texts(schema, what) for schema in schema_roots()] == [[]] * 5


def test_every_element_but_a_response_has_a_named_type() -> None:
    for schema in schema_roots():
        untyped = texts(schema, "//xs:element[not(@type)]/@name")
        assert all(name.endswith("Response") for name in untyped)


def test_method_fault_has_no_base_type() -> None:
    for path in (CORE, COMPLETE):
        fault = root(path).xpath("//xs:complexType[@name='MethodFault']", namespaces=NAMES)
        assert [etree.QName(child).localname for child in fault[0] if etree.QName(child).localname != "annotation"] == [
            "sequence"
        ]


def test_no_data_object_is_a_fault() -> None:
    schema = root(COMPLETE).find("wsdl:types/xs:schema", NAMES)
    assert schema is not None
    bases = {
        str(component.get("name")): component.xpath("string(.//xs:extension/@base)", namespaces=NAMES)
        for component in schema.iterfind("xs:complexType", NAMES)
    }
    faults = {
        name.removesuffix("Fault") for name in texts(schema, "xs:element[not(*)]/@name") if name.endswith("Fault")
    }
    extending = {name for name, base in bases.items() if base.removeprefix("vdi:") in faults}
    assert extending < faults
    assert faults - extending == {"MethodFault"}


@WSDLS
def test_fault_names_are_unique_within_an_operation(wsdl: Path) -> None:
    for operation in root(wsdl).iterfind("wsdl:portType/wsdl:operation", NAMES):
        assert max(Counter(texts(operation, "wsdl:fault/@name")).values()) == 1, operation.get("name")


@WSDLS
def test_every_operation_declares_its_faults_in_port_type_and_binding_alike(wsdl: Path) -> None:
    definitions = root(wsdl)
    abstract = definitions.findall("wsdl:portType/wsdl:operation", NAMES)
    concrete = definitions.findall("wsdl:binding/wsdl:operation", NAMES)
    for operation, bound in zip(abstract, concrete, strict=True):
        names = texts(operation, "wsdl:fault/@name")
        assert len(names) >= 5
        assert texts(bound, "wsdl:fault/@name") == names
        assert texts(bound, "wsdl:fault/soap:fault/@name") == names


@WSDLS
def test_every_fault_has_a_global_element_of_its_type(wsdl: Path) -> None:
    definitions = root(wsdl)
    elements = dict(
        element for path in (TYPES, COMPLETE) for element in zip_names(root(path), "//xs:schema/xs:element[@type]")
    )
    for name in set(texts(definitions, "wsdl:portType/wsdl:operation/wsdl:fault/@name")):
        message = f"wsdl:message[@name='{name}FaultMsg']/wsdl:part[@name='fault']/@element"
        assert texts(definitions, message) == [f"vdi:{name}Fault"]
        assert elements[f"{name}Fault"] == f"vdi:{name}"


def zip_names(context: Element, path: str) -> list[tuple[str, str]]:
    return list(zip(texts(context, f"{path}/@name"), texts(context, f"{path}/@type"), strict=True))


@WSDLS
def test_the_wrapper_is_named_as_the_operation_and_the_only_part_parameters(wsdl: Path) -> None:
    definitions = root(wsdl)
    parts = {
        str(message.get("name")): [(part.get("name"), part.get("element")) for part in message]
        for message in definitions.iterfind("wsdl:message", NAMES)
    }
    for operation in definitions.iterfind("wsdl:portType/wsdl:operation", NAMES):
        name = operation.get("name")
        (request,) = texts(operation, "wsdl:input/@message")
        (response,) = texts(operation, "wsdl:output/@message")
        assert parts[request.removeprefix("vdi:")] == [("parameters", f"vdi:{name}")]
        assert parts[response.removeprefix("vdi:")] == [("parameters", f"vdi:{name}Response")]


@WSDLS
def test_all_operations_are_document_literal_over_soap_1_1_http(wsdl: Path) -> None:
    definitions = root(wsdl)
    assert texts(definitions, "wsdl:binding/soap:binding/@style") == ["document"]
    assert texts(definitions, "wsdl:binding/soap:binding/@transport") == ["http://schemas.xmlsoap.org/soap/http"]
    bound = definitions.findall("wsdl:binding/wsdl:operation", NAMES)
    assert len(bound) == OPERATIONS
    assert set(texts(definitions, "wsdl:binding/wsdl:operation/*/soap:body/@use")) == {"literal"}


@WSDLS
def test_the_soap_action_is_one_constant(wsdl: Path) -> None:
    actions = texts(root(wsdl), "wsdl:binding/wsdl:operation/soap:operation/@soapAction")
    assert Counter(actions) == {actions[0]: OPERATIONS}


def test_a_reference_is_a_text_with_an_optional_type_attribute() -> None:
    for path in (CORE, COMPLETE):
        reference = "//xs:complexType[@name='ManagedObjectReference']/xs:simpleContent/xs:extension"
        assert texts(root(path), f"{reference}/@base") == ["xs:string"]
        assert texts(root(path), f"{reference}/xs:attribute[not(@use)]/@name") == ["type", "serverGuid"]


def test_type_names_are_unique_even_if_case_is_ignored() -> None:
    for names in (
        texts(root(COMPLETE), "//xs:complexType/@name | //xs:simpleType/@name"),
        [name for path in SCHEMAS for name in texts(root(path), "xs:complexType/@name | xs:simpleType/@name")],
    ):
        counts = Counter(name.lower() for name in names)
        assert [name for name, count in counts.items() if count > 1] == []


def test_the_complete_wsdl_says_what_the_split_set_says() -> None:
    """Components by kind and name; the facts of the split set aside."""
    names = "xs:complexType | xs:simpleType | xs:element"
    split = [component for path in SCHEMAS for component in root(path).xpath(names, namespaces=NAMES)]
    complete = root(COMPLETE).xpath(
        f"wsdl:types/xs:schema/*[{names.replace('xs:', 'self::xs:').replace('|', 'or')}]", namespaces=NAMES
    )
    assert [plain(component) for component in complete] == [plain(component) for component in split]


def plain(component: Element) -> str:
    """A component as text without facts and white space."""
    copy = etree.fromstring(etree.tostring(component))
    etree.strip_elements(copy, f"{{{NAMES['xs']}}}annotation", with_tail=False)
    lines = []
    for node in copy.iter():
        attributes = sorted(f"{name}={value}" for name, value in node.attrib.items() if not str(name).startswith("{"))
        lines.append(" ".join([str(node.tag), *attributes]))
    return "\n".join(lines)
