"""GatewayAccessUserOrGroup: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import UserOrGroupId

__all__ = [
    "GatewayAccessUserOrGroupData",
    "GatewayAccessUserOrGroupInfo",
    "GatewayAccessUserOrGroup_Create",
    "GatewayAccessUserOrGroup_Delete",
    "GatewayAccessUserOrGroup_Get",
    "GatewayAccessUserOrGroup_List",
]


class GatewayAccessUserOrGroupData(DynamicData):
    """Data object, since 7.4.

    Page: vdi.users.GatewayAccessUserOrGroup.GatewayAccessUserOrGroupData
    """

    sid: str = field("sid", "xsd:string")
    group: bool | None = field("group", "xsd:boolean", default=None)
    domain: str | None = field("domain", "xsd:string", default=None)
    name: str | None = field("name", "xsd:string", default=None)
    phone: str | None = field("phone", "xsd:string", default=None)
    email: str | None = field("email", "xsd:string", default=None)


class GatewayAccessUserOrGroupInfo(DynamicData):
    """Data object, since 7.4.

    Page: vdi.users.GatewayAccessUserOrGroup.GatewayAccessUserOrGroupInfo
    """

    user_or_group_id: UserOrGroupId = field("userOrGroupId", "UserOrGroupId")
    data: GatewayAccessUserOrGroupData = field("data", "GatewayAccessUserOrGroupData")


class GatewayAccessUserOrGroup_Create(Request["UserOrGroupId"]):
    """Request to GatewayAccessUserOrGroup.

    Page: vdi.users.GatewayAccessUserOrGroup
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    Events: VLSI_GATEWAY_ACCESS_USER_GROUP_CREATED, VLSI_GATEWAY_ACCESS_USER_GROUP_CREATE_FAILED
    Further faults: InvalidRequest
    """

    __operation__ = Operation(
        service="GatewayAccessUserOrGroup",
        returns="UserOrGroupId",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidRequest",
            "InvalidType",
            "UnexpectedFault",
        ),
    )

    data: GatewayAccessUserOrGroupData = field("data", "GatewayAccessUserOrGroupData")


class GatewayAccessUserOrGroup_Delete(Request[None]):
    """Request to GatewayAccessUserOrGroup.

    Page: vdi.users.GatewayAccessUserOrGroup
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    Events: VLSI_GATEWAY_ACCESS_USER_GROUP_DELETED, VLSI_GATEWAY_ACCESS_USER_GROUP_DELETE_FAILED
    Further faults: InvalidRequest
    """

    __operation__ = Operation(
        service="GatewayAccessUserOrGroup",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidRequest",
            "InvalidType",
            "UnexpectedFault",
        ),
    )

    id: UserOrGroupId = field("id", "UserOrGroupId")


class GatewayAccessUserOrGroup_Get(Request["GatewayAccessUserOrGroupInfo"]):
    """Request to GatewayAccessUserOrGroup.

    Page: vdi.users.GatewayAccessUserOrGroup
    Privileges: GLOBAL_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="GatewayAccessUserOrGroup",
        returns="GatewayAccessUserOrGroupInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: UserOrGroupId = field("id", "UserOrGroupId")


class GatewayAccessUserOrGroup_List(Request["list[GatewayAccessUserOrGroupInfo]"]):
    """Request to GatewayAccessUserOrGroup.

    Page: vdi.users.GatewayAccessUserOrGroup
    Privileges: GLOBAL_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="GatewayAccessUserOrGroup",
        returns="GatewayAccessUserOrGroupInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )
