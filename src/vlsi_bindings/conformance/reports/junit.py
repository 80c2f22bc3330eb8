"""The JUnit form, for build servers: a test case for each message, failed where there are findings that count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from ...markup import plain
from .results import Status

if TYPE_CHECKING:
    from ...codec.names import Element
    from ..findings import Finding, Severity
    from .results import Result, Summary


class JunitForm:
    """One ``testsuite`` in a ``testsuites`` document."""

    def __init__(self, fail_on: Severity) -> None:
        """Take the severity from which on a message has failed."""
        self._fail_on = fail_on
        self._failures = 0

    def head(self, summary: Summary) -> str:
        """The start tags, with the counts."""
        counts = {
            "tests": str(summary.messages),
            "failures": str(self._failures),
            "errors": str(summary.status[Status.UNREADABLE]),
            "time": f"{summary.seconds:.3f}",
        }
        suites = etree.Element("testsuites", {"name": "vlsi check", **counts})
        etree.SubElement(suites, "testsuite", {"name": "vlsi check", **counts, "skipped": "0"}).text = "\n"
        opening = etree.tostring(suites, encoding="unicode").partition("</testsuite>")[0]
        return f'<?xml version="1.0" encoding="UTF-8"?>\n{opening}'

    def item(self, result: Result, _: int) -> str:
        """One test case."""
        verdict = result.verdict
        kind = "unreadable" if verdict is None else verdict.operation or verdict.kind
        attributes = {"name": plain(result.name), "classname": plain(kind), "time": f"{result.seconds:.3f}"}
        case = etree.Element("testcase", attributes)
        if verdict is None:
            etree.SubElement(case, "error", {"type": "unreadable", "message": plain(result.reason)})
        elif result.fails(self._fail_on):
            self._failures += 1
            told = etree.SubElement(case, "failure", {"type": _type(result), "message": verdict.summary})
            told.text = _lines(result.findings)
        elif result.findings:
            etree.SubElement(case, "system-out").text = _lines(result.findings)
        return _serialized(case)

    def tail(self, _: Summary) -> str:
        """The end tags."""
        return "</testsuite>\n</testsuites>\n"


def _serialized(case: Element) -> str:
    return f"{etree.tostring(case, encoding='unicode')}\n"


def _type(result: Result) -> str:
    """The rule that was broken first among the worst."""
    worst = max(result.findings, key=lambda finding: finding.severity.rank)
    return worst.rule


def _lines(findings: tuple[Finding, ...]) -> str:
    return plain("\n".join(f"{finding.severity}: {finding} {finding.mend}".rstrip() for finding in findings))
