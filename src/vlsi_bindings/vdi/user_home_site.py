"""UserHomeSite: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import OpenEnumeration, Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import GlobalApplicationEntitlementId, GlobalEntitlementId, SiteId, UserHomeSiteId, UserOrGroupId
    from .vdi import EntityId

__all__ = [
    "UserHomeSiteBase",
    "UserHomeSiteInfo",
    "UserHomeSiteResolutionData",
    "UserHomeSiteResolutionInfo",
    "UserHomeSiteResolutionType",
    "UserHomeSite_Create",
    "UserHomeSite_CreateOrUpdate",
    "UserHomeSite_Delete",
    "UserHomeSite_DeleteUserHomeSites",
    "UserHomeSite_Get",
    "UserHomeSite_GetInfos",
    "UserHomeSite_List",
    "UserHomeSite_Resolve",
    "UserHomeSite_ResolveForGAE",
    "UserHomeSite_ResolveHomeSites",
    "UserHomeSitesSpec",
]


class UserHomeSiteResolutionType(OpenEnumeration):
    """Values of UserHomeSiteResolutionData.type."""

    DIRECT_USER = "DIRECT_USER"
    DIRECT_GROUP = "DIRECT_GROUP"
    DEFAULT_USER = "DEFAULT_USER"
    DEFAULT_GROUP = "DEFAULT_GROUP"


class UserHomeSiteBase(DynamicData):
    """Data object, since 6.0.

    Page: vdi.federation.UserHomeSite.UserHomeSiteBase

    Fields:
        user_or_group: not updatable.
        site: not updatable.
        global_entitlement: not updatable.
        global_application_entitlement: not updatable; since 6.2.
        use_homesite_for_redirection: default false; since 8.13; from 2406.
    """

    user_or_group: UserOrGroupId = field("userOrGroup", "UserOrGroupId")
    site: SiteId = field("site", "SiteId")
    global_entitlement: GlobalEntitlementId | None = field("globalEntitlement", "GlobalEntitlementId", default=None)
    global_application_entitlement: GlobalApplicationEntitlementId | None = field(
        "globalApplicationEntitlement", "GlobalApplicationEntitlementId", default=None
    )
    use_homesite_for_redirection: bool | None = field("useHomesiteForRedirection", "xsd:boolean", default=None)


class UserHomeSiteInfo(DynamicData):
    """Data object, since 6.0.

    Page: vdi.federation.UserHomeSite.UserHomeSiteInfo
    Queryable by: QueryService
    Query privileges: FEDERATED_LDAP_VIEW

    Fields:
        id: not updatable.
        ref_id: not updatable; since 8.1; from 8.1.0.
    """

    id: UserHomeSiteId = field("id", "UserHomeSiteId")
    base: UserHomeSiteBase = field("base", "UserHomeSiteBase")
    ref_id: str | None = field("refId", "xsd:string", default=None)


class UserHomeSiteResolutionData(DynamicData):
    """Data object, since 7.8.

    Page: vdi.federation.UserHomeSite.UserHomeSiteResolutionData

    Fields:
        id: not updatable.
        group: not updatable.
        group_name: not updatable.
        site: not updatable.
        site_name: not updatable.
        type: not updatable.
    """

    id: UserHomeSiteId = field("id", "UserHomeSiteId")
    group: UserOrGroupId | None = field("group", "UserOrGroupId", default=None)
    group_name: str | None = field("groupName", "xsd:string", default=None)
    site: SiteId = field("site", "SiteId")
    site_name: str = field("siteName", "xsd:string")
    type: UserHomeSiteResolutionType | str = field("type", "UserHomeSiteResolutionType")


class UserHomeSiteResolutionInfo(DynamicData):
    """Data object, since 7.8.

    Page: vdi.federation.UserHomeSite.UserHomeSiteResolutionInfo

    Fields:
        global_entitlement: of type GlobalApplicationEntitlementId or GlobalEntitlementId; not updatable.
        global_entitlement_name: not updatable.
        resolved_data: not updatable.
    """

    global_entitlement: EntityId = field("globalEntitlement", "EntityId")
    global_entitlement_name: str = field("globalEntitlementName", "xsd:string")
    resolved_data: list[UserHomeSiteResolutionData] = field("resolvedData", "UserHomeSiteResolutionData[]")


class UserHomeSitesSpec(DynamicData):
    """Data object, since 7.9.

    Page: vdi.federation.UserHomeSite.UserHomeSitesSpec
    """

    allow_update: bool | None = field("allowUpdate", "xsd:boolean", default=None)
    bases: list[UserHomeSiteBase] = field("bases", "UserHomeSiteBase[]")


class UserHomeSite_Create(Request["UserHomeSiteId"]):
    """Request to UserHomeSite.

    Page: vdi.federation.UserHomeSite
    Privileges: FEDERATED_LDAP_MANAGE
    Events: VLSI_USER_HOME_SITE_ADDED, VLSI_USER_HOME_SITE_ADD_FAILED
    Further faults: InvalidRequest, InvalidState
    """

    __operation__ = Operation(
        service="UserHomeSite",
        returns="UserHomeSiteId",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidRequest",
            "InvalidState",
            "InvalidType",
            "UnexpectedFault",
        ),
    )

    base: UserHomeSiteBase = field("base", "UserHomeSiteBase")


class UserHomeSite_CreateOrUpdate(Request["list[UserHomeSiteId]"]):
    """Request to UserHomeSite.

    Page: vdi.federation.UserHomeSite
    Privileges: FEDERATED_LDAP_MANAGE
    Events: VLSI_USER_HOME_SITE_ADDED, VLSI_USER_HOME_SITE_ADD_FAILED
    Further faults: InvalidRequest, InvalidState
    """

    __operation__ = Operation(
        service="UserHomeSite",
        returns="UserHomeSiteId[]",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidRequest",
            "InvalidState",
            "InvalidType",
            "UnexpectedFault",
        ),
    )

    spec: UserHomeSitesSpec = field("spec", "UserHomeSitesSpec")


class UserHomeSite_Delete(Request[None]):
    """Request to UserHomeSite.

    Page: vdi.federation.UserHomeSite
    Privileges: FEDERATED_LDAP_MANAGE
    Events: VLSI_USER_HOME_SITE_DELETED, VLSI_USER_HOME_SITE_DELETE_FAILED
    Further faults: InvalidState
    """

    __operation__ = Operation(
        service="UserHomeSite",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidState",
            "InvalidType",
            "UnexpectedFault",
        ),
    )

    id: UserHomeSiteId = field("id", "UserHomeSiteId")


class UserHomeSite_DeleteUserHomeSites(Request[None]):
    """Request to UserHomeSite.

    Page: vdi.federation.UserHomeSite
    Privileges: FEDERATED_LDAP_MANAGE
    Events: VLSI_USER_HOME_SITE_DELETED, VLSI_USER_HOME_SITE_DELETE_FAILED
    Further faults: InvalidState
    """

    __operation__ = Operation(
        service="UserHomeSite",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidState",
            "InvalidType",
            "UnexpectedFault",
        ),
    )

    ids: list[UserHomeSiteId] = field("ids", "UserHomeSiteId[]")


class UserHomeSite_Get(Request["UserHomeSiteInfo"]):
    """Request to UserHomeSite.

    Page: vdi.federation.UserHomeSite
    Privileges: FEDERATED_LDAP_VIEW
    Further faults: InvalidState
    """

    __operation__ = Operation(
        service="UserHomeSite",
        returns="UserHomeSiteInfo",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidState",
            "InvalidType",
            "UnexpectedFault",
        ),
    )

    id: UserHomeSiteId = field("id", "UserHomeSiteId")


class UserHomeSite_GetInfos(Request["list[UserHomeSiteInfo]"]):
    """Request to UserHomeSite.

    Page: vdi.federation.UserHomeSite
    Privileges: FEDERATED_LDAP_VIEW
    Further faults: InvalidState
    """

    __operation__ = Operation(
        service="UserHomeSite",
        returns="UserHomeSiteInfo[]",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidState",
            "InvalidType",
            "UnexpectedFault",
        ),
    )

    ids: list[UserHomeSiteId] = field("ids", "UserHomeSiteId[]")


class UserHomeSite_List(Request["list[UserHomeSiteInfo]"]):
    """Request to UserHomeSite.

    Page: vdi.federation.UserHomeSite
    Privileges: FEDERATED_LDAP_VIEW
    Further faults: InvalidState
    """

    __operation__ = Operation(
        service="UserHomeSite",
        returns="UserHomeSiteInfo[]",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidState",
            "InvalidType",
            "UnexpectedFault",
        ),
    )

    user_or_group: UserOrGroupId = field("userOrGroup", "UserOrGroupId")


class UserHomeSite_Resolve(Request["list[UserHomeSiteInfo]"]):
    """Request to UserHomeSite.

    Page: vdi.federation.UserHomeSite
    Privileges: FEDERATED_LDAP_VIEW
    Further faults: InvalidState
    """

    __operation__ = Operation(
        service="UserHomeSite",
        returns="UserHomeSiteInfo[]",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidState",
            "InvalidType",
            "UnexpectedFault",
        ),
    )

    user: UserOrGroupId = field("user", "UserOrGroupId")
    global_entitlement: GlobalEntitlementId = field("globalEntitlement", "GlobalEntitlementId")


class UserHomeSite_ResolveForGAE(Request["list[UserHomeSiteInfo]"]):
    """Request to UserHomeSite.

    Page: vdi.federation.UserHomeSite
    Privileges: FEDERATED_LDAP_VIEW
    Further faults: InvalidState
    """

    __operation__ = Operation(
        service="UserHomeSite",
        returns="UserHomeSiteInfo[]",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidState",
            "InvalidType",
            "UnexpectedFault",
        ),
    )

    user: UserOrGroupId = field("user", "UserOrGroupId")
    global_application_entitlement: GlobalApplicationEntitlementId = field(
        "globalApplicationEntitlement", "GlobalApplicationEntitlementId"
    )


class UserHomeSite_ResolveHomeSites(Request["list[UserHomeSiteResolutionInfo]"]):
    """Request to UserHomeSite.

    Page: vdi.federation.UserHomeSite
    Privileges: FEDERATED_LDAP_VIEW
    Further faults: InvalidState
    """

    __operation__ = Operation(
        service="UserHomeSite",
        returns="UserHomeSiteResolutionInfo[]",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidState",
            "InvalidType",
            "UnexpectedFault",
        ),
    )

    id: UserOrGroupId = field("id", "UserOrGroupId")
