"""WS1Assist: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import SessionId

__all__ = [
    "WS1AssistAgentId",
    "WS1AssistAgentStatus",
    "WS1AssistSessionSpec",
    "WS1Assist_GetWS1AgentAssistStatus",
    "WS1Assist_GetWS1AssistAgentId",
]


class WS1AssistAgentId(DynamicData):
    """Data object, since 8.2, from 2103, updated as a whole.

    Page: vdi.helpdesk.WS1Assist.WS1AssistAgentId

    Fields:
        agent_id: not updatable.
        error_code: not updatable.
    """

    agent_id: str | None = field("agentId", "xsd:string", default=None)
    error_code: int = field("errorCode", "xsd:int")


class WS1AssistAgentStatus(DynamicData):
    """Data object, since 8.2, from 2103, updated as a whole.

    Page: vdi.helpdesk.WS1Assist.WS1AssistAgentStatus

    Fields:
        status_code: not updatable.
    """

    status_code: int = field("statusCode", "xsd:int")


class WS1AssistSessionSpec(DynamicData):
    """Data object, since 8.2, from 2103, updated as a whole.

    Page: vdi.helpdesk.WS1Assist.WS1AssistSessionSpec

    Fields:
        customer_id: not updatable.
        tenant_id: not updatable.
        ws1_assist_server_url: not updatable.
    """

    session_id: SessionId = field("sessionId", "SessionId")
    customer_id: str = field("customerId", "xsd:string")
    tenant_id: str = field("tenantId", "xsd:string")
    ws1_assist_server_url: str = field("ws1AssistServerUrl", "xsd:string")


class WS1Assist_GetWS1AgentAssistStatus(Request["WS1AssistAgentStatus"]):
    """Request to WS1Assist, from 2103.

    Page: vdi.helpdesk.WS1Assist
    Privileges: MACHINE_VIEW, POOL_VIEW, FEDERATED_SESSIONS_VIEW
    """

    __operation__ = Operation(
        service="WS1Assist",
        returns="WS1AssistAgentStatus",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: SessionId = field("id", "SessionId")


class WS1Assist_GetWS1AssistAgentId(Request["WS1AssistAgentId"]):
    """Request to WS1Assist, from 2103.

    Page: vdi.helpdesk.WS1Assist
    Privileges: REMOTE_ASSISTANCE, MACHINE_MANAGEMENT
    Events: HELPDESK_GET_WS1_ASSIST_AGENT_ID
    """

    __operation__ = Operation(
        service="WS1Assist",
        returns="WS1AssistAgentId",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    ws1_assist_session_spec: WS1AssistSessionSpec = field("ws1AssistSessionSpec", "WS1AssistSessionSpec")
