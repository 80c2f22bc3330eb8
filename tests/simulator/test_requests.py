"""What comes in: any dialect is answered in kind, careless toolkits are borne with, hostile bytes are refused."""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from tests.simulator.serving import Client, a_server
from tests.support.schemas import payload
from vlsi_bindings import codec, conformance, vdi
from vlsi_bindings.codec import Dialect, Limits

if TYPE_CHECKING:
    from vlsi_bindings.simulator import Simulator

SOAP: Final = "http://schemas.xmlsoap.org/soap/envelope/"
DIALECTS: Final = [
    Dialect(),
    Dialect(namespace="urn:view", type_prefix=None),
    Dialect(element_prefix="ns1", type_prefix="ns1", soap_prefix="SOAP-ENV"),
    Dialect(core_namespace="urn:vim25", core_prefix="vim25"),
    Dialect(namespace="urn:odd", core_namespace="urn:core", element_prefix="o", type_prefix="o", always_typed=True),
]


def envelope(body: str, extra: str = "") -> bytes:
    return f'<e:Envelope xmlns:e="{SOAP}"{extra}><e:Body>{body}</e:Body></e:Envelope>'.encode()


class TestDialects:
    @pytest.mark.parametrize("dialect", DIALECTS)
    def test_an_answer_is_in_the_namespaces_of_its_request(self, dialect: Dialect) -> None:
        server = a_server("2406", dialect=dialect)
        client = Client(server)
        reply = client.send(server.inventory.examples.request("Desktop_Get"), dialect)
        answer = etree.fromstring(payload(reply.body))
        assert answer.tag == f"{{{dialect.namespace}}}Desktop_GetResponse"
        assert {etree.QName(element).namespace for element in answer.iter()} == {dialect.namespace}
        assert conformance.check(reply.body, release="2406", dialect=dialect).findings == ()

    @pytest.mark.parametrize("dialect", DIALECTS)
    def test_a_fault_is_too_and_stands_on_its_own(self, dialect: Dialect) -> None:
        server = a_server("2406", dialect=dialect)
        client = Client(server)
        request = server.inventory.examples.request("Desktop_Get", {"id": "Desktop/bm8"})
        reply = client.send(request, dialect)
        fault = etree.fromstring(reply.body).find(f".//{{{SOAP}}}Fault")
        assert fault is not None
        assert [part.tag for part in fault] == ["faultcode", "faultstring", "detail"]
        (detail,) = fault[2]
        assert detail.tag == f"{{{dialect.namespace}}}EntityNotFoundFault"
        text = etree.tostring(detail, exclusive=True)  # cut out of its envelope, as some toolkits do
        written = re.search(rb"<[^>]*EntityNotFoundFault[^>]*>", reply.body)
        assert written is not None
        assert b"xmlns" in written[0]
        assert b"xsi:type" in written[0]
        prefix = re.search(rb'xsi:type="(?:([^":]+):)?EntityNotFound"', written[0])
        assert prefix is not None
        assert (b"xmlns:" + prefix[1] if prefix[1] else b"xmlns=") in written[0]
        assert b"Desktop/bm8" in text
        core = next(child for child in detail if etree.QName(child).localname == "errorMessage")
        assert etree.QName(core).namespace == dialect.namespace

    def test_a_dialect_that_nobody_announced_is_taken_from_the_request(self) -> None:
        server = a_server()
        odd = Dialect(namespace="urn:never-seen", element_prefix="x", type_prefix="x", soap_prefix="y")
        reply = Client(server).send(server.inventory.examples.request("Site_List"), odd)
        assert b'<y:Envelope xmlns:y="' in reply.body
        assert b'<x:Site_ListResponse xmlns:x="urn:never-seen"' in reply.body

    def test_an_answer_of_nothing_is_an_empty_element(self, client: Client) -> None:
        reply = client.send(client.server.inventory.examples.request("EventDatabase_Clear"))
        assert len(etree.fromstring(payload(reply.body))) == 0


