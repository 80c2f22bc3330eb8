"""RDSServer: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import OpenEnumeration, Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import AccessGroupId, DesktopId, FarmId, RDSServerId
    from .enumerations import (
        AgentUpgradeResult,
        AgentUpgradeState,
        LogoffSetting,
        MachineOperation,
        MachineOperationState,
        MaxSessionsType,
        MessageSecurityMode,
        OperatingSystem,
        RDSServerLoadPreference,
        VirtualMachinePowerState,
    )
    from .util import MapEntry

__all__ = [
    "PreparedCount",
    "ProblemCount",
    "RDSNetworkLabelData",
    "RDSServerAgentData",
    "RDSServerAgentMaxSessionsData",
    "RDSServerAgentUpgradeInfo",
    "RDSServerBase",
    "RDSServerFarmType",
    "RDSServerInfo",
    "RDSServerMaintenanceData",
    "RDSServerMaxSessionsType",
    "RDSServerMessageSecurityData",
    "RDSServerRegisterOperatingSystem",
    "RDSServerRegisterResult",
    "RDSServerRegisterSpec",
    "RDSServerRuntimeData",
    "RDSServerSessionSettings",
    "RDSServerSettings",
    "RDSServerStateCount",
    "RDSServerStateView",
    "RDSServerStatus",
    "RDSServerSummaryData",
    "RDSServerSummaryView",
    "RDSServer_Delete",
    "RDSServer_Get",
    "RDSServer_GetStateCounts",
    "RDSServer_GetSummaryView",
    "RDSServer_Recover",
    "RDSServer_RecoverMachines",
    "RDSServer_Register",
    "RDSServer_Update",
    "UnderConstructionCount",
]


class RDSServerFarmType(OpenEnumeration):
    """Values of RDSServerSummaryData.farmType."""

    AUTOMATED = "AUTOMATED"
    MANUAL = "MANUAL"
    NONE = "NONE"


class RDSServerMaxSessionsType(OpenEnumeration):
    """Values of RDSServerSessionSettings.maxSessionsType."""

    UNLIMITED = "UNLIMITED"
    LIMITED = "LIMITED"
    UNCONFIGURED = "UNCONFIGURED"


class RDSServerRegisterOperatingSystem(OpenEnumeration):
    """Values of RDSServerRegisterSpec.operatingSystem."""

    WINDOWS_SERVER_2003 = "Windows Server 2003"
    WINDOWS_SERVER_2008 = "Windows Server 2008"
    WINDOWS_SERVER_2008R2 = "Windows Server 2008R2"
    WINDOWS_SERVER_2012 = "Windows Server 2012"
    WINDOWS_SERVER_2012R2 = "Windows Server 2012R2"
    WINDOWS_SERVER_10 = "Windows Server 10"
    WINDOWS_SERVER_2016 = "Windows Server 2016"
    LINUX_SERVER_OTHER = "Linux Server (other)"


class RDSServerStatus(OpenEnumeration):
    """Values of RDSServerRuntimeData.status.

    Also of RDSServerStateView.status.

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
    CONNECTED = "CONNECTED"
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


class PreparedCount(DynamicData):
    """Data object, since 8.4, from 2111.

    Page: vdi.resources.RDSServer.PreparedCount

    Fields:
        available: not updatable.
        provisioned: not updatable.
    """

    available: int = field("available", "xsd:int")
    provisioned: int = field("provisioned", "xsd:int")


class ProblemCount(DynamicData):
    """Data object, since 8.4, from 2111.

    Page: vdi.resources.RDSServer.ProblemCount

    Fields:
        agent_disabled: not updatable.
        agent_unreachable: not updatable.
        invalid_ip: not updatable.
        need_reboot: not updatable.
        protocol_failure: not updatable.
        domain_failure: not updatable.
        config_error: not updatable.
        provisioning_error: not updatable.
        error: not updatable.
        unknown: not updatable.
        already_used: not updatable.
        blocked_agent_version: not updatable; since 8.10; from 2306.
    """

    agent_disabled: int = field("agentDisabled", "xsd:int")
    agent_unreachable: int = field("agentUnreachable", "xsd:int")
    invalid_ip: int = field("invalidIp", "xsd:int")
    need_reboot: int = field("needReboot", "xsd:int")
    protocol_failure: int = field("protocolFailure", "xsd:int")
    domain_failure: int = field("domainFailure", "xsd:int")
    config_error: int = field("configError", "xsd:int")
    provisioning_error: int = field("provisioningError", "xsd:int")
    error: int = field("error", "xsd:int")
    unknown: int = field("unknown", "xsd:int")
    already_used: int = field("alreadyUsed", "xsd:int")
    blocked_agent_version: int = field("blockedAgentVersion", "xsd:int")


