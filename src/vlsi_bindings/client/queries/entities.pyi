"""What type checkers know of entities: generated from the contract by tools.entities; do not edit.

That a member exists and which conditions it takes is told here; whether filters may name it, when it is run.
"""

import datetime
from collections.abc import Iterable
from typing import Generic, TypeVar, overload

from ... import vdi
from .filters import Filter
from .members import Member, Path

T = TypeVar("T")

class ObjectMember(Path):
    def __eq__(self, other: object) -> Filter: ...  # type: ignore[override]  # a condition, not an answer
    def __ne__(self, other: object) -> Filter: ...  # type: ignore[override]  # a condition, not an answer

class ValueMember(Path, Generic[T]):
    def __eq__(self, other: T | None) -> Filter: ...  # type: ignore[override]  # a condition, not an answer
    def __ne__(self, other: T | None) -> Filter: ...  # type: ignore[override]  # a condition, not an answer
    def one_of(self, values: Iterable[T]) -> Filter: ...

class TextMember(ValueMember[str]):
    def startswith(self, text: str) -> Filter: ...
    def contains(self, value: str) -> Filter: ...

class TimeMember(ValueMember[datetime.datetime]):
    def between(self, start: datetime.datetime | None, end: datetime.datetime | None) -> Filter: ...

class ArrayMember(Path, Generic[T]):
    def __eq__(self, other: Iterable[T] | None) -> Filter: ...  # type: ignore[override]  # a condition, not an answer
    def __ne__(self, other: Iterable[T] | None) -> Filter: ...  # type: ignore[override]  # a condition, not an answer
    def contains(self, value: T | Iterable[T]) -> Filter: ...

class ADUserOrGroupBaseMembers(ObjectMember):
    sid: TextMember
    group: ValueMember[bool]
    domain: TextMember
    domain_netbios_name: TextMember
    ad_distinguished_name: TextMember
    name: TextMember
    first_name: TextMember
    last_name: TextMember
    login_name: TextMember
    display_name: TextMember
    long_display_name: TextMember
    user_display_name: TextMember
    email: TextMember
    kiosk_user: ValueMember[bool]
    unauthenticated_access_user: ValueMember[bool]
    phone: TextMember
    description: TextMember
    in_folder: TextMember
    user_principal_name: TextMember
    guid: TextMember
    formatted_guid: TextMember

class ADUserOrGroupSummaryViewMembers(ObjectMember):
    id: ValueMember[vdi.UserOrGroupId]
    base: ADUserOrGroupBaseMembers

class AWSCoreDesktopSettingsMembers(ObjectMember):
    bundle_id: TextMember
    directory_id: TextMember
    workspace_power_policy_settings: AWSCoreWorkspacePowerPolicySettingsMembers

class AWSCoreWorkspacePowerPolicySettingsMembers(ObjectMember):
    running_mode: TextMember
    workspace_schedules: ArrayMember[vdi.AWSCoreWorkspaceSchedule]
    idle_timeout_policy: TextMember
    idle_timeout_minutes: ValueMember[int]

class ApplicationDataMembers(ObjectMember):
    name: TextMember
    display_name: TextMember
    description: TextMember
    enabled: ValueMember[bool]
    global_application_entitlement: ValueMember[vdi.GlobalApplicationEntitlementId]
    enable_anti_affinity_rules: ValueMember[bool]
    anti_affinity_patterns: ArrayMember[str]
    anti_affinity_count: ValueMember[int]
    enable_pre_launch: ValueMember[bool]
    connection_server_restrictions: ArrayMember[str]
    category_folder_name: TextMember
    client_restrictions: ValueMember[bool]
    shortcut_locations: ArrayMember[str]
    multi_session_mode: TextMember
    max_multi_sessions: ValueMember[int]
    cloud_brokered: ValueMember[bool]
    av_application_package_guid: TextMember
    app_launch_limit_enabled: ValueMember[bool]
    allow_users_to_choose_machine: ValueMember[bool]
    launch_id: TextMember

class ApplicationExecutionDataMembers(ObjectMember):
    executable_path: TextMember
    version: TextMember
    publisher: TextMember
    start_folder: TextMember
    args: TextMember
    farm: ValueMember[vdi.FarmId]
    desktop: ValueMember[vdi.DesktopId]
    file_types: ArrayMember[vdi.ApplicationFileTypeData]
    auto_update_file_types: ValueMember[bool]
    other_file_types: ArrayMember[vdi.ApplicationOtherFileTypeData]
    auto_update_other_file_types: ValueMember[bool]

class ApplicationIconBaseMembers(ObjectMember):
    data: ValueMember[bytes]
    width: ValueMember[int]
    height: ValueMember[int]
    icon_hash: TextMember
    icon_source: TextMember
    applications: ArrayMember[vdi.ApplicationId]

class ApplicationIconInfoMembers(ObjectMember):
    id: ValueMember[vdi.ApplicationIconId]
    base: ApplicationIconBaseMembers

