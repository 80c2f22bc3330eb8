"""All judges on one message, and what they found together."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, fields
from itertools import islice
from typing import TYPE_CHECKING

from .catalogue import RULES
from .completing import complete
from .findings import Direction, Disagreement, Finding, Severity
from .judges import Judge, judges_of
from .merging import disagreements, merge
from .message import read_message

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..codec import Dialect, Envelope, Limits
    from .message import Message


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the judges said of one message, without the message.

    ``findings`` are sorted by place; ``more_findings`` is how many, at least, were not kept (see Limits.max_findings).
    ``disagreements`` are findings that a judge should have made and did not. ``kind`` and ``operation`` are those of
    the envelope; ``release`` is the release that was asked for, ``judges`` are the names of those who were asked.
    """

    kind: str
    operation: str | None
    direction: Direction
    release: str | None
    judges: tuple[str, ...]
    findings: tuple[Finding, ...] = ()
    more_findings: int = 0
    disagreements: tuple[Disagreement, ...] = ()

    @property
    def valid(self) -> bool:
        """Whether there is no error. Warnings and notes, such as what a newer server adds, leave a message valid."""
        return self.worst is not Severity.ERROR and not self.more_findings

    @property
    def worst(self) -> Severity | None:
        """The severity of the worst finding; ``None`` if there is none."""
        return max((finding.severity for finding in self.findings), key=lambda s: s.rank, default=None)

    @property
    def by_severity(self) -> Counter[Severity]:
        """How many findings there are of each severity."""
        return Counter(finding.severity for finding in self.findings)

    @property
    def by_rule(self) -> Counter[str]:
        """How many breaches there are of each rule."""
        return Counter(finding.rule for finding in self.findings)

    @property
    def by_type(self) -> Counter[str]:
        """How many findings there are in each documented type."""
        return Counter(finding.type or "" for finding in self.findings)

    @property
    def summary(self) -> str:
        """One line: ``valid``, or how many findings of which severity."""
        counted = self.by_severity
        told = [f"{counted[s]} {s}{'s' * (counted[s] != 1)}" for s in reversed(Severity) if counted[s]]
        if self.more_findings:
            told.append(f"{self.more_findings} more findings")
        verdict = "valid" if self.valid else "not valid"
        return f"{verdict}: {', '.join(told)}" if told else verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Report(Verdict):
    """A verdict together with ``envelope``, the message as it was read."""

    envelope: Envelope

    @property
    def verdict(self) -> Verdict:
        """The verdict alone: small, and quick to send to another process."""
        return Verdict(**{field.name: getattr(self, field.name) for field in fields(Verdict)})


def check(
    message: object,
    *,
    release: str | None = None,
    direction: Direction | str | None = None,
    judges: Iterable[str | Judge] | None = None,
    dialect: Dialect | None = None,
    limits: Limits | None = None,
) -> Report:
    """Judge a message: bytes, or whatever the codec can encode (an envelope, a request, an object).

    ``release`` names the release of the server (``2406``): what it does not have is an error in a request, and drift
    in a response; without it the contract of the package decides. ``direction`` is told by the message unless it is
    given. ``judges`` are names (see JUDGES) or judges of one's own; by default codec and xsd. ``dialect`` names the
    namespaces that are demanded; without it those of the message are taken.

    Raises DecodeError for bytes that cannot be read, EncodeError for a value that cannot be written, LookupError for
    an unknown release or judge, ValueError for a direction that is none.
    """
    asked = judges_of(judges)
    read = read_message(message, release=release, direction=direction, dialect=dialect, limits=limits)
    return _report(read, asked)


def _report(message: Message, judges: Sequence[Judge]) -> Report:
    most = message.limits.max_findings
    judged = [list(islice(judge.findings(message), most + 1)) for judge in judges]
    names = tuple(judge.name for judge in judges)
    merged = merge(*judged, ruled=RULES in names)
    seen_whole = not message.envelope.more_findings and all(len(findings) <= most for findings in judged)
    kept = complete(merged[:most], message)
    return Report(
        kind=message.envelope.kind,
        operation=message.envelope.operation,
        direction=message.direction,
        release=message.release,
        judges=names,
        findings=tuple(kept),
        more_findings=max(message.envelope.more_findings, len(merged) - len(kept)),  # both may count the same
        disagreements=tuple(disagreements(kept, names)) if seen_whole else (),
        envelope=message.envelope,
    )
