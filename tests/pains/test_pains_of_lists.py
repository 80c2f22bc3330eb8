"""The pains of those who ask for many things (docs/why.md), each by its number."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.pains.between import between, noting
from tests.simulator.serving import a_server
from vlsi_bindings import codec, vdi
from vlsi_bindings.client import Connection, NotValidError
from vlsi_bindings.client.queries import CursorBudgetError, fields
from vlsi_bindings.simulator import Simulator, Sizes
from vlsi_bindings.simulator.memory import transport

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx

F = fields(vdi.MachineSummaryView)
SIZE = 1_100


@pytest.fixture(scope="module")
def estate() -> Simulator:
    """More machines than a page holds."""
    return a_server(sizes=Sizes.of(SIZE))


@pytest.fixture
def connection(estate: Simulator) -> Iterator[Connection]:
    """A way to it."""
    with Connection("lab", r"LAB\administrator", "password", transport=transport(estate)) as connection:
        yield connection


def test_p3_a_listing_goes_to_its_end(connection: Connection) -> None:
    assert len({row.id.id for row in connection.query(vdi.MachineSummaryView)}) == SIZE


def test_p4_no_cursor_stays_open_and_the_sixth_is_not_even_sent(connection: Connection) -> None:
    machines = connection.query(vdi.MachineSummaryView).paged(10)
    for _ in range(12):  # the server allows five
        for _row in machines:
            break
    held = [machines.rows() for _ in range(5)]
    for rows in held:
        next(rows)
    with pytest.raises(CursorBudgetError, match="5 cursors of this connection are open"):
        next(machines.rows())
    for rows in held:
        rows.close()


def test_p5_a_row_that_cannot_be_read_costs_that_row(estate: Simulator) -> None:
    def poisoned(body: bytes, headers: httpx.Headers) -> bytes:
        if b">ic06-3<" not in body:
            return body
        fault = vdi.UnexpectedFault(error_message="the directory has no such user")
        headers["X-Poisoned"] = "yes"
        return codec.encode(codec.SoapFault(string="the directory has no such user", detail=fault))

    way = between(estate, "QueryService_Query", poisoned)
    with Connection("lab", r"LAB\administrator", "password", transport=way) as connection:
        listing = connection.query(vdi.MachineSummaryView).sort(F.base.name).readable()
        found = sum(1 for _ in listing)
    assert found + len(listing.unreadable) == SIZE
    assert len(listing.unreadable) == 1
    assert "the directory has no such user" in str(listing.unreadable[0])


def test_p6_nothing_is_a_normal_answer(connection: Connection) -> None:
    machines = connection.query(vdi.MachineSummaryView)
    nobody = machines.filter(F.base.name == "nobody")
    assert (list(nobody), nobody.count()) == ([], 0)
    assert list(machines.filter(F.base.name.one_of([]))) == []


def test_p6_an_empty_array_where_there_must_be_something_is_told_before_it_is_sent(connection: Connection) -> None:
    asked = vdi.QueryDefinition(query_entity_type="MachineSummaryView", filter=vdi.QueryFilterAnd(filters=[]))
    with pytest.raises(NotValidError, match=r"definition/filter/filters: .*Add filters"):
        connection.call("QueryService_Query", definition=asked)
    with pytest.raises(NotValidError, match=r"Machine_GetInfos/ids: .*Add ids"):
        connection.call("Machine_GetInfos", ids=[])


def test_p8_thousands_come_in_pages_and_a_page_row_by_row(estate: Simulator) -> None:
    seen: list[httpx.Request] = []
    with Connection("lab", r"LAB\administrator", "password", transport=noting(estate, seen)) as connection:
        with connection.query(vdi.MachineSummaryView).paged(50).rows() as rows:
            next(rows)
            assert len(seen) == 2  # the log-in and one page: the rest has not been asked for
        asked = vdi.QueryDefinition(query_entity_type="MachineSummaryView")
        with connection.stream(vdi.QueryService_Query(definition=asked)) as machines:
            assert sum(1 for _ in machines) == 1_000


def test_p21_a_test_needs_no_server(horizon: Simulator) -> None:
    """``horizon`` is the fixture that pytest gets with the package."""
    with Connection("lab", r"LAB\administrator", "password", transport=transport(horizon)) as connection:
        names = [row.base.name for row in connection.query(vdi.MachineSummaryView)]
    assert names
    assert all(re.fullmatch(r"[\w-]+", name) for name in names)
