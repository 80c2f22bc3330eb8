"""VirtualCenterStatistics: generated from vdi.wsdl by tools.services; do not edit."""

# ruff: noqa: A002
# parameters are named as in the contract

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, Service, operation

if TYPE_CHECKING:
    from ...model import Request


class VirtualCenterStatistics(Service[K]):
    """Calls to VirtualCenterStatistics, since 7.8.

    Page: vdi.statistics.VirtualCenterStatistics
    """

    @operation
    def get_summary_statistics(self, id: vdi.VirtualCenterId) -> Request[vdi.VirtualCenterSummaryStatistics]:
        """Send VirtualCenterStatistics_getSummaryStatistics; gives VirtualCenterSummaryStatistics.

        Privileges: VC_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.VirtualCenterStatistics_getSummaryStatistics(id=id)

    @operation
    def list_summary_statistics(self) -> Request[list[vdi.VirtualCenterSummaryStatistics]]:
        """Send VirtualCenterStatistics_listSummaryStatistics; gives a list of VirtualCenterSummaryStatistics.

        Privileges: VC_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.VirtualCenterStatistics_listSummaryStatistics()
