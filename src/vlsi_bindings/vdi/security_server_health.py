"""SecurityServerHealth: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import OpenEnumeration, Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import SecurityServerId
    from .health import CertificateHealthData

__all__ = [
    "SecurityServerHealthConnectionData",
    "SecurityServerHealthInfo",
    "SecurityServerHealthStatus",
    "SecurityServerHealth_Get",
    "SecurityServerHealth_List",
]


class SecurityServerHealthStatus(OpenEnumeration):
    """Values of SecurityServerHealthInfo.status."""

    OK = "OK"
    NOT_RESPONDING = "NOT_RESPONDING"
    UNKNOWN = "UNKNOWN"


class SecurityServerHealthConnectionData(DynamicData):
    """Data object, since 6.0, deprecated.

    Page: vdi.health.SecurityServerHealth.ConnectionData
    """

    num_tunneled_sessions: int = field("numTunneledSessions", "xsd:int")
    num_psg_sessions: int = field("numPSGSessions", "xsd:int")


class SecurityServerHealthInfo(DynamicData):
    """Data object, since 6.0, deprecated.

    Page: vdi.health.SecurityServerHealth.SecurityServerHealthInfo

    Fields:
        status: since 7.0.
        pcoip_controller_status: since 7.0.
    """

    id: SecurityServerId = field("id", "SecurityServerId")
    name: str = field("name", "xsd:string")
    status: SecurityServerHealthStatus | str = field("status", "SecurityServerHealthStatus")
    version: str = field("version", "xsd:string")
    build: str = field("build", "xsd:string")
    connection_data: SecurityServerHealthConnectionData = field("connectionData", "SecurityServerHealthConnectionData")
    default_certificate: bool = field("defaultCertificate", "xsd:boolean")
    certificate_health: CertificateHealthData = field("certificateHealth", "CertificateHealthData")
    ip_sec_status: str = field("ipSecStatus", "xsd:string")
    pcoip_controller_status: str = field("pcoipControllerStatus", "xsd:string")


class SecurityServerHealth_Get(Request["SecurityServerHealthInfo"]):
    """Request to SecurityServerHealth, deprecated.

    Page: vdi.health.SecurityServerHealth
    """

    __operation__ = Operation(
        service="SecurityServerHealth",
        returns="SecurityServerHealthInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: SecurityServerId = field("id", "SecurityServerId")


class SecurityServerHealth_List(Request["list[SecurityServerHealthInfo]"]):
    """Request to SecurityServerHealth, deprecated.

    Page: vdi.health.SecurityServerHealth
    """

    __operation__ = Operation(
        service="SecurityServerHealth",
        returns="SecurityServerHealthInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )
