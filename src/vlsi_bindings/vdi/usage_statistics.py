"""UsageStatistics: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from ..model import Operation, Request, field
from .vmodl import DynamicData

__all__ = [
    "UsageStatisticsLicensingCounters",
    "UsageStatisticsLicensingCountersInfo",
    "UsageStatistics_GetLicensingCounters",
    "UsageStatistics_ResetHighestUsageCount",
    "UsageStatistics_ResetNamedUsersCount",
]


class UsageStatisticsLicensingCounters(DynamicData):
    """Data object.

    Page: vdi.statistics.UsageStatistics.LicensingCounters

    Fields:
        total_concurrent_connections: not updatable.
        total_named_users: not updatable.
        total_concurrent_sessions: not updatable.
        concurrent_full_vm_sessions: not updatable.
        concurrent_linked_clone_sessions: not updatable; deprecated.
        concurrent_unmanaged_vm_sessions: not updatable.
        concurrent_application_sessions: not updatable.
        concurrent_collaborative_sessions: not updatable.
        total_collaborators: not updatable.
    """

    total_concurrent_connections: int = field("totalConcurrentConnections", "xsd:int")
    total_named_users: int | None = field("totalNamedUsers", "xsd:int", default=None)
    total_concurrent_sessions: int = field("totalConcurrentSessions", "xsd:int")
    concurrent_full_vm_sessions: int = field("concurrentFullVmSessions", "xsd:int")
    concurrent_linked_clone_sessions: int = field("concurrentLinkedCloneSessions", "xsd:int")
    concurrent_unmanaged_vm_sessions: int = field("concurrentUnmanagedVmSessions", "xsd:int")
    concurrent_application_sessions: int = field("concurrentApplicationSessions", "xsd:int")
    concurrent_collaborative_sessions: int = field("concurrentCollaborativeSessions", "xsd:int")
    total_collaborators: int = field("totalCollaborators", "xsd:int")


class UsageStatisticsLicensingCountersInfo(DynamicData):
    """Data object.

    Page: vdi.statistics.UsageStatistics.LicensingCountersInfo

    Fields:
        current_usage: not updatable.
        highest_usage: not updatable.
    """

    current_usage: UsageStatisticsLicensingCounters = field("currentUsage", "UsageStatisticsLicensingCounters")
    highest_usage: UsageStatisticsLicensingCounters = field("highestUsage", "UsageStatisticsLicensingCounters")


class UsageStatistics_GetLicensingCounters(Request["UsageStatisticsLicensingCountersInfo"]):
    """Request to UsageStatistics.

    Page: vdi.statistics.UsageStatistics
    Privileges: GLOBAL_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="UsageStatistics",
        returns="UsageStatisticsLicensingCountersInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )


class UsageStatistics_ResetHighestUsageCount(Request[None]):
    """Request to UsageStatistics.

    Page: vdi.statistics.UsageStatistics
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    Events: VLSI_CCU_RESET
    """

    __operation__ = Operation(
        service="UsageStatistics",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )


class UsageStatistics_ResetNamedUsersCount(Request[None]):
    """Request to UsageStatistics.

    Page: vdi.statistics.UsageStatistics
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    Events: VLSI_NU_RESET
    """

    __operation__ = Operation(
        service="UsageStatistics",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )
