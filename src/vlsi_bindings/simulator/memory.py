"""The simulated server as a transport of httpx: a client talks to it without a socket. Needs httpx."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

from .sessions import token_in
from .simulator import SESSION_HEADER

if TYPE_CHECKING:
    from .simulator import Simulator


def transport(simulator: Simulator) -> httpx.MockTransport:
    """A transport, for synchronous and asynchronous clients alike, at whose other end is a simulator."""

    def answer(request: httpx.Request) -> httpx.Response:
        token = request.headers.get(SESSION_HEADER) or token_in(request.headers.get("cookie", ""))
        reply = simulator.answer(request.content, token)
        headers = {"Content-Type": "text/xml; charset=utf-8", **reply.headers}
        return httpx.Response(reply.status, stream=httpx.ByteStream(reply.body), headers=headers)

    return httpx.MockTransport(answer)
