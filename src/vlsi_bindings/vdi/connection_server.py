"""ConnectionServer: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import OpenEnumeration, Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    import datetime

    from .entity import (
        ConnectionServerId,
        GSSAPIAuthenticatorId,
        RADIUSAuthenticatorId,
        SAMLAuthenticatorId,
        UserOrGroupId,
    )
    from .enumerations import IPMode
    from .util import MapEntry, SecureString

__all__ = [
    "ConnectionServerAuthenticationData",
    "ConnectionServerBackupData",
    "ConnectionServerGSSAPIData",
    "ConnectionServerGeneralData",
    "ConnectionServerInfo",
    "ConnectionServerMessageSecurityData",
    "ConnectionServerRADIUSData",
    "ConnectionServerRSASecureIdData",
    "ConnectionServerSAMLData",
    "ConnectionServerSecurityServerPairingData",
    "ConnectionServerWorkspaceOneData",
    "ConnectionServer_BackupNow",
    "ConnectionServer_Get",
    "ConnectionServer_GetKnownDomains",
    "ConnectionServer_GetTags",
    "ConnectionServer_List",
    "ConnectionServer_Update",
    "LdapBackupFrequency",
    "LdapBackupStatus",
    "SAMLSupport",
    "SmartCardSupport",
    "UnauthenticatedAccessConfig",
]


class LdapBackupFrequency(OpenEnumeration):
    """Values of ConnectionServerBackupData.ldapBackupFrequencyTime."""

    HOUR_1 = "HOUR_1"
    HOUR_6 = "HOUR_6"
    HOUR_12 = "HOUR_12"
    DAY_1 = "DAY_1"
    DAY_2 = "DAY_2"
    WEEK_1 = "WEEK_1"
    WEEK_2 = "WEEK_2"
    HOUR_0 = "HOUR_0"


class LdapBackupStatus(OpenEnumeration):
    """Values of ConnectionServerBackupData.lastLdapBackupStatus."""

    OK = "OK"
    DISK_FULL = "DiskFull"
    UNABLE_CREATE_DIR = "UnableCreateDir"
    VIEW_COMPOSER_BACKUP_FAILED = "ViewComposerBackupFailed"
    ERROR_UNKNOWN = "ERROR_UNKNOWN"


class SAMLSupport(OpenEnumeration):
    """Values of ConnectionServerSAMLData.samlSupport."""

    ENABLED = "ENABLED"
    REQUIRED = "REQUIRED"
    DISABLED = "DISABLED"
    MULTI_ENABLED = "MULTI_ENABLED"
    MULTI_REQUIRED = "MULTI_REQUIRED"


class SmartCardSupport(OpenEnumeration):
    """Values of ConnectionServerAuthenticationData.smartCardSupport.

    Also of ConnectionServerAuthenticationData.smartCardSupportForAdmin.
    """

    OPTIONAL = "OPTIONAL"
    REQUIRED = "REQUIRED"
    OFF = "OFF"


class ConnectionServerAuthenticationData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.infrastructure.ConnectionServer.AuthenticationData

    Fields:
        enable_smart_card_user_name_hint: default false; since 7.8.
        smart_card_support_for_admin: since 7.8.
        unauthenticated_access_config: since 7.1.
        gss_api_config: since 7.13; from 7.13.0.
    """

    smart_card_support: SmartCardSupport | str = field("smartCardSupport", "SmartCardSupport")
    enable_smart_card_user_name_hint: bool | None = field("enableSmartCardUserNameHint", "xsd:boolean", default=None)
    logoff_when_remove_smart_card: bool = field("logoffWhenRemoveSmartCard", "xsd:boolean")
    smart_card_support_for_admin: SmartCardSupport | str = field("smartCardSupportForAdmin", "SmartCardSupport")
    rsa_secure_id_config: ConnectionServerRSASecureIdData = field(
        "rsaSecureIdConfig", "ConnectionServerRSASecureIdData"
    )
    radius_config: ConnectionServerRADIUSData = field("radiusConfig", "ConnectionServerRADIUSData")
    saml_config: ConnectionServerSAMLData = field("samlConfig", "ConnectionServerSAMLData")
    unauthenticated_access_config: UnauthenticatedAccessConfig = field(
        "unauthenticatedAccessConfig", "UnauthenticatedAccessConfig"
    )
    gss_api_config: ConnectionServerGSSAPIData = field("gssAPIConfig", "ConnectionServerGSSAPIData")


class ConnectionServerBackupData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.infrastructure.ConnectionServer.BackupData

    Fields:
        ldap_backup_max_number: at least 1.
        last_ldap_backup_time: not updatable; since 7.8.
        last_ldap_backup_status: not updatable; since 7.8.
        is_backup_in_progress: default false; not updatable; since 7.8.
        ldap_backup_time_offset: default 0; 0..59; since 7.8.
    """

    ldap_backup_frequency_time: LdapBackupFrequency | str = field("ldapBackupFrequencyTime", "LdapBackupFrequency")
    ldap_backup_max_number: int = field("ldapBackupMaxNumber", "xsd:int")
    ldap_backup_folder: str = field("ldapBackupFolder", "xsd:string")
    last_ldap_backup_time: datetime.datetime | None = field("lastLdapBackupTime", "xsd:dateTime", default=None)
    last_ldap_backup_status: LdapBackupStatus | str | None = field(
        "lastLdapBackupStatus", "LdapBackupStatus", default=None
    )
    is_backup_in_progress: bool = field("isBackupInProgress", "xsd:boolean")
    ldap_backup_time_offset: int = field("ldapBackupTimeOffset", "xsd:int")


class ConnectionServerGSSAPIData(DynamicData):
    """Data object, since 7.13, from 7.13.0.

    Page: vdi.infrastructure.ConnectionServer.GSSAPIData

    Fields:
        allow_receiving_ntlm: default false; not updatable.
    """

    gss_api_enabled: bool = field("gssAPIEnabled", "xsd:boolean")
    allow_receiving_ntlm: bool = field("allowReceivingNTLM", "xsd:boolean")
    gss_api_authenticator: GSSAPIAuthenticatorId | None = field(
        "gssAPIAuthenticator", "GSSAPIAuthenticatorId", default=None
    )


class ConnectionServerGeneralData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.infrastructure.ConnectionServer.GeneralData

    Fields:
        name: not updatable.
        server_address: not updatable.
        tags: unordered, unique values.
        has_pcoip_gateway_support: not updatable; since 7.8.
        has_blast_gateway_support: not updatable; since 7.8.
        auxillary_external_pcoip_ipv4_address: since 6.1.
        local_connection_server: not updatable; since 7.4.
        direct_htmlabsg: default false; since 7.7.
        version: not updatable.
        ip_mode: not updatable; since 7.6.
        fips_mode_enabled: default false; not updatable; since 7.6.
        fqhn: not updatable; since 7.6.
        cluster_name: not updatable; since 7.10.
        disclose_service_principal_name: default false; since 7.10.
        host_redirection: since 8.7; from 2209.
        balanced_hosts: required if host_redirection is true; since 8.7; from 2209.
    """

    name: str = field("name", "xsd:string")
    server_address: str = field("serverAddress", "xsd:string")
    enabled: bool = field("enabled", "xsd:boolean")
    tags: list[str] = field("tags", "xsd:string[]", default_factory=list)
    external_url: str | None = field("externalURL", "xsd:string", default=None)
    external_pcoip_url: str | None = field("externalPCoIPURL", "xsd:string", default=None)
    has_pcoip_gateway_support: bool = field("hasPCoIPGatewaySupport", "xsd:boolean")
    has_blast_gateway_support: bool = field("hasBlastGatewaySupport", "xsd:boolean")
    auxillary_external_pcoip_ipv4_address: str | None = field(
        "auxillaryExternalPCoIPIPv4Address", "xsd:string", default=None
    )
    external_appblast_url: str | None = field("externalAppblastURL", "xsd:string", default=None)
    local_connection_server: bool | None = field("localConnectionServer", "xsd:boolean", default=None)
    bypass_tunnel: bool = field("bypassTunnel", "xsd:boolean")
    bypass_pcoip_gateway: bool = field("bypassPCoIPGateway", "xsd:boolean")
    bypass_app_blast_gateway: bool = field("bypassAppBlastGateway", "xsd:boolean")
    direct_htmlabsg: bool | None = field("directHTMLABSG", "xsd:boolean", default=None)
    version: str = field("version", "xsd:string")
    ip_mode: IPMode | str | None = field("ipMode", "IPMode", default=None)
    fips_mode_enabled: bool | None = field("fipsModeEnabled", "xsd:boolean", default=None)
    fqhn: str = field("fqhn", "xsd:string")
    cluster_name: str = field("clusterName", "xsd:string")
    disclose_service_principal_name: bool | None = field("discloseServicePrincipalName", "xsd:boolean", default=None)
    host_redirection: bool | None = field("hostRedirection", "xsd:boolean", default=None)
    balanced_hosts: list[str] = field("balancedHosts", "xsd:string[]", default_factory=list)


