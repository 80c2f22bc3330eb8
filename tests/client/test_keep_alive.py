"""P16: idle sessions are kept alive; the time is moved by hand. What keeps them stops with the connection."""

from __future__ import annotations

import asyncio
import logging
import threading
from typing import TYPE_CHECKING, Any

import anyio
import httpx
import pytest

from tests.client.doors import PASSWORD, USER
from tests.simulator.serving import a_server
from tests.support.release_sets import RELEASES
from vlsi_bindings import codec, contract, vdi
from vlsi_bindings.client import ArgumentError, AsyncConnection, Connection, Exchange, KeepAlive, Retry, reads
from vlsi_bindings.client.keeping import OPERATION, Clock
from vlsi_bindings.simulator.memory import transport

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.client.doors import Door
    from vlsi_bindings.simulator import Simulator

PATIENCE = 5.0


class MovedClock(Clock):
    """Stands still until it is moved, for one that waits."""

    def __init__(self) -> None:
        self._time = 0.0
        self._ended = 0
        self._waits = False
        self._looked = threading.Condition()

    def now(self) -> float:
        return self._time

    def advance(self, seconds: float) -> None:
        """Move, and see that whoever waited for this has done what was due, and waits again."""
        with self._looked:
            assert self._looked.wait_for(lambda: self._waits, PATIENCE)
            before = self._ended
            self._time += seconds
            assert self._looked.wait_for(lambda: self._ended > before and self._waits, PATIENCE)

    def wait(self, stopped: threading.Event, seconds: float) -> bool:
        end = self._time + seconds
        while not stopped.wait(0.001):
            if self._is_over(end):
                return False
        return True

    async def sleep(self, seconds: float) -> None:
        end = self._time + seconds
        while not self._is_over(end):  # noqa: ASYNC110 - whoever moves the clock is another thread
            await anyio.sleep(0.001)

    def _is_over(self, end: float) -> bool:
        with self._looked:
            over = self._time >= end
            self._ended += over
            self._waits = not over
            self._looked.notify_all()
        return over


class Calls:
    """The calls of a connection."""

    def __init__(self) -> None:
        self.names: list[str] = []

    def __call__(self, exchange: Exchange) -> None:
        self.names.append(exchange.operation)

    @property
    def kept(self) -> int:
        return self.names.count(OPERATION)


@pytest.fixture
def clock() -> MovedClock:
    return MovedClock()


@pytest.fixture
def calls() -> Calls:
    return Calls()


@pytest.fixture(autouse=True)
def _nothing_is_left() -> Iterator[None]:
    yield
    assert not _threads()


def _threads() -> list[threading.Thread]:
    return [each for each in threading.enumerate() if each.name == "vlsi keep-alive"]


def _pass(server: Simulator, clock: MovedClock, seconds: float) -> None:
    """Time passes for both."""
    server.clock.advance(seconds)
    clock.advance(seconds)


def test_an_idle_session_is_kept_alive_for_as_long_as_the_connection_is_there(
    door: Door, clock: MovedClock, calls: Calls
) -> None:
    with door.open(keep_alive=KeepAlive(240, clock=clock), on_exchange=calls) as connection:
        for kept in range(1, 6):
            _pass(door.server, clock, 240)
            assert calls.kept == kept
        assert connection.call("ADDomain_List")
        assert connection.logins == 1
    assert calls.kept == 5
    assert door.sessions == 0


def test_a_call_puts_it_off(memory: Door, clock: MovedClock, calls: Calls) -> None:
    with memory.open(keep_alive=KeepAlive(240, clock=clock), on_exchange=calls) as connection:
        clock._time = 200
        connection.call("ADDomain_List")
        clock.advance(200)
        assert calls.kept == 0
        clock.advance(40)
        assert calls.kept == 1


def test_it_is_not_made_while_a_call_is_under_way(clock: MovedClock, calls: Calls) -> None:
    server = a_server()
    inner = transport(server)

    def answer(request: httpx.Request) -> httpx.Response:
        if codec.decode(request.content).operation == "ADDomain_List":
            clock.advance(1_000)
            clock.advance(1_000)
            assert calls.kept == 0
        return inner.handle_request(request)

    given: dict[str, Any] = {
        "transport": httpx.MockTransport(answer),
        "keep_alive": KeepAlive(240, clock=clock),
        "on_exchange": calls,
    }
    with Connection("lab", USER, PASSWORD, **given) as connection:
        assert connection.call("ADDomain_List")


def test_it_does_not_hide_that_a_session_has_ended(
    memory: Door, clock: MovedClock, calls: Calls, caplog: pytest.LogCaptureFixture
) -> None:
    with memory.open(keep_alive=KeepAlive(240, clock=clock), on_exchange=calls) as connection:
        memory.server.clock.advance(3_600)
        clock.advance(240)
        assert calls.kept == 1
        for _ in range(3):
            clock.advance(240)
        assert (calls.kept, connection.logins) == (1, 1)
        assert connection.call("ADDomain_List")
        assert connection.logins == 2
        clock.advance(240)
        assert calls.kept == 2
    told = [each.getMessage() for each in caplog.records if each.levelno == logging.WARNING]
    assert told[0].startswith("the session has ended while it was idle; the next call finds out: ")
    assert told[1:] == ["the session has ended: logging in again; open queries are lost"]


