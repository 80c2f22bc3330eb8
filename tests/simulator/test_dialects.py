"""Every release and both namespace layouts: what a request leaves no doubt about comes back, in answers and in faults.

By the inventory, by a rule and out of a capture alike.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import pytest
from lxml import etree

from tests.simulator.recording import Recorder
from tests.simulator.serving import Client, a_server
from vlsi_bindings import codec, conformance, vdi
from vlsi_bindings.codec import Dialect
from vlsi_bindings.contract import releases
from vlsi_bindings.model import Array
from vlsi_bindings.simulator import Sizes
from vlsi_bindings.simulator.replaying import Replay

if TYPE_CHECKING:
    from pathlib import Path

    from vlsi_bindings.model import DataObject

SOAP: Final = "http://schemas.xmlsoap.org/soap/envelope/"
UNUSUAL: Final = [
    Dialect(namespace="urn:never-seen", type_prefix=None),
    Dialect(namespace="http://lab.example/view?a=1&b=2#x", element_prefix="é", type_prefix="t-1", soap_prefix=None),
    Dialect(namespace="relative/name", element_prefix="_", type_prefix="_", xsi_prefix="i", always_typed=True),
    Dialect(namespace="urn:vim25", core_namespace="urn:vdi", core_prefix="vdi", element_prefix="a", type_prefix="a"),
    Dialect(namespace="urn:b", core_namespace="urn:b:core", core_prefix="k", soap_prefix="SOAP-ENV", type_prefix=None),
]
"""None of them announced to the server."""


def telling(client: Client) -> DataObject:
    """A request that tells both namespaces: the type of an array under anyType is a core type."""
    request: Any = client.server.inventory.examples.request("Desktop_Update")
    request.updates[0].key = "desktopSettings.connectionServerRestrictions"
    request.updates[0].value = Array("xsd:string", ["one", "two"])
    return request  # type: ignore[no-any-return]  # a request of any operation


def a_partial_failure() -> vdi.PartialFailureFault:
    """A fault with core types in it."""
    inner = vdi.LocalizedMethodFault(fault=vdi.InvalidState(error_message="x"), localized_message="x")
    results = [vdi.PartialFailureFaultResult(fault=inner)]
    return vdi.PartialFailureFault(error_message="x", result_count=1, success_count=0, results=results)


def namespaces(body: bytes) -> set[str | None]:
    """Those of all elements of an answer."""
    (response,) = etree.fromstring(body)[0]
    return {etree.QName(element).namespace for element in response.iter("*")}


def in_fault(body: bytes, name: str) -> str | None:
    """The namespace of the elements of that name in a fault's detail."""
    (detail,) = etree.fromstring(body).iter("detail")
    names = [etree.QName(element) for element in detail.iter("*")]
    found: str | None
    (found,) = {qualified.namespace for qualified in names if qualified.localname == name}
    return found


@pytest.mark.parametrize("release", releases())
def test_every_release_answers_and_faults_in_the_dialect_of_the_request(release: str) -> None:
    client = Client(a_server(release, sizes=Sizes.of(1)))
    examples = client.server.inventory.examples
    for dialect in UNUSUAL:
        reply = client.send(examples.request("Desktop_Get"), dialect)
        assert reply.status == 200
        assert namespaces(reply.body) == {dialect.namespace}
        reply = client.send(examples.request("Desktop_Get", {"id": "Desktop/bm8"}), dialect)
        assert reply.status == 500
        assert in_fault(reply.body, "EntityNotFoundFault") == dialect.namespace
    assert conformance.check(reply.body, release=release, dialect=dialect).findings == ()


class TestCoreTypes:
    """They stand where the request says: in a namespace of their own, or in the service's."""

    @pytest.mark.parametrize("dialect", UNUSUAL)
    def test_in_a_fault_that_a_rule_makes(self, client: Client, dialect: Dialect) -> None:
        client.server.disturb(operation="Desktop_Update", fault=a_partial_failure())
        body = client.send(telling(client), dialect).body
        assert in_fault(body, "localizedMessage") == dialect.core
        assert in_fault(body, "resultCount") == dialect.namespace

    @pytest.mark.parametrize("dialect", UNUSUAL)
    def test_in_a_fault_that_was_recorded(self, tmp_path: Path, dialect: Dialect) -> None:
        recorder = Recorder()
        fault = codec.SoapFault(string="x", detail=a_partial_failure())
        recorder.add(codec.encode(telling(recorder)), codec.encode(fault), 500)
        client = Client(a_server(sizes=Sizes.of(1), replay=Replay(recorder.write(tmp_path / "capture.har"))))
        body = client.send(telling(recorder), dialect).body
        assert client.server.replayed["Desktop_Update"] == 1
        assert in_fault(body, "localizedMessage") == dialect.core
        assert in_fault(body, "resultCount") == dialect.namespace

    def test_where_the_server_was_told_if_the_request_does_not_tell(self, tmp_path: Path) -> None:
        recorder = Recorder()
        fault = codec.SoapFault(string="x", detail=a_partial_failure())
        request = vdi.Site_List()
        recorder.add(codec.encode(request), codec.encode(fault), 500)
        replay = Replay(recorder.write(tmp_path / "capture.har"))
        client = Client(a_server(dialect=Dialect(core_namespace="urn:vim25", core_prefix="vim25"), replay=replay))
        assert in_fault(client.send(request).body, "localizedMessage") == "urn:vim25"
        client.server.disturb(operation="Pod_List", fault=a_partial_failure())
        assert in_fault(client.send(vdi.Pod_List()).body, "localizedMessage") == "urn:vim25"


class TestSpelling:
    @pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig", "iso-8859-1"])
    def test_any_encoding_is_answered_in_utf_8(self, client: Client, encoding: str) -> None:
        declared = "utf-8" if encoding == "utf-8-sig" else encoding
        text = (
            f'<?xml version="1.0" encoding="{declared}"?><e:Envelope xmlns:e="{SOAP}"><e:Body>'
            '<Ü:Site_List xmlns:Ü="urn:odd"/></e:Body></e:Envelope>'
        )
        body = client.server.answer(text.encode(encoding), client.token).body
        assert 'Ü:Site_ListResponse xmlns:Ü="urn:odd"' in body.decode("utf-8")

    def test_namespaces_that_are_declared_anywhere_are_found(self, client: Client) -> None:
        text = (
            f'<Envelope xmlns="{SOAP}" xmlns:a="urn:far"><Body><a:Site_List><b:_this xmlns:b="urn:far">Site</b:_this>'
            "</a:Site_List></Body></Envelope>"
        )
        assert namespaces(client.server.answer(text.encode(), client.token).body) == {"urn:far"}
