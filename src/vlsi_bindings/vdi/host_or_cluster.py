"""HostOrCluster: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import OpenEnumeration, Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import DatacenterId, HostOrClusterId, VirtualCenterId

__all__ = [
    "HostOrClusterIncompatibleReasons",
    "HostOrClusterInfo",
    "HostOrClusterTreeContainer",
    "HostOrClusterTreeContainerType",
    "HostOrClusterTreeNode",
    "HostOrCluster_GetHostOrClusterTree",
]


class HostOrClusterTreeContainerType(OpenEnumeration):
    """Values of HostOrClusterTreeContainer.type."""

    DATACENTER = "DATACENTER"
    FOLDER = "FOLDER"
    OTHER = "OTHER"


class HostOrClusterIncompatibleReasons(DynamicData):
    """Data object, since 6.0, updated as a whole.

    Page: vdi.utils.virtualcenter.HostOrCluster.HostOrClusterIncompatibleReasons

    Fields:
        unsupported_esx_version: not updatable.
        all_hosts_disconnected: not updatable.
        no_hosts_in_cluster: not updatable.
        incompatible_vsan: not updatable.
        incompatible_storage_accelerator: not updatable.
        incompatible_native_snapshots: not updatable.
        incompatible_instant_clone_desktops: not updatable; since 7.0.
        incompatible_standalone_host_for_instant_clone: not updatable; since 7.7.
        incompatible_vgpu_type: not updatable; since 7.7.
    """

    unsupported_esx_version: bool = field("unsupportedESXVersion", "xsd:boolean")
    all_hosts_disconnected: bool = field("allHostsDisconnected", "xsd:boolean")
    no_hosts_in_cluster: bool = field("noHostsInCluster", "xsd:boolean")
    incompatible_vsan: bool = field("incompatibleVSAN", "xsd:boolean")
    incompatible_storage_accelerator: bool = field("incompatibleStorageAccelerator", "xsd:boolean")
    incompatible_native_snapshots: bool = field("incompatibleNativeSnapshots", "xsd:boolean")
    incompatible_instant_clone_desktops: bool = field("incompatibleInstantCloneDesktops", "xsd:boolean")
    incompatible_standalone_host_for_instant_clone: bool | None = field(
        "incompatibleStandaloneHostForInstantClone", "xsd:boolean", default=None
    )
    incompatible_vgpu_type: bool | None = field("incompatiblevGPUType", "xsd:boolean", default=None)


class HostOrClusterInfo(DynamicData):
    """Data object, since 6.0, updated as a whole.

    Page: vdi.utils.virtualcenter.HostOrCluster.HostOrClusterInfo

    Fields:
        id: not updatable.
        cluster: not updatable.
        name: not updatable.
        path: not updatable.
        virtual_center: not updatable.
        datacenter: not updatable.
        vgpu_types: unordered, unique values; not updatable; since 6.1.
        incompatible_reasons: not updatable.
        ref_id: not updatable; since 8.1; from 8.1.0.
    """

    id: HostOrClusterId = field("id", "HostOrClusterId")
    cluster: bool = field("cluster", "xsd:boolean")
    name: str = field("name", "xsd:string")
    path: str = field("path", "xsd:string")
    virtual_center: VirtualCenterId = field("virtualCenter", "VirtualCenterId")
    datacenter: DatacenterId | None = field("datacenter", "DatacenterId", default=None)
    vgpu_types: list[str] = field("vGPUTypes", "xsd:string[]", default_factory=list)
    incompatible_reasons: HostOrClusterIncompatibleReasons = field(
        "incompatibleReasons", "HostOrClusterIncompatibleReasons"
    )
    ref_id: str | None = field("refId", "xsd:string", default=None)


class HostOrClusterTreeContainer(DynamicData):
    """Data object, since 6.0, updated as a whole.

    Page: vdi.utils.virtualcenter.HostOrCluster.HostOrClusterTreeContainer

    Fields:
        name: not updatable.
        path: not updatable.
        type: not updatable.
        children: not updatable.
    """

    name: str = field("name", "xsd:string")
    path: str = field("path", "xsd:string")
    type: HostOrClusterTreeContainerType | str = field("type", "HostOrClusterTreeContainerType")
    children: list[HostOrClusterTreeNode] = field("children", "HostOrClusterTreeNode[]", default_factory=list)


class HostOrClusterTreeNode(DynamicData):
    """Data object, since 6.0, updated as a whole.

    Page: vdi.utils.virtualcenter.HostOrCluster.HostOrClusterTreeNode

    Fields:
        container: not updatable.
        tree_container: not updatable.
        info: not updatable.
    """

    container: bool = field("container", "xsd:boolean")
    tree_container: HostOrClusterTreeContainer | None = field(
        "treeContainer", "HostOrClusterTreeContainer", default=None
    )
    info: HostOrClusterInfo | None = field("info", "HostOrClusterInfo", default=None)


class HostOrCluster_GetHostOrClusterTree(Request["HostOrClusterTreeNode"]):
    """Request to HostOrCluster.

    Page: vdi.utils.virtualcenter.HostOrCluster
    Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="HostOrCluster",
        returns="HostOrClusterTreeNode",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    datacenter: DatacenterId = field("datacenter", "DatacenterId")
