"""Machines: who is assigned, maintenance, restarts, counts; and machines that join and leave manual pools."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from .. import relations
from ..behaviour import Behaviour
from ..generic import existing
from ..views import DESKTOP, MACHINE

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..behaviour import Call

_POWER: Final = "managedMachineData__virtualCenterData__virtualMachinePowerState"

_COUNTED: Final = {
    "PROVISIONED": "preparedCount.provisioned",
    "AVAILABLE": "preparedCount.available",
    "CONNECTED": "preparedCount.connected",
    "DISCONNECTED": "preparedCount.disconnected",
    "PROVISIONING": "underConstructionCount.provisioning",
    "CUSTOMIZING": "underConstructionCount.customizing",
    "MAINTENANCE": "underConstructionCount.maintenance",
    "DELETING": "underConstructionCount.deleting",
    "WAIT_FOR_AGENT": "underConstructionCount.waitForAgent",
    "PROVISIONING_ERROR": "problemCount.provisioningError",
    "ERROR": "problemCount.error",
}
"""Where a machine is counted, by its state; states that are not told here are unknown ones."""


def _machine(call: Call, identity: Any) -> Any:
    return existing(call, MACHINE, identity)


def _setting(**paths: Any) -> Callable[[Call], Any]:
    """An operation that sets the same values in each of its machines."""

    def answer(call: Call) -> Any:
        def act(identity: Any) -> None:
            machine = _machine(call, identity)
            managed = machine.managed_machine_data is not None
            call.changes.set(
                machine, **{path: new for path, new in paths.items() if managed or path.startswith("base")}
            )

        return _silent(call.each(_given(call), act))

    return answer


def _given(call: Call) -> Any:
    """The ids of a call that takes one or many."""
    return call.argument("ids") or [call.argument("id")]


def _silent(done: Any) -> Any:
    """Nothing, or the fault that stands for failures."""
    return None if isinstance(done, list) else done


def _assign(call: Call) -> None:
    machine, users = _machine(call, call.argument("id")), call.argument("userIds")
    held = {user.id: user for user in machine.base.users}
    held |= {user.id: call.inventory.shapes.clean(user) for user in users}
    _set_users(call, machine, list(held.values()))


def _unassign(call: Call) -> None:
    machine = _machine(call, call.argument("id"))
    gone = {user.id for user in call.argument("userIds")}
    _set_users(call, machine, [user for user in machine.base.users if user.id not in gone])


def _set_users(call: Call, machine: Any, users: list[Any]) -> None:
    """The users of a machine; the first of them is the one that older clients know."""
    paths: dict[str, Any] = {"base__user": users[0] if users else None}
    if "users" in call.inventory.shapes.members("MachineBase"):
        paths["base__users"] = users
    call.changes.set(machine, **paths)


def _counts(call: Call) -> Any:
    states: Counter[str] = Counter()
    for machine in call.inventory.store.all(MACHINE):
        managed = machine.base.type == "MANAGED_VIRTUAL_MACHINE"
        counted = _COUNTED.get(str(machine.base.basic_state), "problemCount.unknown")
        states[f"{'vCenterVmCounts' if managed else 'unManagedMachineCounts'}.{counted}"] += 1
    return call.inventory.examples.make("MachineStateCounts", states)


def _add(call: Call) -> Any:
    pool = existing(call, DESKTOP, call.argument("id"))
    if pool.manual_desktop_data is None:
        raise call.faults.state("machines are added to manual pools only", call.inventory.shapes.clean(pool.id))

    def act(identity: Any) -> None:
        found = call.inventory.store.get(MACHINE, identity.id)
        if found is not None:
            call.changes.set(found, base__desktop=pool.id)
            return
        name = f"{pool.base.name}-{call.inventory.store.count(MACHINE) + 1}"
        told = {
            "id": identity.id,
            "base.name": name,
            "base.desktop": pool.id,
            "base.accessGroup": pool.base.access_group,
        }
        call.inventory.put(call.inventory.examples.make(MACHINE, told))

    return _silent(call.each(call.argument("machines") or [call.argument("machine")], act))


def _remove(call: Call) -> Any:
    pool = existing(call, DESKTOP, call.argument("id"))

    def act(identity: Any) -> None:
        machine = _machine(call, identity)
        if machine.base.desktop.id != pool.id.id:
            raise call.faults.not_found(identity)
        relations.delete(call.inventory, MACHINE, identity.id)

    return _silent(call.each(call.argument("machines") or [call.argument("machine")], act))


_ENTER: Final = _setting(base__basicState="MAINTENANCE", managedMachineData__inMaintenanceMode=True)
_EXIT: Final = _setting(base__basicState="PROVISIONED", managedMachineData__inMaintenanceMode=False)
_RUN: Final = _setting(base__basicState="PROVISIONED", **{_POWER: "POWERED_ON"})
_UP: Final = "the machines are powered on and provisioned"
OPERATIONS: Final[dict[str, Behaviour]] = {
    "Machine_EnterMaintenanceMode": Behaviour("computed", _ENTER, "the machine is in maintenance"),
    "Machine_EnterMaintenanceModeMachines": Behaviour("computed", _ENTER, "the machines are in maintenance"),
    "Machine_ExitMaintenanceMode": Behaviour("computed", _EXIT, "the machine is provisioned again"),
    "Machine_ExitMaintenanceModeMachines": Behaviour("computed", _EXIT, "the machines are provisioned again"),
    "Machine_Reset": Behaviour("computed", _RUN, _UP),
    "Machine_ResetMachines": Behaviour("computed", _RUN, _UP),
    "Machine_Restart": Behaviour("computed", _RUN, _UP),
    "Machine_RestartMachines": Behaviour("computed", _RUN, _UP),
    "Machine_Recover": Behaviour("computed", _RUN, _UP),
    "Machine_RecoverMachines": Behaviour("computed", _RUN, _UP),
    "Machine_Rebuild": Behaviour("computed", _RUN, _UP),
    "Machine_RebuildMachines": Behaviour("computed", _RUN, _UP),
    "Machine_assignUsers": Behaviour("computed", _assign, "the users are added to those of the machine"),
    "Machine_unassignUsers": Behaviour("computed", _unassign, "the users are taken from the machine"),
    "Machine_GetStateCounts": Behaviour("computed", _counts, "machines by state"),
    "Desktop_AddMachineToManualDesktop": Behaviour("computed", _add, "the machine is in the pool"),
    "Desktop_AddMachinesToManualDesktop": Behaviour("computed", _add, "the machines are in the pool"),
    "Desktop_RemoveMachineFromManualDesktop": Behaviour("computed", _remove, "the machine is gone, with its session"),
    "Desktop_RemoveMachinesFromManualDesktop": Behaviour("computed", _remove, "the machines are gone"),
}
