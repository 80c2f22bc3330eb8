"""Application: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import (
        AccessGroupId,
        ApplicationIconId,
        ApplicationId,
        DesktopId,
        FarmId,
        GlobalApplicationEntitlementId,
    )
    from .enumerations import MultiSessionMode
    from .util import MapEntry

__all__ = [
    "ApplicationData",
    "ApplicationDiscoveryData",
    "ApplicationExecutionData",
    "ApplicationFileTypeData",
    "ApplicationInfo",
    "ApplicationOtherFileTypeData",
    "ApplicationRuntimeData",
    "ApplicationSpec",
    "ApplicationSummaryData",
    "ApplicationSummaryView",
    "Application_Create",
    "Application_Delete",
    "Application_DeleteApplications",
    "Application_Get",
    "Application_GetSummaryView",
    "Application_GetSummaryViews",
    "Application_ListGAECompatibleApplications",
    "Application_Update",
]


class ApplicationData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Application.ApplicationData

    Fields:
        name: at most 64 characters; form SimpleNameMax64; not updatable.
        display_name: at most 256 characters.
        description: at most 1024 characters.
        enabled: default true.
        global_application_entitlement: since 6.2.
        enable_anti_affinity_rules: default false; since 6.2.
        anti_affinity_patterns: unordered, unique values; required if enable_anti_affinity_rules is true; since 6.2.
        anti_affinity_count: required if enable_anti_affinity_rules is true; 1..20; since 6.2.
        enable_pre_launch: default false; since 7.2.
        connection_server_restrictions: since 7.2.
        category_folder_name: folder name; at most 64 characters; form FolderNameMax64; since 7.3.
        client_restrictions: default false; since 7.3.
        shortcut_locations: since 7.5.
        multi_session_mode: default DISABLED; since 7.7.
        max_multi_sessions: required if multi_session_mode is ENABLED_DEFAULT_OFF, ENABLED_DEFAULT_ON or
            ENABLED_ENFORCED; default 1; at least 1; since 7.7.
        cloud_brokered: default false; since 8.2; from 2103.
        av_application_package_guid: not updatable; since 8.8; from 2212.
        app_launch_limit_enabled: default false; since 8.11; from 2309.
        allow_users_to_choose_machine: default false; since 8.12; from 2312.
        launch_id: not updatable; from 2503.
    """

    name: str = field("name", "xsd:string")
    display_name: str | None = field("displayName", "xsd:string", default=None)
    description: str | None = field("description", "xsd:string", default=None)
    enabled: bool | None = field("enabled", "xsd:boolean", default=None)
    global_application_entitlement: GlobalApplicationEntitlementId | None = field(
        "globalApplicationEntitlement", "GlobalApplicationEntitlementId", default=None
    )
    enable_anti_affinity_rules: bool = field("enableAntiAffinityRules", "xsd:boolean")
    anti_affinity_patterns: list[str] = field("antiAffinityPatterns", "xsd:string[]", default_factory=list)
    anti_affinity_count: int | None = field("antiAffinityCount", "xsd:int", default=None)
    enable_pre_launch: bool | None = field("enablePreLaunch", "xsd:boolean", default=None)
    connection_server_restrictions: list[str] = field(
        "connectionServerRestrictions", "xsd:string[]", default_factory=list
    )
    category_folder_name: str | None = field("categoryFolderName", "xsd:string", default=None)
    client_restrictions: bool | None = field("clientRestrictions", "xsd:boolean", default=None)
    shortcut_locations: list[str] = field("shortcutLocations", "xsd:string[]", default_factory=list)
    multi_session_mode: MultiSessionMode | str | None = field("multiSessionMode", "MultiSessionMode", default=None)
    max_multi_sessions: int | None = field("maxMultiSessions", "xsd:int", default=None)
    cloud_brokered: bool | None = field("cloudBrokered", "xsd:boolean", default=None)
    av_application_package_guid: str = field("avApplicationPackageGuid", "xsd:string")
    app_launch_limit_enabled: bool | None = field("appLaunchLimitEnabled", "xsd:boolean", default=None)
    allow_users_to_choose_machine: bool | None = field("allowUsersToChooseMachine", "xsd:boolean", default=None)
    launch_id: str | None = field("launchId", "xsd:string", default=None)