def test_what_goes_wrong_is_logged_and_does_not_end_it(
    memory: Door, clock: MovedClock, calls: Calls, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    with memory.open(keep_alive=KeepAlive(240, clock=clock), on_exchange=calls) as connection:
        with monkeypatch.context() as patched:
            patched.setattr(memory.server, "answer", _broken)
            clock.advance(240)
            assert calls.kept == 1
        clock.advance(240)
        assert calls.kept == 2
        assert connection.call("ADDomain_List")
    assert "the idle session could not be kept alive: " in caplog.text
    assert "the cable is out" in caplog.text


def _broken(*_: object) -> None:
    raise httpx.ReadError("the cable is out")


@pytest.mark.parametrize("error", [RuntimeError, KeyboardInterrupt, SystemExit])
def test_it_ends_however_the_block_is_left(
    memory: Door, clock: MovedClock, calls: Calls, error: type[BaseException]
) -> None:
    with pytest.raises(error), memory.open(keep_alive=KeepAlive(240, clock=clock), on_exchange=calls):
        raise error
    assert not _threads()
    assert calls.names == ["AuthenticationManager_Login", "AuthenticationManager_Logout"]


def test_it_ends_with_a_log_in_that_fails(memory: Door, clock: MovedClock) -> None:
    with pytest.raises(vdi.InvalidCredentials), memory.open(password="wrong", keep_alive=KeepAlive(1, clock=clock)):
        pass


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_it_ends_with_a_task_that_is_cancelled(backend: str, clock: MovedClock) -> None:
    server = a_server()

    async def work() -> None:
        given: dict[str, Any] = {"transport": transport(server), "keep_alive": KeepAlive(240, clock=clock)}
        with anyio.move_on_after(0.05) as scope:
            async with AsyncConnection("lab", USER, PASSWORD, **given):
                await anyio.sleep(60)
        assert scope.cancelled_caught
        assert not server.sessions._open

    anyio.run(work, backend=backend)


def test_an_error_in_the_block_is_raised_as_it_is(clock: MovedClock) -> None:
    """No group of errors: the task beside it is nobody's business."""

    async def work() -> None:
        given: dict[str, Any] = {"transport": transport(a_server()), "keep_alive": KeepAlive(240, clock=clock)}
        async with AsyncConnection("lab", USER, PASSWORD, **given) as connection:
            await connection.call("Desktop_Get", id="Desktop/QUFB")

    with pytest.raises(vdi.EntityNotFound):
        asyncio.run(work())


def test_it_does_not_outlive_a_connection_that_nobody_closed(clock: MovedClock, calls: Calls) -> None:
    keep = KeepAlive(240, clock=clock)
    held = [Connection("lab", USER, PASSWORD, transport=transport(a_server()), keep_alive=keep)]
    held[0].__enter__()
    (thread,) = _threads()
    with pytest.warns(ResourceWarning, match="was never left"):
        held.clear()
    thread.join(PATIENCE)
    assert not thread.is_alive()
    assert calls.names == []


def test_it_can_be_asked_for(memory: Door) -> None:
    with memory.open() as connection:
        (session,) = memory.server.sessions._open.values()
        for _ in range(5):
            memory.server.clock.advance(500)
            connection.keep_alive()
        assert session.last_used == memory.server.clock.now
        memory.server.clock.advance(3_600)
        with pytest.raises(vdi.SecurityError):
            connection.keep_alive()
        assert connection.logins == 1


def test_without_being_told_to_nothing_is_kept(memory: Door) -> None:
    with memory.open():
        assert not _threads()


def test_without_a_session_there_is_nothing_to_keep(memory: Door, clock: MovedClock, calls: Calls) -> None:
    with memory.open(None, None, keep_alive=KeepAlive(240, clock=clock), on_exchange=calls):
        clock.advance(240)
        clock.advance(240)
    assert calls.names == []


def test_the_operation_is_a_setting(memory: Door, clock: MovedClock, calls: Calls) -> None:
    given = KeepAlive(240, "ADDomain_List", clock)
    with memory.open(keep_alive=given, on_exchange=calls, retry=Retry(1)) as connection:
        connection.keep_alive()
    assert calls.names[1] == "ADDomain_List"


@pytest.mark.parametrize(
    ("operation", "told"),
    [
        ("Machine_Restart", "needs id"),
        ("AuthenticationManager_Logout", "keep_alive: AuthenticationManager_Logout may change something"),
        ("Desktop_Get", "needs id"),
        ("ADDomain_Lst", "did you mean ADDomain_List"),
    ],
)
def test_an_operation_that_cannot_keep_a_session_is_told_at_once(memory: Door, operation: str, told: str) -> None:
    with pytest.raises(ArgumentError, match=told):
        memory.open(keep_alive=KeepAlive(operation=operation))


def test_everybody_may_make_the_usual_call_in_every_release() -> None:
    operation = contract.load().operations[OPERATION]
    assert reads(OPERATION)
    assert not operation.privileges
    assert [each.name for each in operation.parameters if each.name != "_this"] == []
    assert all(OPERATION in contract.load(release=each).operations for each in (RELEASES[0], RELEASES[-1]))


def test_no_time_at_all_is_refused() -> None:
    with pytest.raises(ValueError, match="more than 0 idle seconds"):
        KeepAlive(0)
