"""The server over HTTPS, as strangers call it: by hand, by zeep and suds, by many at once, and by the hostile."""

# mypy: allow-untyped-calls

from __future__ import annotations

import base64
import contextlib
import gzip
import hashlib
import http.client
import json
import socket
import ssl
import threading
import urllib.request
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest
import requests
import zeep
from suds.client import Client as SudsClient
from suds.transport.https import HttpTransport

from tests.simulator.serving import PASSWORD, a_server, login
from tests.support.schemas import WSDL_FOLDER
from vlsi_bindings import codec, vdi
from vlsi_bindings.simulator import SESSION_HEADER, token_in
from vlsi_bindings.simulator import web as web_module
from vlsi_bindings.simulator.https import HttpsServer
from vlsi_bindings.simulator.web import PATH

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

XML = {"Content-Type": "text/xml; charset=utf-8"}


@pytest.fixture(scope="module")
def served() -> Iterator[HttpsServer]:
    with HttpsServer(a_server("2512")) as server:
        yield server


def trusting(server: HttpsServer) -> ssl.SSLContext:
    return ssl.create_default_context(cadata=server.authority.decode())


def post(server: HttpsServer, body: bytes, path: str = PATH, **headers: str) -> http.client.HTTPResponse:
    """One call on a connection of its own."""
    place = urlsplit(server.url)
    connection = http.client.HTTPSConnection(str(place.hostname), place.port, context=trusting(server), timeout=30)
    connection.request(
        "POST", path, body, {**XML, **{name.replace("_", "-"): value for name, value in headers.items()}}
    )
    response = connection.getresponse()
    response.body = response.read()  # type: ignore[attr-defined]
    connection.close()
    return response


def raw(server: HttpsServer, data: bytes) -> bytes:
    """What comes back for bytes, until the server hangs up."""
    place = urlsplit(server.url)
    with (
        socket.create_connection((str(place.hostname), place.port or 0), timeout=20) as plain,
        trusting(server).wrap_socket(plain, server_hostname=str(place.hostname)) as secure,
    ):
        secure.sendall(data)
        found = b""
        while piece := secure.recv(65_536):
            found += piece
    return found


def token_of(server: HttpsServer) -> str:
    response = post(server, codec.encode(login(a_server_of(server), "administrator", PASSWORD)))
    return str(response.headers[SESSION_HEADER])


def a_server_of(server: HttpsServer) -> Any:
    return server._simulator


SITES = codec.encode(vdi.Site_List())


