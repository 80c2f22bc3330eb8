"""Tasks, disks, the federation, message clients, collected logs; and linked clones, of which there are none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..names import MACHINE
from ..shapes import copied, replaced
from .asking import computed, refused

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..behaviour import Call

_TASK: Final = "DesktopTaskInfo"
_DISK: Final = "PersistentDiskInfo"
_CLIENT: Final = "MessageClientInfo"
_LOGS: Final = "LogCollectorTaskInfo"


def _cancel_task(call: Call) -> None:
    task = call.existing(_TASK, call.argument("id"))
    call.inventory.store.delete(_TASK, task.id.id)


def _hold_task(call: Call) -> None:
    task = call.existing(_TASK, call.argument("id"))
    call.changes.set(task, data__halted=(task.data.halted or 0) + (task.data.remaining or 0), data__remaining=0)


def _resume_task(call: Call) -> None:
    task = call.existing(_TASK, call.argument("id"))
    call.changes.set(task, data__remaining=(task.data.remaining or 0) + (task.data.halted or 0), data__halted=0)


def _cancel(call: Call) -> None:
    task = call.existing("TaskInfo", call.argument("id"))
    if not task.cancellable:
        raise call.faults.state("the task cannot be cancelled", task.id)
    call.changes.set(task, state="CANCELLED")


def _federating(kind: str, status: str) -> Callable[[Call], Any]:
    """What changes the federation of the pod: done at once, and told as a task that is complete."""

    def answer(call: Call) -> Any:
        federation = call.inventory.get("PodFederationInfo")
        call.changes.set(federation, localPodStatus__status=status)
        identity = call.inventory.new_id("TaskId", kind)
        told = {"id": identity, "taskType": kind, "state": "COMPLETED", "percentageComplete": 100, "cancellable": False}
        made = call.inventory.examples.make("TaskInfo", told)
        call.inventory.put(made)
        return made

    return answer


def _attach(call: Call) -> None:
    disk = call.existing(_DISK, call.argument("id"))
    machine = call.existing(MACHINE, call.argument("spec").machine)
    told = {"machine": machine.id, "machineName": machine.base.name, "usage": "SECONDARY", "status": "IN_USE"}
    call.changes.set(disk, **{f"general__{name}": value for name, value in told.items()})


def _detach(call: Call) -> None:
    disk = call.existing(_DISK, call.argument("id"))
    told = {"machine": None, "machineName": None, "usage": "UNATTACHED", "status": "UNATTACHED"}
    call.changes.set(disk, **{f"general__{name}": value for name, value in told.items()})


def _new_client(call: Call) -> Any:
    identity = call.inventory.new_id("MessageClientId", call.argument("clientUuid"))
    told = {"id": identity, "clientType": call.argument("clientType")}
    made = call.inventory.examples.make(_CLIENT, {**told, "pemCertificates": call.argument("pemCertificates")})
    call.inventory.put(made)
    return made


def _change_client(call: Call) -> Any:
    client = call.existing(_CLIENT, call.argument("id"))
    return call.changes.set(client, pemCertificates=list(call.argument("pemCertificates")))


def _delete_client(call: Call) -> Any:
    client = call.existing(_CLIENT, call.argument("id"))
    call.changes.delete(_CLIENT, client.id)
    return client


def _collect(call: Call) -> list[Any]:
    """Logs are collected at once: there are none."""
    now, made = call.inventory.clock.now, []
    for spec in call.argument("logCollectorSpecList"):
        component = call.inventory.shapes.clean(spec.log_collector_component_id)
        task = _log_task(call, component, "COLLECT_COMPLETE")
        task = replaced(call.inventory.shapes, task, "startTime", now)
        call.inventory.put(replaced(call.inventory.shapes, task, "endTime", now))
        made.append(call.inventory.get(_LOGS, task.id.id))
    return made


def _purge(call: Call) -> list[Any]:
    components = call.inventory.shapes.clean(call.argument("componentIdentifiers"))
    made = [_log_task(call, component, "PURGE_COMPLETE") for component in components]
    for task in made:
        call.inventory.put(task)
    return made


def _log_task(call: Call, component: Any, state: str) -> Any:
    shapes = call.inventory.shapes
    identity = call.inventory.new_id("LogCollectorTaskId", state)
    user = shapes.identity("UserOrGroupId", call.session.user if call.session else "")
    given = {"id": identity, "initiatedBy": user, "logCollectorTaskState": state}
    task = copied(call.inventory.examples.make(_LOGS, given))
    task.log_collector_component_id = component
    return task


def _clean(call: Call) -> None:
    for identity in call.argument("logCollectorTaskIdList"):
        call.existing(_LOGS, identity)
        call.inventory.store.delete(_LOGS, identity.id)


_TOLD: Final = "the federation of the pod is as told; the task is complete"
OPERATIONS: Final = {
    **computed(
        {
            "DesktopTask_Cancel": (_cancel_task, "the task is gone"),
            "DesktopTask_Pause": (_hold_task, "what remains of the task is halted"),
            "DesktopTask_Resume": (_resume_task, "what was halted remains to be done"),
            "Task_Cancel": (_cancel, "the task is cancelled, if it can be"),
            "PodFederation_Initialize": (_federating("POD_FEDERATION_INITIALIZING", "ENABLED"), _TOLD),
            "PodFederation_Join": (_federating("POD_FEDERATION_JOINING", "ENABLED"), _TOLD),
            "PodFederation_Uninitialize": (_federating("POD_FEDERATION_UNINITIALIZING", "DISABLED"), _TOLD),
            "PodFederation_Unjoin": (_federating("POD_FEDERATION_UNJOINING", "DISABLED"), _TOLD),
            "PersistentDisk_Attach": (_attach, "the disk is that of the machine"),
            "PersistentDisk_Detach": (_detach, "the disk is that of no machine"),
            "MessageClient_Create": (_new_client, "the client is kept"),
            "MessageClient_Update": (_change_client, "the client has other certificates"),
            "MessageClient_Delete": (_delete_client, "the client is gone"),
            "LogCollector_Collect": (_collect, "a task that is complete; there are no logs"),
            "LogCollector_Purge": (_purge, "a task that is complete; there are no logs"),
            "LogCollector_Clean": (_clean, "the tasks are gone"),
        }
    ),
    **refused(
        "Desktop_Rebalance",
        "Desktop_Recompose",
        "Desktop_Refresh",
        "Farm_Recompose",
        "Machine_CancelTasks",
        "PersistentDisk_RecreateMachine",
        "PersistentDisk_RecreateMachines",
        "PersistentDisk_PreviewRecreateMachines",
        "PersistentDisk_Replace",
        text="this is for linked clones, and there are none",
    ),
}
