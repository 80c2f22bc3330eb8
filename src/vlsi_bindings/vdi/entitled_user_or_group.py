"""EntitledUserOrGroup: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .ad_user_or_group import ADUserOrGroupBase
    from .entity import (
        ApplicationId,
        DesktopId,
        GlobalApplicationEntitlementId,
        GlobalEntitlementId,
        MachineId,
        PersistentDiskId,
        PodAssignmentId,
        SessionId,
        URLRedirectionId,
        UserEntitlementId,
        UserHomeSiteId,
        UserOrGroupId,
    )

__all__ = [
    "EntitledUserOrGroupGlobalSummaryView",
    "EntitledUserOrGroupGloballyEntitledData",
    "EntitledUserOrGroupInfo",
    "EntitledUserOrGroupLocalSummaryView",
    "EntitledUserOrGroupLocallyEntitledData",
    "EntitledUserOrGroupUserSessionData",
    "EntitledUserOrGroup_Get",
    "EntitledUserOrGroup_GetGlobalSummaryView",
    "EntitledUserOrGroup_GetGlobalSummaryViews",
    "EntitledUserOrGroup_GetInfos",
    "EntitledUserOrGroup_GetLocalSummaryView",
    "EntitledUserOrGroup_GetLocalSummaryViews",
]


class EntitledUserOrGroupGlobalSummaryView(DynamicData):
    """Data object, since 6.0.

    Page: vdi.users.EntitledUserOrGroup.EntitledUserOrGroupGlobalSummaryView
    Queryable by: QueryService
    Query privileges: FEDERATED_LDAP_VIEW
    Not filterable by sessionData, globalData, base.inFolder, base.phone or base.description.
    Filters of globalData.globalEntitlements: QueryFilterContains.

    Fields:
        base: not updatable.
        global_data: not updatable.
        session_data: not updatable.
    """

    id: UserOrGroupId = field("id", "UserOrGroupId")
    base: ADUserOrGroupBase = field("base", "ADUserOrGroupBase")
    global_data: EntitledUserOrGroupGloballyEntitledData = field(
        "globalData", "EntitledUserOrGroupGloballyEntitledData"
    )
    session_data: EntitledUserOrGroupUserSessionData | None = field(
        "sessionData", "EntitledUserOrGroupUserSessionData", default=None
    )


class EntitledUserOrGroupGloballyEntitledData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.users.EntitledUserOrGroup.GloballyEntitledData

    Fields:
        global_entitlements: unordered, unique values.
        global_application_entitlements: unordered, unique values; since 6.2.
        global_user_application_entitlements: since 6.2.
        url_redirection_settings: unordered, unique values; since 7.0.2.
        url_redirection_user_entitlements: unordered, unique values; since 7.0.2.
    """

    global_entitlements: list[GlobalEntitlementId] = field(
        "globalEntitlements", "GlobalEntitlementId[]", default_factory=list
    )
    global_user_entitlements: list[UserEntitlementId] = field(
        "globalUserEntitlements", "UserEntitlementId[]", default_factory=list
    )
    global_application_entitlements: list[GlobalApplicationEntitlementId] = field(
        "globalApplicationEntitlements", "GlobalApplicationEntitlementId[]", default_factory=list
    )
    global_user_application_entitlements: list[UserEntitlementId] = field(
        "globalUserApplicationEntitlements", "UserEntitlementId[]", default_factory=list
    )
    user_home_sites: list[UserHomeSiteId] = field("userHomeSites", "UserHomeSiteId[]", default_factory=list)
    pod_assignments: list[PodAssignmentId] = field("podAssignments", "PodAssignmentId[]", default_factory=list)
    url_redirection_settings: list[URLRedirectionId] = field(
        "urlRedirectionSettings", "URLRedirectionId[]", default_factory=list
    )
    url_redirection_user_entitlements: list[UserEntitlementId] = field(
        "urlRedirectionUserEntitlements", "UserEntitlementId[]", default_factory=list
    )


