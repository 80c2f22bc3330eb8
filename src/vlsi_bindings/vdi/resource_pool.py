"""ResourcePool: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import OpenEnumeration, Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import HostOrClusterId, ResourcePoolId

__all__ = ["ResourcePoolData", "ResourcePoolInfo", "ResourcePoolType", "ResourcePool_GetResourcePoolTree"]


class ResourcePoolType(OpenEnumeration):
    """Values of ResourcePoolData.type."""

    HOST_OR_CLUSTER = "HOST_OR_CLUSTER"
    RESOURCE_POOL = "RESOURCE_POOL"
    OTHER = "OTHER"


class ResourcePoolData(DynamicData):
    """Data object, since 6.0, updated as a whole.

    Page: vdi.utils.virtualcenter.ResourcePool.ResourcePoolData

    Fields:
        name: not updatable.
        path: not updatable.
        type: not updatable.
        is_cluster: not updatable; since 7.9.
    """

    name: str = field("name", "xsd:string")
    path: str = field("path", "xsd:string")
    type: ResourcePoolType | str = field("type", "ResourcePoolType")
    is_cluster: bool = field("isCluster", "xsd:boolean")


class ResourcePoolInfo(DynamicData):
    """Data object, since 6.0, updated as a whole.

    Page: vdi.utils.virtualcenter.ResourcePool.ResourcePoolInfo

    Fields:
        id: not updatable.
        resource_pool_data: not updatable.
        children: not updatable.
        ref_id: not updatable; since 8.1; from 8.1.0.
    """

    id: ResourcePoolId = field("id", "ResourcePoolId")
    resource_pool_data: ResourcePoolData = field("resourcePoolData", "ResourcePoolData")
    children: list[ResourcePoolInfo] = field("children", "ResourcePoolInfo[]", default_factory=list)
    ref_id: str | None = field("refId", "xsd:string", default=None)


class ResourcePool_GetResourcePoolTree(Request["ResourcePoolInfo"]):
    """Request to ResourcePool.

    Page: vdi.utils.virtualcenter.ResourcePool
    Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="ResourcePool",
        returns="ResourcePoolInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    host_or_cluster: HostOrClusterId = field("hostOrCluster", "HostOrClusterId")
