"""Which types the inventory keeps, and by what their objects are told apart: derived from the contract.

Kept is what operations get, list or query, unless the table of views says what it is made of. Settings of which there
is one for the whole server are kept too.
"""

from __future__ import annotations

from functools import cache, partial
from operator import ne
from typing import TYPE_CHECKING, Final

from .shapes import value_at
from .views import VIEWS

if TYPE_CHECKING:
    from typing import Any

    from .shapes import Shapes

_KEYS: Final = ("id", "eventId", "userOrGroupId", "userData.userId", "certificateName", "dnsName")
"""What tells the objects of a type apart: the first of these members that the type has."""
_MADE: Final = frozenset({"QueryResults", "MachineRegisterResult", "RDSServerRegisterResult"}) | {
    "RegisteredPhysicalMachineRegisterResult",
    "PersistentDiskIncompatibleReasons",
    "PersistentDiskRecreateMachineInfo",
    "UserHomeSiteResolutionInfo",
    "MachineStateCounts",
    "RDSServerStateCount",
    "SystemStatusCounter",
    "LocalSessionStatistics",
    "UsageStatisticsLicensingCountersInfo",
    "HostOrClusterTreeNode",
    "JwtTokenInfo",
    "GlobalSessionPodSessionCounter",
}
"""Results of operations that are made for the answer, and have no life of their own."""
_WITHIN: Final = frozenset({"HostOrClusterInfo"})
"""Kept, although operations return them within trees only."""


class Entities:
    """The kept types of one release."""

    def __init__(self, shapes: Shapes) -> None:
        """Find them in the contract."""
        self.shapes = shapes
        self.stored: dict[str, str] = {}
        """Types whose objects have a key, with the path of the key."""
        self.single: set[str] = set()
        """Types with one object for the whole server."""
        singles = _singles(shapes)
        for name in (*_returned(shapes), *(view.source for view in VIEWS.values())):
            self._place(name, singles)
        self._kinds: dict[str, list[str]] = {}
        for name in self.stored:
            kind = self.id_type(name)
            if kind is not None:
                self._kinds.setdefault(kind, []).append(name)
        for kind, names in self._kinds.items():
            names.sort(key=partial(ne, f"{kind.removesuffix('Id')}Info"))

    def key(self, value: Any) -> str:
        """The key of an object; empty for one that is the only one of its type."""
        path = self.stored.get(type(value).__wire_name__)
        found = None if path is None else value_at(value, path)
        return "" if found is None else str(getattr(found, "id", found))

    def id_type(self, name: str) -> str | None:
        """The type of the ids of a kept or seen type's objects; ``None`` where they have none."""
        path = self.stored.get(source_of(name))
        if path is None:
            return None
        facts = self._facts(source_of(name), path)
        return facts if facts is not None and self.shapes.is_id(facts) else None

    def kinds(self, id_type: str) -> list[str]:
        """The kept types whose objects have ids of a type; that which is called like it is the first."""
        return self._kinds.get(id_type, [])

    def is_kept(self, name: str) -> bool:
        """Whether there are objects of a type in the inventory, as they are or as views."""
        source = source_of(name)
        return source in self.stored or source in self.single

    def _place(self, name: str, singles: set[str]) -> None:
        if name in VIEWS or name in _MADE or name not in self.shapes.contract.types:
            return
        path = next((path for path in _KEYS if self._facts(name, path) is not None), None)
        if path is not None:
            self.stored[name] = path
        elif name in singles:
            self.single.add(name)

    def _facts(self, name: str, path: str) -> str | None:
        """The type of what stands at a path; ``None`` where there is no such path."""
        for step in path.split("."):
            member = self.shapes.members(name).get(step) if name in self.shapes.contract.types else None
            if member is None or member.facts.array:
                return None
            name = member.facts.type
        return name


@cache
def entities_of(shapes: Shapes) -> Entities:
    """The kept types of a release, found once."""
    return Entities(shapes)


def source_of(name: str) -> str:
    """The type that a type is made of: itself, unless it is a view."""
    return VIEWS[name].source if name in VIEWS else name


def _returned(shapes: Shapes) -> list[str]:
    """The data objects that operations return or queries give, in the contract's order, which is that of names."""
    contract = shapes.contract
    returned = {operation.returns.type for operation in contract.operations.values() if operation.returns}
    queried = {name for names in contract.served.values() for name in names}
    known = (name for name in sorted(returned | queried | _WITHIN) if name in contract.types)
    return [name for name in known if contract.types[name].kind == "data"]


def _singles(shapes: Shapes) -> set[str]:
    """What operations without parameters return: one object."""
    return {
        operation.returns.type
        for operation in shapes.contract.operations.values()
        if operation.returns is not None and not operation.returns.array and not any(map(_wanted, operation.parameters))
    }


def _wanted(parameter: Any) -> bool:
    return not parameter.optional
