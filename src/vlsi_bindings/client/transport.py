"""The HTTP work: httpx's, with the bounds and the words of this package. Needs the extra ``client``."""

from __future__ import annotations

import logging
import re
import threading
import time
from contextlib import asynccontextmanager, contextmanager
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import TYPE_CHECKING, Any, Final

import anyio
import httpx

from .content import Body
from .errors import AnswerError, BrokenError, ConnectError, TimedOutError, TransportError
from .exchanges import HttpAnswer
from .tls import explain

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator, Iterator
    from contextlib import AbstractAsyncContextManager

    from .errors import Phase
    from .exchanges import Headers, HttpRequest

_NAME: Final = "vlsi-bindings"
_MOST_HEADERS: Final = 200


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
        """Connect to nothing yet. ``most`` bounds the bytes of an answer."""
        _hide_secrets()
        self._url, self._most = url, most
        self._client = httpx.Client(
            verify=context, transport=transport, proxy=proxy, cookies=_no_jar(), headers={"User-Agent": _NAME}
        )
        self._lock = threading.Lock()

    async def send(self, request: HttpRequest) -> HttpAnswer:
        """Send a request, and read the answer to its end."""
        with _explained(request, self._url), self._client.stream("POST", self._url, **_arguments(request)) as response:
            body = _body(response, self._most)
            for piece in response.iter_raw():
                body.take(piece)
                request.demand_time()
            return _answer(response, body)

    finish = send

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        time.sleep(seconds)  # noqa: ASYNC251 - what blocking means

    @asynccontextmanager
    async def alone(self) -> AsyncIterator[None]:
        """One thread at a time."""
        with self._lock:
            yield

    async def close(self) -> None:
        """Close the connections."""
        self._client.close()


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
        """Connect to nothing yet. ``most`` bounds the bytes of an answer."""
        _hide_secrets()
        self._url, self._most = url, most
        self._client = httpx.AsyncClient(
            verify=context, transport=transport, proxy=proxy, cookies=_no_jar(), headers={"User-Agent": _NAME}
        )
        self._lock = anyio.Lock()

    async def send(self, request: HttpRequest) -> HttpAnswer:
        """Send a request, and read the answer to its end."""
        with _explained(request, self._url), anyio.fail_after(request.remaining):
            return await self._sent(request)

    async def _sent(self, request: HttpRequest) -> HttpAnswer:
        async with self._client.stream("POST", self._url, **_arguments(request)) as response:
            body = _body(response, self._most)
            async for piece in response.aiter_raw():
                body.take(piece)
        return _answer(response, body)

    async def finish(self, request: HttpRequest) -> HttpAnswer:
        """Send, although the task is being cancelled."""
        with anyio.CancelScope(shield=True):
            answer = await self.send(request)
        return answer  # noqa: RET504 # pyright: ignore[reportPossiblyUnboundVariable] - a shield swallows no error

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        await anyio.sleep(seconds)

    def alone(self) -> AbstractAsyncContextManager[object]:
        """One task at a time."""
        return self._lock

    async def close(self) -> None:
        """Close the connections, although the task is being cancelled."""
        with anyio.CancelScope(shield=True):
            await self._client.aclose()


def _arguments(request: HttpRequest) -> dict[str, Any]:
    """The request as httpx takes it; what is left of the whole time bounds each phase."""
    left = request.remaining
    given = request.timeouts
    connect, send, receive = (
        limit if left is None else left if limit is None else min(limit, left)
        for limit in (given.connect, given.send, given.receive)
    )
    timeout = httpx.Timeout(connect=connect, write=send, read=receive, pool=connect)
    return {"content": request.body, "headers": list(request.headers), "timeout": timeout}


def _body(response: httpx.Response, most: int) -> Body:
    declared = response.headers.get("content-length", "")
    encoding = ",".join(response.headers.get_list("content-encoding"))
    return Body(encoding, int(declared) if declared.isdecimal() else None, most)


def _answer(response: httpx.Response, body: Body) -> HttpAnswer:
    headers: Headers = tuple(response.headers.multi_items()[:_MOST_HEADERS])
    return HttpAnswer(response.status_code, headers, body.close())


@contextmanager
def _explained(request: HttpRequest, url: str) -> Iterator[None]:
    """Errors of httpx as errors of this package."""
    try:
        yield
    except httpx.TimeoutException as error:
        raise _late(request, _phase(error)) from error
    except TimeoutError as error:
        if isinstance(error, TransportError):
            raise
        raise _late(request, "total") from error
    except httpx.HTTPError as error:
        raise _broken(error, url) from error


def _late(request: HttpRequest, phase: Phase) -> TimedOutError:
    if request.remaining == 0:
        phase = "total"
    return TimedOutError(phase, getattr(request.timeouts, phase))


def _phase(error: httpx.TimeoutException) -> Phase:
    if isinstance(error, (httpx.ConnectTimeout, httpx.PoolTimeout)):
        return "connect"
    return "send" if isinstance(error, httpx.WriteTimeout) else "receive"


def _broken(error: httpx.HTTPError, url: str) -> TransportError:
    host = httpx.URL(url).netloc.decode("ascii")
    if isinstance(error, (httpx.ConnectError, httpx.ProxyError)):
        return explain(error, host) or ConnectError(f"no connection to {host}: {_text(error)}")
    if isinstance(error, httpx.WriteError):
        return BrokenError(f"the connection to {host} broke while the request was sent: {_text(error)}", "send")
    if isinstance(error, (httpx.NetworkError, httpx.ProtocolError)):
        return BrokenError(f"the connection to {host} broke before the answer was complete: {_text(error)}", "receive")
    return AnswerError(f"{host}: {_text(error)}")


def _text(error: Exception) -> str:
    return str(error) or type(error).__name__


def _no_jar() -> CookieJar:
    """No cookie is kept by httpx: the session is the core's business."""
    return CookieJar(DefaultCookiePolicy(allowed_domains=[]))


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
