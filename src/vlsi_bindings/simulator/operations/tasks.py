"""Tasks, disks, message clients; and what is for linked clones, of which there are none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..names import MACHINE
from .asking import computed, refused

if TYPE_CHECKING:
    from ..behaviour import Call

_TASK: Final = "DesktopTaskInfo"
_DISK: Final = "PersistentDiskInfo"
_CLIENT: Final = "MessageClientInfo"


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


OPERATIONS: Final = {
    **computed(
        {
            "DesktopTask_Cancel": (_cancel_task, "the task is gone"),
            "DesktopTask_Pause": (_hold_task, "what remains of the task is halted"),
            "DesktopTask_Resume": (_resume_task, "what was halted remains to be done"),
            "Task_Cancel": (_cancel, "the task is cancelled, if it can be"),
            "PersistentDisk_Attach": (_attach, "the disk is that of the machine"),
            "PersistentDisk_Detach": (_detach, "the disk is that of no machine"),
            "MessageClient_Create": (_new_client, "the client is kept"),
            "MessageClient_Update": (_change_client, "the client has other certificates"),
            "MessageClient_Delete": (_delete_client, "the client is gone"),
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
