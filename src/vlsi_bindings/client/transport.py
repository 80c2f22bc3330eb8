"""The HTTP work: httpx's, with the bounds and the words of this package. Needs the extra ``client``."""

from __future__ import annotations

import logging
import re
import threading
import time
from contextlib import asynccontextmanager, contextmanager, nullcontext, suppress
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from ..extras import extra

with extra("client"):
    import anyio
    import httpx

from .content import Body
from .exchanges import Head
from .keeping import TaskKeeper, ThreadKeeper
from .network_errors import explained
from .proxies import Way, demand_socks
from .running import run
from .tls import make_context, tls_of

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from .exchanges import Headers, HttpRequest, Incoming
    from .keeping import Idle, KeepAlive, Keeper

_NAME: Final = "vlsi-bindings"
_MOST_HEADERS: Final = 200
_MOST_PIECES: Final = 1 << 16
"""Chunks that httpcore can have taken in at once."""


def _options(way: Way, context: ssl.SSLContext | bool) -> dict[str, Any]:
    """What a transport of httpx is told; it looks at nothing in the environment."""
    proxy = None
    if way.proxy is not None:
        demand_socks(way.proxy)
        trust = make_context() if way.proxy.address.startswith("https:") else None
        proxy = httpx.Proxy(way.proxy.address, ssl_context=trust)
    return {"verify": context, "proxy": proxy, "trust_env": False}


class BlockingIo:
    """The Io of a synchronous connection: its coroutines block, and never suspend."""

    def __init__(
        self,
        url: str,
        context: ssl.SSLContext | bool,
        transport: httpx.BaseTransport | None,
        most: int,
        proxy: str | None = None,
    ) -> None:
        """Connect to nothing yet. ``most`` bounds the bytes of an answer; ``proxy`` as Proxy.of takes it."""
        _hide_secrets()
        self._way, self._most = Way.to(url, proxy if transport is None else ""), most
        self._requests = _Requests(self._way.url)
        self._transport = transport or httpx.HTTPTransport(**_options(self._way, context))
        self._lock = threading.Lock()

    async def open(self, request: HttpRequest) -> Incoming:
        """Send a request and wait for the head of the answer."""
        with explained(request, self._way):
            response = self._transport.handle_request(self._requests.made(request))
        return _Blocking(response, request, self._way, self._most)

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        time.sleep(seconds)  # noqa: ASYNC251 - what blocking means

    @asynccontextmanager
    async def alone(self) -> AsyncIterator[None]:
        """One thread at a time."""
        with self._lock:
            yield

    def shielded(self) -> AbstractContextManager[None]:
        """Nobody cancels a thread."""
        return nullcontext()

    def keeper(self, given: KeepAlive, idle: Idle, work: Callable[[], Coroutine[Any, Any, None]]) -> Keeper:
        """A thread that does the work."""
        return ThreadKeeper(given, idle, lambda: run(work()))

    async def close(self) -> None:
        """Close the connections."""
        self._transport.close()


class AsyncIo:
    """The Io of an asynchronous connection, under asyncio or trio."""

    def __init__(
        self,
        url: str,
        context: ssl.SSLContext | bool,
        transport: httpx.AsyncBaseTransport | None,
        most: int,
        proxy: str | None = None,
    ) -> None:
        """Connect to nothing yet. ``most`` bounds the bytes of an answer; ``proxy`` as Proxy.of takes it."""
        _hide_secrets()
        self._way, self._most = Way.to(url, proxy if transport is None else ""), most
        self._requests = _Requests(self._way.url)
        self._transport = transport or httpx.AsyncHTTPTransport(**_options(self._way, context))
        self._lock = anyio.Lock()

    async def open(self, request: HttpRequest) -> Incoming:
        """Send a request and wait for the head of the answer."""
        with explained(request, self._way), anyio.fail_after(request.remaining):
            response = await self._transport.handle_async_request(self._requests.made(request))
            return _Awaited(response, request, self._way, self._most)

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        await anyio.sleep(seconds)

    def alone(self) -> AbstractAsyncContextManager[object]:
        """One task at a time."""
        return self._lock

    def shielded(self) -> AbstractContextManager[None]:
        """The task is not cancelled inside."""
        return _shielded()

    def keeper(self, given: KeepAlive, idle: Idle, work: Callable[[], Coroutine[Any, Any, None]]) -> Keeper:
        """A task that does the work."""
        return TaskKeeper(given, idle, work)

    async def close(self) -> None:
        """Close the connections, although the task is being cancelled."""
        with _shielded():
            await self._transport.aclose()


@contextmanager
def _shielded() -> Iterator[None]:
    with anyio.CancelScope(shield=True):
        yield


class _Incoming:
    """What both kinds of answers under way have in common."""

    def __init__(self, response: httpx.Response, request: HttpRequest, way: Way, most: int) -> None:
        headers: Headers = tuple(response.headers.multi_items()[:_MOST_HEADERS])
        self.head = Head(response.status_code, headers, tls_of(response.extensions.get("network_stream")))
        self._response, self._request, self._way, self._most = response, request, way, most
        self._made: Iterator[bytes] = iter(())

    @cached_property
    def _body(self) -> Body:
        declared = self._response.headers.get("content-length", "")
        encoding = ",".join(self._response.headers.get_list("content-encoding"))
        return Body(encoding, int(declared) if declared.isdecimal() else None, self._most)


class _Blocking(_Incoming):
    """An answer that is waited for."""

    def __init__(self, response: httpx.Response, request: HttpRequest, way: Way, most: int) -> None:
        super().__init__(response, request, way, most)
        self._raw = response.iter_raw()

    async def read(self) -> bytes:
        body = self._body
        while not (piece := next(self._made, b"")):
            with explained(self._request, self._way):
                raw = next(self._raw, None)
            if raw is None:
                body.close()
                return b""
            self._request.demand_time()
            self._made = body.take(raw)
        return piece

    async def close(self) -> None:
        self._response.close()


class _Awaited(_Incoming):
    """An answer that is awaited."""

    def __init__(self, response: httpx.Response, request: HttpRequest, way: Way, most: int) -> None:
        super().__init__(response, request, way, most)
        self._raw = response.aiter_raw()

    async def read(self) -> bytes:
        body = self._body
        while not (piece := next(self._made, b"")):
            with explained(self._request, self._way), anyio.fail_after(self._request.remaining):
                raw = await anext(self._raw, None)
            if raw is None:
                body.close()
                return b""
            self._made = body.take(raw)
        return piece

    async def close(self) -> None:
        with _shielded():
            await self._response.aclose()
            with suppress(httpx.HTTPError, httpx.StreamError):
                await self._run_out()

    async def _run_out(self) -> None:
        """Let the iterators within each other, httpx's and httpcore's, meet the end: trio complains of any that wait.

        There is no more to come than what the closed connection had taken in.
        """
        for _ in range(_MOST_PIECES):
            if await anext(self._raw, None) is None:
                return


class _Requests:
    """The requests of one connection as httpx has them.

    A transport is what they go to: redirections, cookies and log-ins, which a client of httpx would look for, are none
    of its business here, and would take a third of the time that is spent on a small call.
    """

    def __init__(self, url: str) -> None:
        """Take the address of all of them."""
        self._url = httpx.URL(url)
        self._told: tuple[Headers, httpx.Headers] = (), httpx.Headers()

    def made(self, request: HttpRequest) -> httpx.Request:
        """One of them; what is left of the whole time bounds each phase."""
        left = request.remaining
        given = request.timeouts
        connect, send, receive = (
            limit if left is None else left if limit is None else min(limit, left)
            for limit in (given.connect, given.send, given.receive)
        )
        timeout = {"connect": connect, "write": send, "read": receive, "pool": connect}
        headers = self._headers(request.headers)
        return httpx.Request("POST", self._url, headers=headers, content=request.body, extensions={"timeout": timeout})

    def _headers(self, told: Headers) -> httpx.Headers:
        """The headers in httpx's form, which are the same from call to call as long as the session is."""
        known, made = self._told
        if told != known:
            made = httpx.Headers([("User-Agent", _NAME), *told])
            self._told = told, made
        return made


class _HeadFilter(logging.Filter):
    """Takes what opens a session out of what httpcore logs of heads when it is debugged."""

    _SECRET: Final = re.compile(
        r"""(\(b'[^']*(?:cookie|auth|token|session)[^']*', )b(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")""", re.IGNORECASE
    )

    def filter(self, record: logging.LogRecord) -> bool:
        """Let every record pass, without secrets."""
        record.msg, record.args = self._SECRET.sub(r"\1<redacted>", record.getMessage()), ()
        return True


_FILTER: Final = _HeadFilter()


def _hide_secrets() -> None:
    for name in ("httpcore.http11", "httpcore.http2"):
        logging.getLogger(name).addFilter(_FILTER)  # adds it once, however often it is told to
