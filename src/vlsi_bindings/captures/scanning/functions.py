"""What is asked of each file of an archive: functions from a reading to a result that can be merged with others."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypedDict

from ..exporting import rows
from ..learning.ledger import Ledger
from ..messages import envelopes, fault_name

if TYPE_CHECKING:
    import datetime

    from ...codec import Envelope
    from ..exchange import Exchange
    from ..reading import Reading


class SummaryDocument(TypedDict):
    """A summary as JSON; the tables are sorted by name."""

    exchanges: int
    broken: int
    bytes: int
    first: str | None
    last: str | None
    operations: dict[str, int]
    faults: dict[str, int]
    findings: dict[str, int]
    skipped: dict[str, int]


@dataclass(slots=True)
class Summary:
    """What stands in one capture, or in many: counts, and the times of the first and the last exchange.

    ``broken`` are exchanges with a problem or with a message that cannot be read. ``findings`` counts what decoding
    tolerated, by rule; ``beyond the limit`` are those of messages with too many. ``skipped`` is what is no SOAP, by
    reason. ``ledger`` is what the messages say of the contract, where that was asked.
    """

    exchanges: int = 0
    broken: int = 0
    bytes: int = 0
    first: datetime.datetime | None = None
    last: datetime.datetime | None = None
    operations: Counter[str] = field(default_factory=Counter)
    faults: Counter[str] = field(default_factory=Counter)
    findings: Counter[str] = field(default_factory=Counter)
    skipped: Counter[str] = field(default_factory=Counter)
    ledger: Ledger = field(default_factory=Ledger)

    def add(self, exchange: Exchange) -> None:
        """Count one exchange."""
        self.exchanges += 1
        self.bytes += exchange.size
        self.operations[exchange.operation or "unknown"] += 1
        if exchange.time is not None:
            self._span(exchange.time, exchange.time)
        problems: list[str] = [exchange.problem] if exchange.problem else []
        for _, envelope in envelopes(exchange, problems.append):
            self._enter(envelope)
        self.broken += bool(problems)

    def merge(self, other: Summary) -> None:
        """Add another one."""
        self.exchanges += other.exchanges
        self.broken += other.broken
        self.bytes += other.bytes
        self._span(other.first, other.last)
        for name in ("operations", "faults", "findings", "skipped"):
            getattr(self, name).update(getattr(other, name))
        self.ledger.merge(other.ledger)

    def document(self) -> SummaryDocument:
        """The summary for json.dump, without the ledger, which has a document of its own."""
        told: Any = {"exchanges": self.exchanges, "broken": self.broken, "bytes": self.bytes}
        told |= {name: time and time.isoformat() for name, time in (("first", self.first), ("last", self.last))}
        for name in ("operations", "faults", "findings", "skipped"):
            told[name] = dict(sorted(getattr(self, name).items()))
        document: SummaryDocument = told
        return document

    def _enter(self, envelope: Envelope) -> None:
        self.findings.update(str(finding.rule) for finding in envelope.findings)
        if envelope.more_findings:
            self.findings["beyond the limit"] += envelope.more_findings
        fault = fault_name(envelope)
        if fault is not None:
            self.faults[fault] += 1

    def _span(self, first: datetime.datetime | None, last: datetime.datetime | None) -> None:
        starts = [time for time in (self.first, first) if time is not None]
        ends = [time for time in (self.last, last) if time is not None]
        self.first, self.last = min(starts, default=None), max(ends, default=None)


def summarize(reading: Reading) -> Summary:
    """What stands in the capture, with its ledger."""
    summary = Summary()
    for exchange in reading:
        summary.add(exchange)
        summary.ledger.add_exchange(exchange)
    summary.skipped.update(reading.skipped)
    return summary


def ledger_of(reading: Reading) -> Ledger:
    """What the capture's messages say of the contract, and of the dialect that they are written in."""
    ledger = Ledger()
    for exchange in reading:
        ledger.add_exchange(exchange)
    return ledger


RowCounts = Counter[str]
"""Rows by type."""


def count_rows(reading: Reading) -> RowCounts:
    """How many rows of each type an export would give."""
    found = rows(reading)
    for _ in found:
        pass
    return found.types
