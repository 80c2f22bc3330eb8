"""Every rule that a contract states, one value per instance: the source of all outputs and counts.

Facets, flags and the rules that hold for the whole service are put into the same form as the rules proper.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ...contract import Field, Rule
from .kinds import KINDS, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...contract import Contract, Operation, Type

QUERY: Final = "QueryDefinition"


@dataclass(frozen=True, slots=True)
class Stated:
    """One instance of a rule: on a field or parameter, or (``field`` is ``None``) on a whole type or operation."""

    kind: Kind
    owner: str
    """The wire name of the type or operation."""
    page: str
    rule: Rule
    field: Field | None = None

    @property
    def name(self) -> str:
        """The wire name of the field; empty for a rule of the whole."""
        return self.field.name if self.field else ""


def all_stated(contract: Contract) -> Iterator[Stated]:
    """Every instance of every kind in a contract: types first, in its order."""
    for documented in contract.types.values():
        yield from of_type(documented)
    for operation in contract.operations.values():
        yield from of_operation(contract, operation)


def of_type(documented: Type) -> Iterator[Stated]:
    """The rules that a type states itself; its bases state theirs."""
    owner, page = documented.name, documented.page
    if documented.update_as_whole:
        yield Stated(KINDS["updateAsWhole"], owner, page, Rule("updateAsWhole"))
    for rule in documented.rules:
        yield Stated(KINDS[rule.kind], owner, page, rule)
    for field in documented.fields:
        yield from _of_field(owner, page, field)
        if field.name == "id" and documented.queryable:
            yield Stated(KINDS["idNotFilterable"], owner, page, Rule("idNotFilterable"), field)


def of_operation(contract: Contract, operation: Operation) -> Iterator[Stated]:
    """The rules of a request."""
    owner, service = operation.name, operation.service
    page = contract.services[service].page if service in contract.services else ""
    yield Stated(KINDS["service"], owner, page, Rule("service", values=(service,)))
    for parameter in operation.parameters:
        yield from _of_field(owner, page, parameter)
        if parameter.type == QUERY:
            yield Stated(KINDS["query"], owner, page, Rule("query", values=(service,)), parameter)
        if parameter.array:
            yield Stated(KINDS["maxArray"], owner, page, Rule("maxArray"), parameter)


def _of_field(owner: str, page: str, field: Field) -> Iterator[Stated]:
    for rule in (*_facets(field), *_flags(field), *field.rules):
        yield Stated(KINDS[rule.kind], owner, page, rule, field)


def _facets(field: Field) -> Iterator[Rule]:
    bounds = {
        "minimum": field.minimum,
        "maximum": field.maximum,
        "minLength": field.min_length,
        "maxLength": field.max_length,
    }
    for kind, bound in bounds.items():
        if bound is not None:
            yield Rule(kind, values=(str(bound),))
    if field.patterns:
        yield Rule("pattern", values=field.patterns)


def _flags(field: Field) -> Iterator[Rule]:
    if not field.updatable:
        yield Rule("notUpdatable")
    if field.default is not None:
        yield Rule("default", values=field.default)
