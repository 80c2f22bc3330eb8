"""Who comes in, and for how long: limits that the HTTP server itself does not have.

A connection is counted from before its TLS handshake, which costs more memory than all that follows. From then on the
peer is waited for only so long: for the handshake, for a request's head and body, and for taking an answer.
"""

from __future__ import annotations

import asyncio
from traceback import clear_frames
from typing import TYPE_CHECKING, Any, Final

import h11
import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

if TYPE_CHECKING:
    from socket import socket

MOST_CONNECTIONS: Final = 200
"""At once; the next one is told 503."""
MOST_PEERS: Final = MOST_CONNECTIONS + 50
"""The same with those that are in their handshake, or are being told 503; others wait until one of these is gone."""
HANDSHAKE: Final = 10.0
"""Seconds that a TLS handshake may take."""
HEAD: Final = 10.0
"""Seconds from the handshake, or from the first byte of a later head, to the end of the head."""
BODY: Final = 35.0
"""Seconds from the end of a head to the end of its body, whatever the application says to it; that waits for less."""
TAKING: Final = 30.0
"""Seconds in which a peer has to take something of an answer."""
_TOO_LATE: Final = f"the head did not come within {HEAD:g} seconds\n".encode()
_REFUSAL: Final = (
    h11.Response(
        status_code=408,
        headers=[
            ("Content-Type", "text/plain; charset=utf-8"),
            ("Content-Length", str(len(_TOO_LATE))),
            ("Connection", "close"),
        ],
        reason=b"Request Timeout",
    ),
    h11.Data(data=_TOO_LATE),
    h11.EndOfMessage(),
)
_LEAVING: Final = 0.2
"""Seconds in which a peer may answer that the server hangs up on an idle connection."""
_NO_FILES: Final = 1.0
"""Seconds until the next try where the process can have no more connections."""


class Protocol(H11Protocol):
    """HTTP/1 on one connection whose peer has to keep its time. ``gone`` is set when it has ended."""

    _clock: asyncio.TimerHandle | None = None
    _taking: asyncio.TimerHandle | None = None
    _awaited: Any = None
    """What of a request is waited for, as h11 calls it."""

    def __init__(self, **given: Any) -> None:
        """Take what uvicorn gives."""
        super().__init__(**given)
        self.gone = asyncio.Event()

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn has it
        """Wait for the first head."""
        super().connection_made(transport)
        self._watch()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait for nothing more."""
        for timer in (self._clock, self._taking):
            if timer is not None:
                timer.cancel()
        self.gone.set()
        self.transport.close()  # CPython 3.10 warns of a TLS transport that an error has ended
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Wait for what is still missing."""
        super().data_received(data)
        self._watch()

    def pause_writing(self) -> None:
        """Wait for the peer to take some of the answer."""
        super().pause_writing()
        self._taking = self.loop.call_later(TAKING, self.transport.abort)

    def resume_writing(self) -> None:
        """It has."""
        super().resume_writing()
        if self._taking is not None:
            self._taking.cancel()

    def shutdown(self) -> None:
        """End with the server; a peer who keeps an idle connection, and looks at nothing, is not waited for."""
        super().shutdown()
        if self.transport.is_closing():
            self.loop.call_later(_LEAVING, self.transport.abort)

    def _watch(self) -> None:
        """Set the time for what is waited for now; another byte of the same does not prolong it."""
        if self.conn.their_state is self._awaited:
            return
        self._awaited = self.conn.their_state
        if self._clock is not None:
            self._clock.cancel()
        if self._awaited is h11.IDLE:
            self._clock = self.loop.call_later(HEAD, self._refuse)
        elif self._awaited is h11.SEND_BODY:
            self._clock = self.loop.call_later(BODY, self.transport.abort)

    def _refuse(self) -> None:
        """Tell a peer that its head is late, and hang up."""
        if self.conn.our_state is h11.IDLE:
            for event in _REFUSAL:
                self.transport.write(self.conn.send(event) or b"")
        self.transport.close()


class Server(uvicorn.Server):
    """A server that accepts by itself, so that it can count who has not even shaken hands."""

    async def startup(self, sockets: list[socket] | None = None) -> None:
        """Accept at sockets."""
        await super().startup(sockets=[])
        self._room = asyncio.Semaphore(MOST_PEERS)
        self._guests: set[asyncio.Task[None]] = set()
        self._doors = [asyncio.create_task(self._accept(listening)) for listening in sockets or ()]

    async def shutdown(self, sockets: list[socket] | None = None) -> None:
        """Accept no more, and let those that are in finish."""
        for door in self._doors:
            door.cancel()
        await asyncio.gather(*self._doors, return_exceptions=True)
        await super().shutdown(sockets)

    async def _accept(self, listening: socket) -> None:
        listening.setblocking(False)  # noqa: FBT003 - the socket's own
        while True:
            await self._room.acquire()
            try:
                peer, _ = await asyncio.get_running_loop().sock_accept(listening)
            except OSError:
                self._room.release()
                await asyncio.sleep(_NO_FILES)
                continue
            guest = asyncio.create_task(self._entertain(peer))
            self._guests.add(guest)
            guest.add_done_callback(self._guests.discard)

    async def _entertain(self, peer: socket) -> None:
        """Shake hands, and leave the rest to the protocol; whoever fails the handshake is gone without a word."""
        loop, state = asyncio.get_running_loop(), self.server_state
        made = Protocol(config=self.config, server_state=state, app_state=self.lifespan.state, _loop=loop)
        try:
            await loop.connect_accepted_socket(lambda: made, peer, ssl=self.config.ssl, ssl_handshake_timeout=HANDSHAKE)
            await made.gone.wait()
        except OSError as error:  # errors of TLS, and a handshake that takes too long, are among them
            clear_frames(error.__traceback__)  # they refer to it, and keep the buffers until the next collection
        finally:
            self._room.release()
