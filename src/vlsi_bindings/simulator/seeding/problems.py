"""What is not as it should be in an estate that is large enough: something for a health check to find."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..shapes import amended

if TYPE_CHECKING:
    from .estate import Estate

_RATE: Final = 100
"""Of so many machines one is not reached."""
_ERROR: Final = "No network label has free ports: add ports, then enable provisioning"
_STATUS: Final = "automatedDesktopData.provisioningStatusData"
_ENABLED: Final = "automatedDesktopData.virtualCenterProvisioningSettings.enableProvisioning"


def problems(estate: Estate) -> None:
    """Machines that are not reached, and a pool whose provisioning has stopped with an error."""
    if not estate.sizes.has_problems:
        return
    idle = [machine for machine in estate.inventory.store.all("MachineInfo") if machine.base.session is None]
    for machine in idle[::_RATE]:
        _put(estate, machine, {"base.basicState": "AGENT_UNREACHABLE"})
    pool = next(pool for pool in reversed(estate.desktops) if pool.type == "AUTOMATED")
    told = {f"{_STATUS}.lastProvisioningError": _ERROR, f"{_STATUS}.lastProvisioningErrorTime": estate.started}
    _put(estate, pool, {**told, _ENABLED: False})
    broken = next(machine for machine in reversed(idle) if machine.base.desktop == pool.id)
    error = {"cloneErrorMessage": _ERROR, "cloneErrorTime": estate.started}
    given = {f"managedMachineData.{name}": value for name, value in error.items()}
    _put(estate, broken, {"base.basicState": "PROVISIONING_ERROR", **given})
    data = {"eventType": "BROKER_PROVISIONING_ERROR", "severity": "ERROR", "module": "Broker", "time": estate.started}
    told = {**data, "message": _ERROR, "desktopId": pool.id, "machineId": broken.id}
    number = estate.inventory.store.count("EventSummaryView") + 1
    estate.add("EventSummaryView", str(number), {"eventId": number, **{f"data.{k}": v for k, v in told.items()}})


def _put(estate: Estate, value: Any, paths: dict[str, Any]) -> None:
    estate.inventory.put(amended(estate.inventory.shapes, value, paths))
