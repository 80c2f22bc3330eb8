"""GlobalSettings: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import OpenEnumeration, Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    import datetime

    from .enumerations import DeploymentType, IPMode, MessageSecurityMode
    from .util import MapEntry

__all__ = [
    "CertAuthMappingControl",
    "ClientIdleSessionTimeoutPolicy",
    "ClientMaxSessionTimePolicy",
    "EnvironmentSettings",
    "GatewayCertificateInfo",
    "GatewayCertificateSpec",
    "GlobalFeatureSettings",
    "GlobalPreLogonSettings",
    "GlobalSettingsCertificateAuthenticationData",
    "GlobalSettingsClientData",
    "GlobalSettingsClientRestrictionConfiguration",
    "GlobalSettingsClientType",
    "GlobalSettingsCrlPrefetchConfiguration",
    "GlobalSettingsDataRecoveryPasswordData",
    "GlobalSettingsGeneralData",
    "GlobalSettingsInfo",
    "GlobalSettingsJmpConfiguration",
    "GlobalSettingsMirageConfiguration",
    "GlobalSettingsSecurityData",
    "GlobalSettings_AddGatewayCertificate",
    "GlobalSettings_DeleteGatewayCertificate",
    "GlobalSettings_Get",
    "GlobalSettings_GetEnvironmentSettings",
    "GlobalSettings_GetFeatureSettings",
    "GlobalSettings_GetPreLogonSettings",
    "GlobalSettings_ListGatewayCertificates",
    "GlobalSettings_Update",
    "MessageSecurityStatus",
    "SSODiscardConnectionType",
    "SSOTimeoutPolicy",
]


class CertAuthMappingControl(OpenEnumeration):
    """Values of GlobalSettingsCertificateAuthenticationData.certAuthMappingControl."""

    SID = "SID"
    CUSTOM = "CUSTOM"
    LEGACY = "LEGACY"


class ClientIdleSessionTimeoutPolicy(OpenEnumeration):
    """Values of GlobalSettingsGeneralData.clientIdleSessionTimeoutPolicy."""

    NEVER = "NEVER"
    TIMEOUT_AFTER = "TIMEOUT_AFTER"


class ClientMaxSessionTimePolicy(OpenEnumeration):
    """Values of GlobalSettingsGeneralData.clientMaxSessionTimePolicy."""

    TIMEOUT_AFTER = "TIMEOUT_AFTER"
    NEVER = "NEVER"


class GlobalSettingsClientType(OpenEnumeration):
    """Values of GlobalSettingsClientData.type."""

    WINDOWS = "WINDOWS"
    MAC = "MAC"
    HTMLACCESS = "HTMLACCESS"
    LINUX = "LINUX"
    IOS = "IOS"
    ANDROID = "ANDROID"
    WINSTORE = "WINSTORE"
    CHROME = "CHROME"


class MessageSecurityStatus(OpenEnumeration):
    """Values of GlobalSettingsSecurityData.messageSecurityStatus.

    Values:
        READY: up to 2111.
        INITIALIZING_ENHANCED: up to 2111.
        NOTSET: from 2206.
        ENHANCED: from 2206.
        WAITING_FOR_BUS_RESTARTS: from 2206.
        PREPARING_ENHANCED: from 2206.
    """

    READY = "READY"
    INITIALIZING_ENHANCED = "INITIALIZING_ENHANCED"
    NOTSET = "NOTSET"
    ENHANCED = "ENHANCED"
    WAITING_FOR_BUS_RESTARTS = "WAITING_FOR_BUS_RESTARTS"
    PENDING_ENHANCED = "PENDING_ENHANCED"
    LEAVING_ENHANCED = "LEAVING_ENHANCED"
    PREPARING_ENHANCED = "PREPARING_ENHANCED"


class SSODiscardConnectionType(OpenEnumeration):
    """Values of GlobalSettingsGeneralData.ssoDiscardConnectionType."""

    NONE = "NONE"
    INTERNAL = "INTERNAL"
    EXTERNAL = "EXTERNAL"
    BOTH = "BOTH"


class SSOTimeoutPolicy(OpenEnumeration):
    """Values of GlobalSettingsGeneralData.desktopSSOTimeoutPolicy.

    Also of GlobalSettingsGeneralData.applicationSSOTimeoutPolicy.
    """

    DISABLE_AFTER = "DISABLE_AFTER"
    DISABLED = "DISABLED"
    ALWAYS_ENABLED = "ALWAYS_ENABLED"


class EnvironmentSettings(DynamicData):
    """Data object, since 7.6.

    Page: vdi.infrastructure.GlobalSettings.EnvironmentSettings

    Fields:
        fips_mode_enabled: default false.
        cluster_name: since 7.7.
        cluster_guid: since 7.7.
        local_pod_name: since 7.7.
        timezone_offset: since 7.7.
        deployment_type: default GENERAL; since 8.0; only 8.0.0; from 8.1.0.
        has_new_data_partition: from 2503.
    """

    ip_mode: IPMode | str | None = field("ipMode", "IPMode", default=None)
    fips_mode_enabled: bool | None = field("fipsModeEnabled", "xsd:boolean", default=None)
    cluster_name: str | None = field("clusterName", "xsd:string", default=None)
    cluster_guid: str | None = field("clusterGuid", "xsd:string", default=None)
    local_pod_name: str | None = field("localPodName", "xsd:string", default=None)
    timezone_offset: int | None = field("timezoneOffset", "xsd:int", default=None)
    deployment_type: DeploymentType | str | None = field("deploymentType", "DeploymentType", default=None)
    has_new_data_partition: bool | None = field("hasNewDataPartition", "xsd:boolean", default=None)


class GatewayCertificateInfo(DynamicData):
    """Data object, since 8.6, from 2206.

    Page: vdi.infrastructure.GlobalSettings.GatewayCertificateInfo
    """

    certificate_name: str = field("certificateName", "xsd:string")
    common_name: str = field("commonName", "xsd:string")
    issuer: str = field("issuer", "xsd:string")
    expiry_date: datetime.datetime = field("expiryDate", "xsd:dateTime")
    serial_num: str = field("serialNum", "xsd:string")


class GatewayCertificateSpec(DynamicData):
    """Data object, since 8.6, from 2206.

    Page: vdi.infrastructure.GlobalSettings.GatewayCertificateSpec
    """

    certificate_name: str = field("certificateName", "xsd:string")
    certificate: str = field("certificate", "xsd:string")


class GlobalFeatureSettings(DynamicData):
    """Data object, since 7.5.

    Page: vdi.infrastructure.GlobalSettings.FeatureSettings

    Fields:
        enable_helpdesk: default true; not updatable.
        enable_image_management: default false; not updatable; since 7.10.
        cloud_managed: default false; since 7.11.
        agent_log_collection_allowed: not updatable; since 8.6; from 2206.
        enable_sysprep_domain_join: default false; since 8.11; from 2309.
        saml_key_sharing_enabled: default false; since 8.12; from 2312.
    """

    enable_helpdesk: bool | None = field("enableHelpdesk", "xsd:boolean", default=None)
    enable_image_management: bool | None = field("enableImageManagement", "xsd:boolean", default=None)
    cloud_managed: bool | None = field("cloudManaged", "xsd:boolean", default=None)
    agent_log_collection_allowed: bool = field("agentLogCollectionAllowed", "xsd:boolean")
    enable_sysprep_domain_join: bool | None = field("enableSysprepDomainJoin", "xsd:boolean", default=None)
    saml_key_sharing_enabled: bool | None = field("SAMLKeySharingEnabled", "xsd:boolean", default=None)


class GlobalPreLogonSettings(DynamicData):
    """Data object, since 7.5.

    Page: vdi.infrastructure.GlobalSettings.PreLogonSettings

    Fields:
        enable_ui_username_caching: default true.
    """

    enable_ui_username_caching: bool | None = field("enableUIUsernameCaching", "xsd:boolean", default=None)


class GlobalSettingsCertificateAuthenticationData(DynamicData):
    """Data object, since 8.10, from 2306.

    Page: vdi.infrastructure.GlobalSettings.CertificateAuthenticationData

    Fields:
        cert_auth_mapping_names: not updatable.
    """

    cert_auth_mapping: list[str] = field("certAuthMapping", "xsd:string[]", default_factory=list)
    cert_auth_mapping_control: list[CertAuthMappingControl | str] = field(
        "certAuthMappingControl", "CertAuthMappingControl[]", default_factory=list
    )
    cert_auth_mapping_names: list[str] = field("certAuthMappingNames", "xsd:string[]")


class GlobalSettingsClientData(DynamicData):
    """Data object, since 7.11.

    Page: vdi.infrastructure.GlobalSettings.ClientData
    At least one of version, block_specific_versions or warn_specific_versions has to be set.
    At most one of version or block_specific_versions may be set.

    Fields:
        warn_specific_versions: not usable if type is WINSTORE or HTMLACCESS; at most 128 characters; since 8.0.
        block_specific_versions: not usable if type is WINSTORE or HTMLACCESS; at most 128 characters; since 8.0.
    """

    type: GlobalSettingsClientType | str = field("type", "GlobalSettingsClientType")
    version: str | None = field("version", "xsd:string", default=None)
    warn_specific_versions: str | None = field("warnSpecificVersions", "xsd:string", default=None)
    block_specific_versions: str | None = field("blockSpecificVersions", "xsd:string", default=None)


class GlobalSettingsClientRestrictionConfiguration(DynamicData):
    """Data object, since 7.11.

    Page: vdi.infrastructure.GlobalSettings.ClientRestrictionConfiguration

    Fields:
        message: at most 1024 characters.
        block_additional_clients: default false.
        warning_message: at most 1024 characters; since 8.0.
    """

    client_data: list[GlobalSettingsClientData] = field(
        "clientData", "GlobalSettingsClientData[]", default_factory=list
    )
    message: str | None = field("message", "xsd:string", default=None)
    block_additional_clients: bool | None = field("blockAdditionalClients", "xsd:boolean", default=None)
    warning_message: str | None = field("warningMessage", "xsd:string", default=None)


class GlobalSettingsCrlPrefetchConfiguration(DynamicData):
    """Data object, since 8.11, from 2309.

    Page: vdi.infrastructure.GlobalSettings.CrlPrefetchConfiguration

    Fields:
        folder_path: only 2309.
        refresh_period_minutes: default 60; at least 1.
        file_max_size_kb: default 1024; at least 0.
    """

    distribution_points: list[str] = field("distributionPoints", "xsd:string[]", default_factory=list)
    folder_path: str | None = field("folderPath", "xsd:string", default=None)
    refresh_period_minutes: int | None = field("refreshPeriodMinutes", "xsd:int", default=None)
    file_max_size_kb: int | None = field("fileMaxSizeKb", "xsd:int", default=None)


class GlobalSettingsDataRecoveryPasswordData(DynamicData):
    """Data object, since 6.0, updated as a whole.

    Page: vdi.infrastructure.GlobalSettings.DataRecoveryPasswordData

    Fields:
        recovery_password_hint: at most 128 characters.
    """

    recovery_password_sha256: bytes = field("recoveryPasswordSHA256", "xsd:base64Binary")
    recovery_password_hint: str | None = field("recoveryPasswordHint", "xsd:string", default=None)


class GlobalSettingsGeneralData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.infrastructure.GlobalSettings.GeneralData

    Fields:
        client_max_session_time_policy: default TIMEOUT_AFTER.
        client_max_session_time_minutes: required if client_max_session_time_policy is TIMEOUT_AFTER; default 600; at
            least 5.
        client_idle_session_timeout_policy: default NEVER.
        client_idle_session_timeout_minutes: required if client_idle_session_timeout_policy is TIMEOUT_AFTER; default
            15.
        client_session_timeout_minutes: default 1200; at least 5.
        desktop_sso_timeout_minutes: required if desktop_sso_timeout_policy is DISABLE_AFTER; at least 1.
        sso_discard_connection_type: required if desktop_sso_timeout_policy is DISABLE_AFTER; default BOTH; since 8.10;
            from 2306.
        application_sso_timeout_policy: default ALWAYS_ENABLED.
        application_sso_timeout_minutes: required if application_sso_timeout_policy is DISABLE_AFTER; at least 1.
        view_api_session_timeout_minutes: default 10; 1..4320.
        display_pre_login_message: default false; since 7.9.
        forced_logoff_timeout_minutes: required if display_warning_before_forced_logoff is true; at least 1.
        forced_logoff_message: required if display_warning_before_forced_logoff is true.
        store_cal_on_broker: default false; since 7.0.
        store_cal_on_client: default false; since 7.0.
        enable_ui_username_caching: default true; since 7.5.
        console_session_timeout_minutes: default 30; since 7.5.
        enable_automatic_status_updates: default false; since 7.9.
        send_domain_list: default false; since 7.9.
        enable_credential_cleanup_for_html_access: default false; since 7.9.
        hide_server_information_in_client: default false; since 7.9.
        hide_domain_list_in_client: default true; since 7.9.
        enable_multi_factor_re_auth: default false; since 7.11.
        disconnect_warning_time: 0..30; since 8.6; from 2206.
        disconnect_warning_message: default Your virtual session is going to be logged off. Please save your work; since
            8.6; from 2206.
        disconnect_message: default Your session has expired. Please re-connect to the portal and restart the session;
            since 8.6; from 2206.
        display_pre_login_admin_banner: default false; since 8.7; from 2209.
        pre_login_admin_banner_header: required if display_pre_login_admin_banner is true; default Attention; since 8.7;
            from 2209.
        pre_login_admin_banner_message: required if display_pre_login_admin_banner is true; default On proceeding, you
            agree that you fully comply with the laws of this organisation; since 8.7; from 2209.
        enforce_csrf_protection: default false; since 8.8; from 2212.
        enforce_e2e_encryption: default false; since 8.8; from 2212.
        client_folders_enabled: default true; since 8.13; from 2406.
    """

    client_max_session_time_policy: ClientMaxSessionTimePolicy | str = field(
        "clientMaxSessionTimePolicy", "ClientMaxSessionTimePolicy"
    )
    client_max_session_time_minutes: int | None = field("clientMaxSessionTimeMinutes", "xsd:int", default=None)
    client_idle_session_timeout_policy: ClientIdleSessionTimeoutPolicy | str = field(
        "clientIdleSessionTimeoutPolicy", "ClientIdleSessionTimeoutPolicy"
    )
    client_idle_session_timeout_minutes: int | None = field("clientIdleSessionTimeoutMinutes", "xsd:int", default=None)
    client_session_timeout_minutes: int = field("clientSessionTimeoutMinutes", "xsd:int")
    desktop_sso_timeout_policy: SSOTimeoutPolicy | str = field("desktopSSOTimeoutPolicy", "SSOTimeoutPolicy")
    desktop_sso_timeout_minutes: int | None = field("desktopSSOTimeoutMinutes", "xsd:int", default=None)
    sso_discard_connection_type: SSODiscardConnectionType | str | None = field(
        "ssoDiscardConnectionType", "SSODiscardConnectionType", default=None
    )
    application_sso_timeout_policy: SSOTimeoutPolicy | str = field("applicationSSOTimeoutPolicy", "SSOTimeoutPolicy")
    application_sso_timeout_minutes: int | None = field("applicationSSOTimeoutMinutes", "xsd:int", default=None)
    view_api_session_timeout_minutes: int = field("viewAPISessionTimeoutMinutes", "xsd:int")
    display_pre_login_message: bool | None = field("displayPreLoginMessage", "xsd:boolean", default=None)
    pre_login_message: str | None = field("preLoginMessage", "xsd:string", default=None)
    display_warning_before_forced_logoff: bool = field("displayWarningBeforeForcedLogoff", "xsd:boolean")
    forced_logoff_timeout_minutes: int | None = field("forcedLogoffTimeoutMinutes", "xsd:int", default=None)
    forced_logoff_message: str | None = field("forcedLogoffMessage", "xsd:string", default=None)
    enable_server_in_single_user_mode: bool = field("enableServerInSingleUserMode", "xsd:boolean")
    store_cal_on_broker: bool = field("storeCALOnBroker", "xsd:boolean")
    store_cal_on_client: bool = field("storeCALOnClient", "xsd:boolean")
    enable_ui_username_caching: bool | None = field("enableUIUsernameCaching", "xsd:boolean", default=None)
    console_session_timeout_minutes: int | None = field("consoleSessionTimeoutMinutes", "xsd:int", default=None)
    enable_automatic_status_updates: bool | None = field("enableAutomaticStatusUpdates", "xsd:boolean", default=None)
    send_domain_list: bool | None = field("sendDomainList", "xsd:boolean", default=None)
    enable_credential_cleanup_for_html_access: bool | None = field(
        "enableCredentialCleanupForHTMLAccess", "xsd:boolean", default=None
    )
    hide_server_information_in_client: bool | None = field("hideServerInformationInClient", "xsd:boolean", default=None)
    hide_domain_list_in_client: bool | None = field("hideDomainListInClient", "xsd:boolean", default=None)
    enable_multi_factor_re_auth: bool | None = field("enableMultiFactorReAuth", "xsd:boolean", default=None)
    disconnect_warning_time: int | None = field("disconnectWarningTime", "xsd:int", default=None)
    disconnect_warning_message: str | None = field("disconnectWarningMessage", "xsd:string", default=None)
    disconnect_message: str | None = field("disconnectMessage", "xsd:string", default=None)
    display_pre_login_admin_banner: bool | None = field("displayPreLoginAdminBanner", "xsd:boolean", default=None)
    pre_login_admin_banner_header: str | None = field("preLoginAdminBannerHeader", "xsd:string", default=None)
    pre_login_admin_banner_message: str | None = field("preLoginAdminBannerMessage", "xsd:string", default=None)
    enforce_csrf_protection: bool | None = field("enforceCsrfProtection", "xsd:boolean", default=None)
    enforce_e2e_encryption: bool | None = field("enforceE2EEncryption", "xsd:boolean", default=None)
    client_folders_enabled: bool | None = field("clientFoldersEnabled", "xsd:boolean", default=None)


