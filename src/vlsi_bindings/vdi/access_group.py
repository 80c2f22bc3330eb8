"""AccessGroup: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import AccessGroupId, PermissionId

__all__ = [
    "AccessGroupBase",
    "AccessGroupData",
    "AccessGroupInfo",
    "AccessGroupSummaryView",
    "AccessGroup_Create",
    "AccessGroup_Delete",
    "AccessGroup_Get",
    "AccessGroup_List",
]


class AccessGroupBase(DynamicData):
    """Data object, since 6.0.

    Page: vdi.users.AccessGroup.AccessGroupBase

    Fields:
        name: at most 32 characters; form NameWithSpacesMax32; not updatable.
        description: at most 400 characters; not updatable.
        parent: not updatable.
    """

    name: str = field("name", "xsd:string")
    description: str | None = field("description", "xsd:string", default=None)
    parent: AccessGroupId | None = field("parent", "AccessGroupId", default=None)


class AccessGroupData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.users.AccessGroup.AccessGroupData

    Fields:
        is_deletable: default false; not updatable; since 7.8.
    """

    permissions: list[PermissionId] = field("permissions", "PermissionId[]", default_factory=list)
    is_deletable: bool = field("isDeletable", "xsd:boolean")


class AccessGroupInfo(DynamicData):
    """Data object, since 6.0.

    Page: vdi.users.AccessGroup.AccessGroupInfo

    Fields:
        id: not updatable.
        base: not updatable.
        data: not updatable.
        children: not updatable.
        ref_id: not updatable; since 8.2; from 2103.
    """

    id: AccessGroupId = field("id", "AccessGroupId")
    base: AccessGroupBase = field("base", "AccessGroupBase")
    data: AccessGroupData = field("data", "AccessGroupData")
    children: list[AccessGroupInfo] = field("children", "AccessGroupInfo[]", default_factory=list)
    ref_id: str | None = field("refId", "xsd:string", default=None)


class AccessGroupSummaryView(DynamicData):
    """Data object, since 7.6.

    Page: vdi.users.AccessGroup.AccessGroupSummaryView

    Fields:
        name: at most 32 characters; form NameWithSpacesMax32; not updatable.
        id: not updatable.
    """

    name: str = field("name", "xsd:string")
    id: AccessGroupId = field("id", "AccessGroupId")


class AccessGroup_Create(Request["AccessGroupId"]):
    """Request to AccessGroup.

    Page: vdi.users.AccessGroup
    Privileges: FOLDER_MANAGEMENT
    Events: ADMIN_FOLDER_ADDED, ADMIN_FOLDER_ADD_FAILED
    """

    __operation__ = Operation(
        service="AccessGroup",
        returns="AccessGroupId",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    base: AccessGroupBase = field("base", "AccessGroupBase")


class AccessGroup_Delete(Request[None]):
    """Request to AccessGroup.

    Page: vdi.users.AccessGroup
    Privileges: FOLDER_MANAGEMENT
    Events: ADMIN_FOLDER_DELETED, ADMIN_FOLDER_DELETE_FAILED
    """

    __operation__ = Operation(
        service="AccessGroup",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    entity_id: AccessGroupId = field("entityId", "AccessGroupId")


class AccessGroup_Get(Request["AccessGroupInfo"]):
    """Request to AccessGroup.

    Page: vdi.users.AccessGroup
    Privileges: GLOBAL_PERMISSION_VIEW, FOLDER_VIEW
    """

    __operation__ = Operation(
        service="AccessGroup",
        returns="AccessGroupInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: AccessGroupId = field("id", "AccessGroupId")


class AccessGroup_List(Request["list[AccessGroupInfo]"]):
    """Request to AccessGroup.

    Page: vdi.users.AccessGroup
    Privileges: GLOBAL_PERMISSION_VIEW, FOLDER_VIEW
    """

    __operation__ = Operation(
        service="AccessGroup",
        returns="AccessGroupInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )
