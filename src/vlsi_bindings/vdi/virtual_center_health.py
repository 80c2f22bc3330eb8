"""VirtualCenterHealth: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import OpenEnumeration, Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import ConnectionServerId, DatastoreId, VirtualCenterId
    from .enumerations import HostStatus
    from .health import CertificateHealthData

__all__ = [
    "VirtualCenterHealthConnectionServerConnectionData",
    "VirtualCenterHealthData",
    "VirtualCenterHealthDatastoreData",
    "VirtualCenterHealthHostData",
    "VirtualCenterHealthInfo",
    "VirtualCenterHealthStatus",
    "VirtualCenterHealth_Get",
    "VirtualCenterHealth_List",
]


class VirtualCenterHealthStatus(OpenEnumeration):
    """Values of VirtualCenterHealthConnectionServerConnectionData.status."""

    STATUS_UP = "STATUS_UP"
    STATUS_DOWN = "STATUS_DOWN"
    STATUS_RECONNECTING = "STATUS_RECONNECTING"
    STATUS_UNKNOWN = "STATUS_UNKNOWN"
    STATUS_INVALIDCREDENTIALS = "STATUS_INVALIDCREDENTIALS"
    STATUS_CANNOTLOGIN = "STATUS_CANNOTLOGIN"
    STATUS_NOT_YET_CONNECTED = "STATUS_NOT_YET_CONNECTED"


class VirtualCenterHealthConnectionServerConnectionData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.health.VirtualCenterHealth.ConnectionServerConnectionData

    Fields:
        certificate_health: required if thumbprint_accepted is false.
        ref_id: since 7.10.
        last_updated_timestamp: not updatable; since 7.12.
    """

    id: ConnectionServerId = field("id", "ConnectionServerId")
    name: str = field("name", "xsd:string")
    status: VirtualCenterHealthStatus | str = field("status", "VirtualCenterHealthStatus")
    thumbprint_accepted: bool | None = field("thumbprintAccepted", "xsd:boolean", default=None)
    certificate_health: CertificateHealthData | None = field("certificateHealth", "CertificateHealthData", default=None)
    ref_id: str | None = field("refId", "xsd:string", default=None)
    last_updated_timestamp: int | None = field("lastUpdatedTimestamp", "xsd:long", default=None)


class VirtualCenterHealthData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.health.VirtualCenterHealth.VirtualCenterHealthData

    Fields:
        instance_uuid: since 7.8.
        view_composer_configured: default false; since 7.10; deprecated.
        num_desktops: since 7.10.
        num_machines: since 7.10.
    """

    name: str | None = field("name", "xsd:string", default=None)
    version: str | None = field("version", "xsd:string", default=None)
    build: str | None = field("build", "xsd:string", default=None)
    api_version: str | None = field("apiVersion", "xsd:string", default=None)
    instance_uuid: str | None = field("instanceUuid", "xsd:string", default=None)
    view_composer_configured: bool = field("viewComposerConfigured", "xsd:boolean")
    num_desktops: int | None = field("numDesktops", "xsd:int", default=None)
    num_machines: int | None = field("numMachines", "xsd:int", default=None)


class VirtualCenterHealthDatastoreData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.health.VirtualCenterHealth.DatastoreData

    Fields:
        id: since 7.9.
        url: since 7.7.
    """

    id: DatastoreId = field("id", "DatastoreId")
    name: str = field("name", "xsd:string")
    accessible: bool | None = field("accessible", "xsd:boolean", default=None)
    path: str | None = field("path", "xsd:string", default=None)
    datastore_type: str | None = field("datastoreType", "xsd:string", default=None)
    capacity_mb: int | None = field("capacityMB", "xsd:long", default=None)
    free_space_mb: int | None = field("freeSpaceMB", "xsd:long", default=None)
    url: str | None = field("url", "xsd:string", default=None)


class VirtualCenterHealthHostData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.health.VirtualCenterHealth.HostData

    Fields:
        vgpu_types: unordered, unique values; since 6.1.
        num_cpu_cores: since 7.7.
        cpu_mhz: since 7.7.
        overall_cpu_usage: since 7.7; deprecated.
        memory_size_bytes: since 7.7.
        overall_memory_usage_mb: since 7.7; deprecated.
        num_machines: since 7.10.
    """

    name: str = field("name", "xsd:string")
    version: str | None = field("version", "xsd:string", default=None)
    api_version: str | None = field("apiVersion", "xsd:string", default=None)
    status: HostStatus | str = field("status", "HostStatus")
    cluster_name: str | None = field("clusterName", "xsd:string", default=None)
    vgpu_types: list[str] = field("vGPUTypes", "xsd:string[]", default_factory=list)
    num_cpu_cores: int | None = field("numCpuCores", "xsd:int", default=None)
    cpu_mhz: int | None = field("cpuMhz", "xsd:int", default=None)
    overall_cpu_usage: int | None = field("overallCpuUsage", "xsd:int", default=None)
    memory_size_bytes: int | None = field("memorySizeBytes", "xsd:long", default=None)
    overall_memory_usage_mb: int | None = field("overallMemoryUsageMB", "xsd:int", default=None)
    num_machines: int | None = field("numMachines", "xsd:int", default=None)


class VirtualCenterHealthInfo(DynamicData):
    """Data object, since 6.0.

    Page: vdi.health.VirtualCenterHealth.VirtualCenterHealthInfo

    Fields:
        ref_id: since 7.10.
    """

    id: VirtualCenterId = field("id", "VirtualCenterId")
    data: VirtualCenterHealthData = field("data", "VirtualCenterHealthData")
    connection_server_data: list[VirtualCenterHealthConnectionServerConnectionData] = field(
        "connectionServerData", "VirtualCenterHealthConnectionServerConnectionData[]", default_factory=list
    )
    host_data: list[VirtualCenterHealthHostData] = field(
        "hostData", "VirtualCenterHealthHostData[]", default_factory=list
    )
    datastore_data: list[VirtualCenterHealthDatastoreData] = field(
        "datastoreData", "VirtualCenterHealthDatastoreData[]", default_factory=list
    )
    ref_id: str | None = field("refId", "xsd:string", default=None)


class VirtualCenterHealth_Get(Request["VirtualCenterHealthInfo"]):
    """Request to VirtualCenterHealth.

    Page: vdi.health.VirtualCenterHealth
    Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="VirtualCenterHealth",
        returns="VirtualCenterHealthInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: VirtualCenterId = field("id", "VirtualCenterId")


class VirtualCenterHealth_List(Request["list[VirtualCenterHealthInfo]"]):
    """Request to VirtualCenterHealth.

    Page: vdi.health.VirtualCenterHealth
    Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="VirtualCenterHealth",
        returns="VirtualCenterHealthInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )
