"""The columns of a type are the fields of the contract, nested objects one by one, in the contract's order."""

from __future__ import annotations

import pytest

from tests.support.conversations import answered, asked, exchange
from tests.support.instances import the_maker
from vlsi_bindings import samples, vdi
from vlsi_bindings.captures.exporting.shapes import (
    SOURCE_COLUMNS,
    UNKNOWN_COLUMN,
    chosen,
    column_names,
    columns,
    leaves,
    narrowed,
)
from vlsi_bindings.captures.messages import envelopes, fault_name
from vlsi_bindings.codec import DEFAULT_DIALECT
from vlsi_bindings.model import DataObject

REGISTRY = DEFAULT_DIALECT.registry


def own(type_name: str) -> list[str]:
    """The names of a type's own columns."""
    return [name for name, _ in leaves(columns(type_name, REGISTRY))]


def test_single_objects_give_way_to_their_fields() -> None:
    assert own("DesktopId") == ["id"]
    names = own("DesktopInfo")
    assert names[:5] == ["id.id", "base.name", "base.displayName", "base.accessGroup.id", "base.description"]
    assert "desktopSettings.connectionServerRestrictions" in names
    assert "base" not in names


def test_every_type_has_columns_of_different_names_and_a_bounded_number() -> None:
    for cls in the_maker().types:
        names = column_names(cls.__wire_name__, REGISTRY)
        assert len(names) == len(set(names)), cls
        assert len(names) < 400, cls
        assert names[: len(SOURCE_COLUMNS)] == list(SOURCE_COLUMNS)
        assert names[-1] == UNKNOWN_COLUMN


def test_no_name_of_the_wire_is_one_of_a_source_column() -> None:
    taken = {*SOURCE_COLUMNS, UNKNOWN_COLUMN}
    fields = {field.wire_name for cls in the_maker().types for field in cls.__fields__}
    assert not fields & taken
    assert not any("." in name for name in fields)


def test_an_object_that_can_hold_its_like_or_is_extended_stands_as_one_column() -> None:
    tree = {column.name: column for column in columns("AccessGroupInfo", REGISTRY)}
    assert any(column.array and column.children == () for column in tree.values())
    for cls in the_maker().types:
        for name, column in leaves(columns(cls.__wire_name__, REGISTRY)):
            if column.content.name in ("EntityId", "MethodFault", "QueryFilter"):
                assert column.children == (), (cls, name)


def test_a_password_is_one_column_that_is_never_opened() -> None:
    for cls in the_maker().types:
        for name, column in leaves(columns(cls.__wire_name__, REGISTRY)):
            assert not name.endswith("utf8String")
            assert column.children == () or column.array or not column.secret
    assert own("SecureString") == ["value"]


@pytest.mark.parametrize("name", ["xsd:int", "xsd:string", "xsd:anyType", "DesktopType", "ManagedObjectReference"])
def test_what_is_no_object_has_one_column(name: str) -> None:
    assert own(name) == ["value"]


def test_an_unknown_type_is_refused_with_the_nearest() -> None:
    with pytest.raises(ValueError, match=r"no type FarmInf in the contract; did you mean Farm\w+\?"):
        columns("FarmInf", REGISTRY)
    assert columns("unknown", REGISTRY) == ()


def test_names_choose_columns_and_objects_but_no_beginnings_of_words() -> None:
    assert chosen("base.name", [])
    assert chosen("base.name", ["base"])
    assert chosen("base.name", ["base.name"])
    assert not chosen("baseImage", ["base"])
    assert not chosen("base", ["base.name"])


def test_narrowed_columns_are_those_that_are_chosen() -> None:
    table = columns("DesktopInfo", REGISTRY)
    every = [name for name, _ in leaves(table)]
    for wanted in (["base"], ["base.name", "id"], ["automatedDesktopData.virtualCenter"], every[:9], every):
        found = [name for name, _ in leaves(narrowed(table, wanted))]
        assert found == [name for name in every if chosen(name, wanted)]
        assert found
    assert narrowed(table, []) == table
    assert narrowed(table, ["_file"]) == ()


def test_the_messages_of_an_exchange_are_those_that_can_be_read() -> None:
    told: list[str] = []
    found = dict(envelopes(exchange(asked(), answered()), told.append))
    assert ([*found], told) == (["request", "answer"], [])
    found = dict(envelopes(exchange(asked(), b"<x><y>"), told.append))
    assert [*found] == ["request"]
    assert [text.partition(":")[0] for text in told] == ["answer"]
    assert dict(envelopes(exchange(None, None), told.append)) == {}


def test_a_fault_is_called_by_its_type_or_by_its_code() -> None:
    known = samples.paths()["entity_not_found_fault"].read_bytes()
    unknown = known.replace(b"EntityNotFound", b"BrandNew")
    names: list[str | None] = []
    for body in (known, unknown, answered(value=[vdi.DesktopId(id="a")])):
        ((_, envelope),) = envelopes(exchange(None, body), names.append)
        names.append(fault_name(envelope))
        assert isinstance(envelope.body, DataObject) is (envelope.fault is None)
    assert names[0] == "EntityNotFound"
    assert names[1] not in (None, "EntityNotFound")
    assert names[2] is None
