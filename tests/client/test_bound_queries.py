"""Queries on a connection: to the end, over HTTPS and in memory, awaited and not; no cursor stays behind."""

from __future__ import annotations

import asyncio
import gc
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import anyio.lowlevel
import httpx
import pytest

from tests.client.doors import PASSWORD, USER, Door
from tests.simulator.serving import Client, a_server
from vlsi_bindings import codec, vdi
from vlsi_bindings.client import AsyncConnection, Connection, NoSuchObjectError, Timeouts
from vlsi_bindings.client.queries import (
    CursorBudgetError,
    CursorExpiredError,
    Query,
    QueryError,
    TooManyUnreadableError,
    fields,
)
from vlsi_bindings.simulator.memory import transport

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator

    from vlsi_bindings.simulator import Simulator

F = fields(vdi.MachineSummaryView)
MACHINES = vdi.MachineSummaryView


def listed(connection: Any, query: Any) -> list[str]:
    """The names of a listing, however it is iterated."""
    if not hasattr(query, "__aiter__"):
        return [row.base.name for row in query]

    async def awaited() -> list[str]:
        return [row.base.name async for row in query]

    names: list[str] = connection.portal.call(awaited)
    return names


def given(connection: Any, result: Any) -> Any:
    """A result, awaited where it has to be."""
    return connection.portal.call(lambda: result) if hasattr(result, "__await__") else result


def cursors(server: Simulator) -> int:
    """How many cursors all sessions of a server hold."""
    return sum(len(session.cursors._open) for session in server.sessions._open.values())


class TestWhatIsAsked:
    def test_conditions_are_written_as_what_they_mean(self, door: Door) -> None:
        """P3: and all rows come."""
        with door.open() as connection:
            query = connection.query(MACHINES).filter(F.base.name.startswith("IC0") & ~(F.base.name == "ic01-1"))
            names = listed(connection, query.sort(F.base.name))
            everything = Client(door.server).query("MachineSummaryView").results
        expected = [
            row.base.name for row in everything if row.base.name.startswith("ic0") and row.base.name != "ic01-1"
        ]
        assert names == sorted(expected) != []

    def test_what_else_a_query_gives(self, door: Door) -> None:
        with door.open() as connection:
            query = connection.query(MACHINES).sort(F.base.name)
            names = listed(connection, query)
            assert given(connection, query.count()) == len(names)
            assert listed(connection, query.window(3, 4)) == names[3:7]
            assert listed(connection, query.paged(2)) == names
            assert listed(connection, query.rows()) == names
            assert listed(connection, query.readable()) == names
            page = given(connection, query.paged(2).page())
            assert [row.base.name for row in page.results] == names[:2]
            assert page.remaining_count == len(names) - 2

    def test_one_row_is_had_by_itself(self, door: Door) -> None:
        with door.open() as connection:
            query = connection.query(MACHINES).sort(F.base.name)
            assert given(connection, query.first()).base.name == "ic01-1"
            assert given(connection, query.window(1).first()).base.name == "ic01-10"
            assert given(connection, query.filter(F.base.name == "ic01-2").one()).base.name == "ic01-2"
            assert given(connection, query.filter(F.base.name == "nobody").first()) is None
            for wrong, told in (
                (query, "more than one row of MachineSummaryView$"),
                (query.filter(F.base.name == "nobody"), r"no row of MachineSummaryView for base\.name == 'nobody'$"),
                (query.window(0, 0), "no row of MachineSummaryView, since the query leaves none: nothing was asked$"),
                (query.filter(F.base.name.one_of([])), "no row of MachineSummaryView, since the query leaves none"),
            ):
                with pytest.raises(NoSuchObjectError, match=told):
                    given(connection, wrong.one())

    def test_of_a_choice_of_none_there_is_nothing_however_it_is_asked_and_no_call(self, server: Simulator) -> None:
        asked: list[str] = []
        with Connection(
            "lab", USER, PASSWORD, transport=transport(server), on_exchange=lambda each: asked.append(each.operation)
        ) as connection:
            none = connection.query(MACHINES).filter(F.base.name.one_of([]))
            for query in (none, none.window(2, 5), none.paged(3), connection.query(MACHINES).window(0, 0)):
                assert (list(query), list(query.readable()), query.page().results, query.count()) == ([], [], [], 0)
                assert query.first() is None
                assert query.page().remaining_count == 0
        assert [name for name in asked if name.startswith("QueryService")] == []
        with pytest.raises(ValueError, match="nothing can be asked of MachineSummaryView"):
            none.query.definition()

    def test_a_name_in_the_place_of_a_class_or_member_is_told(self, memory: Door) -> None:
        text: Any = "MachineSummaryView"
        with memory.open() as connection:
            with pytest.raises(TypeError, match=r"of a class, such as vdi\.\w+, not 'MachineSummaryView'"):
                connection.query(text)
            with pytest.raises(TypeError, match=r"a member is needed, such as F\.base\.name .*, not 'base\.name'"):
                connection.query(MACHINES).sort("base.name")

    def test_each_step_leaves_the_one_before_as_it_was(self, server: Simulator) -> None:
        with Connection("lab", USER, PASSWORD, transport=transport(server)) as connection:
            whole = connection.query(MACHINES)
            assert whole.filter(F.base.name == "nobody").count() == 0
            assert whole.count() == len(list(whole)) == len(list(whole)) > 0

    def test_a_query_that_is_a_value_is_taken_as_it_is(self, server: Simulator) -> None:
        value = Query(MACHINES).sort(F.base.name, descending=True).window(0, 3)
        with Connection("lab", USER, PASSWORD, transport=transport(server)) as connection:
            assert connection.query(value).query == value
            names = [row.base.name for row in connection.query(value)]
        assert names == sorted(names, reverse=True)
        assert "MachineSummaryView" in repr(connection.query(value))

    def test_it_is_asked_for_the_release_of_the_connection(self) -> None:
        old = Connection("lab", transport=transport(a_server("7.13.0")), release="7.13.0")
        assert old.query(MACHINES).query.release == "7.13.0"
        assert old.query(Query(MACHINES)).query.release == "7.13.0"
        assert old.query(Query(MACHINES, release="2406")).query.release == "2406"
        with pytest.raises(QueryError, match="MachineInfo"):
            old.query(vdi.MachineInfo)

    def test_options_hold_for_queries(self, server: Simulator) -> None:
        seen: list[str] = []
        with Connection(
            "lab", USER, PASSWORD, transport=transport(server), on_exchange=lambda e: seen.append(e.operation)
        ) as connection:
            patient = connection.with_options(timeouts=Timeouts(total=0.0))
            with pytest.raises(Exception, match="total"):
                list(patient.query(MACHINES))
            assert list(connection.query(MACHINES))
        assert seen.count("QueryService_Create") == 2


