"""AuditEvent: generated from vdi.wsdl by tools.services; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, Service, items, operation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...model import Request


class AuditEvent(Service[K]):
    """Calls to AuditEvent, since 7.13.

    Page: vdi.infrastructure.AuditEvent
    """

    @operation
    def details(self, events_id: Sequence[int]) -> Request[list[vdi.AuditEventDetailsRecord]]:
        """Send AuditEventDetails, from 7.13.0; gives a list of AuditEventDetailsRecord.

        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.AuditEventDetails(events_id=items(events_id))
