"""EventDatabaseHealth: generated from vdi.wsdl by tools.services; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, Service, operation

if TYPE_CHECKING:
    from ...model import Request


class EventDatabaseHealth(Service[K]):
    """Calls to EventDatabaseHealth, since 6.0.

    Page: vdi.health.EventDatabaseHealth
    """

    @operation
    def get(self, skip_event_statistics: bool | None = None) -> Request[vdi.EventDatabaseHealthInfo]:
        """Send EventDatabaseHealth_Get; gives EventDatabaseHealthInfo.

        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault

        Parameters:
            skip_event_statistics: from 2312.
        """
        return vdi.EventDatabaseHealth_Get(skip_event_statistics=skip_event_statistics)
