"""Gateway: generated from vdi.wsdl by tools.services; do not edit."""

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


class Gateway(Objects[K, "vdi.GatewayId", "vdi.GatewayInfo"]):
    """Calls to Gateway, since 7.7.

    Page: vdi.infrastructure.Gateway
    """

    @operation
    def get(self, id: vdi.GatewayId) -> Request[vdi.GatewayInfo]:
        """Send Gateway_Get; gives GatewayInfo.

        Privileges: GLOBAL_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Gateway_Get(id=id)

    @operation
    def list(self) -> Request[builtins.list[vdi.GatewayInfo]]:
        """Send Gateway_List; gives a list of GatewayInfo.

        Privileges: GLOBAL_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Gateway_List()

    @operation
    def register(self, spec: vdi.GatewaySpec) -> Request[vdi.GatewayId]:
        """Send Gateway_Register; gives GatewayId.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Gateway_Register(spec=spec)

    @operation
    def unregister(self, id: vdi.GatewayId) -> Request[None]:
        """Send Gateway_Unregister; gives nothing.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Gateway_Unregister(id=id)
