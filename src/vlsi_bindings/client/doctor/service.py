"""The service: whether something at the address answers SOAP, in which dialect, and by which clock.

What is asked needs no log-in and holds no secret, so it may be asked over a connection that nobody has verified.
"""

from __future__ import annotations

import datetime
import time
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Final

from ...codec import DEFAULT_DIALECT, DEFAULT_LIMITS, SoapFault, encode
from ...model import Fault
from ..answers import demand_answer, read_answer
from ..errors import StatusError, TimedOutError, TransportError
from ..exchanges import HttpRequest, headers_of, read_whole
from ..timeouts import Timeouts
from ..tls import make_context
from .steps import clipped, doubtful, fine, skipped, wrong

if TYPE_CHECKING:
    from ...codec import Dialect, Envelope
    from ..exchanges import Head
    from .patient import Patient
    from .steps import Outcome

OPERATION: Final = "GlobalSettings_GetPreLogonSettings"
"""What is asked: it only reads, every release has it, and its name says that it is meant for those not logged in."""
_MOST_BYTES: Final = 1 << 20
_SKEW: Final = 60
"""Seconds that two clocks may differ: the header has whole ones, and the way takes some."""


def service(patient: Patient) -> Outcome:
    """Whether SOAP is spoken at the address."""
    import anyio  # noqa: PLC0415 - an extra

    began = time.time()
    try:
        head, body = anyio.run(_asked, patient)
    except TimedOutError as error:
        return wrong(f"no answer within {error.seconds or 0:g} s", "timed-out", _SILENT)
    except TransportError as error:
        return wrong(clipped(error.message), "broken", _SILENT)
    patient.answer, patient.answered = head, (began + time.time()) / 2
    try:
        demand_answer(head)
        envelope = read_answer(head, body, dialect=None, limits=DEFAULT_LIMITS)
    except StatusError as error:
        return wrong(clipped(error.message), "status", _STATUS_MEND, status=head.status)
    except TransportError as error:
        return wrong(clipped(error.message), "no-soap", _STATUS_MEND, status=head.status)
    return _spoken(envelope, head)


def clock(patient: Patient) -> Outcome:
    """How far the server's clock is from ours, by the header Date."""
    if patient.answer is None:
        return skipped("there was no answer that could tell the time")
    text = patient.answer.first("date")
    if text is None:
        return skipped("the server tells no time (header Date)")
    try:
        theirs = parsedate_to_datetime(text)
    except (TypeError, ValueError, OverflowError):
        return skipped(f"the server tells a time that is none: {clipped(text)!r}")
    if theirs.tzinfo is None:
        theirs = theirs.replace(tzinfo=datetime.timezone.utc)
    skew = round(theirs.timestamp() - patient.answered)
    told = f"the server's clock is {abs(skew):,} s {'ahead of' if skew > 0 else 'behind'} ours"
    if abs(skew) > _SKEW:
        mend = "let both take their time from NTP: certificates and tickets are judged by the clock"
        return doubtful(told, "clock", mend, skew_seconds=skew)
    return fine(told if abs(skew) > 1 else "the clocks agree", skew_seconds=skew)


async def _asked(patient: Patient) -> tuple[Head, bytes]:
    from ..transport import AsyncIo  # noqa: PLC0415 - an extra

    seconds = patient.asked.seconds
    context = patient.trust if patient.verified else make_context(any_certificate=True)
    dialect = patient.asked.dialect
    request = dialect.registry.load(OPERATION)()
    body = encode(request, dialect=dialect)
    timeouts = Timeouts(connect=seconds, send=seconds, receive=seconds, total=seconds)
    io = AsyncIo(patient.url, context, None, _MOST_BYTES, patient.asked.proxy)
    try:
        sent = HttpRequest(body, headers_of(dialect, ""), timeouts, time.monotonic() + seconds)
        incoming = await io.open(sent)
        try:
            return incoming.head, await read_whole(incoming)
        finally:
            await incoming.close()
    finally:
        await io.close()


def _spoken(envelope: Envelope, head: Head) -> Outcome:
    """SOAP it is: an answer, or a fault, which is one too."""
    body, dialect = envelope.body, None
    says = "an answer"
    if isinstance(body, SoapFault):
        name = type(body.detail).__wire_name__ if isinstance(body.detail, Fault) else None
        says = f"a fault ({clipped(body.text) or name or 'without words'}), as is to be expected before a log-in"
    if not isinstance(body, SoapFault) or body.has_detail:
        dialect = envelope.dialect
    return fine(
        f"it answers SOAP: {says}; {_where(dialect)}",
        status=head.status,
        namespace=None if dialect is None else dialect.namespace,
        core_namespace=None if dialect is None else dialect.core_namespace,
    )


def _where(dialect: Dialect | None) -> str:
    if dialect is None:
        return "the dialect does not show in it"
    core = dialect.core_namespace
    told = f"namespace {clipped(dialect.namespace)}" + (f", core types in {clipped(core)}" if core else "")
    return told if dialect.namespace == DEFAULT_DIALECT.namespace else f"{told}: save that as a dialect (vlsi learn)"


_SILENT: Final = "look at the server's log, and at what is in between"
_STATUS_MEND: Final = (
    "is this a connection server? The service is at /view-vlsi/sdk; gateways in between (UAG, load balancers) pass on "
    "only what they are told to"
)
