"""GlobalEntitlement: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import DesktopId, GlobalAccessGroupId, GlobalEntitlementId, PodId
    from .enumerations import DisplayProtocol, GlobalEntitlementScope, SessionDistributionPolicy
    from .util import MapEntry

__all__ = [
    "GlobalEntitlementBase",
    "GlobalEntitlementData",
    "GlobalEntitlementInfo",
    "GlobalEntitlementSummaryView",
    "GlobalEntitlement_AddDesktopsToGE",
    "GlobalEntitlement_Create",
    "GlobalEntitlement_Delete",
    "GlobalEntitlement_Get",
    "GlobalEntitlement_GetSummaryView",
    "GlobalEntitlement_GetSummaryViews",
    "GlobalEntitlement_ListCompatibleBackupGEs",
    "GlobalEntitlement_RemoveDesktopsFromGE",
    "GlobalEntitlement_Update",
]


class GlobalEntitlementBase(DynamicData):
    """Data object, since 6.0.

    Page: vdi.federation.GlobalEntitlement.GlobalEntitlementBase

    Fields:
        display_name: at most 64 characters.
        alias_name: at most 64 characters; since 8.0.
        description: at most 1024 characters.
        scope: default ANY.
        session_distribution_policy: default NONE; since 8.10; from 2306.
        dedicated: not updatable.
        supported_display_protocols: unordered, unique values; default PCOIP, RDP, BLAST; not updatable.
        default_display_protocol: default PCOIP.
        allow_users_to_choose_protocol: default true; not updatable.
        allow_users_to_reset_machines: default false; not updatable.
        enable_html_access: default true; since 6.2; deprecated.
        allow_multiple_sessions_per_user: default false; since 7.1.
        connection_server_restrictions: since 7.1.
        category_folder_name: folder name; at most 64 characters; form FolderNameMax64; since 7.3.
        client_restrictions: default false; since 7.3.
        enable_collaboration: default false; since 7.4.
        shortcut_locations: since 7.5.
        cloud_managed: since 7.9.
        backup_ge: since 7.11.
        display_assigned_machine_name: default false; since 7.12.
        display_machine_alias: default false; since 7.13; from 7.13.0.
        global_access_group_id: since 8.2; from 2103.
        allow_users_to_choose_machine: default false; since 8.12; from 2312.
        enable_pcoip_ultra_protocol: default false; since 8.13; from 2406.
    """

    display_name: str = field("displayName", "xsd:string")
    alias_name: str | None = field("aliasName", "xsd:string", default=None)
    description: str | None = field("description", "xsd:string", default=None)
    scope: GlobalEntitlementScope | str | None = field("scope", "GlobalEntitlementScope", default=None)
    session_distribution_policy: SessionDistributionPolicy | str | None = field(
        "sessionDistributionPolicy", "SessionDistributionPolicy", default=None
    )
    dedicated: bool = field("dedicated", "xsd:boolean")
    from_home: bool = field("fromHome", "xsd:boolean")
    require_home_site: bool = field("requireHomeSite", "xsd:boolean")
    multiple_session_auto_clean: bool = field("multipleSessionAutoClean", "xsd:boolean")
    enabled: bool = field("enabled", "xsd:boolean")
    supported_display_protocols: list[DisplayProtocol | str] = field(
        "supportedDisplayProtocols", "DisplayProtocol[]", default_factory=list
    )
    default_display_protocol: DisplayProtocol | str | None = field(
        "defaultDisplayProtocol", "DisplayProtocol", default=None
    )
    allow_users_to_choose_protocol: bool | None = field("allowUsersToChooseProtocol", "xsd:boolean", default=None)
    allow_users_to_reset_machines: bool | None = field("allowUsersToResetMachines", "xsd:boolean", default=None)
    enable_html_access: bool | None = field("enableHTMLAccess", "xsd:boolean", default=None)
    allow_multiple_sessions_per_user: bool | None = field("allowMultipleSessionsPerUser", "xsd:boolean", default=None)
    connection_server_restrictions: list[str] = field(
        "connectionServerRestrictions", "xsd:string[]", default_factory=list
    )
    category_folder_name: str | None = field("categoryFolderName", "xsd:string", default=None)
    client_restrictions: bool | None = field("clientRestrictions", "xsd:boolean", default=None)
    enable_collaboration: bool | None = field("enableCollaboration", "xsd:boolean", default=None)
    shortcut_locations: list[str] = field("shortcutLocations", "xsd:string[]", default_factory=list)
    cloud_managed: bool | None = field("cloudManaged", "xsd:boolean", default=None)
    backup_ge: GlobalEntitlementId | None = field("backupGE", "GlobalEntitlementId", default=None)
    display_assigned_machine_name: bool | None = field("displayAssignedMachineName", "xsd:boolean", default=None)
    display_machine_alias: bool | None = field("displayMachineAlias", "xsd:boolean", default=None)
    global_access_group_id: GlobalAccessGroupId | None = field(
        "globalAccessGroupId", "GlobalAccessGroupId", default=None
    )
    allow_users_to_choose_machine: bool | None = field("allowUsersToChooseMachine", "xsd:boolean", default=None)
    enable_pcoip_ultra_protocol: bool | None = field("enablePcoipUltraProtocol", "xsd:boolean", default=None)


class GlobalEntitlementData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.federation.GlobalEntitlement.GlobalEntitlementData

    Fields:
        local_desktop_count: not updatable.
        remote_desktop_count: not updatable.
        user_count: not updatable.
        user_group_count: not updatable.
        user_group_site_override_count: not updatable.
        member_pods: not updatable.
    """

    local_desktop_count: int = field("localDesktopCount", "xsd:int")
    remote_desktop_count: int = field("remoteDesktopCount", "xsd:int")
    user_count: int = field("userCount", "xsd:int")
    user_group_count: int = field("userGroupCount", "xsd:int")
    user_group_site_override_count: int = field("userGroupSiteOverrideCount", "xsd:int")
    member_pods: list[PodId] = field("memberPods", "PodId[]", default_factory=list)


class GlobalEntitlementInfo(DynamicData):
    """Data object, since 6.0.

    Page: vdi.federation.GlobalEntitlement.GlobalEntitlementInfo
    Queryable by: QueryService

    Fields:
        id: not updatable.
        data: not updatable.
        primary_ge: not updatable; since 7.11.
        ref_id: not updatable; since 8.1; from 8.1.0.
    """

    id: GlobalEntitlementId = field("id", "GlobalEntitlementId")
    base: GlobalEntitlementBase = field("base", "GlobalEntitlementBase")
    data: GlobalEntitlementData | None = field("data", "GlobalEntitlementData", default=None)
    primary_ge: GlobalEntitlementId | None = field("primaryGE", "GlobalEntitlementId", default=None)
    ref_id: str | None = field("refId", "xsd:string", default=None)


class GlobalEntitlementSummaryView(DynamicData):
    """Data object, since 6.0.

    Page: vdi.federation.GlobalEntitlement.GlobalEntitlementSummaryView
    Queryable by: QueryService
    Query privileges: FEDERATED_LDAP_VIEW

    Fields:
        id: not updatable.
        base: not updatable.
        ref_id: not updatable; since 8.1; from 8.1.0.
        launch_id: not updatable; from 2503.
    """

    id: GlobalEntitlementId = field("id", "GlobalEntitlementId")
    base: GlobalEntitlementBase = field("base", "GlobalEntitlementBase")
    ref_id: str | None = field("refId", "xsd:string", default=None)
    launch_id: str | None = field("launchId", "xsd:string", default=None)


class GlobalEntitlement_AddDesktopsToGE(Request[None]):
    """Request to GlobalEntitlement.

    Page: vdi.federation.GlobalEntitlement
    Privileges: FEDERATED_LDAP_MANAGE
    Events: VLSI_DESKTOP_UPDATE_ATTEMPT, VLSI_DESKTOP_UPDATED, VLSI_DESKTOP_UPDATE_FAILED
    Further faults: PartialFailureFault
    """

    __operation__ = Operation(
        service="GlobalEntitlement",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidType",
            "PartialFailureFault",
            "UnexpectedFault",
        ),
    )

    id: GlobalEntitlementId = field("id", "GlobalEntitlementId")
    desktops: list[DesktopId] = field("desktops", "DesktopId[]")


class GlobalEntitlement_Create(Request["GlobalEntitlementId"]):
    """Request to GlobalEntitlement.

    Page: vdi.federation.GlobalEntitlement
    Privileges: FEDERATED_LDAP_MANAGE
    Events: VLSI_GE_ADDED, VLSI_GE_ADD_FAILED
    Further faults: InvalidState
    """

    __operation__ = Operation(
        service="GlobalEntitlement",
        returns="GlobalEntitlementId",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidState",
            "InvalidType",
            "UnexpectedFault",
        ),
    )

    base: GlobalEntitlementBase = field("base", "GlobalEntitlementBase")


class GlobalEntitlement_Delete(Request[None]):
    """Request to GlobalEntitlement.

    Page: vdi.federation.GlobalEntitlement
    Privileges: FEDERATED_LDAP_MANAGE
    Events: VLSI_GE_DELETED, VLSI_GE_DELETE_FAILED
    Further faults: InvalidRequest, InvalidState
    """

    __operation__ = Operation(
        service="GlobalEntitlement",
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

    id: GlobalEntitlementId = field("id", "GlobalEntitlementId")


class GlobalEntitlement_Get(Request["GlobalEntitlementInfo"]):
    """Request to GlobalEntitlement.

    Page: vdi.federation.GlobalEntitlement
    Privileges: FEDERATED_LDAP_VIEW
    Further faults: InvalidState
    """

    __operation__ = Operation(
        service="GlobalEntitlement",
        returns="GlobalEntitlementInfo",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidState",
            "InvalidType",
            "UnexpectedFault",
        ),
    )

    id: GlobalEntitlementId = field("id", "GlobalEntitlementId")


class GlobalEntitlement_GetSummaryView(Request["GlobalEntitlementSummaryView"]):
    """Request to GlobalEntitlement.

    Page: vdi.federation.GlobalEntitlement
    Privileges: FEDERATED_LDAP_VIEW
    Further faults: InvalidState
    """

    __operation__ = Operation(
        service="GlobalEntitlement",
        returns="GlobalEntitlementSummaryView",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidState",
            "InvalidType",
            "UnexpectedFault",
        ),
    )

    id: GlobalEntitlementId = field("id", "GlobalEntitlementId")


class GlobalEntitlement_GetSummaryViews(Request["list[GlobalEntitlementSummaryView]"]):
    """Request to GlobalEntitlement.

    Page: vdi.federation.GlobalEntitlement
    Privileges: FEDERATED_LDAP_VIEW
    Further faults: InvalidState
    """

    __operation__ = Operation(
        service="GlobalEntitlement",
        returns="GlobalEntitlementSummaryView[]",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidState",
            "InvalidType",
            "UnexpectedFault",
        ),
    )

    ids: list[GlobalEntitlementId] = field("ids", "GlobalEntitlementId[]")


class GlobalEntitlement_ListCompatibleBackupGEs(Request["list[GlobalEntitlementInfo]"]):
    """Request to GlobalEntitlement.

    Page: vdi.federation.GlobalEntitlement
    Privileges: FEDERATED_LDAP_VIEW
    """

    __operation__ = Operation(
        service="GlobalEntitlement",
        returns="GlobalEntitlementInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: GlobalEntitlementId = field("id", "GlobalEntitlementId")


class GlobalEntitlement_RemoveDesktopsFromGE(Request[None]):
    """Request to GlobalEntitlement.

    Page: vdi.federation.GlobalEntitlement
    Privileges: FEDERATED_LDAP_MANAGE
    Events: VLSI_DESKTOP_UPDATE_ATTEMPT, VLSI_DESKTOP_UPDATED, VLSI_DESKTOP_UPDATE_FAILED
    """

    __operation__ = Operation(
        service="GlobalEntitlement",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: GlobalEntitlementId = field("id", "GlobalEntitlementId")
    desktops: list[DesktopId] = field("desktops", "DesktopId[]")


class GlobalEntitlement_Update(Request[None]):
    """Request to GlobalEntitlement.

    Page: vdi.federation.GlobalEntitlement
    Privileges: FEDERATED_LDAP_MANAGE
    Events: VLSI_GE_CHANGED, VLSI_GE_CHANGE_FAILED
    Further faults: InvalidRequest, InvalidState

    Fields:
        updates: keys are paths into GlobalEntitlementInfo.
    """

    __operation__ = Operation(
        service="GlobalEntitlement",
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

    id: GlobalEntitlementId = field("id", "GlobalEntitlementId")
    updates: list[MapEntry] = field("updates", "MapEntry[]")
