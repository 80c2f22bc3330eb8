"""VirtualMachine: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import MachineId, VirtualCenterId
    from .enumerations import OperatingSystem

__all__ = ["VirtualMachineIncompatibleReasons", "VirtualMachineInfo", "VirtualMachine_List"]


class VirtualMachineIncompatibleReasons(DynamicData):
    """Data object, since 6.0.

    Page: vdi.utils.virtualcenter.VirtualMachine.VirtualMachineIncompatibleReasons

    Fields:
        in_use_by_local_desktop: not updatable.
        in_use_by_non_local_desktop: not updatable.
        view_composer_replica: not updatable.
        view_composer_base_image: not updatable.
        unsupported_os: not updatable.
        incompatable_grid_vgpus: not updatable; since 6.1.
        instant_internal: default false; not updatable; since 7.6.
        instant_clone_base_image: default false; not updatable; since 7.7.
    """

    in_use_by_local_desktop: bool = field("inUseByLocalDesktop", "xsd:boolean")
    in_use_by_non_local_desktop: bool = field("inUseByNonLocalDesktop", "xsd:boolean")
    view_composer_replica: bool = field("viewComposerReplica", "xsd:boolean")
    view_composer_base_image: bool = field("viewComposerBaseImage", "xsd:boolean")
    unsupported_os: bool = field("unsupportedOS", "xsd:boolean")
    incompatable_grid_vgpus: bool = field("incompatableGRIDvGPUs", "xsd:boolean")
    instant_internal: bool = field("instantInternal", "xsd:boolean")
    instant_clone_base_image: bool = field("instantCloneBaseImage", "xsd:boolean")


class VirtualMachineInfo(DynamicData):
    """Data object, since 6.0.

    Page: vdi.utils.virtualcenter.VirtualMachine.VirtualMachineInfo

    Fields:
        id: not updatable.
        name: not updatable.
        path: not updatable.
        operating_system: not updatable.
        operating_system_display_name: not updatable.
        hardware_version: not updatable.
        vgpu_type: not updatable; since 6.1.
        incompatible_reasons: not updatable.
        ref_id: not updatable; since 8.1; from 8.1.0.
    """

    id: MachineId = field("id", "MachineId")
    name: str = field("name", "xsd:string")
    path: str = field("path", "xsd:string")
    operating_system: OperatingSystem | str | None = field("operatingSystem", "OperatingSystem", default=None)
    operating_system_display_name: str | None = field("operatingSystemDisplayName", "xsd:string", default=None)
    hardware_version: int | None = field("hardwareVersion", "xsd:int", default=None)
    vgpu_type: str | None = field("vGPUType", "xsd:string", default=None)
    incompatible_reasons: VirtualMachineIncompatibleReasons = field(
        "incompatibleReasons", "VirtualMachineIncompatibleReasons"
    )
    ref_id: str | None = field("refId", "xsd:string", default=None)


class VirtualMachine_List(Request["list[VirtualMachineInfo]"]):
    """Request to VirtualMachine.

    Page: vdi.utils.virtualcenter.VirtualMachine
    Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="VirtualMachine",
        returns="VirtualMachineInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    virtual_center: VirtualCenterId = field("virtualCenter", "VirtualCenterId")
