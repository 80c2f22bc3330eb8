"""The query engine beside a naive model, and the queries of the service: pages, cursors, budgets, ends."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.simulator.serving import Client, a_server
from vlsi_bindings import vdi
from vlsi_bindings.simulator import Simulator, Sizes, queries
from vlsi_bindings.simulator.queries import TooMuchError, UnknownFilterError, page_size, selected

UTC = datetime.timezone.utc
TEXTS = st.sampled_from(["", "a", "A", "ab", "AB", "b", "ba", "ß", "SS", "Ångström"])
TIMES = st.datetimes(
    datetime.datetime(2024, 1, 1),  # noqa: DTZ001 - gets one
    datetime.datetime(2024, 1, 5),  # noqa: DTZ001 - gets one
    timezones=st.just(UTC),
)
NUMBERS = st.integers(-2, 3)


@st.composite
def rows(draw: st.DrawFn) -> list[vdi.MachineSummaryView]:
    """Machines with few different names, so that filters hit."""
    return [
        vdi.MachineSummaryView(
            id=vdi.MachineId(id=f"Machine/{number}"),
            base=vdi.MachineBase(
                name=draw(TEXTS),
                dns_name=draw(st.none() | TEXTS),
                users=[vdi.UserOrGroupId(id=name) for name in draw(st.lists(st.sampled_from("uvw"), unique=True))],
                access_group=vdi.AccessGroupId(id=draw(st.sampled_from("gh"))),
                desktop=vdi.DesktopId(id=draw(st.sampled_from("de"))),
                basic_state=draw(st.sampled_from(["ERROR", "PROVISIONED"])),
                type="UNMANAGED_MACHINE",
                held=draw(st.none() | st.booleans()),
            ),
            message_security_data=vdi.MachineMessageSecurityData(
                message_security_mode="MIXED", message_security_enhanced_mode_supported=draw(st.booleans())
            ),
            summary_data=vdi.MachineSummaryData(),
        )
        for number in range(draw(st.integers(0, 8)))
    ]


MEMBERS: dict[str, st.SearchStrategy[Any]] = {
    "base.name": TEXTS,
    "base.dnsName": TEXTS,
    "base.basicState": st.sampled_from(["error", "PROVISIONED"]),
    "base.held": st.booleans(),
    "base.desktop": st.builds(lambda text: vdi.DesktopId(id=text), st.sampled_from("de")),
}
ATTRIBUTES = {"base.name": "name", "base.dnsName": "dns_name", "base.basicState": "basic_state", "base.held": "held"}


@st.composite
def simple_filters(draw: st.DrawFn) -> vdi.QueryFilter:
    kind = draw(st.sampled_from(["equals", "not", "starts", "contains", "users"]))
    if kind in ("equals", "not"):
        member = draw(st.sampled_from(sorted(MEMBERS)))
        cls = vdi.QueryFilterEquals if kind == "equals" else vdi.QueryFilterNotEquals
        return cls(member_name=member, value=draw(st.none() | MEMBERS[member]))
    if kind == "users":
        wanted: Any = [vdi.UserOrGroupId(id=name) for name in draw(st.lists(st.sampled_from("uvw"), max_size=2))]
        return vdi.QueryFilterContains(member_name="base.users", value=wanted)
    member = draw(st.sampled_from(["base.name", "base.dnsName"]))
    cls_ = vdi.QueryFilterStartsWith if kind == "starts" else vdi.QueryFilterContains
    return cls_(member_name=member, value=draw(TEXTS))


FILTERS = st.recursive(
    simple_filters(),
    lambda inner: st.one_of(
        st.builds(lambda items: vdi.QueryFilterAnd(filters=items), st.lists(inner, max_size=3)),
        st.builds(lambda items: vdi.QueryFilterOr(filters=items), st.lists(inner, max_size=3)),
        st.builds(lambda item: vdi.QueryFilterNot(filter=item), inner),
    ),
    max_leaves=6,
)


def held(row: vdi.MachineSummaryView, member: str) -> Any:
    if member == "base.desktop":
        return row.base.desktop.id
    value = getattr(row.base, ATTRIBUTES[member])
    return value.casefold() if isinstance(value, str) else value


def plain(value: Any) -> Any:
    if isinstance(value, vdi.DesktopId):
        return value.id
    return value.casefold() if isinstance(value, str) else value


def matches(row: vdi.MachineSummaryView, asked: Any) -> bool:
    """What the reference says, read aloud."""
    if isinstance(asked, vdi.QueryFilterAnd):
        return all(matches(row, inner) for inner in asked.filters)
    if isinstance(asked, vdi.QueryFilterOr):
        return any(matches(row, inner) for inner in asked.filters)
    if isinstance(asked, vdi.QueryFilterNot):
        return not matches(row, asked.filter)
    if isinstance(asked, vdi.QueryFilterEquals):
        return bool(held(row, asked.member_name) == plain(asked.value))
    if isinstance(asked, vdi.QueryFilterNotEquals):
        return bool(held(row, asked.member_name) != plain(asked.value))
    if asked.member_name == "base.users":
        names = [user.id for user in row.base.users]
        return all(wanted.id in names for wanted in asked.value)
    text = held(row, asked.member_name)
    if isinstance(asked, vdi.QueryFilterStartsWith):
        return text is not None and text.startswith(plain(asked.value))
    return text is not None and plain(asked.value) in text


@settings(max_examples=100, deadline=None)
@given(
    rows(),
    st.none() | FILTERS,
    st.none() | st.sampled_from(sorted(MEMBERS)),
    st.booleans(),
    st.none() | st.integers(0, 9),
    st.none() | st.integers(0, 9),
)
def test_it_selects_what_the_model_selects(
    machines: list[Any], asked: Any, sort_by: str | None, descending: bool, start: int | None, limit: int | None
) -> None:
    definition = vdi.QueryDefinition(
        query_entity_type="MachineSummaryView",
        filter=asked,
        sort_by=sort_by,
        sort_descending=descending,
        starting_offset=start,
        limit=limit,
    )
    expected = [row for row in machines if asked is None or matches(row, asked)]
    if sort_by is not None:
        unset = [row for row in expected if held(row, sort_by) is None]
        there = sorted((row for row in expected if row not in unset), key=lambda row: held(row, sort_by))
        if descending:  # equal ones keep their order
            there = sorted((r for r in expected if r not in unset), key=lambda r: held(r, sort_by), reverse=True)
        expected = there + unset if descending else unset + there
    expected = expected[start or 0 :]
    assert list(selected(machines, definition)) == (expected if limit is None else expected[:limit])


@settings(max_examples=100, deadline=None)
@given(st.lists(TIMES), st.none() | TIMES, st.none() | TIMES)
def test_a_time_is_between_two_others_which_count(times: list[Any], low: Any, high: Any) -> None:
    events = [vdi.TimingProfilerView(event_id=n, time=when, event_type="X") for n, when in enumerate(times)]
    asked = vdi.QueryFilterBetween(member_name="time", from_value=low, to_value=high)
    definition = vdi.QueryDefinition(query_entity_type="TimingProfilerView", filter=asked)
    expected = [n for n, when in enumerate(times) if (low or when) <= when <= (high or when)]
    assert [event.event_id for event in selected(events, definition)] == expected


def test_many_equalities_are_looked_up_at_once_and_too_many_other_conditions_are_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(queries, "MOST_TESTS", 10_000)
    machines = a_server().inventory.all("MachineSummaryView")[:50]
    for number, machine in enumerate(machines):
        machine.base.name = f"M-{number}"
    names: list[vdi.QueryFilter] = [
        vdi.QueryFilterEquals(member_name="base.name", value=f"m-{number}") for number in range(0, 900, 3)
    ]
    definition = vdi.QueryDefinition(query_entity_type="MachineSummaryView", filter=vdi.QueryFilterOr(filters=names))
    assert [row.base.name for row in selected(machines, definition)] == [f"M-{number}" for number in range(0, 50, 3)]
    starts = [vdi.QueryFilterStartsWith(member_name="base.name", value="m")] * 200
    definition.filter = vdi.QueryFilterNot(filter=vdi.QueryFilterOr(filters=[*names, *starts]))
    with pytest.raises(TooMuchError, match="201 conditions on 50 objects"):
        selected(machines, definition)


def test_a_filter_that_is_none_of_the_eight_is_told() -> None:
    definition = vdi.QueryDefinition(query_entity_type="MachineSummaryView", filter=vdi.QueryFilter())
    with pytest.raises(UnknownFilterError, match="QueryFilterAnd"):
        selected([], definition)


def test_a_page_has_a_thousand_rows_at_most() -> None:
    assert [page_size(None), page_size(7), page_size(5_000)] == [1_000, 7, 1_000]


@pytest.fixture(scope="module")
def estate() -> Simulator:
    """More machines than a page holds."""
    return a_server("2406", sizes=Sizes.of(1_200))


@pytest.fixture
def visitor(estate: Simulator) -> Client:
    return Client(estate)


class TestPages:
    def test_a_query_gives_the_first_page_and_says_what_remains(self, visitor: Client) -> None:
        found = visitor.query("MachineSummaryView")
        assert (len(found.results), found.remaining_count, found.starting_offset) == (1_000, 200, 0)
        assert found.id is None  # nothing stays open
        assert {type(row) for row in found.results} == {vdi.MachineSummaryView}

    def test_an_offset_leads_to_the_rest(self, visitor: Client) -> None:
        found = visitor.query("MachineSummaryView", startingOffset=1_150)
        assert (len(found.results), found.remaining_count, found.starting_offset) == (50, 0, 1_150)

    def test_an_offset_beyond_the_end_is_an_empty_page(self, visitor: Client) -> None:
        found = visitor.query("MachineSummaryView", startingOffset=5_000)
        assert (found.results, found.remaining_count, found.starting_offset) == ([], 0, 5_000)

    def test_a_limit_bounds_all_pages(self, visitor: Client) -> None:
        found = visitor.query("MachineSummaryView", limit=30, maxPageSize=20)
        assert (len(found.results), found.remaining_count) == (20, 10)

    def test_nothing_found_is_an_ordinary_answer(self, visitor: Client) -> None:
        nobody = {"memberName": "base.name", "value": "nobody"}
        assert visitor.query("MachineSummaryView", filter=nobody).results == []

    @pytest.mark.parametrize("control", ["startingOffset", "limit", "maxPageSize"])
    def test_a_negative_control_is_refused(self, visitor: Client, control: str) -> None:
        with pytest.raises(vdi.InvalidArgument, match="negative"):
            visitor.query("MachineSummaryView", **{control: -1})

    def test_filters_and_sorting_work_on_members_that_are_joined(self, visitor: Client) -> None:
        pool = visitor.query("DesktopSummaryView").results[0]
        wanted = {"memberName": "base.desktop", "value": pool.id}
        found = visitor.query("MachineSummaryView", filter=wanted, sortBy="base.name", sortDescending=True).results
        assert len(found) == pool.desktop_summary_data.num_machines > 50
        names = [row.base.name for row in found]
        assert names == sorted(names, reverse=True)

    def test_a_count_is_a_count(self, visitor: Client) -> None:
        assert visitor.call("QueryService_GetCount", definition__queryEntityType="MachineStateView") == 1_200

    @pytest.mark.parametrize("name", ["NoSuchView", "machineSummaryView", "SessionGlobalSummaryView"])
    def test_a_type_that_is_not_served_is_refused(self, visitor: Client, name: str) -> None:
        with pytest.raises(vdi.InvalidArgument, match="QueryService serves"):
            visitor.query(name)

    @pytest.mark.parametrize("member", ["base.Name", "name", "id", "summaryData.virtualCenter"])
    def test_a_wrong_member_is_called_an_invalid_member_name(self, visitor: Client, member: str) -> None:
        with pytest.raises(vdi.InvalidArgument, match="Invalid member name") as caught:
            visitor.query("MachineSummaryView", filter={"memberName": member, "value": "x"})
        assert caught.value.parameter_name == "definition"


class TestCursors:
    def open(self, client: Client, size: int = 500) -> Any:
        return client.call(
            "QueryService_Create", definition={"queryEntityType": "MachineSummaryView", "maxPageSize": size}
        )

    def test_its_pages_are_all_rows_once(self, visitor: Client) -> None:
        page = self.open(visitor)
        names, sizes = [], []
        while page.results:
            names += [row.base.name for row in page.results]
            sizes.append((page.starting_offset, len(page.results), page.remaining_count))
            page = visitor.call("QueryService_GetNext", id=page.id.id)
        assert sizes == [(0, 500, 700), (500, 500, 200), (1_000, 200, 0)]
        assert len(set(names)) == len(names) == 1_200

    def test_a_sixth_is_one_too_many_until_one_is_deleted(self, visitor: Client) -> None:
        pages = [self.open(visitor) for _ in range(5)]
        with pytest.raises(vdi.InvalidState, match="limit of open queries"):
            self.open(visitor)
        visitor.call("QueryService_Delete", id=pages[2].id.id)
        self.open(visitor)

    def test_each_session_has_its_own(self, estate: Simulator, visitor: Client) -> None:
        pages = [self.open(visitor) for _ in range(5)]
        other = Client(estate)
        self.open(other)
        with pytest.raises(vdi.EntityNotFound):
            other.call("QueryService_GetNext", id=pages[0].id.id)

    def test_it_ends_when_it_is_not_used(self, server: Simulator) -> None:
        client = Client(server)
        page = self.open(client, size=1)
        server.clock.advance(9 * 60)
        page = client.call("QueryService_GetNext", id=page.id.id)
        server.clock.advance(9 * 60)
        page = client.call("QueryService_GetNext", id=page.id.id)  # asked again in time
        client.call("QueryService_DeleteAll")
        with pytest.raises(vdi.EntityNotFound):
            client.call("QueryService_GetNext", id=page.id.id)
        page = self.open(client, size=1)
        for _ in range(3):
            server.clock.advance(4 * 60)
            client.call("Site_List")  # the session stays, the query does not
        with pytest.raises(vdi.EntityNotFound):
            client.call("QueryService_GetNext", id=page.id.id)

    def test_it_shows_what_was_there_when_it_was_opened(self, client: Client) -> None:
        page = self.open(client, size=10)
        machine = client.query("MachineSummaryView").results[-1]
        client.call("Machine_Delete", id=machine.id.id)
        seen = [row.id.id for row in page.results]
        while page.results:
            page = client.call("QueryService_GetNext", id=page.id.id)
            seen += [row.id.id for row in page.results]
        assert machine.id.id in seen

    def test_deleting_some_tells_which_are_not_open(self, visitor: Client) -> None:
        page = self.open(visitor)
        with pytest.raises(vdi.EntityNotFound):
            visitor.call("QueryService_DeleteByIds", ids=[page.id.id, "Query/eA"])


def test_sessions_of_all_pods_are_found_by_what_they_belong_to(client: Client) -> None:
    everyone = client.query("SessionLocalSummaryView").results
    pod = client.call("Pod_List")[0]
    by_pod = client.call("GlobalSessionQueryService_QueryByPod", pod=pod.id.id)
    assert len(by_pod.results) == len(everyone) > 20
    user = everyone[0].reference_data.user.id
    mine = [session.id.id for session in everyone if session.reference_data.user.id == user]
    found = client.call("GlobalSessionQueryService_QueryByUser", user=user)
    assert [row.id.id for row in found.results] == mine
    pool = everyone[0].reference_data.desktop.id
    found = client.call("GlobalSessionQueryService_QueryByDesktop", desktop=pool)
    assert {row.reference_data.local_reference_data.desktop.id for row in found.results} == {pool}
    (counted,) = client.call("GlobalSessionQueryService_GetCount", pod=pod.id.id)
    assert counted.count == len(everyone)
