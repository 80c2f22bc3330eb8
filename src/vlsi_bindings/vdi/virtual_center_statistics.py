"""VirtualCenterStatistics: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import VirtualCenterId
    from .enumerations import HostStatus

__all__ = [
    "DataStoreSummaryStatistics",
    "HostSummaryStatistics",
    "VirtualCenterStatistics_getSummaryStatistics",
    "VirtualCenterStatistics_listSummaryStatistics",
    "VirtualCenterSummaryStatistics",
]


class DataStoreSummaryStatistics(DynamicData):
    """Data object, since 7.8.

    Page: vdi.statistics.VirtualCenterStatistics.DataStoreSummaryStatistics

    Fields:
        name: not updatable.
        accessible: not updatable.
        path: not updatable.
        data_store_type: not updatable.
        capacity_mb: not updatable.
        free_space_mb: not updatable.
        url: not updatable.
    """

    name: str = field("name", "xsd:string")
    accessible: bool | None = field("accessible", "xsd:boolean", default=None)
    path: str | None = field("path", "xsd:string", default=None)
    data_store_type: str | None = field("dataStoreType", "xsd:string", default=None)
    capacity_mb: int | None = field("capacityMB", "xsd:long", default=None)
    free_space_mb: int | None = field("freeSpaceMB", "xsd:long", default=None)
    url: str | None = field("url", "xsd:string", default=None)


class HostSummaryStatistics(DynamicData):
    """Data object, since 7.8.

    Page: vdi.statistics.VirtualCenterStatistics.HostSummaryStatistics

    Fields:
        name: not updatable.
        version: not updatable.
        status: not updatable.
        num_cpu_cores: not updatable.
        cpu_mhz: not updatable.
        overall_cpu_usage: not updatable.
        memory_size_bytes: not updatable.
        overall_memory_usage_mb: not updatable.
    """

    name: str = field("name", "xsd:string")
    version: str | None = field("version", "xsd:string", default=None)
    status: HostStatus | str = field("status", "HostStatus")
    num_cpu_cores: int | None = field("numCpuCores", "xsd:int", default=None)
    cpu_mhz: int | None = field("cpuMhz", "xsd:int", default=None)
    overall_cpu_usage: int | None = field("overallCpuUsage", "xsd:int", default=None)
    memory_size_bytes: int | None = field("memorySizeBytes", "xsd:long", default=None)
    overall_memory_usage_mb: int | None = field("overallMemoryUsageMB", "xsd:int", default=None)


class VirtualCenterSummaryStatistics(DynamicData):
    """Data object, since 7.8.

    Page: vdi.statistics.VirtualCenterStatistics.VirtualCenterSummaryStatistics

    Fields:
        id: not updatable.
        name: not updatable.
        instance_uuid: not updatable.
        version: not updatable.
        host_summary_statistics: not updatable.
        data_store_summary_statistics: not updatable.
    """

    id: VirtualCenterId = field("id", "VirtualCenterId")
    name: str | None = field("name", "xsd:string", default=None)
    instance_uuid: str | None = field("instanceUuid", "xsd:string", default=None)
    version: str | None = field("version", "xsd:string", default=None)
    host_summary_statistics: list[HostSummaryStatistics] = field(
        "hostSummaryStatistics", "HostSummaryStatistics[]", default_factory=list
    )
    data_store_summary_statistics: list[DataStoreSummaryStatistics] = field(
        "dataStoreSummaryStatistics", "DataStoreSummaryStatistics[]", default_factory=list
    )


class VirtualCenterStatistics_getSummaryStatistics(Request["VirtualCenterSummaryStatistics"]):
    """Request to VirtualCenterStatistics.

    Page: vdi.statistics.VirtualCenterStatistics
    Privileges: VC_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="VirtualCenterStatistics",
        returns="VirtualCenterSummaryStatistics",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: VirtualCenterId = field("id", "VirtualCenterId")


class VirtualCenterStatistics_listSummaryStatistics(Request["list[VirtualCenterSummaryStatistics]"]):
    """Request to VirtualCenterStatistics.

    Page: vdi.statistics.VirtualCenterStatistics
    Privileges: VC_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="VirtualCenterStatistics",
        returns="VirtualCenterSummaryStatistics[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )
