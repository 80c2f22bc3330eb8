"""ADUserOrGroup: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import UserOrGroupId
    from .util import SecureString

__all__ = [
    "ADGroupInfo",
    "ADUserChangePasswordSpec",
    "ADUserCredentialSpec",
    "ADUserInfo",
    "ADUserOrGroupBase",
    "ADUserOrGroupExtendedData",
    "ADUserOrGroupInfo",
    "ADUserOrGroupSummaryView",
    "ADUserOrGroupView",
    "ADUserOrGroup_Get",
    "ADUserOrGroup_GetEntitlementGroups",
    "ADUserOrGroup_GetInfos",
    "ADUserOrGroup_GetSummaryView",
    "ADUserOrGroup_GetSummaryViews",
    "ADUserOrGroup_GetView",
    "ADUserOrGroup_GetViews",
    "ADUserOrGroup_Refresh",
    "ADUserOrGroup_RefreshUsersOrGroups",
    "ADUserOrGroup_ValidateCredentials",
]


class ADGroupInfo(DynamicData):
    """Data object, since 7.9.

    Page: vdi.users.ADUserOrGroup.ADGroupInfo

    Fields:
        guid: not updatable.
    """

    guid: str = field("guid", "xsd:string")


class ADUserChangePasswordSpec(DynamicData):
    """Data object, since 7.11.

    Page: vdi.users.ADUserOrGroup.ADUserChangePasswordSpec
    """

    domain: str | None = field("domain", "xsd:string", default=None)
    username: str = field("username", "xsd:string")
    old_password: SecureString = field("oldPassword", "SecureString")
    new_password: SecureString = field("newPassword", "SecureString")
    protected_password_key: str | None = field("protectedPasswordKey", "xsd:string", default=None)
    key_id: str | None = field("keyId", "xsd:string", default=None)


class ADUserCredentialSpec(DynamicData):
    """Data object, since 7.7.

    Page: vdi.users.ADUserOrGroup.ADUserCredentialSpec

    Fields:
        protected_password_key: since 7.11.
        key_id: since 7.11.
    """

    domain: str | None = field("domain", "xsd:string", default=None)
    username: str = field("username", "xsd:string")
    password: SecureString = field("password", "SecureString")
    protected_password_key: str | None = field("protectedPasswordKey", "xsd:string", default=None)
    key_id: str | None = field("keyId", "xsd:string", default=None)


class ADUserInfo(DynamicData):
    """Data object, since 7.11.

    Page: vdi.users.ADUserOrGroup.ADUserInfo
    """

    user_sid: str = field("userSid", "xsd:string")
    user_guid: str = field("userGuid", "xsd:string")
    group_info: list[ADGroupInfo] = field("groupInfo", "ADGroupInfo[]", default_factory=list)
    username: str | None = field("username", "xsd:string", default=None)
    user_principal_name: str | None = field("userPrincipalName", "xsd:string", default=None)
    domain: str | None = field("domain", "xsd:string", default=None)
    group_sids: list[str] = field("groupSids", "xsd:string[]", default_factory=list)


class ADUserOrGroupBase(DynamicData):
    """Data object, since 6.0.

    Page: vdi.users.ADUserOrGroup.ADUserOrGroupBase

    Fields:
        sid: not updatable.
        group: not updatable.
        domain: not updatable.
        domain_netbios_name: not updatable; since 7.13; from 7.13.0.
        ad_distinguished_name: not updatable.
        name: not updatable.
        first_name: not updatable.
        last_name: not updatable.
        login_name: not updatable.
        display_name: not updatable.
        long_display_name: not updatable.
        user_display_name: not updatable; since 7.3.
        email: not updatable.
        kiosk_user: not updatable.
        unauthenticated_access_user: not updatable; since 7.4.
        phone: not updatable.
        description: not updatable.
        in_folder: not updatable.
        user_principal_name: not updatable; since 7.1.
        guid: not updatable; since 7.7; deprecated.
        formatted_guid: not updatable; since 7.9.
    """

    sid: str = field("sid", "xsd:string")
    group: bool = field("group", "xsd:boolean")
    domain: str | None = field("domain", "xsd:string", default=None)
    domain_netbios_name: str | None = field("domainNetbiosName", "xsd:string", default=None)
    ad_distinguished_name: str | None = field("adDistinguishedName", "xsd:string", default=None)
    name: str | None = field("name", "xsd:string", default=None)
    first_name: str | None = field("firstName", "xsd:string", default=None)
    last_name: str | None = field("lastName", "xsd:string", default=None)
    login_name: str | None = field("loginName", "xsd:string", default=None)
    display_name: str | None = field("displayName", "xsd:string", default=None)
    long_display_name: str | None = field("longDisplayName", "xsd:string", default=None)
    user_display_name: str | None = field("userDisplayName", "xsd:string", default=None)
    email: str | None = field("email", "xsd:string", default=None)
    kiosk_user: bool = field("kioskUser", "xsd:boolean")
    unauthenticated_access_user: bool | None = field("unauthenticatedAccessUser", "xsd:boolean", default=None)
    phone: str | None = field("phone", "xsd:string", default=None)
    description: str | None = field("description", "xsd:string", default=None)
    in_folder: str | None = field("inFolder", "xsd:string", default=None)
    user_principal_name: str | None = field("userPrincipalName", "xsd:string", default=None)
    guid: str | None = field("guid", "xsd:string", default=None)
    formatted_guid: str | None = field("formattedGuid", "xsd:string", default=None)


class ADUserOrGroupExtendedData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.users.ADUserOrGroup.ADUserOrGroupExtendedData

    Fields:
        group_memberships: not updatable.
        user_count: not updatable.
        subgroup_count: not updatable.
    """

    group_memberships: list[UserOrGroupId] = field("groupMemberships", "UserOrGroupId[]", default_factory=list)
    user_count: int = field("userCount", "xsd:int")
    subgroup_count: int = field("subgroupCount", "xsd:int")


