"""Conditions as people write them: what they mean, and that every mistake is pointed at."""

from __future__ import annotations

import pytest

from vlsi_bindings import vdi
from vlsi_bindings.client.queries import Filter, QueryError, WhereError, fields, where

ENTITY = "MachineSummaryView"
F = fields(ENTITY)


def told(text: str, entity: str = ENTITY) -> WhereError:
    with pytest.raises(WhereError) as caught:
        where(entity, text)
    return caught.value


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("base.name == WIN-1", F.base.name == "WIN-1"),
        ("base.name=WIN-1", F.base.name == "WIN-1"),
        ("base.name != WIN-1", F.base.name != "WIN-1"),
        ("base.name <> WIN-1", F.base.name != "WIN-1"),
        ("base.name startswith WIN", F.base.name.startswith("WIN")),
        ("base.name STARTSWITH WIN", F.base.name.startswith("WIN")),
        ("base.name not startswith WIN", ~F.base.name.startswith("WIN")),
        ("base.name contains 'a b'", F.base.name.contains("a b")),
        ("base.name in (a, 'b, c', d)", F.base.name.one_of(["a", "b, c", "d"])),
        ("base.name not in (a)", ~F.base.name.one_of(["a"])),
        ("base.name is set", F.base.name != None),  # noqa: E711 - makes a filter
        ("base.name is not set", F.base.name == None),  # noqa: E711 - as above
        ("base.desktop == Desktop/a=", F.base.desktop == vdi.DesktopId(id="Desktop/a=")),
        ("base.name == 'it''s'", F.base.name == "it's"),
        ('base.name == "say ""x"""', F.base.name == 'say "x"'),
        (r"base.name == LAB\ann", F.base.name == r"LAB\ann"),
        ("base.name == 'and'", F.base.name == "and"),
        ("base.name == true", F.base.name == "true"),
        ("  base.name\n==\tx ", F.base.name == "x"),
        ("base.name == ''", F.base.name == ""),
    ],
)
def test_a_comparison_is_the_filter_that_python_makes(text: str, meant: Filter) -> None:
    assert where(ENTITY, text).wire == meant.wire
    assert where(ENTITY, str(meant)).wire == meant.wire


def test_a_filter_is_shown_as_it_is_written() -> None:
    a, b, c = F.base.name == "it's", F.base.held == True, F.base.dns_name != None  # noqa: E711, E712 - make filters
    assert str(a & ~(b | c)) == "(base.name == 'it''s' and not (base.held == true or base.dnsName is set))"
    assert where(ENTITY, str(a & ~(b | c))).wire == (a & ~(b | c)).wire
    assert str(F.base.name.one_of([])) == "no row"


def test_not_binds_closer_than_and_and_that_closer_than_or() -> None:
    a, b, c = F.base.name == "a", F.base.name == "b", F.base.name == "c"
    assert where(ENTITY, "not base.name == a and base.name == b or base.name == c").wire == ((~a & b) | c).wire
    assert where(ENTITY, "not (base.name == a and (base.name == b or base.name == c))").wire == (~(a & (b | c))).wire
    assert where(ENTITY, "base.name == a OR base.name == b AND NOT base.name == c").wire == (a | (b & ~c)).wire


def test_values_are_of_the_type_of_their_member() -> None:
    events = fields("EventSummaryView")
    text = "data.time between 2024-07-06T20:30:00Z and '2024-07-07T00:00:00Z'"
    found = where("EventSummaryView", text)
    assert found.wire.from_value.hour == 20
    assert found.wire == events.data.time.between(found.wire.from_value, found.wire.to_value).wire
    assert where("DesktopSummaryView", "desktopSummaryData.enabled == false").wire.value is False
    assert where("DesktopSummaryView", "desktopSummaryData.numSessions == 3").wire.value == 3


@pytest.mark.parametrize(
    ("text", "at", "reason"),
    [
        ("", 0, "expected a member, such as base.name, found the end"),
        ("base.nme == 1", 0, "found 'base.nme': take a path of MachineSummaryView; did you mean base.name?"),
        ("base.name == a and base.nme == 1", 19, "did you mean base.name?"),
        ("base.name", 9, "expected a comparison (==, !=, startswith"),
        ("base.name starts WIN", 10, "found 'starts'"),
        (
            "base.name ==",
            12,
            "expected a value; texts with spaces, commas or parentheses stand in quotes, found the end",
        ),
        ("base.name == 'x", 13, "expected a value"),
        ("base.name > 3", 10, "found '>': the service has no such filter; times: between"),
        ("base.name && x", 10, "found '&&': and, or, not are written out"),
        ("base.name == a b", 15, "expected 'and', 'or' or the end, found 'b'"),
        ("(base.name == a", 15, "expected ')', found the end"),
        ("base.name == a)", 14, "expected 'and', 'or' or the end, found ')'"),
        ("base.name in a", 13, "expected '(', found 'a'"),
        ("base.name in ()", 14, "expected a value"),
        ("base.name in (a b)", 16, "expected ')', found 'b'"),
        ("base.name is x", 13, "expected 'set', found 'x'"),
        ("base.name between a", 19, "expected 'and', found the end"),
        ("base == x", 8, "a MachineBase is an object (name, dnsName,"),
        ("id == x", 0, "a field named id is an object's identity"),
        ("base.name between a and b", 0, "expected a dateTime for QueryFilterBetween"),
        ("not " * 60 + "base.name == a", 199, "more than 50 levels within each other"),
        ("(" * 10_000, 50, "more than 50 levels within each other"),
    ],
)
def test_a_mistake_is_pointed_at(text: str, at: int, reason: str) -> None:
    error = told(text)
    assert reason in error.reason
    assert error.at == at
    line, pointer = error.pointed
    assert len(line) <= 100
    assert line[pointer.index("^") :] == text[at : at + 40].replace("\n", " ")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("desktopSummaryData.enabled == maybe", "true or false is needed, found 'maybe'"),
        ("desktopSummaryData.numSessions == many", "an integer from -2147483648 to 2147483647 is needed, found 'many'"),
        ("desktopSummaryData.numSessions startswith 3", "expected a text for QueryFilterStartsWith"),
    ],
)
def test_a_value_that_does_not_fit_is_told_with_what_is_needed(text: str, reason: str) -> None:
    assert reason in told(text, "DesktopSummaryView").reason


def test_an_entity_that_is_not_served_is_the_querys_error() -> None:
    with pytest.raises(QueryError, match="did you mean MachineSummaryView"):
        where("MachineSumaryView", "a == 1")


def test_text_that_a_terminal_would_obey_is_shown_as_blanks() -> None:
    line, _ = told("base.name == \x1b[31m x y").pointed
    assert "\x1b" not in line