class ApplicationInfoMembers(ObjectMember):
    id: ValueMember[vdi.ApplicationId]
    data: ApplicationDataMembers
    execution_data: ApplicationExecutionDataMembers
    icons: ArrayMember[vdi.ApplicationIconId]
    customized_icons: ArrayMember[vdi.ApplicationIconId]
    access_group: ValueMember[vdi.AccessGroupId]
    runtime_data: ApplicationRuntimeDataMembers
    ref_id: TextMember

class ApplicationRuntimeDataMembers(ObjectMember):
    user_count: ValueMember[int]

class AuditEventSummaryViewMembers(ObjectMember):
    event_id: ValueMember[int]
    event_type: TextMember
    severity: TextMember
    module: TextMember
    time: TimeMember
    machine_dns_name: TextMember
    user_id: ValueMember[vdi.UserOrGroupId]
    desktop_id: ValueMember[vdi.DesktopId]
    application_id: ValueMember[vdi.ApplicationId]
    machine_id: ValueMember[vdi.MachineId]
    session_id: ValueMember[vdi.SessionId]
    message: TextMember
    user_display_name: TextMember
    persistent_disk_id: ValueMember[vdi.PersistentDiskId]
    persistent_disk_ref_id: TextMember
    user_sid: TextMember

class DesktopAssignmentDataMembers(ObjectMember):
    name: TextMember
    display_name: TextMember
    enabled: ValueMember[bool]
    type: TextMember
    source: TextMember
    global_entitlement: ValueMember[vdi.GlobalEntitlementId]
    num_machines: ValueMember[int]
    operating_system: TextMember
    operating_system_architecture: TextMember
    enable_grid_vgpus: ValueMember[bool]
    renderer_3d: TextMember
    allow_users_to_choose_protocol: ValueMember[bool]
    allow_multiple_sessions_per_user: ValueMember[bool]
    allow_users_to_reset_machines: ValueMember[bool]
    default_display_protocol: TextMember
    enable_html_access: ValueMember[bool]
    enable_collaboration: ValueMember[bool]
    user_assignment: TextMember
    multiple_session_auto_clean: ValueMember[bool]
    cloud_managed: ValueMember[bool]
    cloud_assigned: ValueMember[bool]
    num_assigned_machines: ValueMember[int]

class DesktopAssignmentViewMembers(ObjectMember):
    id: ValueMember[vdi.DesktopId]
    desktop_assignment_data: DesktopAssignmentDataMembers
    ref_id: TextMember

class DesktopBaseMembers(ObjectMember):
    name: TextMember
    display_name: TextMember
    access_group: ValueMember[vdi.AccessGroupId]
    description: TextMember

class DesktopHealthInfoMembers(ObjectMember):
    id: ValueMember[vdi.DesktopId]
    name: TextMember
    type: TextMember
    health: TextMember
    source: TextMember
    access_group: ValueMember[vdi.AccessGroupId]
    enable_app_remoting: ValueMember[bool]
    application_status: ArrayMember[vdi.ApplicationStatusInfo]

class DesktopProvisioningViewMembers(ObjectMember):
    id: ValueMember[vdi.DesktopId]
    provisioning_type: TextMember
    operating_system: TextMember
    operating_system_architecture: TextMember
    base: DesktopBaseMembers
    virtual_center_data: DesktopVirtualCenterDataMembers
    ref_id: TextMember
    partner_desktop_setting: PartnerDesktopSettingsMembers

class DesktopSummaryDataMembers(ObjectMember):
    name: TextMember
    display_name: TextMember
    enabled: ValueMember[bool]
    deleting: ValueMember[bool]
    type: TextMember
    source: TextMember
    image_source: TextMember
    user_assignment: TextMember
    allow_multiple_assignments: ValueMember[bool]
    access_group: ValueMember[vdi.AccessGroupId]
    global_entitlement: ValueMember[vdi.GlobalEntitlementId]
    global_entitlement_name: TextMember
    virtual_center: ValueMember[vdi.VirtualCenterId]
    provisioning_enabled: ValueMember[bool]
    num_machines: ValueMember[int]
    num_sessions: ValueMember[int]
    user_group_count: ValueMember[int]
    farm: ValueMember[vdi.FarmId]
    supported_domains: ArrayMember[str]
    last_provisioning_error: TextMember
    category_folder_name: TextMember
    enable_app_remoting: ValueMember[bool]
    application_count: ValueMember[int]
    supported_session_type: TextMember
    num_application_sessions: ValueMember[int]
    cloud_managed: ValueMember[bool]
    cloud_assigned: ValueMember[bool]
    cloud_brokered: ValueMember[bool]
    gde_ref_id: TextMember
    launch_id: TextMember

class DesktopSummaryViewMembers(ObjectMember):
    id: ValueMember[vdi.DesktopId]
    desktop_summary_data: DesktopSummaryDataMembers
    ref_id: TextMember

class DesktopVirtualCenterDataMembers(ObjectMember):
    virtual_center: ValueMember[vdi.VirtualCenterId]
    template_path: TextMember
    template_moid: TextMember
    parent_vm_path: TextMember
    snapshot_path: TextMember
    parent_vm_moid: TextMember
    snapshot_moid: TextMember
    pending_image_parent_vm_path: TextMember
    pending_image_snapshot_path: TextMember
    pending_image_parent_vm_moid: TextMember
    pending_image_snapshot_moid: TextMember
    image_management_stream: ValueMember[vdi.ImageManagementStreamId]
    image_management_tag: ValueMember[vdi.ImageManagementTagId]
    pending_image_management_stream: ValueMember[vdi.ImageManagementStreamId]
    pending_image_management_tag: ValueMember[vdi.ImageManagementTagId]

