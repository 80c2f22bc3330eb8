"""Pages of the contract for people: one type, one operation, or the list of all names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..conformance.rules import sentence
from ..contract import history

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..contract import Contract, Enumeration, Field, Releases, Rule
    from .console import Piece

    Lines = Iterator[list[Piece]]

_KINDS = {"data": "data object", "id": "entity id", "fault": "fault", "core": "core type"}


def type_page(contract: Contract, name: str) -> Lines:
    """A type with all its fields, the inherited ones first."""
    documented = contract.types[name]
    yield [(name, "bold")]
    known = history()
    facts = [
        _KINDS[documented.kind],
        f"since {documented.since}" if documented.since else "",
        _existence(known.type(name)),
        f"extends {documented.base}" if documented.base else "",
        "updated as a whole" if documented.update_as_whole else "",
        f"queryable by {', '.join(documented.queryable_by)}" if documented.queryable else "",
        "deprecated" if documented.deprecated else "",
    ]
    yield [("  " + ", ".join(fact for fact in facts if fact), "")]
    yield [("  page " + documented.page, "dim")]
    for rule in documented.rules:
        yield [("  " + _rule(rule), "")]
    for declaring in contract.lineage(name):
        for field in declaring.fields:
            yield from _field(field, declaring.name, known.field(declaring.name, field.name), known.type(name))
    yield []


def operation_page(contract: Contract, name: str) -> Lines:
    """An operation with its parameters, its result and its faults."""
    operation = contract.operations[name]
    yield [(name, "bold")]
    known = history()
    facts = [_existence(known.operation(name)), "deprecated" if operation.deprecated else ""]
    yield [(f"  operation of {operation.service}" + "".join(f", {fact}" for fact in facts if fact), "")]
    if operation.privileges:
        yield [("  privileges " + ", ".join(operation.privileges), "")]
    for parameter in operation.parameters:
        yield from _field(parameter, name, known.parameter(name, parameter.name), known.operation(name))
    returns = operation.returns
    yield [("  returns ", ""), (f"{returns.type}{'[]' * returns.array}" if returns else "nothing", "cyan")]
    if returns and returns.enumeration:
        yield [("      " + _values(returns.enumeration, returns.enumeration.name), "")]
    yield [("  faults " + ", ".join(operation.faults), "")]
    yield []


def overview(contract: Contract) -> Lines:
    """All types and operations, one per line."""
    yield [(f"release {contract.release}", "bold")]
    for documented in contract.types.values():
        yield [(f"{documented.kind:10}", "dim"), (documented.name, "")]
    for operation in contract.operations.values():
        yield [("operation ", "dim"), (operation.name, "")]


def _existence(releases: Releases, around: Releases | None = None) -> str:
    """Which releases have a component; empty if all have that have what it is part of, or if none is known."""
    told = not around or any(name not in releases for name in around)
    return f"releases {releases}" if told and 0 < len(releases) < len(releases.known) else ""


def _values(enumeration: Enumeration, place: str) -> str:
    """The values of an enumeration, each with its releases if not all have it."""
    known = history()
    told = ((value, _existence(known.value(place, value))) for value in enumeration.values)
    return "one of " + ", ".join(f"{value} ({releases})" if releases else value for value, releases in told)


def _field(field: Field, owner: str, releases: Releases, around: Releases) -> Lines:
    existence = _existence(releases, around)
    occurrence = "optional" if field.optional else "required"
    yield [
        ("  ", ""),
        (field.name, "cyan"),
        (f": {field.type}{'[]' * field.array}, {occurrence}", ""),
        (", not updatable" if not field.updatable else "", ""),
        (f", since {field.since}" if field.since else "", ""),
        (f", {existence}" if existence else "", ""),
        (", deprecated" if field.deprecated else "", ""),
    ]
    for fact in _facts(field, owner):
        yield [("      " + fact, "")]


def _facts(field: Field, owner: str) -> Iterator[str]:
    if field.enumeration:
        yield _values(field.enumeration, f"{owner}.{field.name}")
    if field.min_length is not None or field.max_length is not None:
        yield f"{_range(field.min_length, field.max_length)} characters"
    if field.minimum is not None or field.maximum is not None:
        yield f"from {_range(field.minimum, field.maximum)}"
    for pattern in field.patterns:
        yield f"matches {pattern}"
    if field.default is not None:
        yield "default " + (", ".join(field.default) or "empty")
    for rule in field.rules:
        yield _rule(rule, field)


def _range(low: int | None, high: int | None) -> str:
    return f"{'' if low is None else low}..{'' if high is None else high}"


def _rule(rule: Rule, field: Field | None = None) -> str:
    return f"rule: {sentence(rule, field)}"
