"""The push of an image to a pool of instant clones: what is asked for; life/images.py does the rest in time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..behaviour import Behaviour
from ..generic import existing
from ..life import images
from ..life.images import PUSH
from ..life.kinds import POOLS
from ..names import DESKTOP
from ..shapes import copied, value_at

if TYPE_CHECKING:
    from ..behaviour import Call


def _schedule(call: Call) -> None:
    """Schedule a push, or put off one that has not begun."""
    spec = call.inventory.shapes.clean(call.argument("spec"))
    pool, status = _pool(call)
    if status.operation != "NONE" and not _is_put_off(spec, status):
        raise call.faults.state(f"{status.operation} runs: wait or cancel it", call.inventory.shapes.clean(pool.id))
    existing(call, "BaseImageVmInfo", spec.parent_vm)
    existing(call, "BaseImageSnapshotInfo", spec.snapshot)
    settings = copied(spec.settings)
    settings.start_time = images.start_of(settings, call.inventory.clock.now)
    told = {"operation": PUSH, "pushImageSettings": settings}
    images.pending(call.inventory, POOLS, pool, spec.parent_vm, spec.snapshot, told, settings.start_time)


def _is_put_off(spec: Any, status: Any) -> bool:
    """Whether the push that waits for its time is asked for once more: but for that time, all has to be the same."""
    if status.operation != PUSH or status.instant_clone_pending_image_state != "PENDING_PUBLISH":
        return False
    settings = copied(spec.settings)
    settings.start_time = status.push_image_settings.start_time
    asked = (spec.parent_vm, spec.snapshot, settings)
    return asked == (status.pending_image_parent_vm, status.pending_image_snapshot, status.push_image_settings)


def _cancel(call: Call) -> None:
    pool, status = _pool(call)
    if status.operation != PUSH or status.instant_clone_pending_image_state == "READY":
        raise call.faults.state("no image is scheduled that could be cancelled", call.inventory.shapes.clean(pool.id))
    images.finish(status)
    call.changes.set(pool, **{POOLS.status.replace(".", "__"): status})


def _pool(call: Call) -> tuple[Any, Any]:
    """The pool of a call, and a copy of its status; raises InvalidState for one that has no instant clones."""
    pool = existing(call, DESKTOP, call.argument("id"))
    status = value_at(pool, POOLS.status)
    if status is None:
        raise call.faults.state("images are pushed to instant clones only", call.inventory.shapes.clean(pool.id))
    return pool, copied(status)


OPERATIONS: Final[dict[str, Behaviour]] = {
    "Desktop_SchedulePushImage": Behaviour("computed", _schedule, "the image is pending; time publishes and pushes it"),
    "Desktop_CancelScheduledPushImage": Behaviour("computed", _cancel, "nothing is pending any more"),
}
