"""The findings of all judges brought together: told once, with all witnesses, and what they disagree about."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from .catalogue import CATALOGUE, SEQUENCE_RULES
from .explained import explanation
from .findings import Disagreement, Finding

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


TYPE_RULES: Final = frozenset({"unknown-type", "unexpected-type", "unknown-operation"})
"""Breaches by the name of a type: which of them it is depends on what a judge looks at first."""

_CONTENT_RULES: Final = frozenset({"nil", "unexpected-child", "unknown-type", "unexpected-type"})
_VALUE_RULES: Final = frozenset(
    {"unknown-value", "lexical-form", "pattern", "min-length", "max-length", "length", "min-inclusive", "max-inclusive"}
)


def merge(*judged: Iterable[Finding]) -> list[Finding]:
    """All findings; what several judges say is told once, in the words of the first, with the witnesses of all.

    What is said of a value is left out where the element has none: there it is a consequence.
    """
    merged: list[Finding] = []
    places: dict[tuple[str, str], int] = {}
    for findings in judged:
        known = dict(places)  # a judge's own findings are never the same
        for finding in findings:
            at = next((known[place] for place in _places(finding) if place in known), None)
            if at is None:
                at = len(merged)
                merged.append(finding)
            else:
                witnesses = dict.fromkeys((*merged[at].witnesses, *finding.witnesses))
                merged[at] = replace(merged[at], witnesses=tuple(witnesses))
            for place in _places(finding):
                places.setdefault(place, at)
    spoilt = {finding.path for finding in merged if finding.rule in _CONTENT_RULES}
    return [finding for finding in merged if finding.path not in spoilt or finding.rule not in _VALUE_RULES]


def _places(finding: Finding) -> list[tuple[str, str]]:
    """What another finding has to share with this one to say the same, the closest first.

    Judges seldom agree about which child of a broken sequence is wrong, so its parent is enough.
    """
    if finding.rule in TYPE_RULES:
        return [(finding.path, "type")]
    if finding.rule == "unexpected-child":  # in an array under anyType, one judge tells the array, another the child
        return [(finding.path, finding.rule), (finding.path, "sequence of")]
    if finding.rule not in SEQUENCE_RULES:
        return [(finding.path, finding.rule)]
    return [(finding.path, "sequence"), (_parent(finding.path), "sequence of")]


def _parent(path: str) -> str:
    return path.rpartition("/")[0]


LOSE_TRACK: Final = SEQUENCE_RULES | {
    "unknown-type",
    "unknown-operation",
    "unexpected-type",
    "unexpected-child",
    "unexpected-text",
    "missing-type",
    "nil",
    "not-judged",
    "schema",
}
"""Rules after whose breach a judge does not look at what is within the element, or in its sequence."""


def disagreements(
    findings: Sequence[Finding], judges: Sequence[str], also: Mapping[str, frozenset[str]] = MappingProxyType({})
) -> list[Disagreement]:
    """The findings that a judge should have made and did not.

    ``judges`` are those that were asked; ``also`` says of rules beyond the catalogue who can see them.
    A judge is not expected to see what its own other findings hide from it, and a schema judge not to look around the
    objects.
    """
    hidden = {judge: _hidden(findings, judge) for judge in judges}
    found: list[Disagreement] = []
    for finding in findings:
        entry = CATALOGUE.get(finding.rule)
        able = also.get(finding.rule, frozenset()) if entry is None else entry.judges
        missed = [
            judge
            for judge in judges
            if judge in able and judge not in finding.witnesses and not _is_hidden(finding, hidden[judge])
        ]
        if missed:
            found.append(Disagreement(finding, tuple(missed), explanation(finding, missed)))
    return found


def _hidden(findings: Iterable[Finding], judge: str) -> set[str]:
    """The paths where a judge has lost track; those that end in a slash are lost from the next step on."""
    lost = (f for f in findings if judge in f.witnesses and f.rule in LOSE_TRACK)
    return {_parent(f.path) + "/" if f.rule in SEQUENCE_RULES else f.path for f in lost}


def _is_hidden(finding: Finding, hidden: set[str]) -> bool:
    path = finding.path
    while path:
        above = _parent(path)
        if path in hidden or f"{above}/" in hidden:
            return True
        path = above
    return False
