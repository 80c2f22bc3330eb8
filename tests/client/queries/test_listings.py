"""Listings: to the end whatever the size, cursors that are always ended, the budget, rows that cannot be read."""

from __future__ import annotations

import asyncio
import gc
import threading
import tracemalloc
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.simulator.serving import Client, a_server
from tests.simulator.test_queries import FILTERS, MEMBERS, matches
from vlsi_bindings import vdi
from vlsi_bindings.client.queries import (
    AsyncCursorBudget,
    AsyncQueries,
    CursorBudget,
    CursorBudgetError,
    CursorExpiredError,
    Queries,
    Query,
    TooManyUnreadableError,
)
from vlsi_bindings.client.queries.filters import Filter
from vlsi_bindings.client.queries.members import fields, member_at
from vlsi_bindings.simulator import Simulator, Sizes

if TYPE_CHECKING:
    from collections.abc import Iterator

MACHINES = Query(vdi.MachineSummaryView)
F = fields(vdi.MachineSummaryView)
SIZE = 1_200


@pytest.fixture(scope="module")
def estate() -> Simulator:
    """More machines than a page holds."""
    return a_server(sizes=Sizes.of(SIZE))


class Wire:
    """A logged-in client that notes what was called, and fails where it is told to."""

    def __init__(self, server: Simulator) -> None:
        self.client = Client(server)
        self.calls: list[str] = []
        self.open: set[str] = set()
        self.fail: dict[str, BaseException] = {}

    def __call__(self, request: Any) -> Any:
        name = type(request).__name__.partition("_")[2]
        self.calls.append(name)
        if name in self.fail:
            raise self.fail[name]
        found = self.client.result(request)
        if name == "Create":
            self.open.add(found.id.id)
        elif name == "Delete":
            self.open.discard(request.id.id)
        return found

    async def awaited(self, request: Any) -> Any:
        await asyncio.sleep(0)
        return self(request)


@pytest.fixture
def wire(estate: Simulator) -> Iterator[Wire]:
    """Whatever a test does, it leaves no cursor."""
    wire = Wire(estate)
    yield wire
    wire.fail.clear()
    gc.collect()
    assert wire.open == set()


class TestToTheEnd:
    def test_all_rows_come_once(self, wire: Wire) -> None:
        """P3: only 1,000 rows come back."""
        rows = list(Queries(wire).rows(MACHINES.sort(F.base.name)))
        names = [row.base.name for row in rows]
        assert len(set(names)) == SIZE
        assert names == sorted(names)
        assert wire.calls == ["Create", "GetNext", "Delete"]

    @pytest.mark.parametrize("size", [1, 7, 100, 300])
    def test_whatever_the_page(self, wire: Wire, size: int) -> None:
        asked = MACHINES.window(0, 4 * size).paged(size)
        assert len(list(Queries(wire).rows(asked))) == 4 * size
        assert wire.calls == ["Create", *["GetNext"] * 3, "Delete"]

    def test_of_nothing_there_is_nothing(self, wire: Wire) -> None:
        """P6: zero is a normal answer."""
        assert list(Queries(wire).rows(MACHINES.filter(F.base.name == "nobody"))) == []
        assert wire.calls == ["Create", "Delete"]
        wire.calls.clear()
        for empty in (MACHINES.filter(F.base.name.one_of([])), MACHINES.window(0, 0)):
            assert list(Queries(wire).rows(empty)) == list(Queries(wire).readable_rows(empty)) == []
            assert Queries(wire).count(empty) == 0
        assert wire.calls == []

    def test_a_count_and_a_single_page_hold_no_cursor(self, wire: Wire) -> None:
        queries = Queries(wire)
        assert queries.count(MACHINES) == SIZE
        page = queries.page(MACHINES.window(start=1_190))
        assert (len(page.results), page.remaining_count, page.id) == (10, 0, None)
        assert wire.calls == ["GetCount", "Query"]

    def test_a_window_is_what_a_list_on_a_screen_shows(self, wire: Wire) -> None:
        all_names = [row.base.name for row in Queries(wire).rows(MACHINES.sort(F.base.name))]
        window = MACHINES.sort(F.base.name).window(300, 50)
        assert [row.base.name for row in Queries(wire).rows(window)] == all_names[300:350]

    def test_awaited_it_is_the_same(self, wire: Wire) -> None:
        async def listed() -> tuple[list[str], int, int]:
            queries = AsyncQueries(wire.awaited)
            names = [row.base.name async for row in queries.rows(MACHINES.sort(F.base.name))]
            page = await queries.page(MACHINES.paged(5))
            return names, await queries.count(MACHINES), len(page.results)

        names, number, page = asyncio.run(listed())
        assert (len(names), names, number, page) == (SIZE, sorted(names), SIZE, 5)


