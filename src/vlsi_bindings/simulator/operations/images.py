"""The push of an image to a pool of instant clones, from its schedule to its end.

A pool knows what runs: its operation, the pending image with its state and progress, and when it was to start. Time
does the rest: whenever the pool is looked at or called, it is taken to where the clock says that it is by now.
"""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Final

from ..behaviour import Behaviour
from ..clock import in_utc
from ..generic import existing
from ..shapes import copied, replaced, value_at
from ..views import DESKTOP

if TYPE_CHECKING:
    from ..behaviour import Call
    from ..inventory import Inventory

STATUS: Final = "automatedDesktopData.provisioningStatusData.instantCloneProvisioningStatusData"
PUBLISHING: Final = datetime.timedelta(minutes=10)
"""How long it takes until an image is published, during which its progress grows from 0 to 100."""
PUSHING: Final = datetime.timedelta(minutes=10)
"""How long it then takes until all machines have the image."""
_PUSH: Final = "SCHEDULE_PUSH_IMAGE"


def _schedule(call: Call) -> None:
    pool, status = _idle_pool(call)
    spec = call.inventory.shapes.clean(call.argument("spec"))
    image = existing(call, "BaseImageVmInfo", spec.parent_vm)
    snapshot = existing(call, "BaseImageSnapshotInfo", spec.snapshot)
    status.operation = _PUSH
    status.instant_clone_pending_image_state = "PENDING_PUBLISH"
    status.pending_image_parent_vm, status.pending_image_snapshot = spec.parent_vm, spec.snapshot
    status.pending_image_parent_vm_path, status.pending_image_snapshot_path = image.path, snapshot.path
    status.push_image_settings = settings = copied(spec.settings)
    settings.start_time = in_utc(settings.start_time or call.inventory.clock.now)
    status.pending_image_progress = 0
    call.changes.set(pool, **{STATUS.replace(".", "__"): status})


def _cancel(call: Call) -> None:
    pool, status = _pool(call)
    if status.operation != _PUSH or status.instant_clone_pending_image_state == "READY":
        raise call.faults.state("no image is scheduled that could be cancelled", call.inventory.shapes.clean(pool.id))
    _finish(status)
    call.changes.set(pool, **{STATUS.replace(".", "__"): status})


def _pool(call: Call) -> tuple[Any, Any]:
    """The pool of a call, and a copy of its status; raises InvalidState for one that has no instant clones."""
    pool = existing(call, DESKTOP, call.argument("id"))
    status = value_at(pool, STATUS)
    if status is None:
        raise call.faults.state("images are pushed to instant clones only", call.inventory.shapes.clean(pool.id))
    return pool, copied(status)


def _idle_pool(call: Call) -> tuple[Any, Any]:
    pool, status = _pool(call)
    if status.operation != "NONE":
        raise call.faults.state(f"{status.operation} runs: wait or cancel it", call.inventory.shapes.clean(pool.id))
    return pool, status


def _finish(status: Any) -> None:
    """Nothing runs, and nothing is pending."""
    status.operation = "NONE"
    status.instant_clone_pending_image_state = status.pending_image_progress = status.push_image_settings = None
    status.pending_image_parent_vm = status.pending_image_snapshot = None
    status.pending_image_parent_vm_path = status.pending_image_snapshot_path = None


def advance(inventory: Inventory) -> None:
    """Take every push to where the clock says that it is by now."""
    now = inventory.clock.now
    running = inventory.store.index(
        DESKTOP, f"{STATUS}.operation", lambda pool: [value_at(pool, f"{STATUS}.operation")]
    )
    due = []
    for key in running.get(_PUSH, ()):
        pool = inventory.store.get(DESKTOP, key)
        changed = _at_time(value_at(pool, STATUS), pool, inventory, now)
        if changed is not None:
            due.append(changed)
    if due:
        with inventory.store.transaction():
            for pool in due:
                inventory.put(pool)


def _at_time(status: Any, pool: Any, inventory: Inventory, now: datetime.datetime) -> Any:
    """The pool as it is at a time; ``None`` if that changes nothing."""
    since = now - in_utc(status.push_image_settings.start_time or now)
    made = copied(status)
    if since >= PUBLISHING + PUSHING:
        return _with_image(pool, made, inventory)
    if since < datetime.timedelta():
        return None
    made.pending_image_progress = min(100, since * 100 // PUBLISHING)
    made.instant_clone_pending_image_state = "READY" if since >= PUBLISHING else "PUBLISHING"
    return None if made == status else replaced(inventory.shapes, pool, STATUS, made)


def _with_image(pool: Any, status: Any, inventory: Inventory) -> Any:
    """The pool with the image that was pending."""
    provisioning = "automatedDesktopData.virtualCenterProvisioningSettings.virtualCenterProvisioningData"
    shapes = inventory.shapes
    pool = replaced(shapes, pool, f"{provisioning}.parentVm", status.pending_image_parent_vm)
    pool = replaced(shapes, pool, f"{provisioning}.snapshot", status.pending_image_snapshot)
    names = "automatedDesktopData.virtualCenterNamesData"
    pool = replaced(shapes, pool, f"{names}.parentVmPath", status.pending_image_parent_vm_path)
    pool = replaced(shapes, pool, f"{names}.snapshotPath", status.pending_image_snapshot_path)
    _finish(status)
    status.instant_clone_current_image_state = "READY"
    return replaced(shapes, pool, STATUS, status)


OPERATIONS: Final[dict[str, Behaviour]] = {
    "Desktop_SchedulePushImage": Behaviour("computed", _schedule, "the image is pending; time publishes and pushes it"),
    "Desktop_CancelScheduledPushImage": Behaviour("computed", _cancel, "nothing is pending any more"),
}
