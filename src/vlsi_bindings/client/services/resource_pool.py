"""ResourcePool: generated from vdi.wsdl by tools.services; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, Service, operation

if TYPE_CHECKING:
    from ...model import Request


class ResourcePool(Service[K]):
    """Calls to ResourcePool, since 6.0.

    Page: vdi.utils.virtualcenter.ResourcePool
    """

    @operation
    def get_resource_pool_tree(self, host_or_cluster: vdi.HostOrClusterId) -> Request[vdi.ResourcePoolInfo]:
        """Send ResourcePool_GetResourcePoolTree; gives ResourcePoolInfo.

        Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.ResourcePool_GetResourcePoolTree(host_or_cluster=host_or_cluster)
