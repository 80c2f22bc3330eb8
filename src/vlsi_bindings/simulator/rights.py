"""What a user may do, and where: roles give privileges in an access group and in all that is under it.

Desktops, farms, machines, applications, persistent disks and sessions lie in an access group; what lies in none needs a
privilege in the root.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from .names import ACCESS_GROUP, DESKTOP, ENTITLEMENT, FARM, MACHINE, PERMISSION, RDS_SERVER, SESSION, USER
from .references import referring
from .shapes import value_at

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from .inventory import Inventory

_PLACES: Final = {
    DESKTOP: "base.accessGroup",
    FARM: "data.accessGroup",
    MACHINE: "base.accessGroup",
    RDS_SERVER: "base.accessGroup",
    "ApplicationInfo": "accessGroup",
    "PersistentDiskInfo": "general.accessGroup",
    SESSION: "referenceData.accessGroup",
    ACCESS_GROUP: "id",
}
"""By type: where its objects name the access group in which they lie."""
_THROUGH: Final = {ENTITLEMENT: "base.resource"}
"""By type: where its objects name the thing in whose access group they lie."""
_BOUND: Final = ("POOL_", "MACHINE_", "FOLDER_", "UDD_", "FORENSICS", "MANAGE_REMOTE_PROCESS", "REMOTE_ASSISTANCE")
"""How privileges begin that are about what lies in access groups."""
_FEDERATED: Final = "FEDERATED_"
_IMPLIED: Final[dict[str, tuple[tuple[str, ...], str]]] = {
    "ADMINISTRATOR": (("",), ""),
    "ADMINISTRATOR_VIEW": (("",), "_VIEW"),
    "INVENTORY_ADMINISTRATOR": (("POOL_", "MACHINE_", "UDD_"), ""),
    "INVENTORY_ADMINISTRATOR_VIEW": (("POOL_", "MACHINE_", "UDD_"), "_VIEW"),
    "MACHINE_MANAGEMENT": (("MACHINE_",), ""),
}
"""By privilege: how those begin and end that it stands for, as documented."""


class Rights:
    """What one user may do."""

    def __init__(self, inventory: Inventory, user: str) -> None:
        """Take the key of the user; the permissions of their groups count too."""
        self._inventory = inventory
        self._held: dict[str, set[str]] = {}
        store = inventory.store
        groups = value_at(store.get(USER, user), "extendedData.groupMemberships") or ()
        self._root = next((one.id.id for one in store.all(ACCESS_GROUP) if one.base.parent is None), "")
        for holder in (user, *(group.id for group in groups)):
            for key in referring(store, PERMISSION, "base.userOrGroup", holder):
                self._take(store.get(PERMISSION, key))

    def allows(self, needed: Iterable[str], group: str | None = None) -> bool:
        """Whether one of some privileges is held in an access group; without one, where it is about nothing in one."""
        wanted = set(needed)
        if not wanted or wanted & self._held.get(self._root, set()):
            return True
        if group is not None:
            return bool(wanted & self.held_in(group))
        bound = {name for name in wanted if name.startswith(_BOUND)}
        return any(bound & held for held in self._held.values())

    def held_in(self, group: str) -> set[str]:
        """The privileges that are held in an access group."""
        return set[str]().union(*(self._held.get(place, set()) for place in self._lineage(group)))

    def sight(self, needed: Iterable[str]) -> Callable[[Any], bool] | None:
        """What tells whether one of the privileges is held where an object lies; nothing where it is held for all."""
        wanted = set(needed)
        if not wanted or wanted & self._held.get(self._root, set()):
            return None
        return lambda row: (group := self._group_of_row(row)) is None or self.allows(wanted, group)

    def group_of(self, id_type: str, key: str) -> str | None:
        """The access group in which the thing of an id lies; ``None`` for what lies in none."""
        for name in self._inventory.entities.kinds(id_type):
            value = self._inventory.store.get(name, key)
            if value is not None:
                return self._group_of(name, value)
        return None

    def _group_of(self, name: str, value: Any) -> str | None:
        if name in _THROUGH:
            found = value_at(value, _THROUGH[name])
            kind = "" if found is None else f"{found.id.partition('/')[0]}Id"
            return None if found is None else self.group_of(kind, found.id)
        found = value_at(value, _PLACES[name]) if name in _PLACES else None
        return None if found is None else str(found.id)

    def _group_of_row(self, row: Any) -> str | None:
        """The same for an object or a view of one."""
        source = self._inventory.source_of(type(row).__wire_name__)
        if source not in _PLACES and source not in _THROUGH:
            return None
        value = self._inventory.store.get(source, row.id.id)
        return None if value is None else self._group_of(source, value)

    def _lineage(self, group: str) -> list[str]:
        """An access group and those in which it lies."""
        found = [group]
        while len(found) <= self._inventory.store.count(ACCESS_GROUP):
            above = value_at(self._inventory.store.get(ACCESS_GROUP, found[-1]), "base.parent")
            if above is None:
                break
            found.append(above.id)
        return found

    def _take(self, permission: Any) -> None:
        """Hold what a permission gives; global access groups are not told apart."""
        role = self._inventory.store.get("RoleInfo", permission.base.role.id)
        names = self._expanded({str(name) for name in value_at(role, "base.privileges") or ()})
        group = permission.base.access_group
        place = self._root if group is None else group.id
        self._held.setdefault(place, set()).update(names)
        if permission.base.global_access_group is not None:
            self._held.setdefault(self._root, set()).update(name for name in names if name.startswith(_FEDERATED))

    def _expanded(self, names: set[str]) -> set[str]:
        for name in names & _IMPLIED.keys():
            begin, end = _IMPLIED[name]
            names = names | {one for one in self._inventory.privileges if one.startswith(begin) and one.endswith(end)}
        return names
