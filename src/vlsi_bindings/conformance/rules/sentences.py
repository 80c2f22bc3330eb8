"""A rule as a sentence for people: what it demands, and what to do where it is broken.

For findings, for pages of the contract, and for the documentation. The words are the project's own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...contract import Field, Rule

_DEMANDS: Final = {
    "requiredIf": "set if {field} is {values}",
    "requiredIfSet": "set if {values} is set",
    "atLeastOneOf": "at least one of {values} set",
    "atMostOneOf": "at most one of {values} set",
    "notUsableFor": "not set if {field} is {values}",
    "unique": "no value twice, in any order",
    "uniqueKey": "no key twice",
    "allowedTypes": "an object of the type {values}",
    "folderName": "at most four folder names with single backslashes between them, none that of a Windows device",
    "namingPattern": "at most {values} characters if there is no place for a number ({{n}})",
    "onlyValueForInstantClone": "{values} in an instant clone desktop or farm",
    "maxItemsIf": "at most {values} entry in a full clone desktop with a Storage DRS cluster",
    "minimum": "at least {values}",
    "maximum": "at most {values}",
    "minLength": "at least {values} characters",
    "maxLength": "at most {values} characters",
    "pattern": "a text that matches {values}",
    "updateMapOf": "keys that are dotted paths into {values}, each with a value of its type",
    "notUpdatable": "left out of updates",
    "updateAsWhole": "replaced as a whole by an update",
    "service": "a reference whose type and value are both {values}",
    "maxArray": "at most 1,000 items",
    "query": "a query of a type that {values} serves, over its members",
    "idNotFilterable": "not used in filters",
    "onlyFilterable": "filtered by {values} only",
    "notFilterable": "not filtered by {values}",
    "noFilters": "no filter",
    "filtersOf": "{field} filtered by {values} only",
    "notSortable": "not sorted by {values}",
    "queryLimit": "{field} of at most {values} in a query",
    "queryWithout": "{values} left out of a query",
    "modifiableOnlyIfIdle": "changed only while no operation runs on the instant clone desktop or farm",
    "onlyClusterForInstantClone": "a cluster, not a host, in an instant clone desktop or farm",
    "suggestedValues": "usually {values}; others are allowed",
    "default": "taken as {values} if it is absent",
}
"""What is expected; ``{values}`` and ``{field}`` are the rule's own."""

_MENDS: Final = {
    "requiredIf": "set {name}, or give {field} another value than {values}",
    "requiredIfSet": "set {name}, or leave {values} out",
    "atLeastOneOf": "set one of {values}",
    "atMostOneOf": "leave out all of {values} but one",
    "notUsableFor": "leave {name} out, or give {field} another value than {values}",
    "unique": "leave the repetition out",
    "uniqueKey": "leave all entries with this key out but one",
    "allowedTypes": "put an object of the type {values} here and name its type in xsi:type",
    "folderName": "give at most four names separated by single backslashes, and none such as CON, NUL or COM1",
    "namingPattern": "shorten it to {values} characters, or say where the number goes with {{n}}",
    "onlyValueForInstantClone": "set {name} to {values}, or choose another provisioning type",
    "maxItemsIf": "keep {values} entry only, or use no Storage DRS cluster",
    "minimum": "give a number of {values} or more",
    "maximum": "give a number of {values} or less",
    "minLength": "give a text of {values} characters or more",
    "maxLength": "shorten it to {values} characters",
    "pattern": "write it in the documented form",
    "service": "set type and text of _this to {values}",
    "maxArray": "split the call, so that no array has more than 1,000 items",
}


def sentence(rule: Rule, field: Field | None = None) -> str:
    """What a rule demands, as a phrase that follows "expected" or a field's name.

    ``field`` is the field that the rule belongs to; without it the rule is one of a whole type.
    """
    told = _DEMANDS[rule.kind].format(values=_values(rule), field=rule.field)
    return f"{told}" if field is None or not _each(rule, field) else f"{told}, each item"


def mend(rule: Rule, name: str = "") -> str:
    """What to do where a rule is broken, as one sentence without a full stop; ``name`` is the field's wire name.

    Empty for rules whose cure depends on what was said: the predicates know it.
    """
    return _MENDS.get(rule.kind, "").format(values=_values(rule), field=rule.field, name=name or "it")


def as_sentence(text: str) -> str:
    """What to do, as a sentence of its own; nothing stays nothing."""
    return f"{text[:1].upper()}{text[1:]}{'' if text.endswith(('.', '?')) else '.'}" if text else ""


def told_kinds() -> frozenset[str]:
    """The kinds that have a sentence."""
    return frozenset(_DEMANDS)


def listed(values: Sequence[str], last: str = "or") -> str:
    """Several words as people list them: ``A, B or C``."""
    return f" {last} ".join(filter(None, (", ".join(values[:-1]), *values[-1:])))


def _values(rule: Rule) -> str:
    last = "and" if rule.kind in ("atLeastOneOf", "atMostOneOf", "default") else "or"
    return listed(rule.values, last) if rule.values else "empty"


def _each(rule: Rule, field: Field) -> bool:
    """Whether a rule speaks of each item of an array."""
    return field.array and rule.kind in ("minimum", "maximum", "minLength", "maxLength", "pattern")
