"""What a set may not be: each refusal names file, line, what was expected and what was found."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.bindings.generated_sets import SETS
from tools.bindings.__main__ import main
from tools.bindings.documents import ReadError
from tools.bindings.reader import read
from tools.bindings.schema import QName


@pytest.fixture
def stock_wsdl(tmp_path: Path) -> Path:
    """A copy of the stock set that a test may spoil."""
    return Path(shutil.copytree(SETS / "stock", tmp_path / "stock")) / "stock.wsdl"


def spoil(file: Path, old: str, new: str) -> None:
    """Replace the first occurrence, which has to be there."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_a_doctype_is_refused(stock_wsdl: Path) -> None:
    spoil(stock_wsdl, "<wsdl:definitions", '<!DOCTYPE x [<!ENTITY e "v">]>\n<wsdl:definitions')
    with pytest.raises(ReadError, match=r"stock.wsdl: expected a document without DOCTYPE, found one; remove it"):
        read(stock_wsdl)


def test_an_entity_is_not_expanded(stock_wsdl: Path) -> None:
    spoil(stock_wsdl.with_name("stock.xsd"), "<xs:schema", '<!DOCTYPE x SYSTEM "http://localhost/x.dtd">\n<xs:schema')
    with pytest.raises(ReadError, match=r"stock.xsd: expected a document without DOCTYPE"):
        read(stock_wsdl)


@pytest.mark.parametrize(
    "location", ["http://localhost/a.xsd", "https://localhost/a.xsd", "file:///etc/passwd", "//host/a"]
)
def test_nothing_is_fetched(stock_wsdl: Path, location: str) -> None:
    spoil(stock_wsdl, "stock.xsd", location)
    with pytest.raises(ReadError, match=r"stock.wsdl:8: expected a relative location .*, found .*" + location[-3:]):
        read(stock_wsdl)


def test_a_missing_file_is_named(stock_wsdl: Path) -> None:
    spoil(stock_wsdl, "stock.xsd", "absent.xsd")
    with pytest.raises(ReadError, match=r"absent.xsd: expected a WSDL or XSD file, found none"):
        read(stock_wsdl)


def test_xml_that_is_not_well_formed_is_named_with_its_line(stock_wsdl: Path) -> None:
    spoil(stock_wsdl, "</wsdl:types>", "")
    with pytest.raises(ReadError, match=r"stock.wsdl:\d+: expected well-formed XML"):
        read(stock_wsdl)


def test_a_schema_is_no_wsdl() -> None:
    with pytest.raises(ReadError, match=r"stock.xsd:6: expected a WSDL 1.1 document, <definitions>, found .*schema"):
        read(SETS / "stock" / "stock.xsd")


