"""Parts that pages share: tiles with a number each, tables of counts with bars, paths that can be wrapped."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .tags import tag

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .tags import Element

_MOST_ROWS: Final = 12
"""Rows of a table that are shown before it folds."""


def plural(count: int, what: str) -> str:
    """The count and what is counted."""
    return f"{count:,} {what}{'s' * (count != 1)}"


def tile(count: int, kind: str, name: str) -> Element:
    """A number, large, with its name below; ``kind`` gives the colour."""
    css = f"tile {kind}" + (" zero" if not count else "")
    return tag("li", {"class": css}, tag("strong", {}, f"{count:,}"), " ", tag("span", {}, name))


def count_row(name: str, count: int, counts: Mapping[str, int], kind: str, tone: str, about: str) -> Element:
    """One count as a bar beside all others; its name is a button that filters by ``kind``."""
    bar = tag(
        "svg",
        {"class": f"bar {tone}", "viewBox": "0 0 100 6", "preserveAspectRatio": "none", "aria-hidden": "true"},
        tag("rect", {"width": f"{max(1.0, 100 * count / max(counts.values())):.1f}", "height": "6", "rx": "1"}),
    )
    button = tag("button", {"type": "button", f"data-{kind}": name, "title": about or name}, name)
    return tag("tr", {}, tag("th", {"scope": "row"}, button), tag("td", {}, bar), tag("td", {}, f"{count:,}"))


def count_table(title: str, rows: list[Element]) -> Element | None:
    """Rows of counts, folded from some number on; none without rows."""
    if not rows:
        return None
    shown, rest = rows[:_MOST_ROWS], rows[_MOST_ROWS:]
    more = None
    if rest:
        more = tag("details", {}, tag("summary", {}, f"{len(rest):,} more"), tag("table", {}, tag("tbody", {}, *rest)))
    return tag("section", {}, tag("h2", {}, title), tag("table", {}, tag("tbody", {}, *shown)), more)


def steps(path: str) -> list[Element | str]:
    """A path that can be wrapped after each slash."""
    parts: list[Element | str] = []
    for step in path.split("/"):
        if parts:
            parts += ["/", tag("wbr", {})]
        parts.append(step)
    return parts
