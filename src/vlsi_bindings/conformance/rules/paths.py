"""Dotted paths from a root type to its properties: the names that updates, filters and sorting use.

A path goes through single fields only, inherited ones and those of derived types included.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ...suggesting import nearest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...contract import Contract, Field, Type

MOST_STEPS: Final = 32
"""Steps of a path that are looked at: four times the longest documented one."""
LONGEST_PATH: Final = 1_000
MOST_SEARCHES: Final = 20
"""Wrong paths of one message for which the most similar one is sought, which is slow."""
SIBLINGS: Final = ("Info", "Spec", "Data", "Base", "SummaryView")
"""The endings by which the types of one thing differ: people confuse their paths."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a path: a field, and the type that declares it."""

    owner: Type
    field: Field


@dataclass(frozen=True, slots=True)
class Walk:
    """How far a path leads: the steps, and the rest that leads nowhere (``None`` if all of it is known)."""

    steps: tuple[Step, ...]
    rest: str | None = None

    @property
    def known(self) -> bool:
        """Whether the whole path is one of the contract's."""
        return self.rest is None

    @property
    def path(self) -> str:
        """The part that is known."""
        return ".".join(step.field.name for step in self.steps)

    @property
    def target(self) -> Field:
        """The field at its end."""
        return self.steps[-1].field


class Paths:
    """The paths of one contract; made once for it, filled on demand."""

    def __init__(self, contract: Contract) -> None:
        """Take the contract."""
        self.contract = contract
        self._members: dict[str, dict[str, Step]] = {}
        self._listed: dict[str, dict[str, Walk]] = {}
        self._by_case: dict[str, dict[str, str]] = {}
        self._by_end: dict[str, dict[str, list[str]]] = {}

    def members(self, name: str) -> dict[str, Step]:
        """The fields of a type by name: its own, its bases', and those of the types derived from it."""
        found = self._members.get(name)
        if found is None:
            found = self._members[name] = {}
            for kin in (name, *self.contract.derived.get(name, ())) if name in self.contract.types else ():
                for owner in self.contract.lineage(kin):
                    for field in owner.fields:
                        found.setdefault(field.name, Step(owner, field))
        return found

    def walk(self, root: str, path: str) -> Walk:
        """Follow a path as far as it leads."""
        if len(path) > LONGEST_PATH:
            return Walk((), path)
        names = path.split(".", MOST_STEPS)
        steps: list[Step] = []
        reached = root
        for number, name in enumerate(names):
            step = self.members(reached).get(name)
            if step is None or (steps and steps[-1].field.array):
                return Walk(tuple(steps), ".".join(names[number:]))
            steps.append(step)
            reached = step.field.type
        return Walk(tuple(steps))

    def listed(self, root: str) -> dict[str, Walk]:
        """All paths of a type, in the contract's order; a type within itself is not entered again."""
        found = self._listed.get(root)
        if found is None:
            found = self._listed[root] = {walk.path: walk for walk in self._from(root, (), (root,))}
        return found

    def _from(self, name: str, steps: tuple[Step, ...], above: tuple[str, ...]) -> Iterator[Walk]:
        for step in self.members(name).values():
            yield Walk((*steps, step))
            inner = step.field.type
            if not step.field.array and inner not in above:
                yield from self._from(inner, (*steps, step), (*above, inner))

    def in_any_case(self, root: str, path: str) -> str | None:
        """The path that differs in case only."""
        if root not in self._by_case:
            self._by_case[root] = {known.lower(): known for known in self.listed(root)}
        return self._by_case[root].get(path.lower())

    def with_end(self, root: str, path: str) -> list[str]:
        """The paths of a type that end in the last step of ``path``, whatever its case."""
        if root not in self._by_end:
            ends = self._by_end[root] = {}
            for known in self.listed(root):
                ends.setdefault(known.rpartition(".")[2].lower(), []).append(known)
        return self._by_end[root].get(path.rpartition(".")[2].lower(), [])


class Suggestions:
    """What people may have meant by a wrong path; one for each message, since the costly search is rationed."""

    def __init__(self, paths: Paths, root: str, fitting: frozenset[str]) -> None:
        """Take the root type and those of its paths that would be right."""
        self.paths, self.root, self.fitting = paths, root, fitting
        self._searches = MOST_SEARCHES

    def of(self, path: str) -> str:
        """What to do about a wrong path, as a sentence without a full stop."""
        told = f"take a path of {self.root}"
        if len(path) > LONGEST_PATH:
            return told
        cased = self.paths.in_any_case(self.root, path)
        if cased in self.fitting:
            return f"did you mean {cased}? Paths are told apart by case"
        sibling = self._sibling(path)
        near = self._near(path)
        if sibling:
            told = f"this is a path of {sibling}: {told}"
        return f"{told}; did you mean {near}?" if near else told

    def _sibling(self, path: str) -> str | None:
        """The type of the same thing, Spec or Data, that has such a path."""
        stems = {self.root.removesuffix(ending) for ending in SIBLINGS} - {self.root} or {self.root}
        names = (stem + ending for stem in sorted(stems) for ending in SIBLINGS)
        return next((name for name in names if name != self.root and self.paths.in_any_case(name, path)), None)

    def _near(self, path: str) -> str | None:
        """The right path with the same end, else the most similar one."""
        ends = [known for known in self.paths.with_end(self.root, path) if known in self.fitting]
        if len(ends) == 1 or self._searches <= 0:
            return ends[0] if ends else None
        self._searches -= 1
        return nearest(path, ends, 0.0) if ends else nearest(path, sorted(self.fitting))