class GlobalSettingsInfo(DynamicData):
    """Data object, since 6.0.

    Page: vdi.infrastructure.GlobalSettings.GlobalSettingsInfo

    Fields:
        jmp_configuration: since 7.4; deprecated.
        client_restriction_configuration: since 7.11.
        feature_settings: since 7.11.
    """

    general_data: GlobalSettingsGeneralData = field("generalData", "GlobalSettingsGeneralData")
    security_data: GlobalSettingsSecurityData = field("securityData", "GlobalSettingsSecurityData")
    mirage_configuration: GlobalSettingsMirageConfiguration = field(
        "mirageConfiguration", "GlobalSettingsMirageConfiguration"
    )
    data_recovery_password_data: GlobalSettingsDataRecoveryPasswordData = field(
        "dataRecoveryPasswordData", "GlobalSettingsDataRecoveryPasswordData"
    )
    jmp_configuration: GlobalSettingsJmpConfiguration | None = field(
        "jmpConfiguration", "GlobalSettingsJmpConfiguration", default=None
    )
    client_restriction_configuration: GlobalSettingsClientRestrictionConfiguration | None = field(
        "clientRestrictionConfiguration", "GlobalSettingsClientRestrictionConfiguration", default=None
    )
    feature_settings: GlobalFeatureSettings | None = field("featureSettings", "GlobalFeatureSettings", default=None)


