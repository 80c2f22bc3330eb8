"""Role: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import OpenEnumeration, Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import PermissionId, RoleId
    from .enumerations import PrivilegeName
    from .util import MapEntry

__all__ = [
    "RoleBase",
    "RoleData",
    "RoleInfo",
    "RoleType",
    "Role_Create",
    "Role_Delete",
    "Role_Get",
    "Role_List",
    "Role_Update",
]


class RoleType(OpenEnumeration):
    """Values of RoleData.type."""

    ADMINISTRATOR = "ADMINISTRATOR"
    ADMINISTRATOR_READ_ONLY = "ADMINISTRATOR_READ_ONLY"
    AGENT_REGISTRATION_ADMIN = "AGENT_REGISTRATION_ADMIN"
    GLOBAL_CONFIG_AND_POLICY_ADMIN = "GLOBAL_CONFIG_AND_POLICY_ADMIN"
    GLOBAL_CONFIG_AND_POLICY_ADMIN_READ_ONLY = "GLOBAL_CONFIG_AND_POLICY_ADMIN_READ_ONLY"
    HELP_DESK_ADMIN = "HELP_DESK_ADMIN"
    HELP_DESK_ADMIN_READ_ONLY = "HELP_DESK_ADMIN_READ_ONLY"
    INVENTORY_ADMIN = "INVENTORY_ADMIN"
    INVENTORY_ADMIN_READ_ONLY = "INVENTORY_ADMIN_READ_ONLY"
    LOCAL_ADMIN = "LOCAL_ADMIN"
    LOCAL_ADMIN_READ_ONLY = "LOCAL_ADMIN_READ_ONLY"


class RoleBase(DynamicData):
    """Data object, since 6.0.

    Page: vdi.users.Role.RoleBase

    Fields:
        name: at most 32 characters; form NameWithSpacesMax32; not updatable.
        description: at most 400 characters.
    """

    name: str = field("name", "xsd:string")
    description: str | None = field("description", "xsd:string", default=None)
    privileges: list[PrivilegeName | str] = field("privileges", "PrivilegeName[]", default_factory=list)


class RoleData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.users.Role.RoleData

    Fields:
        applies_to_access_group: default false; not updatable; since 7.8.
        type: not updatable; since 7.8.
        applies_to_global_access_group: default false; not updatable; since 8.2; from 2103.
    """

    builtin: bool = field("builtin", "xsd:boolean")
    permissions: list[PermissionId] = field("permissions", "PermissionId[]", default_factory=list)
    applies_to_access_group: bool = field("appliesToAccessGroup", "xsd:boolean")
    type: RoleType | str | None = field("type", "RoleType", default=None)
    applies_to_global_access_group: bool = field("appliesToGlobalAccessGroup", "xsd:boolean")


class RoleInfo(DynamicData):
    """Data object, since 6.0.

    Page: vdi.users.Role.RoleInfo

    Fields:
        id: not updatable.
        data: not updatable.
        ref_id: not updatable; since 8.6; from 2206.
    """

    id: RoleId = field("id", "RoleId")
    base: RoleBase = field("base", "RoleBase")
    data: RoleData = field("data", "RoleData")
    ref_id: str | None = field("refId", "xsd:string", default=None)


class Role_Create(Request["RoleId"]):
    """Request to Role.

    Page: vdi.users.Role
    Privileges: GLOBAL_ROLE_MANAGEMENT
    Events: ADMIN_ROLE_ADDED, ADMIN_ROLE_ADD_FAILED
    """

    __operation__ = Operation(
        service="Role",
        returns="RoleId",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    base: RoleBase = field("base", "RoleBase")


class Role_Delete(Request[None]):
    """Request to Role.

    Page: vdi.users.Role
    Privileges: GLOBAL_ROLE_MANAGEMENT, GLOBAL_PERMISSION_VIEW
    Events: ADMIN_ROLE_REMOVED, ADMIN_ROLE_REMOVE_FAILED
    """

    __operation__ = Operation(
        service="Role",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: RoleId = field("id", "RoleId")


class Role_Get(Request["RoleInfo"]):
    """Request to Role.

    Page: vdi.users.Role
    Privileges: GLOBAL_ROLE_VIEW, GLOBAL_PERMISSION_VIEW
    """

    __operation__ = Operation(
        service="Role",
        returns="RoleInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: RoleId = field("id", "RoleId")


class Role_List(Request["list[RoleInfo]"]):
    """Request to Role.

    Page: vdi.users.Role
    Privileges: GLOBAL_ROLE_VIEW, GLOBAL_PERMISSION_VIEW
    """

    __operation__ = Operation(
        service="Role",
        returns="RoleInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )


class Role_Update(Request[None]):
    """Request to Role.

    Page: vdi.users.Role
    Privileges: GLOBAL_ROLE_MANAGEMENT
    Events: ADMIN_ROLE_PRIV_UPDATED, ADMIN_ROLE_PRIV_UPDATE_FAILED

    Fields:
        updates: keys are paths into RoleInfo.
    """

    __operation__ = Operation(
        service="Role",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: RoleId = field("id", "RoleId")
    updates: list[MapEntry] = field("updates", "MapEntry[]")
