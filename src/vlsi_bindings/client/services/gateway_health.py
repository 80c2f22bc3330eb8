"""GatewayHealth: generated from vdi.wsdl by tools.services; do not edit."""

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


class GatewayHealth(Objects[K, "vdi.GatewayId", "vdi.GatewayHealthInfo"]):
    """Calls to GatewayHealth, since 7.7.

    Page: vdi.health.GatewayHealth
    """

    @operation
    def get(self, id: vdi.GatewayId) -> Request[vdi.GatewayHealthInfo]:
        """Send GatewayHealth_Get; gives GatewayHealthInfo.

        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.GatewayHealth_Get(id=id)

    @operation
    def list(self) -> Request[builtins.list[vdi.GatewayHealthInfo]]:
        """Send GatewayHealth_List; gives a list of GatewayHealthInfo.

        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.GatewayHealth_List()
