"""What an examination was asked for, and what its steps have found so far."""

from __future__ import annotations

import socket
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from .tunnels import through

if TYPE_CHECKING:
    import os
    import ssl
    from collections.abc import Callable

    from ...codec import Dialect
    from ...model import Fault
    from ..exchanges import Head
    from ..proxies import Proxy
    from ..sessions import Session
    from .certificates import Certificate

HTTPS: int = 443


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What :func:`~vlsi_bindings.client.doctor.diagnose` was told."""

    url: str
    username: str | None
    password: str | Callable[[], str] | None = field(repr=False)
    domain: str | None
    session: Session | None
    ca: str | os.PathLike[str] | None
    thumbprint: str | None
    proxy: str | None = field(repr=False)
    dialect: Dialect
    seconds: float
    days: int


@dataclass(slots=True)
class Visit:
    """What was seen inside: the seconds of small calls, the connection servers' health or the fault in its place.

    ``in_session`` tells that nobody has logged in for it. ``servers`` is ``None`` where neither health nor fault has
    come. ``knows`` is the newest release that was the first to have an operation that the server knows.
    """

    seconds: list[float] = field(default_factory=list)
    in_session: bool = False
    servers: list[Any] | None = None
    fault: Fault | None = None
    knows: str | None = None


@dataclass(slots=True)
class Patient:
    """The server, and what is known of it: filled in by the steps, each of which knows what those before it found."""

    asked: Asked
    trust: ssl.SSLContext
    url: str = ""
    proxy: Proxy | None = None
    addresses: list[str] = field(default_factory=list)
    reached: str = ""
    """The address that is examined further; ``others`` are those that are reached beside it."""
    others: list[str] = field(default_factory=list)
    certificate: Certificate | None = None
    verified: bool = False
    answer: Head | None = None
    answered: float = 0.0
    """The middle between asking and having the answer, in seconds since the epoch by this machine's clock."""
    visit: Visit | None = None

    @property
    def host(self) -> str:
        """The name or address in the URL."""
        return urlsplit(self.url).hostname or ""

    @property
    def port(self) -> int:
        """The port in the URL, or that of https."""
        return urlsplit(self.url).port or HTTPS

    def connect(self, address: str | None = None) -> socket.socket:
        """A connection to the server, through the proxy if there is one, else to an address of it.

        Raises OSError.
        """
        if self.proxy is None:
            return socket.create_connection((address or self.reached, self.port), self.asked.seconds)
        return through(self.proxy, self.host, self.port, self.asked.seconds)
