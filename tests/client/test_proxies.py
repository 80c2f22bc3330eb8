"""Calls through a proxy: given or named by the environment, with a log-in or without; what it says is told."""

from __future__ import annotations

import base64
import logging
import socket
import ssl
from typing import TYPE_CHECKING, Any, Final

import pytest
import trustme

from tests.client.doors import MAKERS, PASSWORD, USER
from tests.client.hostile import Hostile, head, pass_both_ways, read_request
from tests.simulator.serving import a_server
from vlsi_bindings.client import (
    ArgumentError,
    BrokenError,
    ClientError,
    ConnectError,
    Connection,
    ProxyError,
    Retry,
    StatusError,
    TimedOutError,
    Timeouts,
    TlsError,
    tls,
)
from vlsi_bindings.client.proxies import Proxy
from vlsi_bindings.simulator.https import HttpsServer

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable, Iterator

ACCOUNT: Final = "someone:c4nary%2Fb1rd"
SECRET: Final = "c4nary/b1rd"
VARIABLES: Final = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")


def tunnel(account: str | None = None) -> Callable[[socket.socket, threading.Event], None]:
    """A proxy that connects to whatever it is told to, for those who have the account."""
    wanted = account and b"proxy-authorization: basic " + base64.b64encode(account.encode()).lower()

    def behave(peer: socket.socket, _: threading.Event) -> None:
        request = read_request(peer)
        if wanted and wanted not in request.lower():
            peer.sendall(head("407 Proxy Authentication Required", Proxy_Authenticate="Basic", Content_Length=0))
            return
        name, _colon, port = request.split(b" ")[1].decode().rpartition(":")
        with socket.create_connection((name, int(port)), 5) as far:
            peer.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            pass_both_ways(peer, far)

    return behave


def _address(proxy: Hostile, account: str = "") -> str:
    scheme = "https" if proxy.url.startswith("https") else "http"
    return f"{scheme}://{account}{'@' if account else ''}127.0.0.1:{proxy.port}"


@pytest.fixture(autouse=True)
def _no_proxy_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.fixture(scope="module")
def https() -> Iterator[HttpsServer]:
    with HttpsServer(a_server()) as server:
        yield server


def _call(kind: str, https: HttpsServer, **given: Any) -> Any:
    given = {"thumbprint": https.thumbprint, "retry": Retry(tries=3, pause=0.0), **given}
    with MAKERS[kind](https.url, USER, PASSWORD, **given) as connection:
        return connection.call("ADDomain_List")


def test_a_given_proxy_is_taken(kind: str, https: HttpsServer) -> None:
    with Hostile(tunnel()) as proxy:
        assert _call(kind, https, proxy=_address(proxy))
    assert proxy.connections == 1
    assert proxy.requests[0].startswith(f"CONNECT {https.url.split('/')[2]} HTTP/1.1".encode())
    assert b"password" not in b"".join(proxy.requests)  # what it passes on is encrypted


