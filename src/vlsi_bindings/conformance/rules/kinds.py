"""The one table of rule kinds: how each is called, in which direction it holds, and who can judge it.

Everything else in this room has its own table by the same names: predicates, sentences, assertions.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from .breach import Direction, Severity

Sight = Literal["whole", "part", ""]
"""How much of a rule a judge sees."""


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of rule.

    ``name`` is the contract's (``requiredIf``); ``rules`` are the identifiers under which its breaches are told.
    ``held`` says whether answers are held to it as well as requests. ``schema``, ``assertion`` and ``predicate`` tell
    how much the three judges see: XSD 1.0, an assertion of XSD 1.1, and a predicate over objects.
    """

    name: str
    rules: tuple[str, ...]
    held: Literal["both", "requests"]
    schema: Sight
    assertion: Sight
    predicate: Sight
    severity: Severity = "error"

    def holds(self, direction: Direction | None) -> bool:
        """Whether messages of that direction are held to it; a bare object, which has none, is held to what all are."""
        return self.held == "both" or direction == "request"


_ALL: Final = (
    #    name                      identifiers              messages  XSD 1.0  XSD 1.1  predicate
    Kind("requiredIf", ("required-if",), "both", "", "whole", "whole"),
    Kind("requiredIfSet", ("required-if-set",), "both", "", "whole", "whole"),
    Kind("atLeastOneOf", ("at-least-one-of",), "both", "", "whole", "whole"),
    Kind("atMostOneOf", ("at-most-one-of",), "both", "", "whole", "whole"),
    Kind("notUsableFor", ("not-usable-for",), "both", "", "whole", "whole"),
    Kind("unique", ("unique",), "both", "", "whole", "whole"),
    Kind("uniqueKey", ("unique-key",), "both", "", "whole", "whole"),
    Kind("allowedTypes", ("allowed-types",), "both", "", "whole", "whole"),
    Kind("folderName", ("folder-name",), "both", "part", "whole", "whole"),
    Kind("namingPattern", ("naming-pattern",), "both", "part", "whole", "whole"),
    Kind("onlyValueForInstantClone", ("instant-clone-value",), "both", "", "whole", "whole"),
    Kind("maxItemsIf", ("max-items-if",), "both", "", "whole", "whole"),
    Kind("minimum", ("min-inclusive",), "both", "whole", "", "whole"),
    Kind("maximum", ("max-inclusive",), "both", "whole", "", "whole"),
    Kind("minLength", ("min-length",), "both", "whole", "", "whole"),
    Kind("maxLength", ("max-length",), "both", "whole", "", "whole"),
    Kind("pattern", ("pattern",), "both", "whole", "", "whole"),
    Kind("updateMapOf", ("update-key", "update-value", "update-twice"), "requests", "", "part", "whole"),
    Kind("notUpdatable", ("not-updatable",), "requests", "", "part", "whole"),
    Kind("updateAsWhole", ("update-as-whole",), "requests", "", "whole", "whole"),
    Kind("service", ("service",), "requests", "", "whole", "whole"),
    Kind("maxArray", ("max-array",), "requests", "", "whole", "whole"),
    Kind(
        "query",
        ("query-entity", "query-member", "query-filter", "query-value", "query-sort"),
        "requests",
        "",
        "part",
        "whole",
    ),
    Kind("idNotFilterable", ("query-id",), "requests", "", "whole", "whole"),
    Kind("onlyFilterable", ("not-filterable",), "requests", "", "whole", "whole"),
    Kind("notFilterable", ("not-filterable",), "requests", "", "whole", "whole"),
    Kind("noFilters", ("not-filterable",), "requests", "", "whole", "whole"),
    Kind("filtersOf", ("query-filter",), "requests", "", "whole", "whole"),
    Kind("notSortable", ("query-sort",), "requests", "", "whole", "whole"),
    Kind("queryLimit", ("query-limit",), "requests", "", "whole", "whole"),
    Kind("queryWithout", ("query-limit",), "requests", "", "whole", "whole"),
    Kind("modifiableOnlyIfIdle", (), "requests", "", "", ""),
    Kind("onlyClusterForInstantClone", (), "requests", "", "", ""),
    Kind("suggestedValues", (), "requests", "", "", ""),
    Kind("default", (), "requests", "", "", ""),
)

KINDS: Final = {kind.name: kind for kind in _ALL}
"""All kinds by name. The last four no message can break on its own: see docs/rules.md."""

MOST_ITEMS: Final = 1_000
"""The objects that the service takes in one array."""
