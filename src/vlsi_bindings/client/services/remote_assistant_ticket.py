"""RemoteAssistantTicket: generated from vdi.wsdl by tools.services; do not edit."""

# ruff: noqa: A002
# parameters are named as in the contract

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, operation
from ..objects import Objects

if TYPE_CHECKING:
    from ...model import Request


class RemoteAssistantTicket(Objects[K, "vdi.SessionId", "vdi.RemoteAssistantTicketInfo"]):
    """Calls to RemoteAssistantTicket, since 7.2.

    Page: vdi.helpdesk.RemoteAssistantTicket
    """

    @operation
    def get(self, id: vdi.SessionId) -> Request[vdi.RemoteAssistantTicketInfo]:
        """Send RemoteAssistantTicket_Get; gives RemoteAssistantTicketInfo.

        Privileges: REMOTE_ASSISTANCE, FEDERATED_SESSIONS_MANAGE
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.RemoteAssistantTicket_Get(id=id)
