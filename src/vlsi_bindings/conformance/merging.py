"""The findings of all judges brought together: told once, with all witnesses, and what they disagree about."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from .catalogue import CATALOGUE, CODEC, RULES, SEQUENCE_RULES, who_can_see
from .explained import explanation
from .findings import AssertionFinding, Disagreement, Finding

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence


TYPE_RULES: Final = frozenset({"unknown-type", "unexpected-type", "unknown-operation"})
"""Breaches by the name of a type: which of them it is depends on what a judge looks at first."""

_CONTENT_RULES: Final = frozenset({"nil", "unexpected-child", "unknown-type", "unexpected-type"})
_LEXICAL: Final = "lexical-form"
_VALUE_RULES: Final = frozenset(
    {"unknown-value", "lexical-form", "pattern", "min-length", "max-length", "length", "min-inclusive", "max-inclusive"}
)


def merge(*judged: Iterable[Finding], ruled: bool = False) -> list[Finding]:
    """All findings; what several judges say is told once, in the words of the first, with the witnesses of all.

    Consequences are left out: what is said of a value where the element has none, and, where the rule judge was asked
    (``ruled``), assertions that do not hold only since their object is spoilt otherwise.
    """
    merged: list[Finding] = []
    places: dict[tuple[str, str], int] = {}
    assertions: list[AssertionFinding] = []
    for findings in judged:
        known = dict(places)  # a judge's own findings are never the same
        for finding in findings:
            if isinstance(finding, AssertionFinding):
                assertions.append(finding)
                continue
            at = next((known[place] for place in _places(finding) if place in known), None)
            if at is None:
                at = len(merged)
                merged.append(finding)
            else:
                witnesses = dict.fromkeys((*merged[at].witnesses, *finding.witnesses))
                merged[at] = replace(merged[at], witnesses=tuple(witnesses))
            for place in _places(finding):
                places.setdefault(place, at)
    return _without_consequences(_with_assertions(merged, assertions, ruled=ruled))


def _without_consequences(findings: Sequence[Finding]) -> list[Finding]:
    """The findings without what is said of a value that the element does not have, or that is no value of its type."""
    without_value = {finding.path for finding in findings if finding.rule in _CONTENT_RULES}
    no_value = {finding.path for finding in findings if finding.rule == _LEXICAL}
    return [
        finding
        for finding in findings
        if finding.rule not in _VALUE_RULES
        or (finding.path not in without_value and (finding.rule == _LEXICAL or finding.path not in no_value))
    ]


def _with_assertions(
    findings: Sequence[Finding], assertions: Iterable[AssertionFinding], *, ruled: bool
) -> list[Finding]:
    """The findings with the assertions that do not hold made witnesses of the rules that they say."""
    others = list(findings)
    spoilt = _spoilt(others)
    for assertion in assertions:
        said = [number for number, other in enumerate(findings) if _says(assertion, other)]
        for number in said:
            witnesses = dict.fromkeys((*others[number].witnesses, *assertion.witnesses))
            others[number] = replace(others[number], witnesses=tuple(witnesses))
        if not said and not (ruled and _same(assertion.holder) in spoilt):
            others.append(assertion)
    return others


def _says(assertion: AssertionFinding, finding: Finding) -> bool:
    """Whether an assertion is about what a finding of the rules is about, or about an item of it."""
    path, place = _same(finding.path), _same(assertion.path)
    return finding.rule in assertion.covers and (path == place or path.startswith((f"{place}/", f"{place}[")))


def _places(finding: Finding) -> list[tuple[str, str]]:
    """What another finding has to share with this one to say the same, the closest first.

    Judges seldom agree about which child of a broken sequence is wrong, so its parent is enough.
    """
    path = _same(finding.path)
    if finding.rule in TYPE_RULES:
        return [(path, "type")]
    if finding.rule == "unexpected-child":  # in an array under anyType, one judge tells the array, another the child
        return [(path, finding.rule), (path, "sequence of")]
    if finding.rule not in SEQUENCE_RULES:
        return [(path, finding.rule)]
    return [(path, "sequence"), (_parent(path), "sequence of")]


def _same(path: str) -> str:
    """A path to compare by: an element that is alone as an object may have namesakes in the document."""
    return path.replace("[0]", "")


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


def disagreements(findings: Sequence[Finding], judges: Sequence[str]) -> list[Disagreement]:
    """The findings that a judge should have made and did not; ``judges`` are those that were asked.

    A judge is not expected to see what its own other findings hide from it. An object that is spoilt otherwise is read
    differently by different judges, so that they need not agree about the documented rules there.
    """
    if not findings:
        return []
    hidden = {judge: _hidden(findings, judge) for judge in judges}
    if RULES in hidden:  # the rules look at what was decoded
        hidden[RULES] |= _hidden(findings, CODEC)
    spoilt = _spoilt(findings)
    found: list[Disagreement] = []
    for finding in findings:
        if _is_documented(finding) and _holder(finding) in spoilt:
            continue
        able = who_can_see(finding.rule)
        missed = [
            judge
            for judge in judges
            if judge in able and judge not in finding.witnesses and not _is_hidden(finding, hidden[judge])
        ]
        if missed:
            found.append(Disagreement(finding, tuple(missed), explanation(finding, missed)))
    return found


def _spoilt(findings: Iterable[Finding]) -> set[str]:
    """The paths of all objects that are not as the schema wants them, or hold one that is not."""
    return {path for finding in findings if not _is_documented(finding) for path in _upwards(finding.path)}


def _is_documented(finding: Finding) -> bool:
    """Whether the finding is about a documented rule."""
    return finding.rule not in CATALOGUE


def _holder(finding: Finding) -> str:
    """The path of the object that a documented rule is about."""
    return _same(finding.holder if isinstance(finding, AssertionFinding) else _parent(finding.path))


def _upwards(path: str) -> Iterator[str]:
    """A path and all that it goes through."""
    path = _same(path)
    while path:
        yield path
        path = _parent(path)


def _hidden(findings: Iterable[Finding], judge: str) -> set[str]:
    """The paths where a judge has lost track; those that end in a slash are lost from the next step on."""
    lost = (f for f in findings if judge in f.witnesses and f.rule in LOSE_TRACK)
    return {_parent(_same(f.path)) + "/" if f.rule in SEQUENCE_RULES else _same(f.path) for f in lost}


def _is_hidden(finding: Finding, hidden: set[str]) -> bool:
    if finding.rule == "unexpected-text" and f"{_same(finding.path)}/" in hidden:  # it stands among the children
        return True
    return any(path in hidden or f"{_parent(path)}/" in hidden for path in _upwards(finding.path))
