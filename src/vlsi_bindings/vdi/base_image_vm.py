"""BaseImageVm: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import BaseImageVmId, DatacenterId, VirtualCenterId
    from .enumerations import NetworkType, OperatingSystem

__all__ = [
    "BaseImageVmIncompatibleReasons",
    "BaseImageVmInfo",
    "BaseImageVm_Get",
    "BaseImageVm_List",
    "BaseImageVm_ListByDatacenter",
]


class BaseImageVmIncompatibleReasons(DynamicData):
    """Data object, since 6.0.

    Page: vdi.utils.virtualcenter.BaseImageVm.BaseImageVmIncompatibleReasons

    Fields:
        in_use_by_desktop: not updatable.
        in_use_by_linked_clone_desktop: not updatable.
        view_composer_replica: not updatable.
        unsupported_os_for_linked_clone_farm: not updatable; since 6.2.
        unsupported_os: not updatable.
        no_snapshots: not updatable.
        instant_internal: default false; not updatable; since 7.6.
        in_use_by_instant_clone_desktop: default false; not updatable; since 8.0.
    """

    in_use_by_desktop: bool = field("inUseByDesktop", "xsd:boolean")
    in_use_by_linked_clone_desktop: bool = field("inUseByLinkedCloneDesktop", "xsd:boolean")
    view_composer_replica: bool = field("viewComposerReplica", "xsd:boolean")
    unsupported_os_for_linked_clone_farm: bool = field("unsupportedOSForLinkedCloneFarm", "xsd:boolean")
    unsupported_os: bool = field("unsupportedOS", "xsd:boolean")
    no_snapshots: bool = field("noSnapshots", "xsd:boolean")
    instant_internal: bool = field("instantInternal", "xsd:boolean")
    in_use_by_instant_clone_desktop: bool = field("inUseByInstantCloneDesktop", "xsd:boolean")


class BaseImageVmInfo(DynamicData):
    """Data object, since 6.0.

    Page: vdi.utils.virtualcenter.BaseImageVm.BaseImageVmInfo

    Fields:
        id: not updatable.
        name: not updatable.
        path: not updatable.
        operating_system: not updatable.
        operating_system_display_name: not updatable.
        virtual_center: not updatable.
        datacenter: not updatable.
        incompatible_reasons: not updatable.
        network_type: not updatable; since 7.9.
        ref_id: not updatable; since 8.1; from 8.1.0.
        num_nics: not updatable; since 8.8; from 2212.
    """

    id: BaseImageVmId = field("id", "BaseImageVmId")
    name: str = field("name", "xsd:string")
    path: str = field("path", "xsd:string")
    operating_system: OperatingSystem | str | None = field("operatingSystem", "OperatingSystem", default=None)
    operating_system_display_name: str | None = field("operatingSystemDisplayName", "xsd:string", default=None)
    virtual_center: VirtualCenterId = field("virtualCenter", "VirtualCenterId")
    datacenter: DatacenterId | None = field("datacenter", "DatacenterId", default=None)
    incompatible_reasons: BaseImageVmIncompatibleReasons = field(
        "incompatibleReasons", "BaseImageVmIncompatibleReasons"
    )
    network_type: NetworkType | str = field("networkType", "NetworkType")
    ref_id: str | None = field("refId", "xsd:string", default=None)
    num_nics: int = field("numNics", "xsd:int")


class BaseImageVm_Get(Request["BaseImageVmInfo"]):
    """Request to BaseImageVm.

    Page: vdi.utils.virtualcenter.BaseImageVm
    Privileges: VC_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="BaseImageVm",
        returns="BaseImageVmInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: BaseImageVmId = field("id", "BaseImageVmId")


class BaseImageVm_List(Request["list[BaseImageVmInfo]"]):
    """Request to BaseImageVm.

    Page: vdi.utils.virtualcenter.BaseImageVm
    Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW

    Fields:
        filter_incompatible_vms: from 7.13.0.
    """

    __operation__ = Operation(
        service="BaseImageVm",
        returns="BaseImageVmInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    virtual_center: VirtualCenterId = field("virtualCenter", "VirtualCenterId")
    filter_incompatible_vms: bool | None = field("filterIncompatibleVms", "xsd:boolean", default=None)


class BaseImageVm_ListByDatacenter(Request["list[BaseImageVmInfo]"]):
    """Request to BaseImageVm.

    Page: vdi.utils.virtualcenter.BaseImageVm
    Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW

    Fields:
        filter_incompatible_vms: from 7.13.0.
    """

    __operation__ = Operation(
        service="BaseImageVm",
        returns="BaseImageVmInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    datacenter: DatacenterId = field("datacenter", "DatacenterId")
    filter_incompatible_vms: bool | None = field("filterIncompatibleVms", "xsd:boolean", default=None)
