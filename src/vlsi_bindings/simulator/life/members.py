"""The states through which machines of pools and servers of farms go, and how long each of them lasts."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Final

from .. import relations
from ..names import SESSION
from ..references import referring
from ..shapes import amended, replaced, value_at
from .kinds import FARMS, POOLS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..inventory import Inventory
    from .kinds import Kind

DELETING: Final = "DELETING"
UNDER_CONSTRUCTION: Final = frozenset({"PROVISIONING", "CUSTOMIZING"})
_READY: Final = "ready"
_GONE: Final = "gone"
_MINUTE: Final = datetime.timedelta(minutes=1)
_NEXT: Final[dict[str, tuple[datetime.timedelta, str]]] = {
    "PROVISIONING": (2 * _MINUTE, "CUSTOMIZING"),
    "CUSTOMIZING": (2 * _MINUTE, _READY),
    "IN_PROGRESS": (_MINUTE / 2, "AGENT_UNREACHABLE"),
    "AGENT_UNREACHABLE": (_MINUTE, "AGENT_ERR_STARTUP_IN_PROGRESS"),
    "AGENT_ERR_STARTUP_IN_PROGRESS": (_MINUTE / 2, _READY),
    "VALIDATING": (_MINUTE / 2, _READY),
    "WAIT_FOR_AGENT": (_MINUTE, _READY),
    DELETING: (_MINUTE, _GONE),
}
"""How long a state lasts that was entered, and what comes next; the states are documented, their times are not."""
_POWER: Final = "managedMachineData.virtualCenterData.virtualMachinePowerState"
_POWERED: Final = {
    "PROVISIONING": "POWERED_OFF",
    **dict.fromkeys(("CUSTOMIZING", "IN_PROGRESS", "AGENT_UNREACHABLE"), "POWERED_ON"),
}
_IN_MAINTENANCE: Final = "managedMachineData.inMaintenanceMode"
_STAYS_OFF: Final = "automatedDesktopData.customizationSettings.noCustomizationSettings.doNotPowerOnVMsAfterCreation"


def enter(inventory: Inventory, kind: Kind, member: Any, state: str, moment: datetime.datetime | None = None) -> None:
    """Keep a member in another state, at a moment that is now unless it is told; time goes on from there."""
    moment = moment or inventory.clock.now
    if kind is POOLS and state in _POWERED and member.managed_machine_data is not None:
        member = replaced(inventory.shapes, member, _POWER, _POWERED[state])
    inventory.put(replaced(inventory.shapes, member, kind.state, state))
    if state in _NEXT:
        inventory.due.at(kind.member, member.id.id, moment + _NEXT[state][0])


def look(inventory: Inventory, kind: Kind, member: Any, moment: datetime.datetime) -> None:
    """Take a member to the state that follows the one in which it is."""
    _, following = _NEXT.get(str(value_at(member, kind.state)), (None, None))
    if following is None:
        return  # it was taken out of the course of things
    if following == _GONE:
        relations.delete(inventory, kind.member, member.id.id)
    elif following == _READY:
        rest(inventory, kind, member)
    else:
        enter(inventory, kind, member, following, moment)
    holder = value_at(member, kind.belongs)
    if following in (_GONE, _READY) and holder is not None:
        inventory.due.by(kind.holder, holder.id, moment)


def rest(inventory: Inventory, kind: Kind, member: Any) -> None:
    """Keep a member in the state in which nothing happens to it."""
    if kind is POOLS and _stays_off(inventory, member):
        member = replaced(inventory.shapes, member, _POWER, "POWERED_OFF")
    inventory.put(replaced(inventory.shapes, member, kind.state, _at_rest(inventory, kind, member)))


def take_down(inventory: Inventory, kind: Kind, member: Any, moment: datetime.datetime | None = None) -> None:
    """Delete a member in the course of time; its sessions end at once."""
    end_sessions(inventory, kind, member.id.id)
    current = inventory.store.get(kind.member, member.id.id)
    if value_at(current, kind.state) != DELETING:
        enter(inventory, kind, current, DELETING, moment)


def renew(inventory: Inventory, kind: Kind, member: Any, *, force: bool, moment: datetime.datetime) -> None:
    """Make a member anew from the image; one that is in use only if it is forced."""
    if value_at(member, kind.state) == DELETING:
        return
    if referring(inventory.store, SESSION, kind.session, member.id.id):
        if not force:
            return
        end_sessions(inventory, kind, member.id.id)
    enter(inventory, kind, inventory.store.get(kind.member, member.id.id), "CUSTOMIZING", moment)


def end_sessions(inventory: Inventory, kind: Kind, key: str) -> None:
    """End the sessions on a member."""
    for session in list(referring(inventory.store, SESSION, kind.session, key)):
        relations.delete(inventory, SESSION, session)


def hosts(inventory: Inventory, session: Any) -> Iterator[tuple[Kind, Any]]:
    """The machine or server of a session, unless it is busy with something else."""
    for kind in (POOLS, FARMS):
        place = value_at(session, kind.session)
        member = None if place is None else inventory.store.get(kind.member, place.id)
        if member is not None and value_at(member, kind.state) not in _NEXT:
            yield kind, member


def left(inventory: Inventory, kind: Kind, member: Any, moment: datetime.datetime | None = None) -> None:
    """Go on with a member whose session has ended: instant clones are made anew, others wait for the next user."""
    if kind is POOLS and _is_deleted_after_logoff(inventory, member):
        take_down(inventory, kind, member, moment)
    else:
        rest(inventory, kind, member)


def _is_deleted_after_logoff(inventory: Inventory, machine: Any) -> bool:
    pool = inventory.store.get(POOLS.holder, machine.base.desktop.id)
    if value_at(pool, f"{POOLS.automated}.provisioningType") == "INSTANT_CLONE_ENGINE":
        return bool(value_at(pool, f"{POOLS.automated}.userAssignment.userAssignment") == "FLOATING")
    return bool(value_at(pool, "desktopSettings.logoffSettings.deleteOrRefreshMachineAfterLogoff") == "DELETE")


def _at_rest(inventory: Inventory, kind: Kind, member: Any) -> str:
    if kind is FARMS:
        return "AVAILABLE" if value_at(member, "settings.enabled") else "DISABLED"
    if value_at(member, _IN_MAINTENANCE):
        return "MAINTENANCE"
    if value_at(member, _POWER) in ("POWERED_OFF", "SUSPENDED"):
        return "PROVISIONED"
    session = None if member.base.session is None else inventory.store.get(SESSION, member.base.session.id)
    return "AVAILABLE" if session is None else str(value_at(session, "sessionData.sessionState") or "CONNECTED")


def _stays_off(inventory: Inventory, machine: Any) -> bool:
    """Whether a machine that has just been made is not powered on."""
    pool = inventory.store.get(POOLS.holder, machine.base.desktop.id)
    new = value_at(machine, POOLS.state) in UNDER_CONSTRUCTION
    return bool(new and machine.managed_machine_data is not None and value_at(pool, _STAYS_OFF))


def maintained(inventory: Inventory, machine: Any, *, on: bool) -> Any:
    """A machine in maintenance mode, or out of it; it is not kept yet."""
    if machine.managed_machine_data is None:
        return machine
    return amended(inventory.shapes, machine, {_IN_MAINTENANCE: on})
