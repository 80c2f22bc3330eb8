"""Named simple types of the schema: enumerations, and built-ins restricted by lengths, ranges and patterns.

For the reader of fields, which looks types up by QName.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .files import XS
from .lazily import Lazily
from .model import ContractError, Enumeration

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lxml.etree import _Element as Element

    from .view import View

BUILT_IN = "xsd:"


@dataclass(frozen=True, slots=True)
class SimpleType:
    """What a simple type says of the values of a built-in."""

    base: str
    enumeration: Enumeration | None = None
    bounds: Mapping[str, int] = field(default_factory=dict)
    """By the name of the facet: ``minInclusive``, ``maxLength`` …"""
    patterns: tuple[str, ...] = ()


class SimpleTypes:
    """The simple types of a release, by name."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._types = Lazily(view.simple_types, lambda name: _simple_type(view.reduced(view.simple_types[name])))

    def __getitem__(self, type_name: str) -> SimpleType:
        """The simple type of that name; any other type stands for itself, without facets."""
        return self._types.get(type_name) or SimpleType(type_name)

    def enumerations(self) -> Lazily[Enumeration]:
        """All enumerations by name, in the order of the names."""
        return Lazily(sorted(self._enumerated()), self._enumeration)

    def _enumerated(self) -> Iterator[str]:
        """The names of those that list values."""
        for name, component in self._view.simple_types.items():
            if any(self._view.has(value) for value in component.iter(f"{XS}enumeration")):
                yield name

    def _enumeration(self, name: str) -> Enumeration:
        found = self._types[name].enumeration
        if found is None:
            raise ContractError(f"simple type {name}: expected an enumeration")
        return found


def local_type(component: Element, attribute: str = "type") -> str:
    """The type that a component refers to: ``xsd:int`` for a built-in, else its local name.

    Raises ContractError for a QName whose prefix is not declared.
    """
    prefix, _, local_name = str(component.get(attribute)).rpartition(":")
    namespace = component.nsmap.get(prefix or None)
    if namespace is None:
        raise ContractError(
            f"line {component.sourceline}: {attribute}={component.get(attribute)!r}: the prefix is not declared"
        )
    return BUILT_IN + local_name if f"{{{namespace}}}" == XS else local_name


def _simple_type(component: Element) -> SimpleType:
    restriction = component.find(f"{XS}restriction")
    if restriction is None:
        raise ContractError(f"simple type {component.get('name')}: expected a restriction of a built-in type")
    facets = [(str(facet.tag).removeprefix(XS), str(facet.get("value"))) for facet in restriction]
    values = tuple(value for facet, value in facets if facet == "enumeration")
    return SimpleType(
        base=local_type(restriction, "base"),
        enumeration=Enumeration(str(component.get("name")), values) if values else None,
        bounds={facet: int(value) for facet, value in facets if facet not in ("enumeration", "pattern")},
        patterns=tuple(value for facet, value in facets if facet == "pattern"),
    )
