"""What a help desk looks at in a session: how much is used, what runs, how the log-on went; and what it ends."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any, Final

from ..names import SESSION
from ..workload import Workload, milliseconds
from .asking import computed

if TYPE_CHECKING:
    from ..behaviour import Call
    from ..workload import Process

_SECOND: Final = 1_000
_KEPT: Final = 120
"""Seconds for which an agent keeps what it has seen."""
_SAMPLES, _EVERY = 180, 5
"""How many samples a history has, and how many seconds lie between two."""
_PHASES: Final = {
    "broker": {"brokerLaunch": {"machineSelection": {}, "machinePrepare": {"agentPrepare": {"protocolStartup": {}}}}},
    "agent": {
        "clientConnectWait": {},
        "clientLogon": {"userProfile": {"hiveLoad": {}, "profileSync": {}}, "userGpo": {}, "shellLoad": {}},
    },
}
"""The documented phases of a log-on to a machine that is there, within each other."""
_PHASE: Final = 400
"""Milliseconds of a phase that has no others in it."""


def _workload(call: Call) -> Workload:
    return Workload(call.inventory, call.existing(SESSION, call.argument("id") or call.argument("sessionId")))


def _performance(call: Call) -> Any:
    """A sample a second since a moment; at the first call the last one."""
    load, since = _workload(call), call.argument("timestamp") or 0
    now = milliseconds(call.inventory.clock.now) // _SECOND
    first = max(since // _SECOND + 1, now - _KEPT + 1) if since else now
    make = call.inventory.examples.make
    told = {
        "timestamp": now * _SECOND,
        "overallPerformance": [load.total(second * _SECOND) for second in range(first, now + 1)],
    }
    made = make("PerformanceInfo", told)
    made.processes_performance = [_process(call, load, one) for one in load.processes]
    made.display_protocol_performance = [_display(call, load)] if load.protocol else []
    return made


def _protocol(call: Call) -> Any:
    return _display(call, _workload(call))


def _display(call: Call, load: Workload) -> Any:
    """What the protocol of the session tells of itself; nothing where nobody is connected by one of the two."""
    now = milliseconds(call.inventory.clock.now)
    latency, frames, seconds = load.latency(now), load.frames(now), max(0, now - load.started) // _SECOND
    blast = {
        "estimatedRTT": latency,
        "estimatedFPS": frames,
        "blastSessionStatistics.roundTripTime": latency,
        "blastImagingStatistics.framesPerSecond": frames,
    }
    pcoip = {"pcoipNetworkStatistics.roundTripLatency": latency, "pcoipGeneralStatistics.durationSeconds": seconds}
    of_protocol = {"BLAST": ("blast", blast), "PCOIP": ("pcoip", pcoip)}
    name, told = of_protocol.get(load.protocol or "", ("", {}))
    given = {f"{name}PerformanceData.{path}": value for path, value in told.items()}
    return call.inventory.examples.make("DisplayProtocolPerformanceData", given)


def _history(call: Call) -> list[Any]:
    """The last quarter of an hour, as far as the session is as old."""
    load, now = _workload(call), milliseconds(call.inventory.clock.now) // _SECOND // _EVERY * _EVERY
    found = []
    for second in range(now - (_SAMPLES - 1) * _EVERY, now + 1, _EVERY):
        moment = second * _SECOND
        if moment >= load.started:
            overall, user = load.total(moment), load.total(moment, of_user=True)
            told = {
                "timestamp": moment,
                "overallCpu": overall["cpu"],
                "overallMemory": overall["memory"],
                "cpu": user["cpu"],
                "memory": user["memory"],
                "latency": load.latency(moment),
            }
            found.append(call.inventory.examples.make("HistoricalPerformanceData", told))
    return found


def _processes(call: Call) -> list[Any]:
    load, asked = _workload(call), call.argument("processFilter.processSessionFilter")
    running = load.processes
    if asked == "CURRENT_USER_SESSION":
        running = [process for process in running if process.user is not None]
    return [_process(call, load, process) for process in running]


def _process(call: Call, load: Workload, process: Process) -> Any:
    told = {"name": process.name, "processId": process.number, "createTime": process.created}
    told |= {"userName": process.user or "SYSTEM", **load.taken(process, milliseconds(call.inventory.clock.now))}
    return call.inventory.examples.make("ProcessPerformanceData", told)


def _applications(call: Call) -> list[Any]:
    return [
        call.inventory.examples.make(
            "RemoteApplicationStatistics",
            {"applicationId": one.application, "processId": one.number, "name": one.application, "status": "RUNNING"},
        )
        for one in _workload(call).processes
        if one.application is not None
    ]


def _end_process(call: Call) -> bool:
    """Whether there is such a process that a user may end; then it does."""
    load, asked = _workload(call), call.argument("process")
    for one in load.processes:
        if (one.number, one.created, one.name) == (asked.process_id, asked.create_time, asked.name) and one.user:
            load.end(one)
            return True
    return False


def _end_application(call: Call) -> None:
    load, asked = _workload(call), call.argument("applicationId")
    found = next((one for one in load.processes if one.application == asked), None)
    if found is None:
        raise call.faults.invalid("applicationId", f"no application {asked[:100]} runs in the session")
    load.end(found)


def _log_on(call: Call) -> str:
    """The documented tree of a log-on that ended when the session began; each innermost phase takes as long."""
    started = _workload(call).started
    tree = {name: _timed(inner, started - _length(_PHASES)) for name, inner in _PHASES.items()}
    return json.dumps({"v1": tree})


def _timed(phases: Any, start: int) -> dict[str, Any]:
    told: dict[str, Any] = {"s": start, "e": start + _length(phases), "d": _length(phases), "u": 0}
    for name, inner in phases.items():
        told[name] = _timed(inner, start)
        start += _length(inner)
    return told


def _length(phases: Any) -> int:
    return sum(map(_length, phases.values())) or _PHASE


def _segment(call: Call) -> Any:
    return call.inventory.examples.make("LogonSegmentRecord", {"logonSegmentData": _log_on(call)})


def _pairing(call: Call) -> str:
    """No client pairs with anything."""
    call.existing(SESSION, call.argument("id"))
    return "S4B_STATUS_UNDEFINED"


def _ticket(call: Call) -> Any:
    """A ticket for one session and no other, which no Windows has made and none would take."""
    session = call.existing(SESSION, call.argument("id"))
    ticket = hashlib.sha256(session.id.id.encode("utf-8")).hexdigest()
    return call.inventory.examples.make("RemoteAssistantTicketInfo", {"ticket": ticket})


_MADE_UP: Final = "made up of the session, and the same when it is asked again"
_PUBLISHED: Final = "the published applications that the session tells of, until they are ended"
OPERATIONS: Final = computed(
    {
        "LogonTiming_GetClientLogonTimingData": (_log_on, "the documented phases, with times that are made up"),
        "LogonTiming_GetLogonSegment": (_segment, "the documented phases, with times that are made up"),
        "Performance_Get": (_performance, _MADE_UP),
        "Performance_GetDisplayProtocolPerformanceData": (_protocol, f"of the protocol of the session; {_MADE_UP}"),
        "Performance_GetHistoricalPerformanceData": (_history, f"the last quarter of an hour; {_MADE_UP}"),
        "Performance_GetProcessPerformanceData": (_processes, _MADE_UP),
        "Performance_GetRemoteApplicationPerformanceData": (_applications, _PUBLISHED),
        "Performance_GetRemoteApplicationStatistics": (_applications, _PUBLISHED),
        "RemoteApplication_EndApplication": (_end_application, "the application runs no longer"),
        "RemoteApplication_GetS4BPairingMode": (_pairing, "no client is paired"),
        "RemoteAssistantTicket_Get": (_ticket, f"a ticket that no Windows would take; {_MADE_UP}"),
        "RemoteProcess_EndProcess": (_end_process, "the process runs no longer, if it did and is the user's"),
    }
)
