"""Datastore: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import OpenEnumeration, Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import (
        BaseImageSnapshotId,
        BaseImageVmId,
        DatacenterId,
        DatastoreId,
        DesktopId,
        FarmId,
        HostOrClusterId,
        VirtualCenterId,
        VmTemplateId,
    )

__all__ = [
    "DatastoreClusterData",
    "DatastoreClusterInfo",
    "DatastoreData",
    "DatastoreDiskType",
    "DatastoreFileSystemType",
    "DatastoreIncompatibleReasons",
    "DatastoreInfo",
    "DatastoreRequirementDiskType",
    "DatastoreRequirementSpec",
    "DatastoreSpaceRequirement",
    "DatastoreSpec",
    "DatastoreUsageSource",
    "Datastore_GetDatastoreRequirements",
    "Datastore_GetUsage",
    "Datastore_ListDatastoreClustersByHostOrCluster",
    "Datastore_ListDatastoresByDesktopOrFarm",
    "Datastore_ListDatastoresByHostOrCluster",
    "DesktopOrFarmDatastoreUsageInfo",
]


class DatastoreDiskType(OpenEnumeration):
    """Values of DatastoreData.diskType."""

    SSD = "SSD"
    NON_SSD = "NON_SSD"
    UNKNOWN = "UNKNOWN"
    NON_VMFS = "NON_VMFS"


class DatastoreFileSystemType(OpenEnumeration):
    """Values of DatastoreData.fileSystemType."""

    VMFS = "VMFS"
    NFS = "NFS"
    VSAN = "VSAN"
    VVOL = "VVOL"


class DatastoreRequirementDiskType(OpenEnumeration):
    """Values of DatastoreSpaceRequirement.DiskType."""

    REPLICA = "REPLICA"
    PERSISTENT = "PERSISTENT"
    OS = "OS"


class DatastoreUsageSource(OpenEnumeration):
    """Values of DatastoreRequirementSpec.source.

    Also of DesktopOrFarmDatastoreUsageInfo.source.
    """

    VIEW_COMPOSER = "VIEW_COMPOSER"
    INSTANT_CLONE_ENGINE = "INSTANT_CLONE_ENGINE"
    FULL_CLONE = "FULL_CLONE"


class DatastoreClusterData(DynamicData):
    """Data object, since 7.2.

    Page: vdi.utils.virtualcenter.Datastore.DatastoreClusterData

    Fields:
        name: not updatable.
        path: not updatable.
        virtual_center: not updatable.
        datacenter: not updatable.
        host_or_cluster: not updatable.
        capacity_mb: not updatable.
        free_space_mb: not updatable.
        datastores: not updatable.
    """

    name: str = field("name", "xsd:string")
    path: str = field("path", "xsd:string")
    virtual_center: VirtualCenterId = field("virtualCenter", "VirtualCenterId")
    datacenter: DatacenterId | None = field("datacenter", "DatacenterId", default=None)
    host_or_cluster: HostOrClusterId = field("hostOrCluster", "HostOrClusterId")
    capacity_mb: int = field("capacityMB", "xsd:long")
    free_space_mb: int = field("freeSpaceMB", "xsd:long")
    datastores: list[DatastoreInfo] = field("datastores", "DatastoreInfo[]", default_factory=list)


class DatastoreClusterInfo(DynamicData):
    """Data object, since 7.2.

    Page: vdi.utils.virtualcenter.Datastore.DatastoreClusterInfo

    Fields:
        id: not updatable.
        datastore_cluster_data: not updatable.
        ref_id: not updatable; since 8.1; from 8.1.0.
    """

    id: DatastoreId = field("id", "DatastoreId")
    datastore_cluster_data: DatastoreClusterData = field("datastoreClusterData", "DatastoreClusterData")
    ref_id: str | None = field("refId", "xsd:string", default=None)


class DatastoreData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.utils.virtualcenter.Datastore.DatastoreData

    Fields:
        name: not updatable.
        path: not updatable.
        virtual_center: not updatable.
        datacenter: not updatable.
        host_or_cluster: not updatable.
        disk_type: not updatable.
        file_system_type: not updatable.
        vmfs_major_version: not updatable.
        incompatible_reasons: not updatable.
        local_datastore: not updatable.
        capacity_mb: not updatable.
        free_space_mb: not updatable.
        number_of_vms: not updatable; since 7.6.
    """

    name: str = field("name", "xsd:string")
    path: str = field("path", "xsd:string")
    virtual_center: VirtualCenterId = field("virtualCenter", "VirtualCenterId")
    datacenter: DatacenterId | None = field("datacenter", "DatacenterId", default=None)
    host_or_cluster: HostOrClusterId = field("hostOrCluster", "HostOrClusterId")
    disk_type: DatastoreDiskType | str = field("diskType", "DatastoreDiskType")
    file_system_type: DatastoreFileSystemType | str = field("fileSystemType", "DatastoreFileSystemType")
    vmfs_major_version: str | None = field("vmfsMajorVersion", "xsd:string", default=None)
    incompatible_reasons: DatastoreIncompatibleReasons = field("incompatibleReasons", "DatastoreIncompatibleReasons")
    local_datastore: bool = field("localDatastore", "xsd:boolean")
    capacity_mb: int = field("capacityMB", "xsd:long")
    free_space_mb: int = field("freeSpaceMB", "xsd:long")
    number_of_vms: int | None = field("numberOfVMs", "xsd:int", default=None)


