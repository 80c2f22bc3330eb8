"""One type made of another: the views of a stored object, and the stored object of a specification.

A member is taken from where a table says, else from the member of the same name, else from wherever the source has one
of that name and type. What is then missing and has to be set is an example.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from .demands import demands_of
from .makers import UNTOLD, Maker, Part
from .shapes import reader
from .sources import Source, always, at

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from ..contract import Field
    from .examples import Examples
    from .makers import Make
    from .shapes import Member
    from .store import Store

_DEEPEST: Final = 3
_SPECIFIED: Final = ("Data", "Settings")
"""What is called so where it is kept is called Spec where it is asked for."""


class Projection:
    """How objects of one type are made of those of another: call it with one, and the store."""

    def __init__(self, examples: Examples, target: str, source: str, declared: Mapping[str, Source]) -> None:
        """Take both types, and where members of the target come from, by path."""
        self.examples, self.shapes = examples, examples.shapes
        self.target, self.source, self.declared = target, source, declared
        self._make = self._object(target, "", source, "")

    def __call__(self, value: Any, store: Store) -> Any:
        """The object of the target type."""
        return self._make(value, store)

    def reader(self, path: str, store: Store) -> Callable[[Any], Any]:
        """What tells by an object of the source what stands at a path of the target, mostly without making that."""
        told, read = self._make.at(path), reader(path)

        def find(value: Any) -> Any:
            found = told(value, store)
            return read(self(value, store)) if found is UNTOLD else found

        return find

    def _object(self, target: str, prefix: str, source: str | None, node: str) -> Maker:
        """The maker of an object at a path of the target from the object at a path of the source."""
        members = self.shapes.members(target)
        loose = "id" not in members or not prefix  # an object with an id of its own is about something else
        parts: dict[str, Part] = {}
        for member in members.values():
            found = self._part(member, prefix, source, node, loose=loose)
            if found is not None:
                parts[member.name] = Part(member.attribute, found, member.facts.array, self._fallback(member))
        complete = self.examples.complete if any(demands_of(self.shapes).of(target)) else None
        return Maker(parts, lambda: self.shapes.blank(target), complete)

    def _fallback(self, member: Member) -> Any:
        """What stands for a member that the source does not have."""
        if member.wanted:
            return self.examples.value(member.facts)
        return [] if member.facts.array else None

    def _part(self, member: Member, prefix: str, source: str | None, node: str, *, loose: bool) -> Make | None:
        path = prefix + member.name
        if path in self.declared:
            return self.declared[path].find
        facts = member.facts
        if facts.type == self.source and not facts.array:
            return lambda value, _: value
        same = self._same(source, member)
        inside = self.shapes.is_object(facts.type) and not facts.array
        told = any(known.startswith(f"{path}.") for known in self.declared)
        if same is not None and _alike(same.facts, facts) and not told:
            return at(_join(node, same.name)).find
        if inside and same is not None and not same.facts.array and self.shapes.is_object(same.facts.type):
            inner = self._inner(member, path, same.facts.type, _join(node, same.name))
            inner.only = reader(_join(node, same.name))
            return inner
        if inside and (told or member.wanted):
            return self._inner(member, path, None, "")
        found = next(self._anywhere(facts, self.source, ""), None) if loose and facts.name != "id" else None
        return at(found).find if found else (always(None).find if member.wanted else None)

    def _inner(self, member: Member, path: str, source: str | None, node: str) -> Maker:
        return self._object(member.facts.type, f"{path}.", source, node)

    def _same(self, source: str | None, member: Member) -> Member | None:
        """The member of the source of the same name; what is specified becomes data."""
        if source is None:
            return None
        members = self.shapes.members(source)
        specified = (f"{member.name.removesuffix(end)}Spec" for end in _SPECIFIED if member.name.endswith(end))
        return next((members[name] for name in (member.name, *specified) if name in members), None)

    def _anywhere(self, wanted: Field, source: str, node: str, depth: int = 0) -> Iterator[str]:
        """The paths of the source that end in a member of that name and type, the nearest first."""
        members = self.shapes.members(source)
        found = members.get(wanted.name)
        if found is not None and _alike(found.facts, wanted):
            yield _join(node, wanted.name)
        if depth < _DEEPEST:
            for member in members.values():
                if self.shapes.is_object(member.facts.type) and not member.facts.array:
                    inner = self.shapes.members(member.facts.type)
                    if "id" not in inner and member.facts.type != source:
                        yield from self._anywhere(wanted, member.facts.type, _join(node, member.name), depth + 1)


def _alike(one: Field, other: Field) -> bool:
    if one.array != other.array or one.type != other.type:
        return False
    enumerations = [field.enumeration.values if field.enumeration else () for field in (one, other)]
    return not enumerations[1] or set(enumerations[0]) <= set(enumerations[1])


def _join(node: str, name: str) -> str:
    return f"{node}.{name}" if node else name
