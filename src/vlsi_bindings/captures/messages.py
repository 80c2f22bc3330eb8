"""The messages of an exchange, read: what can be, and what is wrong with the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..codec import DecodeError
from ..model import Fault

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ..codec import Envelope
    from .exchange import Exchange

SIDES = ("request", "answer")


def envelopes(exchange: Exchange, told: Callable[[str], None]) -> Iterator[tuple[str, Envelope]]:
    """The messages that are there and can be read, by side; ``told`` is called with what is wrong with the others."""
    for side in SIDES:
        try:
            envelope: Envelope | None = getattr(exchange, f"{side}_envelope")
        except DecodeError as error:  # noqa: PERF203 - there are two of them
            told(f"{side}: {error}")
        else:
            if envelope is not None:
                yield side, envelope


def fault_name(envelope: Envelope) -> str | None:
    """The type of the fault that a message is, or its code where no known type describes it."""
    if envelope.fault is None:
        return None
    detail = envelope.fault.detail
    return type(detail).__wire_name__ if isinstance(detail, Fault) else envelope.fault.code or "Fault"
