"""From which types a rule can be reached: only those are looked into."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .object_checks import OBJECT_CHECKS
from .provisioning import meetings
from .stated import of_type
from .value_checks import VALUE_CHECKS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...contract import Contract, Type
    from .breach import Direction

ANY: Final = "xsd:anyType"


class Reach:
    """The types of one contract that lead to a rule which holds in one direction; found out when they are asked for."""

    def __init__(self, contract: Contract, direction: Direction | None) -> None:
        """Take the contract; looks at nothing yet."""
        self._contract = contract
        self._direction: Direction | None = direction
        self._known: dict[str, bool] = {ANY: True}

    def of(self, name: str) -> bool:
        """Whether a value of that type can break a rule: under anyType anything can."""
        if name not in self._known:
            self._explore(name)
        return self._known[name] or (name == "MethodFault" and self.of("LocalizedMethodFault"))

    def _explore(self, name: str) -> None:
        """Follow fields, bases and derived types from a type until one states a rule, or none is left."""
        seen, todo = {name}, [name]
        while todo:
            current = todo.pop()
            if self._known.get(current) or self._states(current):
                self._known[current] = self._known[name] = True
                return
            if current not in self._known:
                fresh = set(self._next(current)) - seen
                seen |= fresh
                todo += fresh
        self._known |= dict.fromkeys(seen, False)

    def _next(self, name: str) -> Iterator[str]:
        documented = self._contract.types.get(name)
        if documented is not None:
            yield from (field.type for field in documented.fields)
            yield from self._contract.derived.get(name, ())
            if documented.base:
                yield documented.base

    def _states(self, name: str) -> bool:
        documented = self._contract.types.get(name)
        return documented is not None and self._has_rules(documented)

    def _has_rules(self, documented: Type) -> bool:
        if self._direction == "request" and any(field.array for field in documented.fields):
            return True
        kinds = {stated.kind for stated in of_type(documented) if stated.kind.holds(self._direction)}
        judged = any(kind.name in OBJECT_CHECKS or kind.name in VALUE_CHECKS for kind in kinds)
        return judged or next(meetings(self._contract, documented), None) is not None
