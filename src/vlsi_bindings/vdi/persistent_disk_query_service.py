"""PersistentDiskQueryService: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: F401, N801
# names in quoted parameters are used; class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import OpenEnumeration, Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import MachineId, PersistentDiskId
    from .enumerations import MachineBasicState
    from .query import QueryResults

__all__ = [
    "PersistentDiskAttachmentIncompatibleReason",
    "PersistentDiskMachineAttachmentDetails",
    "PersistentDiskQueryServiceQuerySpec",
    "PersistentDiskQueryService_QueryWithSpec",
]


class PersistentDiskAttachmentIncompatibleReason(OpenEnumeration):
    """Values of PersistentDiskMachineAttachmentDetails.incompatibleReasons."""

    NON_VSPHERE_DESKTOP = "NON_VSPHERE_DESKTOP"
    MACHINE_WITH_VSAN_ENABLED = "MACHINE_WITH_VSAN_ENABLED"
    MACHINE_WITH_VSAN_DISABLED = "MACHINE_WITH_VSAN_DISABLED"
    MACHINE_NOT_MANAGED_BY_DISK_VC = "MACHINE_NOT_MANAGED_BY_DISK_VC"
    DISK_DATASTORE_NOT_ACCESSIBLE_TO_THE_MACHINE = "DISK_DATASTORE_NOT_ACCESSIBLE_TO_THE_MACHINE"
    INSUFFICIENT_PERMISSION_TO_MANAGE_DESKTOP = "INSUFFICIENT_PERMISSION_TO_MANAGE_DESKTOP"


class PersistentDiskMachineAttachmentDetails(DynamicData):
    """Data object, since 7.8, deprecated.

    Page: vdi.resources.PersistentDiskQueryService.PersistentDiskMachineAttachmentDetails

    Fields:
        machine_id: not updatable.
        machine_name: not updatable.
        desktop_name: not updatable.
        user_name: not updatable.
        machine_basic_state: not updatable.
        compatible: not updatable.
        incompatible_reasons: not updatable.
    """

    machine_id: MachineId = field("machineId", "MachineId")
    machine_name: str = field("machineName", "xsd:string")
    desktop_name: str = field("desktopName", "xsd:string")
    user_name: str = field("userName", "xsd:string")
    machine_basic_state: MachineBasicState | str = field("machineBasicState", "MachineBasicState")
    compatible: bool = field("compatible", "xsd:boolean")
    incompatible_reasons: list[PersistentDiskAttachmentIncompatibleReason | str] = field(
        "incompatibleReasons", "PersistentDiskAttachmentIncompatibleReason[]", default_factory=list
    )


class PersistentDiskQueryServiceQuerySpec(DynamicData):
    """Data object, deprecated.

    Page: vdi.resources.PersistentDiskQueryService.QuerySpec

    Fields:
        max_page_size: default 1000.
    """

    id: PersistentDiskId = field("id", "PersistentDiskId")
    sort_by: str | None = field("sortBy", "xsd:string", default=None)
    sort_descending: bool | None = field("sortDescending", "xsd:boolean", default=None)
    max_page_size: int | None = field("maxPageSize", "xsd:int", default=None)


class PersistentDiskQueryService_QueryWithSpec(Request["QueryResults"]):
    """Request to PersistentDiskQueryService, deprecated.

    Page: vdi.resources.PersistentDiskQueryService
    Privileges: MACHINE_MANAGEMENT
    Further faults: InvalidRequest
    """

    __operation__ = Operation(
        service="PersistentDiskQueryService",
        returns="QueryResults",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidRequest",
            "InvalidType",
            "UnexpectedFault",
        ),
    )

    query_spec: PersistentDiskQueryServiceQuerySpec = field("querySpec", "PersistentDiskQueryServiceQuerySpec")
