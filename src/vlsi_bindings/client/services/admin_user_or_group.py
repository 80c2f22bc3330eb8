"""AdminUserOrGroup: generated from vdi.wsdl by tools.services; do not edit."""

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


class AdminUserOrGroup(Objects[K, "vdi.UserOrGroupId", "vdi.AdminUserOrGroupInfo"]):
    """Calls to AdminUserOrGroup, since 6.0.

    Page: vdi.users.AdminUserOrGroup
    """

    @operation
    def get(self, id: vdi.UserOrGroupId) -> Request[vdi.AdminUserOrGroupInfo]:
        """Send AdminUserOrGroup_Get; gives AdminUserOrGroupInfo.

        Privileges: GLOBAL_PERMISSION_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.AdminUserOrGroup_Get(id=id)

    @operation
    def get_login_view(self) -> Request[vdi.AdminUserOrGroupLoginView]:
        """Send AdminUserOrGroup_GetLoginView; gives AdminUserOrGroupLoginView.

        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.AdminUserOrGroup_GetLoginView()

    @operation
    def get_login_view_by_id(self, id: vdi.UserOrGroupId) -> Request[vdi.AdminUserOrGroupLoginView]:
        """Send AdminUserOrGroup_GetLoginViewById; gives AdminUserOrGroupLoginView.

        Privileges: GLOBAL_PERMISSION_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.AdminUserOrGroup_GetLoginViewById(id=id)

    @operation
    def get_view(self, id: vdi.UserOrGroupId | None = None) -> Request[vdi.AdminUserOrGroupView]:
        """Send AdminUserOrGroup_GetView; gives AdminUserOrGroupView.

        Privileges: GLOBAL_PERMISSION_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.AdminUserOrGroup_GetView(id=id)

    @operation
    def list(self) -> Request[builtins.list[vdi.AdminUserOrGroupInfo]]:
        """Send AdminUserOrGroup_List; gives a list of AdminUserOrGroupInfo.

        Privileges: GLOBAL_PERMISSION_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.AdminUserOrGroup_List()

    @operation
    def list_views(self) -> Request[builtins.list[vdi.AdminUserOrGroupView]]:
        """Send AdminUserOrGroup_ListViews; gives a list of AdminUserOrGroupView.

        Privileges: GLOBAL_PERMISSION_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.AdminUserOrGroup_ListViews()
