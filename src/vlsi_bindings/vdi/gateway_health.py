"""GatewayHealth: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import GatewayId
    from .enumerations import GatewayType

__all__ = ["GatewayHealthConnectionData", "GatewayHealthInfo", "GatewayHealth_Get", "GatewayHealth_List"]


class GatewayHealthConnectionData(DynamicData):
    """Data object, since 7.7.

    Page: vdi.health.GatewayHealth.ConnectionData

    Fields:
        num_active_connections: default 0; at least 0; not updatable.
        num_pcoip_connections: default 0; at least 0; not updatable.
        num_blast_connections: default 0; at least 0; not updatable.
        unrecognized_pcoip_requests_count: not updatable; since 8.7; from 2209.
        unrecognized_blast_requests_count: not updatable; since 8.7; from 2209.
        unrecognized_tunnel_requests_count: not updatable; since 8.7; from 2209.
        unrecognized_xml_api_requests_count: not updatable; since 8.7; from 2209.
    """

    num_active_connections: int = field("numActiveConnections", "xsd:int")
    num_pcoip_connections: int = field("numPcoipConnections", "xsd:int")
    num_blast_connections: int = field("numBlastConnections", "xsd:int")
    unrecognized_pcoip_requests_count: int | None = field("unrecognizedPcoipRequestsCount", "xsd:int", default=None)
    unrecognized_blast_requests_count: int | None = field("unrecognizedBlastRequestsCount", "xsd:int", default=None)
    unrecognized_tunnel_requests_count: int | None = field("unrecognizedTunnelRequestsCount", "xsd:int", default=None)
    unrecognized_xml_api_requests_count: int | None = field("unrecognizedXMLApiRequestsCount", "xsd:int", default=None)


class GatewayHealthInfo(DynamicData):
    """Data object, since 7.7.

    Page: vdi.health.GatewayHealth.GatewayHealthInfo

    Fields:
        name: not updatable.
        address: not updatable.
        gateway_zone_internal: not updatable.
        version: not updatable.
        type: not updatable.
        gateway_status_active: not updatable.
        gateway_status_stale: not updatable.
        gateway_contacted: not updatable.
        ref_id: since 7.10.
        last_updated_timestamp: not updatable; since 7.12.
    """

    id: GatewayId = field("id", "GatewayId")
    name: str = field("name", "xsd:string")
    address: str = field("address", "xsd:string")
    gateway_zone_internal: bool = field("gatewayZoneInternal", "xsd:boolean")
    version: str = field("version", "xsd:string")
    type: GatewayType | str = field("type", "GatewayType")
    connection_data: GatewayHealthConnectionData = field("connectionData", "GatewayHealthConnectionData")
    gateway_status_active: bool = field("gatewayStatusActive", "xsd:boolean")
    gateway_status_stale: bool = field("gatewayStatusStale", "xsd:boolean")
    gateway_contacted: bool = field("gatewayContacted", "xsd:boolean")
    ref_id: str | None = field("refId", "xsd:string", default=None)
    last_updated_timestamp: int | None = field("lastUpdatedTimestamp", "xsd:long", default=None)


class GatewayHealth_Get(Request["GatewayHealthInfo"]):
    """Request to GatewayHealth.

    Page: vdi.health.GatewayHealth
    """

    __operation__ = Operation(
        service="GatewayHealth",
        returns="GatewayHealthInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: GatewayId = field("id", "GatewayId")


class GatewayHealth_List(Request["list[GatewayHealthInfo]"]):
    """Request to GatewayHealth.

    Page: vdi.health.GatewayHealth
    """

    __operation__ = Operation(
        service="GatewayHealth",
        returns="GatewayHealthInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )
