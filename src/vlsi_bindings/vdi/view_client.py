"""ViewClient: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import SessionId

__all__ = ["DisplayTopology", "ViewClientInfo", "ViewClient_Get"]


class DisplayTopology(DynamicData):
    """Data object, since 8.14, from 2412.

    Page: vdi.helpdesk.ViewClient.DisplayTopology
    """

    x_coordinate: int = field("xCoordinate", "xsd:int")
    y_coordinate: int = field("yCoordinate", "xsd:int")
    height: int = field("height", "xsd:int")
    width: int = field("width", "xsd:int")
    hdr_value: int = field("hdrValue", "xsd:int")
    dpi_value: int = field("dpiValue", "xsd:int")
    refresh_rate: int = field("refreshRate", "xsd:int")


class ViewClientInfo(DynamicData):
    """Data object, since 7.2.

    Page: vdi.helpdesk.ViewClient.ViewClientInfo

    Fields:
        remote_ip_address: not updatable.
        ip_address: not updatable.
        logged_on_domain_name: not updatable.
        logged_on_user_name: not updatable.
        mac_address: not updatable.
        domain_name: not updatable.
        machine_name: not updatable.
        type: not updatable.
        broker_dns_name: not updatable.
        version: not updatable; since 7.8.
        display_topologies: from 2412.
    """

    remote_ip_address: str | None = field("remoteIpAddress", "xsd:string", default=None)
    ip_address: str | None = field("ipAddress", "xsd:string", default=None)
    logged_on_domain_name: str | None = field("loggedOnDomainName", "xsd:string", default=None)
    logged_on_user_name: str | None = field("loggedOnUserName", "xsd:string", default=None)
    mac_address: str | None = field("macAddress", "xsd:string", default=None)
    domain_name: str | None = field("domainName", "xsd:string", default=None)
    machine_name: str | None = field("machineName", "xsd:string", default=None)
    type: str | None = field("type", "xsd:string", default=None)
    broker_dns_name: str | None = field("brokerDnsName", "xsd:string", default=None)
    version: str | None = field("version", "xsd:string", default=None)
    display_topologies: list[DisplayTopology] = field("displayTopologies", "DisplayTopology[]")


class ViewClient_Get(Request["ViewClientInfo"]):
    """Request to ViewClient.

    Page: vdi.helpdesk.ViewClient
    Privileges: MACHINE_VIEW, POOL_VIEW, FEDERATED_SESSIONS_VIEW
    """

    __operation__ = Operation(
        service="ViewClient",
        returns="ViewClientInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: SessionId = field("id", "SessionId")
