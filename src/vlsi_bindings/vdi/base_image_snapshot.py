"""BaseImageSnapshot: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    import datetime

    from .entity import BaseImageSnapshotId, BaseImageVmId, VirtualCenterId
    from .enumerations import Renderer3D

__all__ = ["BaseImageSnapshotIncompatibleReasons", "BaseImageSnapshotInfo", "BaseImageSnapshot_List"]


class BaseImageSnapshotIncompatibleReasons(DynamicData):
    """Data object, since 6.0.

    Page: vdi.utils.virtualcenter.BaseImageSnapshot.BaseImageSnapshotIncompatibleReasons

    Fields:
        powered_on: not updatable.
        incompatible_instant_clone_vm_hw_version: not updatable; since 7.0.
    """

    powered_on: bool = field("poweredOn", "xsd:boolean")
    incompatible_instant_clone_vm_hw_version: bool = field("incompatibleInstantCloneVmHwVersion", "xsd:boolean")


class BaseImageSnapshotInfo(DynamicData):
    """Data object, since 6.0.

    Page: vdi.utils.virtualcenter.BaseImageSnapshot.BaseImageSnapshotInfo

    Fields:
        id: not updatable.
        name: not updatable.
        path: not updatable.
        virtual_center: not updatable.
        description: not updatable.
        create_time: not updatable.
        hardware_version: not updatable.
        vgpu_type: not updatable; since 6.1.
        max_number_of_monitors: not updatable; since 7.4.
        total_video_memory_mb: not updatable; since 7.4.
        max_resolution_of_any_one_monitor: not updatable; since 7.4.
        enable_3d_support: not updatable; since 7.6.
        renderer_3d: default DISABLED; not updatable; since 7.6.
        incompatible_reasons: not updatable.
        memory_mb: not updatable; since 7.4.
        disk_size_in_bytes: not updatable; since 7.4.
        memory_reservation_mb: not updatable; since 7.4.
        ref_id: not updatable; since 8.1; from 8.1.0.
        carbon_black_ready_to_clone: not updatable; since 8.4; from 2111.
        carbon_black_scan_percentage: 0..100; not updatable; since 8.4; from 2111.
        num_cpu: since 8.6; from 2206.
        num_cores_per_socket: since 8.6; from 2206.
    """

    id: BaseImageSnapshotId = field("id", "BaseImageSnapshotId")
    name: str = field("name", "xsd:string")
    path: str = field("path", "xsd:string")
    virtual_center: VirtualCenterId = field("virtualCenter", "VirtualCenterId")
    description: str | None = field("description", "xsd:string", default=None)
    create_time: datetime.datetime | None = field("createTime", "xsd:dateTime", default=None)
    hardware_version: int | None = field("hardwareVersion", "xsd:int", default=None)
    vgpu_type: str | None = field("vGPUType", "xsd:string", default=None)
    max_number_of_monitors: int | None = field("maxNumberOfMonitors", "xsd:int", default=None)
    total_video_memory_mb: float | None = field("totalVideoMemoryMB", "xsd:double", default=None)
    max_resolution_of_any_one_monitor: str | None = field("maxResolutionOfAnyOneMonitor", "xsd:string", default=None)
    enable_3d_support: bool | None = field("enable3DSupport", "xsd:boolean", default=None)
    renderer_3d: Renderer3D | str | None = field("renderer3D", "Renderer3D", default=None)
    incompatible_reasons: BaseImageSnapshotIncompatibleReasons = field(
        "incompatibleReasons", "BaseImageSnapshotIncompatibleReasons"
    )
    memory_mb: int | None = field("memoryMB", "xsd:int", default=None)
    disk_size_in_bytes: int | None = field("diskSizeInBytes", "xsd:long", default=None)
    memory_reservation_mb: int | None = field("memoryReservationMB", "xsd:long", default=None)
    ref_id: str | None = field("refId", "xsd:string", default=None)
    carbon_black_ready_to_clone: bool | None = field("carbonBlackReadyToClone", "xsd:boolean", default=None)
    carbon_black_scan_percentage: int | None = field("carbonBlackScanPercentage", "xsd:int", default=None)
    num_cpu: int | None = field("numCPU", "xsd:int", default=None)
    num_cores_per_socket: int | None = field("numCoresPerSocket", "xsd:int", default=None)


class BaseImageSnapshot_List(Request["list[BaseImageSnapshotInfo]"]):
    """Request to BaseImageSnapshot.

    Page: vdi.utils.virtualcenter.BaseImageSnapshot
    Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="BaseImageSnapshot",
        returns="BaseImageSnapshotInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    base_image_vm: BaseImageVmId = field("baseImageVm", "BaseImageVmId")
