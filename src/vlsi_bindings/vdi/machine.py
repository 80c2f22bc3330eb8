"""Machine: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import OpenEnumeration, Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    import datetime

    from .entity import (
        AccessGroupId,
        DatastorePathId,
        DesktopId,
        MachineId,
        PersistentDiskId,
        SessionId,
        UserOrGroupId,
        VirtualCenterId,
    )
    from .enumerations import (
        AgentUpgradeResult,
        AgentUpgradeState,
        DesktopSource,
        DesktopType,
        LogoffSetting,
        MachineBasicState,
        MachineOperation,
        MachineOperationState,
        MessageSecurityMode,
        OperatingSystem,
        OperatingSystemArchitecture,
        SessionProtocol,
        UserAssignment,
        VirtualMachinePowerState,
    )
    from .util import MapEntry

__all__ = [
    "AgentPairingState",
    "MachineAgentPairingData",
    "MachineAgentUpgradeInfo",
    "MachineAlias",
    "MachineAliasUpdateSpec",
    "MachineBase",
    "MachineData",
    "MachineDeleteSpec",
    "MachineDesktopData",
    "MachineDetailsView",
    "MachineInfo",
    "MachineManagedMachineData",
    "MachineManagedMachineNamesData",
    "MachineMessageSecurityData",
    "MachineNamesData",
    "MachineNamesView",
    "MachineNetworkLabelData",
    "MachineRegisterOperatingSystem",
    "MachineRegisterResult",
    "MachineRegisterSpec",
    "MachineSessionData",
    "MachineStateCounts",
    "MachineStateView",
    "MachineSummaryData",
    "MachineSummaryView",
    "MachineType",
    "MachineViewComposerData",
    "MachineVirtualCenterData",
    "MachineVirtualDiskData",
    "Machine_CancelTasks",
    "Machine_Delete",
    "Machine_DeleteMachines",
    "Machine_EnterMaintenanceMode",
    "Machine_EnterMaintenanceModeMachines",
    "Machine_ExitMaintenanceMode",
    "Machine_ExitMaintenanceModeMachines",
    "Machine_Get",
    "Machine_GetInfos",
    "Machine_GetStateCounts",
    "Machine_GetSummaryView",
    "Machine_GetSummaryViews",
    "Machine_Rebuild",
    "Machine_RebuildMachines",
    "Machine_Recover",
    "Machine_RecoverMachines",
    "Machine_Register",
    "Machine_Reset",
    "Machine_ResetMachines",
    "Machine_Restart",
    "Machine_RestartMachines",
    "Machine_Update",
    "Machine_UpdateMachineAliases",
    "Machine_assignUsers",
    "Machine_unassignUsers",
    "ManagedMachineDetailsData",
    "PreparedMachineCount",
    "ProblemMachineCount",
    "StateCount",
    "UnderConstructionMachineCount",
    "ViewStorageAcceleratorState",
]


class AgentPairingState(OpenEnumeration):
    """Values of MachineAgentPairingData.pairingState."""

    NOT_AVAILABLE = "NOT_AVAILABLE"
    IN_PAIRING = "IN_PAIRING"
    PAIRED_AND_SECURED = "PAIRED_AND_SECURED"


class MachineRegisterOperatingSystem(OpenEnumeration):
    """Values of MachineRegisterSpec.operatingSystem.

    Values:
        WINDOWS_11: from 2209.
    """

    WINDOWS_XP = "Windows XP"
    WINDOWS_VISTA = "Windows Vista"
    WINDOWS_7 = "Windows 7"
    WINDOWS_8 = "Windows 8"
    WINDOWS_10 = "Windows 10"
    WINDOWS_11 = "Windows 11"
    WINDOWS_SERVER_2008R2 = "Windows Server 2008R2"
    WINDOWS_SERVER_2012 = "Windows Server 2012"
    WINDOWS_SERVER_2012R2 = "Windows Server 2012R2"
    WINDOWS_SERVER_10 = "Windows Server 10"
    WINDOWS_SERVER_2016 = "Windows Server 2016"
    LINUX_OTHER = "Linux (other)"
    LINUX_SERVER_OTHER = "Linux Server (other)"
    LINUX_UBUNTU = "Linux (Ubuntu)"
    LINUX_RED_HAT_ENTERPRISE_LINUX = "Linux (Red Hat Enterprise Linux)"
    LINUX_SUSE_LINUX_ENTERPRISE_SERVER = "Linux (SUSE Linux Enterprise Server)"
    LINUX_CENT_OS = "Linux (CentOS)"


class MachineType(OpenEnumeration):
    """Values of MachineBase.type.

    Also of MachineData.type.

    Values:
        AWS_CORE_MACHINE: from 2406.
    """

    MANAGED_VIRTUAL_MACHINE = "MANAGED_VIRTUAL_MACHINE"
    UNMANAGED_MACHINE = "UNMANAGED_MACHINE"
    AWS_CORE_MACHINE = "AWS_CORE_MACHINE"


class ViewStorageAcceleratorState(OpenEnumeration):
    """Values of MachineVirtualCenterData.viewStorageAcceleratorState."""

    OFF = "OFF"
    CURRENT = "CURRENT"
    OUTOFDATE = "OUTOFDATE"
    ERROR = "ERROR"


class MachineAgentPairingData(DynamicData):
    """Data object, since 7.5.

    Page: vdi.resources.Machine.MachineAgentPairingData
    """

    pairing_state: AgentPairingState | str | None = field("pairingState", "AgentPairingState", default=None)
    configured_by_broker: str | None = field("configuredByBroker", "xsd:string", default=None)
    attempted_theft_by_broker: str | None = field("attemptedTheftByBroker", "xsd:string", default=None)


class MachineAgentUpgradeInfo(DynamicData):
    """Data object, since 8.8, from 2212.

    Page: vdi.resources.Machine.MachineAgentUpgradeInfo

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


