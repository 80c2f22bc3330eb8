"""One type made of another: the views of a stored object, and the stored object of a specification.

A member is taken from where a table says, else from the member of the same name, else from wherever the source has one
of that name and type. What is then missing and has to be set is an example.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from .shapes import reader, value_at

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator, Mapping

    from ..contract import Field
    from .examples import Examples
    from .shapes import Member, Shapes
    from .store import Store

    Make = Callable[[Any, Store], Any]

_DEEPEST: Final = 3
_SPECIFIED: Final = ("Data", "Settings")
"""What is called so where it is kept is called Spec where it is asked for."""
_COMPLETED: Final = frozenset({"requiredIf", "requiredIfSet", "atLeastOneOf"})


@dataclass(frozen=True)
class Source:
    """Where a member comes from: asked with the source object and the store."""

    find: Callable[[Any, Store], Any]

    def __call__(self, value: Any, store: Store) -> Any:
        """What is found."""
        return self.find(value, store)

    def then(self, change: Callable[[Any], Any]) -> Source:
        """The same, changed by a function of what is found."""
        return Source(lambda value, store: change(self.find(value, store)))


def at(path: str) -> Source:
    """What stands at a path of the source."""
    read = reader(path)
    return Source(lambda source, _: read(source))


def through(path: str, name: str, target: str) -> Source:
    """What stands at ``target`` of the object of a type whose id stands at ``path``."""
    return through_to(path, name, at(target))


def through_to(path: str, name: str, target: Source) -> Source:
    """The same where it is not a path that leads on."""
    read = reader(path)

    def find(source: Any, store: Store) -> Any:
        reference = read(source)
        found = None if reference is None else store.get(name, reference.id)
        return None if found is None else target(found, store)

    return Source(find)


def each_through(path: str, name: str, target: str) -> Source:
    """The same for an array of ids."""

    def find(source: Any, store: Store) -> list[Any]:
        found = (value_at(store.get(name, reference.id), target) for reference in value_at(source, path) or ())
        return [value for value in found if value is not None]

    return Source(find)


def referring(store: Store, name: str, path: str, key: str) -> list[str]:
    """The keys of the objects of a type that refer to an id at a path."""
    return store.index(name, path, lambda value: references_at(value, path)).get(key, [])


def references_at(value: Any, path: str) -> Iterator[Hashable]:
    """The texts of the ids that stand at a path; steps may lead through arrays."""
    step, _, rest = path.partition(".")
    held = value_at(value, step)
    for item in held if isinstance(held, list) else () if held is None else (held,):
        yield from references_at(item, rest) if rest else (item.id,)


def those(name: str, path: str, target: str = "id") -> Source:
    """What stands at ``target`` of the objects of a type that refer to the source at a path, one after the other."""

    def find(source: Any, store: Store) -> list[Any]:
        found = (value_at(store.get(name, key), target) for key in referring(store, name, path, source.id.id))
        return [value for value in found if value is not None]

    return Source(find)


def count(name: str, path: str) -> Source:
    """How many objects of a type refer to the source at a path."""
    return Source(lambda source, store: len(referring(store, name, path, source.id.id)))


def referred(*places: tuple[str, str]) -> Source:
    """Whether any object of some types refers to the source at a path."""
    counts = [count(name, path) for name, path in places]
    return Source(lambda value, store: any(counted(value, store) for counted in counts))


def first_of(*sources: Source) -> Source:
    """The first of several that is there."""

    def find(source: Any, store: Store) -> Any:
        return next((value for found in sources if (value := found(source, store)) is not None), None)

    return Source(find)


def always(value: object) -> Source:
    """The same value for all."""
    return Source(lambda *_: value)


@dataclass(frozen=True, slots=True)
class _Part:
    """Where one member of an object comes from, and what stands for it where that has nothing."""

    attribute: str
    find: Make
    array: bool
    fallback: Any

    def __call__(self, value: Any, store: Store) -> Any:
        """The member's value."""
        found = self.find(value, store)
        return self.fallback if found is None or (self.array and not found) else found


_UNTOLD: Final = object()
"""Says that nothing can be told of a member without making the whole object."""


class _Maker:
    """Makes an object, and tells single members of it without that. ``complete`` sets what rules want beside."""

    only: Callable[[Any], Any] | None = None
    """Gives nothing for a source of which no object is made."""

    def __init__(
        self, parts: Mapping[str, _Part], blank: Callable[[], Any], complete: Callable[[Any], None] | None
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
        """What tells the value at a path; see :func:`reader`. It is _UNTOLD where rules may have set another."""
        name, _, rest = path.partition(".")
        part = self._parts.get(name)
        nothing = None if self._complete is None else _UNTOLD
        if part is None:
            unset = reader(path)(self._blank())
            return always(unset if nothing is None else nothing)
        if rest and isinstance(part.find, _Maker):
            return self._within(part, rest, nothing)
        read = reader(rest) if rest else None

        def tell(value: Any, store: Store) -> Any:
            found = part(value, store)
            if found is None or (part.array and not found):
                return found if nothing is None else nothing
            return found if read is None else read(found)

        return tell

    def _within(self, part: _Part, rest: str, nothing: Any) -> Make:
        """The same inside an object that is made too."""
        inner: Any = part.find
        told = inner.at(rest)
        fallback = nothing if part.fallback is None else reader(rest)(part.fallback)
        only = inner.only
        return lambda value, store: told(value, store) if only is None or only(value) is not None else fallback


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
            return read(self(value, store)) if found is _UNTOLD else found

        return find

    def _object(self, target: str, prefix: str, source: str | None, node: str) -> _Maker:
        """The maker of an object at a path of the target from the object at a path of the source."""
        members = self.shapes.members(target)
        loose = "id" not in members or not prefix  # an object with an id of its own is about something else
        parts: dict[str, _Part] = {}
        for member in members.values():
            found = self._part(member, prefix, source, node, loose=loose)
            if found is not None:
                parts[member.name] = _Part(member.attribute, found, member.facts.array, self._fallback(member))
        complete = self.examples.complete if _is_ruled(self.shapes, target) else None
        return _Maker(parts, lambda: self.shapes.blank(target), complete)

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

    def _inner(self, member: Member, path: str, source: str | None, node: str) -> _Maker:
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


def _is_ruled(shapes: Shapes, name: str) -> bool:
    """Whether rules can ask for more than what is required of an object of a type."""
    lineage = shapes.contract.lineage(name) if name in shapes.contract.types else ()
    of_fields = {rule.kind for documented in lineage for field in documented.fields for rule in field.rules}
    return bool((of_fields | {rule.kind for documented in lineage for rule in documented.rules}) & _COMPLETED)
