"""The estate that is being made: what all of its makers share, and what they hand on to each other."""

from __future__ import annotations

import datetime
import random
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from ..inventory import Inventory

DOMAIN: Final = "lab.example.com"
NETBIOS: Final = "LAB"
MOST_MACHINES: Final = 50_000
_WITH_PROBLEMS: Final = 500


@dataclass(frozen=True)
class Sizes:
    """How large the estate is. Raises ValueError for what is out of bounds."""

    machines: int = 60
    users: int = 20
    sessions: int = 25
    events: int = 40

    def __post_init__(self) -> None:
        """Check the bounds."""
        if not 1 <= self.machines <= MOST_MACHINES:
            raise ValueError(f"an estate has 1 to {MOST_MACHINES:,} machines, not {self.machines:,}")
        if min(self.users, self.sessions, self.events) < 1 or self.sessions > self.machines:
            raise ValueError("an estate has at least one user, session and event, and a machine for each session")

    @classmethod
    def of(cls, machines: int) -> Sizes:
        """The sizes that go with a number of machines."""
        return cls(machines, max(1, min(2_000, machines // 3)), max(1, machines * 2 // 5), max(1, min(2_000, machines)))

    @property
    def has_problems(self) -> bool:
        """Whether some things are not as they should be, as in any estate that is large enough."""
        return self.machines >= _WITH_PROBLEMS

    @property
    def pools(self) -> int:
        """How many pools the machines are spread over."""
        return max(2, min(100, self.machines // 100))


class Estate:
    """One filling of an inventory. What a maker made and later ones refer to is an attribute."""

    root: Any
    groups: list[Any]
    users: list[Any]
    user_groups: list[Any]
    centers: list[Any]
    places: list[dict[str, Any]]
    """Where machines are made, for each virtual center: ids by what the settings of pools call them."""
    farm: Any
    applications: list[Any]
    desktops: list[Any]

    def __init__(self, inventory: Inventory, sizes: Sizes) -> None:
        """Take an empty inventory."""
        self.inventory, self.sizes = inventory, sizes
        self.examples = inventory.examples
        self.random = random.Random(f"estate {inventory.seed}")  # noqa: S311 - no secret
        self.places = []
        self.started = inventory.clock.now - datetime.timedelta(days=1)

    def add(self, name: str, called: str, given: dict[str, object]) -> Any:
        """Make an object and keep it; its id is made of what it is called."""
        kind = self.inventory.entities.id_type(name)
        identity = {} if kind is None else {"id": self.inventory.new_id(kind, called)}
        made = self.examples.make(name, {**identity, **given})
        self.inventory.put(made)
        return made
