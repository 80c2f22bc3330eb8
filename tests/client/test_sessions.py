"""Logging in and out: every way in, and no way out that leaves a session behind."""

from __future__ import annotations

import asyncio
import logging
import sys
import threading
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from tests.client.doors import PASSWORD, USER
from tests.simulator.serving import a_server
from vlsi_bindings import codec, vdi
from vlsi_bindings.client import (
    ArgumentError,
    AsyncConnection,
    ClientError,
    Connection,
    Credentials,
    PasswordError,
    Session,
    from_keyring,
    from_prompt,
)
from vlsi_bindings.simulator.memory import transport

if TYPE_CHECKING:
    from tests.client.doors import Door


def test_entering_logs_in_and_leaving_logs_out(door: Door) -> None:
    with door.open() as connection:
        assert connection.logins == door.sessions == 1
        assert connection.current_session
    assert door.sessions == 0


@pytest.mark.parametrize("error", [RuntimeError, KeyboardInterrupt, SystemExit, asyncio.CancelledError])
def test_every_way_out_logs_out(memory: Door, error: type[BaseException]) -> None:
    with pytest.raises(error), memory.open():
        raise error
    assert memory.sessions == 0


def test_a_cancelled_task_logs_out() -> None:
    server = a_server()

    async def work() -> None:
        async with AsyncConnection("lab", USER, PASSWORD, transport=transport(server)):
            assert len(server.sessions._open) == 1
            await asyncio.sleep(60)

    async def cancelled() -> None:
        task = asyncio.create_task(work())
        while not server.sessions._open:  # noqa: ASYNC110 - the server knows no event
            await asyncio.sleep(0.001)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(cancelled())
    assert len(server.sessions._open) == 0


def test_a_log_in_that_is_refused_is_the_servers_fault_and_leaves_nothing(memory: Door) -> None:
    with pytest.raises(vdi.InvalidCredentials) as raised, memory.open(password="wrong"):
        pass
    assert raised.value.call.operation == "AuthenticationManager_Login"
    assert memory.sessions == 0


def test_a_locale_that_is_refused_leaves_no_session(memory: Door) -> None:
    with pytest.raises(vdi.InvalidArgument), memory.open(locale="tlh"):
        pass
    assert memory.sessions == 0


def test_the_locale_is_set(memory: Door) -> None:
    with memory.open(locale="de"):
        assert [session.locale for session in memory.server.sessions._open.values()] == ["de"]


def test_p16_a_session_that_has_ended_is_opened_anew_once_and_visibly(door: Door, caplog: Any) -> None:
    seen: list[int] = []
    with door.open(on_login=seen.append) as connection:
        door.server.clock.advance(3_600)
        with caplog.at_level(logging.WARNING, "vlsi_bindings.client"):
            assert connection.call("ADDomain_List")
        assert connection.logins == 2
    assert seen == [1, 2]
    assert [record.getMessage() for record in caplog.records] == [
        "the session has ended: logging in again; open queries are lost"
    ]
    assert door.sessions == 0


def test_what_changes_something_is_repeated_after_a_new_log_in_since_the_server_refused_it(memory: Door) -> None:
    sent: list[Any] = []
    with memory.open(on_exchange=sent.append) as connection:
        memory.server.clock.advance(3_600)
        connection.call("AuthenticationManager_SetLocale", locale="fr")
    statuses = [each.status for each in sent if each.operation.endswith("SetLocale")]
    assert statuses == [500, 200]


def test_a_second_refusal_is_told() -> None:
    """The server takes every log-in and knows no session: no loop."""
    server, calls = a_server(), []

    def answer(request: httpx.Request) -> httpx.Response:
        operation = codec.decode(request.content).operation
        calls.append(operation)
        token = None if operation == "ADDomain_List" else "x"
        reply = server.answer(request.content, token)
        return httpx.Response(reply.status, stream=httpx.ByteStream(reply.body), headers=reply.headers)

    with Connection("lab", USER, PASSWORD, transport=httpx.MockTransport(answer)) as connection:
        with pytest.raises(vdi.SecurityError):
            connection.call("ADDomain_List")
        assert connection.logins == 2
    assert calls.count("ADDomain_List") == 2


