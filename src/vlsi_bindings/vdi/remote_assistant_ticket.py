"""RemoteAssistantTicket: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import SessionId

__all__ = ["RemoteAssistantTicketInfo", "RemoteAssistantTicket_Get"]


class RemoteAssistantTicketInfo(DynamicData):
    """Data object, since 7.2.

    Page: vdi.helpdesk.RemoteAssistantTicket.RemoteAssistantTicketInfo

    Fields:
        ticket: not updatable.
    """

    ticket: str = field("ticket", "xsd:string")


class RemoteAssistantTicket_Get(Request["RemoteAssistantTicketInfo"]):
    """Request to RemoteAssistantTicket.

    Page: vdi.helpdesk.RemoteAssistantTicket
    Privileges: REMOTE_ASSISTANCE, FEDERATED_SESSIONS_MANAGE
    Events: ADMIN_SESSION_REMOTE_ASSISTANT_TICKET, ADMIN_SESSION_REMOTE_ASSISTANT_TICKET_FAILED,
        VLSI_FEDERATED_DESKTOP_SESSION_REMOTE_ASSISTANT_TICKET_REQUEST_SENT,
        VLSI_FEDERATED_DESKTOP_SESSION_REMOTE_ASSISTANT_TICKET_REQUEST_SEND_FAILED
    """

    __operation__ = Operation(
        service="RemoteAssistantTicket",
        returns="RemoteAssistantTicketInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: SessionId = field("id", "SessionId")
