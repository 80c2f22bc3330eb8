"""Values by name that are made when someone asks for them: few who need a contract need all of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

V = TypeVar("V")


class Lazily(Mapping[str, V]):
    """A mapping whose names are known, and whose values are made one by one, each once."""

    def __init__(self, names: Iterable[str], make: Callable[[str], V]) -> None:
        """Take the names in their order, and what makes the value of one."""
        self._names, self._make = dict.fromkeys(names), make
        self._made: dict[str, V] = {}

    def __getitem__(self, name: str) -> V:
        """The value of a name; raises KeyError for one that is none."""
        found = self._made.get(name)
        if found is not None:
            return found
        if name not in self._names:
            raise KeyError(name)
        return self._made.setdefault(name, self._make(name))  # what another thread has made meanwhile stays

    def __contains__(self, name: object) -> bool:
        """Whether it is a name; makes nothing."""
        return name in self._names

    def __iter__(self) -> Iterator[str]:
        """The names."""
        return iter(self._names)

    def __len__(self) -> int:
        """How many there are."""
        return len(self._names)

    def __repr__(self) -> str:
        """How many there are, and how many have been asked for."""
        return f"Lazily({len(self._names)} names, {len(self._made)} made)"

    def __reduce__(self) -> tuple[Any, ...]:
        """A copy, and what is sent to another process, has all values."""
        return dict, (dict(self),)
