"""Checks together: only reading, each thing once, none stopped by another, and what a release lacks is said."""

from __future__ import annotations

import datetime
import threading
from collections import Counter
from typing import TYPE_CHECKING, Any

import anyio
import pytest

from tests.client.doors import PASSWORD, USER
from tests.health.estate import Estate, an_estate
from tests.simulator.serving import a_server
from vlsi_bindings import vdi
from vlsi_bindings.client import AnswerError, AsyncConnection, ConnectError, Connection, TimedOutError, reads
from vlsi_bindings.contract import UnknownReleaseError, history, releases
from vlsi_bindings.health import CHECKS, Check, Limits, Result, State, check, check_async, run, worst
from vlsi_bindings.health.results import MOST_FINDINGS, Report, counted, every, in_days
from vlsi_bindings.health.round import Round
from vlsi_bindings.health.running import chosen, defaults
from vlsi_bindings.simulator import Sizes
from vlsi_bindings.simulator.memory import transport

if TYPE_CHECKING:
    from vlsi_bindings.health.asking import Asking
    from vlsi_bindings.model import Request


def _all(estate: Estate, **given: Any) -> dict[str, Result]:
    return {result.name: result for result in check(estate, now=estate.now, **given)}


@pytest.mark.parametrize("release", ["8.0.0", "2111", "2206", "2512"])
def test_every_check_comes_to_a_state_in_old_releases_and_new_ones(release: str) -> None:
    with an_estate(release) as estate:
        found = _all(estate, release=release)
    assert list(found) == [one.name for one in CHECKS]
    assert {name: result.text for name, result in found.items() if result.state is State.UNKNOWN} == {}
    skipped = {name for name, result in found.items() if result.state is State.SKIPPED}
    assert skipped == ({"gateway-certificate"} if release in ("8.0.0", "2111") else set())


def test_what_is_seeded_as_a_problem_is_found() -> None:
    with an_estate(sizes=Sizes.of(600)) as estate:
        found = _all(estate)
    told = {name: found[name].text for name in ("provisioning", "pool", "machine", "certificate")}
    assert {found[name].state for name in told} == {State.WARNING}
    assert "No network label has free ports" in told["provisioning"]
    assert told["pool"].endswith(": provisioning is disabled")
    assert "AGENT_UNREACHABLE (" in told["machine"]
    assert "1 PROVISIONING_ERROR (" in told["machine"]
    assert told["certificate"].startswith("CS-2: the server certificate ends in 13 days")


def test_what_a_release_does_not_have_is_skipped_and_said(estate: Estate) -> None:
    result = estate.check("gateway-certificate", release="2103")
    assert result.state is State.SKIPPED
    assert result.text == "2103 does not have GlobalSettings_ListGatewayCertificates (2206 and later)"
    assert estate.called == []


def test_a_connection_whose_release_is_known_need_not_be_told_it_again() -> None:
    with an_estate("2103") as estate:
        (result,) = check(estate.connection, only=["gateway-certificate"])
    assert result.state is State.SKIPPED


def test_only_what_reads_is_called_and_only_what_the_table_names(estate: Estate) -> None:
    for one in CHECKS:
        estate.called.clear()
        estate.check(one.name)
        assert estate.called, one.name
        assert all(map(reads, estate.called))
        named = {name for name in estate.called if not name.startswith("QueryService_")}
        assert named <= set(one.operations), one.name
        assert bool(one.entities) is any(name.startswith("QueryService_") for name in estate.called), one.name


def test_the_table_is_of_the_contract() -> None:
    known = history()
    for one in CHECKS:
        for name in one.operations:
            assert len(known.operation(name)), name
            assert reads(name)
        for name in one.entities:
            assert len(known.type(name)) == len(releases()), name
    names = [limit.name for one in CHECKS for limit in one.limits]
    assert len(names) == len(set(names))
    assert all(limit.name.startswith(f"{one.name}.") for one in CHECKS for limit in one.limits)


def test_what_several_checks_look_at_is_asked_for_once(estate: Estate) -> None:
    _all(estate)
    counts = Counter(name for name in estate.called if not name.startswith(("QueryService_", "Desktop_Get")))
    assert set(counts.values()) == {1}


def test_a_fault_makes_its_checks_unknown_and_stops_no_other(estate: Estate) -> None:
    fault = vdi.InsufficientPermission(privileges=["GLOBAL_CONFIG_VIEW"])
    well = _all(estate)
    estate.answers["VirtualCenterHealth_List"] = fault
    found = _all(estate)
    unknown = {name for name, result in found.items() if result.state is State.UNKNOWN}
    assert unknown == {"peer-certificate", "virtual-center", "host", "datastore"}
    assert found["host"].text == "InsufficientPermission: the account lacks GLOBAL_CONFIG_VIEW"
    assert all(found[name].text == well[name].text for name in found.keys() - unknown)


