"""The generated package of a small set is imported, and its classes are what the set says."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING

import pytest

from vlsi_bindings.model import DataObject, Fault, OpenEnumeration, Reference, Registry, Request

if TYPE_CHECKING:
    from tests.bindings.generated_sets import Generated


def fields(class_: type[DataObject]) -> dict[str, tuple[str, str, bool, bool]]:
    """Attribute -> wire name, type, array, optional."""
    return {f.attribute: (f.wire_name, f.type, f.array, f.optional) for f in class_.__fields__}


def test_fields_keep_name_order_type_and_occurrence(orders: Generated) -> None:
    table = fields(orders.package.Order)
    assert [*table] == [
        *("id", "state", "oddity", "checksum", "payload", "owner"),
        *("extra", "metadata", "kind", "code", "level", "shade"),
    ]
    assert table["id"] == ("id", "OrderId", False, True)
    assert table["state"] == ("state", "OrderState", False, False)
    assert table["metadata"] == ("metadata", "KeyAnyValue", True, False)
    assert table["extra"] == ("extra", "xsd:anyType", True, True)


def test_a_byte_array_is_the_element_repeated(orders: Generated) -> None:
    assert fields(orders.package.Order)["checksum"] == ("checksum", "xsd:byte", True, True)
    assert orders.package.OrderId.__fields__[0].type == "xsd:string"


def test_a_facet_type_is_written_as_its_built_in(orders: Generated, stock: Generated) -> None:
    assert fields(orders.package.Order)["level"][1] == "xsd:int"
    assert fields(orders.package.Order)["code"][1] == "xsd:string"
    assert fields(stock.package.ShelfInfo)["name"][1] == "xsd:string"


def test_an_extension_is_a_subclass_with_the_base_fields_first(orders: Generated) -> None:
    urgent = orders.package.UrgentOrder
    assert issubclass(urgent, orders.package.Order)
    assert [*fields(urgent)][-2:] == ["foobar", "deadline"]
    assert next(iter(fields(urgent))) == "id"


def test_a_named_enumeration_is_open(orders: Generated) -> None:
    state = orders.package.OrderState
    assert issubclass(state, OpenEnumeration)
    assert [member.value for member in state] == ["open", "inTransit", "DONE"]
    assert state.IN_TRANSIT == "inTransit"


def test_every_odd_value_has_a_member(orders: Generated) -> None:
    values = [member.value for member in orders.package.OddValues]
    assert values[:8] == ["Linux (Red Hat)", "10Gb", "SG-cohosted", "None", "mro", "name", "value", "class"]
    assert values[8:] == ["", "Data", "DATA", 'quote"d', "back\\slash", "café", "+", "_sunder_"]


def test_an_anonymous_enumeration_is_named_after_its_place(orders: Generated) -> None:
    assert [*orders.package.OrderShade] == ["light", "dark"]
    assert [*orders.package.PlaceOrderPriority] == ["low", "high"]
    assert fields(orders.package.PlaceOrder)["priority"] == ("priority", "PlaceOrderPriority", False, True)


def test_clashing_fields_stay_apart_and_keep_their_wire_names(orders: Generated) -> None:
    names = {attribute: row[0] for attribute, row in fields(orders.package.OddNames).items()}
    assert names["class_"] == "class"
    assert names["list_"] == "list"
    assert names["field_"] == "field"
    assert names["init"] == "__init__"
    assert names["private"] == "_private"
    assert [names["foo_bar"], names["foo_bar_2"], names["foo_bar_3"]] == ["fooBar", "FooBar", "foo-bar"]


def test_a_fault_is_raised_and_carries_its_fields(orders: Generated) -> None:
    package = orders.package
    fault = package.OrderClosedFault(order=package.OrderId(id="7"), args_="a", message_="m", add_note_=True)
    with pytest.raises(package.MethodFault) as caught:
        raise fault
    assert caught.value.order.id == "7"
    assert (fault.args_, fault.message_, fault.message) == ("a", "m", None)
    assert issubclass(package.OrderClosedFault, Fault)
    assert copy.deepcopy(fault) == fault


def test_a_fault_root_that_extends_plain_data_is_a_fault_with_those_fields(ledger: Generated) -> None:
    fault = ledger.package.Unbalanced(sum=1.5, dynamic_type="x")
    assert isinstance(fault, Exception)
    assert [*fields(ledger.package.Unbalanced)] == ["dynamic_type", "dynamic_property", "sum"]


def test_simple_content_is_the_reference(orders: Generated, ledger: Generated) -> None:
    for package in (orders.package, ledger.package):
        assert issubclass(package.ManagedObjectReference, Reference)
        assert [*fields(package.ManagedObjectReference)] == ["value", "type", "server_guid"]


def test_wrappers_and_array_types_have_no_class(orders: Generated) -> None:
    names = set(orders.package.__all__)
    assert not {name for name in names if name.startswith("ArrayOf") or name.endswith(("RequestType", "Response"))}


def test_every_import_of_one_namespace_is_read(orders: Generated) -> None:
    assert orders.package.REGISTRY.find_type("KeyAnyValue") is not None
    assert orders.package.REGISTRY.find_type("InvalidState_base") is not None


def test_the_core_namespace_is_that_of_method_fault(orders: Generated, ledger: Generated) -> None:
    assert (orders.package.REGISTRY.namespace, orders.package.REGISTRY.core_namespace) == ("urn:orders", "urn:base")
    assert (ledger.package.REGISTRY.namespace, ledger.package.REGISTRY.core_namespace) == ("urn:ledger", "urn:ledger")


def test_core_types_are_those_of_the_core_namespace_or_by_name(orders: Generated, ledger: Generated) -> None:
    assert orders.package.KeyAnyValue.__core__
    assert not orders.package.Order.__core__
    assert not orders.package.TypeDescription.__core__
    assert ledger.package.MethodFault.__core__
    assert not ledger.package.Unbalanced.__core__


def test_one_name_in_two_namespaces_is_two_classes(orders: Generated) -> None:
    own, core = orders.package.InvalidState, orders.package.InvalidState_base
    assert (own.__wire_name__, core.__wire_name__) == ("InvalidState", "InvalidState")
    assert fields(own)["cause"][1] == "InvalidState_base"
    assert orders.package.PlaceOrder.__operation__.faults == ("OrderClosedFault", "InvalidState_base", "RuntimeFault")


def test_a_wire_name_that_is_no_class_name_is_found_by_the_registry(orders: Generated) -> None:
    registry = orders.package.REGISTRY
    assert registry.find_type("Storage-Pool") is orders.package.Storage_Pool
    assert registry.find_type("Request") is orders.package.Request_


def test_a_request_knows_result_and_faults(orders: Generated) -> None:
    package = orders.package
    assert issubclass(package.ListOrders, Request)
    assert package.ListOrders.__operation__.returns == "Order[]"
    assert package.FindOrder.__operation__.returns == "Order"
    assert package.Cancel_Task.__operation__.returns is None
    assert package.Audit.__operation__.returns == "xsd:anyType"
    assert package.ListOrders.__operation__.faults == ("RuntimeFault",)


def test_without_a_service_the_caller_names_the_object(orders: Generated) -> None:
    package = orders.package
    assert [*fields(package.FindOrder)] == ["this", "id"]
    with pytest.raises(TypeError, match="needs this"):
        package.FindOrder(id=package.OrderId(id="1"))
    reference = package.ManagedObjectReference(value="order-1", type="Order")
    assert package.FindOrder(this=reference, id=package.OrderId(id="1")).this.value == "order-1"


def test_with_a_service_the_request_names_it(stock: Generated) -> None:
    package = stock.package
    request = package.Shelf_Get(id=package.ShelfId(id="1"))
    assert (request.this.value, request.this.type) == ("Shelf", "Shelf")
    assert package.Shelf_Get.__operation__.service == "Shelf"
    assert package.Shelf_Clear.__operation__.faults == ("NotFound", "ShelfBlocked")


def test_a_parameter_called_this_stays_apart(orders: Generated) -> None:
    assert fields(orders.package.PlaceOrder)["this_"][0] == "this"
    assert fields(orders.package.PlaceOrder)["this"][0] == "_this"


def test_an_operation_named_like_a_type_is_a_request_of_another_name(ledger: Generated) -> None:
    assert issubclass(ledger.package.Entry, DataObject)
    assert issubclass(ledger.package.EntryRequest, Request)
    assert ledger.package.EntryRequest.__wire_name__ == "Entry"


def test_modules_follow_services_then_packages(stock: Generated) -> None:
    assert {path.stem for path in stock.folder.glob("*.py")} == {
        *("__init__", "_index", "shelf", "global_policy", "entity", "fault", "vmodl", "enumerations"),
        "service_name",
    }
    assert stock.package.Shelf_Get.__module__.endswith(".shelf")
    assert stock.package.ShelfId.__module__.endswith(".entity")


def test_an_enumeration_lives_with_its_only_user(stock: Generated) -> None:
    assert stock.package.ShelfState.__module__.endswith(".shelf")
    assert stock.package.Unit.__module__.endswith(".enumerations")
    assert stock.package.ServiceName.__module__.endswith(".service_name")


def test_without_facts_modules_follow_files(orders: Generated) -> None:
    assert {path.stem for path in orders.folder.glob("*.py")} == {
        *("__init__", "_index", "orders", "orders_messages", "orders_types", "core_types", "more_types"),
        "reflect_types",
    }


def test_files_that_extend_each_other_become_one_module(ledger: Generated) -> None:
    package = ledger.package
    assert package.LeftLeaf.__module__ == package.RightLeaf.__module__
    assert issubclass(package.LeftLeaf, package.RightRoot)
    assert issubclass(package.RightLeaf, package.LeftRoot)


def test_the_package_lists_and_loads_everything(orders: Generated) -> None:
    package = orders.package
    assert isinstance(package.REGISTRY, Registry)
    assert set(package.__all__) == {"REGISTRY", *package.REGISTRY}
    assert set(package.__all__) <= set(dir(package))
    for name in package.__all__:
        assert getattr(package, name) is not None
    with pytest.raises(AttributeError, match="Nothing"):
        _ = package.Nothing


def test_facts_stand_in_the_docstring(stock: Generated) -> None:
    text = stock.package.ShelfInfo.__doc__
    assert text.startswith("Data object, since 1.0, updated as a whole.\n")
    for fact in (
        "Page: stock.resources.Shelf.Info\n",
        "Queryable by: QueryService\n",
        "Query privileges: SHELF_VIEW\n",
        "At least one of name or label has to be set.\n",
        "id: not updatable.\n",
        "name: 1..64 characters; since 1.1.\n",
        "label: deprecated.\n",
        "shelf_state: default EMPTY.\n",
        "host: required if shelf_state is EMPTY or FULL; form DnsName.\n",
        "capacity: at least 1.\n",
        "tags: unordered, unique values; only value for cold stock: c; default a, b.\n",
    ):
        assert fact in text


def test_facts_of_operations_and_values_stand_in_the_docstring(stock: Generated) -> None:
    assert "Privileges: SHELF_VIEW\n" in stock.package.Shelf_Get.__doc__
    assert "Events: SHELF_READ\n" in stock.package.Shelf_Get.__doc__
    assert "faults" not in stock.package.Shelf_Get.__doc__
    assert stock.package.Shelf_Clear.__doc__.startswith("Request to Shelf, deprecated.")
    assert "Further faults: ShelfBlocked\n" in stock.package.Shelf_Clear.__doc__
    assert "FULL: since 1.2; deprecated.\n" in stock.package.ShelfState.__doc__
    assert "cause: documented as MethodFault.\n" in stock.package.ShelfBlocked.__doc__


def test_every_file_says_that_it_is_generated(orders: Generated, stock: Generated) -> None:
    for path in [*orders.folder.glob("*.py"), *stock.folder.glob("*.py")]:
        assert path.read_text(encoding="utf-8").splitlines()[0].endswith('by tools.bindings; do not edit."""')
