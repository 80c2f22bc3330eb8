"""Machines come into being, go and come back in the course of time, up to what the settings of their pool ask for."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from tests.simulator.serving import Client, a_server
from vlsi_bindings import conformance, vdi
from vlsi_bindings.simulator import Clock, Simulator, Sizes
from vlsi_bindings.simulator.life.stocks import name_of

if TYPE_CHECKING:
    from pathlib import Path

MINUTE = 60
COURSE = ["PROVISIONING", "PROVISIONING", "CUSTOMIZING", "CUSTOMIZING", "AVAILABLE"]
"""The states from minute to minute."""
UNBOUNDED = {"storageOvercommit": "UNBOUNDED"}
SPEC = "spec__automatedDesktopSpec__"
NAMING = f"{SPEC}vmNamingSpec__"


@pytest.fixture(params=["2512", "2106", "7.13.0"])
def client(request: pytest.FixtureRequest) -> Client:
    return Client(a_server(request.param))


def a_pool(client: Client, given: dict[str, Any] | None = None, most: int = 3) -> str:
    """A new pool of full clones, unless something else is given."""
    told: dict[str, Any] = {
        "spec__base__name": "New",
        "spec__type": "AUTOMATED",
        f"{SPEC}provisioningType": "VIRTUAL_CENTER",
        f"{SPEC}virtualCenter": client.server.store.all("VirtualCenterInfo")[0].id,
        f"{SPEC}customizationSettings__customizationType": "CLONE_PREP",
        f"{SPEC}virtualCenterProvisioningSettings__enableProvisioning": True,
        f"{NAMING}namingMethod": "PATTERN",
        f"{NAMING}patternNamingSettings__namingPattern": "new-{n:fixed=2}",
        f"{NAMING}patternNamingSettings__maxNumberOfMachines": most,
        f"{NAMING}patternNamingSettings__provisioningTime": "UP_FRONT",
        **(given or {}),
    }
    told = {path: value for path, value in told.items() if value is not None}
    return str(client.call("Desktop_Create", **told).id)


def machines(client: Client, pool: str) -> dict[str, str]:
    """The states of a pool's machines by name, all of them being valid."""
    Client(client.server).query("MachineSummaryView")  # whatever is due has happened
    found = [m for m in client.server.store.all("MachineInfo") if m.base.desktop.id == pool]
    for machine in found:
        assert conformance.check(machine, release=client.server.release).findings == ()
    return {machine.base.name: str(machine.base.basic_state) for machine in found}


def machine(client: Client, name: str) -> Any:
    return next(m for m in client.server.store.all("MachineInfo") if m.base.name == name)


def change(client: Client, pool: str, path: str, value: Any) -> None:
    Client(client.server).call("Desktop_Update", id=pool, updates=[{"key": path, "value": value}])


def pass_time(client: Client, minutes: float) -> None:
    client.server.clock.advance(minutes * MINUTE)


PATTERN = "automatedDesktopData.vmNamingSettings.patternNamingSettings"
PROVISIONING = "automatedDesktopData.virtualCenterProvisioningSettings.enableProvisioning"


def test_full_clones_are_provisioned_customized_and_available(client: Client) -> None:
    pool = a_pool(client)
    seen = []
    for _ in range(5):
        seen.append(set(machines(client, pool).values()))
        pass_time(client, 1)
    assert seen == [{state} for state in COURSE]
    assert list(machines(client, pool)) == ["new-01", "new-02", "new-03"]
    data = machine(client, "new-01").managed_machine_data
    assert data.virtual_center_data.virtual_machine_power_state == "POWERED_ON"
    rows = Client(client.server).query("DesktopSummaryView").results
    assert next(row for row in rows if row.id.id == pool).desktop_summary_data.num_machines == 3


