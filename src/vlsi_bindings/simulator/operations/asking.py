"""What operations give and take beside the usual: small helpers that the other modules share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..behaviour import Behaviour
from ..generic import existing

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..behaviour import Call

    Answer = Callable[[Call], Any]


def computed(table: Mapping[str, tuple[Answer, str]]) -> dict[str, Behaviour]:
    """Behaviours that are worked out, by operation: what is done, and a line that tells it."""
    return {name: Behaviour("computed", answer, about) for name, (answer, about) in table.items()}


def refused(*names: str, text: str) -> dict[str, Behaviour]:
    """Operations that are refused with InvalidState, since there is nothing that they could be about."""

    def answer(call: Call) -> None:
        raise call.faults.state(text)

    return {name: Behaviour("fault", answer, f"refused: {text}") for name in names}


def each(name: str, parameter: str, act: Callable[[Call, Any], Any]) -> Answer:
    """An operation without a result that does something with each of the objects that a parameter names."""

    def answer(call: Call) -> Any:
        given = call.argument(parameter)
        done = call.each(
            given if isinstance(given, list) else [given], lambda one: act(call, existing(call, name, one))
        )
        return None if isinstance(done, list) else done

    return answer
