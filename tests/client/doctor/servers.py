"""Servers with certificates that are wrong in one way, and a proxy; the doctor is sent to each."""

from __future__ import annotations

import datetime
import socket
import ssl
import warnings
from typing import TYPE_CHECKING, Any, Final

import trustme

from tests.client.hostile import Hostile, head, pass_both_ways, read_request
from vlsi_bindings.client.doctor import Step, diagnose

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable
    from pathlib import Path

CA: Final = trustme.CA()
LONG_AGO: Final = datetime.datetime(2001, 1, 1, tzinfo=datetime.timezone.utc)
FAR_OFF: Final = datetime.datetime(2090, 1, 1, tzinfo=datetime.timezone.utc)
FAULT: Final = (
    b'<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body><e:Fault><faultcode>ServerFaultCode'
    b"</faultcode><faultstring>no session</faultstring></e:Fault></e:Body></e:Envelope>"
)
BY_NAME: Final = 3
"""How SOCKS5 says that a name follows, not an address."""
SECONDS: Final = 5.0
"""For each step: long, since no test should depend on it."""


def examined(url: str, **given: Any) -> dict[str, Step]:
    """All steps by name."""
    return {step.name: step for step in diagnose(url, **{"seconds": SECONDS, **given})}


def server_context(*names: str, **given: Any) -> ssl.SSLContext:
    """The TLS of a server with a certificate for these names, signed by the authority."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    CA.issue_cert(*(names or ("127.0.0.1",)), **given).configure_cert(context)
    return context


def old_context(version: ssl.TLSVersion) -> ssl.SSLContext:
    """The TLS of a server that speaks one old version."""
    context = server_context()
    context.set_ciphers("ALL:@SECLEVEL=0")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        context.minimum_version = context.maximum_version = version
    return context


def self_signed_context(folder: Path) -> ssl.SSLContext:
    """The TLS of a server whose certificate nobody else has signed."""
    alone = trustme.CA()
    key, certificate = folder / "key.pem", folder / "self.pem"
    key.write_bytes(alone.private_key_pem.bytes())
    certificate.write_bytes(alone.cert_pem.bytes())
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    return context


def answering(body: bytes = FAULT, status: str = "500 Internal Server Error", **fields: object) -> Any:
    """A server that gives the same answer to every request."""

    def answer(peer: socket.socket, _: threading.Event) -> None:
        if read_request(peer):
            peer.sendall(head(status, **{"Content-Length": len(body), **fields}) + body)

    return answer


def secure(behaviour: Callable[[socket.socket, threading.Event], None] | None = None, **given: Any) -> Hostile:
    """A server with a right certificate, and a behaviour of its own."""
    return Hostile(behaviour or answering(), given.get("context") or server_context())


def tunnel(peer: socket.socket, _: threading.Event) -> None:
    """A proxy: connects to whatever it is told to, and passes on what comes from either side."""
    target = read_request(peer).split(b" ")[1].decode()
    name, _colon, port = target.rpartition(":")
    with socket.create_connection((name, int(port)), 5) as far:
        peer.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        pass_both_ways(peer, far)


def socks(account: bytes = b"", code: int = 0) -> Any:
    """A proxy that speaks SOCKS5 (RFC 1928, 1929): for those who have the account, if it wants one."""

    def speak(peer: socket.socket, _: threading.Event) -> None:
        version, count = peer.recv(2)
        wanted = 2 if account else 0
        offered = peer.recv(count)
        peer.sendall(bytes((version, wanted if wanted in offered else 255)))
        if wanted not in offered:
            return
        if account:
            known = peer.recv(513)[1:] == _counted(*account.split(b":"))
            peer.sendall(bytes((1, 0 if known else 1)))
            if not known:
                return
        *_head, kind, length = peer.recv(5)
        host = peer.recv(length).decode() if kind == BY_NAME else ".".join(map(str, (length, *peer.recv(3))))
        port = int.from_bytes(peer.recv(2), "big")
        peer.sendall(bytes((version, code, 0, 1, 0, 0, 0, 0, 0, 0)))
        if not code:
            with socket.create_connection((host, port), 5) as far:
                pass_both_ways(peer, far)

    return speak


def _counted(*texts: bytes) -> bytes:
    return b"".join(bytes((len(text),)) + text for text in texts)
