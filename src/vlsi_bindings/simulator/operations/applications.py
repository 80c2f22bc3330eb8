"""Applications: their icons, their global entitlements, and what is installed where."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..life.kinds import FARMS, POOLS
from ..life.stocks import members_of
from ..shapes import copied, value_at
from .asking import computed, each

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..behaviour import Call
    from ..life.kinds import Kind

_APPLICATION: Final = "ApplicationInfo"
_ICON: Final = "ApplicationIconInfo"
_PLACES: Final = {"DesktopInfo": "executionData.desktop", "FarmInfo": "executionData.farm"}


def _associate(call: Call) -> None:
    """The icon is that of the applications too."""
    icon = call.existing(_ICON, call.argument("id"))
    _keep(call, icon, [*(one.id for one in icon.base.applications), *(one.id for one in call.argument("applications"))])


def _dissociate(call: Call) -> None:
    icon, gone = call.existing(_ICON, call.argument("id")), {one.id for one in call.argument("applications")}
    _keep(call, icon, [one.id for one in icon.base.applications if one.id not in gone])


def _keep(call: Call, icon: Any, keys: list[str]) -> None:
    made, identity = copied(icon), call.inventory.shapes.identity
    made.base = copied(icon.base)
    made.base.applications = [identity("ApplicationId", key) for key in dict.fromkeys(keys)]
    call.inventory.put(made)


def _share(call: Call, application: Any) -> None:
    entitlement = call.existing("GlobalApplicationEntitlementInfo", call.argument("id"))
    call.changes.set(application, data__globalApplicationEntitlement=call.inventory.shapes.clean(entitlement.id))


def _installed(call: Call, kind: Kind) -> list[Any]:
    """The applications of a pool or farm: on each of its machines there are these and no others."""
    holder = call.existing(kind.holder, call.argument("id"))
    places = ((one, value_at(one, _PLACES[kind.holder])) for one in call.inventory.store.all(_APPLICATION))
    return [one for one, place in places if place is not None and place.id == holder.id.id]


def _discovering(kind: Kind) -> Callable[[Call], Any]:
    def answer(call: Call) -> list[Any]:
        make = call.inventory.examples.make
        return [
            make("ApplicationDiscoveryData", {"executionData": one.execution_data, "name": one.data.name})
            for one in _installed(call, kind)
        ]

    return answer


def _missing(kind: Kind, result: str, named: str) -> Callable[[Call], Any]:
    """What tells which of some programs are not there, and where."""

    def answer(call: Call) -> list[Any]:
        holder = call.existing(kind.holder, call.argument("id"))
        there = {one.execution_data.executable_path.casefold() for one in _installed(call, kind)}
        names = [value_at(member, "base.name") or "" for member in members_of(call.inventory, kind, holder)]
        paths = [path for path in call.argument("applicationExePaths") if path.casefold() not in there]
        make = call.inventory.examples.make
        return [make(result, {"applicationExePath": path, named: names}) for path in paths] if names else []

    return answer


_HERE: Final = "the applications that are published from there"
_NOT_HERE: Final = "those of the programs that no application of the server is, and the machines"
OPERATIONS: Final = computed(
    {
        "ApplicationIcon_UpdateAssociations": (_associate, "the icon is that of more applications"),
        "ApplicationIcon_RemoveAssociations": (_dissociate, "the icon is that of fewer applications"),
        "GlobalApplicationEntitlement_AddApplicationsToGAE": (
            each(_APPLICATION, _share, "applications"),
            "the applications belong to the entitlement",
        ),
        "Desktop_DiscoverInstalledApplications": (_discovering(POOLS), _HERE),
        "Farm_DiscoverInstalledApplications": (_discovering(FARMS), _HERE),
        "Desktop_ValidateInstalledApplications": (
            _missing(POOLS, "DesktopMissingApplicationInstallationData", "machineNames"),
            _NOT_HERE,
        ),
        "Farm_ValidateInstalledApplications": (
            _missing(FARMS, "FarmMissingApplicationInstallationData", "rdsServerNames"),
            _NOT_HERE,
        ),
    }
)