def test_an_account_that_may_do_little_gets_what_it_may() -> None:
    with an_estate(user=r"LAB\helpdesk") as estate:
        found = _all(estate)
    states = {result.state for result in found.values()}
    assert State.UNKNOWN in states
    assert State.OK in states
    lacking = [result.text for result in found.values() if result.state is State.UNKNOWN]
    assert all("InsufficientPermission: the account lacks " in text for text in lacking)


def test_a_fault_without_privileges_is_told_in_the_servers_words(estate: Estate) -> None:
    fault = vdi.UnexpectedFault(error_message="directory is down")
    fault.message = "directory is down"
    estate.answers["License_Get"] = fault
    assert estate.check("license").text == "UnexpectedFault: directory is down"


def test_where_the_release_is_not_known_it_is_told_which_have_what_was_refused() -> None:
    with an_estate("2103", known=False) as estate:
        without = estate.check("gateway-certificate")
        given = estate.check("gateway-certificate", release="2103")
    assert (without.state, given.state) == (State.UNKNOWN, State.SKIPPED)
    assert "GlobalSettings_ListGatewayCertificates is no operation of 2103; releases that have it: 2206 and later" in (
        without.text
    )


def test_an_answer_unlike_the_contract_stops_no_other_check(estate: Estate) -> None:
    estate.answers["License_Get"] = vdi.ConnectionServerId(id="x")
    found = _all(estate, only=["license", "event-database"])
    assert found["license"].state is State.UNKNOWN
    assert "the answer cannot be judged: AttributeError" in found["license"].text
    assert found["event-database"].state is not State.UNKNOWN


def test_an_answer_that_is_none_is_unknown(estate: Estate) -> None:
    estate.answers["License_Get"] = AnswerError("no SOAP")
    assert estate.check("license").text == "no SOAP"


@pytest.mark.parametrize("error", [ConnectError("refused"), TimedOutError("receive", 120)])
def test_a_server_that_no_longer_answers_is_not_asked_for_ever(estate: Estate, error: Exception) -> None:
    for one in CHECKS:
        estate.answers |= dict.fromkeys(one.operations, error)
    estate.answers |= dict.fromkeys(("QueryService_GetCount", "QueryService_Query"), error)
    found = _all(estate, at_once=1)
    assert {result.state for result in found.values()} == {State.UNKNOWN}
    assert len(estate.called) == 2
    assert found["pod"].text == "not asked: the server has not answered 2 calls"


def test_one_call_without_an_answer_is_borne(estate: Estate) -> None:
    estate.answers["License_Get"] = TimedOutError("receive", 120)
    found = _all(estate)
    assert [name for name, result in found.items() if result.state is State.UNKNOWN] == ["license"]


def test_what_does_not_read_is_not_sent(estate: Estate) -> None:
    async def careless(asking: Asking, _: Limits) -> Report:
        await asking.send(vdi.ConnectionServer_BackupNow(id=vdi.ConnectionServerId(id="x")))
        return Report()

    work = Round([Check("careless", "", careless)], defaults(), None, estate.now)
    assert work.next() is None
    (result,) = work.results()
    assert (result.state, result.text[-22:]) == (State.UNKNOWN, "and a check only reads")
    assert "ConnectionServer_BackupNow may change something" in result.text


def test_rows_are_read_by_pages_and_those_that_cannot_be_read_are_counted(estate: Estate) -> None:
    changed = [estate.change("MachineInfo", at) for at in range(3)]
    for info in changed:
        info.base.basic_state = "ERROR"
    estate.put(*changed)

    def one_bad_row(request: Any) -> Any:
        start, size = request.definition.starting_offset or 0, request.definition.limit
        if start <= 1 < start + size:
            raise vdi.UnexpectedFault(error_message="no such user")
        return estate.connection.send(request)

    estate.answers["QueryService_Query"] = one_bad_row
    result = estate.check("machine")
    assert result.state is State.WARNING
    assert [finding.text for finding in result.findings][1:] == ["1 row cannot be read"]
    assert result.findings[0].text.startswith("2 ERROR (")


def test_checks_are_chosen_by_name_and_keep_their_order(estate: Estate) -> None:
    assert [one.name for one in chosen(["pool", "session"])] == ["session", "pool"]
    with pytest.raises(LookupError, match=r"no check 'sesion'; did you mean session\?"):
        run(estate, only=["sesion"])
    with pytest.raises(LookupError, match="there are session, license"):
        run(estate, only=["xyz"])
    with pytest.raises(UnknownReleaseError, match="2406"):
        run(estate, release="1999")
    assert estate.called == []


def test_results_come_as_soon_as_they_are_there(estate: Estate) -> None:
    results = run(estate, now=estate.now, at_once=1)
    assert next(results).name == "session"
    assert not any(name.startswith("License") for name in estate.called)


class Crowded:
    """An estate that answers nobody before as many have asked as may ask at once; the threads that asked."""

    def __init__(self, estate: Estate, at_once: int) -> None:
        self.estate, self.threads = estate, set[threading.Thread]()
        self._all_here = threading.Barrier(at_once, timeout=30)
        self._left = at_once

    def send(self, request: Request[Any], /) -> Any:
        self.threads.add(threading.current_thread())
        if self._left:
            self._all_here.wait()
            self._left = 0
        return self.estate.send(request)