COMPONENTS = {
    "an unknown type": (
        'type="stock:DnsName"',
        'type="stock:Absent"',
        r"ShelfInfo.host: expected a built-in or a declared type, found {urn:stock}Absent",
    ),
    "an undeclared prefix": (
        'type="stock:DnsName"',
        'type="missing:DnsName"',
        r"stock.xsd:\d+: expected a declared prefix in 'type', found missing:DnsName",
    ),
    "a built-in that VMODL lacks": (
        'type="stock:DnsName"',
        'type="xs:duration"',
        r"stock.xsd:\d+: expected one of the built-ins .*, found xsd:duration",
    ),
    "a field of a wrapper type": (
        'type="stock:DnsName"',
        'type="stock:ArrayOfString"',
        r"expected an array as a repeated element, found a field of the wrapper type ArrayOfString",
    ),
    "an unknown base": (
        'base="stock:EntityId"',
        'base="stock:Absent"',
        r"expected ShelfId to extend a declared type, found {urn:stock}Absent",
    ),
    "a type that extends itself": (
        'base="stock:EntityId"',
        'base="stock:ShelfId"',
        r"expected bases that end, found ShelfId to extend itself",
    ),
    "no _this": (
        'name="_this"',
        'name="that"',
        r"expected a first parameter _this, as VLSI operations have, found Shelf_Get without it",
    ),
    "another result than returnval": (
        'name="returnval"',
        'name="result"',
        r"expected one element returnval in Shelf_GetResponse, found result",
    ),
    "an unknown fact": (
        "<f:event>SHELF_READ</f:event>",
        "<f:surprise/>",
        r"expected default, rule, privilege, event or queryable, found surprise",
    ),
    "a wildcard": (
        '<xs:element name="ids"',
        '<xs:any/><xs:element name="ids"',
        r"expected a sequence of local elements, found <any>",
    ),
    "an unknown attribute": (
        'name="serverGuid"',
        'name="colour"',
        r"expected attributes type and serverGuid of a simple content only, found colour",
    ),
    "an attribute with unknown values": (
        'f:enumeration="ServiceName"',
        'f:enumeration="Absent"',
        r"expected ManagedObjectReference to name enumerations, found Absent",
    ),
    "one name twice": (
        '<xs:complexType name="EntityId"',
        '<xs:complexType name="ShelfId"',
        r"expected one complexType {urn:stock}ShelfId, found a second one beside stock.xsd:\d+",
    ),
    "another namespace than the include's": (
        'targetNamespace="urn:stock"',
        'targetNamespace="urn:other"',
        r"expected the target namespace 'urn:stock', as the import or include says, found urn:other",
    ),
    "a fault that is none": (
        'name="NotFoundFault" type="stock:NotFound"',
        'name="NotFoundFault" type="stock:ShelfId"',
        r"expected Shelf_Get to name faults, found {urn:stock}ShelfId",
    ),
}

OPERATIONS = {
    "an unknown element": (
        'element="stock:Shelf_Get"',
        'element="stock:Absent"',
        r"expected a declared element, found {urn:stock}Absent",
    ),
    "an unknown message": (
        'message="stock:GetRequestMsg"',
        'message="stock:Absent"',
        r"expected a declared message, found {urn:stock}Absent",
    ),
    "a part that is a type": (
        'element="stock:Shelf_Get"',
        'type="stock:ShelfInfo"',
        r"expected one part that names an element",
    ),
    "a request without response": (
        '<wsdl:output message="stock:GetResponseMsg"/>',
        "",
        r"expected an <output> \(request and response\)",
    ),
}


@pytest.mark.parametrize("case", COMPONENTS)
def test_a_component_that_makes_no_sense_is_refused(stock_wsdl: Path, case: str) -> None:
    old, new, message = COMPONENTS[case]
    spoil(stock_wsdl.with_name("stock.xsd"), old, new)
    with pytest.raises(ReadError, match=message):
        read(stock_wsdl)


@pytest.mark.parametrize("case", OPERATIONS)
def test_an_operation_that_is_not_wrapped_is_refused(stock_wsdl: Path, case: str) -> None:
    old, new, message = OPERATIONS[case]
    spoil(stock_wsdl, old, new)
    with pytest.raises(ReadError, match=message):
        read(stock_wsdl)


def test_facets_add_up_along_the_restrictions() -> None:
    contract = read(SETS / "stock" / "stock.wsdl")
    info = contract.types[QName("urn:stock", "ShelfInfo")]
    facets = {member.name: member.facets for member in info.members}["name"]
    assert facets is not None
    assert (facets.name, facets.min_length, facets.max_length) == ("String1To64", "1", "64")


def test_the_command_says_in_one_line_what_is_wrong(
    stock_wsdl: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spoil(stock_wsdl, "stock.xsd", "absent.xsd")
    out = tmp_path / "out"
    assert main(["--wsdl", str(stock_wsdl), "--package", "made", "--out", str(out)]) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert not out.exists()


def test_a_package_name_has_to_be_one(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--wsdl", "x.wsdl", "--package", "no-name", "--out", "out"])
    assert "expected a dotted package name, found 'no-name'" in capsys.readouterr().err
