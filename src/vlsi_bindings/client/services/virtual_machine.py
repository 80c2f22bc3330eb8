"""VirtualMachine: generated from vdi.wsdl by tools.services; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, Service, operation

if TYPE_CHECKING:
    import builtins

    from ...model import Request


class VirtualMachine(Service[K]):
    """Calls to VirtualMachine, since 6.0.

    Page: vdi.utils.virtualcenter.VirtualMachine
    """

    @operation
    def list(self, virtual_center: vdi.VirtualCenterId) -> Request[builtins.list[vdi.VirtualMachineInfo]]:
        """Send VirtualMachine_List; gives a list of VirtualMachineInfo.

        Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.VirtualMachine_List(virtual_center=virtual_center)