class TestCarelessToolkits:
    """What the foreign stacks are known to send."""

    def send(self, client: Client, body: str) -> codec.Envelope:
        extra = (
            ' xmlns:v="urn:vdi" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
            ' xmlns:xsd="http://www.w3.org/2001/XMLSchema"'
        )
        return codec.decode(client.server.answer(envelope(body, extra), client.token).body)

    @pytest.mark.parametrize(
        "this",
        [
            "<v:_this>Site</v:_this>",
            '<v:_this type="Site">Site</v:_this>',
            '<v:_this xsi:type="v:ManagedObjectReference" type="Site">Site</v:_this>',
            '<v:_this type="Site" serverGuid="x" versionId="1">Site</v:_this>',
        ],
    )
    def test_a_service_is_named_in_many_ways(self, client: Client, this: str) -> None:
        assert self.send(client, f"<v:Site_List>{this}</v:Site_List>").result

    def test_another_service_is_refused(self, client: Client) -> None:
        with pytest.raises(vdi.InvalidArgument):
            _ = self.send(client, '<v:Site_List><v:_this type="Pod">Pod</v:_this></v:Site_List>').result

    def query(self, client: Client, value: str, controls: str = "") -> list[object]:
        found = self.send(
            client,
            '<v:QueryService_Query><v:_this type="QueryService">QueryService</v:_this><v:definition>'
            "<v:queryEntityType>MachineSummaryView</v:queryEntityType>"
            '<v:filter xsi:type="v:QueryFilterStartsWith"><v:memberName>base.name</v:memberName>'
            f"{value}</v:filter>{controls}</v:definition></v:QueryService_Query>",
        )
        rows: list[object] = found.result.results
        return rows

    def test_a_value_without_a_type_is_a_text(self, client: Client) -> None:
        assert len(self.query(client, "<v:value>IC01</v:value>")) == 30

    def test_a_wrong_type_of_a_plain_value_does_not_matter(self, client: Client) -> None:
        value = '<v:value xsi:type="xsd:string">ic01</v:value>'
        assert len(self.query(client, value, '<v:limit xsi:type="xsd:string">3</v:limit>')) == 3

    def test_unknown_attributes_do_not_matter(self, client: Client) -> None:
        assert len(self.query(client, '<v:value versionId="1" xsi:type="xsd:string">ic01</v:value>')) == 30

    def test_another_order_does_not_matter(self, client: Client) -> None:
        body = (
            "<v:QueryService_Query><v:definition><v:limit>1</v:limit>"
            "<v:queryEntityType>SiteInfo</v:queryEntityType></v:definition>"
            '<v:_this type="QueryService">QueryService</v:_this></v:QueryService_Query>'
        )
        with pytest.raises(vdi.InvalidArgument, match="QueryService serves"):  # read, and understood
            _ = self.send(client, body).result

    @pytest.mark.parametrize(
        ("body", "told"),
        [
            ("<v:Desktop_Get/>", "missing-element"),
            ("<v:Desktop_Get><v:id/></v:Desktop_Get>", "missing-element"),
            ("<v:Desktop_Get><v:id><v:id>D</v:id></v:id><v:x/></v:Desktop_Get>", "unknown-element"),
            (
                "<v:License_Set><v:licenseKey>k</v:licenseKey><v:consent>maybe</v:consent></v:License_Set>",
                "lexical-form",
            ),
        ],
    )
    def test_what_cannot_be_meant_is_an_invalid_argument_with_its_place(
        self, client: Client, body: str, told: str
    ) -> None:
        with pytest.raises(vdi.InvalidArgument, match=f"Envelope/Body/.*{told}"):
            _ = self.send(client, body).result


class TestReleases:
    def test_a_parameter_of_a_newer_release_is_refused_by_an_older_one(self) -> None:
        older = a_server("2312")
        request = vdi.License_Set(license_key="AAAAA", consent=True)
        with pytest.raises(vdi.InvalidArgument, match="2312"):
            Client(older).result(request)

    def test_and_wanted_by_the_newer_one(self) -> None:
        newer = a_server("2406")
        body = "<v:License_Set><v:_this>License</v:_this><v:licenseKey>k</v:licenseKey></v:License_Set>"
        reply = newer.answer(envelope(body, ' xmlns:v="urn:vdi"'), Client(newer).token)
        with pytest.raises(vdi.InvalidArgument, match="consent"):
            _ = codec.decode(reply.body).result


