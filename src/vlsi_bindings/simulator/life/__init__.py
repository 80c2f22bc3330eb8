"""All that takes time: machines come into being, images are published, what was restarted is there again.

Everything has one table of what is to be looked at when (due.py), and one way to go on: before a call is answered,
whatever is due by then is looked at, in the order of time, each at its own moment.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, Final

from ..names import SESSION
from . import images, leaving, maintenance, members, stocks
from .due import Due
from .kinds import FARMS, POOLS

if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable

    from ..inventory import Inventory
    from .kinds import Kind

    Look = Callable[[Inventory, Kind, Any, datetime.datetime], None]

_LOG: Final = logging.getLogger(__name__)
_LOOKS: Final[dict[str, tuple[Kind, str, Look]]] = {
    **{kind.member: (kind, kind.member, members.look) for kind in (POOLS, FARMS)},
    **{kind.image: (kind, kind.holder, images.look) for kind in (POOLS, FARMS)},
    SESSION: (POOLS, SESSION, leaving.look),
    FARMS.maintenance: (FARMS, FARMS.holder, maintenance.look),
    **{kind.holder: (kind, kind.holder, stocks.look) for kind in (POOLS, FARMS)},
}
"""By what is looked at: of which kind it is, the type of the object, and what is done. Those that share a moment are
looked at in this order: a pool last, when its machines are where they are by then."""
_ORDER: Final = {what: place for place, what in enumerate(_LOOKS)}

__all__ = ["FARMS", "POOLS", "Due", "advance"]


def advance(inventory: Inventory) -> None:
    """Take everything to where the clock says that it is by now; nearly nothing to do if nothing is due."""
    now = inventory.clock.now
    if not inventory.due.is_due(now):
        return
    with inventory.store.transaction():
        while inventory.due.is_due(now):
            moment, things = inventory.due.take()
            for what, key in sorted(things, key=lambda thing: _ORDER[thing[0]]):
                _look(inventory, what, key, moment)


def _look(inventory: Inventory, what: str, key: str, moment: datetime.datetime) -> None:
    kind, name, look = _LOOKS[what]
    value = inventory.store.get(name, key)
    if value is None:
        return  # it is gone
    try:
        look(inventory, kind, value, moment)
    except Exception:  # noqa: BLE001 - a thing that cannot go on must not stop all others, and every call
        _LOG.exception("%s of %s failed", what, key)
