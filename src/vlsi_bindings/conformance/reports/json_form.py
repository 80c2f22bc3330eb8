"""The JSON form, for programs. report.schema.json beside this file describes it; docs/conformance.md explains it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from ... import __version__

if TYPE_CHECKING:
    from collections import Counter

    from ..findings import Disagreement, Finding
    from ..report import Verdict
    from .results import Result, Summary

VERSION: Final = 1
"""The version of the form. Members may be added under the same number; nothing is taken away or changed."""


class JsonForm:
    """One JSON document: an object with the messages and their sum."""

    def head(self, summary: Summary) -> str:
        """Version, tool and sum."""
        opening: dict[str, Any] = {
            "version": VERSION,
            "tool": {"name": "vlsi-bindings", "version": __version__},
            "summary": summary_json(summary),
        }
        return _text(opening, indent=1).removesuffix("\n}") + ',\n "messages": ['

    def item(self, result: Result, number: int) -> str:
        """One message on a line of its own."""
        return ("," if number else "") + "\n  " + _text(result_json(result))

    def tail(self, _: Summary) -> str:
        """The end of the array and of the object."""
        return "\n ]\n}\n"


def summary_json(summary: Summary) -> dict[str, Any]:
    """The sum of all results; rules and types stand with the most frequent first."""
    return {
        "messages": summary.messages,
        "status": _counted(summary.status),
        "findings": summary.findings,
        "moreFindings": summary.more_findings,
        "disagreements": summary.disagreements,
        "severities": _counted(summary.severities),
        "rules": _counted(summary.rules),
        "types": _counted(summary.types),
    }


def result_json(result: Result) -> dict[str, Any]:
    """One message: its name and what became of it, then the verdict or the reason why there is none."""
    told: dict[str, Any] = {"name": result.name, "status": result.status.value}
    if result.verdict is None:
        return told | {"reason": result.reason, "line": result.line, "column": result.column}
    return told | as_json(result.verdict)


def as_json(verdict: Verdict) -> dict[str, Any]:
    """A verdict, or a report without its message, as plain values."""
    return {
        "kind": verdict.kind,
        "operation": verdict.operation,
        "direction": verdict.direction.value,
        "release": verdict.release,
        "judges": list(verdict.judges),
        "valid": verdict.valid,
        "findings": [_finding(finding) for finding in verdict.findings],
        "moreFindings": verdict.more_findings,
        "disagreements": [_disagreement(told, verdict.findings) for told in verdict.disagreements],
    }


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "severity": finding.severity.value,
        "path": finding.path,
        "line": finding.line,
        "column": finding.column,
        "expected": finding.expected,
        "seen": finding.seen,
        "mend": finding.mend,
        "witnesses": list(finding.witnesses),
        "type": finding.type,
        "page": finding.page,
        "since": finding.since,
        "until": finding.until,
    }


def _disagreement(told: Disagreement, findings: tuple[Finding, ...]) -> dict[str, Any]:
    """``finding`` is the number of the finding, from 0."""
    return {"finding": findings.index(told.finding), "missed": list(told.missed), "explained": told.explained}


def _counted(counter: Counter[Any]) -> dict[str, int]:
    return {str(key): count for key, count in counter.most_common() if key}


def _text(value: object, indent: int | None = None) -> str:
    return json.dumps(value, indent=indent)