class TestHostileRequests:
    BODIES: Final = [
        b"",
        b"\0" * 100,
        b"GET / HTTP/1.1",
        b"<",
        b"<a>" * 100_000,
        b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
        b'<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>',
        b"<html/>",
        envelope(""),
        envelope("<nothing/>"),
        envelope("<x:Nothing_Get xmlns:x='urn:vdi'/>"),
        envelope("<x:Desktop_GetResponse xmlns:x='urn:vdi'/>"),
        f'<e:Envelope xmlns:e="{SOAP}"/>'.encode(),
        b'<?xml version="1.0" encoding="UTF-7"?><a/>',
        envelope("<x:Site_List xmlns:x='urn:vdi'/>").replace(b"soap/envelope", b"soap12"),
    ]

    @pytest.mark.parametrize("body", BODIES, ids=range(len(BODIES)))
    def test_each_gets_a_fault_and_the_server_lives(self, server: Simulator, body: bytes) -> None:
        client = Client(server)
        reply = server.answer(body, client.token)
        assert reply.status == 500
        assert codec.decode(reply.body).kind == "fault"
        assert client.call("Site_List")

    def test_a_body_over_the_limit_is_refused(self) -> None:
        server = a_server(limits=Limits(max_bytes=2_000))
        client = Client(server)
        request = server.inventory.examples.request("Site_Create", {"base.displayName": "x" * 2_000})
        fault = codec.decode(client.send(request).body).fault
        assert fault is not None
        assert "max_bytes" in fault.string
        assert client.call("Site_List")

    def test_more_than_a_thousand_of_anything_is_refused(self, client: Client) -> None:
        with pytest.raises(vdi.InvalidArgument, match="max-array"):
            client.call("Machine_GetInfos", ids=["Machine/bm8"] * 1_001)

    @pytest.mark.parametrize(
        "identity", ["", "..", "../../etc/passwd", "Desktop/", "Desktop/%2e", "x" * 100_000, "' OR 1=1 --"]
    )
    def test_an_odd_id_is_merely_one_that_nothing_has(self, client: Client, identity: str) -> None:
        with pytest.raises(vdi.EntityNotFound):
            client.call("Desktop_Get", id=identity or " ")

    def test_a_deep_filter_takes_its_time_but_not_more(self, client: Client) -> None:
        asked: vdi.QueryFilter = vdi.QueryFilterEquals(member_name="base.name", value="x")
        for _ in range(60):
            asked = vdi.QueryFilterNot(filter=asked)
        started = time.perf_counter()
        assert client.query("MachineSummaryView", filter=asked).results == []
        assert time.perf_counter() - started < 5

    def test_a_password_stands_in_no_fault(self, client: Client) -> None:
        request = client.server.inventory.examples.request(
            "VirtualCenter_Create", {"spec.serverSpec.password.utf8String": b"s3cret-word", "spec.serverSpec.port": -1}
        )
        reply = client.send(request)
        assert reply.status == 500
        assert b"s3cret" not in reply.body
        assert b"czNjcmV0" not in reply.body

    def test_what_goes_wrong_within_is_an_unexpected_fault(
        self, client: Client, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
    ) -> None:
        def broken(*_: object) -> None:
            raise ZeroDivisionError

        monkeypatch.setattr(client.server.inventory, "all", broken)
        with pytest.raises(vdi.UnexpectedFault, match="Site_List failed"):
            client.call("Site_List")
        assert "Site_List failed" in caplog.text


@pytest.fixture(scope="module")
def shared() -> Simulator:
    return a_server()


REQUEST: Final = codec.encode(vdi.Desktop_Get(id=vdi.DesktopId(id="Desktop/bm8")))


@settings(max_examples=200, deadline=None)
@given(st.integers(0, len(REQUEST)), st.integers(0, len(REQUEST)), st.binary(max_size=20))
def test_any_bytes_have_an_answer(shared: Simulator, start: int, length: int, put: bytes) -> None:
    reply = shared.answer(REQUEST[:start] + put + REQUEST[start + length :])
    assert reply.status == 500  # nobody is logged in
    assert codec.decode(reply.body).kind == "fault"