class ApplicationDiscoveryData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Application.ApplicationDiscoveryData

    Fields:
        name: not updatable.
    """

    execution_data: ApplicationExecutionData = field("executionData", "ApplicationExecutionData")
    name: str | None = field("name", "xsd:string", default=None)


class ApplicationExecutionData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Application.ApplicationExecutionData

    Fields:
        farm: not updatable.
        desktop: not updatable; since 7.9.
        file_types: unordered, unique values; since 6.1.
        auto_update_file_types: default true; since 6.2.
        other_file_types: unordered, unique values; since 7.0.
        auto_update_other_file_types: default true; since 7.0.
    """

    executable_path: str = field("executablePath", "xsd:string")
    version: str | None = field("version", "xsd:string", default=None)
    publisher: str | None = field("publisher", "xsd:string", default=None)
    start_folder: str | None = field("startFolder", "xsd:string", default=None)
    args: str | None = field("args", "xsd:string", default=None)
    farm: FarmId | None = field("farm", "FarmId", default=None)
    desktop: DesktopId | None = field("desktop", "DesktopId", default=None)
    file_types: list[ApplicationFileTypeData] = field("fileTypes", "ApplicationFileTypeData[]", default_factory=list)
    auto_update_file_types: bool = field("autoUpdateFileTypes", "xsd:boolean")
    other_file_types: list[ApplicationOtherFileTypeData] = field(
        "otherFileTypes", "ApplicationOtherFileTypeData[]", default_factory=list
    )
    auto_update_other_file_types: bool = field("autoUpdateOtherFileTypes", "xsd:boolean")


class ApplicationFileTypeData(DynamicData):
    """Data object, since 6.1.

    Page: vdi.resources.Application.FileTypeData

    Fields:
        file_type: form WithoutSlash.
        description: at most 1024 characters.
    """

    file_type: str = field("fileType", "xsd:string")
    description: str | None = field("description", "xsd:string", default=None)


