"""What one release of the reference states, as plain values: all that passes from page readers to schema writers.

Names are wire names. A type is either a built-in (``xsd:string``) or the wire name of a documented type.
Absent facts are ``None`` or empty; nothing here is guessed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["data", "id", "fault", "core"]


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule that XSD 1.0 cannot say, or says only in part.

    ``kind`` is one of the camel-case names of docs/contract.md (``requiredIf``, ``unique``, ``allowedTypes`` …);
    ``field`` is the sibling field that the rule looks at, if any; ``values`` are its literals, fields or types.
    """

    kind: str
    field: str | None = None
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Member:
    """A field of a type or a parameter of an operation, in documented order."""

    name: str
    type: str
    array: bool = False
    optional: bool = False
    updatable: bool = True
    enumeration: tuple[str, ...] | None = None
    default: tuple[str, ...] | None = None
    """Lexical forms: one of a scalar, any number of an array."""
    minimum: int | None = None
    maximum: int | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    """The name of a documented format or character set, a key of tools/reference/patterns.toml."""
    rules: tuple[Rule, ...] = ()
    since: str | None = None
    deprecated: bool = False

    @property
    def required_if(self) -> Rule | None:
        """The condition under which an optional field has to be set; the reference never states two."""
        return next((rule for rule in self.rules if rule.kind == "requiredIf"), None)


@dataclass(frozen=True, slots=True)
class Type:
    """A data object, entity id, fault or core type."""

    name: str
    page: str
    """The page's file name without ``.md``: ``vdi.resources.Desktop.InstantCloneProvisioningStatusData``."""
    kind: Kind
    base: str | None = None
    since: str | None = None
    deprecated: bool = False
    update_as_whole: bool = False
    queryable_by: tuple[str, ...] = ()
    """The query services that serve it; empty when it is not queryable."""
    query_privileges: tuple[str, ...] = ()
    fields: tuple[Member, ...] = ()
    rules: tuple[Rule, ...] = ()


@dataclass(frozen=True, slots=True)
class Returns:
    """The result of an operation that has one."""

    type: str
    array: bool = False
    enumeration: tuple[str, ...] | None = None
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Operation:
    """A method, by its wire name; ``parameters`` are without ``_this``."""

    name: str
    service: str
    parameters: tuple[Member, ...] = ()
    returns: Returns | None = None
    faults: tuple[str, ...] = ()
    privileges: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    deprecated: bool = False


@dataclass(frozen=True, slots=True)
class Service:
    """A documented service; one of them has no operation."""

    name: str
    page: str
    since: str | None = None
    deprecated: bool = False
    operations: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Release:
    """Everything that one release states. The dictionaries are keyed by wire name and sorted by it."""

    name: str
    types: dict[str, Type]
    services: dict[str, Service]
    operations: dict[str, Operation]
