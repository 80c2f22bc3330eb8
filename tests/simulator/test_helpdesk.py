"""What a help desk sees of a session hangs together, and what it ends has ended."""

from __future__ import annotations

import json
from itertools import pairwise
from typing import Any

import pytest

from tests.simulator.serving import Client, a_server
from vlsi_bindings import vdi
from vlsi_bindings.simulator.shapes import amended
from vlsi_bindings.simulator.workload import milliseconds

SECOND = 1_000


def a_session(client: Client, **paths: Any) -> str:
    """A session, with other values at some paths."""
    server = client.server
    found = next(
        one for one in server.store.all("SessionLocalSummaryView") if one.session_data.session_state == "CONNECTED"
    )
    given = {path.replace("__", "."): value for path, value in paths.items()}
    with server.store.transaction():
        server.inventory.put(amended(server.inventory.shapes, found, given))
    return str(found.id.id)


@pytest.fixture
def session(client: Client) -> str:
    """A session over Blast with two published applications."""
    return a_session(client, namesData__applicationNames=["Notepad", "Paint"])


def processes(client: Client, session: str, **given: Any) -> dict[str, Any]:
    return {one.name: one for one in client.call("Performance_GetProcessPerformanceData", id=session, **given)}


def now(client: Client) -> int:
    return milliseconds(client.server.clock.now)


class TestProcesses:
    def test_they_are_the_same_when_one_asks_again(self, client: Client, session: str) -> None:
        assert processes(client, session) == processes(client, session) != {}
        before = processes(client, session)
        client.server.clock.advance(60)
        after = processes(client, session)
        assert {one.process_id for one in before.values()} == {one.process_id for one in after.values()}
        assert [one.cpu for one in before.values()] != [one.cpu for one in after.values()]

    def test_each_session_has_its_own(self, client: Client) -> None:
        keys = client.server.store.keys("SessionLocalSummaryView")[:2]
        assert processes(client, keys[0]) != processes(client, keys[1])

    def test_a_filter_leaves_those_of_the_user(self, client: Client, session: str) -> None:
        every = processes(client, session)
        own = processes(client, session, processFilter={"processSessionFilter": "CURRENT_USER_SESSION"})
        both = processes(client, session, processFilter={"processSessionFilter": "SYSTEM_AND_CURRENT_USER_SESSION"})
        assert every == both
        assert {name for name, one in every.items() if one.user_name != "SYSTEM"} == own.keys()

    def test_one_that_is_ended_runs_no_longer(self, client: Client, session: str) -> None:
        one = processes(client, session)["WINWORD.EXE"]
        base = {"processId": one.process_id, "createTime": one.create_time, "name": one.name}
        assert client.call("RemoteProcess_EndProcess", id=session, process=base) is True
        assert "WINWORD.EXE" not in processes(client, session)
        assert client.call("RemoteProcess_EndProcess", id=session, process=base) is False

    @pytest.mark.parametrize("other", [{"process_id": 1}, {"create_time": 0}, {"name": "x"}])
    def test_one_that_is_another_is_not_ended(self, client: Client, session: str, other: dict[str, Any]) -> None:
        one = processes(client, session)["WINWORD.EXE"]
        base = vdi.RemoteProcessBase(process_id=one.process_id, create_time=one.create_time, name=one.name)
        for attribute, value in other.items():
            setattr(base, attribute, value)
        assert client.call("RemoteProcess_EndProcess", id=session, process=base) is False
        assert "WINWORD.EXE" in processes(client, session)

    def test_those_of_the_system_are_not_ended(self, client: Client, session: str) -> None:
        one = processes(client, session)["lsass.exe"]
        base = {"processId": one.process_id, "createTime": one.create_time, "name": one.name}
        assert client.call("RemoteProcess_EndProcess", id=session, process=base) is False

    def test_what_was_ended_is_forgotten_with_the_session(self, client: Client, session: str) -> None:
        one = processes(client, session)["WINWORD.EXE"]
        base = {"processId": one.process_id, "createTime": one.create_time, "name": one.name}
        client.call("RemoteProcess_EndProcess", id=session, process=base)
        assert any(session in key for key in client.server.store.keys("MapEntry"))
        client.call("Session_Logoff", id=session)
        assert not any(session in key for key in client.server.store.keys("MapEntry"))


