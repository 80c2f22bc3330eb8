"""The simulated server as a transport of httpx: a client talks to it without a socket. Needs the extra ``client``."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from ..extras import extra
from .disturbing.delivery import Delivery
from .replies import SESSION_HEADER
from .sessions import token_in

with extra("client"):
    import anyio
    import httpx

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from .clock import Clock
    from .replies import Reply
    from .simulator import Simulator

__all__ = ["MemoryTransport", "transport"]

_AT_ONCE = Delivery()


def transport(simulator: Simulator) -> MemoryTransport:
    """A transport, for synchronous and asynchronous clients alike, at whose other end is a simulator."""
    return MemoryTransport(simulator)


class MemoryTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """What a rule says of an answer's way happens here as over a network, with the errors that httpx has for it.

    Where the simulator's clock stands, it is moved instead of waiting, also to the time-out that is then raised.
    """

    def __init__(self, simulator: Simulator) -> None:
        """Take what is at the other end."""
        self._simulator = simulator

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a synchronous client."""
        request.read()
        reply, body = self._answered(request)
        time.sleep(body.until_head())
        return _response(reply, body)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer an asynchronous client."""
        await request.aread()
        reply, body = self._answered(request)
        await anyio.sleep(body.until_head())
        return _response(reply, body)

    def _answered(self, request: httpx.Request) -> tuple[Reply, _Body]:
        token = request.headers.get(SESSION_HEADER) or token_in(request.headers.get("cookie", ""))
        reply = self._simulator.answer(request.content, token)
        return reply, _Body(reply, self._simulator.clock, request)


def _response(reply: Reply, body: _Body) -> httpx.Response:
    body.demand_head()
    headers = {"Content-Type": "text/xml; charset=utf-8", **reply.headers}
    return httpx.Response(reply.status, stream=body, headers=headers)


class _Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body as it comes in, and what keeps it from doing so."""

    def __init__(self, reply: Reply, clock: Clock, request: httpx.Request) -> None:
        self._body, self._clock, self._request = reply.body, clock, request
        self._delivery = reply.delivery or _AT_ONCE
        self._patience: float | None = request.extensions.get("timeout", {}).get("read")

    def until_head(self) -> float:
        """The seconds to be waited for the head of the answer, or for the time-out."""
        return self._wait(self._delivery.delay)

    def demand_head(self) -> None:
        """Raise what is met instead of the head."""
        self._demand_patience(self._delivery.delay)
        if self._delivery.drop == "before":
            text = "Server disconnected without sending a response."
            raise httpx.RemoteProtocolError(text, request=self._request)

    def __iter__(self) -> Iterator[bytes]:
        for seconds, piece in self._delivery.pieces(self._body):
            time.sleep(self._wait(seconds))
            self._demand_patience(seconds)
            yield piece
        self._demand_end()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for seconds, piece in self._delivery.pieces(self._body):
            await anyio.sleep(self._wait(seconds))
            self._demand_patience(seconds)
            yield piece
        self._demand_end()

    def _wait(self, seconds: float) -> float:
        return self._clock.wait(seconds if self._patience is None else min(seconds, self._patience))

    def _demand_patience(self, seconds: float) -> None:
        if self._patience is not None and seconds > self._patience:
            raise httpx.ReadTimeout("The read operation timed out", request=self._request)

    def _demand_end(self) -> None:
        if self._delivery.drop is not None and self._body:
            told = f"received {len(self._body) // 2} bytes, expected {len(self._body)}"
            text = f"peer closed connection without sending complete message body ({told})"
            raise httpx.RemoteProtocolError(text, request=self._request)
