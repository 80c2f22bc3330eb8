"""What is told of an exchange when it is over: to the log always, as a trace to whoever wants one; never a secret."""

from __future__ import annotations

import datetime
import logging
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from ..codec import DecodeError, decode, encode
from ..model import REDACTED
from .answers import expected
from .redaction import redacted_envelope

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..codec import Dialect, Envelope
    from .calls import Call
    from .exchanges import Head, Headers, HttpRequest, Tls

LOG: Final = logging.getLogger("vlsi_bindings.client")
_SECRET: Final = ("cookie", "auth", "token", "session")
_KEPT: Final = 1 << 20
"""Bytes of an answer that is read while it comes in: a trace holds one that is longer without its results."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """A request and what came of it, without secrets.

    Passwords and tokens are taken out of the bodies, by type, and cookies out of the headers. The bodies are written
    anew from what was understood. ``answer`` is ``None`` where there was none, or where it could not be read;
    ``problem`` then says why. ``seconds`` is how long it took, ``waited`` of them were for the head of the answer.
    ``id`` is that of the call: its tries share it. ``left_out`` is how many results of a long answer that was read
    while it came in are not in ``answer``.
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
    waited: float | None = None
    tls: Tls | None = None
    left_out: int = 0


@dataclass(slots=True)
class Record:
    """One exchange while it is under way. ``listeners`` are those who want it told."""

    call: Call
    sent: HttpRequest
    dialect: Dialect
    listeners: list[Callable[[Exchange], None]]
    head: Head | None = None
    envelope: Envelope | None = None
    results: int = 0
    waited: float | None = None
    started: datetime.datetime = field(default_factory=lambda: datetime.datetime.now(datetime.timezone.utc))
    began: float = field(default_factory=time.perf_counter)
    pieces: list[bytes] = field(default_factory=list)
    size: int = 0

    def take_head(self, head: Head) -> None:
        """Note that the head of the answer has come."""
        self.head, self.waited = head, time.perf_counter() - self.began

    def take_piece(self, piece: bytes) -> None:
        """Keep a piece of an answer whose results are not kept, as long as they are few, where they are to be told."""
        self.size += len(piece)
        if not self.listeners or self.size > _KEPT:
            self.pieces.clear()
        else:
            self.pieces.append(piece)

    def tell(self, problem: str | None) -> None:
        """Tell it, and what went wrong."""
        seconds = time.perf_counter() - self.began
        status = None if self.head is None else self.head.status
        if LOG.isEnabledFor(logging.DEBUG):
            self._log(seconds, status, problem)
        if self.listeners:
            self._tell_listeners(seconds, status, problem)

    def _log(self, seconds: float, status: int | None, problem: str | None) -> None:
        fields = {
            "operation": self.call.operation,
            "call": self.call.id,
            "status": status,
            "seconds": round(seconds, 6),
        }
        LOG.debug(
            "%s: %s in %.3f s",
            self.call.operation,
            status or problem,
            seconds,
            extra={f"vlsi_{name}": value for name, value in fields.items()},
        )

    def _tell_listeners(self, seconds: float, status: int | None, problem: str | None) -> None:
        """Tell those who want it; the server has done its work by now, which their failure must not hide."""
        try:
            exchange = self._exchange(seconds, status, problem)
            for listener in self.listeners:
                listener(exchange)
        except Exception:
            LOG.exception("%s: who listens to exchanges has failed; the call goes on", self.call.operation)

    def _exchange(self, seconds: float, status: int | None, problem: str | None) -> Exchange:
        told = self.envelope if problem else self._whole() or self.envelope
        return Exchange(
            operation=self.call.operation,
            id=self.call.id,
            url=self.call.url,
            started=self.started,
            seconds=seconds,
            request=redacted_body(decode(self.sent.body, dialect=self.dialect)),
            request_headers=shown(self.sent.headers),
            status=status,
            answer=None if told is None else redacted_body(told),
            answer_headers=() if self.head is None else shown(self.head.headers),
            problem=problem,
            waited=self.waited,
            tls=None if self.head is None else self.head.tls,
            left_out=self.results if told is self.envelope else 0,
        )

    def _whole(self) -> Envelope | None:
        """The answer with its results, as far as they were kept."""
        if not self.pieces:
            return None
        try:
            return decode(b"".join(self.pieces), dialect=expected(self.dialect))
        except DecodeError:  # the pieces were read with other limits
            return None


def shown(headers: Headers) -> Headers:
    """Headers for people: without what opens a session."""
    return tuple(
        (name, REDACTED if any(word in name.lower() for word in _SECRET) else value) for name, value in headers
    )


def redacted_body(envelope: Envelope) -> bytes:
    """A message without secrets, as bytes."""
    return encode(redacted_envelope(envelope))
