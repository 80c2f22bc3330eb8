"""Desktop: generated from vdi.wsdl by tools.bindings; do not edit."""

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
        DatastorePathId,
        DesktopId,
        FarmId,
        GlobalEntitlementId,
        HostOrClusterId,
        ImageManagementStreamId,
        ImageManagementTagId,
        InstantCloneEngineDomainAdministratorId,
        MachineId,
        NetworkInterfaceCardId,
        NetworkLabelId,
        ResourcePoolId,
        UserOrGroupId,
        ViewComposerDomainAdministratorId,
        VirtualCenterId,
        VmFolderId,
        VmTemplateId,
    )
    from .enumerations import (
        BlackoutDay,
        DesktopSource,
        DesktopType,
        DisplayProtocol,
        EmptySessionTimeoutPolicy,
        ImageSource,
        InstantCloneCurrentImageState,
        LogoffSetting,
        MaxLabelType,
        OperatingSystem,
        OperatingSystemArchitecture,
        PreLaunchSessionTimeoutPolicy,
        Renderer3D,
        SessionTimeoutPolicy,
        StorageOvercommit,
        UserAssignment,
    )
    from .util import MapEntry

__all__ = [
    "AWSCoreDesktopNamesData",
    "AWSCoreDesktopSettings",
    "AWSCoreWorkspacePowerPolicySettings",
    "AWSCoreWorkspaceRunningMode",
    "AWSCoreWorkspaceSchedule",
    "AdobeFlashQuality",
    "AdobeFlashThrottling",
    "AutomaticLogoffPolicy",
    "DeleteOrRefreshMachineAfterLogoff",
    "DesktopAdobeFlashSettings",
    "DesktopAssignmentData",
    "DesktopAssignmentView",
    "DesktopAutomatedDesktopData",
    "DesktopAutomatedDesktopSpec",
    "DesktopBase",
    "DesktopBlackoutTime",
    "DesktopCloneprepCustomizationSettings",
    "DesktopComputeProfileSpec",
    "DesktopCustomizationScriptSettings",
    "DesktopCustomizationSettings",
    "DesktopCustomizationType",
    "DesktopDeleteSpec",
    "DesktopDetailData",
    "DesktopDetailView",
    "DesktopDisplayProtocolSettings",
    "DesktopGlobalEntitlementData",
    "DesktopIdleTimeoutPolicy",
    "DesktopImageManagementPushImageSpec",
    "DesktopInfo",
    "DesktopInstantCloneDesktopProvisioningStatusData",
    "DesktopInstantCloneOperation",
    "DesktopInstantClonePendingImageState",
    "DesktopLogoffSettings",
    "DesktopManualDesktopData",
    "DesktopManualDesktopSpec",
    "DesktopManualVirtualMachineData",
    "DesktopManualVirtualMachineDefinition",
    "DesktopManualVirtualMachinesSpec",
    "DesktopMirageConfigurationOverrides",
    "DesktopMissingApplicationInstallationData",
    "DesktopNamingMethod",
    "DesktopNetworkInterfaceCardSettings",
    "DesktopNetworkLabelAssignmentSpec",
    "DesktopNoCustomizationSettings",
    "DesktopNonPersistentDiskSettings",
    "DesktopPCoIPDisplaySettings",
    "DesktopPatternNamingSettings",
    "DesktopPersistentDiskSettings",
    "DesktopPowerPolicy",
    "DesktopProvisioningStatusData",
    "DesktopProvisioningTime",
    "DesktopProvisioningType",
    "DesktopProvisioningView",
    "DesktopPushImageSettings",
    "DesktopPushImageSpec",
    "DesktopQuickprepCustomizationSettings",
    "DesktopRDSDesktopData",
    "DesktopRDSDesktopSpec",
    "DesktopRebalanceSpec",
    "DesktopRecomposeSpec",
    "DesktopRefreshSpec",
    "DesktopSettings",
    "DesktopSpaceReclamationSettings",
    "DesktopSpec",
    "DesktopSpecificNamingSettings",
    "DesktopSpecificNamingSpec",
    "DesktopSpecifiedName",
    "DesktopSummaryData",
    "DesktopSummaryView",
    "DesktopSysprepCustomizationSettings",
    "DesktopTransparentPageSharingScope",
    "DesktopUserAssignment",
    "DesktopViewComposerStorageSettings",
    "DesktopViewStorageAcceleratorSettings",
    "DesktopVirtualCenterData",
    "DesktopVirtualCenterDatastoreSettings",
    "DesktopVirtualCenterManagedCommonSettings",
    "DesktopVirtualCenterNamesData",
    "DesktopVirtualCenterNetworkingSettings",
    "DesktopVirtualCenterProvisioningData",
    "DesktopVirtualCenterProvisioningSettings",
    "DesktopVirtualCenterStorageSettings",
    "DesktopVirtualMachineNamingSettings",
    "DesktopVirtualMachineNamingSpec",
    "Desktop_AddMachineToManualDesktop",
    "Desktop_AddMachineToSpecifiedNamingDesktop",
    "Desktop_AddMachinesToManualDesktop",
    "Desktop_AddMachinesToSpecifiedNamingDesktop",
    "Desktop_ApplyImage",
    "Desktop_CancelScheduledPushImage",
    "Desktop_Create",
    "Desktop_Delete",
    "Desktop_DiscoverInstalledApplications",
    "Desktop_Get",
    "Desktop_GetByNamingPattern",
    "Desktop_GetDetailView",
    "Desktop_GetSummaryView",
    "Desktop_GetSummaryViews",
    "Desktop_ImageManagementSchedulePushImage",
    "Desktop_ListGECompatibleDesktops",
    "Desktop_PromotePendingImage",
    "Desktop_Rebalance",
    "Desktop_Recompose",
    "Desktop_Refresh",
    "Desktop_RemoveMachineFromManualDesktop",
    "Desktop_RemoveMachinesFromManualDesktop",
    "Desktop_SchedulePushImage",
    "Desktop_Update",
    "Desktop_ValidateInstalledApplications",
    "Desktop_ValidateVmNamesInfo",
    "ManualDesktopSource",
    "ManualVirtualMachineError",
    "MonitorResolution",
    "PartnerDesktopNamesData",
    "PartnerDesktopSettings",
    "RefreshOsDiskAfterLogoff",
    "SupportedSessionType",
    "UsedVMPolicy",
    "ViewComposerDiskTypes",
]


class AWSCoreWorkspaceRunningMode(OpenEnumeration):
    """Values of AWSCoreWorkspacePowerPolicySettings.runningMode."""

    ALWAYS_ON = "ALWAYS_ON"
    MANUAL = "MANUAL"


class AdobeFlashQuality(OpenEnumeration):
    """Values of DesktopAdobeFlashSettings.quality."""

    NO_CONTROL = "NO_CONTROL"
    LOW = "LOW"
    MEDIUM = "MEDIUM"
    HIGH = "HIGH"


class AdobeFlashThrottling(OpenEnumeration):
    """Values of DesktopAdobeFlashSettings.throttling."""

    DISABLED = "DISABLED"
    CONSERVATIVE = "CONSERVATIVE"
    MODERATE = "MODERATE"
    AGGRESSIVE = "AGGRESSIVE"


class AutomaticLogoffPolicy(OpenEnumeration):
    """Values of DesktopLogoffSettings.automaticLogoffPolicy."""

    IMMEDIATELY = "IMMEDIATELY"
    NEVER = "NEVER"
    AFTER = "AFTER"


class DeleteOrRefreshMachineAfterLogoff(OpenEnumeration):
    """Values of DesktopLogoffSettings.deleteOrRefreshMachineAfterLogoff."""

    NEVER = "NEVER"
    DELETE = "DELETE"
    REFRESH = "REFRESH"


class DesktopCustomizationType(OpenEnumeration):
    """Values of DesktopCustomizationSettings.customizationType."""

    NONE = "NONE"
    QUICK_PREP = "QUICK_PREP"
    SYS_PREP = "SYS_PREP"
    CLONE_PREP = "CLONE_PREP"


class DesktopIdleTimeoutPolicy(OpenEnumeration):
    """Values of AWSCoreWorkspacePowerPolicySettings.idleTimeoutPolicy."""

    NEVER = "NEVER"
    AFTER = "AFTER"


class DesktopInstantCloneOperation(OpenEnumeration):
    """Values of DesktopInstantCloneDesktopProvisioningStatusData.operation."""

    NONE = "NONE"
    INITIAL_PUBLISH = "INITIAL_PUBLISH"
    SCHEDULE_PUSH_IMAGE = "SCHEDULE_PUSH_IMAGE"
    CANCEL_SCHEDULED_PUSH_IMAGE = "CANCEL_SCHEDULED_PUSH_IMAGE"
    INFRASTRUCTURE_CHANGE = "INFRASTRUCTURE_CHANGE"
    FINAL_UNPUBLISH = "FINAL_UNPUBLISH"


class DesktopInstantClonePendingImageState(OpenEnumeration):
    """Values of DesktopInstantCloneDesktopProvisioningStatusData.instantClonePendingImageState.

    Values:
        READY_HELD: from 2111.
        UNPUBLISHING: from 7.13.0.
    """

    PENDING_PUBLISH = "PENDING_PUBLISH"
    PUBLISHING = "PUBLISHING"
    READY = "READY"
    READY_HELD = "READY_HELD"
    FAILED = "FAILED"
    UNPUBLISHING = "UNPUBLISHING"


class DesktopNamingMethod(OpenEnumeration):
    """Values of DesktopVirtualMachineNamingSettings.namingMethod.

    Also of DesktopVirtualMachineNamingSpec.namingMethod.
    """

    SPECIFIED = "SPECIFIED"
    PATTERN = "PATTERN"


class DesktopPowerPolicy(OpenEnumeration):
    """Values of DesktopLogoffSettings.powerPolicy."""

    TAKE_NO_POWER_ACTION = "TAKE_NO_POWER_ACTION"
    ALWAYS_POWERED_ON = "ALWAYS_POWERED_ON"
    SUSPEND = "SUSPEND"
    POWER_OFF = "POWER_OFF"


class DesktopProvisioningTime(OpenEnumeration):
    """Values of DesktopPatternNamingSettings.provisioningTime."""

    ON_DEMAND = "ON_DEMAND"
    UP_FRONT = "UP_FRONT"


class DesktopProvisioningType(OpenEnumeration):
    """Values of DesktopAutomatedDesktopData.provisioningType.

    Also of DesktopAutomatedDesktopSpec.provisioningType and DesktopProvisioningView.provisioningType.

    Values:
        AWS_CORE: from 2406.
    """

    VIRTUAL_CENTER = "VIRTUAL_CENTER"
    VIEW_COMPOSER = "VIEW_COMPOSER"
    INSTANT_CLONE_ENGINE = "INSTANT_CLONE_ENGINE"
    AWS_CORE = "AWS_CORE"


class DesktopTransparentPageSharingScope(OpenEnumeration):
    """Values of DesktopVirtualCenterManagedCommonSettings.transparentPageSharingScope."""

    VM = "VM"
    DESKTOP = "DESKTOP"
    POD = "POD"
    GLOBAL = "GLOBAL"


