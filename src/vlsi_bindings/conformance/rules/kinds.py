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
    ``responses`` says that answers are held to it as well as requests. ``schema``, ``assertion`` and ``predicate`` tell
    how much the three judges see: XSD 1.0, an assertion of XSD 1.1, and a predicate over objects.
    """

    name: str
    rules: tuple[str, ...]
    responses: bool
    schema: Sight
    assertion: Sight
    predicate: Sight
    severity: Severity = "error"

    def holds(self, direction: Direction | None) -> bool:
        """Whether messages of that direction are held to it; a bare object, which has none, is held to what all are."""
        return self.responses or direction == "request"


_ALL: Final = (
    #    name                      identifiers                      answers  XSD 1.0  XSD 1.1  predicate
    Kind("requiredIf", ("required-if",), True, "", "whole", "whole"),
    Kind("requiredIfSet", ("required-if-set",), True, "", "whole", "whole"),
    Kind("atLeastOneOf", ("at-least-one-of",), True, "", "whole", "whole"),
    Kind("atMostOneOf", ("at-most-one-of",), True, "", "whole", "whole"),
    Kind("notUsableFor", ("not-usable-for",), True, "", "whole", "whole"),
    Kind("unique", ("unique",), True, "", "whole", "whole"),
    Kind("uniqueKey", ("unique-key",), True, "", "whole", "whole"),
    Kind("allowedTypes", ("allowed-types",), True, "", "whole", "whole"),
    Kind("folderName", ("folder-name",), True, "part", "whole", "whole"),
    Kind("namingPattern", ("naming-pattern",), True, "part", "whole", "whole"),
    Kind("onlyValueForInstantClone", ("instant-clone-value",), True, "", "whole", "whole"),
    Kind("maxItemsIf", ("max-items-if",), True, "", "whole", "whole"),
    Kind("minimum", ("min-inclusive",), True, "whole", "", "whole"),
    Kind("maximum", ("max-inclusive",), True, "whole", "", "whole"),
    Kind("minLength", ("min-length",), True, "whole", "", "whole"),
    Kind("maxLength", ("max-length",), True, "whole", "", "whole"),
    Kind("pattern", ("pattern",), True, "whole", "", "whole"),
    Kind("updateMapOf", ("update-key", "update-value", "update-twice"), False, "", "part", "whole"),
    Kind("notUpdatable", ("not-updatable",), False, "", "part", "whole"),
    Kind("updateAsWhole", ("update-as-whole",), False, "", "whole", "whole"),
    Kind("service", ("service",), False, "", "whole", "whole"),
    Kind("maxArray", ("max-array",), False, "", "whole", "whole"),
    Kind(
        "query", ("query-entity", "query-member", "query-filter", "query-value", "query-sort"), False, "", "part", "part"
    ),
    Kind("idNotFilterable", ("query-id",), False, "", "whole", "whole"),
    Kind("modifiableOnlyIfIdle", (), False, "", "", ""),
    Kind("onlyClusterForInstantClone", (), False, "", "", ""),
    Kind("suggestedValues", (), False, "", "", ""),
    Kind("default", (), False, "", "", ""),
)

KINDS: Final = {kind.name: kind for kind in _ALL}
"""All kinds by name. The last four no message can break on its own: see docs/rules.md."""

MOST_ITEMS: Final = 1_000
"""The objects that the service takes in one array."""
