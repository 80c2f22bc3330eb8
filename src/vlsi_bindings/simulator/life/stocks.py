"""How many machines a pool has, and servers a farm: what its settings ask for is made, what is too many is deleted.

As many at a time as the virtual center may provision at once.
"""

from __future__ import annotations

import re
from itertools import count, islice
from typing import TYPE_CHECKING, Any, Final

from .. import relations
from ..names import SESSION
from ..references import referring
from ..shapes import amended, value_at
from . import images, members
from .kinds import POOLS
from .making import maker

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator

    from ..inventory import Inventory
    from .kinds import Kind

MOST: Final = 50_000
"""How many machines there may be in all, whatever a pool asks for."""
_NUMBER: Final = re.compile(r"\{n(?::fixed=(\d))?\}")
_LIMITS: Final = {
    "INSTANT_CLONE_ENGINE": "limits.instantCloneEngineProvisioningLimit",
    "VIEW_COMPOSER": "limits.viewComposerProvisioningLimit",
}
_LIMIT: Final = "limits.vcProvisioningLimit"


def look(inventory: Inventory, kind: Kind, holder: Any, moment: datetime.datetime) -> None:
    """Take a pool or farm towards what its settings ask for."""
    if value_at(holder, kind.automated) is None:
        return
    held = members_of(inventory, kind, holder)
    if value_at(holder, kind.deleting):
        _take_down(inventory, kind, holder, held, moment)
    elif images.is_there(inventory, kind, holder, moment) and value_at(holder, f"{kind.settings}.enableProvisioning"):
        wanted = min(_wanted(kind, holder, held), len(held) + MOST - inventory.store.count(kind.member))
        if len(held) > wanted:
            _shrink(inventory, kind, held, wanted, moment)
        else:
            _grow(inventory, kind, holder, held, wanted, moment)


def members_of(inventory: Inventory, kind: Kind, holder: Any) -> list[Any]:
    """The machines of a pool, or the servers of a farm."""
    store = inventory.store
    return [store.get(kind.member, key) for key in referring(store, kind.member, kind.belongs, holder.id.id)]


def _take_down(inventory: Inventory, kind: Kind, holder: Any, held: list[Any], moment: datetime.datetime) -> None:
    for member in held:
        members.take_down(inventory, kind, member, moment)
    if not held:
        relations.delete(inventory, kind.holder, holder.id.id)


def _wanted(kind: Kind, holder: Any, held: list[Any]) -> int:
    """How many members a holder is to have."""
    pattern = value_at(holder, kind.pattern)
    if pattern is None:
        return len(_specified(kind, holder))
    most = int(value_at(pattern, kind.most) or 0)
    if value_at(pattern, "provisioningTime") != "ON_DEMAND":
        return most
    used = sum(member.base.session is not None or member.base.user is not None for member in held)
    return min(most, max(pattern.min_number_of_machines or 0, used + (pattern.number_of_spare_machines or 0)))


def _shrink(inventory: Inventory, kind: Kind, held: list[Any], wanted: int, moment: datetime.datetime) -> None:
    """Delete what is too many: those that came last first, and none that is in use."""
    leaving = sum(value_at(member, kind.state) == members.DELETING for member in held)
    idle = [member for member in reversed(held) if _is_idle(inventory, kind, member)]
    for member in idle[: max(0, len(held) - leaving - wanted)]:
        members.take_down(inventory, kind, member, moment)


def _is_idle(inventory: Inventory, kind: Kind, member: Any) -> bool:
    if value_at(member, kind.state) == members.DELETING or value_at(member, "base.user") is not None:
        return False
    return not referring(inventory.store, SESSION, kind.session, member.id.id)


def _grow(
    inventory: Inventory, kind: Kind, holder: Any, held: list[Any], wanted: int, moment: datetime.datetime
) -> None:
    """Begin with new members, as many as may be made at once."""
    busy = sum(value_at(member, kind.state) in members.UNDER_CONSTRUCTION for member in held)
    number = max(0, min(wanted - len(held), _limit(inventory, kind, holder) - busy))
    if not number:
        return
    make = maker(inventory, kind, holder, "PROVISIONING", moment, again=True)
    taken = {str(member.base.name).casefold() for member in held}
    users = dict(_specified(kind, holder))
    for name in islice((name for name in _names(kind, holder) if name.casefold() not in taken), number):
        made = make(name)
        if users.get(name) is not None:
            made = amended(inventory.shapes, made, {"base.user": users[name]})
        members.enter(inventory, kind, made, "PROVISIONING", moment)


def _limit(inventory: Inventory, kind: Kind, holder: Any) -> int:
    center = value_at(holder, f"{kind.automated}.virtualCenter")
    found = None if center is None else inventory.store.get("VirtualCenterInfo", center.id)
    path = _LIMITS.get(str(value_at(holder, f"{kind.automated}.provisioningType")), _LIMIT)
    return max(1, value_at(found, path) or 0)


def _names(kind: Kind, holder: Any) -> Iterator[str]:
    pattern = value_at(holder, f"{kind.pattern}.namingPattern")
    if pattern is None:
        return (name for name, _ in _specified(kind, holder))
    return (name_of(pattern, number) for number in count(1))


def name_of(pattern: str, number: int) -> str:
    """The name of a number by a naming pattern: ``{n}`` or ``{n:fixed=3}`` says where it stands, else it is last."""
    found = _NUMBER.search(pattern)
    if found is None:
        return f"{pattern}{number}"
    return f"{pattern[: found.start()]}{number:0{found.group(1) or 1}}{pattern[found.end() :]}"


def _specified(kind: Kind, holder: Any) -> list[tuple[str, Any]]:
    """The names that were given one by one, each with its user."""
    if kind is not POOLS:
        return []
    told = value_at(holder, f"{kind.automated}.{kind.naming}.specificNamingSettings.specifiedNames")
    return [(name.vm_name, name.user) for name in told or ()]
