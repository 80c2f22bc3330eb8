"""What the schema writers say of each kind of fact, on a release made by hand."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from lxml import etree

from tests.reference.sample_release import SAMPLE, SEED, sample_files
from tools.reference.contract_files import NameClashError
from tools.reference.facts import Member, Operation, Type

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

NAMES = {"xs": "http://www.w3.org/2001/XMLSchema", "f": "urn:vlsi-bindings:facts"}
F = "{urn:vlsi-bindings:facts}"


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    return sample_files()


@pytest.fixture(scope="module")
def types(files: dict[str, bytes]) -> Element:
    return etree.fromstring(files["vdi-types.xsd"])


@pytest.fixture(scope="module")
def core(files: dict[str, bytes]) -> Element:
    return etree.fromstring(files["vdi-core.xsd"])


@pytest.fixture(scope="module")
def messages(files: dict[str, bytes]) -> Element:
    return etree.fromstring(files["vdi-messages.xsd"])


def only(root: Element, path: str) -> Element:
    found = root.findall(path, NAMES)
    assert len(found) == 1, path
    return found[0]


def field(root: Element, owner: str, name: str) -> Element:
    return only(root, f"xs:complexType[@name='{owner}']//xs:element[@name='{name}']")


def base_of(root: Element, name: str) -> str:
    return str(only(root, f"xs:complexType[@name='{name}']//xs:extension").get("base"))


def test_fields_stand_in_documented_order(types: Element) -> None:
    found = types.findall(f"xs:complexType[@name='{SEED}']//xs:element", NAMES)
    assert [element.get("name") for element in found] == [member.name for member in SAMPLE.types[SEED].fields]


@pytest.mark.parametrize(
    ("name", "occurrence"),
    [
        ("id", (None, None)),
        ("displayName", ("0", None)),
        ("supportedDisplayProtocols", (None, "unbounded")),
        ("machines", ("0", "unbounded")),
    ],
)
def test_occurrence_says_optional_and_array(
    types: Element, name: str, occurrence: tuple[str | None, str | None]
) -> None:
    element = field(types, "DesktopInfo", name)
    assert (element.get("minOccurs"), element.get("maxOccurs")) == occurrence


def test_data_objects_without_a_documented_base_extend_dynamic_data(types: Element) -> None:
    assert base_of(types, SEED) == "vdi:DynamicData"
    assert base_of(types, "EntityId") == "vdi:DynamicData"


def test_documented_bases_are_extended(types: Element) -> None:
    assert base_of(types, "DesktopId") == "vdi:EntityId"
    assert base_of(types, "QueryFilterAnd") == "vdi:QueryFilter"
    assert base_of(types, "InsufficientPermission") == "vdi:SecurityError"


def test_method_fault_has_no_base(core: Element) -> None:
    assert core.findall("xs:complexType[@name='MethodFault']//xs:extension", NAMES) == []


def test_a_reference_is_a_text_with_attributes(core: Element) -> None:
    extension = only(core, "xs:complexType[@name='ManagedObjectReference']/xs:simpleContent/xs:extension")
    assert extension.get("base") == "xs:string"
    assert {attribute.get("name"): attribute.get("type") for attribute in extension} == {
        "type": "xs:string",
        "serverGuid": "xs:string",
    }
    assert extension[0].get(f"{F}enumeration") == "ServiceName"


def test_a_fault_that_is_a_value_travels_in_its_wrapper(types: Element) -> None:
    element = field(types, "PartialFailureFaultResult", "fault")
    assert element.get("type") == "vdi:LocalizedMethodFault"
    assert element.get(f"{F}documentedType") == "MethodFault"


def test_the_wrapper_holds_the_bare_fault(core: Element) -> None:
    assert field(core, "LocalizedMethodFault", "fault").get("type") == "vdi:MethodFault"


def test_enumerations_keep_the_documented_order(types: Element) -> None:
    values = types.findall("xs:simpleType[@name='DesktopInstantCloneOperation']//xs:enumeration", NAMES)
    assert tuple(value.get("value") for value in values) == SAMPLE.types[SEED].fields[0].enumeration


@pytest.mark.parametrize(
    ("owner", "name", "simple_type", "facets"),
    [
        ("DesktopInfo", "name", "StringMax64", {"maxLength": "64"}),
        ("DesktopInfo", "displayName", "String1To255", {"minLength": "1", "maxLength": "255"}),
        ("DesktopInfo", "startsAt", "TimeOfDay", {"pattern": "([01][0-9]|2[0-3]):[0-5][0-9]"}),
        ("QueryDefinition", "limit", "IntMin1Max2000", {"minInclusive": "1", "maxInclusive": "2000"}),
    ],
)
def test_lengths_and_ranges_are_facets_of_a_named_type(
    types: Element, owner: str, name: str, simple_type: str, facets: dict[str, str]
) -> None:
    assert field(types, owner, name).get("type") == f"vdi:{simple_type}"
    restriction = only(types, f"xs:simpleType[@name='{simple_type}']/xs:restriction")
    assert {etree.QName(facet).localname: facet.get("value") for facet in restriction} == facets


def test_alternatives_of_a_pattern_are_facets_of_one_type(types: Element) -> None:
    restriction = only(types, "xs:simpleType[@name='FolderNameMax64']/xs:restriction")
    assert [facet.get("value") for facet in restriction] == ["[a-z]+", "[a-z]+/[a-z]+", "64"]


def test_required_if_stands_beside_the_field(types: Element) -> None:
    rule = only(field(types, SEED, "pendingImageParentVm"), "xs:annotation/xs:appinfo/f:rule")
    assert (rule.get("kind"), rule.get("field")) == ("requiredIf", "operation")
    assert rule.findtext("f:value", namespaces=NAMES) == "INITIAL_PUBLISH"
    assert len(rule) == 4


def test_each_default_of_a_list_is_one_fact(types: Element) -> None:
    defaults = field(types, "DesktopInfo", "supportedDisplayProtocols").iterfind(".//f:default", NAMES)
    assert [default.text for default in defaults] == ["PCOIP", "RDP"]


def test_flags_of_fields_are_attributes(types: Element) -> None:
    element = field(types, SEED, "pendingImageManagementStream")
    assert (element.get(f"{F}since"), element.get(f"{F}updatable")) == ("7.10", "false")
    assert field(types, "DesktopInfo", "machines").get(f"{F}deprecated") == "true"


def test_facts_of_types_stand_at_the_type(types: Element) -> None:
    info = only(types, "xs:complexType[@name='DesktopInfo']")
    assert (info.get(f"{F}page"), info.get(f"{F}kind")) == ("vdi.resources.Desktop.DesktopInfo", "data")
    facts = only(info, "xs:annotation/xs:appinfo")
    assert only(facts, "f:queryable").get("by") == "QueryService"
    assert only(facts, "f:privilege").text == "POOL_VIEW"
    assert [value.text for value in only(facts, "f:rule")] == ["displayName", "machines"]
    assert only(types, "xs:complexType[@name='DesktopId']").get(f"{F}updateAsWhole") == "true"


def test_every_type_used_as_an_array_has_an_array_type(types: Element) -> None:
    arrays = {name for name in types.xpath("*/@name") if name.startswith("ArrayOf")}
    items = ("DesktopInfo", "MachineId", "MapEntry", "PartialFailureFaultResult", "QueryFilter")
    assert arrays == {f"ArrayOf{item}" for item in items}


def test_items_of_an_array_type_are_named_after_their_type(core: Element, types: Element) -> None:
    assert field(types, "ArrayOfMachineId", "MachineId").get("type") == "vdi:MachineId"
    assert field(core, "ArrayOfString", "string").get("type") == "xs:string"
    assert field(core, "ArrayOfBase64Binary", "base64Binary").get("maxOccurs") == "unbounded"


def test_every_fault_has_an_element(types: Element) -> None:
    elements = {element.get("name"): element.get("type") for element in types.iterfind("xs:element", NAMES)}
    assert elements["EntityNotFoundFault"] == "vdi:EntityNotFound"
    assert elements["PartialFailureFaultFault"] == "vdi:PartialFailureFault"
    assert len(elements) == 10


def test_a_request_begins_with_the_reference_to_the_service(messages: Element) -> None:
    parameters = only(messages, "xs:complexType[@name='Desktop_UpdateRequestType']/xs:sequence")
    assert [element.get("name") for element in parameters] == ["_this", "id", "updates"]


def test_a_void_response_is_empty(messages: Element) -> None:
    assert len(only(messages, "xs:element[@name='Desktop_UpdateResponse']/xs:complexType/xs:sequence")) == 0


def test_a_result_array_may_be_empty(messages: Element) -> None:
    result = only(messages, "xs:element[@name='Desktop_ListResponse']//xs:element")
    assert (result.get("minOccurs"), result.get("maxOccurs")) == ("0", "unbounded")


def test_operations_say_their_service_privileges_and_events(messages: Element) -> None:
    wrapper = only(messages, "xs:element[@name='Desktop_Get']")
    assert wrapper.get(f"{F}service") == "Desktop"
    assert [(etree.QName(stated).localname, stated.text) for stated in wrapper.iterfind(".//xs:appinfo/*", NAMES)] == [
        ("privilege", "POOL_VIEW"),
        ("event", "DESKTOP_READ"),
    ]


def test_services_without_operations_are_stated(messages: Element) -> None:
    services = messages.findall("xs:annotation/xs:appinfo/f:service", NAMES)
    assert [service.get("name") for service in services] == ["Desktop", "QueryService", "RCX"]
    assert services[2].get("deprecated") == "true"


def test_a_fault_listed_twice_is_declared_once(files: dict[str, bytes]) -> None:
    wsdl = etree.fromstring(files["vdi.wsdl"])
    faults = wsdl.xpath("*[local-name()='portType']/*[@name='Desktop_Update']/*[local-name()='fault']/@name")
    assert faults.count("InvalidArgument") == 1


def test_the_complete_wsdl_has_no_facts(files: dict[str, bytes]) -> None:
    assert b"urn:vlsi-bindings:facts" not in files["vdi-complete.wsdl"]
    assert b"annotation" not in files["vdi-complete.wsdl"]
    assert b"schemaLocation" not in files["vdi-complete.wsdl"]


def test_the_same_facts_give_the_same_bytes(files: dict[str, bytes]) -> None:
    assert sample_files() == files


def test_type_names_that_differ_only_in_case_are_refused() -> None:
    twin = Type("DESKTOPID", "vdi.entity.DESKTOPID", "id", base="EntityId")
    with pytest.raises(NameClashError, match="DESKTOPID, DesktopId"):
        sample_files(replace(SAMPLE, types={**SAMPLE.types, "DESKTOPID": twin}))


def test_a_negative_minimum_has_a_name_that_is_an_ncname() -> None:
    operation = Operation("Desktop_Move", "Desktop", (Member("offset", "xsd:int", minimum=-5),))
    files = sample_files(replace(SAMPLE, operations={**SAMPLE.operations, operation.name: operation}))
    assert b'name="IntMinMinus5"' in files["vdi-types.xsd"]
