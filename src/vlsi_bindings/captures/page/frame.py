"""What stands around the exchanges: the sum, the counts to filter by, the filters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lxml import etree

from ...markup import box, boxes, count_row, count_table, filter_form, filtered, plural, selection, tag, tile

if TYPE_CHECKING:
    from collections import Counter

    from ...markup import Page
    from ...markup.tags import Element
    from ..scanning.functions import Summary
    from .bounds import Shown

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
        *filtered(etree.Comment("exchanges")),
    )


def _filters(summary: Summary) -> Element:
    keys = "/ searches, j and k go to the next and the previous exchange, o unfolds, Esc clears the search"
    return filter_form(
        "name, value, id, time",
        selection("operation", "Operation", "every operation", summary.operations),
        selection("mark", "Fault or finding", "any", summary.faults + summary.findings),
        boxes("Only", box("faults and broken", "error", id="faults"), box("with findings", "warning", id="odd")),
        tag("p", {"class": "keys"}, keys),
    )
