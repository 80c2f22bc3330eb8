"""What a connection is told: which calls are tried again, and all else that is set."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from ..codec import DEFAULT_DIALECT, DEFAULT_LIMITS, Dialect, Limits
from .errors import ArgumentError, BrokenError, ConnectError, ProxyError, StatusError, TimedOutError, TlsError
from .keeping import KeepAlive
from .timeouts import Timeouts

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..model import Fault
    from .sessions import Credentials, Token
    from .telling import Exchange
    from .tracing import Trace

_PASSING = frozenset({429, 502, 503, 504})
"""Statuses by which a proxy or a busy server says that the next try may do better."""
_NO_SESSION = 401


PARTING: Final = Timeouts(connect=5.0, send=5.0, receive=10.0, total=15.0)
"""How long the log-out may take, and what keeps a session alive."""


@dataclass(frozen=True, slots=True)
class Retry:
    """How often reading operations are tried again, and after how long; others never are.

    ``tries`` counts the first one. The pause before try n + 1 is random, between half of and the whole of
    ``pause`` * 2 ** (n - 1) seconds, and at most ``longest``. A server that names a time (Retry-After) is given
    it; where that is more than ``longest``, there is no other try.
    """

    tries: int = 3
    pause: float = 0.5
    longest: float = 30.0

    def __post_init__(self) -> None:
        """Refuse what makes no sense."""
        if self.tries < 1 or self.pause < 0 or self.longest < 0:
            raise ValueError(f"retry: at least one try and no negative pause are needed, found {self}")

    def delay(self, tried: int) -> float:
        """Seconds to wait after ``tried`` tries."""
        whole = min(self.pause * 2.0 ** min(tried - 1, 60), self.longest)
        return whole * random.uniform(0.5, 1.0)  # noqa: S311 - spreads load, guards nothing


_KINDS: Final = {
    "timeouts": Timeouts,
    "retry": Retry,
    "keep_alive": KeepAlive,
    "dialect": Dialect,
    "limits": Limits,
}
"""The options that are objects of a class of their own."""


def may_pass(error: Exception) -> bool:
    """Whether what the network or a busy server does may pass by itself.

    Not where the certificate is wrong, the answer was refused, or a call has used up its whole time.
    """
    if isinstance(error, (StatusError, ProxyError)):
        return error.status in _PASSING
    if isinstance(error, TimedOutError):
        return error.phase != "total"
    return isinstance(error, (ConnectError, BrokenError)) and not isinstance(error, TlsError)


def has_ended(error: Fault | StatusError) -> bool:
    """Whether what a server answers says that there is no session, or none any more.

    Which fault that is is not published: siblings have NotAuthenticated, SecurityError is what is left of the
    documented ones. Its subclass InsufficientPermission is another matter. Of the statuses 401 means it.
    """
    if isinstance(error, StatusError):
        return error.status == _NO_SESSION
    return type(error).__wire_name__ in ("SecurityError", "NotAuthenticated")


def demand_kind(name: str, given: object, kind: type) -> None:
    """Raise ArgumentError for an option that is not of its kind: ``timeouts=60``, for one; ``None`` is not given."""
    if given is not None and not isinstance(given, kind):
        raise ArgumentError(f"{name}: {kind.__name__}(…) is needed, found {type(given).__name__}")


@dataclass(slots=True, kw_only=True)
class Settings:
    """What a connection was told; see :class:`~vlsi_bindings.client.Connection`."""

    url: str
    credentials: Credentials | Token | None = None
    locale: str | None = None
    release: str | None = None
    proxy: str | None = field(default=None, repr=False)
    dialect: Dialect = DEFAULT_DIALECT
    judge: bool = True
    limits: Limits = DEFAULT_LIMITS
    timeouts: Timeouts = field(default_factory=Timeouts)
    retry: Retry = field(default_factory=Retry)
    keep_alive: KeepAlive | None = None
    on_exchange: Callable[[Exchange], None] | None = None
    trace: Trace | None = None
    own_trace: bool = False
    on_login: Callable[[int], None] | None = None
    has_ended: Callable[[Fault | StatusError], bool] = has_ended

    def __post_init__(self) -> None:
        """Refuse what would fail later, or in the background."""
        for name, kind in _KINDS.items():
            demand_kind(name, getattr(self, name), kind)

    @property
    def listeners(self) -> list[Callable[[Exchange], None]]:
        """Who is told of each exchange."""
        return [each for each in (self.trace, self.on_exchange) if each is not None]