class ConnectionServerInfo(DynamicData):
    """Data object, since 6.0.

    Page: vdi.infrastructure.ConnectionServer.ConnectionServerInfo

    Fields:
        id: not updatable.
        security_server_pairing: deprecated.
        message_security: since 6.1.
        ref_id: not updatable; since 8.7; from 2209.
    """

    id: ConnectionServerId = field("id", "ConnectionServerId")
    general: ConnectionServerGeneralData = field("general", "ConnectionServerGeneralData")
    authentication: ConnectionServerAuthenticationData = field("authentication", "ConnectionServerAuthenticationData")
    backup: ConnectionServerBackupData = field("backup", "ConnectionServerBackupData")
    security_server_pairing: ConnectionServerSecurityServerPairingData | None = field(
        "securityServerPairing", "ConnectionServerSecurityServerPairingData", default=None
    )
    message_security: ConnectionServerMessageSecurityData = field(
        "messageSecurity", "ConnectionServerMessageSecurityData"
    )
    ref_id: str | None = field("refId", "xsd:string", default=None)


class ConnectionServerMessageSecurityData(DynamicData):
    """Data object, since 6.1.

    Page: vdi.infrastructure.ConnectionServer.MessageSecurityData

    Fields:
        message_security_enhanced_mode_supported: not updatable.
        router_ssl_thumbprints: unordered, unique values; not updatable; since 7.7.
        msg_security_public_key: not updatable; since 7.9.
    """

    message_security_enhanced_mode_supported: bool = field("messageSecurityEnhancedModeSupported", "xsd:boolean")
    router_ssl_thumbprints: list[str] = field("routerSslThumbprints", "xsd:string[]", default_factory=list)
    msg_security_public_key: str | None = field("msgSecurityPublicKey", "xsd:string", default=None)


class ConnectionServerRADIUSData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.infrastructure.ConnectionServer.RADIUSData

    Fields:
        radius_authenticator: required if radius_enabled is true.
    """

    radius_enabled: bool = field("radiusEnabled", "xsd:boolean")
    radius_authenticator: RADIUSAuthenticatorId | None = field(
        "radiusAuthenticator", "RADIUSAuthenticatorId", default=None
    )
    radius_name_mapping: bool | None = field("radiusNameMapping", "xsd:boolean", default=None)
    radius_sso: bool | None = field("radiusSSO", "xsd:boolean", default=None)


class ConnectionServerRSASecureIdData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.infrastructure.ConnectionServer.RSASecureIdData

    Fields:
        security_file_uploaded: not updatable.
    """

    secure_id_enabled: bool = field("secureIdEnabled", "xsd:boolean")
    name_mapping: bool | None = field("nameMapping", "xsd:boolean", default=None)
    clear_node_secret: bool | None = field("clearNodeSecret", "xsd:boolean", default=None)
    security_file_data: bytes | None = field("securityFileData", "xsd:base64Binary", default=None)
    security_file_uploaded: bool = field("securityFileUploaded", "xsd:boolean")


