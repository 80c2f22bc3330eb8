"""What virtual centers can do, and what pools need of their storage: accelerators, reclaimed space, vSAN, sizes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..names import DESKTOP, FARM, VIRTUAL_CENTER
from ..references import referring
from ..shapes import value_at
from .asking import computed

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..behaviour import Call

    Asked = Callable[[Call, Any], Any]
    """What is told of a virtual center; ``None`` is one that is not known, which is like a new one."""

_ADMINISTRATOR: Final = "ViewComposerDomainAdministratorInfo"
_NEWEST: Final = "8.0.3"
_OLDEST: Final = {"SA": (5, 0), "SR": (5, 1), "VSAN": (5, 5)}
"""By feature: the first version of a virtual center that has it."""
_COPIES: Final = 2
"""Of each disk, where one failure is to be tolerated, as all default policies of vSAN want."""
_VSAN: Final = {
    "FullClone": ("fullCloneFactor",),
    "InstantClone": ("osFactor", "replicaFactor"),
    "LinkedClone": ("osFactor", "replicaFactor", "userDataFactor"),
}
"""By kind of pool: the disks that it has."""
_MB, _BYTES = 1024, 1024**3


def _accelerator(_: Call, center: Any) -> str:
    return "SA_VALIDATION_OK" if _has(center, "SA") else "SA_UNSUPPORTED_VC"


def _reclamation(_: Call, center: Any) -> str:
    if not _has(center, "SR"):
        return "SR_UNSUPPORTED_VC"
    enabled = center is None or center.se_sparse_reclamation_enabled
    return "SR_VALIDATION_OK" if enabled else "SR_RECLAMATION_DISABLED"


def _vsan(call: Call, center: Any) -> str:
    if not _has(center, "VSAN"):
        return "VSAN_UNSUPPORTED_VC"
    return _configured(call, "datastoreData.virtualCenter", center.id.id)


def _configured(call: Call, path: str, key: str) -> str:
    """Whether what a virtual center or host has of datastores is one of vSAN."""
    stores = (call.inventory.store.get("DatastoreInfo", found) for found in _stores(call, path, key))
    is_there = any(one.datastore_data.file_system_type == "VSAN" for one in stores)
    return "VSAN_VALIDATION_OK" if is_there else "VSAN_NOT_CONFIGURED"


def _stores(call: Call, path: str, key: str) -> list[str]:
    return referring(call.inventory.store, "DatastoreInfo", path, key)


def _has(center: Any, feature: str) -> bool:
    version = value_at(center, "version") or _NEWEST
    numbers = tuple(int(part) for part in version.split(".")[:2] if part.isdigit())
    return numbers >= _OLDEST[feature]


def _vsan_of_host(call: Call) -> str:
    host = call.existing("HostOrClusterInfo", call.argument("hostOrCluster"))
    if host.incompatible_reasons.incompatible_vsan:
        return "VSAN_UNSUPPORTED_HOST_OR_CLUSTER"
    return _configured(call, "datastoreData.hostOrCluster", host.id.id)


def _of_center(asked: Asked) -> Callable[[Call], Any]:
    return lambda call: asked(call, call.existing(VIRTUAL_CENTER, call.argument("virtualCenter")))


def _of_definition(asked: Asked) -> Callable[[Call], Any]:
    return lambda call: asked(call, _defined(call))


def _defined(call: Call) -> Any:
    """The virtual center of a definition's address; ``None`` for one that is not known."""
    address = call.argument("serverDefinition").server_spec.server_name.casefold()
    centers = call.inventory.store.all(VIRTUAL_CENTER)
    return next((one for one in centers if one.server_spec.server_name.casefold() == address), None)


def _features(call: Call) -> Any:
    center = _defined(call)
    told = {
        "storageAcceleratorStatus": _accelerator(call, center),
        "spaceReclamationStatus": _reclamation(call, center),
        "version": value_at(center, "version") or _NEWEST,
    }
    return call.inventory.examples.make("VirtualCenterFeatureDetails", told)


def _hosts(call: Call, center: Any) -> list[Any]:
    """The hosts that can have an accelerator; none of a virtual center that is not known."""
    keys = [] if center is None else referring(call.inventory.store, "HostOrClusterInfo", "virtualCenter", center.id.id)
    hosts = (call.inventory.store.get("HostOrClusterInfo", key) for key in keys)
    told = (
        {"name": host.name, "path": host.path, "hostVersion": value_at(center, "version") or _NEWEST}
        for host in hosts
        if not host.incompatible_reasons.incompatible_storage_accelerator
    )
    return [call.inventory.examples.make("StorageAcceleratorHostInfo", one) for one in told]


def _cost(kind: str) -> Callable[[Call], Any]:
    def answer(call: Call) -> Any:
        call.existing(VIRTUAL_CENTER, call.argument("virtualCenter"))
        return call.inventory.examples.make("VsanDatastoreCost", dict.fromkeys(_VSAN[kind], _COPIES))

    return answer


def _requirements(call: Call) -> list[Any]:
    """By disk: the least, that of disks which are half full, and the most, in GB; by the published formulas.

    A clone begins with twice its memory, and each datastore holds two replicas.
    """
    spec = call.argument("spec")
    copies, count = (_COPIES if spec.use_vsan else 1), max(0, spec.pool_size)
    if spec.source == "FULL_CLONE":
        disk, _ = _image(call.existing("VmTemplateInfo", spec.vm_template_id))
        return [_requirement(call, "OS", (count * disk * copies,) * 3)]
    disk, memory = _image(call.existing("BaseImageSnapshotInfo", spec.snapshot_id))
    needed = [count * 2 * memory, count * (disk / 2 + memory), count * (disk + memory)]
    replicas, told = 2 * disk, []
    if spec.use_separate_replica_and_os_disk:
        told.append(_requirement(call, "REPLICA", (replicas * copies,) * 3))
    else:
        needed = [size + replicas for size in needed]
    if spec.source == "VIEW_COMPOSER" and spec.is_persistent and not spec.is_farm:
        size = count * ((spec.user_disk_size or 0) // _MB)
        kept = [size / 5, size / 2, size]
        if spec.use_separate_persistent_and_os_disk:
            told.append(_requirement(call, "PERSISTENT", [one * copies for one in kept]))
        else:
            needed = [one + other for one, other in zip(needed, kept, strict=True)]
    return [_requirement(call, "OS", [size * copies for size in needed]), *told]


def _image(image: Any) -> tuple[float, float]:
    """The size of the disk and of the memory, in GB."""
    return (value_at(image, "diskSizeInBytes") or 0) / _BYTES, (value_at(image, "memoryMB") or 0) / _MB


def _requirement(call: Call, disk: str, sizes: Any) -> Any:
    names = ("minDiskSize", "midDiskSize", "maxDiskSize")
    told = {name: round(float(size), 2) for name, size in zip(names, sizes, strict=True)}
    return call.inventory.examples.make("DatastoreSpaceRequirement", {"DiskType": disk, **told})


def _unsupported(call: Call) -> list[Any]:
    """Linked clones: VMware Cloud has no View Composer."""
    center, found = call.existing(VIRTUAL_CENTER, call.argument("id")), []
    for name, automated, base, count in (
        (DESKTOP, "automatedDesktopData", "base", ("MachineInfo", "base.desktop")),
        (FARM, "automatedFarmData", "data", ("RDSServerInfo", "base.farm")),
    ):
        for key in referring(call.inventory.store, name, f"{automated}.virtualCenter", center.id.id):
            one = call.inventory.store.get(name, key)
            if value_at(one, f"{automated}.provisioningType") == "VIEW_COMPOSER":
                told = {part: value_at(one, f"{base}.{part}") for part in ("name", "displayName", "description")}
                told |= {"isFarm": name == FARM, "numMachines": len(referring(call.inventory.store, *count, key))}
                given = {part: value for part, value in told.items() if value is not None}
                found.append(call.inventory.examples.make("UnsupportedDesktopOrFarmDetails", given))
    return found


def _new_administrator(call: Call) -> Any:
    """As if its virtual center had been told by its id."""
    spec = call.inventory.shapes.blank("ViewComposerDomainAdministratorSpec")
    center = _defined(call)
    if center is None:
        raise call.faults.invalid("serverDefinition", "no virtual center has that address: add it first")
    spec.virtual_center, spec.base = center.id, call.argument("base")
    return call.changes.create(_ADMINISTRATOR, "base", spec).id


_BY_CENTER: Final = "by the version and the settings of the virtual center"
_FORMULA: Final = "the sizes of disks by the published formulas, of pool size and image"
OPERATIONS: Final = computed(
    {
        "Datastore_GetDatastoreRequirements": (_requirements, _FORMULA),
        "SpaceReclamation_IsSupportedByServerDefinition": (_of_definition(_reclamation), _BY_CENTER),
        "SpaceReclamation_IsSupportedByVirtualCenter": (_of_center(_reclamation), _BY_CENTER),
        "StorageAccelerator_IsSupportedByServerDefinition": (_of_definition(_accelerator), _BY_CENTER),
        "StorageAccelerator_IsSupportedByVirtualCenter": (_of_center(_accelerator), _BY_CENTER),
        "StorageAcceleratorHost_ListByServerDefinition": (_of_definition(_hosts), "hosts of the virtual center"),
        "StorageAcceleratorHost_ListByVirtualCenter": (_of_center(_hosts), "hosts of the virtual center"),
        "ViewComposerDomainAdministrator_CreateByServerDefinition": (_new_administrator, "keeps a new administrator"),
        "VirtualCenter_GetFeatureDetailsByServerDefinition": (_features, _BY_CENTER),
        "VirtualCenter_ListUnsupportedDesktopsAndFarmsForVMC": (_unsupported, "pools and farms of linked clones"),
        **{
            f"VirtualSAN_GetVsanDatastoreCostFor{kind}": (_cost(kind), "two copies of each disk: one failure is borne")
            for kind in _VSAN
        },
        "VirtualSAN_IsSupportedByHostOrCluster": (_vsan_of_host, "whether a datastore of the host is of vSAN"),
        "VirtualSAN_IsSupportedByVirtualCenter": (_of_center(_vsan), "whether one of its datastores is of vSAN"),
    }
)