class ADUserOrGroupInfo(DynamicData):
    """Data object, since 6.0.

    Page: vdi.users.ADUserOrGroup.ADUserOrGroupInfo
    """

    id: UserOrGroupId = field("id", "UserOrGroupId")
    base: ADUserOrGroupBase = field("base", "ADUserOrGroupBase")
    extended_data: ADUserOrGroupExtendedData = field("extendedData", "ADUserOrGroupExtendedData")


class ADUserOrGroupSummaryView(DynamicData):
    """Data object, since 6.0.

    Page: vdi.users.ADUserOrGroup.ADUserOrGroupSummaryView
    Queryable by: QueryService
    Filterable only by base.group, base.loginName, base.name, base.domain, base.description, base.phone, base.email,
        base.guid or base.formattedGuid.
    Filters of base.group: QueryFilterEquals.
    Filters of base.loginName: QueryFilterEquals, QueryFilterContains or QueryFilterStartsWith.
    Filters of base.name: QueryFilterEquals, QueryFilterContains or QueryFilterStartsWith.
    Filters of base.domain: QueryFilterEquals.
    Filters of base.description: QueryFilterEquals, QueryFilterContains or QueryFilterStartsWith.
    Filters of base.phone: QueryFilterEquals, QueryFilterContains or QueryFilterStartsWith.
    Filters of base.email: QueryFilterEquals, QueryFilterContains or QueryFilterStartsWith.
    Filters of base.guid: QueryFilterEquals.
    Filters of base.formattedGuid: QueryFilterEquals.
    Limit of a query at most 2000.
    Queries without startingOffset.
    """

    id: UserOrGroupId = field("id", "UserOrGroupId")
    base: ADUserOrGroupBase = field("base", "ADUserOrGroupBase")


class ADUserOrGroupView(DynamicData):
    """Data object, since 6.0.

    Page: vdi.users.ADUserOrGroup.ADUserOrGroupView
    """

    id: UserOrGroupId = field("id", "UserOrGroupId")
    base: ADUserOrGroupBase = field("base", "ADUserOrGroupBase")
    extended_data: ADUserOrGroupExtendedData = field("extendedData", "ADUserOrGroupExtendedData")
    group_svs: list[ADUserOrGroupSummaryView] = field("groupSVs", "ADUserOrGroupSummaryView[]", default_factory=list)


