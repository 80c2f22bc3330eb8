"""What can go wrong beside the server's own faults, split by what one can do about it.

VlsiError
└── ClientError
    ├── ArgumentError         the call is wrong: no such operation, parameter or type; nothing was sent
    ├── NotValidError         the message breaks the contract of the release; nothing was sent
    ├── TooManyItemsError     an array over the limit of the service; nothing was sent
    ├── NotOpenError          the connection is not entered, was left, or is another process's; nothing was sent
    ├── PartsError            a call in parts that stopped: what is done, and what is left
    ├── PasswordError         no password could be had
    ├── NoSuchObjectError     no object is the one that was asked for, or several are
    ├── QueryError …          those of queries, updates and waiting: see queries/errors.py, updates/errors.py, waiting/
    └── TransportError        no answer of the service came back
        ├── ConnectError      no connection
        │   ├── ProxyError    the proxy does not let the call through
        │   └── TlsError      the handshake failed; ``cause`` says why
        ├── TimedOutError     one of the time-outs ran out; ``phase`` says which
        ├── BrokenError       the connection broke while sending or receiving
        ├── StatusError       an HTTP status that is neither an answer nor a fault
        └── AnswerError       an answer that cannot be read: too large, wrongly compressed, no SOAP

A fault of the server is none of these: it is raised as its own class (``vdi.EntityNotFound``).
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Literal

from ..codec import VlsiError
from ..model import Fault

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..conformance import Report
    from ..model import Request
    from .calls import Call

Phase = Literal["connect", "send", "receive", "total"]
"""Where a call stood: making the connection, sending the request, waiting for the answer and reading it; ``total`` is
the time of the whole call."""
TlsCause = Literal[
    "expired",
    "not-yet-valid",
    "name",
    "self-signed",
    "issuer",
    "thumbprint",
    "weak",
    "protocol",
    "client-certificate",
    "no-tls",
    "closed",
    "other",
]


class ClientError(VlsiError):
    """The base of the client's errors; never raised itself."""


class ArgumentError(ClientError, TypeError):
    """A call that cannot be made: there is no such operation or parameter, or a value is not of its type."""


class NotValidError(ClientError, ValueError):
    """A request that the judges refuse. ``report`` has all findings."""

    def __init__(self, report: Report) -> None:
        """Take the report."""
        super().__init__(_told(report))
        self.report = report


class TooManyItemsError(ClientError, ValueError):
    """An array with more items than the service takes. ``path`` leads to it, ``count`` is how many it has."""

    def __init__(self, path: str, count: int, most: int) -> None:
        """Take the array's path, its length and the limit."""
        super().__init__(
            f"{path}: {count:,} items; the service takes at most {most:,}: "
            "split the call with connection.call_in_parts(...), or the request with client.split(request)"
        )
        self.path, self.count, self.most = path, count, most


class NotOpenError(ClientError, RuntimeError):
    """A connection that is used outside of its block, is entered twice, or is that of another process."""


class PartsError(ClientError):
    """A call in parts of which one failed; ``__cause__`` is the failure, ``place`` the text without that.

    ``done`` are the results of the parts before it. ``failed`` is the request whose outcome is that failure, ``left``
    are the requests that were not sent.
    """

    def __init__(self, done: list[Any], failed: Request[Any], left: list[Request[Any]], why: object = "") -> None:
        """Take what is done, what failed, what is left, and the failure."""
        part, parts = len(done) + 1, len(done) + 1 + len(left)
        self.place = f"part {part} of {parts} failed ({len(done)} done before it, {len(left)} not sent)"
        super().__init__(f"{self.place}: {why}" if why else self.place)
        self.done: list[Any] = done
        self.failed: Request[Any] = failed
        self.left: list[Request[Any]] = left


class PasswordError(ClientError):
    """No password was given, and none could be found."""


class NoSuchObjectError(ClientError, LookupError):
    """No object of the server is the one that was asked for, or several are; the text tells which."""


