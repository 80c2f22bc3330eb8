"""What became of one message, and of all of them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..findings import Finding, Severity
    from ..report import Verdict


class Status(str, Enum):
    """What became of a message."""

    VALID = "valid"
    INVALID = "invalid"
    UNREADABLE = "unreadable"

    __str__ = str.__str__


@dataclass(frozen=True, slots=True)
class Result:
    """One message: the name that people know it by, and the verdict, or else why there is none.

    ``line`` and ``column`` lead to where reading failed, if that is known.
    """

    name: str
    verdict: Verdict | None = None
    reason: str = ""
    line: int | None = None
    column: int | None = None
    seconds: float = 0.0

    @property
    def status(self) -> Status:
        """What became of it."""
        if self.verdict is None:
            return Status.UNREADABLE
        return Status.VALID if self.verdict.valid else Status.INVALID

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All that was found."""
        return () if self.verdict is None else self.verdict.findings

    def fails(self, threshold: Severity) -> bool:
        """Whether there is a finding of that severity or a worse one, or nothing could be read at all."""
        if self.verdict is None or self.verdict.more_findings:
            return True
        worst = self.verdict.worst
        return worst is not None and worst.rank >= threshold.rank


@dataclass(slots=True)
class Summary:
    """The sum of many results; grows with :meth:`add`."""

    status: Counter[Status] = field(default_factory=Counter)
    severities: Counter[Severity] = field(default_factory=Counter)
    rules: Counter[str] = field(default_factory=Counter)
    types: Counter[str] = field(default_factory=Counter)
    worst: dict[str, Severity] = field(default_factory=dict)
    """The worst severity of each rule that was broken."""
    judges: dict[str, None] = field(default_factory=dict)
    """The names of all who were asked, in their order."""
    releases: dict[str, None] = field(default_factory=dict)
    """The releases that were asked for."""
    more_findings: int = 0
    disagreements: int = 0
    """Those that no reason is known for."""
    seconds: float = 0.0

    def add(self, result: Result) -> None:
        """Count one result."""
        self.status[result.status] += 1
        self.seconds += result.seconds
        verdict = result.verdict
        if verdict is None:
            return
        self.judges |= dict.fromkeys(verdict.judges)
        self.releases |= dict.fromkeys([] if verdict.release is None else [verdict.release])
        self.severities += verdict.by_severity
        self.rules += verdict.by_rule
        self.types += verdict.by_type
        self.more_findings += verdict.more_findings
        self.disagreements += sum(not disagreement.explained for disagreement in verdict.disagreements)
        for finding in verdict.findings:
            known = self.worst.get(finding.rule, finding.severity)
            self.worst[finding.rule] = max(known, finding.severity, key=lambda severity: severity.rank)

    @property
    def messages(self) -> int:
        """How many messages there were."""
        return self.status.total()

    @property
    def findings(self) -> int:
        """How many findings were kept."""
        return self.severities.total()

    def __str__(self) -> str:
        """One line: ``12 messages: 10 valid, 2 invalid``."""
        count = self.messages
        told = ", ".join(f"{self.status[status]} {status}" for status in Status if self.status[status])
        return f"{count} message{'s' * (count != 1)}: {told or 'none'}"