class TestCursorsAreEnded:
    """P4: would exceed the limit of open queries."""

    def test_when_the_loop_is_left(self, wire: Wire) -> None:
        for _ in range(12):
            for _row in Queries(wire).rows(MACHINES.paged(10)):
                break
        assert wire.calls.count("Create") == wire.calls.count("Delete") == 12

    def test_when_a_block_is_left(self, wire: Wire) -> None:
        with Queries(wire).rows(MACHINES.paged(10)) as rows:
            next(rows)
            assert len(wire.open) == 1
        assert wire.open == set()
        with pytest.raises(StopIteration):
            next(rows)

    @pytest.mark.parametrize("error", [OSError("reset"), KeyboardInterrupt()])
    def test_when_a_call_fails_which_is_what_is_told(self, wire: Wire, error: BaseException) -> None:
        rows = Queries(wire).rows(MACHINES.paged(10))
        next(rows)
        wire.fail["GetNext"] = error
        with pytest.raises(type(error)):
            list(rows)
        assert wire.calls[-2:] == ["GetNext", "Delete"]

    def test_when_the_end_of_the_cursor_fails_too(self, wire: Wire, caplog: Any) -> None:
        queries = Queries(wire)
        rows = queries.rows(MACHINES.paged(10))
        next(rows)
        wire.fail.update(GetNext=OSError("reset"), Delete=OSError("still reset"))
        with pytest.raises(OSError, match=r"^reset"):
            list(rows)
        assert "ends by itself" in caplog.text
        wire.fail.clear()
        assert len(list(queries.rows(MACHINES))) == SIZE  # the place is free again
        wire.open.clear()

    def test_when_ctrl_c_comes_between_two_rows(self, wire: Wire) -> None:
        def interrupted() -> None:
            with Queries(wire).rows(MACHINES.paged(10)) as rows:
                for _ in rows:
                    raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            interrupted()
        assert wire.open == set()

    def test_when_an_awaiting_task_is_cancelled(self, wire: Wire) -> None:
        async def slow() -> None:
            async with AsyncQueries(wire.awaited).rows(MACHINES.paged(10)) as rows:
                async for _ in rows:
                    await asyncio.sleep(60)

        async def main() -> None:
            task = asyncio.create_task(slow())
            await asyncio.wait([task], timeout=0.2)
            assert len(wire.open) == 1
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

        asyncio.run(main())
        assert wire.open == set()

    def test_one_that_the_server_ended_is_told(self, wire: Wire, estate: Simulator) -> None:
        rows = Queries(wire).rows(MACHINES.window(start=100).paged(10))
        for _ in range(10):
            next(rows)
        estate.clock.advance(601)
        wire.client.token = Client(estate).token  # a session outlives its idle time only by being used
        with pytest.raises(CursorExpiredError, match=r"start=110") as caught:
            next(rows)
        assert (caught.value.rows, wire.calls[-1]) == (110, "GetNext")
        wire.open.clear()

    def test_one_that_is_gone_by_then_is_no_error(self, wire: Wire) -> None:
        with Queries(wire).rows(MACHINES.paged(10)) as rows:
            next(rows)
            wire.client.call("QueryService_DeleteAll")
        wire.open.clear()


