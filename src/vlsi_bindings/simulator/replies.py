"""What goes back: an answer as status, bytes and headers, and how it is to be delivered."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from ..codec import SoapFault, encode

if TYPE_CHECKING:
    from ..codec import Dialect
    from ..model import Fault
    from .disturbing.delivery import Delivery

OK: Final = 200
FAULT: Final = 500
SESSION_HEADER: Final = "X-Session-Token"
"""A second way to carry a session, since about half of the toolkits drop cookies."""


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer: the HTTP status, the body, and headers beside the usual ones.

    ``delivery`` is what befalls it on its way, which is left to whatever carries it to the client.
    """

    status: int
    body: bytes
    headers: dict[str, str] = field(default_factory=dict)
    delivery: Delivery | None = None


def fault_reply(fault: Fault, dialect: Dialect, status: int = FAULT) -> Reply:
    """The answer that a fault is."""
    return Reply(status, encode(SoapFault(string=fault.message or "", detail=fault), dialect=dialect))
