"""UnauthenticatedAccessUser: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801, S105
# class names are the wire's; a value that reads like a secret is none

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import OpenEnumeration, Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import PodId, UserOrGroupId
    from .util import SecureString

__all__ = [
    "HybridLogonConfig",
    "UnauthenticatedAccessUserData",
    "UnauthenticatedAccessUserInfo",
    "UnauthenticatedAccessUser_Create",
    "UnauthenticatedAccessUser_Delete",
    "UnauthenticatedAccessUser_Get",
    "UnauthenticatedAccessUser_IsUnauthenticatedAccessUser",
    "UnauthenticatedAccessUser_List",
    "UnauthenticatedAccessUser_Update",
]


class HybridLogonConfig(OpenEnumeration):
    """Values of UnauthenticatedAccessUserData.hybridLogonConfig."""

    PASSWORD = "password"
    TRUESSO = "truesso"
    UNKNOWN = "unknown"


class UnauthenticatedAccessUserData(DynamicData):
    """Data object.

    Page: vdi.users.UnauthenticatedAccessUser.UnauthenticatedAccessUserData

    Fields:
        user_id: not updatable.
        hybrid_logon_config: since 7.7.
        hybrid_logon_password: required if hybrid_logon_config is password; since 7.7.
    """

    login_name: str | None = field("loginName", "xsd:string", default=None)
    user_id: UserOrGroupId = field("userId", "UserOrGroupId")
    description: str | None = field("description", "xsd:string", default=None)
    hybrid_logon_config: HybridLogonConfig | str | None = field("hybridLogonConfig", "HybridLogonConfig", default=None)
    hybrid_logon_password: SecureString | None = field("hybridLogonPassword", "SecureString", default=None)


class UnauthenticatedAccessUserInfo(DynamicData):
    """Data object.

    Page: vdi.users.UnauthenticatedAccessUser.UnauthenticatedAccessUserInfo

    Fields:
        source_pods: unordered, unique values; not updatable.
        ref_id: not updatable; since 8.7; from 2209.
    """

    user_data: UnauthenticatedAccessUserData = field("userData", "UnauthenticatedAccessUserData")
    source_pods: list[PodId] = field("sourcePods", "PodId[]", default_factory=list)
    ref_id: str | None = field("refId", "xsd:string", default=None)


class UnauthenticatedAccessUser_Create(Request["UserOrGroupId"]):
    """Request to UnauthenticatedAccessUser.

    Page: vdi.users.UnauthenticatedAccessUser
    Privileges: GLOBAL_CONFIG_MANAGEMENT, FEDERATED_LDAP_MANAGE
    Events: VLSI_UNAUTHENTICATED_ACCESS_USER_CREATED, VLSI_UNAUTHENTICATED_ACCESS_USER_CREATION_FAILED
    Further faults: InvalidRequest
    """

    __operation__ = Operation(
        service="UnauthenticatedAccessUser",
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

    user_data: UnauthenticatedAccessUserData = field("userData", "UnauthenticatedAccessUserData")


class UnauthenticatedAccessUser_Delete(Request[None]):
    """Request to UnauthenticatedAccessUser.

    Page: vdi.users.UnauthenticatedAccessUser
    Privileges: GLOBAL_CONFIG_MANAGEMENT, FEDERATED_LDAP_MANAGE
    Events: VLSI_UNAUTHENTICATED_ACCESS_USER_DELETED, VLSI_UNAUTHENTICATED_ACCESS_USER_DELETION_FAILED
    Further faults: InvalidRequest
    """

    __operation__ = Operation(
        service="UnauthenticatedAccessUser",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidRequest",
            "InvalidType",
            "UnexpectedFault",
        ),
    )

    user_id: UserOrGroupId = field("userId", "UserOrGroupId")


class UnauthenticatedAccessUser_Get(Request["UnauthenticatedAccessUserInfo"]):
    """Request to UnauthenticatedAccessUser.

    Page: vdi.users.UnauthenticatedAccessUser
    Privileges: GLOBAL_CONFIG_VIEW, FEDERATED_LDAP_VIEW
    """

    __operation__ = Operation(
        service="UnauthenticatedAccessUser",
        returns="UnauthenticatedAccessUserInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    user_id: UserOrGroupId = field("userId", "UserOrGroupId")


class UnauthenticatedAccessUser_IsUnauthenticatedAccessUser(Request[bool]):
    """Request to UnauthenticatedAccessUser.

    Page: vdi.users.UnauthenticatedAccessUser
    """

    __operation__ = Operation(
        service="UnauthenticatedAccessUser",
        returns="xsd:boolean",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    user_id: UserOrGroupId = field("userId", "UserOrGroupId")


class UnauthenticatedAccessUser_List(Request["list[UnauthenticatedAccessUserInfo]"]):
    """Request to UnauthenticatedAccessUser.

    Page: vdi.users.UnauthenticatedAccessUser
    Privileges: GLOBAL_CONFIG_VIEW, FEDERATED_LDAP_VIEW
    """

    __operation__ = Operation(
        service="UnauthenticatedAccessUser",
        returns="UnauthenticatedAccessUserInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )


class UnauthenticatedAccessUser_Update(Request["UserOrGroupId"]):
    """Request to UnauthenticatedAccessUser.

    Page: vdi.users.UnauthenticatedAccessUser
    Privileges: GLOBAL_CONFIG_MANAGEMENT, FEDERATED_LDAP_MANAGE
    Events: VLSI_UNAUTHENTICATED_ACCESS_USER_UPDATED, VLSI_UNAUTHENTICATED_ACCESS_USER_UPDATE_FAILED
    Further faults: InvalidRequest
    """

    __operation__ = Operation(
        service="UnauthenticatedAccessUser",
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

    user_data: UnauthenticatedAccessUserData = field("userData", "UnauthenticatedAccessUserData")
