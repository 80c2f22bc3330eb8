"""Filters as expressions: ``&``, ``|`` and ``~`` make And, Or and Not of the contract.

A filter that is known to take all rows or none is folded away, so that an empty choice sends no empty array.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NoReturn

from ...conformance.rules.values import shown
from .facts import REGISTRY

if TYPE_CHECKING:
    from ...model import DataObject


def made(name: str, **values: Any) -> DataObject:  # noqa: ANN401 - the fields of any class
    """An object of the contract by its wire name."""
    cls = REGISTRY.find_type(name)
    if cls is None:
        raise LookupError(f"the package has no type {name}; generate it again")
    return cls(**values)


class Filter:
    """One condition over the rows of an entity.

    ``wire`` is the QueryFilter that is sent; ``True`` and ``False`` stand for all rows and for none.
    """

    __slots__ = ("entity", "wire")

    def __init__(self, entity: str, wire: DataObject | bool) -> None:
        """Take the entity that it filters, and what is sent."""
        self.entity = entity
        self.wire: Any = wire

    def __and__(self, other: Filter) -> Filter:
        """Both hold."""
        return self._joined("QueryFilterAnd", other, neutral=True)

    def __or__(self, other: Filter) -> Filter:
        """One of them holds, or both."""
        return self._joined("QueryFilterOr", other, neutral=False)

    def __invert__(self) -> Filter:
        """It does not hold."""
        if isinstance(self.wire, bool):
            return Filter(self.entity, not self.wire)
        if type(self.wire).__wire_name__ == "QueryFilterNot":
            return Filter(self.entity, self.wire.filter)
        return Filter(self.entity, made("QueryFilterNot", filter=self.wire))

    def __bool__(self) -> NoReturn:
        """Refuse: Python's own and, or, not and chained comparisons would drop conditions."""
        raise TypeError("a filter has no truth value: combine filters with & | ~, each in parentheses")

    def __str__(self) -> str:
        """The condition for people, as ``where`` reads it."""
        return _told(self.wire)

    def __repr__(self) -> str:
        """What is sent."""
        return f"Filter({self.entity}, {self.wire!r})"

    def _joined(self, name: str, other: Filter, *, neutral: bool) -> Filter:
        if not isinstance(other, Filter):
            return NotImplemented
        if self.entity != other.entity:
            raise ValueError(f"a filter of {self.entity} does not go with one of {other.entity}: take one entity")
        for one, rest in ((self, other), (other, self)):
            if isinstance(one.wire, bool):
                return rest if one.wire is neutral else one
        parts = [*_parts(name, self.wire), *_parts(name, other.wire)]
        return Filter(self.entity, made(name, filters=parts))


def _parts(name: str, wire: Any) -> list[DataObject]:  # noqa: ANN401 - a filter of the contract
    """The conditions that a junction of the same kind joins, else the one condition itself."""
    return list(wire.filters) if type(wire).__wire_name__ == name else [wire]


_SAID: Final = {
    "QueryFilterEquals": "==",
    "QueryFilterNotEquals": "!=",
    "QueryFilterStartsWith": "startswith",
    "QueryFilterContains": "contains",
}


def _told(wire: Any) -> str:  # noqa: ANN401 - as above
    if isinstance(wire, bool):
        return "all rows" if wire else "no row"
    kind = type(wire).__wire_name__
    if kind in ("QueryFilterAnd", "QueryFilterOr"):
        return "(" + f" {kind.removeprefix('QueryFilter').lower()} ".join(map(_told, wire.filters)) + ")"
    if kind == "QueryFilterNot":
        return f"not {_told(wire.filter)}"
    if kind == "QueryFilterBetween":
        return f"{wire.member_name} between {_value(wire.from_value)} and {_value(wire.to_value)}"
    if wire.value is None:
        return f"{wire.member_name} is {'not ' if kind == 'QueryFilterEquals' else ''}set"
    return f"{wire.member_name} {_SAID.get(kind, kind)} {_value(wire.value)}"


def _value(value: Any) -> str:  # noqa: ANN401 - any value of anyType
    text = getattr(value, "id", value)
    return "'" + text.replace("'", "''") + "'" if isinstance(text, str) else shown(text)
