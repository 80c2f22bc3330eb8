"""What differs between two objects, as the fewest paths that an update may name.

An object that is in both is entered, unless its type is replaced as a whole; an array is always whole.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ...codec.particles import VALUE_CLASSES
from ...conformance.rules import Breach
from ...conformance.rules.values import is_set, shown
from ...model import Array, DataObject, unknown_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ...conformance.rules.paths import Step
    from ...contract import Field
    from .operations import Updates


@dataclass(frozen=True)
class Change:
    """One entry: a path in wire names, the value that it had, and the one that it gets (``None``: not set)."""

    path: str
    before: Any
    after: Any

    @property
    def told(self) -> tuple[str, str, str]:
        """Path and both values, short, without a secret."""
        return self.path, _told(self.before), _told(self.after)

    def __str__(self) -> str:
        """The same in a line."""
        path, before, after = self.told
        return f"{path}: {before} -> {after}"


def differences(updates: Updates, before: DataObject, after: DataObject) -> Iterator[Change | Breach]:
    """The changes from one object to another of the same class, and what of it no update can do."""
    if unknown_of(before) != unknown_of(after):
        yield _refused(type(before).__wire_name__, "content that no contract knows", "leave it as it is", "", "changed")
    yield from _within(updates, before, after, "", whole=False)


def unset(updates: Updates, root: str, changes: Iterable[Change]) -> Iterator[Breach]:
    """A warning for each required property that loses its value; what a server makes of it is not documented."""
    for change in changes:
        if change.after is None:
            walk = updates.paths.walk(root, change.path)
            if walk.known and not walk.target.optional:
                expected, mend = "a value, which is required", "give it one: a server may refuse to be left without"
                page = walk.steps[-1].owner.page
                yield Breach("update-unset", change.path, expected, "none", mend, page, "warning")


def _within(updates: Updates, before: Any, after: Any, prefix: str, *, whole: bool) -> Iterator[Change | Breach]:
    """What differs below a path; within a value that is replaced as a whole only what cannot be changed counts."""
    members = updates.paths.members(type(before).__wire_name__)
    for declared in type(before).__fields__:
        old, new = (getattr(value, declared.attribute) for value in (before, after))
        if (old == new and type(old) is type(new)) or (not is_set(old) and not is_set(new)):
            continue
        path = f"{prefix}{declared.wire_name}"
        step = members.get(declared.wire_name)
        if step is None:
            release = updates.contract.release
            yield _refused(path, f"a property that {release} has", "leave it unset", "", "a value")
        elif not step.field.updatable:
            yield _fixed(path, step, new)
        elif _entered(old, new, step.field):
            documented = updates.contract.types.get(step.field.type)
            inside = whole or (documented is not None and documented.update_as_whole)
            yield from _inside(updates, old, new, path, step.field, inside=inside, whole=whole)
        elif not whole:
            yield Change(path, sent(old, step.field), sent(new, step.field))


def _inside(
    updates: Updates, old: Any, new: Any, path: str, field: Field, *, inside: bool, whole: bool
) -> Iterator[Change | Breach]:
    yield from _within(updates, old, new, f"{path}.", whole=inside)
    if inside and not whole:
        yield Change(path, sent(old, field), sent(new, field))


def _entered(old: Any, new: Any, field: Field) -> bool:
    """Whether both are objects with members of their own to compare: an id has none but itself."""
    objects = isinstance(old, DataObject) and type(old) is type(new)
    return objects and not field.array and unknown_of(old) == unknown_of(new) and not _is_id(old)


def _is_id(value: DataObject) -> bool:
    return any(cls.__name__ == "EntityId" for cls in type(value).__mro__)


def sent(value: Any, field: Field) -> Any:
    """A value with the XSD type of its field, which anyType has to name."""
    if field.array:
        return Array(field.type, [sent_item(item, field.type) for item in value or ()])
    return sent_item(value, field.type)


def sent_item(value: Any, kind: str) -> Any:
    """One value, or one item of an array."""
    made = VALUE_CLASSES.get(kind)
    if kind == "xsd:double" and isinstance(value, int):
        return float(value)
    return value if made is None or value is None else made(value)


def _fixed(path: str, step: Step, new: Any) -> Breach:
    mend = f"leave it out: {path} cannot be changed by an update"
    return Breach("not-updatable", path, "a property that can be updated", _told(new), mend, step.owner.page)


def _refused(path: str, expected: str, mend: str, page: str, seen: str) -> Breach:
    return Breach("update-key", path, expected, seen, mend, page)


def _told(value: Any) -> str:
    if value is None:
        return "not set"
    return ", ".join(map(shown, value)) or "nothing" if isinstance(value, list) else shown(value)
