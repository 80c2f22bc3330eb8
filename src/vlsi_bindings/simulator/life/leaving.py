"""Sessions that nobody comes back to: they are logged off when they have been disconnected for as long as settled."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Final

from .. import relations
from ..clock import in_utc
from ..names import SESSION
from ..shapes import value_at
from . import members
from .kinds import FARMS, POOLS

if TYPE_CHECKING:
    from ..inventory import Inventory
    from .kinds import Kind

_SETTLED: Final = {
    POOLS.holder: ("referenceData.desktop", "desktopSettings.logoffSettings.automaticLogoff"),
    FARMS.holder: ("referenceData.farm", "data.settings.disconnectedSessionTimeout"),
}
"""By what holds the machine of a session: where the session names it, and how the paths of its settings begin."""


def disconnected(inventory: Inventory, session: Any) -> None:
    """Plan the log-off of a session that has just been disconnected, if there is to be one."""
    after = _after(inventory, session)
    if after is not None:
        inventory.due.at(SESSION, session.id.id, inventory.clock.now + after)


def look(inventory: Inventory, _: Kind, session: Any, moment: datetime.datetime) -> None:
    """Log a session off that is still disconnected."""
    data = session.session_data
    after = _after(inventory, session)
    if data.session_state != "DISCONNECTED" or data.disconnect_time is None or after is None:
        return
    if in_utc(data.disconnect_time) + after > moment:
        inventory.due.at(SESSION, session.id.id, in_utc(data.disconnect_time) + after)
    else:
        log_off(inventory, session, moment)


def log_off(inventory: Inventory, session: Any, moment: datetime.datetime | None = None) -> None:
    """End a session; its machine goes on."""
    relations.delete(inventory, SESSION, session.id.id)
    for kind, member in members.hosts(inventory, session):
        members.left(inventory, kind, member, moment)


def _after(inventory: Inventory, session: Any) -> datetime.timedelta | None:
    """How long a session stays when it is disconnected; ``None`` is for ever."""
    for name, (place, settings) in _SETTLED.items():
        reference = value_at(session, place)
        holder = None if reference is None else inventory.store.get(name, reference.id)
        policy = value_at(holder, f"{settings}Policy")
        if policy in ("IMMEDIATELY", "IMMEDIATE"):
            return datetime.timedelta()
        if policy == "AFTER":
            return datetime.timedelta(minutes=value_at(holder, f"{settings}Minutes") or 0)
    return None
