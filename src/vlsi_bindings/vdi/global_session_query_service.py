"""GlobalSessionQueryService: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: F401, N801
# names in quoted parameters are used; class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import (
        DesktopId,
        GlobalApplicationEntitlementId,
        GlobalEntitlementId,
        PodId,
        QueryId,
        SessionId,
        UserOrGroupId,
    )
    from .query import QueryResults
    from .vmodl import LocalizedMethodFault

__all__ = [
    "GlobalSessionPodSessionCounter",
    "GlobalSessionQueryServiceCountSpec",
    "GlobalSessionQueryServiceQuerySpec",
    "GlobalSessionQueryService_Delete",
    "GlobalSessionQueryService_GetCount",
    "GlobalSessionQueryService_GetCountWithSpec",
    "GlobalSessionQueryService_GetNext",
    "GlobalSessionQueryService_QueryByBrokeringPod",
    "GlobalSessionQueryService_QueryByDesktop",
    "GlobalSessionQueryService_QueryByPod",
    "GlobalSessionQueryService_QueryByUser",
    "GlobalSessionQueryService_QueryWithSpec",
]


class GlobalSessionPodSessionCounter(DynamicData):
    """Data object, since 6.0, updated as a whole.

    Page: vdi.users.GlobalSessionQueryService.PodSessionCounter

    Fields:
        id: not updatable.
        success: not updatable.
        fault: documented as MethodFault; not updatable.
        count: not updatable.
    """

    id: PodId = field("id", "PodId")
    success: bool = field("success", "xsd:boolean")
    fault: LocalizedMethodFault | None = field("fault", "LocalizedMethodFault", default=None)
    count: int | None = field("count", "xsd:int", default=None)


class GlobalSessionQueryServiceCountSpec(DynamicData):
    """Data object, since 6.2, updated as a whole.

    Page: vdi.users.GlobalSessionQueryService.CountSpec

    Fields:
        client_name: since 7.2.
    """

    user: UserOrGroupId | None = field("user", "UserOrGroupId", default=None)
    pod: PodId | None = field("pod", "PodId", default=None)
    brokering_pod: PodId | None = field("brokeringPod", "PodId", default=None)
    desktop: DesktopId | None = field("desktop", "DesktopId", default=None)
    client_name: str | None = field("clientName", "xsd:string", default=None)
    global_entitlement: GlobalEntitlementId | None = field("globalEntitlement", "GlobalEntitlementId", default=None)
    global_application_entitlement: GlobalApplicationEntitlementId | None = field(
        "globalApplicationEntitlement", "GlobalApplicationEntitlementId", default=None
    )


class GlobalSessionQueryServiceQuerySpec(DynamicData):
    """Data object, since 6.2, updated as a whole.

    Page: vdi.users.GlobalSessionQueryService.QuerySpec

    Fields:
        client_name: since 7.2.
        session: since 8.12; from 2312.
    """

    user: UserOrGroupId | None = field("user", "UserOrGroupId", default=None)
    pod: PodId | None = field("pod", "PodId", default=None)
    brokering_pod: PodId | None = field("brokeringPod", "PodId", default=None)
    desktop: DesktopId | None = field("desktop", "DesktopId", default=None)
    client_name: str | None = field("clientName", "xsd:string", default=None)
    session: SessionId | None = field("session", "SessionId", default=None)
    global_entitlement: GlobalEntitlementId | None = field("globalEntitlement", "GlobalEntitlementId", default=None)
    global_application_entitlement: GlobalApplicationEntitlementId | None = field(
        "globalApplicationEntitlement", "GlobalApplicationEntitlementId", default=None
    )
    sort_by: str | None = field("sortBy", "xsd:string", default=None)
    sort_descending: bool | None = field("sortDescending", "xsd:boolean", default=None)
    max_page_size: int | None = field("maxPageSize", "xsd:int", default=None)


class GlobalSessionQueryService_Delete(Request[None]):
    """Request to GlobalSessionQueryService.

    Page: vdi.users.GlobalSessionQueryService
    """

    __operation__ = Operation(
        service="GlobalSessionQueryService",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: QueryId = field("id", "QueryId")


class GlobalSessionQueryService_GetCount(Request["list[GlobalSessionPodSessionCounter]"]):
    """Request to GlobalSessionQueryService, deprecated.

    Page: vdi.users.GlobalSessionQueryService
    Privileges: FEDERATED_SESSIONS_VIEW
    """

    __operation__ = Operation(
        service="GlobalSessionQueryService",
        returns="GlobalSessionPodSessionCounter[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    user: UserOrGroupId | None = field("user", "UserOrGroupId", default=None)
    pod: PodId | None = field("pod", "PodId", default=None)
    brokering_pod: PodId | None = field("brokeringPod", "PodId", default=None)
    global_entitlement: GlobalEntitlementId | None = field("globalEntitlement", "GlobalEntitlementId", default=None)


class GlobalSessionQueryService_GetCountWithSpec(Request["list[GlobalSessionPodSessionCounter]"]):
    """Request to GlobalSessionQueryService.

    Page: vdi.users.GlobalSessionQueryService
    Privileges: FEDERATED_SESSIONS_VIEW
    Further faults: InvalidRequest
    """

    __operation__ = Operation(
        service="GlobalSessionQueryService",
        returns="GlobalSessionPodSessionCounter[]",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidRequest",
            "InvalidType",
            "UnexpectedFault",
        ),
    )

    count_spec: GlobalSessionQueryServiceCountSpec = field("countSpec", "GlobalSessionQueryServiceCountSpec")


class GlobalSessionQueryService_GetNext(Request["QueryResults"]):
    """Request to GlobalSessionQueryService.

    Page: vdi.users.GlobalSessionQueryService
    """

    __operation__ = Operation(
        service="GlobalSessionQueryService",
        returns="QueryResults",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: QueryId = field("id", "QueryId")


class GlobalSessionQueryService_QueryByBrokeringPod(Request["QueryResults"]):
    """Request to GlobalSessionQueryService, deprecated.

    Page: vdi.users.GlobalSessionQueryService
    Privileges: FEDERATED_SESSIONS_VIEW
    """

    __operation__ = Operation(
        service="GlobalSessionQueryService",
        returns="QueryResults",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    pod: PodId = field("pod", "PodId")
    global_entitlement: GlobalEntitlementId | None = field("globalEntitlement", "GlobalEntitlementId", default=None)
    sort_by: str | None = field("sortBy", "xsd:string", default=None)
    sort_descending: bool | None = field("sortDescending", "xsd:boolean", default=None)
    max_page_size: int | None = field("maxPageSize", "xsd:int", default=None)


class GlobalSessionQueryService_QueryByDesktop(Request["QueryResults"]):
    """Request to GlobalSessionQueryService, deprecated.

    Page: vdi.users.GlobalSessionQueryService
    Privileges: FEDERATED_SESSIONS_VIEW
    """

    __operation__ = Operation(
        service="GlobalSessionQueryService",
        returns="QueryResults",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    desktop: DesktopId = field("desktop", "DesktopId")
    global_entitlement: GlobalEntitlementId | None = field("globalEntitlement", "GlobalEntitlementId", default=None)
    sort_by: str | None = field("sortBy", "xsd:string", default=None)
    sort_descending: bool | None = field("sortDescending", "xsd:boolean", default=None)
    max_page_size: int | None = field("maxPageSize", "xsd:int", default=None)


class GlobalSessionQueryService_QueryByPod(Request["QueryResults"]):
    """Request to GlobalSessionQueryService, deprecated.

    Page: vdi.users.GlobalSessionQueryService
    Privileges: FEDERATED_SESSIONS_VIEW
    """

    __operation__ = Operation(
        service="GlobalSessionQueryService",
        returns="QueryResults",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    pod: PodId = field("pod", "PodId")
    global_entitlement: GlobalEntitlementId | None = field("globalEntitlement", "GlobalEntitlementId", default=None)
    sort_by: str | None = field("sortBy", "xsd:string", default=None)
    sort_descending: bool | None = field("sortDescending", "xsd:boolean", default=None)
    max_page_size: int | None = field("maxPageSize", "xsd:int", default=None)


class GlobalSessionQueryService_QueryByUser(Request["QueryResults"]):
    """Request to GlobalSessionQueryService, deprecated.

    Page: vdi.users.GlobalSessionQueryService
    Privileges: FEDERATED_SESSIONS_VIEW
    """

    __operation__ = Operation(
        service="GlobalSessionQueryService",
        returns="QueryResults",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    user: UserOrGroupId = field("user", "UserOrGroupId")
    global_entitlement: GlobalEntitlementId | None = field("globalEntitlement", "GlobalEntitlementId", default=None)
    sort_by: str | None = field("sortBy", "xsd:string", default=None)
    sort_descending: bool | None = field("sortDescending", "xsd:boolean", default=None)
    max_page_size: int | None = field("maxPageSize", "xsd:int", default=None)


class GlobalSessionQueryService_QueryWithSpec(Request["QueryResults"]):
    """Request to GlobalSessionQueryService.

    Page: vdi.users.GlobalSessionQueryService
    Privileges: FEDERATED_SESSIONS_VIEW
    Further faults: InvalidRequest
    """

    __operation__ = Operation(
        service="GlobalSessionQueryService",
        returns="QueryResults",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidRequest",
            "InvalidType",
            "UnexpectedFault",
        ),
    )

    query_spec: GlobalSessionQueryServiceQuerySpec = field("querySpec", "GlobalSessionQueryServiceQuerySpec")