@pytest.mark.parametrize("variable", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY"])
def test_one_that_the_environment_names_is_taken(
    kind: str, https: HttpsServer, monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    with Hostile(tunnel()) as proxy:
        monkeypatch.setenv(variable, _address(proxy))
        assert _call(kind, https)
        assert proxy.connections == 1
        assert _call(kind, https, proxy="")
        monkeypatch.setenv("NO_PROXY", "127.0.0.1")
        assert _call(kind, https)
        assert proxy.connections == 1


def test_its_account_is_sent_to_it_and_told_nobody(
    kind: str, https: HttpsServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with Hostile(tunnel(f"someone:{SECRET}")) as proxy:
        address = _address(proxy, ACCOUNT)
        assert _call(kind, https, proxy=address)
        told = [caplog.text, repr(MAKERS[kind](https.url, thumbprint=https.thumbprint, proxy=address))]
        told += [repr(Proxy(address)), str(Proxy(address))]
    token = base64.b64encode(f"someone:{SECRET}".encode()).decode()
    assert "CONNECT" in caplog.text
    for secret in (SECRET, "c4nary", token):
        assert secret not in "\n".join(told)


def test_one_that_wants_a_log_in_says_so_and_is_not_asked_again(kind: str, https: HttpsServer) -> None:
    with Hostile(tunnel(f"someone:{SECRET}")) as proxy:
        with pytest.raises(ProxyError, match=r"wants a log-in \(407 .*\): give them with it") as raised:
            _call(kind, https, proxy=_address(proxy))
        assert (raised.value.status, raised.value.sent, raised.value.phase) == (407, False, "connect")
        assert f"the proxy http://127.0.0.1:{proxy.port} " in str(raised.value)
        with pytest.raises(ProxyError, match="accepts neither user nor password") as raised:
            _call(kind, https, proxy=_address(proxy, "someone:wr0ng"))
        assert "wr0ng" not in str(raised.value)
        assert proxy.connections == 2


ANSWERS = {
    "403 Forbidden": ("refuses to connect to .*ask those who run it", 1),
    "503 Busy": ("gets no connection to ", 3),
}


@pytest.mark.parametrize("status", sorted(ANSWERS))
def test_what_a_proxy_answers_is_told(kind: str, https: HttpsServer, status: str) -> None:
    told, tries = ANSWERS[status]

    def behave(peer: socket.socket, _: threading.Event) -> None:
        read_request(peer)
        peer.sendall(head(status, Content_Length=0))

    with (
        Hostile(behave) as proxy,
        pytest.raises(ProxyError, match=told) as raised,
        MAKERS[kind](https.url, insecure_any_certificate=True, proxy=_address(proxy), retry=Retry(3, 0)) as connection,
    ):
        connection.call("ADDomain_List")
    assert f"({status})" in str(raised.value)
    assert proxy.connections == tries


def test_one_that_is_not_there_is_named(kind: str, https: HttpsServer, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    monkeypatch.setenv("HTTPS_PROXY", f"http://{ACCOUNT}@127.0.0.1:{port}")
    with pytest.raises(ConnectError, match=f"no connection to the proxy http://127.0.0.1:{port} on the way to 127"):
        _call(kind, https)


def test_one_that_goes_is_on_the_way_that_is_told(kind: str, https: HttpsServer) -> None:
    def leave(peer: socket.socket, _: threading.Event) -> None:
        read_request(peer)

    def wait(peer: socket.socket, done: threading.Event) -> None:
        read_request(peer)
        done.wait(5)

    with Hostile(leave) as proxy, pytest.raises(BrokenError, match=r"\(through the proxy http://127\.0\.0\.1:"):
        _call(kind, https, proxy=_address(proxy))
    short = Timeouts(connect=0.2, receive=0.2)
    with Hostile(wait) as proxy, pytest.raises(TimedOutError, match=r"\(through the proxy http://127\.0\.0\.1:"):
        _call(kind, https, proxy=_address(proxy), timeouts=short)


def test_the_servers_certificate_is_checked_behind_it(kind: str, https: HttpsServer) -> None:
    with Hostile(tunnel()) as proxy:
        with pytest.raises(TlsError, match="which is not the pinned one") as raised:
            _call(kind, https, proxy=_address(proxy), thumbprint="00" * 32)
        assert raised.value.cause == "thumbprint"
        with pytest.raises(TlsError, match=r"no trusted authority|signed by itself"):
            _call(kind, https, proxy=_address(proxy), thumbprint=None)


def test_one_that_speaks_tls_itself_is_checked_too(
    kind: str, https: HttpsServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)

    def system() -> ssl.SSLContext:
        made = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        authority.configure_trust(made)
        return made

    with Hostile(tunnel(), context) as proxy:
        with pytest.raises(TlsError):
            _call(kind, https, proxy=_address(proxy))
        monkeypatch.setattr("vlsi_bindings.client.transport.make_context", system)
        assert _call(kind, https, proxy=_address(proxy))
    assert tls.make_context is not system


def test_without_tls_a_proxy_that_wants_a_log_in_is_told_as_well(kind: str) -> None:
    with (
        Hostile(tunnel(f"someone:{SECRET}")) as proxy,
        pytest.raises(StatusError, match="the proxy wants a log-in"),
        MAKERS[kind]("http://lab.example.com", insecure_http=True, proxy=_address(proxy)) as connection,
    ):
        connection.call("ADDomain_List")


@pytest.mark.parametrize("address", ["ftp://p:1", "http://", "http://u:c4nary@:9", "http://u:c4nary@p:x", "::"])
def test_what_is_no_address_is_refused_and_not_shown(address: str) -> None:
    with pytest.raises(ArgumentError, match=r"proxy: an address like http://proxy\.example\.com:3128") as raised:
        Connection("lab", proxy=address, insecure_any_certificate=True)
    assert "c4nary" not in str(raised.value)


def test_socks_says_what_it_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("vlsi_bindings.client.proxies.find_spec", lambda _: None)
    with pytest.raises(ClientError, match=r"pip install 'httpx\[socks\]'"):
        Connection("lab", proxy="socks5://p:1080", insecure_any_certificate=True)


def test_a_name_is_enough() -> None:
    assert str(Proxy("proxy.example.com:3128")) == "http://proxy.example.com:3128"
