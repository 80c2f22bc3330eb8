"""Create, update, delete: objects are made of specifications and update maps, checked as a whole, and kept.

A change that would leave an object invalid is refused, and tells why.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..codec import EncodeError
from ..conformance import check
from . import relations
from .life.kinds import FARMS, POOLS
from .names import ACCESS_GROUP
from .shapes import amended, copied, replaced, value_at

if TYPE_CHECKING:
    from collections.abc import Container, Iterable

    from ..model import DataObject, Fault
    from .faults import Faults
    from .inventory import Inventory

_NAMES: Final = ("base.name", "data.name", "name", "base.displayName", "serverSpec.serverName", "gatewayName")
"""Where the name of a thing stands: the first of these members that is set."""
_ROLE: Final = "RoleInfo"
_UNIQUE: Final = frozenset({"DesktopInfo", "FarmInfo", "ApplicationInfo", "RoleInfo", "AccessGroupInfo"})
"""Types of which no two objects may have the same name."""

_HOLDERS: Final = frozenset({POOLS.holder, FARMS.holder})
"""Types whose objects hold machines that come and go."""


class Changes:
    """The changes that requests make to one inventory."""

    def __init__(self, inventory: Inventory, faults: Faults) -> None:
        """Take the inventory, and what makes its faults."""
        self.inventory, self.faults = inventory, faults

    def create(self, name: str, parameter: str, specification: DataObject) -> Any:
        """Keep a new object of a type, made of a specification.

        Raises InvalidArgument, naming the parameter, where that gives no valid object, EntityAlreadyExists where its
        name is taken.
        """
        cleaned = self.inventory.shapes.clean(specification)
        made = self.inventory.projected(name, cleaned)
        called = next((str(found) for path in _NAMES if (found := value_at(made, path))), name)
        kind = self.inventory.entities.id_type(name)
        if kind is not None and "id" in self.inventory.shapes.members(name):
            made.id = self.inventory.new_id(kind, called)
        made = self._finished(made, cleaned)
        self._demand_unique(name, called)
        self._demand_valid(made, parameter)
        self._keep(made)
        return made

    def update(self, value: DataObject, entries: Iterable[Any], parameter: str = "updates") -> Any:
        """Keep an object with the values of an update map, whose keys and values the rules have judged.

        An entry without a value unsets its property. Raises InvalidArgument where the object would not be valid.
        """
        changed: Any = value
        shapes = self.inventory.shapes
        if type(value).__wire_name__ == _ROLE:
            self._demand_custom(value)
        for entry in entries:
            new = shapes.clean(entry.value)
            changed = replaced(shapes, changed, entry.key, list(new) if isinstance(new, list) else new)
        self._demand_valid(changed, parameter)
        self._keep(changed)
        return changed

    def set(self, value: DataObject, **paths: Any) -> Any:
        """Keep an object with other values at some paths, in which two underscores stand for a dot."""
        given = {path.replace("__", "."): new for path, new in paths.items()}
        changed = amended(self.inventory.shapes, value, given)
        self._keep(changed)
        return changed

    def delete(self, name: str, identity: Any, told: Container[str] = ()) -> None:
        """Delete an object; raises as :meth:`demand_unused` does."""
        self.demand_unused(name, identity, told)
        relations.delete(self.inventory, name, identity.id)

    def demand_unused(self, name: str, identity: Any, told: Container[str] = ()) -> None:
        """Raise EntityInUse where others need an object, InvalidRequest where it is one of those that always are.

        ``told`` are the faults that are documented; where InvalidState is one of them and EntityInUse none, it is that.
        """
        self._demand_custom(self.inventory.get(name, identity.id))
        users = relations.users_of(self.inventory, name, identity.id)
        if not users:
            return
        text = f"{identity.id} is used by {len(users)} others: change or delete those first"
        if "InvalidState" in told and "EntityInUse" not in told:
            raise self.faults.state(text, identity)
        kinds = ((self.inventory.entities.id_type(other), key) for other, key in users)
        using = [self.inventory.shapes.identity(kind, key) for kind, key in kinds if kind is not None]
        raise self.faults("EntityInUse", text, id=self.inventory.shapes.clean(identity), usedBy=using)

    def _demand_custom(self, value: Any) -> None:
        """Raise InvalidRequest for a role that is built in, and for the root of the access groups."""
        kind = type(value).__wire_name__
        if value_at(value, "data.builtin") or (kind == ACCESS_GROUP and value_at(value, "base.parent") is None):
            raise self.faults("InvalidRequest", f"{value_at(value, 'base.name')} is built in: it stays as it is")

    def _keep(self, value: Any) -> None:
        """Keep an object; what a pool or farm then asks for comes in the course of time."""
        name = type(value).__wire_name__
        self.inventory.put(value)
        if name in _HOLDERS:
            self.inventory.due.by(name, value.id.id, self.inventory.clock.now)

    def _finished(self, made: Any, specification: Any) -> Any:
        """What no member of the specification says: what a pool's machines come from."""
        members = self.inventory.shapes.members(type(made).__wire_name__)
        if type(made).__wire_name__ == ACCESS_GROUP:
            made = self._below_the_root(made)
        if type(made).__wire_name__ == "DesktopInfo":
            places = ("automatedDesktopSpec.provisioningType", "manualDesktopSpec.source")
            found = (value_at(specification, place) for place in places)
            made = copied(made)
            setattr(made, members["source"].attribute, next((source for source in found if source), "RDS"))
        return made

    def _below_the_root(self, group: Any) -> Any:
        """An access group in the root: others are not supported."""
        root = next(one.id for one in self.inventory.store.all(ACCESS_GROUP) if one.base.parent is None)
        if group.base.parent is not None and group.base.parent.id != root.id:
            raise self.faults.invalid("base", f"an access group lies in the root: give {root.id} as its parent")
        shapes = self.inventory.shapes
        return replaced(shapes, replaced(shapes, group, "base.parent", root), "data.isDeletable", new=True)

    def _demand_unique(self, name: str, called: str) -> None:
        if name not in _UNIQUE:
            return
        for other in self.inventory.store.all(name):
            told = next((str(found) for path in _NAMES if (found := value_at(other, path))), "")
            if told.casefold() == called.casefold():
                identity = self.inventory.shapes.clean(other.id)
                raise self.faults("EntityAlreadyExists", f"the name {called} is taken", id=identity)

    def _demand_valid(self, value: DataObject, parameter: str) -> None:
        fault = self._invalid(value, parameter)
        if fault is not None:
            raise fault

    def _invalid(self, value: DataObject, parameter: str) -> Fault | None:
        """The fault that tells what is wrong with an object that is to be kept."""
        try:
            report = check(value, release=self.inventory.release)
        except EncodeError as error:
            return self.faults.invalid(parameter, f"this would leave the object incomplete: {error}")
        wrong = next((found for found in report.findings if str(found.severity) == "error"), None)
        return (
            None if wrong is None else self.faults.invalid(parameter, f"this would leave the object invalid: {wrong}")
        )
