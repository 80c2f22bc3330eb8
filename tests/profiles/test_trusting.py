"""What a server shows before anybody trusts it."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

import pytest

from tests.simulator.serving import a_server
from vlsi_bindings.client import ConnectError
from vlsi_bindings.profiles import look
from vlsi_bindings.simulator.https import HttpsServer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="module")
def https() -> Iterator[HttpsServer]:
    with HttpsServer(a_server()) as server:
        yield server


def test_a_certificate_that_nobody_trusts_is_shown_with_the_reason(https: HttpsServer) -> None:
    seen = look(https.url)
    assert seen.thumbprint == https.thumbprint
    assert seen.problem is not None
    assert seen.problem.cause == "issuer"
    assert seen.spelled.replace(":", "").lower() == https.thumbprint


def test_one_that_is_trusted_has_no_problem(https: HttpsServer, tmp_path: Path) -> None:
    authority = tmp_path / "ca.pem"
    authority.write_bytes(https.authority)
    assert look(https.url, ca=authority).problem is None


def test_a_port_where_nothing_listens_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(ConnectError, match=f"no connection to 127.0.0.1:{port}"):
        look(f"https://127.0.0.1:{port}/view-vlsi/sdk")
