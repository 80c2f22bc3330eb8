"""What virtual centers can do and what pools need: worked out of what is kept and asked, by published formulas."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from vlsi_bindings import vdi
from vlsi_bindings.simulator.shapes import amended

if TYPE_CHECKING:
    from tests.simulator.serving import Client

GB = 1024**3


def change(client: Client, name: str, at: int = 0, **paths: Any) -> Any:
    """One of the kept objects of a type, with other values."""
    server = client.server
    given = {path.replace("__", "."): value for path, value in paths.items()}
    made = amended(server.inventory.shapes, server.store.all(name)[at], given)
    with server.store.transaction():
        server.inventory.put(made)
    return made


def by_definition(client: Client, operation: str, name: str = "VC-1.lab.example.com") -> Any:
    return client.call(operation, serverDefinition__serverSpec__serverName=name)


class TestFeatures:
    @pytest.mark.parametrize(
        ("enabled", "version", "told"),
        [
            (True, "8.0.3", "SR_VALIDATION_OK"),
            (True, None, "SR_VALIDATION_OK"),
            (False, "8.0.3", "SR_RECLAMATION_DISABLED"),
            (True, "5.0.0", "SR_UNSUPPORTED_VC"),
        ],
    )
    def test_space_is_reclaimed_by_setting_and_version(
        self, client: Client, enabled: bool, version: str | None, told: str
    ) -> None:
        center = change(client, "VirtualCenterInfo", seSparseReclamationEnabled=enabled, version=version)
        found = client.call("SpaceReclamation_IsSupportedByVirtualCenter", virtualCenter=center.id.id)
        assert found == told == by_definition(client, "SpaceReclamation_IsSupportedByServerDefinition")

    @pytest.mark.parametrize(("version", "told"), [("8.0.3", "SA_VALIDATION_OK"), ("4.1", "SA_UNSUPPORTED_VC")])
    def test_an_accelerator_wants_a_version(self, client: Client, version: str, told: str) -> None:
        center = change(client, "VirtualCenterInfo", version=version)
        found = client.call("StorageAccelerator_IsSupportedByVirtualCenter", virtualCenter=center.id.id)
        assert found == told == by_definition(client, "StorageAccelerator_IsSupportedByServerDefinition")

    def test_all_of_it_at_once(self, client: Client) -> None:
        change(client, "VirtualCenterInfo", seSparseReclamationEnabled=False, version="7.0")
        told = by_definition(client, "VirtualCenter_GetFeatureDetailsByServerDefinition")
        found = (told.storage_accelerator_status, told.space_reclamation_status, told.version)
        assert found == ("SA_VALIDATION_OK", "SR_RECLAMATION_DISABLED", "7.0")

    def test_one_that_is_not_known_is_like_a_new_one_and_has_no_hosts(self, client: Client) -> None:
        told = by_definition(client, "VirtualCenter_GetFeatureDetailsByServerDefinition", "new.example.com")
        assert (told.space_reclamation_status, told.version) == ("SR_VALIDATION_OK", "8.0.3")
        assert by_definition(client, "StorageAcceleratorHost_ListByServerDefinition", "new.example.com") == []

    def test_hosts_are_those_of_the_center_that_can(self, client: Client) -> None:
        center = client.server.store.all("VirtualCenterInfo")[0]
        (found,) = client.call("StorageAcceleratorHost_ListByVirtualCenter", virtualCenter=center.id.id)
        assert (found.name, found.path) == ("Cluster-1", "/DC-1/host/Cluster-1")
        assert [found] == by_definition(client, "StorageAcceleratorHost_ListByServerDefinition")
        change(client, "HostOrClusterInfo", incompatibleReasons__incompatibleStorageAccelerator=True)
        assert client.call("StorageAcceleratorHost_ListByVirtualCenter", virtualCenter=center.id.id) == []


class TestVirtualSan:
    def asked(self, client: Client) -> tuple[str, str]:
        center, host = (client.server.store.all(name)[0].id.id for name in ("VirtualCenterInfo", "HostOrClusterInfo"))
        return (
            client.call("VirtualSAN_IsSupportedByVirtualCenter", virtualCenter=center),
            client.call("VirtualSAN_IsSupportedByHostOrCluster", hostOrCluster=host),
        )

    def test_it_is_there_with_a_datastore_of_its_kind(self, client: Client) -> None:
        assert self.asked(client) == ("VSAN_NOT_CONFIGURED",) * 2
        change(client, "DatastoreInfo", datastoreData__fileSystemType="VSAN")
        assert self.asked(client) == ("VSAN_VALIDATION_OK",) * 2

    def test_it_is_not_in_what_is_too_old_or_unfit(self, client: Client) -> None:
        change(client, "VirtualCenterInfo", version="5.1")
        change(client, "HostOrClusterInfo", incompatibleReasons__incompatibleVSAN=True)
        assert self.asked(client) == ("VSAN_UNSUPPORTED_VC", "VSAN_UNSUPPORTED_HOST_OR_CLUSTER")

    @pytest.mark.parametrize("kind", ["FullClone", "InstantClone", "LinkedClone"])
    def test_each_disk_of_a_kind_of_pool_is_there_twice(self, client: Client, kind: str) -> None:
        center = client.server.store.all("VirtualCenterInfo")[0].id.id
        told = client.call(f"VirtualSAN_GetVsanDatastoreCostFor{kind}", virtualCenter=center)
        factors = (told.os_factor, told.replica_factor, told.user_data_factor, told.full_clone_factor)
        assert (
            factors
            == {
                "FullClone": (None, None, None, 2),
                "InstantClone": (2, 2, None, None),
                "LinkedClone": (2, 2, 2, None),
            }[kind]
        )


class TestSizes:
    """The published example: ten machines of an image with 1 GB of memory and a disk of 10 GB."""

    @pytest.fixture(autouse=True)
    def _image(self, client: Client) -> None:
        snapshot = change(client, "BaseImageSnapshotInfo", memoryMB=1024, diskSizeInBytes=10 * GB)
        template = change(client, "VmTemplateInfo", memoryMB=1024, diskSizeInBytes=10 * GB)
        self.spec = {"poolSize": 10, "snapshotId": snapshot.id.id, "vmTemplateId": template.id.id}

    def asked(self, client: Client, source: str, **given: Any) -> dict[str, tuple[float, ...]]:
        spec = {**self.spec, "source": source, **given}
        found = client.call("Datastore_GetDatastoreRequirements", spec=spec)
        return {str(one.disk_type): (one.min_disk_size, one.mid_disk_size, one.max_disk_size) for one in found}

    def test_instant_clones_need_what_the_manual_says(self, client: Client) -> None:
        assert self.asked(client, "INSTANT_CLONE_ENGINE") == {"OS": (40, 80, 130)}

    def test_replicas_of_their_own_are_told_apart(self, client: Client) -> None:
        found = self.asked(client, "INSTANT_CLONE_ENGINE", useSeparateReplicaAndOSDisk=True)
        assert found == {"OS": (20, 60, 110), "REPLICA": (20, 20, 20)}

    def test_persistent_disks_count_in_whole_gigabytes(self, client: Client) -> None:
        kept = {"isPersistent": True, "userDiskSize": 2_500.0}
        apart = self.asked(client, "VIEW_COMPOSER", **kept, useSeparatePersistentAndOSDisk=True)
        assert apart == {"OS": (40, 80, 130), "PERSISTENT": (4, 10, 20)}
        assert self.asked(client, "VIEW_COMPOSER", **kept) == {"OS": (44, 90, 150)}
        assert self.asked(client, "VIEW_COMPOSER", **kept, isFarm=True) == {"OS": (40, 80, 130)}

    def test_full_clones_need_their_disks(self, client: Client) -> None:
        assert self.asked(client, "FULL_CLONE") == {"OS": (100, 100, 100)}

    def test_virtual_san_keeps_each_twice(self, client: Client) -> None:
        assert self.asked(client, "INSTANT_CLONE_ENGINE", useVsan=True) == {"OS": (80, 160, 260)}

    @pytest.mark.parametrize("size", [0, -3])
    def test_no_machines_need_the_replicas(self, client: Client, size: int) -> None:
        assert self.asked(client, "INSTANT_CLONE_ENGINE", poolSize=size) == {"OS": (20, 20, 20)}

    def test_a_rule_wants_the_image(self, client: Client) -> None:
        spec = vdi.DatastoreRequirementSpec(
            is_farm=False,
            source="INSTANT_CLONE_ENGINE",
            vm_id=vdi.BaseImageVmId(id=client.server.store.keys("BaseImageVmInfo")[0]),
            pool_size=10,
            is_persistent=False,
            use_vsan=False,
            use_separate_replica_and_os_disk=False,
            use_separate_persistent_and_os_disk=False,
        )
        with pytest.raises(vdi.InvalidArgument, match="snapshotId"):
            client.result(vdi.Datastore_GetDatastoreRequirements(spec=spec))


def test_only_linked_clones_are_not_for_the_cloud(client: Client) -> None:
    center = client.server.store.all("VirtualCenterInfo")[0].id.id
    assert client.call("VirtualCenter_ListUnsupportedDesktopsAndFarmsForVMC", id=center) == []
    pool = change(client, "DesktopInfo", automatedDesktopData__provisioningType="VIEW_COMPOSER")
    (found,) = client.call("VirtualCenter_ListUnsupportedDesktopsAndFarmsForVMC", id=center)
    assert (found.name, found.is_farm) == (pool.base.name, False)
    assert found.num_machines == sum(one.base.desktop == pool.id for one in client.server.store.all("MachineInfo"))


def test_an_administrator_of_a_composer_is_kept_by_the_address_of_its_center(client: Client) -> None:
    base = {"domain": "lab", "userName": "composer"}
    given = {"serverDefinition__serverSpec__serverName": "vc-1.lab.example.com", "base": base}
    made = client.call("ViewComposerDomainAdministrator_CreateByServerDefinition", **given)
    kept = client.server.store.get("ViewComposerDomainAdministratorInfo", made.id)
    assert kept.base.user_name == "composer"
    given["serverDefinition__serverSpec__serverName"] = "new.example.com"
    with pytest.raises(vdi.InvalidArgument, match="add it first"):
        client.call("ViewComposerDomainAdministrator_CreateByServerDefinition", **given)
