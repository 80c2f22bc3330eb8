"""What a query goes through: the objects of a type, each of which is made when somebody looks at it, and not before.

Filters and orders look at single members of all rows, which are told without making any; a page makes its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, overload

from .shapes import reader

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    Make = Callable[[Any], Any]
    """Gives the row of a source."""
    Read = Callable[[str], Callable[[Any], Any]]
    """Gives what tells the value at a dotted path of a row by its source."""


class Rows(Sequence[Any]):
    """Rows in their order. ``sources`` are what they are made of: stored objects, which never change."""

    def __init__(self, sources: Iterable[Any], make: Make, read: Read) -> None:
        """Take how a row is made, and how a member is told without that."""
        self._sources, self._make, self._read = list(sources), make, read

    @classmethod
    def of(cls, made: Iterable[Any]) -> Rows:
        """Rows that are there already."""
        return made if isinstance(made, Rows) else cls(made, lambda row: row, reader)

    def __len__(self) -> int:
        """How many there are."""
        return len(self._sources)

    @overload
    def __getitem__(self, place: int) -> Any: ...
    @overload
    def __getitem__(self, place: slice) -> list[Any]: ...
    def __getitem__(self, place: int | slice) -> Any:
        """A row, or some of them, made now."""
        if isinstance(place, slice):
            return [self._make(source) for source in self._sources[place]]
        return self._make(self._sources[place])

    def __iter__(self) -> Iterator[Any]:
        """All of them, made one after the other."""
        return map(self._make, self._sources)

    def where(self, test: Callable[[Read], Callable[[Any], bool]]) -> Rows:
        """Those that pass a test, which is made of what tells members."""
        return self._same(filter(test(self._read), self._sources))

    def ordered(self, path: str, rank: Callable[[Any], Any], *, descending: bool) -> Rows:
        """The same by the rank of a member; rows of one rank keep their order."""
        read = self._read(path)
        return self._same(sorted(self._sources, key=lambda source: rank(read(source)), reverse=descending))

    def part(self, start: int, most: int | None) -> Rows:
        """The rows from a place on, and of those at most so many."""
        return self._same(self._sources[start:] if most is None else self._sources[start : start + most])

    def _same(self, sources: Iterable[Any]) -> Rows:
        return Rows(sources, self._make, self._read)
