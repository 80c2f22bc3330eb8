"""VirtualSAN: generated from vdi.wsdl by tools.services; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, Service, operation

if TYPE_CHECKING:
    from ...model import Request


class VirtualSAN(Service[K]):
    """Calls to VirtualSAN, since 6.0.

    Page: vdi.utils.virtualcenter.VirtualSAN
    """

    @operation
    def get_vsan_datastore_cost_for_full_clone(
        self, virtual_center: vdi.VirtualCenterId, *, is_persistent: bool
    ) -> Request[vdi.VsanDatastoreCost]:
        """Send VirtualSAN_GetVsanDatastoreCostForFullClone; gives VsanDatastoreCost.

        Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.VirtualSAN_GetVsanDatastoreCostForFullClone(
            virtual_center=virtual_center, is_persistent=is_persistent
        )

    @operation
    def get_vsan_datastore_cost_for_instant_clone(
        self, virtual_center: vdi.VirtualCenterId, *, is_persistent: bool
    ) -> Request[vdi.VsanDatastoreCost]:
        """Send VirtualSAN_GetVsanDatastoreCostForInstantClone; gives VsanDatastoreCost.

        Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.VirtualSAN_GetVsanDatastoreCostForInstantClone(
            virtual_center=virtual_center, is_persistent=is_persistent
        )

    @operation
    def get_vsan_datastore_cost_for_linked_clone(
        self, virtual_center: vdi.VirtualCenterId, *, is_persistent: bool
    ) -> Request[vdi.VsanDatastoreCost]:
        """Send VirtualSAN_GetVsanDatastoreCostForLinkedClone; gives VsanDatastoreCost.

        Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.VirtualSAN_GetVsanDatastoreCostForLinkedClone(
            virtual_center=virtual_center, is_persistent=is_persistent
        )

    @operation
    def is_supported_by_host_or_cluster(
        self, host_or_cluster: vdi.HostOrClusterId
    ) -> Request[vdi.VirtualSANHostStatus | str]:
        """Send VirtualSAN_IsSupportedByHostOrCluster; gives VirtualSANHostStatus.

        Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.VirtualSAN_IsSupportedByHostOrCluster(host_or_cluster=host_or_cluster)

    @operation
    def is_supported_by_virtual_center(
        self, virtual_center: vdi.VirtualCenterId
    ) -> Request[vdi.VirtualSANStatus | str]:
        """Send VirtualSAN_IsSupportedByVirtualCenter; gives VirtualSANStatus.

        Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.VirtualSAN_IsSupportedByVirtualCenter(virtual_center=virtual_center)