def test_of_instant_clones_the_image_is_published_first(client: Client) -> None:
    settings, first = f"{SPEC}virtualCenterProvisioningSettings__", client.server.store.all
    image = {
        f"{SPEC}provisioningType": "INSTANT_CLONE_ENGINE",
        f"{settings}virtualCenterProvisioningData__parentVm": first("BaseImageVmInfo")[0].id,
        f"{settings}virtualCenterProvisioningData__snapshot": first("BaseImageSnapshotInfo")[0].id,
        f"{settings}virtualCenterStorageSettings__datastores": [UNBOUNDED],
    }
    pool = a_pool(client, image)
    pass_time(client, 5)
    found = Client(client.server).call("Desktop_Get", id=pool)
    assert conformance.check(found, release=client.server.release).findings == ()
    status = found.automated_desktop_data.provisioning_status_data.instant_clone_provisioning_status_data
    assert (status.operation, status.instant_clone_pending_image_state) == ("INITIAL_PUBLISH", "PUBLISHING")
    assert status.pending_image_progress == 50
    assert machines(client, pool) == {}
    pass_time(client, 5)
    assert set(machines(client, pool).values()) == {"PROVISIONING"}
    found = Client(client.server).call("Desktop_Get", id=pool)
    status = found.automated_desktop_data.provisioning_status_data.instant_clone_provisioning_status_data
    assert (status.operation, status.instant_clone_current_image_state) == ("NONE", "READY")
    assert status.pending_image_parent_vm is None
    pass_time(client, 4)
    assert set(machines(client, pool).values()) == {"AVAILABLE"}


def test_no_more_at_a_time_than_the_virtual_center_may_provision(client: Client) -> None:
    pool = a_pool(client, most=50)
    assert Counter(machines(client, pool).values()) == {"PROVISIONING": 20}
    pass_time(client, 4)
    assert Counter(machines(client, pool).values()) == {"AVAILABLE": 20, "PROVISIONING": 20}
    pass_time(client, 60)
    assert Counter(machines(client, pool).values()) == {"AVAILABLE": 50}


def test_a_long_time_is_the_same_as_many_short_ones(client: Client) -> None:
    pool = a_pool(client, most=25)
    pass_time(client, 100)
    assert Counter(machines(client, pool).values()) == {"AVAILABLE": 25}
    first, last = machine(client, "new-01"), machine(client, "new-25")
    waited = last.managed_machine_data.create_time - first.managed_machine_data.create_time
    assert waited.total_seconds() == 4 * MINUTE  # it came with the second batch, not when somebody looked


def test_provisioning_that_is_disabled_stops_and_goes_on(client: Client) -> None:
    pool = a_pool(client, most=30)
    machines(client, pool)
    change(client, pool, PROVISIONING, value=False)
    pass_time(client, 60)
    assert Counter(machines(client, pool).values()) == {"AVAILABLE": 20}
    change(client, pool, PROVISIONING, value=True)
    pass_time(client, 60)
    assert Counter(machines(client, pool).values()) == {"AVAILABLE": 30}


def test_more_or_fewer_machines_take_their_time(client: Client) -> None:
    pool = a_pool(client)
    pass_time(client, 10)
    assert len(machines(client, pool)) == 3
    change(client, pool, f"{PATTERN}.maxNumberOfMachines", 5)
    assert sorted(machines(client, pool).values()) == ["AVAILABLE"] * 3 + ["PROVISIONING"] * 2
    pass_time(client, 10)
    assert set(machines(client, pool).values()) == {"AVAILABLE"}
    change(client, pool, f"{PATTERN}.maxNumberOfMachines", 2)
    assert Counter(machines(client, pool).values()) == {"AVAILABLE": 2, "DELETING": 3}
    pass_time(client, 1)
    assert machines(client, pool) == {"new-01": "AVAILABLE", "new-02": "AVAILABLE"}


def test_on_demand_there_are_as_many_as_are_used_and_some_to_spare(client: Client) -> None:
    spare = {"numberOfSpareMachines": 2, "minNumberOfMachines": 1, "provisioningTime": "ON_DEMAND"}
    given = {f"{NAMING}patternNamingSettings__{name}": value for name, value in spare.items()}
    pool = a_pool(client, given, most=10)
    pass_time(client, 10)
    assert len(machines(client, pool)) == 2
    user = client.server.store.all("ADUserOrGroupInfo")[0].id.id
    Client(client.server).call("Machine_assignUsers", id=machine(client, "new-01").id.id, userIds=[user])
    pass_time(client, 10)
    assert len(machines(client, pool)) == 3


