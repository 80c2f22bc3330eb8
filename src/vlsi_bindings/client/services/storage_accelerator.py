"""StorageAccelerator: generated from vdi.wsdl by tools.services; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, Service, operation

if TYPE_CHECKING:
    from ...model import Request


class StorageAccelerator(Service[K]):
    """Calls to StorageAccelerator, since 7.8.

    Page: vdi.utils.virtualcenter.StorageAccelerator
    """

    @operation
    def is_supported_by_server_definition(
        self, server_definition: vdi.ServerDefinition
    ) -> Request[vdi.StorageAcceleratorStatus | str]:
        """Send StorageAccelerator_IsSupportedByServerDefinition; gives StorageAcceleratorStatus.

        Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.StorageAccelerator_IsSupportedByServerDefinition(server_definition=server_definition)

    @operation
    def is_supported_by_virtual_center(
        self, virtual_center: vdi.VirtualCenterId
    ) -> Request[vdi.StorageAcceleratorStatus | str]:
        """Send StorageAccelerator_IsSupportedByVirtualCenter; gives StorageAcceleratorStatus.

        Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.StorageAccelerator_IsSupportedByVirtualCenter(virtual_center=virtual_center)
