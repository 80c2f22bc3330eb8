"""zeep's client with the classes of this package: against the simulator over HTTPS, and without a network."""

from __future__ import annotations

import asyncio
import logging
from concurrent.futures import ThreadPoolExecutor
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import httpx
import pytest
import requests
import zeep
from lxml import etree
from zeep.plugins import HistoryPlugin
from zeep.transports import AsyncTransport

from tests.client.test_secrets import _demand_silence
from tests.simulator.serving import a_server
from vlsi_bindings import codec, contract, vdi
from vlsi_bindings.client import ArgumentError
from vlsi_bindings.codec import Dialect, UnknownFault
from vlsi_bindings.model import response_class
from vlsi_bindings.simulator.https import HttpsServer
from vlsi_bindings.simulator.memory import transport
from vlsi_bindings.zeep import AsyncClient, Client, packaged_wsdl
from vlsi_bindings.zeep import client as client_module

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CANARY = "c4nary-b1rd"
SECRET = vdi.SecureString(utf8_string=CANARY.encode())
LOG_IN = {"username": "administrator", "password": SECRET, "domain": "LAB"}
NESTED = vdi.QueryFilterAnd(
    filters=[
        vdi.QueryFilterStartsWith(member_name="base.name", value="ic"),
        vdi.QueryFilterNot(filter=vdi.QueryFilterEquals(member_name="base.name", value="ic01-1")),
    ]
)
MACHINES = vdi.QueryDefinition(query_entity_type="MachineSummaryView", filter=NESTED)


@pytest.fixture(scope="module")
def server() -> Iterator[tuple[HttpsServer, requests.Session]]:
    """A server, and a session of requests that trusts it."""
    with HttpsServer(a_server(passwords={"administrator": CANARY})) as https, requests.Session() as session:
        yield https, session


@pytest.fixture
def https(server: tuple[HttpsServer, requests.Session], tmp_path: Path) -> tuple[str, requests.Session]:
    """Its address, and the session without cookies."""
    found, session = server
    authority = tmp_path / "authority.pem"
    authority.write_bytes(found.authority)
    session.trust_env, session.verify = False, str(authority)
    session.cookies.clear()
    return found.url, session


class _Said:
    """zeep's transport without a network: says what it is told to, and keeps what is sent."""

    def __init__(self, body: bytes = b"", status: int = 200) -> None:
        self.body, self.status = body, status
        self.sent: list[tuple[str, Any, dict[str, str]]] = []

    def post_xml(self, address: str, envelope: Any, headers: dict[str, str]) -> Any:
        self.sent.append((address, envelope, headers))
        answer = requests.Response()
        answer.status_code, answer._content = self.status, self.body
        answer.headers["Content-Type"] = "text/xml"
        return answer


def test_a_whole_conversation_in_typed_objects(https: tuple[str, requests.Session]) -> None:
    url, session = https
    client = Client(url, transport=zeep.Transport(session=session))
    assert client.service.AuthenticationManager_Login(**LOG_IN) is None
    assert len(session.cookies) == 1
    page = client.service.QueryService_Query(definition=MACHINES)
    assert isinstance(page, vdi.QueryResults)
    rows = [row for row in page.results if isinstance(row, vdi.MachineSummaryView)]
    assert len(rows) == len(page.results) > 0
    assert {row.base.name[:2] for row in rows} == {"ic"}
    assert "ic01-1" not in [row.base.name for row in rows]
    (domain,) = client.service.ADDomain_List()
    assert isinstance(domain, vdi.ADDomainInfo)
    with pytest.raises(vdi.EntityNotFound, match="does not exist") as raised:
        client.service.Desktop_Get(id="Desktop/QUFB")
    assert raised.value.id == vdi.DesktopId(id="Desktop/QUFB")
    client.service.AuthenticationManager_Logout()
    with pytest.raises(vdi.SecurityError):
        client.service.ADDomain_List()


def test_zeeps_own_values_are_taken_as_ever_and_answered_typed(https: tuple[str, requests.Session]) -> None:
    url, session = https
    client = Client(url, transport=zeep.Transport(session=session))
    client.service.AuthenticationManager_Login(**LOG_IN)
    service = {"_value_1": "QueryService", "type": "QueryService"}
    asked = client.get_type("{urn:vdi}QueryDefinition")(queryEntityType="DesktopSummaryView")
    for page in (
        client.service.QueryService_Query(service, asked),
        client.service.QueryService_Query(_this=service, definition={"queryEntityType": "DesktopSummaryView"}),
    ):
        assert isinstance(page.results[0], vdi.DesktopSummaryView)


def test_zeeps_own_values_need_no_this_either(https: tuple[str, requests.Session]) -> None:
    url, session = https
    client = Client(url, transport=zeep.Transport(session=session))
    client.service.AuthenticationManager_Login(**LOG_IN)
    page = client.service.QueryService_Query(definition={"queryEntityType": "DesktopSummaryView"})
    assert isinstance(page.results[0], vdi.DesktopSummaryView)
    own = client.get_type("{urn:vdi}DesktopId")(id="Desktop/QUFB")
    for pool in (own, {"id": "Desktop/QUFB"}):
        with pytest.raises(vdi.EntityNotFound):
            client.service.Desktop_Get(id=pool)


def test_the_operations_at_another_address_are_typed_too(https: tuple[str, requests.Session]) -> None:
    url, session = https
    client = Client("elsewhere.example.com", transport=zeep.Transport(session=session))
    service = client.create_service(next(iter(client.wsdl.bindings)), url)
    service.AuthenticationManager_Login(**LOG_IN)
    (domain,) = service.ADDomain_List()
    assert isinstance(domain, vdi.ADDomainInfo)
    with pytest.raises(ArgumentError, match="passwords go over https only"):
        client.create_service(next(iter(client.wsdl.bindings)), "http://lab.example.com")
    with pytest.raises(ValueError, match="No binding found"):
        client.create_service("Nothing", url)


def _note() -> Any:
    kind = zeep.xsd.ComplexType([zeep.xsd.Element("{urn:desk}name", zeep.xsd.String())])
    return zeep.xsd.Element("{urn:desk}note", kind)(name="harbour")


@pytest.mark.parametrize("given", [{}, {"id": {"id": "Desktop/QUFB"}}], ids=["ours", "zeep's"])
def test_soap_headers_go_along(given: dict[str, Any]) -> None:
    said = _Said(codec.encode(response_class(vdi.Desktop_Get)(returnval=None)))
    client = Client("lab", transport=said)
    named: dict[str, Any] = {"id": vdi.DesktopId(id="Desktop/QUFB"), **given}
    client.service.Desktop_Get(**named, _soapheaders=[_note()])
    client.set_default_soapheaders([_note()])
    client.service.Desktop_Get(**named)
    for _, envelope, _ in said.sent:
        header, body = envelope
        assert etree.QName(header).localname == "Header"
        assert header.findtext(".//{urn:desk}name") == "harbour"
        assert body.find(".//{urn:vdi}id") is not None


def test_a_mixture_is_refused_with_what_to_do() -> None:
    client = Client("lab", transport=_Said())
    service = {"_value_1": "QueryService", "type": "QueryService"}
    for given, named in (((service, MACHINES), {}), ((), {"_this": service, "definition": MACHINES})):
        with pytest.raises(TypeError, match="QueryService_Query: give objects of vlsi_bindings by name"):
            client.service.QueryService_Query(*given, **named)
    assert client.transport.sent == []


def test_what_is_no_parameter_is_told_before_anything_is_sent() -> None:
    client = Client("lab", transport=_Said())
    with pytest.raises(ArgumentError, match=r"no parameter 'ident'.*there are: id"):
        client.service.Desktop_Get(ident="Desktop/QUFB")
    with pytest.raises(ArgumentError, match="id is a DesktopId, found MachineId"):
        client.service.Desktop_Get(id=vdi.MachineId(id="Machine/QUFB"))
    assert client.transport.sent == []


def test_requests_are_written_in_the_dialect_and_sent_to_the_address() -> None:
    said = _Said(codec.encode(response_class(vdi.Desktop_Get)(returnval=None)))
    dialect = Dialect(namespace="urn:vdi", core_namespace="urn:vim25", soap_action="urn:vdi/2.0")
    client = Client("horizon.example.com", dialect=dialect, transport=said)
    client.service.Desktop_Get(id=vdi.DesktopId(id="a"))
    ((address, envelope, headers),) = said.sent
    assert address == "https://horizon.example.com/view-vlsi/sdk"
    assert headers == {"SOAPAction": '"urn:vdi/2.0"', "Content-Type": "text/xml; charset=utf-8"}
    sent = etree.tostring(envelope)
    assert codec.canonical(sent) == codec.canonical(
        codec.encode(vdi.Desktop_Get(id=vdi.DesktopId(id="a")), dialect=dialect)
    )


