"""Permission: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import AccessGroupId, GlobalAccessGroupId, PermissionId, RoleId, UserOrGroupId

__all__ = [
    "PermissionBase",
    "PermissionInfo",
    "PermissionNamesData",
    "Permission_Create",
    "Permission_CreatePermissions",
    "Permission_Delete",
    "Permission_DeletePermissions",
    "Permission_Get",
    "Permission_GetInfos",
    "Permission_List",
]


class PermissionBase(DynamicData):
    """Data object, since 6.0, updated as a whole.

    Page: vdi.users.Permission.PermissionBase

    Fields:
        user_or_group: not updatable.
        role: not updatable.
        access_group: not updatable.
        global_access_group: not updatable; since 8.2; from 2103.
    """

    user_or_group: UserOrGroupId = field("userOrGroup", "UserOrGroupId")
    role: RoleId = field("role", "RoleId")
    access_group: AccessGroupId | None = field("accessGroup", "AccessGroupId", default=None)
    global_access_group: GlobalAccessGroupId | None = field("globalAccessGroup", "GlobalAccessGroupId", default=None)


class PermissionInfo(DynamicData):
    """Data object, since 6.0, updated as a whole.

    Page: vdi.users.Permission.PermissionInfo

    Fields:
        id: not updatable.
        base: not updatable.
        names_data: not updatable; since 7.8.
        ref_id: not updatable; since 8.6; from 2206.
    """

    id: PermissionId = field("id", "PermissionId")
    base: PermissionBase = field("base", "PermissionBase")
    names_data: PermissionNamesData | None = field("namesData", "PermissionNamesData", default=None)
    ref_id: str | None = field("refId", "xsd:string", default=None)


class PermissionNamesData(DynamicData):
    """Data object, since 7.8, updated as a whole.

    Page: vdi.users.Permission.PermissionNamesData

    Fields:
        user_or_group_name: not updatable.
        role_name: not updatable.
        access_group_name: not updatable.
        global_access_group_name: not updatable; since 8.2; from 2103.
    """

    user_or_group_name: str = field("userOrGroupName", "xsd:string")
    role_name: str = field("roleName", "xsd:string")
    access_group_name: str | None = field("accessGroupName", "xsd:string", default=None)
    global_access_group_name: str | None = field("globalAccessGroupName", "xsd:string", default=None)


class Permission_Create(Request["PermissionId"]):
    """Request to Permission.

    Page: vdi.users.Permission
    Privileges: GLOBAL_PERMISSION_MANAGEMENT
    Events: ADMIN_PERMISSION_ADDED, ADMIN_PERMISSION_ADD_FAILED
    """

    __operation__ = Operation(
        service="Permission",
        returns="PermissionId",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    base: PermissionBase = field("base", "PermissionBase")


class Permission_CreatePermissions(Request["list[PermissionId]"]):
    """Request to Permission.

    Page: vdi.users.Permission
    Privileges: GLOBAL_PERMISSION_MANAGEMENT
    Events: ADMIN_PERMISSION_ADDED, ADMIN_PERMISSION_ADD_FAILED
    Further faults: PartialFailureFault
    """

    __operation__ = Operation(
        service="Permission",
        returns="PermissionId[]",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidType",
            "PartialFailureFault",
            "UnexpectedFault",
        ),
    )

    bases: list[PermissionBase] = field("bases", "PermissionBase[]")


class Permission_Delete(Request[None]):
    """Request to Permission.

    Page: vdi.users.Permission
    Privileges: GLOBAL_PERMISSION_MANAGEMENT
    Events: ADMIN_PERMISSION_REMOVED, ADMIN_PERMISSION_REMOVE_FAILED
    """

    __operation__ = Operation(
        service="Permission",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: PermissionId = field("id", "PermissionId")


class Permission_DeletePermissions(Request[None]):
    """Request to Permission.

    Page: vdi.users.Permission
    Privileges: GLOBAL_PERMISSION_MANAGEMENT
    Events: ADMIN_PERMISSION_REMOVED, ADMIN_PERMISSION_REMOVE_FAILED
    Further faults: PartialFailureFault
    """

    __operation__ = Operation(
        service="Permission",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidType",
            "PartialFailureFault",
            "UnexpectedFault",
        ),
    )

    ids: list[PermissionId] = field("ids", "PermissionId[]")


class Permission_Get(Request["PermissionInfo"]):
    """Request to Permission.

    Page: vdi.users.Permission
    Privileges: GLOBAL_PERMISSION_VIEW
    """

    __operation__ = Operation(
        service="Permission",
        returns="PermissionInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: PermissionId = field("id", "PermissionId")


class Permission_GetInfos(Request["list[PermissionInfo]"]):
    """Request to Permission.

    Page: vdi.users.Permission
    Privileges: GLOBAL_PERMISSION_VIEW
    """

    __operation__ = Operation(
        service="Permission",
        returns="PermissionInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    ids: list[PermissionId] = field("ids", "PermissionId[]")


class Permission_List(Request["list[PermissionInfo]"]):
    """Request to Permission.

    Page: vdi.users.Permission
    Privileges: GLOBAL_PERMISSION_VIEW
    """

    __operation__ = Operation(
        service="Permission",
        returns="PermissionInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )
