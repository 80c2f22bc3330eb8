"""What the contract of release 2406 says: the figures of the reference, and its best-known type in full."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from vlsi_bindings import contract

WSDL_FOLDER = Path(__file__).parents[2] / "wsdl"
SEED = "DesktopInstantCloneDesktopProvisioningStatusData"


@pytest.fixture(scope="module")
def release_2406() -> contract.Contract:
    return contract.load(WSDL_FOLDER, release="2406")


@pytest.fixture(scope="module")
def fields(release_2406: contract.Contract) -> list[contract.Field]:
    return [field for documented in release_2406.types.values() for field in documented.fields]


def is_fault(found: contract.Contract, documented: contract.Type) -> bool:
    return found.lineage(documented.name)[0].name == "MethodFault"


def test_types_by_family(release_2406: contract.Contract) -> None:
    faults = [documented for documented in release_2406.types.values() if is_fault(release_2406, documented)]
    assert len(faults) == 20
    assert len(release_2406.types) - len(faults) == 643


def test_62_entity_ids_extend_entity_id(release_2406: contract.Contract) -> None:
    ids = [documented for documented in release_2406.types.values() if documented.base == "EntityId"]
    assert len(ids) == 62
    assert {documented.kind for documented in ids} == {"id"}
    assert [documented.fields for documented in ids] == [()] * 62


def test_services_operations_and_parameters(release_2406: contract.Contract) -> None:
    assert len(release_2406.services) == 113
    assert len(release_2406.operations) == 482
    assert sum(len(operation.parameters) for operation in release_2406.operations.values()) == 544


def test_fields_and_their_facts(fields: list[contract.Field]) -> None:
    assert len(fields) == 3014
    assert sum(field.enumeration is not None for field in fields) == 331
    assert sum(field.required_if is not None for field in fields) == 121
    assert sum(not field.updatable for field in fields) == 1221


def test_195_value_sets_have_names(release_2406: contract.Contract) -> None:
    assert len({frozenset(found.values) for found in release_2406.enumerations.values()}) == 195
    assert all(len(set(found.values)) == len(found.values) for found in release_2406.enumerations.values())


def test_33_types_are_queryable(release_2406: contract.Contract) -> None:
    services = Counter(service for found in release_2406.types.values() for service in found.queryable_by)
    assert services == {"QueryService": 32, "GlobalSessionQueryService": 1}


def test_165_operations_return_nothing(release_2406: contract.Contract) -> None:
    assert sum(operation.returns is None for operation in release_2406.operations.values()) == 165


def test_only_seven_bases_are_documented(release_2406: contract.Contract) -> None:
    bases = Counter(documented.base for documented in release_2406.types.values() if documented.base)
    assert bases == {
        "EntityId": 62,
        "ViewRuntimeFault": 12,
        "QueryFilter": 8,
        "MethodFault": 2,
        "RuntimeFault": 2,
        "ViewServerFault": 2,
        "SecurityError": 1,
    }


def test_every_type_that_is_referred_to_is_there(release_2406: contract.Contract, fields: list[contract.Field]) -> None:
    operations = release_2406.operations.values()
    referred = {field.type for field in fields}
    referred |= {parameter.type for operation in operations for parameter in operation.parameters}
    referred |= {operation.returns.type for operation in operations if operation.returns}
    assert {name for name in referred if not name.startswith("xsd:")} <= set(release_2406.types)
    assert {fault for operation in release_2406.operations.values() for fault in operation.faults} < set(
        release_2406.types
    )


def test_every_condition_looks_at_values_of_a_sibling(release_2406: contract.Contract) -> None:
    for documented in release_2406.types.values():
        siblings = {field.name: field for field in documented.fields}
        for rule in (field.required_if for field in documented.fields if field.required_if):
            sibling = siblings[str(rule.field)]
            allowed = sibling.enumeration.values if sibling.enumeration else ("true", "false")
            assert set(rule.values) <= set(allowed), documented.name


def test_the_service_names_are_the_values_of_a_reference(release_2406: contract.Contract) -> None:
    assert set(release_2406.enumerations["ServiceName"].values) == set(release_2406.services)


def test_defaults_are_values_of_the_enumeration(fields: list[contract.Field]) -> None:
    for field in fields:
        if field.enumeration and field.default:
            assert set(field.default) <= set(field.enumeration.values), field


def test_the_seed_type(release_2406: contract.Contract) -> None:
    seed = release_2406.types[SEED]
    assert (seed.kind, seed.base, seed.since) == ("data", None, "7.0")
    assert [field.name for field in seed.fields] == [
        "operation",
        "instantClonePendingImageState",
        "instantCloneCurrentImageState",
        "pendingImageParentVm",
        "pendingImageSnapshot",
        "pendingImageParentVmPath",
        "pendingImageSnapshotPath",
        "pendingImageManagementStream",
        "pendingImageManagementTag",
        "pendingImageManagementStreamName",
        "pendingImageManagementTagName",
        "pendingComputeProfile",
        "pushImageSettings",
        "pendingImageError",
        "pendingImageProgress",
    ]
    assert [field.name for field in seed.fields if not field.optional] == ["operation"]


def test_the_seed_type_as_json(release_2406: contract.Contract) -> None:
    seed = contract.as_json(release_2406)["types"][SEED]
    assert seed["page"] == "vdi.resources.Desktop.InstantCloneProvisioningStatusData"
    assert (seed["updateAsWhole"], seed["queryable"], seed["deprecated"]) == (False, False, False)
    assert seed["fields"][3] == {
        "name": "pendingImageParentVm",
        "type": "BaseImageVmId",
        "array": False,
        "optional": True,
        "updatable": True,
        "enum": None,
        "requiredIf": {
            "field": "operation",
            "values": [
                "INITIAL_PUBLISH",
                "SCHEDULE_PUSH_IMAGE",
                "CANCEL_SCHEDULED_PUSH_IMAGE",
                "INFRASTRUCTURE_CHANGE",
            ],
        },
        "default": None,
        "min": None,
        "max": None,
        "maxLength": None,
        "since": None,
        "deprecated": False,
    }


def test_defaults_are_texts_of_scalars_and_lists_of_arrays(release_2406: contract.Contract) -> None:
    types = contract.as_json(release_2406)["types"]
    settings = {field["name"]: field["default"] for field in types["DesktopPushImageSettings"]["fields"]}
    assert settings == {
        "startTime": None,
        "logoffSetting": None,
        "stopOnFirstError": "true",
        "addVirtualTPM": "false",
    }
    protocols = {field["name"]: field["default"] for field in types["DesktopDisplayProtocolSettings"]["fields"]}
    assert protocols["supportedDisplayProtocols"] == ["PCOIP", "RDP", "BLAST"]


def test_operations_as_json(release_2406: contract.Contract) -> None:
    operation = contract.as_json(release_2406)["operations"]["Desktop_GetSummaryViews"]
    assert operation["service"] == "Desktop"
    assert [(parameter["name"], parameter["type"]) for parameter in operation["parameters"]] == [("ids", "DesktopId")]
    assert operation["returns"] == {"type": "DesktopSummaryView", "array": True}
    assert operation["faults"] == [
        "EntityNotFound",
        "InsufficientPermission",
        "InvalidArgument",
        "InvalidType",
        "UnexpectedFault",
    ]


def test_enumerated_results_are_texts(release_2406: contract.Contract) -> None:
    name = "VirtualSAN_IsSupportedByVirtualCenter"
    returns = release_2406.operations[name].returns
    assert returns is not None
    assert returns.enumeration is not None
    assert returns.enumeration.name == "VirtualSANStatus"
    assert contract.as_json(release_2406)["operations"][name]["returns"] == {"type": "xsd:string", "array": False}


def test_a_fault_that_is_a_value_has_its_documented_type(release_2406: contract.Contract) -> None:
    result = {field.name: field for field in release_2406.types["PartialFailureFaultResult"].fields}
    assert (result["fault"].type, result["fault"].wire_type) == ("MethodFault", "LocalizedMethodFault")


def test_the_document_is_json(release_2406: contract.Contract) -> None:
    document = contract.as_json(release_2406)
    assert json.loads(json.dumps(document)) == document
