"""The facts of a component as a short docstring: what the contract states, in fixed words. Serves the writer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .layout import INDENT, SUMMARY
from .names import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from collections.abc import Set as AbstractSet

    from .schema import Enumeration, Facets, Member, Operation, Rule, Service, Type, Value

_KINDS: Final = {"data": "Data object", "id": "Entity id", "fault": "Fault", "core": "Core type"}
_PHRASES: Final = {
    "requiredIf": "required if {field} is {values}",
    "requiredIfSet": "required if {values} is set",
    "unique": "unordered, unique values",
    "uniqueKey": "unique keys",
    "atLeastOneOf": "at least one of {values} has to be set",
    "atMostOneOf": "at most one of {values} may be set",
    "allowedTypes": "of type {values}",
    "notUsableFor": "not usable if {field} is {values}",
    "maxItemsIf": "at most {values} with a Storage DRS cluster",
    "namingPattern": "at most {values} characters without a numeric token",
    "onlyValueForInstantClone": "for instant clones only {values}",
    "onlyClusterForInstantClone": "for instant clones a cluster only",
    "modifiableOnlyIfIdle": "modifiable only while no operation is under way",
    "updateMapOf": "keys are paths into {values}",
    "onlyFilterable": "filterable only by {values}",
    "notFilterable": "not filterable by {values}",
    "noFilters": "not filterable",
    "filtersOf": "filters of {field}: {values}",
    "notSortable": "not sortable by {values}",
    "queryLimit": "{field} of a query at most {values}",
    "queryWithout": "queries without {values}",
}
_ABOUT_FIELDS: Final = frozenset({"requiredIfSet", "atLeastOneOf", "atMostOneOf"})
"""Rules whose values are fields."""

Docstring = tuple[str, list[list[str]]]
"""The summary and the paragraphs below it."""


def of_type(type_: Type, attributes: dict[str, str], *, fault: bool) -> Docstring:
    """The facts of a type; ``attributes`` maps the wire names of its fields to attributes."""
    kind = _KINDS.get(type_.kind or "") or ("Fault" if fault else "Reference" if type_.reference else "Data object")
    summary = _sentence([kind, *origin(type_), *_if(type_.update_as_whole, "updated as a whole")])
    facts = [f"Page: {type_.page}"] if type_.page else []
    facts += _if(type_.queryable_by, f"Queryable by: {', '.join(type_.queryable_by)}")
    facts += _if(type_.privileges, f"Query privileges: {', '.join(type_.privileges)}")
    facts += [f"{_capital(_rule(rule, attributes))}." for rule in type_.rules]
    return summary, _paragraphs(facts, type_.members, attributes)


def of_operation(
    operation: Operation, service: Service | None, attributes: dict[str, str], common: AbstractSet[str]
) -> Docstring:
    """The facts of an operation; faults in ``common`` are those of every operation and not repeated."""
    kind = f"Request to {service.name}" if service else "Request"
    summary = _sentence([kind, *origin(operation)])
    further = [fault.local for fault in operation.faults if fault.local not in common]
    facts = [f"Page: {service.page}"] if service and service.page else []
    facts += _if(operation.privileges, f"Privileges: {', '.join(operation.privileges)}")
    facts += _if(operation.events, f"Events: {', '.join(operation.events)}")
    facts += _if(further, f"Further faults: {', '.join(further)}")
    return summary, _paragraphs(facts, operation.parameters, attributes)


def of_enumeration(enumeration: Enumeration, users: Sequence[str], members: Sequence[str]) -> Docstring:
    """Where the values are used, and the facts of single ones."""
    summary = f"Values of {users[0]}." if users else "Values that no field is declared with."
    others = [f"Also of {_listed(users[1:], 'and')}."] if users[1:] else []
    if len(summary) > SUMMARY:
        summary, others = "Values of these fields.", [", ".join(users)]
    facts = [
        f"{INDENT}{member}: {'; '.join(origin(value))}."
        for member, value in zip(members, enumeration.values, strict=True)
        if origin(value)
    ]
    return summary, [paragraph for paragraph in (others, ["Values:", *facts] if facts else []) if paragraph]


def _paragraphs(facts: list[str], members: Iterable[Member], attributes: dict[str, str]) -> list[list[str]]:
    rows = [
        f"{INDENT}{attributes[member.name]}: {'; '.join(stated)}."
        for member in members
        if (stated := stated_of(member, attributes))
    ]
    return [paragraph for paragraph in (facts, ["Fields:", *rows] if rows else []) if paragraph]


def stated_of(member: Member, attributes: dict[str, str]) -> list[str]:
    """What the annotation of a field does not say."""
    stated = [f"documented as {member.documented_type}"] if member.documented_type else []
    stated += [_rule(rule, attributes) for rule in member.rules]
    stated += [f"default {', '.join(_literal(text) for text in member.default)}"] if member.default else []
    stated += _facets(member.facets)
    stated += _if(not member.updatable, "not updatable")
    return stated + origin(member)


def _facets(facets: Facets | None) -> list[str]:
    if facets is None:
        return []
    stated = []
    if facets.min_length or facets.max_length:
        stated.append(f"{_range(facets.min_length, facets.max_length)} characters")
    if facets.minimum or facets.maximum:
        stated.append(_range(facets.minimum, facets.maximum))
    if facets.patterned:
        stated.append(f"form {facets.name}" if facets.name else "a pattern of its own")
    return stated


def _range(low: str | None, high: str | None) -> str:
    if low is None:
        return f"at most {high}"
    if high is None:
        return f"at least {low}"
    return low if low == high else f"{low}..{high}"


def _rule(rule: Rule, attributes: dict[str, str]) -> str:
    """A rule in fixed words; one of an unknown kind by its name and values."""
    known = attributes if rule.kind in _ABOUT_FIELDS else {}
    values = [known.get(value, _literal(value)) for value in rule.values]
    phrase = _PHRASES.get(rule.kind)
    if phrase is not None:
        field = attributes.get(rule.field or "", rule.field)
        return phrase.format(field=field, values=_listed(values, "or"))
    kind = " ".join(words(rule.kind)).lower()
    detail = " ".join(part for part in (rule.field or "", _listed(values, "or")) if part)
    return f"{kind}: {detail}" if detail else kind


def origin(component: Type | Member | Operation | Service | Value) -> list[str]:
    """Since when it is there, in which releases else, and whether it is deprecated."""
    stated = _if(component.since is not None, f"since {component.since}")
    releases = getattr(component, "releases", None) or ""  # of services there are none
    return [*stated, *map(_stretch, releases.split()), *_if(component.deprecated, "deprecated")]


def _stretch(releases: str) -> str:
    """A range of releases in words: ``from 2206``, ``up to 2312``, ``2306 to 2309``, ``only 2309``."""
    first, dash, last = releases.partition("-")
    if not dash:
        return f"only {first}"
    return f"{first} to {last}" if first and last else f"from {first}" if first else f"up to {last}"


def _if(condition: object, text: str) -> list[str]:
    return [text] if condition else []


def _literal(text: str) -> str:
    return text or "the empty string"


def _listed(names: Sequence[str], conjunction: str) -> str:
    return f" {conjunction} ".join(part for part in (", ".join(names[:-1]), *names[-1:]) if part)


def _sentence(parts: Sequence[str]) -> str:
    return f"{', '.join(parts)}."


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