class EntitledUserOrGroupGlobalSummaryViewMembers(ObjectMember):
    id: ValueMember[vdi.UserOrGroupId]
    base: ADUserOrGroupBaseMembers
    global_data: EntitledUserOrGroupGloballyEntitledDataMembers
    session_data: EntitledUserOrGroupUserSessionDataMembers

class EntitledUserOrGroupGloballyEntitledDataMembers(ObjectMember):
    global_entitlements: ArrayMember[vdi.GlobalEntitlementId]
    global_user_entitlements: ArrayMember[vdi.UserEntitlementId]
    global_application_entitlements: ArrayMember[vdi.GlobalApplicationEntitlementId]
    global_user_application_entitlements: ArrayMember[vdi.UserEntitlementId]
    user_home_sites: ArrayMember[vdi.UserHomeSiteId]
    pod_assignments: ArrayMember[vdi.PodAssignmentId]
    url_redirection_settings: ArrayMember[vdi.URLRedirectionId]
    url_redirection_user_entitlements: ArrayMember[vdi.UserEntitlementId]

class EntitledUserOrGroupLocalSummaryViewMembers(ObjectMember):
    id: ValueMember[vdi.UserOrGroupId]
    base: ADUserOrGroupBaseMembers
    local_data: EntitledUserOrGroupLocallyEntitledDataMembers
    session_data: EntitledUserOrGroupUserSessionDataMembers

class EntitledUserOrGroupLocallyEntitledDataMembers(ObjectMember):
    machines: ArrayMember[vdi.MachineId]
    persistent_disks: ArrayMember[vdi.PersistentDiskId]
    persistent_disk_ref_ids: ArrayMember[str]
    desktops: ArrayMember[vdi.DesktopId]
    desktop_user_entitlements: ArrayMember[vdi.UserEntitlementId]
    applications: ArrayMember[vdi.ApplicationId]
    application_user_entitlements: ArrayMember[vdi.UserEntitlementId]
    url_redirection_settings: ArrayMember[vdi.URLRedirectionId]
    url_redirection_user_entitlements: ArrayMember[vdi.UserEntitlementId]

class EntitledUserOrGroupUserSessionDataMembers(ObjectMember):
    desktop_local_session_count: ValueMember[int]
    desktop_local_sessions: ArrayMember[vdi.SessionId]
    application_local_session_count: ValueMember[int]
    application_local_sessions: ArrayMember[vdi.SessionId]

class EventDataMembers(ObjectMember):
    event_type: TextMember
    severity: TextMember
    time: TimeMember
    module: TextMember
    message: TextMember
    node: TextMember
    user_id: ValueMember[vdi.UserOrGroupId]
    desktop_id: ValueMember[vdi.DesktopId]
    application_id: ValueMember[vdi.ApplicationId]
    machine_id: ValueMember[vdi.MachineId]
    rds_server_id: ValueMember[vdi.RDSServerId]
    farm_id: ValueMember[vdi.FarmId]
    session_id: ValueMember[vdi.SessionId]
    logon_timing: TextMember
    persistent_disk_id: ValueMember[vdi.PersistentDiskId]

class EventNamesDataMembers(ObjectMember):
    user_sid: TextMember
    user_display_name: TextMember
    desktop_name: TextMember
    desktop_display_name: TextMember
    application_name: TextMember
    application_display_name: TextMember
    machine_name: TextMember
    machine_guid: TextMember
    farm_name: TextMember
    farm_display_name: TextMember
    end_user_display_name: TextMember
    thinapp_display_name: TextMember
    process_id: ValueMember[int]
    process_name: TextMember
    remote_application_description: TextMember
    remote_application_id: TextMember
    persistent_disk_name: TextMember

class EventSummaryViewMembers(ObjectMember):
    event_id: ValueMember[int]
    data: EventDataMembers
    names_data: EventNamesDataMembers

class FarmBaseMembers(ObjectMember):
    name: TextMember
    display_name: TextMember

class FarmHealthInfoMembers(ObjectMember):
    id: ValueMember[vdi.FarmId]
    name: TextMember
    type: TextMember
    health: TextMember
    source: TextMember
    access_group: ValueMember[vdi.AccessGroupId]
    rds_server_health: ArrayMember[vdi.FarmHealthRDSServerHealthInfo]
    num_applications: ValueMember[int]
    ref_id: TextMember
    missing_av_applications: ArrayMember[vdi.FarmHealthMissingApplicationInfo]
    avm_accessible: ValueMember[bool]

class FarmProvisioningViewMembers(ObjectMember):
    id: ValueMember[vdi.FarmId]
    provisioning_type: TextMember
    operating_system: TextMember
    operating_system_architecture: TextMember
    base: FarmBaseMembers
    virtual_center_data: FarmVirtualCenterDataMembers
    ref_id: TextMember

class FarmSummaryDataMembers(ObjectMember):
    type: TextMember
    source: TextMember
    image_source: TextMember
    name: TextMember
    display_name: TextMember
    description: TextMember
    access_group: ValueMember[vdi.AccessGroupId]
    access_group_name: TextMember
    enabled: ValueMember[bool]
    provisioning_enabled: ValueMember[bool]
    deleting: ValueMember[bool]
    desktop: ValueMember[vdi.DesktopId]
    desktop_name: TextMember
    rds_server_count: ValueMember[int]
    application_count: ValueMember[int]
    max_sessions_type: TextMember
    maximum_number_of_sessions: ValueMember[int]
    app_volumes_manager_guid: TextMember

class FarmSummaryViewMembers(ObjectMember):
    id: ValueMember[vdi.FarmId]
    data: FarmSummaryDataMembers
    ref_id: TextMember

class FarmVirtualCenterDataMembers(ObjectMember):
    virtual_center: ValueMember[vdi.VirtualCenterId]
    parent_vm_path: TextMember
    snapshot_path: TextMember
    parent_vm_moid: TextMember
    snapshot_moid: TextMember
    pending_image_parent_vm_path: TextMember
    pending_image_snapshot_path: TextMember
    pending_image_parent_vm_moid: TextMember
    pending_image_snapshot_moid: TextMember
    image_management_stream: ValueMember[vdi.ImageManagementStreamId]
    image_management_tag: ValueMember[vdi.ImageManagementTagId]
    pending_image_management_stream: ValueMember[vdi.ImageManagementStreamId]
    pending_image_management_tag: ValueMember[vdi.ImageManagementTagId]

class GlobalApplicationEntitlementBaseMembers(ObjectMember):
    display_name: TextMember
    alias_name: TextMember
    description: TextMember
    scope: TextMember
    session_distribution_policy: TextMember
    from_home: ValueMember[bool]
    require_home_site: ValueMember[bool]
    multiple_session_auto_clean: ValueMember[bool]
    enabled: ValueMember[bool]
    supported_display_protocols: ArrayMember[str]
    default_display_protocol: TextMember
    allow_users_to_choose_protocol: ValueMember[bool]
    enable_html_access: ValueMember[bool]
    connection_server_restrictions: ArrayMember[str]
    enable_pre_launch: ValueMember[bool]
    category_folder_name: TextMember
    client_restrictions: ValueMember[bool]
    shortcut_locations: ArrayMember[str]
    multi_session_mode: TextMember
    backup_gae: ValueMember[vdi.GlobalApplicationEntitlementId]
    global_access_group_id: ValueMember[vdi.GlobalAccessGroupId]
    app_launch_limit_enabled: ValueMember[bool]
    allow_users_to_choose_machine: ValueMember[bool]

class GlobalApplicationEntitlementDataMembers(ObjectMember):
    local_application_count: ValueMember[int]
    remote_application_count: ValueMember[int]
    user_count: ValueMember[int]
    user_group_count: ValueMember[int]
    user_group_site_override_count: ValueMember[int]
    member_pods: ArrayMember[vdi.PodId]

class GlobalApplicationEntitlementExecutionDataMembers(ObjectMember):
    executable_path: TextMember
    publisher: TextMember
    version: TextMember

class GlobalApplicationEntitlementInfoMembers(ObjectMember):
    id: ValueMember[vdi.GlobalApplicationEntitlementId]
    base: GlobalApplicationEntitlementBaseMembers
    data: GlobalApplicationEntitlementDataMembers
    execution_data: GlobalApplicationEntitlementExecutionDataMembers
    icons: ArrayMember[vdi.ApplicationIconId]
    primary_gae: ValueMember[vdi.GlobalApplicationEntitlementId]
    ref_id: TextMember
    launch_id: TextMember

class GlobalEntitlementBaseMembers(ObjectMember):
    display_name: TextMember
    alias_name: TextMember
    description: TextMember
    scope: TextMember
    session_distribution_policy: TextMember
    dedicated: ValueMember[bool]
    from_home: ValueMember[bool]
    require_home_site: ValueMember[bool]
    multiple_session_auto_clean: ValueMember[bool]
    enabled: ValueMember[bool]
    supported_display_protocols: ArrayMember[str]
    default_display_protocol: TextMember
    allow_users_to_choose_protocol: ValueMember[bool]
    allow_users_to_reset_machines: ValueMember[bool]
    enable_html_access: ValueMember[bool]
    allow_multiple_sessions_per_user: ValueMember[bool]
    connection_server_restrictions: ArrayMember[str]
    category_folder_name: TextMember
    client_restrictions: ValueMember[bool]
    enable_collaboration: ValueMember[bool]
    shortcut_locations: ArrayMember[str]
    cloud_managed: ValueMember[bool]
    backup_ge: ValueMember[vdi.GlobalEntitlementId]
    display_assigned_machine_name: ValueMember[bool]
    display_machine_alias: ValueMember[bool]
    global_access_group_id: ValueMember[vdi.GlobalAccessGroupId]
    allow_users_to_choose_machine: ValueMember[bool]
    enable_pcoip_ultra_protocol: ValueMember[bool]

