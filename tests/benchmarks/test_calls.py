"""The clients that are compared talk to one server, and are told the same. Nothing here is timed."""

from __future__ import annotations

import os
from contextlib import contextmanager, nullcontext
from typing import TYPE_CHECKING

import pytest

from benchmarks import calls, ways
from benchmarks.callers import NAMES, Account, load
from benchmarks.estate import estate
from benchmarks.figures import DifferentContentError, Effort, Figure
from benchmarks.peers import OURS
from benchmarks.peers.ours import OurPeer
from benchmarks.processes import ProbeError
from benchmarks.report import sheets

if TYPE_CHECKING:
    from collections.abc import Iterator

ROWS = 60
CLOCK = Figure("on the clock: listing of 60 machines", OURS, "ms", 250)
OWN = Figure("call: listing of 60 machines", OURS, "ms", 120)
PEER = Figure("call: listing of 60 machines", "zeep", "x", 14.0, 13.0, 15.0)


@pytest.fixture(scope="module")
def account() -> Iterator[Account]:
    """A server of its own."""
    with estate(ROWS) as account:
        yield account


@pytest.mark.parametrize("name", NAMES)
def test_a_contender_logs_in_calls_and_lists(account: Account, name: str) -> None:
    try:
        caller = load(name, account)
    except ImportError as error:
        pytest.skip(f"{name}: {error}")
    with caller.session() as session:
        assert session.name_of(session.pool()) == "IC-Pool-01"
        assert len(set(session.machines())) == ROWS


class _Dreamer:
    """A contender that makes things up."""

    @contextmanager
    def session(self) -> Iterator[_Dreamer]:
        yield self

    def pool(self) -> object:
        return "Desktop/x"

    def name_of(self, pool: object) -> str:
        return f"dreamt {pool}"

    def machines(self) -> Iterator[str]:
        return iter([f"Machine/{number}" for number in range(ROWS)])


def test_who_is_told_something_else_is_not_measured(account: Account) -> None:
    ours = load(OURS, account)
    callers = {OURS: ours, "dreamer": _Dreamer()}
    with pytest.raises(DifferentContentError, match="dreamer was told something else than ours"):
        calls._calling(callers, 1)
    with pytest.raises(DifferentContentError, match="dreamer was told something else than ours"):
        calls._listing(callers, ROWS)
    with pytest.raises(DifferentContentError, match=r"\[60\] machines of 61"):
        calls._listing({OURS: ours}, ROWS + 1)


def test_each_kind_of_call_has_its_figures(account: Account, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calls, "estate", lambda _: nullcontext(account))
    monkeypatch.setattr(calls, "_starting", lambda *_: iter(()))
    effort = Effort(seconds=0, rows=ROWS, few_rows=1, starts=1, calls=1)
    figures = list(calls.client({OURS: OurPeer()}, effort))
    assert {(figure.subject, figure.unit) for figure in figures} == {
        (subject, unit)
        for call in ("log in and out", "1 small calls", "listing of 60 machines")
        for subject, unit in (
            (f"call: {call}", "ms"),
            (f"on the clock: {call}", "ms"),
            (f"on the clock: {call}", "% its own"),
        )
    } | {
        (f"ways: {way}", unit)
        for way in ("1 small calls, one after the other", "20 at once, 1 small calls each")
        for unit in ("ms of the processor a call", "calls a second")
    }
    assert all(figure.value > 0 for figure in figures)


def test_both_connections_are_called_in_each_way(account: Account) -> None:
    effort = Effort(seconds=0, rows=ROWS, few_rows=1, starts=1, calls=10)
    figures = list(ways.ways(account, effort))
    assert {figure.contender for figure in figures} == {"Connection", "AsyncConnection"}
    assert len(figures) == 2 * 2 * 2
    (sheet,) = sheets(figures)
    assert (sheet.title, sheet.columns) == ("Ways to call", ("call", "Connection", "AsyncConnection"))
    assert [row[0] for row in sheet.rows] == [
        "10 small calls, one after the other",
        "20 at once, 1 small calls each",
    ]
    assert all("ms of the processor a call; " in cell for row in sheet.rows for cell in row[1:])


def test_a_call_that_gives_something_else_is_not_measured() -> None:
    one, other = object(), object()
    with pytest.raises(DifferentContentError, match="another pool"):
        ways._demand_same(one, other)  # type: ignore[arg-type]  # two objects that differ are enough


def test_a_new_process_says_when_it_has_its_first_answer(account: Account) -> None:
    assert calls._first_answer(OURS, account, {**os.environ}) > 0
    with pytest.raises(ProbeError, match="first answer of nobody: KeyError"):
        calls._first_answer("nobody", account, {**os.environ})


def test_calls_have_a_table_of_their_own() -> None:
    client, clock = sheets([OWN, PEER, CLOCK])
    assert client.columns == ("call", "ours", "zeep in units of ours")
    assert client.rows == [["listing of 60 machines", "120 ms", "**14.0** (13.0-15.0), "]]
    assert (clock.title, clock.rows[0]) == ("Client, on the clock", ["listing of 60 machines", "250 ms"])
