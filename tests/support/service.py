"""A small server that speaks SOAP over HTTP on the loopback, and knows byte for byte what it was asked and answered.

For captures made by real tools: what a reader gives is held against what the server knows. The answers cover what real
servers do: plain, compressed, in chunks, faults, a page that is no SOAP in between.
"""

from __future__ import annotations

import gzip
import time
import zlib
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import TYPE_CHECKING, Final, NamedTuple

from vlsi_bindings import codec, samples, vdi

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

FAULT: Final = samples.paths()["entity_not_found_fault"].read_bytes()
DESKTOP: Final = samples.paths()["desktop_get_response"].read_bytes()
PAGE: Final = b"<html><body>a page, no SOAP</body></html>"
PATH: Final = "/view-vlsi/sdk"
PAGE_PATH: Final = "/broker/page.html"


def asking(number: int) -> bytes:
    """A request of its own for each call."""
    return codec.encode(vdi.Desktop_Get(id=vdi.DesktopId(id=f"Desktop/{number}")))


class Answer(NamedTuple):
    """How one call is answered: the body before its encoding, and what is done to it."""

    body: bytes
    status: int = 200
    encoding: str = ""
    chunked: bool = False


ANSWERS: Final = (
    Answer(DESKTOP),
    Answer(FAULT, 500, "gzip"),
    Answer(DESKTOP, encoding="gzip", chunked=True),
    Answer(DESKTOP.replace(b"w11-office", "w11-h\u00e4fen \u20ac".encode()), chunked=True),
    Answer(FAULT.replace(b"UTF-8", b"UTF-16").decode().encode("utf-16"), 500, "deflate"),
)
"""Of the calls in their order."""

_ENCODE: Final[dict[str, Callable[[bytes], bytes]]] = {"": bytes, "gzip": gzip.compress, "deflate": zlib.compress}


class Served(NamedTuple):
    """One call as the server knows it; ``began`` and ``ended`` are seconds since the epoch."""

    asked: bytes
    answer: Answer
    began: float
    ended: float


@dataclass
class Service:
    """A running server."""

    port: int
    served: list[Served] = field(default_factory=list)
    pages: int = 0

    @property
    def url(self) -> str:
        """Where the service is."""
        return f"http://127.0.0.1:{self.port}"


@contextmanager
def service() -> Iterator[Service]:
    """A server on a free port of the loopback, gone at the end."""
    with ThreadingHTTPServer(("127.0.0.1", 0), _Handler) as server:
        found = Service(server.server_port)
        server.found = found  # type: ignore[attr-defined]  # what its handlers tell to
        Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        try:
            yield found
        finally:
            server.shutdown()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.server.found.pages += 1  # type: ignore[attr-defined]  # see service
        self._answer(Answer(PAGE), "text/html")

    def do_POST(self) -> None:
        began, found = time.time(), self.server.found  # type: ignore[attr-defined]  # as above
        asked = self.rfile.read(int(self.headers["Content-Length"]))
        answer = ANSWERS[len(found.served) % len(ANSWERS)]
        time.sleep(0.02)
        found.served.append(Served(asked, answer, began, time.time()))
        self._answer(answer, "text/xml; charset=utf-8")

    def _answer(self, answer: Answer, media_type: str) -> None:
        body = _ENCODE[answer.encoding](answer.body)
        self.send_response(answer.status)
        self.send_header("Content-Type", media_type)
        self.send_header("Set-Cookie", "JSESSIONID=c4n4ry; HttpOnly")
        if answer.encoding:
            self.send_header("Content-Encoding", answer.encoding)
        if answer.chunked:
            self.send_header("Transfer-Encoding", "chunked")
        else:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        pieces = [body[at : at + 700] for at in range(0, len(body), 700)] if answer.chunked else [body]
        for piece in pieces:
            self.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece) if answer.chunked else piece)
        if answer.chunked:
            self.wfile.write(b"0\r\n\r\n")

    def log_message(self, *_: object) -> None:
        pass
