"""The server over HTTPS: what it shows of itself, and the plug-in that others test with."""

from __future__ import annotations

import hashlib
import http.client
import json
import socket
import ssl
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest

from tests.simulator.calling import Caller, trusting
from tests.simulator.serving import a_server
from vlsi_bindings.client import Connection
from vlsi_bindings.simulator import https
from vlsi_bindings.simulator.https import HttpsServer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@pytest.fixture(scope="module")
def served() -> Iterator[HttpsServer]:
    with HttpsServer(a_server("2512")) as server:
        yield server


class TestWhatItShows:
    def test_the_certificate_is_the_one_that_was_announced(self, served: HttpsServer) -> None:
        place = urlsplit(served.url)
        pem = ssl.get_server_certificate((str(place.hostname), place.port or 0))
        assert hashlib.sha256(ssl.PEM_cert_to_DER_cert(pem)).hexdigest() == served.thumbprint

    def test_what_it_is_and_does_is_told(self, served: HttpsServer) -> None:
        place = urlsplit(served.url)
        connection = http.client.HTTPSConnection(str(place.hostname), place.port, context=trusting(served))
        connection.request("GET", "/about")
        told = json.loads(connection.getresponse().read())
        connection.close()
        assert told["release"] == "2512"
        assert told["objects"]["MachineInfo"] == 60
        assert len(told["operations"]) == 482


def test_the_private_key_is_in_no_file_once_it_listens(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    seen: list[str] = []
    monkeypatch.setattr(ssl.SSLContext, "load_cert_chain", _watched(seen, ssl.SSLContext.load_cert_chain))
    with HttpsServer(a_server("2512")):
        assert [Path(name).parent for name in seen] == [tmp_path]
        assert list(tmp_path.iterdir()) == []  # a kill leaves none behind


def _watched(seen: list[str], load: Callable[..., None]) -> Callable[..., None]:
    """The loading of a certificate, which notes the file that it is in."""

    def loading(context: ssl.SSLContext, file: str, *others: Any) -> None:
        seen.append(file)
        load(context, file, *others)

    return loading


def test_a_port_that_is_taken_is_an_error(served: HttpsServer) -> None:
    port = urlsplit(served.url).port or 0
    with pytest.raises(OSError, match=rf"127\.0\.0\.1, port {port} \(Address already in use\): take another port"):
        HttpsServer(served._simulator, port=port).__enter__()


def test_an_address_of_another_machine_is_an_error(served: HttpsServer) -> None:
    with pytest.raises(OSError, match=r"192\.0\.2\.1, port 0 \(.+\): take an address of this machine"):
        HttpsServer(served._simulator, host="192.0.2.1").__enter__()


@pytest.mark.parametrize("host", ["", "127.0.0.1:99", "[::1]", "*", "two words"])
def test_what_is_no_host_is_told(served: HttpsServer, host: str) -> None:
    with pytest.raises(ValueError, match="give a name or an IP address, without port and brackets"):
        HttpsServer(served._simulator, host=host)


def test_the_end_does_not_wait_for_those_who_keep_a_connection_and_look_at_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(https, "_STOPPING", 20)  # below what TLS waits for a peer to say goodbye
    with HttpsServer(a_server("2512")) as server:
        caller = Caller(server).login()
    assert server._ended.is_set()
    caller.close()


class TestPlugin:
    def test_the_fixture_is_a_server_in_memory(self, horizon: Any) -> None:
        assert horizon.release == "2512"
        assert horizon.store.count("MachineInfo") == 60

    @pytest.mark.parametrize("horizon", ["2406", "2106"], indirect=True)
    def test_of_any_release(self, horizon: Any) -> None:
        assert horizon.release in ("2406", "2106")

    @pytest.mark.parametrize("horizon", ["2406"], indirect=True)
    def test_the_same_server_over_https(self, horizon: Any, horizon_https: HttpsServer) -> None:
        with Connection(
            horizon_https.url, r"LAB\administrator", "password", thumbprint=horizon_https.thumbprint
        ) as connection:
            assert [site.id.id for site in connection.site.list()] == horizon.store.keys("SiteInfo")
        assert horizon.answered["model"] > 1


def test_an_answer_does_not_wait_for_the_receipt_of_its_head() -> None:
    """Head and body are written apart; without this, each answer takes 40 ms more."""
    with HttpsServer(a_server()) as server:
        assert server._socket.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