@pytest.mark.parametrize("at_once", [2, 4])
def test_as_many_calls_as_may_are_under_way_at_once(estate: Estate, at_once: int) -> None:
    alone = _all(estate, at_once=1)
    crowded = Crowded(estate, at_once)
    together = {result.name: result for result in check(crowded, now=estate.now, at_once=at_once)}
    assert threading.current_thread() not in crowded.threads
    assert [_told(result) for result in together.values()] == [_told(result) for result in alone.values()]


def test_one_at_a_time_needs_no_thread(estate: Estate) -> None:
    crowded = Crowded(estate, 1)
    check(crowded, now=estate.now, at_once=1)
    assert crowded.threads == {threading.current_thread()}


def test_no_more_calls_than_may_are_under_way(estate: Estate) -> None:
    work = Round(CHECKS, defaults(), None, estate.now)
    asked = [work.next() for _ in range(3)]
    assert list(work.results()) == []
    assert [one.work.rank for one in asked if one] == [0, 1, 2]


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_awaited_it_is_the_same(backend: str) -> None:
    server = a_server()

    async def awaited() -> list[Result]:
        async with AsyncConnection("lab.example.com", USER, PASSWORD, transport=transport(server)) as connection:
            return await check_async(connection, now=server.clock.now)

    with Connection("lab.example.com", USER, PASSWORD, transport=transport(server)) as connection:
        blocking = check(connection, now=server.clock.now)
    assert [_told(result) for result in anyio.run(awaited, backend=backend)] == [_told(result) for result in blocking]


def test_awaited_a_fault_stops_no_other_check() -> None:
    class Refusing:
        async def send(self, request: Request[Any], /) -> Any:
            raise vdi.InsufficientPermission(privileges=[type(request).__wire_name__])

    results = anyio.run(check_async, Refusing())
    assert [result.name for result in results] == [one.name for one in CHECKS]
    assert {result.state for result in results} == {State.UNKNOWN}


def test_who_leaves_early_leaves_nothing_waiting(estate: Estate) -> None:
    results = run(estate, now=estate.now)
    next(results)
    results.close()  # type: ignore[attr-defined]  # it is a generator, whose waiting checks are closed
    assert estate.connection.license.get().licensed


def _told(result: Result) -> tuple[str, State, str]:
    return result.name, result.state, result.text


def test_now_is_now_unless_it_is_given(estate: Estate) -> None:
    license_info = estate.example(vdi.License_Get())
    license_info.expiration_time = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(days=3)
    (result,) = check(estate, only=["license"])
    assert result.state is State.CRITICAL


def test_the_worst_state_is_that_of_plug_ins() -> None:
    def made(*states: State) -> list[Result]:
        return [Result("x", state, "") for state in states]

    assert worst([]) is State.OK
    assert worst(made(State.OK, State.SKIPPED)) is State.OK
    assert worst(made(State.UNKNOWN, State.OK)) is State.UNKNOWN
    assert worst(made(State.UNKNOWN, State.WARNING)) is State.WARNING
    assert worst(made(State.WARNING, State.CRITICAL, State.UNKNOWN)) is State.CRITICAL
    assert [int(state) for state in State][:4] == [0, 1, 2, 3]


def test_findings_are_bounded_and_the_worst_come_first() -> None:
    report = Report("fine")
    assert (report.text, report.state) == ("fine", State.OK)
    for number in range(MOST_FINDINGS + 10):
        report.find(State.WARNING, f"number {number}")
    report.find(State.CRITICAL, "the end")
    assert len(report.findings) == MOST_FINDINGS
    assert report.text == "number 0; number 1; number 2; number 3; number 4; and 1,006 more"
    assert report.state is State.CRITICAL
    short = Report()
    short.find(State.WARNING, "mild")
    short.find(State.CRITICAL, "bad" * 100)
    assert short.text.startswith("badbad")
    assert short.text.endswith("…; mild")


def test_days_are_told_from_either_side() -> None:
    assert (in_days(5.4), in_days(0), in_days(-3)) == ("ends in 5 days", "ends in 0 days", "ended 3 days ago")
    assert (in_days(1), in_days(-1)) == ("ends in 1 day", "ended 1 day ago")


def test_what_there_is_one_of_is_told_so() -> None:
    assert [counted(number, "pool") for number in (0, 1, 1200)] == ["0 pools", "1 pool", "1,200 pools"]
    told = [every(number, "pod", "is reached", "are reached") for number in (0, 1, 3)]
    assert told == ["there is no pod", "the one pod is reached", "all 3 pods are reached"]


def test_thresholds_are_kept_apart() -> None:
    plain = defaults()
    changed = plain.changed({"pool.disabled": 5})
    assert isinstance(changed, Limits)
    assert (plain["pool.disabled"].warn, changed["pool.disabled"].warn) == (1, 5)
