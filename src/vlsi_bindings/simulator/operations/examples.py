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


def _key_material(call: Call) -> Any:
    """Of the ways that the client can go, the first one; key and proof are examples."""
    made = _example(call)
    made.algo_selected = call.argument("spec.algoRequested")[0]
    return made


_OWN: Final = {"AuthenticationManager_GenerateKeyMaterial": _key_material}
OPERATIONS: Final = {
    name: Behaviour("example", _OWN.get(name, _example), f"an example: {why}") for name, why in _REASONS.items()
}
