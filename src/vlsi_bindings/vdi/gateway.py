"""Gateway: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import GatewayId
    from .enumerations import GatewayType

__all__ = [
    "GatewayGeneralData",
    "GatewayInfo",
    "GatewaySpec",
    "Gateway_Get",
    "Gateway_List",
    "Gateway_Register",
    "Gateway_Unregister",
]


class GatewayGeneralData(DynamicData):
    """Data object.

    Page: vdi.infrastructure.Gateway.GeneralData

    Fields:
        name: not updatable.
        address: not updatable.
        gateway_zone_internal: not updatable.
        version: not updatable.
        type: not updatable.
    """

    name: str = field("name", "xsd:string")
    address: str = field("address", "xsd:string")
    gateway_zone_internal: bool = field("gatewayZoneInternal", "xsd:boolean")
    version: str = field("version", "xsd:string")
    type: GatewayType | str = field("type", "GatewayType")


class GatewayInfo(DynamicData):
    """Data object, since 7.7.

    Page: vdi.infrastructure.Gateway.GatewayInfo

    Fields:
        ref_id: not updatable; since 8.8; from 2212.
    """

    id: GatewayId = field("id", "GatewayId")
    general_data: GatewayGeneralData = field("generalData", "GatewayGeneralData")
    ref_id: str | None = field("refId", "xsd:string", default=None)


class GatewaySpec(DynamicData):
    """Data object.

    Page: vdi.infrastructure.Gateway.GatewaySpec
    """

    gateway_name: str = field("gatewayName", "xsd:string")


class Gateway_Get(Request["GatewayInfo"]):
    """Request to Gateway.

    Page: vdi.infrastructure.Gateway
    Privileges: GLOBAL_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="Gateway",
        returns="GatewayInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: GatewayId = field("id", "GatewayId")


class Gateway_List(Request["list[GatewayInfo]"]):
    """Request to Gateway.

    Page: vdi.infrastructure.Gateway
    Privileges: GLOBAL_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="Gateway",
        returns="GatewayInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )


class Gateway_Register(Request["GatewayId"]):
    """Request to Gateway.

    Page: vdi.infrastructure.Gateway
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    """

    __operation__ = Operation(
        service="Gateway",
        returns="GatewayId",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    spec: GatewaySpec = field("spec", "GatewaySpec")


class Gateway_Unregister(Request[None]):
    """Request to Gateway.

    Page: vdi.infrastructure.Gateway
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    """

    __operation__ = Operation(
        service="Gateway",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: GatewayId = field("id", "GatewayId")
