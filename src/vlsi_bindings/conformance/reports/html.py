"""The HTML form, for people: one page that needs nothing else, and lets nothing in.

Every text passes through the tree of lxml, which escapes it; the policy of the page allows its own style and script,
told by their hashes, and no request at all. Without script the page can still be read: messages fold without it.
"""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from importlib.resources import files
from typing import TYPE_CHECKING, Final

from lxml import etree

from ..catalogue import CATALOGUE
from ..findings import Severity
from .plain import plain
from .results import Status

if TYPE_CHECKING:
    from collections import Counter

    from ...codec.names import Element
    from ..findings import Disagreement, Finding
    from .results import Result, Summary

_PACKAGE: Final = "vlsi_bindings.conformance.reports"
_MESSAGES: Final = "<!--messages-->"
_MOST_ROWS: Final = 12
"""Rules and types that the overview shows before it folds."""


class HtmlForm:
    """One page: the sum, the filters, and a fold for each message."""

    def __init__(self) -> None:
        """Read style and script."""
        self._style, self._script = _resource("page.css"), _resource("page.js")

    def head(self, summary: Summary) -> str:
        """The page up to its messages."""
        return self._frame(summary)[0]

    def item(self, result: Result, number: int) -> str:
        """One message."""
        return _serialized(_message(result, number)) + "\n"

    def tail(self, summary: Summary) -> str:
        """What stands after the messages."""
        return self._frame(summary)[1]

    def _frame(self, summary: Summary) -> list[str]:
        page = _tag(
            "html",
            {"lang": "en"},
            self._head(summary),
            _tag(
                "body",
                {},
                _header(summary),
                _tag("main", {}, *_overview(summary), *_messages(summary)),
                _tag("script", {}, self._script),
            ),
        )
        return f"<!DOCTYPE html>\n{_serialized(page)}\n".split(_MESSAGES)

    def _head(self, summary: Summary) -> Element:
        policy = (
            f"default-src 'none'; style-src 'sha256-{_hash(self._style)}'; script-src 'sha256-{_hash(self._script)}'; "
            "base-uri 'none'; form-action 'none'"
        )
        return _tag(
            "head",
            {},
            _tag("meta", {"charset": "utf-8"}),
            _tag("meta", {"http-equiv": "Content-Security-Policy", "content": policy}),
            _tag("meta", {"name": "viewport", "content": "width=device-width, initial-scale=1"}),
            _tag("meta", {"name": "color-scheme", "content": "light dark"}),
            _tag("meta", {"name": "referrer", "content": "no-referrer"}),
            _tag("title", {}, f"Conformance: {summary}"),
            _tag("style", {}, self._style),
        )


