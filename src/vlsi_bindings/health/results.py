"""What a check gives: a state as monitoring knows it, a sentence, and values."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from .values import State, Value

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .limits import Limits

_SHOWN: Final = 5
_LONGEST: Final = 200
MOST_FINDINGS: Final = 1_000
"""Findings of one check that are kept; the others are counted."""


_RANK: Final = (State.SKIPPED, State.OK, State.UNKNOWN, State.WARNING, State.CRITICAL)


def worst(results: Iterable[Result]) -> State:
    """The worst state: CRITICAL before WARNING before UNKNOWN, as plug-ins have it; OK where there is none."""
    return max((State.OK, *(result.state for result in results)), key=_RANK.index)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is not as it should be."""

    state: State
    text: str


@dataclass(slots=True)
class Report:
    """What the function of a check gives: ``fine`` is the sentence for when nothing was found."""

    fine: str = ""
    findings: list[Finding] = field(default_factory=list)
    values: list[Value] = field(default_factory=list)
    state: State = State.OK
    more: int = 0

    def find(self, state: State, text: str) -> None:
        """Note what is not as it should be; OK is not noted."""
        if state is State.OK:
            return
        self.state = max(self.state, state, key=_RANK.index)
        if len(self.findings) < MOST_FINDINGS:
            self.findings.append(Finding(state, clipped(text)))
        else:
            self.more += 1

    def measure(self, limits: Limits, name: str, number: float, text: str, unit: str = "", **labels: str) -> None:
        """Keep a value; beyond its threshold it is a finding, with this text."""
        self.values.append(limits.value(name, number, unit, **labels))
        self.find(limits.judge(name, number), text)

    def count(self, limits: Limits, name: str, texts: list[str]) -> None:
        """Keep how many there are; beyond the threshold of that number each is a finding."""
        self.values.append(limits.value(name, len(texts)))
        for text in texts:
            self.find(limits.judge(name, len(texts)), text)

    @property
    def text(self) -> str:
        """The findings in a line, the worst first."""
        if not self.findings:
            return self.fine
        ordered = sorted(self.findings, key=lambda finding: -_RANK.index(finding.state))
        left = len(ordered) + self.more - _SHOWN
        more = f"; and {left:,} more" if left > 0 else ""
        return "; ".join(finding.text for finding in ordered[:_SHOWN]) + more


@dataclass(frozen=True, slots=True)
class Result:
    """A check that was done. ``findings`` has all that ``text`` sums up; ``seconds`` is how long it took."""

    name: str
    state: State
    text: str
    findings: tuple[Finding, ...] = ()
    values: tuple[Value, ...] = ()
    seconds: float = 0.0

    def as_json(self) -> dict[str, Any]:
        """The result as plain values."""
        return {
            "check": self.name,
            "state": self.state.name,
            "text": self.text,
            "findings": [{"state": one.state.name, "text": one.text} for one in self.findings],
            "values": [_plain(value) for value in self.values],
            "seconds": round(self.seconds, 3),
        }


def in_days(days: float) -> str:
    """When something ends: ``ends in 5 days``, ``ended 5 days ago``."""
    told = counted(round(abs(days)), "day")
    return f"ends in {told}" if days >= 0 else f"ended {told} ago"


def counted(number: int, what: str) -> str:
    """How many there are: ``1 pool``, ``1,200 pools``."""
    return f"{number:,} {what}" + ("" if number == 1 else "s")


def every(number: int, what: str, one: str, many: str) -> str:
    """That all are well: ``all 3 pods are reached``, ``both ...``, ``the one pod is reached``, ``there is no pod``."""
    if number > 1:
        return f"{'both' if number == 2 else f'all {number:,}'} {what}s {many}"  # noqa: PLR2004 - two are both
    return f"the one {what} {one}" if number else f"there is no {what}"


def clipped(text: str) -> str:
    """A text of the server's, no longer than people read."""
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def _plain(value: Value) -> dict[str, Any]:
    told: dict[str, Any] = {"name": value.name, "value": value.number, "unit": value.unit or None}
    return {**told, "labels": dict(value.labels), "warn": value.warn, "critical": value.critical}
