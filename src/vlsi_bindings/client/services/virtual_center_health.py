"""VirtualCenterHealth: generated from vdi.wsdl by tools.services; do not edit."""

# ruff: noqa: A002
# parameters are named as in the contract

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, operation
from ..objects import Objects

if TYPE_CHECKING:
    import builtins

    from ...model import Request


class VirtualCenterHealth(Objects[K, "vdi.VirtualCenterId", "vdi.VirtualCenterHealthInfo"]):
    """Calls to VirtualCenterHealth, since 6.0.

    Page: vdi.health.VirtualCenterHealth
    """

    @operation
    def get(self, id: vdi.VirtualCenterId) -> Request[vdi.VirtualCenterHealthInfo]:
        """Send VirtualCenterHealth_Get; gives VirtualCenterHealthInfo.

        Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.VirtualCenterHealth_Get(id=id)

    @operation
    def list(self) -> Request[builtins.list[vdi.VirtualCenterHealthInfo]]:
        """Send VirtualCenterHealth_List; gives a list of VirtualCenterHealthInfo.

        Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.VirtualCenterHealth_List()