def _resource(name: str) -> str:
    return files(_PACKAGE).joinpath(name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    return b64encode(sha256(text.encode("utf-8")).digest()).decode("ascii")


def _tag(name: str, attributes: dict[str, str], *content: Element | str | None) -> Element:
    """An element; texts may stand between its children, and are made safe."""
    element = etree.Element(name, {key: plain(value) for key, value in attributes.items()})
    raw = name in ("style", "script")
    for part in content:
        if part is None:
            continue
        if not isinstance(part, str):
            element.append(part)
            continue
        text = part if raw else plain(part)
        if len(element):
            element[-1].tail = (element[-1].tail or "") + text
        else:
            element.text = (element.text or "") + text
    return element


def _serialized(element: Element) -> str:
    return str(etree.tostring(element, method="html", encoding="unicode"))


def _plural(count: int, what: str) -> str:
    return f"{count:,} {what}{'s' * (count != 1)}"


def _header(summary: Summary) -> Element:
    tiles = [_tile(summary.status[status], status.value) for status in Status]
    tiles += [_tile(summary.severities[severity], severity.value, "s") for severity in reversed(Severity)]
    return _tag(
        "header",
        {},
        _tag("h1", {}, "Conformance report"),
        _tag("p", {"class": "lead"}, _lead(summary)),
        _tag("ul", {"class": "tiles"}, *tiles),
    )


def _lead(summary: Summary) -> str:
    contract = " ".join(["the contract", *(f"of {release}" for release in summary.releases)])
    judges = f", judged by {', '.join(summary.judges)}" if summary.judges else ""
    return f"{_plural(summary.messages, 'message')} held against {contract}{judges}"


def _tile(count: int, name: str, ending: str = "") -> Element:
    told = name + (ending if count != 1 else "")
    return _tag(
        "li",
        {"class": f"tile {name}" + (" zero" if not count else "")},
        _tag("strong", {}, f"{count:,}"),
        " ",
        _tag("span", {}, told),
    )


def _overview(summary: Summary) -> list[Element]:
    if not summary.findings:
        return []
    rules = [
        _row(rule, count, summary.rules, "rule", summary.worst[rule].value, _about(rule))
        for rule, count in summary.rules.most_common()
    ]
    types = [_row(name, count, summary.types, "type", "", "") for name, count in summary.types.most_common() if name]
    tables = [_table("By rule", rules), _table("By type", types)]
    return [_tag("div", {"class": "overview"}, *(table for table in tables if table is not None))]


def _about(rule: str) -> str:
    entry = CATALOGUE.get(rule)
    return "" if entry is None else entry.about


def _row(name: str, count: int, counter: Counter[str], kind: str, severity: str, about: str) -> Element:
    most = max(counter.values())
    bar = _tag(
        "svg",
        {"class": f"bar {severity}", "viewBox": "0 0 100 6", "preserveAspectRatio": "none", "aria-hidden": "true"},
        _tag("rect", {"width": f"{max(1.0, 100 * count / most):.1f}", "height": "6", "rx": "1"}),
    )
    button = _tag("button", {"type": "button", f"data-{kind}": name, "title": about or name}, name)
    return _tag("tr", {}, _tag("th", {"scope": "row"}, button), _tag("td", {}, bar), _tag("td", {}, f"{count:,}"))


def _table(title: str, rows: list[Element]) -> Element | None:
    if not rows:
        return None
    shown, rest = rows[:_MOST_ROWS], rows[_MOST_ROWS:]
    more = None
    if rest:
        more = _tag(
            "details", {}, _tag("summary", {}, f"{len(rest):,} more"), _tag("table", {}, _tag("tbody", {}, *rest))
        )
    return _tag("section", {}, _tag("h2", {}, title), _tag("table", {}, _tag("tbody", {}, *shown)), more)


def _messages(summary: Summary) -> list[Element]:
    return [
        _tag(
            "section",
            {"class": "messages"},
            _tag("h2", {}, "Messages"),
            _filters(summary),
            _tag("div", {"id": "messages"}, etree.Comment("messages")),
            _tag("p", {"id": "none", "hidden": ""}, "Nothing matches. Clear the filters to see everything."),
        )
    ]


def _filters(summary: Summary) -> Element:
    severities = [
        _tag(
            "label",
            {"class": f"check {severity.value}"},
            _tag("input", {"type": "checkbox", "name": "severity", "value": severity.value, "checked": ""}),
            f" {severity.value}s",
        )
        for severity in reversed(Severity)
    ]
    valid = _tag(
        "label", {"class": "check"}, _tag("input", {"type": "checkbox", "id": "clean", "checked": ""}), " clean"
    )
    return _tag(
        "form",
        {"id": "filters", "hidden": "", "role": "search"},
        _tag(
            "label",
            {"class": "search"},
            _tag("span", {}, "Search"),
            _tag(
                "input", {"type": "search", "id": "text", "placeholder": "path, value, file …", "autocomplete": "off"}
            ),
        ),
        _select("rule", sorted(summary.rules)),
        _select("type", sorted(name for name in summary.types if name)),
        _tag("fieldset", {}, _tag("legend", {}, "Show"), *severities, valid),
        _tag(
            "div",
            {"class": "actions"},
            _tag("button", {"type": "button", "id": "open"}, "Unfold all"),
            _tag("button", {"type": "button", "id": "close"}, "Fold all"),
            _tag("button", {"type": "reset"}, "Clear filters"),
            _tag("output", {"id": "count", "aria-live": "polite"}),
        ),
    )


def _select(name: str, values: list[str]) -> Element:
    options = [_tag("option", {"value": value}, value) for value in values]
    return _tag(
        "label",
        {},
        _tag("span", {}, name.capitalize()),
        _tag("select", {"id": name}, _tag("option", {"value": ""}, f"every {name}"), *options),
    )


def _message(result: Result, number: int) -> Element:
    counts = _tag("span", {"class": "counts"}, _told(result))
    line = (
        _tag("span", {"class": f"badge {result.status.value}"}, result.status.value),
        _tag("span", {"class": "name"}, result.name),
        counts,
    )
    attributes = {"class": "message", "id": f"m{number}"}
    if result.verdict is None:
        reason = _tag("p", {"class": "reason"}, result.reason)
        return _tag("details", attributes | {"data-unreadable": ""}, _tag("summary", {}, *line), reason)
    if not result.findings and not result.verdict.more_findings:
        return _tag("div", attributes | {"data-clean": ""}, *line)
    findings = [_finding(finding) for finding in result.findings]
    more = result.verdict.more_findings
    rest = _tag("p", {"class": "reason"}, f"and {_plural(more, 'more finding')} beyond the limit") if more else None
    disagreements = [_disagreement(told) for told in result.verdict.disagreements if not told.explained]
    return _tag(
        "details",
        attributes,
        _tag("summary", {}, *line),
        _tag("ol", {"class": "findings"}, *findings),
        rest,
        *disagreements,
    )


def _told(result: Result) -> str:
    """What stands beside the name: operation, and the number of findings."""
    verdict = result.verdict
    if verdict is None:
        return "cannot be read"
    counted = verdict.by_severity
    counts = [_plural(counted[severity], severity.value) for severity in reversed(Severity) if counted[severity]]
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
    return _tag(
        "li",
        {"class": "finding", "data-severity": severity, "data-rule": finding.rule, "data-type": finding.type or ""},
        _tag(
            "p",
            {"class": "title"},
            _tag("span", {"class": f"badge {severity}"}, severity),
            " ",
            _tag("b", {}, finding.rule),
            " ",
            _tag("span", {"class": "place"}, f"line {finding.line}" if finding.line else ""),
            _tag("span", {"class": "place"}, f", column {finding.column}" if finding.column else ""),
        ),
        _tag("code", {"class": "path"}, *_steps(finding.path or "document")),
        _tag("dl", {}, *terms),
    )


def _steps(path: str) -> list[Element | str]:
    """A path that can be wrapped after each slash."""
    parts: list[Element | str] = []
    for step in path.split("/"):
        if parts:
            parts += ["/", _tag("wbr", {})]
        parts.append(step)
    return parts


def _fact(name: str, text: str) -> tuple[Element, Element]:
    css = name.replace(" ", "-")
    return _tag("dt", {"class": css}, name), _tag("dd", {"class": css}, text)


def _disagreement(told: Disagreement) -> Element:
    finding = told.finding
    text = (
        f"Judges disagree about {finding.rule} at {finding.path}: seen by {', '.join(finding.witnesses)}, "
        f"not by {', '.join(told.missed)}."
    )
    return _tag("p", {"class": "disagreement"}, text)
