"""For every rule that a contract states: a message that keeps it, and one that differs from it by breaking just that.

Nothing here is listed by hand but the few values that a form of text needs; the rest follows from the contract, so
that each release gives its own cases.
"""

from __future__ import annotations

import copy
import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from tests.support.instances import Maker, forms
from tests.support.pickers import Minimal, Seeded
from tests.support.release_sets import release_set
from vlsi_bindings.conformance import rules
from vlsi_bindings.conformance.rules import stated as stated_rules
from vlsi_bindings.conformance.rules.filterability import Filterability, filterable_paths, sortable_paths
from vlsi_bindings.conformance.rules.kinds import MOST_ITEMS
from vlsi_bindings.conformance.rules.paths import Paths
from vlsi_bindings.conformance.rules.patterns import matcher
from vlsi_bindings.conformance.rules.provisioning import meetings
from vlsi_bindings.conformance.rules.queries import _TAKES
from vlsi_bindings.conformance.rules.updates import refused, updatable_paths
from vlsi_bindings.conformance.rules.values import attributes_of, key
from vlsi_bindings.model import Array, DataObject, Request

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from vlsi_bindings import contract
    from vlsi_bindings.conformance.rules import Stated
    from vlsi_bindings.conformance.rules.paths import Walk
    from vlsi_bindings.conformance.rules.provisioning import Meeting
    from vlsi_bindings.contract import Field
    from vlsi_bindings.model import Registry

_BAD_TEXTS: Final = ("?", "/", "a?b", "a/b", "\\", "7", "zz:zz", "line\nbreak", "a b!", "", "xyz", "-.", "a\\\\b")
_STEP: Final = re.compile(r"(\w+)(?:\[(\d+)\])?")
_ROUNDS: Final = 30


@dataclass(frozen=True)
class Case:
    """One rule, and two messages; ``path`` is where the second breaks it, ``rule`` as what that is told."""

    stated: Stated
    keeps: DataObject
    breaks: DataObject
    path: str
    rule: str

    def __str__(self) -> str:
        """The rule and its place."""
        return f"{self.stated.kind.name} of {self.stated.owner}.{self.stated.name}"


class Cases:
    """The cases of one release."""

    def __init__(self, documented: contract.Contract, registry: Registry) -> None:
        """Take the contract, and classes for it."""
        self.contract = documented
        self.maker = Maker(registry, documented)
        self.paths = Paths(documented)
        self._by_kind: dict[str, list[Stated]] = {}
        self._cases: dict[str, list[Case]] = {}
        for stated in rules.all_stated(documented):
            self._by_kind.setdefault(stated.kind.name, []).append(stated)
        self._made: dict[str, Callable[[Stated], Iterable[Case]]] = {
            "requiredIf": self._required_if,
            "requiredIfSet": self._required_if_set,
            "atLeastOneOf": self._at_least_one,
            "atMostOneOf": self._at_most_one,
            "notUsableFor": self._not_usable_for,
            "unique": self._unique,
            "uniqueKey": self._unique_key,
            "allowedTypes": self._allowed_types,
            "folderName": lambda stated: self._text(stated, "lab\\one", "lab\\COM1"),
            "namingPattern": lambda stated: self._text(stated, "pool-with-a-long-name-{n}", "pool-with-a-long-name"),
            "onlyValueForInstantClone": self._meetings,
            "maxItemsIf": self._meetings,
            "minimum": lambda stated: self._number(stated, -1),
            "maximum": lambda stated: self._number(stated, 1),
            "minLength": lambda stated: self._text(stated, "x" * int(stated.rule.values[0]), ""),
            "maxLength": self._max_length,
            "pattern": self._pattern,
            "updateMapOf": self._update_map,
            "notUpdatable": self._not_updatable,
            "updateAsWhole": self._update_as_whole,
            "service": self._service,
            "maxArray": self._max_array,
            "query": self._query,
            "idNotFilterable": lambda stated: self._members(stated, lambda path, _: path == "id", "query-id"),
            "onlyFilterable": self._refused_members,
            "notFilterable": self._refused_members,
            "noFilters": self._refused_members,
            "filtersOf": self._filters_of,
            "notSortable": self._not_sortable,
            "queryLimit": self._control,
            "queryWithout": self._control,
        }

    def stated(self, kind: str) -> list[Stated]:
        """All instances of a kind."""
        return self._by_kind.get(kind, [])

    def of_kind(self, kind: str) -> list[Case]:
        """The cases of a kind, for all of its instances; made once."""
        if kind not in self._cases:
            self._cases[kind] = [case for stated in self.stated(kind) for case in self._made[kind](stated)]
        return self._cases[kind]

    def cls(self, name: str) -> type[DataObject]:
        """The class of a type or request."""
        found = self.maker.registry.find_type(name) or self.maker.registry.find_request(name)
        assert found is not None
        return found

    def new(self, name: str, **values: object) -> Any:
        """An object of the class of that name, its fields by wire name."""
        cls = self.cls(name)
        return cls(**{attributes_of(cls)[wire_name]: value for wire_name, value in values.items()})

    def lawful(self, cls: type[DataObject], **values: object) -> Any:
        """The least instance that keeps all rules, with some fields (by wire name) set beforehand."""
        made = self.maker.make(cls, Minimal())
        if isinstance(made, Request):
            values = {**self._arguments(cls.__wire_name__), **values}
        for name, value in values.items():
            self.put(made, name, value)
        return self.mended(made)

    def _arguments(self, operation: str) -> dict[str, object]:
        """What an update map and a query need beyond the least."""
        found: dict[str, object] = {}
        for stated in stated_rules.of_operation(self.contract, self.contract.operations[operation]):
            if stated.kind.name == "updateMapOf":
                root = stated.rule.values[0]
                found[stated.name] = [self.entry_for(root, self._good_key(root))]
            elif stated.kind.name == "query":
                found[stated.name] = self.new("QueryDefinition", queryEntityType=self._entities(stated)[0])
        return found

    def _entities(self, stated: Stated) -> list[str]:
        service = stated.rule.values[0]
        return [name for name, found in self.contract.types.items() if service in found.queryable_by]

    def mended(self, value: Any) -> Any:
        """The same with everything set that a rule wants set."""
        for _ in range(_ROUNDS):
            breaches = list(rules.judge(value, self.contract))
            missing = [breach for breach in breaches if breach.seen == "nothing" or breach.rule == "allowed-types"]
            if not missing:
                return value
            for breach in missing:
                self._supply(value, breach.path.removeprefix("Envelope/Body/").partition("/")[2])
        raise AssertionError(f"{type(value).__name__}: rules that want each other's fields")

    def _supply(self, root: Any, path: str) -> None:
        *above, last = path.split("/") if path else ["version"]
        holder = root
        for step in above:
            name, number = _STEP.fullmatch(step).groups()  # type: ignore[union-attr]
            holder = self.get(holder, name)
            holder = holder[int(number or 0)] if isinstance(holder, list) else holder
        self.put(holder, last, self._allowed(type(holder), last) or self.field_value(type(holder), last))

    def _allowed(self, cls: type[DataObject], name: str) -> DataObject | None:
        """An object of the first type that a field may hold, if the field says so."""
        owners = {cls.__wire_name__, *(base.__name__ for base in cls.__mro__)}
        stated = next((s for s in self.stated("allowedTypes") if s.owner in owners and s.name == name), None)
        return self.lawful(self.cls(stated.rule.values[0])) if stated else None

    def field_value(self, cls: type[DataObject], name: str, seed: int | None = None) -> Any:
        """A value for a field: the least, or one by chance."""
        f = next(f for f in cls.__fields__ if f.wire_name == name)
        documented = self.documented(cls, name)
        if documented is not None and documented.enumeration is not None:  # the classes know values of all releases
            value = documented.enumeration.values[(seed or 0) % len(documented.enumeration.values)]
            return [value] if f.array else value
        pick = Minimal() if seed is None else Seeded(f"{cls.__wire_name__} {name} {seed}")
        found = self.maker._field(f, self.maker._facts(cls)[name], pick, (cls,))
        return found or [self.maker._value(f.type, self.maker._facts(cls)[name], pick, (cls,))] if f.array else found

    def documented(self, cls: type[DataObject], name: str) -> Field | None:
        """What the contract says of a field of a type."""
        if cls.__wire_name__ not in self.contract.types:
            return None
        parts = self.contract.lineage(cls.__wire_name__)
        return next((field for part in parts for field in part.fields if field.name == name), None)

    def get(self, value: DataObject, name: str) -> Any:
        """A field by its wire name."""
        return getattr(value, attributes_of(type(value))[name])

    def put(self, value: DataObject, name: str, content: object) -> None:
        """Set a field by its wire name; ``None`` unsets arrays too."""
        array = next(f.array for f in type(value).__fields__ if f.wire_name == name)
        setattr(value, attributes_of(type(value))[name], [] if content is None and array else content)

    def changed(self, value: DataObject, **fields: object) -> Any:
        """A copy with other fields."""
        made = copy.deepcopy(value)
        for name, content in fields.items():
            self.put(made, name, content)
        return made

    def place(self, stated: Stated, *steps: str) -> str:
        """The path of a breach at a field of the owner."""
        root = f"Envelope/Body/{stated.owner}" if stated.owner in self.contract.operations else stated.owner
        return "/".join((root, *steps))

    def case(self, stated: Stated, keeps: DataObject, breaks: DataObject, *steps: str) -> Case:
        """A case whose breach has the usual identifier."""
        return Case(stated, keeps, breaks, self.place(stated, *steps), stated.kind.rules[0])

    def _required_if(self, stated: Stated) -> Iterator[Case]:
        cls, deciding = self.cls(stated.owner), str(stated.rule.field)
        for text in stated.rule.values:
            keeps = self.lawful(cls, **{deciding: {"true": True, "false": False}.get(text, text)})
            yield self.case(stated, keeps, self.changed(keeps, **{stated.name: None}), stated.name)

    def _required_if_set(self, stated: Stated) -> Iterator[Case]:
        cls = self.cls(stated.owner)
        for other in stated.rule.values:
            keeps = self.lawful(cls, **{other: self.field_value(cls, other)})
            broken = self.changed(keeps, **{stated.name: None})
            if self._alone(broken, stated):
                yield self.case(stated, keeps, broken, stated.name)

    def _alone(self, value: DataObject, stated: Stated) -> bool:
        """Whether no other rule between the same fields is broken as well."""
        return {breach.path for breach in rules.judge(value, self.contract)} == {self.place(stated, stated.name)}

    def _at_least_one(self, stated: Stated) -> Iterator[Case]:
        keeps = self.lawful(self.cls(stated.owner))
        yield self.case(stated, keeps, self.changed(keeps, **dict.fromkeys(stated.rule.values)))

    def _at_most_one(self, stated: Stated) -> Iterator[Case]:
        cls = self.cls(stated.owner)
        first, *others = stated.rule.values
        keeps = self.lawful(cls, **{first: self.field_value(cls, first)})
        for other in others:
            yield self.case(stated, keeps, self.changed(keeps, **{other: self.field_value(cls, other)}))

    def _not_usable_for(self, stated: Stated) -> Iterator[Case]:
        cls, deciding = self.cls(stated.owner), str(stated.rule.field)
        documented = next(f for f in self.contract.types[stated.owner].fields if f.name == deciding)
        assert documented.enumeration is not None
        usable = next(text for text in documented.enumeration.values if text not in stated.rule.values)
        keeps = self.lawful(cls, **{deciding: usable, stated.name: self.field_value(cls, stated.name)})
        for text in stated.rule.values:
            yield self.case(stated, keeps, self.changed(keeps, **{deciding: text}), stated.name)

    def _unique(self, stated: Stated) -> Iterator[Case]:
        cls = self.cls(stated.owner)
        items = self._different(cls, stated.name)
        keeps = self.lawful(cls, **{stated.name: items})
        broken = self.changed(keeps, **{stated.name: [items[0], copy.deepcopy(items[0])]})
        yield self.case(stated, keeps, broken, f"{stated.name}[1]")

    def _different(self, cls: type[DataObject], name: str) -> list[Any]:
        """Two different items of an array; but one where its type has but one documented value."""
        candidates = (self.field_value(cls, name, seed)[0] for seed in range(200))
        found: dict[Any, Any] = {}
        for item in candidates:
            found.setdefault(key(item), self.mended(item) if isinstance(item, DataObject) else item)
            if len(found) > 1:
                break
        return list(found.values())

    def _unique_key(self, stated: Stated) -> Iterator[Case]:
        one, other, again = (self.new("MapEntry", key=name) for name in ("a", "b", "a"))
        keeps = self.lawful(self.cls(stated.owner), **{stated.name: [one, other]})
        broken = self.changed(keeps, **{stated.name: [one, again]})
        yield self.case(stated, keeps, broken, f"{stated.name}[1]", "key")

    def _allowed_types(self, stated: Stated) -> Iterator[Case]:
        cls = self.cls(stated.owner)
        foreign = self.lawful(self.cls("TaskId"))
        for name in stated.rule.values:
            keeps = self.lawful(cls, **{stated.name: self.lawful(self.cls(name))})
            yield self.case(stated, keeps, self.changed(keeps, **{stated.name: foreign}), stated.name)

    def _text(self, stated: Stated, right: Any, wrong: Any) -> Iterator[Case]:
        assert stated.field is not None
        array = stated.field.array
        keeps = self.lawful(self.cls(stated.owner), **{stated.name: [right] if array else right})
        yield self.case(stated, keeps, self.changed(keeps, **{stated.name: [wrong] if array else wrong}), stated.name)

    def _number(self, stated: Stated, beyond: int) -> Iterator[Case]:
        bound = int(stated.rule.values[0])
        yield from self._text(stated, bound, bound + beyond)

    def _max_length(self, stated: Stated) -> Iterator[Case]:
        bound = int(stated.rule.values[0])
        yield from self._text(stated, "a" * bound, "a" * (bound + 1))

    def _pattern(self, stated: Stated) -> Iterator[Case]:
        field = stated.field
        assert field is not None
        right = forms(field.patterns, field.max_length or MOST_ITEMS)[0]
        texts = (text for text in _BAD_TEXTS if len(text) >= (field.min_length or 0))
        wrong = next(text for text in texts if not matcher(field.patterns)(text))
        yield from self._text(stated, right, wrong)

    def _meetings(self, stated: Stated) -> Iterator[Case]:
        for documented in self.contract.types.values():
            for meeting in meetings(self.contract, documented):
                if meeting.stated == stated:
                    yield self._meeting(meeting)

    def _meeting(self, meeting: Meeting) -> Case:
        """The owner with both ends of a meeting; all rules that meet there are kept but one."""
        keeps = self.lawful(self.cls(meeting.owner))
        self._reach(keeps, meeting.condition, meeting.wanted)
        holder = self._reach(keeps, meeting.target)
        self._settle(keeps, meeting.owner)
        if len(meeting.condition) > 1:
            part = self.get(keeps, meeting.condition[0])
            self._settle(part, type(part).__wire_name__)
        *_, last = meeting.target
        right = self.get(holder, last)
        if meeting.stated.kind.name == "maxItemsIf":
            right[0].sdrs_cluster = True
            wrong: object = [right[0], copy.deepcopy(right[0])]
        else:
            wrong = self._other_value(meeting)
        self.put(holder, last, wrong)
        self.mended(keeps)
        broken = copy.deepcopy(keeps)
        self.put(holder, last, right)
        steps = [meeting.owner, *meeting.target]
        steps[-1] += "[1]" if meeting.stated.kind.name == "maxItemsIf" else ""
        return Case(meeting.stated, self.mended(keeps), broken, "/".join(steps), meeting.stated.kind.rules[0])

    def _reach(self, value: Any, path: tuple[str, ...], end: object = None) -> Any:
        """The holder of the last field of a path; whatever is missing on the way is made."""
        for name in path[:-1]:
            if not self.get(value, name):
                self.put(value, name, self.field_value(type(value), name))
            value = self.get(value, name)
            value = value[0] if isinstance(value, list) else value
        last = path[-1]
        if end is not None:
            self.put(value, last, end)
        elif not self.get(value, last) and self.get(value, last) is not False:
            self.put(value, last, self.field_value(type(value), last))
        return value

    def _settle(self, value: Any, owner: str) -> None:
        """Give every field that has but one value for instant clones that value, if it is there."""
        for meeting in meetings(self.contract, self.contract.types[owner]):
            if meeting.stated.kind.name == "onlyValueForInstantClone":
                self._put_right(value, meeting)
        self.mended(value)

    def _put_right(self, value: Any, meeting: Meeting) -> None:
        for name in meeting.target[:-1]:
            value = self.get(value, name)
            value = value[0] if isinstance(value, list) and value else value
            if not value:
                return
        right = meeting.stated.rule.values[0]
        self.put(value, meeting.target[-1], {"true": True, "false": False}.get(right, right))

    @staticmethod
    def _other_value(meeting: Meeting) -> object:
        field = meeting.stated.field
        assert field is not None
        right = meeting.stated.rule.values
        if field.enumeration is None:
            return right[0] != "true"
        return next(text for text in field.enumeration.values if text not in right)

    def _entry(self, walk: Walk, path: str) -> Any:
        """An entry of an update map whose value has the type of the path."""
        target, owner = walk.target, self.cls(walk.steps[-1].owner.name)
        value = self.field_value(owner, target.name)
        if target.array:
            value = Array(target.type, [self.mended(v) if isinstance(v, DataObject) else v for v in value])
        elif isinstance(value, DataObject):
            self.mended(value)
        return self.new("MapEntry", key=path, value=_plain(value))

    def _request(self, stated: Stated, *entries: Any) -> Any:
        return self.lawful(self.cls(stated.owner), **{stated.name: list(entries)})

    def _good_key(self, root: str) -> str:
        return min(updatable_paths(self.paths, root), key=lambda path: (path.count("."), path))

    def entry_for(self, root: str, path: str) -> Any:
        """A right entry for a path of a type."""
        return self._entry(self.paths.walk(root, path), path)

    def _update_map(self, stated: Stated) -> Iterator[Case]:
        root = stated.rule.values[0]
        good = self.entry_for(root, self._good_key(root))
        keeps = self._request(stated, good)
        wrong = self.new("MapEntry", key=f"{good.key}X", value=good.value)
        yield Case(stated, keeps, self._request(stated, wrong), self.place(stated, stated.name, "key"), "update-key")
        twice = self._request(stated, good, copy.deepcopy(good))
        yield Case(stated, keeps, twice, self.place(stated, f"{stated.name}[1]", "key"), "update-twice")

    def _update_roots(self) -> Iterator[tuple[Stated, str]]:
        for stated in self.stated("updateMapOf"):
            yield stated, stated.rule.values[0]

    def _not_updatable(self, stated: Stated) -> Iterator[Case]:
        """A key that ends at the field, of the first update method from which such a path leads to it."""
        for method, root in self._update_roots():
            for path, walk in self.paths.listed(root).items():
                found = refused(walk, self.contract)
                last = walk.steps[-1]
                if found and found[1] is last and last.owner.name == stated.owner and last.field is stated.field:
                    yield self._refusal(stated, method, root, path, "not-updatable")
                    return

    def _update_as_whole(self, stated: Stated) -> Iterator[Case]:
        """A key that enters an object of the type."""
        for method, root in self._update_roots():
            for path, walk in self.paths.listed(root).items():
                entered = walk.steps[-2:-1]
                whole = entered and entered[0].field.type == stated.owner
                found = refused(walk, self.contract) if whole else None
                if found and found[0] == "update-as-whole" and found[1] is entered[0]:
                    yield self._refusal(stated, method, root, path, "update-as-whole")
                    return

    def _refusal(self, stated: Stated, method: Stated, root: str, path: str, rule: str) -> Case:
        keeps = self._request(method, self.entry_for(root, self._good_key(root)))
        breaks = self._request(method, self.entry_for(root, path))
        return Case(stated, keeps, breaks, self.place(method, method.name, "key"), rule)

    def _service(self, stated: Stated) -> Iterator[Case]:
        keeps = self.lawful(self.cls(stated.owner))
        assert isinstance(keeps, Request)
        broken = copy.deepcopy(keeps)
        broken.this.type = "Desktop" if keeps.this.type != "Desktop" else "Farm"
        yield self.case(stated, keeps, broken, "_this")

    def _max_array(self, stated: Stated) -> Iterator[Case]:
        items = self._array_items(stated)
        if not items:
            return
        keeps = self.lawful(self.cls(stated.owner))
        self.put(keeps, stated.name, items[:MOST_ITEMS])
        broken = copy.copy(keeps)
        self.put(broken, stated.name, items)
        yield self.case(stated, keeps, broken, f"{stated.name}[{MOST_ITEMS}]")

    def _array_items(self, stated: Stated) -> list[Any]:
        """One item more than allowed; none of an update map, which has not so many different keys."""
        update = next((other for other in self.stated("updateMapOf") if other.owner == stated.owner), None)
        if update and update.name == stated.name:
            return []
        item = self.field_value(self.cls(stated.owner), stated.name)[0]
        return [self.mended(item) if isinstance(item, DataObject) else item] * (MOST_ITEMS + 1)

    def _definition(self, stated: Stated, entity: str, used: Any = None) -> Any:
        definition = self.new("QueryDefinition", queryEntityType=entity, filter=used)
        return self.lawful(self.cls(stated.owner), **{stated.name: definition})

    def _query(self, stated: Stated) -> Iterator[Case]:
        for entity in self._entities(stated):
            keeps = self._definition(stated, entity)
            breaks = self._definition(stated, f"{entity}X")
            path = self.place(stated, stated.name, "queryEntityType")
            yield Case(stated, keeps, breaks, path, "query-entity")

    def _asked(self, stated: Stated) -> Iterator[Stated]:
        """One method by which the entity that a rule speaks of can be asked for."""
        services = self.contract.types[stated.owner].queryable_by
        yield from [method for method in self.stated("query") if method.rule.values[0] in services][:1]

    def _good_filter(self, entity: str, within: str = "") -> Any:
        """A filter that an entity takes, by a member below a path."""
        said = Filterability(self.contract.types[entity])
        for path in filterable_paths(self.paths, entity):
            only = said.filters(path)
            for kind in only.values if only else ("QueryFilterEquals",):
                fits = _TAKES[kind][1](self.paths.listed(entity)[path].target)
                if fits and (path == within or path.startswith(f"{within}." if within else "")):
                    return self.new(kind, memberName=path)
        return None

    def _members(self, stated: Stated, wrong: Callable[[str, object], bool], rule: str) -> Iterator[Case]:
        said = Filterability(self.contract.types[stated.owner])
        listed = self.paths.listed(stated.owner)
        for method in self._asked(stated):
            keeps = self._definition(method, stated.owner, self._good_filter(stated.owner))
            path = next(path for path in listed if wrong(path, said.refusal(path)))
            breaks = self._definition(method, stated.owner, self.new("QueryFilterEquals", memberName=path))
            yield Case(stated, keeps, breaks, self.place(method, method.name, "filter", "memberName"), rule)

    def _refused_members(self, stated: Stated) -> Iterator[Case]:
        """Each member that is named as taking no filter, or one that is not named as taking some."""
        named = stated.rule.values if stated.kind.name == "notFilterable" else ("",)
        for prefix in named:

            def wrong(path: str, refusal: object, prefix: str = prefix) -> bool:
                identity = path.rpartition(".")[2] == "id"
                return refusal == stated.rule and path.startswith(prefix) and not identity

            yield from self._members(stated, wrong, stated.kind.rules[0])

    def _filters_of(self, stated: Stated) -> Iterator[Case]:
        good = self._good_filter(stated.owner, str(stated.rule.field))
        other = next(kind for kind in ("QueryFilterEquals", "QueryFilterNotEquals") if kind not in stated.rule.values)
        for method in self._asked(stated):
            keeps = self._definition(method, stated.owner, good)
            breaks = self._definition(method, stated.owner, self.new(other, memberName=good.member_name))
            path = self.place(method, method.name, "filter", "memberName")
            yield Case(stated, keeps, breaks, path, stated.kind.rules[0])

    def _controlled(self, stated: Stated, name: str, right: object, wrong: object) -> Iterator[Case]:
        for method in self._asked(stated):
            keeps, breaks = (self._definition(method, stated.owner) for _ in range(2))
            self.put(self.get(keeps, method.name), name, right)
            self.put(self.get(breaks, method.name), name, wrong)
            yield Case(stated, keeps, breaks, self.place(method, method.name, name), stated.kind.rules[0])

    def _not_sortable(self, stated: Stated) -> Iterator[Case]:
        right = sortable_paths(self.paths, stated.owner)[0]
        for path in stated.rule.values:
            yield from self._controlled(stated, "sortBy", right, path)

    def _control(self, stated: Stated) -> Iterator[Case]:
        if stated.kind.name == "queryWithout":
            yield from self._controlled(stated, stated.rule.values[0], None, 0)
        else:
            most = int(stated.rule.values[0])
            yield from self._controlled(stated, str(stated.rule.field), most, most + 1)


def _plain(value: Any) -> Any:
    """A scalar as anyType holds it: an enumeration's member as its text."""
    return str(value) if isinstance(value, str) else value


@cache
def cases(release: str) -> Cases:
    """The cases of a release."""
    made = release_set(release)
    return Cases(made.contract, made.registry)


def refused_anyway(case: Case) -> bool:
    """A field that is mandatory, and required under a condition besides, as one is from 2412 on."""
    return case.stated.kind.name == "requiredIf" and case.stated.field is not None and not case.stated.field.optional
