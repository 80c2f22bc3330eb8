"""SessionStatistics: generated from vdi.wsdl by tools.services; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, Service, operation

if TYPE_CHECKING:
    from ...model import Request


class SessionStatistics(Service[K]):
    """Calls to SessionStatistics, since 7.7.

    Page: vdi.statistics.SessionStatistics
    """

    @operation
    def get_local_session_statistics(self) -> Request[vdi.LocalSessionStatistics]:
        """Send SessionStatistics_GetLocalSessionStatistics; gives LocalSessionStatistics.

        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.SessionStatistics_GetLocalSessionStatistics()
