"""Farm: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: F401, N801
# names in quoted parameters are used; class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import OpenEnumeration, Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    import datetime

    from .application import ApplicationDiscoveryData
    from .entity import (
        AccessGroupId,
        ADContainerId,
        BaseImageSnapshotId,
        BaseImageVmId,
        CustomizationSpecId,
        DatacenterId,
        DatastoreId,
        DesktopId,
        FarmId,
        HostOrClusterId,
        ImageManagementStreamId,
        ImageManagementTagId,
        InstantCloneEngineDomainAdministratorId,
        NetworkInterfaceCardId,
        NetworkLabelId,
        RDSServerId,
        ResourcePoolId,
        ViewComposerDomainAdministratorId,
        VirtualCenterId,
        VmFolderId,
    )
    from .enumerations import (
        BlackoutDay,
        DisplayProtocol,
        EmptySessionTimeoutPolicy,
        FarmSource,
        FarmType,
        ImageSource,
        InstantCloneCurrentImageState,
        LogoffSetting,
        MaxLabelType,
        MaxSessionsType,
        OperatingSystemArchitecture,
        PreLaunchSessionTimeoutPolicy,
        SessionTimeoutPolicy,
        StorageOvercommit,
    )
    from .util import MapEntry

__all__ = [
    "DisconnectedSessionTimeoutPolicy",
    "FarmAutomatedFarmData",
    "FarmAutomatedFarmSpec",
    "FarmBase",
    "FarmBlackoutTime",
    "FarmCloneprepCustomizationSettings",
    "FarmComputeProfileSpec",
    "FarmCustomizationScriptSettings",
    "FarmCustomizationSettings",
    "FarmCustomizationType",
    "FarmData",
    "FarmDisplayProtocolSettings",
    "FarmImageMaintenanceSettings",
    "FarmImageManagementMaintenanceSettings",
    "FarmInfo",
    "FarmInstantCloneOperation",
    "FarmInstantClonePendingImageState",
    "FarmInstantCloneProvisioningStatusData",
    "FarmMaintenanceMode",
    "FarmMaintenancePeriod",
    "FarmMaintenanceSpec",
    "FarmManualFarmSpec",
    "FarmMirageConfigurationOverrides",
    "FarmMissingApplicationInstallationData",
    "FarmNamingMethod",
    "FarmNetworkInterfaceCardSettings",
    "FarmNetworkLabelAssignmentSpec",
    "FarmOperatingSystem",
    "FarmPatternNamingSettings",
    "FarmProvisioningStatusData",
    "FarmProvisioningType",
    "FarmProvisioningView",
    "FarmRDSServerMaxSessionsData",
    "FarmRDSServerNamingSettings",
    "FarmRDSServerNamingSpec",
    "FarmRecomposeSpec",
    "FarmRecurringMaintenanceSettings",
    "FarmScheduledMaintenanceData",
    "FarmSessionSettings",
    "FarmSpaceReclamationSettings",
    "FarmSpec",
    "FarmSummaryData",
    "FarmSummaryView",
    "FarmSysprepCustomizationSettings",
    "FarmTransparentPageSharingScope",
    "FarmViewComposerStorageSettings",
    "FarmViewStorageAcceleratorSettings",
    "FarmVirtualCenterData",
    "FarmVirtualCenterDatastoreSettings",
    "FarmVirtualCenterManagedCommonSettings",
    "FarmVirtualCenterNamesData",
    "FarmVirtualCenterNetworkingSettings",
    "FarmVirtualCenterProvisioningData",
    "FarmVirtualCenterProvisioningSettings",
    "FarmVirtualCenterStorageSettings",
    "Farm_AddRDSServers",
    "Farm_ApplyImage",
    "Farm_CancelScheduleMaintenance",
    "Farm_Create",
    "Farm_Delete",
    "Farm_DiscoverInstalledApplications",
    "Farm_Get",
    "Farm_GetByNamingPattern",
    "Farm_GetSummaryView",
    "Farm_ImageManagementScheduleMaintenance",
    "Farm_PromotePendingImage",
    "Farm_Recompose",
    "Farm_RemoveRDSServers",
    "Farm_ScheduleMaintenance",
    "Farm_Update",
    "Farm_ValidateInstalledApplications",
    "RDSHLoadBalancingMetricsSettings",
    "RDSHLoadBalancingSettings",
]


class DisconnectedSessionTimeoutPolicy(OpenEnumeration):
    """Values of FarmSessionSettings.disconnectedSessionTimeoutPolicy."""

    IMMEDIATE = "IMMEDIATE"
    NEVER = "NEVER"
    AFTER = "AFTER"


class FarmCustomizationType(OpenEnumeration):
    """Values of FarmCustomizationSettings.customizationType."""

    SYS_PREP = "SYS_PREP"
    CLONE_PREP = "CLONE_PREP"


class FarmInstantCloneOperation(OpenEnumeration):
    """Values of FarmInstantCloneProvisioningStatusData.operation."""

    NONE = "NONE"
    INITIAL_PUBLISH = "INITIAL_PUBLISH"
    RECURRING_SCHEDULED_MAINTENANCE = "RECURRING_SCHEDULED_MAINTENANCE"
    CANCEL_SCHEDULED_MAINTENANCE = "CANCEL_SCHEDULED_MAINTENANCE"
    INFRASTRUCTURE_CHANGE = "INFRASTRUCTURE_CHANGE"
    FINAL_UNPUBLISH = "FINAL_UNPUBLISH"


class FarmInstantClonePendingImageState(OpenEnumeration):
    """Values of FarmInstantCloneProvisioningStatusData.instantClonePendingImageState.

    Values:
        READY_HELD: from 2111.
    """

    PENDING_PUBLISH = "PENDING_PUBLISH"
    PUBLISHING = "PUBLISHING"
    READY = "READY"
    READY_HELD = "READY_HELD"
    FAILED = "FAILED"


class FarmMaintenanceMode(OpenEnumeration):
    """Values of FarmMaintenanceSpec.maintenanceMode."""

    IMMEDIATE = "IMMEDIATE"
    RECURRING = "RECURRING"


class FarmMaintenancePeriod(OpenEnumeration):
    """Values of FarmRecurringMaintenanceSettings.maintenancePeriod."""

    DAILY = "DAILY"
    WEEKLY = "WEEKLY"
    MONTHLY = "MONTHLY"


class FarmNamingMethod(OpenEnumeration):
    """Values of FarmRDSServerNamingSettings.namingMethod.

    Also of FarmRDSServerNamingSpec.namingMethod.
    """

    PATTERN = "PATTERN"


class FarmOperatingSystem(OpenEnumeration):
    """Values of FarmProvisioningView.operatingSystem."""

    UNKNOWN = "Unknown"
    WINDOWS_SERVER_2003 = "Windows Server 2003"
    WINDOWS_SERVER_2008 = "Windows Server 2008"
    WINDOWS_SERVER_2008R2 = "Windows Server 2008R2"
    WINDOWS_SERVER_2012 = "Windows Server 2012"
    WINDOWS_SERVER_2012R2 = "Windows Server 2012R2"
    WINDOWS_SERVER_2016 = "Windows Server 2016"
    LINUX_SERVER_OTHER = "Linux Server (other)"


class FarmProvisioningType(OpenEnumeration):
    """Values of FarmAutomatedFarmData.provisioningType.

    Also of FarmAutomatedFarmSpec.provisioningType and FarmProvisioningView.provisioningType.
    """

    VIEW_COMPOSER = "VIEW_COMPOSER"
    INSTANT_CLONE_ENGINE = "INSTANT_CLONE_ENGINE"


class FarmTransparentPageSharingScope(OpenEnumeration):
    """Values of FarmVirtualCenterManagedCommonSettings.transparentPageSharingScope."""

    VM = "VM"
    FARM = "FARM"
    POD = "POD"
    GLOBAL = "GLOBAL"


class FarmAutomatedFarmData(DynamicData):
    """Data object, since 6.2.

    Page: vdi.resources.Farm.AutomatedFarmData

    Fields:
        provisioning_type: not updatable.
        virtual_center: not updatable.
        virtual_center_names_data: not updatable.
        provisioning_status_data: not updatable.
    """

    provisioning_type: FarmProvisioningType | str = field("provisioningType", "FarmProvisioningType")
    virtual_center: VirtualCenterId = field("virtualCenter", "VirtualCenterId")
    rds_server_naming_settings: FarmRDSServerNamingSettings = field(
        "rdsServerNamingSettings", "FarmRDSServerNamingSettings"
    )
    virtual_center_provisioning_settings: FarmVirtualCenterProvisioningSettings = field(
        "virtualCenterProvisioningSettings", "FarmVirtualCenterProvisioningSettings"
    )
    virtual_center_managed_common_settings: FarmVirtualCenterManagedCommonSettings = field(
        "virtualCenterManagedCommonSettings", "FarmVirtualCenterManagedCommonSettings"
    )
    virtual_center_names_data: FarmVirtualCenterNamesData = field(
        "virtualCenterNamesData", "FarmVirtualCenterNamesData"
    )
    provisioning_status_data: FarmProvisioningStatusData = field("provisioningStatusData", "FarmProvisioningStatusData")
    customization_settings: FarmCustomizationSettings = field("customizationSettings", "FarmCustomizationSettings")
    rds_server_max_sessions_data: FarmRDSServerMaxSessionsData = field(
        "rdsServerMaxSessionsData", "FarmRDSServerMaxSessionsData"
    )


class FarmAutomatedFarmSpec(DynamicData):
    """Data object, since 6.2.

    Page: vdi.resources.Farm.AutomatedFarmSpec

    Fields:
        provisioning_type: not updatable.
    """

    provisioning_type: FarmProvisioningType | str = field("provisioningType", "FarmProvisioningType")
    virtual_center: VirtualCenterId = field("virtualCenter", "VirtualCenterId")
    rds_server_naming_spec: FarmRDSServerNamingSpec = field("rdsServerNamingSpec", "FarmRDSServerNamingSpec")
    virtual_center_provisioning_settings: FarmVirtualCenterProvisioningSettings = field(
        "virtualCenterProvisioningSettings", "FarmVirtualCenterProvisioningSettings"
    )
    virtual_center_managed_common_settings: FarmVirtualCenterManagedCommonSettings = field(
        "virtualCenterManagedCommonSettings", "FarmVirtualCenterManagedCommonSettings"
    )
    customization_settings: FarmCustomizationSettings = field("customizationSettings", "FarmCustomizationSettings")
    rds_server_max_sessions_data: FarmRDSServerMaxSessionsData = field(
        "rdsServerMaxSessionsData", "FarmRDSServerMaxSessionsData"
    )


class FarmBase(DynamicData):
    """Data object, since 7.10.

    Page: vdi.resources.Farm.FarmBase

    Fields:
        name: not updatable.
        display_name: not updatable.
    """

    name: str = field("name", "xsd:string")
    display_name: str | None = field("displayName", "xsd:string", default=None)


class FarmBlackoutTime(DynamicData):
    """Data object, since 6.2.

    Page: vdi.resources.Farm.BlackoutTime

    Fields:
        start_time: form TimeOfDay.
        end_time: form TimeOfDay.
    """

    days: list[BlackoutDay | str] = field("days", "BlackoutDay[]")
    start_time: str = field("startTime", "xsd:string")
    end_time: str = field("endTime", "xsd:string")


class FarmCloneprepCustomizationSettings(DynamicData):
    """Data object, since 7.1.

    Page: vdi.resources.Farm.CloneprepCustomizationSettings

    Fields:
        instant_clone_engine_domain_administrator: deprecated.
        power_off_script_name: deprecated.
        power_off_script_parameters: deprecated.
        post_synchronization_script_name: deprecated.
        post_synchronization_script_parameters: deprecated.
        priming_computer_account: since 7.8.
    """

    instant_clone_engine_domain_administrator: InstantCloneEngineDomainAdministratorId | None = field(
        "instantCloneEngineDomainAdministrator", "InstantCloneEngineDomainAdministratorId", default=None
    )
    power_off_script_name: str | None = field("powerOffScriptName", "xsd:string", default=None)
    power_off_script_parameters: str | None = field("powerOffScriptParameters", "xsd:string", default=None)
    post_synchronization_script_name: str | None = field("postSynchronizationScriptName", "xsd:string", default=None)
    post_synchronization_script_parameters: str | None = field(
        "postSynchronizationScriptParameters", "xsd:string", default=None
    )
    priming_computer_account: str | None = field("primingComputerAccount", "xsd:string", default=None)


class FarmComputeProfileSpec(DynamicData):
    """Data object, since 8.6, from 2206.

    Page: vdi.resources.Farm.ComputeProfileSpec

    Fields:
        num_cpu: default 1; at least 1.
        ram: default 1; at least 1.
        cores_per_socket: default 1; at least 1.
    """

    num_cpu: int = field("numCPU", "xsd:int")
    ram: int = field("ram", "xsd:int")
    cores_per_socket: int | None = field("coresPerSocket", "xsd:int", default=None)


class FarmCustomizationScriptSettings(DynamicData):
    """Data object, since 8.11, from 2309.

    Page: vdi.resources.Farm.CustomizationScriptSettings
    """

    power_off_script_name: str | None = field("powerOffScriptName", "xsd:string", default=None)
    power_off_script_parameters: str | None = field("powerOffScriptParameters", "xsd:string", default=None)
    post_synchronization_script_name: str | None = field("postSynchronizationScriptName", "xsd:string", default=None)
    post_synchronization_script_parameters: str | None = field(
        "postSynchronizationScriptParameters", "xsd:string", default=None
    )


class FarmCustomizationSettings(DynamicData):
    """Data object, since 6.2.

    Page: vdi.resources.Farm.CustomizationSettings

    Fields:
        domain_administrator: deprecated.
        instant_clone_engine_domain_administrator: since 8.3; from 2106.
        ad_site_name: since 8.9; from 2303.
        reuse_pre_existing_accounts: default false.
        enable_sysprep_domain_join: default false; since 8.11; from 2309.
        customization_script_settings: since 8.11; from 2309.
        sysprep_customization_settings: required if customization_type is SYS_PREP.
        cloneprep_customization_settings: since 7.1.
    """

    customization_type: FarmCustomizationType | str = field("customizationType", "FarmCustomizationType")
    domain_administrator: ViewComposerDomainAdministratorId | None = field(
        "domainAdministrator", "ViewComposerDomainAdministratorId", default=None
    )
    instant_clone_engine_domain_administrator: InstantCloneEngineDomainAdministratorId | None = field(
        "instantCloneEngineDomainAdministrator", "InstantCloneEngineDomainAdministratorId", default=None
    )
    ad_site_name: str | None = field("adSiteName", "xsd:string", default=None)
    ad_container: ADContainerId | None = field("adContainer", "ADContainerId", default=None)
    reuse_pre_existing_accounts: bool = field("reusePreExistingAccounts", "xsd:boolean")
    enable_sysprep_domain_join: bool | None = field("enableSysprepDomainJoin", "xsd:boolean", default=None)
    customization_script_settings: FarmCustomizationScriptSettings | None = field(
        "customizationScriptSettings", "FarmCustomizationScriptSettings", default=None
    )
    sysprep_customization_settings: FarmSysprepCustomizationSettings | None = field(
        "sysprepCustomizationSettings", "FarmSysprepCustomizationSettings", default=None
    )
    cloneprep_customization_settings: FarmCloneprepCustomizationSettings | None = field(
        "cloneprepCustomizationSettings", "FarmCloneprepCustomizationSettings", default=None
    )


class FarmData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Farm.FarmData

    Fields:
        name: at most 64 characters; form SimpleNameMax64; not updatable.
        display_name: at most 256 characters.
        description: at most 1024 characters.
        enabled: default true.
        deleting: default false; not updatable; since 6.2.
        lb_settings: since 7.8.
        desktop: not updatable.
        server_error_threshold: default 0; at least 0.
        app_volumes_manager_guid: not updatable; since 8.8; from 2212.
    """

    name: str = field("name", "xsd:string")
    display_name: str | None = field("displayName", "xsd:string", default=None)
    access_group: AccessGroupId = field("accessGroup", "AccessGroupId")
    description: str | None = field("description", "xsd:string", default=None)
    enabled: bool | None = field("enabled", "xsd:boolean", default=None)
    deleting: bool = field("deleting", "xsd:boolean")
    settings: FarmSessionSettings | None = field("settings", "FarmSessionSettings", default=None)
    lb_settings: RDSHLoadBalancingSettings | None = field("lbSettings", "RDSHLoadBalancingSettings", default=None)
    desktop: DesktopId | None = field("desktop", "DesktopId", default=None)
    display_protocol_settings: FarmDisplayProtocolSettings | None = field(
        "displayProtocolSettings", "FarmDisplayProtocolSettings", default=None
    )
    server_error_threshold: int | None = field("serverErrorThreshold", "xsd:int", default=None)
    mirage_configuration_overrides: FarmMirageConfigurationOverrides | None = field(
        "mirageConfigurationOverrides", "FarmMirageConfigurationOverrides", default=None
    )
    app_volumes_manager_guid: str = field("appVolumesManagerGuid", "xsd:string")


