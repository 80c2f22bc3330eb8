"""Pod: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import GlobalApplicationEntitlementId, GlobalEntitlementId, PodEndpointId, PodId, SiteId
    from .util import MapEntry

__all__ = ["PodInfo", "Pod_Get", "Pod_List", "Pod_Update"]


class PodInfo(DynamicData):
    """Data object, since 6.0.

    Page: vdi.federation.Pod.PodInfo

    Fields:
        id: not updatable.
        display_name: at most 64 characters.
        description: at most 1024 characters.
        local_pod: not updatable.
        endpoints: not updatable.
        active_global_entitlements: not updatable.
        active_global_application_entitlements: not updatable; since 6.2.
        cloud_managed: since 7.9.
        ref_id: not updatable; since 8.1; from 8.1.0.
    """

    id: PodId = field("id", "PodId")
    site: SiteId = field("site", "SiteId")
    display_name: str = field("displayName", "xsd:string")
    description: str | None = field("description", "xsd:string", default=None)
    local_pod: bool = field("localPod", "xsd:boolean")
    endpoints: list[PodEndpointId] = field("endpoints", "PodEndpointId[]", default_factory=list)
    active_global_entitlements: list[GlobalEntitlementId] = field(
        "activeGlobalEntitlements", "GlobalEntitlementId[]", default_factory=list
    )
    active_global_application_entitlements: list[GlobalApplicationEntitlementId] = field(
        "activeGlobalApplicationEntitlements", "GlobalApplicationEntitlementId[]", default_factory=list
    )
    cloud_managed: bool | None = field("cloudManaged", "xsd:boolean", default=None)
    ref_id: str | None = field("refId", "xsd:string", default=None)


class Pod_Get(Request["PodInfo"]):
    """Request to Pod.

    Page: vdi.federation.Pod
    Privileges: FEDERATED_LDAP_VIEW, FEDERATED_SESSIONS_VIEW
    Further faults: InvalidState
    """

    __operation__ = Operation(
        service="Pod",
        returns="PodInfo",
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


class Pod_List(Request["list[PodInfo]"]):
    """Request to Pod.

    Page: vdi.federation.Pod
    Privileges: FEDERATED_LDAP_VIEW, FEDERATED_SESSIONS_VIEW
    Further faults: InvalidState
    """

    __operation__ = Operation(
        service="Pod",
        returns="PodInfo[]",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidState",
            "InvalidType",
            "UnexpectedFault",
        ),
    )


class Pod_Update(Request[None]):
    """Request to Pod.

    Page: vdi.federation.Pod
    Privileges: FEDERATED_LDAP_MANAGE
    Events: VLSI_POD_UPDATE_SUCCESS, VLSI_POD_UPDATE_FAILURE
    Further faults: InvalidRequest, InvalidState

    Fields:
        updates: keys are paths into PodInfo.
    """

    __operation__ = Operation(
        service="Pod",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidRequest",
            "InvalidState",
            "InvalidType",
            "UnexpectedFault",
        ),
    )

    id: PodId = field("id", "PodId")
    updates: list[MapEntry] = field("updates", "MapEntry[]")
