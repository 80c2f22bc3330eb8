"""Updates: the minimal change of an object, planned, judged, sent, taken back.

>>> with editing(pool, then=lambda plan: apply(call, plan)) as changed:
...     changed.base.display_name = "Windows 11"
"""

from __future__ import annotations

from .differing import Change
from .edits import AsyncEdit, Edit, editing
from .errors import PlanError, UpdateError
from .plans import UpdatePlan, apply, apply_async, plan_update, undo, undo_async

__all__ = [
    "AsyncEdit",
    "Change",
    "Edit",
    "PlanError",
    "UpdateError",
    "UpdatePlan",
    "apply",
    "apply_async",
    "editing",
    "plan_update",
    "undo",
    "undo_async",
]
