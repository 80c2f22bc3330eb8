"""A Connection over zeep's transport: the same answers, the same errors, and cookies that stay apart."""

from __future__ import annotations

import gzip
import socket
import struct
from typing import TYPE_CHECKING, Any

import pytest
import requests
import zeep

from tests.client.hostile import Hostile, head, read_request
from tests.simulator.serving import a_server
from vlsi_bindings import captures, codec, vdi
from vlsi_bindings.client import (
    BrokenError,
    ClientError,
    ConnectError,
    Connection,
    Retry,
    StatusError,
    TimedOutError,
    Timeouts,
    TlsError,
)
from vlsi_bindings.model import response_class
from vlsi_bindings.simulator.https import HttpsServer
from vlsi_bindings.zeep import Client, RequestsTransport, session_of

if TYPE_CHECKING:
    import threading
    from collections.abc import Iterator
    from pathlib import Path

USER, PASSWORD = r"LAB\administrator", "password"
MACHINES = vdi.QueryService_Query(definition=vdi.QueryDefinition(query_entity_type="MachineSummaryView"))
ANSWER = codec.encode(response_class(vdi.ADDomain_List)(returnval=[]))


@pytest.fixture(scope="module")
def https() -> Iterator[tuple[HttpsServer, requests.Session]]:
    with HttpsServer(a_server()) as https, requests.Session() as session:
        session.trust_env = False
        yield https, session


@pytest.fixture
def through(https: tuple[HttpsServer, requests.Session], tmp_path: Path) -> zeep.Transport:
    """zeep's transport that trusts the server."""
    authority = tmp_path / "authority.pem"
    authority.write_bytes(https[0].authority)
    https[1].verify = str(authority)
    https[1].cookies.clear()
    return zeep.Transport(session=https[1])


def _called(url: str, **given: Any) -> Any:
    session = requests.Session()
    session.trust_env = False
    given = {"retry": Retry(tries=3, pause=0.0), "timeouts": Timeouts(2, 2, 2), **given}
    with session, Connection(url, insecure_http=True, transport=RequestsTransport(session), **given) as connection:
        return connection.call("ADDomain_List")


def test_a_whole_conversation(
    https: tuple[HttpsServer, requests.Session], through: zeep.Transport, tmp_path: Path
) -> None:
    given: dict[str, Any] = {"transport": RequestsTransport(through), "trace": tmp_path / "a.har"}
    with Connection(https[0].url, USER, PASSWORD, **given) as connection:
        page = connection.send(MACHINES)
        assert list(connection.stream(MACHINES)) == page.results
        with connection.stream(MACHINES) as rows:
            assert next(rows) == page.results[0]
        with pytest.raises(vdi.EntityNotFound):
            connection.call("Desktop_Get", id="Desktop/QUFB")
    assert not https[0]._simulator.sessions._open
    with captures.open(tmp_path / "a.har") as reading:
        assert [each.status for each in reading] == [200, 200, 200, 200, 500, 200]


def test_cookies_stay_apart_and_a_session_can_be_gone_on_with(
    https: tuple[HttpsServer, requests.Session], through: zeep.Transport
) -> None:
    url = https[0].url
    client = Client(url, transport=through)
    assert not session_of(through, url)
    secret = vdi.SecureString(utf8_string=PASSWORD.encode())
    client.service.AuthenticationManager_Login(username="administrator", password=secret, domain="LAB")
    with Connection(url, USER, PASSWORD, transport=RequestsTransport(through)) as own:
        assert own.current_session.reveal() != session_of(through, url).reveal()
    assert client.service.ADDomain_List()
    session = session_of(through, url)
    with Connection(url, session=session, transport=RequestsTransport(through.session)) as connection:
        assert connection.call("ADDomain_List")
        assert connection.logins == 0
    with Connection(url, transport=RequestsTransport(through)) as nobody, pytest.raises(vdi.SecurityError):
        nobody.call("ADDomain_List")
    assert client.service.ADDomain_List()
    client.service.AuthenticationManager_Logout()


def test_a_certificate_that_is_not_trusted_is_explained(https: tuple[HttpsServer, requests.Session]) -> None:
    with pytest.raises(TlsError) as raised:
        _called(https[0].url)
    assert raised.value.cause in ("issuer", "self-signed")
    assert "ca=" in str(raised.value) or "thumbprint=" in str(raised.value)


def test_refused() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        url = f"http://127.0.0.1:{taken.getsockname()[1]}"
    with pytest.raises(ConnectError) as raised:
        _called(url)
    assert not raised.value.sent


def _sending(*pieces: bytes, reset: bool = False, wait: bool = False) -> Any:
    def behave(peer: socket.socket, done: threading.Event) -> None:
        read_request(peer)
        for piece in pieces:
            peer.sendall(piece)
        if reset:
            peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        if wait:
            done.wait(5)

    return behave


FAULTS: dict[str, tuple[Any, type[ClientError], int]] = {
    "reset": (_sending(reset=True), BrokenError, 3),
    "closed": (_sending(), BrokenError, 3),
    "half a body": (_sending(head(Content_Length=len(ANSWER)), ANSWER[:50]), BrokenError, 3),
    "silence": (_sending(wait=True), TimedOutError, 3),
    "silence in the midst": (_sending(head(Content_Length=len(ANSWER)), ANSWER[:50], wait=True), TimedOutError, 3),
    "busy": (_sending(head("503 Busy", Content_Length=0)), StatusError, 3),
    "elsewhere": (_sending(head("302 Found", Location="http://127.0.0.1:9/", Content_Length=0)), StatusError, 1),
}


@pytest.mark.parametrize("case", sorted(FAULTS))
def test_errors_are_those_of_any_connection(case: str) -> None:
    behaviour, error, tries = FAULTS[case]
    with Hostile(behaviour) as server, pytest.raises(error) as raised:
        _called(server.url, timeouts=Timeouts(2, 2, 0.3))
    assert type(raised.value) is error
    assert server.connections == tries


@pytest.mark.parametrize("fields", [{}, {"Content_Encoding": "gzip"}])
def test_bodies_are_given_as_they_came(fields: dict[str, str]) -> None:
    body = gzip.compress(ANSWER) if fields else ANSWER
    chunked = f"{len(body):x}\r\n".encode() + body + b"\r\n0\r\n\r\n"
    for pieces in (
        (head(Content_Length=len(body), **fields), body),
        (head(Transfer_Encoding="chunked", **fields), chunked),
    ):
        with Hostile(_sending(*pieces)) as server:
            assert _called(server.url) == []
