"""Which members of an entity filters and sorting may name, and what else a query of it may hold, as its type states it.

A rule on a path holds for all members below it; of two rules that speak of one member the more specific one holds.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from ...contract import Rule, Type
    from .paths import Paths

IDENTITY: Final = "id"
"""The name of the field that no filter takes, whatever object it is of."""
SORTABLE: Final = ("xsd:boolean", "xsd:int", "xsd:long", "xsd:string", "xsd:dateTime", "EntityId")
"""The types of members that results can be sorted by."""


class Filterability:
    """What one entity says."""

    def __init__(self, entity: Type) -> None:
        """Take the type with its rules."""
        self._rules: defaultdict[str, list[Rule]] = defaultdict(list)
        for rule in entity.rules:
            self._rules[rule.kind].append(rule)

    def refusal(self, path: str) -> Rule | None:
        """The rule by which no filter may name a member."""
        none = next(iter(self._rules["noFilters"]), None)
        if none is not None:
            return none
        allowed = [(prefix, None) for rule in self._rules["onlyFilterable"] for prefix in rule.values]
        allowed += [(str(rule.field), None) for rule in self._rules["filtersOf"]]
        refused = [(prefix, rule) for rule in self._rules["notFilterable"] for prefix in rule.values]
        closest = max((found for found in (*allowed, *refused) if _within(path, found[0])), key=_length, default=None)
        return next(iter(self._rules["onlyFilterable"]), None) if closest is None else closest[1]

    def filters(self, path: str) -> Rule | None:
        """The rule that says which filters a member takes, if there is one."""
        found = [rule for rule in self._rules["filtersOf"] if _within(path, str(rule.field))]
        return max(found, key=lambda rule: len(str(rule.field)), default=None)

    def unsorted(self, path: str) -> Rule | None:
        """The rule by which results cannot be sorted by a member that can be filtered."""
        rules = self._rules["notSortable"]
        return self.refusal(path) or next((rule for rule in rules if path in rule.values), None)

    def controls(self) -> list[Rule]:
        """The bounds of a query's controls."""
        return [*self._rules["queryLimit"], *self._rules["queryWithout"]]


def filterable_paths(paths: Paths, entity: str) -> tuple[str, ...]:
    """The members of an entity that filters may name."""
    said = Filterability(paths.contract.types[entity])
    listed = paths.listed(entity)
    return tuple(path for path in listed if path.rpartition(".")[2] != IDENTITY and said.refusal(path) is None)


def sortable_paths(paths: Paths, entity: str) -> tuple[str, ...]:
    """The members of an entity that results may be sorted by."""
    said, contract = Filterability(paths.contract.types[entity]), paths.contract
    found = []
    for path in filterable_paths(paths, entity):
        target = paths.listed(entity)[path].target
        lineage = contract.lineage(target.type) if target.type in contract.types else ()
        simple = {target.type, *(part.name for part in lineage)} & set(SORTABLE)
        if simple and not target.array and said.unsorted(path) is None:
            found.append(path)
    return tuple(found)


def _within(path: str, prefix: str) -> bool:
    return path == prefix or path.startswith(f"{prefix}.")


def _length(found: tuple[str, Rule | None]) -> int:
    return len(found[0])
