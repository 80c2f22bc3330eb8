"""UserEntitlement: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import UserEntitlementId, UserOrGroupId
    from .vdi import EntityId

__all__ = [
    "UserEntitlementBase",
    "UserEntitlementInfo",
    "UserEntitlement_Create",
    "UserEntitlement_CreateUserEntitlements",
    "UserEntitlement_Delete",
    "UserEntitlement_DeleteUserEntitlements",
    "UserEntitlement_Get",
    "UserEntitlement_GetInfos",
]


class UserEntitlementBase(DynamicData):
    """Data object, since 6.0, updated as a whole.

    Page: vdi.users.UserEntitlement.UserEntitlementBase

    Fields:
        user_or_group: not updatable.
        resource: of type ApplicationId, DesktopId, GlobalApplicationEntitlementId, GlobalEntitlementId or
            URLRedirectionId; not updatable.
    """

    user_or_group: UserOrGroupId = field("userOrGroup", "UserOrGroupId")
    resource: EntityId = field("resource", "EntityId")


class UserEntitlementInfo(DynamicData):
    """Data object, since 6.0, updated as a whole.

    Page: vdi.users.UserEntitlement.UserEntitlementInfo

    Fields:
        id: not updatable.
        base: not updatable.
    """

    id: UserEntitlementId = field("id", "UserEntitlementId")
    base: UserEntitlementBase = field("base", "UserEntitlementBase")


class UserEntitlement_Create(Request["UserEntitlementId"]):
    """Request to UserEntitlement.

    Page: vdi.users.UserEntitlement
    Privileges: POOL_ENTITLE, FEDERATED_LDAP_MANAGE
    Events: VLSI_DESKTOP_USER_ENTITLEMENT_ADDED, VLSI_DESKTOP_USER_ENTITLEMENT_ADD_FAILED,
        VLSI_APPLICATION_USER_ENTITLEMENT_ADDED, VLSI_APPLICATION_USER_ENTITLEMENT_ADD_FAILED,
        VLSI_GE_USER_ENTITLEMENT_ADDED, VLSI_GE_USER_ENTITLEMENT_ADD_FAILED
    """

    __operation__ = Operation(
        service="UserEntitlement",
        returns="UserEntitlementId",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    base: UserEntitlementBase = field("base", "UserEntitlementBase")


class UserEntitlement_CreateUserEntitlements(Request["list[UserEntitlementId]"]):
    """Request to UserEntitlement.

    Page: vdi.users.UserEntitlement
    Privileges: POOL_ENTITLE, FEDERATED_LDAP_MANAGE
    Events: VLSI_DESKTOP_USER_ENTITLEMENT_ADDED, VLSI_DESKTOP_USER_ENTITLEMENT_ADD_FAILED,
        VLSI_APPLICATION_USER_ENTITLEMENT_ADDED, VLSI_APPLICATION_USER_ENTITLEMENT_ADD_FAILED,
        VLSI_GE_USER_ENTITLEMENT_ADDED, VLSI_GE_USER_ENTITLEMENT_ADD_FAILED
    Further faults: InvalidRequest, PartialFailureFault
    """

    __operation__ = Operation(
        service="UserEntitlement",
        returns="UserEntitlementId[]",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidRequest",
            "InvalidType",
            "PartialFailureFault",
            "UnexpectedFault",
        ),
    )

    bases: list[UserEntitlementBase] = field("bases", "UserEntitlementBase[]")


class UserEntitlement_Delete(Request[None]):
    """Request to UserEntitlement.

    Page: vdi.users.UserEntitlement
    Privileges: POOL_ENTITLE, FEDERATED_LDAP_MANAGE
    Events: VLSI_DESKTOP_USER_ENTITLEMENT_DELETED, VLSI_DESKTOP_USER_ENTITLEMENT_DELETE__FAILED,
        VLSI_APPLICATION_USER_ENTITLEMENT_DELETED, VLSI_APPLICATION_USER_ENTITLEMENT_DELETE_FAILED,
        VLSI_GE_USER_ENTITLEMENT_DELETED, VLSI_GE_USER_ENTITLEMENT_DELETE_FAILED
    """

    __operation__ = Operation(
        service="UserEntitlement",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: UserEntitlementId = field("id", "UserEntitlementId")


class UserEntitlement_DeleteUserEntitlements(Request[None]):
    """Request to UserEntitlement.

    Page: vdi.users.UserEntitlement
    Privileges: POOL_ENTITLE, FEDERATED_LDAP_MANAGE
    Events: VLSI_DESKTOP_USER_ENTITLEMENT_DELETED, VLSI_DESKTOP_USER_ENTITLEMENT_DELETE_FAILED,
        VLSI_APPLICATION_USER_ENTITLEMENT_DELETED, VLSI_APPLICATION_USER_ENTITLEMENT_DELETE_FAILED,
        VLSI_GE_USER_ENTITLEMENT_DELETED, VLSI_GE_USER_ENTITLEMENT_DELETE_FAILED
    Further faults: PartialFailureFault
    """

    __operation__ = Operation(
        service="UserEntitlement",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidType",
            "PartialFailureFault",
            "UnexpectedFault",
        ),
    )

    ids: list[UserEntitlementId] = field("ids", "UserEntitlementId[]")


class UserEntitlement_Get(Request["UserEntitlementInfo"]):
    """Request to UserEntitlement.

    Page: vdi.users.UserEntitlement
    Privileges: POOL_VIEW, FEDERATED_LDAP_VIEW
    """

    __operation__ = Operation(
        service="UserEntitlement",
        returns="UserEntitlementInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: UserEntitlementId = field("id", "UserEntitlementId")


class UserEntitlement_GetInfos(Request["list[UserEntitlementInfo]"]):
    """Request to UserEntitlement.

    Page: vdi.users.UserEntitlement
    Privileges: POOL_VIEW, FEDERATED_LDAP_VIEW
    """

    __operation__ = Operation(
        service="UserEntitlement",
        returns="UserEntitlementInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    ids: list[UserEntitlementId] = field("ids", "UserEntitlementId[]")
