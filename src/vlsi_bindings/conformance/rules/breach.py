"""What a judge of rules says: where a message breaks a documented rule, and how to mend it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

Direction = Literal["request", "response"]
"""Which way a message goes."""
Severity = Literal["error", "warning"]
"""How bad a breach is."""

NOTHING = "nothing"
"""What is seen where something should be."""


@dataclass(frozen=True, slots=True)
class Breach:
    """One rule that is broken at one place.

    ``rule`` is an identifier (``required-if``, ``update-key``); ``path`` is in wire names from the document's root, in
    the form of the codec's findings; ``expected``, ``seen`` and ``mend`` are short texts for people and never hold a
    password; ``page`` is the page of the reference that states the rule, empty where none does.
    """

    rule: str
    path: str
    expected: str
    seen: str
    mend: str
    page: str
    severity: Severity = "error"

    def __str__(self) -> str:
        """One line: where, which rule, what was expected and seen, what to do."""
        return f"{self.path}: {self.rule}: expected {self.expected}, saw {self.seen}: {self.mend}"

    def below(self, place: str) -> Breach:
        """The same, told from further up: ``place`` is the path of the object that it was found in."""
        return replace(self, path=f"{place}/{self.path}" if self.path else place)
