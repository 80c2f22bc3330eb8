"""Rules that stand at a server: which calls they strike, what these are answered, and what has happened then."""

from __future__ import annotations

import gzip
import zlib
from inspect import signature
from typing import TYPE_CHECKING, Any

import pytest

from tests.simulator.serving import Client, a_server
from vlsi_bindings import codec, conformance, vdi
from vlsi_bindings.client.queries import Queries, Query
from vlsi_bindings.codec import Dialect
from vlsi_bindings.simulator import Delivery, Rule, RuleError, Sizes
from vlsi_bindings.simulator.disturbing import packing
from vlsi_bindings.simulator.disturbing.names import fault_types

if TYPE_CHECKING:
    from vlsi_bindings.model import DataObject
    from vlsi_bindings.simulator import Simulator

SITES = vdi.Site_List()


def pools(client: Client) -> list[Any]:
    return list(client.query("DesktopSummaryView").results)


def machines(client: Client) -> list[Any]:
    return list(client.query("MachineSummaryView").results)


def fates(client: Client, request: DataObject, count: int) -> list[bool]:
    """Which of some equal calls fail."""
    return [client.send(request).status != 200 for _ in range(count)]


class TestWhichCalls:
    def test_those_of_an_operation(self, client: Client) -> None:
        client.server.disturb(operation="Site_List", fault="InvalidState")
        with pytest.raises(vdi.InvalidState):
            client.result(SITES)
        assert client.call("Pod_List")

    def test_those_of_a_service(self, client: Client) -> None:
        client.server.disturb(operation="Site_*", fault="InvalidState")
        assert client.send(SITES).status == 500
        assert client.call("Pod_List")

    def test_those_that_name_an_id_wherever_it_stands(self, client: Client) -> None:
        one, other = pools(client)[:2]
        client.server.disturb(id=one.id, fault="InvalidState")
        with pytest.raises(vdi.InvalidState):
            client.call("Desktop_Get", id=one.id)
        with pytest.raises(vdi.InvalidState):
            client.call("Desktop_Delete", id=one.id)
        wanted = vdi.QueryFilterEquals(member_name="base.desktop", value=one.id)
        with pytest.raises(vdi.InvalidState):
            client.query("MachineSummaryView", filter=wanted)
        assert client.call("Desktop_Get", id=other.id).id == other.id

    def test_those_after_some_and_only_so_many(self, client: Client) -> None:
        disturbance = client.server.disturb(operation="Site_List", fault="InvalidState", after=2, times=3)
        assert fates(client, SITES, 7) == [False, False, True, True, True, False, False]
        assert disturbance.strikes == 3

    def test_some_by_chance_and_the_same_ones_each_time(self) -> None:
        seen = []
        for seed in (5, 5, 6):
            client = Client(a_server())
            client.server.disturb(operation="Site_List", status=503, probability=0.5, seed=seed)
            seen.append(fates(client, SITES, 40))
        assert seen[0] == seen[1] != seen[2]
        assert 10 < sum(seen[0]) < 30

    def test_the_first_rule_that_strikes_wins(self, client: Client) -> None:
        first = client.server.disturb(operation="Site_List", fault="InvalidState", times=1)
        second = client.server.disturb(operation="Site_List", fault="InvalidType")
        with pytest.raises(vdi.InvalidState):
            client.result(SITES)
        with pytest.raises(vdi.InvalidType):
            client.result(SITES)
        assert (first.strikes, second.strikes) == (1, 1)

    def test_until_the_rule_is_withdrawn(self, client: Client) -> None:
        with client.server.disturb(operation="Site_List", status=503) as disturbance:
            assert client.send(SITES).status == 503
        assert client.send(SITES).status == 200
        disturbance.withdraw()
        assert disturbance.strikes == 1

    def test_also_those_without_a_session_and_those_that_are_not_valid(self, server: Simulator) -> None:
        server.disturb(operation="Desktop_Get", fault="ViewServerFault")
        reply = server.answer(codec.encode(vdi.Desktop_Get(id=vdi.DesktopId(id="Desktop/none"))))
        assert isinstance(codec.decode(reply.body).fault.detail, vdi.ViewServerFault)  # type: ignore[union-attr]

    def test_not_what_is_no_call(self, server: Simulator) -> None:
        disturbance = server.disturb(status=503)
        assert server.answer(b"<a/>").status == 503  # it can be read
        assert server.answer(b"no xml").status == 500
        assert disturbance.strikes == 1


