"""A network that fails at one operation, in each way: what is told, how often it is tried, what is left behind."""

from __future__ import annotations

import asyncio
import gzip
from collections import Counter
from typing import TYPE_CHECKING, Any, Final

import httpx
import pytest

from tests.client.doors import MAKERS, PASSWORD, USER
from tests.client.test_bound_queries import cursors, listed
from tests.simulator.serving import a_server
from vlsi_bindings import codec, vdi
from vlsi_bindings.client import (
    AnswerError,
    BrokenError,
    ConnectError,
    Retry,
    StatusError,
    TimedOutError,
    TransportError,
)
from vlsi_bindings.codec import Limits
from vlsi_bindings.simulator.memory import transport

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

    from vlsi_bindings.simulator import Simulator

BOMB: Final = gzip.compress(bytes(5_000_000))
LOGIN, LOGOUT = "AuthenticationManager_Login", "AuthenticationManager_Logout"
READS, CHANGES = "ADDomain_List", "AuthenticationManager_SetLocale"
OPENS, MOVES, ENDS = "QueryService_Create", "QueryService_GetNext", "QueryService_Delete"


class _Half(httpx.SyncByteStream, httpx.AsyncByteStream):
    """Half of a body; then the connection breaks."""

    def __init__(self, body: bytes) -> None:
        self._half = body[: len(body) // 2]

    def __iter__(self) -> Iterator[bytes]:
        yield self._half
        raise httpx.ReadError("the cable is out")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._half
        raise httpx.ReadError("the cable is out")


def _raise(error: type[httpx.TransportError]) -> Callable[[httpx.Response], httpx.Response]:
    def fail(_: httpx.Response) -> httpx.Response:
        raise error("the cable is out")

    return fail


WAYS: Final[dict[str, tuple[Callable[[httpx.Response], httpx.Response], type[TransportError], bool]]] = {
    "refused": (_raise(httpx.ConnectError), ConnectError, True),
    "reset": (_raise(httpx.ReadError), BrokenError, True),
    "reset while sending": (_raise(httpx.WriteError), BrokenError, True),
    "half an answer": (lambda reply: httpx.Response(200, stream=_Half(reply.read())), BrokenError, True),
    "silence": (_raise(httpx.ReadTimeout), TimedOutError, True),
    "busy": (lambda _: httpx.Response(503), StatusError, True),
    "not found": (lambda _: httpx.Response(404), StatusError, False),
    "a page": (lambda _: httpx.Response(200, stream=httpx.ByteStream(b"<html/>")), AnswerError, False),
    "a bomb": (
        lambda _: httpx.Response(200, headers={"Content-Encoding": "gzip"}, stream=httpx.ByteStream(BOMB)),
        AnswerError,
        False,
    ),
}
"""How it fails; what is raised; whether another try may do better."""


class Failing:
    """A server whose answers to one operation do not arrive; it has carried it out all the same, unless told not to."""

    def __init__(self, operation: str, way: str, *, done: bool = True) -> None:
        self.server: Simulator = a_server()
        self.calls: Counter[str | None] = Counter()
        self._inner, self._operation, self._done = transport(self.server), operation, done
        self._fail = WAYS[way][0]

    def __call__(self, request: httpx.Request) -> httpx.Response:
        operation = codec.decode(request.content).operation
        self.calls[operation] += 1
        if operation != self._operation:
            return self._inner.handle_request(request)
        reply = self._inner.handle_request(request) if self._done else httpx.Response(200, content=b"<a></a>")
        return self._fail(reply)

    def open(self, kind: str) -> Any:
        given = {"retry": Retry(3, 0.0), "limits": Limits(max_bytes=1_000_000)}
        return MAKERS[kind]("lab", USER, PASSWORD, transport=httpx.MockTransport(self), **given)


def _work(connection: Any) -> None:
    """Every phase of a session's life."""
    connection.call(READS)
    connection.call(CHANGES, locale="de")
    listed(connection, connection.query(vdi.MachineSummaryView).paged(20))


@pytest.mark.parametrize("way", sorted(WAYS))
@pytest.mark.parametrize("operation", [READS, CHANGES, OPENS, MOVES])
def test_what_fails_in_the_midst_is_told_and_nothing_is_left(kind: str, operation: str, way: str) -> None:
    network = Failing(operation, way)
    _, error, passes = WAYS[way]
    with pytest.raises(error) as raised, network.open(kind) as connection:
        _work(connection)
    assert raised.value.call is not None
    assert raised.value.call.operation == operation
    assert raised.value.sent == (error is not ConnectError)
    assert network.calls[operation] == (3 if passes and operation == READS else 1)
    assert network.calls[LOGIN] == network.calls[LOGOUT] == 1
    assert not network.server.sessions._open


@pytest.mark.parametrize("way", sorted(WAYS))
def test_a_log_in_that_fails_is_told_and_never_tried_again(kind: str, way: str) -> None:
    network = Failing(LOGIN, way, done=False)
    with pytest.raises(WAYS[way][1]) as raised, network.open(kind):
        raise AssertionError
    assert raised.value.call is not None
    assert raised.value.call.operation == LOGIN
    assert network.calls == {LOGIN: 1}
    assert not network.server.sessions._open


@pytest.mark.parametrize("way", sorted(WAYS))
def test_a_cursor_that_cannot_be_ended_ends_with_the_session(kind: str, way: str) -> None:
    network = Failing(ENDS, way, done=False)
    with pytest.raises(WAYS[way][1]), network.open(kind) as connection:
        _work(connection)
    assert not network.server.sessions._open
    assert network.calls[LOGOUT] == 1


@pytest.mark.parametrize("way", sorted(WAYS))
def test_a_log_out_that_fails_is_logged_and_hides_nothing(
    kind: str, way: str, caplog: pytest.LogCaptureFixture
) -> None:
    network = Failing(LOGOUT, way, done=False)
    with network.open(kind) as connection:
        _work(connection)
        assert cursors(network.server) == 0
    assert network.calls[LOGOUT] == 1
    assert "the session could not be logged out, and stays until it has been idle for long: " in caplog.text
    with pytest.raises(ZeroDivisionError), network.open(kind):
        raise ZeroDivisionError


@pytest.mark.parametrize("operation", [READS, CHANGES, OPENS, MOVES, ENDS])
def test_a_session_that_ends_before_any_call_is_opened_anew_or_told(kind: str, operation: str) -> None:
    """A plain call is repeated after a new log-in; a listing whose cursor is gone says so."""
    server = a_server()
    inner = transport(server)
    ended: list[int] = []

    def answer(request: httpx.Request) -> httpx.Response:
        if codec.decode(request.content).operation == operation and not ended:
            ended.append(1)
            server.clock.advance(3_600)
        return inner.handle_request(request)

    with MAKERS[kind]("lab", USER, PASSWORD, transport=httpx.MockTransport(answer)) as connection:
        if operation == MOVES:
            with pytest.raises(Exception, match=r"cursor|session"):
                _work(connection)
        else:
            _work(connection)
        assert connection.logins == 2
    assert not server.sessions._open


@pytest.mark.parametrize("operation", [READS, OPENS, MOVES])
def test_a_task_that_is_cancelled_in_a_call_leaves_nothing(operation: str) -> None:
    from vlsi_bindings.client import AsyncConnection  # noqa: PLC0415 - only here

    server = a_server()
    inner = transport(server)
    reached = asyncio.Event()

    async def answer(request: httpx.Request) -> httpx.Response:
        if codec.decode(request.content).operation == operation:
            reached.set()
            await asyncio.sleep(60)
        return inner.handle_request(request)

    async def work() -> None:
        async with AsyncConnection("lab", USER, PASSWORD, transport=httpx.MockTransport(answer)) as connection:
            await connection.call(READS)
            async for _ in connection.query(vdi.MachineSummaryView).paged(20):
                pass

    async def cancelled() -> None:
        task = asyncio.create_task(work())
        await asyncio.wait_for(reached.wait(), 5)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(cancelled())
    assert not server.sessions._open
