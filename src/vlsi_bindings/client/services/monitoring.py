"""Monitoring: generated from vdi.wsdl by tools.services; do not edit."""

# ruff: noqa: A002
# parameters are named as in the contract

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, Service, items, operation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...model import Request


class Monitoring(Service[K]):
    """Calls to Monitoring, since 7.9.

    Page: vdi.health.Monitoring
    """

    @operation
    def get_api_metrics(self) -> Request[vdi.APIMetricsInfo]:
        """Send Monitoring_GetAPIMetrics, from 7.13.0; gives APIMetricsInfo.

        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Monitoring_GetAPIMetrics()

    @operation
    def get_desktop_counters(self, ids: Sequence[vdi.DesktopId]) -> Request[list[vdi.DesktopCounter]]:
        """Send Monitoring_GetDesktopCounters; gives a list of DesktopCounter.

        Privileges: POOL_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Monitoring_GetDesktopCounters(ids=items(ids))

    @operation
    def get_ge_counter(self, id: vdi.GlobalEntitlementId) -> Request[vdi.GECounter]:
        """Send Monitoring_GetGECounter; gives GECounter.

        Privileges: FEDERATED_LDAP_VIEW, POOL_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Monitoring_GetGECounter(id=id)

    @operation
    def get_health_counters(self) -> Request[list[vdi.HealthCounter]]:
        """Send Monitoring_GetHealthCounters; gives a list of HealthCounter.

        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Monitoring_GetHealthCounters()

    @operation
    def get_system_status_counter(self) -> Request[vdi.SystemStatusCounter]:
        """Send Monitoring_GetSystemStatusCounter; gives SystemStatusCounter.

        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Monitoring_GetSystemStatusCounter()

    @operation
    def list_pod_session_counters(self) -> Request[list[vdi.PodSessionCounter]]:
        """Send Monitoring_ListPodSessionCounters; gives a list of PodSessionCounter.

        Privileges: FEDERATED_SESSIONS_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidState, InvalidType, UnexpectedFault
        """
        return vdi.Monitoring_ListPodSessionCounters()
