"""Whatever changes something has its event: who did what with which thing, and whether it was done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.simulator.serving import Client, a_server
from tests.support.release_sets import RELEASES
from vlsi_bindings import conformance, vdi
from vlsi_bindings.contract import load
from vlsi_bindings.model import Fault
from vlsi_bindings.simulator import Simulator, Sizes
from vlsi_bindings.simulator import events as events_module

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(params=["2512", "2106", "7.13.0"])
def client(request: pytest.FixtureRequest) -> Client:
    return Client(a_server(request.param))


def since(client: Client, number: int) -> list[Any]:
    """The events after those that there were, all of them being valid."""
    found = client.server.store.all("EventSummaryView")[number:]
    for event in found:
        assert conformance.check(event, release=client.server.release).findings == ()
    return found


def told(event: Any) -> tuple[str, str]:
    return event.data.event_type, str(event.data.severity)


def count(client: Client) -> int:
    return client.server.store.count("EventSummaryView")


def idle(client: Client) -> Any:
    return next(m for m in client.server.store.all("MachineInfo") if m.base.session is None)


def test_a_change_has_its_event_with_user_machine_and_pool(client: Client) -> None:
    machine, before = idle(client), count(client)
    client.call("Machine_Restart", id=machine.id.id)
    (event,) = since(client, before)
    assert told(event) == ("VLSI_MACHINE_RESTART", "AUDIT_SUCCESS")
    assert (event.data.machine_id, event.data.desktop_id) == (machine.id, machine.base.desktop)
    assert (event.names_data.machine_name, event.names_data.desktop_name) == (
        machine.base.name,
        machine.base.desktop_name,
    )
    assert event.data.time == client.server.clock.now
    user = client.server.store.get("ADUserOrGroupInfo", event.data.user_id.id)
    assert user.base.login_name == "administrator"
    assert event.data.message == f"{user.base.display_name}: Machine_Restart of {machine.base.name}, " + str(
        machine.base.desktop_name
    )


def test_a_query_after_a_change_shows_it(client: Client) -> None:
    begin = client.server.clock.now
    client.server.clock.advance(60)
    client.call("Machine_EnterMaintenanceMode", id=idle(client).id.id)
    asked = vdi.QueryFilterBetween(member_name="data.time", from_value=begin, to_value=client.server.clock.now)
    after = client.call("QueryService_Query", definition={"queryEntityType": "EventSummaryView", "filter": asked})
    assert [event.data.event_type for event in after.results][-1] == "VLSI_MACHINE_MAINTENANCE"
    assert client.query("AuditEventSummaryView").results[-1].event_type == "VLSI_MACHINE_MAINTENANCE"


def test_what_fails_has_an_event_that_says_so(client: Client) -> None:
    used = next(m for m in client.server.store.all("MachineInfo") if m.base.session)
    before = count(client)
    with pytest.raises(vdi.InvalidState):
        client.call("Machine_Delete", id=used.id.id)
    (event,) = since(client, before)
    assert told(event) == ("VLSI_MACHINE_DELETE_FAILED", "AUDIT_FAIL")
    assert event.data.machine_id == used.id
    assert event.data.message.endswith("failed: InvalidState")


def test_of_several_each_has_its_own(client: Client) -> None:
    machine, before = idle(client), count(client)
    with pytest.raises(vdi.PartialFailureFault):
        client.call("Machine_ResetMachines", ids=[machine.id.id, "Machine/bm8"])
    good, bad = since(client, before)
    assert (told(good), good.data.machine_id) == (("VLSI_MACHINE_RESET", "AUDIT_SUCCESS"), machine.id)
    assert (told(bad), bad.data.machine_id.id) == (("VLSI_MACHINE_RESET_FAILED", "AUDIT_FAIL"), "Machine/bm8")


def test_what_is_made_is_named_by_its_event(client: Client) -> None:
    before = count(client)
    made = client.call("Desktop_Create", spec__type="MANUAL", spec__manualDesktopSpec__source="UNMANAGED")
    (event,) = since(client, before)
    assert (told(event), event.data.desktop_id) == (("ADMIN_DESKTOP_ADDED", "AUDIT_SUCCESS"), made)
    assert event.data.module == "Admin"


@pytest.mark.parametrize(
    ("kind", "expected"), [("DesktopInfo", "VLSI_DESKTOP_"), ("ApplicationInfo", "VLSI_APPLICATION_")]
)
def test_the_event_of_an_entitlement_is_that_of_its_resource(client: Client, kind: str, expected: str) -> None:
    resource = client.server.store.all(kind)[0].id
    before = count(client)
    made = client.call("UserEntitlement_Create", base__resource=resource)
    client.call("UserEntitlement_Delete", id=made.id)
    assert [event.data.event_type for event in since(client, before)] == [
        f"{expected}USER_ENTITLEMENT_ADDED",
        f"{expected}USER_ENTITLEMENT_DELETED",
    ]


def test_log_ins_log_offs_and_refusals_are_told(client: Client) -> None:
    before = count(client)
    auditor = Client(client.server, "auditor")
    with pytest.raises(vdi.InsufficientPermission):
        auditor.call("GlobalSettings_Update")
    auditor.call("AuthenticationManager_Logout")
    with pytest.raises(AssertionError):
        Client(client.server, "auditor", "wrong")
    assert [told(event) for event in since(client, before)] == [
        ("VLSI_USERLOGGEDIN", "AUDIT_SUCCESS"),
        ("VLSI_INSUFFICIENT_PERMISSION", "AUDIT_FAIL"),
        ("VLSI_USERLOGGEDOUT", "AUDIT_SUCCESS"),
        ("VLSI_USERLOGIN_FAILED", "AUDIT_FAIL"),
    ]


def test_reading_has_no_event(client: Client) -> None:
    before = count(client)
    client.query("MachineSummaryView")
    client.call("GlobalSettings_Get")
    assert since(client, before) == []


def test_what_is_an_example_only_claims_nothing(client: Client) -> None:
    before = count(client)
    for found in client.server.coverage():
        if found.kind == "example":
            client.send(client.server.inventory.examples.request(found.operation))
    assert since(client, before) == []


def test_neither_a_password_nor_a_long_name_stands_in_an_event(client: Client) -> None:
    before = count(client)
    with pytest.raises(AssertionError):
        Client(client.server, "x" * 10_000, "hunter2-hunter2")
    (event,) = since(client, before)
    assert len(event.data.message) < 300
    assert "hunter2" not in event.data.message


@pytest.mark.parametrize("release", ["2512", "7.13.0"])
def test_every_documented_event_of_success_is_written_when_its_operation_succeeds(release: str) -> None:
    """Of all operations that an example can call, and that the simulator does more for than an example."""
    server = a_server(release)
    client, written = Client(server), 0
    behaviours = {found.operation: found.kind for found in server.coverage()}
    for name, operation in server.inventory.shapes.contract.operations.items():
        if not operation.events or behaviours[name] == "example":
            continue
        before = server.store.count("EventSummaryView")
        try:
            client.call(name)
        except Fault:
            continue
        found = [event.data.event_type for event in since(client, before)]
        assert set(found) <= set(operation.events), name
        assert found, name
        written += 1
    assert written > 80


def test_there_are_no_more_than_so_many(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(events_module, "MOST", 41)
    first = client.server.store.keys("EventSummaryView")[0]
    Client(client.server)
    assert count(client) == 41
    assert client.server.store.get("EventSummaryView", first) is None


def test_numbers_go_on_in_a_file_that_is_opened_again(tmp_path: Path) -> None:
    path = tmp_path / "estate.sqlite"
    first = Simulator(path=path, sizes=Sizes(4, 1, 1, 1))
    Client(first)
    numbers = [event.event_id for event in first.store.all("EventSummaryView")]
    first.close()
    again = Simulator(path=path)
    Client(again)
    assert [event.event_id for event in again.store.all("EventSummaryView")] == [*numbers, numbers[-1] + 1]
    again.close()


def test_every_release_documents_events() -> None:
    for release in RELEASES:
        assert sum(bool(operation.events) for operation in load(release=release).operations.values()) > 150
