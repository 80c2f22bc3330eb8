"""PodEndpoint: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import PodEndpointId, PodId

__all__ = ["PodEndpointInfo", "PodEndpoint_Get", "PodEndpoint_List"]


class PodEndpointInfo(DynamicData):
    """Data object, since 6.0.

    Page: vdi.federation.PodEndpoint.PodEndpointInfo

    Fields:
        id: not updatable.
        name: not updatable.
        server_address: not updatable.
        enabled: not updatable.
        ref_id: since 7.11.
    """

    id: PodEndpointId = field("id", "PodEndpointId")
    name: str = field("name", "xsd:string")
    server_address: str = field("serverAddress", "xsd:string")
    enabled: bool = field("enabled", "xsd:boolean")
    ref_id: str | None = field("refId", "xsd:string", default=None)


class PodEndpoint_Get(Request["PodEndpointInfo"]):
    """Request to PodEndpoint.

    Page: vdi.federation.PodEndpoint
    Privileges: FEDERATED_LDAP_VIEW
    Further faults: InvalidState
    """

    __operation__ = Operation(
        service="PodEndpoint",
        returns="PodEndpointInfo",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidState",
            "InvalidType",
            "UnexpectedFault",
        ),
    )

    id: PodEndpointId = field("id", "PodEndpointId")


class PodEndpoint_List(Request["list[PodEndpointInfo]"]):
    """Request to PodEndpoint.

    Page: vdi.federation.PodEndpoint
    Privileges: FEDERATED_LDAP_VIEW
    Further faults: InvalidState
    """

    __operation__ = Operation(
        service="PodEndpoint",
        returns="PodEndpointInfo[]",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidState",
            "InvalidType",
            "UnexpectedFault",
        ),
    )

    pod: PodId = field("pod", "PodId")
