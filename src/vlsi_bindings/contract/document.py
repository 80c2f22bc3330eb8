"""The contract as a JSON document, so that anyone can check it.

For ``vlsi contract --format json``. Absent facts are null; types, fields and operations stand in the contract's order.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .model import Contract, Field, Kind, Operation, Rule, Type


class ConditionDocument(TypedDict):
    """When an optional field has to be set: the sibling field, and the values of it."""

    field: str | None
    values: list[str]


class FieldDocument(TypedDict):
    """A field or parameter."""

    name: str
    type: str
    array: bool
    optional: bool
    updatable: bool
    enum: list[str] | None
    requiredIf: ConditionDocument | None
    default: str | list[str] | None
    min: int | None
    max: int | None
    maxLength: int | None
    since: str | None
    deprecated: bool


class TypeDocument(TypedDict):
    """A type with the fields that it declares itself."""

    kind: Kind
    page: str
    base: str | None
    since: str | None
    updateAsWhole: bool
    queryable: bool
    deprecated: bool
    fields: list[FieldDocument]


class ResultDocument(TypedDict):
    """The result of an operation."""

    type: str
    array: bool


class OperationDocument(TypedDict):
    """An operation; its parameters are without ``_this``."""

    service: str
    parameters: list[FieldDocument]
    returns: ResultDocument | None
    faults: list[str]


class ContractDocument(TypedDict):
    """The whole contract; types and operations by wire name."""

    release: str
    types: dict[str, TypeDocument]
    operations: dict[str, OperationDocument]


def as_json(contract: Contract) -> ContractDocument:
    """The contract as values that json.dumps takes."""
    return {
        "release": contract.release,
        "types": {name: _type_document(documented) for name, documented in contract.types.items()},
        "operations": {name: _operation_document(operation) for name, operation in contract.operations.items()},
    }


def _type_document(documented: Type) -> TypeDocument:
    return {
        "kind": documented.kind,
        "page": documented.page,
        "base": documented.base,
        "since": documented.since,
        "updateAsWhole": documented.update_as_whole,
        "queryable": documented.queryable,
        "deprecated": documented.deprecated,
        "fields": [_field_document(field) for field in documented.fields],
    }


def _operation_document(operation: Operation) -> OperationDocument:
    returns = operation.returns
    return {
        "service": operation.service,
        "parameters": [_field_document(parameter) for parameter in operation.parameters],
        "returns": {"type": returns.type, "array": returns.array} if returns else None,
        "faults": list(operation.faults),
    }


def _field_document(field: Field) -> FieldDocument:
    return {
        "name": field.name,
        "type": field.type,
        "array": field.array,
        "optional": field.optional,
        "updatable": field.updatable,
        "enum": list(field.enumeration.values) if field.enumeration else None,
        "requiredIf": _condition(field.required_if),
        "default": _default(field),
        "min": field.minimum,
        "max": field.maximum,
        "maxLength": field.max_length,
        "since": field.since,
        "deprecated": field.deprecated,
    }


def _condition(rule: Rule | None) -> ConditionDocument | None:
    return {"field": rule.field, "values": list(rule.values)} if rule else None


def _default(field: Field) -> str | list[str] | None:
    if field.default is None:
        return None
    return list(field.default) if field.array else field.default[0]