class MachineAlias(DynamicData):
    """Data object, since 7.13, from 7.13.0.

    Page: vdi.resources.Machine.MachineAlias
    """

    user: UserOrGroupId = field("user", "UserOrGroupId")
    alias: str | None = field("alias", "xsd:string", default=None)


class MachineAliasUpdateSpec(DynamicData):
    """Data object, since 7.13, from 7.13.0.

    Page: vdi.resources.Machine.MachineAliasUpdateSpec
    """

    id: MachineId = field("id", "MachineId")
    aliases: list[MachineAlias] = field("aliases", "MachineAlias[]")


class MachineBase(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Machine.MachineBase

    Fields:
        name: not updatable.
        dns_name: not updatable.
        user: deprecated.
        users: not updatable; since 7.12.
        aliases: not updatable; since 7.13; from 7.13.0.
        access_group: not updatable.
        desktop: not updatable.
        desktop_name: not updatable; since 7.6.
        session: not updatable.
        basic_state: not updatable.
        type: not updatable.
        operating_system: not updatable.
        operating_system_architecture: not updatable; since 7.5.
        agent_version: not updatable.
        agent_build_number: not updatable.
        remote_experience_agent_version: not updatable.
        remote_experience_agent_build_number: not updatable.
        ref_id: since 7.12.
        held: not updatable; since 8.8; from 2212.
        agent_upgrade_info: not updatable; since 8.8; from 2212.
        aws_workspace_id: since 8.13; from 2406.
    """

    name: str = field("name", "xsd:string")
    dns_name: str | None = field("dnsName", "xsd:string", default=None)
    user: UserOrGroupId | None = field("user", "UserOrGroupId", default=None)
    users: list[UserOrGroupId] = field("users", "UserOrGroupId[]", default_factory=list)
    aliases: list[MachineAlias] = field("aliases", "MachineAlias[]", default_factory=list)
    access_group: AccessGroupId = field("accessGroup", "AccessGroupId")
    desktop: DesktopId = field("desktop", "DesktopId")
    desktop_name: str | None = field("desktopName", "xsd:string", default=None)
    session: SessionId | None = field("session", "SessionId", default=None)
    basic_state: MachineBasicState | str = field("basicState", "MachineBasicState")
    type: MachineType | str = field("type", "MachineType")
    operating_system: OperatingSystem | str | None = field("operatingSystem", "OperatingSystem", default=None)
    operating_system_architecture: OperatingSystemArchitecture | str | None = field(
        "operatingSystemArchitecture", "OperatingSystemArchitecture", default=None
    )
    agent_version: str | None = field("agentVersion", "xsd:string", default=None)
    agent_build_number: str | None = field("agentBuildNumber", "xsd:string", default=None)
    remote_experience_agent_version: str | None = field("remoteExperienceAgentVersion", "xsd:string", default=None)
    remote_experience_agent_build_number: str | None = field(
        "remoteExperienceAgentBuildNumber", "xsd:string", default=None
    )
    ref_id: str | None = field("refId", "xsd:string", default=None)
    held: bool | None = field("held", "xsd:boolean", default=None)
    agent_upgrade_info: MachineAgentUpgradeInfo | None = field(
        "agentUpgradeInfo", "MachineAgentUpgradeInfo", default=None
    )
    aws_workspace_id: str | None = field("awsWorkspaceId", "xsd:string", default=None)


class MachineData(DynamicData):
    """Data object, since 7.7.

    Page: vdi.resources.Machine.MachineData

    Fields:
        name: not updatable.
        dns_name: not updatable.
        type: not updatable.
        agent_version: not updatable.
        access_group: not updatable.
        basic_state: not updatable.
        assigned_user: deprecated.
        assigned_user_name: deprecated.
        assigned_users: since 7.12.
        assigned_user_names: since 7.12.
        aliases: not updatable; since 7.13; from 7.13.0.
        agent_build_number: not updatable; since 7.8.
        held: not updatable; since 8.8; from 2212.
        agent_upgrade_info: not updatable; since 8.8; from 2212.
        aws_workspace_id: since 8.13; from 2406.
    """

    name: str = field("name", "xsd:string")
    dns_name: str | None = field("dnsName", "xsd:string", default=None)
    type: MachineType | str = field("type", "MachineType")
    agent_version: str | None = field("agentVersion", "xsd:string", default=None)
    access_group: AccessGroupId = field("accessGroup", "AccessGroupId")
    basic_state: MachineBasicState | str = field("basicState", "MachineBasicState")
    assigned_user: UserOrGroupId | None = field("assignedUser", "UserOrGroupId", default=None)
    assigned_user_name: str | None = field("assignedUserName", "xsd:string", default=None)
    assigned_users: list[UserOrGroupId] = field("assignedUsers", "UserOrGroupId[]", default_factory=list)
    assigned_user_names: list[str] = field("assignedUserNames", "xsd:string[]", default_factory=list)
    aliases: list[MachineAlias] = field("aliases", "MachineAlias[]", default_factory=list)
    agent_build_number: str | None = field("agentBuildNumber", "xsd:string", default=None)
    held: bool = field("held", "xsd:boolean")
    agent_upgrade_info: MachineAgentUpgradeInfo | None = field(
        "agentUpgradeInfo", "MachineAgentUpgradeInfo", default=None
    )
    aws_workspace_id: str | None = field("awsWorkspaceId", "xsd:string", default=None)


class MachineDeleteSpec(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Machine.DeleteSpec

    Fields:
        allow_delete_from_multi_desktops: default false; since 7.5.
        force_logoff_session: default false; since 7.7.
    """

    delete_from_disk: bool | None = field("deleteFromDisk", "xsd:boolean", default=None)
    archive_persistent_disk: bool | None = field("archivePersistentDisk", "xsd:boolean", default=None)
    archive_datastore_path: DatastorePathId | None = field("archiveDatastorePath", "DatastorePathId", default=None)
    allow_delete_from_multi_desktops: bool | None = field("allowDeleteFromMultiDesktops", "xsd:boolean", default=None)
    force_logoff_session: bool | None = field("forceLogoffSession", "xsd:boolean", default=None)


class MachineDesktopData(DynamicData):
    """Data object, since 7.7.

    Page: vdi.resources.Machine.MachineDesktopData

    Fields:
        id: not updatable.
        name: not updatable.
        type: not updatable.
        source: not updatable.
        user_assignment: not updatable.
    """

    id: DesktopId = field("id", "DesktopId")
    name: str | None = field("name", "xsd:string", default=None)
    type: DesktopType | str = field("type", "DesktopType")
    source: DesktopSource | str = field("source", "DesktopSource")
    user_assignment: UserAssignment | str = field("userAssignment", "UserAssignment")


class MachineDetailsView(DynamicData):
    """Data object, since 7.7.

    Page: vdi.resources.Machine.MachineDetailsView
    Queryable by: QueryService
    Query privileges: MACHINE_VIEW
    Not filterable by sessionData.user, desktopData.name, managedMachineDetailsData.hostName or
        managedMachineDetailsData.datastorePaths.
    Filters of group_id: QueryFilterEquals.

    Fields:
        id: not updatable.
        ref_id: not updatable; since 8.8; from 2212.
    """

    id: MachineId = field("id", "MachineId")
    group_id: UserOrGroupId | None = field("groupId", "UserOrGroupId", default=None)
    data: MachineData = field("data", "MachineData")
    desktop_data: MachineDesktopData = field("desktopData", "MachineDesktopData")
    session_data: MachineSessionData | None = field("sessionData", "MachineSessionData", default=None)
    managed_machine_details_data: ManagedMachineDetailsData | None = field(
        "managedMachineDetailsData", "ManagedMachineDetailsData", default=None
    )
    machine_agent_pairing_data: MachineAgentPairingData | None = field(
        "machineAgentPairingData", "MachineAgentPairingData", default=None
    )
    ref_id: str | None = field("refId", "xsd:string", default=None)


class MachineInfo(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Machine.MachineInfo

    Fields:
        id: not updatable.
        message_security_data: not updatable; since 6.1.
        machine_agent_pairing_data: since 7.5.
    """

    id: MachineId = field("id", "MachineId")
    base: MachineBase = field("base", "MachineBase")
    message_security_data: MachineMessageSecurityData = field("messageSecurityData", "MachineMessageSecurityData")
    managed_machine_data: MachineManagedMachineData | None = field(
        "managedMachineData", "MachineManagedMachineData", default=None
    )
    machine_agent_pairing_data: MachineAgentPairingData | None = field(
        "machineAgentPairingData", "MachineAgentPairingData", default=None
    )


class MachineManagedMachineData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Machine.ManagedMachineData

    Fields:
        virtual_center_data: not updatable.
        view_composer_data: not updatable.
        create_time: not updatable.
        clone_error_message: not updatable; since 7.5.
        clone_error_time: not updatable; since 7.5.
    """

    virtual_center_data: MachineVirtualCenterData = field("virtualCenterData", "MachineVirtualCenterData")
    view_composer_data: MachineViewComposerData | None = field(
        "viewComposerData", "MachineViewComposerData", default=None
    )
    create_time: datetime.datetime | None = field("createTime", "xsd:dateTime", default=None)
    clone_error_message: str | None = field("cloneErrorMessage", "xsd:string", default=None)
    clone_error_time: datetime.datetime | None = field("cloneErrorTime", "xsd:dateTime", default=None)
    in_maintenance_mode: bool = field("inMaintenanceMode", "xsd:boolean")


class MachineManagedMachineNamesData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Machine.ManagedMachineNamesData

    Fields:
        host_name: not updatable.
        datastore_paths: unordered, unique values; not updatable.
    """

    host_name: str | None = field("hostName", "xsd:string", default=None)
    datastore_paths: list[str] = field("datastorePaths", "xsd:string[]", default_factory=list)


class MachineMessageSecurityData(DynamicData):
    """Data object, since 6.1.

    Page: vdi.resources.Machine.MessageSecurityData

    Fields:
        message_security_mode: not updatable.
        message_security_enhanced_mode_supported: not updatable.
    """

    message_security_mode: MessageSecurityMode | str = field("messageSecurityMode", "MessageSecurityMode")
    message_security_enhanced_mode_supported: bool = field("messageSecurityEnhancedModeSupported", "xsd:boolean")


class MachineNamesData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Machine.NamesData

    Fields:
        desktop_name: not updatable.
        user_name: not updatable; deprecated.
        user_names: not updatable; since 7.12.
    """

    desktop_name: str = field("desktopName", "xsd:string")
    user_name: str | None = field("userName", "xsd:string", default=None)
    user_names: list[str] = field("userNames", "xsd:string[]", default_factory=list)


class MachineNamesView(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Machine.MachineNamesView
    Queryable by: QueryService
    Query privileges: MACHINE_VIEW
    Not filterable by base.operatingSystem, namesData.userName, namesData.desktopName, managedMachineNamesData.hostName
        or managedMachineNamesData.datastorePaths.

    Fields:
        message_security_data: since 6.1.
    """

    id: MachineId = field("id", "MachineId")
    base: MachineBase = field("base", "MachineBase")
    names_data: MachineNamesData = field("namesData", "MachineNamesData")
    message_security_data: MachineMessageSecurityData = field("messageSecurityData", "MachineMessageSecurityData")
    managed_machine_names_data: MachineManagedMachineNamesData | None = field(
        "managedMachineNamesData", "MachineManagedMachineNamesData", default=None
    )


class MachineNetworkLabelData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Machine.NetworkLabelData
    """

    network_label_name: str = field("networkLabelName", "xsd:string")
    nic_name: str = field("nicName", "xsd:string")


class MachineRegisterResult(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Machine.RegisterResult
    """

    id: MachineId = field("id", "MachineId")
    pairing_token: str = field("pairingToken", "xsd:string")


class MachineRegisterSpec(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Machine.RegisterSpec

    Fields:
        dns_name: 1..255 characters.
        source: form PrintableText.
    """

    dns_name: str = field("dnsName", "xsd:string")
    operating_system: MachineRegisterOperatingSystem | str = field("operatingSystem", "MachineRegisterOperatingSystem")
    desktop: DesktopId = field("desktop", "DesktopId")
    source: str | None = field("source", "xsd:string", default=None)


class MachineSessionData(DynamicData):
    """Data object, since 7.7.

    Page: vdi.resources.Machine.MachineSessionData

    Fields:
        id: not updatable.
        user: not updatable.
        user_name: not updatable.
    """

    id: SessionId = field("id", "SessionId")
    user: UserOrGroupId = field("user", "UserOrGroupId")
    user_name: str = field("userName", "xsd:string")
    session_protocol: SessionProtocol | str | None = field("sessionProtocol", "SessionProtocol", default=None)


class MachineStateCounts(DynamicData):
    """Data object, since 8.4, from 2111.

    Page: vdi.resources.Machine.MachineStateCounts
    """

    vcenter_vm_counts: StateCount = field("vCenterVmCounts", "StateCount")
    un_managed_machine_counts: StateCount = field("unManagedMachineCounts", "StateCount")


class MachineStateView(DynamicData):
    """Data object, since 7.7.

    Page: vdi.resources.Machine.MachineStateView
    Queryable by: QueryService
    Query privileges: MACHINE_VIEW

    Fields:
        id: not updatable.
        desktop: not updatable.
        basic_state: not updatable.
        machine_power_state: not updatable.
        ip_v4: not updatable.
        ip_v6: not updatable.
        dns_name: not updatable.
        agent_id: not updatable.
    """

    id: MachineId = field("id", "MachineId")
    desktop: DesktopId | None = field("desktop", "DesktopId", default=None)
    basic_state: MachineBasicState | str = field("basicState", "MachineBasicState")
    machine_power_state: VirtualMachinePowerState | str | None = field(
        "machinePowerState", "VirtualMachinePowerState", default=None
    )
    ip_v4: str | None = field("ipV4", "xsd:string", default=None)
    ip_v6: str | None = field("ipV6", "xsd:string", default=None)
    dns_name: str | None = field("dnsName", "xsd:string", default=None)
    agent_id: str | None = field("agentId", "xsd:string", default=None)


class MachineSummaryData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Machine.SummaryData
    """

    virtual_center: VirtualCenterId | None = field("virtualCenter", "VirtualCenterId", default=None)


class MachineSummaryView(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Machine.MachineSummaryView
    Queryable by: QueryService
    Query privileges: MACHINE_VIEW, GLOBAL_CONFIG_VIEW
    Not filterable by base.operatingSystem or summaryData.virtualCenter.

    Fields:
        id: not updatable.
        message_security_data: since 6.1.
        summary_data: not updatable.
    """

    id: MachineId = field("id", "MachineId")
    base: MachineBase = field("base", "MachineBase")
    message_security_data: MachineMessageSecurityData = field("messageSecurityData", "MachineMessageSecurityData")
    summary_data: MachineSummaryData = field("summaryData", "MachineSummaryData")


class MachineViewComposerData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Machine.ViewComposerData

    Fields:
        base_image_path: not updatable.
        base_image_snapshot_path: not updatable.
        pending_base_image_path: not updatable.
        pending_base_image_snapshot_path: not updatable.
        image_management_stream_name: not updatable; since 7.10.
        image_management_tag_name: not updatable; since 7.10.
        pending_image_management_stream_name: not updatable; since 7.10.
        pending_image_management_tag_name: not updatable; since 7.10.
        last_maintenance_time: not updatable.
        operation: not updatable.
        auto_refresh_log_off_setting: not updatable; since 7.4.
        operation_state: not updatable.
        datastore_paths: unordered, unique values; not updatable.
        persistent_disks: unordered, unique values; not updatable; deprecated.
        persistent_disk_ref_ids: not updatable; since 8.10; from 2306.
    """

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
    last_maintenance_time: datetime.datetime | None = field("lastMaintenanceTime", "xsd:dateTime", default=None)
    operation: MachineOperation | str | None = field("operation", "MachineOperation", default=None)
    auto_refresh_log_off_setting: LogoffSetting | str | None = field(
        "autoRefreshLogOffSetting", "LogoffSetting", default=None
    )
    operation_state: MachineOperationState | str | None = field("operationState", "MachineOperationState", default=None)
    datastore_paths: list[str] = field("datastorePaths", "xsd:string[]", default_factory=list)
    persistent_disks: list[PersistentDiskId] = field("persistentDisks", "PersistentDiskId[]", default_factory=list)
    persistent_disk_ref_ids: list[str] = field("persistentDiskRefIds", "xsd:string[]", default_factory=list)


class MachineVirtualCenterData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Machine.VirtualCenterData

    Fields:
        virtual_center: not updatable.
        hostname: not updatable.
        path: not updatable.
        virtual_machine_power_state: not updatable.
        view_storage_accelerator_state: not updatable.
        memory_mb: not updatable.
        virtual_disks: unordered, unique values; not updatable.
        missing_in_vcenter: not updatable.
        in_hold_customization: not updatable.
        network_labels: not updatable.
    """

    virtual_center: VirtualCenterId = field("virtualCenter", "VirtualCenterId")
    hostname: str | None = field("hostname", "xsd:string", default=None)
    path: str = field("path", "xsd:string")
    virtual_machine_power_state: VirtualMachinePowerState | str | None = field(
        "virtualMachinePowerState", "VirtualMachinePowerState", default=None
    )
    view_storage_accelerator_state: ViewStorageAcceleratorState | str | None = field(
        "viewStorageAcceleratorState", "ViewStorageAcceleratorState", default=None
    )
    memory_mb: int | None = field("memoryMB", "xsd:int", default=None)
    virtual_disks: list[MachineVirtualDiskData] = field(
        "virtualDisks", "MachineVirtualDiskData[]", default_factory=list
    )
    missing_in_vcenter: bool = field("missingInVCenter", "xsd:boolean")
    in_hold_customization: bool = field("inHoldCustomization", "xsd:boolean")
    network_labels: list[MachineNetworkLabelData] = field(
        "networkLabels", "MachineNetworkLabelData[]", default_factory=list
    )


class MachineVirtualDiskData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.resources.Machine.VirtualDiskData

    Fields:
        path: not updatable.
        datastore_path: not updatable.
        capacity_mb: not updatable.
    """

    path: str = field("path", "xsd:string")
    datastore_path: str = field("datastorePath", "xsd:string")
    capacity_mb: int = field("capacityMB", "xsd:long")


class ManagedMachineDetailsData(DynamicData):
    """Data object, since 7.7.

    Page: vdi.resources.Machine.ManagedMachineDetailsData

    Fields:
        virtual_center: not updatable.
        host_name: not updatable.
        datastore_paths: unordered, unique values; not updatable.
        virtual_disks: unordered, unique values; not updatable.
        persistent_disks: unordered, unique values; not updatable; deprecated.
        persistent_disk_ref_ids: not updatable; since 8.10; from 2306.
        last_maintenance_time: not updatable.
        operation: not updatable.
        operation_state: not updatable.
        auto_refresh_log_off_setting: not updatable.
        in_hold_customization: not updatable.
        missing_in_vcenter: not updatable.
        create_time: not updatable.
        clone_error_message: not updatable.
        clone_error_time: not updatable.
        base_image_path: not updatable.
        base_image_snapshot_path: not updatable.
        pending_base_image_path: not updatable.
        pending_base_image_snapshot_path: not updatable.
        image_management_stream_name: not updatable; since 7.10.
        image_management_tag_name: not updatable; since 7.10.
        pending_image_management_stream_name: not updatable; since 7.10.
        pending_image_management_tag_name: not updatable; since 7.10.
        network_labels: not updatable; since 8.11; from 2309.
    """

    virtual_center: VirtualCenterId = field("virtualCenter", "VirtualCenterId")
    host_name: str | None = field("hostName", "xsd:string", default=None)
    datastore_paths: list[str] = field("datastorePaths", "xsd:string[]", default_factory=list)
    virtual_disks: list[MachineVirtualDiskData] = field(
        "virtualDisks", "MachineVirtualDiskData[]", default_factory=list
    )
    persistent_disks: list[PersistentDiskId] = field("persistentDisks", "PersistentDiskId[]", default_factory=list)
    persistent_disk_ref_ids: list[str] = field("persistentDiskRefIds", "xsd:string[]", default_factory=list)
    last_maintenance_time: datetime.datetime | None = field("lastMaintenanceTime", "xsd:dateTime", default=None)
    operation: MachineOperation | str | None = field("operation", "MachineOperation", default=None)
    operation_state: MachineOperationState | str | None = field("operationState", "MachineOperationState", default=None)
    auto_refresh_log_off_setting: LogoffSetting | str | None = field(
        "autoRefreshLogOffSetting", "LogoffSetting", default=None
    )
    in_hold_customization: bool = field("inHoldCustomization", "xsd:boolean")
    missing_in_vcenter: bool = field("missingInVCenter", "xsd:boolean")
    create_time: datetime.datetime | None = field("createTime", "xsd:dateTime", default=None)
    clone_error_message: str | None = field("cloneErrorMessage", "xsd:string", default=None)
    clone_error_time: datetime.datetime | None = field("cloneErrorTime", "xsd:dateTime", default=None)
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
    network_labels: list[MachineNetworkLabelData] = field(
        "networkLabels", "MachineNetworkLabelData[]", default_factory=list
    )


class PreparedMachineCount(DynamicData):
    """Data object, since 8.4, from 2111.

    Page: vdi.resources.Machine.PreparedMachineCount

    Fields:
        available: not updatable.
        provisioned: not updatable.
        connected: not updatable.
        disconnected: not updatable.
    """

    available: int = field("available", "xsd:int")
    provisioned: int = field("provisioned", "xsd:int")
    connected: int = field("connected", "xsd:int")
    disconnected: int = field("disconnected", "xsd:int")


class ProblemMachineCount(DynamicData):
    """Data object, since 8.4, from 2111.

    Page: vdi.resources.Machine.ProblemMachineCount

    Fields:
        agent_disabled: not updatable.
        agent_unreachable: not updatable.
        invalid_ip: not updatable.
        need_reboot: not updatable.
        protocol_failure: not updatable.
        domain_failure: not updatable.
        config_error: not updatable.
        unassigned_user_connected: not updatable.
        unassigned_user_disconnected: not updatable.
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
    unassigned_user_connected: int = field("unassignedUserConnected", "xsd:int")
    unassigned_user_disconnected: int = field("unassignedUserDisconnected", "xsd:int")
    provisioning_error: int = field("provisioningError", "xsd:int")
    error: int = field("error", "xsd:int")
    unknown: int = field("unknown", "xsd:int")
    already_used: int = field("alreadyUsed", "xsd:int")
    blocked_agent_version: int = field("blockedAgentVersion", "xsd:int")


class StateCount(DynamicData):
    """Data object, since 8.4, from 2111.

    Page: vdi.resources.Machine.StateCount

    Fields:
        problem_count: not updatable.
        under_construction_count: not updatable.
        prepared_count: not updatable.
    """

    problem_count: ProblemMachineCount = field("problemCount", "ProblemMachineCount")
    under_construction_count: UnderConstructionMachineCount = field(
        "underConstructionCount", "UnderConstructionMachineCount"
    )
    prepared_count: PreparedMachineCount = field("preparedCount", "PreparedMachineCount")


class UnderConstructionMachineCount(DynamicData):
    """Data object, since 8.4, from 2111.

    Page: vdi.resources.Machine.UnderConstructionMachineCount

    Fields:
        provisioning: not updatable.
        customizing: not updatable.
        maintenance: not updatable.
        deleting: not updatable.
        wait_for_agent: not updatable.
        startup_progress: not updatable.
        validating: not updatable.
        wait_for_hybrid_domain_join: not updatable; since 8.13; from 2406.
    """

    provisioning: int = field("provisioning", "xsd:int")
    customizing: int = field("customizing", "xsd:int")
    maintenance: int = field("maintenance", "xsd:int")
    deleting: int = field("deleting", "xsd:int")
    wait_for_agent: int = field("waitForAgent", "xsd:int")
    startup_progress: int = field("startupProgress", "xsd:int")
    validating: int = field("validating", "xsd:int")
    wait_for_hybrid_domain_join: int = field("waitForHybridDomainJoin", "xsd:int")


class Machine_CancelTasks(Request[None]):
    """Request to Machine.

    Page: vdi.resources.Machine
    Privileges: POOL_SVI_IMAGE_MANAGEMENT
    Events: VLSI_VIEW_COMPOSER_OPERATION_CANCELED, VLSI_VIEW_COMPOSER_OPERATION_CANCEL_FAILED
    Further faults: PartialFailureFault
    """

    __operation__ = Operation(
        service="Machine",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidType",
            "PartialFailureFault",
            "UnexpectedFault",
        ),
    )

    ids: list[MachineId] = field("ids", "MachineId[]")


class Machine_Delete(Request[None]):
    """Request to Machine.

    Page: vdi.resources.Machine
    Privileges: MACHINE_MANAGEMENT, POOL_MANAGEMENT
    Events: VLSI_MACHINE_DELETED, VLSI_MACHINE_DELETE_FAILED
    """

    __operation__ = Operation(
        service="Machine",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: MachineId = field("id", "MachineId")
    spec: MachineDeleteSpec | None = field("spec", "MachineDeleteSpec", default=None)


class Machine_DeleteMachines(Request[None]):
    """Request to Machine.

    Page: vdi.resources.Machine
    Privileges: MACHINE_MANAGEMENT, POOL_MANAGEMENT
    Events: VLSI_MACHINE_DELETED, VLSI_MACHINE_DELETE_FAILED
    Further faults: PartialFailureFault
    """

    __operation__ = Operation(
        service="Machine",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidType",
            "PartialFailureFault",
            "UnexpectedFault",
        ),
    )

    ids: list[MachineId] = field("ids", "MachineId[]")
    spec: MachineDeleteSpec | None = field("spec", "MachineDeleteSpec", default=None)


class Machine_EnterMaintenanceMode(Request[None]):
    """Request to Machine.

    Page: vdi.resources.Machine
    Privileges: MACHINE_MAINTENANCE, FORENSICS
    Events: VLSI_MACHINE_MAINTENANCE, VLSI_MACHINE_MAINTENANCE_FAILED
    """

    __operation__ = Operation(
        service="Machine",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: MachineId = field("id", "MachineId")


class Machine_EnterMaintenanceModeMachines(Request[None]):
    """Request to Machine.

    Page: vdi.resources.Machine
    Privileges: MACHINE_MAINTENANCE, FORENSICS
    Events: VLSI_MACHINE_MAINTENANCE, VLSI_MACHINE_MAINTENANCE_FAILED
    Further faults: PartialFailureFault
    """

    __operation__ = Operation(
        service="Machine",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidType",
            "PartialFailureFault",
            "UnexpectedFault",
        ),
    )

    ids: list[MachineId] = field("ids", "MachineId[]")


class Machine_ExitMaintenanceMode(Request[None]):
    """Request to Machine.

    Page: vdi.resources.Machine
    Privileges: MACHINE_MAINTENANCE, FORENSICS
    Events: VLSI_MACHINE_MAINTENANCE, VLSI_MACHINE_MAINTENANCE_FAILED
    """

    __operation__ = Operation(
        service="Machine",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: MachineId = field("id", "MachineId")


class Machine_ExitMaintenanceModeMachines(Request[None]):
    """Request to Machine.

    Page: vdi.resources.Machine
    Privileges: MACHINE_MAINTENANCE, FORENSICS
    Events: VLSI_MACHINE_MAINTENANCE, VLSI_MACHINE_MAINTENANCE_FAILED
    Further faults: PartialFailureFault
    """

    __operation__ = Operation(
        service="Machine",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidType",
            "PartialFailureFault",
            "UnexpectedFault",
        ),
    )

    ids: list[MachineId] = field("ids", "MachineId[]")


class Machine_Get(Request["MachineInfo"]):
    """Request to Machine.

    Page: vdi.resources.Machine
    Privileges: MACHINE_VIEW
    """

    __operation__ = Operation(
        service="Machine",
        returns="MachineInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: MachineId = field("id", "MachineId")


class Machine_GetInfos(Request["list[MachineInfo]"]):
    """Request to Machine.

    Page: vdi.resources.Machine
    Privileges: MACHINE_VIEW
    """

    __operation__ = Operation(
        service="Machine",
        returns="MachineInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    ids: list[MachineId] = field("ids", "MachineId[]")


class Machine_GetStateCounts(Request["MachineStateCounts"]):
    """Request to Machine, from 2111.

    Page: vdi.resources.Machine
    Privileges: MACHINE_VIEW
    """

    __operation__ = Operation(
        service="Machine",
        returns="MachineStateCounts",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )


class Machine_GetSummaryView(Request["MachineSummaryView"]):
    """Request to Machine.

    Page: vdi.resources.Machine
    Privileges: MACHINE_VIEW
    """

    __operation__ = Operation(
        service="Machine",
        returns="MachineSummaryView",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: MachineId = field("id", "MachineId")


class Machine_GetSummaryViews(Request["list[MachineSummaryView]"]):
    """Request to Machine.

    Page: vdi.resources.Machine
    Privileges: MACHINE_VIEW
    """

    __operation__ = Operation(
        service="Machine",
        returns="MachineSummaryView[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    ids: list[MachineId] = field("ids", "MachineId[]")


class Machine_Rebuild(Request[None]):
    """Request to Machine.

    Page: vdi.resources.Machine
    Privileges: MACHINE_MANAGEMENT
    Events: VLSI_MACHINE_REBUILD, VLSI_MACHINE_REBUILD_FAILED
    """

    __operation__ = Operation(
        service="Machine",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: MachineId = field("id", "MachineId")


class Machine_RebuildMachines(Request[None]):
    """Request to Machine.

    Page: vdi.resources.Machine
    Privileges: MACHINE_MANAGEMENT
    Events: VLSI_MACHINE_REBUILD, VLSI_MACHINE_REBUILD_FAILED
    Further faults: PartialFailureFault
    """

    __operation__ = Operation(
        service="Machine",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidType",
            "PartialFailureFault",
            "UnexpectedFault",
        ),
    )

    ids: list[MachineId] = field("ids", "MachineId[]")


class Machine_Recover(Request[None]):
    """Request to Machine.

    Page: vdi.resources.Machine
    Privileges: MACHINE_MANAGEMENT, POOL_MANAGEMENT, FORENSICS
    Events: VLSI_MACHINE_RECOVERY_REQUESTED, VLSI_MACHINE_RECOVERY_REQUEST_FAILED
    """

    __operation__ = Operation(
        service="Machine",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: MachineId = field("id", "MachineId")


class Machine_RecoverMachines(Request[None]):
    """Request to Machine.

    Page: vdi.resources.Machine
    Privileges: MACHINE_MANAGEMENT, POOL_MANAGEMENT, FORENSICS
    Events: VLSI_MACHINE_RECOVERY_REQUESTED, VLSI_MACHINE_RECOVERY_REQUEST_FAILED
    Further faults: PartialFailureFault
    """

    __operation__ = Operation(
        service="Machine",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidType",
            "PartialFailureFault",
            "UnexpectedFault",
        ),
    )

    ids: list[MachineId] = field("ids", "MachineId[]")


class Machine_Register(Request["MachineRegisterResult"]):
    """Request to Machine.

    Page: vdi.resources.Machine
    Privileges: GLOBAL_MACHINE_REGISTER
    Events: VLSI_MACHINE_REGISTERED, VLSI_MACHINE_REGISTRATION_FAILED
    Further faults: InvalidRequest
    """

    __operation__ = Operation(
        service="Machine",
        returns="MachineRegisterResult",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidRequest",
            "InvalidType",
            "UnexpectedFault",
        ),
    )

    spec: MachineRegisterSpec = field("spec", "MachineRegisterSpec")


class Machine_Reset(Request[None]):
    """Request to Machine.

    Page: vdi.resources.Machine
    Privileges: MACHINE_REBOOT, FORENSICS
    Events: VLSI_MACHINE_RESET, VLSI_MACHINE_RESET_FAILED
    """

    __operation__ = Operation(
        service="Machine",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: MachineId = field("id", "MachineId")


class Machine_ResetMachines(Request[None]):
    """Request to Machine.

    Page: vdi.resources.Machine
    Privileges: MACHINE_REBOOT, FORENSICS
    Events: VLSI_MACHINE_RESET, VLSI_MACHINE_RESET_FAILED
    Further faults: PartialFailureFault
    """

    __operation__ = Operation(
        service="Machine",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidType",
            "PartialFailureFault",
            "UnexpectedFault",
        ),
    )

    ids: list[MachineId] = field("ids", "MachineId[]")


class Machine_Restart(Request[None]):
    """Request to Machine.

    Page: vdi.resources.Machine
    Privileges: MACHINE_REBOOT, FORENSICS
    Events: VLSI_MACHINE_RESTART, VLSI_MACHINE_RESTART_FAILED
    """

    __operation__ = Operation(
        service="Machine",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: MachineId = field("id", "MachineId")


class Machine_RestartMachines(Request[None]):
    """Request to Machine.

    Page: vdi.resources.Machine
    Privileges: MACHINE_REBOOT, FORENSICS
    Events: VLSI_MACHINE_RESTART, VLSI_MACHINE_RESTART_FAILED
    Further faults: PartialFailureFault
    """

    __operation__ = Operation(
        service="Machine",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidType",
            "PartialFailureFault",
            "UnexpectedFault",
        ),
    )

    ids: list[MachineId] = field("ids", "MachineId[]")


class Machine_Update(Request[None]):
    """Request to Machine.

    Page: vdi.resources.Machine
    Privileges: MACHINE_MAINTENANCE, MACHINE_USER_MANAGEMENT
    Events: VLSI_MACHINE_UPDATED, VLSI_MACHINE_UPDATE_FAILED

    Fields:
        updates: keys are paths into MachineInfo.
    """

    __operation__ = Operation(
        service="Machine",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: MachineId = field("id", "MachineId")
    updates: list[MapEntry] = field("updates", "MapEntry[]")


class Machine_UpdateMachineAliases(Request[None]):
    """Request to Machine, from 7.13.0.

    Page: vdi.resources.Machine
    Privileges: MACHINE_USER_MANAGEMENT
    Events: VLSI_MACHINE_UPDATED, VLSI_MACHINE_UPDATE_FAILED
    Further faults: PartialFailureFault
    """

    __operation__ = Operation(
        service="Machine",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidType",
            "PartialFailureFault",
            "UnexpectedFault",
        ),
    )

    spec: MachineAliasUpdateSpec = field("spec", "MachineAliasUpdateSpec")


class Machine_assignUsers(Request[None]):
    """Request to Machine.

    Page: vdi.resources.Machine
    Privileges: MACHINE_USER_MANAGEMENT
    Events: VLSI_MACHINE_UPDATED, VLSI_MACHINE_UPDATE_FAILED
    Further faults: PartialFailureFault
    """

    __operation__ = Operation(
        service="Machine",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidType",
            "PartialFailureFault",
            "UnexpectedFault",
        ),
    )

    id: MachineId = field("id", "MachineId")
    user_ids: list[UserOrGroupId] = field("userIds", "UserOrGroupId[]")


class Machine_unassignUsers(Request[None]):
    """Request to Machine.

    Page: vdi.resources.Machine
    Privileges: MACHINE_USER_MANAGEMENT
    Events: VLSI_MACHINE_UPDATED, VLSI_MACHINE_UPDATE_FAILED
    Further faults: PartialFailureFault
    """

    __operation__ = Operation(
        service="Machine",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidType",
            "PartialFailureFault",
            "UnexpectedFault",
        ),
    )

    id: MachineId = field("id", "MachineId")
    user_ids: list[UserOrGroupId] = field("userIds", "UserOrGroupId[]")