class ManualDesktopSource(OpenEnumeration):
    """Values of DesktopManualDesktopData.source.

    Also of DesktopManualDesktopSpec.source.
    """

    VIRTUAL_CENTER = "VIRTUAL_CENTER"
    UNMANAGED = "UNMANAGED"


class ManualVirtualMachineError(OpenEnumeration):
    """Values of DesktopManualVirtualMachineData.manualVirtualMachineErrors."""

    VM_NAME_TOO_LONG = "VM_NAME_TOO_LONG"
    INVALID_VM_NAME = "INVALID_VM_NAME"
    DUPLICATE_VM_NAME = "DUPLICATE_VM_NAME"
    INVALID_USER_NAME = "INVALID_USER_NAME"
    DUPLICATE_USER_NAME = "DUPLICATE_USER_NAME"


class MonitorResolution(OpenEnumeration):
    """Values of DesktopPCoIPDisplaySettings.maxResolutionOfAnyOneMonitor.

    Values:
        UHD_5K: from 2106.
        UHD_8K: from 2106.
    """

    WUXGA = "WUXGA"
    WSXGA_PLUS = "WSXGA_PLUS"
    WQXGA = "WQXGA"
    UHD = "UHD"
    UHD_5K = "UHD_5K"
    UHD_8K = "UHD_8K"


class RefreshOsDiskAfterLogoff(OpenEnumeration):
    """Values of DesktopLogoffSettings.refreshOsDiskAfterLogoff."""

    NEVER = "NEVER"
    ALWAYS = "ALWAYS"
    EVERY = "EVERY"
    AT_SIZE = "AT_SIZE"


class SupportedSessionType(OpenEnumeration):
    """Values of DesktopSettings.supportedSessionType.

    Also of DesktopSummaryData.supportedSessionType.
    """

    DESKTOP = "DESKTOP"
    APPLICATION = "APPLICATION"
    DESKTOP_AND_APPLICATION = "DESKTOP_AND_APPLICATION"


class UsedVMPolicy(OpenEnumeration):
    """Values of DesktopLogoffSettings.usedVMPolicy."""

    BLOCK_ACCESS = "BLOCK_ACCESS"
    ALLOW_WITHOUT_REFRESH = "ALLOW_WITHOUT_REFRESH"
    AUTO_REFRESH = "AUTO_REFRESH"


class ViewComposerDiskTypes(OpenEnumeration):
    """Values of DesktopViewStorageAcceleratorSettings.viewComposerDiskTypes."""

    OS_DISKS = "OS_DISKS"
    OS_AND_PERSISTENT_DISKS = "OS_AND_PERSISTENT_DISKS"


class AWSCoreDesktopNamesData(DynamicData):
    """Data object, since 8.13, from 2406.

    Page: vdi.resources.Desktop.AWSCoreDesktopNamesData

    Fields:
        image_name: from 2412.
    """

    bundle_name: str = field("bundleName", "xsd:string")
    directory_name: str = field("directoryName", "xsd:string")
    image_name: str = field("imageName", "xsd:string")


class AWSCoreDesktopSettings(DynamicData):
    """Data object, since 8.13, from 2406.

    Page: vdi.resources.Desktop.AWSCoreDesktopSettings
    """

    bundle_id: str = field("bundleId", "xsd:string")
    directory_id: str = field("directoryId", "xsd:string")
    workspace_power_policy_settings: AWSCoreWorkspacePowerPolicySettings = field(
        "workspacePowerPolicySettings", "AWSCoreWorkspacePowerPolicySettings"
    )


class AWSCoreWorkspacePowerPolicySettings(DynamicData):
    """Data object, since 8.13, from 2406.

    Page: vdi.resources.Desktop.AWSCoreWorkspacePowerPolicySettings

    Fields:
        running_mode: default ALWAYS_ON.
        idle_timeout_policy: default NEVER; from 2412.
        idle_timeout_minutes: required if idle_timeout_policy is AFTER; default 60; at least 1; from 2412.
    """

    running_mode: AWSCoreWorkspaceRunningMode | str = field("runningMode", "AWSCoreWorkspaceRunningMode")
    workspace_schedules: list[AWSCoreWorkspaceSchedule] = field(
        "workspaceSchedules", "AWSCoreWorkspaceSchedule[]", default_factory=list
    )
    idle_timeout_policy: DesktopIdleTimeoutPolicy | str = field("idleTimeoutPolicy", "DesktopIdleTimeoutPolicy")
    idle_timeout_minutes: int = field("idleTimeoutMinutes", "xsd:int")


class AWSCoreWorkspaceSchedule(DynamicData):
    """Data object, since 8.13, from 2406.

    Page: vdi.resources.Desktop.AWSCoreWorkspaceSchedule

    Fields:
        resume_time: form TimeOfDay.
        suspend_time: form TimeOfDay.
    """

    name: str = field("name", "xsd:string")
    timezone: str = field("timezone", "xsd:string")
    days_of_the_week: list[str] = field("daysOfTheWeek", "xsd:string[]")
    resume_time: str = field("resumeTime", "xsd:string")
    suspend_time: str = field("suspendTime", "xsd:string")


class DesktopAdobeFlashSettings(DynamicData):
    """Data object, since 6.0, deprecated.

    Page: vdi.resources.Desktop.AdobeFlashSettings

    Fields:
        quality: default NO_CONTROL.
        throttling: default DISABLED.
    """

    quality: AdobeFlashQuality | str = field("quality", "AdobeFlashQuality")
    throttling: AdobeFlashThrottling | str = field("throttling", "AdobeFlashThrottling")


class DesktopAssignmentData(DynamicData):
    """Data object, since 7.9.

    Page: vdi.resources.Desktop.DesktopAssignmentData

    Fields:
        enable_grid_vgpus: default false.
        renderer_3d: default DISABLED.
        allow_users_to_choose_protocol: default true.
        allow_multiple_sessions_per_user: default false.
        allow_users_to_reset_machines: default false.
        enable_html_access: default true; deprecated.
        enable_collaboration: default false.
        cloud_managed: default false; not updatable; since 7.11.
        cloud_assigned: default false; not updatable; since 7.11.
        num_assigned_machines: default 0; not updatable; since 7.11.
    """

    name: str = field("name", "xsd:string")
    display_name: str = field("displayName", "xsd:string")
    enabled: bool = field("enabled", "xsd:boolean")
    type: DesktopType | str = field("type", "DesktopType")
    source: DesktopSource | str = field("source", "DesktopSource")
    global_entitlement: GlobalEntitlementId | None = field("globalEntitlement", "GlobalEntitlementId", default=None)
    num_machines: int = field("numMachines", "xsd:int")
    operating_system: OperatingSystem | str | None = field("operatingSystem", "OperatingSystem", default=None)
    operating_system_architecture: OperatingSystemArchitecture | str | None = field(
        "operatingSystemArchitecture", "OperatingSystemArchitecture", default=None
    )
    enable_grid_vgpus: bool = field("enableGRIDvGPUs", "xsd:boolean")
    renderer_3d: Renderer3D | str = field("renderer3D", "Renderer3D")
    allow_users_to_choose_protocol: bool = field("allowUsersToChooseProtocol", "xsd:boolean")
    allow_multiple_sessions_per_user: bool | None = field("allowMultipleSessionsPerUser", "xsd:boolean", default=None)
    allow_users_to_reset_machines: bool = field("allowUsersToResetMachines", "xsd:boolean")
    default_display_protocol: DisplayProtocol | str = field("defaultDisplayProtocol", "DisplayProtocol")
    enable_html_access: bool | None = field("enableHTMLAccess", "xsd:boolean", default=None)
    enable_collaboration: bool | None = field("enableCollaboration", "xsd:boolean", default=None)
    user_assignment: UserAssignment | str = field("userAssignment", "UserAssignment")
    multiple_session_auto_clean: bool = field("multipleSessionAutoClean", "xsd:boolean")
    cloud_managed: bool | None = field("cloudManaged", "xsd:boolean", default=None)
    cloud_assigned: bool | None = field("cloudAssigned", "xsd:boolean", default=None)
    num_assigned_machines: int = field("numAssignedMachines", "xsd:int")


class DesktopAssignmentView(DynamicData):
    """Data object, since 7.9.

    Page: vdi.resources.Desktop.DesktopAssignmentView
    Queryable by: QueryService
    Query privileges: POOL_VIEW, FEDERATED_LDAP_VIEW

    Fields:
        ref_id: not updatable; since 8.1; from 8.1.0.
    """

    id: DesktopId = field("id", "DesktopId")
    desktop_assignment_data: DesktopAssignmentData = field("desktopAssignmentData", "DesktopAssignmentData")
    ref_id: str | None = field("refId", "xsd:string", default=None)


class DesktopAutomatedDesktopData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Desktop.AutomatedDesktopData

    Fields:
        provisioning_type: not updatable.
        virtual_center: not updatable.
        virtual_center_managed_common_settings: since 6.1.
        virtual_center_names_data: not updatable.
        provisioning_status_data: not updatable.
        partner_desktop_setting: since 8.13; from 2406.
        partner_desktop_names_data: not updatable; since 8.13; from 2406.
    """

    provisioning_type: DesktopProvisioningType | str = field("provisioningType", "DesktopProvisioningType")
    virtual_center: VirtualCenterId | None = field("virtualCenter", "VirtualCenterId", default=None)
    user_assignment: DesktopUserAssignment = field("userAssignment", "DesktopUserAssignment")
    vm_naming_settings: DesktopVirtualMachineNamingSettings = field(
        "vmNamingSettings", "DesktopVirtualMachineNamingSettings"
    )
    virtual_center_provisioning_settings: DesktopVirtualCenterProvisioningSettings = field(
        "virtualCenterProvisioningSettings", "DesktopVirtualCenterProvisioningSettings"
    )
    virtual_center_managed_common_settings: DesktopVirtualCenterManagedCommonSettings | None = field(
        "virtualCenterManagedCommonSettings", "DesktopVirtualCenterManagedCommonSettings", default=None
    )
    virtual_center_names_data: DesktopVirtualCenterNamesData | None = field(
        "virtualCenterNamesData", "DesktopVirtualCenterNamesData", default=None
    )
    provisioning_status_data: DesktopProvisioningStatusData | None = field(
        "provisioningStatusData", "DesktopProvisioningStatusData", default=None
    )
    customization_settings: DesktopCustomizationSettings | None = field(
        "customizationSettings", "DesktopCustomizationSettings", default=None
    )
    partner_desktop_setting: PartnerDesktopSettings | None = field(
        "partnerDesktopSetting", "PartnerDesktopSettings", default=None
    )
    partner_desktop_names_data: PartnerDesktopNamesData | None = field(
        "partnerDesktopNamesData", "PartnerDesktopNamesData", default=None
    )


class DesktopAutomatedDesktopSpec(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Desktop.AutomatedDesktopSpec

    Fields:
        provisioning_type: not updatable.
        virtual_center_managed_common_settings: since 6.1.
        partner_desktop_setting: since 8.13; from 2406.
    """

    provisioning_type: DesktopProvisioningType | str = field("provisioningType", "DesktopProvisioningType")
    virtual_center: VirtualCenterId = field("virtualCenter", "VirtualCenterId")
    user_assignment: DesktopUserAssignment = field("userAssignment", "DesktopUserAssignment")
    vm_naming_spec: DesktopVirtualMachineNamingSpec = field("vmNamingSpec", "DesktopVirtualMachineNamingSpec")
    virtual_center_provisioning_settings: DesktopVirtualCenterProvisioningSettings = field(
        "virtualCenterProvisioningSettings", "DesktopVirtualCenterProvisioningSettings"
    )
    virtual_center_managed_common_settings: DesktopVirtualCenterManagedCommonSettings = field(
        "virtualCenterManagedCommonSettings", "DesktopVirtualCenterManagedCommonSettings"
    )
    customization_settings: DesktopCustomizationSettings = field(
        "customizationSettings", "DesktopCustomizationSettings"
    )
    partner_desktop_setting: PartnerDesktopSettings | None = field(
        "partnerDesktopSetting", "PartnerDesktopSettings", default=None
    )


class DesktopBase(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Desktop.DesktopBase

    Fields:
        name: at most 64 characters; form SimpleNameMax64; not updatable.
        display_name: at most 256 characters.
        description: at most 1024 characters.
    """

    name: str = field("name", "xsd:string")
    display_name: str | None = field("displayName", "xsd:string", default=None)
    access_group: AccessGroupId = field("accessGroup", "AccessGroupId")
    description: str | None = field("description", "xsd:string", default=None)


class DesktopBlackoutTime(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Desktop.BlackoutTime

    Fields:
        start_time: form TimeOfDay.
        end_time: form TimeOfDay.
    """

    days: list[BlackoutDay | str] = field("days", "BlackoutDay[]")
    start_time: str = field("startTime", "xsd:string")
    end_time: str = field("endTime", "xsd:string")


class DesktopCloneprepCustomizationSettings(DynamicData):
    """Data object, since 7.0.

    Page: vdi.resources.Desktop.CloneprepCustomizationSettings

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


class DesktopComputeProfileSpec(DynamicData):
    """Data object, since 8.6, from 2206.

    Page: vdi.resources.Desktop.ComputeProfileSpec

    Fields:
        num_cpu: default 1; at least 1.
        ram: default 1; at least 1.
        cores_per_socket: default 1; at least 1.
    """

    num_cpu: int = field("numCPU", "xsd:int")
    ram: int = field("ram", "xsd:int")
    cores_per_socket: int | None = field("coresPerSocket", "xsd:int", default=None)


class DesktopCustomizationScriptSettings(DynamicData):
    """Data object, since 8.11, from 2309.

    Page: vdi.resources.Desktop.CustomizationScriptSettings
    """

    power_off_script_name: str | None = field("powerOffScriptName", "xsd:string", default=None)
    power_off_script_parameters: str | None = field("powerOffScriptParameters", "xsd:string", default=None)
    post_synchronization_script_name: str | None = field("postSynchronizationScriptName", "xsd:string", default=None)
    post_synchronization_script_parameters: str | None = field(
        "postSynchronizationScriptParameters", "xsd:string", default=None
    )


class DesktopCustomizationSettings(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Desktop.CustomizationSettings

    Fields:
        domain_administrator: deprecated.
        instant_clone_engine_domain_administrator: since 8.3; from 2106.
        ad_site_name: since 8.9; from 2303.
        reuse_pre_existing_accounts: default false.
        enable_sysprep_domain_join: default false; since 8.11; from 2309.
        customization_script_settings: since 8.11; from 2309.
        no_customization_settings: required if customization_type is NONE.
        sysprep_customization_settings: required if customization_type is SYS_PREP.
        quickprep_customization_settings: required if customization_type is QUICK_PREP.
        cloneprep_customization_settings: since 7.0.
    """

    customization_type: DesktopCustomizationType | str = field("customizationType", "DesktopCustomizationType")
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
    customization_script_settings: DesktopCustomizationScriptSettings | None = field(
        "customizationScriptSettings", "DesktopCustomizationScriptSettings", default=None
    )
    no_customization_settings: DesktopNoCustomizationSettings | None = field(
        "noCustomizationSettings", "DesktopNoCustomizationSettings", default=None
    )
    sysprep_customization_settings: DesktopSysprepCustomizationSettings | None = field(
        "sysprepCustomizationSettings", "DesktopSysprepCustomizationSettings", default=None
    )
    quickprep_customization_settings: DesktopQuickprepCustomizationSettings | None = field(
        "quickprepCustomizationSettings", "DesktopQuickprepCustomizationSettings", default=None
    )
    cloneprep_customization_settings: DesktopCloneprepCustomizationSettings | None = field(
        "cloneprepCustomizationSettings", "DesktopCloneprepCustomizationSettings", default=None
    )


class DesktopDeleteSpec(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Desktop.DesktopDeleteSpec
    """

    delete_from_disk: bool | None = field("deleteFromDisk", "xsd:boolean", default=None)
    archive_persistent_disk: bool | None = field("archivePersistentDisk", "xsd:boolean", default=None)
    archive_datastore_path: DatastorePathId | None = field("archiveDatastorePath", "DatastorePathId", default=None)


class DesktopDetailData(DynamicData):
    """Data object, since 7.4.

    Page: vdi.resources.Desktop.DesktopDetailData

    Fields:
        renderer_3d: default DISABLED.
        avm_endpoints: unordered, unique values.
        supported_domains: unordered, unique values.
    """

    name: str = field("name", "xsd:string")
    display_name: str = field("displayName", "xsd:string")
    type: DesktopType | str = field("type", "DesktopType")
    enabled: bool = field("enabled", "xsd:boolean")
    renderer_3d: Renderer3D | str = field("renderer3D", "Renderer3D")
    operating_system: OperatingSystem | str | None = field("operatingSystem", "OperatingSystem", default=None)
    operating_system_architecture: OperatingSystemArchitecture | str | None = field(
        "operatingSystemArchitecture", "OperatingSystemArchitecture", default=None
    )
    avm_endpoints: list[str] = field("avmEndpoints", "xsd:string[]", default_factory=list)
    supported_domains: list[str] = field("supportedDomains", "xsd:string[]", default_factory=list)
    uem_agent_version: str | None = field("uemAgentVersion", "xsd:string", default=None)
    vcenter_url: str | None = field("vcenterUrl", "xsd:string", default=None)
    creation_time: datetime.datetime | None = field("creationTime", "xsd:dateTime", default=None)
    last_modified_time: datetime.datetime | None = field("lastModifiedTime", "xsd:dateTime", default=None)
    num_of_entitled_users: int | None = field("numOfEntitledUsers", "xsd:int", default=None)
    num_machines: int = field("numMachines", "xsd:int")


class DesktopDetailView(DynamicData):
    """Data object, since 7.4.

    Page: vdi.resources.Desktop.DesktopDetailView

    Fields:
        ref_id: not updatable; since 8.1; from 8.1.0.
    """

    id: DesktopId = field("id", "DesktopId")
    desktop_detail_data: DesktopDetailData = field("desktopDetailData", "DesktopDetailData")
    ref_id: str | None = field("refId", "xsd:string", default=None)


class DesktopDisplayProtocolSettings(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Desktop.DisplayProtocolSettings

    Fields:
        supported_display_protocols: default PCOIP, RDP, BLAST; not updatable.
        allow_users_to_choose_protocol: default true.
        enable_html_access: default true; deprecated.
        enable_collaboration: default false; since 7.4.
        enable_pcoip_ultra_protocol: default false; since 8.13; from 2406.
    """

    supported_display_protocols: list[DisplayProtocol | str] = field("supportedDisplayProtocols", "DisplayProtocol[]")
    default_display_protocol: DisplayProtocol | str = field("defaultDisplayProtocol", "DisplayProtocol")
    allow_users_to_choose_protocol: bool = field("allowUsersToChooseProtocol", "xsd:boolean")
    pcoip_display_settings: DesktopPCoIPDisplaySettings | None = field(
        "pcoipDisplaySettings", "DesktopPCoIPDisplaySettings", default=None
    )
    enable_html_access: bool | None = field("enableHTMLAccess", "xsd:boolean", default=None)
    enable_collaboration: bool | None = field("enableCollaboration", "xsd:boolean", default=None)
    enable_pcoip_ultra_protocol: bool | None = field("enablePcoipUltraProtocol", "xsd:boolean", default=None)


class DesktopGlobalEntitlementData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Desktop.GlobalEntitlementData

    Fields:
        global_entitlement_name: since 8.2; from 2103.
    """

    global_entitlement: GlobalEntitlementId | None = field("globalEntitlement", "GlobalEntitlementId", default=None)
    global_entitlement_name: str | None = field("globalEntitlementName", "xsd:string", default=None)


class DesktopImageManagementPushImageSpec(DynamicData):
    """Data object, since 7.10.

    Page: vdi.resources.Desktop.ImageManagementPushImageSpec
    """

    image_management_stream: ImageManagementStreamId = field("imageManagementStream", "ImageManagementStreamId")
    image_management_tag: ImageManagementTagId = field("imageManagementTag", "ImageManagementTagId")
    settings: DesktopPushImageSettings = field("settings", "DesktopPushImageSettings")


class DesktopInfo(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Desktop.DesktopInfo

    Fields:
        type: not updatable.
        source: not updatable.
        image_source: not updatable; since 7.10.
        automated_desktop_data: required if type is AUTOMATED.
        manual_desktop_data: required if type is MANUAL.
        rds_desktop_data: required if type is RDS.
        ref_id: not updatable; since 8.1; from 8.1.0.
    """

    id: DesktopId = field("id", "DesktopId")
    base: DesktopBase = field("base", "DesktopBase")
    desktop_settings: DesktopSettings = field("desktopSettings", "DesktopSettings")
    type: DesktopType | str = field("type", "DesktopType")
    source: DesktopSource | str = field("source", "DesktopSource")
    image_source: ImageSource | str | None = field("imageSource", "ImageSource", default=None)
    automated_desktop_data: DesktopAutomatedDesktopData | None = field(
        "automatedDesktopData", "DesktopAutomatedDesktopData", default=None
    )
    manual_desktop_data: DesktopManualDesktopData | None = field(
        "manualDesktopData", "DesktopManualDesktopData", default=None
    )
    rds_desktop_data: DesktopRDSDesktopData | None = field("rdsDesktopData", "DesktopRDSDesktopData", default=None)
    global_entitlement_data: DesktopGlobalEntitlementData = field(
        "globalEntitlementData", "DesktopGlobalEntitlementData"
    )
    ref_id: str | None = field("refId", "xsd:string", default=None)


class DesktopInstantCloneDesktopProvisioningStatusData(DynamicData):
    """Data object, since 7.0.

    Page: vdi.resources.Desktop.InstantCloneProvisioningStatusData

    Fields:
        pending_image_parent_vm: required if operation is INITIAL_PUBLISH, SCHEDULE_PUSH_IMAGE,
            CANCEL_SCHEDULED_PUSH_IMAGE or INFRASTRUCTURE_CHANGE.
        pending_image_snapshot: required if operation is INITIAL_PUBLISH, SCHEDULE_PUSH_IMAGE,
            CANCEL_SCHEDULED_PUSH_IMAGE or INFRASTRUCTURE_CHANGE.
        pending_image_parent_vm_path: required if operation is INITIAL_PUBLISH, SCHEDULE_PUSH_IMAGE,
            CANCEL_SCHEDULED_PUSH_IMAGE or INFRASTRUCTURE_CHANGE.
        pending_image_snapshot_path: required if operation is INITIAL_PUBLISH, SCHEDULE_PUSH_IMAGE,
            CANCEL_SCHEDULED_PUSH_IMAGE or INFRASTRUCTURE_CHANGE.
        pending_image_management_stream: not updatable; since 7.10.
        pending_image_management_tag: not updatable; since 7.10.
        pending_image_management_stream_name: not updatable; since 7.10.
        pending_image_management_tag_name: not updatable; since 7.10.
        pending_compute_profile: since 8.6; from 2206.
        push_image_settings: required if operation is SCHEDULE_PUSH_IMAGE.
        pending_image_error: since 7.8.
        pending_image_progress: since 7.11.
    """

    operation: DesktopInstantCloneOperation | str = field("operation", "DesktopInstantCloneOperation")
    instant_clone_pending_image_state: DesktopInstantClonePendingImageState | str | None = field(
        "instantClonePendingImageState", "DesktopInstantClonePendingImageState", default=None
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
    pending_compute_profile: DesktopComputeProfileSpec | None = field(
        "pendingComputeProfile", "DesktopComputeProfileSpec", default=None
    )
    push_image_settings: DesktopPushImageSettings | None = field(
        "pushImageSettings", "DesktopPushImageSettings", default=None
    )
    pending_image_error: str | None = field("pendingImageError", "xsd:string", default=None)
    pending_image_progress: int | None = field("pendingImageProgress", "xsd:int", default=None)


class DesktopLogoffSettings(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Desktop.LogoffSettings

    Fields:
        power_policy: for instant clones only ALWAYS_POWERED_ON; default TAKE_NO_POWER_ACTION.
        automatic_logoff_policy: default NEVER.
        automatic_logoff_minutes: required if automatic_logoff_policy is AFTER; default 120; at least 1.
        allow_users_to_reset_machines: default false.
        allow_multiple_sessions_per_user: default false.
        delete_or_refresh_machine_after_logoff: for instant clones only DELETE; default NEVER.
        refresh_os_disk_after_logoff: default NEVER.
        refresh_period_days_for_replica_os_disk: required if refresh_os_disk_after_logoff is EVERY; at least 1.
        refresh_threshold_percentage_for_replica_os_disk: required if refresh_os_disk_after_logoff is AT_SIZE; 1..100.
        empty_session_timeout_policy: default AFTER; since 7.9.
        empty_session_timeout_minutes: required if empty_session_timeout_policy is AFTER; default 1; at least 1; since
            7.9.
        logoff_after_timeout: default false; since 7.9.
        pre_launch_session_timeout_policy: default AFTER; since 7.12.
        pre_launch_session_timeout_minutes: required if pre_launch_session_timeout_policy is AFTER; default 10; at least
            10; since 7.12.
        session_timeout_policy: default DEFAULT; since 8.3; from 2106.
        used_vm_policy: default BLOCK_ACCESS; since 8.12; from 2312.
    """

    power_policy: DesktopPowerPolicy | str = field("powerPolicy", "DesktopPowerPolicy")
    automatic_logoff_policy: AutomaticLogoffPolicy | str = field("automaticLogoffPolicy", "AutomaticLogoffPolicy")
    automatic_logoff_minutes: int | None = field("automaticLogoffMinutes", "xsd:int", default=None)
    allow_users_to_reset_machines: bool = field("allowUsersToResetMachines", "xsd:boolean")
    allow_multiple_sessions_per_user: bool = field("allowMultipleSessionsPerUser", "xsd:boolean")
    delete_or_refresh_machine_after_logoff: DeleteOrRefreshMachineAfterLogoff | str = field(
        "deleteOrRefreshMachineAfterLogoff", "DeleteOrRefreshMachineAfterLogoff"
    )
    refresh_os_disk_after_logoff: RefreshOsDiskAfterLogoff | str = field(
        "refreshOsDiskAfterLogoff", "RefreshOsDiskAfterLogoff"
    )
    refresh_period_days_for_replica_os_disk: int | None = field(
        "refreshPeriodDaysForReplicaOsDisk", "xsd:int", default=None
    )
    refresh_threshold_percentage_for_replica_os_disk: int | None = field(
        "refreshThresholdPercentageForReplicaOsDisk", "xsd:int", default=None
    )
    empty_session_timeout_policy: EmptySessionTimeoutPolicy | str | None = field(
        "emptySessionTimeoutPolicy", "EmptySessionTimeoutPolicy", default=None
    )
    empty_session_timeout_minutes: int | None = field("emptySessionTimeoutMinutes", "xsd:int", default=None)
    logoff_after_timeout: bool | None = field("logoffAfterTimeout", "xsd:boolean", default=None)
    pre_launch_session_timeout_policy: PreLaunchSessionTimeoutPolicy | str | None = field(
        "preLaunchSessionTimeoutPolicy", "PreLaunchSessionTimeoutPolicy", default=None
    )
    pre_launch_session_timeout_minutes: int | None = field("preLaunchSessionTimeoutMinutes", "xsd:int", default=None)
    session_timeout_policy: SessionTimeoutPolicy | str | None = field(
        "sessionTimeoutPolicy", "SessionTimeoutPolicy", default=None
    )
    used_vm_policy: UsedVMPolicy | str | None = field("usedVMPolicy", "UsedVMPolicy", default=None)


class DesktopManualDesktopData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Desktop.ManualDesktopData

    Fields:
        source: not updatable.
        virtual_center: required if source is VIRTUAL_CENTER; not updatable.
        virtual_center_managed_common_settings: required if source is VIRTUAL_CENTER; since 6.1.
    """

    user_assignment: DesktopUserAssignment = field("userAssignment", "DesktopUserAssignment")
    source: ManualDesktopSource | str = field("source", "ManualDesktopSource")
    virtual_center: VirtualCenterId | None = field("virtualCenter", "VirtualCenterId", default=None)
    view_storage_accelerator_settings: DesktopViewStorageAcceleratorSettings = field(
        "viewStorageAcceleratorSettings", "DesktopViewStorageAcceleratorSettings"
    )
    virtual_center_managed_common_settings: DesktopVirtualCenterManagedCommonSettings | None = field(
        "virtualCenterManagedCommonSettings", "DesktopVirtualCenterManagedCommonSettings", default=None
    )


class DesktopManualDesktopSpec(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Desktop.ManualDesktopSpec

    Fields:
        virtual_center: required if source is VIRTUAL_CENTER.
        virtual_center_managed_common_settings: required if source is VIRTUAL_CENTER; since 6.1.
    """

    user_assignment: DesktopUserAssignment = field("userAssignment", "DesktopUserAssignment")
    source: ManualDesktopSource | str = field("source", "ManualDesktopSource")
    machines: list[MachineId] = field("machines", "MachineId[]")
    virtual_center: VirtualCenterId | None = field("virtualCenter", "VirtualCenterId", default=None)
    view_storage_accelerator_settings: DesktopViewStorageAcceleratorSettings | None = field(
        "viewStorageAcceleratorSettings", "DesktopViewStorageAcceleratorSettings", default=None
    )
    virtual_center_managed_common_settings: DesktopVirtualCenterManagedCommonSettings | None = field(
        "virtualCenterManagedCommonSettings", "DesktopVirtualCenterManagedCommonSettings", default=None
    )


class DesktopManualVirtualMachineData(DynamicData):
    """Data object, since 7.4.

    Page: vdi.resources.Desktop.ManualVirtualMachineData
    """

    vm_name: str = field("vmName", "xsd:string")
    user_name: str | None = field("userName", "xsd:string", default=None)
    sid: str | None = field("sid", "xsd:string", default=None)
    manual_virtual_machine_errors: list[ManualVirtualMachineError | str] = field(
        "manualVirtualMachineErrors", "ManualVirtualMachineError[]", default_factory=list
    )


class DesktopManualVirtualMachineDefinition(DynamicData):
    """Data object, since 7.4.

    Page: vdi.resources.Desktop.ManualVirtualMachineDefinition

    Fields:
        is_non_persistent_desktop: default false.
    """

    manual_virtual_machines_spec: list[DesktopManualVirtualMachinesSpec] = field(
        "manualVirtualMachinesSpec", "DesktopManualVirtualMachinesSpec[]"
    )
    id: DesktopId | None = field("id", "DesktopId", default=None)
    is_non_persistent_desktop: bool | None = field("isNonPersistentDesktop", "xsd:boolean", default=None)


class DesktopManualVirtualMachinesSpec(DynamicData):
    """Data object, since 7.4.

    Page: vdi.resources.Desktop.ManualVirtualMachinesSpec
    """

    machine_name: str = field("machineName", "xsd:string")
    user_name: str | None = field("userName", "xsd:string", default=None)


class DesktopMirageConfigurationOverrides(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Desktop.MirageConfigurationOverrides

    Fields:
        override_global_setting: for instant clones only false; default false.
        enabled: required if override_global_setting is true.
        url: required if enabled is true.
    """

    override_global_setting: bool = field("overrideGlobalSetting", "xsd:boolean")
    enabled: bool | None = field("enabled", "xsd:boolean", default=None)
    url: str | None = field("url", "xsd:string", default=None)


class DesktopMissingApplicationInstallationData(DynamicData):
    """Data object, since 7.9.

    Page: vdi.resources.Desktop.MissingApplicationInstallationData
    """

    application_exe_path: str = field("applicationExePath", "xsd:string")
    machine_names: list[str] = field("machineNames", "xsd:string[]")


class DesktopNetworkInterfaceCardSettings(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Desktop.NetworkInterfaceCardSettings
    """

    nic: NetworkInterfaceCardId = field("nic", "NetworkInterfaceCardId")
    network_label_assignment_specs: list[DesktopNetworkLabelAssignmentSpec] = field(
        "networkLabelAssignmentSpecs", "DesktopNetworkLabelAssignmentSpec[]", default_factory=list
    )


class DesktopNetworkLabelAssignmentSpec(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Desktop.NetworkLabelAssignmentSpec

    Fields:
        enabled: default true.
        max_label: required if max_label_type is LIMITED; at least 1.
    """

    enabled: bool = field("enabled", "xsd:boolean")
    network_label: NetworkLabelId = field("networkLabel", "NetworkLabelId")
    max_label_type: MaxLabelType | str = field("maxLabelType", "MaxLabelType")
    max_label: int | None = field("maxLabel", "xsd:int", default=None)


class DesktopNoCustomizationSettings(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Desktop.NoCustomizationSettings

    Fields:
        do_not_power_on_vms_after_creation: default false.
    """

    do_not_power_on_vms_after_creation: bool = field("doNotPowerOnVMsAfterCreation", "xsd:boolean")


class DesktopNonPersistentDiskSettings(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Desktop.NonPersistentDiskSettings

    Fields:
        redirect_disposable_files: for instant clones only false; default true; not updatable.
        disk_size_mb: required if redirect_disposable_files is true; default 4096; at least 512.
        disk_drive_letter: required if redirect_disposable_files is true; default Auto; form DriveLetterOrAuto.
    """

    redirect_disposable_files: bool = field("redirectDisposableFiles", "xsd:boolean")
    disk_size_mb: int | None = field("diskSizeMB", "xsd:int", default=None)
    disk_drive_letter: str | None = field("diskDriveLetter", "xsd:string", default=None)


class DesktopPCoIPDisplaySettings(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Desktop.PCoIPDisplaySettings

    Fields:
        renderer_3d: default DISABLED.
        enable_grid_vgpus: default false; not updatable; since 6.1.
        vgpu_grid_profile: not updatable; since 7.1.
        vram_size_mb: required if renderer_3d is AUTOMATIC, SOFTWARE or HARDWARE; default 96; 64..512.
        vram_size_kb: not updatable; since 7.2.
        max_number_of_monitors: required if renderer_3d is AUTOMATIC, SOFTWARE, HARDWARE or DISABLED; default 2; 1..4.
        max_resolution_of_any_one_monitor: required if renderer_3d is AUTOMATIC, SOFTWARE, HARDWARE or DISABLED; default
            WUXGA.
    """

    renderer_3d: Renderer3D | str = field("renderer3D", "Renderer3D")
    enable_grid_vgpus: bool = field("enableGRIDvGPUs", "xsd:boolean")
    vgpu_grid_profile: str | None = field("vGPUGridProfile", "xsd:string", default=None)
    vram_size_mb: int | None = field("vRamSizeMB", "xsd:int", default=None)
    vram_size_kb: int | None = field("vRamSizeKB", "xsd:long", default=None)
    max_number_of_monitors: int | None = field("maxNumberOfMonitors", "xsd:int", default=None)
    max_resolution_of_any_one_monitor: MonitorResolution | str | None = field(
        "maxResolutionOfAnyOneMonitor", "MonitorResolution", default=None
    )


class DesktopPatternNamingSettings(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Desktop.PatternNamingSettings

    Fields:
        naming_pattern: at most 14 characters without a numeric token; form NamingPattern.
        max_number_of_machines: default 1; at least 1.
        number_of_spare_machines: default 1; at least 1.
        provisioning_time: default UP_FRONT.
        min_number_of_machines: required if provisioning_time is ON_DEMAND; default 0; at least 0.
    """

    naming_pattern: str = field("namingPattern", "xsd:string")
    max_number_of_machines: int = field("maxNumberOfMachines", "xsd:int")
    number_of_spare_machines: int = field("numberOfSpareMachines", "xsd:int")
    provisioning_time: DesktopProvisioningTime | str = field("provisioningTime", "DesktopProvisioningTime")
    min_number_of_machines: int | None = field("minNumberOfMachines", "xsd:int", default=None)


class DesktopPersistentDiskSettings(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Desktop.PersistentDiskSettings

    Fields:
        redirect_windows_profile: default false; not updatable.
        use_separate_datastores_persistent_and_os_disks: required if redirect_windows_profile is true; default false.
        persistent_disk_datastores: required if use_separate_datastores_persistent_and_os_disks is true.
        disk_size_mb: required if redirect_windows_profile is true; default 2048; at least 128.
        disk_drive_letter: required if redirect_windows_profile is true; default D.
    """

    redirect_windows_profile: bool = field("redirectWindowsProfile", "xsd:boolean")
    use_separate_datastores_persistent_and_os_disks: bool | None = field(
        "useSeparateDatastoresPersistentAndOSDisks", "xsd:boolean", default=None
    )
    persistent_disk_datastores: list[DesktopVirtualCenterDatastoreSettings] = field(
        "persistentDiskDatastores", "DesktopVirtualCenterDatastoreSettings[]", default_factory=list
    )
    disk_size_mb: int | None = field("diskSizeMB", "xsd:int", default=None)
    disk_drive_letter: str | None = field("diskDriveLetter", "xsd:string", default=None)


class DesktopProvisioningStatusData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Desktop.ProvisioningStatusData

    Fields:
        last_provisioning_error: not updatable.
        last_provisioning_error_time: not updatable.
        instant_clone_provisioning_status_data: not updatable; since 7.0.
    """

    last_provisioning_error: str | None = field("lastProvisioningError", "xsd:string", default=None)
    last_provisioning_error_time: datetime.datetime | None = field(
        "lastProvisioningErrorTime", "xsd:dateTime", default=None
    )
    instant_clone_provisioning_status_data: DesktopInstantCloneDesktopProvisioningStatusData | None = field(
        "instantCloneProvisioningStatusData", "DesktopInstantCloneDesktopProvisioningStatusData", default=None
    )


class DesktopProvisioningView(DynamicData):
    """Data object, since 7.10.

    Page: vdi.resources.Desktop.DesktopProvisioningView
    Queryable by: QueryService
    Query privileges: POOL_VIEW

    Fields:
        id: not updatable.
        provisioning_type: not updatable.
        operating_system_architecture: not updatable.
        base: not updatable.
        virtual_center_data: not updatable.
        ref_id: not updatable; since 8.1; from 8.1.0.
        partner_desktop_setting: since 8.13; from 2406.
    """

    id: DesktopId = field("id", "DesktopId")
    provisioning_type: DesktopProvisioningType | str = field("provisioningType", "DesktopProvisioningType")
    operating_system: OperatingSystem | str | None = field("operatingSystem", "OperatingSystem", default=None)
    operating_system_architecture: OperatingSystemArchitecture | str | None = field(
        "operatingSystemArchitecture", "OperatingSystemArchitecture", default=None
    )
    base: DesktopBase = field("base", "DesktopBase")
    virtual_center_data: DesktopVirtualCenterData = field("virtualCenterData", "DesktopVirtualCenterData")
    ref_id: str | None = field("refId", "xsd:string", default=None)
    partner_desktop_setting: PartnerDesktopSettings | None = field(
        "partnerDesktopSetting", "PartnerDesktopSettings", default=None
    )


class DesktopPushImageSettings(DynamicData):
    """Data object, since 7.0.

    Page: vdi.resources.Desktop.PushImageSettings

    Fields:
        stop_on_first_error: default true.
        add_virtual_tpm: default false; since 7.7.
    """

    start_time: datetime.datetime | None = field("startTime", "xsd:dateTime", default=None)
    logoff_setting: LogoffSetting | str = field("logoffSetting", "LogoffSetting")
    stop_on_first_error: bool = field("stopOnFirstError", "xsd:boolean")
    add_virtual_tpm: bool | None = field("addVirtualTPM", "xsd:boolean", default=None)


class DesktopPushImageSpec(DynamicData):
    """Data object, since 7.0.

    Page: vdi.resources.Desktop.PushImageSpec

    Fields:
        selective_push_image: default false; since 8.4; from 2111.
        machines: since 8.4; from 2111.
        compute_profile: since 8.6; from 2206.
    """

    parent_vm: BaseImageVmId = field("parentVm", "BaseImageVmId")
    snapshot: BaseImageSnapshotId = field("snapshot", "BaseImageSnapshotId")
    settings: DesktopPushImageSettings = field("settings", "DesktopPushImageSettings")
    selective_push_image: bool | None = field("selectivePushImage", "xsd:boolean", default=None)
    machines: list[MachineId] = field("machines", "MachineId[]", default_factory=list)
    compute_profile: DesktopComputeProfileSpec | None = field(
        "computeProfile", "DesktopComputeProfileSpec", default=None
    )


class DesktopQuickprepCustomizationSettings(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Desktop.QuickprepCustomizationSettings
    """

    power_off_script_name: str | None = field("powerOffScriptName", "xsd:string", default=None)
    power_off_script_parameters: str | None = field("powerOffScriptParameters", "xsd:string", default=None)
    post_synchronization_script_name: str | None = field("postSynchronizationScriptName", "xsd:string", default=None)
    post_synchronization_script_parameters: str | None = field(
        "postSynchronizationScriptParameters", "xsd:string", default=None
    )


class DesktopRDSDesktopData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Desktop.RDSDesktopData

    Fields:
        farm: not updatable.
        cloud_brokered: since 8.2; from 2103.
    """

    farm: FarmId = field("farm", "FarmId")
    cloud_brokered: bool | None = field("cloudBrokered", "xsd:boolean", default=None)


class DesktopRDSDesktopSpec(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Desktop.RDSDesktopSpec

    Fields:
        farm: not updatable.
        cloud_brokered: default false; since 8.2; from 2103.
    """

    farm: FarmId = field("farm", "FarmId")
    cloud_brokered: bool | None = field("cloudBrokered", "xsd:boolean", default=None)


class DesktopRebalanceSpec(DynamicData):
    """Data object, since 6.0, deprecated.

    Page: vdi.resources.Desktop.RebalanceSpec

    Fields:
        stop_on_first_error: default true.
    """

    start_time: datetime.datetime | None = field("startTime", "xsd:dateTime", default=None)
    logoff_setting: LogoffSetting | str = field("logoffSetting", "LogoffSetting")
    stop_on_first_error: bool = field("stopOnFirstError", "xsd:boolean")
    machines: list[MachineId] = field("machines", "MachineId[]")


class DesktopRecomposeSpec(DynamicData):
    """Data object, since 6.0, deprecated.

    Page: vdi.resources.Desktop.RecomposeSpec

    Fields:
        stop_on_first_error: default true.
        change_image_for_new_vms: default true; since 7.7.
    """

    parent_vm: BaseImageVmId = field("parentVm", "BaseImageVmId")
    snapshot: BaseImageSnapshotId = field("snapshot", "BaseImageSnapshotId")
    start_time: datetime.datetime | None = field("startTime", "xsd:dateTime", default=None)
    logoff_setting: LogoffSetting | str = field("logoffSetting", "LogoffSetting")
    stop_on_first_error: bool = field("stopOnFirstError", "xsd:boolean")
    machines: list[MachineId] = field("machines", "MachineId[]")
    change_image_for_new_vms: bool | None = field("changeImageForNewVMs", "xsd:boolean", default=None)


class DesktopRefreshSpec(DynamicData):
    """Data object, since 6.0, deprecated.

    Page: vdi.resources.Desktop.RefreshSpec

    Fields:
        stop_on_first_error: default true.
    """

    start_time: datetime.datetime | None = field("startTime", "xsd:dateTime", default=None)
    logoff_setting: LogoffSetting | str = field("logoffSetting", "LogoffSetting")
    stop_on_first_error: bool = field("stopOnFirstError", "xsd:boolean")
    machines: list[MachineId] = field("machines", "MachineId[]")


class DesktopSettings(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Desktop.DesktopSettings

    Fields:
        enabled: default true.
        deleting: default false; not updatable.
        flash_settings: deprecated.
        category_folder_name: folder name; at most 64 characters; form FolderNameMax64; since 7.3.
        client_restrictions: default false; since 7.3.
        shortcut_locations: since 7.5.
        allow_multiple_sessions_per_user: default false; since 7.7.
        supported_session_type: default DESKTOP; since 7.9.
        cloud_managed: default false; since 7.11.
        cloud_assigned: default false; since 7.11.
        display_assigned_machine_name: default false; since 7.12.
        display_machine_alias: default false; since 7.13; from 7.13.0.
        allow_users_to_choose_machine: default false; since 8.12; from 2312.
    """

    enabled: bool = field("enabled", "xsd:boolean")
    deleting: bool = field("deleting", "xsd:boolean")
    connection_server_restrictions: list[str] = field(
        "connectionServerRestrictions", "xsd:string[]", default_factory=list
    )
    logoff_settings: DesktopLogoffSettings | None = field("logoffSettings", "DesktopLogoffSettings", default=None)
    display_protocol_settings: DesktopDisplayProtocolSettings | None = field(
        "displayProtocolSettings", "DesktopDisplayProtocolSettings", default=None
    )
    flash_settings: DesktopAdobeFlashSettings | None = field("flashSettings", "DesktopAdobeFlashSettings", default=None)
    mirage_configuration_overrides: DesktopMirageConfigurationOverrides | None = field(
        "mirageConfigurationOverrides", "DesktopMirageConfigurationOverrides", default=None
    )
    category_folder_name: str | None = field("categoryFolderName", "xsd:string", default=None)
    client_restrictions: bool | None = field("clientRestrictions", "xsd:boolean", default=None)
    shortcut_locations: list[str] = field("shortcutLocations", "xsd:string[]", default_factory=list)
    allow_multiple_sessions_per_user: bool | None = field("allowMultipleSessionsPerUser", "xsd:boolean", default=None)
    supported_session_type: SupportedSessionType | str | None = field(
        "supportedSessionType", "SupportedSessionType", default=None
    )
    cloud_managed: bool | None = field("cloudManaged", "xsd:boolean", default=None)
    cloud_assigned: bool | None = field("cloudAssigned", "xsd:boolean", default=None)
    display_assigned_machine_name: bool | None = field("displayAssignedMachineName", "xsd:boolean", default=None)
    display_machine_alias: bool | None = field("displayMachineAlias", "xsd:boolean", default=None)
    allow_users_to_choose_machine: bool | None = field("allowUsersToChooseMachine", "xsd:boolean", default=None)


class DesktopSpaceReclamationSettings(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Desktop.SpaceReclamationSettings

    Fields:
        reclaim_vm_disk_space: default false.
        reclamation_threshold_gb: required if reclaim_vm_disk_space is true; default 1; at least 0.
    """

    reclaim_vm_disk_space: bool = field("reclaimVmDiskSpace", "xsd:boolean")
    reclamation_threshold_gb: int | None = field("reclamationThresholdGB", "xsd:long", default=None)


class DesktopSpec(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Desktop.DesktopSpec

    Fields:
        automated_desktop_spec: required if type is AUTOMATED.
        manual_desktop_spec: required if type is MANUAL.
        rds_desktop_spec: required if type is RDS.
    """

    base: DesktopBase = field("base", "DesktopBase")
    desktop_settings: DesktopSettings | None = field("desktopSettings", "DesktopSettings", default=None)
    type: DesktopType | str = field("type", "DesktopType")
    automated_desktop_spec: DesktopAutomatedDesktopSpec | None = field(
        "automatedDesktopSpec", "DesktopAutomatedDesktopSpec", default=None
    )
    manual_desktop_spec: DesktopManualDesktopSpec | None = field(
        "manualDesktopSpec", "DesktopManualDesktopSpec", default=None
    )
    rds_desktop_spec: DesktopRDSDesktopSpec | None = field("rdsDesktopSpec", "DesktopRDSDesktopSpec", default=None)
    global_entitlement_data: DesktopGlobalEntitlementData | None = field(
        "globalEntitlementData", "DesktopGlobalEntitlementData", default=None
    )


class DesktopSpecificNamingSettings(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Desktop.SpecificNamingSettings

    Fields:
        start_machines_in_maintenance_mode: default false.
        num_unassigned_machines_kept_powered_on: default 1; at least 1.
        num_machines: default 0; at least 0; since 7.7.
        specified_names: since 7.7.
    """

    start_machines_in_maintenance_mode: bool = field("startMachinesInMaintenanceMode", "xsd:boolean")
    num_unassigned_machines_kept_powered_on: int = field("numUnassignedMachinesKeptPoweredOn", "xsd:int")
    num_machines: int = field("numMachines", "xsd:int")
    specified_names: list[DesktopSpecifiedName] = field(
        "specifiedNames", "DesktopSpecifiedName[]", default_factory=list
    )


class DesktopSpecificNamingSpec(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Desktop.SpecificNamingSpec

    Fields:
        start_machines_in_maintenance_mode: default false.
        num_unassigned_machines_kept_powered_on: default 1; at least 1.
    """

    specified_names: list[DesktopSpecifiedName] = field("specifiedNames", "DesktopSpecifiedName[]")
    start_machines_in_maintenance_mode: bool = field("startMachinesInMaintenanceMode", "xsd:boolean")
    num_unassigned_machines_kept_powered_on: int = field("numUnassignedMachinesKeptPoweredOn", "xsd:int")


class DesktopSpecifiedName(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Desktop.SpecifiedName

    Fields:
        vm_name: at most 15 characters; form MachineNameMax15.
    """

    vm_name: str = field("vmName", "xsd:string")
    user: UserOrGroupId | None = field("user", "UserOrGroupId", default=None)


class DesktopSummaryData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Desktop.DesktopSummaryData

    Fields:
        image_source: not updatable; since 7.10.
        allow_multiple_assignments: default false; since 7.12.
        global_entitlement_name: since 8.2; from 2103.
        user_group_count: not updatable; since 8.3; from 2106.
        supported_domains: unordered, unique values; since 7.4.
        last_provisioning_error: since 7.5.
        category_folder_name: folder name; at most 64 characters; form FolderNameMax64; since 7.6.
        enable_app_remoting: default false; since 7.9.
        application_count: not updatable; since 7.9.
        supported_session_type: default DESKTOP; since 7.9.
        num_application_sessions: since 7.10.
        cloud_managed: default false; not updatable; since 7.11.
        cloud_assigned: default false; not updatable; since 7.11.
        cloud_brokered: not updatable; since 8.2; from 2103.
        gde_ref_id: not updatable; since 8.13; from 2406.
        launch_id: not updatable; from 2503.
    """

    name: str = field("name", "xsd:string")
    display_name: str = field("displayName", "xsd:string")
    enabled: bool = field("enabled", "xsd:boolean")
    deleting: bool = field("deleting", "xsd:boolean")
    type: DesktopType | str = field("type", "DesktopType")
    source: DesktopSource | str = field("source", "DesktopSource")
    image_source: ImageSource | str | None = field("imageSource", "ImageSource", default=None)
    user_assignment: UserAssignment | str = field("userAssignment", "UserAssignment")
    allow_multiple_assignments: bool | None = field("allowMultipleAssignments", "xsd:boolean", default=None)
    access_group: AccessGroupId = field("accessGroup", "AccessGroupId")
    global_entitlement: GlobalEntitlementId | None = field("globalEntitlement", "GlobalEntitlementId", default=None)
    global_entitlement_name: str | None = field("globalEntitlementName", "xsd:string", default=None)
    virtual_center: VirtualCenterId | None = field("virtualCenter", "VirtualCenterId", default=None)
    provisioning_enabled: bool | None = field("provisioningEnabled", "xsd:boolean", default=None)
    num_machines: int = field("numMachines", "xsd:int")
    num_sessions: int = field("numSessions", "xsd:int")
    user_group_count: int = field("userGroupCount", "xsd:int")
    farm: FarmId | None = field("farm", "FarmId", default=None)
    supported_domains: list[str] = field("supportedDomains", "xsd:string[]", default_factory=list)
    last_provisioning_error: str | None = field("lastProvisioningError", "xsd:string", default=None)
    category_folder_name: str | None = field("categoryFolderName", "xsd:string", default=None)
    enable_app_remoting: bool | None = field("enableAppRemoting", "xsd:boolean", default=None)
    application_count: int | None = field("applicationCount", "xsd:int", default=None)
    supported_session_type: SupportedSessionType | str | None = field(
        "supportedSessionType", "SupportedSessionType", default=None
    )
    num_application_sessions: int = field("numApplicationSessions", "xsd:int")
    cloud_managed: bool | None = field("cloudManaged", "xsd:boolean", default=None)
    cloud_assigned: bool | None = field("cloudAssigned", "xsd:boolean", default=None)
    cloud_brokered: bool | None = field("cloudBrokered", "xsd:boolean", default=None)
    gde_ref_id: str | None = field("gdeRefId", "xsd:string", default=None)
    launch_id: str | None = field("launchId", "xsd:string", default=None)


class DesktopSummaryView(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Desktop.DesktopSummaryView
    Queryable by: QueryService
    Query privileges: POOL_VIEW, FEDERATED_LDAP_VIEW

    Fields:
        ref_id: not updatable; since 8.1; from 8.1.0.
    """

    id: DesktopId = field("id", "DesktopId")
    desktop_summary_data: DesktopSummaryData = field("desktopSummaryData", "DesktopSummaryData")
    ref_id: str | None = field("refId", "xsd:string", default=None)


class DesktopSysprepCustomizationSettings(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Desktop.SysprepCustomizationSettings
    """

    customization_spec: CustomizationSpecId = field("customizationSpec", "CustomizationSpecId")


class DesktopUserAssignment(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Desktop.UserAssignment

    Fields:
        user_assignment: not updatable.
        automatic_assignment: required if user_assignment is DEDICATED; default true.
        allow_multiple_assignments: default false; since 7.12.
    """

    user_assignment: UserAssignment | str = field("userAssignment", "UserAssignment")
    automatic_assignment: bool | None = field("automaticAssignment", "xsd:boolean", default=None)
    allow_multiple_assignments: bool | None = field("allowMultipleAssignments", "xsd:boolean", default=None)


class DesktopViewComposerStorageSettings(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Desktop.ViewComposerStorageSettings

    Fields:
        use_separate_datastores_replica_and_os_disks: default false.
        replica_disk_datastore: modifiable only while no operation is under way; required if
            use_separate_datastores_replica_and_os_disks is true.
        use_native_snapshots: for instant clones only false; default false.
        non_persistent_disk_settings: deprecated.
    """

    use_separate_datastores_replica_and_os_disks: bool = field("useSeparateDatastoresReplicaAndOSDisks", "xsd:boolean")
    replica_disk_datastore: DatastoreId | None = field("replicaDiskDatastore", "DatastoreId", default=None)
    use_native_snapshots: bool = field("useNativeSnapshots", "xsd:boolean")
    space_reclamation_settings: DesktopSpaceReclamationSettings = field(
        "spaceReclamationSettings", "DesktopSpaceReclamationSettings"
    )
    persistent_disk_settings: DesktopPersistentDiskSettings = field(
        "persistentDiskSettings", "DesktopPersistentDiskSettings"
    )
    non_persistent_disk_settings: DesktopNonPersistentDiskSettings = field(
        "nonPersistentDiskSettings", "DesktopNonPersistentDiskSettings"
    )


class DesktopViewStorageAcceleratorSettings(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Desktop.ViewStorageAcceleratorSettings

    Fields:
        use_view_storage_accelerator: default false.
        view_composer_disk_types: required if use_view_storage_accelerator is true; default OS_DISKS.
        regenerate_view_storage_accelerator_days: required if use_view_storage_accelerator is true; default 7; 1..999.
    """

    use_view_storage_accelerator: bool = field("useViewStorageAccelerator", "xsd:boolean")
    view_composer_disk_types: ViewComposerDiskTypes | str | None = field(
        "viewComposerDiskTypes", "ViewComposerDiskTypes", default=None
    )
    regenerate_view_storage_accelerator_days: int | None = field(
        "regenerateViewStorageAcceleratorDays", "xsd:int", default=None
    )
    blackout_times: list[DesktopBlackoutTime] = field("blackoutTimes", "DesktopBlackoutTime[]", default_factory=list)


class DesktopVirtualCenterData(DynamicData):
    """Data object, since 7.10.

    Page: vdi.resources.Desktop.VirtualCenterData

    Fields:
        virtual_center: not updatable.
        template_path: not updatable.
        template_moid: not updatable.
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
    template_path: str | None = field("templatePath", "xsd:string", default=None)
    template_moid: str | None = field("templateMoid", "xsd:string", default=None)
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


class DesktopVirtualCenterDatastoreSettings(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Desktop.VirtualCenterDatastoreSettings

    Fields:
        sdrs_cluster: default false; since 7.2.
        storage_overcommit: for instant clones only UNBOUNDED; default CONSERVATIVE.
    """

    datastore: DatastoreId = field("datastore", "DatastoreId")
    sdrs_cluster: bool | None = field("sdrsCluster", "xsd:boolean", default=None)
    storage_overcommit: StorageOvercommit | str = field("storageOvercommit", "StorageOvercommit")


class DesktopVirtualCenterManagedCommonSettings(DynamicData):
    """Data object, since 6.1.

    Page: vdi.resources.Desktop.VirtualCenterManagedCommonSettings

    Fields:
        transparent_page_sharing_scope: default VM.
    """

    transparent_page_sharing_scope: DesktopTransparentPageSharingScope | str = field(
        "transparentPageSharingScope", "DesktopTransparentPageSharingScope"
    )


class DesktopVirtualCenterNamesData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Desktop.VirtualCenterNamesData

    Fields:
        image_management_stream_name: not updatable; since 7.10.
        image_management_tag_name: not updatable; since 7.10.
        sdrs_cluster_path: since 7.2.
    """

    template_path: str | None = field("templatePath", "xsd:string", default=None)
    parent_vm_path: str | None = field("parentVmPath", "xsd:string", default=None)
    snapshot_path: str | None = field("snapshotPath", "xsd:string", default=None)
    image_management_stream_name: str | None = field("imageManagementStreamName", "xsd:string", default=None)
    image_management_tag_name: str | None = field("imageManagementTagName", "xsd:string", default=None)
    datacenter_path: str | None = field("datacenterPath", "xsd:string", default=None)
    vm_folder_path: str | None = field("vmFolderPath", "xsd:string", default=None)
    host_or_cluster_path: str | None = field("hostOrClusterPath", "xsd:string", default=None)
    resource_pool_path: str | None = field("resourcePoolPath", "xsd:string", default=None)
    datastore_paths: list[str] = field("datastorePaths", "xsd:string[]", default_factory=list)
    sdrs_cluster_path: str | None = field("sdrsClusterPath", "xsd:string", default=None)
    persistent_disk_datastore_paths: list[str] = field(
        "persistentDiskDatastorePaths", "xsd:string[]", default_factory=list
    )
    replica_disk_datastore_path: str | None = field("replicaDiskDatastorePath", "xsd:string", default=None)
    nic_names: list[str] = field("nicNames", "xsd:string[]", default_factory=list)
    network_label_names: list[str] = field("networkLabelNames", "xsd:string[]", default_factory=list)
    customization_spec_name: str | None = field("customizationSpecName", "xsd:string", default=None)


class DesktopVirtualCenterNetworkingSettings(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Desktop.VirtualCenterNetworkingSettings

    Fields:
        nics: unordered, unique values.
    """

    nics: list[DesktopNetworkInterfaceCardSettings] = field(
        "nics", "DesktopNetworkInterfaceCardSettings[]", default_factory=list
    )


class DesktopVirtualCenterProvisioningData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Desktop.VirtualCenterProvisioningData

    Fields:
        datacenter: not updatable.
        vm_folder: not updatable.
        host_or_cluster: for instant clones a cluster only; modifiable only while no operation is under way.
        image_management_stream: since 7.10.
        image_management_tag: since 7.10.
        compute_profile: since 8.6; from 2206.
    """

    template: VmTemplateId | None = field("template", "VmTemplateId", default=None)
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
    compute_profile: DesktopComputeProfileSpec | None = field(
        "computeProfile", "DesktopComputeProfileSpec", default=None
    )


class DesktopVirtualCenterProvisioningSettings(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Desktop.VirtualCenterProvisioningSettings

    Fields:
        enable_provisioning: default true.
        stop_provisioning_on_error: default true.
        min_ready_vms_on_vcomposer_maintenance: default 0; at least 0; deprecated.
        add_virtual_tpm: default false; not updatable; since 7.6.
    """

    enable_provisioning: bool = field("enableProvisioning", "xsd:boolean")
    stop_provisioning_on_error: bool = field("stopProvisioningOnError", "xsd:boolean")
    min_ready_vms_on_vcomposer_maintenance: int = field("minReadyVMsOnVComposerMaintenance", "xsd:int")
    virtual_center_provisioning_data: DesktopVirtualCenterProvisioningData | None = field(
        "virtualCenterProvisioningData", "DesktopVirtualCenterProvisioningData", default=None
    )
    virtual_center_storage_settings: DesktopVirtualCenterStorageSettings | None = field(
        "virtualCenterStorageSettings", "DesktopVirtualCenterStorageSettings", default=None
    )
    virtual_center_networking_settings: DesktopVirtualCenterNetworkingSettings | None = field(
        "virtualCenterNetworkingSettings", "DesktopVirtualCenterNetworkingSettings", default=None
    )
    add_virtual_tpm: bool | None = field("addVirtualTPM", "xsd:boolean", default=None)


class DesktopVirtualCenterStorageSettings(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Desktop.VirtualCenterStorageSettings

    Fields:
        datastores: modifiable only while no operation is under way; at most 1 with a Storage DRS cluster.
        use_vsan: default false.
    """

    datastores: list[DesktopVirtualCenterDatastoreSettings] = field(
        "datastores", "DesktopVirtualCenterDatastoreSettings[]"
    )
    use_vsan: bool = field("useVSan", "xsd:boolean")
    view_composer_storage_settings: DesktopViewComposerStorageSettings | None = field(
        "viewComposerStorageSettings", "DesktopViewComposerStorageSettings", default=None
    )
    view_storage_accelerator_settings: DesktopViewStorageAcceleratorSettings = field(
        "viewStorageAcceleratorSettings", "DesktopViewStorageAcceleratorSettings"
    )


class DesktopVirtualMachineNamingSettings(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Desktop.VirtualMachineNamingSettings

    Fields:
        naming_method: not updatable.
        pattern_naming_settings: required if naming_method is PATTERN.
        specific_naming_settings: required if naming_method is SPECIFIED.
    """

    naming_method: DesktopNamingMethod | str = field("namingMethod", "DesktopNamingMethod")
    pattern_naming_settings: DesktopPatternNamingSettings | None = field(
        "patternNamingSettings", "DesktopPatternNamingSettings", default=None
    )
    specific_naming_settings: DesktopSpecificNamingSettings | None = field(
        "specificNamingSettings", "DesktopSpecificNamingSettings", default=None
    )


class DesktopVirtualMachineNamingSpec(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Desktop.VirtualMachineNamingSpec

    Fields:
        naming_method: for instant clones only PATTERN.
        pattern_naming_settings: required if naming_method is PATTERN.
        specific_naming_spec: required if naming_method is SPECIFIED.
    """

    naming_method: DesktopNamingMethod | str = field("namingMethod", "DesktopNamingMethod")
    pattern_naming_settings: DesktopPatternNamingSettings | None = field(
        "patternNamingSettings", "DesktopPatternNamingSettings", default=None
    )
    specific_naming_spec: DesktopSpecificNamingSpec | None = field(
        "specificNamingSpec", "DesktopSpecificNamingSpec", default=None
    )


class PartnerDesktopNamesData(DynamicData):
    """Data object, since 8.13, from 2406.

    Page: vdi.resources.Desktop.PartnerDesktopNamesData
    """

    aws_core_desktop_names_data: AWSCoreDesktopNamesData | None = field(
        "awsCoreDesktopNamesData", "AWSCoreDesktopNamesData", default=None
    )


class PartnerDesktopSettings(DynamicData):
    """Data object, since 8.13, from 2406.

    Page: vdi.resources.Desktop.PartnerDesktopSettings
    """

    capacity_provider_id: str = field("capacityProviderId", "xsd:string")
    aws_core_desktop_settings: AWSCoreDesktopSettings | None = field(
        "awsCoreDesktopSettings", "AWSCoreDesktopSettings", default=None
    )


class Desktop_AddMachineToManualDesktop(Request[None]):
    """Request to Desktop.

    Page: vdi.resources.Desktop
    Privileges: POOL_MANAGEMENT
    Events: VLSI_DESKTOP_MACHINE_ADDED, VLSI_DESKTOP_MACHINE_ADD_FAILED
    """

    __operation__ = Operation(
        service="Desktop",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: DesktopId = field("id", "DesktopId")
    machine: MachineId = field("machine", "MachineId")


class Desktop_AddMachineToSpecifiedNamingDesktop(Request[None]):
    """Request to Desktop.

    Page: vdi.resources.Desktop
    Privileges: POOL_MANAGEMENT
    Events: VLSI_DESKTOP_MACHINE_ADDED, VLSI_DESKTOP_MACHINE_ADD_FAILED
    """

    __operation__ = Operation(
        service="Desktop",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: DesktopId = field("id", "DesktopId")
    specified_name: DesktopSpecifiedName = field("specifiedName", "DesktopSpecifiedName")


class Desktop_AddMachinesToManualDesktop(Request[None]):
    """Request to Desktop.

    Page: vdi.resources.Desktop
    Privileges: POOL_MANAGEMENT
    Events: VLSI_DESKTOP_MACHINE_ADDED, VLSI_DESKTOP_MACHINE_ADD_FAILED
    Further faults: PartialFailureFault
    """

    __operation__ = Operation(
        service="Desktop",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidType",
            "PartialFailureFault",
            "UnexpectedFault",
        ),
    )

    id: DesktopId = field("id", "DesktopId")
    machines: list[MachineId] = field("machines", "MachineId[]")


class Desktop_AddMachinesToSpecifiedNamingDesktop(Request[None]):
    """Request to Desktop.

    Page: vdi.resources.Desktop
    Privileges: POOL_MANAGEMENT
    Events: VLSI_DESKTOP_MACHINE_ADDED, VLSI_DESKTOP_MACHINE_ADD_FAILED
    Further faults: PartialFailureFault
    """

    __operation__ = Operation(
        service="Desktop",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidType",
            "PartialFailureFault",
            "UnexpectedFault",
        ),
    )

    id: DesktopId = field("id", "DesktopId")
    specified_names: list[DesktopSpecifiedName] = field("specifiedNames", "DesktopSpecifiedName[]")


class Desktop_ApplyImage(Request[None]):
    """Request to Desktop, from 2111.

    Page: vdi.resources.Desktop
    Privileges: POOL_SVI_IMAGE_MANAGEMENT
    Events: VLSI_DESKTOP_PUSH_IMAGE_SCHEDULED, VLSI_DESKTOP_PUSH_IMAGE_SCHEDULE_FAILED
    """

    __operation__ = Operation(
        service="Desktop",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: DesktopId = field("id", "DesktopId")
    machines: list[MachineId] = field("machines", "MachineId[]")
    pending_image: bool = field("pendingImage", "xsd:boolean")


class Desktop_CancelScheduledPushImage(Request[None]):
    """Request to Desktop.

    Page: vdi.resources.Desktop
    Privileges: POOL_SVI_IMAGE_MANAGEMENT
    Events: VLSI_DESKTOP_PUSH_IMAGE_CANCELLED, VLSI_DESKTOP_PUSH_IMAGE_CANCEL_FAILED
    """

    __operation__ = Operation(
        service="Desktop",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: DesktopId = field("id", "DesktopId")


class Desktop_Create(Request["DesktopId"]):
    """Request to Desktop.

    Page: vdi.resources.Desktop
    Privileges: POOL_MANAGEMENT
    Events: ADMIN_DESKTOP_ADDED, ADMIN_POOL_ADD_FAILED
    Further faults: InvalidLicense
    """

    __operation__ = Operation(
        service="Desktop",
        returns="DesktopId",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidLicense",
            "InvalidType",
            "UnexpectedFault",
        ),
    )

    spec: DesktopSpec = field("spec", "DesktopSpec")


class Desktop_Delete(Request[None]):
    """Request to Desktop.

    Page: vdi.resources.Desktop
    Privileges: POOL_MANAGEMENT
    Events: ADMIN_REMOVE_DESKTOP_SUCCEEDED, ADMIN_REMOVE_DESKTOP_FAILED
    """

    __operation__ = Operation(
        service="Desktop",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: DesktopId = field("id", "DesktopId")
    spec: DesktopDeleteSpec | None = field("spec", "DesktopDeleteSpec", default=None)


class Desktop_DiscoverInstalledApplications(Request["list[ApplicationDiscoveryData]"]):
    """Request to Desktop.

    Page: vdi.resources.Desktop
    Privileges: POOL_VIEW
    """

    __operation__ = Operation(
        service="Desktop",
        returns="ApplicationDiscoveryData[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: DesktopId = field("id", "DesktopId")


class Desktop_Get(Request["DesktopInfo"]):
    """Request to Desktop.

    Page: vdi.resources.Desktop
    Privileges: POOL_VIEW, FEDERATED_LDAP_VIEW
    """

    __operation__ = Operation(
        service="Desktop",
        returns="DesktopInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: DesktopId = field("id", "DesktopId")


class Desktop_GetByNamingPattern(Request["DesktopInfo"]):
    """Request to Desktop.

    Page: vdi.resources.Desktop
    Privileges: POOL_VIEW
    """

    __operation__ = Operation(
        service="Desktop",
        returns="DesktopInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    naming_pattern: str = field("namingPattern", "xsd:string")


class Desktop_GetDetailView(Request["DesktopDetailView"]):
    """Request to Desktop.

    Page: vdi.resources.Desktop
    Privileges: POOL_VIEW
    """

    __operation__ = Operation(
        service="Desktop",
        returns="DesktopDetailView",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: DesktopId = field("id", "DesktopId")


class Desktop_GetSummaryView(Request["DesktopSummaryView"]):
    """Request to Desktop.

    Page: vdi.resources.Desktop
    Privileges: POOL_VIEW, FEDERATED_LDAP_VIEW
    """

    __operation__ = Operation(
        service="Desktop",
        returns="DesktopSummaryView",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: DesktopId = field("id", "DesktopId")


class Desktop_GetSummaryViews(Request["list[DesktopSummaryView]"]):
    """Request to Desktop.

    Page: vdi.resources.Desktop
    Privileges: POOL_VIEW, FEDERATED_LDAP_VIEW
    """

    __operation__ = Operation(
        service="Desktop",
        returns="DesktopSummaryView[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    ids: list[DesktopId] = field("ids", "DesktopId[]")


class Desktop_ImageManagementSchedulePushImage(Request[None]):
    """Request to Desktop.

    Page: vdi.resources.Desktop
    Privileges: POOL_SVI_IMAGE_MANAGEMENT
    Events: VLSI_DESKTOP_PUSH_IMAGE_SCHEDULED, VLSI_DESKTOP_PUSH_IMAGE_SCHEDULE_FAILED, VLSI_MACHINE_PUSH_IMAGE_FAILED
    """

    __operation__ = Operation(
        service="Desktop",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: DesktopId = field("id", "DesktopId")
    spec: DesktopImageManagementPushImageSpec = field("spec", "DesktopImageManagementPushImageSpec")


class Desktop_ListGECompatibleDesktops(Request["list[DesktopSummaryView]"]):
    """Request to Desktop.

    Page: vdi.resources.Desktop
    Privileges: FEDERATED_LDAP_VIEW, POOL_VIEW
    """

    __operation__ = Operation(
        service="Desktop",
        returns="DesktopSummaryView[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    global_entitlement: GlobalEntitlementId = field("globalEntitlement", "GlobalEntitlementId")


class Desktop_PromotePendingImage(Request[None]):
    """Request to Desktop, from 2111.

    Page: vdi.resources.Desktop
    Privileges: POOL_SVI_IMAGE_MANAGEMENT
    Events: VLSI_DESKTOP_PUSH_IMAGE_SCHEDULED, VLSI_DESKTOP_PUSH_IMAGE_SCHEDULE_FAILED
    """

    __operation__ = Operation(
        service="Desktop",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: DesktopId = field("id", "DesktopId")


class Desktop_Rebalance(Request[None]):
    """Request to Desktop, deprecated.

    Page: vdi.resources.Desktop
    Privileges: POOL_SVI_IMAGE_MANAGEMENT
    Events: VLSI_DESKTOP_REBALANCED, VLSI_MACHINE_REBALANCED, VLSI_DESKTOP_REBALANCE_FAILED,
        VLSI_MACHINE_REBALANCE_FAILED
    Further faults: PartialFailureFault
    """

    __operation__ = Operation(
        service="Desktop",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidType",
            "PartialFailureFault",
            "UnexpectedFault",
        ),
    )

    id: DesktopId = field("id", "DesktopId")
    spec: DesktopRebalanceSpec = field("spec", "DesktopRebalanceSpec")


class Desktop_Recompose(Request[None]):
    """Request to Desktop, deprecated.

    Page: vdi.resources.Desktop
    Privileges: POOL_SVI_IMAGE_MANAGEMENT
    Events: VLSI_DESKTOP_RECOMPOSED, VLSI_MACHINE_RECOMPOSED, VLSI_DESKTOP_RECOMPOSE_FAILED,
        VLSI_MACHINE_RECOMPOSE_FAILED
    Further faults: PartialFailureFault
    """

    __operation__ = Operation(
        service="Desktop",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidType",
            "PartialFailureFault",
            "UnexpectedFault",
        ),
    )

    id: DesktopId = field("id", "DesktopId")
    spec: DesktopRecomposeSpec = field("spec", "DesktopRecomposeSpec")


class Desktop_Refresh(Request[None]):
    """Request to Desktop, deprecated.

    Page: vdi.resources.Desktop
    Privileges: POOL_SVI_IMAGE_MANAGEMENT
    Events: VLSI_DESKTOP_REFRESHED, VLSI_MACHINE_REFRESHED, VLSI_DESKTOP_REFRESH_FAILED, VLSI_MACHINE_REFRESH_FAILED
    Further faults: PartialFailureFault
    """

    __operation__ = Operation(
        service="Desktop",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidType",
            "PartialFailureFault",
            "UnexpectedFault",
        ),
    )

    id: DesktopId = field("id", "DesktopId")
    spec: DesktopRefreshSpec = field("spec", "DesktopRefreshSpec")


class Desktop_RemoveMachineFromManualDesktop(Request[None]):
    """Request to Desktop.

    Page: vdi.resources.Desktop
    Privileges: POOL_MANAGEMENT, MACHINE_MANAGEMENT
    Events: VLSI_DESKTOP_MACHINE_REMOVED, VLSI_DESKTOP_MACHINE_REMOVE_FAILED
    """

    __operation__ = Operation(
        service="Desktop",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: DesktopId = field("id", "DesktopId")
    machine: MachineId = field("machine", "MachineId")


class Desktop_RemoveMachinesFromManualDesktop(Request[None]):
    """Request to Desktop.

    Page: vdi.resources.Desktop
    Privileges: POOL_MANAGEMENT, MACHINE_MANAGEMENT
    Events: VLSI_DESKTOP_MACHINE_REMOVED, VLSI_DESKTOP_MACHINE_REMOVE_FAILED
    Further faults: PartialFailureFault
    """

    __operation__ = Operation(
        service="Desktop",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidType",
            "PartialFailureFault",
            "UnexpectedFault",
        ),
    )

    id: DesktopId = field("id", "DesktopId")
    machines: list[MachineId] = field("machines", "MachineId[]")


class Desktop_SchedulePushImage(Request[None]):
    """Request to Desktop.

    Page: vdi.resources.Desktop
    Privileges: POOL_SVI_IMAGE_MANAGEMENT
    Events: VLSI_DESKTOP_PUSH_IMAGE_SCHEDULED, VLSI_DESKTOP_PUSH_IMAGE_SCHEDULE_FAILED, VLSI_MACHINE_PUSH_IMAGE_FAILED
    """

    __operation__ = Operation(
        service="Desktop",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: DesktopId = field("id", "DesktopId")
    spec: DesktopPushImageSpec = field("spec", "DesktopPushImageSpec")


class Desktop_Update(Request[None]):
    """Request to Desktop.

    Page: vdi.resources.Desktop
    Privileges: POOL_MANAGEMENT, FEDERATED_LDAP_MANAGE
    Events: VLSI_DESKTOP_UPDATE_ATTEMPT, VLSI_DESKTOP_UPDATED, VLSI_DESKTOP_UPDATE_FAILED

    Fields:
        updates: keys are paths into DesktopInfo.
    """

    __operation__ = Operation(
        service="Desktop",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: DesktopId = field("id", "DesktopId")
    updates: list[MapEntry] = field("updates", "MapEntry[]")


class Desktop_ValidateInstalledApplications(Request["list[DesktopMissingApplicationInstallationData]"]):
    """Request to Desktop.

    Page: vdi.resources.Desktop
    Privileges: POOL_VIEW
    """

    __operation__ = Operation(
        service="Desktop",
        returns="DesktopMissingApplicationInstallationData[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: DesktopId = field("id", "DesktopId")
    application_exe_paths: list[str] = field("applicationExePaths", "xsd:string[]")


class Desktop_ValidateVmNamesInfo(Request["list[DesktopManualVirtualMachineData]"]):
    """Request to Desktop.

    Page: vdi.resources.Desktop
    """

    __operation__ = Operation(
        service="Desktop",
        returns="DesktopManualVirtualMachineData[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    manual_virtual_machine_definition: DesktopManualVirtualMachineDefinition = field(
        "manualVirtualMachineDefinition", "DesktopManualVirtualMachineDefinition"
    )
