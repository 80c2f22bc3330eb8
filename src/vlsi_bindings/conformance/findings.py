"""What the judges say: one finding per place and rule, with the names of all judges that saw it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..codec import Finding as Tolerance


class Witness(str, Enum):
    """A judge. The value is its name in reports."""

    CODEC = "codec"
    XSD = "xsd"

    __str__ = str.__str__


@dataclass(frozen=True, slots=True)
class Finding:
    """One place where a message is not what the contract says.

    ``rule`` is an identifier (``unknown-element``, ``max-length``); ``path`` is in wire names from the document's root;
    ``line`` counts from 1, ``None`` where it is not known; ``expected`` and ``seen`` are short texts for people, and
    never hold a password.
    """

    rule: str
    path: str
    line: int | None
    expected: str
    seen: str
    witnesses: tuple[Witness, ...]

    def __str__(self) -> str:
        """One line: where, which rule, what was expected and seen."""
        where = self.path if self.line is None else f"line {self.line}: {self.path}"
        return f"{where}: {self.rule}: expected {self.expected}, saw {self.seen}"


SEQUENCE_RULES: Final = frozenset(
    {"unknown-element", "unexpected-element", "wrong-order", "repeated-element", "missing-element"}
)
"""Breaches of a sequence. A schema validator reports one per sequence, at the place where it lost track."""


def of_codec(tolerance: Tolerance) -> Finding:
    """What decoding tolerated, as a finding."""
    rule, path, line, expected, seen = tolerance
    return Finding(str(rule), path, line, expected, seen, (Witness.CODEC,))


def merge(known: Iterable[Finding], others: Iterable[Finding]) -> tuple[Finding, ...]:
    """All findings by line; what both say is told once, in the words of ``known``, with the witnesses of both."""
    merged: list[Finding] = []
    places: dict[tuple[str, str], int] = {}
    for finding in known:
        for place in reversed(_places(finding)):
            places.setdefault(place, len(merged))
        merged.append(finding)
    for other in others:
        at = next((places[place] for place in _places(other) if place in places), None)
        if at is None:
            merged.append(other)
        else:
            witnesses = dict.fromkeys((*merged[at].witnesses, *other.witnesses))
            merged[at] = replace(merged[at], witnesses=tuple(witnesses))
    return tuple(sorted(merged, key=lambda finding: finding.line or 0))


def _places(finding: Finding) -> list[tuple[str, str]]:
    """What another finding has to share with this one to say the same, the closest first.

    Judges seldom agree about which child of a broken sequence is wrong, so its parent is enough.
    """
    if finding.rule not in SEQUENCE_RULES:
        return [(finding.path, finding.rule)]
    return [(finding.path, "sequence"), (finding.path.rpartition("/")[0], "sequence of")]
