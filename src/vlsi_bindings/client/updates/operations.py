"""Which operation updates which type: the contract states it of the parameter that takes the entries."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from ...codec import DEFAULT_DIALECT
from ...codec.making import blank
from ...conformance.rules.paths import Paths
from ...conformance.rules.values import attributes_of
from ...contract import load
from ...model import Reference

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...contract import Contract, Operation
    from ...model import DataObject, Request

REGISTRY: Final = DEFAULT_DIALECT.registry
_RULE: Final = "updateMapOf"


@dataclass(frozen=True)
class Updating:
    """An operation with an update map: the type that it changes, and its parameters by wire name."""

    operation: Operation
    root: str
    updates: str

    @property
    def others(self) -> tuple[str, ...]:
        """The parameters beside the entries."""
        return tuple(p.name for p in self.operation.parameters if p.name != self.updates)

    def may_be_none(self, name: str) -> bool:
        """Whether the contract lets a parameter be absent."""
        return any(p.name == name and p.optional for p in self.operation.parameters)

    def identity_parameter(self, identity: DataObject | None) -> str | None:
        """The parameter that takes the object's own id."""
        kind = type(identity).__wire_name__ if identity is not None else None
        return next((p.name for p in self.operation.parameters if p.type == kind), None)

    def request(self, entries: Sequence[DataObject], given: dict[str, object]) -> Request[Any]:
        """The request, with parameters by wire name; those that are not given are left blank."""
        cls = REGISTRY.find_request(self.operation.name)
        if cls is None:
            raise LookupError(f"the package has no {self.operation.name}; generate it again")
        made: Any = blank(cls)
        made.this = Reference(value=self.operation.service, type=self.operation.service)
        attributes = attributes_of(cls)
        for name, value in {**given, self.updates: entries}.items():
            setattr(made, attributes[name], value)
        found: Request[Any] = made
        return found


class Updates:
    """The update maps of one release, and the paths that their keys name."""

    def __init__(self, contract: Contract) -> None:
        """Take the contract."""
        self.contract, self.paths = contract, Paths(contract)
        self.all = {found.operation.name: found for found in _all(contract)}

    def of(self, root: str, operation: str | None = None) -> Updating:
        """The operation that updates a type: the one asked for, else the one that needs the least beside the id.

        Raises LookupError where there is none, with those that there are.
        """
        fitting = [found for found in self.all.values() if found.root == root]
        if operation is not None:
            fitting = [found for found in fitting if found.operation.name == operation]
        if not fitting:
            asked = operation or "no operation"
            roots = ", ".join(sorted({found.root for found in self.all.values()}))
            raise LookupError(f"{asked} updates {root} in {self.contract.release}; what can be updated is {roots}")
        return min(fitting, key=lambda found: len(found.others))


def _all(contract: Contract) -> list[Updating]:
    return [
        Updating(operation, rule.values[0], parameter.name)
        for operation in contract.operations.values()
        for parameter in operation.parameters
        for rule in parameter.rules
        if rule.kind == _RULE
    ]


@cache
def updates_of(release: str | None = None) -> Updates:
    """The update maps of a release, read once; ``None`` is the newest. Raises UnknownReleaseError."""
    return Updates(load(release=release))