class ADUserOrGroup_Get(Request["ADUserOrGroupInfo"]):
    """Request to ADUserOrGroup.

    Page: vdi.users.ADUserOrGroup
    """

    __operation__ = Operation(
        service="ADUserOrGroup",
        returns="ADUserOrGroupInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: UserOrGroupId = field("id", "UserOrGroupId")


class ADUserOrGroup_GetEntitlementGroups(Request["list[ADGroupInfo]"]):
    """Request to ADUserOrGroup.

    Page: vdi.users.ADUserOrGroup
    """

    __operation__ = Operation(
        service="ADUserOrGroup",
        returns="ADGroupInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: UserOrGroupId = field("id", "UserOrGroupId")


class ADUserOrGroup_GetInfos(Request["list[ADUserOrGroupInfo]"]):
    """Request to ADUserOrGroup.

    Page: vdi.users.ADUserOrGroup
    """

    __operation__ = Operation(
        service="ADUserOrGroup",
        returns="ADUserOrGroupInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    ids: list[UserOrGroupId] = field("ids", "UserOrGroupId[]")


class ADUserOrGroup_GetSummaryView(Request["ADUserOrGroupSummaryView"]):
    """Request to ADUserOrGroup.

    Page: vdi.users.ADUserOrGroup
    """

    __operation__ = Operation(
        service="ADUserOrGroup",
        returns="ADUserOrGroupSummaryView",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: UserOrGroupId = field("id", "UserOrGroupId")


class ADUserOrGroup_GetSummaryViews(Request["list[ADUserOrGroupSummaryView]"]):
    """Request to ADUserOrGroup.

    Page: vdi.users.ADUserOrGroup
    """

    __operation__ = Operation(
        service="ADUserOrGroup",
        returns="ADUserOrGroupSummaryView[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    ids: list[UserOrGroupId] = field("ids", "UserOrGroupId[]")


class ADUserOrGroup_GetView(Request["ADUserOrGroupView"]):
    """Request to ADUserOrGroup.

    Page: vdi.users.ADUserOrGroup
    """

    __operation__ = Operation(
        service="ADUserOrGroup",
        returns="ADUserOrGroupView",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: UserOrGroupId = field("id", "UserOrGroupId")


class ADUserOrGroup_GetViews(Request["list[ADUserOrGroupView]"]):
    """Request to ADUserOrGroup.

    Page: vdi.users.ADUserOrGroup
    """

    __operation__ = Operation(
        service="ADUserOrGroup",
        returns="ADUserOrGroupView[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    ids: list[UserOrGroupId] = field("ids", "UserOrGroupId[]")


class ADUserOrGroup_Refresh(Request["ADUserOrGroupSummaryView"]):
    """Request to ADUserOrGroup.

    Page: vdi.users.ADUserOrGroup
    Privileges: FEDERATED_LDAP_MANAGE
    """

    __operation__ = Operation(
        service="ADUserOrGroup",
        returns="ADUserOrGroupSummaryView",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: UserOrGroupId = field("id", "UserOrGroupId")


class ADUserOrGroup_RefreshUsersOrGroups(Request["list[ADUserOrGroupSummaryView]"]):
    """Request to ADUserOrGroup.

    Page: vdi.users.ADUserOrGroup
    Privileges: FEDERATED_LDAP_MANAGE
    """

    __operation__ = Operation(
        service="ADUserOrGroup",
        returns="ADUserOrGroupSummaryView[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    ids: list[UserOrGroupId] = field("ids", "UserOrGroupId[]", default_factory=list)


class ADUserOrGroup_ValidateCredentials(Request[None]):
    """Request to ADUserOrGroup.

    Page: vdi.users.ADUserOrGroup
    """

    __operation__ = Operation(
        service="ADUserOrGroup",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    ad_user_credential_spec: ADUserCredentialSpec = field("adUserCredentialSpec", "ADUserCredentialSpec")