class GlobalEntitlementDataMembers(ObjectMember):
    local_desktop_count: ValueMember[int]
    remote_desktop_count: ValueMember[int]
    user_count: ValueMember[int]
    user_group_count: ValueMember[int]
    user_group_site_override_count: ValueMember[int]
    member_pods: ArrayMember[vdi.PodId]

class GlobalEntitlementInfoMembers(ObjectMember):
    id: ValueMember[vdi.GlobalEntitlementId]
    base: GlobalEntitlementBaseMembers
    data: GlobalEntitlementDataMembers
    primary_ge: ValueMember[vdi.GlobalEntitlementId]
    ref_id: TextMember

class GlobalEntitlementSummaryViewMembers(ObjectMember):
    id: ValueMember[vdi.GlobalEntitlementId]
    base: GlobalEntitlementBaseMembers
    ref_id: TextMember
    launch_id: TextMember

class HelpdeskActivityViewMembers(ObjectMember):
    event_id: ValueMember[int]
    time: TimeMember
    message: TextMember
    user_display_name: TextMember
    desktop_display_name: TextMember
    application_display_name: TextMember
    machine_name: TextMember
    farm_display_name: TextMember
    thinapp_display_name: TextMember
    process_name: TextMember
    user_id: ValueMember[vdi.UserOrGroupId]
    event_type: TextMember

class MachineAgentPairingDataMembers(ObjectMember):
    pairing_state: TextMember
    configured_by_broker: TextMember
    attempted_theft_by_broker: TextMember

class MachineAgentUpgradeInfoMembers(ObjectMember):
    agent_upgrade_state: TextMember
    agent_upgrade_result: TextMember
    agent_upgrade_error_message: TextMember

class MachineBaseMembers(ObjectMember):
    name: TextMember
    dns_name: TextMember
    user: ValueMember[vdi.UserOrGroupId]
    users: ArrayMember[vdi.UserOrGroupId]
    aliases: ArrayMember[vdi.MachineAlias]
    access_group: ValueMember[vdi.AccessGroupId]
    desktop: ValueMember[vdi.DesktopId]
    desktop_name: TextMember
    session: ValueMember[vdi.SessionId]
    basic_state: TextMember
    type: TextMember
    operating_system: TextMember
    operating_system_architecture: TextMember
    agent_version: TextMember
    agent_build_number: TextMember
    remote_experience_agent_version: TextMember
    remote_experience_agent_build_number: TextMember
    ref_id: TextMember
    held: ValueMember[bool]
    agent_upgrade_info: MachineAgentUpgradeInfoMembers
    aws_workspace_id: TextMember

class MachineDataMembers(ObjectMember):
    name: TextMember
    dns_name: TextMember
    type: TextMember
    agent_version: TextMember
    access_group: ValueMember[vdi.AccessGroupId]
    basic_state: TextMember
    assigned_user: ValueMember[vdi.UserOrGroupId]
    assigned_user_name: TextMember
    assigned_users: ArrayMember[vdi.UserOrGroupId]
    assigned_user_names: ArrayMember[str]
    aliases: ArrayMember[vdi.MachineAlias]
    agent_build_number: TextMember
    held: ValueMember[bool]
    agent_upgrade_info: MachineAgentUpgradeInfoMembers
    aws_workspace_id: TextMember

class MachineDesktopDataMembers(ObjectMember):
    id: ValueMember[vdi.DesktopId]
    name: TextMember
    type: TextMember
    source: TextMember
    user_assignment: TextMember

class MachineDetailsViewMembers(ObjectMember):
    id: ValueMember[vdi.MachineId]
    group_id: ValueMember[vdi.UserOrGroupId]
    data: MachineDataMembers
    desktop_data: MachineDesktopDataMembers
    session_data: MachineSessionDataMembers
    managed_machine_details_data: ManagedMachineDetailsDataMembers
    machine_agent_pairing_data: MachineAgentPairingDataMembers
    ref_id: TextMember

class MachineManagedMachineNamesDataMembers(ObjectMember):
    host_name: TextMember
    datastore_paths: ArrayMember[str]

class MachineMessageSecurityDataMembers(ObjectMember):
    message_security_mode: TextMember
    message_security_enhanced_mode_supported: ValueMember[bool]

class MachineNamesDataMembers(ObjectMember):
    desktop_name: TextMember
    user_name: TextMember
    user_names: ArrayMember[str]

class MachineNamesViewMembers(ObjectMember):
    id: ValueMember[vdi.MachineId]
    base: MachineBaseMembers
    names_data: MachineNamesDataMembers
    message_security_data: MachineMessageSecurityDataMembers
    managed_machine_names_data: MachineManagedMachineNamesDataMembers

class MachineSessionDataMembers(ObjectMember):
    id: ValueMember[vdi.SessionId]
    user: ValueMember[vdi.UserOrGroupId]
    user_name: TextMember
    session_protocol: TextMember

class MachineStateViewMembers(ObjectMember):
    id: ValueMember[vdi.MachineId]
    desktop: ValueMember[vdi.DesktopId]
    basic_state: TextMember
    machine_power_state: TextMember
    ip_v4: TextMember
    ip_v6: TextMember
    dns_name: TextMember
    agent_id: TextMember

