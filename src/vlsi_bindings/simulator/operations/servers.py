"""RDS servers: in farms, registered, recovered, deleted; and machines that register themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..life import members
from ..life.kinds import FARMS, POOLS
from ..names import DESKTOP, FARM, MACHINE, RDS_SERVER, SESSION
from ..references import referring
from .asking import computed, each

if TYPE_CHECKING:
    from ..behaviour import Call

_WAITS: Final = "WAIT_FOR_AGENT"


def _add(call: Call, server: Any) -> None:
    farm = call.existing(FARM, call.argument("id"))
    if farm.automated_farm_data is not None:
        raise call.faults.state("servers are added to manual farms only", farm.id)
    call.changes.set(server, base__farm=farm.id)


def _remove(call: Call, server: Any) -> None:
    farm = call.existing(FARM, call.argument("id"))
    if server.base.farm is None or server.base.farm.id != farm.id.id:
        raise call.faults.not_found(server.id)
    if farm.automated_farm_data is None:
        call.changes.set(server, base__farm=None)
    else:
        members.take_down(call.inventory, FARMS, server)


def _delete(call: Call, server: Any) -> None:
    if _is_cloned(call, server):
        members.take_down(call.inventory, FARMS, server)
    else:
        call.changes.delete(RDS_SERVER, server.id)


def _recover(call: Call, server: Any) -> None:
    if not _is_cloned(call, server):
        raise call.faults.state("only instant clones are recovered", server.id)
    if referring(call.inventory.store, SESSION, FARMS.session, server.id.id):
        raise call.faults.state("the server is in use: log its sessions off", server.id)
    members.take_down(call.inventory, FARMS, server)


def _is_cloned(call: Call, server: Any) -> bool:
    farm = None if server.base.farm is None else call.inventory.get(FARM, server.base.farm.id)
    return farm is not None and farm.automated_farm_data is not None


def _register(call: Call) -> Any:
    spec = call.argument("spec")
    told = {
        "base.name": spec.dns_name,
        "base.accessGroup": _root(call),
        "agentData.dnsName": spec.dns_name,
        "agentData.operatingSystem": spec.operating_system,
        "settings.enabled": True,
        **({"base.farm": call.inventory.shapes.clean(spec.farm)} if spec.farm else {}),
    }
    return _registered(call, RDS_SERVER, "RDSServerId", told)


def _register_machine(call: Call) -> Any:
    spec = call.argument("spec")
    pool = call.existing(DESKTOP, spec.desktop)
    told = {
        "base.name": spec.dns_name.partition(".")[0],
        "base.dnsName": spec.dns_name,
        "base.operatingSystem": spec.operating_system,
        "base.type": "UNMANAGED_MACHINE",
        "base.desktop": pool.id,
        "base.accessGroup": pool.base.access_group,
    }
    return _registered(call, MACHINE, "MachineId", told)


def _register_physical(call: Call) -> Any:
    spec = call.argument("spec")
    told = {"name": spec.dns_name, "dnsName": spec.dns_name, "operatingSystem": spec.operating_system}
    given = {f"machineBase.{name}": value for name, value in told.items()}
    return _registered(call, "RegisteredPhysicalMachineInfo", "MachineId", given)


def _registered(call: Call, name: str, id_type: str, told: dict[str, Any]) -> Any:
    """Keep what has registered itself, and tell its id; nothing pairs with the token."""
    identity = call.inventory.new_id(id_type, call.argument("spec").dns_name)
    made = call.inventory.examples.make(name, {"id": identity, **told})
    kind = next((kind for kind in (POOLS, FARMS) if kind.member == name), None)
    if kind is None:
        call.inventory.put(made)
    else:
        members.enter(call.inventory, kind, made, _WAITS)
    return call.inventory.examples.make(f"{call.operation.service}RegisterResult", {"id": identity})


def _root(call: Call) -> Any:
    groups = call.inventory.store.all("AccessGroupInfo")
    return next(group.id for group in groups if group.base.parent is None)


_ANEW: Final = "the servers are deleted and made anew in the course of time"
OPERATIONS: Final = computed(
    {
        "Farm_AddRDSServers": (each(RDS_SERVER, _add, "rdsServers"), "the servers are in the farm"),
        "Farm_RemoveRDSServers": (each(RDS_SERVER, _remove, "rdsServers"), "the servers are no longer in it"),
        "RDSServer_Delete": (each(RDS_SERVER, _delete, "id"), "the server is gone; a clone in the course of time"),
        "RDSServer_Recover": (each(RDS_SERVER, _recover, "id"), _ANEW),
        "RDSServer_RecoverMachines": (each(RDS_SERVER, _recover, "ids"), _ANEW),
        "RDSServer_Register": (_register, "a server that waits for its agent"),
        "Machine_Register": (_register_machine, "an unmanaged machine that waits for its agent"),
        "RegisteredPhysicalMachine_Register": (_register_physical, "a physical machine is known"),
    }
)
