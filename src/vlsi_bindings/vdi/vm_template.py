"""VmTemplate: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import DatacenterId, VirtualCenterId, VmTemplateId
    from .enumerations import OperatingSystem

__all__ = ["VmTemplateIncompatibleReasons", "VmTemplateInfo", "VmTemplate_List", "VmTemplate_ListByDatacenter"]


class VmTemplateIncompatibleReasons(DynamicData):
    """Data object, since 6.0, updated as a whole.

    Page: vdi.utils.virtualcenter.VmTemplate.VmTemplateIncompatibleReasons

    Fields:
        unsupported_os: not updatable.
    """

    unsupported_os: bool = field("unsupportedOS", "xsd:boolean")


class VmTemplateInfo(DynamicData):
    """Data object, since 6.0, updated as a whole.

    Page: vdi.utils.virtualcenter.VmTemplate.VmTemplateInfo

    Fields:
        id: not updatable.
        name: not updatable.
        path: not updatable.
        operating_system: not updatable.
        operating_system_display_name: not updatable.
        virtual_center: not updatable.
        datacenter: not updatable.
        hardware_version: not updatable.
        vgpu_type: not updatable; since 6.1.
        incompatible_reasons: not updatable.
        memory_mb: not updatable; since 7.4.
        disk_size_in_bytes: not updatable; since 7.4.
        ref_id: not updatable; since 8.1; from 8.1.0.
    """

    id: VmTemplateId = field("id", "VmTemplateId")
    name: str = field("name", "xsd:string")
    path: str = field("path", "xsd:string")
    operating_system: OperatingSystem | str | None = field("operatingSystem", "OperatingSystem", default=None)
    operating_system_display_name: str | None = field("operatingSystemDisplayName", "xsd:string", default=None)
    virtual_center: VirtualCenterId = field("virtualCenter", "VirtualCenterId")
    datacenter: DatacenterId | None = field("datacenter", "DatacenterId", default=None)
    hardware_version: int | None = field("hardwareVersion", "xsd:int", default=None)
    vgpu_type: str | None = field("vGPUType", "xsd:string", default=None)
    incompatible_reasons: VmTemplateIncompatibleReasons = field("incompatibleReasons", "VmTemplateIncompatibleReasons")
    memory_mb: int | None = field("memoryMB", "xsd:int", default=None)
    disk_size_in_bytes: int | None = field("diskSizeInBytes", "xsd:long", default=None)
    ref_id: str | None = field("refId", "xsd:string", default=None)


class VmTemplate_List(Request["list[VmTemplateInfo]"]):
    """Request to VmTemplate.

    Page: vdi.utils.virtualcenter.VmTemplate
    Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="VmTemplate",
        returns="VmTemplateInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    virtual_center: VirtualCenterId = field("virtualCenter", "VirtualCenterId")


class VmTemplate_ListByDatacenter(Request["list[VmTemplateInfo]"]):
    """Request to VmTemplate.

    Page: vdi.utils.virtualcenter.VmTemplate
    Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="VmTemplate",
        returns="VmTemplateInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    datacenter: DatacenterId = field("datacenter", "DatacenterId")
