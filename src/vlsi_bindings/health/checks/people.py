"""Sessions, the license, and how much of it is used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ...client.queries import fields
from ..results import Report, counted, in_days
from ..values import State

if TYPE_CHECKING:
    from ..asking import Asking
    from ..limits import Limits


async def session(asking: Asking, limits: Limits) -> Report:
    """Sessions of the pod: how many, and which have been disconnected for long."""
    members = fields(vdi.SessionLocalSummaryView, release=asking.release)
    every = asking.query(vdi.SessionLocalSummaryView)
    total = await asking.count(every)
    gone = every.filter(members.session_data.session_state == "DISCONNECTED").sort(members.session_data.start_time)
    count, oldest, report = 0, 0.0, Report()
    async for one in asking.rows(gone):
        count += 1
        left = one.session_data.disconnect_time
        hours = 0.0 if left is None else max(-24 * asking.days_until(left), 0.0)
        oldest = max(oldest, hours)
        state = limits.judge("session.hours", hours)
        report.find(state, f"{one.names_data.user_name or one.id.id} disconnected for {hours:,.0f} h")
    report.values.append(limits.value("session.hours", round(oldest, 2)))
    report.measure(limits, "session.total", total, counted(total, "session"))
    report.measure(limits, "session.disconnected", count, counted(count, "disconnected session"))
    longest = f", the longest for {oldest:,.0f} h" if count else ""
    report.fine = f"{counted(total, 'session')}, {count:,} of them disconnected{longest}"
    return report


async def license(asking: Asking, limits: Limits) -> Report:  # noqa: A001 - what it is called
    """Whether there is a license, and how long it lasts."""
    info = await asking.ask(vdi.License_Get())
    report = Report("licensed, without an end")
    if not info.licensed:
        report.find(State.CRITICAL, "there is no license")
    if info.license_health is not None:
        states = {"GREEN": State.OK, "YELLOW": State.WARNING, "RED": State.CRITICAL}
        report.find(states.get(str(info.license_health), State.WARNING), f"license health is {info.license_health}")
    ends = {"license": info.expiration_time, "subscription": info.subscription_slice_expiry}
    for what, end in ends.items():
        if end is not None:
            days = asking.days_until(end)
            report.fine = f"licensed; the {what} {in_days(days)}"
            text = f"the {what} {in_days(days)} ({end:%Y-%m-%d})"
            report.measure(limits, "license.days", days, text, of=what)
    return report


async def usage(asking: Asking, limits: Limits) -> Report:
    """How much of the license is used: the API tells what is used, not what was bought."""
    info = await asking.ask(vdi.UsageStatistics_GetLicensingCounters())
    now, most = info.current_usage, info.highest_usage
    pairs = {
        "connections": (now.total_concurrent_connections, most.total_concurrent_connections),
        "sessions": (now.total_concurrent_sessions, most.total_concurrent_sessions),
        "users": (now.total_named_users, most.total_named_users),
    }
    report = Report(
        ", ".join(f"{used:,} {of} (at most {top:,})" for of, (used, top) in pairs.items() if _told(used, top))
    )
    for of, (used, top) in pairs.items():
        if used is not None:
            report.measure(limits, "usage.current", used, f"{used:,} {of} now", of=of)
        if top is not None:
            report.measure(limits, "usage.highest", top, f"{top:,} {of} at most", of=of)
    return report


def _told(*numbers: int | None) -> bool:
    return None not in numbers