class TestWhatTheServerLacks:
    def test_an_operation_of_another_release_is_refused(self) -> None:
        with pytest.raises(RuleError, match=r"Desktop_ApplyImage is no operation of 2103; did you mean"):
            a_server("2103").disturb(operation="Desktop_ApplyImage", delay=1)

    def test_a_setting_that_there_is_not_is_an_error(self, server: Simulator) -> None:
        with pytest.raises(TypeError, match="dealy"):
            server.disturb(dealy=1)  # type: ignore[call-arg]


def test_disturb_shows_the_settings_of_a_rule(server: Simulator) -> None:
    assert signature(server.disturb).parameters == signature(Rule).parameters
    assert server.disturb.__doc__ == Rule.__doc__


class TestFaults:
    @pytest.mark.parametrize("release", ["7.13.0", "2512"])
    def test_each_type_is_valid_for_its_release(self, release: str) -> None:
        server = a_server(release)
        assert len(fault_types()) == 19
        for name in fault_types():
            with server.disturb(operation="Site_List", fault=name):
                reply = server.answer(codec.encode(SITES))
            assert reply.status == 500
            envelope = codec.decode(reply.body)
            assert type(envelope.fault.detail).__wire_name__ == name  # type: ignore[union-attr]
            assert envelope.fault.string == f"disturbed: {name}"  # type: ignore[union-attr]
            assert conformance.check(reply.body, release=release).findings == ()

    def test_one_of_your_own_is_sent_as_it_is(self, client: Client) -> None:
        fault = vdi.InvalidArgument(error_message="not today", parameter_name="when")
        client.server.disturb(operation="Site_List", fault=fault)
        for _ in range(2):
            with pytest.raises(vdi.InvalidArgument) as raised:
                client.result(SITES)
            assert (raised.value.error_message, raised.value.parameter_name) == ("not today", "when")
        assert fault.__traceback__ is None

    def test_a_fault_can_have_a_wrong_status(self, client: Client) -> None:
        client.server.disturb(operation="Site_List", fault="InvalidState", status=200)
        reply = client.send(SITES)
        assert reply.status == 200
        assert codec.decode(reply.body).kind == "fault"

    @pytest.mark.parametrize(
        "dialect",
        [
            Dialect(namespace="urn:view", type_prefix=None),
            Dialect(namespace="urn:odd", core_namespace="urn:core", element_prefix="o", type_prefix="o"),
            Dialect(namespace="http://lab.example/vdi#x", element_prefix="a", soap_prefix=None, type_prefix="b"),
        ],
    )
    def test_it_is_in_the_dialect_of_the_request(self, client: Client, dialect: Dialect) -> None:
        client.server.disturb(operation="Site_List", fault="EntityNotFound")
        told = codec.decode(client.send(SITES, dialect).body)
        assert told.dialect.namespace == dialect.namespace
        assert isinstance(told.fault.detail, vdi.EntityNotFound)  # type: ignore[union-attr]

    @pytest.mark.parametrize(("status", "phrase"), [(503, b"Service Unavailable"), (200, b"OK"), (599, b"Unknown")])
    def test_a_status_alone_comes_with_a_page_that_is_no_soap(self, client: Client, status: int, phrase: bytes) -> None:
        client.server.disturb(operation="Site_List", status=status)
        reply = client.send(SITES)
        assert reply.status == status
        assert reply.headers["Content-Type"].startswith("text/html")
        assert phrase in reply.body

    @pytest.mark.parametrize("status", [204, 304])
    def test_a_status_without_a_body_has_none(self, client: Client, status: int) -> None:
        client.server.disturb(operation="Site_List", status=status, gzip="answer")
        reply = client.send(SITES)
        assert (reply.status, reply.body) == (status, b"")
        assert "Content-Encoding" not in reply.headers


