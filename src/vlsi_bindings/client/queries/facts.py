"""What the contract of one release says of queries, in the form in which Python names are looked up."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from ...codec import DEFAULT_DIALECT
from ...conformance.rules.filterability import filterable_paths, sortable_paths
from ...conformance.rules.paths import Paths, Suggestions
from ...conformance.rules.values import attributes_of
from ...contract import load
from ...suggesting import nearest

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...conformance.rules.paths import Step
    from ...contract import Contract

SERVICE: Final = "QueryService"
REGISTRY: Final = DEFAULT_DIALECT.registry
_FEW: Final = 3
"""Operations that are named at once."""


class Facts:
    """The entities of one release with their members; made once, filled on demand."""

    def __init__(self, contract: Contract) -> None:
        """Take the contract."""
        self.contract, self.paths = contract, Paths(contract)
        self.entities = contract.served[SERVICE]
        self._members: dict[str, dict[str, Step]] = {}
        self._filterable: dict[str, tuple[str, ...]] = {}
        self._sortable: dict[str, tuple[str, ...]] = {}

    def members(self, name: str) -> Mapping[str, Step]:
        """The members of a type by their Python names; those of types derived from it included."""
        found = self._members.get(name)
        if found is None:
            found = self._members[name] = {}
            for wire_name, step in self.paths.members(name).items():
                cls = REGISTRY.find_type(step.owner.name)
                attribute = attributes_of(cls).get(wire_name) if cls else None
                if attribute is not None:
                    found.setdefault(attribute, step)
        return found

    def filterable(self, entity: str) -> tuple[str, ...]:
        """The members that filters may name, as wire paths."""
        if entity not in self._filterable:
            self._filterable[entity] = filterable_paths(self.paths, entity)
        return self._filterable[entity]

    def sortable(self, entity: str) -> tuple[str, ...]:
        """The members that results may be sorted by, as wire paths."""
        if entity not in self._sortable:
            self._sortable[entity] = sortable_paths(self.paths, entity)
        return self._sortable[entity]

    def instead_of(self, name: str) -> str:
        """What to do about a name that is no entity: call what gives it, or take another."""
        if name in self.contract.types:
            operations = self.contract.operations.values()
            giving = [each.name for each in operations if each.returns is not None and each.returns.type == name]
            giving.sort(key=lambda operation: (not operation.endswith("_List"), operation))
            ways = [f"query {entity}" for entity in self._views_of(name)[:1]]
            ways += [f"call {' or '.join(giving[:_FEW])}"] if giving else []
            none = f"take one of the {len(self.entities)} types that can be"
            return f"{', or '.join(ways)} instead" if ways else none
        near = nearest(name, self.entities, 0.4)
        return f"did you mean {near}?" if near else f"take one of {', '.join(self.entities)}"

    def _views_of(self, name: str) -> list[str]:
        """The entities whose objects have the same kind of id, the summaries first."""
        identity = self.identity_of(name)
        found = [entity for entity in self.entities if identity and self.identity_of(entity) == identity]
        return sorted(found, key=lambda entity: ("Summary" not in entity, entity))

    def identity_of(self, name: str) -> str | None:
        """The type of the id that objects of a type have."""
        step = self.paths.members(name).get("id")
        return None if step is None else step.field.type

    def suggestion(self, entity: str, path: str) -> str:
        """What to do about a wire path that is none."""
        return Suggestions(self.paths, entity, frozenset(self.filterable(entity))).of(path)


@cache
def facts_of(release: str | None = None) -> Facts:
    """The facts of a release, read once; ``None`` is the newest. Raises UnknownReleaseError for an unknown one."""
    return Facts(load(release=release))