def test_a_machine_that_is_deleted_goes_and_is_replaced(client: Client) -> None:
    pool = a_pool(client)
    pass_time(client, 10)
    machines(client, pool)
    gone = machine(client, "new-02").id.id
    Client(client.server).call("Machine_Delete", id=gone)
    assert machines(client, pool)["new-02"] == "DELETING"
    with pytest.raises(vdi.InvalidState, match="being deleted"):
        Client(client.server).call("Machine_Restart", id=gone)
    pass_time(client, 1)
    assert machines(client, pool)["new-02"] == "PROVISIONING"
    assert client.server.store.get("MachineInfo", gone) is None
    pass_time(client, 5)
    assert set(machines(client, pool).values()) == {"AVAILABLE"}


def test_without_provisioning_a_machine_that_is_deleted_is_not_replaced(client: Client) -> None:
    pool = a_pool(client)
    pass_time(client, 10)
    machines(client, pool)
    change(client, pool, PROVISIONING, value=False)
    Client(client.server).call("Machine_Delete", id=machine(client, "new-02").id.id)
    pass_time(client, 10)
    assert list(machines(client, pool)) == ["new-01", "new-03"]


def test_names_that_are_given_are_those_of_the_machines(client: Client) -> None:
    pattern = dict.fromkeys(("namingPattern", "maxNumberOfMachines", "provisioningTime"))
    names = {
        f"{NAMING}namingMethod": "SPECIFIED",
        f"{NAMING}specificNamingSpec__specifiedNames": [{"vmName": "ada"}, {"vmName": "alan"}],
        **{f"{NAMING}patternNamingSettings__{name}": value for name, value in pattern.items()},
    }
    pool = a_pool(client, names)
    assert machines(client, pool) == dict.fromkeys(("ada", "alan"), "PROVISIONING")
    added = Client(client.server)
    added.call("Desktop_AddMachinesToSpecifiedNamingDesktop", id=pool, specifiedNames=[{"vmName": "grace"}])
    assert list(machines(client, pool)) == ["ada", "alan", "grace"]
    with pytest.raises(vdi.InvalidArgument, match="has a machine Grace"):
        added.call("Desktop_AddMachineToSpecifiedNamingDesktop", id=pool, specifiedName={"vmName": "Grace"})


def test_a_pool_that_is_deleted_is_there_as_long_as_its_machines(client: Client) -> None:
    pool = a_pool(client)
    pass_time(client, 10)
    machines(client, pool)
    Client(client.server).call("Desktop_Delete", id=pool)
    assert set(machines(client, pool).values()) == {"DELETING"}
    assert Client(client.server).call("Desktop_Get", id=pool).desktop_settings.deleting is True
    pass_time(client, 1)
    with pytest.raises(vdi.EntityNotFound):
        Client(client.server).call("Desktop_Get", id=pool)
    assert machines(client, pool) == {}


def test_what_is_under_way_goes_on_when_the_server_is_started_again(tmp_path: Path) -> None:
    path = tmp_path / "estate.sqlite"
    first = Simulator(release="2406", path=path, clock=Clock.standing(), sizes=Sizes(4, 1, 1, 1))
    pool = a_pool(Client(first))
    first.clock.advance(MINUTE)
    assert set(machines(Client(first), pool).values()) == {"PROVISIONING"}
    first.close()
    again = Client(Simulator(release="2406", path=path, clock=Clock.standing()))
    pass_time(again, 2)
    assert set(machines(again, pool).values()) == {"CUSTOMIZING"}
    pass_time(again, 2)
    assert set(machines(again, pool).values()) == {"AVAILABLE"}
    again.server.close()


def test_nothing_is_due_in_an_estate_in_which_nothing_happens() -> None:
    server = a_server()
    server.clock.advance(365 * 24 * 60 * MINUTE)
    before = server.store.version_of("MachineInfo")
    Client(server).query("MachineSummaryView")
    assert server.store.version_of("MachineInfo") == before


