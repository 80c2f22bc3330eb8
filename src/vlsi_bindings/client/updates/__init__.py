"""Updates: the minimal change of an object, planned, judged, sent, taken back.

>>> with editing(pool, then=lambda plan: apply(call, plan)) as changed:
...     changed.base.display_name = "Windows 11"
"""

from __future__ import annotations

from .applying import apply, apply_async, undo, undo_async
from .differing import Change
from .edits import AsyncEdit, Edit, editing
from .errors import ConflictError, PlanError, UpdateError
from .plans import UpdatePlan, plan_update

__all__ = [
    "AsyncEdit",
    "Change",
    "ConflictError",
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
