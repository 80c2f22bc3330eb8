"""ConnectionServerHealth: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import OpenEnumeration, Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import ConnectionServerId
    from .health import CertificateHealthData

__all__ = [
    "ConnectionServerHealthConnectionData",
    "ConnectionServerHealthInfo",
    "ConnectionServerHealthLdapReplicationStatusData",
    "ConnectionServerHealthResourcesData",
    "ConnectionServerHealthStatus",
    "ConnectionServerHealth_Get",
    "ConnectionServerHealth_List",
    "ConnectionServerServiceName",
    "ConnectionServerServiceState",
    "ConnectionServerServiceStatus",
    "ConnectionServerSessionProtocol",
    "ConnectionServerSessionProtocolData",
    "LdapReplicationStatus",
]


class ConnectionServerHealthStatus(OpenEnumeration):
    """Values of ConnectionServerHealthInfo.status.

    Values:
        RESTART_REQUIRED: from 2206.
    """

    OK = "OK"
    NOT_RESPONDING = "NOT_RESPONDING"
    UNKNOWN = "UNKNOWN"
    ERROR = "ERROR"
    RESTART_REQUIRED = "RESTART_REQUIRED"


class ConnectionServerServiceName(OpenEnumeration):
    """Values of ConnectionServerServiceStatus.serviceName.

    Values:
        CRL_PREFETCH: from 2309.
    """

    SECURITY_GATEWAY_COMPONENT = "SECURITY_GATEWAY_COMPONENT"
    PCOIP_SECURE_GATEWAY = "PCOIP_SECURE_GATEWAY"
    BLAST_SECURE_GATEWAY = "BLAST_SECURE_GATEWAY"
    CRL_PREFETCH = "CRL_PREFETCH"


class ConnectionServerServiceState(OpenEnumeration):
    """Values of ConnectionServerServiceStatus.status."""

    UP = "UP"
    DOWN = "DOWN"


class ConnectionServerSessionProtocol(OpenEnumeration):
    """Values of ConnectionServerSessionProtocolData.sessionProtocol."""

    PCOIP = "PCOIP"
    RDP = "RDP"
    BLAST = "BLAST"


class LdapReplicationStatus(OpenEnumeration):
    """Values of ConnectionServerHealthLdapReplicationStatusData.status."""

    OK = "OK"
    ERROR = "ERROR"


class ConnectionServerHealthConnectionData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.health.ConnectionServerHealth.ConnectionData

    Fields:
        num_view_composer_connections: deprecated.
        num_view_composer_connections_high: deprecated.
        num_bsg_sessions: since 7.12.
        num_rdp_gatewayed_sessions: since 7.12.
        session_threshold: since 7.10.
        unrecognized_pcoip_requests_count: not updatable; since 8.7; from 2209.
        unrecognized_blast_requests_count: not updatable; since 8.7; from 2209.
        unrecognized_tunnel_requests_count: not updatable; since 8.7; from 2209.
        unrecognized_xml_api_requests_count: not updatable; since 8.7; from 2209.
    """

    num_connections: int = field("numConnections", "xsd:int")
    num_connections_high: int = field("numConnectionsHigh", "xsd:int")
    num_view_composer_connections: int = field("numViewComposerConnections", "xsd:int")
    num_view_composer_connections_high: int = field("numViewComposerConnectionsHigh", "xsd:int")
    num_tunneled_sessions: int = field("numTunneledSessions", "xsd:int")
    num_psg_sessions: int | None = field("numPSGSessions", "xsd:int", default=None)
    num_bsg_sessions: int | None = field("numBSGSessions", "xsd:int", default=None)
    num_rdp_gatewayed_sessions: int | None = field("numRDPGatewayedSessions", "xsd:int", default=None)
    session_threshold: int | None = field("sessionThreshold", "xsd:int", default=None)
    unrecognized_pcoip_requests_count: int | None = field("unrecognizedPcoipRequestsCount", "xsd:int", default=None)
    unrecognized_blast_requests_count: int | None = field("unrecognizedBlastRequestsCount", "xsd:int", default=None)
    unrecognized_tunnel_requests_count: int | None = field("unrecognizedTunnelRequestsCount", "xsd:int", default=None)
    unrecognized_xml_api_requests_count: int | None = field("unrecognizedXMLApiRequestsCount", "xsd:int", default=None)


class ConnectionServerHealthInfo(DynamicData):
    """Data object, since 6.0.

    Page: vdi.health.ConnectionServerHealth.ConnectionServerHealthInfo

    Fields:
        status: since 7.0.
        signing_certificate_health: since 8.12; from 2312.
        encryption_certificate_health: since 8.12; from 2312.
        unauthenticated_access: default false; since 7.10.
        default_unauthenticated_access_user: since 7.10.
        bypass_pcoip_gateway: since 7.10.
        bypass_tunnel: since 7.10.
        bypass_app_blast_gateway: since 7.10.
        replication_status: since 7.10.
        services_status: since 7.10.
        session_protocol_data: since 7.10.
        ref_id: since 7.10.
        resources_data: since 7.11.
        last_updated_timestamp: not updatable; since 7.12.
    """

    id: ConnectionServerId = field("id", "ConnectionServerId")
    name: str = field("name", "xsd:string")
    status: ConnectionServerHealthStatus | str = field("status", "ConnectionServerHealthStatus")
    version: str = field("version", "xsd:string")
    build: str = field("build", "xsd:string")
    connection_data: ConnectionServerHealthConnectionData | None = field(
        "connectionData", "ConnectionServerHealthConnectionData", default=None
    )
    default_certificate: bool | None = field("defaultCertificate", "xsd:boolean", default=None)
    certificate_health: CertificateHealthData | None = field("certificateHealth", "CertificateHealthData", default=None)
    signing_certificate_health: CertificateHealthData | None = field(
        "signingCertificateHealth", "CertificateHealthData", default=None
    )
    encryption_certificate_health: CertificateHealthData | None = field(
        "encryptionCertificateHealth", "CertificateHealthData", default=None
    )
    unauthenticated_access: bool = field("unauthenticatedAccess", "xsd:boolean")
    default_unauthenticated_access_user: str | None = field(
        "defaultUnauthenticatedAccessUser", "xsd:string", default=None
    )
    bypass_pcoip_gateway: bool | None = field("bypassPCoIPGateway", "xsd:boolean", default=None)
    bypass_tunnel: bool | None = field("bypassTunnel", "xsd:boolean", default=None)
    bypass_app_blast_gateway: bool | None = field("bypassAppBlastGateway", "xsd:boolean", default=None)
    replication_status: list[ConnectionServerHealthLdapReplicationStatusData] = field(
        "replicationStatus", "ConnectionServerHealthLdapReplicationStatusData[]", default_factory=list
    )
    services_status: list[ConnectionServerServiceStatus] = field(
        "servicesStatus", "ConnectionServerServiceStatus[]", default_factory=list
    )
    session_protocol_data: list[ConnectionServerSessionProtocolData] = field(
        "sessionProtocolData", "ConnectionServerSessionProtocolData[]", default_factory=list
    )
    ref_id: str | None = field("refId", "xsd:string", default=None)
    resources_data: ConnectionServerHealthResourcesData | None = field(
        "resourcesData", "ConnectionServerHealthResourcesData", default=None
    )
    last_updated_timestamp: int | None = field("lastUpdatedTimestamp", "xsd:long", default=None)


class ConnectionServerHealthLdapReplicationStatusData(DynamicData):
    """Data object, since 7.10.

    Page: vdi.health.ConnectionServerHealth.LdapReplicationStatusData
    """

    server_name: str = field("serverName", "xsd:string")
    status: LdapReplicationStatus | str = field("status", "LdapReplicationStatus")
    message: str | None = field("message", "xsd:string", default=None)


class ConnectionServerHealthResourcesData(DynamicData):
    """Data object, since 7.11.

    Page: vdi.health.ConnectionServerHealth.ConnectionServerHealthResourcesData
    """

    cpu_usage_percentage: int | None = field("cpuUsagePercentage", "xsd:int", default=None)
    memory_usage_percentage: int | None = field("memoryUsagePercentage", "xsd:int", default=None)


class ConnectionServerServiceStatus(DynamicData):
    """Data object, since 7.10.

    Page: vdi.health.ConnectionServerHealth.ConnectionServerServiceStatus
    """

    service_name: ConnectionServerServiceName | str = field("serviceName", "ConnectionServerServiceName")
    status: ConnectionServerServiceState | str = field("status", "ConnectionServerServiceState")


class ConnectionServerSessionProtocolData(DynamicData):
    """Data object, since 7.10.

    Page: vdi.health.ConnectionServerHealth.ConnectionServerSessionProtocolData
    """

    session_protocol: ConnectionServerSessionProtocol | str = field(
        "sessionProtocol", "ConnectionServerSessionProtocol"
    )
    num_sessions: int = field("numSessions", "xsd:int")


class ConnectionServerHealth_Get(Request["ConnectionServerHealthInfo"]):
    """Request to ConnectionServerHealth.

    Page: vdi.health.ConnectionServerHealth
    """

    __operation__ = Operation(
        service="ConnectionServerHealth",
        returns="ConnectionServerHealthInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: ConnectionServerId = field("id", "ConnectionServerId")


class ConnectionServerHealth_List(Request["list[ConnectionServerHealthInfo]"]):
    """Request to ConnectionServerHealth.

    Page: vdi.health.ConnectionServerHealth
    """

    __operation__ = Operation(
        service="ConnectionServerHealth",
        returns="ConnectionServerHealthInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )
