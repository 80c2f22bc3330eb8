"""How patient a call is."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Seconds after which a call gives up; ``None`` for never.

    ``connect``: until there is a connection, the TLS handshake included; ``send``: for each piece of the request;
    ``receive``: for the first byte of the answer, and between any two; ``total``: for the whole call, tries and pauses
    included. Slow calls get their own: ``connection.with_options(timeouts=Timeouts(receive=600)).ad_domain.list()``.

    A synchronous connection notices the end of ``total`` when a byte comes in or another time-out ends.
    """

    connect: float | None = 10.0
    send: float | None = 30.0
    receive: float | None = 120.0
    total: float | None = None

    def __post_init__(self) -> None:
        """Refuse what is no time."""
        for name in ("connect", "send", "receive", "total"):
            given = getattr(self, name)
            if given is not None and not (isinstance(given, (int, float)) and given >= 0):
                raise ValueError(f"Timeouts.{name}: 0 seconds or more, or None for never, are needed, found {given!r}")
