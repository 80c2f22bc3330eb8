"""The query engine: filters, sorting and paging over any objects. What a query may ask for, the rules have judged.

Texts are compared without regard to case, as documented. What is not set sorts before everything else.
"""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Final

from ..conformance.rules.values import key
from ..model import DataObject
from .clock import in_utc
from .shapes import value_at

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Test = Callable[[Any], bool]

MOST_ROWS: Final = 1_000
"""Rows of one page; a query may ask for less."""


class UnknownFilterError(LookupError):
    """A filter that is none of the eight; the text names them."""


def selected(rows: Sequence[Any], definition: Any) -> list[Any]:
    """The rows that a definition asks for, in its order: filtered, sorted, from its offset, up to its limit."""
    found = list(rows)
    if definition.filter is not None:
        found = list(filter(test_of(definition.filter), found))
    if definition.sort_by:
        found.sort(key=lambda row: _rank(value_at(row, definition.sort_by)), reverse=bool(definition.sort_descending))
    start = definition.starting_offset or 0
    return found[start:] if definition.limit is None else found[start : start + definition.limit]


def page_size(wanted: int | None) -> int:
    """How many rows a page has."""
    return min(MOST_ROWS, wanted) if wanted else MOST_ROWS


def test_of(asked: Any) -> Test:
    """The test that a filter makes of a row; raises UnknownFilterError for what is none."""
    name = getattr(type(asked), "__wire_name__", "nothing")
    if name not in _TESTS:
        raise UnknownFilterError(f"a filter is one of {', '.join(_TESTS)}, not {name}")
    return _TESTS[name](asked)


def _and(asked: Any) -> Test:
    tests = [test_of(inner) for inner in asked.filters]
    return lambda row: all(test(row) for test in tests)


def _or(asked: Any) -> Test:
    tests = [test_of(inner) for inner in asked.filters]
    return lambda row: any(test(row) for test in tests)


def _not(asked: Any) -> Test:
    test = test_of(asked.filter)
    return lambda row: not test(row)


def _equals(asked: Any) -> Test:
    path, wanted = asked.member_name, _comparable(asked.value)
    return lambda row: _comparable(value_at(row, path)) == wanted


def _not_equals(asked: Any) -> Test:
    test = _equals(asked)
    return lambda row: not test(row)


def _starts_with(asked: Any) -> Test:
    path, start = asked.member_name, str(asked.value or "").casefold()
    return lambda row: (held := value_at(row, path)) is not None and held.casefold().startswith(start)


def _contains(asked: Any) -> Test:
    path, value = asked.member_name, asked.value
    wanted = {_comparable(item) for item in (value if isinstance(value, list) else [value])}
    text = "" if value is None else str(value).casefold()

    def test(row: Any) -> bool:
        held = value_at(row, path)
        if isinstance(held, list):
            return wanted <= {_comparable(item) for item in held}
        return isinstance(held, str) and text in held.casefold()

    return test


def _between(asked: Any) -> Test:
    path, low, high = asked.member_name, asked.from_value, asked.to_value

    def test(row: Any) -> bool:
        held = value_at(row, path)
        if not isinstance(held, datetime.datetime):
            return False
        return (low is None or in_utc(low) <= in_utc(held)) and (high is None or in_utc(held) <= in_utc(high))

    return test


_TESTS: Final[dict[str, Callable[[Any], Test]]] = {
    "QueryFilterAnd": _and,
    "QueryFilterOr": _or,
    "QueryFilterNot": _not,
    "QueryFilterEquals": _equals,
    "QueryFilterNotEquals": _not_equals,
    "QueryFilterContains": _contains,
    "QueryFilterStartsWith": _starts_with,
    "QueryFilterBetween": _between,
}
"""The eight filters."""


def _comparable(value: Any) -> Any:
    """What of a value counts when two are compared; arrays are compared without regard to order."""
    if isinstance(value, str):
        return value.casefold()
    if isinstance(value, datetime.datetime):
        return in_utc(value)
    if isinstance(value, list):
        return frozenset(_comparable(item) for item in value) or None  # an array without items is not set
    return key(value) if isinstance(value, DataObject) else value


def _rank(value: Any) -> tuple[bool, Any]:
    if value is None:
        return False, 0
    return True, value_at(value, "id") if isinstance(value, DataObject) else _comparable(value)
