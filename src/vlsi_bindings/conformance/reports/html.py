"""The HTML form, for people: one page that needs nothing else, and lets nothing in.

Every text passes through the tree of lxml, which escapes it; the policy of the page allows its own style and script,
told by their hashes, and no request at all. Without script the page can still be read: messages fold without it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lxml import etree

from ...markup import (
    Page,
    box,
    boxes,
    count_row,
    count_table,
    filter_form,
    filtered,
    plural,
    selection,
    serialized,
    steps,
    tag,
    tile,
)
from ..catalogue import CATALOGUE
from ..findings import Severity
from .results import Status

if TYPE_CHECKING:
    from ...codec.names import Element
    from ..findings import Disagreement, Finding
    from .results import Result, Summary

_PACKAGE: Final = "vlsi_bindings.conformance.reports"
_MESSAGES: Final = "<!--messages-->"


class HtmlForm:
    """One page: the sum, the filters, and a fold for each message."""

    def __init__(self) -> None:
        """Read style and script."""
        self._page = Page(_PACKAGE)

    def head(self, summary: Summary) -> str:
        """The page up to its messages."""
        return self._frame(summary)[0]

    def item(self, result: Result, number: int) -> str:
        """One message."""
        return serialized(_message(result, number)) + "\n"

    def tail(self, summary: Summary) -> str:
        """What stands after the messages."""
        return self._frame(summary)[1]

    def _frame(self, summary: Summary) -> list[str]:
        text = self._page.document(
            f"Conformance: {summary}",
            _header(summary),
            tag("main", {}, *_overview(summary), _messages(summary)),
        )
        return text.split(_MESSAGES)


def _header(summary: Summary) -> Element:
    tiles = [tile(summary.status[status], status.value, status.value) for status in Status]
    tiles += [
        tile(
            summary.severities[severity], severity.value, f"{severity.value}{'s' * (summary.severities[severity] != 1)}"
        )
        for severity in reversed(Severity)
    ]
    return tag(
        "header",
        {},
        tag("h1", {}, "Conformance report"),
        tag("p", {"class": "lead"}, _lead(summary)),
        tag("ul", {"class": "tiles"}, *tiles),
    )


def _lead(summary: Summary) -> str:
    contract = " ".join(["the contract", *(f"of {release}" for release in summary.releases)])
    judges = f", judged by {', '.join(summary.judges)}" if summary.judges else ""
    return f"{plural(summary.messages, 'message')} held against {contract}{judges}"


def _overview(summary: Summary) -> list[Element]:
    if not summary.findings:
        return []
    rules = [
        count_row(rule, count, summary.rules, "rule", summary.worst[rule].value, _about(rule))
        for rule, count in summary.rules.most_common()
    ]
    types = [
        count_row(name, count, summary.types, "type", "", "") for name, count in summary.types.most_common() if name
    ]
    tables = [count_table("By rule", rules), count_table("By type", types)]
    return [tag("div", {"class": "overview"}, *(table for table in tables if table is not None))]


def _about(rule: str) -> str:
    entry = CATALOGUE.get(rule)
    return "" if entry is None else entry.about


def _messages(summary: Summary) -> Element:
    return tag(
        "section",
        {"class": "messages"},
        tag("h2", {}, "Messages"),
        _filters(summary),
        *filtered(etree.Comment("messages")),
    )


def _filters(summary: Summary) -> Element:
    severities = [
        box(f"{severity.value}s", severity.value, name="severity", value=severity.value, checked="")
        for severity in reversed(Severity)
    ]
    return filter_form(
        "path, value, file",
        selection("rule", "Rule", "every rule", summary.rules),
        selection("type", "Type", "every type", filter(None, summary.types)),
        boxes("Show", *severities, box("clean", id="clean", checked="")),
    )


def _message(result: Result, number: int) -> Element:
    counts = tag("span", {"class": "counts"}, _told(result))
    line = (
        tag("span", {"class": f"badge {result.status.value}"}, result.status.value),
        tag("span", {"class": "name"}, result.name),
        counts,
    )
    attributes = {"class": "message", "id": f"m{number}"}
    if result.verdict is None:
        reason = tag("p", {"class": "reason"}, result.reason)
        return tag("details", attributes | {"data-unreadable": ""}, tag("summary", {}, *line), reason)
    if not result.findings and not result.verdict.more_findings:
        return tag("div", attributes | {"data-clean": ""}, *line)
    findings = [_finding(finding) for finding in result.findings]
    more = result.verdict.more_findings
    rest = tag("p", {"class": "reason"}, f"and {plural(more, 'more finding')} beyond the limit") if more else None
    disagreements = [_disagreement(told) for told in result.verdict.disagreements if not told.explained]
    return tag(
        "details",
        attributes,
        tag("summary", {}, *line),
        tag("ol", {"class": "findings"}, *findings),
        rest,
        *disagreements,
    )


def _told(result: Result) -> str:
    """What stands beside the name: operation, and the number of findings."""
    verdict = result.verdict
    if verdict is None:
        return "cannot be read"
    counted = verdict.by_severity
    counts = [plural(counted[severity], severity.value) for severity in reversed(Severity) if counted[severity]]
    subject = f"{verdict.operation} {verdict.kind}" if verdict.operation else verdict.kind
    return " · ".join([subject, *counts])


def _finding(finding: Finding) -> Element:
    severity = finding.severity.value
    facts = [("expected", finding.expected), ("seen", finding.seen), ("mend", finding.mend)]
    since = [("since", finding.since or ""), ("until", finding.until or "")]
    more = [
        ("type", finding.type or ""),
        *since,
        ("page", finding.page or ""),
        ("seen by", ", ".join(finding.witnesses)),
    ]
    terms = [part for name, text in (*facts, *more) if text for part in _fact(name, text)]
    return tag(
        "li",
        {"class": "finding", "data-severity": severity, "data-rule": finding.rule, "data-type": finding.type or ""},
        tag(
            "p",
            {"class": "title"},
            tag("span", {"class": f"badge {severity}"}, severity),
            " ",
            tag("b", {}, finding.rule),
            " ",
            tag("span", {"class": "place"}, f"line {finding.line}" if finding.line else ""),
            tag("span", {"class": "place"}, f", column {finding.column}" if finding.column else ""),
        ),
        tag("code", {"class": "path"}, *steps(finding.path or "document")),
        tag("dl", {}, *terms),
    )


def _fact(name: str, text: str) -> tuple[Element, Element]:
    css = name.replace(" ", "-")
    return tag("dt", {"class": css}, name), tag("dd", {"class": css}, text)


def _disagreement(told: Disagreement) -> Element:
    finding = told.finding
    text = (
        f"Judges disagree about {finding.rule} at {finding.path}: seen by {', '.join(finding.witnesses)}, "
        f"not by {', '.join(told.missed)}."
    )
    return tag("p", {"class": "disagreement"}, text)
