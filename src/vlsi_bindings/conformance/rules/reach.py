"""From which types a rule can be reached: only those are looked into."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from .object_checks import OBJECT_CHECKS
from .provisioning import meetings
from .stated import of_type
from .value_checks import VALUE_CHECKS

if TYPE_CHECKING:
    from ...contract import Contract, Type
    from .breach import Direction

ANY: Final = "xsd:anyType"


class Reach:
    """The types of one contract that lead to a rule which holds in one direction."""

    def __init__(self, contract: Contract, direction: Direction | None) -> None:
        """Follow fields, bases and derived types backwards from every type that states a rule."""
        self._contract = contract
        self._direction: Direction | None = direction
        leading: defaultdict[str, set[str]] = defaultdict(set)
        for documented in contract.types.values():
            for part in (documented.base, *(field.type for field in documented.fields)):
                leading[part or ""].add(documented.name)
            leading[documented.name].add(documented.base or "")
        self._reached: set[str] = set()
        todo = [ANY, *(name for name, documented in contract.types.items() if self._states(documented))]
        while todo:
            name = todo.pop()
            if name and name not in self._reached:
                self._reached.add(name)
                todo += leading[name]

    def of(self, name: str) -> bool:
        """Whether a value of that type can break a rule: under anyType anything can."""
        return name in self._reached or (name == "MethodFault" and "LocalizedMethodFault" in self._reached)

    def _states(self, documented: Type) -> bool:
        if self._direction == "request" and any(field.array for field in documented.fields):
            return True
        kinds = {stated.kind for stated in of_type(documented) if stated.kind.holds(self._direction)}
        judged = any(kind.name in OBJECT_CHECKS or kind.name in VALUE_CHECKS for kind in kinds)
        return judged or next(meetings(self._contract, documented), None) is not None
