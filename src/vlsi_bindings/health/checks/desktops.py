"""Desktop pools, their images and machines."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from ... import vdi
from ...client.queries import fields
from ..results import Report, counted

if TYPE_CHECKING:
    from ...client.queries import Query
    from ..asking import Asking
    from ..limits import Limits

NOBODY_HAS_TO_ACT: Final = (
    "AVAILABLE",
    "CONNECTED",
    "DISCONNECTED",
    "UNASSIGNED_USER_CONNECTED",
    "UNASSIGNED_USER_DISCONNECTED",
    "PROVISIONING",
    "PROVISIONED",
    "CUSTOMIZING",
    "DELETING",
    "MAINTENANCE",
    "WAIT_FOR_AGENT",
    "AGENT_ERR_STARTUP_IN_PROGRESS",
    "AGENT_DRAIN_MODE",
    "AGENT_DRAIN_UNTIL_RESTART",
    "IN_PROGRESS",
    "DISABLED",
    "DISABLE_IN_PROGRESS",
    "VALIDATING",
)
"""States of a machine that are well or pass by themselves; every other is a problem, also one of a newer server."""
_NAMES_SHOWN: Final = 3


async def provisioning(asking: Asking, limits: Limits) -> Report:
    """Pools whose last attempt to provision has failed."""
    pools = await _pools(asking)
    report = Report(f"no provisioning error in {counted(len(pools), 'pool')}")
    told = [f"{data.name}: {data.last_provisioning_error}" for data in pools if data.last_provisioning_error]
    report.count(limits, "provisioning.errors", told)
    return report


async def pool(asking: Asking, limits: Limits) -> Report:
    """Pools that are disabled, or whose provisioning is."""
    pools = await _pools(asking)
    report = Report(counted(len(pools), "pool"))
    report.measure(limits, "pool.total", len(pools), report.fine)
    report.count(limits, "pool.disabled", [f"{data.name} is disabled" for data in pools if not data.enabled])
    stopped = [data.name for data in pools if data.enabled and data.provisioning_enabled is False]
    report.count(limits, "pool.not_provisioning", [f"{name}: provisioning is disabled" for name in stopped])
    return report


async def image(asking: Asking, limits: Limits) -> Report:
    """Pools of instant clones whose image could not be published: one call for each of them."""
    rows = await asking.all(_query(asking))
    clones = [row for row in rows if row.desktop_summary_data.source == "INSTANT_CLONE_ENGINE"]
    report = Report(f"no image has failed in {counted(len(clones), 'pool')} of instant clones")
    failed = [_failed_image(await asking.send(vdi.Desktop_Get(id=row.id))) for row in clones]
    report.count(limits, "image.failed", [text for text in failed if text])
    return report


def _failed_image(info: vdi.DesktopInfo) -> str:
    """What has failed of a pool's image; empty where nothing has."""
    status = info.automated_desktop_data and info.automated_desktop_data.provisioning_status_data
    clone = status and status.instant_clone_provisioning_status_data
    if not clone or "FAILED" not in (clone.instant_clone_pending_image_state, clone.instant_clone_current_image_state):
        return ""
    return f"{info.base.name}: the image has failed: {clone.pending_image_error or 'the server does not say why'}"


async def machine(asking: Asking, limits: Limits) -> Report:
    """Machines in a state in which somebody has to act."""
    members = fields(vdi.MachineSummaryView, release=asking.release)
    every = asking.query(vdi.MachineSummaryView)
    total = await asking.count(every)
    bad = every.filter(~members.base.basic_state.one_of(NOBODY_HAS_TO_ACT)).sort(members.base.name)
    found = Problems()
    async for row in asking.rows(bad):
        found.add(str(row.base.basic_state), row.base.name)
    return found.report("machine", total, limits)


class Problems:
    """Things in states that are problems, counted by state, with a few names of each: as many as there may be."""

    def __init__(self) -> None:
        """Nothing yet."""
        self.counts: Counter[str] = Counter()
        self._names: dict[str, list[str]] = {}

    def add(self, state: str, name: str) -> None:
        """One more."""
        self.counts[state] += 1
        names = self._names.setdefault(state, [])
        if len(names) < _NAMES_SHOWN:
            names.append(name)

    def report(self, what: str, total: int, limits: Limits) -> Report:
        """What it means: the number and the share count, each by its threshold."""
        bad = self.counts.total()
        percent = round(100 * bad / total, 2) if total else 0.0
        state = max(limits.judge(f"{what}.problems", bad), limits.judge(f"{what}.percent", percent))
        report = Report(f"{bad:,} of {total:,} {'has' if bad == 1 else 'have'} a problem")
        report.values = [limits.value(f"{what}.problems", bad), limits.value(f"{what}.percent", percent, "%")]
        report.measure(limits, f"{what}.total", total, f"{total:,} in all")
        for name, count in self.counts.most_common():
            more = ", …" if count > _NAMES_SHOWN else ""
            report.find(state, f"{count:,} {name} ({', '.join(self._names[name])}{more})")
            report.measure(limits, f"{what}.state", count, f"{count:,} {name}", state=name)
        return report


async def _pools(asking: Asking) -> list[vdi.DesktopSummaryData]:
    return [row.desktop_summary_data for row in await asking.all(_query(asking))]


def _query(asking: Asking) -> Query[vdi.DesktopSummaryView]:
    members = fields(vdi.DesktopSummaryView, release=asking.release)
    return asking.query(vdi.DesktopSummaryView).sort(members.desktop_summary_data.name)
