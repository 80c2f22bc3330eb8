"""The pains of those who call (docs/why.md), each by its number: connections, sessions, errors, changes."""

from __future__ import annotations

import gzip
import logging
import traceback
from typing import TYPE_CHECKING, Any

import pytest

from tests.client.doors import PASSWORD, USER, Door
from tests.pains.between import between, noting
from tests.simulator.serving import a_server
from vlsi_bindings import contract, vdi
from vlsi_bindings.client import AnswerError, ArgumentError, Connection, NotValidError, Timeouts, TlsError
from vlsi_bindings.codec import Limits
from vlsi_bindings.simulator.https import HttpsServer
from vlsi_bindings.simulator.memory import transport

if TYPE_CHECKING:
    import httpx

    from vlsi_bindings.simulator import Simulator


def _pool(connection: Any) -> Any:
    asked = vdi.QueryDefinition(query_entity_type="DesktopSummaryView")
    return connection.send(vdi.QueryService_Query(definition=asked)).results[0].id


def test_p1_a_request_that_is_wrong_is_told_with_its_place(door: Door) -> None:
    wrong = vdi.QueryFilterEquals(member_name="base.nam", value="x")
    asked = vdi.QueryDefinition(query_entity_type="MachineSummaryView", filter=wrong)
    with door.open() as connection, pytest.raises(NotValidError) as raised:
        connection.call("QueryService_Query", definition=asked)
    (finding,) = raised.value.report.findings
    assert finding.path == "Envelope/Body/QueryService_Query/definition/filter/memberName"
    assert (finding.line, finding.seen) == (2, "'base.nam'")
    assert finding.expected in str(raised.value)
    assert "did you mean base.name?" in str(raised.value)


@pytest.mark.parametrize(
    ("key", "meant"),
    [
        ("desktopSettings.Enabled", "desktopSettings.enabled"),  # in the wrong case
        ("enabled", "desktopSettings.enabled"),  # without what is around it
        (
            "automatedDesktopSpec.virtualCenterProvisioningSettings.enableProvisioning",  # a path of DesktopSpec
            "automatedDesktopData.virtualCenterProvisioningSettings.enableProvisioning",
        ),
    ],
)
def test_p2_a_wrong_update_key_is_told_before_it_is_sent_with_the_one_that_was_meant(
    server: Simulator, key: str, meant: str
) -> None:
    sent: list[httpx.Request] = []
    with Connection("lab", USER, PASSWORD, transport=noting(server, sent)) as connection:
        pool, before = _pool(connection), len(sent)
        with pytest.raises(NotValidError, match=rf"did you mean {meant}\?|Did you mean {meant}\?"):
            connection.call("Desktop_Update", id=pool, updates=[vdi.MapEntry(key=key, value=True)])
        assert len(sent) == before


def test_p7_parameters_have_names_and_each_release_is_known(door: Door) -> None:
    """EventDatabaseHealth_Get got a parameter in a later release: called by keyword, a call means the same in both."""
    old, new = (contract.load(release=name).operations["EventDatabaseHealth_Get"] for name in ("7.13.0", "2512"))
    assert len(new.parameters) == len(old.parameters) + 1
    careless: Any = vdi.EventDatabaseHealth_Get
    with pytest.raises(TypeError, match="positional"):
        careless(True)  # noqa: FBT003 - the mistake that is meant
    with door.open(release="7.13.0") as connection:
        with pytest.raises(NotValidError, match=r"for 7\.13\.0"):
            connection.call("EventDatabaseHealth_Get", skip_event_statistics=True)
        with pytest.raises(ArgumentError, match="did you mean skip_event_statistics"):
            connection.call("EventDatabaseHealth_Get", skip_event_statistic=True)


def test_p8_a_call_that_takes_long_gets_its_own_time(server: Simulator) -> None:
    sent: list[httpx.Request] = []
    patient = Timeouts(receive=1_800)
    with Connection("lab", USER, PASSWORD, transport=noting(server, sent)) as connection:
        connection.call("ADDomain_List", timeouts=patient)
        connection.call("ADDomain_List")
    waits = [request.extensions["timeout"]["read"] for request in sent[1:3]]
    assert waits == [1_800, Timeouts().receive]


