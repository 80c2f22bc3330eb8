"""What is checked of each class: compiled once per contract, class and direction; most classes cost a look-up only.

A class from which no rule can be reached has no plan and is never looked into.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ...model import DataObject, Request, Response
from .breach import Breach
from .object_checks import OBJECT_CHECKS
from .paths import Paths
from .provisioning_checks import meeting_checks
from .queries import QueryCheck
from .reach import Reach
from .sentences import mend, sentence
from .service_checks import nested_limit, service_check
from .stated import of_operation, of_type
from .updates import UpdateMap
from .value_checks import VALUE_CHECKS
from .values import attributes_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ...contract import Contract
    from .breach import Direction
    from .stated import Stated
    from .value_checks import Place

Check = Callable[[Any], Iterable[Breach]]
"""The breaches of one rule by one object; their paths begin below the object."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What is done with an object: its checks, and the fields to look into (attribute, wire name, whether an array)."""

    checks: tuple[Check, ...]
    inner: tuple[tuple[str, str, bool], ...]


class Plans(dict[type, "Plan | None"]):
    """The plans of one contract and direction by class; made on first look-up."""

    def __init__(self, contract: Contract, direction: Direction | None) -> None:
        """Take the contract; compiles nothing yet."""
        super().__init__()
        self.contract = contract
        self.direction: Direction | None = direction
        self.paths = Paths(contract)
        self._reach = Reach(contract, direction)

    def __missing__(self, cls: type) -> Plan | None:
        """Make the plan of a class that is met for the first time."""
        plan = self[cls] = self._plan(cls) if isinstance(cls, type) and issubclass(cls, DataObject) else None
        return plan

    def _plan(self, cls: type[DataObject]) -> Plan | None:
        attributes = attributes_of(cls)
        checks = tuple(
            check
            for stated in self._stated(cls)
            if stated.kind.holds(self.direction)
            for check in self._checks(stated, attributes)
        )
        checks += tuple(self._meeting_checks(cls))
        checks += tuple(self._array_checks(cls, attributes))
        inner = tuple((f.attribute, f.wire_name, f.array) for f in cls.__fields__ if self._reach.of(f.type))
        return Plan(checks, inner) if checks or inner else None

    def _stated(self, cls: type[DataObject]) -> Iterator[Stated]:
        """The rules of a request, or of a type and its bases; a response has none of its own."""
        name = cls.__wire_name__
        if issubclass(cls, Request):
            if name in self.contract.operations:
                yield from of_operation(self.contract, self.contract.operations[name])
        elif not issubclass(cls, Response) and name in self.contract.types:
            for documented in self.contract.lineage(name):
                yield from of_type(documented)

    def _checks(self, stated: Stated, attributes: Mapping[str, str]) -> Iterator[Check]:
        kind = stated.kind.name
        names = {stated.name, stated.rule.field or stated.name}
        if kind in ("atLeastOneOf", "atMostOneOf", "requiredIfSet"):
            names |= set(stated.rule.values)
        if not names - {""} <= attributes.keys():
            return  # the classes are those of another release
        if kind in OBJECT_CHECKS:
            yield _object_check(stated, attributes)
        elif kind in VALUE_CHECKS:
            yield _value_check(stated, attributes[stated.name], self.contract)
        elif kind == "updateMapOf":
            yield UpdateMap(stated, attributes[stated.name], self.paths)
        elif kind == "query":
            yield QueryCheck(stated, attributes[stated.name], self.paths)
        elif kind == "service":
            yield service_check(stated)

    def _meeting_checks(self, cls: type[DataObject]) -> Iterator[Check]:
        documented = None if issubclass(cls, (Request, Response)) else self.contract.types.get(cls.__wire_name__)
        if documented:
            for part in self.contract.lineage(documented.name):
                yield from meeting_checks(self.contract, part)

    def _array_checks(self, cls: type[DataObject], attributes: Mapping[str, str]) -> Iterator[Check]:
        """The limit of arrays within requests; those that are parameters have it as a rule of the operation."""
        documented = self.contract.types.get(cls.__wire_name__)
        if self.direction != "request" or documented is None or issubclass(cls, (Request, Response)):
            return
        for part in self.contract.lineage(documented.name):
            for field in part.fields:
                if field.array and field.name in attributes:
                    yield _value_check(nested_limit(part, field), attributes[field.name], self.contract)


def _object_check(stated: Stated, attributes: Mapping[str, str]) -> Check:
    find = OBJECT_CHECKS[stated.kind.name](stated, attributes)

    def check(value: Any) -> Iterable[Breach]:
        found = find(value)
        return [_breach(stated, name, seen) for name, seen in found] if found else ()

    return check


def _value_check(stated: Stated, attribute: str, contract: Contract) -> Check:
    find = VALUE_CHECKS[stated.kind.name](stated, contract)

    def check(value: Any) -> Iterable[Breach]:
        held = getattr(value, attribute)
        found = () if held is None else find(held)
        return _placed(stated, held, found) if found else ()

    return check


def _placed(stated: Stated, held: Any, found: Iterable[Place]) -> Iterator[Breach]:
    """What a check of a value found, as breaches of the object that holds the value."""
    for index, below, seen in found:
        at = stated.name if index is None or len(held) == 1 else f"{stated.name}[{index}]"
        yield _breach(stated, f"{at}/{below}" if below else at, seen)


def _breach(stated: Stated, path: str, seen: str) -> Breach:
    return Breach(
        stated.kind.rules[0],
        path,
        sentence(stated.rule, stated.field),
        seen,
        mend(stated.rule, stated.name),
        stated.page,
        stated.kind.severity,
    )