class ConnectionServerSAMLData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.infrastructure.ConnectionServer.SAMLData

    Fields:
        saml_authenticator: required if saml_support is ENABLED or REQUIRED; deprecated.
        saml_authenticators: unordered, unique values; required if saml_support is MULTI_ENABLED or MULTI_REQUIRED;
            since 7.0.
        workspace_one_data: since 7.2.
        saml_auth_redirect_authenticator_dn: from 2412.
    """

    saml_support: SAMLSupport | str = field("samlSupport", "SAMLSupport")
    saml_authenticator: SAMLAuthenticatorId | None = field("samlAuthenticator", "SAMLAuthenticatorId", default=None)
    saml_authenticators: list[SAMLAuthenticatorId] = field(
        "samlAuthenticators", "SAMLAuthenticatorId[]", default_factory=list
    )
    workspace_one_data: ConnectionServerWorkspaceOneData | None = field(
        "workspaceOneData", "ConnectionServerWorkspaceOneData", default=None
    )
    saml_auth_redirect_authenticator_dn: str | None = field(
        "samlAuthRedirectAuthenticatorDN", "xsd:string", default=None
    )


class ConnectionServerSecurityServerPairingData(DynamicData):
    """Data object, since 6.0, deprecated, updated as a whole.

    Page: vdi.infrastructure.ConnectionServer.SecurityServerPairingData

    Fields:
        timeout_minutes: 1..1440.
    """

    pairing_password: SecureString = field("pairingPassword", "SecureString")
    timeout_minutes: int = field("timeoutMinutes", "xsd:int")


class ConnectionServerWorkspaceOneData(DynamicData):
    """Data object, since 7.2.

    Page: vdi.infrastructure.ConnectionServer.WorkspaceOneData

    Fields:
        workspace_one_mode_enabled: default false.
        workspace_one_host_name: required if workspace_one_mode_enabled is true.
        workspace_one_block_old_clients: default false.
    """

    workspace_one_mode_enabled: bool | None = field("workspaceOneModeEnabled", "xsd:boolean", default=None)
    workspace_one_host_name: str | None = field("workspaceOneHostName", "xsd:string", default=None)
    workspace_one_block_old_clients: bool | None = field("workspaceOneBlockOldClients", "xsd:boolean", default=None)


class UnauthenticatedAccessConfig(DynamicData):
    """Data object, since 7.1.

    Page: vdi.infrastructure.ConnectionServer.UnauthenticatedAccessConfig

    Fields:
        user_idle_timeout: default 10.
        client_puzzle_difficulty: default 21; 14..31; since 7.6.
        block_unsupported_clients: default false; since 7.6.
    """

    enabled: bool = field("enabled", "xsd:boolean")
    default_user: UserOrGroupId | None = field("defaultUser", "UserOrGroupId", default=None)
    user_idle_timeout: int | None = field("userIdleTimeout", "xsd:int", default=None)
    client_puzzle_difficulty: int | None = field("clientPuzzleDifficulty", "xsd:int", default=None)
    block_unsupported_clients: bool | None = field("blockUnsupportedClients", "xsd:boolean", default=None)


class ConnectionServer_BackupNow(Request[None]):
    """Request to ConnectionServer.

    Page: vdi.infrastructure.ConnectionServer
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    Events: VLSI_CONNECTION_SERVER_BACKUP_INITIATED, VLSI_CONNECTION_SERVER_BACKUP_FAILED
    """

    __operation__ = Operation(
        service="ConnectionServer",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: ConnectionServerId = field("id", "ConnectionServerId")


class ConnectionServer_Get(Request["ConnectionServerInfo"]):
    """Request to ConnectionServer.

    Page: vdi.infrastructure.ConnectionServer
    Privileges: GLOBAL_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="ConnectionServer",
        returns="ConnectionServerInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: ConnectionServerId = field("id", "ConnectionServerId")


class ConnectionServer_GetKnownDomains(Request["list[str]"]):
    """Request to ConnectionServer.

    Page: vdi.infrastructure.ConnectionServer
    Privileges: GLOBAL_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="ConnectionServer",
        returns="xsd:string[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )


class ConnectionServer_GetTags(Request["list[str]"]):
    """Request to ConnectionServer.

    Page: vdi.infrastructure.ConnectionServer
    Privileges: POOL_VIEW, GLOBAL_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="ConnectionServer",
        returns="xsd:string[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )


class ConnectionServer_List(Request["list[ConnectionServerInfo]"]):
    """Request to ConnectionServer.

    Page: vdi.infrastructure.ConnectionServer
    Privileges: GLOBAL_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="ConnectionServer",
        returns="ConnectionServerInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )


class ConnectionServer_Update(Request[None]):
    """Request to ConnectionServer.

    Page: vdi.infrastructure.ConnectionServer
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    Events: ADMIN_CONNECTION_BROKER_UPDATED, ADMIN_CONNECTION_BROKER_UPDATE_FAILED

    Fields:
        updates: keys are paths into ConnectionServerInfo.
    """

    __operation__ = Operation(
        service="ConnectionServer",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: ConnectionServerId = field("id", "ConnectionServerId")
    updates: list[MapEntry] = field("updates", "MapEntry[]")
