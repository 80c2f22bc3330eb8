"""All services of urn:vdi, loaded on first use: generated from vdi.wsdl by tools.services; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..calling import K, ServiceIndex

if TYPE_CHECKING:
    from .access_group import AccessGroup
    from .ad_container import ADContainer
    from .ad_domain import ADDomain
    from .ad_domain_health import ADDomainHealth
    from .ad_user_or_group import ADUserOrGroup
    from .admin_user_or_group import AdminUserOrGroup
    from .advanced_settings import AdvancedSettings
    from .application import Application
    from .application_icon import ApplicationIcon
    from .audit_event import AuditEvent
    from .authentication_manager import AuthenticationManager
    from .base_image_snapshot import BaseImageSnapshot
    from .base_image_vm import BaseImageVm
    from .category_folder import CategoryFolder
    from .ceip import CEIP
    from .certificate import Certificate
    from .certificate_sso_connector import CertificateSSOConnector
    from .certificate_sso_connector_health import CertificateSSOConnectorHealth
    from .certificate_sso_enrollment_server import CertificateSSOEnrollmentServer
    from .cluster import Cluster
    from .connection_server import ConnectionServer
    from .connection_server_health import ConnectionServerHealth
    from .customization_spec import CustomizationSpec
    from .datacenter import Datacenter
    from .datastore import Datastore
    from .datastore_path import DatastorePath
    from .desktop import Desktop
    from .desktop_health import DesktopHealth
    from .desktop_task import DesktopTask
    from .diag_operation import DiagOperation
    from .entitled_user_or_group import EntitledUserOrGroup
    from .event_database import EventDatabase
    from .event_database_health import EventDatabaseHealth
    from .farm import Farm
    from .farm_health import FarmHealth
    from .gateway import Gateway
    from .gateway_access_user_or_group import GatewayAccessUserOrGroup
    from .gateway_health import GatewayHealth
    from .global_access_group import GlobalAccessGroup
    from .global_application_entitlement import GlobalApplicationEntitlement
    from .global_entitlement import GlobalEntitlement
    from .global_session_query_service import GlobalSessionQueryService
    from .global_settings import GlobalSettings
    from .gssapi_authenticator import GSSAPIAuthenticator
    from .host_or_cluster import HostOrCluster
    from .image_management_asset import ImageManagementAsset
    from .image_management_stream import ImageManagementStream
    from .image_management_tag import ImageManagementTag
    from .image_management_version import ImageManagementVersion
    from .instant_clone_engine_domain_administrator import InstantCloneEngineDomainAdministrator
    from .jwt_token import JwtToken
    from .license import License
    from .log_collector import LogCollector
    from .logon_timing import LogonTiming
    from .machine import Machine
    from .message_client import MessageClient
    from .monitoring import Monitoring
    from .network_interface_card import NetworkInterfaceCard
    from .network_label import NetworkLabel
    from .network_proxy_configuration import NetworkProxyConfiguration
    from .performance import Performance
    from .permission import Permission
    from .persistent_disk import PersistentDisk
    from .persistent_disk_query_service import PersistentDiskQueryService
    from .pod import Pod
    from .pod_assignment import PodAssignment
    from .pod_endpoint import PodEndpoint
    from .pod_federation import PodFederation
    from .pod_health import PodHealth
    from .policies import Policies
    from .privilege import Privilege
    from .query_service import QueryService
    from .radius_authenticator import RADIUSAuthenticator
    from .rcx import RCX
    from .rds_server import RDSServer
    from .registered_physical_machine import RegisteredPhysicalMachine
    from .remote_application import RemoteApplication
    from .remote_assistant_ticket import RemoteAssistantTicket
    from .remote_process import RemoteProcess
    from .resource_pool import ResourcePool
    from .resource_settings import ResourceSettings
    from .role import Role
    from .saml_authenticator import SAMLAuthenticator
    from .saml_authenticator_health import SAMLAuthenticatorHealth
    from .secondary_credentials import SecondaryCredentials
    from .security_server import SecurityServer
    from .security_server_health import SecurityServerHealth
    from .session import Session
    from .session_statistics import SessionStatistics
    from .site import Site
    from .space_reclamation import SpaceReclamation
    from .storage_accelerator import StorageAccelerator
    from .storage_accelerator_host import StorageAcceleratorHost
    from .syslog import Syslog
    from .task import Task
    from .unauthenticated_access_user import UnauthenticatedAccessUser
    from .url_redirection import URLRedirection
    from .usage_statistics import UsageStatistics
    from .user_entitlement import UserEntitlement
    from .user_home_site import UserHomeSite
    from .validator import Validator
    from .view_client import ViewClient
    from .view_composer_domain_administrator import ViewComposerDomainAdministrator
    from .view_composer_health import ViewComposerHealth
    from .virtual_center import VirtualCenter
    from .virtual_center_health import VirtualCenterHealth
    from .virtual_center_statistics import VirtualCenterStatistics
    from .virtual_disk import VirtualDisk
    from .virtual_machine import VirtualMachine
    from .virtual_san import VirtualSAN
    from .vm_folder import VmFolder
    from .vm_template import VmTemplate
    from .ws1_assist import WS1Assist

__all__ = ["Services"]


class Services(ServiceIndex[K]):
    """The services of a connection, by name."""

    access_group: AccessGroup[K]
    ad_container: ADContainer[K]
    ad_domain: ADDomain[K]
    ad_domain_health: ADDomainHealth[K]
    ad_user_or_group: ADUserOrGroup[K]
    admin_user_or_group: AdminUserOrGroup[K]
    advanced_settings: AdvancedSettings[K]
    application: Application[K]
    application_icon: ApplicationIcon[K]
    audit_event: AuditEvent[K]
    authentication_manager: AuthenticationManager[K]
    base_image_snapshot: BaseImageSnapshot[K]
    base_image_vm: BaseImageVm[K]
    category_folder: CategoryFolder[K]
    ceip: CEIP[K]
    certificate: Certificate[K]
    certificate_sso_connector: CertificateSSOConnector[K]
    certificate_sso_connector_health: CertificateSSOConnectorHealth[K]
    certificate_sso_enrollment_server: CertificateSSOEnrollmentServer[K]
    cluster: Cluster[K]
    connection_server: ConnectionServer[K]
    connection_server_health: ConnectionServerHealth[K]
    customization_spec: CustomizationSpec[K]
    datacenter: Datacenter[K]
    datastore: Datastore[K]
    datastore_path: DatastorePath[K]
    desktop: Desktop[K]
    desktop_health: DesktopHealth[K]
    desktop_task: DesktopTask[K]
    diag_operation: DiagOperation[K]
    entitled_user_or_group: EntitledUserOrGroup[K]
    event_database: EventDatabase[K]
    event_database_health: EventDatabaseHealth[K]
    farm: Farm[K]
    farm_health: FarmHealth[K]
    gateway: Gateway[K]
    gateway_access_user_or_group: GatewayAccessUserOrGroup[K]
    gateway_health: GatewayHealth[K]
    global_access_group: GlobalAccessGroup[K]
    global_application_entitlement: GlobalApplicationEntitlement[K]
    global_entitlement: GlobalEntitlement[K]
    global_session_query_service: GlobalSessionQueryService[K]
    global_settings: GlobalSettings[K]
    gssapi_authenticator: GSSAPIAuthenticator[K]
    host_or_cluster: HostOrCluster[K]
    image_management_asset: ImageManagementAsset[K]
    image_management_stream: ImageManagementStream[K]
    image_management_tag: ImageManagementTag[K]
    image_management_version: ImageManagementVersion[K]
    instant_clone_engine_domain_administrator: InstantCloneEngineDomainAdministrator[K]
    jwt_token: JwtToken[K]
    license: License[K]
    log_collector: LogCollector[K]
    logon_timing: LogonTiming[K]
    machine: Machine[K]
    message_client: MessageClient[K]
    monitoring: Monitoring[K]
    network_interface_card: NetworkInterfaceCard[K]
    network_label: NetworkLabel[K]
    network_proxy_configuration: NetworkProxyConfiguration[K]
    performance: Performance[K]
    permission: Permission[K]
    persistent_disk: PersistentDisk[K]
    persistent_disk_query_service: PersistentDiskQueryService[K]
    pod: Pod[K]
    pod_assignment: PodAssignment[K]
    pod_endpoint: PodEndpoint[K]
    pod_federation: PodFederation[K]
    pod_health: PodHealth[K]
    policies: Policies[K]
    privilege: Privilege[K]
    query_service: QueryService[K]
    radius_authenticator: RADIUSAuthenticator[K]
    rcx: RCX[K]
    rds_server: RDSServer[K]
    registered_physical_machine: RegisteredPhysicalMachine[K]
    remote_application: RemoteApplication[K]
    remote_assistant_ticket: RemoteAssistantTicket[K]
    remote_process: RemoteProcess[K]
    resource_pool: ResourcePool[K]
    resource_settings: ResourceSettings[K]
    role: Role[K]
    saml_authenticator: SAMLAuthenticator[K]
    saml_authenticator_health: SAMLAuthenticatorHealth[K]
    secondary_credentials: SecondaryCredentials[K]
    security_server: SecurityServer[K]
    security_server_health: SecurityServerHealth[K]
    session: Session[K]
    session_statistics: SessionStatistics[K]
    site: Site[K]
    space_reclamation: SpaceReclamation[K]
    storage_accelerator: StorageAccelerator[K]
    storage_accelerator_host: StorageAcceleratorHost[K]
    syslog: Syslog[K]
    task: Task[K]
    unauthenticated_access_user: UnauthenticatedAccessUser[K]
    url_redirection: URLRedirection[K]
    usage_statistics: UsageStatistics[K]
    user_entitlement: UserEntitlement[K]
    user_home_site: UserHomeSite[K]
    validator: Validator[K]
    view_client: ViewClient[K]
    view_composer_domain_administrator: ViewComposerDomainAdministrator[K]
    view_composer_health: ViewComposerHealth[K]
    virtual_center: VirtualCenter[K]
    virtual_center_health: VirtualCenterHealth[K]
    virtual_center_statistics: VirtualCenterStatistics[K]
    virtual_disk: VirtualDisk[K]
    virtual_machine: VirtualMachine[K]
    virtual_san: VirtualSAN[K]
    vm_folder: VmFolder[K]
    vm_template: VmTemplate[K]
    ws1_assist: WS1Assist[K]
