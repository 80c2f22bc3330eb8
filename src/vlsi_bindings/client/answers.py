"""What an answer is, and what is told of one that is none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..codec import DEFAULT_DIALECT, DecodeError, decode
from .errors import AnswerError, StatusError

if TYPE_CHECKING:
    from ..codec import Dialect, Envelope, Limits
    from .exchanges import Head

_OK, _FAULT = 200, 500
_LONGEST_NUMBER: Final = 10
"""Digits of a time that make sense."""
_MEANING: Final = {
    401: "a proxy or gateway in between wants a log-in of its own",
    403: "a proxy or gateway in between refuses the call",
    404: "nothing is at this address: the service is at /view-vlsi/sdk of a connection server",
    405: "this address takes no POST: the service is at /view-vlsi/sdk of a connection server",
    407: "the proxy wants a log-in",
    408: "the server did not get the request in time",
    413: "the request is too large for the server",
    415: "the server does not take SOAP at this address",
    429: "the server is asked too often",
    502: "a proxy in between gets no answer from the server",
    503: "the server is busy, or starting",
    504: "a proxy in between waited too long for the server",
}


def expected(dialect: Dialect) -> Dialect | None:
    """The dialect to read answers in: ``None`` for their own, unless the classes are not those of this package."""
    return dialect if dialect.package != DEFAULT_DIALECT.package else None


def demand_answer(head: Head) -> None:
    """Raise StatusError for a status whose body is no SOAP."""
    if head.status not in (_OK, _FAULT):
        wait = _wait(head)
        asks = "" if wait is None else f"; it asks to wait {wait:.0f} s"
        raise StatusError(head.status, f"HTTP status {head.status}{_meaning(head)}{asks}", wait)


def read_answer(head: Head, body: bytes, *, dialect: Dialect | None, limits: Limits) -> Envelope:
    """The message that an answer is; raises AnswerError if it is none."""
    try:
        envelope = decode(body, dialect=dialect, limits=limits)
    except DecodeError as error:
        raise no_soap(head, len(body), str(error)) from None
    demand_response(envelope, head, len(body))
    return envelope


def demand_response(envelope: Envelope, head: Head, size: int) -> None:
    """Raise AnswerError for a message that answers nothing."""
    if envelope.kind not in ("response", "fault"):
        raise no_soap(head, size, f"it is no answer, but {envelope.operation or 'something'} ({envelope.kind})")


def no_soap(head: Head, size: int, why: str) -> AnswerError:
    """What to raise for a body of ``size`` bytes that cannot be read."""
    kind = head.first("content-type") or "no content type"
    return AnswerError(f"HTTP status {head.status} with {size:,} bytes of {kind[:80]!r} is no SOAP: {why}")


def _wait(head: Head) -> float | None:
    """The seconds of Retry-After, which may name a moment instead; ``None`` where there is none that can be read."""
    said = (head.first("retry-after") or "").strip()
    if said.isdecimal() and len(said) < _LONGEST_NUMBER:
        return float(said)
    import datetime  # noqa: PLC0415 - as below
    from email.utils import parsedate_to_datetime  # noqa: PLC0415 - takes its time, and few servers say so

    try:
        left = parsedate_to_datetime(said) - datetime.datetime.now(datetime.timezone.utc)
    except (TypeError, ValueError):
        return None
    return max(left.total_seconds(), 0.0)


def _meaning(head: Head) -> str:
    if 300 <= head.status < 400:  # noqa: PLR2004 - the class of redirections
        where = (head.first("location") or "elsewhere").partition("?")[0]
        return f": it sends on to {where[:200]!r}, and passwords are not sent on: give that address"
    meaning = _MEANING.get(head.status)
    return f": {meaning}" if meaning else ": neither an answer (200) nor a fault (500)"
