"""Objects made member by member, each from where it comes from; and single members of them, without making the rest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from .shapes import reader

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .store import Store

    Make = Callable[[Any, Store], Any]
    """Gives something for an object of the source, and the store."""


@dataclass(frozen=True, slots=True)
class Part:
    """Where one member of an object comes from, and what stands for it where that has nothing."""

    attribute: str
    find: Make
    array: bool
    fallback: Any

    def __call__(self, value: Any, store: Store) -> Any:
        """The member's value."""
        found = self.find(value, store)
        return self.fallback if found is None or (self.array and not found) else found


UNTOLD: Final = object()
"""Says that nothing can be told of a member without making the whole object."""


class Maker:
    """Makes an object, and tells single members of it without that. ``complete`` sets what rules want beside."""

    only: Callable[[Any], Any] | None = None
    """Gives nothing for a source of which no object is made."""

    def __init__(
        self, parts: Mapping[str, Part], blank: Callable[[], Any], complete: Callable[[Any], None] | None
    ) -> None:
        """Take the members by wire name."""
        self._parts, self._blank, self._complete = parts, blank, complete
        self._row = tuple((part.attribute, part.find, part.array, part.fallback) for part in parts.values())

    def __call__(self, value: Any, store: Store) -> Any:
        """The object; ``None`` where there is none."""
        if self.only is not None and self.only(value) is None:
            return None
        made = self._blank()
        for attribute, find, array, fallback in self._row:
            found = find(value, store)
            setattr(made, attribute, fallback if found is None or (array and not found) else found)
        if self._complete is not None:
            self._complete(made)
        return made

    def at(self, path: str) -> Make:
        """What tells the value at a path; see :func:`reader`. It is UNTOLD where rules may have set another."""
        name, _, rest = path.partition(".")
        part = self._parts.get(name)
        nothing = None if self._complete is None else UNTOLD
        if part is None:
            unset = reader(path)(self._blank())
            told = unset if nothing is None else nothing
            return lambda *_: told
        if rest and isinstance(part.find, Maker):
            return self._within(part, rest, nothing)
        read = reader(rest) if rest else None

        def tell(value: Any, store: Store) -> Any:
            found = part(value, store)
            if found is None or (part.array and not found):
                return found if nothing is None else nothing
            return found if read is None else read(found)

        return tell

    def _within(self, part: Part, rest: str, nothing: Any) -> Make:
        """The same inside an object that is made too."""
        inner: Any = part.find
        told = inner.at(rest)
        fallback = nothing if part.fallback is None else reader(rest)(part.fallback)
        only = inner.only
        return lambda value, store: told(value, store) if only is None or only(value) is not None else fallback
