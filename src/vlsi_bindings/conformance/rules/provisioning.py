"""Rules that hold for instant clones or full clones only: which objects say what a desktop or farm is.

An object with a documented ``provisioningType`` says it of itself, and of the object that it is a part of. From there
the fields with such a rule are reached by a fixed path; the rule is judged where the two meet.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from .stated import Stated, of_type

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...contract import Contract, Field, Type

PROVISIONING_TYPE: Final = "provisioningType"
CONDITIONS: Final = {"onlyValueForInstantClone": "INSTANT_CLONE_ENGINE", "maxItemsIf": "VIRTUAL_CENTER"}
"""The provisioning type under which each kind of rule holds; full clones are those that vCenter alone makes."""
STORAGE_DRS: Final = "sdrsCluster"
"""The field by which a datastore says that it is a Storage DRS cluster."""

Path = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Meeting:
    """Where a rule is judged: in objects of ``owner``, which knows both the condition and the field by their paths."""

    owner: str
    condition: Path
    target: Path
    stated: Stated

    @property
    def wanted(self) -> str:
        """The provisioning type under which the rule holds."""
        return CONDITIONS[self.stated.kind.name]


def meetings(contract: Contract, documented: Type) -> Iterator[Meeting]:
    """The rules that objects of a type are judged by, since they know the provisioning type."""
    for condition, skipped in _conditions(contract, documented):
        for field in documented.fields:
            if field.name != skipped:
                for path, stated in _below(contract, field, ()):
                    if CONDITIONS[stated.kind.name] in _values(contract, documented, condition):
                        yield Meeting(documented.name, condition, path, stated)


def _conditions(contract: Contract, documented: Type) -> Iterator[tuple[Path, str]]:
    """The paths by which a type knows the provisioning type, and the part that judges its own fields itself."""
    for field in documented.fields:
        part = contract.types.get(field.type)
        if field.name == PROVISIONING_TYPE:
            yield (field.name,), field.name
        elif part and not field.array and any(inner.name == PROVISIONING_TYPE for inner in part.fields):
            yield (field.name, PROVISIONING_TYPE), field.name


def _values(contract: Contract, documented: Type, condition: Path) -> tuple[str, ...]:
    found: Field | None = None
    for name in condition:
        found = next(field for field in documented.fields if field.name == name)
        documented = contract.types.get(found.type, documented)
    return found.enumeration.values if found and found.enumeration else ()


def _below(contract: Contract, field: Field, above: tuple[str, ...]) -> Iterator[tuple[Path, Stated]]:
    """All paths that begin with a field and end at one that such a rule is stated of."""
    documented = contract.types.get(field.type)
    if documented is None or documented.name in above:
        return
    for stated in of_type(documented):
        if stated.kind.name in CONDITIONS:
            yield (field.name, stated.name), stated
    for inner in documented.fields:
        for path, stated in _below(contract, inner, (*above, documented.name)):
            yield (field.name, *path), stated
