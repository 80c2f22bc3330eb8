"""Farms and their RDS servers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import vdi
from ...client.queries import fields
from ..results import Report, every
from ..values import State
from .desktops import NOBODY_HAS_TO_ACT, Problems

if TYPE_CHECKING:
    from ..asking import Asking
    from ..limits import Limits

_FARM: Final = {"OK": State.OK, "WARNING": State.WARNING, "DISABLED": State.WARNING, "ERROR": State.CRITICAL}


async def farm(asking: Asking, _: Limits) -> Report:
    """Farms, as the server judges them, and applications that their servers miss."""
    farms = await asking.all(asking.query(vdi.FarmHealthInfo))
    report = Report(every(len(farms), "farm", "is well", "are well"))
    for one in farms:
        report.find(_FARM.get(str(one.health), State.WARNING), f"{one.name} is {one.health}")
        missing = {app.name for server in one.rds_server_health for app in server.missing_applications}
        if missing:
            report.find(State.WARNING, f"{one.name}: servers miss {', '.join(sorted(missing))}")
    return report


async def rds_server(asking: Asking, limits: Limits) -> Report:
    """RDS servers in a state in which somebody has to act."""
    members = fields(vdi.RDSServerSummaryView, release=asking.release)
    every = asking.query(vdi.RDSServerSummaryView)
    total = await asking.count(every)
    bad = every.filter(~members.runtime_data.status.one_of(_PASSING)).sort(members.base.name)
    found = Problems()
    async for row in asking.rows(bad):
        found.add(str(row.runtime_data.status or "without a state"), row.base.name or row.id.id)
    return found.report("rds-server", total, limits)


_PASSING: Final = tuple(state for state in NOBODY_HAS_TO_ACT if not state.startswith("UNASSIGNED_"))
"""An RDS server has no users assigned to it, and its enumeration no such states."""
