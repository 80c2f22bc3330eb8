"""A documented type as columns: the fields of nested objects one by one, under the names of the wire."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

from ...codec.particles import Content, Kind, particles, resolve
from ...suggesting import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from ...model import DataObject, Registry

SOURCE_COLUMNS: Final = ("_type", "_file", "_exchange", "_place", "_time", "_operation", "_index")
"""Where a row came from. No name of the wire begins with an underscore but ``_this``, which no result has."""

UNKNOWN_COLUMN: Final = "_unknown"
"""What no column takes: unknown elements, unreadable values, objects of another type than documented."""

VALUE_COLUMN: Final = "value"
"""The one column of a result that is no object."""

UNKNOWN_TYPE: Final = "unknown"
"""The type of a result that is none of the contract."""


@dataclass(frozen=True, slots=True)
class Column:
    """One field of a type. ``children`` are those of an object that is written out field by field.

    An object is not written out, and stands as JSON, where its class is not known beforehand (other types extend it),
    where it can hold one of its own kind, and where it has no fields.
    """

    name: str
    attribute: str
    content: Content
    array: bool = False
    children: tuple[Column, ...] = ()

    @property
    def secret(self) -> bool:
        """Whether a password stands here."""
        return self.content.cls.__secret__

    @property
    def scalar(self) -> bool:
        """Whether the type is a built-in one or an enumeration."""
        return self.content.kind in (Kind.LEXICAL, Kind.ENUMERATION)


def columns(type_name: str, registry: Registry) -> tuple[Column, ...]:
    """The columns of the rows of one type, in the contract's order; raises ValueError for an unknown type."""
    if type_name == UNKNOWN_TYPE:
        return ()
    content = resolve(type_name, registry)
    if content is None:
        raise ValueError(f"no type {type_name} in the contract{did_you_mean(type_name, registry)}")
    if content.kind is Kind.OBJECT and not content.cls.__secret__:
        return _of_class(content.cls, registry)
    return (Column(VALUE_COLUMN, "", content),)


@cache
def _of_class(cls: type[DataObject], registry: Registry) -> tuple[Column, ...]:
    return tuple(_fields(cls, registry, (cls,)))


def _fields(cls: type[DataObject], registry: Registry, above: tuple[type[DataObject], ...]) -> Iterator[Column]:
    for particle in particles(cls, registry):
        content = particle.content
        children: tuple[Column, ...] = ()
        if content.kind is Kind.OBJECT and not content.cls.__secret__ and _is_closed(content.cls, registry, above):
            children = tuple(_fields(content.cls, registry, (*above, content.cls)))
        yield Column(particle.name, particle.attribute, content, particle.array, children)


def _is_closed(cls: type[DataObject], registry: Registry, above: tuple[type[DataObject], ...]) -> bool:
    """Whether the fields of an object of that declared class are known beforehand, and end somewhere."""
    return cls not in above and cls not in _extended(registry)


@cache
def _extended(registry: Registry) -> frozenset[type]:
    """The classes that documented ones extend."""
    found = (registry.find_type(name) for name in registry)
    return frozenset(base for cls in found if cls is not None for base in cls.__mro__[1:])


def leaves(table: Sequence[Column], prefix: str = "") -> Iterator[tuple[str, Column]]:
    """The columns that hold a value each, by dotted name: single objects give way to their fields."""
    for column in table:
        name = f"{prefix}{column.name}"
        if column.children and not column.array:
            yield from leaves(column.children, f"{name}.")
        else:
            yield name, column


def column_names(type_name: str, registry: Registry) -> list[str]:
    """The names of all columns of the rows of one type; raises ValueError for an unknown type."""
    return [*SOURCE_COLUMNS, *(name for name, _ in leaves(columns(type_name, registry))), UNKNOWN_COLUMN]


def checked(names: Collection[str], types: Collection[str], registry: Registry) -> None:
    """Raise ValueError for a name that no column of these types has, and that is not the beginning of one."""
    known = dict.fromkeys(name for each in types for name in column_names(each, registry))
    for wanted in names:
        if not any(chosen(name, [wanted]) for name in known):
            raise ValueError(f"{', '.join(types)}: no column {wanted}{did_you_mean(wanted, known)}")


def chosen(name: str, wanted: Collection[str]) -> bool:
    """Whether a column is wanted: by its name, or by that of an object it is in; all are if nothing is named."""
    return not wanted or any(name == each or name.startswith(f"{each}.") for each in wanted)


def narrowed(table: Sequence[Column], wanted: Collection[str], prefix: str = "") -> tuple[Column, ...]:
    """The wanted ones of the columns."""
    kept: list[Column] = []
    for column in table:
        name = f"{prefix}{column.name}"
        if chosen(name, wanted):
            kept.append(column)
        elif column.children and not column.array:
            children = narrowed(column.children, wanted, f"{name}.")
            if children:
                kept.append(Column(column.name, column.attribute, column.content, column.array, children))
    return tuple(kept)
