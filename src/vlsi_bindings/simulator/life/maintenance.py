"""Maintenance of farms of instant clones: at once, or again and again by a schedule."""

from __future__ import annotations

import calendar
import datetime
from typing import TYPE_CHECKING, Any, Final

from ..clock import in_utc
from ..shapes import copied, replaced, value_at
from . import members, stocks

if TYPE_CHECKING:
    from ..inventory import Inventory
    from .kinds import Kind

RECURRING: Final = "RECURRING_SCHEDULED_MAINTENANCE"
_DAY: Final = datetime.timedelta(days=1)
_RAREST: Final = 1_000
_PERIODS: Final = {"DAILY": 1, "WEEKLY": 7, "MONTHLY": 28}
"""Days that are left out at least when every second one is meant."""


def look(inventory: Inventory, kind: Kind, holder: Any, moment: datetime.datetime) -> None:
    """Make the servers of a farm anew when its maintenance is due, and plan the next one."""
    status = value_at(holder, kind.status)
    data = value_at(status, "scheduledMaintenanceData")
    if data is None or data.next_scheduled_time is None or in_utc(data.next_scheduled_time) > moment:
        return  # it was cancelled or put off
    if status.instant_clone_pending_image_state is None:  # an image makes them anew when it is published
        for server in stocks.members_of(inventory, kind, holder):
            members.renew(inventory, kind, server, force=data.logoff_setting == "FORCE_LOGOFF", moment=moment)
    data, again = copied(data), not data.immediate_maintenance_scheduled
    data.immediate_maintenance_scheduled = False
    plan(inventory, kind, inventory.store.get(kind.holder, holder.id.id), data, moment, again=again)


def plan(
    inventory: Inventory, kind: Kind, holder: Any, data: Any, moment: datetime.datetime, *, again: bool = False
) -> None:
    """Keep a farm with what of a schedule is left, and look again when it is time."""
    status = copied(value_at(holder, kind.status))
    if not data.immediate_maintenance_scheduled:
        settings = data.recurring_maintenance_settings
        data.next_scheduled_time = None if settings is None else next_time(settings, moment, again=again)
    status.operation = "NONE" if data.recurring_maintenance_settings is None else RECURRING
    status.operation_time = data.next_scheduled_time
    status.scheduled_maintenance_data = None if data.next_scheduled_time is None else data
    inventory.put(replaced(inventory.shapes, holder, kind.status, status))
    if data.next_scheduled_time is not None:
        inventory.due.at(kind.maintenance, holder.id.id, data.next_scheduled_time)


def next_time(settings: Any, after: datetime.datetime, *, again: bool) -> datetime.datetime:
    """When maintenance recurs after a moment, which is that of the last one if it has been done before.

    The schedule is in UTC, and weeks begin with Sunday.
    """
    hour, _, minute = settings.start_time.partition(":")
    time = after.replace(hour=int(hour), minute=int(minute), second=0, microsecond=0)
    if time <= after:
        time += _DAY
    if again:
        time += _DAY * min(_RAREST, (settings.every_int or 1) - 1) * _PERIODS[settings.maintenance_period]
    while not _fits(settings, time):
        time += _DAY
    return time


def _fits(settings: Any, time: datetime.datetime) -> bool:
    wanted = settings.start_int or 1
    if settings.maintenance_period == "WEEKLY":
        return time.isoweekday() % 7 + 1 == min(7, max(1, wanted))
    if settings.maintenance_period == "MONTHLY":
        return time.day == min(max(1, wanted), calendar.monthrange(time.year, time.month)[1])
    return True
