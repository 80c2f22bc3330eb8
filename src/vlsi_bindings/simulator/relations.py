"""What becomes of others when an object is deleted: some go with it, some keep it, the others no longer name it.

Where an object names others is in the contract. What it can do without it loses; what it has to have keeps the other
one, unless a table says that both go together. So nothing that is kept names what is gone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from .names import ACCESS_GROUP, CONNECTION_SERVER, DESKTOP, ENTITLEMENT, FARM, MACHINE, PERMISSION, SESSION, USER
from .notes import forget
from .references import ANY, Place, places_of, referring, without
from .shapes import value_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .inventory import Inventory

    Thing = tuple[str, str]
    """A kept type, and the key of an object of it."""

_GLOBAL: Final = ("GlobalEntitlementId", "GlobalApplicationEntitlementId")
OWNED: Final[dict[str, tuple[str, ...]]] = {
    MACHINE: ("DesktopId",),
    SESSION: ("MachineId", "RDSServerId"),
    ENTITLEMENT: (ANY,),
    "PoliciesInfo": (ANY, "UserOrGroupId"),
    PERMISSION: ("AccessGroupId", "GlobalAccessGroupId", "RoleId"),
    ACCESS_GROUP: ("AccessGroupId",),
    "GlobalAccessGroupInfo": ("GlobalAccessGroupId",),
    "PodAssignmentInfo": ("PodId", *_GLOBAL),
    "UserHomeSiteInfo": ("SiteId", *_GLOBAL),
    "LogCollectorTaskInfo": ("MachineId", "RDSServerId"),
    "ImageManagementVersionInfo": ("ImageManagementStreamId",),
    "ImageManagementTagInfo": ("ImageManagementStreamId",),
    "ImageManagementAssetInfo": ("ImageManagementStreamId", "VirtualCenterId"),
    **dict.fromkeys(("DatastoreInfo", "DatastoreClusterInfo"), ("VirtualCenterId", "HostOrClusterId")),
    **dict.fromkeys(("HostOrClusterInfo", "VmFolderInfo", "VmTemplateInfo"), ("VirtualCenterId",)),
    **dict.fromkeys(("BaseImageVmInfo", "BaseImageSnapshotInfo"), ("VirtualCenterId",)),
}
"""By type: the ids of those with which its objects go."""
_IMAGES: Final = ("ImageManagementStreamId", "ImageManagementTagId")
_ADMINISTRATORS: Final = ("InstantCloneEngineDomainAdministratorId", "ViewComposerDomainAdministratorId")
KEEPING: Final[dict[str, tuple[str, ...]]] = {
    "ApplicationInfo": ("FarmId", "DesktopId"),
    DESKTOP: ("VirtualCenterId", *_IMAGES, *_ADMINISTRATORS),
    FARM: (*_IMAGES, *_ADMINISTRATORS),
    CONNECTION_SERVER: ("GSSAPIAuthenticatorId", "RADIUSAuthenticatorId", "SAMLAuthenticatorId"),
    "GlobalEntitlementInfo": ("GlobalAccessGroupId",),
    "GlobalApplicationEntitlementInfo": ("GlobalAccessGroupId",),
}
"""By type: the ids of those that its objects keep, although they could do without."""


def users_of(inventory: Inventory, name: str, key: str) -> list[Thing]:
    """The objects that keep one from being deleted."""
    going = _Going(inventory)
    going.take((name, key))
    return [*going.using(), *_others(inventory, name, key)]


def delete(inventory: Inventory, name: str, key: str) -> None:
    """Delete an object with all that goes with it, and with what would have kept it."""
    going = _Going(inventory)
    going.take((name, key))
    while using := going.using():
        for thing in using:
            going.take(thing)
    for value in going.loosened():
        inventory.put(value)
    for other, gone in going.things:
        inventory.store.delete(other, gone)
        forget(inventory.store, gone)


class _Going:
    """What goes when something is deleted, and what is left of those that name it."""

    def __init__(self, inventory: Inventory) -> None:
        self._inventory, self._shapes = inventory, inventory.shapes
        self.things: dict[Thing, None] = {}
        self._named: dict[Thing, list[tuple[Place, str]]] = {}
        """By who names them: where, and whom."""

    def take(self, thing: Thing) -> None:
        """Have something go, with what it owns."""
        if thing in self.things:
            return
        self.things[thing] = None
        for place in self._places(thing):
            owned = place.id_type in OWNED.get(place.name, ())
            for key in list(referring(self._inventory.store, place.name, place.path, thing[1])):
                if owned:
                    self.take((place.name, key))
                else:
                    self._named.setdefault((place.name, key), []).append((place, thing[1]))

    def using(self) -> list[Thing]:
        """Those that stay and cannot be without what goes."""
        return [thing for thing, names in self._staying() if self._loosened(thing, names) is None]

    def loosened(self) -> list[Any]:
        """Those that stay, as they are without what goes."""
        return [self._loosened(thing, names) for thing, names in self._staying()]

    def _staying(self) -> list[tuple[Thing, list[tuple[Place, str]]]]:
        """Who stays and names what is gone; what another kept object tells by the same id is still there."""
        gone = [key for _, key in self.things]
        told = {
            thing: [(place, key) for place, key in names if self._inventory.store.holders(key) == gone.count(key)]
            for thing, names in self._named.items()
            if thing not in self.things
        }
        return [(thing, names) for thing, names in told.items() if names]

    def _loosened(self, thing: Thing, names: list[tuple[Place, str]]) -> Any:
        value = self._inventory.store.get(*thing)
        for place, key in names:
            if value is None or place.id_type in KEEPING.get(place.name, ()):
                return None
            value = without(self._shapes, value, place.path, key)
        return value

    def _places(self, thing: Thing) -> Iterator[Place]:
        kind = self._inventory.entities.id_type(thing[0])
        if kind is not None:
            yield from (place for place in places_of(self._inventory.entities) if place.id_type in (kind, ANY))


def _others(inventory: Inventory, name: str, key: str) -> Iterator[Thing]:
    """Who keeps an object that is not named by its id: users of a domain with entitlements, pools with a stream."""
    store = inventory.store
    if name == "ADDomainInfo":
        domain = store.get(name, key).dns_name
        for entitlement in store.all(ENTITLEMENT):
            user = store.get(USER, entitlement.base.user_or_group.id)
            if value_at(user, "base.domain") == domain:
                yield ENTITLEMENT, entitlement.id.id
    if name == "ImageManagementAssetInfo":
        stream = store.get(name, key).base.image_management_stream.id
        yield from (thing for thing in users_of(inventory, "ImageManagementStreamInfo", stream) if thing[0] in KEEPING)
