"""Logs: collected at once, since there are none; how much is logged of what, kept as it is set; and who diagnoses."""

from __future__ import annotations

import datetime
import json
from typing import TYPE_CHECKING, Any, Final

from ..clock import in_utc
from ..names import CONNECTION_SERVER
from ..notes import LOG_LEVELS, note, noted
from ..shapes import amended, copied
from .asking import computed, session_of

if TYPE_CHECKING:
    from ..behaviour import Call

_TASK: Final = "LogCollectorTaskInfo"
_LEVELS: Final = ("INFO", "DEBUG", "TRACE", "VERBOSE")
_ALL: Final = {"all": "All Features"}
_AGENT: Final = _ALL | {
    "rtav": "Real Time Audio Video",
    "agentcore": "Agent Core features",
    "virtualchannel": "Virtual Channel",
    "blast": "Blast",
    "pcoip": "PCOIP",
    "cdr": "Client Drive Redirection",
    "clipboard": "Clipboard Redirection",
    "vdpservice": "VDP Service",
    "dnd": "Drag and Drop",
    "dpisync": "DPI Synchronization",
    "fa": "File Type Association",
    "perftracker": "Performance Tracker",
    "printredir": "Printer Redirection",
    "publishedapp": "Published Applications",
    "scannerredirection": "Scanner Redirection",
    "serialportredirection": "Serial Port Redirection",
    "smartcard": "Smart Card Redirection",
    "tsmmr": "Multimedia Redirection",
    "urlredirection": "URL Content Redirection",
    "usb": "USB Redirection",
    "watermark": "Watermark",
}
_FEATURES: Final = {"CONNECTION_SERVER": _ALL, "AGENT": _AGENT, "AGENT_RDS": _AGENT}
"""By kind of component: the documented features, with the names that they are shown by."""


def _collect(call: Call) -> list[Any]:
    now, made = call.inventory.clock.now, []
    for spec in call.argument("logCollectorSpecList"):
        task = _new_task(call, spec.log_collector_component_id, "COLLECT_COMPLETE")
        made.append(amended(call.inventory.shapes, task, {"startTime": now, "endTime": now}))
        call.inventory.put(made[-1])
    return made


def _purge(call: Call) -> list[Any]:
    made = [_new_task(call, component, "PURGE_COMPLETE") for component in call.argument("componentIdentifiers")]
    for task in made:
        call.inventory.put(task)
    return made


def _new_task(call: Call, component: Any, state: str) -> Any:
    identity = call.inventory.new_id("LogCollectorTaskId", state)
    given = {"id": identity, "initiatedBy": session_of(call).user, "logCollectorTaskState": state}
    task = copied(call.inventory.examples.make(_TASK, given))
    task.log_collector_component_id = call.inventory.shapes.clean(component)
    return task


def _clean(call: Call) -> None:
    for identity in call.argument("logCollectorTaskIdList"):
        call.changes.delete(_TASK, call.existing(_TASK, identity).id)


def _addresses(call: Call) -> Any:
    """Where the logs of tasks would be: nothing is served there."""
    server = call.inventory.store.all(CONNECTION_SERVER)[0].general.fqhn

    def address(identity: Any) -> Any:
        task = call.existing(_TASK, identity)
        url = f"https://{server}/logs/{task.id.id.rpartition('/')[2]}.zip"
        return call.inventory.examples.make("LogCollectorDownloadURLInfo", {"logcollectorTaskId": task.id, "url": url})

    return call.each(call.argument("logCollectorTaskIdList"), address)


def _levels(call: Call) -> Any:
    return _told(call, call.argument("logCollectorComponentId"))


def _set_levels(call: Call) -> Any:
    spec = call.argument("logLevelSpec")
    features = _FEATURES[str(spec.component.log_collector_component_type)]
    if spec.reset:
        levels: dict[str, str] = {}
    elif spec.feature_key in features:
        changed = features if spec.feature_key in _ALL else [spec.feature_key]
        levels = _kept(call, spec.component)["levels"] | dict.fromkeys(changed, str(spec.log_level))
    else:
        told = f"there is no feature {spec.feature_key}: take one of {', '.join(features)}"
        raise call.faults.invalid("logLevelSpec", told)
    kept = json.dumps({"levels": levels, "since": call.inventory.clock.now.isoformat()})
    note(call.inventory.store, call.inventory.shapes, LOG_LEVELS + _key(spec.component), kept)
    return _told(call, spec.component)


def _told(call: Call, component: Any) -> Any:
    """The levels of a component's features, and for how many seconds they have been so."""
    kept, now = _kept(call, component), call.inventory.clock.now
    since = now if kept["since"] is None else in_utc(datetime.datetime.fromisoformat(kept["since"]))
    features = [
        {
            "featureKey": key,
            "featureDisplayName": name,
            "logLevel": kept["levels"].get(key, _LEVELS[0]),
            "supportedLogLevels": list(_LEVELS),
        }
        for key, name in _FEATURES[str(component.log_collector_component_type)].items()
    ]
    made = call.inventory.examples.make("LogLevelInfo", {"featurewiseLogLevelsList": features})
    made.log_collector_component_id = call.inventory.shapes.clean(component)
    made.last_modified_time = int((now - since).total_seconds())
    return made


def _kept(call: Call, component: Any) -> dict[str, Any]:
    found = noted(call.inventory.store, LOG_LEVELS + _key(component))
    kept: dict[str, Any] = {"levels": {}, "since": None} if found is None else json.loads(found)
    return kept


def _key(component: Any) -> str:
    """The id of what a component is on; the rules want the one that goes with its kind."""
    places = {
        "CONNECTION_SERVER": component.cs_id,
        "AGENT": component.machine_id,
        "AGENT_RDS": component.rds_server_id,
    }
    return str(places[str(component.log_collector_component_type)].id)


def _diagnose(call: Call) -> Any:
    """What the service answers where its agent does nothing; what an agent is told is not published."""
    told = {"status": "ERROR", "message": "there is no diagnostic agent at a simulated server"}
    return call.inventory.examples.make("DiagOperationResponse", told)


OPERATIONS: Final = computed(
    {
        "DiagOperation_Send": (_diagnose, "the documented error: there is no diagnostic agent"),
        "LogCollector_Collect": (_collect, "a task that is complete; there are no logs"),
        "LogCollector_Purge": (_purge, "a task that is complete; there are no logs"),
        "LogCollector_Clean": (_clean, "the tasks are gone"),
        "LogCollector_GetDownloadURL": (_addresses, "an address for each task; nothing is served there"),
        "LogCollector_GetLogLevels": (_levels, "the levels of the documented features, as they were set"),
        "LogCollector_SetLogLevels": (_set_levels, "the levels are as told"),
    }
)