class TestApplications:
    @pytest.mark.parametrize(
        "operation",
        ["Performance_GetRemoteApplicationStatistics", "Performance_GetRemoteApplicationPerformanceData"],
    )
    def test_they_are_those_that_the_session_tells_of(self, client: Client, session: str, operation: str) -> None:
        found = client.call(operation, id=session)
        assert [(one.name, one.status) for one in found] == [("Notepad", "RUNNING"), ("Paint", "RUNNING")]
        numbers = {one.process_id for one in processes(client, session).values()}
        assert {one.process_id for one in found} <= numbers

    def test_one_that_is_ended_runs_no_longer(self, client: Client, session: str) -> None:
        first, second = client.call("Performance_GetRemoteApplicationStatistics", id=session)
        client.call("RemoteApplication_EndApplication", id=session, applicationId=first.application_id)
        assert client.call("Performance_GetRemoteApplicationStatistics", id=session) == [second]
        with pytest.raises(vdi.InvalidArgument, match="no application Notepad runs"):
            client.call("RemoteApplication_EndApplication", id=session, applicationId=first.application_id)


class TestLoad:
    def test_the_whole_is_the_sum_of_the_processes(self, client: Client, session: str) -> None:
        told = client.call("Performance_Get", id=session)
        (whole,) = told.overall_performance
        for name in ("cpu", "memory", "disk"):
            parts = sum(getattr(one, name) for one in told.processes_performance)
            assert getattr(whole, name) == pytest.approx(parts, abs=0.01)
        assert told.processes_performance == list(processes(client, session).values())
        assert 0 < whole.cpu < 100

    def test_what_came_since_is_a_sample_a_second(self, client: Client, session: str) -> None:
        first = client.call("Performance_Get", id=session, timestamp=0)
        client.server.clock.advance(3)
        then = client.call("Performance_Get", id=session, timestamp=first.timestamp)
        assert len(then.overall_performance) == 3
        assert then.timestamp - first.timestamp == 3 * SECOND
        client.server.clock.advance(599)
        assert len(client.call("Performance_Get", id=session, timestamp=first.timestamp).overall_performance) == 120

    @pytest.mark.parametrize("timestamp", [2**62, -5, 1])
    def test_any_moment_may_be_asked_for(self, client: Client, session: str, timestamp: int) -> None:
        assert len(client.call("Performance_Get", id=session, timestamp=timestamp).overall_performance) <= 120

    def test_a_quarter_of_an_hour_is_told_and_what_was_told_stays(self, client: Client, session: str) -> None:
        before = client.call("Performance_GetHistoricalPerformanceData", id=session)
        assert len(before) == 180
        assert {b.timestamp - a.timestamp for a, b in pairwise(before)} == {5 * SECOND}
        client.server.clock.advance(60)
        after = client.call("Performance_GetHistoricalPerformanceData", id=session)
        assert after[:-12] == before[12:]
        assert all(one.cpu <= one.overall_cpu for one in after)

    def test_nothing_is_told_from_before_the_session(self, client: Client) -> None:
        session = a_session(client, sessionData__startTime=client.server.clock.now)
        client.server.clock.advance(12)
        found = client.call("Performance_GetHistoricalPerformanceData", id=session)
        assert [one.timestamp >= now(client) - 12 * SECOND for one in found] == [True] * len(found)
        assert 2 <= len(found) <= 3

    @pytest.mark.parametrize("protocol", ["BLAST", "PCOIP"])
    def test_the_protocol_is_that_of_the_session(self, client: Client, protocol: str) -> None:
        session = a_session(client, sessionData__sessionProtocol=protocol)
        told = client.call("Performance_GetDisplayProtocolPerformanceData", id=session)
        latest = client.call("Performance_GetHistoricalPerformanceData", id=session)[-1]
        if protocol == "BLAST":
            assert told.pcoip_performance_data is None
            assert told.blast_performance_data.estimated_rtt == latest.latency
        else:
            assert told.blast_performance_data is None
            assert told.pcoip_performance_data.pcoip_network_statistics.round_trip_latency == latest.latency

    def test_nobody_who_is_away_has_a_protocol(self, client: Client, session: str) -> None:
        client.call("Session_Disconnect", id=session)
        told = client.call("Performance_GetDisplayProtocolPerformanceData", id=session)
        assert (told.blast_performance_data, told.pcoip_performance_data) == (None, None)
        assert client.call("Performance_Get", id=session).display_protocol_performance == []


