"""PodHealth: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import OpenEnumeration, Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import PodId, SiteId
    from .pod_endpoint import PodEndpointInfo

__all__ = [
    "PodEndpointHealthData",
    "PodEndpointHealthState",
    "PodHealthData",
    "PodHealthInfo",
    "PodHealth_Get",
    "PodHealth_List",
]


class PodEndpointHealthState(OpenEnumeration):
    """Values of PodEndpointHealthData.state."""

    ONLINE = "ONLINE"
    UNCHECKED = "UNCHECKED"
    OFFLINE = "OFFLINE"


class PodEndpointHealthData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.health.PodHealth.PodEndpointHealthData

    Fields:
        endpoint_info: not updatable.
        state: not updatable.
        round_trip_time: not updatable.
        last_updated_timestamp: not updatable; since 7.12.
    """

    endpoint_info: PodEndpointInfo = field("endpointInfo", "PodEndpointInfo")
    state: PodEndpointHealthState | str = field("state", "PodEndpointHealthState")
    round_trip_time: int | None = field("roundTripTime", "xsd:long", default=None)
    last_updated_timestamp: int | None = field("lastUpdatedTimestamp", "xsd:long", default=None)


class PodHealthData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.health.PodHealth.PodHealthData

    Fields:
        site: not updatable.
        endpoint_health: not updatable.
    """

    site: SiteId = field("site", "SiteId")
    endpoint_health: list[PodEndpointHealthData] = field(
        "endpointHealth", "PodEndpointHealthData[]", default_factory=list
    )


class PodHealthInfo(DynamicData):
    """Data object, since 6.0.

    Page: vdi.health.PodHealth.PodHealthInfo

    Fields:
        id: not updatable.
        display_name: not updatable; since 7.9.
        data: not updatable.
        ref_id: since 7.11.
    """

    id: PodId = field("id", "PodId")
    display_name: str | None = field("displayName", "xsd:string", default=None)
    data: PodHealthData = field("data", "PodHealthData")
    ref_id: str | None = field("refId", "xsd:string", default=None)


class PodHealth_Get(Request["PodHealthInfo"]):
    """Request to PodHealth.

    Page: vdi.health.PodHealth
    Privileges: FEDERATED_LDAP_VIEW
    Further faults: InvalidState
    """

    __operation__ = Operation(
        service="PodHealth",
        returns="PodHealthInfo",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidState",
            "InvalidType",
            "UnexpectedFault",
        ),
    )

    id: PodId = field("id", "PodId")


class PodHealth_List(Request["list[PodHealthInfo]"]):
    """Request to PodHealth.

    Page: vdi.health.PodHealth
    Privileges: FEDERATED_LDAP_VIEW
    Further faults: InvalidState
    """

    __operation__ = Operation(
        service="PodHealth",
        returns="PodHealthInfo[]",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidState",
            "InvalidType",
            "UnexpectedFault",
        ),
    )