class FarmDisplayProtocolSettings(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Farm.DisplayProtocolSettings

    Fields:
        default_display_protocol: default PCOIP.
        allow_display_protocol_override: default true.
        enable_html_access: default true; since 6.1; deprecated.
        enable_collaboration: default false; since 7.4.
        enable_grid_vgpus: default false; not updatable; since 7.4.
        vgpu_grid_profile: required if enable_grid_vgpus is true; not updatable; since 7.4.
    """

    default_display_protocol: DisplayProtocol | str | None = field(
        "defaultDisplayProtocol", "DisplayProtocol", default=None
    )
    allow_display_protocol_override: bool | None = field("allowDisplayProtocolOverride", "xsd:boolean", default=None)
    enable_html_access: bool | None = field("enableHTMLAccess", "xsd:boolean", default=None)
    enable_collaboration: bool | None = field("enableCollaboration", "xsd:boolean", default=None)
    enable_grid_vgpus: bool | None = field("enableGRIDvGPUs", "xsd:boolean", default=None)
    vgpu_grid_profile: str | None = field("vGPUGridProfile", "xsd:string", default=None)


class FarmImageMaintenanceSettings(DynamicData):
    """Data object, since 7.1.

    Page: vdi.resources.Farm.ImageMaintenanceSettings
    """

    parent_vm: BaseImageVmId = field("parentVm", "BaseImageVmId")
    snapshot: BaseImageSnapshotId = field("snapshot", "BaseImageSnapshotId")


class FarmImageManagementMaintenanceSettings(DynamicData):
    """Data object, since 7.10.

    Page: vdi.resources.Farm.ImageManagementMaintenanceSettings
    """

    image_management_stream: ImageManagementStreamId = field("imageManagementStream", "ImageManagementStreamId")
    image_management_tag: ImageManagementTagId = field("imageManagementTag", "ImageManagementTagId")


class FarmInfo(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Farm.FarmInfo

    Fields:
        id: not updatable.
        type: not updatable; since 6.2.
        source: required if type is AUTOMATED; not updatable; since 7.1.
        image_source: not updatable; since 7.10.
        automated_farm_data: required if type is AUTOMATED; since 6.2.
        ref_id: not updatable; since 8.2; from 2103.
    """

    id: FarmId = field("id", "FarmId")
    type: FarmType | str = field("type", "FarmType")
    source: FarmSource | str | None = field("source", "FarmSource", default=None)
    image_source: ImageSource | str | None = field("imageSource", "ImageSource", default=None)
    data: FarmData = field("data", "FarmData")
    automated_farm_data: FarmAutomatedFarmData | None = field(
        "automatedFarmData", "FarmAutomatedFarmData", default=None
    )
    ref_id: str | None = field("refId", "xsd:string", default=None)


class FarmInstantCloneProvisioningStatusData(DynamicData):
    """Data object, since 7.1.

    Page: vdi.resources.Farm.InstantCloneProvisioningStatusData

    Fields:
        operation_time: since 7.7.
        pending_image_parent_vm: required if operation is INITIAL_PUBLISH, CANCEL_SCHEDULED_MAINTENANCE or
            INFRASTRUCTURE_CHANGE.
        pending_image_snapshot: required if operation is INITIAL_PUBLISH, CANCEL_SCHEDULED_MAINTENANCE or
            INFRASTRUCTURE_CHANGE.
        pending_image_parent_vm_path: required if operation is INITIAL_PUBLISH, CANCEL_SCHEDULED_MAINTENANCE or
            INFRASTRUCTURE_CHANGE.
        pending_image_snapshot_path: required if operation is INITIAL_PUBLISH, CANCEL_SCHEDULED_MAINTENANCE or
            INFRASTRUCTURE_CHANGE.
        pending_image_management_stream: not updatable; since 7.10.
        pending_image_management_tag: not updatable; since 7.10.
        pending_image_management_stream_name: not updatable; since 7.10.
        pending_image_management_tag_name: not updatable; since 7.10.
        pending_image_error: since 7.8.
        pending_image_progress: since 7.11.
        pending_compute_profile: since 8.6; from 2206.
    """

    operation: FarmInstantCloneOperation | str = field("operation", "FarmInstantCloneOperation")
    operation_time: datetime.datetime | None = field("operationTime", "xsd:dateTime", default=None)
    instant_clone_pending_image_state: FarmInstantClonePendingImageState | str | None = field(
        "instantClonePendingImageState", "FarmInstantClonePendingImageState", default=None
    )
    instant_clone_current_image_state: InstantCloneCurrentImageState | str | None = field(
        "instantCloneCurrentImageState", "InstantCloneCurrentImageState", default=None
    )
    pending_image_parent_vm: BaseImageVmId | None = field("pendingImageParentVm", "BaseImageVmId", default=None)
    pending_image_snapshot: BaseImageSnapshotId | None = field(
        "pendingImageSnapshot", "BaseImageSnapshotId", default=None
    )
    pending_image_parent_vm_path: str | None = field("pendingImageParentVmPath", "xsd:string", default=None)
    pending_image_snapshot_path: str | None = field("pendingImageSnapshotPath", "xsd:string", default=None)
    pending_image_management_stream: ImageManagementStreamId | None = field(
        "pendingImageManagementStream", "ImageManagementStreamId", default=None
    )
    pending_image_management_tag: ImageManagementTagId | None = field(
        "pendingImageManagementTag", "ImageManagementTagId", default=None
    )
    pending_image_management_stream_name: str | None = field(
        "pendingImageManagementStreamName", "xsd:string", default=None
    )
    pending_image_management_tag_name: str | None = field("pendingImageManagementTagName", "xsd:string", default=None)
    scheduled_maintenance_data: FarmScheduledMaintenanceData | None = field(
        "scheduledMaintenanceData", "FarmScheduledMaintenanceData", default=None
    )
    pending_image_error: str | None = field("pendingImageError", "xsd:string", default=None)
    pending_image_progress: int | None = field("pendingImageProgress", "xsd:int", default=None)
    pending_compute_profile: FarmComputeProfileSpec | None = field(
        "pendingComputeProfile", "FarmComputeProfileSpec", default=None
    )


class FarmMaintenanceSpec(DynamicData):
    """Data object, since 7.1.

    Page: vdi.resources.Farm.MaintenanceSpec

    Fields:
        stop_on_first_error: default true.
        recurring_maintenance_settings: required if maintenance_mode is RECURRING.
        image_management_maintenance_settings: since 7.10.
        selective_schedule_maintenance: default false; since 8.4; from 2111.
        rds_servers: since 8.4; from 2111.
        compute_profile: since 8.6; from 2206.
    """

    maintenance_mode: FarmMaintenanceMode | str = field("maintenanceMode", "FarmMaintenanceMode")
    scheduled_time: datetime.datetime | None = field("scheduledTime", "xsd:dateTime", default=None)
    logoff_setting: LogoffSetting | str = field("logoffSetting", "LogoffSetting")
    stop_on_first_error: bool | None = field("stopOnFirstError", "xsd:boolean", default=None)
    recurring_maintenance_settings: FarmRecurringMaintenanceSettings | None = field(
        "recurringMaintenanceSettings", "FarmRecurringMaintenanceSettings", default=None
    )
    image_maintenance_settings: FarmImageMaintenanceSettings | None = field(
        "imageMaintenanceSettings", "FarmImageMaintenanceSettings", default=None
    )
    image_management_maintenance_settings: FarmImageManagementMaintenanceSettings | None = field(
        "imageManagementMaintenanceSettings", "FarmImageManagementMaintenanceSettings", default=None
    )
    selective_schedule_maintenance: bool | None = field("selectiveScheduleMaintenance", "xsd:boolean", default=None)
    rds_servers: list[RDSServerId] = field("rdsServers", "RDSServerId[]", default_factory=list)
    compute_profile: FarmComputeProfileSpec | None = field("computeProfile", "FarmComputeProfileSpec", default=None)


class FarmManualFarmSpec(DynamicData):
    """Data object, since 6.2.

    Page: vdi.resources.Farm.ManualFarmSpec
    """

    rds_servers: list[RDSServerId] = field("rdsServers", "RDSServerId[]")


class FarmMirageConfigurationOverrides(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Farm.MirageConfigurationOverrides

    Fields:
        override_global_setting: default false.
        enabled: required if override_global_setting is true.
        url: required if enabled is true.
    """

    override_global_setting: bool = field("overrideGlobalSetting", "xsd:boolean")
    enabled: bool | None = field("enabled", "xsd:boolean", default=None)
    url: str | None = field("url", "xsd:string", default=None)


class FarmMissingApplicationInstallationData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Farm.MissingApplicationInstallationData
    """

    application_exe_path: str = field("applicationExePath", "xsd:string")
    rds_server_names: list[str] = field("rdsServerNames", "xsd:string[]")


class FarmNetworkInterfaceCardSettings(DynamicData):
    """Data object, since 6.2.

    Page: vdi.resources.Farm.NetworkInterfaceCardSettings
    """

    nic: NetworkInterfaceCardId = field("nic", "NetworkInterfaceCardId")
    network_label_assignment_specs: list[FarmNetworkLabelAssignmentSpec] = field(
        "networkLabelAssignmentSpecs", "FarmNetworkLabelAssignmentSpec[]", default_factory=list
    )


class FarmNetworkLabelAssignmentSpec(DynamicData):
    """Data object, since 6.2.

    Page: vdi.resources.Farm.NetworkLabelAssignmentSpec

    Fields:
        enabled: default true.
        max_label: required if max_label_type is LIMITED; at least 1.
    """

    enabled: bool = field("enabled", "xsd:boolean")
    network_label: NetworkLabelId = field("networkLabel", "NetworkLabelId")
    max_label_type: MaxLabelType | str = field("maxLabelType", "MaxLabelType")
    max_label: int | None = field("maxLabel", "xsd:int", default=None)


class FarmPatternNamingSettings(DynamicData):
    """Data object, since 6.2.

    Page: vdi.resources.Farm.PatternNamingSettings

    Fields:
        naming_pattern: at most 14 characters without a numeric token; form NamingPattern.
        max_number_of_rds_servers: default 1; at least 1.
    """

    naming_pattern: str = field("namingPattern", "xsd:string")
    max_number_of_rds_servers: int = field("maxNumberOfRDSServers", "xsd:int")


class FarmProvisioningStatusData(DynamicData):
    """Data object, since 6.2.

    Page: vdi.resources.Farm.ProvisioningStatusData

    Fields:
        last_provisioning_error: not updatable.
        last_provisioning_error_time: not updatable.
        instant_clone_provisioning_status_data: not updatable; since 7.1.
    """

    last_provisioning_error: str | None = field("lastProvisioningError", "xsd:string", default=None)
    last_provisioning_error_time: datetime.datetime | None = field(
        "lastProvisioningErrorTime", "xsd:dateTime", default=None
    )
    instant_clone_provisioning_status_data: FarmInstantCloneProvisioningStatusData | None = field(
        "instantCloneProvisioningStatusData", "FarmInstantCloneProvisioningStatusData", default=None
    )


class FarmProvisioningView(DynamicData):
    """Data object, since 7.10.

    Page: vdi.resources.Farm.FarmProvisioningView
    Queryable by: QueryService
    Query privileges: POOL_VIEW
    Filterable only by provisioningType, base.name, virtualCenterData.virtualCenter,
        virtualCenterData.imageManagementStream, virtualCenterData.imageManagementTag,
        virtualCenterData.pendingImageManagementStream or virtualCenterData.pendingImageManagementTag.

    Fields:
        id: not updatable.
        provisioning_type: not updatable.
        operating_system_architecture: not updatable.
        base: not updatable.
        virtual_center_data: not updatable.
        ref_id: not updatable; since 8.2; from 2103.
    """

    id: FarmId = field("id", "FarmId")
    provisioning_type: FarmProvisioningType | str = field("provisioningType", "FarmProvisioningType")
    operating_system: FarmOperatingSystem | str | None = field("operatingSystem", "FarmOperatingSystem", default=None)
    operating_system_architecture: OperatingSystemArchitecture | str | None = field(
        "operatingSystemArchitecture", "OperatingSystemArchitecture", default=None
    )
    base: FarmBase = field("base", "FarmBase")
    virtual_center_data: FarmVirtualCenterData = field("virtualCenterData", "FarmVirtualCenterData")
    ref_id: str | None = field("refId", "xsd:string", default=None)


class FarmRDSServerMaxSessionsData(DynamicData):
    """Data object, since 6.2.

    Page: vdi.resources.Farm.RDSServerMaxSessionsData

    Fields:
        max_sessions: required if max_sessions_type is LIMITED; at least 1.
    """

    max_sessions_type: MaxSessionsType | str = field("maxSessionsType", "MaxSessionsType")
    max_sessions: int | None = field("maxSessions", "xsd:int", default=None)


class FarmRDSServerNamingSettings(DynamicData):
    """Data object, since 6.2.

    Page: vdi.resources.Farm.RDSServerNamingSettings

    Fields:
        naming_method: not updatable.
        pattern_naming_settings: required if naming_method is PATTERN.
    """

    naming_method: FarmNamingMethod | str = field("namingMethod", "FarmNamingMethod")
    pattern_naming_settings: FarmPatternNamingSettings | None = field(
        "patternNamingSettings", "FarmPatternNamingSettings", default=None
    )


class FarmRDSServerNamingSpec(DynamicData):
    """Data object, since 6.2.

    Page: vdi.resources.Farm.RDSServerNamingSpec

    Fields:
        pattern_naming_settings: required if naming_method is PATTERN.
    """

    naming_method: FarmNamingMethod | str = field("namingMethod", "FarmNamingMethod")
    pattern_naming_settings: FarmPatternNamingSettings | None = field(
        "patternNamingSettings", "FarmPatternNamingSettings", default=None
    )


class FarmRecomposeSpec(DynamicData):
    """Data object, since 6.2.

    Page: vdi.resources.Farm.RecomposeSpec

    Fields:
        stop_on_first_error: default true.
    """

    parent_vm: BaseImageVmId = field("parentVm", "BaseImageVmId")
    snapshot: BaseImageSnapshotId = field("snapshot", "BaseImageSnapshotId")
    start_time: datetime.datetime | None = field("startTime", "xsd:dateTime", default=None)
    logoff_setting: LogoffSetting | str = field("logoffSetting", "LogoffSetting")
    stop_on_first_error: bool = field("stopOnFirstError", "xsd:boolean")
    rds_servers: list[RDSServerId] = field("rdsServers", "RDSServerId[]")


class FarmRecurringMaintenanceSettings(DynamicData):
    """Data object, since 7.1.

    Page: vdi.resources.Farm.RecurringMaintenanceSettings

    Fields:
        start_time: form TimeOfDay.
        start_int: required if maintenance_period is WEEKLY or MONTHLY; 1..31.
        every_int: default 1; 1..100.
    """

    start_time: str = field("startTime", "xsd:string")
    maintenance_period: FarmMaintenancePeriod | str = field("maintenancePeriod", "FarmMaintenancePeriod")
    start_int: int | None = field("startInt", "xsd:int", default=None)
    every_int: int | None = field("everyInt", "xsd:int", default=None)


class FarmScheduledMaintenanceData(DynamicData):
    """Data object, since 7.1.

    Page: vdi.resources.Farm.ScheduledMaintenanceData

    Fields:
        immediate_maintenance_scheduled: default false; since 7.4.
        logoff_setting: since 7.4.
        stop_on_first_error: default true; since 7.4.
    """

    next_scheduled_time: datetime.datetime | None = field("nextScheduledTime", "xsd:dateTime", default=None)
    immediate_maintenance_scheduled: bool | None = field("immediateMaintenanceScheduled", "xsd:boolean", default=None)
    logoff_setting: LogoffSetting | str = field("logoffSetting", "LogoffSetting")
    stop_on_first_error: bool = field("stopOnFirstError", "xsd:boolean")
    recurring_maintenance_settings: FarmRecurringMaintenanceSettings | None = field(
        "recurringMaintenanceSettings", "FarmRecurringMaintenanceSettings", default=None
    )


class FarmSessionSettings(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Farm.SessionSettings

    Fields:
        disconnected_session_timeout_policy: default NEVER.
        disconnected_session_timeout_minutes: required if disconnected_session_timeout_policy is AFTER; at least 1.
        empty_session_timeout_policy: default AFTER.
        empty_session_timeout_minutes: required if empty_session_timeout_policy is AFTER; default 1; at least 1.
        logoff_after_timeout: default false.
        pre_launch_session_timeout_policy: since 7.2.
        pre_launch_session_timeout_minutes: required if pre_launch_session_timeout_policy is AFTER; at least 10; since
            7.2.
        session_timeout_policy: default DEFAULT; since 8.3; from 2106.
    """

    disconnected_session_timeout_policy: DisconnectedSessionTimeoutPolicy | str = field(
        "disconnectedSessionTimeoutPolicy", "DisconnectedSessionTimeoutPolicy"
    )
    disconnected_session_timeout_minutes: int | None = field(
        "disconnectedSessionTimeoutMinutes", "xsd:int", default=None
    )
    empty_session_timeout_policy: EmptySessionTimeoutPolicy | str = field(
        "emptySessionTimeoutPolicy", "EmptySessionTimeoutPolicy"
    )
    empty_session_timeout_minutes: int | None = field("emptySessionTimeoutMinutes", "xsd:int", default=None)
    logoff_after_timeout: bool = field("logoffAfterTimeout", "xsd:boolean")
    pre_launch_session_timeout_policy: PreLaunchSessionTimeoutPolicy | str | None = field(
        "preLaunchSessionTimeoutPolicy", "PreLaunchSessionTimeoutPolicy", default=None
    )
    pre_launch_session_timeout_minutes: int | None = field("preLaunchSessionTimeoutMinutes", "xsd:int", default=None)
    session_timeout_policy: SessionTimeoutPolicy | str | None = field(
        "sessionTimeoutPolicy", "SessionTimeoutPolicy", default=None
    )


class FarmSpaceReclamationSettings(DynamicData):
    """Data object, since 6.2.

    Page: vdi.resources.Farm.SpaceReclamationSettings

    Fields:
        reclaim_vm_disk_space: default false.
        reclamation_threshold_gb: required if reclaim_vm_disk_space is true; default 1; at least 0.
    """

    reclaim_vm_disk_space: bool = field("reclaimVmDiskSpace", "xsd:boolean")
    reclamation_threshold_gb: int | None = field("reclamationThresholdGB", "xsd:long", default=None)
    blackout_times: list[FarmBlackoutTime] = field("blackoutTimes", "FarmBlackoutTime[]", default_factory=list)


class FarmSpec(DynamicData):
    """Data object, since 6.2.

    Page: vdi.resources.Farm.FarmSpec

    Fields:
        automated_farm_spec: required if type is AUTOMATED.
        manual_farm_spec: required if type is MANUAL.
    """

    type: FarmType | str = field("type", "FarmType")
    data: FarmData = field("data", "FarmData")
    automated_farm_spec: FarmAutomatedFarmSpec | None = field(
        "automatedFarmSpec", "FarmAutomatedFarmSpec", default=None
    )
    manual_farm_spec: FarmManualFarmSpec | None = field("manualFarmSpec", "FarmManualFarmSpec", default=None)


class FarmSummaryData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Farm.FarmSummaryData

    Fields:
        type: not updatable; since 6.2.
        source: required if type is AUTOMATED; not updatable; since 7.1.
        image_source: not updatable; since 7.10.
        name: not updatable.
        display_name: not updatable.
        description: not updatable; since 6.2.
        access_group: not updatable.
        access_group_name: not updatable.
        enabled: not updatable.
        provisioning_enabled: not updatable; since 7.2.
        deleting: not updatable; since 6.2.
        desktop: not updatable.
        desktop_name: not updatable.
        rds_server_count: not updatable.
        application_count: not updatable.
        max_sessions_type: default LIMITED; not updatable.
        maximum_number_of_sessions: required if max_sessions_type is LIMITED; at least 1; not updatable.
        app_volumes_manager_guid: not updatable; since 8.8; from 2212.
    """

    type: FarmType | str = field("type", "FarmType")
    source: FarmSource | str | None = field("source", "FarmSource", default=None)
    image_source: ImageSource | str | None = field("imageSource", "ImageSource", default=None)
    name: str = field("name", "xsd:string")
    display_name: str = field("displayName", "xsd:string")
    description: str | None = field("description", "xsd:string", default=None)
    access_group: AccessGroupId = field("accessGroup", "AccessGroupId")
    access_group_name: str = field("accessGroupName", "xsd:string")
    enabled: bool = field("enabled", "xsd:boolean")
    provisioning_enabled: bool = field("provisioningEnabled", "xsd:boolean")
    deleting: bool = field("deleting", "xsd:boolean")
    desktop: DesktopId | None = field("desktop", "DesktopId", default=None)
    desktop_name: str | None = field("desktopName", "xsd:string", default=None)
    rds_server_count: int = field("rdsServerCount", "xsd:int")
    application_count: int = field("applicationCount", "xsd:int")
    max_sessions_type: MaxSessionsType | str = field("maxSessionsType", "MaxSessionsType")
    maximum_number_of_sessions: int | None = field("maximumNumberOfSessions", "xsd:long", default=None)
    app_volumes_manager_guid: str = field("appVolumesManagerGuid", "xsd:string")


class FarmSummaryView(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Farm.FarmSummaryView
    Queryable by: QueryService
    Query privileges: POOL_VIEW
    Filterable only by data.name, data.type, data.displayName, data.accessGroup, data.enabled or data.desktop.
    Not sortable by data.desktop.

    Fields:
        id: not updatable.
        data: not updatable.
        ref_id: not updatable; since 8.2; from 2103.
    """

    id: FarmId = field("id", "FarmId")
    data: FarmSummaryData = field("data", "FarmSummaryData")
    ref_id: str | None = field("refId", "xsd:string", default=None)


class FarmSysprepCustomizationSettings(DynamicData):
    """Data object, since 6.2.

    Page: vdi.resources.Farm.SysprepCustomizationSettings
    """

    customization_spec: CustomizationSpecId = field("customizationSpec", "CustomizationSpecId")


class FarmViewComposerStorageSettings(DynamicData):
    """Data object, since 6.2.

    Page: vdi.resources.Farm.ViewComposerStorageSettings

    Fields:
        use_separate_datastores_replica_and_os_disks: default false.
        replica_disk_datastore: modifiable only while no operation is under way; required if
            use_separate_datastores_replica_and_os_disks is true.
        use_native_snapshots: default false.
    """

    use_separate_datastores_replica_and_os_disks: bool = field("useSeparateDatastoresReplicaAndOSDisks", "xsd:boolean")
    replica_disk_datastore: DatastoreId | None = field("replicaDiskDatastore", "DatastoreId", default=None)
    use_native_snapshots: bool = field("useNativeSnapshots", "xsd:boolean")
    space_reclamation_settings: FarmSpaceReclamationSettings = field(
        "spaceReclamationSettings", "FarmSpaceReclamationSettings"
    )


class FarmViewStorageAcceleratorSettings(DynamicData):
    """Data object, since 7.2.

    Page: vdi.resources.Farm.ViewStorageAcceleratorSettings

    Fields:
        use_view_storage_accelerator: default false.
    """

    use_view_storage_accelerator: bool | None = field("useViewStorageAccelerator", "xsd:boolean", default=None)


class FarmVirtualCenterData(DynamicData):
    """Data object, since 7.10.

    Page: vdi.resources.Farm.VirtualCenterData

    Fields:
        virtual_center: not updatable.
        parent_vm_path: not updatable.
        snapshot_path: not updatable.
        parent_vm_moid: not updatable.
        snapshot_moid: not updatable.
        pending_image_parent_vm_path: not updatable.
        pending_image_snapshot_path: not updatable.
        pending_image_parent_vm_moid: not updatable.
        pending_image_snapshot_moid: not updatable.
        image_management_stream: not updatable.
        image_management_tag: not updatable.
        pending_image_management_stream: not updatable.
        pending_image_management_tag: not updatable.
    """

    virtual_center: VirtualCenterId = field("virtualCenter", "VirtualCenterId")
    parent_vm_path: str | None = field("parentVmPath", "xsd:string", default=None)
    snapshot_path: str | None = field("snapshotPath", "xsd:string", default=None)
    parent_vm_moid: str | None = field("parentVmMoid", "xsd:string", default=None)
    snapshot_moid: str | None = field("snapshotMoid", "xsd:string", default=None)
    pending_image_parent_vm_path: str | None = field("pendingImageParentVmPath", "xsd:string", default=None)
    pending_image_snapshot_path: str | None = field("pendingImageSnapshotPath", "xsd:string", default=None)
    pending_image_parent_vm_moid: str | None = field("pendingImageParentVmMoid", "xsd:string", default=None)
    pending_image_snapshot_moid: str | None = field("pendingImageSnapshotMoid", "xsd:string", default=None)
    image_management_stream: ImageManagementStreamId | None = field(
        "imageManagementStream", "ImageManagementStreamId", default=None
    )
    image_management_tag: ImageManagementTagId | None = field(
        "imageManagementTag", "ImageManagementTagId", default=None
    )
    pending_image_management_stream: ImageManagementStreamId | None = field(
        "pendingImageManagementStream", "ImageManagementStreamId", default=None
    )
    pending_image_management_tag: ImageManagementTagId | None = field(
        "pendingImageManagementTag", "ImageManagementTagId", default=None
    )


class FarmVirtualCenterDatastoreSettings(DynamicData):
    """Data object, since 6.2.

    Page: vdi.resources.Farm.VirtualCenterDatastoreSettings

    Fields:
        storage_overcommit: default CONSERVATIVE.
    """

    datastore: DatastoreId = field("datastore", "DatastoreId")
    storage_overcommit: StorageOvercommit | str = field("storageOvercommit", "StorageOvercommit")


class FarmVirtualCenterManagedCommonSettings(DynamicData):
    """Data object, since 6.2.

    Page: vdi.resources.Farm.VirtualCenterManagedCommonSettings

    Fields:
        transparent_page_sharing_scope: default VM.
    """

    transparent_page_sharing_scope: FarmTransparentPageSharingScope | str = field(
        "transparentPageSharingScope", "FarmTransparentPageSharingScope"
    )


class FarmVirtualCenterNamesData(DynamicData):
    """Data object, since 6.2.

    Page: vdi.resources.Farm.VirtualCenterNamesData

    Fields:
        image_management_stream_name: not updatable; since 7.10.
        image_management_tag_name: not updatable; since 7.10.
    """

    parent_vm_path: str | None = field("parentVmPath", "xsd:string", default=None)
    snapshot_path: str | None = field("snapshotPath", "xsd:string", default=None)
    image_management_stream_name: str | None = field("imageManagementStreamName", "xsd:string", default=None)
    image_management_tag_name: str | None = field("imageManagementTagName", "xsd:string", default=None)
    datacenter_path: str | None = field("datacenterPath", "xsd:string", default=None)
    vm_folder_path: str | None = field("vmFolderPath", "xsd:string", default=None)
    host_or_cluster_path: str | None = field("hostOrClusterPath", "xsd:string", default=None)
    resource_pool_path: str | None = field("resourcePoolPath", "xsd:string", default=None)
    datastore_paths: list[str] = field("datastorePaths", "xsd:string[]", default_factory=list)
    replica_disk_datastore_path: str | None = field("replicaDiskDatastorePath", "xsd:string", default=None)
    nic_names: list[str] = field("nicNames", "xsd:string[]", default_factory=list)
    network_label_names: list[str] = field("networkLabelNames", "xsd:string[]", default_factory=list)
    customization_spec_name: str | None = field("customizationSpecName", "xsd:string", default=None)


class FarmVirtualCenterNetworkingSettings(DynamicData):
    """Data object, since 6.2.

    Page: vdi.resources.Farm.VirtualCenterNetworkingSettings

    Fields:
        nics: unordered, unique values.
    """

    nics: list[FarmNetworkInterfaceCardSettings] = field(
        "nics", "FarmNetworkInterfaceCardSettings[]", default_factory=list
    )


class FarmVirtualCenterProvisioningData(DynamicData):
    """Data object, since 6.2.

    Page: vdi.resources.Farm.VirtualCenterProvisioningData

    Fields:
        datacenter: not updatable.
        vm_folder: not updatable.
        host_or_cluster: for instant clones a cluster only; modifiable only while no operation is under way.
        image_management_stream: since 7.10.
        image_management_tag: since 7.10.
        compute_profile: since 8.6; from 2206.
    """

    parent_vm: BaseImageVmId | None = field("parentVm", "BaseImageVmId", default=None)
    snapshot: BaseImageSnapshotId | None = field("snapshot", "BaseImageSnapshotId", default=None)
    datacenter: DatacenterId = field("datacenter", "DatacenterId")
    vm_folder: VmFolderId = field("vmFolder", "VmFolderId")
    host_or_cluster: HostOrClusterId = field("hostOrCluster", "HostOrClusterId")
    resource_pool: ResourcePoolId = field("resourcePool", "ResourcePoolId")
    image_management_stream: ImageManagementStreamId | None = field(
        "imageManagementStream", "ImageManagementStreamId", default=None
    )
    image_management_tag: ImageManagementTagId | None = field(
        "imageManagementTag", "ImageManagementTagId", default=None
    )
    compute_profile: FarmComputeProfileSpec | None = field("computeProfile", "FarmComputeProfileSpec", default=None)


class FarmVirtualCenterProvisioningSettings(DynamicData):
    """Data object, since 6.2.

    Page: vdi.resources.Farm.VirtualCenterProvisioningSettings

    Fields:
        enable_provisioning: default true.
        stop_provisioning_on_error: default true.
        min_ready_vms_on_vcomposer_maintenance: default 0; at least 0.
    """

    enable_provisioning: bool = field("enableProvisioning", "xsd:boolean")
    stop_provisioning_on_error: bool = field("stopProvisioningOnError", "xsd:boolean")
    min_ready_vms_on_vcomposer_maintenance: int = field("minReadyVMsOnVComposerMaintenance", "xsd:int")
    virtual_center_provisioning_data: FarmVirtualCenterProvisioningData = field(
        "virtualCenterProvisioningData", "FarmVirtualCenterProvisioningData"
    )
    virtual_center_storage_settings: FarmVirtualCenterStorageSettings = field(
        "virtualCenterStorageSettings", "FarmVirtualCenterStorageSettings"
    )
    virtual_center_networking_settings: FarmVirtualCenterNetworkingSettings = field(
        "virtualCenterNetworkingSettings", "FarmVirtualCenterNetworkingSettings"
    )


class FarmVirtualCenterStorageSettings(DynamicData):
    """Data object, since 6.2.

    Page: vdi.resources.Farm.VirtualCenterStorageSettings

    Fields:
        datastores: modifiable only while no operation is under way.
        use_vsan: default false.
        view_storage_accelerator_settings: since 7.2.
    """

    datastores: list[FarmVirtualCenterDatastoreSettings] = field("datastores", "FarmVirtualCenterDatastoreSettings[]")
    use_vsan: bool = field("useVSan", "xsd:boolean")
    view_composer_storage_settings: FarmViewComposerStorageSettings | None = field(
        "viewComposerStorageSettings", "FarmViewComposerStorageSettings", default=None
    )
    view_storage_accelerator_settings: FarmViewStorageAcceleratorSettings | None = field(
        "viewStorageAcceleratorSettings", "FarmViewStorageAcceleratorSettings", default=None
    )


class RDSHLoadBalancingMetricsSettings(DynamicData):
    """Data object, since 7.8.

    Page: vdi.resources.Farm.LoadBalancingMetricsSettings

    Fields:
        include_session_count: default true.
        cpu_threshold: default 0; 0..100.
        mem_threshold: default 0; 0..100.
        disk_queue_length_threshold: default 0; at least 0.
        disk_read_latency_threshold: default 0; at least 0.
        disk_write_latency_threshold: default 0; at least 0.
    """

    include_session_count: bool | None = field("includeSessionCount", "xsd:boolean", default=None)
    cpu_threshold: int | None = field("cpuThreshold", "xsd:int", default=None)
    mem_threshold: int | None = field("memThreshold", "xsd:int", default=None)
    disk_queue_length_threshold: int | None = field("diskQueueLengthThreshold", "xsd:int", default=None)
    disk_read_latency_threshold: int | None = field("diskReadLatencyThreshold", "xsd:int", default=None)
    disk_write_latency_threshold: int | None = field("diskWriteLatencyThreshold", "xsd:int", default=None)


class RDSHLoadBalancingSettings(DynamicData):
    """Data object, since 7.8.

    Page: vdi.resources.Farm.LoadBalancingSettings

    Fields:
        use_custom_script: default false.
        connecting_session_threshold: default 0; 0..150; since 8.4; from 2111.
        load_index_threshold: default 0; 0..100; since 8.4; from 2111.
        lb_metrics_settings: required if use_custom_script is false.
    """

    use_custom_script: bool | None = field("useCustomScript", "xsd:boolean", default=None)
    connecting_session_threshold: int | None = field("connectingSessionThreshold", "xsd:int", default=None)
    load_index_threshold: int | None = field("loadIndexThreshold", "xsd:int", default=None)
    lb_metrics_settings: RDSHLoadBalancingMetricsSettings | None = field(
        "lbMetricsSettings", "RDSHLoadBalancingMetricsSettings", default=None
    )


class Farm_AddRDSServers(Request[None]):
    """Request to Farm.

    Page: vdi.resources.Farm
    Privileges: POOL_MANAGEMENT
    Events: VLSI_FARM_RDSSERVER_ADDED, VLSI_FARM_RDSSERVER_ADD_FAILED
    """

    __operation__ = Operation(
        service="Farm",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: FarmId = field("id", "FarmId")
    rds_servers: list[RDSServerId] = field("rdsServers", "RDSServerId[]")


class Farm_ApplyImage(Request[None]):
    """Request to Farm, from 2111.

    Page: vdi.resources.Farm
    Privileges: POOL_SVI_IMAGE_MANAGEMENT
    Events: VLSI_FARM_SCHEDULE_MAINTENANCE_CREATED, VLSI_FARM_SCHEDULE_MAINTENANCE_CREATE_FAILED
    """

    __operation__ = Operation(
        service="Farm",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: FarmId = field("id", "FarmId")
    rds_servers: list[RDSServerId] = field("rdsServers", "RDSServerId[]")
    pending_image: bool = field("pendingImage", "xsd:boolean")


class Farm_CancelScheduleMaintenance(Request[None]):
    """Request to Farm.

    Page: vdi.resources.Farm
    Privileges: POOL_SVI_IMAGE_MANAGEMENT
    Events: VLSI_FARM_SCHEDULE_MAINTENANCE_CANCELLED, VLSI_FARM_SCHEDULE_MAINTENANCE_CANCEL_FAILED
    """

    __operation__ = Operation(
        service="Farm",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: FarmId = field("id", "FarmId")
    maintenance_mode: str = field("maintenanceMode", "xsd:string")


class Farm_Create(Request["FarmId"]):
    """Request to Farm.

    Page: vdi.resources.Farm
    Privileges: POOL_MANAGEMENT
    Events: VLSI_FARM_CREATED, VLSI_FARM_CREATE_FAILED
    Further faults: EntityAlreadyExists, EntityInUse, InvalidLicense
    """

    __operation__ = Operation(
        service="Farm",
        returns="FarmId",
        faults=(
            "EntityAlreadyExists",
            "EntityInUse",
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidLicense",
            "InvalidType",
            "UnexpectedFault",
        ),
    )

    spec: FarmSpec = field("spec", "FarmSpec")


class Farm_Delete(Request[None]):
    """Request to Farm.

    Page: vdi.resources.Farm
    Privileges: POOL_MANAGEMENT
    Events: VLSI_FARM_DELETED, VLSI_FARM_DELETE_FAILED
    """

    __operation__ = Operation(
        service="Farm",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: FarmId = field("id", "FarmId")


class Farm_DiscoverInstalledApplications(Request["list[ApplicationDiscoveryData]"]):
    """Request to Farm.

    Page: vdi.resources.Farm
    Privileges: POOL_VIEW
    """

    __operation__ = Operation(
        service="Farm",
        returns="ApplicationDiscoveryData[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: FarmId = field("id", "FarmId")


class Farm_Get(Request["FarmInfo"]):
    """Request to Farm.

    Page: vdi.resources.Farm
    Privileges: POOL_VIEW
    """

    __operation__ = Operation(
        service="Farm",
        returns="FarmInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: FarmId = field("id", "FarmId")


class Farm_GetByNamingPattern(Request["FarmInfo"]):
    """Request to Farm.

    Page: vdi.resources.Farm
    Privileges: POOL_VIEW
    """

    __operation__ = Operation(
        service="Farm",
        returns="FarmInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    naming_pattern: str = field("namingPattern", "xsd:string")


class Farm_GetSummaryView(Request["FarmSummaryView"]):
    """Request to Farm.

    Page: vdi.resources.Farm
    Privileges: POOL_VIEW
    """

    __operation__ = Operation(
        service="Farm",
        returns="FarmSummaryView",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: FarmId = field("id", "FarmId")


class Farm_ImageManagementScheduleMaintenance(Request[None]):
    """Request to Farm.

    Page: vdi.resources.Farm
    Privileges: POOL_SVI_IMAGE_MANAGEMENT
    Events: VLSI_FARM_SCHEDULE_MAINTENANCE_CREATED, VLSI_FARM_SCHEDULE_MAINTENANCE_CREATE_FAILED
    """

    __operation__ = Operation(
        service="Farm",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: FarmId = field("id", "FarmId")
    spec: FarmMaintenanceSpec = field("spec", "FarmMaintenanceSpec")


class Farm_PromotePendingImage(Request[None]):
    """Request to Farm, from 2111.

    Page: vdi.resources.Farm
    Privileges: POOL_SVI_IMAGE_MANAGEMENT
    Events: VLSI_FARM_SCHEDULE_MAINTENANCE_CREATED, VLSI_FARM_SCHEDULE_MAINTENANCE_CREATE_FAILED
    """

    __operation__ = Operation(
        service="Farm",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: FarmId = field("id", "FarmId")


class Farm_Recompose(Request[None]):
    """Request to Farm.

    Page: vdi.resources.Farm
    Privileges: POOL_SVI_IMAGE_MANAGEMENT
    Events: VLSI_FARM_RECOMPOSED, VLSI_RDSSERVER_RECOMPOSED, VLSI_FARM_RECOMPOSE_FAILED, VLSI_RDSSERVER_RECOMPOSE_FAILED
    Further faults: PartialFailureFault
    """

    __operation__ = Operation(
        service="Farm",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidType",
            "PartialFailureFault",
            "UnexpectedFault",
        ),
    )

    id: FarmId = field("id", "FarmId")
    spec: FarmRecomposeSpec = field("spec", "FarmRecomposeSpec")


class Farm_RemoveRDSServers(Request[None]):
    """Request to Farm.

    Page: vdi.resources.Farm
    Privileges: POOL_MANAGEMENT
    Events: VLSI_FARM_RDSSERVER_REMOVED, VLSI_FARM_RDSSERVER_REMOVE_FAILED
    """

    __operation__ = Operation(
        service="Farm",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: FarmId = field("id", "FarmId")
    rds_servers: list[RDSServerId] = field("rdsServers", "RDSServerId[]")


class Farm_ScheduleMaintenance(Request[None]):
    """Request to Farm.

    Page: vdi.resources.Farm
    Privileges: POOL_SVI_IMAGE_MANAGEMENT
    Events: VLSI_FARM_SCHEDULE_MAINTENANCE_CREATED, VLSI_FARM_SCHEDULE_MAINTENANCE_CREATE_FAILED
    """

    __operation__ = Operation(
        service="Farm",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: FarmId = field("id", "FarmId")
    spec: FarmMaintenanceSpec = field("spec", "FarmMaintenanceSpec")


class Farm_Update(Request[None]):
    """Request to Farm.

    Page: vdi.resources.Farm
    Privileges: POOL_ENABLE, POOL_MANAGEMENT
    Events: VLSI_FARM_UPDATED, VLSI_FARM_UPDATE_FAILED

    Fields:
        updates: keys are paths into FarmInfo.
    """

    __operation__ = Operation(
        service="Farm",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: FarmId = field("id", "FarmId")
    updates: list[MapEntry] = field("updates", "MapEntry[]")


class Farm_ValidateInstalledApplications(Request["list[FarmMissingApplicationInstallationData]"]):
    """Request to Farm.

    Page: vdi.resources.Farm
    Privileges: POOL_VIEW
    """

    __operation__ = Operation(
        service="Farm",
        returns="FarmMissingApplicationInstallationData[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: FarmId = field("id", "FarmId")
    application_exe_paths: list[str] = field("applicationExePaths", "xsd:string[]")
