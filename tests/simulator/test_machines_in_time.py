"""What is done to machines, sessions and farms takes its time, and passes through the states that are documented."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from tests.simulator.serving import Client, a_server
from vlsi_bindings import conformance, vdi
from vlsi_bindings.simulator.life.maintenance import next_time

MINUTE = 60


@pytest.fixture(params=["2512", "2106", "7.13.0"])
def client(request: pytest.FixtureRequest) -> Client:
    return Client(a_server(request.param))


def used(client: Client, kind: str) -> Any:
    """A machine with a session, of a pool of instant clones or of one that somebody made."""
    start = {"clone": "ic", "by hand": "pc"}[kind]
    machines = client.server.store.all("MachineInfo")
    return next(m for m in machines if m.base.session and m.base.name.startswith(start))


def now(client: Client, key: str) -> Any:
    """The machine of an id as it is by now; ``None`` if it is gone."""
    Client(client.server).query("MachineSummaryView")
    found = client.server.store.get("MachineInfo", key)
    if found is not None:
        assert conformance.check(found, release=client.server.release).findings == ()
    return found


def states(client: Client, key: str, *minutes: float) -> list[str]:
    """The states of a machine, after each of some durations."""
    found = []
    for passing in minutes:
        client.server.clock.advance(passing * MINUTE)
        found.append(str(now(client, key).base.basic_state))
    return found


def test_a_reset_ends_the_session_and_takes_its_time(client: Client) -> None:
    machine = used(client, "by hand")
    client.call("Machine_Reset", id=machine.id.id)
    assert client.server.store.get("SessionLocalSummaryView", machine.base.session.id) is None
    assert states(client, machine.id.id, 0, 1, 0.5) == [
        "AGENT_UNREACHABLE",
        "AGENT_ERR_STARTUP_IN_PROGRESS",
        "AVAILABLE",
    ]


def test_a_restart_shuts_down_first(client: Client) -> None:
    machine = used(client, "by hand").id.id
    client.call("Machine_Restart", id=machine)
    assert states(client, machine, 0, 0.5, 1, 0.5) == [
        "IN_PROGRESS",
        "AGENT_UNREACHABLE",
        "AGENT_ERR_STARTUP_IN_PROGRESS",
        "AVAILABLE",
    ]


def test_a_session_that_is_reset_starts_its_machine(client: Client) -> None:
    machine = used(client, "by hand")
    client.call("Session_Reset", id=machine.base.session.id)
    assert states(client, machine.id.id, 0, 2) == ["AGENT_UNREACHABLE", "AVAILABLE"]
    assert client.server.store.get("SessionLocalSummaryView", machine.base.session.id) is None


def test_a_machine_in_maintenance_is_that_after_a_restart_too(client: Client) -> None:
    machine = used(client, "by hand")
    client.call("Machine_EnterMaintenanceMode", id=machine.id.id)
    assert client.server.store.get("SessionLocalSummaryView", machine.base.session.id)  # who is in may stay
    client.call("Machine_Restart", id=machine.id.id)
    assert states(client, machine.id.id, 0, 5) == ["IN_PROGRESS", "MAINTENANCE"]
    Client(client.server).call("Machine_ExitMaintenanceMode", id=machine.id.id)
    assert states(client, machine.id.id, 0, 0.5) == ["VALIDATING", "AVAILABLE"]


def test_a_session_goes_on_after_maintenance(client: Client) -> None:
    machine = used(client, "by hand")
    before = str(machine.base.basic_state)
    client.call("Machine_EnterMaintenanceMode", id=machine.id.id)
    client.call("Machine_ExitMaintenanceMode", id=machine.id.id)
    assert states(client, machine.id.id, 1) == [before]


def test_an_instant_clone_is_made_anew_after_a_log_off(client: Client) -> None:
    machine = used(client, "clone")
    client.call("Session_Logoff", id=machine.base.session.id)
    assert str(now(client, machine.id.id).base.basic_state) == "DELETING"
    client.server.clock.advance(MINUTE)
    assert now(client, machine.id.id) is None
    again = next(m for m in client.server.store.all("MachineInfo") if m.base.name == machine.base.name)
    assert again.id != machine.id
    assert states(client, again.id.id, 0, 4) == ["PROVISIONING", "AVAILABLE"]


def test_another_machine_waits_for_the_next_user_after_a_log_off(client: Client) -> None:
    machine = used(client, "by hand")
    client.call("Session_Logoff", id=machine.base.session.id)
    found = now(client, machine.id.id)
    assert (str(found.base.basic_state), found.base.session, found.base.user) == (
        "AVAILABLE",
        None,
        machine.base.user,
    )


def test_a_machine_is_as_its_session(client: Client) -> None:
    machine = used(client, "by hand")
    client.call("Session_Disconnect", id=machine.base.session.id)
    assert str(now(client, machine.id.id).base.basic_state) == "DISCONNECTED"


def test_a_session_that_nobody_comes_back_to_is_logged_off(client: Client) -> None:
    machine = used(client, "by hand")
    settings = "desktopSettings.logoffSettings.automaticLogoff"
    changes = [{"key": f"{settings}Policy", "value": "AFTER"}, {"key": f"{settings}Minutes", "value": 30}]
    client.call("Desktop_Update", id=machine.base.desktop.id, updates=changes)
    client.call("Session_Disconnect", id=machine.base.session.id)
    client.server.clock.advance(29 * MINUTE)
    assert now(client, machine.id.id).base.session is not None
    client.server.clock.advance(MINUTE)
    found = now(client, machine.id.id)
    assert (found.base.session, str(found.base.basic_state)) == (None, "AVAILABLE")


def test_a_session_that_may_stay_stays(client: Client) -> None:
    machine = used(client, "by hand")
    client.call("Session_Disconnect", id=machine.base.session.id)
    client.server.clock.advance(7 * 24 * 60 * MINUTE)
    assert now(client, machine.id.id).base.session == machine.base.session


def test_a_machine_in_use_is_deleted_by_force_only(client: Client) -> None:
    machine = used(client, "clone")
    with pytest.raises(vdi.InvalidState, match="in use"):
        client.call("Machine_Delete", id=machine.id.id)
    client.call("Machine_Delete", id=machine.id.id, spec__forceLogoffSession=True, spec__deleteFromDisk=True)
    assert client.server.store.get("SessionLocalSummaryView", machine.base.session.id) is None
    assert states(client, machine.id.id, 0) == ["DELETING"]


def test_recover_and_rebuild_are_for_their_kind_of_clone(client: Client) -> None:
    idle = next(m for m in client.server.store.all("MachineInfo") if not m.base.session).id.id
    with pytest.raises(vdi.InvalidState, match="full clones"):
        client.call("Machine_Rebuild", id=idle)
    client.call("Machine_Recover", id=idle)
    assert states(client, idle, 0, 2, 2) == ["PROVISIONING", "CUSTOMIZING", "AVAILABLE"]
    with pytest.raises(vdi.InvalidState, match="instant clones"):
        client.call("Machine_Recover", id=used(client, "by hand").id.id)
    with pytest.raises(vdi.InvalidState, match="in use"):
        client.call("Machine_Recover", id=used(client, "clone").id.id)


def test_a_machine_that_registers_itself_waits_for_its_agent(client: Client) -> None:
    manual = next(pool for pool in client.server.store.all("DesktopInfo") if pool.type == "MANUAL")
    made = client.call("Machine_Register", spec__dnsName="mine.lab.example.com", spec__desktop=manual.id)
    found = client.call("Machine_Get", id=made.id.id)
    assert (found.base.name, str(found.base.type)) == ("mine", "UNMANAGED_MACHINE")
    assert states(client, made.id.id, 0, 1) == ["WAIT_FOR_AGENT", "AVAILABLE"]


class TestPush:
    """A new image makes the machines of its pool anew."""

    def push(self, client: Client, settings: str, **given: Any) -> str:
        pool = str(client.server.store.all("DesktopInfo")[0].id.id)
        told = {"id": pool, "spec__settings__logoffSetting": settings, **given}
        client.call("Desktop_SchedulePushImage", **told)
        client.server.clock.advance(10 * MINUTE)
        return pool

    def test_those_in_use_wait_for_the_log_off(self, client: Client) -> None:
        self.push(client, "WAIT_FOR_LOGOFF")
        machine = used(client, "clone")
        idle = next(m for m in client.server.store.all("MachineInfo") if not m.base.session)
        assert states(client, idle.id.id, 0, 2) == ["CUSTOMIZING", "AVAILABLE"]
        assert now(client, machine.id.id).base.session == machine.base.session

    def test_or_are_logged_off(self, client: Client) -> None:
        machine = used(client, "clone")
        self.push(client, "FORCE_LOGOFF")
        assert states(client, machine.id.id, 0, 2) == ["CUSTOMIZING", "AVAILABLE"]
        assert now(client, machine.id.id).base.session is None

    def test_some_machines_have_it_first_until_it_is_promoted(self) -> None:
        client = Client(a_server("2406"))
        one, other = [m for m in client.server.store.all("MachineInfo") if not m.base.session][:2]
        given = {"spec__selectivePushImage": True, "spec__machines": [one.id]}
        pool = self.push(client, "FORCE_LOGOFF", **given)
        assert [str(now(client, m.id.id).base.basic_state) for m in (one, other)] == ["CUSTOMIZING", "AVAILABLE"]
        client.server.clock.advance(60 * MINUTE)
        again = Client(client.server)
        found = again.call("Desktop_Get", id=pool)
        assert conformance.check(found, release="2406").findings == ()
        status = found.automated_desktop_data.provisioning_status_data.instant_clone_provisioning_status_data
        assert status.instant_clone_pending_image_state == "READY_HELD"
        again.call("Desktop_ApplyImage", id=pool, machines=[other.id], pendingImage=True)
        assert states(client, other.id.id, 0) == ["CUSTOMIZING"]
        again.call("Desktop_PromotePendingImage", id=pool)
        client.server.clock.advance(10 * MINUTE)
        done = Client(client.server).call("Desktop_Get", id=pool).automated_desktop_data.provisioning_status_data
        assert done.instant_clone_provisioning_status_data.operation == "NONE"
        with pytest.raises(vdi.InvalidState, match="no image is held"):
            Client(client.server).call("Desktop_PromotePendingImage", id=pool)

    def test_a_push_that_waits_for_its_time_can_be_put_off(self, client: Client) -> None:
        pool = client.server.store.all("DesktopInfo")[0].id.id
        image = client.server.store.all("BaseImageVmInfo")[0].id
        snapshot = client.server.store.all("BaseImageSnapshotInfo")[1].id
        given = {"id": pool, "spec__parentVm": image, "spec__snapshot": snapshot}
        start = client.server.clock.now + datetime.timedelta(hours=1)
        client.call("Desktop_SchedulePushImage", **given, spec__settings__startTime=start)
        later = start + datetime.timedelta(hours=1)
        client.call("Desktop_SchedulePushImage", **given, spec__settings__startTime=later)
        client.server.clock.advance(90 * MINUTE)
        found = Client(client.server).call("Desktop_Get", id=pool).automated_desktop_data.provisioning_status_data
        assert found.instant_clone_provisioning_status_data.instant_clone_pending_image_state == "PENDING_PUBLISH"
        other = {**given, "spec__snapshot": client.server.store.all("BaseImageSnapshotInfo")[0].id}
        with pytest.raises(vdi.InvalidState, match="SCHEDULE_PUSH_IMAGE runs"):
            Client(client.server).call("Desktop_SchedulePushImage", **other, spec__settings__startTime=later)


class TestFarmMaintenance:
    def farm(self, client: Client) -> Any:
        found = next(farm for farm in client.server.store.all("FarmInfo") if farm.type == "AUTOMATED")
        Client(client.server).query("FarmSummaryView")
        farm = client.server.store.get("FarmInfo", found.id.id)
        assert conformance.check(farm, release=client.server.release).findings == ()
        return farm

    def status(self, client: Client) -> Any:
        return self.farm(client).automated_farm_data.provisioning_status_data.instant_clone_provisioning_status_data

    def servers(self, client: Client) -> list[str]:
        farm = self.farm(client).id
        return [str(s.runtime_data.status) for s in client.server.store.all("RDSServerInfo") if s.base.farm == farm]

    def schedule(self, client: Client, mode: str, **given: Any) -> None:
        farm = self.farm(client).id.id
        told = {"spec__maintenanceMode": mode, "spec__logoffSetting": "FORCE_LOGOFF", **given}
        Client(client.server).call("Farm_ScheduleMaintenance", id=farm, **told)

    def test_once_at_a_time(self, client: Client) -> None:
        start = client.server.clock.now + datetime.timedelta(minutes=30)
        self.schedule(client, "IMMEDIATE", spec__scheduledTime=start)
        data = self.status(client).scheduled_maintenance_data
        assert (data.next_scheduled_time, data.immediate_maintenance_scheduled) == (start, True)
        assert self.servers(client) == ["AVAILABLE", "AVAILABLE"]
        client.server.clock.advance(30 * MINUTE)
        assert self.servers(client) == ["CUSTOMIZING", "CUSTOMIZING"]
        client.server.clock.advance(2 * MINUTE)
        assert self.servers(client) == ["AVAILABLE", "AVAILABLE"]
        assert self.status(client).scheduled_maintenance_data is None

    def test_again_and_again(self, client: Client) -> None:
        every = {"startTime": "22:00", "maintenancePeriod": "DAILY"}
        self.schedule(client, "RECURRING", spec__recurringMaintenanceSettings=every)
        status = self.status(client)
        assert str(status.operation) == "RECURRING_SCHEDULED_MAINTENANCE"
        assert status.operation_time.hour == 22
        for _ in range(3):
            client.server.clock.advance(self.status(client).operation_time - client.server.clock.now)
            assert self.servers(client) == ["CUSTOMIZING", "CUSTOMIZING"]
        farm = self.farm(client).id.id
        Client(client.server).call("Farm_CancelScheduleMaintenance", id=farm, maintenanceMode="RECURRING")
        assert str(self.status(client).operation) == "NONE"
        with pytest.raises(vdi.InvalidState):
            Client(client.server).call("Farm_CancelScheduleMaintenance", id=farm, maintenanceMode="RECURRING")

    def test_with_a_new_image(self, client: Client) -> None:
        image = client.server.store.all("BaseImageVmInfo")[1].id
        snapshot = client.server.store.all("BaseImageSnapshotInfo")[3].id
        given = {"parentVm": image, "snapshot": snapshot}
        self.schedule(client, "IMMEDIATE", spec__imageMaintenanceSettings=given)
        client.server.clock.advance(5 * MINUTE)
        status = self.status(client)
        assert (str(status.instant_clone_pending_image_state), status.pending_image_progress) == ("PUBLISHING", 50)
        assert self.servers(client) == ["AVAILABLE", "AVAILABLE"]
        client.server.clock.advance(5 * MINUTE)
        assert self.servers(client) == ["CUSTOMIZING", "CUSTOMIZING"]
        client.server.clock.advance(10 * MINUTE)
        data = self.farm(client).automated_farm_data.virtual_center_provisioning_settings
        assert data.virtual_center_provisioning_data.snapshot == snapshot


@pytest.mark.parametrize(
    ("period", "start", "every", "again", "expected"),
    [
        ("DAILY", None, 1, False, "2024-07-01 22:00"),
        ("DAILY", None, 3, False, "2024-07-01 22:00"),
        ("WEEKLY", 4, 1, False, "2024-07-03 22:00"),  # Wednesday
        ("WEEKLY", 1, 2, True, "2024-07-14 22:00"),  # Sunday, and not the next one
        ("MONTHLY", 31, 1, False, "2024-07-31 22:00"),
        ("MONTHLY", 1, 1, False, "2024-07-01 22:00"),
    ],
)
def test_schedules_recur(period: str, start: int | None, every: int, again: bool, expected: str) -> None:
    settings = vdi.FarmRecurringMaintenanceSettings(
        start_time="22:00", maintenance_period=period, start_int=start, every_int=every
    )
    monday = datetime.datetime(2024, 7, 1, 8, 0, tzinfo=datetime.timezone.utc)
    assert next_time(settings, monday, again=again).strftime("%Y-%m-%d %H:%M") == expected