class RDSNetworkLabelData(DynamicData):
    """Data object, since 8.11, from 2309.

    Page: vdi.resources.RDSServer.NetworkLabelData
    """

    network_label_name: str = field("networkLabelName", "xsd:string")
    nic_name: str = field("nicName", "xsd:string")


class RDSServerAgentData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.RDSServer.RDSServerAgentData

    Fields:
        dns_name: not updatable.
        operating_system: not updatable.
        agent_version: not updatable.
        agent_build_number: not updatable.
        remote_experience_agent_version: not updatable.
        remote_experience_agent_build_number: not updatable.
        agent_upgrade_info: not updatable; since 8.11; from 2309.
    """

    dns_name: str | None = field("dnsName", "xsd:string", default=None)
    operating_system: OperatingSystem | str | None = field("operatingSystem", "OperatingSystem", default=None)
    agent_version: str | None = field("agentVersion", "xsd:string", default=None)
    agent_build_number: str | None = field("agentBuildNumber", "xsd:string", default=None)
    remote_experience_agent_version: str | None = field("remoteExperienceAgentVersion", "xsd:string", default=None)
    remote_experience_agent_build_number: str | None = field(
        "remoteExperienceAgentBuildNumber", "xsd:string", default=None
    )
    agent_upgrade_info: RDSServerAgentUpgradeInfo | None = field(
        "agentUpgradeInfo", "RDSServerAgentUpgradeInfo", default=None
    )


class RDSServerAgentMaxSessionsData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.RDSServer.AgentMaxSessionsData

    Fields:
        max_sessions_type: default LIMITED; not updatable.
        max_sessions_seen_by_agent: required if max_sessions_type is LIMITED; at least 1; not updatable.
    """

    max_sessions_type: MaxSessionsType | str = field("maxSessionsType", "MaxSessionsType")
    max_sessions_seen_by_agent: int | None = field("maxSessionsSeenByAgent", "xsd:int", default=None)


class RDSServerAgentUpgradeInfo(DynamicData):
    """Data object, since 8.11, from 2309.

    Page: vdi.resources.RDSServer.AgentUpgradeInfo

    Fields:
        agent_upgrade_state: not updatable.
        agent_upgrade_result: not updatable.
        agent_upgrade_error_message: not updatable.
    """

    agent_upgrade_state: AgentUpgradeState | str | None = field("agentUpgradeState", "AgentUpgradeState", default=None)
    agent_upgrade_result: AgentUpgradeResult | str | None = field(
        "agentUpgradeResult", "AgentUpgradeResult", default=None
    )
    agent_upgrade_error_message: str | None = field("agentUpgradeErrorMessage", "xsd:string", default=None)