class TestCursors:
    """P4: would exceed the limit of open queries."""

    def test_leaving_the_loop_ends_the_cursor(self, server: Simulator) -> None:
        with Connection("lab", USER, PASSWORD, transport=transport(server)) as connection:
            for _ in range(7):
                for _row in connection.query(MACHINES).paged(2):
                    break
            gc.collect()
            assert cursors(server) == 0

    def test_all_queries_of_a_connection_share_five(self, server: Simulator) -> None:
        with Connection("lab", USER, PASSWORD, transport=transport(server)) as connection:
            view = connection.with_options(judge=False)
            held = [iter((view if at % 2 else connection).query(MACHINES).paged(2)) for at in range(5)]
            for rows in held:
                next(rows)
            with pytest.raises(CursorBudgetError):
                list(view.query(MACHINES))
            assert cursors(server) == 5
            del rows
            held.clear()
            gc.collect()
            assert list(connection.query(MACHINES))

    def test_a_sixth_waits_as_long_as_it_is_told(self, server: Simulator) -> None:
        with Connection("lab", USER, PASSWORD, transport=transport(server), cursor_wait=0.01) as connection:
            held = [iter(connection.query(MACHINES).paged(2)) for _ in range(5)]
            for rows in held:
                next(rows)
            with pytest.raises(CursorBudgetError, match=r"after 0\.01 s"):
                list(connection.query(MACHINES))

    def test_threads_share_a_connection_and_its_cursors(self, server: Simulator) -> None:
        with Connection("lab", USER, PASSWORD, transport=transport(server), cursor_wait=None) as connection:
            names = [row.base.name for row in connection.query(MACHINES)]
            with ThreadPoolExecutor(8) as pool:
                asked = [pool.submit(listed, connection, connection.query(MACHINES).paged(9)) for _ in range(16)]
                assert [found.result() for found in asked] == [names] * 16
            assert cursors(server) == 0

    def test_leaving_the_connection_ends_all_that_are_open(self, server: Simulator) -> None:
        """A session that is gone on with is not logged out: its cursors would stay."""
        with Connection("lab", USER, PASSWORD, transport=transport(server)) as first:
            with Connection("lab", transport=transport(server), session=first.current_session) as second:
                rows = iter(second.query(MACHINES).paged(2))
                whole = iter(second.query(MACHINES))
                next(rows), next(whole)
                assert cursors(server) == 2
            assert cursors(server) == 0
            assert next(rows)  # the page is here
            with pytest.raises(CursorExpiredError, match=r"connection was left.*window\(start=2\)"):
                next(rows)
            assert len(list(whole)) > 5  # had been read to its end

    def test_awaited_too(self, server: Simulator) -> None:
        async def main() -> None:
            async with AsyncConnection("lab", USER, PASSWORD, transport=transport(server)) as first:
                session = first.current_session
                async with AsyncConnection("lab", transport=transport(server), session=session) as second:
                    rows = second.query(MACHINES).paged(2).__aiter__()
                    await rows.__anext__()
                    assert cursors(server) == 1
                assert cursors(server) == 0
                await rows.__anext__()
                with pytest.raises(CursorExpiredError, match="connection was left"):
                    await rows.__anext__()

        asyncio.run(main())

    def test_a_view_that_is_left_ends_nothing(self, server: Simulator) -> None:
        with Connection("lab", USER, PASSWORD, transport=transport(server)) as connection:
            rows = iter(connection.query(MACHINES).paged(2))
            next(rows)
            with connection.with_options(judge=False) as view:
                assert view.query(MACHINES).count() > 2
            assert len(list(rows)) > 2
            assert connection.logins == view.logins == 1

    def test_a_server_that_is_gone_makes_no_trouble_on_leaving(self, server: Simulator, caplog: Any) -> None:
        way, gone = transport(server), threading.Event()

        def answer(request: httpx.Request) -> httpx.Response:
            if gone.is_set():
                raise httpx.ConnectError("gone")
            return way.handle_request(request)

        with Connection("lab", USER, PASSWORD, transport=httpx.MockTransport(answer)) as connection:
            held = [iter(connection.query(MACHINES).paged(2)) for _ in range(3)]
            for rows in held:
                next(rows)
            gone.set()
        assert caplog.text.count("could not be ended") == 1


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
class TestEitherEventLoop:
    """No event loop has to clean up after a listing."""

    def test_a_loop_that_is_left_leaves_no_place_taken(self, server: Simulator, backend: str) -> None:
        async def main(connection: AsyncConnection) -> None:
            for _ in range(7):
                async for _row in connection.query(MACHINES).paged(2):
                    break
                gc.collect()
            assert cursors(server) == 1  # the last one: the next listing ends it, or the end of the connection
            assert len([row async for row in connection.query(MACHINES)]) > 5
            assert cursors(server) == 0

        self.run(server, backend, main)

    def test_a_listing_that_is_cancelled_ends_its_cursor(self, server: Simulator, backend: str) -> None:
        async def main(connection: AsyncConnection) -> None:
            with anyio.CancelScope() as scope:
                async with connection.query(MACHINES).paged(2).rows() as rows:
                    async for _ in rows:
                        scope.cancel()
            assert scope.cancelled_caught
            assert cursors(server) == 0

        self.run(server, backend, main)

    def test_a_call_that_is_cancelled_ends_its_cursor(self, server: Simulator, backend: str) -> None:
        async def main(connection: AsyncConnection) -> None:
            rows = connection.query(MACHINES).paged(1).rows()
            await rows.__anext__()
            with anyio.CancelScope() as scope:
                scope.cancel()
                await rows.__anext__()
            assert scope.cancelled_caught
            assert cursors(server) == 0
            with pytest.raises(StopAsyncIteration):
                await rows.__anext__()

        self.run(server, backend, main)

    def test_many_wait_for_five_places(self, server: Simulator, backend: str) -> None:
        async def main(connection: AsyncConnection) -> None:
            found: list[int] = []

            async def one() -> None:
                found.append(len([row async for row in connection.query(MACHINES).paged(7)]))

            async with anyio.create_task_group() as group:
                for _ in range(11):
                    group.start_soon(one)
            assert len(found) == 11
            assert len(set(found)) == 1

        self.run(server, backend, main, cursor_wait=None)

    def test_one_that_waits_is_helped_by_one_that_is_dropped(self, server: Simulator, backend: str) -> None:
        async def main(connection: AsyncConnection) -> None:
            held = [connection.query(MACHINES).paged(2).rows() for _ in range(5)]
            for rows in held:
                await rows.__anext__()
            del rows
            found: list[str] = []

            async def waiting() -> None:
                found.extend([row.base.name async for row in connection.query(MACHINES)])

            async with anyio.create_task_group() as group:
                group.start_soon(waiting)
                await anyio.wait_all_tasks_blocked()
                assert found == []
                held.clear()
                gc.collect()
            assert len(found) > 5

        self.run(server, backend, main, cursor_wait=None)

    def test_a_sixth_is_refused_at_once_or_in_time(self, server: Simulator, backend: str) -> None:
        async def main(connection: AsyncConnection) -> None:
            held = [connection.query(MACHINES).paged(2).rows() for _ in range(5)]
            for rows in held:
                await rows.__anext__()
            with pytest.raises(CursorBudgetError):
                await connection.query(MACHINES).rows().__anext__()

        self.run(server, backend, main)
        self.run(server, backend, main, cursor_wait=0.01)

    def test_an_object_is_waited_for(self, server: Simulator, backend: str) -> None:
        async def main(connection: AsyncConnection) -> None:
            pool = (await connection.query(vdi.DesktopSummaryView).rows().__anext__()).id
            looks: list[object] = []

            def third(found: vdi.DesktopInfo) -> bool:
                looks.append(found)
                return len(looks) == 3

            assert (await connection.desktop.wait_for(pool, third, interval=0.001)).id == pool

        self.run(server, backend, main)

    @staticmethod
    def run(server: Simulator, backend: str, main: Callable[[Any], Awaitable[None]], **given: Any) -> None:
        """Run on a connection whose calls take a turn of the event loop, and look at what it leaves."""

        async def connected() -> None:
            async with AsyncConnection("lab", USER, PASSWORD, transport=Slow(server), **given) as connection:
                await main(connection)

        anyio.run(connected, backend=backend)
        assert server.sessions._open == {}


