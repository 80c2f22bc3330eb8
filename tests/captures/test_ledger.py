"""A ledger says what messages confirm of the contract, and what they contradict; ledgers add up."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.support.instances import maximal, the_maker
from vlsi_bindings import codec, samples, vdi
from vlsi_bindings.captures.learning.ledger import Ledger
from vlsi_bindings.codec import Envelope, SoapFault
from vlsi_bindings.model import Fault, OpenEnumeration

if TYPE_CHECKING:
    from collections.abc import Mapping

XSI = "http://www.w3.org/2001/XMLSchema-instance"
STATUS = "DesktopInstantCloneDesktopProvisioningStatusData"


def ledger_of(*messages: object) -> Ledger:
    ledger = Ledger()
    for message in messages:
        ledger.add(codec.decode(message if isinstance(message, bytes) else codec.encode(message)))
    return ledger


def against(content: str) -> Mapping[str, Mapping[str, int]]:
    return ledger_of(f'<{STATUS} xmlns="urn:vdi">{content}</{STATUS}>'.encode()).contradicted


def test_what_a_message_holds_is_confirmed() -> None:
    ledger = ledger_of(samples.paths()["desktop_get_response"].read_bytes())
    assert ledger.contradicted == {}
    assert ledger.confirmed["Desktop_GetResponse"] == ledger.confirmed["DesktopInfo"] == 1
    assert ledger.confirmed["DesktopInfo.base"] == 1
    assert ledger.confirmed["DesktopType=AUTOMATED"] == 1
    assert ledger.confirmed["DesktopInfo.manualDesktopData"] == 0


def test_every_component_can_be_confirmed() -> None:
    maker = the_maker()
    ledger = Ledger()
    for cls in (*maker.types, *maker.requests, *maker.responses):
        value = maximal(cls)
        ledger.add(Envelope(SoapFault(detail=value) if isinstance(value, Fault) else value))
    registry = codec.DEFAULT_DIALECT.registry
    values = {
        f"{name}={member.value}"
        for name in registry
        if isinstance(found := registry.load(name), type) and issubclass(found, OpenEnumeration)
        for member in found
    }
    assert set(ledger.never_seen(registry)) - values == set()
    assert ledger.contradicted == {}


def test_what_was_never_seen_is_all_else() -> None:
    registry = codec.DEFAULT_DIALECT.registry
    never = Ledger().never_seen(registry)
    assert len(never) == len(set(never))
    seen = ledger_of(vdi.Desktop_Get(id=vdi.DesktopId(id="1")))
    assert set(never) - set(seen.never_seen(registry)) == {
        "DesktopId", "DesktopId.id", "Desktop_Get", "Desktop_Get._this", "Desktop_Get.id", "ManagedObjectReference",
        "ManagedObjectReference.type", "ManagedObjectReference.value",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("content", "component", "what"),
    [
        ("<operation>NONE</operation><new/>", STATUS, "unknown-element new"),
        ("<operation>NEW</operation>", "DesktopInstantCloneOperation", "unknown-value NEW"),
        ("", f"{STATUS}.operation", "missing-element"),
        ("<pendingImageProgress>1</pendingImageProgress><operation>NONE</operation>", STATUS, "wrong-order"),
        ('<operation>NONE</operation><pendingImageProgress xmlns="urn:q">1</pendingImageProgress>',
         f"{STATUS}.pendingImageProgress", "unexpected-namespace"),
        (f'<operation>NONE</operation><pendingImageError xmlns:i="{XSI}" i:nil="true"/>',
         f"{STATUS}.pendingImageError", "nil"),
        ("<operation>NONE</operation>text", STATUS, "unexpected-text"),
    ],
)  # fmt: skip
def test_what_a_message_contradicts_is_told(content: str, component: str, what: str) -> None:
    assert against(content) == {component: {what: 1}}


def test_an_unknown_operation_is_told() -> None:
    body = codec.encode(vdi.Desktop_Get(id=vdi.DesktopId(id="1"))).replace(b"Desktop_Get", b"Desktop_Fetch")
    assert ledger_of(body).contradicted == {"operations": {"unknown-operation Desktop_Fetch": 1}}


def test_faults_count_with_their_detail() -> None:
    ledger = ledger_of(vdi.InvalidType(error_message="x"), SoapFault(string="x"))
    assert (ledger.confirmed["Fault"], ledger.confirmed["InvalidType"], ledger.messages) == (2, 1, 2)


def test_ledgers_add_up_and_survive_json() -> None:
    one = ledger_of(samples.paths()["desktop_get_response"].read_bytes())
    other = ledger_of(f'<{STATUS} xmlns="urn:vdi"><operation>NEW</operation></{STATUS}>'.encode())
    both = Ledger.of_document(json.loads(json.dumps(one.document())))
    both.merge(other)
    both.merge(one)
    assert both.messages == 3
    assert both.confirmed["DesktopInfo"] == 2
    assert both.contradicted == {"DesktopInstantCloneOperation": {"unknown-value NEW": 1}}
    assert Ledger.of_document(both.document()) == both


@pytest.mark.parametrize(
    "document",
    [{}, {"version": 2}, {"version": 1}, {"version": 1, "messages": 1, "confirmed": [], "contradicted": {}}],
)
def test_what_is_no_ledger_is_refused(document: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="ledger"):
        Ledger.of_document(document)


def test_no_password_gets_into_a_ledger() -> None:
    ledger = ledger_of(vdi.MapEntry(key="k", value=vdi.SecureString(utf8_string=b"hunter2")))
    assert "hunter2" not in json.dumps(ledger.document())
    assert "aHVudGVyMg" not in json.dumps(ledger.document())
