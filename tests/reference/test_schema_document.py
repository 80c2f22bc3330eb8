"""The JSON document of the contract says what the reference says, field by field."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.reference.published import REPOSITORY, published_release
from vlsi_bindings import contract

if TYPE_CHECKING:
    from tools.reference.facts import Member, Operation, Release, Type


def field_document(member: Member) -> dict[str, object]:
    condition = member.required_if
    default = member.default
    return {
        "name": member.name,
        "type": member.type,
        "array": member.array,
        "optional": member.optional,
        "updatable": member.updatable,
        "enum": list(member.enumeration) if member.enumeration else None,
        "requiredIf": {"field": condition.field, "values": list(condition.values)} if condition else None,
        "default": None if default is None else list(default) if member.array else default[0],
        "min": member.minimum,
        "max": member.maximum,
        "maxLength": member.max_length,
        "since": member.since,
        "deprecated": member.deprecated,
    }


def type_document(documented: Type) -> dict[str, object]:
    return {
        "kind": documented.kind,
        "page": documented.page,
        "base": documented.base,
        "since": documented.since,
        "updateAsWhole": documented.update_as_whole,
        "queryable": documented.queryable_by != (),
        "deprecated": documented.deprecated,
        "fields": [field_document(member) for member in documented.fields],
    }


def operation_document(operation: Operation) -> dict[str, object]:
    returns = operation.returns
    return {
        "service": operation.service,
        "parameters": [field_document(member) for member in operation.parameters],
        "returns": {"type": returns.type, "array": returns.array} if returns else None,
        "faults": list(dict.fromkeys(operation.faults)),
    }


@pytest.fixture(scope="module")
def release() -> Release:
    return published_release("2406")


@pytest.fixture(scope="module")
def document() -> contract.ContractDocument:
    return contract.as_json(contract.load(REPOSITORY / "wsdl", release="2406"))


def test_it_has_these_three_parts(document: contract.ContractDocument) -> None:
    assert list(document) == ["release", "types", "operations"]
    assert document["release"] == "2406"


def test_types_are_as_documented(document: contract.ContractDocument, release: Release) -> None:
    assert list(document["types"]) == list(release.types)
    for name, documented in release.types.items():
        assert document["types"][name] == type_document(documented), name


def test_operations_are_as_documented(document: contract.ContractDocument, release: Release) -> None:
    assert list(document["operations"]) == list(release.operations)
    for name, operation in release.operations.items():
        assert document["operations"][name] == operation_document(operation), name
