"""A conversation that a client had is had again: from several kinds of captures, in memory, over HTTPS, by others."""

# mypy: allow-untyped-calls

from __future__ import annotations

import base64
import json
import urllib.request
from typing import TYPE_CHECKING, Any, Final

import pytest
import requests
import zeep

from tests.client.doors import KINDS, PASSWORD, USER, Door
from tests.simulator.recording import Recorder
from tests.simulator.serving import a_server
from tests.simulator.test_disturbed_ways import trusting
from tests.support.schemas import WSDL_FOLDER
from vlsi_bindings import captures, codec, vdi
from vlsi_bindings.client import Connection
from vlsi_bindings.client.queries import Queries, Query
from vlsi_bindings.simulator import Sizes
from vlsi_bindings.simulator.https import HttpsServer
from vlsi_bindings.simulator.memory import transport
from vlsi_bindings.simulator.replaying import Replay

if TYPE_CHECKING:
    from pathlib import Path

    from vlsi_bindings.simulator import Simulator

MACHINES: Final = Query(vdi.MachineSummaryView).paged(20)


def conversation(connection: Any) -> tuple[list[str], str | None]:
    """What a script does: a listing over several pages, and a look at the first row."""
    ids = [row.id.id for row in Queries(connection.send).rows(MACHINES)]
    return ids, connection.call("Machine_Get", id=ids[0]).base.name


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, tuple[list[str], str | None]]:
    """A capture of what a client has traced, in which no secret is left, and what the client was told."""
    path = tmp_path_factory.mktemp("captures") / "traced.har"
    estate = a_server(seed=11)
    with Connection("lab", USER, PASSWORD, transport=transport(estate), trace=path) as connection:
        told = conversation(connection)
    assert base64.b64encode(PASSWORD.encode()) not in path.read_bytes()
    return path, told


def other_estate(*sources: Path, **given: Any) -> Simulator:
    return a_server(sizes=Sizes.of(1), replay=Replay(*sources, **given))


@pytest.mark.parametrize("kind", KINDS)
def test_what_a_client_traced_is_answered_again(kind: str, recorded: tuple[Path, Any]) -> None:
    path, told = recorded
    server = other_estate(path)
    with Door(kind, server).open() as connection:
        assert conversation(connection) == told
    assert set(server.answered) == {"capture"}


def test_so_it_is_over_https(recorded: tuple[Path, Any]) -> None:
    path, told = recorded
    with HttpsServer(other_estate(path)) as served:
        with Connection(served.url, USER, "another password", thumbprint=served.thumbprint) as connection:
            assert conversation(connection) == told
        about = served.url.replace("/view-vlsi/sdk", "/about")
        with urllib.request.urlopen(about, context=trusting(served)) as answer:  # noqa: S310 - our own server
            document = json.load(answer)
    assert document["answered"] == {"capture": document["replay"]["answers"]}


def test_a_capture_that_was_sanitized_hangs_together(recorded: tuple[Path, Any], tmp_path: Path) -> None:
    path, told = recorded
    clean = tmp_path / "clean.har"
    captures.write(captures.sanitize(lambda: captures.open(path)), clean)
    server = other_estate(clean)
    with Door("sync", server).open() as connection:
        ids, _ = conversation(connection)
    assert len(ids) == len(told[0])
    assert server.replayed["Machine_Get"] == 1


def test_a_dump_of_http_is_answered_from(tmp_path: Path) -> None:
    request, answer = codec.encode(vdi.Site_List()), Recorder().send(vdi.Site_List()).body
    dump = tmp_path / "session.http"
    dump.write_bytes(
        b"POST /view-vlsi/sdk HTTP/1.1\r\nHost: lab\r\nContent-Type: text/xml\r\nContent-Length: %d\r\n\r\n%s"
        b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: %d\r\n\r\n%s"
        % (len(request), request, len(answer), answer)
    )
    server = other_estate(dump, needs_session=False)
    assert server.answer(request).body == answer


@pytest.mark.slow
def test_zeep_is_answered_what_another_client_was(recorded: tuple[Path, Any], tmp_path: Path) -> None:
    path, told = recorded
    with HttpsServer(other_estate(path)) as served:
        authority = tmp_path / "ca.pem"
        authority.write_bytes(served.authority)
        session = requests.Session()
        session.verify, session.trust_env = str(authority), False
        client = zeep.Client(str(WSDL_FOLDER / "vdi-complete.wsdl"), transport=zeep.Transport(session=session))
        service = client.create_service(next(iter(client.wsdl.bindings)), served.url)
        domain, user = USER.split("\\")
        this = {"_value_1": "AuthenticationManager", "type": "AuthenticationManager"}
        service.AuthenticationManager_Login(this, user, {"utf8String": b"mine"}, domain)
        found = service.Machine_Get({"_value_1": "Machine", "type": "Machine"}, {"id": told[0][0]})
        assert found.base.name == told[1]
        assert served._simulator.replayed["Machine_Get"] == 1
