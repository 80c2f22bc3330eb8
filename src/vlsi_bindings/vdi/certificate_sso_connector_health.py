"""CertificateSSOConnectorHealth: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import OpenEnumeration, Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import ADDomainId, CertificateSSOConnectorId, CertificateSSOEnrollmentServerId

__all__ = [
    "CertificateSSOConnectorConnectorHealthData",
    "CertificateSSOConnectorHealthEnrollmentServerCertificateServerHealthData",
    "CertificateSSOConnectorHealthEnrollmentServerDomainHealthData",
    "CertificateSSOConnectorHealthEnrollmentServerHealthData",
    "CertificateSSOConnectorHealthEnrollmentServerTemplateHealthData",
    "CertificateSSOConnectorHealthInfo",
    "CertificateSSOConnectorHealth_Get",
    "CertificateSSOConnectorHealth_List",
    "CertificateSSODomainStateReason",
    "CertificateSSOEnrollmentServerHealthState",
    "CertificateSSOEnrollmentServerStateReason",
    "CertificateSSOHealthState",
    "CertificateSSOServerStateReason",
    "CertificateSSOTemplateStateReason",
]


class CertificateSSODomainStateReason(OpenEnumeration):
    """Values of CertificateSSOConnectorHealthEnrollmentServerDomainHealthData.primaryEnrollmentServerStateReasons.

    Also of CertificateSSOConnectorHealthEnrollmentServerDomainHealthData.secondaryEnrollmentServerStateReasons.
    """

    CONNECTION_ESTABLISHING = "CONNECTION_ESTABLISHING"
    CONNECTION_FAILED = "CONNECTION_FAILED"
    REPLICATION_DEGRADED = "REPLICATION_DEGRADED"
    NOT_FOUND = "NOT_FOUND"
    REPLICATION_PENDING = "REPLICATION_PENDING"
    REPLICATION_FAILED = "REPLICATION_FAILED"
    CERTIFICATE_NOT_VALID = "CERTIFICATE_NOT_VALID"


class CertificateSSOEnrollmentServerHealthState(OpenEnumeration):
    """Values of CertificateSSOConnectorHealthEnrollmentServerHealthData.state."""

    OK = "OK"
    ERROR = "ERROR"


class CertificateSSOEnrollmentServerStateReason(OpenEnumeration):
    """Values of CertificateSSOConnectorHealthEnrollmentServerHealthData.stateReasons."""

    UNREACHABLE_ON_POD = "UNREACHABLE_ON_POD"
    UNREACHABLE_ON_LOCAL_BROKER = "UNREACHABLE_ON_LOCAL_BROKER"


class CertificateSSOHealthState(OpenEnumeration):
    """Values of CertificateSSOConnectorConnectorHealthData.overallState.

    Also of CertificateSSOConnectorHealthEnrollmentServerCertificateServerHealthData.state,
        CertificateSSOConnectorHealthEnrollmentServerDomainHealthData.state and
        CertificateSSOConnectorHealthEnrollmentServerTemplateHealthData.state.
    """

    OK = "OK"
    WARN = "WARN"
    ERROR = "ERROR"


class CertificateSSOServerStateReason(OpenEnumeration):
    """Values of these fields.

    CertificateSSOConnectorHealthEnrollmentServerCertificateServerHealthData.primaryEnrollmentServerStateReasons,
        CertificateSSOConnectorHealthEnrollmentServerCertificateServerHealthData.secondaryEnrollmentServerStateReasons
    """

    CONNECTED_DEGRADED = "CONNECTED_DEGRADED"
    DISCONNECTED = "DISCONNECTED"
    SERVICE_UNAVAILABLE = "SERVICE_UNAVAILABLE"
    NOT_FOUND = "NOT_FOUND"
    CERTIFICATE_NOT_YET_VALID = "CERTIFICATE_NOT_YET_VALID"
    CERTIFICATE_UNKNOWN = "CERTIFICATE_UNKNOWN"
    CERTIFICATE_INVALID = "CERTIFICATE_INVALID"
    CERTIFICATE_EXPIRED = "CERTIFICATE_EXPIRED"
    CERTIFICATE_NOT_TRUSTED = "CERTIFICATE_NOT_TRUSTED"
    CERTIFICATE_TEMPLATE_NOT_PUBLISHED = "CERTIFICATE_TEMPLATE_NOT_PUBLISHED"


class CertificateSSOTemplateStateReason(OpenEnumeration):
    """Values of CertificateSSOConnectorHealthEnrollmentServerTemplateHealthData.primaryEnrollmentServerStateReasons.

    Also of CertificateSSOConnectorHealthEnrollmentServerTemplateHealthData.secondaryEnrollmentServerStateReasons.
    """

    SUPPORTED_NOT_OPTIMAL = "SUPPORTED_NOT_OPTIMAL"
    NO_CAPABILITY = "NO_CAPABILITY"
    ENABLED_BUT_UNUSABLE = "ENABLED_BUT_UNUSABLE"
    NOT_FOUND = "NOT_FOUND"


class CertificateSSOConnectorConnectorHealthData(DynamicData):
    """Data object, since 7.0.

    Page: vdi.health.CertificateSSOConnectorHealth.ConnectorHealthData
    """

    overall_state: CertificateSSOHealthState | str = field("overallState", "CertificateSSOHealthState")
    primary_enrollment_server_health: CertificateSSOConnectorHealthEnrollmentServerHealthData = field(
        "primaryEnrollmentServerHealth", "CertificateSSOConnectorHealthEnrollmentServerHealthData"
    )
    secondary_enrollment_server_health: CertificateSSOConnectorHealthEnrollmentServerHealthData | None = field(
        "secondaryEnrollmentServerHealth", "CertificateSSOConnectorHealthEnrollmentServerHealthData", default=None
    )
    domain_health: CertificateSSOConnectorHealthEnrollmentServerDomainHealthData = field(
        "domainHealth", "CertificateSSOConnectorHealthEnrollmentServerDomainHealthData"
    )
    template_health: CertificateSSOConnectorHealthEnrollmentServerTemplateHealthData = field(
        "templateHealth", "CertificateSSOConnectorHealthEnrollmentServerTemplateHealthData"
    )
    certificate_server_healths: list[CertificateSSOConnectorHealthEnrollmentServerCertificateServerHealthData] = field(
        "certificateServerHealths", "CertificateSSOConnectorHealthEnrollmentServerCertificateServerHealthData[]"
    )


class CertificateSSOConnectorHealthEnrollmentServerCertificateServerHealthData(DynamicData):
    """Data object, since 7.0.

    Page: vdi.health.CertificateSSOConnectorHealth.CertificateServerHealthData
    """

    name: str = field("name", "xsd:string")
    state: CertificateSSOHealthState | str = field("state", "CertificateSSOHealthState")
    primary_enrollment_server_state_reasons: list[CertificateSSOServerStateReason | str] = field(
        "primaryEnrollmentServerStateReasons", "CertificateSSOServerStateReason[]", default_factory=list
    )
    secondary_enrollment_server_state_reasons: list[CertificateSSOServerStateReason | str] = field(
        "secondaryEnrollmentServerStateReasons", "CertificateSSOServerStateReason[]", default_factory=list
    )


class CertificateSSOConnectorHealthEnrollmentServerDomainHealthData(DynamicData):
    """Data object, since 7.0.

    Page: vdi.health.CertificateSSOConnectorHealth.DomainHealthData

    Fields:
        ref_id: since 7.11.
    """

    domain: ADDomainId = field("domain", "ADDomainId")
    dns_name: str = field("dnsName", "xsd:string")
    state: CertificateSSOHealthState | str = field("state", "CertificateSSOHealthState")
    primary_enrollment_server_state_reasons: list[CertificateSSODomainStateReason | str] = field(
        "primaryEnrollmentServerStateReasons", "CertificateSSODomainStateReason[]", default_factory=list
    )
    secondary_enrollment_server_state_reasons: list[CertificateSSODomainStateReason | str] = field(
        "secondaryEnrollmentServerStateReasons", "CertificateSSODomainStateReason[]", default_factory=list
    )
    ref_id: str | None = field("refId", "xsd:string", default=None)


class CertificateSSOConnectorHealthEnrollmentServerHealthData(DynamicData):
    """Data object, since 7.0.

    Page: vdi.health.CertificateSSOConnectorHealth.EnrollmentServerHealthData
    """

    enrollment_server: CertificateSSOEnrollmentServerId = field("enrollmentServer", "CertificateSSOEnrollmentServerId")
    dns_name: str = field("dnsName", "xsd:string")
    state: CertificateSSOEnrollmentServerHealthState | str = field("state", "CertificateSSOEnrollmentServerHealthState")
    state_reasons: list[CertificateSSOEnrollmentServerStateReason | str] = field(
        "stateReasons", "CertificateSSOEnrollmentServerStateReason[]", default_factory=list
    )


class CertificateSSOConnectorHealthEnrollmentServerTemplateHealthData(DynamicData):
    """Data object, since 7.0.

    Page: vdi.health.CertificateSSOConnectorHealth.TemplateHealthData
    """

    name: str = field("name", "xsd:string")
    state: CertificateSSOHealthState | str = field("state", "CertificateSSOHealthState")
    primary_enrollment_server_state_reasons: list[CertificateSSOTemplateStateReason | str] = field(
        "primaryEnrollmentServerStateReasons", "CertificateSSOTemplateStateReason[]", default_factory=list
    )
    secondary_enrollment_server_state_reasons: list[CertificateSSOTemplateStateReason | str] = field(
        "secondaryEnrollmentServerStateReasons", "CertificateSSOTemplateStateReason[]", default_factory=list
    )


class CertificateSSOConnectorHealthInfo(DynamicData):
    """Data object, since 7.0.

    Page: vdi.health.CertificateSSOConnectorHealth.CertificateSSOConnectorHealthInfo

    Fields:
        ref_id: since 7.11.
    """

    id: CertificateSSOConnectorId = field("id", "CertificateSSOConnectorId")
    display_name: str | None = field("displayName", "xsd:string", default=None)
    enabled: bool = field("enabled", "xsd:boolean")
    data: CertificateSSOConnectorConnectorHealthData = field("data", "CertificateSSOConnectorConnectorHealthData")
    ref_id: str | None = field("refId", "xsd:string", default=None)


class CertificateSSOConnectorHealth_Get(Request["CertificateSSOConnectorHealthInfo"]):
    """Request to CertificateSSOConnectorHealth.

    Page: vdi.health.CertificateSSOConnectorHealth
    """

    __operation__ = Operation(
        service="CertificateSSOConnectorHealth",
        returns="CertificateSSOConnectorHealthInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: CertificateSSOConnectorId = field("id", "CertificateSSOConnectorId")


class CertificateSSOConnectorHealth_List(Request["list[CertificateSSOConnectorHealthInfo]"]):
    """Request to CertificateSSOConnectorHealth.

    Page: vdi.health.CertificateSSOConnectorHealth
    """

    __operation__ = Operation(
        service="CertificateSSOConnectorHealth",
        returns="CertificateSSOConnectorHealthInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )
