"""WS1Assist: generated from vdi.wsdl by tools.services; do not edit."""

# ruff: noqa: A002
# parameters are named as in the contract

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, Service, operation

if TYPE_CHECKING:
    from ...model import Request


class WS1Assist(Service[K]):
    """Calls to WS1Assist, since 8.2.

    Page: vdi.helpdesk.WS1Assist
    """

    @operation
    def get_ws1_agent_assist_status(self, id: vdi.SessionId) -> Request[vdi.WS1AssistAgentStatus]:
        """Send WS1Assist_GetWS1AgentAssistStatus, from 2103; gives WS1AssistAgentStatus.

        Privileges: MACHINE_VIEW, POOL_VIEW, FEDERATED_SESSIONS_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.WS1Assist_GetWS1AgentAssistStatus(id=id)

    @operation
    def get_ws1_assist_agent_id(
        self, ws1_assist_session_spec: vdi.WS1AssistSessionSpec
    ) -> Request[vdi.WS1AssistAgentId]:
        """Send WS1Assist_GetWS1AssistAgentId, from 2103; gives WS1AssistAgentId.

        Privileges: REMOTE_ASSISTANCE, MACHINE_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.WS1Assist_GetWS1AssistAgentId(ws1_assist_session_spec=ws1_assist_session_spec)
