"""Machines: who is assigned, maintenance, restarts, the end; and machines that join and leave pools."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from .. import relations
from ..life import members
from ..life.kinds import POOLS
from ..names import DESKTOP, MACHINE, SESSION
from ..references import referring
from ..shapes import copied, value_at
from .asking import computed, each, given

_LONGEST_NAME: Final = 15

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..behaviour import Call


def _machine(call: Call, identity: Any) -> Any:
    return call.existing(MACHINE, identity)


def _each(act: Callable[[Call, Any], None]) -> Callable[[Call], Any]:
    """An operation that does something with each of its machines."""
    return each(MACHINE, act, "ids", "id")


def _enter_maintenance(call: Call, machine: Any) -> None:
    _demand_there(call, machine)
    members.enter(call.inventory, POOLS, members.maintained(call.inventory, machine, on=True), "MAINTENANCE")


def _exit_maintenance(call: Call, machine: Any) -> None:
    _demand_there(call, machine)
    members.enter(call.inventory, POOLS, members.maintained(call.inventory, machine, on=False), "VALIDATING")


def _starting(state: str) -> Callable[[Call, Any], None]:
    """What ends the sessions of a machine, and has it start again from a state."""

    def act(call: Call, machine: Any) -> None:
        _demand_there(call, machine)
        if machine.managed_machine_data is None:
            raise _wrong(call, machine, "only machines of a virtual center are started")
        members.end_sessions(call.inventory, POOLS, machine.id.id)
        members.enter(call.inventory, POOLS, _machine(call, machine.id), state)

    return act


def _rebuild(call: Call, machine: Any) -> None:
    if _source(call, machine) != "VIRTUAL_CENTER":
        raise _wrong(call, machine, "only full clones are rebuilt: recover an instant clone")
    _starting("PROVISIONING")(call, machine)


def _recover(call: Call, machine: Any) -> None:
    if _source(call, machine) != "INSTANT_CLONE_ENGINE":
        raise _wrong(call, machine, "only instant clones are recovered: rebuild a full clone")
    _demand_unused(call, machine, "log its session off first")
    _starting("PROVISIONING")(call, machine)


def _delete(call: Call, machine: Any) -> None:
    """A machine that the server has made goes in the course of time; one of somebody else's leaves at once."""
    spec = call.argument("spec")
    automated = _source(call, machine) is not None
    from_disk = value_at(spec, "deleteFromDisk")
    if (automated if from_disk is None else from_disk) and not value_at(spec, "forceLogoffSession"):
        _demand_unused(call, machine, "set forceLogoffSession, or log its session off first")
    if automated:
        members.take_down(call.inventory, POOLS, machine)
    else:
        call.changes.delete(MACHINE, machine.id)


def _source(call: Call, machine: Any) -> str | None:
    """What provisions the machines of a machine's pool; ``None`` where nothing does."""
    pool = call.inventory.get(DESKTOP, machine.base.desktop.id)
    found = value_at(pool, f"{POOLS.automated}.provisioningType")
    return None if found is None else str(found)


def _demand_there(call: Call, machine: Any) -> None:
    if machine.base.basic_state == members.DELETING:
        raise _wrong(call, machine, "the machine is being deleted")


def _demand_unused(call: Call, machine: Any, hint: str) -> None:
    if referring(call.inventory.store, SESSION, POOLS.session, machine.id.id):
        raise _wrong(call, machine, f"the machine {machine.base.name} is in use: {hint}")


def _wrong(call: Call, machine: Any, text: str) -> Any:
    return call.faults.state(text, machine.id)


def _alias(call: Call) -> None:
    """Each alias is that of a user of the machine; one without a text is taken away."""
    spec = call.inventory.shapes.clean(call.argument("spec"))
    machine = _machine(call, spec.id)
    users = {user.id for user in machine.base.users} | {user.id for user in [machine.base.user] if user}
    held = {alias.user.id: alias for alias in machine.base.aliases}
    for alias in spec.aliases:
        if alias.user.id not in users:
            raise call.faults.invalid("spec", f"{alias.user.id} is no user of the machine: assign it first")
        held[alias.user.id] = alias
    call.changes.set(machine, base__aliases=[alias for alias in held.values() if alias.alias])


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
    call.inventory.due.by(DESKTOP, machine.base.desktop.id, call.inventory.clock.now)  # a spare one may be missing


def _add(call: Call) -> Any:
    pool = call.existing(DESKTOP, call.argument("id"))
    if pool.manual_desktop_data is None:
        raise call.faults.state("machines are added to manual pools only", pool.id)

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

    return call.do(given(call, "machines", "machine"), act)


