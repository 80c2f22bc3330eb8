"""The simulated server as an ASGI application: what is of HTTP, and nothing else. Needs the extra ``simulator``."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final

from starlette.concurrency import run_in_threadpool
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import ClientDisconnect
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from .disturbing.asgi import CLOCK, DELIVERY, DisturbedApplication
from .replies import SESSION_HEADER
from .sessions import token_in
from .simulator import LIMITS

if TYPE_CHECKING:
    from starlette.applications import Starlette
    from starlette.requests import Request

    from .simulator import Simulator

PATH: Final = "/view-vlsi/sdk"
"""Where the service is."""
XML: Final = "text/xml; charset=utf-8"
BODY_TIMEOUT: Final = 30.0
"""Seconds within which a body has to have come."""
_SMALL: Final = 1_000
"""Bytes below which an answer is not worth compressing."""
_PLAIN: Final = frozenset({"", "identity"})


class _TooLargeError(Exception):
    """A body over the limit."""


def application(simulator: Simulator, *, most_bytes: int = LIMITS.max_bytes) -> Starlette:
    """The application that answers POST at :data:`PATH` for a simulator, and GET ``/about`` with what it is.

    Bodies of more than ``most_bytes`` are refused while they come. Answers are compressed for those who ask for gzip.
    """

    async def sdk(request: Request) -> Response:
        if request.headers.get("content-encoding", "").strip().lower() not in _PLAIN:
            return PlainTextResponse("send the body as it is, not compressed\n", 415)
        try:
            body = await asyncio.wait_for(_body(request, most_bytes), BODY_TIMEOUT)
        except _TooLargeError:
            return PlainTextResponse(f"a body has at most {most_bytes:,} bytes\n", 413)
        except asyncio.TimeoutError:
            return PlainTextResponse(f"the body did not come within {BODY_TIMEOUT:g} seconds\n", 408)
        except ClientDisconnect:
            return Response(status_code=400)
        reply = await run_in_threadpool(simulator.answer, body, _token(request))
        request.scope.update({DELIVERY: reply.delivery, CLOCK: simulator.clock})
        return Response(reply.body, reply.status, {"Content-Type": XML, **reply.headers})

    async def about(_: Request) -> Response:
        return JSONResponse(await run_in_threadpool(simulator.about))

    routes = [Route(PATH, sdk, methods=["POST"]), Route("/about", about, methods=["GET"])]
    return DisturbedApplication(routes=routes, middleware=[Middleware(GZipMiddleware, minimum_size=_SMALL)])


async def _body(request: Request, most: int) -> bytes:
    """The body, as long as it keeps the limit."""
    declared = request.headers.get("content-length", "")
    if declared.isdecimal() and int(declared) > most:
        raise _TooLargeError
    pieces, size = [], 0
    async for piece in request.stream():
        size += len(piece)
        if size > most:
            raise _TooLargeError
        pieces.append(piece)
    return b"".join(pieces)


def _token(request: Request) -> str | None:
    """The session of a request: by its own header, or by cookie."""
    return request.headers.get(SESSION_HEADER) or token_in(request.headers.get("cookie", ""))
