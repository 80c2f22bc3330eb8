"""Whatever is done in whatever order, and whenever one looks: what is kept is valid, and refers to what is there."""

from __future__ import annotations

import logging
import random
from typing import TYPE_CHECKING, Any

import pytest

from tests.simulator.serving import Client, a_server
from tests.simulator.test_inventory import ids_in
from tests.simulator.test_provisioning import PATTERN, PROVISIONING, a_pool
from vlsi_bindings import conformance
from vlsi_bindings.model import Fault
from vlsi_bindings.simulator import Sizes

if TYPE_CHECKING:
    from collections.abc import Callable

    from vlsi_bindings.simulator import Simulator

STEPS = 60
MINUTE = 60


def acts(client: Client, chance: random.Random) -> list[Callable[[], Any]]:
    """What may be done next."""
    store = client.server.store

    def some(name: str) -> str:
        return str(chance.choice(store.all(name)).id.id)

    def change(name: str, path: str, value: Any) -> None:
        client.call(name, id=some(f"{name.partition('_')[0]}Info"), updates=[{"key": path, "value": value}])

    def delete_machines() -> None:
        given = {"spec__forceLogoffSession": chance.random() < 0.5}
        client.call("Machine_DeleteMachines", ids=[some("MachineInfo"), some("MachineInfo")], **given)

    def on_machine() -> None:
        verbs = ("Restart", "Reset", "Recover", "EnterMaintenanceMode", "ExitMaintenanceMode")
        client.call(f"Machine_{chance.choice(verbs)}", id=some("MachineInfo"))

    def on_session() -> None:
        verb = chance.choice(("Logoff", "Disconnect", "Reset", "Restart"))
        client.call(f"Session_{verb}", id=some("SessionLocalSummaryView"))

    def on_farm() -> None:
        mode = chance.choice(("IMMEDIATE", "RECURRING"))
        operation = chance.choice(("Farm_ScheduleMaintenance", "Farm_CancelScheduleMaintenance"))
        given = {"spec__maintenanceMode": mode} if "Cancel" not in operation else {"maintenanceMode": mode}
        client.call(operation, id=some("FarmInfo"), **given)

    return [
        lambda: a_pool(client, {"spec__base__name": f"New-{store.version}"}, most=chance.randrange(1, 6)),
        lambda: client.call("Desktop_Delete", id=some("DesktopInfo")),
        delete_machines,
        on_machine,
        on_machine,
        on_session,
        on_farm,
        lambda: change("Desktop_Update", f"{PATTERN}.maxNumberOfMachines", chance.randrange(1, 8)),
        lambda: change("Desktop_Update", PROVISIONING, chance.random() < 0.7),
        lambda: client.call("Desktop_SchedulePushImage", id=some("DesktopInfo")),
        lambda: client.call("Desktop_CancelScheduledPushImage", id=some("DesktopInfo")),
        lambda: client.call("RDSServer_Recover", id=some("RDSServerInfo")),
        lambda: client.call("Farm_Delete", id=some("FarmInfo")),
    ]


def demand_sound(server: Simulator) -> None:
    for name in server.store.types():
        for value in server.store.all(name):
            report = conformance.check(value, release=server.release)
            assert [str(finding) for finding in report.findings] == [], name
            if name in ("MachineInfo", "SessionLocalSummaryView", "RDSServerInfo"):
                for _, kind, text in ids_in(value):
                    assert server.store.holds(text) or not server.inventory.knows(kind), (name, kind, text)


@pytest.mark.parametrize("seed", [0, 1, *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(2, 12))])
def test_all_is_sound_after_anything(seed: int, caplog: pytest.LogCaptureFixture) -> None:
    chance = random.Random(seed)  # noqa: S311 - no secret
    release = chance.choice(["2512", "2406", "2106", "7.13.0"])
    server = a_server(release, sizes=Sizes(10, 3, 4, 1))
    done = 0
    with caplog.at_level(logging.ERROR):
        for step in range(STEPS):
            client = Client(server)
            try:
                chance.choice(acts(client, chance))()
                done += 1
            except (Fault, IndexError):  # refused, or there is nothing of the kind any more
                pass
            server.clock.advance(chance.choice([0, 0.5, 1, 3, 10, 60]) * MINUTE)
            if step == STEPS // 2:
                Client(server).query("MachineSummaryView")
                demand_sound(server)
        server.clock.advance(24 * 60 * MINUTE)
        Client(server).query("MachineSummaryView")
    demand_sound(server)
    assert done > STEPS // 4
    assert caplog.records == []