def _remove(call: Call) -> Any:
    pool = call.existing(DESKTOP, call.argument("id"))

    def act(identity: Any) -> None:
        machine = _machine(call, identity)
        if machine.base.desktop.id != pool.id.id:
            raise call.faults.not_found(identity)
        relations.delete(call.inventory, MACHINE, identity.id)

    return call.do(given(call, "machines", "machine"), act)


def _name(call: Call) -> None:
    """Names are added to those of a pool; its machines come in the course of time."""
    pool = call.existing(DESKTOP, call.argument("id"))
    settings = value_at(pool, f"{POOLS.automated}.{POOLS.naming}.specificNamingSettings")
    if settings is None:
        raise call.faults.state("the machines of the pool are named by a pattern", pool.id)
    settings = copied(settings)
    added = call.inventory.shapes.clean(given(call, "specifiedNames", "specifiedName"))
    known = {name.vm_name.casefold() for name in settings.specified_names}
    for name in added:
        if name.vm_name.casefold() in known:
            raise call.faults.invalid("specifiedNames", f"the pool has a machine {name.vm_name}: give another name")
    settings.specified_names = [*settings.specified_names, *added]
    settings.num_machines = len(settings.specified_names)
    path = f"{POOLS.automated}.{POOLS.naming}.specificNamingSettings"
    call.changes.set(pool, **{path.replace(".", "__"): settings})


def _check_names(call: Call) -> list[Any]:
    """What is wrong with names of machines and users that somebody wants to give."""
    seen: set[str] = set()
    found = []
    for spec in call.argument("manualVirtualMachineDefinition").manual_virtual_machines_spec:
        name = spec.machine_name
        taken = any(one.base.name.casefold() == name.casefold() for one in call.inventory.store.all(MACHINE))
        wrong = {
            "VM_NAME_TOO_LONG": len(name) > _LONGEST_NAME,
            "INVALID_VM_NAME": not name.replace("-", "").isalnum(),
            "DUPLICATE_VM_NAME": name.casefold() in seen or taken,
            "INVALID_USER_NAME": bool(spec.user_name) and not call.sessions.is_account(spec.user_name),
        }
        seen.add(name.casefold())
        told = {"vmName": name, "manualVirtualMachineErrors": [text for text, so in wrong.items() if so]}
        found.append(call.inventory.examples.make("DesktopManualVirtualMachineData", told))
    return found


_ENTER, _EXIT = _each(_enter_maintenance), _each(_exit_maintenance)
_RESET, _RESTART = _each(_starting("AGENT_UNREACHABLE")), _each(_starting("IN_PROGRESS"))
_MADE_ANEW: Final = "machines are made anew in the course of time, each with its name"
_STARTED: Final = "sessions end, and machines are available again in the course of time"
OPERATIONS: Final = computed(
    {
        "Machine_EnterMaintenanceMode": (_ENTER, "the machine is in maintenance"),
        "Machine_EnterMaintenanceModeMachines": (_ENTER, "the machines are in maintenance"),
        "Machine_ExitMaintenanceMode": (_EXIT, "the machine is validated, then available again"),
        "Machine_ExitMaintenanceModeMachines": (_EXIT, "machines are validated, then available again"),
        "Machine_Reset": (_RESET, _STARTED),
        "Machine_ResetMachines": (_RESET, _STARTED),
        "Machine_Restart": (_RESTART, _STARTED),
        "Machine_RestartMachines": (_RESTART, _STARTED),
        "Machine_Recover": (_each(_recover), _MADE_ANEW),
        "Machine_RecoverMachines": (_each(_recover), _MADE_ANEW),
        "Machine_Rebuild": (_each(_rebuild), _MADE_ANEW),
        "Machine_RebuildMachines": (_each(_rebuild), _MADE_ANEW),
        "Machine_Delete": (_each(_delete), "the machine is deleted in the course of time"),
        "Machine_DeleteMachines": (_each(_delete), "the machines are deleted in the course of time"),
        "Machine_UpdateMachineAliases": (_alias, "the users of the machine have aliases for it"),
        "Machine_assignUsers": (_assign, "the users are added to those of the machine"),
        "Machine_unassignUsers": (_unassign, "the users are taken from the machine"),
        "Desktop_ValidateVmNamesInfo": (_check_names, "what is wrong with the names"),
        "Desktop_AddMachineToManualDesktop": (_add, "the machine is in the pool"),
        "Desktop_AddMachinesToManualDesktop": (_add, "the machines are in the pool"),
        "Desktop_AddMachineToSpecifiedNamingDesktop": (_name, "the machine comes in time"),
        "Desktop_AddMachinesToSpecifiedNamingDesktop": (_name, "the machines come in time"),
        "Desktop_RemoveMachineFromManualDesktop": (_remove, "the machine is gone, with its session"),
        "Desktop_RemoveMachinesFromManualDesktop": (_remove, "the machines are gone"),
    }
)
