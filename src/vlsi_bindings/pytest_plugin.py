"""The pytest plug-in: a fixture with a simulated server, for the tests of whoever installs the package.

Loaded by pytest itself; it imports nothing of the package until the fixture is asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from vlsi_bindings.simulator import Simulator


@pytest.fixture
def horizon(request: pytest.FixtureRequest) -> Simulator:
    """A connection server in memory, for one test: a small estate at a clock that stands until it is moved.

    Parametrize it indirectly to choose the release: ``@pytest.mark.parametrize("horizon", ["2406"], indirect=True)``.
    """
    from vlsi_bindings.simulator import Clock, Simulator  # noqa: PLC0415 - most test runs want none

    return Simulator(release=getattr(request, "param", None), clock=Clock.standing())
