"""The service behind the handshake: whatever answers is told apart, in bounded time, and so is what a log-in shows."""

from __future__ import annotations

import email.utils
import threading
import time
from typing import TYPE_CHECKING, Any

import pytest

from tests.client.doctor.servers import FAULT, answering, examined, secure
from tests.client.doors import PASSWORD, USER
from tests.client.hostile import head, read_request
from tests.simulator.serving import a_server
from vlsi_bindings import vdi
from vlsi_bindings.client import Connection, bounds, reads
from vlsi_bindings.client.doctor import State, patient, visit
from vlsi_bindings.client.doctor.releases import newest_shown, probes
from vlsi_bindings.simulator.https import HttpsServer

if TYPE_CHECKING:
    import socket

    from vlsi_bindings.client.doctor import Step

HTML = b"<html><body>It works!</body></html>"


def _service(authority: str, behaviour: Any, **given: Any) -> dict[str, Step]:
    with secure(behaviour) as server:
        return examined(server.url, ca=authority, **given)


def test_a_connection_server_is_found_well_from_the_address_to_a_small_call() -> None:
    simulator = a_server("2406")
    with HttpsServer(simulator) as server:
        steps = examined(server.url, username=USER, password=PASSWORD, thumbprint=server.thumbprint)
    assert {name: step.state for name, step in steps.items() if step.state is not State.OK} == {}
    assert "namespace urn:vdi" in steps["service"].found
    assert steps["login"].facts == {"user": USER}
    assert steps["release"].facts["versions"] == ["2406-12345678"]
    assert float(steps["latency"].facts["seconds"]) > 0  # type: ignore[arg-type]  # it is a number
    assert len(simulator.sessions._open) == 0


def test_a_fault_before_a_log_in_is_soap_and_well(authority: str) -> None:
    step = _service(authority, answering(FAULT))["service"]
    assert step.state is State.OK
    assert "a fault (no session)" in step.found
    assert step.facts["namespace"] is None  # a fault without detail does not show it


def test_the_namespace_of_an_answer_is_told(authority: str) -> None:
    body = (
        b'<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body>'
        b'<GlobalSettings_GetPreLogonSettingsResponse xmlns="urn:other"/></e:Body></e:Envelope>'
    )
    step = _service(authority, answering(body, "200 OK"))["service"]
    assert (step.state, step.facts["namespace"]) == (State.OK, "urn:other")
    assert "save that as a dialect" in step.found


@pytest.mark.parametrize(
    ("behaviour", "cause", "told"),
    [
        (answering(HTML, "404 Not Found"), "status", "404"),
        (answering(b"", "302 Found", Location="https://elsewhere.example.com/?t=c4nary"), "status", "elsewhere"),
        (answering(HTML, "200 OK", Content_Type="text/html"), "no-soap", "text/html"),
        (answering(b"\x00\xff garbage", "200 OK"), "no-soap", "no SOAP"),
        (answering(b"x" * ((1 << 20) + 1), "200 OK"), "broken", "larger than the limit"),
    ],
)
def test_what_is_no_service_is_told(authority: str, behaviour: Any, cause: str, told: str) -> None:
    steps = _service(authority, behaviour, username=USER, password="c4nary")
    assert (steps["service"].state, steps["service"].cause) == (State.FAILED, cause)
    assert told in steps["service"].found
    assert steps["login"].found == "needs service"
    assert "c4nary" not in str(steps)


def test_a_server_that_hangs_up_is_told(authority: str) -> None:
    step = _service(authority, lambda peer, _: read_request(peer))["service"]
    assert (step.state, step.cause) == (State.FAILED, "broken")


@pytest.mark.parametrize("piece", [b"", b"X"])
def test_a_server_that_never_ends_is_left(authority: str, piece: bytes) -> None:
    """Neither silence nor a head that trickles in byte by byte holds the doctor."""

    def endless(peer: socket.socket, done: threading.Event) -> None:
        read_request(peer)
        while not done.wait(0.01):
            peer.sendall(piece)

    steps = _service(authority, endless, seconds=0.5)
    assert (steps["service"].state, steps["service"].cause) == (State.FAILED, "timed-out")
    assert steps["service"].found == "no answer within 0.5 s"
    assert steps["clock"].found == "there was no answer that could tell the time"


@pytest.mark.parametrize(("skew", "told"), [(7200, "ahead of"), (-7200, "behind")])
def test_clocks_that_differ_are_told(authority: str, skew: int, told: str) -> None:
    date = email.utils.formatdate(time.time() + skew, usegmt=True)
    step = _service(authority, answering(Date=date))["clock"]
    assert (step.state, step.cause) == (State.WARNING, "clock")
    assert told in step.found
    assert abs(int(step.facts["skew_seconds"]) - skew) < 60  # type: ignore[arg-type]  # it is a number