class TestWhatHasHappened:
    def test_nothing_where_a_fault_strikes(self, client: Client) -> None:
        pool = pools(client)[0]
        client.server.disturb(operation="Desktop_Delete", fault="InvalidState", times=1)
        with pytest.raises(vdi.InvalidState):
            client.call("Desktop_Delete", id=pool.id)
        assert client.call("Desktop_Get", id=pool.id).id == pool.id

    def test_nothing_where_a_status_strikes(self, client: Client) -> None:
        pool = pools(client)[0]
        client.server.disturb(operation="Desktop_Delete", status=502)
        client.send(client.server.inventory.examples.request("Desktop_Delete", {"id": pool.id}))
        assert client.call("Desktop_Get", id=pool.id).id == pool.id

    @pytest.mark.parametrize("drop", ["before", "half"])
    def test_all_of_it_where_the_answer_is_dropped(self, client: Client, drop: Any) -> None:
        before = len(client.call("Site_List"))
        client.server.disturb(operation="Site_Create", drop=drop)
        reply = client.send(client.server.inventory.examples.request("Site_Create"))
        assert reply.delivery == Delivery(drop=drop)
        assert len(client.call("Site_List")) == before + 1

    def test_nothing_where_the_answer_that_is_dropped_is_a_fault(self, client: Client) -> None:
        before = len(client.call("Site_List"))
        client.server.disturb(operation="Site_Create", fault="UnexpectedFault", drop="before")
        client.send(client.server.inventory.examples.request("Site_Create"))
        assert len(client.call("Site_List")) == before


class TestDelivery:
    def test_is_left_to_the_transport(self, client: Client) -> None:
        client.server.disturb(operation="Site_List", delay=5, bytes_per_second=100)
        reply = client.send(SITES)
        assert reply.delivery == Delivery(delay=5, bytes_per_second=100)
        assert client.call("Pod_List")
        assert client.send(vdi.Pod_List()).delivery is None

    @pytest.mark.parametrize(("rate", "count"), [(1, 25), (10, 25), (100, 3), (1_000, 1)])
    def test_slow_bytes_come_in_pieces_that_take_their_time(self, rate: int, count: int) -> None:
        body = bytes(range(25))
        pieces = list(Delivery(bytes_per_second=rate).pieces(body))
        assert b"".join(piece for _, piece in pieces) == body
        assert len(pieces) == count
        assert sum(seconds for seconds, _ in pieces) == pytest.approx(25 / rate)

    def test_of_half_an_answer_half_comes(self) -> None:
        assert list(Delivery(drop="half").pieces(b"12345678")) == [(0.0, b"1234")]
        assert b"".join(piece for _, piece in Delivery(drop="half", bytes_per_second=10).pieces(b"12345678")) == b"1234"

    def test_an_empty_body_has_no_pieces_that_matter(self) -> None:
        assert b"".join(piece for _, piece in Delivery(drop="half", bytes_per_second=10).pieces(b"")) == b""


