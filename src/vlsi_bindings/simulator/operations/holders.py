"""Pools and farms as a whole: deleted in the course of time, found by their naming pattern, farms in maintenance."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..clock import in_utc
from ..life import images, maintenance
from ..life.kinds import FARMS, POOLS
from ..shapes import copied, replaced, value_at
from .asking import computed

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..behaviour import Call
    from ..life.kinds import Kind

_RECURRING: Final = "RECURRING"


def _deleting(kind: Kind) -> Callable[[Call], None]:
    """What deletes a pool or farm: where machines were made for it, these go first, and it is there as long as they."""

    def answer(call: Call) -> None:
        holder = call.existing(kind.holder, call.argument("id"))
        if value_at(holder, kind.automated) is None:
            call.changes.delete(kind.holder, holder.id)
        else:
            call.changes.demand_unused(kind.holder, holder.id)
            call.changes.set(holder, **{kind.deleting.replace(".", "__"): True})

    return answer


def _by_pattern(kind: Kind) -> Callable[[Call], Any]:
    def answer(call: Call) -> Any:
        wanted = call.argument("namingPattern").casefold()
        for holder in call.inventory.store.all(kind.holder):
            if str(value_at(holder, f"{kind.pattern}.namingPattern")).casefold() == wanted:
                return holder
        raise call.faults.invalid("namingPattern", f"nothing is named by {wanted}")

    return answer


def _schedule(call: Call) -> None:
    """Plan maintenance: one for once and one that recurs may be planned; another one of its kind is replaced."""
    farm, status = _farm(call)
    spec = call.inventory.shapes.clean(call.argument("spec"))
    recurs = spec.maintenance_mode == _RECURRING
    data = status.scheduled_maintenance_data
    data = call.inventory.shapes.blank("FarmScheduledMaintenanceData") if data is None else copied(data)
    data.logoff_setting, data.stop_on_first_error = spec.logoff_setting, bool(spec.stop_on_first_error)
    start = in_utc(spec.scheduled_time or call.inventory.clock.now)
    if recurs:
        data.recurring_maintenance_settings = spec.recurring_maintenance_settings
    else:
        data.immediate_maintenance_scheduled, data.next_scheduled_time = True, start
    maintenance.plan(call.inventory, FARMS, farm, data, call.inventory.clock.now)
    image = value_at(spec, "imageMaintenanceSettings")
    if image is not None:
        call.existing("BaseImageVmInfo", image.parent_vm)
        call.existing("BaseImageSnapshotInfo", image.snapshot)
        farm = call.existing(FARMS.holder, farm.id)
        when = value_at(farm, f"{FARMS.status}.scheduledMaintenanceData.nextScheduledTime")
        some = [one.id for one in spec.rds_servers] if value_at(spec, "selectiveScheduleMaintenance") else []
        images.pending(call.inventory, FARMS, farm, image.parent_vm, image.snapshot, {}, when, some)


def _cancel(call: Call) -> None:
    farm, status = _farm(call)
    data, recurs = status.scheduled_maintenance_data, call.argument("maintenanceMode") == _RECURRING
    planned = value_at(data, "recurringMaintenanceSettings" if recurs else "immediateMaintenanceScheduled")
    if not planned:
        raise call.faults.state("no such maintenance is planned", farm.id)
    data = copied(data)
    if recurs:
        data.recurring_maintenance_settings = None
    else:
        data.immediate_maintenance_scheduled = False
    images.finish(status)
    farm = replaced(call.inventory.shapes, farm, FARMS.status, status)
    maintenance.plan(call.inventory, FARMS, farm, data, call.inventory.clock.now)


def _farm(call: Call) -> tuple[Any, Any]:
    """The farm of a call, and a copy of its status; raises InvalidState for one that has no instant clones."""
    farm = call.existing(FARMS.holder, call.argument("id"))
    status = value_at(farm, FARMS.status)
    if status is None:
        text = "maintenance is planned for farms of instant clones only"
        raise call.faults.state(text, farm.id)
    if status.operation == images.INITIAL:
        text = "the first image is being published: wait for it"
        raise call.faults.state(text, farm.id)
    return farm, copied(status)


_GOES: Final = "what was made for it is deleted in the course of time, then it is"
OPERATIONS: Final = computed(
    {
        "Desktop_Delete": (_deleting(POOLS), _GOES),
        "Farm_Delete": (_deleting(FARMS), _GOES),
        "Desktop_GetByNamingPattern": (_by_pattern(POOLS), "the pool that names its machines so"),
        "Farm_GetByNamingPattern": (_by_pattern(FARMS), "the farm that names its servers so"),
        "Farm_ScheduleMaintenance": (_schedule, "the servers are made anew when it is time"),
        "Farm_ImageManagementScheduleMaintenance": (_schedule, "the servers are made anew in time"),
        "Farm_CancelScheduleMaintenance": (_cancel, "nothing of the kind is planned any more"),
    }
)