class MachineSummaryDataMembers(ObjectMember):
    virtual_center: ValueMember[vdi.VirtualCenterId]

class MachineSummaryViewMembers(ObjectMember):
    id: ValueMember[vdi.MachineId]
    base: MachineBaseMembers
    message_security_data: MachineMessageSecurityDataMembers
    summary_data: MachineSummaryDataMembers

class ManagedMachineDetailsDataMembers(ObjectMember):
    virtual_center: ValueMember[vdi.VirtualCenterId]
    host_name: TextMember
    datastore_paths: ArrayMember[str]
    virtual_disks: ArrayMember[vdi.MachineVirtualDiskData]
    persistent_disks: ArrayMember[vdi.PersistentDiskId]
    persistent_disk_ref_ids: ArrayMember[str]
    last_maintenance_time: TimeMember
    operation: TextMember
    operation_state: TextMember
    auto_refresh_log_off_setting: TextMember
    in_hold_customization: ValueMember[bool]
    missing_in_vcenter: ValueMember[bool]
    create_time: TimeMember
    clone_error_message: TextMember
    clone_error_time: TimeMember
    base_image_path: TextMember
    base_image_snapshot_path: TextMember
    pending_base_image_path: TextMember
    pending_base_image_snapshot_path: TextMember
    image_management_stream_name: TextMember
    image_management_tag_name: TextMember
    pending_image_management_stream_name: TextMember
    pending_image_management_tag_name: TextMember
    network_labels: ArrayMember[vdi.MachineNetworkLabelData]

class PartnerDesktopSettingsMembers(ObjectMember):
    capacity_provider_id: TextMember
    aws_core_desktop_settings: AWSCoreDesktopSettingsMembers

class PersistentDiskGeneralDataMembers(ObjectMember):
    name: TextMember
    desktop: ValueMember[vdi.DesktopId]
    desktop_name: TextMember
    user: ValueMember[vdi.UserOrGroupId]
    machine: ValueMember[vdi.MachineId]
    machine_name: TextMember
    access_group: ValueMember[vdi.AccessGroupId]
    usage: TextMember
    status: TextMember
    last_attached_time: TimeMember

class PersistentDiskInfoMembers(ObjectMember):
    id: ValueMember[vdi.PersistentDiskId]
    general: PersistentDiskGeneralDataMembers
    storage: PersistentDiskStorageDataMembers

class PersistentDiskStorageDataMembers(ObjectMember):
    virtual_center: ValueMember[vdi.VirtualCenterId]
    datastore_name: TextMember
    capacity_mb: ValueMember[int]

class PodAssignmentDataMembers(ObjectMember):
    user: ValueMember[vdi.UserOrGroupId]
    pod: ValueMember[vdi.PodId]
    global_entitlement: ValueMember[vdi.GlobalEntitlementId]
    global_application_entitlement: ValueMember[vdi.GlobalApplicationEntitlementId]

class PodAssignmentInfoMembers(ObjectMember):
    id: ValueMember[vdi.PodAssignmentId]
    data: PodAssignmentDataMembers
    ref_id: TextMember

class RDSServerAgentDataMembers(ObjectMember):
    dns_name: TextMember
    operating_system: TextMember
    agent_version: TextMember
    agent_build_number: TextMember
    remote_experience_agent_version: TextMember
    remote_experience_agent_build_number: TextMember
    agent_upgrade_info: RDSServerAgentUpgradeInfoMembers

class RDSServerAgentMaxSessionsDataMembers(ObjectMember):
    max_sessions_type: TextMember
    max_sessions_seen_by_agent: ValueMember[int]

class RDSServerAgentUpgradeInfoMembers(ObjectMember):
    agent_upgrade_state: TextMember
    agent_upgrade_result: TextMember
    agent_upgrade_error_message: TextMember

class RDSServerBaseMembers(ObjectMember):
    name: TextMember
    description: TextMember
    farm: ValueMember[vdi.FarmId]
    desktop: ValueMember[vdi.DesktopId]
    access_group: ValueMember[vdi.AccessGroupId]

class RDSServerInfoMembers(ObjectMember):
    id: ValueMember[vdi.RDSServerId]
    base: RDSServerBaseMembers
    message_security_data: RDSServerMessageSecurityDataMembers
    agent_data: RDSServerAgentDataMembers
    settings: RDSServerSettingsMembers
    runtime_data: RDSServerRuntimeDataMembers
    rds_server_maintenance_data: RDSServerMaintenanceDataMembers
    ref_id: TextMember
    network_labels: ArrayMember[vdi.RDSNetworkLabelData]

class RDSServerMaintenanceDataMembers(ObjectMember):
    operation: TextMember
    operation_state: TextMember
    log_off_setting: TextMember
    base_image_path: TextMember
    base_image_snapshot_path: TextMember
    pending_base_image_path: TextMember
    pending_base_image_snapshot_path: TextMember
    image_management_stream_name: TextMember
    image_management_tag_name: TextMember
    pending_image_management_stream_name: TextMember
    pending_image_management_tag_name: TextMember

class RDSServerMessageSecurityDataMembers(ObjectMember):
    message_security_mode: TextMember
    message_security_enhanced_mode_supported: ValueMember[bool]

class RDSServerRuntimeDataMembers(ObjectMember):
    status: TextMember
    session_count: ValueMember[int]
    load_preference: TextMember
    load_index: ValueMember[int]

class RDSServerSessionSettingsMembers(ObjectMember):
    max_sessions_type: TextMember
    max_sessions_set_by_admin: ValueMember[int]

class RDSServerSettingsMembers(ObjectMember):
    session_settings: RDSServerSessionSettingsMembers
    agent_max_sessions_data: RDSServerAgentMaxSessionsDataMembers
    enabled: ValueMember[bool]

class RDSServerStateViewMembers(ObjectMember):
    id: ValueMember[vdi.RDSServerId]
    farm: ValueMember[vdi.FarmId]
    desktop: ValueMember[vdi.DesktopId]
    status: TextMember
    machine_power_state: TextMember
    ip_v4: TextMember
    ip_v6: TextMember
    dns_name: TextMember
    agent_id: TextMember

class RDSServerSummaryDataMembers(ObjectMember):
    farm_name: TextMember
    desktop_name: TextMember
    farm_type: TextMember

class RDSServerSummaryViewMembers(ObjectMember):
    id: ValueMember[vdi.RDSServerId]
    base: RDSServerBaseMembers
    message_security_data: RDSServerMessageSecurityDataMembers
    summary_data: RDSServerSummaryDataMembers
    agent_data: RDSServerAgentDataMembers
    settings: RDSServerSettingsMembers
    runtime_data: RDSServerRuntimeDataMembers
    ref_id: TextMember
    network_labels: ArrayMember[vdi.RDSNetworkLabelData]

class RegisteredPhysicalMachineBaseMembers(ObjectMember):
    name: TextMember
    dns_name: TextMember
    description: TextMember
    operating_system: TextMember

class RegisteredPhysicalMachineInfoMembers(ObjectMember):
    id: ValueMember[vdi.MachineId]
    status: TextMember
    machine_base: RegisteredPhysicalMachineBaseMembers
    message_security_data: RegisteredPhysicalMachineMessageSecurityDataMembers
    ref_id: TextMember

class RegisteredPhysicalMachineMessageSecurityDataMembers(ObjectMember):
    message_security_mode: TextMember
    message_security_enhanced_mode_supported: ValueMember[bool]

class SessionDataMembers(ObjectMember):
    session_type: TextMember
    session_protocol: TextMember
    session_state: TextMember
    start_time: TimeMember
    disconnect_time: TimeMember
    last_session_duration_ms: ValueMember[int]
    brokered_remotely: ValueMember[bool]
    resourced_remotely: ValueMember[bool]
    unauthenticated: ValueMember[bool]
    idle_duration: ValueMember[int]
    forever_session: ValueMember[bool]

class SessionLocalReferenceDataMembers(ObjectMember):
    user: ValueMember[vdi.UserOrGroupId]
    broker_user: ValueMember[vdi.UserOrGroupId]
    groups: ArrayMember[vdi.UserOrGroupId]
    access_group: ValueMember[vdi.AccessGroupId]
    desktop: ValueMember[vdi.DesktopId]
    farm: ValueMember[vdi.FarmId]
    machine: ValueMember[vdi.MachineId]
    rds_server: ValueMember[vdi.RDSServerId]

class SessionLocalSummaryViewMembers(ObjectMember):
    id: ValueMember[vdi.SessionId]
    names_data: SessionNamesDataMembers
    reference_data: SessionLocalReferenceDataMembers
    session_data: SessionDataMembers
    ref_id: TextMember

class SessionNamesDataMembers(ObjectMember):
    user_name: TextMember
    machine_or_rds_server_name: TextMember
    machine_or_rds_server_dns: TextMember
    agent_version: TextMember
    desktop_pool_cn: TextMember
    desktop_name: TextMember
    desktop_type: TextMember
    desktop_source: TextMember
    farm_name: TextMember
    client_location_id: TextMember
    client_type: TextMember
    client_address: TextMember
    client_name: TextMember
    client_version: TextMember
    security_gateway_dns: TextMember
    security_gateway_address: TextMember
    security_gateway_location: TextMember
    application_names: ArrayMember[str]

class TaskInfoMembers(ObjectMember):
    id: ValueMember[vdi.TaskId]
    task_category: TextMember
    task_type: TextMember
    cancellable: ValueMember[bool]
    state: TextMember
    percentage_complete: ValueMember[int]
    result: TaskResultMembers

class TaskResultMembers(ObjectMember):
    result_code: TextMember
    message: TextMember
    message_id: TextMember
    message_values: ArrayMember[vdi.MapEntry]

class TimingProfilerViewMembers(ObjectMember):
    event_id: ValueMember[int]
    time: TimeMember
    user_id: ValueMember[vdi.UserOrGroupId]
    event_type: TextMember
    session_id: ValueMember[vdi.SessionId]
    logon_timing: TextMember
    properties: TextMember

class UserHomeSiteBaseMembers(ObjectMember):
    user_or_group: ValueMember[vdi.UserOrGroupId]
    site: ValueMember[vdi.SiteId]
    global_entitlement: ValueMember[vdi.GlobalEntitlementId]
    global_application_entitlement: ValueMember[vdi.GlobalApplicationEntitlementId]
    use_homesite_for_redirection: ValueMember[bool]

