"""Connections through a proxy: CONNECT over HTTP, the same within TLS, and SOCKS5.

Elsewhere that is httpx's work; here each handshake behind the proxy is looked at by itself.
"""

from __future__ import annotations

import socket
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

import h11

from ..tls import make_context

if TYPE_CHECKING:
    from ..proxies import Proxy

_PIECE: Final = 4096


class RefusedError(ConnectionError):
    """The proxy answers, and does not connect: the text is what it says."""


def through(proxy: Proxy, host: str, port: int, seconds: float) -> socket.socket:
    """A connection to a host through a proxy; each step of it may take so many seconds.

    Raises OSError: RefusedError, and ssl.SSLError for the proxy's own TLS.
    """
    carrier = socket.create_connection((proxy.host, proxy.port), seconds)
    try:
        if proxy.scheme == "https":
            carrier = make_context().wrap_socket(carrier, server_hostname=proxy.host)
        (_by_socks if proxy.speaks_socks else _by_http)(carrier, proxy, host, port)
    except BaseException:
        carrier.close()
        raise
    return carrier


def _by_http(carrier: socket.socket, proxy: Proxy, host: str, port: int) -> None:
    target = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
    asked = h11.Request(method="CONNECT", target=target, headers=[("Host", target), *proxy.authorization.items()])
    http = h11.Connection(h11.CLIENT)
    carrier.sendall((http.send(asked) or b"") + (http.send(h11.EndOfMessage()) or b""))
    answer = _head(carrier, http)
    if not 200 <= answer.status_code < 300:  # noqa: PLR2004 - the class of success in RFC 9110
        raise RefusedError(f"{answer.status_code} {answer.reason.decode('latin-1')}".rstrip())


def _head(carrier: socket.socket, http: h11.Connection) -> h11.Response:
    try:
        while not isinstance(event := http.next_event(), h11.Response):
            if event is h11.NEED_DATA:
                http.receive_data(carrier.recv(_PIECE))
    except h11.RemoteProtocolError as error:
        raise RefusedError(f"its answer is no HTTP ({error})") from error
    return event


def _by_socks(carrier: socket.socket, proxy: Proxy, host: str, port: int) -> None:
    socks5: Any = import_module("socksio.socks5")  # comes with httpx[socks]
    socks = socks5.SOCKS5Connection()
    name, password = proxy.account or ("", "")
    method = socks5.SOCKS5AuthMethod.USERNAME_PASSWORD if name else socks5.SOCKS5AuthMethod.NO_AUTH_REQUIRED
    try:
        if _said(carrier, socks, socks5.SOCKS5AuthMethodsRequest([method])).method != method:
            raise RefusedError("it " + ("takes no such log-in" if name else "wants a log-in"))
        if name:
            account = socks5.SOCKS5UsernamePasswordRequest(name.encode(), password.encode())
            if not _said(carrier, socks, account).success:
                raise RefusedError("it accepts neither user nor password")
        wanted = socks5.SOCKS5CommandRequest.from_address(socks5.SOCKS5Command.CONNECT, (host, port))
        code = _said(carrier, socks, wanted).reply_code
    except socks5.ProtocolError as error:
        raise RefusedError(f"its answer is no SOCKS5 ({error})") from error
    if code != socks5.SOCKS5ReplyCode.SUCCEEDED:
        raise RefusedError(code.name.lower().replace("_", " "))


def _said(carrier: socket.socket, socks: Any, request: Any) -> Any:  # noqa: ANN401 - socksio's own types
    """What the proxy answers to one message."""
    socks.send(request)
    carrier.sendall(socks.data_to_send())
    return socks.receive_data(carrier.recv(_PIECE))
