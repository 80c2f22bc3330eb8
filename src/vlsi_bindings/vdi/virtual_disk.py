"""VirtualDisk: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import OpenEnumeration, Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import DatastoreId, VirtualCenterId, VirtualDiskId

__all__ = [
    "VirtualDiskData",
    "VirtualDiskIncompatibleReason",
    "VirtualDiskInfo",
    "VirtualDiskListSpec",
    "VirtualDisk_List",
    "VirtualDisk_ListAllDisks",
]


class VirtualDiskIncompatibleReason(OpenEnumeration):
    """Values of VirtualDiskData.incompatibleReason."""

    REPLICA_DISK = "REPLICA_DISK"
    INTERNAL_DISK = "INTERNAL_DISK"
    DISPOSABLE_DISK = "DISPOSABLE_DISK"
    DISK_ALREADY_IN_USE = "DISK_ALREADY_IN_USE"
    INSTANT_CLONE_INTERNAL_DISK = "INSTANT_CLONE_INTERNAL_DISK"


class VirtualDiskData(DynamicData):
    """Data object, since 6.0, updated as a whole.

    Page: vdi.utils.virtualcenter.VirtualDisk.VirtualDiskData

    Fields:
        name: not updatable.
        path: not updatable.
        datastore: not updatable.
        attached: not updatable.
        compatible: not updatable; since 7.8.
        incompatible_reason: not updatable; since 7.8.
    """

    name: str = field("name", "xsd:string")
    path: str = field("path", "xsd:string")
    datastore: DatastoreId = field("datastore", "DatastoreId")
    attached: bool = field("attached", "xsd:boolean")
    compatible: bool = field("compatible", "xsd:boolean")
    incompatible_reason: VirtualDiskIncompatibleReason | str | None = field(
        "incompatibleReason", "VirtualDiskIncompatibleReason", default=None
    )


class VirtualDiskInfo(DynamicData):
    """Data object, since 6.0, updated as a whole.

    Page: vdi.utils.virtualcenter.VirtualDisk.VirtualDiskInfo

    Fields:
        id: not updatable.
        data: not updatable.
    """

    id: VirtualDiskId = field("id", "VirtualDiskId")
    data: VirtualDiskData = field("data", "VirtualDiskData")


class VirtualDiskListSpec(DynamicData):
    """Data object, since 7.8, updated as a whole.

    Page: vdi.utils.virtualcenter.VirtualDisk.VirtualDiskListSpec
    """

    virtual_center: VirtualCenterId = field("virtualCenter", "VirtualCenterId")
    datastore: DatastoreId | None = field("datastore", "DatastoreId", default=None)


class VirtualDisk_List(Request["list[VirtualDiskInfo]"]):
    """Request to VirtualDisk.

    Page: vdi.utils.virtualcenter.VirtualDisk
    Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="VirtualDisk",
        returns="VirtualDiskInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    virtual_center: VirtualCenterId = field("virtualCenter", "VirtualCenterId")
    datastore: DatastoreId | None = field("datastore", "DatastoreId", default=None)


class VirtualDisk_ListAllDisks(Request["list[VirtualDiskInfo]"]):
    """Request to VirtualDisk.

    Page: vdi.utils.virtualcenter.VirtualDisk
    Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="VirtualDisk",
        returns="VirtualDiskInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    virtual_disk_list_spec: VirtualDiskListSpec = field("virtualDiskListSpec", "VirtualDiskListSpec")