class UserHomeSiteInfoMembers(ObjectMember):
    id: ValueMember[vdi.UserHomeSiteId]
    base: UserHomeSiteBaseMembers
    ref_id: TextMember

@overload
def fields(
    entity: type[vdi.ADUserOrGroupSummaryView], *, release: str | None = None
) -> ADUserOrGroupSummaryViewMembers: ...
@overload
def fields(entity: type[vdi.ApplicationIconInfo], *, release: str | None = None) -> ApplicationIconInfoMembers: ...
@overload
def fields(entity: type[vdi.ApplicationInfo], *, release: str | None = None) -> ApplicationInfoMembers: ...
@overload
def fields(entity: type[vdi.AuditEventSummaryView], *, release: str | None = None) -> AuditEventSummaryViewMembers: ...
@overload
def fields(entity: type[vdi.DesktopAssignmentView], *, release: str | None = None) -> DesktopAssignmentViewMembers: ...
@overload
def fields(entity: type[vdi.DesktopHealthInfo], *, release: str | None = None) -> DesktopHealthInfoMembers: ...
@overload
def fields(
    entity: type[vdi.DesktopProvisioningView], *, release: str | None = None
) -> DesktopProvisioningViewMembers: ...
@overload
def fields(entity: type[vdi.DesktopSummaryView], *, release: str | None = None) -> DesktopSummaryViewMembers: ...
@overload
def fields(
    entity: type[vdi.EntitledUserOrGroupGlobalSummaryView], *, release: str | None = None
) -> EntitledUserOrGroupGlobalSummaryViewMembers: ...
@overload
def fields(
    entity: type[vdi.EntitledUserOrGroupLocalSummaryView], *, release: str | None = None
) -> EntitledUserOrGroupLocalSummaryViewMembers: ...
@overload
def fields(entity: type[vdi.EventSummaryView], *, release: str | None = None) -> EventSummaryViewMembers: ...
@overload
def fields(entity: type[vdi.FarmHealthInfo], *, release: str | None = None) -> FarmHealthInfoMembers: ...
@overload
def fields(entity: type[vdi.FarmProvisioningView], *, release: str | None = None) -> FarmProvisioningViewMembers: ...
@overload
def fields(entity: type[vdi.FarmSummaryView], *, release: str | None = None) -> FarmSummaryViewMembers: ...
@overload
def fields(
    entity: type[vdi.GlobalApplicationEntitlementInfo], *, release: str | None = None
) -> GlobalApplicationEntitlementInfoMembers: ...
@overload
def fields(entity: type[vdi.GlobalEntitlementInfo], *, release: str | None = None) -> GlobalEntitlementInfoMembers: ...
@overload
def fields(
    entity: type[vdi.GlobalEntitlementSummaryView], *, release: str | None = None
) -> GlobalEntitlementSummaryViewMembers: ...
@overload
def fields(entity: type[vdi.HelpdeskActivityView], *, release: str | None = None) -> HelpdeskActivityViewMembers: ...
@overload
def fields(entity: type[vdi.MachineDetailsView], *, release: str | None = None) -> MachineDetailsViewMembers: ...
@overload
def fields(entity: type[vdi.MachineNamesView], *, release: str | None = None) -> MachineNamesViewMembers: ...
@overload
def fields(entity: type[vdi.MachineStateView], *, release: str | None = None) -> MachineStateViewMembers: ...
@overload
def fields(entity: type[vdi.MachineSummaryView], *, release: str | None = None) -> MachineSummaryViewMembers: ...
@overload
def fields(entity: type[vdi.PersistentDiskInfo], *, release: str | None = None) -> PersistentDiskInfoMembers: ...
@overload
def fields(entity: type[vdi.PodAssignmentInfo], *, release: str | None = None) -> PodAssignmentInfoMembers: ...
@overload
def fields(entity: type[vdi.RDSServerInfo], *, release: str | None = None) -> RDSServerInfoMembers: ...
@overload
def fields(entity: type[vdi.RDSServerStateView], *, release: str | None = None) -> RDSServerStateViewMembers: ...
@overload
def fields(entity: type[vdi.RDSServerSummaryView], *, release: str | None = None) -> RDSServerSummaryViewMembers: ...
@overload
def fields(
    entity: type[vdi.RegisteredPhysicalMachineInfo], *, release: str | None = None
) -> RegisteredPhysicalMachineInfoMembers: ...
@overload
def fields(
    entity: type[vdi.SessionLocalSummaryView], *, release: str | None = None
) -> SessionLocalSummaryViewMembers: ...
@overload
def fields(entity: type[vdi.TaskInfo], *, release: str | None = None) -> TaskInfoMembers: ...
@overload
def fields(entity: type[vdi.TimingProfilerView], *, release: str | None = None) -> TimingProfilerViewMembers: ...
@overload
def fields(entity: type[vdi.UserHomeSiteInfo], *, release: str | None = None) -> UserHomeSiteInfoMembers: ...
@overload
def fields(entity: str, *, release: str | None = None) -> Member: ...