class Slow(httpx.AsyncBaseTransport):
    """A way to a server on which others get their turn."""

    def __init__(self, server: Simulator) -> None:
        self.way = transport(server)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await anyio.lowlevel.checkpoint()
        return await self.way.handle_async_request(request)


class TestASessionThatEnded:
    """Cursors go with their session: that is told, and not taken for an idle cursor."""

    def test_it_is_told_when_the_listing_meets_it(self, memory: Door) -> None:
        with memory.open() as connection:
            rows = listing(connection, connection.query(MACHINES).paged(2))
            rows(), rows()
            memory.server.sessions._open.clear()
            with pytest.raises(CursorExpiredError, match=r"lost with its session.*window\(start=2\)"):
                rows()
            assert connection.logins == 2
            assert len(listed(connection, connection.query(MACHINES))) > 2

    def test_it_is_told_when_another_call_has_met_it(self, memory: Door) -> None:
        asked: list[str] = []
        with memory.open(on_exchange=lambda exchange: asked.append(exchange.operation)) as connection:
            rows = listing(connection, connection.query(MACHINES).paged(2))
            rows(), rows()
            memory.server.sessions._open.clear()
            connection.call("ADDomain_List")
            asked.clear()
            with pytest.raises(CursorExpiredError, match="lost with its session"):
                rows()
            assert asked == []


