from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.client.doors import Door
from tests.simulator.serving import a_server

if TYPE_CHECKING:
    from vlsi_bindings.simulator import Simulator


@pytest.fixture
def server() -> Simulator:
    """A small estate of the newest release."""
    return a_server()


@pytest.fixture
def door(server: Simulator) -> Door:
    """The way to it, in memory."""
    return Door("sync", server)