def test_an_image_that_is_no_longer_pending_is_let_be() -> None:
    client = Client(a_server())
    server = client.server
    pool = server.store.all("DesktopInfo")[1].id.id  # it has no image at all
    with server.store.transaction():
        server.inventory.due.at("image of DesktopInfo", pool, server.clock.now)
        server.inventory.due.at("maintenance of FarmInfo", server.store.all("FarmInfo")[1].id.id, server.clock.now)
    before = server.store.version_of("DesktopInfo")
    client.query("DesktopSummaryView")
    assert server.store.version_of("DesktopInfo") == before
    assert not server.inventory.due.is_due(server.clock.now)


def test_one_thing_that_cannot_go_on_stops_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    client = Client(a_server())
    pool = a_pool(client)
    broken = client.server.store.all("DesktopInfo")[0].id.id
    with client.server.store.transaction():
        client.server.inventory.due.at("image of DesktopInfo", broken, client.server.clock.now)

    def fail(*_: Any) -> None:
        raise ValueError

    monkeypatch.setattr("vlsi_bindings.simulator.life.images.copied", fail)
    assert set(machines(client, pool).values()) == {"PROVISIONING"}


@pytest.mark.parametrize(
    ("pattern", "first", "twelfth"),
    [
        ("win", "win1", "win12"),
        ("win-{n}", "win-1", "win-12"),
        ("w-{n}-x", "w-1-x", "w-12-x"),
        ("w{n:fixed=3}", "w001", "w012"),
    ],
)
def test_names_follow_the_pattern(pattern: str, first: str, twelfth: str) -> None:
    assert [name_of(pattern, 1), name_of(pattern, 12)] == [first, twelfth]


class TestFarms:
    """Farms have servers as pools have machines."""

    def test_servers_come_in_the_course_of_time(self, client: Client) -> None:
        spec = "spec__automatedFarmSpec__"
        naming = f"{spec}rdsServerNamingSpec__patternNamingSettings__"
        given = {
            "spec__type": "AUTOMATED",
            "spec__data__name": "New",
            f"{spec}provisioningType": "INSTANT_CLONE_ENGINE",
            f"{spec}virtualCenter": client.server.store.all("VirtualCenterInfo")[0].id,
            f"{spec}virtualCenterProvisioningSettings__enableProvisioning": True,
            f"{spec}virtualCenterProvisioningSettings__virtualCenterStorageSettings__datastores": [UNBOUNDED],
            f"{spec}customizationSettings__customizationType": "CLONE_PREP",
            f"{naming}namingPattern": "srv",
            f"{naming}maxNumberOfRDSServers": 2,
        }
        farm = client.call("Farm_Create", **given)
        seen = []
        for _ in range(5):
            Client(client.server).query("FarmSummaryView")
            servers = [s for s in client.server.store.all("RDSServerInfo") if s.base.farm == farm]
            seen.append([(server.base.name, str(server.runtime_data.status)) for server in servers])
            pass_time(client, 1)
        assert [states[0][1] for states in seen] == COURSE
        assert [name for name, _ in seen[-1]] == ["srv1", "srv2"]
        Client(client.server).call("Farm_Delete", id=farm.id)
        pass_time(client, 1)
        with pytest.raises(vdi.EntityNotFound):
            Client(client.server).call("Farm_Get", id=farm.id)
        assert all(server.base.farm != farm for server in client.server.store.all("RDSServerInfo"))

    def test_a_server_that_is_recovered_is_made_anew(self, client: Client) -> None:
        server = next(s for s in client.server.store.all("RDSServerInfo") if s.base.name == "rds-1")
        client.call("RDSServer_Recover", id=server.id.id)
        pass_time(client, 1)
        Client(client.server).query("RDSServerSummaryView")
        assert client.server.store.get("RDSServerInfo", server.id.id) is None
        again = next(s for s in client.server.store.all("RDSServerInfo") if s.base.name == "rds-1")
        assert again.runtime_data.status == "PROVISIONING"