class TestTheBudget:
    def test_the_sixth_is_refused_until_one_ends(self, wire: Wire) -> None:
        queries = Queries(wire)
        started = [queries.rows(MACHINES.paged(10)) for _ in range(5)]
        for rows in started:
            next(rows)
        with pytest.raises(CursorBudgetError, match="5 cursors of this connection are open"):
            next(queries.rows(MACHINES))
        assert wire.calls == ["Create"] * 5  # nothing was sent for the sixth
        started[0].close()
        assert len(list(queries.rows(MACHINES))) == SIZE
        for rows in started:
            rows.close()

    def test_the_sixth_waits_for_as_long_as_it_is_told(self, wire: Wire) -> None:
        queries = Queries(wire, CursorBudget(1, wait=30))
        first = queries.rows(MACHINES.paged(10))
        next(first)
        timer = threading.Timer(0.05, first.close)
        timer.start()
        assert len(list(queries.rows(MACHINES))) == SIZE
        timer.join()
        next(held := queries.rows(MACHINES))
        queries.budget.wait = 0.01
        with pytest.raises(CursorBudgetError, match=r"after 0\.01 s"):
            next(queries.rows(MACHINES))
        held.close()

    def test_awaited_it_waits_or_is_refused(self, wire: Wire) -> None:
        async def main() -> list[int]:
            queries = AsyncQueries(wire.awaited, AsyncCursorBudget(2, wait=None))

            async def length() -> int:
                return len([row async for row in queries.rows(MACHINES)])

            found = await asyncio.gather(*(length() for _ in range(4)))
            for wait in (0.0, 0.01):
                strict = AsyncQueries(wire.awaited, AsyncCursorBudget(1, wait=wait))
                async with strict.rows(MACHINES) as rows:
                    await anext_of(rows)
                    with pytest.raises(CursorBudgetError):
                        await anext_of(strict.rows(MACHINES))
            return found

        assert asyncio.run(main()) == [SIZE] * 4


async def anext_of(rows: Any) -> Any:
    return await rows.__aiter__().__anext__()


class Poisoned:
    """Sends to the server, and faults for it where one of some machines is on the page that it gives."""

    def __init__(self, wire: Any, poison: set[str], fault: vdi.UnexpectedFault | vdi.InvalidArgument) -> None:
        self.wire, self.poison, self.fault, self.calls = wire, poison, fault, 0

    def __call__(self, request: Any) -> Any:
        self.calls += 1
        page = self.wire(request)
        if any(row.base.name in self.poison for row in page.results):
            raise self.fault
        return page

    async def awaited(self, request: Any) -> Any:
        await asyncio.sleep(0)
        return self(request)


class Table:
    """A server of rows that are nothing but numbers, some of which cannot be read."""

    def __init__(self, number: int, poison: set[int]) -> None:
        self.number, self.poison, self.calls = number, poison, 0

    def __call__(self, request: Any) -> Any:
        self.calls += 1
        asked = request.definition
        start = asked.starting_offset or 0
        end = max(start, min(self.number, start + min(asked.max_page_size or 1_000, asked.limit or 1_000)))
        if any(row in self.poison for row in range(start, end)):
            raise FAULT
        rows: list[Any] = list(range(start, end))
        return vdi.QueryResults(starting_offset=start, results=rows)


FAULT = vdi.UnexpectedFault(error_message="a directory user without a name")
ORDERED = MACHINES.sort(F.base.name)


