"""Queries: the entity can be queried at that service, members are its paths, filters and values fit their types.

Which members take filters, and which ones, is said by types in general and by some entities in particular.
"""

from __future__ import annotations

from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from ...codec.reading import shorten
from ...model import DataObject
from ...suggesting import nearest
from .breach import Breach
from .filterability import IDENTITY, SORTABLE, Filterability, filterable_paths, sortable_paths
from .paths import Suggestions
from .sentences import listed, sentence
from .values import attributes_of, fits, numbered, of_items, type_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ...contract import Field
    from .paths import Paths, Walk
    from .stated import Stated

    At = tuple["At | None", str]
    """A place: the one above it, and a step."""

MEMBER: Final = "memberName"

_TAKES: Final[dict[str, tuple[str, Callable[[Field], bool]]]] = {
    "QueryFilterContains": ("a text or an array", lambda field: field.array or field.type == "xsd:string"),
    "QueryFilterStartsWith": ("a text", lambda field: field.type == "xsd:string" and not field.array),
    "QueryFilterBetween": ("a dateTime", lambda field: field.type == "xsd:dateTime" and not field.array),
    "QueryFilterEquals": ("any member", lambda _: True),
    "QueryFilterNotEquals": ("any member", lambda _: True),
}
"""The members that each filter takes. Another filter, of a later release, is not judged."""
_MOST_FILTERS: Final = 10_000
"""Filters of one query that are looked at: one made by hand may hold itself."""


class QueryCheck:
    """The check of one method that takes a query definition: call it with the request."""

    def __init__(self, stated: Stated, attribute: str, paths: Paths) -> None:
        """Take the parameter's rule, and the attribute of the request that holds the definition."""
        self.stated, self.attribute, self.paths = stated, attribute, paths
        self.service = stated.rule.values[0]

    @cached_property
    def _entities(self) -> dict[str, str]:
        return {name.lower(): name for name in self.paths.contract.served.get(self.service, ())}

    def __call__(self, request: Any) -> Iterator[Breach]:
        """All that is wrong with the definition."""
        definition = getattr(request, self.attribute)
        entity = getattr(definition, "query_entity_type", None)
        if not isinstance(entity, str):
            return
        found = _definition(self, entity, definition) if self._serves(entity) else [self._not_served(entity)]
        for breach in found:
            yield breach.below(self.stated.name)

    def _serves(self, entity: str) -> bool:
        return self._entities.get(entity.lower()) == entity

    def _not_served(self, entity: str) -> Breach:
        """Of a name that is no type's the one that is meant; a type that cannot be queried is no slip."""
        near = None if entity in self.paths.contract.types else nearest(entity, self._entities.values())
        mend = f"did you mean {near}?" if near else f"take one of the {len(self._entities)} types that can be queried"
        expected = f"a type that {self.service} serves"
        return Breach("query-entity", "queryEntityType", expected, shorten(entity), mend, self.stated.page)


def _definition(check: QueryCheck, entity: str, definition: Any) -> Iterator[Breach]:
    page = check.paths.contract.types[entity].page
    members = Members(check.paths, entity, page)
    for path, used in filters(definition.filter, "filter"):
        for breach in members.filter_breaches(used):
            yield breach.below(path)
    if isinstance(definition.sort_by, str):
        yield from members.sort_breaches(definition.sort_by)
    yield from members.control_breaches(definition)


def filters(root: Any, place: str) -> Iterator[tuple[str, Any]]:
    """The filters that name a member, with their paths; nests are walked without recursion, in document order."""
    todo: list[tuple[At, Any]] = [((None, place), root)]
    for _ in range(_MOST_FILTERS):
        if not todo:
            return
        at, found = todo.pop()
        inner = getattr(found, "filters", None)
        if isinstance(inner, list):
            todo += [((at, step), item) for step, item in islice(numbered("filters", inner), _MOST_FILTERS)][::-1]
        elif isinstance(found, DataObject) and hasattr(found, "member_name"):
            yield _path(at), found
        elif isinstance(found, DataObject):
            todo.append(((at, "filter"), getattr(found, "filter", None)))


def _path(at: At | None) -> str:
    steps: list[str] = []
    while at is not None:
        at, step = at
        steps.append(step)
    return "/".join(reversed(steps))


class Members:
    """The members of one entity, as filters and sorting of one message name them."""

    def __init__(self, paths: Paths, entity: str, page: str) -> None:
        """Take the entity and its page."""
        self.paths, self.entity, self.page = paths, entity, page
        self.said = Filterability(paths.contract.types[entity])

    @cached_property
    def _suggest(self) -> Suggestions:
        return Suggestions(self.paths, self.entity, frozenset(filterable_paths(self.paths, self.entity)))

    def filter_breaches(self, used: Any) -> Iterator[Breach]:
        """What is wrong with one filter, by paths below it."""
        name = used.member_name
        if not isinstance(name, str):
            return
        walk = self.paths.walk(self.entity, name)
        if not walk.known:
            yield self._unknown(name, MEMBER)
        elif is_identity(walk):
            mend = "filter by another member: a field named id is an object's identity, ask for it with a Get method"
            yield Breach("query-id", MEMBER, "a member not named id", shorten(name), mend, self.page)
        elif (refusal := self.said.refusal(walk.path)) is not None:
            mend = f"filter by another member of {self.entity}"
            yield Breach("not-filterable", MEMBER, sentence(refusal), walk.path, mend, self.page)
        else:
            yield from self._fitting(used, walk)

    def _fitting(self, used: Any, walk: Walk) -> Iterator[Breach]:
        """Whether the filter is one that the member takes, and its values are of the member's type."""
        kind, target = type(used).__wire_name__, walk.target
        if kind not in _TAKES:
            return
        takes, test = _TAKES[kind]
        only = self.said.filters(walk.path)
        if not test(target):
            told = f"{walk.path}, {_spelled(target)}"
            mend = f"take a filter that {_spelled(target)} allows, such as QueryFilterEquals"
            yield Breach("query-filter", MEMBER, f"{takes} for {kind}", told, mend, self.page)
        elif only is not None and kind not in only.values:
            mend = f"take {listed(only.values)} for {walk.path}"
            yield Breach("query-filter", MEMBER, sentence(only), kind, mend, self.page)
        else:
            yield from self._values(used, walk, contains=kind == "QueryFilterContains")

    def _values(self, used: Any, walk: Walk, *, contains: bool) -> Iterator[Breach]:
        cls: type[DataObject] = type(used)
        for name, attribute in attributes_of(cls).items():
            value = getattr(used, attribute)
            if name != MEMBER and value is not None and not self._has_type(value, walk.target, contains=contains):
                mend = f"give a value of the type of {walk.path}, and say so in xsi:type"
                expected = f"a value of {_spelled(walk.target)}"
                yield Breach("query-value", name, expected, type_name(value) or "another", mend, self.page)

    def _has_type(self, value: Any, target: Field, *, contains: bool) -> bool:
        if isinstance(value, list):
            return target.array and of_items(value, target.type, self.paths.contract)
        return (contains or not target.array) and fits(value, target.type, self.paths.contract)

    def sort_breaches(self, name: str) -> Iterator[Breach]:
        """What is wrong with a member to sort by."""
        walk = self.paths.walk(self.entity, name)
        if not walk.known:
            yield self._unknown(name, "sortBy")
        elif walk.path not in sortable_paths(self.paths, self.entity):
            rule = self.said.unsorted(walk.path)
            expected = sentence(rule) if rule else f"a member that can be filtered, of the type {listed(SORTABLE)}"
            told = f"{walk.path}, {_spelled(walk.target)}"
            yield Breach("query-sort", "sortBy", expected, told, "sort by another member, or not at all", self.page)

    def control_breaches(self, definition: Any) -> Iterator[Breach]:
        """The controls that go beyond what the entity allows."""
        cls: type[DataObject] = type(definition)
        for rule in self.said.controls():
            name = rule.field or rule.values[0]
            value = getattr(definition, attributes_of(cls).get(name, ""), None)
            most = int(rule.values[0]) if rule.field else None
            if isinstance(value, int) and (most is None or value > most):
                mend = f"leave {name} out" if most is None else f"ask for {most} at most"
                yield Breach("query-limit", name, sentence(rule), str(value), mend, self.page)

    def _unknown(self, name: str, at: str) -> Breach:
        expected = f"a member of {self.entity}, by its dotted path"
        return Breach("query-member", at, expected, shorten(name), self._suggest.of(name), self.page)


def is_identity(walk: Walk) -> bool:
    """Whether a path ends at a field that no filter takes."""
    return walk.target.name == IDENTITY


def _spelled(field: Field) -> str:
    return f"{field.type}[]" if field.array else field.type
