"""Performance: generated from vdi.wsdl by tools.services; do not edit."""

# ruff: noqa: A002
# parameters are named as in the contract

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, Service, operation

if TYPE_CHECKING:
    from ...model import Request


class Performance(Service[K]):
    """Calls to Performance, since 7.2.

    Page: vdi.helpdesk.Performance
    """

    @operation
    def get(self, id: vdi.SessionId, *, timestamp: int | None = None) -> Request[vdi.PerformanceInfo]:
        """Send Performance_Get, deprecated; gives PerformanceInfo.

        Privileges: MACHINE_VIEW, POOL_VIEW, FEDERATED_SESSIONS_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Performance_Get(id=id, timestamp=timestamp)

    @operation
    def get_display_protocol_performance_data(self, id: vdi.SessionId) -> Request[vdi.DisplayProtocolPerformanceData]:
        """Send Performance_GetDisplayProtocolPerformanceData; gives DisplayProtocolPerformanceData.

        Privileges: MACHINE_VIEW, POOL_VIEW, FEDERATED_SESSIONS_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Performance_GetDisplayProtocolPerformanceData(id=id)

    @operation
    def get_historical_performance_data(self, id: vdi.SessionId) -> Request[list[vdi.HistoricalPerformanceData]]:
        """Send Performance_GetHistoricalPerformanceData; gives a list of HistoricalPerformanceData.

        Privileges: MACHINE_VIEW, POOL_VIEW, FEDERATED_SESSIONS_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Performance_GetHistoricalPerformanceData(id=id)

    @operation
    def get_process_performance_data(
        self, id: vdi.SessionId, *, process_filter: vdi.ProcessFilter | None = None
    ) -> Request[list[vdi.ProcessPerformanceData]]:
        """Send Performance_GetProcessPerformanceData; gives a list of ProcessPerformanceData.

        Privileges: MACHINE_VIEW, POOL_VIEW, FEDERATED_SESSIONS_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Performance_GetProcessPerformanceData(id=id, process_filter=process_filter)

    @operation
    def get_remote_application_performance_data(
        self, id: vdi.SessionId
    ) -> Request[list[vdi.RemoteApplicationStatistics]]:
        """Send Performance_GetRemoteApplicationPerformanceData, deprecated.

        Gives a list of RemoteApplicationStatistics.
        Privileges: MACHINE_VIEW, POOL_VIEW, FEDERATED_SESSIONS_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Performance_GetRemoteApplicationPerformanceData(id=id)

    @operation
    def get_remote_application_statistics(self, id: vdi.SessionId) -> Request[list[vdi.RemoteApplicationStatistics]]:
        """Send Performance_GetRemoteApplicationStatistics; gives a list of RemoteApplicationStatistics.

        Privileges: MACHINE_VIEW, POOL_VIEW, FEDERATED_SESSIONS_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Performance_GetRemoteApplicationStatistics(id=id)
