"""Session: generated from vdi.wsdl by tools.bindings; do not edit."""

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
        DesktopId,
        FarmId,
        GlobalAccessGroupId,
        GlobalApplicationEntitlementId,
        GlobalEntitlementId,
        MachineId,
        PodId,
        RDSServerId,
        SessionId,
        SiteId,
        UserOrGroupId,
    )
    from .enumerations import DesktopSource, DesktopType, SessionProtocol

__all__ = [
    "SecurityGatewayLocation",
    "SessionClientType",
    "SessionData",
    "SessionGlobalNamesData",
    "SessionGlobalReferenceData",
    "SessionGlobalSummaryView",
    "SessionLocalReferenceData",
    "SessionLocalSummaryView",
    "SessionMessageType",
    "SessionNamesData",
    "SessionState",
    "SessionType",
    "Session_Disconnect",
    "Session_DisconnectSessions",
    "Session_GetLocalSummaryView",
    "Session_Logoff",
    "Session_LogoffForced",
    "Session_LogoffSessions",
    "Session_LogoffSessionsForced",
    "Session_Reset",
    "Session_ResetSessions",
    "Session_Restart",
    "Session_RestartSessions",
    "Session_SendMessage",
    "Session_SendMessages",
]


class SecurityGatewayLocation(OpenEnumeration):
    """Values of SessionNamesData.securityGatewayLocation."""

    EXTERNAL = "External"
    INTERNAL = "Internal"
    UNKNOWN = "Unknown"


class SessionClientType(OpenEnumeration):
    """Values of SessionNamesData.clientType."""

    WINDOWS = "Windows"
    MAC = "Mac"
    HTMLACCESS = "htmlaccess"
    LINUX = "Linux"
    IOS = "iOS"
    ANDROID = "Android"
    OTHER = "Other"


class SessionMessageType(OpenEnumeration):
    """Values of Session_SendMessage.msgType.

    Also of Session_SendMessages.msgType.
    """

    WARNING = "WARNING"
    ERROR = "ERROR"
    INFO = "INFO"


class SessionState(OpenEnumeration):
    """Values of SessionData.sessionState."""

    CONNECTED = "CONNECTED"
    DISCONNECTED = "DISCONNECTED"
    PENDING = "PENDING"


class SessionType(OpenEnumeration):
    """Values of SessionData.sessionType."""

    DESKTOP = "DESKTOP"
    APPLICATION = "APPLICATION"


class SessionData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.users.Session.SessionData

    Fields:
        unauthenticated: since 7.1.
        idle_duration: since 7.4.
        forever_session: not updatable; since 8.3; from 2106.
    """

    session_type: SessionType | str = field("sessionType", "SessionType")
    session_protocol: SessionProtocol | str | None = field("sessionProtocol", "SessionProtocol", default=None)
    session_state: SessionState | str | None = field("sessionState", "SessionState", default=None)
    start_time: datetime.datetime | None = field("startTime", "xsd:dateTime", default=None)
    disconnect_time: datetime.datetime | None = field("disconnectTime", "xsd:dateTime", default=None)
    last_session_duration_ms: int | None = field("lastSessionDurationMS", "xsd:long", default=None)
    brokered_remotely: bool | None = field("brokeredRemotely", "xsd:boolean", default=None)
    resourced_remotely: bool = field("resourcedRemotely", "xsd:boolean")
    unauthenticated: bool | None = field("unauthenticated", "xsd:boolean", default=None)
    idle_duration: int | None = field("idleDuration", "xsd:long", default=None)
    forever_session: bool = field("foreverSession", "xsd:boolean")


class SessionGlobalNamesData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.users.Session.SessionGlobalNamesData

    Fields:
        application_entitlement_names: since 7.2.
    """

    base_names: SessionNamesData = field("baseNames", "SessionNamesData")
    entitlement_name: str | None = field("entitlementName", "xsd:string", default=None)
    application_entitlement_names: list[str] = field(
        "applicationEntitlementNames", "xsd:string[]", default_factory=list
    )
    site_name: str | None = field("siteName", "xsd:string", default=None)
    brokering_pod_name: str | None = field("brokeringPodName", "xsd:string", default=None)
    pod_name: str | None = field("podName", "xsd:string", default=None)


class SessionGlobalReferenceData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.users.Session.SessionGlobalReferenceData

    Fields:
        global_application_entitlement: since 6.2; deprecated.
        global_application_entitlements: since 7.2.
        global_access_groups: since 8.2; from 2103.
    """

    user: UserOrGroupId = field("user", "UserOrGroupId")
    broker_user: UserOrGroupId | None = field("brokerUser", "UserOrGroupId", default=None)
    global_entitlement: GlobalEntitlementId | None = field("globalEntitlement", "GlobalEntitlementId", default=None)
    global_application_entitlement: GlobalApplicationEntitlementId | None = field(
        "globalApplicationEntitlement", "GlobalApplicationEntitlementId", default=None
    )
    global_application_entitlements: list[GlobalApplicationEntitlementId] = field(
        "globalApplicationEntitlements", "GlobalApplicationEntitlementId[]", default_factory=list
    )
    global_access_groups: list[GlobalAccessGroupId] = field(
        "globalAccessGroups", "GlobalAccessGroupId[]", default_factory=list
    )
    site: SiteId = field("site", "SiteId")
    brokering_pod: PodId | None = field("brokeringPod", "PodId", default=None)
    pod: PodId | None = field("pod", "PodId", default=None)
    local_reference_data: SessionLocalReferenceData | None = field(
        "localReferenceData", "SessionLocalReferenceData", default=None
    )


class SessionGlobalSummaryView(DynamicData):
    """Data object, since 6.0.

    Page: vdi.users.Session.SessionGlobalSummaryView
    Queryable by: GlobalSessionQueryService

    Fields:
        ref_id: not updatable; since 8.4; from 2111.
    """

    id: SessionId = field("id", "SessionId")
    names_data: SessionGlobalNamesData = field("namesData", "SessionGlobalNamesData")
    reference_data: SessionGlobalReferenceData = field("referenceData", "SessionGlobalReferenceData")
    session_data: SessionData = field("sessionData", "SessionData")
    ref_id: str | None = field("refId", "xsd:string", default=None)


class SessionLocalReferenceData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.users.Session.SessionLocalReferenceData

    Fields:
        groups: unordered, unique values.
    """

    user: UserOrGroupId = field("user", "UserOrGroupId")
    broker_user: UserOrGroupId | None = field("brokerUser", "UserOrGroupId", default=None)
    groups: list[UserOrGroupId] = field("groups", "UserOrGroupId[]", default_factory=list)
    access_group: AccessGroupId = field("accessGroup", "AccessGroupId")
    desktop: DesktopId | None = field("desktop", "DesktopId", default=None)
    farm: FarmId | None = field("farm", "FarmId", default=None)
    machine: MachineId | None = field("machine", "MachineId", default=None)
    rds_server: RDSServerId | None = field("rdsServer", "RDSServerId", default=None)


class SessionLocalSummaryView(DynamicData):
    """Data object, since 6.0.

    Page: vdi.users.Session.SessionLocalSummaryView
    Queryable by: QueryService
    Query privileges: MACHINE_VIEW, FEDERATED_SESSIONS_VIEW

    Fields:
        ref_id: not updatable; since 8.4; from 2111.
    """

    id: SessionId = field("id", "SessionId")
    names_data: SessionNamesData = field("namesData", "SessionNamesData")
    reference_data: SessionLocalReferenceData = field("referenceData", "SessionLocalReferenceData")
    session_data: SessionData = field("sessionData", "SessionData")
    ref_id: str | None = field("refId", "xsd:string", default=None)


class SessionNamesData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.users.Session.SessionNamesData

    Fields:
        agent_version: not updatable; since 7.3.
        desktop_pool_cn: not updatable; since 7.5.
        client_type: not updatable; since 7.7.
        client_address: since 7.2.
        client_name: since 7.2.
        client_version: since 7.3.
        security_gateway_address: since 7.3.
        security_gateway_location: not updatable; since 7.7.
        application_names: not updatable; since 7.11.
    """

    user_name: str | None = field("userName", "xsd:string", default=None)
    machine_or_rds_server_name: str | None = field("machineOrRDSServerName", "xsd:string", default=None)
    machine_or_rds_server_dns: str | None = field("machineOrRDSServerDNS", "xsd:string", default=None)
    agent_version: str | None = field("agentVersion", "xsd:string", default=None)
    desktop_pool_cn: str | None = field("desktopPoolCN", "xsd:string", default=None)
    desktop_name: str | None = field("desktopName", "xsd:string", default=None)
    desktop_type: DesktopType | str | None = field("desktopType", "DesktopType", default=None)
    desktop_source: DesktopSource | str | None = field("desktopSource", "DesktopSource", default=None)
    farm_name: str | None = field("farmName", "xsd:string", default=None)
    client_location_id: str | None = field("clientLocationID", "xsd:string", default=None)
    client_type: SessionClientType | str | None = field("clientType", "SessionClientType", default=None)
    client_address: str | None = field("clientAddress", "xsd:string", default=None)
    client_name: str | None = field("clientName", "xsd:string", default=None)
    client_version: str | None = field("clientVersion", "xsd:string", default=None)
    security_gateway_dns: str | None = field("securityGatewayDNS", "xsd:string", default=None)
    security_gateway_address: str | None = field("securityGatewayAddress", "xsd:string", default=None)
    security_gateway_location: SecurityGatewayLocation | str | None = field(
        "securityGatewayLocation", "SecurityGatewayLocation", default=None
    )
    application_names: list[str] = field("applicationNames", "xsd:string[]", default_factory=list)


class Session_Disconnect(Request[None]):
    """Request to Session.

    Page: vdi.users.Session
    Privileges: MACHINE_MANAGE_VDI_SESSION, FEDERATED_SESSIONS_MANAGE
    Events: ADMIN_DESKTOP_SESSION_DISCONNECTED, ADMIN_DESKTOP_SESSION_DISCONNECT_FAILED,
        VLSI_FEDERATED_DESKTOP_SESSION_DISCONNECT_REQUEST_SENT,
        VLSI_FEDERATED_DESKTOP_SESSION_DISCONNECT_REQUEST_SEND_FAILED
    Further faults: InvalidState
    """

    __operation__ = Operation(
        service="Session",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidState",
            "InvalidType",
            "UnexpectedFault",
        ),
    )

    id: SessionId = field("id", "SessionId")


class Session_DisconnectSessions(Request[None]):
    """Request to Session.

    Page: vdi.users.Session
    Privileges: MACHINE_MANAGE_VDI_SESSION, FEDERATED_SESSIONS_MANAGE
    Events: ADMIN_DESKTOP_SESSION_DISCONNECTED, ADMIN_DESKTOP_SESSION_DISCONNECT_FAILED,
        VLSI_FEDERATED_DESKTOP_SESSION_DISCONNECT_REQUEST_SENT,
        VLSI_FEDERATED_DESKTOP_SESSION_DISCONNECT_REQUEST_SEND_FAILED
    Further faults: PartialFailureFault
    """

    __operation__ = Operation(
        service="Session",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidType",
            "PartialFailureFault",
            "UnexpectedFault",
        ),
    )

    ids: list[SessionId] = field("ids", "SessionId[]")


class Session_GetLocalSummaryView(Request["SessionLocalSummaryView"]):
    """Request to Session.

    Page: vdi.users.Session
    Privileges: MACHINE_VIEW, FEDERATED_SESSIONS_VIEW
    """

    __operation__ = Operation(
        service="Session",
        returns="SessionLocalSummaryView",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: SessionId = field("id", "SessionId")


class Session_Logoff(Request[None]):
    """Request to Session.

    Page: vdi.users.Session
    Privileges: MACHINE_MANAGE_VDI_SESSION, FEDERATED_SESSIONS_MANAGE
    Events: ADMIN_DESKTOP_SESSION_LOGOFF, ADMIN_DESKTOP_SESSION_LOGOFF_FAILED,
        VLSI_FEDERATED_DESKTOP_SESSION_LOGOFF_REQUEST_SENT, VLSI_FEDERATED_DESKTOP_SESSION_LOGOFF_REQUEST_SEND_FAILED
    Further faults: InvalidState
    """

    __operation__ = Operation(
        service="Session",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidState",
            "InvalidType",
            "UnexpectedFault",
        ),
    )

    id: SessionId = field("id", "SessionId")


class Session_LogoffForced(Request[None]):
    """Request to Session.

    Page: vdi.users.Session
    Privileges: MACHINE_MANAGE_VDI_SESSION, FEDERATED_SESSIONS_MANAGE
    Events: ADMIN_DESKTOP_SESSION_LOGOFF, ADMIN_DESKTOP_SESSION_LOGOFF_FAILED,
        VLSI_FEDERATED_DESKTOP_SESSION_LOGOFF_REQUEST_SENT, VLSI_FEDERATED_DESKTOP_SESSION_LOGOFF_REQUEST_SEND_FAILED
    Further faults: InvalidState
    """

    __operation__ = Operation(
        service="Session",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidState",
            "InvalidType",
            "UnexpectedFault",
        ),
    )

    id: SessionId = field("id", "SessionId")


class Session_LogoffSessions(Request[None]):
    """Request to Session.

    Page: vdi.users.Session
    Privileges: MACHINE_MANAGE_VDI_SESSION, FEDERATED_SESSIONS_MANAGE
    Events: ADMIN_DESKTOP_SESSION_LOGOFF, ADMIN_DESKTOP_SESSION_LOGOFF_FAILED,
        VLSI_FEDERATED_DESKTOP_SESSION_LOGOFF_REQUEST_SENT, VLSI_FEDERATED_DESKTOP_SESSION_LOGOFF_REQUEST_SEND_FAILED
    Further faults: PartialFailureFault
    """

    __operation__ = Operation(
        service="Session",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidType",
            "PartialFailureFault",
            "UnexpectedFault",
        ),
    )

    ids: list[SessionId] = field("ids", "SessionId[]")


class Session_LogoffSessionsForced(Request[None]):
    """Request to Session.

    Page: vdi.users.Session
    Privileges: MACHINE_MANAGE_VDI_SESSION, FEDERATED_SESSIONS_MANAGE
    Events: ADMIN_DESKTOP_SESSION_LOGOFF, ADMIN_DESKTOP_SESSION_LOGOFF_FAILED,
        VLSI_FEDERATED_DESKTOP_SESSION_LOGOFF_REQUEST_SENT, VLSI_FEDERATED_DESKTOP_SESSION_LOGOFF_REQUEST_SEND_FAILED
    Further faults: PartialFailureFault
    """

    __operation__ = Operation(
        service="Session",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidType",
            "PartialFailureFault",
            "UnexpectedFault",
        ),
    )

    ids: list[SessionId] = field("ids", "SessionId[]")


class Session_Reset(Request[None]):
    """Request to Session.

    Page: vdi.users.Session
    Privileges: MACHINE_REBOOT, FEDERATED_SESSIONS_MANAGE
    Events: ADMIN_DESKTOP_SESSION_REBOOTED, ADMIN_DESKTOP_SESSION_REBOOT_FAILED,
        VLSI_FEDERATED_DESKTOP_SESSION_RESET_REQUEST_SENT, VLSI_FEDERATED_DESKTOP_SESSION_RESET_REQUEST_SEND_FAILED
    """

    __operation__ = Operation(
        service="Session",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: SessionId = field("id", "SessionId")


class Session_ResetSessions(Request[None]):
    """Request to Session.

    Page: vdi.users.Session
    Privileges: MACHINE_REBOOT, FEDERATED_SESSIONS_MANAGE
    Events: ADMIN_DESKTOP_SESSION_REBOOTED, ADMIN_DESKTOP_SESSION_REBOOT_FAILED,
        VLSI_FEDERATED_DESKTOP_SESSION_RESET_REQUEST_SENT, VLSI_FEDERATED_DESKTOP_SESSION_RESET_REQUEST_SEND_FAILED
    Further faults: PartialFailureFault
    """

    __operation__ = Operation(
        service="Session",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidType",
            "PartialFailureFault",
            "UnexpectedFault",
        ),
    )

    ids: list[SessionId] = field("ids", "SessionId[]")


class Session_Restart(Request[None]):
    """Request to Session.

    Page: vdi.users.Session
    Privileges: MACHINE_REBOOT, FEDERATED_SESSIONS_MANAGE
    Events: ADMIN_DESKTOP_SESSION_RESTARTED, ADMIN_DESKTOP_SESSION_RESTART_FAILED,
        VLSI_FEDERATED_DESKTOP_SESSION_RESTART_REQUEST_SENT, VLSI_FEDERATED_DESKTOP_SESSION_RESTART_REQUEST_SEND_FAILED
    """

    __operation__ = Operation(
        service="Session",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: SessionId = field("id", "SessionId")


class Session_RestartSessions(Request[None]):
    """Request to Session.

    Page: vdi.users.Session
    Privileges: MACHINE_REBOOT, FEDERATED_SESSIONS_MANAGE
    Events: ADMIN_DESKTOP_SESSION_RESTARTED, ADMIN_DESKTOP_SESSION_RESTART_FAILED,
        VLSI_FEDERATED_DESKTOP_SESSION_RESTART_REQUEST_SENT, VLSI_FEDERATED_DESKTOP_SESSION_RESTART_REQUEST_SEND_FAILED
    Further faults: PartialFailureFault
    """

    __operation__ = Operation(
        service="Session",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidType",
            "PartialFailureFault",
            "UnexpectedFault",
        ),
    )

    ids: list[SessionId] = field("ids", "SessionId[]")


class Session_SendMessage(Request[None]):
    """Request to Session.

    Page: vdi.users.Session
    Privileges: MACHINE_MANAGE_VDI_SESSION, FEDERATED_SESSIONS_MANAGE
    Events: ADMIN_SESSION_SENDMSG, ADMIN_SESSION_SENDMSG_FAILED,
        VLSI_FEDERATED_DESKTOP_SESSION_SEND_MESSAGE_REQUEST_SENT,
        VLSI_FEDERATED_DESKTOP_SESSION_SEND_MESSAGE_REQUEST_SEND_FAILED
    """

    __operation__ = Operation(
        service="Session",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: SessionId = field("id", "SessionId")
    msg_type: SessionMessageType | str = field("msgType", "SessionMessageType")
    message: str = field("message", "xsd:string")


class Session_SendMessages(Request[None]):
    """Request to Session.

    Page: vdi.users.Session
    Privileges: MACHINE_MANAGE_VDI_SESSION, FEDERATED_SESSIONS_MANAGE
    Events: ADMIN_SESSION_SENDMSG, ADMIN_SESSION_SENDMSG_FAILED,
        VLSI_FEDERATED_DESKTOP_SESSION_SEND_MESSAGE_REQUEST_SENT,
        VLSI_FEDERATED_DESKTOP_SESSION_SEND_MESSAGE_REQUEST_SEND_FAILED
    Further faults: PartialFailureFault
    """

    __operation__ = Operation(
        service="Session",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidType",
            "PartialFailureFault",
            "UnexpectedFault",
        ),
    )

    ids: list[SessionId] = field("ids", "SessionId[]")
    msg_type: SessionMessageType | str = field("msgType", "SessionMessageType")
    message: str = field("message", "xsd:string")