class DatastoreIncompatibleReasons(DynamicData):
    """Data object, since 6.0.

    Page: vdi.utils.virtualcenter.Datastore.DatastoreIncompatibleReasons

    Fields:
        inaccessible_to_some_hosts: not updatable.
        vmfs5_and_more_than32_hosts: not updatable.
        vmfs6_and_more_than64_hosts: not updatable; since 8.1; from 8.1.0.
        not_vmfs5_and_more_than8_hosts: not updatable.
        esx51_and_more_than32_hosts: not updatable.
        esx65_and_more_than64_hosts: not updatable; since 8.1; from 8.1.0.
        not_esx51_and_more_than8_hosts: not updatable.
        incompatible_native_snapshots: not updatable.
    """

    inaccessible_to_some_hosts: bool = field("inaccessibleToSomeHosts", "xsd:boolean")
    vmfs5_and_more_than32_hosts: bool = field("vmfs5AndMoreThan32Hosts", "xsd:boolean")
    vmfs6_and_more_than64_hosts: bool = field("vmfs6AndMoreThan64Hosts", "xsd:boolean")
    not_vmfs5_and_more_than8_hosts: bool = field("notVmfs5AndMoreThan8Hosts", "xsd:boolean")
    esx51_and_more_than32_hosts: bool = field("esx51AndMoreThan32Hosts", "xsd:boolean")
    esx65_and_more_than64_hosts: bool = field("esx65AndMoreThan64Hosts", "xsd:boolean")
    not_esx51_and_more_than8_hosts: bool = field("notEsx51AndMoreThan8Hosts", "xsd:boolean")
    incompatible_native_snapshots: bool = field("incompatibleNativeSnapshots", "xsd:boolean")


class DatastoreInfo(DynamicData):
    """Data object, since 6.0.

    Page: vdi.utils.virtualcenter.Datastore.DatastoreInfo

    Fields:
        id: not updatable.
        datastore_data: not updatable.
        ref_id: not updatable; since 8.1; from 8.1.0.
    """

    id: DatastoreId = field("id", "DatastoreId")
    datastore_data: DatastoreData = field("datastoreData", "DatastoreData")
    ref_id: str | None = field("refId", "xsd:string", default=None)


class DatastoreRequirementSpec(DynamicData):
    """Data object, since 7.6.

    Page: vdi.utils.virtualcenter.Datastore.DatastoreRequirementSpec

    Fields:
        is_farm: default false.
        vm_id: required if source is VIEW_COMPOSER or INSTANT_CLONE_ENGINE.
        snapshot_id: required if source is VIEW_COMPOSER or INSTANT_CLONE_ENGINE.
        vm_template_id: required if source is FULL_CLONE.
        is_persistent: default false.
        user_disk_size: required if is_persistent is true.
        use_vsan: default false.
        use_separate_replica_and_os_disk: default false.
        use_separate_persistent_and_os_disk: default false.
    """

    desktop_id: DesktopId | None = field("desktopId", "DesktopId", default=None)
    farm_id: FarmId | None = field("farmId", "FarmId", default=None)
    is_farm: bool = field("isFarm", "xsd:boolean")
    source: DatastoreUsageSource | str = field("source", "DatastoreUsageSource")
    vm_id: BaseImageVmId | None = field("vmId", "BaseImageVmId", default=None)
    snapshot_id: BaseImageSnapshotId | None = field("snapshotId", "BaseImageSnapshotId", default=None)
    vm_template_id: VmTemplateId | None = field("vmTemplateId", "VmTemplateId", default=None)
    pool_size: int = field("poolSize", "xsd:int")
    is_persistent: bool = field("isPersistent", "xsd:boolean")
    user_disk_size: float | None = field("userDiskSize", "xsd:double", default=None)
    use_vsan: bool = field("useVsan", "xsd:boolean")
    use_separate_replica_and_os_disk: bool = field("useSeparateReplicaAndOSDisk", "xsd:boolean")
    use_separate_persistent_and_os_disk: bool = field("useSeparatePersistentAndOSDisk", "xsd:boolean")