class EntitledUserOrGroupInfo(DynamicData):
    """Data object, since 6.0.

    Page: vdi.users.EntitledUserOrGroup.EntitledUserOrGroupInfo

    Fields:
        id: not updatable.
        base: not updatable.
        local_data: not updatable.
        session_data: not updatable.
        global_data: not updatable.
    """

    id: UserOrGroupId = field("id", "UserOrGroupId")
    base: ADUserOrGroupBase = field("base", "ADUserOrGroupBase")
    local_data: EntitledUserOrGroupLocallyEntitledData | None = field(
        "localData", "EntitledUserOrGroupLocallyEntitledData", default=None
    )
    session_data: EntitledUserOrGroupUserSessionData | None = field(
        "sessionData", "EntitledUserOrGroupUserSessionData", default=None
    )
    global_data: EntitledUserOrGroupGloballyEntitledData | None = field(
        "globalData", "EntitledUserOrGroupGloballyEntitledData", default=None
    )


class EntitledUserOrGroupLocalSummaryView(DynamicData):
    """Data object, since 6.0.

    Page: vdi.users.EntitledUserOrGroup.EntitledUserOrGroupLocalSummaryView
    Queryable by: QueryService
    Query privileges: POOL_VIEW, MACHINE_VIEW, FEDERATED_SESSIONS_VIEW
    Not filterable by sessionData, localData.desktopUserEntitlements, localData.applicationUserEntitlements,
        base.inFolder, base.phone or base.description.
    Filters of local_data: QueryFilterContains.

    Fields:
        base: not updatable.
        local_data: not updatable.
        session_data: not updatable.
    """

    id: UserOrGroupId = field("id", "UserOrGroupId")
    base: ADUserOrGroupBase = field("base", "ADUserOrGroupBase")
    local_data: EntitledUserOrGroupLocallyEntitledData = field("localData", "EntitledUserOrGroupLocallyEntitledData")
    session_data: EntitledUserOrGroupUserSessionData | None = field(
        "sessionData", "EntitledUserOrGroupUserSessionData", default=None
    )


class EntitledUserOrGroupLocallyEntitledData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.users.EntitledUserOrGroup.LocallyEntitledData

    Fields:
        machines: unordered, unique values.
        persistent_disks: unordered, unique values; deprecated.
        persistent_disk_ref_ids: not updatable; since 8.10; from 2306.
        desktops: unordered, unique values.
        applications: unordered, unique values.
        url_redirection_settings: unordered, unique values; since 7.0.
        url_redirection_user_entitlements: unordered, unique values; since 7.0.
    """

    machines: list[MachineId] = field("machines", "MachineId[]", default_factory=list)
    persistent_disks: list[PersistentDiskId] = field("persistentDisks", "PersistentDiskId[]", default_factory=list)
    persistent_disk_ref_ids: list[str] = field("persistentDiskRefIds", "xsd:string[]", default_factory=list)
    desktops: list[DesktopId] = field("desktops", "DesktopId[]", default_factory=list)
    desktop_user_entitlements: list[UserEntitlementId] = field(
        "desktopUserEntitlements", "UserEntitlementId[]", default_factory=list
    )
    applications: list[ApplicationId] = field("applications", "ApplicationId[]", default_factory=list)
    application_user_entitlements: list[UserEntitlementId] = field(
        "applicationUserEntitlements", "UserEntitlementId[]", default_factory=list
    )
    url_redirection_settings: list[URLRedirectionId] = field(
        "urlRedirectionSettings", "URLRedirectionId[]", default_factory=list
    )
    url_redirection_user_entitlements: list[UserEntitlementId] = field(
        "urlRedirectionUserEntitlements", "UserEntitlementId[]", default_factory=list
    )


class EntitledUserOrGroupUserSessionData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.users.EntitledUserOrGroup.UserSessionData

    Fields:
        desktop_local_session_count: not updatable.
        desktop_local_sessions: not updatable.
        application_local_session_count: not updatable.
        application_local_sessions: not updatable.
    """

    desktop_local_session_count: int = field("desktopLocalSessionCount", "xsd:int")
    desktop_local_sessions: list[SessionId] = field("desktopLocalSessions", "SessionId[]", default_factory=list)
    application_local_session_count: int = field("applicationLocalSessionCount", "xsd:int")
    application_local_sessions: list[SessionId] = field("applicationLocalSessions", "SessionId[]", default_factory=list)


