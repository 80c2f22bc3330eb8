"""A plan of an update: what changes, by which operation; judged when it is made; ``applying`` sends it.

>>> plan = plan_update(before, after)
>>> print(plan)
"""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, TypeVar

from ...codec.json_form import from_json, to_json
from ...conformance.rules import Breach, judge
from ...conformance.rules.values import attributes_of, key
from ...model import DataObject
from .differing import Change, differences, unset
from .errors import PlanError, UpdateError
from .operations import REGISTRY, updates_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...model import Request
    from ...vdi import MapEntry
    from .operations import Updating

T = TypeVar("T", bound=DataObject)


@dataclass(frozen=True)
class UpdatePlan:
    """The minimal change of one object.

    ``identity`` is the object's own id, ``None`` for a type of which there is one; ``warnings`` are what a server may
    refuse although no rule forbids it.
    """

    operation: str
    root: str
    release: str
    identity: DataObject | None
    changes: tuple[Change, ...]
    warnings: tuple[Breach, ...] = ()

    def __bool__(self) -> bool:
        """Whether anything changes."""
        return bool(self.changes)

    def __str__(self) -> str:
        """The difference for people: a line for each path, no secret among them."""
        told = f"{self.operation} {getattr(self.identity, 'id', '')}".rstrip()
        return "\n  ".join((told, *map(str, self.changes))) if self.changes else f"{told}: nothing changes"

    @property
    def entries(self) -> list[MapEntry]:
        """The MapEntry list: paths in wire names, values with their XSD types.

        Raises LookupError where the package of classes has no MapEntry.
        """
        cls: type[MapEntry] | None = REGISTRY.load("MapEntry")
        if cls is None:
            raise LookupError("the package has no MapEntry; generate it again")
        return [cls(key=change.path, value=change.after) for change in self.changes]

    def inverse(self) -> UpdatePlan:
        """The plan that brings the old values back; raises UpdateError where the rules do not allow those."""
        back = tuple(Change(change.path, change.after, change.before) for change in self.changes)
        return _judged(replace(self, changes=back))

    def conflicts(self, current: DataObject) -> list[str]:
        """The paths at which an object has not the value that the plan starts from: somebody else changed it.

        Passwords are not looked at: no server gives one back.
        """
        return [
            c.path
            for c in self.changes
            if key(value_at(current, c.path)) != key(_unset(c.before)) and not _holds_secret(c.before)
        ]

    def request(self, **parameters: object) -> Request[Any]:
        """The request. ``parameters`` by Python name are those beside the entries, where the object's id is not enough.

        One that the contract lets be absent has to be given, too, be it as ``None``: what is forgotten is not taken for
        all that there is. Raises TypeError that names what is missing, or is no parameter.
        """
        updating = self._updating
        cls = REGISTRY.find_request(self.operation)
        names = {attribute: wire for wire, attribute in attributes_of(cls).items()} if cls else {}
        unknown = [name for name in parameters if names.get(name) not in updating.others]
        own = updating.identity_parameter(self.identity)
        given: dict[str, object] = {own: self.identity} if own else {}
        given |= {names[name]: value for name, value in parameters.items() if name not in unknown}
        missing = [
            f"needs {python}{' (or None)' if updating.may_be_none(wire) else ''}"
            for python, wire in names.items()
            if wire in updating.others
            and given.get(wire) is None
            and not (wire in given and updating.may_be_none(wire))
        ]
        if missing or unknown:
            told = [*missing, *(f"has no parameter {name}" for name in unknown)]
            raise TypeError(f"{self.operation} {', '.join(told)}")
        return updating.request(self.entries, given)

    def as_json(self) -> dict[str, object]:
        """The plan with its inverse, as a structure that json.dumps takes; raises PlanError for one with a secret."""
        for change in self.changes:
            if _holds_secret(change.before) or _holds_secret(change.after):
                raise PlanError(f"{change.path} holds a password, which is never saved: plan that change by itself")
        return {
            "release": self.release,
            "update": to_json(self._bare_request()),
            "undo": to_json(self.inverse()._bare_request()),  # noqa: SLF001 - a plan, too
        }

    @classmethod
    def from_json(cls, document: Mapping[str, Any]) -> UpdatePlan:
        """A saved plan, judged again; raises PlanError for a document that is none, UpdateError for one that errs."""
        try:
            made, back = (_body(document[part]) for part in ("update", "undo"))
            updates = updates_of(document["release"])
            updating = updates.all[type(made).__wire_name__]
        except (KeyError, TypeError, AttributeError, LookupError, ValueError) as error:
            raise PlanError(f"this is no saved plan of an update: {error}") from error
        changes = tuple(_paired(updating, made, back))
        attributes = attributes_of(_class_of(made))
        identity = next((getattr(made, attributes[name]) for name in updating.others), None)
        return _judged(cls(updating.operation.name, updating.root, document["release"], identity, changes))

    def _bare_request(self) -> Request[Any]:
        own = self._updating.identity_parameter(self.identity)
        return self._updating.request(self.entries, {own: self.identity} if own else {})

    @property
    def _updating(self) -> Updating:
        return updates_of(self.release).all[self.operation]


