"""The pytest plug-in: a simulated server, in memory and over HTTPS, for the tests of whoever installs the package.

Loaded by pytest itself; it imports nothing of the package until a fixture is asked for.
"""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vlsi_bindings.simulator import Simulator
    from vlsi_bindings.simulator.https import HttpsServer


@pytest.fixture
def horizon(request: pytest.FixtureRequest) -> Iterator[Simulator]:
    """A connection server in memory, for one test: a small estate at a clock that stands until it is moved.

    Parametrize it indirectly to choose the release: ``@pytest.mark.parametrize("horizon", ["2406"], indirect=True)``.
    """
    from vlsi_bindings.simulator import Clock, Simulator  # noqa: PLC0415 - most test runs want none

    with closing(Simulator(release=getattr(request, "param", None), clock=Clock.standing())) as simulator:
        yield simulator


@pytest.fixture
def horizon_https(horizon: Simulator) -> Iterator[HttpsServer]:
    """The server of ``horizon`` over HTTPS at a free port of loopback, for one test; needs the extra ``simulator``.

    Its ``url``, ``thumbprint`` and ``authority`` are what a client wants to know.
    """
    from vlsi_bindings.simulator.https import HttpsServer  # noqa: PLC0415 - an extra

    with HttpsServer(horizon) as server:
        yield server
