"""Plans at a server: applied, and undone where nobody else has changed the same since.

>>> apply(call, plan)
>>> undo(call, plan)
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..errors import ArgumentError
from ..naming import kind_of_type
from ..queries.driving import run, run_async
from .errors import ConflictError
from .plans import UpdatePlan, value_at

if TYPE_CHECKING:
    from ...model import DataObject, Request
    from ..naming import Steps
    from ..queries.driving import AsyncCall, Call


def demand_plan(given: object) -> None:
    """Raise TypeError for what is no plan, such as the edit that has one."""
    if not isinstance(given, UpdatePlan):
        hint = ", which has one: take its plan" if hasattr(type(given), "plan") else ""
        raise TypeError(f"a plan of an update is needed, not {type(given).__name__}{hint}")


def apply(call: Call, plan: UpdatePlan, **parameters: object) -> None:
    """Send a plan; one that changes nothing is not sent. ``parameters`` as of :meth:`UpdatePlan.request`."""
    demand_plan(plan)
    if plan:
        call(plan.request(**parameters))


async def apply_async(call: AsyncCall, plan: UpdatePlan, **parameters: object) -> None:
    """The same, awaited."""
    demand_plan(plan)
    if plan:
        await call(plan.request(**parameters))


def undo(call: Call, plan: UpdatePlan, *, force: bool = False, **parameters: object) -> None:
    """Bring back what was there before a plan was applied.

    The object is read first: where it is not as the plan has left it, ConflictError tells who would be overwritten, and
    nothing is sent; ``force`` brings the old values back all the same. What no operation reads by its id is not looked
    at. ``parameters`` as of :meth:`UpdatePlan.request`.
    """
    demand_plan(plan)
    run(call, _undoing(plan.inverse(), parameters, force=force))


async def undo_async(call: AsyncCall, plan: UpdatePlan, *, force: bool = False, **parameters: object) -> None:
    """The same, awaited."""
    demand_plan(plan)
    await run_async(call, _undoing(plan.inverse(), parameters, force=force))


def _undoing(back: UpdatePlan, parameters: dict[str, object], *, force: bool) -> Steps:
    if not back:
        return
    request = back.request(**parameters)
    if not force and (reading := _reading(back)) is not None:
        _demand_untouched(back, (yield reading))
    yield request


def _reading(plan: UpdatePlan) -> Request[Any] | None:
    """The request that reads the object of a plan; ``None`` where there is none."""
    try:
        kind = kind_of_type(plan.root, plan.release)
    except ArgumentError:
        return None
    return kind.request(plan.identity)


def _demand_untouched(back: UpdatePlan, current: DataObject) -> None:
    """Raise ConflictError where an object is not as it was left."""
    conflicts = back.conflicts(current)
    if conflicts:
        changes = (change for change in back.changes if change.path in conflicts)
        raise ConflictError(back.root, [replace(each, after=value_at(current, each.path)) for each in changes])