def test_every_operation_is_there_and_says_what_it_takes() -> None:
    client = Client("lab", transport=_Said())
    assert {name for name, _ in client.service} == set(contract.load().operations)
    assert "id: ns0:DesktopId) -> returnval: ns0:DesktopInfo" in client.service.Desktop_Get.__doc__


def test_plug_ins_see_what_is_sent_and_received() -> None:
    history: Any = HistoryPlugin()
    body = codec.encode(response_class(vdi.ADDomain_List)(returnval=[]))
    client = Client("lab", transport=_Said(body), plugins=[history])
    assert client.service.ADDomain_List() == []
    assert history.last_sent["envelope"].find(".//{urn:vdi}ADDomain_List") is not None
    assert history.last_received["envelope"].find(".//{urn:vdi}ADDomain_ListResponse") is not None


def test_faults_that_no_type_describes_are_told() -> None:
    fault = codec.encode(codec.SoapFault(string="the disk is full"))
    with pytest.raises(UnknownFault, match="the disk is full"):
        Client("lab", transport=_Said(fault, 500)).service.ADDomain_List()


def test_what_is_no_message_is_zeeps_business() -> None:
    with pytest.raises(zeep.exceptions.TransportError, match="invalid XML"):
        Client("lab", transport=_Said(b"busy", 503)).service.ADDomain_List()
    with pytest.raises(zeep.exceptions.Fault, match="Unknown fault"):
        Client("lab", transport=_Said(b"<html/>", 503)).service.ADDomain_List()
    for body in (b"<html/>", codec.encode(vdi.ADDomain_List())):
        with pytest.raises(codec.DecodeError, match=r"ADDomain_List: .* is no answer"):
            Client("lab", transport=_Said(body)).service.ADDomain_List()


def test_p19_the_wsdl_is_read_once_in_a_process() -> None:
    assert Client("one", transport=_Said()).wsdl is Client("other", transport=_Said()).wsdl is packaged_wsdl()


def test_p19_threads_that_want_it_at_once_share_it() -> None:
    client_module._packaged_wsdl.cache_clear()
    with ThreadPoolExecutor(4) as pool:
        found = set(pool.map(lambda _: id(packaged_wsdl()), range(4)))
    assert len(found) == 1


def test_another_wsdl_can_be_given(tmp_path: Path) -> None:
    path = tmp_path / "other.wsdl"
    path.write_bytes((files("vlsi_bindings.wsdl") / "vdi-complete.wsdl").read_bytes())
    client = Client("lab", wsdl=str(path))
    assert client.wsdl is not packaged_wsdl()
    assert client.service.Desktop_Get


def test_a_wsdl_that_does_not_speak_soap_1_1_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.wsdl"
    packaged = (files("vlsi_bindings.wsdl") / "vdi-complete.wsdl").read_bytes()
    path.write_bytes(
        packaged.replace(b"http://schemas.xmlsoap.org/wsdl/soap/", b"http://schemas.xmlsoap.org/wsdl/soap12/")
    )
    with pytest.raises(ArgumentError, match=r"the WSDL's binding is Soap12Binding: .* speaks SOAP 1.1 only"):
        _ = Client("lab", wsdl=str(path)).service


def test_addresses_are_held_to_the_same_rules_as_a_connections() -> None:
    with pytest.raises(ArgumentError, match="passwords go over https only"):
        Client("http://lab.example.com")
    Client("http://lab.example.com", insecure_http=True, transport=_Said())


def test_p22_no_password_is_in_zeeps_log(https: tuple[str, requests.Session], caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "zeep")
    url, session = https
    client = Client(url, transport=zeep.Transport(session=session))
    client.service.AuthenticationManager_Login(**LOG_IN)
    client.service.ADDomain_List()
    assert "HTTP Post to" in caplog.text
    assert "AuthenticationManager_Login" in caplog.text
    assert "ADDomain_ListResponse" in caplog.text
    _demand_silence(caplog.text, CANARY)


def test_awaited_calls_are_the_same() -> None:
    server = a_server(passwords={"administrator": CANARY})

    async def work() -> Any:
        async with httpx.AsyncClient(transport=transport(server)) as inner:
            client = AsyncClient("lab", transport=AsyncTransport(client=inner))
            await client.service.AuthenticationManager_Login(**LOG_IN)
            again = client.create_service(next(iter(client.wsdl.bindings)), "https://lab")
            return await again.QueryService_Query(definition=MACHINES)

    page = asyncio.run(work())
    assert isinstance(page.results[0], vdi.MachineSummaryView)
