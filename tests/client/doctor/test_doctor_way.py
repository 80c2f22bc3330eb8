"""The way to a server: what is wrong with an address, a proxy, a name or a port is told, and what to do."""

from __future__ import annotations

import asyncio
import errno
import socket
import ssl
import threading
from typing import Any

import pytest

from tests.client.doctor.servers import CA, answering, examined, secure, server_context, socks, tunnel
from tests.client.hostile import Hostile, head, read_request
from vlsi_bindings.client.doctor import STEPS, State, diagnose, examination
from vlsi_bindings.client.tls import make_context


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("http://lab.example.com", "https only"),
        ("https://admin:c4nary@lab.example.com", "without user, password"),
        ("https://lab:port", "an address like https"),
    ],
)
def test_an_address_that_cannot_be_it_is_told_and_nothing_else_is_tried(url: str, told: str) -> None:
    steps = examined(url)
    assert tuple(steps) == STEPS
    assert steps["address"].state is State.FAILED
    assert told in steps["address"].found
    assert {step.state for step in steps.values() if step.name != "address"} == {State.SKIPPED}
    assert steps["proxy"].found == "needs address"
    assert "c4nary" not in str(steps)


def test_another_path_than_the_services_is_doubted(authority: str) -> None:
    with secure() as server:
        step = examined(f"https://127.0.0.1:{server.port}/broker/xml", ca=authority)["address"]
    assert (step.state, step.cause) == (State.WARNING, "path")
    assert "/view-vlsi/sdk is added" in step.mend


def test_a_name_without_address_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: Any, **__: Any) -> Any:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    steps = examined("nowhere.example.com")
    assert (steps["name"].state, steps["name"].cause) == (State.FAILED, "unknown-name")
    assert "nowhere.example.com has no address here" in steps["name"].found
    assert steps["port"].found == "needs name"


def test_a_look_up_that_does_not_end_is_left_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    ended = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: ended.wait(60))
    monkeypatch.setattr(examination, "_GRACE", 0.01)
    step = examined("slow.example.com", seconds=0.05)["name"]
    ended.set()
    assert (step.state, step.cause) == (State.FAILED, "timed-out")


def test_a_port_where_nothing_listens_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    step = examined(f"127.0.0.1:{port}")["port"]
    assert (step.state, step.cause) == (State.FAILED, "refused")
    assert f"port {port}" in step.found
    assert "check the port" in step.mend


_NAME = ("cs.example.com", b"cs.example.com")


def _two_addresses(monkeypatch: pytest.MonkeyPatch, *addresses: str) -> None:
    """The name cs.example.com has these."""
    found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (at, 0)) for at in addresses]
    known = socket.getaddrinfo
    monkeypatch.setattr(socket, "getaddrinfo", lambda host, *a, **k: found if host in _NAME else known(host, *a, **k))


def test_each_address_of_a_name_is_tried(authority: str, monkeypatch: pytest.MonkeyPatch) -> None:
    _two_addresses(monkeypatch, "127.0.0.2", "127.0.0.1")
    with secure() as server:
        steps = examined(f"cs.example.com:{server.port}", ca=authority)
    assert steps["name"].facts == {"addresses": ["127.0.0.2", "127.0.0.1"]}
    assert (steps["port"].state, steps["port"].cause) == (State.WARNING, "partly")
    assert "127.0.0.2: refused" in steps["port"].found
    assert steps["tls"].state is State.OK


def test_a_server_that_is_trusted_at_one_address_only_is_told(authority: str, monkeypatch: pytest.MonkeyPatch) -> None:
    _two_addresses(monkeypatch, "127.0.0.1", "127.0.0.2")
    with (
        secure(context=server_context("cs.example.com")) as server,
        Hostile(answering(), server_context("old.example.com"), ("127.0.0.2", server.port)),
    ):
        steps = examined(f"cs.example.com:{server.port}", ca=authority)
    assert steps["port"].state is State.OK
    assert (steps["trust"].state, steps["trust"].cause) == (State.WARNING, "partly")
    assert "not so at 127.0.0.2: the server's certificate is for another name" in steps["trust"].found
    assert steps["service"].state is State.OK


