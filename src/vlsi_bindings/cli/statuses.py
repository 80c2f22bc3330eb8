"""What the errors of a server and of the way to it are to people and to scripts: a sentence, and an exit status."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from .console import complain, printable

if TYPE_CHECKING:
    from ..client import NotValidError, TransportError
    from ..conformance.findings import Finding
    from ..model import Fault

DONE: Final = 0
REFUSED: Final = 1
"""The server has refused, or there are findings that count."""
WRONG: Final = 2
"""The command is wrong, or something here cannot be read or written; nothing was sent."""
UNREACHED: Final = 3
"""No answer came back: network, TLS, time-out."""
LATE: Final = 4
"""What was waited for has not come true in time."""

_SHOWN: Final = 5
_OPTIONS: Final = {
    "give its issuer as ca=": "give its issuer as --ca",
    "pin it with thumbprint=": "pin it with --thumbprint",
    "; see Limits.max_bytes": "",
    "see Timeouts.connect": "see vlsi profile add --connect-timeout",
    "see Timeouts.receive": "allow more with --timeout",
    "split the call with connection.call_in_parts(...), or the request with client.split(request)": "--in-parts "
    "sends it in several calls",
}
"""What the client says to those who write Python, and what the command says in its place."""
_COMING_AND_GOING: Final = "AuthenticationManager_"
"""The service of log-ins: one that may have been done changes nothing that anybody would have to look at."""
_EXAMINE: Final = "vlsi doctor examines the way there, step by step"
_HINTS: Final = {
    "InsufficientPermission": "the account may not do this",
    "InvalidCredentials": "several failures lock an account",
    "SecurityError": "there is no session, or none any more: vlsi login opens one",
    "NotAuthenticated": "there is no session, or none any more: vlsi login opens one",
}


def told(error: Exception) -> int | None:
    """Tell of an error of the client, and give the status; ``None`` for one that others know to tell of."""
    from ..client import NoSuchObjectError, NotValidError, PartsError, TransportError  # noqa: PLC0415 - rarely needed
    from ..client.queries import CursorBudgetError, CursorExpiredError, TooManyUnreadableError  # noqa: PLC0415
    from ..codec import VlsiError  # noqa: PLC0415
    from ..model import Fault  # noqa: PLC0415

    if isinstance(error, Fault):
        complain(fault_text(error))
        _tell_parts(error)
        return REFUSED
    if isinstance(error, (NoSuchObjectError, CursorBudgetError, CursorExpiredError, TooManyUnreadableError)):
        complain(str(error))
        return REFUSED
    if isinstance(error, TransportError):
        complain(_unreached(error))
        return UNREACHED
    if isinstance(error, NotValidError):
        _tell_findings(error)
        return WRONG
    if isinstance(error, PartsError) and isinstance(error.__cause__, Exception):
        complain(f"{type(error.failed).__wire_name__}: {error.place}")
        return told(error.__cause__)
    if isinstance(error, VlsiError):
        complain(in_options(str(error)))
        return WRONG
    return None


def fault_text(fault: Fault) -> str:
    """A fault in a line: what was called, the fault's type, the server's words, and what may be meant."""
    called = getattr(fault, "call", None)
    hint = _HINTS.get(type(fault).__wire_name__)
    return (f"{called.operation}: " if called else "") + str(fault) + (f" ({hint})" if hint else "")


def finding_text(finding: Finding) -> str:
    """A finding in a line: where, what was expected and seen, what to do."""
    mend = f"; {finding.mend}" if finding.mend else ""
    return f"{finding.path}: expected {finding.expected}, saw {printable(finding.seen)}{mend}"


def in_options(text: str) -> str:
    """A sentence of the client in the words of the command: options instead of parameters."""
    for python, option in _OPTIONS.items():
        text = text.replace(python, option)
    return text


def _tell_parts(fault: Fault) -> None:
    """Which items of a call have failed and why, each on a line, where the fault says so."""
    from ..client.partial import outcomes  # noqa: PLC0415 - as above
    from ..vdi import PartialFailureFault  # noqa: PLC0415

    if not isinstance(fault, PartialFailureFault):
        return
    for number, outcome in enumerate(outcomes(fault), 1):
        if outcome.fault is not None:
            complain(f"  {_item_text(outcome.item, number)}: {outcome.fault}")


def _item_text(item: Any, number: int) -> str:  # noqa: ANN401 - an item of any array
    """An id as its text; of anything else, and of what nobody knows, the place in the call."""
    identity = getattr(item, "id", None)
    return identity if isinstance(identity, str) else f"item {number}"


def _unreached(error: TransportError) -> str:
    from ..client import ConnectError, reads  # noqa: PLC0415 - as above

    text = in_options(error.message)
    if isinstance(error, ConnectError):
        text = f"{text.rstrip('.')} ({_EXAMINE})"
    if error.call is None:
        return text
    text = f"{error.call.operation}: {text}"
    if error.sent and not reads(error.call.operation) and not error.call.operation.startswith(_COMING_AND_GOING):
        text = f"{text.rstrip('.')}. The server may have done it all the same: look before you try again"
    return text


def _tell_findings(error: NotValidError) -> None:
    """Each finding on a line of its own."""
    report = error.report
    complain(f"{report.operation} is not valid for {report.release or 'the newest release'}, and was not sent:")
    worst = [finding for finding in report.findings if finding.severity == "error"]
    for finding in worst[:_SHOWN]:
        complain(f"  {finding_text(finding)}")
    if len(worst) > _SHOWN:
        complain(f"  and {len(worst) - _SHOWN} more")
    complain("--release names the server's release; --no-judge sends a call all the same")
