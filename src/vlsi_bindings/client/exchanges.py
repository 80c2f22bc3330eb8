"""One HTTP exchange as values, and the world outside as the core sees it: what is sent, what comes back, in pieces."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from .content import ACCEPTED
from .errors import TimedOutError

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from ..codec import Dialect
    from .keeping import Idle, KeepAlive, Keeper
    from .timeouts import Timeouts

Headers = tuple[tuple[str, str], ...]


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
class Tls:
    """What was agreed on in the handshake of the connection that carried an exchange.

    ``version`` is that of TLS (``TLSv1.3``), ``cipher`` the suite, ``thumbprint`` the SHA-256 of the server's
    certificate in hex.
    """

    version: str
    cipher: str
    thumbprint: str


@dataclass(frozen=True, slots=True)
class Head:
    """The head of an answer."""

    status: int
    headers: Headers = field(repr=False)
    tls: Tls | None = None

    def first(self, name: str) -> str | None:
        """The first header of a name in lower case."""
        return next((value for key, value in self.headers if key.lower() == name), None)


class Incoming(Protocol):
    """An answer whose head has come in; the methods are coroutines as those of :class:`Io`."""

    head: Head

    async def read(self) -> bytes:
        """The next piece of the body, its content coding undone; empty at the end. Raises TransportError."""
        ...

    async def close(self) -> None:
        """Give the connection back, or up where the body was not read to its end; also where a task is cancelled."""
        ...


async def read_whole(incoming: Incoming) -> bytes:
    """The whole body; raises TransportError."""
    pieces = []
    while piece := await incoming.read():
        pieces.append(piece)
    return b"".join(pieces)


class Io(Protocol):
    """The world outside: the only thing that a synchronous and an asynchronous connection do not share.

    The methods are coroutines in both; those of the synchronous one never suspend.
    """

    async def open(self, request: HttpRequest) -> Incoming:
        """Send a request and wait for the head of the answer; raises TransportError."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        ...

    def alone(self) -> AbstractAsyncContextManager[object]:
        """A lock of the connection: one task or thread at a time."""
        ...

    def shielded(self) -> AbstractContextManager[None]:
        """Inside, the task is not cancelled: for the last words of a session."""
        ...

    def keeper(self, given: KeepAlive, idle: Idle, work: Callable[[], Coroutine[Any, Any, None]]) -> Keeper:
        """What does work in the background whenever a connection has been idle for long."""
        ...

    async def close(self) -> None:
        """Close the connections."""
        ...


def headers_of(dialect: Dialect, cookie: str) -> Headers:
    """The headers of a call."""
    told = (
        ("Content-Type", "text/xml; charset=utf-8"),
        ("SOAPAction", dialect.action_header),
        ("Accept", "text/xml"),
        ("Accept-Encoding", ACCEPTED),
    )
    return (*told, ("Cookie", cookie)) if cookie else told
