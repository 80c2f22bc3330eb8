"""Update maps: keys are dotted paths into the type that the method names, values are of the path's type.

An absent value is not judged: what it means is not documented.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ...codec.reading import shorten
from .breach import Breach
from .paths import Suggestions
from .sentences import sentence
from .update_values import fixed_parts, value_breaches, wire_type
from .values import numbered

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...contract import Contract
    from .paths import Paths, Step, Walk
    from .stated import Stated


def updatable_paths(paths: Paths, root: str) -> frozenset[str]:
    """The keys that an update map on a type may have."""
    return frozenset(path for path, walk in paths.listed(root).items() if refused(walk, paths.contract) is None)


def refused(walk: Walk, contract: Contract) -> tuple[str, Step] | None:
    """The rule that forbids an update by this path, and the step that it is stated of."""
    for step in walk.steps:
        if not step.field.updatable:
            return "not-updatable", step
    for step in walk.steps[:-1]:
        documented = contract.types.get(step.field.type)
        if documented and documented.update_as_whole:
            return "update-as-whole", step
    return None


class UpdateMap:
    """The check of one update method's requests: call it with the request."""

    def __init__(self, stated: Stated, attribute: str, paths: Paths) -> None:
        """Take the parameter's rule, and the attribute of the request that holds the entries."""
        self.stated, self.attribute, self.paths = stated, attribute, paths
        self.root = stated.rule.values[0]

    @cached_property
    def _updatable(self) -> frozenset[str]:
        return updatable_paths(self.paths, self.root)

    def __call__(self, request: Any) -> Iterator[Breach]:
        """All that is wrong with the entries."""
        suggest = Suggestions(self.paths, self.root, self._updatable)
        seen: dict[str, str] = {}
        for step, entry in numbered(self.stated.name, getattr(request, self.attribute) or []):
            key = getattr(entry, "key", None)
            if not isinstance(key, str):
                continue
            before = seen.setdefault(key, step)
            if before != step:
                yield self._twice(step, before)
            yield from self._entry(step, key, entry.value, suggest)

    def _entry(self, step: str, key: str, value: Any, suggest: Suggestions) -> Iterator[Breach]:
        walk = self.paths.walk(self.root, key)
        if not walk.known:
            yield self._unknown(step, key, walk, suggest)
            return
        found = refused(walk, self.paths.contract)
        if found is not None:
            yield self._refusal(step, walk, *found)
        if value is not None:
            for breach in value_breaches(walk, value, self.stated.page, self.paths.contract):
                yield breach.below(f"{step}/value")
            if found is None:
                for breach in fixed_parts(value, self.paths.contract):
                    yield breach.below(f"{step}/value")

    def _twice(self, step: str, before: str) -> Breach:
        seen = f"the key of {before} again"
        mend = "leave out all entries with this key but one"
        return Breach("update-twice", f"{step}/key", "each key once", seen, mend, self.stated.page)

    def _unknown(self, step: str, key: str, walk: Walk, suggest: Suggestions) -> Breach:
        if walk.steps and walk.target.array:
            mend = f"a path ends at an array: give {walk.path} a whole {wire_type(walk.target)}"
        else:
            mend = suggest.of(key)
        return Breach("update-key", f"{step}/key", sentence(self.stated.rule), shorten(key), mend, self.stated.page)

    def _refusal(self, step: str, walk: Walk, rule: str, at: Step) -> Breach:
        upto = ".".join(part.field.name for part in walk.steps[: walk.steps.index(at) + 1])
        if rule == "not-updatable":
            expected, page = "a property that can be updated", at.owner.page
            mend = f"leave it out: {upto} cannot be changed by an update"
        else:
            whole = self.paths.contract.types[at.field.type]
            expected, page = f"{whole.name} replaced as a whole", whole.page
            mend = f"give {upto} a whole {whole.name} instead"
        return Breach(rule, f"{step}/key", expected, shorten(walk.path), mend, page)
