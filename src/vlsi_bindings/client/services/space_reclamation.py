"""SpaceReclamation: generated from vdi.wsdl by tools.services; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, Service, operation

if TYPE_CHECKING:
    from ...model import Request


class SpaceReclamation(Service[K]):
    """Calls to SpaceReclamation, since 6.0.

    Page: vdi.utils.virtualcenter.SpaceReclamation
    """

    @operation
    def is_supported_by_server_definition(
        self, server_definition: vdi.ServerDefinition
    ) -> Request[vdi.SpaceReclamationStatus | str]:
        """Send SpaceReclamation_IsSupportedByServerDefinition; gives SpaceReclamationStatus.

        Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.SpaceReclamation_IsSupportedByServerDefinition(server_definition=server_definition)

    @operation
    def is_supported_by_virtual_center(
        self, virtual_center: vdi.VirtualCenterId
    ) -> Request[vdi.SpaceReclamationStatus | str]:
        """Send SpaceReclamation_IsSupportedByVirtualCenter; gives SpaceReclamationStatus.

        Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.SpaceReclamation_IsSupportedByVirtualCenter(virtual_center=virtual_center)
