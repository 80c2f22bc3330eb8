"""AdminUserOrGroup: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .access_group import AccessGroupInfo, AccessGroupSummaryView
    from .ad_user_or_group import ADUserOrGroupBase
    from .entity import AccessGroupId, GlobalAccessGroupId, PermissionId, UserOrGroupId
    from .global_access_group import GlobalAccessGroupSummaryView
    from .permission import PermissionInfo
    from .role import RoleInfo

__all__ = [
    "AdminUserOrGroupInfo",
    "AdminUserOrGroupLoginView",
    "AdminUserOrGroupPermissionData",
    "AdminUserOrGroupPrivilegesInfo",
    "AdminUserOrGroupView",
    "AdminUserOrGroup_Get",
    "AdminUserOrGroup_GetLoginView",
    "AdminUserOrGroup_GetLoginViewById",
    "AdminUserOrGroup_GetView",
    "AdminUserOrGroup_List",
    "AdminUserOrGroup_ListViews",
    "GlobalAdminUserOrGroupPrivilegesInfo",
]


class AdminUserOrGroupInfo(DynamicData):
    """Data object, since 6.0.

    Page: vdi.users.AdminUserOrGroup.AdminUserOrGroupInfo

    Fields:
        id: not updatable.
        base: not updatable.
        permission_data: not updatable.
    """

    id: UserOrGroupId = field("id", "UserOrGroupId")
    base: ADUserOrGroupBase = field("base", "ADUserOrGroupBase")
    permission_data: AdminUserOrGroupPermissionData = field("permissionData", "AdminUserOrGroupPermissionData")


class AdminUserOrGroupLoginView(DynamicData):
    """Data object, since 7.5.

    Page: vdi.users.AdminUserOrGroup.AdminUserOrGroupLoginView

    Fields:
        global_privileges_info: since 8.2; from 2103.
        helpdesk_admin: default false; since 7.11.
    """

    id: UserOrGroupId = field("id", "UserOrGroupId")
    privileges_info: list[AdminUserOrGroupPrivilegesInfo] = field("privilegesInfo", "AdminUserOrGroupPrivilegesInfo[]")
    global_privileges_info: list[GlobalAdminUserOrGroupPrivilegesInfo] = field(
        "globalPrivilegesInfo", "GlobalAdminUserOrGroupPrivilegesInfo[]", default_factory=list
    )
    helpdesk_admin: bool = field("helpdeskAdmin", "xsd:boolean")


class AdminUserOrGroupPermissionData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.users.AdminUserOrGroup.AdminUserOrGroupPermissionData
    """

    permissions: list[PermissionId] = field("permissions", "PermissionId[]", default_factory=list)


class AdminUserOrGroupPrivilegesInfo(DynamicData):
    """Data object, since 7.5.

    Page: vdi.users.AdminUserOrGroup.AdminUserOrGroupPrivilegesInfo

    Fields:
        children: since 7.6.
    """

    access_group_id: AccessGroupId = field("accessGroupId", "AccessGroupId")
    access_group_name: str = field("accessGroupName", "xsd:string")
    privileges: list[str] = field("privileges", "xsd:string[]")
    children: list[AccessGroupSummaryView] = field("children", "AccessGroupSummaryView[]", default_factory=list)


class AdminUserOrGroupView(DynamicData):
    """Data object, since 6.0, updated as a whole.

    Page: vdi.users.AdminUserOrGroup.AdminUserOrGroupView
    """

    id: UserOrGroupId = field("id", "UserOrGroupId")
    info: AdminUserOrGroupInfo = field("info", "AdminUserOrGroupInfo")
    permissions: list[PermissionInfo] = field("permissions", "PermissionInfo[]", default_factory=list)
    roles: list[RoleInfo] = field("roles", "RoleInfo[]", default_factory=list)
    access_groups: list[AccessGroupInfo] = field("accessGroups", "AccessGroupInfo[]", default_factory=list)
    group_views: list[AdminUserOrGroupView] = field("groupViews", "AdminUserOrGroupView[]", default_factory=list)


class GlobalAdminUserOrGroupPrivilegesInfo(DynamicData):
    """Data object, since 8.2, from 2103.

    Page: vdi.users.AdminUserOrGroup.GlobalAdminUserOrGroupPrivilegesInfo
    """

    global_access_group_id: GlobalAccessGroupId | None = field(
        "globalAccessGroupId", "GlobalAccessGroupId", default=None
    )
    global_access_group_name: str = field("globalAccessGroupName", "xsd:string")
    privileges: list[str] = field("privileges", "xsd:string[]", default_factory=list)
    children: list[GlobalAccessGroupSummaryView] = field(
        "children", "GlobalAccessGroupSummaryView[]", default_factory=list
    )


class AdminUserOrGroup_Get(Request["AdminUserOrGroupInfo"]):
    """Request to AdminUserOrGroup.

    Page: vdi.users.AdminUserOrGroup
    Privileges: GLOBAL_PERMISSION_VIEW
    """

    __operation__ = Operation(
        service="AdminUserOrGroup",
        returns="AdminUserOrGroupInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: UserOrGroupId = field("id", "UserOrGroupId")


class AdminUserOrGroup_GetLoginView(Request["AdminUserOrGroupLoginView"]):
    """Request to AdminUserOrGroup.

    Page: vdi.users.AdminUserOrGroup
    """

    __operation__ = Operation(
        service="AdminUserOrGroup",
        returns="AdminUserOrGroupLoginView",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )


class AdminUserOrGroup_GetLoginViewById(Request["AdminUserOrGroupLoginView"]):
    """Request to AdminUserOrGroup.

    Page: vdi.users.AdminUserOrGroup
    Privileges: GLOBAL_PERMISSION_VIEW
    """

    __operation__ = Operation(
        service="AdminUserOrGroup",
        returns="AdminUserOrGroupLoginView",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: UserOrGroupId = field("id", "UserOrGroupId")


class AdminUserOrGroup_GetView(Request["AdminUserOrGroupView"]):
    """Request to AdminUserOrGroup.

    Page: vdi.users.AdminUserOrGroup
    Privileges: GLOBAL_PERMISSION_VIEW
    """

    __operation__ = Operation(
        service="AdminUserOrGroup",
        returns="AdminUserOrGroupView",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: UserOrGroupId | None = field("id", "UserOrGroupId", default=None)


class AdminUserOrGroup_List(Request["list[AdminUserOrGroupInfo]"]):
    """Request to AdminUserOrGroup.

    Page: vdi.users.AdminUserOrGroup
    Privileges: GLOBAL_PERMISSION_VIEW
    """

    __operation__ = Operation(
        service="AdminUserOrGroup",
        returns="AdminUserOrGroupInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )


class AdminUserOrGroup_ListViews(Request["list[AdminUserOrGroupView]"]):
    """Request to AdminUserOrGroup.

    Page: vdi.users.AdminUserOrGroup
    Privileges: GLOBAL_PERMISSION_VIEW
    """

    __operation__ = Operation(
        service="AdminUserOrGroup",
        returns="AdminUserOrGroupView[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )
