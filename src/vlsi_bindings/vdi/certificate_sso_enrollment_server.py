"""CertificateSSOEnrollmentServer: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import OpenEnumeration, Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import ADDomainId, CertificateSSOConnectorId, CertificateSSOEnrollmentServerId

__all__ = [
    "CertificateSSOCertificateDomainData",
    "CertificateSSOCertificateServerData",
    "CertificateSSODomainStatus",
    "CertificateSSOEnrollmentCertificateStatus",
    "CertificateSSOEnrollmentServerData",
    "CertificateSSOEnrollmentServerInfo",
    "CertificateSSOEnrollmentServerStatus",
    "CertificateSSOEnrollmentServer_Get",
    "CertificateSSOEnrollmentServer_List",
    "CertificateSSOReplicationStatus",
    "CertificateSSOServerCertificateStatus",
    "CertificateSSOServerConnectionStatus",
    "CertificateSSOTemplateData",
    "CertificateSSOTemplateStatus",
]


class CertificateSSODomainStatus(OpenEnumeration):
    """Values of CertificateSSOCertificateDomainData.domainStatus."""

    READY = "READY"
    CREATED = "CREATED"
    INITIALIZED = "INITIALIZED"
    CONNECTING = "CONNECTING"
    ASSOCIATED = "ASSOCIATED"
    STOPPING = "STOPPING"
    FAILED = "FAILED"
    UNKNOWN = "UNKNOWN"


class CertificateSSOEnrollmentCertificateStatus(OpenEnumeration):
    """Values of CertificateSSOCertificateDomainData.enrollmentCertificateStatus."""

    VALID = "VALID"
    NOT_VALID = "NOT_VALID"


class CertificateSSOEnrollmentServerStatus(OpenEnumeration):
    """Values of CertificateSSOEnrollmentServerData.status."""

    ONLINE = "ONLINE"
    OFFLINE = "OFFLINE"


class CertificateSSOReplicationStatus(OpenEnumeration):
    """Values of CertificateSSOCertificateDomainData.replicationStatus."""

    OK = "OK"
    DEGRADED = "DEGRADED"
    PENDING = "PENDING"
    FAILED = "FAILED"


class CertificateSSOServerCertificateStatus(OpenEnumeration):
    """Values of CertificateSSOCertificateServerData.certificateStatus."""

    VALID = "VALID"
    NOT_YET_VALID = "NOT_YET_VALID"
    UNKNOWN = "UNKNOWN"
    INVALID = "INVALID"
    EXPIRED = "EXPIRED"
    NOT_TRUSTED = "NOT_TRUSTED"


class CertificateSSOServerConnectionStatus(OpenEnumeration):
    """Values of CertificateSSOCertificateServerData.connectionStatus."""

    CONNECTED = "CONNECTED"
    CONNECTED_DEGRADED = "CONNECTED_DEGRADED"
    SERVICE_UNAVAILABLE = "SERVICE_UNAVAILABLE"
    DISCONNECTED = "DISCONNECTED"


class CertificateSSOTemplateStatus(OpenEnumeration):
    """Values of CertificateSSOTemplateData.status."""

    SUPPORTED_OPTIMAL = "SUPPORTED_OPTIMAL"
    SUPPORTED_NOT_OPTIMAL = "SUPPORTED_NOT_OPTIMAL"
    UNKNOWN = "UNKNOWN"
    NO_CAPABILITY = "NO_CAPABILITY"
    INVALID = "INVALID"
    MANUAL = "MANUAL"
    UNSUITABLE = "UNSUITABLE"


class CertificateSSOCertificateDomainData(DynamicData):
    """Data object, since 7.0.

    Page: vdi.infrastructure.CertificateSSOEnrollmentServer.DomainData

    Fields:
        certificate_servers: unordered, unique values; not updatable.
        templates: unordered, unique values; not updatable.
    """

    domain: ADDomainId = field("domain", "ADDomainId")
    dns_name: str = field("dnsName", "xsd:string")
    forest_dns_name: str | None = field("forestDnsName", "xsd:string", default=None)
    domain_status: CertificateSSODomainStatus | str = field("domainStatus", "CertificateSSODomainStatus")
    domain_status_reason: str | None = field("domainStatusReason", "xsd:string", default=None)
    replication_status: CertificateSSOReplicationStatus | str = field(
        "replicationStatus", "CertificateSSOReplicationStatus"
    )
    replication_status_reason: str | None = field("replicationStatusReason", "xsd:string", default=None)
    enrollment_certificate_status: CertificateSSOEnrollmentCertificateStatus | str = field(
        "enrollmentCertificateStatus", "CertificateSSOEnrollmentCertificateStatus"
    )
    certificate_servers: list[CertificateSSOCertificateServerData] = field(
        "certificateServers", "CertificateSSOCertificateServerData[]", default_factory=list
    )
    templates: list[CertificateSSOTemplateData] = field(
        "templates", "CertificateSSOTemplateData[]", default_factory=list
    )


class CertificateSSOCertificateServerData(DynamicData):
    """Data object, since 7.0.

    Page: vdi.infrastructure.CertificateSSOEnrollmentServer.CertificateServerData

    Fields:
        template_names: unordered, unique values; not updatable.
    """

    name: str = field("name", "xsd:string")
    network_address: str | None = field("networkAddress", "xsd:string", default=None)
    connection_status: CertificateSSOServerConnectionStatus | str = field(
        "connectionStatus", "CertificateSSOServerConnectionStatus"
    )
    connection_status_reason: str | None = field("connectionStatusReason", "xsd:string", default=None)
    certificate_status: CertificateSSOServerCertificateStatus | str = field(
        "certificateStatus", "CertificateSSOServerCertificateStatus"
    )
    template_names: list[str] = field("templateNames", "xsd:string[]", default_factory=list)


class CertificateSSOEnrollmentServerData(DynamicData):
    """Data object, since 7.0.

    Page: vdi.infrastructure.CertificateSSOEnrollmentServer.CertificateSSOEnrollmentServerData

    Fields:
        name: not updatable.
        network_address: not updatable.
        version: not updatable.
        status: not updatable.
        connectors: not updatable.
        domains: not updatable.
    """

    name: str | None = field("name", "xsd:string", default=None)
    network_address: str | None = field("networkAddress", "xsd:string", default=None)
    version: str | None = field("version", "xsd:string", default=None)
    status: CertificateSSOEnrollmentServerStatus | str = field("status", "CertificateSSOEnrollmentServerStatus")
    connectors: list[CertificateSSOConnectorId] = field(
        "connectors", "CertificateSSOConnectorId[]", default_factory=list
    )
    domains: list[CertificateSSOCertificateDomainData] = field(
        "domains", "CertificateSSOCertificateDomainData[]", default_factory=list
    )


class CertificateSSOEnrollmentServerInfo(DynamicData):
    """Data object, since 7.0.

    Page: vdi.infrastructure.CertificateSSOEnrollmentServer.CertificateSSOEnrollmentServerInfo

    Fields:
        id: not updatable.
        ref_id: not updatable; since 8.7; from 2209.
    """

    id: CertificateSSOEnrollmentServerId = field("id", "CertificateSSOEnrollmentServerId")
    data: CertificateSSOEnrollmentServerData = field("data", "CertificateSSOEnrollmentServerData")
    ref_id: str | None = field("refId", "xsd:string", default=None)


class CertificateSSOTemplateData(DynamicData):
    """Data object, since 7.0.

    Page: vdi.infrastructure.CertificateSSOEnrollmentServer.TemplateData
    """

    name: str = field("name", "xsd:string")
    minimum_key_length: int | None = field("minimumKeyLength", "xsd:int", default=None)
    hash_algorithm: str | None = field("hashAlgorithm", "xsd:string", default=None)
    validity_seconds: int | None = field("validitySeconds", "xsd:long", default=None)
    status: CertificateSSOTemplateStatus | str = field("status", "CertificateSSOTemplateStatus")
    status_reason: str | None = field("statusReason", "xsd:string", default=None)


class CertificateSSOEnrollmentServer_Get(Request["CertificateSSOEnrollmentServerInfo"]):
    """Request to CertificateSSOEnrollmentServer.

    Page: vdi.infrastructure.CertificateSSOEnrollmentServer
    Privileges: ADMINISTRATOR_VIEW
    """

    __operation__ = Operation(
        service="CertificateSSOEnrollmentServer",
        returns="CertificateSSOEnrollmentServerInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: CertificateSSOEnrollmentServerId = field("id", "CertificateSSOEnrollmentServerId")


class CertificateSSOEnrollmentServer_List(Request["list[CertificateSSOEnrollmentServerInfo]"]):
    """Request to CertificateSSOEnrollmentServer.

    Page: vdi.infrastructure.CertificateSSOEnrollmentServer
    Privileges: ADMINISTRATOR_VIEW
    """

    __operation__ = Operation(
        service="CertificateSSOEnrollmentServer",
        returns="CertificateSSOEnrollmentServerInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )
