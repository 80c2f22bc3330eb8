"""Virtual centers, their hosts and datastores."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from ... import vdi
from ..results import Report, counted, every
from ..values import State

if TYPE_CHECKING:
    from ..asking import Asking
    from ..limits import Limits

_CENTER: Final = {
    "STATUS_UP": State.OK,
    "STATUS_RECONNECTING": State.WARNING,
    "STATUS_NOT_YET_CONNECTED": State.WARNING,
    "STATUS_UNKNOWN": State.WARNING,
    "STATUS_DOWN": State.CRITICAL,
    "STATUS_INVALIDCREDENTIALS": State.CRITICAL,
    "STATUS_CANNOTLOGIN": State.CRITICAL,
}


async def virtual_center(asking: Asking, _: Limits) -> Report:
    """Whether the connection servers reach the virtual centers."""
    centers = await asking.ask(vdi.VirtualCenterHealth_List())
    report = Report(every(len(centers), "virtual center", "is reached", "are reached"))
    for center in centers:
        for seen in center.connection_server_data:
            state = _CENTER.get(str(seen.status), State.WARNING)
            report.find(state, f"{_name(center)} from {seen.name}: {seen.status}")
    return report


async def host(asking: Asking, limits: Limits) -> Report:
    """Hosts that are not connected to their virtual center."""
    report, counts = Report(), Counter[str]()
    for center in await asking.ask(vdi.VirtualCenterHealth_List()):
        for one in center.host_data:
            counts[str(one.status)] += 1
            if one.status != "CONNECTED":
                report.find(State.CRITICAL, f"{one.name} ({_name(center)}) is {one.status}")
    report.fine = every(counts.total(), "host", "is connected", "are connected")
    for state, count in sorted(counts.items()):
        report.measure(limits, "host.state", count, f"{counted(count, 'host')} {state}", state=state)
    return report


async def datastore(asking: Asking, limits: Limits) -> Report:
    """Datastores that are not accessible, or full."""
    report, number = Report(), 0
    for center in await asking.ask(vdi.VirtualCenterHealth_List()):
        for one in center.datastore_data:
            number += 1
            if one.accessible is False:
                report.find(State.CRITICAL, f"{one.name} ({_name(center)}) is not accessible")
            if one.capacity_mb and one.free_space_mb is not None:
                free = round(100 * one.free_space_mb / one.capacity_mb, 1)
                labels = {"datastore": one.name, "virtual_center": _name(center)}
                text = f"{one.name} ({_name(center)}) has {free} % left"
                report.measure(limits, "datastore.free", free, text, "%", **labels)
    report.fine = every(number, "datastore", "has room", "have room")
    report.values.sort(key=lambda value: value.number)
    return report


def _name(center: vdi.VirtualCenterHealthInfo) -> str:
    return center.data.name or center.id.id
