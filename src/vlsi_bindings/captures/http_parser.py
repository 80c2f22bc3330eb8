"""HTTP/1 messages in a file: heads and framing are h11's, what tools do to dumps is made good here.

Tools that save a dump may have undone the chunking, or the content encoding, and kept the head that tells of it, or
write ``HTTP/2`` in a start line.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

import h11

from .assembly import Part
from .errors import BrokenError
from .headers import Headers

if TYPE_CHECKING:
    from .limits import ReadLimits

_PIECE: Final = 1 << 16
START: Final = re.compile(rb"(?:HTTP/[12](?:\.\d)? \d{3}[ \r\n]|[A-Z]{3,12} [!-~]{1,8000} HTTP/[12](?:\.\d)?\r?\n)")
_NEXT: Final = re.compile(rb"(?<=[\n>])" + START.pattern)
_HEAD_END: Final = re.compile(rb"\r?\n\r?\n")
_HTTP2: Final = re.compile(rb"HTTP/2(?:\.0)?(?=[ \r\n])")
_HOST: Final = re.compile(rb"^host:", re.IGNORECASE | re.MULTILINE)
_CHUNKED: Final = re.compile(rb"^transfer-encoding:[^\r\n]*\r?\n", re.IGNORECASE | re.MULTILINE)
_LENGTH: Final = re.compile(rb"^content-length:[^\r\n]*\r?\n", re.IGNORECASE | re.MULTILINE)
_ENCODED: Final = re.compile(rb"^content-encoding:[ \t]*(?!identity)[^\s]", re.IGNORECASE | re.MULTILINE)
_PLAIN: Final = re.compile(rb"\s*<|\xef\xbb\xbf<|\xff\xfe<\0|\xfe\xff\0<")
_CHUNK_SIZE: Final = re.compile(rb"[0-9a-fA-F]{1,16}[ \t]*(?:;[^\r\n]*)?\r?\n")
_NO_HOST: Final = b"Host: -\r\n"
_LONGEST_START: Final = 8200


class File(Protocol):
    """What messages are read from."""

    def read(self, size: int, /) -> bytes: ...  # noqa: D102 - see the class


@dataclass(frozen=True, slots=True)
class Message:
    """A request (``method``, ``target``) or a response (``status``), and where it began."""

    part: Part
    position: int
    method: str | None = None
    target: str | None = None
    status: int | None = None


class Messages:
    """The messages of one file, in order. :meth:`next` gives ``None`` at the end."""

    def __init__(self, file: File, limits: ReadLimits) -> None:
        """Take the file."""
        self._file, self._limits = file, limits
        self._buffer, self._read, self._ended = b"", 0, False
        self._method = b"POST"

    def next(self) -> Message | str | None:
        """The next message, or the reason why bytes that are none were passed over.

        Raises BrokenError if nothing more can be read.
        """
        self._fill(1)
        self._buffer = self._buffer.lstrip(b"\r\n")
        while not self._buffer and not self._ended:
            self._fill(1)
            self._buffer = self._buffer.lstrip(b"\r\n")
        if not self._buffer:
            return None
        self._fill(_LONGEST_START)
        if START.match(self._buffer) is None:
            at = self._position
            return f"{self._pass_over()} bytes at byte {at} are no HTTP message"
        return self._message()

    @property
    def _position(self) -> int:
        return self._read - len(self._buffer)

    def _fill(self, size: int) -> None:
        while len(self._buffer) < size and not self._ended:
            piece = self._file.read(_PIECE)
            self._ended = not piece
            self._read += len(piece)
            self._buffer += piece

    def _pass_over(self) -> int:
        """Drop bytes up to the next start line."""
        begun = self._position
        while True:
            found = _NEXT.search(self._buffer)
            if found or self._ended:
                self._buffer = self._buffer[found.start() :] if found else b""
                return self._position - begun
            self._buffer = self._buffer[-_LONGEST_START:]
            self._fill(len(self._buffer) + _PIECE)

    def _message(self) -> Message:
        at = self._position
        head = _HTTP2.sub(b"HTTP/1.1", self._head())
        is_request = not head.startswith(b"HTTP/")
        if _CHUNKED.search(head):
            self._fill(self._limits.max_head)
            if self._buffer and not _CHUNK_SIZE.match(self._buffer):
                head = _CHUNKED.sub(b"", head)
        if _ENCODED.search(head) and _LENGTH.search(head):
            self._fill(_PIECE)
            if _PLAIN.match(self._buffer):  # the length is that of the encoded body, which is not there any more
                head = _LENGTH.sub(b"", head)
        if is_request and not _HOST.search(head):
            head = head.replace(b"\n", b"\n" + _NO_HOST, 1)
        unframed = not _LENGTH.search(head) and not _CHUNKED.search(head)
        try:
            parser = self._parser(is_request)
            parser.receive_data(head)
            start = self._start(parser)
        except h11.ProtocolError as error:
            self._pass_over()
            told = Part(problem=f"no HTTP head: {error}")
            return Message(told, at, method="?") if is_request else Message(told, at, status=0)
        headers = Headers(_fields(start))
        body, problem = self._until_next() if unframed and _has_body(start) else self._body(parser)
        part = Part(headers, body, problem=problem)
        if isinstance(start, h11.Request):
            self._method = start.method
            return Message(part, at, start.method.decode("ascii"), start.target.decode("ascii", "replace"))
        return Message(part, at, status=start.status_code)

    def _head(self) -> bytes:
        """The head with its blank line; raises BrokenError where there is no end to it."""
        self._fill(self._limits.max_head)
        end = _HEAD_END.search(self._buffer, 0, self._limits.max_head)
        if end is None and not self._ended:
            raise BrokenError(f"an HTTP head longer than the limit max_head = {self._limits.max_head} bytes")
        if end is None:
            head, self._buffer = self._buffer.rstrip(b"\r\n") + b"\r\n\r\n", b""
            return head
        head, self._buffer = self._buffer[: end.end()], self._buffer[end.end() :]
        return head

    def _parser(self, is_request: bool) -> h11.Connection:
        role = h11.SERVER if is_request else h11.CLIENT
        parser = h11.Connection(role, max_incomplete_event_size=self._limits.max_head)
        if not is_request:  # h11 reads answers to what was asked
            asked = self._method if self._method in (b"HEAD", b"CONNECT") else b"POST"
            parser.send(h11.Request(method=asked, target="/", headers=[("Host", "-"), ("Content-Length", "0")]))
            parser.send(h11.EndOfMessage())
        return parser

    def _start(self, parser: h11.Connection) -> h11.Request | h11.Response | h11.InformationalResponse:
        event = parser.next_event()
        if isinstance(event, (h11.Request, h11.Response, h11.InformationalResponse)):
            return event
        raise h11.RemoteProtocolError("it ends too early")

    def _body(self, parser: h11.Connection) -> tuple[bytes | None, str | None]:
        """The body as h11 frames it, and what is wrong with it; what stood there before the error is kept."""
        pieces: list[bytes] = []
        size = 0
        if parser.their_state is h11.SEND_RESPONSE:  # after an informational response: no body
            return None, None
        try:
            while True:
                event = parser.next_event()
                if event is h11.NEED_DATA:
                    self._feed(parser)
                elif isinstance(event, h11.Data):
                    size += len(event.data)
                    pieces.append(bytes(event.data))
                    self._check_size(size)
                else:
                    break
        except (h11.RemoteProtocolError, BrokenError) as error:
            self._buffer = parser.trailing_data[0]
            self._pass_over()
            return b"".join(pieces) or None, f"the body is broken: {error}"
        self._buffer = parser.trailing_data[0]
        return b"".join(pieces) or None, None

    def _check_size(self, size: int) -> None:
        if size > self._limits.max_body:
            raise BrokenError(f"it is longer than the limit max_body = {self._limits.max_body} bytes")

    def _feed(self, parser: h11.Connection) -> None:
        self._fill(1)
        piece, self._buffer = self._buffer, b""
        parser.receive_data(piece)

    def _until_next(self) -> tuple[bytes | None, str | None]:
        """The body of a message that tells no length: up to the next start line, or the end of the file."""
        pieces: list[bytes] = []
        size = 0
        while True:
            found = _NEXT.search(self._buffer)
            kept = found.start() if found else len(self._buffer) - (0 if self._ended else _LONGEST_START)
            if kept > 0:
                pieces.append(self._buffer[:kept])
                size += kept
                self._buffer = self._buffer[kept:]
            if size > self._limits.max_body:
                self._pass_over()
                return None, f"the body is longer than the limit max_body = {self._limits.max_body} bytes"
            if found or self._ended:
                return b"".join(pieces) or None, None
            self._fill(len(self._buffer) + _PIECE)


def _has_body(start: h11.Request | h11.Response | h11.InformationalResponse) -> bool:
    """Whether a message without a length can have a body."""
    if isinstance(start, h11.Request):
        return start.method in (b"POST", b"PUT", b"PATCH")
    return isinstance(start, h11.Response) and start.status_code not in (204, 304)


def _fields(start: h11.Request | h11.Response | h11.InformationalResponse) -> list[tuple[str, str]]:
    """The fields as they were spelled, without the one that was put in for h11."""
    raw = start.headers.raw_items()
    return [
        (name.decode("latin-1"), value.decode("latin-1")) for name, value in raw if (name, value) != (b"Host", b"-")
    ]