class EntitledUserOrGroup_Get(Request["EntitledUserOrGroupInfo"]):
    """Request to EntitledUserOrGroup.

    Page: vdi.users.EntitledUserOrGroup
    Privileges: POOL_VIEW, MACHINE_VIEW, FEDERATED_SESSIONS_VIEW, FEDERATED_LDAP_VIEW
    """

    __operation__ = Operation(
        service="EntitledUserOrGroup",
        returns="EntitledUserOrGroupInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: UserOrGroupId = field("id", "UserOrGroupId")


class EntitledUserOrGroup_GetGlobalSummaryView(Request["EntitledUserOrGroupGlobalSummaryView"]):
    """Request to EntitledUserOrGroup.

    Page: vdi.users.EntitledUserOrGroup
    Privileges: FEDERATED_LDAP_VIEW
    Further faults: InvalidState
    """

    __operation__ = Operation(
        service="EntitledUserOrGroup",
        returns="EntitledUserOrGroupGlobalSummaryView",
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


class EntitledUserOrGroup_GetGlobalSummaryViews(Request["list[EntitledUserOrGroupGlobalSummaryView]"]):
    """Request to EntitledUserOrGroup.

    Page: vdi.users.EntitledUserOrGroup
    Privileges: FEDERATED_LDAP_VIEW
    Further faults: InvalidState
    """

    __operation__ = Operation(
        service="EntitledUserOrGroup",
        returns="EntitledUserOrGroupGlobalSummaryView[]",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidState",
            "InvalidType",
            "UnexpectedFault",
        ),
    )

    ids: list[UserOrGroupId] = field("ids", "UserOrGroupId[]")


class EntitledUserOrGroup_GetInfos(Request["list[EntitledUserOrGroupInfo]"]):
    """Request to EntitledUserOrGroup.

    Page: vdi.users.EntitledUserOrGroup
    Privileges: POOL_VIEW, MACHINE_VIEW, FEDERATED_SESSIONS_VIEW, FEDERATED_LDAP_VIEW
    """

    __operation__ = Operation(
        service="EntitledUserOrGroup",
        returns="EntitledUserOrGroupInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    ids: list[UserOrGroupId] = field("ids", "UserOrGroupId[]")


class EntitledUserOrGroup_GetLocalSummaryView(Request["EntitledUserOrGroupLocalSummaryView"]):
    """Request to EntitledUserOrGroup.

    Page: vdi.users.EntitledUserOrGroup
    Privileges: POOL_VIEW, MACHINE_VIEW, FEDERATED_SESSIONS_VIEW
    """

    __operation__ = Operation(
        service="EntitledUserOrGroup",
        returns="EntitledUserOrGroupLocalSummaryView",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: UserOrGroupId = field("id", "UserOrGroupId")


class EntitledUserOrGroup_GetLocalSummaryViews(Request["list[EntitledUserOrGroupLocalSummaryView]"]):
    """Request to EntitledUserOrGroup.

    Page: vdi.users.EntitledUserOrGroup
    Privileges: POOL_VIEW, MACHINE_VIEW, FEDERATED_SESSIONS_VIEW
    """

    __operation__ = Operation(
        service="EntitledUserOrGroup",
        returns="EntitledUserOrGroupLocalSummaryView[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    ids: list[UserOrGroupId] = field("ids", "UserOrGroupId[]")
