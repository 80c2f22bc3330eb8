"""A small server that does not do what a server should: each connection is answered as a test says."""

from __future__ import annotations

import select
import socket
import ssl
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

    from typing_extensions import Self

_HEAD_END: Final = b"\r\n\r\n"
_PATIENCE: Final = 5.0
"""Seconds without anything from anybody."""


def read_request(peer: socket.socket) -> bytes:
    """A whole request, head and body; what there is of it, if the peer leaves."""
    data = b""
    while _HEAD_END not in data or len(data.partition(_HEAD_END)[2]) < _length(data):
        piece = peer.recv(65_536)
        if not piece:
            break
        data += piece
    return data


def _length(data: bytes) -> int:
    lines = data.partition(_HEAD_END)[0].lower().split(b"\r\n")
    return next((int(line.partition(b":")[2]) for line in lines if line.startswith(b"content-length:")), 0)


def head(status: str = "200 OK", /, **fields: object) -> bytes:
    """The head of an answer."""
    lines = [
        f"HTTP/1.1 {status}",
        "Connection: close",
        *(f"{name.replace('_', '-')}: {value}" for name, value in fields.items()),
    ]
    return "\r\n".join([*lines, "", ""]).encode()


class Hostile:
    """Listens as long as the ``with`` block lasts. ``requests`` are the bytes that came, ``connections`` how many."""

    def __init__(
        self,
        behaviour: Callable[[socket.socket, threading.Event], None],
        context: ssl.SSLContext | None = None,
        at: tuple[str, int] = ("127.0.0.1", 0),
    ) -> None:
        self._behaviour, self._context, self._at = behaviour, context, at
        self.connections = 0
        self.requests: list[bytes] = []
        self._done = threading.Event()

    def __enter__(self) -> Self:
        self._listener = socket.create_server(self._at)
        self.port = self._listener.getsockname()[1]
        scheme = "https" if self._context else "http"
        self.url = f"{scheme}://{self._at[0]}:{self.port}/view-vlsi/sdk"
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._done.set()
        with suppress(OSError), socket.create_connection((self._at[0], self.port), timeout=1):
            pass  # wakes the thread
        self._thread.join(5)
        self._listener.close()

    def _serve(self) -> None:
        while not self._done.is_set():
            peer, _ = self._listener.accept()
            if self._done.is_set():
                peer.close()
                return
            self.connections += 1
            threading.Thread(target=self._answer, args=(peer,), daemon=True).start()

    def _answer(self, peer: socket.socket) -> None:
        peer.settimeout(5)
        with suppress(OSError), self._wrapped(peer) as peer:  # noqa: PLR1704 - the same connection
            self._behaviour(_Seen(peer, self.requests), self._done)  # type: ignore[arg-type]  # used as a socket is

    def _wrapped(self, peer: socket.socket) -> socket.socket:
        if self._context is None:
            return peer
        wrapped = self._context.wrap_socket(peer, server_side=True, do_handshake_on_connect=False)
        try:
            wrapped.do_handshake()
        except OSError:
            _read_out(wrapped)
            raise
        return wrapped


def _read_out(wrapped: ssl.SSLSocket) -> None:
    """Close after all was read: what the other side has not read yet, such as the alert, is lost with a reset."""
    with suppress(OSError), socket.socket(fileno=wrapped.detach()) as bare:
        bare.settimeout(5)
        bare.shutdown(socket.SHUT_WR)
        while bare.recv(1 << 16):
            pass


def pass_both_ways(peer: socket.socket, far: socket.socket) -> None:
    """Pass on what comes from either side, until the far one ends.

    In one thread: two must not read and write one TLS connection at the same time.
    """
    others = {peer: far, far: peer}
    with suppress(OSError):
        while far in others and (ready := _readable(list(others))):
            for end in ready:
                data = _received(end)
                if data:
                    others[end].sendall(data)
                elif data is not None:
                    others.pop(end).shutdown(socket.SHUT_WR)
        while peer.recv(65_536):  # what is unread when it is closed is a reset
            pass


def _readable(ends: list[socket.socket]) -> list[socket.socket]:
    decrypted = [end for end in ends if getattr(end, "pending", int)()]
    return decrypted or select.select(ends, [], [], _PATIENCE)[0]


def _received(end: socket.socket) -> bytes | None:
    """What has come; ``None`` where it was nothing but TLS's own."""
    end.settimeout(0)
    try:
        return end.recv(65_536)
    except (BlockingIOError, ssl.SSLWantReadError):
        return None
    finally:
        end.settimeout(_PATIENCE)


class _Seen:
    """A socket whose incoming bytes are kept."""

    def __init__(self, peer: socket.socket, seen: list[bytes]) -> None:
        self._peer, self._seen = peer, seen

    def recv(self, size: int) -> bytes:
        data = self._peer.recv(size)
        if data:
            self._seen.append(data)
        return data

    def __getattr__(self, name: str) -> object:
        return getattr(self._peer, name)