def listing(connection: Any, query: Any) -> Callable[[], Any]:
    """What gives the next row, awaited or not."""
    if not hasattr(query, "__aiter__"):
        rows: Iterator[Any] = iter(query)
        return lambda: next(rows)
    awaited: AsyncIterator[Any] = query.__aiter__()
    ahead: Callable[[], Awaitable[Any]] = awaited.__anext__
    return lambda: connection.portal.call(ahead)


def test_unreadable_rows_are_told_and_the_others_listed(server: Simulator) -> None:
    """P5: one bad row hides a thousand good ones."""
    names = sorted(row.base.name for row in Client(server).query("MachineSummaryView").results)
    with Connection("lab", USER, PASSWORD, transport=poisoned(server, names[4])) as connection:
        query = connection.query(MACHINES).sort(F.base.name)
        with pytest.raises(vdi.UnexpectedFault):
            list(query)
        rows = query.readable()
        assert [row.base.name for row in rows] == names[:4] + names[5:]
        assert [each.offset for each in rows.unreadable] == [4]
        with pytest.raises(TooManyUnreadableError):
            list(query.readable(most_unreadable=0))


def poisoned(server: Simulator, name: str) -> httpx.MockTransport:
    """A way to a server that faults for each page with a machine of that name."""
    fault = vdi.UnexpectedFault(error_message="a directory user without a name")
    refusal = codec.encode(codec.Envelope(codec.SoapFault(string="no", detail=fault, has_detail=True)))
    way = transport(server)

    def answer(request: httpx.Request) -> httpx.Response:
        response = way.handle_request(request)
        content = response.read()
        bad = f">{name}<".encode() in content
        stream = httpx.ByteStream(refusal if bad else content)
        return httpx.Response(500 if bad else response.status_code, headers=response.headers, stream=stream)

    return httpx.MockTransport(answer)
