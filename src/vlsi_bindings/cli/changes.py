"""Differences as lines for people and as JSON: those of two messages, and those of two captures."""

from __future__ import annotations

import json
import sys
from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from ..captures import compare_captures
from .console import printable, warn, write_lines

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from ..captures import Change, Exchange, ExchangeChange, Place
    from .console import Piece

MOST_SHOWN: Final = 120
"""Characters of a value in a line of text; JSON holds them all."""

_KINDS: Final = {
    "same": "the same",
    "changed": "changed",
    "moved": "moved",
    "removed": "only in the first",
    "added": "only in the second",
}
_SIGNS: Final = {"changed": ("~", "yellow"), "moved": (">", "cyan"), "removed": ("-", "red"), "added": ("+", "green")}


def change_document(change: Change) -> dict[str, Any]:
    """One difference of two messages, for JSON."""
    return {name: getattr(change, name) for name in ("path", "kind", "first", "second")}


def change_lines(change: Change, margin: str = "") -> list[list[Piece]]:
    """One difference of two messages: the path, then both values."""
    lines: list[list[Piece]] = [[(margin, ""), (printable(change.path) or "the messages", "bold")]]
    if change.kind == "order":
        return [[*lines[0], (": items in another order", "yellow")]]
    if change.kind in ("changed", "removed"):
        lines.append([(f"{margin}  - {_shown(change.first)}", "red")])
    if change.kind in ("changed", "added"):
        lines.append([(f"{margin}  + {_shown(change.second)}", "green")])
    return lines


def _shown(value: object) -> str:
    text = printable(json.dumps(value, ensure_ascii=False))
    return text if len(text) <= MOST_SHOWN else f"{text[:MOST_SHOWN]}… ({len(text)} characters; all in --format json)"


def compare_all(
    first: Iterable[Exchange], second: Iterable[Exchange], *, unordered: Collection[tuple[str, str]], as_json: bool
) -> int:
    """Show what two captures say differently. Gives the exit status."""
    counted: Counter[str] = Counter()
    shown = _counting(compare_captures(first, second, unordered=unordered), counted)
    if as_json:
        sys.stdout.write(json.dumps([_document(change) for change in shown], ensure_ascii=False, indent=2) + "\n")
    else:
        for change in shown:
            write_lines(_lines(change))
    warn(
        f"exchanges: {', '.join(f'{counted[kind]} {told}' for kind, told in _KINDS.items() if counted[kind]) or 'none'}"
    )
    return 0 if counted.total() == counted["same"] else 1


def _counting(changes: Iterable[ExchangeChange], counted: Counter[str]) -> Iterator[ExchangeChange]:
    """Those that are worth showing; all are counted."""
    for change in changes:
        counted[change.kind] += 1
        if change.kind != "same":
            yield change


def _lines(change: ExchangeChange) -> Iterator[list[Piece]]:
    sign, style = _SIGNS[change.kind]
    name = printable(" ".join(filter(None, (change.operation or "-", change.subject))))
    places = "  |  ".join(_where(place) for place in (change.first, change.second) if place is not None)
    yield [(f"{sign} {name}", f"bold {style}"), (f"  ({places})", "dim"), (" moved" * change.moved, "cyan")]
    for side in ("request", "answer"):
        changes: tuple[Change, ...] = getattr(change, side)
        for each in changes:
            path, *values = change_lines(each, "    ")
            yield [("    ", ""), (f"{side} ", "dim"), *path[1:]]
            yield from values


def _where(place: Place) -> str:
    return printable(f"{place.source.file} {place.number}")


def _document(change: ExchangeChange) -> dict[str, Any]:
    document: dict[str, Any] = {"operation": change.operation, "subject": change.subject, "kind": change.kind}
    document |= {side: _place(getattr(change, side)) for side in ("first", "second")}
    document["moved"] = change.moved
    document |= {side: [change_document(each) for each in getattr(change, side)] for side in ("request", "answer")}
    return document


def _place(place: Place | None) -> dict[str, Any] | None:
    if place is None:
        return None
    return {"number": place.number, "source": place.source.file, "place": place.source.place or None}
