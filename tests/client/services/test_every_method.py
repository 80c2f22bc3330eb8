"""Every operation is called through its typed method: in memory and over HTTPS, awaited and not, in every release.

What arrives is the request that was meant, and what the method gives, or raises, is what the server answered.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

from tests.client.doors import PASSWORD, USER
from tests.client.services.methods import methods
from tests.simulator.serving import a_server, undone
from tests.support.release_sets import RELEASES
from vlsi_bindings import codec
from vlsi_bindings.client import AsyncConnection, Connection
from vlsi_bindings.model import Fault
from vlsi_bindings.simulator.https import HttpsServer
from vlsi_bindings.simulator.memory import transport

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from vlsi_bindings.simulator import Reply, Simulator

NEWEST = "2512"
METHODS = {method.wire_name: method for method in methods()}
OLDER = [pytest.param(name, marks=pytest.mark.slow) for name in RELEASES if name != NEWEST]


class Watched:
    """A server, and the last message that came and went."""

    def __init__(self, release: str) -> None:
        self.server = server = a_server(release)
        self.asked = b""
        self.reply: Reply | None = None
        answer = server.answer

        def watching(data: bytes, session: str | None = None) -> Reply:
            self.asked, self.reply = data, answer(data, session)
            return self.reply

        server.answer = watching  # type: ignore[method-assign]

    def examples(self) -> list[tuple[str, Any, dict[str, Any]]]:
        """A valid request of each operation, with its parameters by Python name."""
        contract = self.server.inventory.shapes.contract
        requests = [(name, self.server.inventory.examples.request(name)) for name in contract.operations]
        return [(name, request, parameters(request)) for name, request in requests]

    def check(self, name: str, request: Any, outcome: Any) -> None:
        """Hold a call to what went over the wire."""
        assert codec.decode(self.asked).body == request, name
        assert self.reply is not None
        assert outcome == outcome_of(codec.decode(self.reply.body)), name


def parameters(request: Any) -> dict[str, Any]:
    """The fields of a request that are set."""
    fields = {field.attribute: getattr(request, field.attribute) for field in type(request).__fields__}
    return {name: value for name, value in fields.items() if name != "this" and value not in (None, [])}


def outcome_of(envelope: codec.Envelope) -> Any:
    """The result, or the fault as a value."""
    try:
        return envelope.result
    except Fault as fault:
        return fault


def call_all(watched: Watched, **given: Any) -> int:
    """Call each method of a release, each at the same inventory."""
    with Connection(username=USER, password=PASSWORD, **given) as connection:
        for name, request, told in watched.examples():
            with undone(watched.server):
                watched.check(name, request, called(METHODS[name].of(connection), told))
    return len(watched.examples())


def called(method: Callable[..., Any], told: dict[str, Any]) -> Any:
    """The result of a call, or its fault as a value."""
    try:
        return method(**told)
    except Fault as fault:
        return fault


async def await_all(watched: Watched, **given: Any) -> int:
    """The same, awaited."""
    async with AsyncConnection(username=USER, password=PASSWORD, **given) as connection:
        for name, request, told in watched.examples():
            with undone(watched.server):
                watched.check(name, request, await awaited(METHODS[name].of(connection), told))
    return len(watched.examples())


async def awaited(method: Callable[..., Awaitable[Any]], told: dict[str, Any]) -> Any:
    try:
        return await method(**told)
    except Fault as fault:
        return fault


@pytest.fixture
def watched(request: pytest.FixtureRequest) -> Watched:
    """A server of a release, the newest where none is named."""
    return Watched(getattr(request, "param", NEWEST))


def in_memory(server: Simulator) -> dict[str, Any]:
    """The way to a server without a socket."""
    return {"url": "lab", "transport": transport(server), "release": server.release}


@pytest.mark.parametrize("watched", [NEWEST, *OLDER], indirect=True)
def test_in_memory(watched: Watched) -> None:
    called = call_all(watched, **in_memory(watched.server))
    assert called == len(watched.server.inventory.shapes.contract.operations) > 300


@pytest.mark.parametrize("watched", [NEWEST, *OLDER], indirect=True)
def test_in_memory_awaited(watched: Watched) -> None:
    assert asyncio.run(await_all(watched, **in_memory(watched.server))) > 300


@pytest.mark.parametrize("watched", [NEWEST, *OLDER], indirect=True)
def test_over_https(watched: Watched) -> None:
    with HttpsServer(watched.server) as https:
        called = call_all(watched, url=https.url, thumbprint=https.thumbprint, release=watched.server.release)
    assert called > 300


@pytest.mark.parametrize("watched", [NEWEST, *OLDER], indirect=True)
def test_over_https_awaited(watched: Watched) -> None:
    with HttpsServer(watched.server) as https:
        given = {"url": https.url, "thumbprint": https.thumbprint, "release": watched.server.release}
        assert asyncio.run(await_all(watched, **given)) > 300