class ApplicationInfo(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Application.ApplicationInfo
    Queryable by: QueryService
    Query privileges: POOL_VIEW
    Filterable only by data.

    Fields:
        id: not updatable.
        icons: unordered, unique values; not updatable.
        customized_icons: unordered, unique values; not updatable; since 7.9.
        access_group: not updatable.
        runtime_data: not updatable; since 7.12.
        ref_id: not updatable; since 8.1; from 8.1.0.
    """

    id: ApplicationId = field("id", "ApplicationId")
    data: ApplicationData = field("data", "ApplicationData")
    execution_data: ApplicationExecutionData = field("executionData", "ApplicationExecutionData")
    icons: list[ApplicationIconId] = field("icons", "ApplicationIconId[]", default_factory=list)
    customized_icons: list[ApplicationIconId] = field("customizedIcons", "ApplicationIconId[]", default_factory=list)
    access_group: AccessGroupId = field("accessGroup", "AccessGroupId")
    runtime_data: ApplicationRuntimeData = field("runtimeData", "ApplicationRuntimeData")
    ref_id: str | None = field("refId", "xsd:string", default=None)


class ApplicationOtherFileTypeData(DynamicData):
    """Data object, since 7.0.

    Page: vdi.resources.Application.OtherFileTypeData

    Fields:
        type: form WithoutQuestionMark.
        name: form WithoutQuestionMark.
        description: at most 1024 characters.
    """

    type: str = field("type", "xsd:string")
    name: str = field("name", "xsd:string")
    description: str | None = field("description", "xsd:string", default=None)


class ApplicationRuntimeData(DynamicData):
    """Data object, since 7.12.

    Page: vdi.resources.Application.ApplicationRuntimeData

    Fields:
        user_count: default 0; not updatable.
    """

    user_count: int = field("userCount", "xsd:int")


class ApplicationSpec(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Application.ApplicationSpec
    """

    data: ApplicationData = field("data", "ApplicationData")
    execution_data: ApplicationExecutionData = field("executionData", "ApplicationExecutionData")


class ApplicationSummaryData(DynamicData):
    """Data object, since 7.2.

    Page: vdi.resources.Application.ApplicationSummaryData

    Fields:
        desktop: since 7.9.
        cloud_brokered: not updatable; since 8.2; from 2103.
        app_launch_limit_enabled: since 8.11; from 2309.
    """

    name: str = field("name", "xsd:string")
    display_name: str | None = field("displayName", "xsd:string", default=None)
    description: str | None = field("description", "xsd:string", default=None)
    enabled: bool | None = field("enabled", "xsd:boolean", default=None)
    version: str | None = field("version", "xsd:string", default=None)
    publisher: str | None = field("publisher", "xsd:string", default=None)
    farm: FarmId | None = field("farm", "FarmId", default=None)
    desktop: DesktopId | None = field("desktop", "DesktopId", default=None)
    global_application_entitlement: GlobalApplicationEntitlementId | None = field(
        "globalApplicationEntitlement", "GlobalApplicationEntitlementId", default=None
    )
    cloud_brokered: bool | None = field("cloudBrokered", "xsd:boolean", default=None)
    app_launch_limit_enabled: bool | None = field("appLaunchLimitEnabled", "xsd:boolean", default=None)


class ApplicationSummaryView(DynamicData):
    """Data object, since 7.2.

    Page: vdi.resources.Application.ApplicationSummaryView

    Fields:
        ref_id: not updatable; since 8.1; from 8.1.0.
    """

    id: ApplicationId = field("id", "ApplicationId")
    application_summary_data: ApplicationSummaryData = field("applicationSummaryData", "ApplicationSummaryData")
    ref_id: str | None = field("refId", "xsd:string", default=None)


class Application_Create(Request["ApplicationId"]):
    """Request to Application.

    Page: vdi.resources.Application
    Privileges: POOL_MANAGEMENT
    Events: VLSI_APPLICATION_CREATED, VLSI_APPLICATION_CREATE_FAILED
    """

    __operation__ = Operation(
        service="Application",
        returns="ApplicationId",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    spec: ApplicationSpec = field("spec", "ApplicationSpec")


class Application_Delete(Request[None]):
    """Request to Application.

    Page: vdi.resources.Application
    Privileges: POOL_MANAGEMENT
    Events: VLSI_APPLICATION_DELETED, VLSI_APPLICATION_DELETE_FAILED
    """

    __operation__ = Operation(
        service="Application",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: ApplicationId = field("id", "ApplicationId")


class Application_DeleteApplications(Request[None]):
    """Request to Application.

    Page: vdi.resources.Application
    Privileges: POOL_MANAGEMENT
    Events: VLSI_APPLICATION_DELETED, VLSI_APPLICATION_DELETE_FAILED
    Further faults: PartialFailureFault
    """

    __operation__ = Operation(
        service="Application",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidType",
            "PartialFailureFault",
            "UnexpectedFault",
        ),
    )

    ids: list[ApplicationId] = field("ids", "ApplicationId[]")


class Application_Get(Request["ApplicationInfo"]):
    """Request to Application.

    Page: vdi.resources.Application
    Privileges: POOL_VIEW
    """

    __operation__ = Operation(
        service="Application",
        returns="ApplicationInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: ApplicationId = field("id", "ApplicationId")


class Application_GetSummaryView(Request["ApplicationSummaryView"]):
    """Request to Application.

    Page: vdi.resources.Application
    Privileges: POOL_VIEW, FEDERATED_LDAP_VIEW
    """

    __operation__ = Operation(
        service="Application",
        returns="ApplicationSummaryView",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: ApplicationId = field("id", "ApplicationId")


class Application_GetSummaryViews(Request["list[ApplicationSummaryView]"]):
    """Request to Application.

    Page: vdi.resources.Application
    Privileges: POOL_VIEW, FEDERATED_LDAP_VIEW
    """

    __operation__ = Operation(
        service="Application",
        returns="ApplicationSummaryView[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    ids: list[ApplicationId] = field("ids", "ApplicationId[]")


class Application_ListGAECompatibleApplications(Request["list[ApplicationSummaryView]"]):
    """Request to Application.

    Page: vdi.resources.Application
    Privileges: FEDERATED_LDAP_VIEW, POOL_VIEW
    """

    __operation__ = Operation(
        service="Application",
        returns="ApplicationSummaryView[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    global_application_entitlement: GlobalApplicationEntitlementId = field(
        "globalApplicationEntitlement", "GlobalApplicationEntitlementId"
    )


class Application_Update(Request[None]):
    """Request to Application.

    Page: vdi.resources.Application
    Privileges: POOL_ENABLE
    Events: VLSI_APPLICATION_UPDATED, VLSI_APPLICATION_UPDATE_FAILED

    Fields:
        updates: keys are paths into ApplicationInfo.
    """

    __operation__ = Operation(
        service="Application",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: ApplicationId = field("id", "ApplicationId")
    updates: list[MapEntry] = field("updates", "MapEntry[]")
