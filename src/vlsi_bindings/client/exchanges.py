"""One HTTP exchange as values: what is sent, what comes back, and what is told of both."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Protocol

from ..codec import DecodeError, decode, encode
from ..model import REDACTED
from .content import ACCEPTED
from .errors import AnswerError, StatusError, TimedOutError
from .redaction import redacted_envelope

if TYPE_CHECKING:
    import datetime
    from contextlib import AbstractAsyncContextManager

    from ..codec import Dialect, Envelope, Limits
    from .settings import Timeouts

Headers = tuple[tuple[str, str], ...]
_OK, _FAULT = 200, 500
_SECRET: Final = ("cookie", "auth", "token", "session")
_MEANING: Final = {
    401: "a proxy or gateway in between wants a log-in of its own",
    403: "a proxy or gateway in between refuses the call",
    404: "nothing is at this address: the service is at /view-vlsi/sdk of a connection server",
    405: "this address takes no POST: the service is at /view-vlsi/sdk of a connection server",
    407: "the proxy wants a log-in",
    408: "the server did not get the request in time",
    413: "the request is too large for the server",
    415: "the server does not take SOAP at this address",
    429: "the server is asked too often",
    502: "a proxy in between gets no answer from the server",
    503: "the server is busy, or starting",
    504: "a proxy in between waited too long for the server",
}


@dataclass(frozen=True, slots=True)
class HttpRequest:
    """What is to be sent. ``deadline`` is when the whole call has to end, by :func:`time.monotonic`."""

    body: bytes = field(repr=False)
    headers: Headers = field(repr=False)
    timeouts: Timeouts
    deadline: float | None = None

    @property
    def remaining(self) -> float | None:
        """Seconds that are left; ``None`` where there is no end."""
        return None if self.deadline is None else max(self.deadline - time.monotonic(), 0.0)

    def demand_time(self) -> None:
        """Raise TimedOutError where none is left."""
        if self.remaining == 0:
            raise TimedOutError("total", self.timeouts.total)


@dataclass(frozen=True, slots=True)
class HttpAnswer:
    """What came back: the body with its content encodings undone."""

    status: int
    headers: Headers = field(repr=False)
    body: bytes = field(repr=False)

    def header(self, name: str) -> str | None:
        """The first header of that name."""
        return next((value for key, value in self.headers if key.lower() == name), None)


class Io(Protocol):
    """The world outside: the only thing that a synchronous and an asynchronous connection do not share.

    The methods are coroutines in both; those of the synchronous one never suspend.
    """

    async def send(self, request: HttpRequest) -> HttpAnswer:
        """Send a request and give the answer; raises TransportError."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        ...

    def alone(self) -> AbstractAsyncContextManager[object]:
        """A lock of the connection: one task or thread at a time."""
        ...

    async def finish(self, request: HttpRequest) -> HttpAnswer:
        """Send, also where the task is being cancelled: the last word of a session."""
        ...

    async def close(self) -> None:
        """Close the connections."""
        ...


@dataclass(frozen=True, slots=True)
class Exchange:
    """A request and what came of it, without secrets.

    Passwords and tokens are taken out of the bodies, by type, and cookies out of the headers. The bodies are written
    anew from what was understood. ``answer`` is ``None`` where there was none, or where it could not be read;
    ``problem`` then says why. ``seconds`` is how long it took, ``id`` is that of the call: its tries share it.
    """

    operation: str
    id: str
    url: str
    started: datetime.datetime
    seconds: float
    request: bytes
    request_headers: Headers
    status: int | None = None
    answer: bytes | None = None
    answer_headers: Headers = ()
    problem: str | None = None


def headers_of(dialect: Dialect, cookie: str) -> Headers:
    """The headers of a call."""
    told = (
        ("Content-Type", "text/xml; charset=utf-8"),
        ("SOAPAction", dialect.action_header),
        ("Accept", "text/xml"),
        ("Accept-Encoding", ACCEPTED),
    )
    return (*told, ("Cookie", cookie)) if cookie else told


def shown(headers: Headers) -> Headers:
    """Headers for people: without what opens a session."""
    return tuple(
        (name, REDACTED if any(word in name.lower() for word in _SECRET) else value) for name, value in headers
    )


def redacted_body(envelope: Envelope) -> bytes:
    """A message without secrets, as bytes."""
    return encode(redacted_envelope(envelope))


def read_answer(answer: HttpAnswer, *, dialect: Dialect | None, limits: Limits) -> Envelope:
    """The message that an answer is; raises StatusError or AnswerError if it is none."""
    if answer.status not in (_OK, _FAULT):
        raise StatusError(answer.status, f"HTTP status {answer.status}{_meaning(answer)}")
    try:
        envelope = decode(answer.body, dialect=dialect, limits=limits)
    except DecodeError as error:
        raise _no_soap(answer, str(error)) from None
    if envelope.kind not in ("response", "fault"):
        raise _no_soap(answer, f"it is no answer, but {envelope.operation or 'something'} ({envelope.kind})")
    return envelope


def _no_soap(answer: HttpAnswer, why: str) -> AnswerError:
    kind = answer.header("content-type") or "no content type"
    return AnswerError(
        f"HTTP status {answer.status} with {len(answer.body):,} bytes of {kind[:80]!r} is no SOAP: {why}"
    )


def _meaning(answer: HttpAnswer) -> str:
    if 300 <= answer.status < 400:  # noqa: PLR2004 - the class of redirections
        where = (answer.header("location") or "elsewhere").partition("?")[0]
        return f": it sends on to {where[:200]!r}, and passwords are not sent on: give that address"
    meaning = _MEANING.get(answer.status)
    return f": {meaning}" if meaning else ": neither an answer (200) nor a fault (500)"
