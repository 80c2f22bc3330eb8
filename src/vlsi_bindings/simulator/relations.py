"""What goes with an object when it is deleted, and what keeps it from being deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .names import ACCESS_GROUP, DESKTOP, ENTITLEMENT, FARM, MACHINE, PERMISSION, RDS_SERVER, SESSION, USER
from .references import referring
from .shapes import replaced

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .inventory import Inventory

    Place = tuple[str, str]
    """A type, and the path at which its objects refer to another."""

OWNED: Final[dict[str, tuple[Place, ...]]] = {
    DESKTOP: ((MACHINE, "base.desktop"), (ENTITLEMENT, "base.resource")),
    MACHINE: ((SESSION, "referenceData.machine"),),
    "ApplicationInfo": ((ENTITLEMENT, "base.resource"),),
    "GlobalEntitlementInfo": ((ENTITLEMENT, "base.resource"),),
    "GlobalApplicationEntitlementInfo": ((ENTITLEMENT, "base.resource"),),
    RDS_SERVER: ((SESSION, "referenceData.rdsServer"),),
    ACCESS_GROUP: ((ACCESS_GROUP, "base.parent"), (PERMISSION, "base.accessGroup")),
    "RoleInfo": ((PERMISSION, "base.role"),),
}
"""By type: what is deleted with its objects."""

USED: Final[dict[str, tuple[Place, ...]]] = {
    ACCESS_GROUP: (
        (DESKTOP, "base.accessGroup"),
        (FARM, "data.accessGroup"),
        ("ApplicationInfo", "accessGroup"),
        ("PersistentDiskInfo", "general.accessGroup"),
    ),
    "VirtualCenterInfo": (
        (DESKTOP, "automatedDesktopData.virtualCenter"),
        (DESKTOP, "manualDesktopData.virtualCenter"),
        (FARM, "automatedFarmData.virtualCenter"),
    ),
    FARM: ((DESKTOP, "rdsDesktopData.farm"), ("ApplicationInfo", "executionData.farm")),
    "SiteInfo": (("PodInfo", "site"),),
    USER: ((PERMISSION, "base.userOrGroup"),),
}
"""By type: what must not refer to an object for it to be deleted."""

LOOSE: Final[dict[str, tuple[Place, ...]]] = {
    SESSION: ((MACHINE, "base.session"),),
    FARM: ((RDS_SERVER, "base.farm"),),
}
"""By type: what merely loses its reference, which is optional, when an object is deleted."""


def users_of(inventory: Inventory, name: str, key: str) -> Iterator[tuple[str, str]]:
    """The types and keys of the objects that keep an object from being deleted."""
    for other, path in USED.get(name, ()):
        for found in referring(inventory.store, other, path, key):
            yield other, found


def delete(inventory: Inventory, name: str, key: str) -> None:
    """Delete an object with all that it owns."""
    store = inventory.store
    for other, path in OWNED.get(name, ()):
        for found in list(referring(store, other, path, key)):
            delete(inventory, other, found)
    for other, path in LOOSE.get(name, ()):
        for found in list(referring(store, other, path, key)):
            inventory.put(replaced(inventory.shapes, store.get(other, found), path, None))
    store.delete(name, key)
