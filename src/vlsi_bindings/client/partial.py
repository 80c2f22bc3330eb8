"""Calls of which a part has failed: what became of each item, side by side with it.

The service tells the outcomes in the order of the items (PartialFailureFault), and not which item each is of.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from .parts import arrays_of

if TYPE_CHECKING:
    from ..model import Fault
    from ..vdi import PartialFailureFault


class Outcome(NamedTuple):
    """What became of one item of a call: a result (``None`` where the operation gives none), or the fault.

    ``item`` is ``None`` where nobody knows what was called.
    """

    item: Any
    result: Any
    fault: Fault | None


def outcomes(error: PartialFailureFault) -> list[Outcome]:
    """The outcome of each item of a call, in the order of the items.

    >>> try:
    ...     connection.machine.restart_machines(ids)
    ... except vdi.PartialFailureFault as error:
    ...     failed = {outcome.item.id: outcome.fault for outcome in outcomes(error) if outcome.fault}

    Items are those of the one array of the request that has as many.
    """
    items = _items(error)
    return [Outcome(item, told.result, _fault(told.fault)) for item, told in zip(items, error.results, strict=True)]


def _items(error: PartialFailureFault) -> list[Any]:
    count = len(error.results)
    asked = [] if error.call is None else [items for _, items in arrays_of(error.call.request) if len(items) == count]
    return asked[0] if len(asked) == 1 else [None] * count


def _fault(told: Any) -> Any:  # noqa: ANN401 - the fault, out of what carries it
    """A fault with the server's text for it."""
    inner = getattr(told, "fault", None)
    if inner is not None:
        inner.message = inner.message or told.localized_message
    return inner
