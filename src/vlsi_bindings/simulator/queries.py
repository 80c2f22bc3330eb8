"""The query engine: filters, sorting and paging over any objects. What a query may ask for, the rules have judged.

Texts are compared without regard to case, as documented. What is not set sorts before everything else.
"""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Final

from ..conformance.rules.values import key
from ..model import DataObject
from .clock import in_utc
from .rows import Rows
from .shapes import value_at

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .rows import Read

    Test = Callable[[Any], bool]
    """Of the source of a row."""

MOST_ROWS: Final = 1_000
"""Rows of one page; a query may ask for less."""


MOST_TESTS: Final = 5_000_000
"""Conditions times objects that a filter may have to look at: some ten seconds, in which nobody else is served."""


class TooMuchError(ValueError):
    """A filter that would take too long; the text says what to do."""


class UnknownFilterError(LookupError):
    """A filter that is none of the eight; the text names them."""


def selected(rows: Sequence[Any], definition: Any) -> Rows:
    """The rows that a definition asks for, in its order: filtered, sorted, from its offset, up to its limit.

    Raises UnknownFilterError, and TooMuchError for a filter that would take too long.
    """
    found, asked = Rows.of(rows), definition.filter
    if asked is not None:
        _demand_feasible(asked, len(found))
        found = found.where(lambda read: test_of(asked, read))
    if definition.sort_by:
        found = found.ordered(definition.sort_by, _rank, descending=bool(definition.sort_descending))
    return found.part(definition.starting_offset or 0, definition.limit)


def page_size(wanted: int | None) -> int:
    """How many rows a page has."""
    return min(MOST_ROWS, wanted) if wanted else MOST_ROWS


def test_of(asked: Any, read: Read) -> Test:
    """The test that a filter makes of what members are told by; raises UnknownFilterError for what is none."""
    name = _kind(asked)
    if name not in _TESTS:
        raise UnknownFilterError(f"a filter is one of {', '.join(_TESTS)}, not {name}")
    return _TESTS[name](asked, read)


def _kind(asked: Any) -> str:
    return getattr(type(asked), "__wire_name__", "nothing")


def _demand_feasible(asked: Any, rows: int) -> None:
    conditions = _conditions(asked)
    if conditions * rows > MOST_TESTS:
        raise TooMuchError(f"{conditions:,} conditions on {rows:,} objects are too many: ask with fewer at a time")


def _conditions(asked: Any) -> int:
    """How many conditions a filter has for each row; equalities of one member in an Or are one."""
    inner = getattr(asked, "filters", None)
    if inner is None:
        return _conditions(asked.filter) if hasattr(asked, "filter") else 1
    same, others = _equalities(asked) if _kind(asked) == "QueryFilterOr" else ({}, inner)
    return len(same) + sum(map(_conditions, others))


def _and(asked: Any, read: Read) -> Test:
    tests = [test_of(inner, read) for inner in asked.filters]
    return lambda row: all(test(row) for test in tests)


def _or(asked: Any, read: Read) -> Test:
    same, others = _equalities(asked)
    tests = [_one_of(read(path), wanted) for path, wanted in same.items()]
    tests += [test_of(inner, read) for inner in others]
    return lambda row: any(test(row) for test in tests)


def _equalities(asked: Any) -> tuple[dict[str, set[Any]], list[Any]]:
    """The values of an Or's equalities by member, which are looked up all at once, and its other filters."""
    same: dict[str, set[Any]] = {}
    others = []
    for inner in asked.filters:
        if _kind(inner) == "QueryFilterEquals":
            same.setdefault(inner.member_name, set()).add(_comparable(inner.value))
        else:
            others.append(inner)
    return same, others


def _one_of(held: Test, wanted: set[Any]) -> Test:
    return lambda row: _comparable(held(row)) in wanted


def _not(asked: Any, read: Read) -> Test:
    test = test_of(asked.filter, read)
    return lambda row: not test(row)


def _equals(asked: Any, read: Read) -> Test:
    held, wanted = read(asked.member_name), _comparable(asked.value)
    return lambda row: _comparable(held(row)) == wanted


def _not_equals(asked: Any, read: Read) -> Test:
    test = _equals(asked, read)
    return lambda row: not test(row)


def _starts_with(asked: Any, read: Read) -> Test:
    held, start = read(asked.member_name), str(asked.value or "").casefold()
    return lambda row: (text := held(row)) is not None and text.casefold().startswith(start)


def _contains(asked: Any, read: Read) -> Test:
    find, value = read(asked.member_name), asked.value
    wanted = {_comparable(item) for item in (value if isinstance(value, list) else [value])}
    text = "" if value is None else str(value).casefold()

    def test(row: Any) -> bool:
        held = find(row)
        if isinstance(held, list):
            return wanted <= {_comparable(item) for item in held}
        return isinstance(held, str) and text in held.casefold()

    return test


def _between(asked: Any, read: Read) -> Test:
    find, low, high = read(asked.member_name), asked.from_value, asked.to_value

    def test(row: Any) -> bool:
        held = find(row)
        if not isinstance(held, datetime.datetime):
            return False
        return (low is None or in_utc(low) <= in_utc(held)) and (high is None or in_utc(held) <= in_utc(high))

    return test


_TESTS: Final[dict[str, Callable[[Any, Read], Test]]] = {
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
