"""What a virtual center has, as trees and sums: hosts, resource pools, folders, the use of datastores."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..names import DESKTOP, FARM, MACHINE, RDS_SERVER
from ..references import referring
from ..shapes import copied, value_at
from .asking import computed

if TYPE_CHECKING:
    from ..behaviour import Call

_SIZE_MB: Final = 40_960
"""What a machine takes."""
_SOURCES: Final = {"VIRTUAL_CENTER": "FULL_CLONE"}


def _hosts(call: Call) -> Any:
    """The data center, and in it its hosts and clusters."""
    center = call.existing("DatacenterInfo", call.argument("datacenter"))
    make = call.inventory.examples.make
    found = referring(call.inventory.store, "HostOrClusterInfo", "datacenter", center.id.id)
    hosts = [call.inventory.store.get("HostOrClusterInfo", key) for key in found]
    container = {"name": center.base.name, "path": center.base.path, "type": "DATACENTER"}
    tree = make("HostOrClusterTreeNode", {"container": True, "treeContainer": container})
    tree.tree_container.children = [make("HostOrClusterTreeNode", {"container": False, "info": host}) for host in hosts]
    return tree


def _resource_pools(call: Call) -> Any:
    """The root pool of a host or cluster, with those in it."""
    host = call.existing("HostOrClusterInfo", call.argument("hostOrCluster"))
    found = [one for one in call.inventory.store.all("ResourcePoolInfo") if _is_in(one.resource_pool_data, host.path)]
    if not found:
        raise call.faults.not_found(host.id)
    root = copied(found[0])
    root.children = found[1:]
    return root


def _folders(call: Call) -> Any:
    """The root folder of a data center, with those in it."""
    center = call.existing("DatacenterInfo", call.argument("datacenter"))
    found = [one for one in call.inventory.store.all("VmFolderInfo") if _is_in(one.folder_data, center.base.path)]
    if not found:
        raise call.faults.not_found(center.id)
    root = copied(found[0])
    root.children = found[1:]
    return root


def _is_in(data: Any, path: str) -> bool:
    return bool(data.path == path or data.path.startswith(f"{path}/"))


def _usage(call: Call) -> list[Any]:
    """What the pools and farms take of a datastore."""
    store = call.existing("DatastoreInfo", call.argument("id"))
    holders = (
        (DESKTOP, "automatedDesktopData", "base.name", MACHINE, "base.desktop"),
        (FARM, "automatedFarmData", "data.name", RDS_SERVER, "base.farm"),
    )
    found = []
    for holder, automated, called, member, belongs in holders:
        for value in call.visible(call.inventory.store.all(holder)):
            settings = f"{automated}.virtualCenterProvisioningSettings.virtualCenterStorageSettings.datastores"
            if any(one.datastore.id == store.id.id for one in value_at(value, settings) or ()):
                count = len(referring(call.inventory.store, member, belongs, value.id.id))
                source = str(value_at(value, f"{automated}.provisioningType"))
                told = {"name": value_at(value, called), "isFarm": holder == FARM, "usedSpaceMB": count * _SIZE_MB}
                told["source"] = _SOURCES.get(source, source)
                found.append(call.inventory.examples.make("DesktopOrFarmDatastoreUsageInfo", told))
    return found


OPERATIONS: Final = computed(
    {
        "HostOrCluster_GetHostOrClusterTree": (_hosts, "the data center with its hosts and clusters"),
        "ResourcePool_GetResourcePoolTree": (_resource_pools, "the root pool of a host or cluster, with those in it"),
        "VmFolder_GetVmFolderTree": (_folders, "the root folder of a data center, with those in it"),
        "Datastore_GetUsage": (_usage, "what pools and farms take of a datastore"),
    }
)
