"""Answers on their way under an ASGI server: late, slowly, in half, or not at all. Needs the extra ``simulator``."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from starlette.applications import Starlette

if TYPE_CHECKING:
    from starlette.types import Message, Receive, Scope, Send

    from ..clock import Clock
    from .delivery import Delivery

DELIVERY: Final = "vlsi_bindings.delivery"
"""Where in its scope an endpoint leaves the delivery of what it answers."""
CLOCK: Final = "vlsi_bindings.clock"
"""Where in its scope it leaves the clock by which that happens."""


class DisturbedApplication(Starlette):
    """An application whose answers go their way as the deliveries say that endpoints leave in the scope."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Hold back an answer that has a delivery until it is complete, and then deliver it."""
        held: list[Message] = []

        async def hold(message: Message) -> None:
            if scope.get(DELIVERY) is None:
                await send(message)
            else:
                held.append(message)

        await super().__call__(scope, receive, hold)
        if held:
            await _deliver(scope[DELIVERY], held, _Peer(receive, send, scope[CLOCK]))


async def _deliver(delivery: Delivery, held: list[Message], peer: _Peer) -> None:
    try:
        await peer.wait(delivery.delay)
        if delivery.drop != "before":
            await peer.send(held[0])
            body = b"".join(message.get("body", b"") for message in held[1:])
            for seconds, piece in delivery.pieces(body):
                await peer.wait(seconds)
                await peer.send({"type": "http.response.body", "body": piece, "more_body": True})
        if delivery.drop:
            await peer.hang_up()
        else:
            await peer.send({"type": "http.response.body", "body": b"", "more_body": False})
    except _GoneError:
        pass
    finally:
        await peer.leave()


class _GoneError(Exception):
    """The peer has hung up."""


class _Peer:
    """The client at the other end of the connection."""

    def __init__(self, receive: Receive, send: Send, clock: Clock) -> None:
        self._receive, self._send, self._clock = receive, send, clock
        self._gone = asyncio.ensure_future(self._goes())

    async def send(self, message: Message) -> None:
        """Send a part of the answer."""
        await self._send(message)

    async def wait(self, seconds: float) -> None:
        """Let time pass; raises _GoneError where the client does not wait for it."""
        left = self._clock.wait(seconds)
        if left:
            await asyncio.wait({self._gone}, timeout=left)
        if self._gone.done():
            raise _GoneError

    async def hang_up(self) -> None:
        """End the connection, which ASGI has no word for: under uvicorn its transport is closed.

        Raises ConnectionAbortedError elsewhere, and leaves it to the server what becomes of that.
        """
        transport: Any = getattr(getattr(self._send, "__self__", None), "transport", None)
        if transport is None:
            raise ConnectionAbortedError("a rule drops this answer, and this server knows no way to do it")
        transport.close()
        await self._gone

    async def leave(self) -> None:
        """Listen no longer."""
        self._gone.cancel()
        with suppress(asyncio.CancelledError):
            await self._gone

    async def _goes(self) -> None:
        while (await self._receive())["type"] != "http.disconnect":
            pass
