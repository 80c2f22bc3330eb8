"""The SARIF 2.1.0 form, for code scanning: a result for each finding, with its place in the file."""

from __future__ import annotations

import json
import os
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from ... import __version__
from ..catalogue import CATALOGUE
from .results import Status

if TYPE_CHECKING:
    from ..findings import Finding, Severity
    from .results import Result, Summary

SCHEMA: Final = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
UNREADABLE: Final = "unreadable"
"""The rule of messages that cannot be read at all."""


class SarifForm:
    """One log with one run."""

    def head(self, summary: Summary) -> str:
        """The tool with the rules that were broken, then the start of the results."""
        run = {
            "tool": {"driver": _driver(summary)},
            "columnKind": "unicodeCodePoints",
            "invocations": [{"executionSuccessful": not summary.status[Status.UNREADABLE]}],
        }
        opening = json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=1)
        return opening.removesuffix("\n  }\n ]\n}") + ',\n   "results": ['

    def __init__(self) -> None:
        """Start with no result."""
        self._written = False

    def item(self, result: Result, _: int) -> str:
        """The results of one message, each on a line of its own."""
        told = [_unreadable(result)] if result.verdict is None else [_result(result, f) for f in result.findings]
        lines = [json.dumps(value) for value in told]
        if not lines:
            return ""
        start = ",\n" if self._written else "\n"
        self._written = True
        return start + ",\n".join(f"    {line}" for line in lines)

    def tail(self, _: Summary) -> str:
        """The end of the results, the run and the log."""
        return "\n   ]\n  }\n ]\n}\n"


def _driver(summary: Summary) -> dict[str, Any]:
    rules = [_rule(rule, summary.worst[rule]) for rule in sorted(summary.rules)]
    if summary.status[Status.UNREADABLE]:
        rules.append(_described(UNREADABLE, "a message that cannot be read", "error"))
    return {"name": "vlsi-bindings", "version": __version__, "rules": rules}


def _rule(rule: str, worst: Severity) -> dict[str, Any]:
    entry = CATALOGUE.get(rule)
    return _described(rule, rule.replace("-", " ") if entry is None else entry.about, worst.value)


def _described(rule: str, about: str, level: str) -> dict[str, Any]:
    return {"id": rule, "shortDescription": {"text": about}, "defaultConfiguration": {"level": level}}


def _result(result: Result, finding: Finding) -> dict[str, Any]:
    text = f"{finding.path}: expected {finding.expected}, saw {finding.seen}."
    properties = {
        "expected": finding.expected,
        "seen": finding.seen,
        "witnesses": list(finding.witnesses),
        "type": finding.type,
        "page": finding.page,
        "since": finding.since,
        "until": finding.until,
    }
    return {
        "ruleId": finding.rule,
        "level": finding.severity.value,
        "message": {"text": f"{text} {finding.mend}".rstrip()},
        "locations": [_location(result.name, finding.line, finding.column, finding.path)],
        "properties": {name: value for name, value in properties.items() if value is not None},
    }


def _unreadable(result: Result) -> dict[str, Any]:
    return {
        "ruleId": UNREADABLE,
        "level": "error",
        "message": {"text": result.reason},
        "locations": [_location(result.name, result.line, result.column, "")],
    }


def _location(name: str, line: int | None, column: int | None, path: str) -> dict[str, Any]:
    physical: dict[str, Any] = {"artifactLocation": {"uri": uri_of(name)}}
    if line is not None:
        physical["region"] = {"startLine": line} | ({} if column is None else {"startColumn": column})
    logical = {"logicalLocations": [{"fullyQualifiedName": path, "kind": "element"}]} if path else {}
    return {"physicalLocation": physical, **logical}


def uri_of(name: str) -> str:
    """The name of a file as a URI reference: percent-encoded, absolute where the name is."""
    path = PurePath(name)
    encoded = quote(os.fsencode(path.as_posix()), safe="/~")
    return f"file://{encoded}" if path.is_absolute() and encoded.startswith("/") else encoded