def test_threads_that_meet_the_end_of_a_session_log_in_once() -> None:
    server = a_server()
    with Connection("lab", USER, PASSWORD, transport=transport(server)) as connection:
        server.clock.advance(3_600)
        workers = [threading.Thread(target=connection.call, args=("ADDomain_List",)) for _ in range(8)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        assert connection.logins == 2
        assert len(server.sessions._open) == 1


def test_without_credentials_the_end_of_a_session_is_the_servers_fault(memory: Door) -> None:
    with memory.open(username=None, password=None) as connection, pytest.raises(vdi.SecurityError):
        connection.call("ADDomain_List")


def test_a_session_goes_on_in_another_connection_which_leaves_it_open(memory: Door) -> None:
    with memory.open() as first:
        kept = Session.of(first.current_session.reveal())
        with memory.open(username=None, password=None, session=kept) as second:
            assert second.logins == 0
            assert second.call("ADDomain_List")
        assert memory.sessions == 1
        assert first.call("ADDomain_List")


@pytest.mark.parametrize("text", ["", "x", "a=b; c", "=x", "a=b\r\nX: y"])
def test_what_is_no_session_is_refused_and_not_shown(text: str) -> None:
    with pytest.raises(ValueError, match="this is none"):
        Session.of(text)


def test_cookies_are_set_changed_and_taken_back() -> None:
    session = Session({}).after([("Set-Cookie", 'JSESSIONID="a=b"; Path=/; HttpOnly'), ("set-cookie", "lb=1; Secure")])
    assert session.reveal() == 'JSESSIONID="a=b"; lb=1'
    assert session.after([("Set-Cookie", "lb=2")]).reveal() == 'JSESSIONID="a=b"; lb=2'
    assert session.after([("Set-Cookie", "lb=x; Max-Age=0")]).reveal() == 'JSESSIONID="a=b"'
    assert session.after([("Set-Cookie", "lb=; Path=/")]).reveal() == 'JSESSIONID="a=b"'
    assert session.after([("Set-Cookie", "nonsense"), ("X", "a=b")]).reveal() == session.reveal()


def test_a_log_in_without_a_cookie_is_told() -> None:
    def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, stream=httpx.ByteStream(_LOGIN_RESPONSE))

    with (
        pytest.raises(ClientError, match="no cookie"),
        Connection("lab", USER, PASSWORD, transport=httpx.MockTransport(answer)),
    ):
        pass


_LOGIN_RESPONSE = (
    b'<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body>'
    b'<AuthenticationManager_LoginResponse xmlns="urn:vdi"/></e:Body></e:Envelope>'
)


def test_the_password_comes_from_the_environment(memory: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VLSI_PASSWORD", PASSWORD)
    with memory.open(password=None) as connection:
        assert connection.logins == 1


def test_no_password_is_told_with_every_way_to_give_one(memory: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("VLSI_PASSWORD", raising=False)
    with (
        pytest.raises(PasswordError, match=r"give password=, set VLSI_PASSWORD, or .*from_prompt"),
        memory.open(password=None),
    ):
        pass


def test_whoever_is_asked_for_the_password_is_asked_once(memory: Door) -> None:
    asked: list[int] = []

    def ask() -> str:
        asked.append(1)
        return PASSWORD

    with memory.open(password=ask) as connection:
        memory.server.clock.advance(3_600)
        connection.call("ADDomain_List")
        assert connection.logins == 2
    assert asked == [1]


def test_the_prompt_and_the_keyring_are_asked(memory: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("getpass.getpass", lambda text: PASSWORD if text == "Horizon: " else "")
    with memory.open(password=from_prompt("Horizon: ")) as connection:
        assert connection.logins == 1
    held = {("horizon", "administrator"): PASSWORD}
    monkeypatch.setitem(sys.modules, "keyring", _Keyring(held))
    with memory.open(password=from_keyring("horizon", "administrator")) as connection:
        assert connection.logins == 1
    with (
        pytest.raises(PasswordError, match="keyring set horizon nobody"),
        memory.open(password=from_keyring("horizon", "nobody")),
    ):
        pass


class _Keyring:
    def __init__(self, held: dict[tuple[str, str], str]) -> None:
        self._held = held

    def get_password(self, service: str, username: str) -> str | None:
        return self._held.get((service, username))


def test_a_token_is_sent_as_one(memory: Door) -> None:
    with pytest.raises(vdi.InvalidCredentials) as raised, memory.open(username=None, password=None, token="t0ken"):
        pass
    assert raised.value.call.operation == "AuthenticationManager_LoginByToken"
    assert "t0ken" not in str(raised.value.call)


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"username": "administrator", "password": "x"}, "needs a domain"),
        ({"password": "x"}, "without username="),
        ({"token": "x", "username": "a", "domain": "b"}, "not both"),
    ],
)
def test_credentials_that_are_not_whole_are_told(given: dict[str, Any], told: str) -> None:
    with pytest.raises(ArgumentError, match=told):
        Connection("lab", transport=transport(a_server()), **given)


def test_credentials_show_the_account_only() -> None:
    assert repr(Credentials("administrator", "s3cret", "LAB")) == "Credentials(LAB\\administrator)"
