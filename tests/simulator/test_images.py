"""The push of an image: the seed object goes through its life as time passes, and is valid at every moment."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from tests.simulator.serving import Client, a_server
from vlsi_bindings import conformance, vdi

MINUTE = 60


@pytest.fixture(params=["2512", "2106", "8.0.0"])
def client(request: pytest.FixtureRequest) -> Client:
    return Client(a_server(request.param))


@pytest.fixture
def pool(client: Client) -> str:
    rows = client.query("DesktopSummaryView").results
    found = next(row for row in rows if row.desktop_summary_data.source == "INSTANT_CLONE_ENGINE")
    return str(found.id.id)


def schedule(client: Client, pool: str, start: datetime.datetime | None = None) -> Any:
    """Push the second snapshot of the second virtual center's image."""
    image = client.server.store.all("BaseImageVmInfo")[1]
    snapshot = client.server.store.all("BaseImageSnapshotInfo")[3]
    spec = {
        "parentVm": image.id,
        "snapshot": snapshot.id,
        "settings.logoffSetting": "WAIT_FOR_LOGOFF",
        "settings.stopOnFirstError": True,
        **({"settings.startTime": start} if start else {}),
    }
    client.call(
        "Desktop_SchedulePushImage", id=pool, spec=client.server.inventory.examples.make("DesktopPushImageSpec", spec)
    )
    return image, snapshot


def look(client: Client, pool: str) -> Any:
    """The pool's status, its pool being valid."""
    found = client.call("Desktop_Get", id=pool)
    assert conformance.check(found, release=client.server.release).findings == ()
    return found.automated_desktop_data.provisioning_status_data.instant_clone_provisioning_status_data


def test_it_waits_for_its_time_publishes_is_ready_and_is_there(client: Client, pool: str) -> None:
    clock = client.server.clock
    image, snapshot = schedule(client, pool, clock.now + datetime.timedelta(minutes=5))
    seen = []
    for _ in range(9):
        status = look(client, pool)
        seen.append((status.operation, status.instant_clone_pending_image_state, status.pending_image_progress))
        if status.operation == "SCHEDULE_PUSH_IMAGE":
            assert (status.pending_image_parent_vm, status.pending_image_snapshot) == (image.id, snapshot.id)
            assert status.pending_image_parent_vm_path == image.path
            assert status.push_image_settings.logoff_setting == "WAIT_FOR_LOGOFF"
        clock.advance(3 * MINUTE)
        client = Client(client.server)
    push = "SCHEDULE_PUSH_IMAGE"
    assert seen == [
        (push, "PENDING_PUBLISH", 0),
        (push, "PENDING_PUBLISH", 0),
        (push, "PUBLISHING", 10),
        (push, "PUBLISHING", 40),
        (push, "PUBLISHING", 70),
        (push, "READY", 100),
        (push, "READY", 100),
        (push, "READY", 100),
        (push, "READY", 100),
    ]
    clock.advance(10 * MINUTE)
    client = Client(client.server)
    status = look(client, pool)
    assert status.operation == "NONE"
    assert status.instant_clone_current_image_state == "READY"
    assert status.instant_clone_pending_image_state is None
    assert status.pending_image_parent_vm is None
    assert status.push_image_settings is None
    data = client.call("Desktop_Get", id=pool).automated_desktop_data.virtual_center_provisioning_settings
    assert data.virtual_center_provisioning_data.parent_vm == image.id
    assert data.virtual_center_provisioning_data.snapshot == snapshot.id


def test_without_a_time_it_starts_now(client: Client, pool: str) -> None:
    schedule(client, pool)
    client.server.clock.advance(MINUTE)
    assert look(client, pool).pending_image_progress == 10


def test_a_time_without_an_offset_is_taken_as_utc(client: Client, pool: str) -> None:
    schedule(client, pool, client.server.clock.now.replace(tzinfo=None))
    client.server.clock.advance(MINUTE)
    assert look(client, pool).pending_image_progress == 10


def test_a_second_one_has_to_wait(client: Client, pool: str) -> None:
    schedule(client, pool)
    with pytest.raises(vdi.InvalidState, match="SCHEDULE_PUSH_IMAGE runs"):
        schedule(client, pool)


def test_it_can_be_cancelled_until_it_is_ready(client: Client, pool: str) -> None:
    schedule(client, pool)
    client.call("Desktop_CancelScheduledPushImage", id=pool)
    assert look(client, pool).operation == "NONE"
    schedule(client, pool)
    client.server.clock.advance(10 * MINUTE)
    with pytest.raises(vdi.InvalidState):
        Client(client.server).call("Desktop_CancelScheduledPushImage", id=pool)


def test_a_pool_without_instant_clones_takes_no_image(client: Client) -> None:
    rows = client.query("DesktopSummaryView").results
    manual = next(row for row in rows if row.desktop_summary_data.type == "MANUAL")
    with pytest.raises(vdi.InvalidState, match="instant clones only"):
        schedule(client, manual.id.id)


def test_an_image_that_is_nowhere_is_not_found(client: Client, pool: str) -> None:
    with pytest.raises(vdi.EntityNotFound):
        client.call("Desktop_SchedulePushImage", id=pool, spec__parentVm="BaseImageVm/bm8")


def test_an_image_has_its_own_snapshots(client: Client) -> None:
    images = client.server.store.all("BaseImageVmInfo")
    found = [client.call("BaseImageSnapshot_List", baseImageVm=image.id) for image in images]
    assert [[shot.path for shot in shots] for shots in found] == [["/Base", "/Base/Patched"]] * 2
    assert len({shot.id.id for shots in found for shot in shots}) == 4
