"""NetworkLabel: generated from vdi.wsdl by tools.services; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, Service, operation

if TYPE_CHECKING:
    from ...model import Request


class NetworkLabel(Service[K]):
    """Calls to NetworkLabel, since 6.0.

    Page: vdi.utils.virtualcenter.NetworkLabel
    """

    @operation
    def list_by_host_or_cluster(self, cluster: vdi.HostOrClusterId) -> Request[list[vdi.NetworkLabelInfo]]:
        """Send NetworkLabel_ListByHostOrCluster; gives a list of NetworkLabelInfo.

        Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.NetworkLabel_ListByHostOrCluster(cluster=cluster)

    @operation
    def list_by_network_label_spec(self, spec: vdi.NetworkLabelSpec) -> Request[list[vdi.NetworkLabelInfo]]:
        """Send NetworkLabel_ListByNetworkLabelSpec; gives a list of NetworkLabelInfo.

        Privileges: VC_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.NetworkLabel_ListByNetworkLabelSpec(spec=spec)
