"""New machines of a pool, and new servers of a farm: one pattern for all that are made at once, and copies of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..shapes import amended, value_at
from .kinds import POOLS

if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable

    from ..inventory import Inventory
    from .kinds import Kind

_VIRTUAL: Final = "managedMachineData.virtualCenterData"
_OS: Final = {"operatingSystem": "Windows 11", "agentVersion": "8.13.0"}


def maker(
    inventory: Inventory, kind: Kind, holder: Any, state: str, moment: datetime.datetime, *, again: bool = False
) -> Callable[[str], Any]:
    """What makes a member of a holder by its name; it is not kept yet.

    ``again`` is for names that others may have had before: they do not get the ids of those.
    """
    told = _machine(holder, moment) if kind is POOLS else _server(holder)
    told |= {kind.belongs: holder.id, kind.state: state}
    told["base.accessGroup"] = value_at(holder, f"{kind.base}.accessGroup")
    pattern = inventory.examples.make(kind.member, told)
    domain = next((domain.dns_name for domain in inventory.store.all("ADDomainInfo")), "")
    folder = f"/{value_at(holder, f'{kind.base}.name')}"

    def make(name: str) -> Any:
        own: dict[str, Any] = {"base.name": name}
        own["id"] = inventory.new_id(kind.id_type, name, moment if again else None)
        own["base.dnsName" if kind is POOLS else "agentData.dnsName"] = f"{name}.{domain}"
        if kind is POOLS:
            own[f"{_VIRTUAL}.path"] = f"{folder}/{name}"
        return amended(inventory.shapes, pattern, own)

    return make


def _machine(pool: Any, moment: datetime.datetime) -> dict[str, Any]:
    centers = (value_at(pool, f"{place}.virtualCenter") for place in ("automatedDesktopData", "manualDesktopData"))
    given = {
        "base.desktopName": pool.base.name,
        "base.type": "MANAGED_VIRTUAL_MACHINE",
        "base.operatingSystemArchitecture": "64_bit",
        f"{_VIRTUAL}.virtualCenter": next((center for center in centers if center is not None), None),
        f"{_VIRTUAL}.hostname": "esx-1",
        f"{_VIRTUAL}.virtualMachinePowerState": "POWERED_ON",
        f"{_VIRTUAL}.memoryMB": 4096,
        "managedMachineData.createTime": moment,
        **{f"base.{name}": value for name, value in _OS.items()},
    }
    return {path: value for path, value in given.items() if value is not None}


def _server(farm: Any) -> dict[str, Any]:
    enabled = {"settings.enabled": value_at(farm, "data.enabled") is not False}
    return {"runtimeData.loadPreference": "LIGHT", "runtimeData.sessionCount": 0, **enabled} | {
        "agentData.operatingSystem": "Windows Server 2016 or above",
        "agentData.agentVersion": _OS["agentVersion"],
    }
