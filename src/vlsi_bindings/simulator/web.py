"""The simulated server as an ASGI application: what is of HTTP, and nothing else. Needs the extra ``simulator``."""

from __future__ import annotations

import asyncio
import json
import re
from contextlib import AsyncExitStack
from typing import TYPE_CHECKING, Any, Final

from ..extras import extra
from .replies import SESSION_HEADER
from .sessions import token_in
from .simulator import LIMITS
from .telling import page

with extra("simulator"):
    from starlette.concurrency import run_in_threadpool
    from starlette.datastructures import Headers
    from starlette.middleware import Middleware
    from starlette.middleware.gzip import GZipMiddleware
    from starlette.requests import ClientDisconnect
    from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response
    from starlette.routing import Route

    from .disturbing.asgi import CLOCK, DELIVERY, DisturbedApplication

if TYPE_CHECKING:
    from starlette.exceptions import HTTPException
    from starlette.requests import Request
    from starlette.types import ASGIApp, Receive, Scope, Send

    from .simulator import Simulator

__all__ = ["PATH", "application"]

PATH: Final = "/view-vlsi/sdk"
"""Where the service is."""
ABOUT: Final = "/about"
"""Where it is told what the server is: as a page for a browser, else as JSON."""
ABOUT_JSON: Final = "/about.json"
XML: Final = "text/xml; charset=utf-8"
BODY_TIMEOUT: Final = 30.0
"""Seconds within which a body has to have come."""
LARGE: Final = 64 * 1024
"""Bytes beyond which a body is large: requests of people have a few hundred, or some thousand."""
MOST_LARGE: Final = 16
"""Large bodies that are in memory at once; others are not read on until one of these is answered."""
_HANDS: Final = 2
"""Large bodies that are answered at once: reading one can take thirty times its size."""
_SMALL: Final = 1_000
"""Bytes below which an answer is not worth compressing."""
_EFFORT: Final = 3
"""How hard to compress, up to 9: a page of rows shrinks to a tenth, in a third of the time that 9 takes."""
_GZIP: Final = frozenset({"gzip", "x-gzip"})
_ORIGIN: Final = re.compile(r"^https?://[^/?#]*", re.IGNORECASE)
_VARYING: Final = {"Vary": "Accept"}
_BOTH: Final = frozenset({b"content-length", b"transfer-encoding"})
_PLAIN: Final = frozenset({"", "identity"})


class _TooLargeError(Exception):
    """A body over the limit."""


class _ReadableJson(JSONResponse):
    """JSON with a line for each member, for those who look at it themselves."""

    def render(self, content: Any) -> bytes:
        """The body."""
        return json.dumps(content, ensure_ascii=False, indent=1).encode("utf-8") + b"\n"


class _Heads:
    """What a server of HTTP/1.1 does with heads (RFC 9112), and uvicorn leaves to others.

    A target in absolute form, as for a proxy, is the same place (3.2.2). A body whose end is told in two ways is that
    of somebody who hides a request in another one; it is refused, and the connection ends (6.3).
    """

    def __init__(self, app: ASGIApp) -> None:
        """Take what is behind."""
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on what is right."""
        scope["path"] = _ORIGIN.sub("", scope["path"]) or "/"
        if {name for name, _ in scope["headers"]} >= _BOTH:
            await _refused(400, "tell the length of a body, or send it in chunks")(scope, receive, send)
        else:
            await self._app(scope, receive, send)


class _Gzip(GZipMiddleware):
    """Answers compressed for those who name gzip, unless they do so to say that they cannot read it."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer as it is wanted."""
        wanted = Headers(scope=scope).get("accept-encoding", "")
        await (super().__call__ if takes_gzip(wanted) else self.app)(scope, receive, send)


def takes_gzip(accepted: str) -> bool:
    """Whether an Accept-Encoding names gzip with a weight that is not 0, as RFC 9110 has it in section 12.5.3."""
    for item in accepted.lower().split(","):
        coding, _, weight = item.replace(" ", "").partition(";q=")
        if coding in _GZIP:
            return not weight or weight.strip("0.") != ""
    return False


def application(simulator: Simulator, *, most_bytes: int = LIMITS.max_bytes) -> DisturbedApplication:
    """The application that answers POST at :data:`PATH` for a simulator, and GET at :data:`ABOUT` with what it is.

    Bodies of more than ``most_bytes`` are refused while they come. Answers are compressed for those who ask for gzip.
    """
    large, hands = asyncio.Semaphore(MOST_LARGE), asyncio.Semaphore(_HANDS)

    async def sdk(request: Request) -> Response:
        if request.headers.get("content-encoding", "").strip().lower() not in _PLAIN:
            return _refused(415, "send the body as it is, not compressed")
        async with AsyncExitStack() as held:
            try:
                body = await asyncio.wait_for(_body(request, most_bytes, large, held), BODY_TIMEOUT)
            except _TooLargeError:
                return _refused(413, f"a body has at most {most_bytes:,} bytes")
            except asyncio.TimeoutError:
                return _refused(408, f"the body did not come within {BODY_TIMEOUT:g} seconds")
            except ClientDisconnect:
                return Response(status_code=400)
            if len(body) > LARGE:
                await held.enter_async_context(hands)
            reply = await run_in_threadpool(simulator.answer, body, _token(request))
        request.scope.update({DELIVERY: reply.delivery, CLOCK: simulator.clock})
        return Response(reply.body, reply.status, {"Content-Type": XML, **reply.headers})

    async def about(request: Request) -> Response:
        told = await run_in_threadpool(simulator.about)
        if request.url.path == ABOUT_JSON or "text/html" not in request.headers.get("accept", ""):
            return _ReadableJson(told, headers=_VARYING)
        return HTMLResponse(await run_in_threadpool(page, told, PATH, ABOUT_JSON), headers=_VARYING)

    telling = (Route(path, about, methods=["GET"]) for path in (ABOUT, ABOUT_JSON))
    routes = [Route(PATH, sdk, methods=["POST"]), *telling]
    packed = Middleware(_Gzip, minimum_size=_SMALL, compresslevel=_EFFORT)
    handlers = {404: _lost, 405: _lost}
    return DisturbedApplication(routes=routes, middleware=[Middleware(_Heads), packed], exception_handlers=handlers)


async def _lost(_: Request, error: HTTPException) -> Response:
    """The answer to who asks elsewhere, or opens the address of the service in a browser: where to go."""
    told = f"{error.detail}: calls are sent by POST to {PATH}, and GET {ABOUT} tells what is here\n"
    return PlainTextResponse(told, error.status_code, error.headers)


def _refused(status: int, why: str) -> Response:
    """The answer to a body that is not read to its end, which is why the connection ends with it."""
    return PlainTextResponse(f"{why}\n", status, {"Connection": "close"})


async def _body(request: Request, most: int, large: asyncio.Semaphore, held: AsyncExitStack) -> bytes:
    """The body, as long as it keeps the limit; one that turns out to be large has to wait for its turn."""
    declared = request.headers.get("content-length", "")
    if declared.isdecimal() and int(declared) > most:
        raise _TooLargeError
    pieces, size = [], 0
    async for piece in request.stream():
        size += len(piece)
        if size > most:
            raise _TooLargeError
        if size > LARGE >= size - len(piece):
            await held.enter_async_context(large)
        pieces.append(piece)
    return b"".join(pieces)


def _token(request: Request) -> str | None:
    """The session of a request: by its own header, or by cookie, of which some toolkits send a line each."""
    return request.headers.get(SESSION_HEADER) or token_in("; ".join(request.headers.getlist("cookie")))
