"""A small release made by hand: one of each thing that the schema writers have to say, around the seed type."""

from __future__ import annotations

from tools.reference.contract_files import contract_files
from tools.reference.enumerations import chosen_names
from tools.reference.facts import Member, Operation, Release, Returns, Rule, Service, Type

IMAGE_OPERATIONS = ("INITIAL_PUBLISH", "SCHEDULE_PUSH_IMAGE", "CANCEL_SCHEDULED_PUSH_IMAGE", "INFRASTRUCTURE_CHANGE")
IF_IMAGE = Rule("requiredIf", "operation", IMAGE_OPERATIONS)
FIVE_FAULTS = ("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault")
SEED = "DesktopInstantCloneDesktopProvisioningStatusData"


def _entity_id(name: str, since: str | None = "6.0") -> Type:
    return Type(name, f"vdi.entity.{name}", "id", base="EntityId", since=since, update_as_whole=True)


def _fault(name: str, base: str = "ViewRuntimeFault", fields: tuple[Member, ...] = ()) -> Type:
    return Type(name, f"vdi.fault.{name}", "fault", base=base, fields=fields)


def _core(name: str, fields: tuple[Member, ...] = (), page: str = "") -> Type:
    return Type(name, page or f"vmodl.{name}", "core", update_as_whole=True, fields=fields)


def _core_fault(name: str, base: str | None, page: str) -> Type:
    return Type(name, page, "core", base=base)


SERVICES = {
    "Desktop": Service("Desktop", "vdi.resources.Desktop", "5.2", operations=("Desktop_Get",)),
    "QueryService": Service("QueryService", "vdi.query.QueryService", operations=("QueryService_Query",)),
    "RCX": Service("RCX", "vdi.infrastructure.RCX", "7.11", deprecated=True),
}

TYPES = [
    _core("DynamicData"),
    _core("DynamicProperty", (Member("name", "xsd:string"), Member("val", "xsd:anyType"))),
    _core("DynamicArray", (Member("val", "xsd:anyType", array=True),)),
    _core(
        "ManagedObjectReference",
        (Member("type", "xsd:string", enumeration=tuple(SERVICES)), Member("value", "xsd:string")),
    ),
    _core(
        "LocalizedMethodFault",
        (Member("fault", "MethodFault"), Member("localizedMessage", "xsd:string", optional=True)),
    ),
    _core_fault("MethodFault", None, "vmodl.MethodFault"),
    _core_fault("RuntimeFault", "MethodFault", "vmodl.RuntimeFault"),
    _core_fault("SecurityError", "RuntimeFault", "vmodl.fault.SecurityError"),
    Type("EntityId", "vdi.EntityId", "id", update_as_whole=True, fields=(Member("id", "xsd:string"),)),
    *(_entity_id(name) for name in ("BaseImageVmId", "BaseImageSnapshotId", "DesktopId", "MachineId")),
    *(_entity_id(name, "7.10") for name in ("ImageManagementStreamId", "ImageManagementTagId")),
    _fault("ViewRuntimeFault", "RuntimeFault", (Member("errorMessage", "xsd:string", optional=True),)),
    _fault("EntityNotFound", fields=(Member("id", "EntityId", optional=True),)),
    _fault("InsufficientPermission", "SecurityError", (Member("resource", "EntityId", optional=True),)),
    *(_fault(name) for name in ("InvalidArgument", "InvalidType", "UnexpectedFault")),
    _fault("PartialFailureFault", fields=(Member("failures", "PartialFailureFaultResult", array=True),)),
    Type(
        "PartialFailureFaultResult",
        "vdi.fault.PartialFailureFault.PartialFailureFaultResult",
        "data",
        fields=(
            Member("result", "xsd:anyType", optional=True),
            Member("fault", "MethodFault", optional=True),
        ),
        rules=(Rule("atMostOneOf", values=("result", "fault")),),
    ),
    Type("MapEntry", "vdi.util.MapEntry", "data", fields=(Member("key", "xsd:string"), Member("value", "xsd:anyType"))),
    Type("QueryFilter", "vdi.query.QueryFilter.Filter", "data"),
    Type(
        "QueryFilterAnd",
        "vdi.query.QueryFilter.And",
        "data",
        base="QueryFilter",
        fields=(Member("filters", "QueryFilter", array=True),),
    ),
    Type(
        "QueryFilterEquals",
        "vdi.query.QueryFilter.Equals",
        "data",
        base="QueryFilter",
        fields=(Member("memberName", "xsd:string"), Member("value", "xsd:anyType")),
    ),
    Type(
        "QueryDefinition",
        "vdi.query.QueryDefinition",
        "data",
        fields=(
            Member("queryEntityType", "xsd:string"),
            Member("filter", "QueryFilter", optional=True),
            Member("limit", "xsd:int", optional=True, default=("1000",), minimum=1, maximum=2000),
        ),
    ),
    Type(
        "QueryResults",
        "vdi.query.QueryResults",
        "data",
        fields=(
            Member("id", "xsd:string", optional=True),
            Member("results", "xsd:anyType", array=True, optional=True),
            Member("remainingCount", "xsd:int", optional=True),
        ),
    ),
    Type(
        SEED,
        "vdi.resources.Desktop.InstantCloneProvisioningStatusData",
        "data",
        since="7.0",
        fields=(
            Member("operation", "xsd:string", enumeration=("NONE", *IMAGE_OPERATIONS, "FINAL_UNPUBLISH")),
            Member("instantCloneCurrentImageState", "xsd:string", optional=True, enumeration=("READY", "FAILED")),
            Member("pendingImageParentVm", "BaseImageVmId", optional=True, rules=(IF_IMAGE,)),
            Member("pendingImageSnapshot", "BaseImageSnapshotId", optional=True, rules=(IF_IMAGE,)),
            Member("pendingImageParentVmPath", "xsd:string", optional=True, rules=(IF_IMAGE,)),
            Member(
                "pendingImageManagementStream",
                "ImageManagementStreamId",
                optional=True,
                updatable=False,
                since="7.10",
            ),
            Member("pushImageSettings", "DesktopPushImageSettings", optional=True),
            Member("pendingImageError", "xsd:string", optional=True, since="7.8"),
            Member("pendingImageProgress", "xsd:int", optional=True, since="7.11"),
        ),
    ),
    Type(
        "DesktopPushImageSettings",
        "vdi.resources.Desktop.PushImageSettings",
        "data",
        since="7.0",
        fields=(
            Member("startTime", "xsd:dateTime", optional=True),
            Member("logoffSetting", "xsd:string", enumeration=("FORCE_LOGOFF", "WAIT_FOR_LOGOFF")),
            Member("stopOnFirstError", "xsd:boolean", default=("true",)),
            Member("addVirtualTPM", "xsd:boolean", optional=True, default=("false",), since="7.7"),
        ),
    ),
    Type(
        "DesktopInfo",
        "vdi.resources.Desktop.DesktopInfo",
        "data",
        queryable_by=("QueryService",),
        query_privileges=("POOL_VIEW",),
        fields=(
            Member("id", "DesktopId", updatable=False),
            Member("name", "xsd:string", max_length=64, updatable=False),
            Member("startsAt", "xsd:string", optional=True, pattern="timeOfDay"),
            Member("folder", "xsd:string", optional=True, pattern="folderName", max_length=64),
            Member("displayName", "xsd:string", optional=True, min_length=1, max_length=255),
            Member("type", "xsd:string", enumeration=("AUTOMATED", "MANUAL", "RDS")),
            Member(
                "supportedDisplayProtocols",
                "xsd:string",
                array=True,
                enumeration=("RDP", "PCOIP", "BLAST"),
                default=("PCOIP", "RDP"),
                rules=(Rule("unique"),),
            ),
            Member("machines", "MachineId", array=True, optional=True, deprecated=True),
            Member("status", SEED, optional=True),
        ),
        rules=(Rule("atLeastOneOf", values=("displayName", "machines")),),
    ),
]

