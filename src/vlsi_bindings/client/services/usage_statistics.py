"""UsageStatistics: generated from vdi.wsdl by tools.services; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, Service, operation

if TYPE_CHECKING:
    from ...model import Request


class UsageStatistics(Service[K]):
    """Calls to UsageStatistics, since 7.9.

    Page: vdi.statistics.UsageStatistics
    """

    @operation
    def get_licensing_counters(self) -> Request[vdi.UsageStatisticsLicensingCountersInfo]:
        """Send UsageStatistics_GetLicensingCounters; gives UsageStatisticsLicensingCountersInfo.

        Privileges: GLOBAL_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.UsageStatistics_GetLicensingCounters()

    @operation
    def reset_highest_usage_count(self) -> Request[None]:
        """Send UsageStatistics_ResetHighestUsageCount; gives nothing.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.UsageStatistics_ResetHighestUsageCount()

    @operation
    def reset_named_users_count(self) -> Request[None]:
        """Send UsageStatistics_ResetNamedUsersCount; gives nothing.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.UsageStatistics_ResetNamedUsersCount()
