"""What a contract consists of: frozen values without behaviour, keyed and ordered as the schema has them.

For everyone who asks what the service's messages look like. Names are wire names; a type is either a built-in
(``xsd:string``) or the name of a type of the contract.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

Kind = Literal["data", "id", "fault", "core"]


class ContractError(ValueError):
    """A file of the contract is not what it should be; the text says which file and what was expected."""


class UnknownReleaseError(LookupError):
    """The contract does not describe the release asked for; the text names those that it does describe."""

    def __str__(self) -> str:
        """Give the text itself; a LookupError such as KeyError would quote it."""
        return str(self.args[0]) if self.args else ""


@dataclass(frozen=True, slots=True)
class Enumeration:
    """A named set of documented values, in documented order. Newer servers may send others."""

    name: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """A documented rule that XSD 1.0 cannot say, or says only in part.

    ``field`` is the sibling that the rule looks at, if any; ``values`` are its literals, fields or types.
    """

    kind: str
    field: str | None = None
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a type or a parameter of an operation."""

    name: str
    type: str
    """The documented type; for enumerated fields and those with facets the built-in that they restrict."""
    wire_type: str
    """The type of the schema: differs where a simple type is named, and where a fault travels in its wrapper."""
    array: bool = False
    optional: bool = False
    updatable: bool = True
    enumeration: Enumeration | None = None
    default: tuple[str, ...] | None = None
    """Lexical forms: one of a scalar, any number of an array."""
    minimum: int | None = None
    maximum: int | None = None
    min_length: int | None = None
    max_length: int | None = None
    patterns: tuple[str, ...] = ()
    """XSD regular expressions; a text has to match one of them."""
    rules: tuple[Rule, ...] = ()
    since: str | None = None
    deprecated: bool = False

    @property
    def required_if(self) -> Rule | None:
        """The condition under which an optional field has to be set."""
        return next((rule for rule in self.rules if rule.kind == "requiredIf"), None)


@dataclass(frozen=True, slots=True)
class Type:
    """A documented data object, entity id, fault or core type with the fields that it declares itself."""

    name: str
    page: str
    kind: Kind
    base: str | None = None
    """The documented base; DynamicData, which every data object extends on the wire, is not documented as one."""
    since: str | None = None
    deprecated: bool = False
    update_as_whole: bool = False
    queryable_by: tuple[str, ...] = ()
    query_privileges: tuple[str, ...] = ()
    fields: tuple[Field, ...] = ()
    rules: tuple[Rule, ...] = ()

    @property
    def queryable(self) -> bool:
        """Whether a query service serves it."""
        return bool(self.queryable_by)


@dataclass(frozen=True, slots=True)
class Returns:
    """The result of an operation; ``type`` and ``wire_type`` as for a field."""

    type: str
    wire_type: str
    array: bool = False
    optional: bool = False
    enumeration: Enumeration | None = None


@dataclass(frozen=True, slots=True)
class Operation:
    """A method; ``parameters`` are without ``_this``, ``faults`` are the declared ones."""

    name: str
    service: str
    parameters: tuple[Field, ...] = ()
    returns: Returns | None = None
    faults: tuple[str, ...] = ()
    privileges: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    deprecated: bool = False


@dataclass(frozen=True, slots=True)
class Service:
    """A service; one of them has no operation."""

    name: str
    page: str
    since: str | None = None
    deprecated: bool = False
    operations: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Contract:
    """Everything that the contract states of one release, each part by wire name.

    ``derived`` has the names of all types that extend a type, ``served`` those that a query service serves.
    """

    release: str
    namespace: str
    types: Mapping[str, Type]
    enumerations: Mapping[str, Enumeration]
    services: Mapping[str, Service]
    operations: Mapping[str, Operation]
    derived: Mapping[str, tuple[str, ...]]
    served: Mapping[str, tuple[str, ...]]

    def lineage(self, name: str) -> tuple[Type, ...]:
        """A type and its documented bases, the outermost base first: the order in which fields stand in a message.

        Raises KeyError for a name that is no documented type.
        """
        documented = self.types[name]
        return (*self.lineage(documented.base), documented) if documented.base else (documented,)
