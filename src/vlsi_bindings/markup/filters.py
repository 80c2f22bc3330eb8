"""The form that filters what a page shows; ``base.js`` and the page's own script act on its ids."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .tags import tag

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .tags import Element


def filter_form(searched: str, *content: Element) -> Element:
    """Search, the page's own selections and boxes, and the buttons; ``searched`` says what a text may be part of."""
    search = tag("input", {"type": "search", "id": "text", "placeholder": f"{searched} …", "autocomplete": "off"})
    return tag(
        "form",
        {"id": "filters", "hidden": "", "role": "search"},
        tag("label", {"class": "search"}, tag("span", {}, "Search"), search),
        *content,
        tag(
            "div",
            {"class": "actions"},
            tag("button", {"type": "button", "id": "open"}, "Unfold all"),
            tag("button", {"type": "button", "id": "close"}, "Fold all"),
            tag("button", {"type": "reset"}, "Clear filters"),
            tag("output", {"id": "count", "aria-live": "polite"}),
        ),
    )


def selection(name: str, title: str, every: str, values: Iterable[str]) -> Element:
    """A choice among values, or of all of them, which ``every`` names."""
    options = [tag("option", {"value": value}, value) for value in sorted(values)]
    return tag(
        "label",
        {},
        tag("span", {}, title),
        tag("select", {"id": name}, tag("option", {"value": ""}, every), *options),
    )


def boxes(title: str, *boxes: Element) -> Element:
    """Boxes to tick, in a group."""
    return tag("fieldset", {}, tag("legend", {}, title), *boxes)


def box(told: str, tone: str = "", **attributes: str) -> Element:
    """One box; ``attributes`` are those of its input."""
    css = f"check {tone}".rstrip()
    return tag("label", {"class": css}, tag("input", {"type": "checkbox", **attributes}), f" {told}")


def filtered(*content: Element) -> list[Element]:
    """What the filters act on, and what stands in its place when nothing matches."""
    nothing = tag("p", {"id": "none", "hidden": ""}, "Nothing matches. Clear the filters to see everything.")
    return [tag("div", {"id": "messages"}, *content), nothing]