class DatastoreSpaceRequirement(DynamicData):
    """Data object, since 7.6.

    Page: vdi.utils.virtualcenter.Datastore.DatastoreSpaceRequirement

    Fields:
        disk_type: not updatable.
        min_disk_size: not updatable.
        mid_disk_size: not updatable.
        max_disk_size: not updatable.
    """

    disk_type: DatastoreRequirementDiskType | str = field("DiskType", "DatastoreRequirementDiskType")
    min_disk_size: float = field("minDiskSize", "xsd:double")
    mid_disk_size: float | None = field("midDiskSize", "xsd:double", default=None)
    max_disk_size: float | None = field("maxDiskSize", "xsd:double", default=None)


class DatastoreSpec(DynamicData):
    """Data object, since 7.6.

    Page: vdi.utils.virtualcenter.Datastore.DatastoreSpec
    """

    host_or_cluster_id: HostOrClusterId | None = field("hostOrClusterId", "HostOrClusterId", default=None)
    desktop_id: DesktopId | None = field("desktopId", "DesktopId", default=None)
    farm_id: FarmId | None = field("farmId", "FarmId", default=None)


class DesktopOrFarmDatastoreUsageInfo(DynamicData):
    """Data object, since 7.9.

    Page: vdi.utils.virtualcenter.Datastore.DesktopOrFarmDatastoreUsageInfo

    Fields:
        name: not updatable.
        is_farm: default false; not updatable.
        source: not updatable.
        is_persistent: not updatable.
        used_space_mb: not updatable.
        other_datastore_names: not updatable.
    """

    name: str = field("name", "xsd:string")
    is_farm: bool = field("isFarm", "xsd:boolean")
    source: DatastoreUsageSource | str = field("source", "DatastoreUsageSource")
    is_persistent: bool | None = field("isPersistent", "xsd:boolean", default=None)
    used_space_mb: int = field("usedSpaceMB", "xsd:long")
    other_datastore_names: list[str] = field("otherDatastoreNames", "xsd:string[]", default_factory=list)


class Datastore_GetDatastoreRequirements(Request["list[DatastoreSpaceRequirement]"]):
    """Request to Datastore.

    Page: vdi.utils.virtualcenter.Datastore
    Privileges: VC_CONFIG_VIEW, POOL_VIEW
    """

    __operation__ = Operation(
        service="Datastore",
        returns="DatastoreSpaceRequirement[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    spec: DatastoreRequirementSpec = field("spec", "DatastoreRequirementSpec")


class Datastore_GetUsage(Request["list[DesktopOrFarmDatastoreUsageInfo]"]):
    """Request to Datastore.

    Page: vdi.utils.virtualcenter.Datastore
    Privileges: POOL_VIEW
    """

    __operation__ = Operation(
        service="Datastore",
        returns="DesktopOrFarmDatastoreUsageInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: DatastoreId = field("id", "DatastoreId")


class Datastore_ListDatastoreClustersByHostOrCluster(Request["list[DatastoreClusterInfo]"]):
    """Request to Datastore.

    Page: vdi.utils.virtualcenter.Datastore
    Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="Datastore",
        returns="DatastoreClusterInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    host_or_cluster: HostOrClusterId = field("hostOrCluster", "HostOrClusterId")


class Datastore_ListDatastoresByDesktopOrFarm(Request["list[DatastoreInfo]"]):
    """Request to Datastore.

    Page: vdi.utils.virtualcenter.Datastore
    Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="Datastore",
        returns="DatastoreInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    spec: DatastoreSpec = field("spec", "DatastoreSpec")


class Datastore_ListDatastoresByHostOrCluster(Request["list[DatastoreInfo]"]):
    """Request to Datastore.

    Page: vdi.utils.virtualcenter.Datastore
    Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="Datastore",
        returns="DatastoreInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    host_or_cluster: HostOrClusterId = field("hostOrCluster", "HostOrClusterId")
