from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.simulator.serving import Client, a_server

if TYPE_CHECKING:
    from vlsi_bindings.simulator import Simulator


@pytest.fixture
def server() -> Simulator:
    """A server of the newest release, for one test."""
    return a_server()


@pytest.fixture
def client(server: Simulator) -> Client:
    """Its administrator: ``client.result`` is what sends a request."""
    return Client(server)
