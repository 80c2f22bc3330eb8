"""GlobalApplicationEntitlement: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import OpenEnumeration, Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import ApplicationIconId, ApplicationId, GlobalAccessGroupId, GlobalApplicationEntitlementId, PodId
    from .enumerations import GlobalEntitlementScope, MultiSessionMode, SessionDistributionPolicy
    from .util import MapEntry

__all__ = [
    "ApplicationDisplayProtocol",
    "GlobalApplicationEntitlementBase",
    "GlobalApplicationEntitlementData",
    "GlobalApplicationEntitlementExecutionData",
    "GlobalApplicationEntitlementInfo",
    "GlobalApplicationEntitlement_AddApplicationsToGAE",
    "GlobalApplicationEntitlement_Create",
    "GlobalApplicationEntitlement_Delete",
    "GlobalApplicationEntitlement_Get",
    "GlobalApplicationEntitlement_Update",
    "GlobalEntitlement_ListCompatibleBackupGAEs",
]


class ApplicationDisplayProtocol(OpenEnumeration):
    """Values of GlobalApplicationEntitlementBase.supportedDisplayProtocols.

    Also of GlobalApplicationEntitlementBase.defaultDisplayProtocol.
    """

    PCOIP = "PCOIP"
    BLAST = "BLAST"


class GlobalApplicationEntitlementBase(DynamicData):
    """Data object, since 6.2.

    Page: vdi.federation.GlobalApplicationEntitlement.GlobalApplicationEntitlementBase

    Fields:
        display_name: at most 64 characters.
        alias_name: at most 64 characters; since 8.0.
        description: at most 1024 characters.
        scope: default ANY.
        session_distribution_policy: default NONE; since 8.10; from 2306.
        supported_display_protocols: unordered, unique values; default PCOIP, BLAST; not updatable.
        default_display_protocol: default PCOIP.
        allow_users_to_choose_protocol: default true; not updatable.
        enable_html_access: default true; deprecated.
        connection_server_restrictions: since 7.1.
        enable_pre_launch: default false; since 7.2.
        category_folder_name: folder name; at most 64 characters; form FolderNameMax64; since 7.3.
        client_restrictions: default false; since 7.3.
        shortcut_locations: since 7.5.
        multi_session_mode: default DISABLED; since 7.7.
        backup_gae: since 7.11.
        global_access_group_id: since 8.2; from 2103.
        app_launch_limit_enabled: default false; since 8.11; from 2309.
        allow_users_to_choose_machine: default false; since 8.12; from 2312.
    """

    display_name: str = field("displayName", "xsd:string")
    alias_name: str | None = field("aliasName", "xsd:string", default=None)
    description: str | None = field("description", "xsd:string", default=None)
    scope: GlobalEntitlementScope | str | None = field("scope", "GlobalEntitlementScope", default=None)
    session_distribution_policy: SessionDistributionPolicy | str | None = field(
        "sessionDistributionPolicy", "SessionDistributionPolicy", default=None
    )
    from_home: bool = field("fromHome", "xsd:boolean")
    require_home_site: bool = field("requireHomeSite", "xsd:boolean")
    multiple_session_auto_clean: bool = field("multipleSessionAutoClean", "xsd:boolean")
    enabled: bool = field("enabled", "xsd:boolean")
    supported_display_protocols: list[ApplicationDisplayProtocol | str] = field(
        "supportedDisplayProtocols", "ApplicationDisplayProtocol[]"
    )
    default_display_protocol: ApplicationDisplayProtocol | str | None = field(
        "defaultDisplayProtocol", "ApplicationDisplayProtocol", default=None
    )
    allow_users_to_choose_protocol: bool = field("allowUsersToChooseProtocol", "xsd:boolean")
    enable_html_access: bool | None = field("enableHTMLAccess", "xsd:boolean", default=None)
    connection_server_restrictions: list[str] = field(
        "connectionServerRestrictions", "xsd:string[]", default_factory=list
    )
    enable_pre_launch: bool | None = field("enablePreLaunch", "xsd:boolean", default=None)
    category_folder_name: str | None = field("categoryFolderName", "xsd:string", default=None)
    client_restrictions: bool | None = field("clientRestrictions", "xsd:boolean", default=None)
    shortcut_locations: list[str] = field("shortcutLocations", "xsd:string[]", default_factory=list)
    multi_session_mode: MultiSessionMode | str | None = field("multiSessionMode", "MultiSessionMode", default=None)
    backup_gae: GlobalApplicationEntitlementId | None = field(
        "backupGAE", "GlobalApplicationEntitlementId", default=None
    )
    global_access_group_id: GlobalAccessGroupId | None = field(
        "globalAccessGroupId", "GlobalAccessGroupId", default=None
    )
    app_launch_limit_enabled: bool | None = field("appLaunchLimitEnabled", "xsd:boolean", default=None)
    allow_users_to_choose_machine: bool | None = field("allowUsersToChooseMachine", "xsd:boolean", default=None)


class GlobalApplicationEntitlementData(DynamicData):
    """Data object, since 6.2.

    Page: vdi.federation.GlobalApplicationEntitlement.GlobalApplicationEntitlementData

    Fields:
        local_application_count: not updatable.
        remote_application_count: not updatable.
        user_count: not updatable.
        user_group_count: not updatable.
        user_group_site_override_count: not updatable.
        member_pods: not updatable.
    """

    local_application_count: int = field("localApplicationCount", "xsd:int")
    remote_application_count: int = field("remoteApplicationCount", "xsd:int")
    user_count: int = field("userCount", "xsd:int")
    user_group_count: int = field("userGroupCount", "xsd:int")
    user_group_site_override_count: int = field("userGroupSiteOverrideCount", "xsd:int")
    member_pods: list[PodId] = field("memberPods", "PodId[]", default_factory=list)


class GlobalApplicationEntitlementExecutionData(DynamicData):
    """Data object, since 6.2.

    Page: vdi.federation.GlobalApplicationEntitlement.GlobalApplicationEntitlementExecutionData
    """

    executable_path: str | None = field("executablePath", "xsd:string", default=None)
    publisher: str | None = field("publisher", "xsd:string", default=None)
    version: str | None = field("version", "xsd:string", default=None)


class GlobalApplicationEntitlementInfo(DynamicData):
    """Data object, since 6.2.

    Page: vdi.federation.GlobalApplicationEntitlement.GlobalApplicationEntitlementInfo
    Queryable by: QueryService

    Fields:
        id: not updatable.
        data: not updatable.
        icons: unordered, unique values; not updatable.
        primary_gae: not updatable; since 7.11.
        ref_id: not updatable; since 8.1; from 8.1.0.
        launch_id: not updatable; from 2503.
    """

    id: GlobalApplicationEntitlementId = field("id", "GlobalApplicationEntitlementId")
    base: GlobalApplicationEntitlementBase = field("base", "GlobalApplicationEntitlementBase")
    data: GlobalApplicationEntitlementData = field("data", "GlobalApplicationEntitlementData")
    execution_data: GlobalApplicationEntitlementExecutionData = field(
        "executionData", "GlobalApplicationEntitlementExecutionData"
    )
    icons: list[ApplicationIconId] = field("icons", "ApplicationIconId[]", default_factory=list)
    primary_gae: GlobalApplicationEntitlementId | None = field(
        "primaryGAE", "GlobalApplicationEntitlementId", default=None
    )
    ref_id: str | None = field("refId", "xsd:string", default=None)
    launch_id: str | None = field("launchId", "xsd:string", default=None)


class GlobalApplicationEntitlement_AddApplicationsToGAE(Request[None]):
    """Request to GlobalApplicationEntitlement.

    Page: vdi.federation.GlobalApplicationEntitlement
    Privileges: FEDERATED_LDAP_MANAGE
    Events: VLSI_APPLICATION_UPDATED, VLSI_APPLICATION_UPDATE_FAILED
    Further faults: PartialFailureFault
    """

    __operation__ = Operation(
        service="GlobalApplicationEntitlement",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidType",
            "PartialFailureFault",
            "UnexpectedFault",
        ),
    )

    id: GlobalApplicationEntitlementId = field("id", "GlobalApplicationEntitlementId")
    applications: list[ApplicationId] = field("applications", "ApplicationId[]")


class GlobalApplicationEntitlement_Create(Request["GlobalApplicationEntitlementId"]):
    """Request to GlobalApplicationEntitlement.

    Page: vdi.federation.GlobalApplicationEntitlement
    Privileges: FEDERATED_LDAP_MANAGE
    Events: VLSI_GAE_ADDED, VLSI_GAE_ADD_FAILED
    Further faults: InvalidState
    """

    __operation__ = Operation(
        service="GlobalApplicationEntitlement",
        returns="GlobalApplicationEntitlementId",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidState",
            "InvalidType",
            "UnexpectedFault",
        ),
    )

    base: GlobalApplicationEntitlementBase = field("base", "GlobalApplicationEntitlementBase")


class GlobalApplicationEntitlement_Delete(Request[None]):
    """Request to GlobalApplicationEntitlement.

    Page: vdi.federation.GlobalApplicationEntitlement
    Privileges: FEDERATED_LDAP_MANAGE
    Events: VLSI_GAE_DELETED, VLSI_GAE_DELETE_FAILED
    Further faults: InvalidRequest, InvalidState
    """

    __operation__ = Operation(
        service="GlobalApplicationEntitlement",
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

    id: GlobalApplicationEntitlementId = field("id", "GlobalApplicationEntitlementId")


class GlobalApplicationEntitlement_Get(Request["GlobalApplicationEntitlementInfo"]):
    """Request to GlobalApplicationEntitlement.

    Page: vdi.federation.GlobalApplicationEntitlement
    Privileges: FEDERATED_LDAP_VIEW
    Further faults: InvalidState
    """

    __operation__ = Operation(
        service="GlobalApplicationEntitlement",
        returns="GlobalApplicationEntitlementInfo",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidState",
            "InvalidType",
            "UnexpectedFault",
        ),
    )

    id: GlobalApplicationEntitlementId = field("id", "GlobalApplicationEntitlementId")


class GlobalApplicationEntitlement_Update(Request[None]):
    """Request to GlobalApplicationEntitlement.

    Page: vdi.federation.GlobalApplicationEntitlement
    Privileges: FEDERATED_LDAP_MANAGE
    Events: VLSI_GAE_CHANGED, VLSI_GAE_CHANGE_FAILED
    Further faults: InvalidRequest, InvalidState

    Fields:
        updates: keys are paths into GlobalApplicationEntitlementInfo.
    """

    __operation__ = Operation(
        service="GlobalApplicationEntitlement",
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

    id: GlobalApplicationEntitlementId = field("id", "GlobalApplicationEntitlementId")
    updates: list[MapEntry] = field("updates", "MapEntry[]")


class GlobalEntitlement_ListCompatibleBackupGAEs(Request["list[GlobalApplicationEntitlementInfo]"]):
    """Request to GlobalApplicationEntitlement.

    Page: vdi.federation.GlobalApplicationEntitlement
    Privileges: FEDERATED_LDAP_VIEW
    """

    __operation__ = Operation(
        service="GlobalApplicationEntitlement",
        returns="GlobalApplicationEntitlementInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: GlobalApplicationEntitlementId = field("id", "GlobalApplicationEntitlementId")