class TestRowsThatCannotBeRead:
    """P5: one bad directory user kills a listing."""

    def test_five_thousand_with_twenty_bad_ones(self) -> None:
        wire = Wire(a_server(sizes=Sizes.of(5_000)))
        names = [row.base.name for row in Queries(wire).rows(ORDERED)]
        poison = {names[at] for at in (0, 1, 2, 999, 1_000, 4_999, *range(1_234, 5_000, 270))}
        assert (len(names), len(poison)) == (5_000, 20)
        call = Poisoned(wire, poison, FAULT)
        listing = Queries(call).readable_rows(ORDERED)
        found = [row.base.name for row in listing]
        assert found == [name for name in names if name not in poison]
        assert {names[one.offset] for one in listing.unreadable} == poison
        assert (len(found), len(listing.unreadable)) == (4_980, 20)
        assert call.calls <= 6 + 20 * 2 * 10  # a page is halved ten times
        assert "row 999 (after Machine/" in str(listing.unreadable[3])
        assert "directory user" in str(listing.unreadable[0])
        assert wire.calls.count("Create") == 1  # the one of the plain listing: this one holds no cursor

    @settings(max_examples=150, deadline=None)
    @given(
        st.integers(0, 60),
        st.sets(st.integers(0, 59), max_size=12),
        st.integers(1, 20),
        st.integers(0, 10),
        st.none() | st.integers(0, 70),
    )
    def test_each_row_is_given_or_told_once(
        self, number: int, poison: set[int], size: int, start: int, limit: int | None
    ) -> None:
        table = Table(number, poison)
        listing: Any = Queries(table).readable_rows(MACHINES.window(start, limit).paged(size))
        found = list(listing)
        wanted = range(start, number if limit is None else min(number, start + limit))
        assert found == [row for row in wanted if row not in poison]
        bad = [row for row in wanted if row in poison]
        assert [one.offset for one in listing.unreadable] == bad
        assert table.calls <= len(wanted) // size + 2 + len(bad) * 2 * size.bit_length()

    def test_awaited_it_is_the_same(self) -> None:
        async def listed() -> tuple[int, int]:
            async def call(request: Any) -> Any:
                return Table(3_000, {5, 2_999})(request)

            listing = AsyncQueries(call).readable_rows(MACHINES)
            return len([row async for row in listing]), len(listing.unreadable)

        assert asyncio.run(listed()) == (2_998, 2)

    def test_memory_does_not_grow_with_the_count(self) -> None:
        def peak(number: int, listing: str) -> int:
            rows = getattr(Queries(Table(number, set(range(20)))), listing)(MACHINES)
            tracemalloc.start()
            try:
                assert sum(1 for _ in rows) == number - 20
                return tracemalloc.get_traced_memory()[1]
            finally:
                tracemalloc.stop()

        peak(2_000, "readable_rows")  # what is loaded once does not count
        assert peak(200_000, "readable_rows") < 1.5 * peak(5_000, "readable_rows")

    def test_a_fault_of_the_query_is_raised_at_once(self, wire: Wire) -> None:
        fault = vdi.InvalidArgument(error_message="no", parameter_name="definition")
        wire.fail["Query"] = fault
        with pytest.raises(vdi.InvalidArgument):
            list(Queries(wire).readable_rows(MACHINES))
        assert wire.calls == ["Query"]

    def test_when_nothing_can_be_read_it_gives_up(self) -> None:
        table = Table(10_000, set(range(10_000)))
        with pytest.raises(TooManyUnreadableError, match="more than 20 rows of MachineSummaryView") as caught:
            list(Queries(table).readable_rows(MACHINES, most_unreadable=20))
        assert caught.value.__cause__ is FAULT
        assert table.calls < 100

    def test_what_is_no_fault_is_not_looked_into(self, wire: Wire) -> None:
        wire.fail["Query"] = OSError("reset")
        with pytest.raises(OSError, match="reset"):
            list(Queries(wire).readable_rows(MACHINES))
        assert wire.calls == ["Query"]


def expression(asked: Any) -> Filter:
    """A filter of the contract, said in Python."""
    if isinstance(asked, vdi.QueryFilterNot):
        return ~expression(asked.filter)
    if isinstance(asked, (vdi.QueryFilterAnd, vdi.QueryFilterOr)):
        both = isinstance(asked, vdi.QueryFilterAnd)
        found = Filter("MachineSummaryView", wire=both)
        for inner in asked.filters:
            found = found & expression(inner) if both else found | expression(inner)
        return found
    member: Any = member_at(vdi.MachineSummaryView, asked.member_name)
    conditions = {
        vdi.QueryFilterEquals: lambda: member == asked.value,
        vdi.QueryFilterNotEquals: lambda: member != asked.value,
        vdi.QueryFilterStartsWith: lambda: member.startswith(asked.value),
        vdi.QueryFilterContains: lambda: member.contains(asked.value),
    }
    condition: Filter = conditions[type(asked)]()  # type: ignore[no-untyped-call]  # each makes a filter
    return condition


@pytest.mark.filterwarnings("ignore::vlsi_bindings.client.queries.QueryWarning")  # states that there are not, too
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(asked=FILTERS, sort_by=st.none() | st.sampled_from(sorted(MEMBERS)), descending=st.booleans())
def test_what_is_asked_in_python_is_what_the_model_selects(
    small: Wire, asked: Any, sort_by: str | None, descending: bool
) -> None:
    query = MACHINES.filter(expression(asked))
    if sort_by:
        query = query.sort(member_at(vdi.MachineSummaryView, sort_by), descending=descending)
    expected = {row.id.id for row in Queries(small).rows(MACHINES) if matches(row, asked)}
    found = [row.id.id for row in Queries(small).rows(query.paged(3))]
    assert len(found) == len(expected) == Queries(small).count(query)
    assert set(found) == expected


@pytest.fixture(scope="module")
def small() -> Wire:
    return Wire(a_server(sizes=Sizes.of(12)))
