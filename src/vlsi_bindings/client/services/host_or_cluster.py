"""HostOrCluster: generated from vdi.wsdl by tools.services; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, Service, operation

if TYPE_CHECKING:
    from ...model import Request


class HostOrCluster(Service[K]):
    """Calls to HostOrCluster, since 6.0.

    Page: vdi.utils.virtualcenter.HostOrCluster
    """

    @operation
    def get_host_or_cluster_tree(self, datacenter: vdi.DatacenterId) -> Request[vdi.HostOrClusterTreeNode]:
        """Send HostOrCluster_GetHostOrClusterTree; gives HostOrClusterTreeNode.

        Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.HostOrCluster_GetHostOrClusterTree(datacenter=datacenter)
