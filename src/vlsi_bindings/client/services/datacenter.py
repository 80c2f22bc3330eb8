"""Datacenter: generated from vdi.wsdl by tools.services; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, Service, operation

if TYPE_CHECKING:
    import builtins

    from ...model import Request


class Datacenter(Service[K]):
    """Calls to Datacenter, since 7.8.

    Page: vdi.utils.virtualcenter.Datacenter
    """

    @operation
    def list(self, virtual_center: vdi.VirtualCenterId) -> Request[builtins.list[vdi.DatacenterInfo]]:
        """Send Datacenter_List; gives a list of DatacenterInfo.

        Privileges: VC_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Datacenter_List(virtual_center=virtual_center)
