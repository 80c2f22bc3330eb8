"""GatewayAccessUserOrGroup: generated from vdi.wsdl by tools.services; do not edit."""

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


class GatewayAccessUserOrGroup(Objects[K, "vdi.UserOrGroupId", "vdi.GatewayAccessUserOrGroupInfo"]):
    """Calls to GatewayAccessUserOrGroup, since 7.4.

    Page: vdi.users.GatewayAccessUserOrGroup
    """

    @operation
    def create(self, data: vdi.GatewayAccessUserOrGroupData) -> Request[vdi.UserOrGroupId]:
        """Send GatewayAccessUserOrGroup_Create; gives UserOrGroupId.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidRequest, InvalidType, UnexpectedFault
        """
        return vdi.GatewayAccessUserOrGroup_Create(data=data)

    @operation
    def delete(self, id: vdi.UserOrGroupId) -> Request[None]:
        """Send GatewayAccessUserOrGroup_Delete; gives nothing.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidRequest, InvalidType, UnexpectedFault
        """
        return vdi.GatewayAccessUserOrGroup_Delete(id=id)

    @operation
    def get(self, id: vdi.UserOrGroupId) -> Request[vdi.GatewayAccessUserOrGroupInfo]:
        """Send GatewayAccessUserOrGroup_Get; gives GatewayAccessUserOrGroupInfo.

        Privileges: GLOBAL_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.GatewayAccessUserOrGroup_Get(id=id)

    @operation
    def list(self) -> Request[builtins.list[vdi.GatewayAccessUserOrGroupInfo]]:
        """Send GatewayAccessUserOrGroup_List; gives a list of GatewayAccessUserOrGroupInfo.

        Privileges: GLOBAL_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.GatewayAccessUserOrGroup_List()
