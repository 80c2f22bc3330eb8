"""The push of an image to a pool of instant clones: what is asked for; life/images.py does the rest in time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..behaviour import Behaviour
from ..identifiers import name_in
from ..life import images
from ..life.images import PUSH
from ..life.kinds import FARMS, POOLS
from ..shapes import copied, value_at
from .asking import computed

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..behaviour import Call
    from ..life.kinds import Kind


def _schedule(call: Call) -> None:
    """Schedule a push, or put off one that has not begun."""
    spec = call.inventory.shapes.clean(call.argument("spec"))
    pool, status = _pool(call)
    if status.operation != "NONE" and not _is_put_off(spec, status):
        raise call.faults.state(f"{status.operation} runs: wait or cancel it", pool.id)
    call.existing("BaseImageVmInfo", spec.parent_vm)
    call.existing("BaseImageSnapshotInfo", spec.snapshot)
    some = [one.id for one in value_at(spec, "machines") or ()] if value_at(spec, "selectivePushImage") else []
    _push(call, pool, spec.settings, (spec.parent_vm, spec.snapshot), some)


def _push(
    call: Call, pool: Any, settings: Any, image: tuple[Any, Any], some: list[str], told: dict[str, Any] | None = None
) -> None:
    settings = copied(settings)
    settings.start_time = images.start_of(settings, call.inventory.clock.now)
    told = {"operation": PUSH, "pushImageSettings": settings, **(told or {})}
    images.pending(call.inventory, POOLS, pool, *image, told, settings.start_time, some)


def _schedule_by_tag(call: Call) -> None:
    """The image is that which the stream has in the pool's virtual center, else the one that the pool has now."""
    spec = call.inventory.shapes.clean(call.argument("spec"))
    pool, status = _pool(call)
    if status.operation != "NONE":
        raise call.faults.state(f"{status.operation} runs: wait or cancel it", pool.id)
    stream = call.existing("ImageManagementStreamInfo", spec.image_management_stream)
    tag = call.existing("ImageManagementTagInfo", spec.image_management_tag)
    told = {"pendingImageManagementStream": stream.id, "pendingImageManagementTag": tag.id}
    _push(call, pool, spec.settings, _image_of(call, stream, pool), [], told)


def _image_of(call: Call, stream: Any, pool: Any) -> tuple[Any, Any]:
    center = value_at(pool, f"{POOLS.automated}.virtualCenter")
    for asset in call.inventory.store.all("ImageManagementAssetInfo"):
        base = asset.base
        if (base.image_management_stream, base.virtual_center) == (stream.id, center) and base.vm_snapshot_id:
            return base.vm_id, base.vm_snapshot_id
    data = value_at(pool, f"{POOLS.settings}.virtualCenterProvisioningData")
    return data.parent_vm, data.snapshot


def _promoting(kind: Kind) -> Callable[[Call], None]:
    def answer(call: Call) -> None:
        holder, status = _holder(call, kind)
        _demand_held(call, holder, status)
        images.promote(call.inventory, kind, holder, call.inventory.clock.now)

    return answer


def _applying(kind: Kind, members: str) -> Callable[[Call], None]:
    """What makes some members anew, of the image that is held or of that which the holder has."""

    def answer(call: Call) -> None:
        holder, status = _holder(call, kind)
        if call.argument("pendingImage"):
            _demand_held(call, holder, status)
        keys = [one.id for one in call.argument(members)]
        images.renew(call.inventory, kind, holder, call.inventory.clock.now, keys)

    return answer


def _demand_held(call: Call, holder: Any, status: Any) -> None:
    if status.instant_clone_pending_image_state != "READY_HELD":
        raise call.faults.state("no image is held: push one to some machines first", holder.id)


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
        raise call.faults.state("no image is scheduled that could be cancelled", pool.id)
    images.finish(status)
    call.changes.set(pool, **{POOLS.status.replace(".", "__"): status})


def _pool(call: Call) -> tuple[Any, Any]:
    return _holder(call, POOLS)


def _holder(call: Call, kind: Kind) -> tuple[Any, Any]:
    """The pool or farm of a call, and a copy of its status; raises InvalidState for one without instant clones."""
    holder = call.existing(kind.holder, call.argument("id"))
    status = value_at(holder, kind.status)
    if status is None:
        raise call.faults.state("images are pushed to instant clones only", holder.id)
    return holder, copied(status)


def _snapshots(call: Call) -> list[Any]:
    """Those of one image, which they do not refer to: their ids are named after it."""
    image = call.existing("BaseImageVmInfo", call.argument("baseImageVm"))
    start = f"{name_in(image.id.id)}/"
    return [shot for shot in call.inventory.all("BaseImageSnapshotInfo") if name_in(shot.id.id).startswith(start)]


def _by_tag(call: Call) -> Any:
    """The asset of a tag's version in a virtual center."""
    tag = call.existing("ImageManagementTagInfo", call.argument("imageManagementTag"))
    center = call.existing("VirtualCenterInfo", call.argument("virtualCenter"))
    for asset in call.inventory.store.all("ImageManagementAssetInfo"):
        if (asset.base.image_management_version, asset.base.virtual_center) == (
            tag.base.image_management_version,
            center.id,
        ):
            return asset
    raise call.faults.not_found(tag.id)


OPERATIONS: Final = {
    "BaseImageSnapshot_List": Behaviour("stored", _snapshots, "all BaseImageSnapshotInfo by baseImageVm"),
    **computed(
        {
            "Desktop_SchedulePushImage": (_schedule, "the image is pending; time publishes and pushes it"),
            "ImageManagementAsset_GetByImageManagementTagAndVirtualCenter": (
                _by_tag,
                "the asset of the tag's version in the virtual center",
            ),
            "Desktop_ImageManagementSchedulePushImage": (_schedule_by_tag, "the image of a tag is pending"),
            "Desktop_PromotePendingImage": (_promoting(POOLS), "what some machines have is for all"),
            "Desktop_ApplyImage": (_applying(POOLS, "machines"), "some machines are made anew"),
            "Farm_PromotePendingImage": (_promoting(FARMS), "what some servers have is for all"),
            "Farm_ApplyImage": (_applying(FARMS, "rdsServers"), "some servers are made anew"),
            "Desktop_CancelScheduledPushImage": (_cancel, "nothing is pending any more"),
        }
    ),
}