class TestByHand:
    def test_the_certificate_is_the_one_that_was_announced(self, served: HttpsServer) -> None:
        place = urlsplit(served.url)
        pem = ssl.get_server_certificate((str(place.hostname), place.port or 0))
        assert hashlib.sha256(ssl.PEM_cert_to_DER_cert(pem)).hexdigest() == served.thumbprint

    def test_a_session_is_carried_by_cookie_or_by_header(self, served: HttpsServer) -> None:
        response = post(served, codec.encode(login(a_server_of(served), "administrator", PASSWORD)))
        cookie = response.headers["Set-Cookie"]
        assert response.status == 200
        assert post(served, SITES).status == 500
        assert post(served, SITES, Cookie=cookie).status == 200  # the whole line, as one client sends it
        assert post(served, SITES, Cookie=cookie.partition(";")[0]).status == 200
        assert post(served, SITES, **{SESSION_HEADER: str(token_in(cookie))}).status == 200

    @pytest.mark.parametrize("action", ['"urn:vdi/1.0"', "urn:vdi/1.0", '""', "", "wrong"])
    @pytest.mark.parametrize("kind", ["text/xml", 'TEXT/XML; charset="UTF-8"', "application/soap+xml"])
    def test_header_habits_do_not_matter(self, served: HttpsServer, action: str, kind: str) -> None:
        response = post(served, SITES, SOAPAction=action, Content_Type=kind, **{SESSION_HEADER: token_of(served)})
        assert response.status == 200
        assert response.headers["Content-Type"] == "text/xml; charset=utf-8"

    def test_an_answer_is_plain_unless_gzip_is_named(self, served: HttpsServer) -> None:
        request = codec.encode(vdi.Privilege_ListSelectablePrivileges())
        token = token_of(served)
        plain = post(served, request, Accept_Encoding="identity, deflate, br", **{SESSION_HEADER: token})
        assert "Content-Encoding" not in plain.headers
        packed = post(served, request, Accept_Encoding="gzip", **{SESSION_HEADER: token})
        assert packed.headers["Content-Encoding"] == "gzip"
        assert gzip.decompress(packed.body) == plain.body  # type: ignore[attr-defined]

    def test_what_it_is_and_does_is_told(self, served: HttpsServer) -> None:
        place = urlsplit(served.url)
        connection = http.client.HTTPSConnection(str(place.hostname), place.port, context=trusting(served))
        connection.request("GET", "/about")
        told = json.loads(connection.getresponse().read())
        connection.close()
        assert told["release"] == "2512"
        assert told["objects"]["MachineInfo"] == 60
        assert len(told["operations"]) == 482

    @pytest.mark.parametrize(("path", "status"), [("/", 404), ("/view-vlsi/sdk/../../etc/passwd", 404)])
    def test_other_places_are_not_there(self, served: HttpsServer, path: str, status: int) -> None:
        assert post(served, SITES, path).status == status

    def test_another_method_is_refused(self, served: HttpsServer) -> None:
        head = raw(served, f"GET {PATH} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())
        assert head.startswith(b"HTTP/1.1 405")


class TestHttpHabits:
    def request(self, version: str, *headers: str) -> bytes:
        lines = [f"POST {PATH} HTTP/{version}", "Host: x", f"Content-Length: {len(SITES)}", *headers, "", ""]
        return "\r\n".join(lines).encode() + SITES

    def test_http_1_0_gets_no_chunks(self, served: HttpsServer) -> None:
        answer = raw(served, self.request("1.0"))
        head, _, body = answer.partition(b"\r\n\r\n")
        assert b"chunked" not in head.lower()
        assert f"content-length: {len(body)}".encode() in head.lower()

    def test_a_connection_that_is_to_close_is_closed_and_says_so(self, served: HttpsServer) -> None:
        head = raw(served, self.request("1.1", "Connection: close")).partition(b"\r\n\r\n")[0]
        assert b"connection: close" in head.lower()

    def test_who_expects_100_is_told_to_go_on(self, served: HttpsServer) -> None:
        answer = raw(served, self.request("1.1", "Expect: 100-continue", "Connection: close"))
        assert b"HTTP/1.1 500" in answer

    @pytest.mark.parametrize(
        "data",
        [
            b"\r\n\r\n",
            b"nonsense\r\n\r\n",
            f"POST {PATH} HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n".encode(),
            f"POST {PATH} HTTP/1.1\r\nHost: x\r\nContent-Length: x\r\n\r\n".encode(),
            f"POST {PATH} HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab".encode(),
        ],
    )
    def test_what_is_no_http_is_refused_and_the_server_lives(self, served: HttpsServer, data: bytes) -> None:
        assert raw(served, data).startswith(b"HTTP/1.1 400")
        assert post(served, SITES).status == 500

    def test_a_head_without_end_is_cut_off_and_the_server_lives(self, served: HttpsServer) -> None:
        with contextlib.suppress(OSError):  # it may hang up while we are still sending
            answer = raw(served, f"POST {PATH} HTTP/1.1\r\nX: {'a' * 2_000_000}\r\n\r\n".encode())
            assert not answer or answer.startswith(b"HTTP/1.1 400")
        assert post(served, SITES).status == 500

    def test_a_body_over_the_limit_is_refused_while_it_comes(self, served: HttpsServer) -> None:
        size = 9 * 1024 * 1024
        lines = f"POST {PATH} HTTP/1.1\r\nHost: x\r\nContent-Length: {size}\r\nConnection: close\r\n\r\n"
        assert raw(served, lines.encode()).startswith(b"HTTP/1.1 413")

    def test_a_compressed_body_is_refused(self, served: HttpsServer) -> None:
        assert post(served, gzip.compress(SITES), Content_Encoding="gzip").status == 415

    def test_a_body_that_does_not_come_is_not_waited_for(
        self, served: HttpsServer, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(web_module, "BODY_TIMEOUT", 0.2)
        lines = f"POST {PATH} HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\nConnection: close\r\n\r\n<a"
        assert raw(served, lines.encode()).startswith(b"HTTP/1.1 408")


class TestForeignClients:
    @pytest.fixture
    def authority(self, served: HttpsServer, tmp_path: Path) -> str:
        path = tmp_path / "authority.pem"
        path.write_bytes(served.authority)
        return str(path)

    def test_zeep_logs_in_queries_creates_and_sees_a_fault(self, served: HttpsServer, authority: str) -> None:
        session = requests.Session()
        session.verify, session.trust_env = authority, False
        client = zeep.Client(str(WSDL_FOLDER / "vdi-complete.wsdl"), transport=zeep.Transport(session=session))
        service = client.create_service(next(iter(client.wsdl.bindings)), served.url)

        def this(name: str) -> dict[str, str]:
            return {"_value_1": name, "type": name}

        password = {"utf8String": PASSWORD.encode()}
        service.AuthenticationManager_Login(this("AuthenticationManager"), "administrator", password, "LAB")
        made = service.Site_Create(this("Site"), {"displayName": "Hamburg"})
        assert service.Site_Get(this("Site"), {"id": made}).base.displayName == "Hamburg"
        asked = {"queryEntityType": "MachineSummaryView", "maxPageSize": 5}
        found = service.QueryService_Query(this("QueryService"), asked)
        assert (len(found.results), found.remainingCount) == (5, 55)
        assert found.results[0].base.name.startswith("ic01-")
        pool = service.Desktop_Get(this("Desktop"), found.results[0].base.desktop)
        image = pool.automatedDesktopData.virtualCenterProvisioningSettings.virtualCenterProvisioningData.parentVm
        (snapshot, *_) = service.BaseImageSnapshot_List(this("BaseImageSnapshot"), image)
        settings = {"logoffSetting": "FORCE_LOGOFF", "stopOnFirstError": True}
        spec = {"parentVm": image, "snapshot": snapshot.id, "settings": settings}
        service.Desktop_SchedulePushImage(this("Desktop"), pool.id, spec)
        status = service.Desktop_Get(this("Desktop"), pool.id).automatedDesktopData.provisioningStatusData
        assert status.instantCloneProvisioningStatusData.operation == "SCHEDULE_PUSH_IMAGE"
        service.Desktop_CancelScheduledPushImage(this("Desktop"), pool.id)
        with pytest.raises(zeep.exceptions.Fault, match="does not exist") as caught:
            service.Desktop_Get(this("Desktop"), {"id": "Desktop/bm8"})
        assert caught.value.detail[0].tag == "{urn:vdi}EntityNotFoundFault"

    def test_suds_logs_in_and_lists(self, served: HttpsServer, authority: str) -> None:
        class Trusting(HttpTransport):  # type: ignore[misc]  # suds has no types
            def u2handlers(self) -> list[Any]:
                context = ssl.create_default_context(cafile=authority)
                return [*super().u2handlers(), urllib.request.HTTPSHandler(context=context)]

        client = SudsClient(
            (WSDL_FOLDER / "vdi-complete.wsdl").as_uri(), location=served.url, transport=Trusting(), cache=None
        )

        def this(name: str) -> Any:
            reference = client.factory.create("ManagedObjectReference")
            reference.value, reference._type = name, name
            return reference

        secret = client.factory.create("SecureString")
        secret.utf8String = base64.b64encode(PASSWORD.encode()).decode()
        client.service.AuthenticationManager_Login(this("AuthenticationManager"), "administrator", secret, "LAB")
        assert client.service.Site_List(this("Site"))[0].base.displayName == "Default Site"


def test_many_at_once_neither_lose_nor_mix_up_anything(served: HttpsServer) -> None:
    """Each names sites of its own, in a session of its own, and reads back what it wrote."""
    made: dict[str, str] = {}
    wrong: list[object] = []

    def visit(number: int) -> None:
        try:
            token = token_of(served)
            place = urlsplit(served.url)
            connection = http.client.HTTPSConnection(
                str(place.hostname), place.port, context=trusting(served), timeout=60
            )

            def call(request: Any) -> Any:
                connection.request("POST", PATH, codec.encode(request), {**XML, SESSION_HEADER: token})
                return codec.decode(connection.getresponse().read()).result

            for turn in range(8):
                name = f"Site {number}-{turn}"
                identity = call(vdi.Site_Create(base=vdi.SiteBase(display_name=name)))
                made[identity.id] = name
                if call(vdi.Site_Get(id=identity)).base.display_name != name:
                    wrong.append((number, turn))
            connection.close()
        except Exception as error:  # noqa: BLE001 - whatever goes wrong is told by the test
            wrong.append(error)

    visitors = [threading.Thread(target=visit, args=(number,)) for number in range(20)]
    for visitor in visitors:
        visitor.start()
    for visitor in visitors:
        visitor.join()
    assert wrong == []
    assert len(made) == 160
    kept = {site.id.id: site.base.display_name for site in a_server_of(served).store.all("SiteInfo")}
    assert made.items() <= kept.items()


def test_a_port_that_is_taken_is_an_error(served: HttpsServer) -> None:
    port = urlsplit(served.url).port or 0
    with pytest.raises(OSError, match="in use"):
        HttpsServer(a_server_of(served), port=port).__enter__()


class TestPlugin:
    def test_the_fixture_is_a_server_in_memory(self, horizon: Any) -> None:
        assert horizon.release == "2512"
        assert horizon.store.count("MachineInfo") == 60

    @pytest.mark.parametrize("horizon", ["2406", "2106"], indirect=True)
    def test_of_any_release(self, horizon: Any) -> None:
        assert horizon.release in ("2406", "2106")


def test_an_answer_does_not_wait_for_the_receipt_of_its_head() -> None:
    """Head and body are written apart; without this, each answer takes 40 ms more."""
    with HttpsServer(a_server()) as server:
        assert server._socket.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
