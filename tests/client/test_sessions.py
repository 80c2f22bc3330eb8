"""Logging in and out: every way in, and no way out that leaves a session behind."""

from __future__ import annotations

import asyncio
import logging
import sys
import threading
from typing import TYPE_CHECKING, Any

import httpx
import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked

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
    StatusError,
    from_keyring,
    from_prompt,
)
from vlsi_bindings.codec import Dialect
from vlsi_bindings.simulator import token_in
from vlsi_bindings.simulator.memory import transport

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.client.doors import Door
    from vlsi_bindings.simulator import Simulator


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
    assert raised.value.call is not None
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


def test_the_prompt_is_asked(memory: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("getpass.getpass", lambda text: PASSWORD if text == "Horizon: " else "")
    with memory.open(password=from_prompt("Horizon: ")) as connection:
        assert connection.logins == 1


class _Backend(KeyringBackend):
    """A keyring in memory; a locked one is never opened."""

    priority = 1

    def __init__(self, *, locked: bool = False) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # keyring leaves some of its types out
        self._held: dict[tuple[str, str], str] = {}
        self._locked = locked

    def get_password(self, service: str, username: str) -> str | None:
        if self._locked:
            raise KeyringLocked("the keyring is locked")
        return self._held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._held[service, username] = password


@pytest.fixture
def ring() -> Iterator[_Backend]:
    """The keyring of this system."""
    before = keyring.get_keyring()
    backend = _Backend()
    keyring.set_keyring(backend)
    yield backend
    keyring.set_keyring(before)


def test_the_keyring_is_asked(memory: Door, ring: _Backend) -> None:
    ring.set_password("horizon", "administrator", PASSWORD)
    with memory.open(password=from_keyring("horizon", "administrator")) as connection:
        assert connection.logins == 1
    with (
        pytest.raises(PasswordError, match="keyring set horizon nobody"),
        memory.open(password=from_keyring("horizon", "nobody")),
    ):
        pass


def test_a_keyring_that_cannot_be_asked_is_told(ring: _Backend, monkeypatch: pytest.MonkeyPatch) -> None:
    ring._locked = True
    with pytest.raises(PasswordError, match="cannot be asked for the password of administrator: the keyring is locked"):
        from_keyring("horizon", "administrator")()
    monkeypatch.setitem(sys.modules, "keyring", None)
    with pytest.raises(PasswordError, match=r"pip install 'vlsi-bindings\[keyring\]'"):
        from_keyring("horizon", "administrator")()


def _renaming(server: Simulator, name: str, *, beside: str | None = None) -> httpx.MockTransport:
    """A server whose session is in a cookie of another name; ``beside`` is one that a balancer sets."""

    def answer(request: httpx.Request) -> httpx.Response:
        cookie = request.headers.get("cookie", "").replace(f"{name}=", "vmware_soap_session=")
        reply = server.answer(request.content, token_in(cookie))
        told = reply.headers.get("Set-Cookie", "").replace("vmware_soap_session=", f"{name}=")
        headers = [("Set-Cookie", told)] if told else []
        headers += [("Set-Cookie", f"{beside}=1")] if beside else []
        return httpx.Response(reply.status, stream=httpx.ByteStream(reply.body), headers=headers)

    return httpx.MockTransport(answer)


def test_the_cookie_may_have_another_name_than_the_usual_one(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "vlsi_bindings.client")
    with Connection("lab", USER, PASSWORD, transport=_renaming(a_server(), "JSESSIONID")) as connection:
        assert connection.call("ADDomain_List")
    assert "taken to be in the cookie JSESSIONID, since the log-in set no vmware_soap_session" in caplog.text


def test_a_name_that_is_set_is_meant() -> None:
    given: dict[str, Any] = {"dialect": Dialect(session_cookie="JSESSIONID")}
    with Connection("lab", USER, PASSWORD, transport=_renaming(a_server(), "JSESSIONID"), **given) as connection:
        assert connection.call("ADDomain_List")
    server = _renaming(a_server(), "SID", beside="balancer")
    with (
        pytest.raises(ClientError, match="set no cookie JSESSIONID, which is the session; it set SID, balancer"),
        Connection("lab", USER, PASSWORD, transport=server, **given),
    ):
        pass


def _refusing(server: Simulator, status: int) -> httpx.MockTransport:
    """A server before which something answers with a status for sessions that have ended."""
    inner = transport(server)

    def answer(request: httpx.Request) -> httpx.Response:
        reply = inner.handle_request(request)
        ended = reply.status_code == 500 and b"SecurityError" in reply.read()
        body = httpx.ByteStream(reply.read())
        return (
            httpx.Response(status) if ended else httpx.Response(reply.status_code, headers=reply.headers, stream=body)
        )

    return httpx.MockTransport(answer)


def test_401_means_that_the_session_has_ended() -> None:
    server = a_server()
    with Connection("lab", USER, PASSWORD, transport=_refusing(server, 401)) as connection:
        server.clock.advance(3_600)
        assert connection.call("ADDomain_List")
        assert connection.logins == 2


def test_403_does_not_unless_somebody_says_so() -> None:
    server = a_server()
    with Connection("lab", USER, PASSWORD, transport=_refusing(server, 403)) as connection:
        server.clock.advance(3_600)
        with pytest.raises(StatusError, match="HTTP status 403: a proxy or gateway in between refuses the call"):
            connection.call("ADDomain_List")
        assert connection.logins == 1
    given: dict[str, Any] = {"session_has_ended": lambda error: isinstance(error, StatusError) and error.status == 403}
    with Connection("lab", USER, PASSWORD, transport=_refusing(server, 403), **given) as connection:
        server.clock.advance(3_600)
        assert connection.call("ADDomain_List")
        assert connection.logins == 2


def test_401_for_everything_is_told_after_one_log_in() -> None:
    calls: list[str | None] = []
    server = a_server()
    inner = transport(server)

    def answer(request: httpx.Request) -> httpx.Response:
        calls.append(codec.decode(request.content).operation)
        return httpx.Response(401) if calls[-1] == "ADDomain_List" else inner.handle_request(request)

    with Connection("lab", USER, PASSWORD, transport=httpx.MockTransport(answer)) as connection:
        with pytest.raises(StatusError, match="HTTP status 401"):
            connection.call("ADDomain_List")
        assert connection.logins == 2
    assert calls.count("ADDomain_List") == 2


def test_a_session_that_the_server_takes_back_is_opened_anew() -> None:
    """The cookie goes with an answer; the next call is refused for having none."""
    server = a_server()
    inner = transport(server)
    taken: list[int] = []

    def answer(request: httpx.Request) -> httpx.Response:
        reply = inner.handle_request(request)
        if codec.decode(request.content).operation == "AccessGroup_List" and not taken:
            taken.append(1)
            reply.headers["Set-Cookie"] = "vmware_soap_session=; Max-Age=0"
        return reply

    with Connection("lab", USER, PASSWORD, transport=httpx.MockTransport(answer)) as connection:
        connection.call("AccessGroup_List")
        assert not connection.current_session
        assert connection.call("ADDomain_List")
        assert connection.logins == 2


def test_a_token_is_sent_as_one(memory: Door) -> None:
    with pytest.raises(vdi.InvalidCredentials) as raised, memory.open(username=None, password=None, token="t0ken"):
        pass
    assert raised.value.call is not None
    assert raised.value.call.operation == "AuthenticationManager_LoginByToken"
    assert "t0ken" not in str(raised.value.call)


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"username": "administrator", "password": "x"}, "needs a domain"),
        ({"password": "x"}, "without username="),
        ({"token": "x", "username": "a", "domain": "b"}, "not both"),
        ({"username": "LAB\\a", "domain": "OTHER"}, "one of LAB, and domain= says OTHER"),
        ({"username": "LAB\\a", "password": b"s3cret"}, "password: a text or a callable is needed, found bytes$"),
        ({"session": "name=s3cret"}, r"session: Session\(…\) is needed, found str$"),
    ],
)
def test_credentials_that_are_not_whole_are_told(given: dict[str, Any], told: str) -> None:
    with pytest.raises(ArgumentError, match=told):
        Connection("lab", transport=transport(a_server()), **given)


def test_a_domain_that_is_said_twice_is_one(memory: Door) -> None:
    with memory.open(domain="lab"):
        assert memory.sessions == 1


def test_what_gives_no_text_for_a_password_is_told_without_it(memory: Door) -> None:
    with pytest.raises(PasswordError, match=r"gave no text, but bytes$"), memory.open(password=lambda: b"s3cret"):
        pass


def test_credentials_show_the_account_only() -> None:
    assert repr(Credentials("administrator", "s3cret", "LAB")) == "Credentials(LAB\\administrator)"