def plan_update(before: T, after: T, *, operation: str | None = None, release: str | None = None) -> UpdatePlan:
    """The fewest entries that make ``after`` of ``before``.

    ``operation`` is one of several that update the type; ``release`` is that of the server. Raises UpdateError with
    every path that cannot be updated or whose value breaks a rule, LookupError for a type that has no update,
    TypeError for objects of two types.
    """
    if type(before) is not type(after):
        raise TypeError(f"an update keeps the type: {type(before).__name__} does not become {type(after).__name__}")
    updates, root = updates_of(release), type(before).__wire_name__
    updating = updates.of(root, operation)
    found = [*_renamed(before, after), *differences(updates, before, after)]
    breaches = [item for item in found if isinstance(item, Breach)]
    if breaches:
        raise UpdateError(root, breaches)
    changes = tuple(item for item in found if isinstance(item, Change))
    own = getattr(before, "id", None)
    identity = own if isinstance(own, DataObject) and updating.identity_parameter(own) else None
    return _judged(UpdatePlan(updating.operation.name, root, updates.contract.release, identity, deepcopy(changes)))


def _renamed(before: Any, after: Any) -> list[Breach]:
    """An object's own id tells which object it is, whatever the contract says of its field."""
    if getattr(before, "id", None) == getattr(after, "id", None):
        return []
    mend = "leave it out: the id of an object cannot be changed, update the other object instead"
    return [Breach("not-updatable", "id", "the same object", "the id of another", mend, "")]


def _judged(plan: UpdatePlan) -> UpdatePlan:
    """The plan with its warnings; raises UpdateError for what the rules forbid."""
    updates = updates_of(plan.release)
    found = list(judge(plan._bare_request(), updates.contract, direction="request"))  # noqa: SLF001 - made here
    found += unset(updates, plan.root, plan.changes)
    errors = [breach for breach in found if breach.severity == "error"]
    if errors:
        raise UpdateError(plan.root, errors)
    return replace(plan, warnings=tuple(found))


def _paired(updating: Updating, made: Any, back: Any) -> list[Change]:
    """The changes of two lists of entries with the same keys."""
    attribute = attributes_of(_class_of(made))[updating.updates]
    new, old = (getattr(request, attribute, None) or [] for request in (made, back))
    if type(made) is not type(back) or [entry.key for entry in new] != [entry.key for entry in old]:
        raise PlanError("update and undo of a saved plan do not belong together: they name different paths")
    return [Change(one.key, other.value, one.value) for one, other in zip(new, old, strict=True)]


def _body(document: Any) -> Any:
    return from_json(document).body


def value_at(value: Any, path: str) -> Any:
    """What stands at a path of wire names below a value; ``None`` where nothing is set."""
    for name in path.split("."):
        cls: type[DataObject] | None = type(value) if isinstance(value, DataObject) else None
        attribute = attributes_of(cls).get(name) if cls else None
        value = getattr(value, attribute) if attribute else None
    return _unset(value)


def _unset(value: Any) -> Any:
    """An array without items is not set."""
    return None if isinstance(value, list) and not value else value


def _holds_secret(value: Any) -> bool:
    todo = [value]
    while todo:
        held = todo.pop()
        if isinstance(held, DataObject):
            if type(held).__secret__:
                return True
            todo += [getattr(held, f.attribute) for f in type(held).__fields__]
        elif isinstance(held, list):
            todo += held
    return False


def _class_of(value: DataObject) -> type[DataObject]:
    return type(value)
