"""An estate that hangs together, determined by a seed: pools with machines with sessions with users, and the rest.

What is told here is what one looks for in an estate; required members that are left open are examples, and of types
that are not told there is one object each.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from . import activity, infrastructure, others, people, pools, problems
from .estate import Estate, Sizes

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..inventory import Inventory

_STEPS: Final[tuple[Callable[[Estate], None], ...]] = (
    people.people,
    infrastructure.infrastructure,
    infrastructure.farms,
    pools.pools,
    activity.entitlements,
    activity.events,
    problems.problems,
    others.others,
)
"""In the order of the references."""

__all__ = ["Sizes", "fill"]


def fill(inventory: Inventory, sizes: Sizes) -> None:
    """Fill an empty inventory, in one transaction."""
    estate = Estate(inventory, sizes)
    with inventory.store.transaction():
        for step in _STEPS:
            step(estate)
