"""GlobalAccessGroup: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import GlobalAccessGroupId, PermissionId

__all__ = [
    "GlobalAccessGroupBase",
    "GlobalAccessGroupData",
    "GlobalAccessGroupInfo",
    "GlobalAccessGroupSummaryView",
    "GlobalAccessGroup_Create",
    "GlobalAccessGroup_Delete",
    "GlobalAccessGroup_Get",
    "GlobalAccessGroup_List",
]


class GlobalAccessGroupBase(DynamicData):
    """Data object, since 8.2, from 2103.

    Page: vdi.users.GlobalAccessGroup.GlobalAccessGroupBase

    Fields:
        name: at most 32 characters; form NameWithSpacesMax32; not updatable.
        description: at most 400 characters; not updatable.
        parent: not updatable.
    """

    name: str = field("name", "xsd:string")
    description: str | None = field("description", "xsd:string", default=None)
    parent: GlobalAccessGroupId | None = field("parent", "GlobalAccessGroupId", default=None)


class GlobalAccessGroupData(DynamicData):
    """Data object, since 8.2, from 2103.

    Page: vdi.users.GlobalAccessGroup.GlobalAccessGroupData

    Fields:
        is_deletable: default false; not updatable.
    """

    permissions: list[PermissionId] = field("permissions", "PermissionId[]", default_factory=list)
    is_deletable: bool = field("isDeletable", "xsd:boolean")


class GlobalAccessGroupInfo(DynamicData):
    """Data object, since 8.2, from 2103.

    Page: vdi.users.GlobalAccessGroup.GlobalAccessGroupInfo

    Fields:
        id: not updatable.
        base: not updatable.
        data: not updatable.
        ref_id: not updatable; since 8.3; from 2106.
    """

    id: GlobalAccessGroupId = field("id", "GlobalAccessGroupId")
    base: GlobalAccessGroupBase = field("base", "GlobalAccessGroupBase")
    data: GlobalAccessGroupData = field("data", "GlobalAccessGroupData")
    ref_id: str | None = field("refId", "xsd:string", default=None)


class GlobalAccessGroupSummaryView(DynamicData):
    """Data object, since 8.2, from 2103.

    Page: vdi.users.GlobalAccessGroup.GlobalAccessGroupSummaryView

    Fields:
        name: at most 32 characters; form NameWithSpacesMax32; not updatable.
        id: not updatable.
    """

    name: str = field("name", "xsd:string")
    id: GlobalAccessGroupId = field("id", "GlobalAccessGroupId")


class GlobalAccessGroup_Create(Request["GlobalAccessGroupId"]):
    """Request to GlobalAccessGroup, from 2103.

    Page: vdi.users.GlobalAccessGroup
    Privileges: FOLDER_MANAGEMENT
    Events: ADMIN_GLOBAL_FOLDER_ADDED
    """

    __operation__ = Operation(
        service="GlobalAccessGroup",
        returns="GlobalAccessGroupId",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    base: GlobalAccessGroupBase = field("base", "GlobalAccessGroupBase")


class GlobalAccessGroup_Delete(Request[None]):
    """Request to GlobalAccessGroup, from 2103.

    Page: vdi.users.GlobalAccessGroup
    Privileges: FOLDER_MANAGEMENT
    Events: ADMIN_GLOBAL_FOLDER_DELETED
    """

    __operation__ = Operation(
        service="GlobalAccessGroup",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    entity_id: GlobalAccessGroupId = field("entityId", "GlobalAccessGroupId")


class GlobalAccessGroup_Get(Request["GlobalAccessGroupInfo"]):
    """Request to GlobalAccessGroup, from 2103.

    Page: vdi.users.GlobalAccessGroup
    Privileges: GLOBAL_PERMISSION_VIEW, FOLDER_VIEW
    """

    __operation__ = Operation(
        service="GlobalAccessGroup",
        returns="GlobalAccessGroupInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: GlobalAccessGroupId = field("id", "GlobalAccessGroupId")


class GlobalAccessGroup_List(Request["list[GlobalAccessGroupInfo]"]):
    """Request to GlobalAccessGroup, from 2103.

    Page: vdi.users.GlobalAccessGroup
    Privileges: GLOBAL_PERMISSION_VIEW, FOLDER_VIEW
    """

    __operation__ = Operation(
        service="GlobalAccessGroup",
        returns="GlobalAccessGroupInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )
