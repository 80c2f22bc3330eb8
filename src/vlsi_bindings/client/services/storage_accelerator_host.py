"""StorageAcceleratorHost: generated from vdi.wsdl by tools.services; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, Service, operation

if TYPE_CHECKING:
    from ...model import Request


class StorageAcceleratorHost(Service[K]):
    """Calls to StorageAcceleratorHost, since 6.0.

    Page: vdi.utils.virtualcenter.StorageAcceleratorHost
    """

    @operation
    def list_by_server_definition(
        self, server_definition: vdi.ServerDefinition
    ) -> Request[list[vdi.StorageAcceleratorHostInfo]]:
        """Send StorageAcceleratorHost_ListByServerDefinition; gives a list of StorageAcceleratorHostInfo.

        Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.StorageAcceleratorHost_ListByServerDefinition(server_definition=server_definition)

    @operation
    def list_by_virtual_center(
        self, virtual_center: vdi.VirtualCenterId
    ) -> Request[list[vdi.StorageAcceleratorHostInfo]]:
        """Send StorageAcceleratorHost_ListByVirtualCenter; gives a list of StorageAcceleratorHostInfo.

        Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.StorageAcceleratorHost_ListByVirtualCenter(virtual_center=virtual_center)