OPERATIONS = [
    Operation(
        "Desktop_Get",
        "Desktop",
        (Member("id", "DesktopId"),),
        Returns("DesktopInfo"),
        FIVE_FAULTS,
        privileges=("POOL_VIEW",),
        events=("DESKTOP_READ",),
    ),
    Operation("Desktop_List", "Desktop", (), Returns("DesktopInfo", array=True), FIVE_FAULTS, deprecated=True),
    Operation(
        "Desktop_Update",
        "Desktop",
        (
            Member("id", "DesktopId"),
            Member("updates", "MapEntry", array=True, rules=(Rule("updateMapOf", values=("DesktopInfo",)),)),
        ),
        None,
        (*FIVE_FAULTS, "InvalidArgument"),
    ),
    Operation(
        "Desktop_GetType",
        "Desktop",
        (Member("level", "xsd:string", enumeration=("LOW", "HIGH")),),
        Returns("xsd:string", enumeration=("AUTOMATED", "OTHER")),
        FIVE_FAULTS,
    ),
    Operation(
        "QueryService_Query",
        "QueryService",
        (Member("queryDefinition", "QueryDefinition"),),
        Returns("QueryResults"),
        FIVE_FAULTS,
    ),
]

SAMPLE = Release(
    "2406",
    types={documented.name: documented for documented in sorted(TYPES, key=lambda documented: documented.name)},
    services=SERVICES,
    operations={operation.name: operation for operation in sorted(OPERATIONS, key=lambda operation: operation.name)},
)

PATTERNS = {"timeOfDay": ("([01][0-9]|2[0-3]):[0-5][0-9]",), "folderName": ("[a-z]+", "[a-z]+/[a-z]+")}


def sample_files(release: Release = SAMPLE) -> dict[str, bytes]:
    """The contract files of the sample, or of a variant of it."""
    return contract_files([release], patterns=PATTERNS, chosen=chosen_names())
