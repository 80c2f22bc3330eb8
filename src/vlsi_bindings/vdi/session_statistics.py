"""SessionStatistics: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from ..model import Operation, Request, field
from .vmodl import DynamicData

__all__ = [
    "LocalSessionStatistics",
    "SessionClientStatistics",
    "SessionGatewayStatistics",
    "SessionProtocolStatistics",
    "SessionStatistics_GetLocalSessionStatistics",
    "SessionsStateStatistics",
]


class LocalSessionStatistics(DynamicData):
    """Data object, since 7.7.

    Page: vdi.statistics.SessionStatistics.LocalSessionStatistics

    Fields:
        num_sessions: not updatable.
        num_users: not updatable.
        desktop_session_statistics: not updatable.
        rds_session_statistics: not updatable.
        application_session_statistics: not updatable.
        protocol_statistics: not updatable.
        client_statistics: not updatable.
        gateway_statistics: not updatable.
    """

    num_sessions: int = field("numSessions", "xsd:int")
    num_users: int = field("numUsers", "xsd:int")
    desktop_session_statistics: SessionsStateStatistics = field("desktopSessionStatistics", "SessionsStateStatistics")
    rds_session_statistics: SessionsStateStatistics = field("rdsSessionStatistics", "SessionsStateStatistics")
    application_session_statistics: SessionsStateStatistics = field(
        "applicationSessionStatistics", "SessionsStateStatistics"
    )
    protocol_statistics: SessionProtocolStatistics = field("protocolStatistics", "SessionProtocolStatistics")
    client_statistics: SessionClientStatistics = field("clientStatistics", "SessionClientStatistics")
    gateway_statistics: SessionGatewayStatistics = field("gatewayStatistics", "SessionGatewayStatistics")


class SessionClientStatistics(DynamicData):
    """Data object, since 7.7.

    Page: vdi.statistics.SessionStatistics.SessionClientStatistics

    Fields:
        num_windows_clients: not updatable.
        num_mac_clients: not updatable.
        num_browser_clients: not updatable.
        num_linux_clients: not updatable.
        num_android_clients: not updatable.
        num_ios_clients: not updatable.
        num_other_clients: not updatable.
    """

    num_windows_clients: int = field("numWindowsClients", "xsd:int")
    num_mac_clients: int = field("numMacClients", "xsd:int")
    num_browser_clients: int = field("numBrowserClients", "xsd:int")
    num_linux_clients: int = field("numLinuxClients", "xsd:int")
    num_android_clients: int = field("numAndroidClients", "xsd:int")
    num_ios_clients: int = field("numIosClients", "xsd:int")
    num_other_clients: int = field("numOtherClients", "xsd:int")


class SessionGatewayStatistics(DynamicData):
    """Data object, since 7.7.

    Page: vdi.statistics.SessionStatistics.SessionGatewayStatistics

    Fields:
        num_internal_gateways: not updatable.
        num_external_gateways: not updatable.
        num_unknown_gateways: not updatable.
    """

    num_internal_gateways: int = field("numInternalGateways", "xsd:int")
    num_external_gateways: int = field("numExternalGateways", "xsd:int")
    num_unknown_gateways: int = field("numUnknownGateways", "xsd:int")


class SessionProtocolStatistics(DynamicData):
    """Data object, since 7.7.

    Page: vdi.statistics.SessionStatistics.SessionProtocolStatistics

    Fields:
        num_blast_sessions: not updatable.
        num_pcoip_sessions: not updatable.
        num_rdp_sessions: not updatable.
        num_other_protocols: not updatable.
    """

    num_blast_sessions: int = field("numBlastSessions", "xsd:int")
    num_pcoip_sessions: int = field("numPcoipSessions", "xsd:int")
    num_rdp_sessions: int = field("numRdpSessions", "xsd:int")
    num_other_protocols: int = field("numOtherProtocols", "xsd:int")


class SessionsStateStatistics(DynamicData):
    """Data object, since 7.7.

    Page: vdi.statistics.SessionStatistics.SessionStateStatistics

    Fields:
        num_active_sessions: not updatable.
        num_idle_sessions: not updatable.
        num_disconnected_sessions: not updatable.
        num_pending_sessions: not updatable.
    """

    num_active_sessions: int = field("numActiveSessions", "xsd:int")
    num_idle_sessions: int = field("numIdleSessions", "xsd:int")
    num_disconnected_sessions: int = field("numDisconnectedSessions", "xsd:int")
    num_pending_sessions: int = field("numPendingSessions", "xsd:int")


class SessionStatistics_GetLocalSessionStatistics(Request["LocalSessionStatistics"]):
    """Request to SessionStatistics.

    Page: vdi.statistics.SessionStatistics
    """

    __operation__ = Operation(
        service="SessionStatistics",
        returns="LocalSessionStatistics",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )
