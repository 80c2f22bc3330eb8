"""CustomizationSpec: generated from vdi.wsdl by tools.services; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, Service, operation

if TYPE_CHECKING:
    import builtins

    from ...model import Request


class CustomizationSpec(Service[K]):
    """Calls to CustomizationSpec, since 6.0.

    Page: vdi.utils.virtualcenter.CustomizationSpec
    """

    @operation
    def list(self, virtual_center: vdi.VirtualCenterId) -> Request[builtins.list[vdi.CustomizationSpecInfo]]:
        """Send CustomizationSpec_List; gives a list of CustomizationSpecInfo.

        Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.CustomizationSpec_List(virtual_center=virtual_center)