class RDSServerBase(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.RDSServer.RDSServerBase

    Fields:
        name: not updatable.
        description: not updatable.
        farm: not updatable.
        desktop: not updatable.
        access_group: not updatable.
    """

    name: str | None = field("name", "xsd:string", default=None)
    description: str | None = field("description", "xsd:string", default=None)
    farm: FarmId | None = field("farm", "FarmId", default=None)
    desktop: DesktopId | None = field("desktop", "DesktopId", default=None)
    access_group: AccessGroupId = field("accessGroup", "AccessGroupId")


class RDSServerInfo(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.RDSServer.RDSServerInfo
    Queryable by: QueryService
    Query privileges: GLOBAL_CONFIG_VIEW, POOL_VIEW

    Fields:
        id: not updatable.
        message_security_data: not updatable; since 6.1.
        agent_data: not updatable.
        runtime_data: not updatable.
        rds_server_maintenance_data: not updatable; since 7.9.
        ref_id: not updatable; since 8.1; from 2103.
        network_labels: not updatable; since 8.11; from 2309.
    """

    id: RDSServerId = field("id", "RDSServerId")
    base: RDSServerBase = field("base", "RDSServerBase")
    message_security_data: RDSServerMessageSecurityData = field("messageSecurityData", "RDSServerMessageSecurityData")
    agent_data: RDSServerAgentData = field("agentData", "RDSServerAgentData")
    settings: RDSServerSettings = field("settings", "RDSServerSettings")
    runtime_data: RDSServerRuntimeData = field("runtimeData", "RDSServerRuntimeData")
    rds_server_maintenance_data: RDSServerMaintenanceData | None = field(
        "rdsServerMaintenanceData", "RDSServerMaintenanceData", default=None
    )
    ref_id: str | None = field("refId", "xsd:string", default=None)
    network_labels: list[RDSNetworkLabelData] = field("networkLabels", "RDSNetworkLabelData[]", default_factory=list)


class RDSServerMaintenanceData(DynamicData):
    """Data object, since 7.9.

    Page: vdi.resources.RDSServer.RDSServerMaintenanceData

    Fields:
        operation: not updatable.
        operation_state: not updatable.
        log_off_setting: not updatable.
        base_image_path: not updatable.
        base_image_snapshot_path: not updatable.
        pending_base_image_path: not updatable.
        pending_base_image_snapshot_path: not updatable.
        image_management_stream_name: not updatable; since 7.10.
        image_management_tag_name: not updatable; since 7.10.
        pending_image_management_stream_name: not updatable; since 7.10.
        pending_image_management_tag_name: not updatable; since 7.10.
    """

    operation: MachineOperation | str | None = field("operation", "MachineOperation", default=None)
    operation_state: MachineOperationState | str | None = field("operationState", "MachineOperationState", default=None)
    log_off_setting: LogoffSetting | str | None = field("logOffSetting", "LogoffSetting", default=None)
    base_image_path: str | None = field("baseImagePath", "xsd:string", default=None)
    base_image_snapshot_path: str | None = field("baseImageSnapshotPath", "xsd:string", default=None)
    pending_base_image_path: str | None = field("pendingBaseImagePath", "xsd:string", default=None)
    pending_base_image_snapshot_path: str | None = field("pendingBaseImageSnapshotPath", "xsd:string", default=None)
    image_management_stream_name: str | None = field("imageManagementStreamName", "xsd:string", default=None)
    image_management_tag_name: str | None = field("imageManagementTagName", "xsd:string", default=None)
    pending_image_management_stream_name: str | None = field(
        "pendingImageManagementStreamName", "xsd:string", default=None
    )
    pending_image_management_tag_name: str | None = field("pendingImageManagementTagName", "xsd:string", default=None)


class RDSServerMessageSecurityData(DynamicData):
    """Data object, since 6.1.

    Page: vdi.resources.RDSServer.RDSServerMessageSecurityData

    Fields:
        message_security_mode: not updatable.
        message_security_enhanced_mode_supported: not updatable.
    """

    message_security_mode: MessageSecurityMode | str = field("messageSecurityMode", "MessageSecurityMode")
    message_security_enhanced_mode_supported: bool = field("messageSecurityEnhancedModeSupported", "xsd:boolean")


class RDSServerRegisterResult(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.RDSServer.RegisterResult
    """

    id: RDSServerId = field("id", "RDSServerId")
    pairing_token: str = field("pairingToken", "xsd:string")


class RDSServerRegisterSpec(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.RDSServer.RegisterSpec

    Fields:
        dns_name: 1..255 characters.
        source: form PrintableText.
    """

    dns_name: str = field("dnsName", "xsd:string")
    operating_system: RDSServerRegisterOperatingSystem | str = field(
        "operatingSystem", "RDSServerRegisterOperatingSystem"
    )
    farm: FarmId | None = field("farm", "FarmId", default=None)
    source: str | None = field("source", "xsd:string", default=None)


class RDSServerRuntimeData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.RDSServer.RDSServerRuntimeData

    Fields:
        status: not updatable.
        session_count: not updatable.
        load_preference: not updatable; since 6.2.
        load_index: not updatable; since 7.8.
    """

    status: RDSServerStatus | str | None = field("status", "RDSServerStatus", default=None)
    session_count: int | None = field("sessionCount", "xsd:long", default=None)
    load_preference: RDSServerLoadPreference | str | None = field(
        "loadPreference", "RDSServerLoadPreference", default=None
    )
    load_index: int | None = field("loadIndex", "xsd:int", default=None)


class RDSServerSessionSettings(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.RDSServer.RDSServerSessionSettings

    Fields:
        max_sessions_type: default UNCONFIGURED.
        max_sessions_set_by_admin: required if max_sessions_type is LIMITED; at least 1.
    """

    max_sessions_type: RDSServerMaxSessionsType | str = field("maxSessionsType", "RDSServerMaxSessionsType")
    max_sessions_set_by_admin: int | None = field("maxSessionsSetByAdmin", "xsd:int", default=None)


class RDSServerSettings(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.RDSServer.RDSServerSettings

    Fields:
        agent_max_sessions_data: not updatable.
        enabled: default true.
    """

    session_settings: RDSServerSessionSettings = field("sessionSettings", "RDSServerSessionSettings")
    agent_max_sessions_data: RDSServerAgentMaxSessionsData = field(
        "agentMaxSessionsData", "RDSServerAgentMaxSessionsData"
    )
    enabled: bool = field("enabled", "xsd:boolean")


class RDSServerStateCount(DynamicData):
    """Data object, since 8.4, from 2111.

    Page: vdi.resources.RDSServer.RDSServerStateCount

    Fields:
        problem_count: not updatable.
        under_construction_count: not updatable.
        prepared_count: not updatable.
    """

    problem_count: ProblemCount = field("problemCount", "ProblemCount")
    under_construction_count: UnderConstructionCount = field("underConstructionCount", "UnderConstructionCount")
    prepared_count: PreparedCount = field("preparedCount", "PreparedCount")


class RDSServerStateView(DynamicData):
    """Data object, since 7.7.

    Page: vdi.resources.RDSServer.RDSServerStateView
    Queryable by: QueryService
    Query privileges: GLOBAL_CONFIG_VIEW, POOL_VIEW

    Fields:
        id: not updatable.
        farm: not updatable.
        desktop: not updatable.
        status: not updatable.
        machine_power_state: not updatable.
        ip_v4: not updatable.
        ip_v6: not updatable.
        dns_name: not updatable.
        agent_id: not updatable.
    """

    id: RDSServerId = field("id", "RDSServerId")
    farm: FarmId | None = field("farm", "FarmId", default=None)
    desktop: DesktopId | None = field("desktop", "DesktopId", default=None)
    status: RDSServerStatus | str | None = field("status", "RDSServerStatus", default=None)
    machine_power_state: VirtualMachinePowerState | str | None = field(
        "machinePowerState", "VirtualMachinePowerState", default=None
    )
    ip_v4: str | None = field("ipV4", "xsd:string", default=None)
    ip_v6: str | None = field("ipV6", "xsd:string", default=None)
    dns_name: str | None = field("dnsName", "xsd:string", default=None)
    agent_id: str | None = field("agentId", "xsd:string", default=None)


class RDSServerSummaryData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.RDSServer.RDSServerSummaryData

    Fields:
        farm_name: not updatable.
        desktop_name: not updatable.
        farm_type: default NONE; not updatable; since 7.6.
    """

    farm_name: str | None = field("farmName", "xsd:string", default=None)
    desktop_name: str | None = field("desktopName", "xsd:string", default=None)
    farm_type: RDSServerFarmType | str | None = field("farmType", "RDSServerFarmType", default=None)


class RDSServerSummaryView(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.RDSServer.RDSServerSummaryView
    Queryable by: QueryService
    Query privileges: GLOBAL_CONFIG_VIEW, POOL_VIEW
    Not filterable by summaryData.desktopName or summaryData.farmName.

    Fields:
        id: not updatable.
        base: not updatable.
        message_security_data: not updatable; since 6.1.
        summary_data: not updatable.
        agent_data: not updatable.
        settings: not updatable.
        runtime_data: not updatable.
        ref_id: not updatable; since 8.1; from 2103.
        network_labels: not updatable; since 8.11; from 2309.
    """

    id: RDSServerId = field("id", "RDSServerId")
    base: RDSServerBase = field("base", "RDSServerBase")
    message_security_data: RDSServerMessageSecurityData = field("messageSecurityData", "RDSServerMessageSecurityData")
    summary_data: RDSServerSummaryData = field("summaryData", "RDSServerSummaryData")
    agent_data: RDSServerAgentData = field("agentData", "RDSServerAgentData")
    settings: RDSServerSettings = field("settings", "RDSServerSettings")
    runtime_data: RDSServerRuntimeData = field("runtimeData", "RDSServerRuntimeData")
    ref_id: str | None = field("refId", "xsd:string", default=None)
    network_labels: list[RDSNetworkLabelData] = field("networkLabels", "RDSNetworkLabelData[]", default_factory=list)


class UnderConstructionCount(DynamicData):
    """Data object, since 8.4, from 2111.

    Page: vdi.resources.RDSServer.UnderConstructionCount

    Fields:
        provisioning: not updatable.
        customizing: not updatable.
        maintenance: not updatable.
        deleting: not updatable.
        drain_mode_enabled: not updatable.
        drain_mode_restart: not updatable.
        disabled: not updatable.
        disable_progress: not updatable.
        wait_for_agent: not updatable.
        startup_progress: not updatable.
        validating: not updatable.
        wait_for_hybrid_domain_join: not updatable; since 8.13; from 2406.
    """

    provisioning: int = field("provisioning", "xsd:int")
    customizing: int = field("customizing", "xsd:int")
    maintenance: int = field("maintenance", "xsd:int")
    deleting: int = field("deleting", "xsd:int")
    drain_mode_enabled: int = field("drainModeEnabled", "xsd:int")
    drain_mode_restart: int = field("drainModeRestart", "xsd:int")
    disabled: int = field("disabled", "xsd:int")
    disable_progress: int = field("disableProgress", "xsd:int")
    wait_for_agent: int = field("waitForAgent", "xsd:int")
    startup_progress: int = field("startupProgress", "xsd:int")
    validating: int = field("validating", "xsd:int")
    wait_for_hybrid_domain_join: int = field("waitForHybridDomainJoin", "xsd:int")


class RDSServer_Delete(Request[None]):
    """Request to RDSServer.

    Page: vdi.resources.RDSServer
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    Events: VLSI_RDSSERVER_DELETED, VLSI_RDSSERVER_DELETE_FAILED
    """

    __operation__ = Operation(
        service="RDSServer",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: RDSServerId = field("id", "RDSServerId")


class RDSServer_Get(Request["RDSServerInfo"]):
    """Request to RDSServer.

    Page: vdi.resources.RDSServer
    Privileges: GLOBAL_CONFIG_VIEW, POOL_VIEW
    """

    __operation__ = Operation(
        service="RDSServer",
        returns="RDSServerInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: RDSServerId = field("id", "RDSServerId")


class RDSServer_GetStateCounts(Request["RDSServerStateCount"]):
    """Request to RDSServer, from 2111.

    Page: vdi.resources.RDSServer
    Privileges: POOL_VIEW
    """

    __operation__ = Operation(
        service="RDSServer",
        returns="RDSServerStateCount",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )


class RDSServer_GetSummaryView(Request["RDSServerSummaryView"]):
    """Request to RDSServer.

    Page: vdi.resources.RDSServer
    Privileges: GLOBAL_CONFIG_VIEW, POOL_VIEW
    """

    __operation__ = Operation(
        service="RDSServer",
        returns="RDSServerSummaryView",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: RDSServerId = field("id", "RDSServerId")


class RDSServer_Recover(Request[None]):
    """Request to RDSServer.

    Page: vdi.resources.RDSServer
    Privileges: GLOBAL_CONFIG_MANAGEMENT, POOL_MANAGEMENT
    Events: VLSI_RDSSERVER_RECOVERY_REQUESTED, VLSI_RDSSERVER_RECOVERY_REQUEST_FAILED
    """

    __operation__ = Operation(
        service="RDSServer",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: RDSServerId = field("id", "RDSServerId")


class RDSServer_RecoverMachines(Request[None]):
    """Request to RDSServer.

    Page: vdi.resources.RDSServer
    Privileges: GLOBAL_CONFIG_MANAGEMENT, POOL_MANAGEMENT
    Events: VLSI_RDSSERVER_RECOVERY_REQUESTED, VLSI_RDSSERVER_RECOVERY_REQUEST_FAILED
    Further faults: PartialFailureFault
    """

    __operation__ = Operation(
        service="RDSServer",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidType",
            "PartialFailureFault",
            "UnexpectedFault",
        ),
    )

    ids: list[RDSServerId] = field("ids", "RDSServerId[]")


class RDSServer_Register(Request["RDSServerRegisterResult"]):
    """Request to RDSServer.

    Page: vdi.resources.RDSServer
    Privileges: GLOBAL_MACHINE_REGISTER
    Events: VLSI_RDSSERVER_REGISTERED, VLSI_RDSSERVER_REGISTRATION_FAILED
    """

    __operation__ = Operation(
        service="RDSServer",
        returns="RDSServerRegisterResult",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    spec: RDSServerRegisterSpec = field("spec", "RDSServerRegisterSpec")


class RDSServer_Update(Request[None]):
    """Request to RDSServer.

    Page: vdi.resources.RDSServer
    Privileges: GLOBAL_CONFIG_MANAGEMENT, POOL_MANAGEMENT, MACHINE_MANAGEMENT
    Events: VLSI_RDSSERVER_UPDATED, VLSI_RDSSERVER_UPDATE_FAILED

    Fields:
        updates: keys are paths into RDSServerInfo.
    """

    __operation__ = Operation(
        service="RDSServer",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: RDSServerId = field("id", "RDSServerId")
    updates: list[MapEntry] = field("updates", "MapEntry[]")
