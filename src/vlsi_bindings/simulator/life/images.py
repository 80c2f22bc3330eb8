"""The image of instant clones: it is published when a pool or farm is new, and when another one is pushed to it.

A holder knows what runs: its operation, the pending image with its state and progress, and when it is to start.
"""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Final

from ..clock import in_utc
from ..notes import HELD, note, noted
from ..references import referring
from ..shapes import amended, copied, replaced, value_at
from . import members

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..inventory import Inventory
    from .kinds import Kind

PUBLISHING: Final = datetime.timedelta(minutes=10)
"""How long it takes until an image is published, during which its progress grows from 0 to 100."""
PUSHING: Final = datetime.timedelta(minutes=10)
"""How long it then takes until all machines have the image."""
PUSH: Final = "SCHEDULE_PUSH_IMAGE"
INITIAL: Final = "INITIAL_PUBLISH"
_ALL: Final = 100


def is_there(inventory: Inventory, kind: Kind, holder: Any, moment: datetime.datetime) -> bool:
    """Whether a holder has the image of which machines are made; begins to publish the first one of instant clones."""
    if value_at(holder, f"{kind.automated}.provisioningType") != "INSTANT_CLONE_ENGINE":
        return True
    status = value_at(holder, kind.status)
    if status is None:
        return _begin(inventory, kind, holder, moment)
    return bool(status.operation != INITIAL and status.instant_clone_current_image_state != "FAILED")


def _begin(inventory: Inventory, kind: Kind, holder: Any, moment: datetime.datetime) -> bool:
    provisioning = value_at(holder, f"{kind.settings}.virtualCenterProvisioningData")
    image, snapshot = value_at(provisioning, "parentVm"), value_at(provisioning, "snapshot")
    if image is None or snapshot is None:  # the image is told by its stream and tag
        told = {"operation": "NONE", "instantCloneCurrentImageState": "READY"}
        inventory.put(
            amended(inventory.shapes, holder, {f"{kind.status}.{name}": value for name, value in told.items()})
        )
        return True
    pending(inventory, kind, holder, image, snapshot, {"operation": INITIAL}, moment)
    return False


def pending(
    inventory: Inventory,
    kind: Kind,
    holder: Any,
    image: Any,
    snapshot: Any,
    told: dict[str, Any],
    moment: datetime.datetime,
    some: Iterable[str] = (),
) -> None:
    """Keep a holder for which an image is pending, whose publishing begins at a moment; for some members only."""
    store = inventory.store
    status = {
        "instantClonePendingImageState": "PENDING_PUBLISH",
        "pendingImageParentVm": image,
        "pendingImageSnapshot": snapshot,
        "pendingImageParentVmPath": value_at(store.get("BaseImageVmInfo", image.id), "path"),
        "pendingImageSnapshotPath": value_at(store.get("BaseImageSnapshotInfo", snapshot.id), "path"),
        "pendingImageProgress": 0,
        **told,
    }
    inventory.put(amended(inventory.shapes, holder, {f"{kind.status}.{name}": value for name, value in status.items()}))
    note(inventory.store, inventory.shapes, HELD + holder.id.id, " ".join(some))
    inventory.due.at(kind.image, holder.id.id, moment)


def look(inventory: Inventory, kind: Kind, holder: Any, moment: datetime.datetime) -> None:
    """Take a pending image to its next stage."""
    if value_at(holder, kind.status) is None:
        return  # an update took it away
    status = copied(value_at(holder, kind.status))
    state = status.instant_clone_pending_image_state
    following: datetime.datetime | None = moment + PUBLISHING / _ALL
    if state == "PENDING_PUBLISH":
        status.instant_clone_pending_image_state = "PUBLISHING"
    elif state == "PUBLISHING":
        status.pending_image_progress += 1
        if status.pending_image_progress == _ALL:
            status.instant_clone_pending_image_state, following = _published(inventory, kind, holder, status, moment)
    elif state == "READY":
        _arrived(inventory, kind, holder, status, moment)
        return
    else:
        return  # it was cancelled
    inventory.put(replaced(inventory.shapes, holder, kind.status, status))
    if following is not None:
        inventory.due.at(kind.image, holder.id.id, following)


def _published(
    inventory: Inventory, kind: Kind, holder: Any, status: Any, moment: datetime.datetime
) -> tuple[str, datetime.datetime | None]:
    """What an image is that is published, and when it is to be looked at again; machines are made anew of it.

    One that was pushed to some machines only is held until it is promoted.
    """
    if status.operation == INITIAL:
        return "READY", moment
    some = noted(inventory.store, HELD + holder.id.id)
    if some:
        renew(inventory, kind, holder, moment, some.split())
        return "READY_HELD", None
    renew(inventory, kind, holder, moment)
    return "READY", moment + PUSHING


def renew(
    inventory: Inventory, kind: Kind, holder: Any, moment: datetime.datetime, keys: list[str] | None = None
) -> None:
    """Make the members of a holder anew, or some of them: those in use as the settings of what runs say."""
    status = value_at(holder, kind.status)
    settings = value_at(status, "pushImageSettings") or value_at(status, "scheduledMaintenanceData")
    force = value_at(settings, "logoffSetting") == "FORCE_LOGOFF"
    for key in referring(inventory.store, kind.member, kind.belongs, holder.id.id) if keys is None else keys:
        member = inventory.store.get(kind.member, key)
        if member is not None:
            members.renew(inventory, kind, member, force=force, moment=moment)


def promote(inventory: Inventory, kind: Kind, holder: Any, moment: datetime.datetime) -> None:
    """Push an image that is held to all members."""
    renew(inventory, kind, holder, moment)
    state = f"{kind.status}.instantClonePendingImageState"
    inventory.put(replaced(inventory.shapes, inventory.store.get(kind.holder, holder.id.id), state, "READY"))
    inventory.due.at(kind.image, holder.id.id, moment + PUSHING)


def _arrived(inventory: Inventory, kind: Kind, holder: Any, status: Any, moment: datetime.datetime) -> None:
    """Keep a holder with the image that was pending."""
    provisioning = f"{kind.settings}.virtualCenterProvisioningData"
    told = {
        f"{provisioning}.parentVm": status.pending_image_parent_vm,
        f"{provisioning}.snapshot": status.pending_image_snapshot,
        f"{kind.names}.parentVmPath": status.pending_image_parent_vm_path,
        f"{kind.names}.snapshotPath": status.pending_image_snapshot_path,
    }
    finish(status)
    status.instant_clone_current_image_state = "READY"
    inventory.put(amended(inventory.shapes, holder, {**told, kind.status: status}))
    inventory.due.by(kind.holder, holder.id.id, moment)


def finish(status: Any) -> None:
    """Nothing is pending any more; maintenance that recurs goes on."""
    if status.operation in (PUSH, INITIAL):
        status.operation = "NONE"
    status.instant_clone_pending_image_state = status.pending_image_progress = None
    status.pending_image_parent_vm = status.pending_image_snapshot = None
    status.pending_image_parent_vm_path = status.pending_image_snapshot_path = None
    if hasattr(status, "push_image_settings"):
        status.push_image_settings = None


def start_of(settings: Any, now: datetime.datetime) -> datetime.datetime:
    """When a push is to start: at once unless a time is given."""
    return in_utc(settings.start_time or now)
