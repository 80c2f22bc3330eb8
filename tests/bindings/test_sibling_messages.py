"""The codec drives packages that were generated from other sets: two namespaces, bytes as elements, references."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from lxml import etree

from vlsi_bindings import codec, model

if TYPE_CHECKING:
    from tests.bindings.generated_sets import Generated


@pytest.fixture
def package(orders: Generated) -> Any:  # noqa: ANN401 - made at run time
    """The generated package of the set that has its core types in a namespace of their own."""
    return orders.package


@pytest.fixture
def dialect(package: Any) -> codec.Dialect:  # noqa: ANN401 - as above
    """How such a service writes."""
    return codec.Dialect(
        namespace="urn:orders", core_namespace="urn:base", core_prefix="base", package=package.__name__
    )


def _order(package: Any) -> Any:  # noqa: ANN401 - as above
    return package.Order(
        id=package.OrderId(id="7"),
        state="open",
        oddity="10Gb",
        checksum=[1, -128, 127],
        payload=b"\x00\xff",
        owner=model.Reference(value="user-1", type="User"),
        extra=[1, "x", package.OrderId(id="8"), model.Array("xsd:byte", [1, -1]), model.Array("OrderId", [])],
        metadata=[package.KeyAnyValue(key="k", value=True)],
        code="42",
        level=3,
    )


def _place(package: Any) -> Any:  # noqa: ANN401 - as above
    return package.PlaceOrder(this=model.Reference(value="desk", type="Desk"), order=_order(package), priority="high")


def test_a_request_comes_back_equal(package: Any, dialect: codec.Dialect) -> None:  # noqa: ANN401 - as above
    body = codec.encode(_place(package), dialect=dialect)
    for _ in range(12):  # the compiled ways take over on the way
        message = codec.decode(body, dialect=dialect, strict=True)
        assert message.body == _place(package)
        assert codec.canonical(codec.encode(message)) == codec.canonical(body)


def test_an_element_is_in_the_namespace_of_the_type_that_declares_it(package: Any, dialect: codec.Dialect) -> None:  # noqa: ANN401 - as above
    root = etree.fromstring(codec.encode(_place(package), dialect=dialect))
    names = {etree.QName(element).localname: etree.QName(element).namespace for element in root.iter()}
    assert names["metadata"] == "urn:orders"
    assert names["key"] == names["value"] == "urn:base"


def test_each_byte_of_a_byte_array_is_an_element_of_its_own(package: Any, dialect: codec.Dialect) -> None:  # noqa: ANN401 - as above
    root = etree.fromstring(codec.encode(_place(package), dialect=dialect))
    assert [element.text for element in root.iter("{urn:orders}checksum")] == ["1", "-128", "127"]


def test_a_fault_keeps_its_core_fields_in_the_core_namespace(package: Any, dialect: codec.Dialect) -> None:  # noqa: ANN401 - as above
    fault = package.OrderClosedFault(
        order=package.OrderId(id="7"), fault_message=[package.KeyAnyValue(key="reason", value="late")]
    )
    body = codec.encode(fault, dialect=dialect)
    detail = etree.fromstring(body).find(".//{urn:orders}OrderClosedFaultFault")
    assert detail is not None
    assert [child.tag for child in detail] == ["{urn:base}faultMessage", "{urn:orders}order"]
    read = codec.decode(body, dialect=dialect, strict=True).fault
    assert read is not None
    assert read.detail == fault


def test_without_a_named_core_namespace_the_first_core_element_tells_it(package: Any, dialect: codec.Dialect) -> None:  # noqa: ANN401 - as above
    body = codec.encode(_place(package), dialect=dialect)
    message = codec.decode(body, dialect=codec.Dialect(namespace="urn:orders", package=package.__name__))
    assert message.dialect.core_namespace == "urn:base"
    assert message.findings == ()
    assert message.body == _place(package)