class TestGzip:
    def test_an_answer_is_compressed(self, client: Client) -> None:
        plain = client.send(SITES).body
        client.server.disturb(operation="Site_List", gzip="answer")
        reply = client.send(SITES)
        assert reply.headers["Content-Encoding"] == "gzip"
        assert gzip.decompress(reply.body) == plain

    def test_a_broken_one_breaks_off(self, client: Client) -> None:
        client.server.disturb(operation="Site_List", gzip="broken")
        with pytest.raises(EOFError):
            gzip.decompress(client.send(SITES).body)

    def test_a_fault_can_be_compressed(self, client: Client) -> None:
        client.server.disturb(operation="Site_List", fault="InvalidState", gzip="answer")
        assert b"InvalidStateFault" in gzip.decompress(client.send(SITES).body)

    def test_a_bomb_is_the_answer_and_much_white_space(self, client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
        assert codec.DEFAULT_LIMITS.max_bytes <= packing.BOMB
        monkeypatch.setattr(packing, "BOMB", 1 << 25)
        plain = client.send(SITES).body
        client.server.disturb(operation="Site_List", gzip="bomb")
        packed = client.send(SITES).body
        assert len(packed) < 100_000
        unpacker, size, check = zlib.decompressobj(-zlib.MAX_WBITS), 0, 0
        rest, first = packed[10:], b""
        while not unpacker.eof:
            piece = unpacker.decompress(rest, 1 << 24)
            first, rest = first or piece[: len(plain)], unpacker.unconsumed_tail
            size, check = size + len(piece), zlib.crc32(piece, check)
        assert first == plain
        assert size == len(plain) + packing.BOMB
        assert unpacker.unused_data == check.to_bytes(4, "little") + (size & 0xFFFFFFFF).to_bytes(4, "little")


class TestPoison:
    def test_a_page_that_would_hold_the_row_is_a_fault(self, client: Client) -> None:
        rows = machines(client)
        disturbance = client.server.disturb(poison=[rows[3].id])
        with pytest.raises(vdi.UnexpectedFault, match=f"disturbed: {rows[3].id.id} cannot be read"):
            client.query("MachineSummaryView")
        assert client.query("MachineSummaryView", limit=3).results == rows[:3]
        assert client.query("MachineSummaryView", startingOffset=4).results == rows[4:]
        assert disturbance.strikes == 1

    def test_counting_reads_no_row(self, client: Client) -> None:
        rows = machines(client)
        client.server.disturb(poison=[rows[0].id])
        assert client.call("QueryService_GetCount", definition={"queryEntityType": "MachineSummaryView"}) == len(rows)

    def test_other_views_of_the_same_thing_and_the_thing_itself_are_poisoned_too(self, client: Client) -> None:
        identity = machines(client)[0].id
        client.server.disturb(poison=identity)
        with pytest.raises(vdi.UnexpectedFault):
            client.query("MachineNamesView", limit=1)
        with pytest.raises(vdi.UnexpectedFault):
            client.call("Machine_Get", id=identity)
        with pytest.raises(vdi.UnexpectedFault):
            client.call("Machine_GetInfos", ids=[identity])

    def test_a_list_that_holds_it_is_a_fault(self, client: Client) -> None:
        site = client.call("Site_List")[0]
        client.server.disturb(operation="Site_List", poison=[site.id], fault="ViewServerFault")
        with pytest.raises(vdi.ViewServerFault):
            client.call("Site_List")
        assert client.call("Site_Get", id=site.id).id == site.id  # the rule is for the list

    def test_where_an_operation_tells_partial_failures_the_others_are_given(self, client: Client) -> None:
        inventory = client.server.inventory
        with client.server.store.transaction():
            inventory.put(inventory.examples.make("LogCollectorTaskInfo", {"id": "LogCollectorTask/bW9yZQ"}))
        tasks = client.call("LogCollector_GetTaskInfo")
        bad = client.server.disturb(poison=[tasks[0].id], fault="LogCollectorFault")
        with pytest.raises(vdi.PartialFailureFault) as raised:
            client.call("LogCollector_GetTaskInfoById", logCollectorTaskIdList=[task.id for task in tasks])
        results: Any = raised.value.results
        assert isinstance(results[0].fault.fault, vdi.LogCollectorFault)
        assert results[1].result.id == tasks[1].id
        assert bad.strikes == 1

    def test_a_cursor_stays_where_it_was(self, client: Client) -> None:
        rows = machines(client)
        definition = {"queryEntityType": "MachineSummaryView", "maxPageSize": 10}
        first = client.call("QueryService_Create", definition=definition)
        with client.server.disturb(poison=[rows[15].id]) as disturbance:
            for _ in range(2):
                with pytest.raises(vdi.UnexpectedFault):
                    client.call("QueryService_GetNext", id=first.id)
            assert disturbance.strikes == 2
        page = client.call("QueryService_GetNext", id=first.id)
        assert (page.starting_offset, page.results[0].id) == (10, rows[10].id)

    def test_no_cursor_is_left_behind_where_the_first_page_faults(self, client: Client) -> None:
        definition = {"queryEntityType": "MachineSummaryView", "maxPageSize": 10}
        with client.server.disturb(poison=[machines(client)[0].id]):
            for _ in range(6):
                with pytest.raises(vdi.UnexpectedFault):
                    client.call("QueryService_Create", definition=definition)
        for _ in range(5):
            client.call("QueryService_Create", definition=definition)

    def test_it_can_strike_but_some_times(self, client: Client) -> None:
        client.server.disturb(poison=[machines(client)[0].id], times=2, after=1)
        request = client.server.inventory.examples.request(
            "QueryService_Query", {"definition.queryEntityType": "MachineSummaryView"}
        )
        assert fates(client, request, 5) == [False, True, True, False, False]

    def test_what_happens_to_the_answer_happens_only_to_the_fault(self, client: Client) -> None:
        row = machines(client)[3]
        client.server.disturb(poison=[row.id], delay=2, status=503)
        bad = client.send(vdi.Machine_Get(id=row.id))
        assert (bad.status, bad.delivery) == (503, Delivery(delay=2))
        good = client.send(vdi.Machine_Get(id=client.query("MachineSummaryView", limit=1).results[0].id))
        assert (good.status, good.delivery) == (200, None)

    def test_poison_in_front_of_another_rule_strikes_first(self, client: Client) -> None:
        row = machines(client)[0]
        poison = client.server.disturb(poison=[row.id], fault="InvalidState")
        slow = client.server.disturb(delay=1)
        assert client.send(vdi.Machine_Get(id=row.id)).delivery is None
        assert client.send(SITES).delivery == Delivery(delay=1)
        assert (poison.strikes, slow.strikes) == (1, 1)

    def test_a_listing_gives_every_row_but_those(self) -> None:
        """P5 of users.md: one bad row does not kill a listing."""
        client = Client(a_server(sizes=Sizes.of(150)))
        rows = machines(client)
        bad = {rows[number].id.id for number in (0, 17, 18, 63, len(rows) - 1)}
        client.server.disturb(poison=sorted(bad))
        listing = Queries(client.result).readable_rows(Query(vdi.MachineSummaryView).paged(40))
        found = [row.id.id for row in listing]
        assert found == [row.id.id for row in rows if row.id.id not in bad]
        assert [rows[one.offset].id.id for one in listing.unreadable] == [row.id.id for row in rows if row.id.id in bad]


class TestAbout:
    def test_rules_and_strikes_are_told(self, client: Client) -> None:
        client.server.disturb(operation="Site_List", fault=vdi.InvalidState(error_message="x"), times=3)
        client.send(SITES)
        assert client.server.about()["disturbances"] == [
            {"rule": {"operation": "Site_List", "fault": "InvalidState", "times": 3}, "strikes": 1}
        ]

    def test_a_rule_that_was_made_elsewhere_can_stand(self, client: Client) -> None:
        client.server.disturbances.add(Rule(operation="Site_List", status=503))
        assert client.send(SITES).status == 503

    def test_a_disturbance_shows_its_rule(self, client: Client) -> None:
        shown = repr(client.server.disturb(operation="Site_List", status=503))
        assert "operation='Site_List'" in shown
        assert "strikes=0" in shown