class GlobalSettingsJmpConfiguration(DynamicData):
    """Data object, since 7.4, deprecated.

    Page: vdi.infrastructure.GlobalSettings.JmpConfiguration
    """

    url: str | None = field("url", "xsd:string", default=None)


class GlobalSettingsMirageConfiguration(DynamicData):
    """Data object, since 6.0.

    Page: vdi.infrastructure.GlobalSettings.MirageConfiguration

    Fields:
        url: required if enabled is true.
    """

    enabled: bool = field("enabled", "xsd:boolean")
    url: str | None = field("url", "xsd:string", default=None)


class GlobalSettingsSecurityData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.infrastructure.GlobalSettings.SecurityData

    Fields:
        disallow_enhanced_security_mode: not updatable; since 8.6; from 2206.
        no_managed_certs: not updatable; since 8.6; from 2206.
        message_security_status: not updatable; since 6.1.
        enable_ipsec_for_security_server_pairing: deprecated.
        cert_auth_data: since 8.10; from 2306.
        crl_prefetch_configuration: since 8.11; from 2309.
    """

    reauth_secure_tunnel_after_interruption: bool = field("reauthSecureTunnelAfterInterruption", "xsd:boolean")
    disallow_enhanced_security_mode: bool = field("disallowEnhancedSecurityMode", "xsd:boolean")
    no_managed_certs: bool = field("noManagedCerts", "xsd:boolean")
    message_security_mode: MessageSecurityMode | str = field("messageSecurityMode", "MessageSecurityMode")
    message_security_status: MessageSecurityStatus | str = field("messageSecurityStatus", "MessageSecurityStatus")
    enable_ipsec_for_security_server_pairing: bool = field("enableIPSecForSecurityServerPairing", "xsd:boolean")
    cert_auth_data: GlobalSettingsCertificateAuthenticationData = field(
        "certAuthData", "GlobalSettingsCertificateAuthenticationData"
    )
    crl_prefetch_configuration: GlobalSettingsCrlPrefetchConfiguration = field(
        "crlPrefetchConfiguration", "GlobalSettingsCrlPrefetchConfiguration"
    )


class GlobalSettings_AddGatewayCertificate(Request[None]):
    """Request to GlobalSettings, from 2206.

    Page: vdi.infrastructure.GlobalSettings
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    Events: VLSI_GATEWAY_CERTIFICATE_ADDED
    """

    __operation__ = Operation(
        service="GlobalSettings",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    gateway_certificate_spec: GatewayCertificateSpec = field("gatewayCertificateSpec", "GatewayCertificateSpec")


class GlobalSettings_DeleteGatewayCertificate(Request[None]):
    """Request to GlobalSettings, from 2206.

    Page: vdi.infrastructure.GlobalSettings
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    Events: VLSI_GATEWAY_CERTIFICATE_DELETED
    """

    __operation__ = Operation(
        service="GlobalSettings",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    certificate_name: str = field("certificateName", "xsd:string")


class GlobalSettings_Get(Request["GlobalSettingsInfo"]):
    """Request to GlobalSettings.

    Page: vdi.infrastructure.GlobalSettings
    Privileges: GLOBAL_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="GlobalSettings",
        returns="GlobalSettingsInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )


class GlobalSettings_GetEnvironmentSettings(Request["EnvironmentSettings"]):
    """Request to GlobalSettings.

    Page: vdi.infrastructure.GlobalSettings
    """

    __operation__ = Operation(
        service="GlobalSettings",
        returns="EnvironmentSettings",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )


class GlobalSettings_GetFeatureSettings(Request["GlobalFeatureSettings"]):
    """Request to GlobalSettings.

    Page: vdi.infrastructure.GlobalSettings
    """

    __operation__ = Operation(
        service="GlobalSettings",
        returns="GlobalFeatureSettings",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )


class GlobalSettings_GetPreLogonSettings(Request["GlobalPreLogonSettings"]):
    """Request to GlobalSettings.

    Page: vdi.infrastructure.GlobalSettings
    """

    __operation__ = Operation(
        service="GlobalSettings",
        returns="GlobalPreLogonSettings",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )


class GlobalSettings_ListGatewayCertificates(Request["list[GatewayCertificateInfo]"]):
    """Request to GlobalSettings, from 2206.

    Page: vdi.infrastructure.GlobalSettings
    Privileges: GLOBAL_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="GlobalSettings",
        returns="GatewayCertificateInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )


class GlobalSettings_Update(Request[None]):
    """Request to GlobalSettings.

    Page: vdi.infrastructure.GlobalSettings
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    Events: VLSI_GLOBAL_SETTINGS_UPDATED, VLSI_GLOBAL_SETTINGS_UPDATE_FAILED

    Fields:
        updates: keys are paths into GlobalSettingsInfo.
    """

    __operation__ = Operation(
        service="GlobalSettings",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    updates: list[MapEntry] = field("updates", "MapEntry[]")