def test_the_clock_of_any_answer_counts(authority: str) -> None:
    steps = _service(authority, answering(HTML, "404 Not Found", Date=email.utils.formatdate(usegmt=True)))
    assert (steps["service"].state, steps["clock"].state) == (State.FAILED, State.OK)


def test_an_answer_without_a_time_is_told(authority: str) -> None:
    assert _service(authority, answering())["clock"].found == "the server tells no time (header Date)"


@pytest.mark.parametrize("date", ["yesterday", "Thu, 99 Foo 99999999999 00:00:00 GMT"])
def test_a_time_that_is_none_is_told(authority: str, date: str) -> None:
    step = _service(authority, answering(Date=date))["clock"]
    assert step.state is State.SKIPPED
    assert "a time that is none" in step.found


def test_a_refused_log_in_is_told() -> None:
    with HttpsServer(a_server()) as server:
        step = examined(server.url, username=USER, password="c4nary", thumbprint=server.thumbprint)["login"]
    assert (step.state, step.cause) == (State.FAILED, "refused")
    assert "InvalidCredentials" in step.found
    assert "lock" in step.mend
    assert "c4nary" not in str(step)


@pytest.mark.parametrize("who", [{}, {"username": USER}])
def test_without_user_or_password_nobody_logs_in(who: dict[str, str]) -> None:
    with HttpsServer(a_server()) as server:
        steps = examined(server.url, thumbprint=server.thumbprint, **who)
    assert steps["login"].state is State.SKIPPED
    assert steps["release"].found == "needs login"


def test_in_a_session_that_is_open_nobody_logs_in_and_it_stays_open() -> None:
    server = a_server()
    with HttpsServer(server) as https, Connection(https.url, USER, PASSWORD, thumbprint=https.thumbprint) as connection:
        before = len(server.sessions._open)
        steps = examined(https.url, session=connection.current_session, thumbprint=https.thumbprint)
        named = examined(https.url, username=USER, session=connection.current_session, thumbprint=https.thumbprint)
        assert connection.license.get().licensed
        assert len(server.sessions._open) == before
    assert steps["login"].found == "the kept session of whoever it belongs to is open"
    assert named["login"].found == f"the kept session of {USER} is open"
    assert {steps[name].state for name in ("login", "release", "latency")} == {State.OK}


def test_a_session_that_has_ended_is_told_and_an_account_goes_on() -> None:
    with HttpsServer(a_server()) as https:
        with Connection(https.url, USER, PASSWORD, thumbprint=https.thumbprint) as connection:
            session = connection.current_session
        given = {"session": session, "thumbprint": https.thumbprint, "username": USER}
        ended = examined(https.url, **given)
        again = examined(https.url, password=PASSWORD, **given)
    assert (ended["login"].state, ended["login"].cause) == (State.FAILED, "ended")
    assert ended["release"].found == "needs login"
    assert again["login"].found == f"{USER} is let in, the kept session has ended"
    assert again["release"].state is State.OK


def test_no_session_goes_to_a_server_that_is_not_trusted() -> None:
    with HttpsServer(a_server()) as https, Connection(https.url, USER, PASSWORD, thumbprint=https.thumbprint) as known:
        steps = examined(https.url, session=known.current_session)
    assert steps["login"].found == "needs trust"


def test_a_server_that_hangs_inside_does_not_hold_the_doctor(authority: str) -> None:
    def hanging(peer: socket.socket, done: threading.Event) -> None:
        if _is_log_in(peer):
            done.wait(60)
        else:
            peer.sendall(b"HTTP/1.1 500 Error\r\nConnection: close\r\nContent-Length: %d\r\n\r\n" % len(FAULT) + FAULT)

    step = _service(authority, hanging, username=USER, password=PASSWORD, seconds=0.5)["login"]
    assert (step.state, step.cause) == (State.FAILED, "timed-out")


def _is_log_in(peer: socket.socket) -> bool:
    return b"AuthenticationManager_Login" in read_request(peer)


def test_an_account_that_may_not_ask_for_the_release_is_well_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(visit, "_look_around", _refused)
    with HttpsServer(a_server()) as server:
        steps = examined(server.url, username=USER, password=PASSWORD, thumbprint=server.thumbprint)
    assert steps["login"].state is State.OK
    assert steps["release"].found == "the account may not ask: InsufficientPermission"
    assert steps["latency"].found == "no small call was answered"


