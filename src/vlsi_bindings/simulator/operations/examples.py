"""Operations that answer with an example, each with the reason: what is behind them here is nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...contract import Field
from ..behaviour import Behaviour

if TYPE_CHECKING:
    from ...contract import Operation
    from ..behaviour import Call

_REASONS: Final = {
    "AdvancedSettings_Perform": "which operations there are is not published",
    "AuthenticationManager_GenerateKeyMaterial": "how key and proof are made is not published",
    "DiagOperation_Send": "there is no diagnostic agent, and what it is told is not published",
    "RemoteAssistantTicket_Get": "there is no Windows in the machines that would give a ticket",
    "WS1Assist_GetWS1AgentAssistStatus": "there are no agents in the machines, and the codes are not published",
    "WS1Assist_GetWS1AssistAgentId": "there are no agents in the machines, and the codes are not published",
}


def as_field(operation: Operation) -> Field:
    """The result of an operation as a field; raises TypeError for one without a result."""
    returns = operation.returns
    if returns is None:
        raise TypeError(f"{operation.name} has no result")
    return Field("returnval", returns.type, returns.wire_type, returns.array, enumeration=returns.enumeration)


def _example(call: Call) -> Any:
    return call.inventory.examples.value(as_field(call.operation))


OPERATIONS: Final = {name: Behaviour("example", _example, f"an example: {why}") for name, why in _REASONS.items()}
