"""A session that ends while many calls are under way: one log-in for all, and one refusal for all."""

from __future__ import annotations

import logging
import threading
from collections import Counter
from typing import TYPE_CHECKING, Any, Final

import anyio
import pytest

from tests.client.doors import PASSWORD, USER
from vlsi_bindings import vdi
from vlsi_bindings.client import AsyncConnection, Connection, StatusError
from vlsi_bindings.simulator.memory import transport

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.client.doors import Door
    from vlsi_bindings.simulator import Simulator

LOGIN: Final = "AuthenticationManager_Login"
MANY: Final = 50


class Counted(Counter[str]):
    """Exchanges by operation; used as on_exchange."""

    def __call__(self, exchange: Any) -> None:
        self[exchange.operation] += 1


def _side_by_side(backend: str, server: Simulator, counted: Counted, between: Callable[[], object]) -> Counter[str]:
    """What becomes of many calls at once after the session has ended."""
    outcomes: Counter[str] = Counter()

    async def call(connection: AsyncConnection) -> None:
        try:
            await connection.site.list()
        except (vdi.InvalidCredentials, StatusError) as error:
            outcomes[type(error).__name__] += 1
        else:
            outcomes["done"] += 1

    async def work() -> None:
        async with AsyncConnection("lab", USER, PASSWORD, transport=transport(server), on_exchange=counted) as lab:
            server.clock.advance(3_600)
            between()
            async with anyio.create_task_group() as group:
                for _ in range(MANY):
                    group.start_soon(call, lab)

    anyio.run(work, backend=backend)
    return outcomes


@pytest.fixture(params=["asyncio", "trio"])
def backend(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_many_calls_log_in_once(backend: str, server: Simulator) -> None:
    counted = Counted()
    assert _side_by_side(backend, server, counted, lambda: None) == {"done": MANY}
    assert counted[LOGIN] == 2
    assert len(server.sessions._open) == 0


def test_a_refused_log_in_is_one_for_all_and_locks_no_account(backend: str, server: Simulator) -> None:
    counted = Counted()
    outcomes = _side_by_side(
        backend, server, counted, lambda: server.disturb(operation=LOGIN, fault="InvalidCredentials")
    )
    assert outcomes == {"InvalidCredentials": MANY}
    assert counted[LOGIN] == 2


def test_a_log_in_that_does_not_come_through_is_waited_for_once(backend: str, server: Simulator) -> None:
    counted = Counted()
    outcomes = _side_by_side(backend, server, counted, lambda: server.disturb(operation=LOGIN, status=503, times=1))
    assert outcomes == {"StatusError": MANY}
    assert counted[LOGIN] == 2


def test_threads_share_a_refusal(server: Simulator) -> None:
    counted, faults = Counted(), []

    def call(connection: Connection) -> None:
        try:
            connection.site.list()
        except vdi.InvalidCredentials as fault:
            faults.append(fault)

    with Connection("lab", USER, PASSWORD, transport=transport(server), on_exchange=counted) as connection:
        server.clock.advance(3_600)
        server.disturb(operation=LOGIN, fault="InvalidCredentials")
        workers = [threading.Thread(target=call, args=(connection,)) for _ in range(8)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
    assert len(faults) == 8
    assert counted[LOGIN] == 2


def test_what_was_refused_is_not_asked_again_by_later_calls(memory: Door) -> None:
    counted = Counted()
    with memory.open(on_exchange=counted) as connection:
        memory.server.clock.advance(3_600)
        with memory.server.disturb(operation=LOGIN, fault="InvalidCredentials"):
            for _ in range(5):
                with pytest.raises(vdi.InvalidCredentials) as raised:
                    connection.call("Site_List")
                assert raised.value.call is not None
                assert raised.value.call.operation == LOGIN
        assert counted[LOGIN] == 2


def test_what_did_not_come_through_is_tried_by_the_next_call(memory: Door) -> None:
    with memory.open() as connection:
        memory.server.clock.advance(3_600)
        with memory.server.disturb(operation=LOGIN, status=503, times=1), pytest.raises(StatusError):
            connection.call("Site_List")
        assert connection.call("Site_List")
        assert connection.logins == 2


def _fails(_: object) -> None:
    raise RuntimeError("who listens is broken")


LISTENERS: Final[dict[str, dict[str, Any]]] = {"exchange": {"on_exchange": _fails}, "log-in": {"on_login": _fails}}


@pytest.mark.parametrize("listener", LISTENERS)
def test_a_listener_that_fails_is_logged_and_breaks_nothing(memory: Door, caplog: Any, listener: str) -> None:
    with caplog.at_level(logging.ERROR, "vlsi_bindings.client"), memory.open(**LISTENERS[listener]) as connection:
        assert connection.call("Site_List")
        memory.server.clock.advance(3_600)
        assert connection.call("Site_List")
    assert memory.sessions == 0
    assert {record.exc_info[0] for record in caplog.records} == {RuntimeError}