def test_calls_that_nobody_answers_are_told_where_they_are_missing(authority: str) -> None:
    login = b'<AuthenticationManager_LoginResponse xmlns="urn:vdi"/>'
    body = b'<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body>%s</e:Body></e:Envelope>' % login

    def lets_in(peer: socket.socket, done: threading.Event) -> None:
        request = read_request(peer)
        if b"AuthenticationManager_Login" in request:
            peer.sendall(head(Content_Length=len(body), Set_Cookie="session=1") + body)
        elif b"Cookie" not in request:
            peer.sendall(head("500 Error", Content_Length=len(FAULT)) + FAULT)
        elif b"Logout" not in request:
            done.wait(60)

    steps = _service(authority, lets_in, username=USER, password=PASSWORD, seconds=0.5)
    assert steps["login"].state is State.OK
    assert steps["release"].found == "the server did not answer that"
    assert steps["latency"].found == "no small call was answered"


async def _refused(_: object, found: patient.Visit) -> None:
    found.fault = vdi.InsufficientPermission(privileges=["GLOBAL_CONFIG_VIEW"])


def test_connection_servers_of_two_versions_are_doubted(monkeypatch: pytest.MonkeyPatch) -> None:
    async def two(_: object, found: patient.Visit) -> None:
        found.servers = [_health("8.12.0"), _health("8.13.0")]

    monkeypatch.setattr(visit, "_look_around", two)
    with HttpsServer(a_server()) as server:
        step = examined(server.url, username=USER, password=PASSWORD, thumbprint=server.thumbprint)["release"]
    assert (step.state, step.cause) == (State.WARNING, "versions-differ")
    assert step.facts["versions"] == ["8.12.0", "8.13.0"]


def _health(version: str) -> vdi.ConnectionServerHealthInfo:
    return vdi.ConnectionServerHealthInfo(
        id=vdi.ConnectionServerId(id="ConnectionServer/Q1M"),
        name="CS",
        status="OK",
        version=version,
        build="1",
        unauthenticated_access=False,
    )


def test_what_the_answers_hold_tells_the_oldest_release_that_it_can_be() -> None:
    health = _health("8.12.0")
    assert newest_shown([health]) is None
    health.connection_data = vdi.ConnectionServerHealthConnectionData(
        num_connections=1,
        num_connections_high=1,
        num_view_composer_connections=0,
        num_view_composer_connections_high=0,
        num_tunneled_sessions=0,
        unrecognized_blast_requests_count=0,
    )
    assert newest_shown([health]) == "2209"
    health.signing_certificate_health = vdi.CertificateHealthData(valid=True)
    assert newest_shown([health]) == "2312"


def test_probes_read_and_take_nothing() -> None:
    assert [release for release, _ in probes()] == ["2206", "2111", "2103", "7.13.0"]
    assert all(reads(operation) for _, operation in probes())


@pytest.mark.parametrize(
    ("release", "user", "at_least"),
    [
        ("2106", USER, "2103"),
        ("2111", USER, "2111"),
        ("2512", USER, "2206"),
        ("2512", r"LAB\helpdesk", "2206"),  # may not, which proves as much
        ("8.0.0", USER, None),
    ],
)
def test_the_operations_that_a_server_knows_tell_the_oldest_release_that_it_can_be(
    release: str, user: str, at_least: str | None
) -> None:
    with HttpsServer(a_server(release)) as server:
        step = examined(server.url, username=user, password=PASSWORD, thumbprint=server.thumbprint)["release"]
    assert step.state is State.OK
    assert step.facts["at_least"] == at_least
    assert (f"by what it tells {at_least} or later" in step.found) is (at_least is not None)


def test_slow_calls_are_doubted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(visit, "_SLOW", 0.0)
    with HttpsServer(a_server()) as server:
        step = examined(server.url, username=USER, password=PASSWORD, thumbprint=server.thumbprint)["latency"]
    assert (step.state, step.cause) == (State.WARNING, "slow")


def test_work_is_bounded_and_its_errors_are_its_own() -> None:
    def late() -> None:
        raise TimeoutError("its own")

    ended = threading.Event()
    assert bounds.bounded(lambda: 7, 5) == 7
    with pytest.raises(TimeoutError, match="its own"):
        bounds.bounded(late, 5)
    with pytest.raises(TimeoutError, match=r"no end within 0\.01 s"):
        bounds.bounded(lambda: ended.wait(60), 0.01)
    found = bounds.all_bounded([lambda: True, lambda: ended.wait(60)], 0.05)
    ended.set()
    assert found[0] is True
    assert isinstance(found[1], TimeoutError)
