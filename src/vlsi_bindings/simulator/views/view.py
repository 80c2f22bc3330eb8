"""One view: a type that no one stores, made of a stored one."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..inventory import Inventory
    from ..sources import Source


@dataclass(frozen=True)
class View:
    """How a type is seen: what it is made of, where its members come from, and of which objects there is one."""

    source: str
    members: Mapping[str, Source] = field(default_factory=dict)
    only: Source | None = None
    finish: Callable[[Inventory, Any, Any], None] | None = None
    """What else is worked out for an object of the source: it changes the view that has been made of it."""
