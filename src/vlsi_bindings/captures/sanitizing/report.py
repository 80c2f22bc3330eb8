"""What was replaced, how often, by which rule. No original stands in it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from .rules import RULES


@dataclass(slots=True)
class Report:
    """The account of one run.

    ``replaced`` counts by rule; ``originals`` is how many different ones are searched for everywhere, ``common`` how
    many are too short or too common for that and were replaced only where they were learnt. ``left_out`` counts bodies
    that could not be read and are not in the result.
    """

    exchanges: int = 0
    replaced: Counter[str] = field(default_factory=Counter)
    originals: int = 0
    common: int = 0
    left_out: int = 0

    def document(self) -> dict[str, Any]:
        """The report for json.dump; every rule is in it."""
        return {
            "exchanges": self.exchanges,
            "replaced": {name: self.replaced[name] for name in RULES},
            "originals": self.originals,
            "replacedOnlyInPlace": self.common,
            "leftOut": self.left_out,
        }
