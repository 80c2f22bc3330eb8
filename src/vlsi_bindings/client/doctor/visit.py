"""The log-in, and what can be told only inside: which release it seems to be, and how fast small calls are."""

from __future__ import annotations

import statistics
import time
from typing import TYPE_CHECKING, Final

from ...model import Fault
from ..connection import AsyncConnection
from ..errors import ClientError, PasswordError, StatusError, TimedOutError
from ..settings import Retry, has_ended
from ..timeouts import Timeouts
from .patient import Visit
from .releases import newest, newest_shown, probes
from .service import OPERATION
from .steps import clipped, doubtful, fine, skipped, wrong

if TYPE_CHECKING:
    from ..sessions import Session
    from .patient import Patient
    from .steps import Outcome

_CALLS: Final = 3
_SLOW: Final = 1.0
"""Seconds for a small call from which on somebody should look."""
_MOST_SERVERS: Final = 50


def login(patient: Patient) -> Outcome:
    """Whether the account is let in; the other questions to a session are asked at once, and answered later."""
    import anyio  # noqa: PLC0415 - an extra

    asked = patient.asked
    if asked.username is None and asked.session is None:
        return skipped("no user was given")
    if not patient.verified:
        return skipped("no password and no session goes over a connection that is not verified")
    began = time.monotonic()
    try:
        patient.visit = anyio.run(_visited, patient)
    except SessionEndedError:
        return wrong("the session that was kept has ended", "ended", "log in anew: vlsi login", user=asked.username)
    except Fault as fault:
        told = f"{type(fault).__wire_name__}: {clipped(fault.message or 'without words')}"
        return wrong(f"the server refuses the log-in: {told}", "refused", _REFUSED)
    except PasswordError as error:
        return skipped(str(error))
    except (TimedOutError, TimeoutError):
        return wrong(f"no answer to the log-in in {time.monotonic() - began:.0f} s", "timed-out", _LATE)
    except ClientError as error:
        return wrong(clipped(str(error)), "broken", _LATE)
    who = asked.username or "whoever it belongs to"
    if patient.visit.in_session:
        return fine(f"the kept session of {who} is open", user=asked.username)
    return fine(f"{who} is let in" + (", the kept session has ended" if asked.session else ""), user=asked.username)


def release(patient: Patient) -> Outcome:
    """What the connection servers say that they are, and what their answers show."""
    visit = patient.visit or Visit()
    if visit.fault is not None:
        return skipped(f"the account may not ask: {type(visit.fault).__wire_name__}")
    if visit.servers is None:
        return skipped("the server did not answer that")
    told = [f"{one.name}: version {one.version}, build {one.build}" for one in visit.servers]
    versions = sorted({str(one.version) for one in visit.servers})
    facts = {"versions": versions, "at_least": newest([newest_shown(visit.servers), visit.knows])}
    if not told:
        return skipped("the server lists no connection server")
    found = clipped("; ".join(told)) + (f"; by what it tells {facts['at_least']} or later" if facts["at_least"] else "")
    if len(versions) > 1:
        return doubtful(found, "versions-differ", "bring all connection servers of the pod to one version", **facts)
    return fine(found, **facts)


def latency(patient: Patient) -> Outcome:
    """How long a small call takes."""
    seconds = (patient.visit or Visit()).seconds
    if not seconds:
        return skipped("no small call was answered")
    middle = statistics.median(seconds)
    told = f"a small call takes {middle * 1000:,.0f} ms (the middle of {len(seconds)})"
    if middle > _SLOW:
        return doubtful(told, "slow", "look at the load of the server, and at the way to it", seconds=round(middle, 4))
    return fine(told, seconds=round(middle, 4))


class SessionEndedError(Exception):
    """The session that was given has ended, and nobody can log in."""


async def _visited(patient: Patient) -> Visit:
    """The visit: in the session that was given, if it is open, else after a log-in."""
    session = patient.asked.session
    if session is not None:
        try:
            return await _inside(patient, session)
        except (Fault, StatusError) as error:
            if not has_ended(error):
                raise
        if patient.asked.username is None or patient.asked.password is None:
            raise SessionEndedError
    return await _inside(patient, None)


async def _inside(patient: Patient, session: Session | None) -> Visit:
    import anyio  # noqa: PLC0415 - an extra

    asked = patient.asked
    seconds = asked.seconds
    connection = AsyncConnection(
        patient.url,
        *((None, None, None) if session else (asked.username, asked.password, asked.domain)),
        session=session,
        ca=asked.ca,
        thumbprint=asked.thumbprint,
        proxy=asked.proxy,
        dialect=asked.dialect,
        judge=False,
        retry=Retry(tries=1),
        timeouts=Timeouts(connect=seconds, send=seconds, receive=seconds, total=seconds),
    )
    visit = Visit(in_session=session is not None)
    async with connection:
        if session is not None:
            await connection.keep_alive()  # raises what says that it has ended
        try:
            with anyio.fail_after(seconds):
                await _look_around(connection, visit)
        except (ClientError, TimeoutError):
            pass  # what was not answered is told where it is missing
    return visit


async def _look_around(connection: AsyncConnection, visit: Visit) -> None:
    try:
        for _ in range(_CALLS):
            began = time.perf_counter()
            await connection.call(OPERATION)
            visit.seconds.append(time.perf_counter() - began)
        visit.servers = (await connection.call("ConnectionServerHealth_List"))[:_MOST_SERVERS]
    except Fault as fault:
        visit.fault = fault
        return
    for came_with, operation in probes():
        if await _knows(connection, operation):
            visit.knows = came_with
            return


async def _knows(connection: AsyncConnection, operation: str) -> bool:
    """Whether the server knows an operation: it answers, or says that the account may not; all else proves nothing."""
    try:
        await connection.call(operation)
    except Fault as fault:
        return type(fault).__wire_name__ == "InsufficientPermission"
    return True


_REFUSED: Final = (
    "check user, domain and password, and that the account is a Horizon administrator; mind that failures lock accounts"
)
_LATE: Final = "look at the server's log, and at its way to the domain controllers"
