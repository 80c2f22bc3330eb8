from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.client.doors import KINDS, Door
from tests.simulator.serving import Client, a_server
from vlsi_bindings.simulator.https import HttpsServer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vlsi_bindings.simulator import Simulator


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    """Synchronous or asynchronous."""
    return str(request.param)


@pytest.fixture(params=("memory", "https"))
def door(request: pytest.FixtureRequest, kind: str) -> Iterator[Door]:
    """Each way to a server of the newest release."""
    server = a_server()
    if request.param == "memory":
        yield Door(kind, server)
    else:
        with HttpsServer(server) as https:
            yield Door(kind, server, https.url, thumbprint=https.thumbprint)


@pytest.fixture
def memory(kind: str) -> Door:
    """A server in memory."""
    return Door(kind, a_server())


@pytest.fixture(scope="session")
def trusted(tmp_path_factory: Any) -> Iterator[tuple[HttpsServer, str]]:
    """A server over HTTPS, and the file of the authority that vouches for it."""
    with HttpsServer(a_server()) as https:
        path = tmp_path_factory.mktemp("trust") / "authority.pem"
        path.write_bytes(https.authority)
        yield https, str(path)


@pytest.fixture
def server() -> Simulator:
    """A server of the newest release, for one test."""
    return a_server()


@pytest.fixture
def client(server: Simulator) -> Client:
    """Its administrator: ``client.result`` is what sends a request."""
    return Client(server)
