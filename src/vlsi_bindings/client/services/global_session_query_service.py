"""GlobalSessionQueryService: generated from vdi.wsdl by tools.services; do not edit."""

# ruff: noqa: A002
# parameters are named as in the contract

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, Service, operation

if TYPE_CHECKING:
    from ...model import Request


class GlobalSessionQueryService(Service[K]):
    """Calls to GlobalSessionQueryService, since 6.0.

    Page: vdi.users.GlobalSessionQueryService
    """

    @operation
    def delete(self, id: vdi.QueryId) -> Request[None]:
        """Send GlobalSessionQueryService_Delete; gives nothing.

        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.GlobalSessionQueryService_Delete(id=id)

    @operation
    def get_count(
        self,
        user: vdi.UserOrGroupId | None = None,
        *,
        pod: vdi.PodId | None = None,
        brokering_pod: vdi.PodId | None = None,
        global_entitlement: vdi.GlobalEntitlementId | None = None,
    ) -> Request[list[vdi.GlobalSessionPodSessionCounter]]:
        """Send GlobalSessionQueryService_GetCount, deprecated; gives a list of GlobalSessionPodSessionCounter.

        Privileges: FEDERATED_SESSIONS_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.GlobalSessionQueryService_GetCount(
            user=user, pod=pod, brokering_pod=brokering_pod, global_entitlement=global_entitlement
        )

    @operation
    def get_count_with_spec(
        self, count_spec: vdi.GlobalSessionQueryServiceCountSpec
    ) -> Request[list[vdi.GlobalSessionPodSessionCounter]]:
        """Send GlobalSessionQueryService_GetCountWithSpec; gives a list of GlobalSessionPodSessionCounter.

        Privileges: FEDERATED_SESSIONS_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidRequest, InvalidType, UnexpectedFault
        """
        return vdi.GlobalSessionQueryService_GetCountWithSpec(count_spec=count_spec)

    @operation
    def get_next(self, id: vdi.QueryId) -> Request[vdi.QueryResults]:
        """Send GlobalSessionQueryService_GetNext; gives QueryResults.

        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.GlobalSessionQueryService_GetNext(id=id)

    @operation
    def query_by_brokering_pod(
        self,
        pod: vdi.PodId,
        *,
        global_entitlement: vdi.GlobalEntitlementId | None = None,
        sort_by: str | None = None,
        sort_descending: bool | None = None,
        max_page_size: int | None = None,
    ) -> Request[vdi.QueryResults]:
        """Send GlobalSessionQueryService_QueryByBrokeringPod, deprecated; gives QueryResults.

        Privileges: FEDERATED_SESSIONS_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.GlobalSessionQueryService_QueryByBrokeringPod(
            pod=pod,
            global_entitlement=global_entitlement,
            sort_by=sort_by,
            sort_descending=sort_descending,
            max_page_size=max_page_size,
        )

    @operation
    def query_by_desktop(
        self,
        desktop: vdi.DesktopId,
        *,
        global_entitlement: vdi.GlobalEntitlementId | None = None,
        sort_by: str | None = None,
        sort_descending: bool | None = None,
        max_page_size: int | None = None,
    ) -> Request[vdi.QueryResults]:
        """Send GlobalSessionQueryService_QueryByDesktop, deprecated; gives QueryResults.

        Privileges: FEDERATED_SESSIONS_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.GlobalSessionQueryService_QueryByDesktop(
            desktop=desktop,
            global_entitlement=global_entitlement,
            sort_by=sort_by,
            sort_descending=sort_descending,
            max_page_size=max_page_size,
        )

    @operation
    def query_by_pod(
        self,
        pod: vdi.PodId,
        *,
        global_entitlement: vdi.GlobalEntitlementId | None = None,
        sort_by: str | None = None,
        sort_descending: bool | None = None,
        max_page_size: int | None = None,
    ) -> Request[vdi.QueryResults]:
        """Send GlobalSessionQueryService_QueryByPod, deprecated; gives QueryResults.

        Privileges: FEDERATED_SESSIONS_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.GlobalSessionQueryService_QueryByPod(
            pod=pod,
            global_entitlement=global_entitlement,
            sort_by=sort_by,
            sort_descending=sort_descending,
            max_page_size=max_page_size,
        )

    @operation
    def query_by_user(
        self,
        user: vdi.UserOrGroupId,
        *,
        global_entitlement: vdi.GlobalEntitlementId | None = None,
        sort_by: str | None = None,
        sort_descending: bool | None = None,
        max_page_size: int | None = None,
    ) -> Request[vdi.QueryResults]:
        """Send GlobalSessionQueryService_QueryByUser, deprecated; gives QueryResults.

        Privileges: FEDERATED_SESSIONS_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.GlobalSessionQueryService_QueryByUser(
            user=user,
            global_entitlement=global_entitlement,
            sort_by=sort_by,
            sort_descending=sort_descending,
            max_page_size=max_page_size,
        )

    @operation
    def query_with_spec(self, query_spec: vdi.GlobalSessionQueryServiceQuerySpec) -> Request[vdi.QueryResults]:
        """Send GlobalSessionQueryService_QueryWithSpec; gives QueryResults.

        Privileges: FEDERATED_SESSIONS_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidRequest, InvalidType, UnexpectedFault
        """
        return vdi.GlobalSessionQueryService_QueryWithSpec(query_spec=query_spec)
