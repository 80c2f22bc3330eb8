"""Enumerations of several modules: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: S105
# a value that reads like a secret is none

from __future__ import annotations

from ..model import OpenEnumeration

__all__ = [
    "ADDomainType",
    "AgentUpgradeResult",
    "AgentUpgradeState",
    "BlackoutDay",
    "CertificateSSOTriggerMode",
    "DeploymentType",
    "DesktopSource",
    "DesktopType",
    "DisplayProtocol",
    "EmptySessionTimeoutPolicy",
    "EventModule",
    "EventSeverity",
    "FarmSource",
    "FarmType",
    "GatewayType",
    "GlobalEntitlementScope",
    "HostStatus",
    "IPMode",
    "ImageProvisioningType",
    "ImageResourceType",
    "ImageSource",
    "InstantCloneCurrentImageState",
    "LogCollectorTaskState",
    "LogoffSetting",
    "MachineBasicState",
    "MachineOperation",
    "MachineOperationState",
    "MaxLabelType",
    "MaxSessionsType",
    "MessageSecurityMode",
    "MultiSessionMode",
    "NetworkType",
    "OperatingSystem",
    "OperatingSystemArchitecture",
    "PreLaunchSessionTimeoutPolicy",
    "PrivilegeName",
    "RDSServerLoadPreference",
    "Renderer3D",
    "ResourceHealth",
    "SessionDistributionPolicy",
    "SessionProtocol",
    "SessionTimeoutPolicy",
    "SpaceReclamationStatus",
    "StorageAcceleratorStatus",
    "StorageOvercommit",
    "UserAssignment",
    "VirtualMachinePowerState",
]


class ADDomainType(OpenEnumeration):
    """Values of ADDomainHealthInfo.domainType.

    Also of ADDomainInfo.domainType.
    """

    CONNECTION_SERVER_DOMAIN = "CONNECTION_SERVER_DOMAIN"
    NO_TRUST_DOMAIN = "NO_TRUST_DOMAIN"


class AgentUpgradeResult(OpenEnumeration):
    """Values of MachineAgentUpgradeInfo.agentUpgradeResult.

    Also of RDSServerAgentUpgradeInfo.agentUpgradeResult.
    """

    OK = "OK"
    ERROR = "ERROR"
    FAILURE = "FAILURE"
    INVALID = "INVALID"
    DUPLICATE = "DUPLICATE"
    NOT_FOUND = "NOT_FOUND"
    PROGRESS = "PROGRESS"
    PREFLIGHTCHECK_INPROGRESS = "PREFLIGHTCHECK_INPROGRESS"
    PREFLIGHTCHECK_OK = "PREFLIGHTCHECK_OK"
    PREFLIGHTCHECK_FAILURE = "PREFLIGHTCHECK_FAILURE"
    UNKNOWN = "UNKNOWN"


class AgentUpgradeState(OpenEnumeration):
    """Values of MachineAgentUpgradeInfo.agentUpgradeState.

    Also of RDSServerAgentUpgradeInfo.agentUpgradeState.
    """

    READY = "READY"
    DOWNLOAD = "DOWNLOAD"
    WAIT = "WAIT"
    NOLOGON = "NOLOGON"
    UPDATING = "UPDATING"
    DONE = "DONE"
    UNKNOWN = "UNKNOWN"


class BlackoutDay(OpenEnumeration):
    """Values of DesktopBlackoutTime.days.

    Also of FarmBlackoutTime.days.
    """

    MONDAY = "MONDAY"
    TUESDAY = "TUESDAY"
    WEDNESDAY = "WEDNESDAY"
    THURSDAY = "THURSDAY"
    FRIDAY = "FRIDAY"
    SATURDAY = "SATURDAY"
    SUNDAY = "SUNDAY"
    ALL = "ALL"


class CertificateSSOTriggerMode(OpenEnumeration):
    """Values of SAMLAuthenticatorCertificateSSOData.triggerMode.

    Also of SAMLAuthenticatorHealthData.certificateSsoTriggerMode.
    """

    DISABLED = "DISABLED"
    ENABLE_IF_NO_PASSWORD = "ENABLE_IF_NO_PASSWORD"
    REQUIRE_IF_NO_PASSWORD = "REQUIRE_IF_NO_PASSWORD"
    ENABLE_ALWAYS = "ENABLE_ALWAYS"
    REQUIRE_ALWAYS = "REQUIRE_ALWAYS"


class DeploymentType(OpenEnumeration):
    """Values of EnvironmentSettings.deploymentType.

    Also of VirtualCenterInfo.deploymentType and VirtualCenterSpec.deploymentType.
    """

    GENERAL = "GENERAL"
    AWS = "AWS"
    AZURE = "AZURE"
    DELLEMC = "DELLEMC"
    GOOGLE = "GOOGLE"
    ORACLE = "ORACLE"


class DesktopSource(OpenEnumeration):
    """Values of DesktopAssignmentData.source.

    Also of DesktopHealthInfo.source, DesktopInfo.source, DesktopSummaryData.source, MachineDesktopData.source and
        SessionNamesData.desktopSource.

    Values:
        AWS_CORE: from 2406.
    """

    VIRTUAL_CENTER = "VIRTUAL_CENTER"
    VIEW_COMPOSER = "VIEW_COMPOSER"
    INSTANT_CLONE_ENGINE = "INSTANT_CLONE_ENGINE"
    UNMANAGED = "UNMANAGED"
    RDS = "RDS"
    AWS_CORE = "AWS_CORE"


class DesktopType(OpenEnumeration):
    """Values of DesktopAssignmentData.type.

    Also of DesktopDetailData.type, DesktopHealthInfo.type, DesktopInfo.type, DesktopSpec.type, DesktopSummaryData.type,
        MachineDesktopData.type and SessionNamesData.desktopType.
    """

    AUTOMATED = "AUTOMATED"
    MANUAL = "MANUAL"
    RDS = "RDS"


class DisplayProtocol(OpenEnumeration):
    """Values of DesktopAssignmentData.defaultDisplayProtocol.

    Also of DesktopDisplayProtocolSettings.supportedDisplayProtocols,
        DesktopDisplayProtocolSettings.defaultDisplayProtocol, FarmDisplayProtocolSettings.defaultDisplayProtocol,
        GlobalEntitlementBase.supportedDisplayProtocols and GlobalEntitlementBase.defaultDisplayProtocol.

    Values:
        ULTRA: from 2406.
    """

    RDP = "RDP"
    PCOIP = "PCOIP"
    BLAST = "BLAST"
    ULTRA = "ULTRA"


class EmptySessionTimeoutPolicy(OpenEnumeration):
    """Values of DesktopLogoffSettings.emptySessionTimeoutPolicy.

    Also of FarmSessionSettings.emptySessionTimeoutPolicy.
    """

    IMMEDIATE = "IMMEDIATE"
    NEVER = "NEVER"
    AFTER = "AFTER"


class EventModule(OpenEnumeration):
    """Values of AuditEventSummaryView.module.

    Also of EventData.module.
    """

    ADMIN = "Admin"
    BROKER = "Broker"
    CLIENT = "Client"
    AGENT = "Agent"
    VLSI = "Vlsi"
    FRAMEWORK = "Framework"
    TUNNEL = "Tunnel"
    ENDPOINT = "Endpoint"
    TRANSFER_SERVER = "TransferServer"
    REST = "Rest"


class EventSeverity(OpenEnumeration):
    """Values of AuditEventSummaryView.severity.

    Also of EventData.severity.
    """

    INFO = "INFO"
    WARNING = "WARNING"
    ERROR = "ERROR"
    AUDIT_SUCCESS = "AUDIT_SUCCESS"
    AUDIT_FAIL = "AUDIT_FAIL"


class FarmSource(OpenEnumeration):
    """Values of FarmHealthInfo.source.

    Also of FarmInfo.source and FarmSummaryData.source.
    """

    VIEW_COMPOSER = "VIEW_COMPOSER"
    INSTANT_CLONE_ENGINE = "INSTANT_CLONE_ENGINE"


class FarmType(OpenEnumeration):
    """Values of FarmHealthInfo.type.

    Also of FarmInfo.type, FarmSpec.type and FarmSummaryData.type.
    """

    AUTOMATED = "AUTOMATED"
    MANUAL = "MANUAL"


class GatewayType(OpenEnumeration):
    """Values of GatewayGeneralData.type.

    Also of GatewayHealthInfo.type.
    """

    AP = "AP"
    F5 = "F5"
    SG = "SG"
    SG_COHOSTED = "SG-cohosted"
    UNKNOWN = "Unknown"


class GlobalEntitlementScope(OpenEnumeration):
    """Values of GlobalApplicationEntitlementBase.scope.

    Also of GlobalEntitlementBase.scope.
    """

    LOCAL = "LOCAL"
    SITE = "SITE"
    ANY = "ANY"


class HostStatus(OpenEnumeration):
    """Values of HostSummaryStatistics.status.

    Also of VirtualCenterHealthHostData.status.
    """

    CONNECTED = "CONNECTED"
    DISCONNECTED = "DISCONNECTED"
    NOT_RESPONDING = "NOT_RESPONDING"


class IPMode(OpenEnumeration):
    """Values of ConnectionServerGeneralData.ipMode.

    Also of EnvironmentSettings.ipMode.
    """

    IPV4 = "IPv4"
    IPV6 = "IPv6"


class ImageProvisioningType(OpenEnumeration):
    """Values of ImageManagementStreamQuerySpec.provisioningType.

    Also of ImageManagementTagQuerySpec.provisioningType.
    """

    VIRTUAL_CENTER = "VIRTUAL_CENTER"
    INSTANT_CLONE_ENGINE = "INSTANT_CLONE_ENGINE"


class ImageResourceType(OpenEnumeration):
    """Values of ImageManagementStreamQuerySpec.resourceType.

    Also of ImageManagementTagQuerySpec.resourceType.
    """

    DESKTOP = "DESKTOP"
    FARM = "FARM"


class ImageSource(OpenEnumeration):
    """Values of DesktopInfo.imageSource.

    Also of DesktopSummaryData.imageSource, FarmInfo.imageSource and FarmSummaryData.imageSource.
    """

    VIRTUAL_CENTER = "VIRTUAL_CENTER"
    IMAGE_CATALOG = "IMAGE_CATALOG"


class InstantCloneCurrentImageState(OpenEnumeration):
    """Values of DesktopInstantCloneDesktopProvisioningStatusData.instantCloneCurrentImageState.

    Also of FarmInstantCloneProvisioningStatusData.instantCloneCurrentImageState.
    """

    READY = "READY"
    FAILED = "FAILED"
    PENDING_UNPUBLISH = "PENDING_UNPUBLISH"
    UNPUBLISHING = "UNPUBLISHING"


class LogCollectorTaskState(OpenEnumeration):
    """Values of LogCollectorFault.logCollectorTaskState.

    Also of LogCollectorTaskInfo.logCollectorTaskState.
    """

    IDLE = "IDLE"
    COLLECT = "COLLECT"
    COLLECT_COMPLETE = "COLLECT_COMPLETE"
    PURGE_COMPLETE = "PURGE_COMPLETE"
    PURGE = "PURGE"
    COLLECT_TIMED_OUT = "COLLECT_TIMED_OUT"
    ERROR = "ERROR"
    NON_RESPONSIVE = "NON_RESPONSIVE"


class LogoffSetting(OpenEnumeration):
    """Values of DesktopPushImageSettings.logoffSetting.

    Also of DesktopRebalanceSpec.logoffSetting, DesktopRecomposeSpec.logoffSetting, DesktopRefreshSpec.logoffSetting,
        FarmMaintenanceSpec.logoffSetting, FarmRecomposeSpec.logoffSetting, FarmScheduledMaintenanceData.logoffSetting,
        MachineViewComposerData.autoRefreshLogOffSetting, ManagedMachineDetailsData.autoRefreshLogOffSetting and
        RDSServerMaintenanceData.logOffSetting.
    """

    FORCE_LOGOFF = "FORCE_LOGOFF"
    WAIT_FOR_LOGOFF = "WAIT_FOR_LOGOFF"


class MachineBasicState(OpenEnumeration):
    """Values of MachineBase.basicState.

    Also of MachineData.basicState, MachineStateView.basicState and
        PersistentDiskMachineAttachmentDetails.machineBasicState.

    Values:
        AGENT_ERR_WAIT_FOR_HYBRID_JOIN: from 2406.
        BLOCKED_AGENT_VERSION: from 2306.
    """

    PROVISIONING = "PROVISIONING"
    PROVISIONING_ERROR = "PROVISIONING_ERROR"
    WAIT_FOR_AGENT = "WAIT_FOR_AGENT"
    CUSTOMIZING = "CUSTOMIZING"
    DELETING = "DELETING"
    MAINTENANCE = "MAINTENANCE"
    ERROR = "ERROR"
    PROVISIONED = "PROVISIONED"
    AGENT_UNREACHABLE = "AGENT_UNREACHABLE"
    UNASSIGNED_USER_CONNECTED = "UNASSIGNED_USER_CONNECTED"
    CONNECTED = "CONNECTED"
    UNASSIGNED_USER_DISCONNECTED = "UNASSIGNED_USER_DISCONNECTED"
    DISCONNECTED = "DISCONNECTED"
    AGENT_ERR_STARTUP_IN_PROGRESS = "AGENT_ERR_STARTUP_IN_PROGRESS"
    AGENT_ERR_WAIT_FOR_HYBRID_JOIN = "AGENT_ERR_WAIT_FOR_HYBRID_JOIN"
    AGENT_ERR_DISABLED = "AGENT_ERR_DISABLED"
    AGENT_ERR_INVALID_IP = "AGENT_ERR_INVALID_IP"
    AGENT_ERR_NEED_REBOOT = "AGENT_ERR_NEED_REBOOT"
    AGENT_ERR_PROTOCOL_FAILURE = "AGENT_ERR_PROTOCOL_FAILURE"
    AGENT_ERR_DOMAIN_FAILURE = "AGENT_ERR_DOMAIN_FAILURE"
    AGENT_CONFIG_ERROR = "AGENT_CONFIG_ERROR"
    AGENT_DRAIN_MODE = "AGENT_DRAIN_MODE"
    AGENT_DRAIN_UNTIL_RESTART = "AGENT_DRAIN_UNTIL_RESTART"
    ALREADY_USED = "ALREADY_USED"
    AVAILABLE = "AVAILABLE"
    IN_PROGRESS = "IN_PROGRESS"
    DISABLED = "DISABLED"
    DISABLE_IN_PROGRESS = "DISABLE_IN_PROGRESS"
    VALIDATING = "VALIDATING"
    BLOCKED_AGENT_VERSION = "BLOCKED_AGENT_VERSION"
    UNKNOWN = "UNKNOWN"


class MachineOperation(OpenEnumeration):
    """Values of DesktopTaskData.taskType.

    Also of MachineViewComposerData.operation, ManagedMachineDetailsData.operation and
        RDSServerMaintenanceData.operation.
    """

    REFRESH = "REFRESH"
    RESYNC = "RESYNC"
    REBALANCE = "REBALANCE"
    ATTACH = "ATTACH"
    DETACH = "DETACH"
    REPLACE = "REPLACE"
    CHECKPOINT = "CHECKPOINT"
    PUSH_IMAGE = "PUSH_IMAGE"


class MachineOperationState(OpenEnumeration):
    """Values of MachineViewComposerData.operationState.

    Also of ManagedMachineDetailsData.operationState and RDSServerMaintenanceData.operationState.

    Values:
        STANDBY: from 2111.
    """

    UNDEFINED = "UNDEFINED"
    SCHEDULED = "SCHEDULED"
    PROGRESSING = "PROGRESSING"
    COMPLETED = "COMPLETED"
    FAULT = "FAULT"
    CANCELLING = "CANCELLING"
    HOLDING = "HOLDING"
    CREATE = "CREATE"
    STANDBY = "STANDBY"


class MaxLabelType(OpenEnumeration):
    """Values of DesktopNetworkLabelAssignmentSpec.maxLabelType.

    Also of FarmNetworkLabelAssignmentSpec.maxLabelType.
    """

    UNLIMITED = "UNLIMITED"
    LIMITED = "LIMITED"


class MaxSessionsType(OpenEnumeration):
    """Values of FarmRDSServerMaxSessionsData.maxSessionsType.

    Also of FarmSummaryData.maxSessionsType and RDSServerAgentMaxSessionsData.maxSessionsType.
    """

    UNLIMITED = "UNLIMITED"
    LIMITED = "LIMITED"


class MessageSecurityMode(OpenEnumeration):
    """Values of GlobalSettingsSecurityData.messageSecurityMode.

    Also of MachineMessageSecurityData.messageSecurityMode, RDSServerMessageSecurityData.messageSecurityMode,
        RegisteredPhysicalMachineMessageSecurityData.messageSecurityMode and
        SecurityServerMessageSecurityData.messageSecurityMode.
    """

    DISABLED = "DISABLED"
    MIXED = "MIXED"
    ENABLED = "ENABLED"
    ENHANCED = "ENHANCED"


class MultiSessionMode(OpenEnumeration):
    """Values of ApplicationData.multiSessionMode.

    Also of GlobalApplicationEntitlementBase.multiSessionMode.
    """

    DISABLED = "DISABLED"
    ENABLED_DEFAULT_OFF = "ENABLED_DEFAULT_OFF"
    ENABLED_DEFAULT_ON = "ENABLED_DEFAULT_ON"
    ENABLED_ENFORCED = "ENABLED_ENFORCED"


class NetworkType(OpenEnumeration):
    """Values of BaseImageVmInfo.networkType.

    Also of NetworkInterfaceCardData.networkType and NetworkLabelSpec.networkType.
    """

    NETWORK = "Network"
    OPAQUE_NETWORK = "OpaqueNetwork"
    DISTRIBUTED_VIRTUAL_PORTGROUP = "DistributedVirtualPortgroup"


class OperatingSystem(OpenEnumeration):
    """Values of BaseImageVmInfo.operatingSystem.

    Also of DesktopAssignmentData.operatingSystem, DesktopDetailData.operatingSystem,
        DesktopProvisioningView.operatingSystem, FarmHealthRDSServerHealthInfo.operatingSystem,
        ImageManagementStreamBase.operatingSystem, MachineBase.operatingSystem, RDSServerAgentData.operatingSystem,
        RegisteredPhysicalMachineBase.operatingSystem, VirtualMachineInfo.operatingSystem and
        VmTemplateInfo.operatingSystem.

    Values:
        WINDOWS_11: from 2209.
    """

    UNKNOWN = "Unknown"
    WINDOWS_XP = "Windows XP"
    WINDOWS_VISTA = "Windows Vista"
    WINDOWS_7 = "Windows 7"
    WINDOWS_8 = "Windows 8"
    WINDOWS_10 = "Windows 10"
    WINDOWS_11 = "Windows 11"
    WINDOWS_SERVER_2003 = "Windows Server 2003"
    WINDOWS_SERVER_2008 = "Windows Server 2008"
    WINDOWS_SERVER_2008R2 = "Windows Server 2008R2"
    WINDOWS_SERVER_2012 = "Windows Server 2012"
    WINDOWS_SERVER_2012R2 = "Windows Server 2012R2"
    WINDOWS_SERVER_10 = "Windows Server 10"
    WINDOWS_SERVER_2016 = "Windows Server 2016"
    WINDOWS_SERVER_2016_OR_ABOVE = "Windows Server 2016 or above"
    LINUX_OTHER = "Linux (other)"
    LINUX_SERVER_OTHER = "Linux Server (other)"
    LINUX_UBUNTU = "Linux (Ubuntu)"
    LINUX_RED_HAT_ENTERPRISE_LINUX = "Linux (Red Hat Enterprise Linux)"
    LINUX_SUSE_LINUX_ENTERPRISE_SERVER = "Linux (SUSE Linux Enterprise Server)"
    LINUX_CENT_OS = "Linux (CentOS)"


class OperatingSystemArchitecture(OpenEnumeration):
    """Values of DesktopAssignmentData.operatingSystemArchitecture.

    Also of DesktopDetailData.operatingSystemArchitecture, DesktopProvisioningView.operatingSystemArchitecture,
        FarmProvisioningView.operatingSystemArchitecture and MachineBase.operatingSystemArchitecture.
    """

    UNKNOWN = "Unknown"
    VALUE_32_BIT = "32_bit"
    VALUE_64_BIT = "64_bit"


class PreLaunchSessionTimeoutPolicy(OpenEnumeration):
    """Values of DesktopLogoffSettings.preLaunchSessionTimeoutPolicy.

    Also of FarmSessionSettings.preLaunchSessionTimeoutPolicy.
    """

    NEVER = "NEVER"
    AFTER = "AFTER"


class PrivilegeName(OpenEnumeration):
    """Values of InsufficientPermission.privileges.

    Also of PrivilegeInfo.name and RoleBase.privileges.

    Values:
        FORENSICS: from 2206.
        THINAPP_VIEW: up to 8.1.0.
        THINAPP_MANAGEMENT: up to 8.1.0.
        THINAPP_ENTITLE: up to 8.1.0.
        MACHINE_SHUTDOWN: from 2406.
        MACHINE_USER_MANAGEMENT: from 2106.
        MACHINE_MAINTENANCE: from 2106.
        API_SMART_CARD_BYPASS: from 2212.
        MANAGE_CERTIFICATES: from 2212.
        UDD_VIEW: up to 7.13.0; from 2303.
        UDD_MANAGEMENT: up to 7.13.0; from 2303.
        HORIZON_CLOUD_SERVICE: from 2306.
        SUBSCRIPTION_LICENSE_ADD: from 2306.
        CLOUD_ADMIN: from 2306.
        CLOUD_ON_BOARDING_MANAGEMENT: from 2406.
        CLOUD_OPS_MANAGEMENT: from 2406.
        CAPACITY_PROVIDER_CONFIG_VIEW: from 2406.
        CAPACITY_PROVIDER_CONFIG_MANAGEMENT: from 2406.
    """

    ADMINISTRATOR = "ADMINISTRATOR"
    ADMINISTRATOR_VIEW = "ADMINISTRATOR_VIEW"
    VC_CONFIG_VIEW = "VC_CONFIG_VIEW"
    LOG_COLLECTION = "LOG_COLLECTION"
    FORENSICS = "FORENSICS"
    LOCAL_ADMINISTRATOR = "LOCAL_ADMINISTRATOR"
    LOCAL_ADMINISTRATOR_VIEW = "LOCAL_ADMINISTRATOR_VIEW"
    INVENTORY_ADMINISTRATOR = "INVENTORY_ADMINISTRATOR"
    INVENTORY_ADMINISTRATOR_VIEW = "INVENTORY_ADMINISTRATOR_VIEW"
    HELPDESK_ADMINISTRATOR = "HELPDESK_ADMINISTRATOR"
    HELPDESK_ADMINISTRATOR_VIEW = "HELPDESK_ADMINISTRATOR_VIEW"
    FEDERATED_LDAP_MANAGE = "FEDERATED_LDAP_MANAGE"
    FEDERATED_LDAP_VIEW = "FEDERATED_LDAP_VIEW"
    FEDERATED_SESSIONS_MANAGE = "FEDERATED_SESSIONS_MANAGE"
    FEDERATED_SESSIONS_VIEW = "FEDERATED_SESSIONS_VIEW"
    GLOBAL_ADMINISTRATOR = "GLOBAL_ADMINISTRATOR"
    GLOBAL_ADMINISTRATOR_VIEW = "GLOBAL_ADMINISTRATOR_VIEW"
    GLOBAL_ADMIN_UI_INTERACTIVE = "GLOBAL_ADMIN_UI_INTERACTIVE"
    GLOBAL_ADMIN_SDK_INTERACTIVE = "GLOBAL_ADMIN_SDK_INTERACTIVE"
    GLOBAL_MACHINE_REGISTER = "GLOBAL_MACHINE_REGISTER"
    GLOBAL_ROLE_PERMISSION_MANAGEMENT = "GLOBAL_ROLE_PERMISSION_MANAGEMENT"
    GLOBAL_ROLE_MANAGEMENT = "GLOBAL_ROLE_MANAGEMENT"
    GLOBAL_ROLE_VIEW = "GLOBAL_ROLE_VIEW"
    GLOBAL_PERMISSION_VIEW = "GLOBAL_PERMISSION_VIEW"
    GLOBAL_PERMISSION_MANAGEMENT = "GLOBAL_PERMISSION_MANAGEMENT"
    GLOBAL_CONFIG_VIEW = "GLOBAL_CONFIG_VIEW"
    GLOBAL_CONFIG_MANAGEMENT = "GLOBAL_CONFIG_MANAGEMENT"
    THINAPP_VIEW = "THINAPP_VIEW"
    THINAPP_MANAGEMENT = "THINAPP_MANAGEMENT"
    THINAPP_ENTITLE = "THINAPP_ENTITLE"
    FOLDER_MANAGEMENT = "FOLDER_MANAGEMENT"
    FOLDER_VIEW = "FOLDER_VIEW"
    POOL_VIEW = "POOL_VIEW"
    POOL_MANAGEMENT = "POOL_MANAGEMENT"
    POOL_ENABLE = "POOL_ENABLE"
    POOL_ENTITLE = "POOL_ENTITLE"
    POOL_SVI_IMAGE_MANAGEMENT = "POOL_SVI_IMAGE_MANAGEMENT"
    MACHINE_VIEW = "MACHINE_VIEW"
    MACHINE_MANAGEMENT = "MACHINE_MANAGEMENT"
    MACHINE_REBOOT = "MACHINE_REBOOT"
    MACHINE_SHUTDOWN = "MACHINE_SHUTDOWN"
    MACHINE_MANAGE_VDI_SESSION = "MACHINE_MANAGE_VDI_SESSION"
    MACHINE_MANAGE_OFFLINE_SESSION = "MACHINE_MANAGE_OFFLINE_SESSION"
    MACHINE_USER_MANAGEMENT = "MACHINE_USER_MANAGEMENT"
    MACHINE_MAINTENANCE = "MACHINE_MAINTENANCE"
    MANAGE_REMOTE_PROCESS = "MANAGE_REMOTE_PROCESS"
    REMOTE_ASSISTANCE = "REMOTE_ASSISTANCE"
    API_SMART_CARD_BYPASS = "API_SMART_CARD_BYPASS"
    MANAGE_CERTIFICATES = "MANAGE_CERTIFICATES"
    UDD_VIEW = "UDD_VIEW"
    UDD_MANAGEMENT = "UDD_MANAGEMENT"
    HORIZON_CLOUD_SERVICE = "HORIZON_CLOUD_SERVICE"
    SUBSCRIPTION_LICENSE_ADD = "SUBSCRIPTION_LICENSE_ADD"
    CLOUD_ADMIN = "CLOUD_ADMIN"
    CLOUD_ON_BOARDING_MANAGEMENT = "CLOUD_ON_BOARDING_MANAGEMENT"
    CLOUD_OPS_MANAGEMENT = "CLOUD_OPS_MANAGEMENT"
    CAPACITY_PROVIDER_CONFIG_VIEW = "CAPACITY_PROVIDER_CONFIG_VIEW"
    CAPACITY_PROVIDER_CONFIG_MANAGEMENT = "CAPACITY_PROVIDER_CONFIG_MANAGEMENT"


class RDSServerLoadPreference(OpenEnumeration):
    """Values of FarmHealthRDSServerHealthInfo.loadPreference.

    Also of RDSServerRuntimeData.loadPreference.
    """

    BLOCK = "BLOCK"
    HEAVY = "HEAVY"
    NORMAL = "NORMAL"
    LIGHT = "LIGHT"
    UNKNOWN = "UNKNOWN"


class Renderer3D(OpenEnumeration):
    """Values of BaseImageSnapshotInfo.renderer3D.

    Also of DesktopAssignmentData.renderer3D, DesktopDetailData.renderer3D and DesktopPCoIPDisplaySettings.renderer3D.
    """

    MANAGE_BY_VSPHERE_CLIENT = "MANAGE_BY_VSPHERE_CLIENT"
    AUTOMATIC = "AUTOMATIC"
    SOFTWARE = "SOFTWARE"
    HARDWARE = "HARDWARE"
    DISABLED = "DISABLED"


class ResourceHealth(OpenEnumeration):
    """Values of DesktopHealthInfo.health.

    Also of FarmHealthInfo.health and FarmHealthRDSServerHealthInfo.health.
    """

    OK = "OK"
    WARNING = "WARNING"
    ERROR = "ERROR"
    DISABLED = "DISABLED"


class SessionDistributionPolicy(OpenEnumeration):
    """Values of GlobalApplicationEntitlementBase.sessionDistributionPolicy.

    Also of GlobalEntitlementBase.sessionDistributionPolicy.

    Values:
        LOAD: from 2309.
    """

    NONE = "NONE"
    SESSION = "SESSION"
    LOAD = "LOAD"


class SessionProtocol(OpenEnumeration):
    """Values of MachineSessionData.sessionProtocol.

    Also of SessionData.sessionProtocol.

    Values:
        ULTRA: from 2406.
    """

    PCOIP = "PCOIP"
    RDP = "RDP"
    BLAST = "BLAST"
    CONSOLE = "CONSOLE"
    ULTRA = "ULTRA"
    UNKNOWN = "UNKNOWN"


class SessionTimeoutPolicy(OpenEnumeration):
    """Values of DesktopLogoffSettings.sessionTimeoutPolicy.

    Also of FarmSessionSettings.sessionTimeoutPolicy.
    """

    DEFAULT = "DEFAULT"
    NEVER = "NEVER"


class SpaceReclamationStatus(OpenEnumeration):
    """Values of VirtualCenterFeatureDetails.spaceReclamationStatus.

    Also of SpaceReclamation_IsSupportedByServerDefinition and SpaceReclamation_IsSupportedByVirtualCenter.
    """

    SR_VALIDATION_OK = "SR_VALIDATION_OK"
    SR_UNSUPPORTED_VC = "SR_UNSUPPORTED_VC"
    SR_RECLAMATION_DISABLED = "SR_RECLAMATION_DISABLED"
    SR_FEATURE_DISABLED = "SR_FEATURE_DISABLED"


class StorageAcceleratorStatus(OpenEnumeration):
    """Values of VirtualCenterFeatureDetails.storageAcceleratorStatus.

    Also of StorageAccelerator_IsSupportedByServerDefinition and StorageAccelerator_IsSupportedByVirtualCenter.
    """

    SA_VALIDATION_OK = "SA_VALIDATION_OK"
    SA_UNSUPPORTED_VC = "SA_UNSUPPORTED_VC"


class StorageOvercommit(OpenEnumeration):
    """Values of DesktopVirtualCenterDatastoreSettings.storageOvercommit.

    Also of FarmVirtualCenterDatastoreSettings.storageOvercommit.
    """

    NONE = "NONE"
    CONSERVATIVE = "CONSERVATIVE"
    MODERATE = "MODERATE"
    AGGRESSIVE = "AGGRESSIVE"
    UNBOUNDED = "UNBOUNDED"


class UserAssignment(OpenEnumeration):
    """Values of DesktopAssignmentData.userAssignment.

    Also of DesktopSummaryData.userAssignment, DesktopUserAssignment.userAssignment and
        MachineDesktopData.userAssignment.
    """

    DEDICATED = "DEDICATED"
    FLOATING = "FLOATING"


class VirtualMachinePowerState(OpenEnumeration):
    """Values of MachineStateView.machinePowerState.

    Also of MachineVirtualCenterData.virtualMachinePowerState and RDSServerStateView.machinePowerState.
    """

    POWERED_OFF = "POWERED_OFF"
    POWERED_ON = "POWERED_ON"
    SUSPENDED = "SUSPENDED"
