"""Someone in between: what a server answers is changed on its way, or what is sent is noted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

from vlsi_bindings import codec
from vlsi_bindings.simulator.memory import transport

if TYPE_CHECKING:
    from collections.abc import Callable

    from vlsi_bindings.simulator import Simulator

    Change = Callable[[bytes, httpx.Headers], bytes]


def between(server: Simulator, operation: str, change: Change) -> httpx.MockTransport:
    """The way to a server on which the answers to one operation are changed, body and headers."""
    inner = transport(server)

    def answer(request: httpx.Request) -> httpx.Response:
        response = inner.handle_request(request)
        if codec.decode(request.content).operation != operation:
            return response
        body = change(response.read(), response.headers)
        response.headers.pop("Content-Length", None)
        return httpx.Response(response.status_code, headers=response.headers, stream=httpx.ByteStream(body))

    return httpx.MockTransport(answer)


def noting(server: Simulator, seen: list[httpx.Request]) -> httpx.MockTransport:
    """The way to a server on which each request is noted."""
    inner = transport(server)

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return inner.handle_request(request)

    return httpx.MockTransport(answer)
