"""Health is worked out of what is stored: what breaks is found, and what was found is not there when it is mended."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from tests.simulator.serving import Client, a_server
from vlsi_bindings import conformance, vdi
from vlsi_bindings.simulator import Sizes

DAY = 24 * 60 * 60


@pytest.fixture(params=["2512", "2106", "7.13.0"])
def client(request: pytest.FixtureRequest) -> Client:
    return Client(a_server(request.param))


def change(client: Client, name: str, at: int, **paths: Any) -> Any:
    """A stored thing that is otherwise than the server keeps it."""
    server = client.server
    with server.store.transaction():
        return server._changes.set(server.store.all(name)[at], **paths)


def health(client: Client, entity: str) -> list[str]:
    rows = client.query(entity).results
    assert all(conformance.check(row, release=client.server.release).findings == () for row in rows)
    return [str(row.health) for row in rows]


def categories(client: Client) -> dict[str, tuple[int, int, int]]:
    counters = client.call("Monitoring_GetHealthCounters")
    return {str(one.category): (one.total_count, one.healthy_count, one.error_count) for one in counters}


class TestPoolsAndFarms:
    def test_a_small_estate_is_well(self, client: Client) -> None:
        assert health(client, "DesktopHealthInfo") == ["OK", "OK"]
        assert health(client, "FarmHealthInfo") == ["OK", "OK"]

    def test_a_machine_that_is_not_reached_is_a_warning_and_many_are_an_error(self, client: Client) -> None:
        change(client, "MachineInfo", 0, base__basicState="AGENT_UNREACHABLE")
        assert health(client, "DesktopHealthInfo") == ["WARNING", "OK"]
        for at in range(20):
            change(client, "MachineInfo", at, base__basicState="AGENT_UNREACHABLE")
        assert health(client, "DesktopHealthInfo") == ["ERROR", "OK"]

    def test_a_pool_that_cannot_provision_is_in_error_and_a_disabled_one_is_that(self, client: Client) -> None:
        status = "automatedDesktopData__provisioningStatusData__lastProvisioningError"
        change(client, "DesktopInfo", 0, **{status: "no space left"})
        change(client, "DesktopInfo", 1, desktopSettings__enabled=False)
        assert health(client, "DesktopHealthInfo") == ["ERROR", "DISABLED"]

    def test_a_farm_tells_of_each_of_its_servers(self, client: Client) -> None:
        server = change(client, "RDSServerInfo", 0, runtimeData__status="AGENT_UNREACHABLE")
        farm = client.call("FarmHealth_Get", id=server.base.farm.id)
        assert farm.health == "WARNING"
        told = {one.id.id: (str(one.health), one.available) for one in farm.rds_server_health}
        assert told[server.id.id] == ("ERROR", False)
        assert sorted(told.values()) == [("ERROR", False), ("OK", True)]

    def test_what_is_mended_is_well(self, client: Client) -> None:
        machine = change(client, "MachineInfo", 29, base__basicState="AGENT_UNREACHABLE")
        assert health(client, "DesktopHealthInfo")[0] == "WARNING"
        client.call("Machine_Recover", id=machine.id.id)
        client.server.clock.advance(10 * 60)
        assert health(Client(client.server), "DesktopHealthInfo")[0] == "OK"


class TestServers:
    def test_connection_servers_share_the_sessions_and_replicate(self, client: Client) -> None:
        one, two = client.call("ConnectionServerHealth_List")
        assert (one.status, two.status) == ("OK", "OK")
        assert one.connection_data.num_connections + two.connection_data.num_connections == 25
        assert [link.server_name for link in one.replication_status] == ["CS-2"]
        assert {str(service.status) for service in one.services_status} == {"UP"}

    def test_a_certificate_ends_when_its_time_is_over(self, client: Client) -> None:
        server = client.call("ConnectionServerHealth_List")[0]
        certificate = server.certificate_health
        assert certificate.valid is True
        assert certificate.start_time < client.server.clock.now < certificate.expiration_time
        client.server.clock.advance(certificate.expiration_time - client.server.clock.now)
        again = Client(client.server).call("ConnectionServerHealth_Get", id=server.id.id).certificate_health
        assert (again.valid, again.invalid_reason) == (False, "expired")

    def test_virtual_centers_tell_who_reaches_them_and_what_they_have(self, client: Client) -> None:
        one, two = client.call("VirtualCenterHealth_List")
        assert [str(seen.status) for seen in one.connection_server_data] == ["STATUS_UP", "STATUS_UP"]
        assert one.data.num_machines == 30
        assert one.data.num_desktops == 1
        assert [str(host.status) for host in one.host_data] == ["CONNECTED"]
        assert one.datastore_data[0].name == "ds-1"
        change(client, "VirtualCenterInfo", 1, enabled=False)
        two = client.call("VirtualCenterHealth_Get", id=two.id.id)
        assert {str(seen.status) for seen in two.connection_server_data} == {"STATUS_DOWN"}

    def test_the_event_database_counts_its_events(self, client: Client) -> None:
        seen = client.call("EventDatabaseHealth_Get")
        assert seen.event_statistics.num_total_events == client.server.store.count("EventSummaryView")
        assert seen.data.state == "CONNECTED"
        client.call("EventDatabase_Clear")
        assert (client.call("EventDatabaseHealth_Get").configured, client.call("EventDatabase_Get").database) == (
            False,
            None,
        )

    def test_domains_are_reached_from_each_connection_server(self, client: Client) -> None:
        (domain,) = client.call("ADDomainHealth_List")
        assert domain.dns_name == "lab.example.com"
        assert [seen.connection_server_name for seen in domain.connection_server_state] == ["CS-1", "CS-2"]
        assert {str(seen.status) for seen in domain.connection_server_state} == {"OK"}


class TestCounts:
    def test_what_is_broken_is_counted(self) -> None:
        client = Client(a_server("2512"))
        assert categories(client)["RDS_SERVER"] == (4, 4, 0)
        change(client, "RDSServerInfo", 0, runtimeData__status="AGENT_UNREACHABLE")
        change(client, "MachineInfo", 0, base__basicState="ERROR")
        assert categories(client)["RDS_SERVER"] == (4, 3, 1)
        assert categories(client)["FARM"] == (2, 1, 1)
        status = client.call("Monitoring_GetSystemStatusCounter")
        assert (status.problem_vcenter_vms_count, status.problem_rds_hosts_count) == (1, 1)
        assert status.sessions_count == 25
        assert status.health_counter.error_count == 2
        assert client.call("RDSServer_GetStateCounts").problem_count.agent_unreachable == 1

    def test_sessions_are_counted_by_what_they_are(self) -> None:
        client = Client(a_server("2512"))
        found = client.call("SessionStatistics_GetLocalSessionStatistics")
        desktops = found.desktop_session_statistics
        assert found.num_sessions == 25
        assert desktops.num_active_sessions + desktops.num_disconnected_sessions == 25
        assert found.protocol_statistics.num_blast_sessions == found.client_statistics.num_windows_clients == 25
        usage = client.call("UsageStatistics_GetLicensingCounters").current_usage
        assert (usage.total_concurrent_sessions, usage.total_concurrent_connections) == (
            25,
            desktops.num_active_sessions,
        )

    def test_a_global_entitlement_has_the_machines_of_its_pools(self) -> None:
        client = Client(a_server("2512"))
        shared = client.server.store.all("GlobalEntitlementInfo")[0].id.id
        assert client.call("Monitoring_GetGECounter", id=shared).local_capacity == 0
        pool = client.server.store.all("DesktopInfo")[0].id.id
        client.call("GlobalEntitlement_AddDesktopsToGE", id=shared, desktops=[pool])
        found = client.call("Monitoring_GetGECounter", id=shared)
        assert (found.local_capacity, found.local_occupancy) == (30, 13)

    def test_calls_are_counted(self) -> None:
        client = Client(a_server("2512"))
        for _ in range(3):
            client.call("Site_List")
        metrics = client.call("Monitoring_GetAPIMetrics")
        assert conformance.check(metrics, release="2512").findings == ()
        counted = {one.method_name: one.count for api in metrics.api_metrics for one in api.method_metrics}
        assert counted["Site_List"] == 3


@pytest.fixture(scope="module")
def estate() -> Client:
    """A large one, in which nobody changes anything."""
    return Client(a_server("2406", sizes=Sizes.of(600)))


class TestLargeEstates:
    """From 500 machines on some things are not as they should be."""

    def test_some_machines_are_not_reached(self, estate: Client) -> None:
        counts = estate.call("Machine_GetStateCounts").vcenter_vm_counts.problem_count
        assert (counts.agent_unreachable, counts.provisioning_error) == (4, 1)

    def test_a_pool_cannot_provision_and_says_why(self, estate: Client) -> None:
        pools = [pool for pool in estate.server.store.all("DesktopInfo") if pool.type == "AUTOMATED"]
        status = pools[-1].automated_desktop_data.provisioning_status_data
        assert "network label" in status.last_provisioning_error
        assert health(estate, "DesktopHealthInfo").count("ERROR") == 1
        errors = vdi.QueryFilterEquals(member_name="data.severity", value="ERROR")
        asked = {"queryEntityType": "EventSummaryView", "filter": errors}
        (event,) = estate.call("QueryService_Query", definition=asked).results
        assert event.data.desktop_id == pools[-1].id

    def test_a_certificate_ends_in_two_weeks(self, estate: Client) -> None:
        left = [
            one.certificate_health.expiration_time - estate.server.clock.now
            for one in estate.call("ConnectionServerHealth_List")
        ]
        assert left == [datetime.timedelta(days=299), datetime.timedelta(days=13)]

    def test_such_a_server_is_not_well_when_its_time_is_over(self) -> None:
        client = Client(a_server("2406", sizes=Sizes.of(600)))
        assert categories(client)["CONNECTION_SERVER"] == (2, 2, 0)
        client.server.clock.advance(13 * DAY)
        assert categories(Client(client.server))["CONNECTION_SERVER"] == (2, 1, 1)
