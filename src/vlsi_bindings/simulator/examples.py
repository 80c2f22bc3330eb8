"""Valid objects of any type: what is required and what rules ask for, the least of each, beside what is given.

Seeds the inventory, completes what requests leave open, and answers operations that have no behaviour of their own.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from ..conformance.rules.paths import Paths
from ..conformance.rules.patterns import matcher
from ..conformance.rules.stated import QUERY
from ..conformance.rules.updates import updatable_paths
from ..conformance.rules.values import is_set
from ..model import Array, DataObject, Reference
from .demands import demands_of
from .shapes import Shapes, shapes_of, tree_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..contract import Field
    from .clock import Clock
    from .shapes import Member, Tree

_WORDS: Final = (
    "lab",
    "Lab-1",
    "lab.example.com",
    "10.0.0.1",
    "22:00",
    "lab-{n}",
    "E",
    "Auto",
    "a",
    "lab\\one",
    "",
)
"""Texts for members with a documented form: of each pattern of each release at least one is a match."""
_LEAST: Final[dict[str, object]] = {
    "xsd:boolean": False,
    "xsd:int": 0,
    "xsd:long": 0,
    "xsd:short": 0,
    "xsd:byte": 0,
    "xsd:double": 0.0,
    "xsd:float": 0.0,
    "xsd:base64Binary": b"",
    "xsd:anyURI": "urn:example",
    "xsd:anyType": "example",
}
_KINDS: Final = {"EntityId": "DesktopId", "MethodFault": "UnexpectedFault", "QueryFilter": "QueryFilterEquals"}
"""What stands in place of a base type."""
_ROUNDS: Final = 4
"""A member that a rule asks for can make another rule ask for more; the longest chain has three."""


class Examples:
    """The maker of one release's objects."""

    def __init__(self, shapes: Shapes, identify: Callable[[str], str], clock: Clock) -> None:
        """Take the release, what gives the text of an id of a type where one is needed, and what time it is."""
        self.shapes, self.identify, self._clock = shapes, identify, clock
        self._demands = demands_of(shapes)

    def make(self, name: str, given: Mapping[str, object] | None = None) -> Any:
        """An instance of a type or request.

        ``given`` holds values by dotted path of wire names. Paths that only another release has are left out; one that
        no release has raises LookupError.
        """
        return self._object(_KINDS.get(name, name), tree_of(given or {}))

    def request(self, name: str, given: Mapping[str, object] | None = None) -> Any:
        """A request of an operation: an update changes one property, a query asks for a type that is served."""
        operation = self.shapes.contract.operations[name]
        filled = dict(given or {})
        for parameter in operation.parameters:
            if parameter.type == QUERY and not any(path.startswith(parameter.name) for path in filled):
                filled[f"{parameter.name}.queryEntityType"] = self.shapes.contract.served[operation.service][0]
            root = next((rule.values[0] for rule in parameter.rules if rule.kind == "updateMapOf"), None)
            if root is not None and parameter.name not in filled:
                filled[parameter.name] = [self._entry(root)]
        return self.make(name, filled)

    def _entry(self, root: str) -> Tree:
        """An entry of an update map: the first property that can be changed, and an example for it."""
        path = next(path for path in self._paths.listed(root) if path in updatable_paths(self._paths, root))
        facts = self._paths.listed(root)[path].target
        value = self.value(facts)
        return {"key": path, "value": Array(facts.type, value) if facts.array else value}

    @cached_property
    def _paths(self) -> Paths:
        return Paths(self.shapes.contract)

    def value(self, facts: Field) -> Any:
        """An example for a field; an array has one item."""
        item = self._single(facts)
        return [item] if facts.array else item

    def _object(self, name: str, tree: Tree) -> Any:
        if self.shapes.is_id(name):
            return self.shapes.identity(name, tree.get("id") or self.identify(name))
        cls = self.shapes.cls(name)
        if issubclass(cls, Reference):
            return cls(value="Desktop", type="Desktop")
        made = self.shapes.blank(name)
        members = self.shapes.members(name)
        _demand_known(name, tree, members)
        for wire, member in members.items():
            if wire in tree:
                setattr(made, member.attribute, self._given(member, tree[wire]))
            elif member.wanted:
                setattr(made, member.attribute, self.value(member.facts))
        self.complete(made)
        return made

    def _given(self, member: Member, given: Any) -> Any:
        facts = member.facts
        if facts.array:
            return [self._item(facts, item) for item in given]
        return self._item(facts, given)

    def _item(self, facts: Field, given: Any) -> Any:
        if isinstance(given, dict):
            return self._object(_KINDS.get(facts.type, facts.type), tree_of(given))
        if self.shapes.is_id(facts.type) and isinstance(given, str):
            return self.shapes.identity(facts.type, given)
        if facts.enumeration is not None and given not in facts.enumeration.values:
            return facts.enumeration.values[0]  # a value that only another release has
        return given

    def complete(self, value: DataObject) -> None:
        """Set what the rules of its type want beside what is set."""
        demanding, choices = self._demands.of(type(value).__wire_name__)
        for _ in range(_ROUNDS if demanding else 0):
            missing = [
                member
                for member, wants in demanding
                if not is_set(getattr(value, member.attribute)) and any(want(value) for want in wants)
            ]
            if not missing:
                break
            for member in missing:
                setattr(value, member.attribute, self.value(member.facts))
        for several in choices:
            if not any(is_set(getattr(value, choice.attribute)) for choice in several):
                setattr(value, several[0].attribute, self.value(several[0].facts))

    def _single(self, facts: Field) -> Any:
        if any(rule.kind == "allowedTypes" for rule in facts.rules):
            return self._object(self._kind(facts), {})
        if facts.enumeration is not None:
            return facts.enumeration.values[0]
        if facts.type == "xsd:string":
            return _text(facts)
        if facts.type == "xsd:dateTime":
            return self._clock.now
        if facts.type in _LEAST:
            least = _LEAST[facts.type]
            return max(0, facts.minimum or 0) if type(least) is int else least
        return self._object(self._kind(facts), {})

    def _kind(self, facts: Field) -> str:
        allowed = next((rule.values for rule in facts.rules if rule.kind == "allowedTypes"), None)
        return next(iter(allowed)) if allowed else _KINDS.get(facts.type, facts.type)


def _demand_known(name: str, tree: Tree, members: Mapping[str, Member]) -> None:
    """Refuse a path that is wrong in every release: most of them are slips of the pen."""
    unknown = tree.keys() - members.keys()
    if unknown:
        unknown -= shapes_of(None).members(name).keys()
    if unknown:
        raise LookupError(f"{name} has no {', '.join(sorted(unknown))}")


def _text(facts: Field) -> str:
    longest = facts.max_length or len(facts.name)
    if facts.patterns:
        fitting = (word for word in _WORDS if matcher(facts.patterns)(word) and _is_between(facts, word))
        return next(fitting, "")
    return facts.name[:longest].ljust(facts.min_length or 0, "x")


def _is_between(facts: Field, word: str) -> bool:
    return (facts.min_length or 0) <= len(word) <= (len(word) if facts.max_length is None else facts.max_length)
