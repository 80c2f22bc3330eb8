"""What a VLSI-style WSDL/XSD set says, as plain values: what the reader fills and the writer spells out.

Names are wire names; a type is an expanded name. Facts that a set does not state are ``None`` or empty.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final, NamedTuple

XSD: Final = "http://www.w3.org/2001/XMLSchema"

CORE_TYPES: Final = frozenset(
    {
        "DynamicArray",
        "DynamicData",
        "DynamicProperty",
        "LocalizedMethodFault",
        "ManagedObjectReference",
        "MethodFault",
        "RuntimeFault",
        "SecurityError",
    }
)
"""The framework's own types: every set has them, in its own namespace or in one that it imports."""


class QName(NamedTuple):
    """An expanded name; the namespace comes first, as XML Schema writes it down."""

    namespace: str
    local: str

    def __str__(self) -> str:
        """Write it in Clark notation."""
        return f"{{{self.namespace}}}{self.local}"


class Place(NamedTuple):
    """Where a component is declared: the file's name and the line."""

    file: str
    line: int

    def __str__(self) -> str:
        """Write it as compilers do."""
        return f"{self.file}:{self.line}"


@dataclass(frozen=True, slots=True)
class Rule:
    """A documented rule that XSD cannot say: its kind, the field it looks at, its literals."""

    kind: str
    field: str | None = None
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Facets:
    """What a simple type demands of a value beside its built-in; lengths count characters."""

    name: str | None = None
    """The name of the simple type that states the facets, ``None`` where it has none."""
    min_length: str | None = None
    max_length: str | None = None
    minimum: str | None = None
    maximum: str | None = None
    patterned: bool = False


@dataclass(frozen=True, slots=True)
class Value:
    """One value of an enumeration."""

    text: str
    since: str | None = None
    releases: str | None = None
    """The releases that have it, as ranges (``2206-``); ``None`` for all that have its owner."""
    deprecated: bool = False


@dataclass(frozen=True, slots=True)
class Enumeration:
    """An enumerated string: a named simple type, or an anonymous one under the name that the reader gave it."""

    name: QName
    place: Place
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Member:
    """A field of a type or a parameter of an operation: one particle of its sequence.

    ``type`` is a built-in, a complex type or an enumeration; any other simple type is its built-in and ``facets``.
    """

    name: str
    type: QName
    place: Place
    array: bool = False
    optional: bool = False
    facets: Facets | None = None
    documented_type: str | None = None
    default: tuple[str, ...] | None = None
    updatable: bool = True
    since: str | None = None
    releases: str | None = None
    deprecated: bool = False
    rules: tuple[Rule, ...] = ()


@dataclass(frozen=True, slots=True)
class Type:
    """A complex type: a data object, an entity id, a fault, a core type or the reference."""

    name: QName
    place: Place
    base: QName | None = None
    members: tuple[Member, ...] = ()
    reference: bool = False
    """The type has text and attributes (``ManagedObjectReference``), no elements."""
    enumerations: tuple[str, ...] = ()
    """Enumerations that only attributes of the type name."""
    kind: str | None = None
    page: str | None = None
    since: str | None = None
    releases: str | None = None
    deprecated: bool = False
    update_as_whole: bool = False
    queryable_by: tuple[str, ...] = ()
    privileges: tuple[str, ...] = ()
    rules: tuple[Rule, ...] = ()


@dataclass(frozen=True, slots=True)
class Result:
    """What an operation returns: the particle ``returnval``."""

    type: QName
    array: bool = False
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Operation:
    """An operation under the name of its request element; ``parameters`` are without ``_this``."""

    name: QName
    place: Place
    this: QName
    parameters: tuple[Member, ...] = ()
    result: Result | None = None
    faults: tuple[QName, ...] = ()
    service: str | None = None
    since: str | None = None
    releases: str | None = None
    deprecated: bool = False
    privileges: tuple[str, ...] = ()
    events: tuple[str, ...] = ()

    @property
    def members(self) -> tuple[Member, ...]:
        """The parameters, under the word that types use."""
        return self.parameters


@dataclass(frozen=True, slots=True)
class Service:
    """A documented service; sets without facts have none."""

    name: str
    page: str | None = None
    since: str | None = None
    deprecated: bool = False


@dataclass(frozen=True, slots=True)
class Contract:
    """The whole set. The dictionaries keep the order of declaration."""

    source: str
    """The file name of the WSDL that was read."""
    namespace: str
    core_namespace: str
    types: dict[QName, Type]
    enumerations: dict[QName, Enumeration]
    operations: dict[QName, Operation]
    services: dict[str, Service] = field(default_factory=dict)

    def owners(self) -> tuple[Type | Operation, ...]:
        """Everything that has members."""
        return *self.types.values(), *self.operations.values()

    def ancestry(self, name: QName) -> tuple[QName, ...]:
        """The type's bases, the nearest first."""
        found: list[QName] = []
        base = self.types[name].base
        while base is not None:
            found.append(base)
            base = self.types[base].base
        return tuple(found)

    def is_fault(self, name: QName) -> bool:
        """Whether the type is ``MethodFault`` or extends it."""
        root = QName(self.core_namespace, "MethodFault")
        return root in (name, *self.ancestry(name))

    def is_core(self, name: QName) -> bool:
        """Whether the type has the core role: the framework's own, or of the namespace that is kept for them."""
        if self.core_namespace != self.namespace:
            return name.namespace == self.core_namespace
        return name.local in CORE_TYPES
