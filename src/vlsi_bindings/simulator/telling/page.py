"""The page: what is there, what was answered, what is to go wrong, and what is done for each operation."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from ...markup import Page, count_row, count_table, filter_form, filtered, selection, tag, tile
from ..names import DESKTOP, FARM, MACHINE, SESSION, USER

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...markup.tags import Element

_PACKAGE: Final = "vlsi_bindings.simulator.telling"
_TILES: Final = {MACHINE: "machines", DESKTOP: "pools", FARM: "farms", SESSION: "sessions", USER: "users and groups"}
_TONES: Final = {"stored": "valid", "computed": "note", "example": "warning", "fault": "error"}
"""How the kinds of behaviour look."""


def page(told: Mapping[str, Any], service: str, data: str) -> str:
    """What ``Simulator.about`` tells, as HTML.

    ``service`` is the path that calls are posted to, ``data`` the one of the same as JSON.
    """
    title = f"Simulated connection server {told['release']}"
    return Page(_PACKAGE).document(title, _header(title, told, service, data), _main(told))


def _header(title: str, told: Mapping[str, Any], service: str, data: str) -> Element:
    lead = f"Calls are posted to {service}. It is {told['time'][:19].replace('T', ' ')} UTC there. The same "
    answers = tile(sum(told["answered"].values()), "note", "answers given")
    tiles = [tile(told["objects"].get(name, 0), "valid", shown) for name, shown in _TILES.items()]
    return tag(
        "header",
        {},
        tag("h1", {}, title),
        tag("p", {"class": "lead"}, lead, tag("a", {"href": data}, "as JSON"), "."),
        tag("ul", {"class": "tiles"}, *tiles, answers),
        tag("div", {"class": "overview"}, *_overview(told)),
    )


def _overview(told: Mapping[str, Any]) -> list[Element]:
    """Tables of what there is to count, each where there is something."""
    kinds = Counter(one["kind"] for one in told["operations"])
    rules = {
        f"{number}. {json.dumps(one['rule'], ensure_ascii=False)}": one["strikes"]
        for number, one in enumerate(told["disturbances"], 1)
    }
    replayed = (told["replay"] or {}).get("answered", {})
    tables = [
        _table("What is done for operations", kinds, "kind"),
        _table("What there is", dict(sorted(told["objects"].items(), key=lambda one: -one[1])), "text"),
        _table("Whence answers came", told["answered"]),
        _table("What is to go wrong, and how often it did", rules),
        _table("Answered from captures", replayed, "text"),
    ]
    return [table for table in tables if table is not None]


def _table(title: str, counts: Mapping[str, int], kind: str = "") -> Element | None:
    """Counts by name; a name filters the operations below where ``kind`` tells by which field."""
    scale = {**counts, "": 1}  # bars are drawn to the largest count, which may be none
    rows = [
        count_row(name, count, scale, kind, _TONES.get(name, ""), "") if kind else _row(name, count)
        for name, count in counts.items()
    ]
    return count_table(title, rows)


def _row(name: str, count: int) -> Element:
    return tag("tr", {}, tag("th", {"scope": "row"}, name), tag("td", {}), tag("td", {}, f"{count:,}"))


def _main(told: Mapping[str, Any]) -> Element:
    kinds = selection("kind", "Behaviour", "every behaviour", _TONES)
    rows = [_operation(one) for one in told["operations"]]
    return tag("main", {}, tag("section", {"class": "messages"}, filter_form("An operation", kinds), *filtered(*rows)))


def _operation(one: Mapping[str, str]) -> Element:
    kind = one["kind"]
    return tag(
        "div",
        {"class": "message operation", "data-behaviour": kind},
        tag("span", {"class": "name"}, one["operation"]),
        tag("span", {"class": f"badge {_TONES.get(kind, '')}"}, kind),
        tag("span", {"class": "place"}, one["about"]),
    )
