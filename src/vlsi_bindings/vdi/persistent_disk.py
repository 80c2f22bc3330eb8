"""PersistentDisk: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import OpenEnumeration, Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    import datetime

    from .entity import (
        AccessGroupId,
        DatastorePathId,
        DesktopId,
        MachineId,
        PersistentDiskId,
        UserOrGroupId,
        VirtualCenterId,
        VirtualDiskId,
    )
    from .util import MapEntry

__all__ = [
    "PersistentDiskAttachSpec",
    "PersistentDiskDeleteSpec",
    "PersistentDiskDetachSpec",
    "PersistentDiskGeneralData",
    "PersistentDiskIncompatibleReason",
    "PersistentDiskIncompatibleReasons",
    "PersistentDiskInfo",
    "PersistentDiskRecreateMachineInfo",
    "PersistentDiskRecreateMachineSpec",
    "PersistentDiskReplaceSpec",
    "PersistentDiskSpec",
    "PersistentDiskStatus",
    "PersistentDiskStorageData",
    "PersistentDiskUsage",
    "PersistentDisk_Attach",
    "PersistentDisk_Create",
    "PersistentDisk_Delete",
    "PersistentDisk_Detach",
    "PersistentDisk_Get",
    "PersistentDisk_PreviewRecreateMachines",
    "PersistentDisk_RecreateMachine",
    "PersistentDisk_RecreateMachines",
    "PersistentDisk_Replace",
    "PersistentDisk_Update",
]


class PersistentDiskIncompatibleReason(OpenEnumeration):
    """Values of PersistentDiskIncompatibleReasons.incompatibleReasons."""

    MAX_POOL_SIZE_VIOLATION = "MAX_POOL_SIZE_VIOLATION"
    NON_VSPHERE_DESKTOP = "NON_VSPHERE_DESKTOP"
    DISK_WITH_INCOMPATIBLE_DATASTORES = "DISK_WITH_INCOMPATIBLE_DATASTORES"
    DUPLICATE_DISKS = "DUPLICATE_DISKS"
    MACHINE_NAME_EXISTS_IN_DESKTOP = "MACHINE_NAME_EXISTS_IN_DESKTOP"
    DISK_USER_NOT_ENTITLED_TO_DESKTOP = "DISK_USER_NOT_ENTITLED_TO_DESKTOP"
    DISK_USER_ASSIGNED_TO_EXISTING_MACHINE = "DISK_USER_ASSIGNED_TO_EXISTING_MACHINE"
    DESKTOP_SEMI_AUTO_POOL = "DESKTOP_SEMI_AUTO_POOL"


class PersistentDiskStatus(OpenEnumeration):
    """Values of PersistentDiskGeneralData.status."""

    IN_USE = "IN_USE"
    UNATTACHED = "UNATTACHED"
    ATTACHING = "ATTACHING"
    DETACHING = "DETACHING"
    REPLACING = "REPLACING"
    ARCHIVING = "ARCHIVING"
    DELETING = "DELETING"


class PersistentDiskUsage(OpenEnumeration):
    """Values of PersistentDiskGeneralData.usage."""

    PRIMARY = "PRIMARY"
    SECONDARY = "SECONDARY"
    UNATTACHED = "UNATTACHED"
    DELETING = "DELETING"


class PersistentDiskAttachSpec(DynamicData):
    """Data object, since 6.0, deprecated.

    Page: vdi.resources.PersistentDisk.AttachSpec
    """

    machine: MachineId = field("machine", "MachineId")


class PersistentDiskDeleteSpec(DynamicData):
    """Data object, since 6.0, deprecated.

    Page: vdi.resources.PersistentDisk.DeleteSpec

    Fields:
        delete_from_disk: default true.
    """

    delete_from_disk: bool | None = field("deleteFromDisk", "xsd:boolean", default=None)


class PersistentDiskDetachSpec(DynamicData):
    """Data object, since 6.0, deprecated.

    Page: vdi.resources.PersistentDisk.DetachSpec
    """

    archive_datastore_path: DatastorePathId | None = field("archiveDatastorePath", "DatastorePathId", default=None)


class PersistentDiskGeneralData(DynamicData):
    """Data object, since 6.0, deprecated.

    Page: vdi.resources.PersistentDisk.PersistentDiskGeneralData

    Fields:
        name: not updatable.
        desktop_name: since 7.7.
        machine: not updatable.
        machine_name: since 7.7.
        usage: not updatable.
        status: not updatable.
        last_attached_time: not updatable.
    """

    name: str = field("name", "xsd:string")
    desktop: DesktopId | None = field("desktop", "DesktopId", default=None)
    desktop_name: str | None = field("desktopName", "xsd:string", default=None)
    user: UserOrGroupId | None = field("user", "UserOrGroupId", default=None)
    machine: MachineId | None = field("machine", "MachineId", default=None)
    machine_name: str | None = field("machineName", "xsd:string", default=None)
    access_group: AccessGroupId = field("accessGroup", "AccessGroupId")
    usage: PersistentDiskUsage | str = field("usage", "PersistentDiskUsage")
    status: PersistentDiskStatus | str = field("status", "PersistentDiskStatus")
    last_attached_time: datetime.datetime | None = field("lastAttachedTime", "xsd:dateTime", default=None)


class PersistentDiskIncompatibleReasons(DynamicData):
    """Data object, since 7.8, deprecated.

    Page: vdi.resources.PersistentDisk.PersistentDiskIncompatibleReasons

    Fields:
        compatible: not updatable.
        incompatible_reasons: not updatable.
    """

    id: PersistentDiskId = field("id", "PersistentDiskId")
    compatible: bool = field("compatible", "xsd:boolean")
    incompatible_reasons: list[PersistentDiskIncompatibleReason | str] = field(
        "incompatibleReasons", "PersistentDiskIncompatibleReason[]", default_factory=list
    )


class PersistentDiskInfo(DynamicData):
    """Data object, since 6.0, deprecated.

    Page: vdi.resources.PersistentDisk.PersistentDiskInfo
    Queryable by: QueryService
    Not filterable by storage.capacityMB.
    """

    id: PersistentDiskId = field("id", "PersistentDiskId")
    general: PersistentDiskGeneralData = field("general", "PersistentDiskGeneralData")
    storage: PersistentDiskStorageData = field("storage", "PersistentDiskStorageData")


class PersistentDiskRecreateMachineInfo(DynamicData):
    """Data object, since 7.8, deprecated.

    Page: vdi.resources.PersistentDisk.PersistentDiskRecreateMachineInfo
    """

    id: PersistentDiskId = field("id", "PersistentDiskId")
    machine: MachineId = field("machine", "MachineId")


class PersistentDiskRecreateMachineSpec(DynamicData):
    """Data object, since 6.0, deprecated.

    Page: vdi.resources.PersistentDisk.RecreateMachineSpec

    Fields:
        id: since 7.8.
        machine_name: at most 15 characters; form MachineNameWithUnderscoresMax15.
    """

    id: PersistentDiskId | None = field("id", "PersistentDiskId", default=None)
    machine_name: str | None = field("machineName", "xsd:string", default=None)


class PersistentDiskReplaceSpec(DynamicData):
    """Data object, since 6.0, deprecated.

    Page: vdi.resources.PersistentDisk.ReplaceSpec
    """

    machine: MachineId = field("machine", "MachineId")
    archive_datastore_path: DatastorePathId = field("archiveDatastorePath", "DatastorePathId")


class PersistentDiskSpec(DynamicData):
    """Data object, since 6.0, deprecated.

    Page: vdi.resources.PersistentDisk.PersistentDiskSpec
    """

    virtual_disk: VirtualDiskId = field("virtualDisk", "VirtualDiskId")
    access_group: AccessGroupId = field("accessGroup", "AccessGroupId")
    desktop: DesktopId | None = field("desktop", "DesktopId", default=None)
    user: UserOrGroupId | None = field("user", "UserOrGroupId", default=None)


class PersistentDiskStorageData(DynamicData):
    """Data object, since 6.0, deprecated.

    Page: vdi.resources.PersistentDisk.PersistentDiskStorageData

    Fields:
        virtual_center: not updatable.
        datastore_name: not updatable.
        capacity_mb: not updatable.
    """

    virtual_center: VirtualCenterId = field("virtualCenter", "VirtualCenterId")
    datastore_name: str = field("datastoreName", "xsd:string")
    capacity_mb: int | None = field("capacityMB", "xsd:long", default=None)


class PersistentDisk_Attach(Request[None]):
    """Request to PersistentDisk, deprecated.

    Page: vdi.resources.PersistentDisk
    Events: VLSI_PERSISTENT_DISK_ATTACHED, VLSI_PERSISTENT_DISK_ATTACH_FAILED
    """

    __operation__ = Operation(
        service="PersistentDisk",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: PersistentDiskId = field("id", "PersistentDiskId")
    spec: PersistentDiskAttachSpec = field("spec", "PersistentDiskAttachSpec")


class PersistentDisk_Create(Request["PersistentDiskId"]):
    """Request to PersistentDisk, deprecated.

    Page: vdi.resources.PersistentDisk
    Events: VLSI_PERSISTENT_DISK_CREATED, VLSI_PERSISTENT_DISK_CREATE_FAILED
    """

    __operation__ = Operation(
        service="PersistentDisk",
        returns="PersistentDiskId",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    spec: PersistentDiskSpec = field("spec", "PersistentDiskSpec")


class PersistentDisk_Delete(Request[None]):
    """Request to PersistentDisk, deprecated.

    Page: vdi.resources.PersistentDisk
    Events: VLSI_PERSISTENT_DISK_DELETED, VLSI_PERSISTENT_DISK_DELETE_FAILED
    """

    __operation__ = Operation(
        service="PersistentDisk",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: PersistentDiskId = field("id", "PersistentDiskId")
    spec: PersistentDiskDeleteSpec | None = field("spec", "PersistentDiskDeleteSpec", default=None)


class PersistentDisk_Detach(Request[None]):
    """Request to PersistentDisk, deprecated.

    Page: vdi.resources.PersistentDisk
    Privileges: MACHINE_MANAGEMENT
    Events: VLSI_PERSISTENT_DISK_DETACHED, VLSI_PERSISTENT_DISK_DETACH_FAILED
    """

    __operation__ = Operation(
        service="PersistentDisk",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: PersistentDiskId = field("id", "PersistentDiskId")
    spec: PersistentDiskDetachSpec = field("spec", "PersistentDiskDetachSpec")


class PersistentDisk_Get(Request["PersistentDiskInfo"]):
    """Request to PersistentDisk, deprecated.

    Page: vdi.resources.PersistentDisk
    """

    __operation__ = Operation(
        service="PersistentDisk",
        returns="PersistentDiskInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: PersistentDiskId = field("id", "PersistentDiskId")


class PersistentDisk_PreviewRecreateMachines(Request["list[PersistentDiskIncompatibleReasons]"]):
    """Request to PersistentDisk, deprecated.

    Page: vdi.resources.PersistentDisk
    """

    __operation__ = Operation(
        service="PersistentDisk",
        returns="PersistentDiskIncompatibleReasons[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    specs: list[PersistentDiskRecreateMachineSpec] = field("specs", "PersistentDiskRecreateMachineSpec[]")


class PersistentDisk_RecreateMachine(Request["MachineId"]):
    """Request to PersistentDisk, deprecated.

    Page: vdi.resources.PersistentDisk
    Privileges: POOL_MANAGEMENT, MACHINE_MANAGEMENT
    Events: VLSI_PERSISTENT_DISK_RECREATE_MACHINE, VLSI_PERSISTENT_DISK_RECREATE_MACHINE_FAILED
    """

    __operation__ = Operation(
        service="PersistentDisk",
        returns="MachineId",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: PersistentDiskId = field("id", "PersistentDiskId")
    spec: PersistentDiskRecreateMachineSpec | None = field("spec", "PersistentDiskRecreateMachineSpec", default=None)


class PersistentDisk_RecreateMachines(Request["list[PersistentDiskRecreateMachineInfo]"]):
    """Request to PersistentDisk, deprecated.

    Page: vdi.resources.PersistentDisk
    Privileges: POOL_MANAGEMENT, MACHINE_MANAGEMENT
    Events: VLSI_PERSISTENT_DISK_RECREATE_MACHINE, VLSI_PERSISTENT_DISK_RECREATE_MACHINE_FAILED
    """

    __operation__ = Operation(
        service="PersistentDisk",
        returns="PersistentDiskRecreateMachineInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    specs: list[PersistentDiskRecreateMachineSpec] = field("specs", "PersistentDiskRecreateMachineSpec[]")


class PersistentDisk_Replace(Request[None]):
    """Request to PersistentDisk, deprecated.

    Page: vdi.resources.PersistentDisk
    Events: VLSI_PERSISTENT_DISK_REPLACED, VLSI_PERSISTENT_DISK_REPLACE_FAILED
    """

    __operation__ = Operation(
        service="PersistentDisk",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: PersistentDiskId = field("id", "PersistentDiskId")
    spec: PersistentDiskReplaceSpec = field("spec", "PersistentDiskReplaceSpec")


class PersistentDisk_Update(Request[None]):
    """Request to PersistentDisk, deprecated.

    Page: vdi.resources.PersistentDisk
    Events: VLSI_PERSISTENT_DISK_UPDATED, VLSI_PERSISTENT_DISK_UPDATE_FAILED
    Further faults: InvalidState

    Fields:
        updates: keys are paths into PersistentDiskInfo.
    """

    __operation__ = Operation(
        service="PersistentDisk",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidState",
            "InvalidType",
            "UnexpectedFault",
        ),
    )

    id: PersistentDiskId = field("id", "PersistentDiskId")
    updates: list[MapEntry] = field("updates", "MapEntry[]")
