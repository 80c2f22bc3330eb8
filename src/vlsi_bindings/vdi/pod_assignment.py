"""PodAssignment: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import GlobalApplicationEntitlementId, GlobalEntitlementId, PodAssignmentId, PodId, UserOrGroupId

__all__ = ["PodAssignmentData", "PodAssignmentInfo", "PodAssignment_Get", "PodAssignment_GetInfos"]


class PodAssignmentData(DynamicData):
    """Data object, since 6.0.

    Page: vdi.federation.PodAssignment.PodAssignmentData

    Fields:
        user: not updatable.
        pod: not updatable.
        global_entitlement: not updatable.
        global_application_entitlement: not updatable; since 6.2.
    """

    user: UserOrGroupId = field("user", "UserOrGroupId")
    pod: PodId = field("pod", "PodId")
    global_entitlement: GlobalEntitlementId | None = field("globalEntitlement", "GlobalEntitlementId", default=None)
    global_application_entitlement: GlobalApplicationEntitlementId | None = field(
        "globalApplicationEntitlement", "GlobalApplicationEntitlementId", default=None
    )


class PodAssignmentInfo(DynamicData):
    """Data object, since 6.0.

    Page: vdi.federation.PodAssignment.PodAssignmentInfo
    Queryable by: QueryService
    Query privileges: FEDERATED_LDAP_VIEW

    Fields:
        id: not updatable.
        data: not updatable.
        ref_id: not updatable; since 8.1; from 8.1.0.
    """

    id: PodAssignmentId = field("id", "PodAssignmentId")
    data: PodAssignmentData = field("data", "PodAssignmentData")
    ref_id: str | None = field("refId", "xsd:string", default=None)


class PodAssignment_Get(Request["PodAssignmentInfo"]):
    """Request to PodAssignment.

    Page: vdi.federation.PodAssignment
    Privileges: FEDERATED_LDAP_VIEW
    Further faults: InvalidState
    """

    __operation__ = Operation(
        service="PodAssignment",
        returns="PodAssignmentInfo",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidState",
            "InvalidType",
            "UnexpectedFault",
        ),
    )

    id: PodAssignmentId = field("id", "PodAssignmentId")


class PodAssignment_GetInfos(Request["list[PodAssignmentInfo]"]):
    """Request to PodAssignment.

    Page: vdi.federation.PodAssignment
    Privileges: FEDERATED_LDAP_VIEW
    Further faults: InvalidState
    """

    __operation__ = Operation(
        service="PodAssignment",
        returns="PodAssignmentInfo[]",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidState",
            "InvalidType",
            "UnexpectedFault",
        ),
    )

    ids: list[PodAssignmentId] = field("ids", "PodAssignmentId[]")
