"""Named simple types: which one a field or parameter has, and the types themselves.

For the schema writer. Enumerations are named by tools.reference.enumerations; types with other facets are named after
their facets (``StringMax64``, ``IntMin1Max65535``) and shared by all fields that have the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .markup import BUILT_IN, qname, xs
from .tables import TableError, read_table

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lxml.etree import _Element as Element

    from .enumerations import Enumerations
    from .facts import Member, Release

PATTERNS = "patterns.toml"


@dataclass(frozen=True, slots=True)
class FacetType:
    """A restriction of a built-in type by lengths, a range or patterns."""

    name: str
    base: str
    facets: tuple[tuple[str, str], ...]
    """Pairs of facet and value, in the order of the file."""

    def write(self, schema: Element) -> None:
        """Append the type to a schema."""
        restriction = xs(xs(schema, "simpleType", name=self.name), "restriction", base=qname(self.base))
        for facet, value in self.facets:
            xs(restriction, facet, value=value)


def read_patterns() -> dict[str, tuple[str, ...]]:
    """The regular expressions of each named format; a text has the format if it matches one of them.

    Raises TableError if the table is not one of formats with a ``pattern`` each.
    """
    patterns: dict[str, tuple[str, ...]] = {}
    for name, entry in read_table(PATTERNS).items():
        pattern = entry.get("pattern") if isinstance(entry, dict) else None
        if isinstance(pattern, str):
            pattern = [pattern]
        if not isinstance(pattern, list):
            raise TableError(f"{PATTERNS}: [{name}] needs a pattern, a text or a list of texts")
        patterns[name] = tuple(pattern)
    return patterns


class SimpleTypes:
    """The simple types of one release."""

    def __init__(self, enumerations: Enumerations, patterns: Mapping[str, tuple[str, ...]]) -> None:
        self._enumerations = enumerations
        self._patterns = patterns

    def type_of(self, owner: str, member: Member) -> str:
        """The name of the type of a member on the wire: its own, that of its enumeration, or that of its facets."""
        if member.enumeration is not None:
            return self._enumerations.name(owner, member.name)
        facet_type = self._facet_type(member)
        return facet_type.name if facet_type else member.type

    def of_result(self, operation: str) -> str:
        """The name of the enumeration that an operation returns."""
        return self._enumerations.name(operation, "returnval")

    def write(self, schema: Element, release: Release) -> None:
        """Append all simple types: the enumerations by name, then the facet types by name."""
        for name, values in self._enumerations.values.items():
            restriction = xs(xs(schema, "simpleType", name=name), "restriction", base="xs:string")
            for value in values:
                xs(restriction, "enumeration", value=value)
        for facet_type in self.facet_types(release):
            facet_type.write(schema)

    def facet_types(self, release: Release) -> list[FacetType]:
        """All facet types that the release uses, by name."""
        found = {
            facet_type.name: facet_type
            for member in _members(release)
            if member.enumeration is None and (facet_type := self._facet_type(member))
        }
        return [found[name] for name in sorted(found)]

    def _facet_type(self, member: Member) -> FacetType | None:
        facets = [("pattern", pattern) for pattern in self._patterns[member.pattern]] if member.pattern else []
        bounds = (
            ("minLength", member.min_length),
            ("maxLength", member.max_length),
            ("minInclusive", member.minimum),
            ("maxInclusive", member.maximum),
        )
        facets += [(facet, str(value)) for facet, value in bounds if value is not None]
        return FacetType(_facet_name(member), member.type, tuple(facets)) if facets else None


def _facet_name(member: Member) -> str:
    stem = member.pattern or member.type.removeprefix(BUILT_IN)
    low = member.minimum if member.min_length is None else member.min_length
    high = member.maximum if member.max_length is None else member.max_length
    if member.min_length is not None and member.max_length is not None:
        bounds = f"{low}To{high}"
    else:
        bounds = _bound("Min", low) + _bound("Max", high)
    return stem[0].upper() + stem[1:] + bounds


def _bound(word: str, value: int | None) -> str:
    if value is None:
        return ""
    return f"{word}{value}" if value >= 0 else f"{word}Minus{-value}"


def _members(release: Release) -> Iterator[Member]:
    for documented in release.types.values():
        yield from documented.fields
    for operation in release.operations.values():
        yield from operation.parameters
