"""What a check is: its name, what it needs of the server, and its thresholds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

from ..contract import history, load

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from .asking import Asking
    from .limits import Limit, Limits
    from .results import Report

    Function: TypeAlias = Callable[[Asking, Limits], Coroutine[Any, Any, Report]]


@dataclass(frozen=True, slots=True)
class Check:
    """A check: what it looks at, the operations and entities that it needs, and its thresholds.

    An entity is the type of the rows that QueryService is asked for.
    """

    name: str
    about: str
    do: Function
    operations: tuple[str, ...] = ()
    entities: tuple[str, ...] = ()
    limits: tuple[Limit, ...] = ()

    def as_json(self, limits: Limits) -> dict[str, Any]:
        """What it is as plain values, with the thresholds as they are, and the privileges that the contract names.

        Which of several privileges is enough is not documented.
        """
        known = load()
        named = [known.operations[name].privileges for name in self.operations]
        named += [known.types[name].query_privileges for name in self.entities]
        return {
            "check": self.name,
            "about": self.about,
            "operations": list(self.operations),
            "entities": list(self.entities),
            "privileges": sorted({name for names in named for name in names}),
            "thresholds": [limits[limit.name].as_json() for limit in self.limits],
        }

    def missing_in(self, release: str) -> str | None:
        """What a release does not have of what the check needs, in words; ``None`` where it has all."""
        known = history()
        found = {name: known.operation(name) for name in self.operations}
        found |= {name: known.type(name) for name in self.entities}
        lacking = [f"{name} ({releases})" for name, releases in found.items() if release not in releases]
        return ", ".join(lacking) or None
