"""Updates: the minimal change of an object, planned, judged, sent, taken back; and waiting until it shows.

>>> with editing(pool, then=lambda plan: apply(call, plan)) as changed:
...     changed.base.display_name = "Windows 11"
"""

from __future__ import annotations

from .conditions import image_published, image_pushed, image_status, machine_available
from .differing import Change
from .errors import PlanError, UpdateError
from .plans import UpdatePlan, apply, apply_async, editing, plan_update, undo, undo_async
from .waiting import Progress, WaitFailedError, WaitTimeoutError, wait_for, wait_for_async

__all__ = [
    "Change",
    "PlanError",
    "Progress",
    "UpdateError",
    "UpdatePlan",
    "WaitFailedError",
    "WaitTimeoutError",
    "apply",
    "apply_async",
    "editing",
    "image_published",
    "image_pushed",
    "image_status",
    "machine_available",
    "plan_update",
    "undo",
    "undo_async",
    "wait_for",
    "wait_for_async",
]
