"""What operations give and take beside the usual: small helpers that the other modules share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..behaviour import Behaviour

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..behaviour import Call
    from ..sessions import Session

    Answer = Callable[[Call], Any]


def computed(table: Mapping[str, tuple[Answer, str]]) -> dict[str, Behaviour]:
    """Behaviours that are worked out, by operation: what is done, and a line that tells it."""
    return {name: Behaviour("computed", answer, about) for name, (answer, about) in table.items()}


def refused(*names: str, text: str) -> dict[str, Behaviour]:
    """Operations that are refused with InvalidState, since there is nothing that they could be about."""

    def answer(call: Call) -> None:
        raise call.faults.state(text)

    return {name: Behaviour("fault", answer, f"refused: {text}") for name in names}


def session_of(call: Call) -> Session:
    """The session of a call; raises SecurityError where there is none."""
    if call.session is None:
        raise call.faults.not_logged_in()
    return call.session


def given(call: Call, *parameters: str) -> list[Any]:
    """What a call gives by the first of some parameters that it has, which takes one or many."""
    found: Any = next((value for name in parameters if (value := call.argument(name)) is not None), [])
    return found if isinstance(found, list) else [found]


def each(name: str, act: Callable[[Call, Any], Any], *parameters: str) -> Answer:
    """An operation without a result that does something with each of the objects of a type that it names."""
    return lambda call: call.do(given(call, *parameters), lambda one: act(call, call.existing(name, one)))
