"""What goes back: an answer as status, bytes and headers, and how it is to be delivered."""

from __future__ import annotations

from dataclasses import dataclass, field
from http import HTTPStatus
from typing import TYPE_CHECKING, Final

from ..codec import SoapFault, encode
from .sessions import cookie_of

if TYPE_CHECKING:
    from ..codec import Dialect
    from ..model import Fault
    from .disturbing.delivery import Delivery
    from .sessions import Session

OK: Final = 200
FAULT: Final = 500
WITHOUT_BODY: Final = frozenset({204, 205, 304})
"""Statuses whose answers have none."""
SESSION_HEADER: Final = "X-Session-Token"
"""A second way to carry a session, since about half of the toolkits drop cookies."""


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer: the HTTP status, the body, which some statuses cannot have, and headers beside the usual ones.

    ``delivery`` is what befalls it on its way, which is left to whatever carries it to the client.
    """

    status: int
    body: bytes
    headers: dict[str, str] = field(default_factory=dict)
    delivery: Delivery | None = None

    def __post_init__(self) -> None:
        """Drop what would not be sent."""
        if self.status in WITHOUT_BODY:
            object.__setattr__(self, "body", b"")


def fault_reply(fault: Fault, dialect: Dialect, status: int = FAULT) -> Reply:
    """The answer that a fault is."""
    return Reply(status, encode(SoapFault(string=fault.message or "", detail=fault), dialect=dialect))


def page_reply(status: int) -> Reply:
    """What something in between answers, which knows nothing of SOAP."""
    try:
        phrase = HTTPStatus(status).phrase
    except ValueError:
        phrase = "Unknown"
    page = f"<html><head><title>{status} {phrase}</title></head><body><h1>{phrase}</h1></body></html>\n"
    return Reply(status, page.encode(), {"Content-Type": "text/html; charset=utf-8"})


def session_headers(opened: Session | None) -> dict[str, str]:
    """The headers that give a new session to who has logged in."""
    if opened is None:
        return {}
    return {"Set-Cookie": cookie_of(opened.token), SESSION_HEADER: opened.token}