class TestLogOn:
    def test_the_phases_fill_each_other_and_end_when_the_session_begins(self, client: Client, session: str) -> None:
        tree = json.loads(client.call("LogonTiming_GetClientLogonTimingData", id=session))["v1"]
        assert tree.keys() == {"broker", "agent"}
        started = client.server.store.get("SessionLocalSummaryView", session).session_data.start_time
        for phase in tree.values():
            demand_filled(phase)
            assert phase["e"] <= milliseconds(started)

    def test_the_event_database_tells_the_same(self, client: Client, session: str) -> None:
        record = client.call("LogonTiming_GetLogonSegment", sessionId=session)
        assert record.logon_segment_data == client.call("LogonTiming_GetClientLogonTimingData", id=session)

    def test_nothing_is_paired(self, client: Client, session: str) -> None:
        assert client.call("RemoteApplication_GetS4BPairingMode", id=session) == "S4B_STATUS_UNDEFINED"


def demand_filled(phase: dict[str, Any]) -> None:
    inner = [value for value in phase.values() if isinstance(value, dict)]
    assert phase["e"] - phase["s"] == phase["d"] > 0
    assert not inner or sum(one["d"] for one in inner) + phase["u"] == phase["d"]
    for one in inner:
        assert phase["s"] <= one["s"] <= one["e"] <= phase["e"]
        demand_filled(one)


@pytest.mark.parametrize(
    "operation",
    [
        "Performance_Get",
        "Performance_GetDisplayProtocolPerformanceData",
        "Performance_GetHistoricalPerformanceData",
        "Performance_GetProcessPerformanceData",
        "Performance_GetRemoteApplicationStatistics",
        "RemoteProcess_EndProcess",
        "RemoteApplication_EndApplication",
        "LogonTiming_GetClientLogonTimingData",
    ],
)
def test_a_session_that_is_gone_is_not_found(operation: str) -> None:
    client = Client(a_server("2512"))
    session = client.server.store.keys("SessionLocalSummaryView")[0]
    client.call("Session_Logoff", id=session)
    with pytest.raises(vdi.EntityNotFound):
        client.call(operation, id=session)


class TestAssistance:
    def test_a_ticket_is_of_its_session_and_has_its_event(self, client: Client) -> None:
        keys = client.server.store.keys("SessionLocalSummaryView")[:2]
        first, second, again = (client.call("RemoteAssistantTicket_Get", id=key).ticket for key in (*keys, keys[0]))
        assert first == again != second
        event = client.server.store.all("EventSummaryView")[-1]
        assert (event.data.event_type, event.data.session_id.id) == ("ADMIN_SESSION_REMOTE_ASSISTANT_TICKET", keys[0])

    def test_a_session_that_is_gone_has_none(self, client: Client) -> None:
        with pytest.raises(vdi.EntityNotFound):
            client.call("RemoteAssistantTicket_Get", id="Session/bm9uZQ")