class TransportError(ClientError):
    """No answer of the service came back.

    ``phase`` says where the call stood, ``call`` what was called; ``sent`` whether the service may have got the
    request, and so may have done what it asks.
    """

    sent = True

    def __init__(self, message: str, phase: Phase) -> None:
        """Take what happened, and in which phase."""
        super().__init__(message)
        self.message: str = message
        self.phase: Phase = phase
        self.call: Call | None = None

    def __str__(self) -> str:
        """What happened, and what was called."""
        return f"{self.message} ({self.call})" if self.call else self.message


class ConnectError(TransportError):
    """There is no connection: the name is unknown, nothing listens, or the handshake failed."""

    sent = False

    def __init__(self, message: str) -> None:
        """Take what happened."""
        super().__init__(message, "connect")


class ProxyError(ConnectError):
    """The proxy did not connect to the server; ``status`` is what it answered, where it speaks HTTP."""

    def __init__(self, message: str, status: int | None) -> None:
        """Take what happened, and the status."""
        super().__init__(message)
        self.status = status


class TlsError(ConnectError):
    """The TLS handshake failed, before any byte of a request was sent. ``cause`` says why."""

    def __init__(self, message: str, cause: TlsCause) -> None:
        """Take the explanation and the cause."""
        super().__init__(message)
        self.cause: TlsCause = cause


class TimedOutError(TransportError, TimeoutError):
    """A time-out ran out; ``phase`` says which, ``seconds`` how long it was."""

    def __init__(self, phase: Phase, seconds: float | None, way: str = "") -> None:
        """Take the phase and its time-out, and what is on the way."""
        within = "" if seconds is None else f" within {seconds:g} seconds"
        super().__init__(f"timed out: {_LATE[phase]}{within}{way}; see Timeouts.{phase}", phase)
        self.seconds = seconds
        self.sent = phase != "connect"


class BrokenError(TransportError):
    """The connection broke while the request was sent or the answer received."""


class StatusError(TransportError):
    """An HTTP status that is neither an answer (200) nor a fault (500): ``status``.

    ``retry_after`` is how many seconds the server asks to wait, where it says so.
    """

    def __init__(self, status: int, message: str, retry_after: float | None = None) -> None:
        """Take the status and what it means here."""
        super().__init__(message, "receive")
        self.status, self.retry_after = status, retry_after


class AnswerError(TransportError):
    """An answer that is refused: too large, wrongly compressed, or no SOAP message."""

    def __init__(self, message: str) -> None:
        """Take what is wrong with it."""
        super().__init__(message, "receive")


_LATE: dict[Phase, str] = {
    "connect": "no connection",
    "send": "the request could not be sent",
    "receive": "nothing was received",
    "total": "the call did not end",
}
_SHOWN = 5


def _told(report: Report) -> str:
    """What is wrong, one line a finding; the first ones only."""
    worst = [finding for finding in report.findings if finding.severity == "error"]
    lines = [f"  {f.path}: expected {f.expected}, saw {f.seen}" + (f"; {f.mend}" if f.mend else "") for f in worst]
    more = [f"  and {len(lines) - _SHOWN} more"] if len(lines) > _SHOWN else []
    release = f" for {report.release}" if report.release else ""
    told = f"{report.operation} is not valid{release}, and was not sent (judge=False sends it all the same):"
    return "\n".join([told, *lines[:_SHOWN], *more])


@contextmanager
def told_with(call: Call) -> Iterator[None]:
    """Whatever is raised inside tells what was called, unless it does already: a log-in on the way, for one."""
    try:
        yield
    except (Fault, TransportError) as error:
        if getattr(error, "call", None) is not None:
            raise
        error.call = call
        add_note = getattr(error, "add_note", None)  # from Python 3.11 on
        if isinstance(error, Fault) and add_note is not None:
            add_note(f"{call}")
        raise