def test_all_is_seen_through_a_proxy_and_its_password_is_not_told(
    authority: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with secure() as server, Hostile(tunnel) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"http://ann:c4n%40ry@127.0.0.1:{proxy.port}")
        steps = examined(server.url, ca=authority)
        assert all(b"Proxy-Authorization: Basic YW5uOmM0bkByeQ==" in piece for piece in _heads(proxy))
    assert {step.state for step in steps.values()} == {State.OK, State.SKIPPED}
    assert f"http://127.0.0.1:{proxy.port}, as the environment says" in steps["proxy"].found
    assert "connects to port" in steps["port"].found
    assert steps["service"].state is State.OK
    assert "c4n" not in str(steps)
    assert "YW5uO" not in str(steps)


def _heads(proxy: Hostile) -> list[bytes]:
    found = [piece for piece in proxy.requests if piece.startswith(b"CONNECT")]
    assert found
    return found


def test_a_proxy_can_be_given_and_no_proxy_excepts(authority: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with secure() as server, Hostile(tunnel) as proxy:
        given = examined(server.url, ca=authority, proxy=f"http://127.0.0.1:{proxy.port}")
        assert "as given" in given["proxy"].found
        assert proxy.connections
        monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:1")
        monkeypatch.setenv("NO_PROXY", "127.0.0.1")
        excepted = examined(server.url, ca=authority)
    assert "excepts 127.0.0.1" in excepted["proxy"].found
    assert excepted["service"].state is State.OK


def test_a_proxy_that_refuses_is_told() -> None:
    def refuse(peer: socket.socket, _: threading.Event) -> None:
        read_request(peer)
        peer.sendall(head("407 Proxy Authentication Required"))

    with Hostile(refuse) as proxy:
        steps = examined("lab.example.com", proxy=f"http://127.0.0.1:{proxy.port}")
    assert (steps["port"].state, steps["port"].cause) == (State.FAILED, "proxy-refused")
    assert "407" in steps["port"].found
    assert "user and password" in steps["port"].mend


def test_a_proxy_that_never_ends_its_answer_does_not_hold_the_doctor(monkeypatch: pytest.MonkeyPatch) -> None:
    def endless(peer: socket.socket, done: threading.Event) -> None:
        read_request(peer)
        peer.sendall(b"HTTP/1.1 200 OK\r\nX: ")
        while not done.wait(0.01):
            peer.sendall(b"x")

    monkeypatch.setattr(examination, "_GRACE", 0.01)
    with Hostile(endless) as proxy:
        step = examined("lab.example.com", proxy=f"http://127.0.0.1:{proxy.port}", seconds=0.3)["port"]
    assert (step.state, step.cause) == (State.FAILED, "timed-out")


def test_a_doctor_is_at_home_in_an_event_loop(authority: str) -> None:
    async def within() -> dict[str, Any]:
        return examined(server.url, ca=authority)

    with secure() as server:
        assert asyncio.run(within())["service"].state is State.OK


def test_a_proxy_where_nothing_listens_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    step = examined("lab.example.com", proxy=f"http://127.0.0.1:{port}")["port"]
    assert (step.state, step.cause) == (State.FAILED, "refused")
    assert f"no connection to the proxy 127.0.0.1:{port}: refused" in step.found


@pytest.mark.parametrize(
    ("error", "cause"),
    [
        (OSError(errno.EHOSTUNREACH, "No route to host"), "unreachable"),
        (OSError(errno.ENETUNREACH, "Network is unreachable"), "unreachable"),
        (ConnectionResetError(errno.ECONNRESET, "Connection reset by peer"), "broken"),
        (socket.gaierror(socket.EAI_NONAME, "Name or service not known"), "unknown-name"),
    ],
)
def test_what_keeps_a_connection_from_being_made_is_told_apart(
    monkeypatch: pytest.MonkeyPatch, error: OSError, cause: str
) -> None:
    def fail(*_: Any, **__: Any) -> Any:
        raise error

    monkeypatch.setattr(socket, "create_connection", fail)
    step = examined("127.0.0.1")["port"]
    assert (step.state, step.cause) == (State.FAILED, cause)
    assert step.mend


@pytest.mark.parametrize("proxy", ["ftp://proxy.example.com:21", "http://:3128", "http://ann:c4nary@proxy:port"])
def test_what_is_no_address_of_a_proxy_is_told(proxy: str) -> None:
    steps = examined("lab.example.com", proxy=proxy)
    assert (steps["proxy"].state, steps["proxy"].cause) == (State.FAILED, "proxy-kind")
    assert "http://proxy.example.com:3128" in steps["proxy"].mend
    assert steps["name"].found == "needs proxy"
    assert "c4nary" not in str(steps)


def test_a_proxy_may_be_ruled_out(authority: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:1")
    with secure() as server:
        steps = examined(server.url, ca=authority, proxy="")
    assert (steps["proxy"].found, steps["service"].state) == ("none, as given", State.OK)


def test_through_a_proxy_within_tls_all_is_seen(authority: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def system(**given: Any) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        CA.configure_trust(context)
        return make_context(**given) if given else context

    with secure() as server, Hostile(tunnel, server_context("127.0.0.1")) as proxy:
        address = f"https://ann:c4nary@127.0.0.1:{proxy.port}"
        distrusted = examined(server.url, ca=authority, proxy=address)
        monkeypatch.setattr("vlsi_bindings.client.doctor.tunnels.make_context", system)
        monkeypatch.setattr("vlsi_bindings.client.transport.make_context", system)
        steps = examined(server.url, ca=authority, proxy=address)
    assert (distrusted["port"].cause, distrusted["tls"].found) == ("proxy-tls", "needs port")
    assert f"no TLS with the proxy 127.0.0.1:{proxy.port}: no trusted authority" in distrusted["port"].found
    looked = [steps[name] for name in ("port", "tls", "certificate", "trust", "service")]
    assert [(step.name, step.found) for step in looked if step.state is not State.OK] == []
    assert steps["certificate"].facts["names"] == ["127.0.0.1"]
    assert "c4nary" not in str((distrusted, steps))


def mail(peer: socket.socket, done: threading.Event) -> None:
    """What is no proxy, and answers whatever comes in its own way."""
    assert not done.is_set()
    peer.recv(4096)
    peer.sendall(b"220 mail.example.com ESMTP\r\n\r\n")


@pytest.mark.parametrize("account", ["", "ann:c4nary"])
def test_through_a_proxy_of_socks_all_is_seen(authority: str, account: str) -> None:
    pytest.importorskip("socksio")
    with secure() as server, Hostile(socks(account.encode())) as proxy:
        address = f"socks5://{account}{'@' if account else ''}127.0.0.1:{proxy.port}"
        steps = examined(server.url, ca=authority, proxy=address)
    assert [steps[name].state for name in ("proxy", "port", "tls", "trust", "service")] == [State.OK] * 5
    assert steps["proxy"].facts["proxy"] == f"socks5://127.0.0.1:{proxy.port}"
    assert "c4nary" not in str(steps)


@pytest.mark.parametrize(
    ("behaviour", "account", "told"),
    [
        (socks(b"ann:secret"), "", "it wants a log-in"),
        (socks(b"ann:secret"), "ann:c4nary@", "it accepts neither user nor password"),
        (socks(), "ann:c4nary@", "it takes no such log-in"),
        (socks(code=5), "", "connection refused"),
        (mail, "", "its answer is no SOCKS5"),
    ],
)
def test_why_a_proxy_of_socks_does_not_connect_is_told(behaviour: Any, account: str, told: str) -> None:
    pytest.importorskip("socksio")
    with Hostile(behaviour) as proxy:
        steps = examined("lab.example.com", proxy=f"socks5h://{account}127.0.0.1:{proxy.port}")
    assert (steps["port"].state, steps["port"].cause) == (State.FAILED, "proxy-refused")
    assert steps["port"].found.startswith(f"the proxy 127.0.0.1:{proxy.port} refuses: {told}")
    assert "c4nary" not in str(steps)


def test_socks_says_what_it_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("vlsi_bindings.client.proxies.find_spec", lambda _: None)
    step = examined("lab.example.com", proxy="socks5://127.0.0.1:1")["proxy"]
    assert (step.cause, "pip install 'httpx[socks]'" in step.found) == ("proxy-kind", True)


def test_a_proxy_whose_answer_is_no_http_is_told() -> None:
    with Hostile(mail) as proxy:
        step = examined("lab.example.com", proxy=f"http://127.0.0.1:{proxy.port}")["port"]
    assert step.cause == "proxy-refused"
    assert "its answer is no HTTP" in step.found


def test_what_is_given_wrongly_is_told_before_anything_is_sent() -> None:
    with pytest.raises(ValueError, match="64 hex digits"):
        diagnose("lab.example.com", thumbprint="12")
    with pytest.raises(OSError, match=r"nothing\.pem"):
        diagnose("lab.example.com", ca="nothing.pem")


def test_a_step_is_plain_values_for_programs() -> None:
    told = examined("http://lab.example.com")["address"].as_json()
    assert (told["step"], told["state"], told["cause"]) == ("address", "failed", "address")
    assert set(told) == {"step", "state", "found", "cause", "mend", "facts", "seconds"}
