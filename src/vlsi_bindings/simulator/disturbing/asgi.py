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

    def __init__(self, **given: Any) -> None:
        """Take what every application takes."""
        super().__init__(**given)
        self._peers: set[_Peer] = set()
        self._ended = False

    def end(self) -> None:
        """Wait for no answer that is on its way: hang up, now and from now on. Can be called from any thread."""
        self._ended = True
        for peer in tuple(self._peers):
            peer.end()

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
            peer = _Peer(receive, send, scope[CLOCK])
            self._peers.add(peer)
            if self._ended:
                peer.end()
            try:
                await _deliver(scope[DELIVERY], held, peer)
            finally:
                self._peers.discard(peer)


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
        peer.forget()
    finally:
        await peer.leave()


class _GoneError(Exception):
    """The peer has hung up."""


class _Peer:
    """The client at the other end of the connection."""

    def __init__(self, receive: Receive, send: Send, clock: Clock) -> None:
        self._receive, self._send, self._clock = receive, send, clock
        self._loop = asyncio.get_running_loop()
        self._gone = asyncio.ensure_future(self._goes())
        self._transport: Any = getattr(getattr(send, "__self__", None), "transport", None)
        """That of uvicorn; ASGI has no word for hanging up."""

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
        """End the connection when all that was sent is through.

        Raises ConnectionAbortedError under another server than uvicorn, and leaves it to that what becomes of it.
        """
        if self._transport is None:
            raise ConnectionAbortedError("a rule drops this answer, and this server knows no way to do it")
        self._transport.close()
        await self._gone

    def end(self) -> None:
        """End the connection at once; can be called from any thread."""
        with suppress(RuntimeError):  # the server is gone, and with it the connection
            self._loop.call_soon_threadsafe(self._gone.cancel if self._transport is None else self._transport.abort)

    def forget(self) -> None:
        """Close this end of a connection whose other end is gone."""
        if self._transport is not None:
            self._transport.close()

    async def leave(self) -> None:
        """Listen no longer."""
        self._gone.cancel()
        with suppress(asyncio.CancelledError):
            await self._gone

    async def _goes(self) -> None:
        while (await self._receive())["type"] != "http.disconnect":
            pass
