"""A simulated server over HTTPS in the hands of a test: one call on a connection of its own, or raw bytes."""

from __future__ import annotations

import http.client
import socket
import ssl
import subprocess
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Protocol
from urllib.parse import urlsplit

from vlsi_bindings import codec, vdi
from vlsi_bindings.simulator import PASSWORDS, SESSION_HEADER
from vlsi_bindings.simulator.web import PATH

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import TracebackType

    from typing_extensions import Self

    from vlsi_bindings.model import DataObject

XML: Final = {"Content-Type": "text/xml; charset=utf-8"}
SITES: Final = codec.encode(vdi.Site_List())
PATIENCE: Final = 120
"""Seconds after which a test gives up."""


class Place(Protocol):
    """Where a server is, and what to trust there."""

    url: str
    authority: bytes


class ServerProcess:
    """``vlsi simulate`` with an inventory in a file, in a process of its own, as long as the block lasts."""

    def __init__(self, database: Path, machines: int = 20) -> None:
        trusted = database.with_suffix(".pem")
        options = ["--db", str(database), "--machines", str(machines), "--ca-file", str(trusted), "--release", "2512"]
        command = [sys.executable, "-c", "from vlsi_bindings.cli import main; main()", "simulate", *options]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE)  # noqa: S603 - our own
        assert self.process.stdout is not None
        self.url = self.process.stdout.readline().decode().rpartition(" ")[2].strip()
        assert self.url, "the server did not start"
        self.authority = trusted.read_bytes()

    def kill(self) -> None:
        """End it without a word."""
        self.process.kill()
        self.process.wait(PATIENCE)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.kill()
        assert self.process.stdout is not None
        self.process.stdout.close()


def trusting(server: Place) -> ssl.SSLContext:
    """What trusts the server's certificate, and no other."""
    return ssl.create_default_context(cadata=server.authority.decode())


def address_of(server: Place) -> tuple[str, int]:
    """Host and port."""
    place = urlsplit(server.url)
    return str(place.hostname), place.port or 0


def login(user: str = "administrator", password: str = PASSWORDS["administrator"]) -> vdi.AuthenticationManager_Login:
    """The request of a log-in."""
    secret = vdi.SecureString(utf8_string=password.encode())
    return vdi.AuthenticationManager_Login(username=user, password=secret, domain="LAB")


class Caller:
    """A connection that is kept, and a session once it has logged in."""

    def __init__(self, server: Place) -> None:
        host, port = address_of(server)
        self._http = http.client.HTTPSConnection(host, port, context=trusting(server), timeout=PATIENCE)
        self.token, self.calls = "", 0

    def login(self, user: str = "administrator") -> Self:
        """Log in; the session is carried by header."""
        self._http.request("POST", PATH, codec.encode(login(user)), XML)
        answer = self._http.getresponse()
        body = answer.read()
        assert answer.status == 200, body
        self.token = str(answer.headers[SESSION_HEADER])
        return self

    def call(self, request: DataObject) -> Any:
        """The result of a request, or its fault raised."""
        self.calls += 1
        self._http.request("POST", PATH, codec.encode(request), {**XML, SESSION_HEADER: self.token})
        return codec.decode(self._http.getresponse().read()).result

    def close(self) -> None:
        """Hang up."""
        self._http.close()


def post(server: Place, body: bytes, path: str = PATH, **headers: str) -> http.client.HTTPResponse:
    """One call on a connection of its own; ``body`` of the answer is what was read of it."""
    host, port = address_of(server)
    connection = http.client.HTTPSConnection(host, port, context=trusting(server), timeout=PATIENCE)
    given = {name.replace("_", "-"): value for name, value in headers.items()}
    connection.request("POST", path, body, {**XML, **given})
    response = connection.getresponse()
    response.body = response.read()  # type: ignore[attr-defined]
    connection.close()
    return response


def token_of(server: Place, user: str = "administrator") -> str:
    """A new session."""
    caller = Caller(server).login(user)
    caller.close()
    return caller.token


@contextmanager
def connected(server: Place) -> Iterator[ssl.SSLSocket]:
    """A connection for raw bytes."""
    with (
        socket.create_connection(address_of(server), timeout=PATIENCE) as plain,
        trusting(server).wrap_socket(plain, server_hostname=address_of(server)[0]) as secure,
    ):
        yield secure


def received(connection: ssl.SSLSocket) -> bytes:
    """What comes until the server hangs up."""
    found = b""
    while piece := connection.recv(65_536):
        found += piece
    return found


def raw(server: Place, data: bytes) -> bytes:
    """What comes back for bytes, until the server hangs up."""
    with connected(server) as connection:
        connection.sendall(data)
        return received(connection)


@dataclass(frozen=True)
class Answer:
    """An answer as it stood on the wire; header names are in lower case."""

    status: str
    headers: dict[str, str]
    body: bytes


def answers_in(data: bytes) -> list[Answer]:
    """The answers, one after the other, by their lengths; one without a length ends with the connection."""
    found = []
    while data:
        head, _, data = data.partition(b"\r\n\r\n")
        status, *lines = head.decode("latin-1").split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        size = int(headers.get("content-length", len(data)))
        found.append(Answer(status, headers, data[:size]))
        data = data[size:]
    return found


def request_of(body: bytes, *headers: str, version: str = "1.1", path: str = PATH) -> bytes:
    """A POST by hand."""
    lines = [f"POST {path} HTTP/{version}", "Host: x", f"Content-Length: {len(body)}", *headers, "", ""]
    return "\r\n".join(lines).encode() + body