def test_p9_two_connections_know_nothing_of_each_other() -> None:
    doors = [Door("sync", a_server(seed=seed)) for seed in (1, 2)]
    with doors[0].open() as one, doors[1].open() as other:
        assert _pool(one) != _pool(other)
        with pytest.raises(vdi.EntityNotFound):
            other.call("Desktop_Get", id=_pool(one))
        assert one.current_session.reveal() != other.current_session.reveal()
    third = Connection("lab", transport=transport(doors[0].server))
    with third, pytest.raises(vdi.SecurityError):  # finds nobody logged in
        third.call("ADDomain_List")


def test_p10_a_failed_handshake_is_explained_and_a_thumbprint_is_enough(server: Simulator) -> None:
    with HttpsServer(server) as https:
        with pytest.raises(TlsError, match="thumbprint=") as raised, Connection(https.url, USER, PASSWORD):
            pass
        assert (raised.value.cause, raised.value.sent) == ("issuer", False)
        with Connection(https.url, USER, PASSWORD, thumbprint=https.thumbprint) as connection:
            assert connection.call("ADDomain_List")


def test_p12_a_change_sends_what_was_changed_and_nothing_else(server: Simulator) -> None:
    sent: list[httpx.Request] = []
    with Connection("lab", USER, PASSWORD, transport=noting(server, sent)) as connection:
        edit = connection.desktop.editing(_pool(connection))
        with edit as changed:
            changed.desktop_settings.enabled = not changed.desktop_settings.enabled
    assert [entry.key for entry in edit.plan.entries] == ["desktopSettings.enabled"]
    assert sent[-2].content.count(b"<key>") == 1


def test_p16_a_session_that_died_while_idle_is_opened_anew_and_that_is_said(door: Door, caplog: Any) -> None:
    seen: list[int] = []
    with door.open(on_login=seen.append) as connection:
        door.server.clock.advance(3_600)
        with caplog.at_level(logging.WARNING, "vlsi_bindings.client"):
            assert connection.call("ADDomain_List")
        assert (connection.logins, seen) == (2, [1, 2])
    assert "the session has ended: logging in again" in caplog.text


def test_p16_a_session_that_is_kept_alive_does_not_die(door: Door) -> None:
    with door.open() as connection:
        for _ in range(4):
            door.server.clock.advance(480)  # of the 600 seconds that it may be idle
            connection.keep_alive()
        assert connection.call("ADDomain_List")
        assert connection.logins == 1


def test_p22_no_log_error_or_repr_has_a_password(caplog: Any) -> None:
    caplog.set_level(logging.DEBUG)
    secret = "c4nary"  # noqa: S105 - of this test
    told: list[object] = []
    door = Door("sync", a_server(passwords={"administrator": secret}))
    with door.open(password=secret, on_exchange=told.append) as connection:
        told += [connection, vdi.SecureString(utf8_string=secret.encode())]
        told.append(connection.current_session)
    with pytest.raises(vdi.InvalidCredentials) as raised, door.open(password=f"{secret}2"):
        pass
    text = "".join([caplog.text, *map(repr, told), *traceback.format_exception(raised.value)])
    assert "AuthenticationManager_Login" in text
    assert secret not in text
    assert "YzRuYXJ5" not in text  # its base64, as the wire has it


def test_p24_a_fault_in_a_compressed_body_is_the_fault(server: Simulator) -> None:
    def packed(body: bytes, headers: httpx.Headers) -> bytes:
        headers["Content-Encoding"] = "gzip"
        return gzip.compress(body)

    way = between(server, "Desktop_Get", packed)
    with (
        Connection("lab", USER, PASSWORD, transport=way) as connection,
        pytest.raises(vdi.EntityNotFound, match="Desktop/QUFB does not exist"),
    ):
        connection.call("Desktop_Get", id="Desktop/QUFB")


def test_p24_a_bomb_is_refused_at_the_limit(server: Simulator) -> None:
    def bomb(_: bytes, headers: httpx.Headers) -> bytes:
        headers["Content-Encoding"] = "gzip"
        return gzip.compress(bytes(50_000_000))

    few = Limits(max_bytes=100_000)
    way = between(server, "Desktop_Get", bomb)
    with (
        Connection("lab", USER, PASSWORD, transport=way, limits=few) as connection,
        pytest.raises(AnswerError, match="larger than the limit of 100,000 bytes"),
    ):
        connection.call("Desktop_Get", id="Desktop/QUFB")
