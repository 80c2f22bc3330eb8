"""ViewComposerHealth: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import OpenEnumeration, Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import ConnectionServerId, VirtualCenterId
    from .health import CertificateHealthData

__all__ = [
    "ViewComposerHealthConnectionServerConnectionData",
    "ViewComposerHealthData",
    "ViewComposerHealthInfo",
    "ViewComposerHealthStatus",
    "ViewComposerHealth_Get",
    "ViewComposerHealth_List",
]


class ViewComposerHealthStatus(OpenEnumeration):
    """Values of ViewComposerHealthConnectionServerConnectionData.status."""

    OK = "OK"
    MALFORMED_URL = "MALFORMED_URL"
    ERROR = "ERROR"
    CERT_ERROR = "CERT_ERROR"


class ViewComposerHealthConnectionServerConnectionData(DynamicData):
    """Data object, since 6.0, deprecated.

    Page: vdi.health.ViewComposerHealth.ConnectionServerConnectionData

    Fields:
        certificate_health: required if thumbprint_accepted is false.
        ref_id: since 7.10.
        last_updated_timestamp: not updatable; since 7.12.
    """

    id: ConnectionServerId = field("id", "ConnectionServerId")
    name: str = field("name", "xsd:string")
    status: ViewComposerHealthStatus | str = field("status", "ViewComposerHealthStatus")
    error_message: str | None = field("errorMessage", "xsd:string", default=None)
    thumbprint_accepted: bool | None = field("thumbprintAccepted", "xsd:boolean", default=None)
    certificate_health: CertificateHealthData | None = field("certificateHealth", "CertificateHealthData", default=None)
    ref_id: str | None = field("refId", "xsd:string", default=None)
    last_updated_timestamp: int | None = field("lastUpdatedTimestamp", "xsd:long", default=None)


class ViewComposerHealthData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.health.ViewComposerHealth.ViewComposerHealthData

    Fields:
        virtual_centers: unordered, unique values.
    """

    virtual_centers: list[VirtualCenterId] = field("virtualCenters", "VirtualCenterId[]")
    version: str | None = field("version", "xsd:string", default=None)
    build: str | None = field("build", "xsd:string", default=None)
    api_version: str | None = field("apiVersion", "xsd:string", default=None)
    min_vc_version: str | None = field("minVCVersion", "xsd:string", default=None)
    min_esx_version: str | None = field("minESXVersion", "xsd:string", default=None)


class ViewComposerHealthInfo(DynamicData):
    """Data object, since 6.0, deprecated.

    Page: vdi.health.ViewComposerHealth.ViewComposerHealthInfo
    """

    server_name: str = field("serverName", "xsd:string")
    port: int | None = field("port", "xsd:int", default=None)
    data: ViewComposerHealthData = field("data", "ViewComposerHealthData")
    connection_server_data: list[ViewComposerHealthConnectionServerConnectionData] = field(
        "connectionServerData", "ViewComposerHealthConnectionServerConnectionData[]", default_factory=list
    )


class ViewComposerHealth_Get(Request["ViewComposerHealthInfo"]):
    """Request to ViewComposerHealth, deprecated.

    Page: vdi.health.ViewComposerHealth
    """

    __operation__ = Operation(
        service="ViewComposerHealth",
        returns="ViewComposerHealthInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: VirtualCenterId = field("id", "VirtualCenterId")


class ViewComposerHealth_List(Request["list[ViewComposerHealthInfo]"]):
    """Request to ViewComposerHealth, deprecated.

    Page: vdi.health.ViewComposerHealth
    """

    __operation__ = Operation(
        service="ViewComposerHealth",
        returns="ViewComposerHealthInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )
