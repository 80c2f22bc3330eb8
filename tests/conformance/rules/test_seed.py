"""The best-known rule: an instant clone whose new image is scheduled has settings for pushing it."""

from __future__ import annotations

from importlib.resources import as_file

import pytest
from lxml import etree

from tests.support.schemas import payload, the_contract
from vlsi_bindings import codec, samples, vdi
from vlsi_bindings.conformance import rules
from vlsi_bindings.conformance.judges.xsd11 import compiled

SEED = "DesktopInstantCloneDesktopProvisioningStatusData"
STATUS = (
    "Envelope/Body/Desktop_GetResponse/returnval/automatedDesktopData/provisioningStatusData"
    "/instantCloneProvisioningStatusData"
)


@pytest.fixture(scope="module")
def answer() -> codec.Envelope:
    with as_file(samples.paths()["desktop_get_response"]) as path:
        return codec.decode(path.read_bytes())


def without_settings(answer: codec.Envelope) -> codec.Envelope:
    broken = codec.decode(codec.encode(answer))
    status = broken.result.automated_desktop_data.provisioning_status_data.instant_clone_provisioning_status_data
    assert status.operation == "SCHEDULE_PUSH_IMAGE"
    status.push_image_settings = None
    return broken


def test_the_sample_keeps_all_rules(answer: codec.Envelope) -> None:
    assert list(rules.judge(answer, the_contract())) == []


def test_the_predicate_tells_what_is_missing_and_what_to_do(answer: codec.Envelope) -> None:
    (breach,) = rules.judge(without_settings(answer), the_contract())
    assert breach == rules.Breach(
        rule="required-if",
        path=f"{STATUS}/pushImageSettings",
        expected="set if operation is SCHEDULE_PUSH_IMAGE",
        seen="nothing",
        mend="set pushImageSettings, or give operation another value than SCHEDULE_PUSH_IMAGE",
        page="vdi.resources.Desktop.InstantCloneProvisioningStatusData",
        severity="error",
    )
    assert str(breach).startswith(f"{STATUS}/pushImageSettings: required-if: expected set if")


def test_the_assertion_fails_at_the_same_object(answer: codec.Envelope) -> None:
    schema = compiled(None)
    assert list(schema.iter_errors(etree.fromstring(payload(codec.encode(answer))))) == []
    broken = etree.fromstring(payload(codec.encode(without_settings(answer))))
    (error,) = schema.iter_errors(broken)
    assert str(error.path).endswith("provisioningStatusData/instantCloneProvisioningStatusData")


def test_a_bare_object_is_judged_alike() -> None:
    bare = codec.decode(f'<{SEED} xmlns="urn:vdi"><operation>SCHEDULE_PUSH_IMAGE</operation></{SEED}>'.encode())
    told = {breach.path for breach in rules.judge(bare, the_contract())}
    assert told == {
        f"{SEED}/{name}"
        for name in (
            "pendingImageParentVm",
            "pendingImageSnapshot",
            "pendingImageParentVmPath",
            "pendingImageSnapshotPath",
            "pushImageSettings",
        )
    }


def test_an_unknown_operation_of_a_newer_server_demands_nothing() -> None:
    value = vdi.DesktopInstantCloneDesktopProvisioningStatusData(operation="SCHEDULE_SOMETHING_NEW")
    assert list(rules.judge(value, the_contract())) == []
