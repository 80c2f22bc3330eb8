"""What stands around the exchanges: the sum, the counts to filter by, the filters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lxml import etree

from ...markup import count_row, count_table, plural, tag, tile

if TYPE_CHECKING:
    from collections import Counter

    from ...markup import Page
    from ...markup.tags import Element
    from ..scanning.functions import Summary
    from .writing import Shown

MARK: Final = "<!--exchanges-->"
"""Where the exchanges belong in the text of the frame."""

COLUMNS: Final = (
    ("number", "No."),
    ("time", "Time"),
    ("operation", "Operation"),
    ("subject", "About"),
    ("duration", "Seconds"),
    ("size", "Bytes"),
    ("status", "Status"),
    ("findings", "Findings"),
)
"""The columns of the conversation: class and title."""


def frame(page: Page, title: str, shown: Shown) -> str:
    """The document, with a mark in the place of the exchanges."""
    summary = shown.summary
    return page.document(
        title,
        tag("header", {}, tag("h1", {}, title), tag("p", {"class": "lead"}, _lead(shown)), _tiles(summary)),
        tag("main", {}, _overview(summary), _conversation(shown)),
    )


def _lead(shown: Shown) -> str:
    """What the page shows, and how the rest is reached."""
    total, count = shown.summary.exchanges, shown.exchanges
    told = _span(shown.summary) or "no times recorded"
    if count < total:
        last = shown.first + count - 1
        told += f". Shown are exchanges {shown.first:,} to {last:,} of {total:,}: see --first and --most"
    if shown.without_messages:
        told += f". The page is full: {plural(shown.without_messages, 'exchange')} without messages"
    return f"{told}."


def _span(summary: Summary) -> str:
    if summary.first is None or summary.last is None:
        return ""
    first, last = (time.isoformat(" ", "seconds") for time in (summary.first, summary.last))
    return first if first == last else f"{first} to {last}"


def _tiles(summary: Summary) -> Element:
    counts = [
        (summary.exchanges, "note", "exchange"),
        (summary.faults.total(), "error", "fault"),
        (summary.findings.total(), "warning", "finding"),
        (summary.broken, "error", "broken"),
    ]
    names = [name if name == "broken" or count == 1 else f"{name}s" for count, _, name in counts]
    made = [tile(count, kind, name) for (count, kind, _), name in zip(counts, names, strict=True)]
    return tag("ul", {"class": "tiles"}, *made)


def _overview(summary: Summary) -> Element:
    marks = summary.faults + summary.findings
    tables = [
        count_table("Operations", _rows(summary.operations, summary.operations, "operation", "note")),
        count_table(
            "Faults and findings",
            [*_rows(summary.faults, marks, "mark", "error"), *_rows(summary.findings, marks, "mark", "warning")],
        ),
    ]
    return tag("div", {"class": "overview"}, *(table for table in tables if table is not None))


def _rows(counts: Counter[str], beside: Counter[str], kind: str, tone: str) -> list[Element]:
    ordered = sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))
    return [count_row(name, count, beside, kind, tone, "") for name, count in ordered]


def _conversation(shown: Shown) -> Element:
    names = [tag("span", {"class": css}, title) for css, title in COLUMNS]
    return tag(
        "section",
        {"class": "messages"},
        tag("h2", {}, "Conversation"),
        _filters(shown.summary),
        tag("div", {"class": "row head", "aria-hidden": "true"}, *names),
        tag("div", {"id": "messages"}, etree.Comment("exchanges")),
        tag("p", {"id": "none", "hidden": ""}, "Nothing matches. Clear the filters to see everything."),
    )


def _filters(summary: Summary) -> Element:
    search = tag(
        "label",
        {"class": "search"},
        tag("span", {}, "Search"),
        tag("input", {"type": "search", "id": "text", "placeholder": "name, value, id, time …", "autocomplete": "off"}),
    )
    boxes = [_box("faults", "error", "faults and broken"), _box("odd", "warning", "with findings")]
    keys = "/ searches, j and k go to the next and the previous exchange, o unfolds, Esc clears the search"
    return tag(
        "form",
        {"id": "filters", "hidden": "", "role": "search"},
        search,
        _select("operation", "Operation", "every operation", sorted(summary.operations)),
        _select("mark", "Fault or finding", "any", sorted(summary.faults + summary.findings)),
        tag("fieldset", {}, tag("legend", {}, "Only"), *boxes),
        tag(
            "div",
            {"class": "actions"},
            tag("button", {"type": "button", "id": "open"}, "Unfold all"),
            tag("button", {"type": "button", "id": "close"}, "Fold all"),
            tag("button", {"type": "reset"}, "Clear filters"),
            tag("output", {"id": "count", "aria-live": "polite"}),
        ),
        tag("p", {"class": "keys"}, keys),
    )


def _box(name: str, tone: str, told: str) -> Element:
    return tag("label", {"class": f"check {tone}"}, tag("input", {"type": "checkbox", "id": name}), f" {told}")


def _select(name: str, title: str, every: str, values: list[str]) -> Element:
    options = [tag("option", {"value": value}, value) for value in values]
    return tag(
        "label",
        {},
        tag("span", {}, title),
        tag("select", {"id": name}, tag("option", {"value": ""}, every), *options),
    )
