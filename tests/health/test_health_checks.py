"""Each check: well where nothing is wrong, and naming what is wrong where something is."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from tests.health.estate import Estate, certificate, days
from vlsi_bindings import vdi
from vlsi_bindings.health import Limits, State
from vlsi_bindings.health.running import defaults

OK, WARNING, CRITICAL, UNKNOWN = State.OK, State.WARNING, State.CRITICAL, State.UNKNOWN


def values(result: Any) -> dict[str, float]:
    """The values by name and labels."""
    return {" ".join([value.name, *(text for _, text in value.labels)]): value.number for value in result.values}


class TestPeople:
    def test_sessions_are_counted_and_those_long_disconnected_are_named(self, estate: Estate) -> None:
        plain = estate.check("session")
        assert plain.state is OK
        estate.simulator.clock.advance(datetime.timedelta(days=3))
        late = estate.check("session")
        count = int(values(plain)["session.disconnected"])
        assert late.state is WARNING
        assert count
        assert len(late.findings) == count
        assert "disconnected for" in late.text
        assert values(late)["session.hours"] > 24 * 3
        assert late.values[0].critical == 168

    def test_of_sessions_those_that_are_connected_are_not_fetched(self, estate: Estate) -> None:
        estate.check("session")
        assert estate.called == ["QueryService_GetCount", "QueryService_Query"]

    def test_a_license_ends(self, estate: Estate) -> None:
        assert estate.check("license").text == "licensed, without an end"
        info = estate.example(vdi.License_Get())
        info.expiration_time, info.subscription_slice_expiry = days(estate, 400), days(estate, 20)
        result = estate.check("license")
        assert (result.state, result.text) == (
            WARNING,
            f"the subscription ends in 20 days ({days(estate, 20):%Y-%m-%d})",
        )
        assert values(result) == {"license.days license": 400.001, "license.days subscription": 20.001}
        info.subscription_slice_expiry = days(estate, -3)
        assert "the subscription ended 3 days ago" in estate.check("license").text

    def test_a_time_without_an_offset_is_taken_as_utc(self, estate: Estate) -> None:
        info = estate.example(vdi.License_Get())
        info.expiration_time = days(estate, 3).replace(tzinfo=None)
        assert estate.check("license").state is CRITICAL

    @pytest.mark.parametrize(
        ("health", "state"), [("GREEN", OK), ("YELLOW", WARNING), ("RED", CRITICAL), ("MAUVE", WARNING)]
    )
    def test_the_servers_own_judgement_of_the_license_counts(self, estate: Estate, health: str, state: State) -> None:
        estate.example(vdi.License_Get()).license_health = health
        assert estate.check("license").state is state

    def test_no_license_is_critical(self, estate: Estate) -> None:
        estate.example(vdi.License_Get()).licensed = False
        assert estate.check("license").text == "there is no license"

    def test_usage_is_told_and_held_to_what_was_bought(self, estate: Estate) -> None:
        counters = estate.example(vdi.UsageStatistics_GetLicensingCounters())
        counters.current_usage.total_concurrent_connections = 95
        counters.highest_usage.total_concurrent_connections = 99
        result = estate.check("usage")
        assert result.state is OK
        assert "95 connections (at most 99)" in result.text
        bought = defaults().changed({"usage.current": 90}, {"usage.current": 100})
        assert estate.check("usage", limits=bought).text == "95 connections now"


class TestPools:
    def test_a_pool_with_a_provisioning_error_is_named_with_it(self, estate: Estate) -> None:
        pools = [info for info in estate.simulator.store.all("DesktopInfo") if info.automated_desktop_data]
        assert estate.check("provisioning").state is OK
        changed = estate.change("DesktopInfo", estate.simulator.store.all("DesktopInfo").index(pools[0]))
        changed.automated_desktop_data.provisioning_status_data.last_provisioning_error = "no IP address left"
        estate.put(changed)
        result = estate.check("provisioning")
        assert (result.state, result.text) == (WARNING, f"{changed.base.name}: no IP address left")

    def test_pools_that_are_disabled_or_do_not_provision_are_told(self, estate: Estate) -> None:
        assert estate.check("pool").text.endswith("pools")
        one, two = (row.desktop_summary_data for row in _rows(estate, "DesktopSummaryView")[:2])
        one.enabled, two.provisioning_enabled = False, False
        result = estate.check("pool")
        assert result.state is WARNING
        assert {finding.text for finding in result.findings} == {
            f"{one.name} is disabled",
            f"{two.name}: provisioning is disabled",
        }
        borne = defaults().changed({"pool.disabled": 2, "pool.not_provisioning": None})
        assert estate.check("pool", limits=borne).state is OK

    def test_an_image_that_failed_is_told_with_its_reason(self, estate: Estate) -> None:
        assert estate.check("image").state is OK
        assert estate.called.count("Desktop_Get") == 1  # one pool of instant clones
        (clones,) = [
            row
            for row in _rows(estate, "DesktopSummaryView")
            if row.desktop_summary_data.source == "INSTANT_CLONE_ENGINE"
        ]
        info: Any = estate.connection.send(vdi.Desktop_Get(id=clones.id))
        estate.answers["Desktop_Get"] = info
        status = info.automated_desktop_data.provisioning_status_data.instant_clone_provisioning_status_data
        status.instant_clone_pending_image_state, status.pending_image_error = "FAILED", "no room"
        result = estate.check("image")
        assert (result.state, result.text) == (CRITICAL, f"{info.base.name}: the image has failed: no room")


def _rows(estate: Estate, entity: str) -> list[Any]:
    """The rows of an entity, to be changed by the test and given from then on."""
    page = estate.connection.send(vdi.QueryService_Query(definition=vdi.QueryDefinition(query_entity_type=entity)))
    estate.answers["QueryService_Query"] = page
    return list(page.results)


class TestMachines:
    def _break(self, estate: Estate, *states: str) -> list[str]:
        changed = [estate.change("MachineInfo", at) for at in range(len(states))]
        for info, state in zip(changed, states, strict=True):
            info.base.basic_state = state
        estate.put(*changed)
        return [info.base.name for info in changed]

    def test_machines_with_problems_are_counted_by_state_and_named(self, estate: Estate) -> None:
        assert estate.check("machine").text == "0 of 60 have a problem"
        names = self._break(estate, "AGENT_UNREACHABLE", "AGENT_UNREACHABLE", "ERROR")
        result = estate.check("machine")
        assert result.state is WARNING
        assert result.text == f"2 AGENT_UNREACHABLE ({', '.join(sorted(names[:2]))}); 1 ERROR ({names[2]})"
        assert values(result) == {
            "machine.problems": 3,
            "machine.percent": 5.0,
            "machine.total": 60,
            "machine.state AGENT_UNREACHABLE": 2,
            "machine.state ERROR": 1,
        }

    def test_many_of_them_are_critical(self, estate: Estate) -> None:
        self._break(estate, *["ERROR"] * 6)
        result = estate.check("machine")
        assert result.state is CRITICAL
        assert ", …)" in result.text

    def test_a_state_of_a_newer_server_is_a_problem(self, estate: Estate) -> None:
        (name,) = self._break(estate, "AGENT_LOST_IN_SPACE")
        assert estate.check("machine").text == f"1 AGENT_LOST_IN_SPACE ({name})"

    @pytest.mark.parametrize("state", ["MAINTENANCE", "PROVISIONING", "DISCONNECTED", "DISABLED"])
    def test_what_passes_by_itself_is_none(self, estate: Estate, state: str) -> None:
        self._break(estate, state)
        assert estate.check("machine").state is OK

    def test_rds_servers_are_held_to_the_same(self, estate: Estate) -> None:
        total = estate.simulator.store.count("RDSServerInfo")
        changed = [estate.change("RDSServerInfo", at) for at in range(total)]
        for info in changed:
            info.runtime_data.status = "AVAILABLE"
        estate.put(*changed)
        assert estate.check("rds-server").text == f"0 of {total} have a problem"
        changed[0].runtime_data.status = "AGENT_ERR_DOMAIN_FAILURE"
        estate.put(changed[0])
        result = estate.check("rds-server")
        assert (result.state, result.text) == (CRITICAL, f"1 AGENT_ERR_DOMAIN_FAILURE ({changed[0].base.name})")

    def test_farms_are_as_the_server_judges_them(self, estate: Estate) -> None:
        assert estate.check("farm").state is OK
        one, two = _rows(estate, "FarmHealthInfo")
        one.health, two.health = "ERROR", "DISABLED"
        result = estate.check("farm")
        assert result.state is CRITICAL
        assert result.text == f"{one.name} is ERROR; {two.name} is DISABLED"

    def test_applications_that_servers_of_a_farm_miss_are_named(self, estate: Estate) -> None:
        one, *_ = _rows(estate, "FarmHealthInfo")
        missing = vdi.FarmHealthMissingApplicationInfo(
            id=vdi.ApplicationId(id="Application/QQ"), name="Calculator", executable_path="calc.exe"
        )
        server = vdi.FarmHealthRDSServerHealthInfo(
            id=vdi.RDSServerId(id="RDSServer/QQ"),
            status="AVAILABLE",
            health="OK",
            available=True,
            missing_applications=[missing],
        )
        one.rds_server_health = [server, server]
        result = estate.check("farm")
        assert (result.state, result.text) == (WARNING, f"{one.name}: servers miss Calculator")


class TestServers:
    def _servers(self, estate: Estate) -> list[vdi.ConnectionServerHealthInfo]:
        return list(estate.example(vdi.ConnectionServerHealth_List()))

    @pytest.mark.parametrize(
        ("status", "state"),
        [
            ("OK", OK),
            ("RESTART_REQUIRED", WARNING),
            ("NOT_RESPONDING", CRITICAL),
            ("ERROR", CRITICAL),
            ("UNKNOWN", WARNING),
            ("NEW", WARNING),
        ],
    )
    def test_a_connection_server_is_told_by_its_status(self, estate: Estate, status: str, state: State) -> None:
        self._servers(estate)[0].status = status
        result = estate.check("connection-server")
        assert result.state is state
        assert state is OK or result.text == f"CS-1 is {status}"

    def test_its_services_and_its_load_count(self, estate: Estate) -> None:
        one, two = self._servers(estate)
        one.services_status = [vdi.ConnectionServerServiceStatus(service_name="BLAST_SECURE_GATEWAY", status="DOWN")]
        two.resources_data = vdi.ConnectionServerHealthResourcesData(cpu_usage_percentage=85, memory_usage_percentage=7)
        two.connection_data = vdi.ConnectionServerHealthConnectionData(
            num_connections=12,
            num_connections_high=20,
            num_view_composer_connections=0,
            num_view_composer_connections_high=0,
            num_tunneled_sessions=0,
        )
        result = estate.check("connection-server")
        assert result.state is CRITICAL
        assert result.text == "CS-1: BLAST_SECURE_GATEWAY is DOWN; CS-2: 85 % cpu"
        assert {name: number for name, number in values(result).items() if name.endswith("CS-2")} == {
            "connection-server.cpu CS-2": 85,
            "connection-server.memory CS-2": 7,
            "connection-server.connections CS-2": 12,
        }

    def test_replication_that_fails_is_told_with_its_message(self, estate: Estate) -> None:
        link = vdi.ConnectionServerHealthLdapReplicationStatusData(server_name="CS-2", status="OK")
        one, two = self._servers(estate)
        one.replication_status, two.replication_status = [link], []
        assert estate.check("replication").text == "the one link replicates"
        link.status, link.message = "ERROR", "the RPC server is unavailable"
        result = estate.check("replication")
        assert (result.state, result.text) == (CRITICAL, "CS-1 to CS-2: ERROR: the RPC server is unavailable")

    def test_certificates_are_told_by_the_days_that_are_left(self, estate: Estate) -> None:
        one, two = self._servers(estate)
        one.certificate_health, two.certificate_health = certificate(estate, 400), certificate(estate, 20)
        two.signing_certificate_health = certificate(estate, 5)
        result = estate.check("certificate")
        assert result.state is CRITICAL
        assert [finding.text.partition(" (")[0] for finding in result.findings] == [
            "CS-2: the server certificate ends in 20 days",
            "CS-2: the signing certificate ends in 5 days",
        ]
        assert result.text.startswith("CS-2: the signing")
        assert set(values(result)) == {
            "certificate.days CS-1 server",
            "certificate.days CS-2 server",
            "certificate.days CS-2 signing",
        }
        strict = defaults().changed({"certificate.days": 500}, {"certificate.days": None})
        assert estate.check("certificate", limits=strict).state is WARNING

    def test_an_invalid_certificate_is_critical_and_the_one_of_the_installation_a_warning(self, estate: Estate) -> None:
        one, two = self._servers(estate)
        one.certificate_health = vdi.CertificateHealthData(valid=False, invalid_reason="REVOKED")
        two.default_certificate = True
        result = estate.check("certificate")
        assert result.state is CRITICAL
        assert result.text == (
            "CS-1: the server certificate is not valid: REVOKED; "
            "CS-2 still has the certificate that its installation made"
        )

    def test_certificates_of_gateways_end_too(self, estate: Estate) -> None:
        (one,) = estate.example(vdi.GlobalSettings_ListGatewayCertificates())
        one.certificate_name, one.common_name, one.expiry_date = "uag", "uag.example.com", days(estate, 10)
        result = estate.check("gateway-certificate")
        assert (result.state, result.text) == (
            WARNING,
            f"uag (uag.example.com) ends in 10 days ({one.expiry_date:%Y-%m-%d})",
        )

    @pytest.mark.parametrize(
        ("contacted", "active", "stale", "state", "told"),
        [
            (True, True, False, OK, "the one gateway is active"),
            (True, True, True, WARNING, "UAG (192.0.2.9) was not heard of for a while"),
            (True, False, True, CRITICAL, "UAG (192.0.2.9) is not active"),
            (False, False, False, CRITICAL, "UAG (192.0.2.9) was never heard of"),
        ],
    )
    def test_gateways(
        self, estate: Estate, *, contacted: bool, active: bool, stale: bool, state: State, told: str
    ) -> None:
        (one,) = estate.example(vdi.GatewayHealth_List())
        one.name, one.address = "UAG", "192.0.2.9"
        one.gateway_contacted, one.gateway_status_active, one.gateway_status_stale = contacted, active, stale
        result = estate.check("gateway")
        assert (result.state, result.text) == (state, told)

    @pytest.mark.parametrize(
        ("status", "state"),
        [("CONNECTED", OK), ("RECONNECTING", WARNING), ("DISCONNECTED", CRITICAL), ("ERROR", CRITICAL)],
    )
    def test_the_event_database(self, estate: Estate, status: str, state: State) -> None:
        estate.answers["EventDatabaseHealth_Get"] = vdi.EventDatabaseHealthInfo(
            configured=True,
            data=vdi.EventDatabaseHealthData(
                server_name="sql.example.com",
                port=1433,
                database_type="SQLSERVER",
                user_name="events",
                database_name="horizon",
                table_prefix="V_",
                state=status,
                error=None if state is OK else "log in failed",
            ),
        )
        result = estate.check("event-database")
        assert result.state is state
        assert state is OK or result.text == f"sql.example.com is {status}: log in failed"

    def test_an_estate_without_event_database_loses_its_events(self, estate: Estate) -> None:
        estate.answers["EventDatabaseHealth_Get"] = vdi.EventDatabaseHealthInfo(configured=False)
        assert estate.check("event-database").state is WARNING

    @pytest.mark.parametrize(("release", "asked"), [("2206", None), ("2312", True), (None, None)])
    def test_statistics_of_events_are_left_out_where_the_release_lets_one(
        self, estate: Estate, release: str | None, asked: bool | None
    ) -> None:
        seen = []

        def answer(request: vdi.EventDatabaseHealth_Get) -> vdi.EventDatabaseHealthInfo:
            seen.append(request.skip_event_statistics)
            return vdi.EventDatabaseHealthInfo(configured=False)

        estate.answers["EventDatabaseHealth_Get"] = answer
        estate.check("event-database", release=release)
        assert seen == [asked]

    def test_domains_are_told_as_each_server_sees_them(self, estate: Estate) -> None:
        one, *_ = estate.example(vdi.ADDomainHealth_List())
        estate.answers["ADDomainHealth_List"] = [one]
        one.dns_name, one.service_accounts = "lab.example.com", []
        seen, *_ = one.connection_server_state
        one.connection_server_state = [seen]
        seen.connection_server_name, seen.status, seen.contactable = "CS-1", "OK", "FULLYACCESSIBLE"
        assert estate.check("domain").state is OK
        seen.contactable = "CANNOTBIND"
        assert estate.check("domain").state is WARNING
        seen.status = "ERROR"
        result = estate.check("domain")
        assert (result.state, result.text) == (CRITICAL, "lab.example.com from CS-1: ERROR, CANNOTBIND")
        seen.status, seen.contactable = "OK", "FULLYACCESSIBLE"
        one.service_accounts = [vdi.ServiceAccount(username="joiner", status="ERROR")]
        assert estate.check("domain").text == "lab.example.com: service account joiner has an error"

    def test_security_servers_where_there_are_some(self, estate: Estate) -> None:
        (one,) = estate.example(vdi.SecurityServerHealth_List())
        one.status = "NOT_RESPONDING"
        assert estate.check("security-server").state is CRITICAL
        estate.answers["SecurityServerHealth_List"] = []
        assert estate.check("security-server").text == "there is no security server"


class TestVsphere:
    def _center(self, estate: Estate) -> vdi.VirtualCenterHealthInfo:
        found: vdi.VirtualCenterHealthInfo = estate.example(vdi.VirtualCenterHealth_List())[0]
        found.data.name, found.host_data, found.datastore_data = "vc-1", [], []
        estate.answers["VirtualCenterHealth_List"] = [found]
        return found

    @pytest.mark.parametrize(
        ("status", "state"),
        [
            ("STATUS_UP", OK),
            ("STATUS_RECONNECTING", WARNING),
            ("STATUS_DOWN", CRITICAL),
            ("STATUS_INVALIDCREDENTIALS", CRITICAL),
            ("STATUS_NEW", WARNING),
        ],
    )
    def test_virtual_centers(self, estate: Estate, status: str, state: State) -> None:
        self._center(estate).connection_server_data = [self._seen(status)]
        result = estate.check("virtual-center")
        assert result.state is state
        assert state is OK or result.text == f"vc-1 from CS-1: {status}"

    def _seen(self, status: str = "STATUS_UP", **given: Any) -> vdi.VirtualCenterHealthConnectionServerConnectionData:
        identity = vdi.ConnectionServerId(id="ConnectionServer/Q1M")
        return vdi.VirtualCenterHealthConnectionServerConnectionData(id=identity, name="CS-1", status=status, **given)

    def test_a_certificate_that_nobody_accepted_is_told(self, estate: Estate) -> None:
        center = self._center(estate)
        estate.answers["SAMLAuthenticatorHealth_List"] = []
        center.connection_server_data = [self._seen(thumbprint_accepted=True)]
        assert estate.check("peer-certificate").text == "the one certificate is accepted"
        health = vdi.CertificateHealthData(valid=False, invalid_reason="SELF_SIGNED")
        center.connection_server_data = [self._seen(thumbprint_accepted=False, certificate_health=health)]
        result = estate.check("peer-certificate")
        assert (result.state, result.text) == (WARNING, "vc-1 from CS-1: SELF_SIGNED")

    def test_hosts(self, estate: Estate) -> None:
        center = self._center(estate)
        center.host_data = [
            vdi.VirtualCenterHealthHostData(name=name, status=status)
            for name, status in (("esx-1", "CONNECTED"), ("esx-2", "NOT_RESPONDING"), ("esx-3", "CONNECTED"))
        ]
        result = estate.check("host")
        assert (result.state, result.text) == (CRITICAL, "esx-2 (vc-1) is NOT_RESPONDING")
        assert values(result) == {"host.state CONNECTED": 2, "host.state NOT_RESPONDING": 1}

    def test_datastores_that_are_full_or_gone(self, estate: Estate) -> None:
        center = self._center(estate)
        kept = [("fast", True, 100, 50), ("slow", True, 1000, 150), ("gone", False, None, None), ("full", True, 100, 1)]
        center.datastore_data = [
            vdi.VirtualCenterHealthDatastoreData(
                id=vdi.DatastoreId(id=f"Datastore/{name}"),
                name=name,
                accessible=accessible,
                capacity_mb=capacity,
                free_space_mb=free,
            )
            for name, accessible, capacity, free in kept
        ]
        result = estate.check("datastore")
        assert result.state is CRITICAL
        assert result.text == ("gone (vc-1) is not accessible; full (vc-1) has 1.0 % left; slow (vc-1) has 15.0 % left")
        assert [(value.number, value.unit) for value in result.values] == [(1.0, "%"), (15.0, "%"), (50.0, "%")]


class TestFederation:
    def _end(self, state: str) -> vdi.PodEndpointHealthData:
        identity = vdi.PodEndpointId(id="PodEndpoint/UA")
        info = vdi.PodEndpointInfo(id=identity, name="CS-9", server_address="cs-9.example.com", enabled=True)
        return vdi.PodEndpointHealthData(endpoint_info=info, state=state)

    def test_a_pod_that_is_not_reached(self, estate: Estate) -> None:
        (one,) = estate.example(vdi.PodHealth_List())
        one.data.endpoint_health = [self._end("ONLINE"), self._end("UNCHECKED")]
        assert estate.check("pod").state is OK
        one.data.endpoint_health.append(self._end("OFFLINE"))
        result = estate.check("pod")
        assert (result.state, result.text) == (CRITICAL, "Pod-1: CS-9 is OFFLINE")

    @pytest.mark.parametrize(("status", "state"), [("DISABLED", OK), ("ENABLE_ERROR", WARNING)])
    def test_a_pod_of_its_own_is_well_and_not_asked_further(self, estate: Estate, status: str, state: State) -> None:
        estate.example(vdi.PodFederation_Get()).local_pod_status.status = status
        assert estate.check("pod").state is state
        assert estate.called == ["PodFederation_Get"]

    @pytest.mark.parametrize(("status", "state"), [("OK", OK), ("WARN", WARNING), ("ERROR", CRITICAL)])
    def test_saml(self, estate: Estate, status: str, state: State) -> None:
        (one,) = estate.example(vdi.SAMLAuthenticatorHealth_List())
        one.connection_server_data = [
            vdi.SAMLAuthenticatorHealthConnectionServerConnectionData(
                id=vdi.ConnectionServerId(id="ConnectionServer/Q1M"), name="CS-1", status=status, error_message="late"
            )
        ]
        result = estate.check("saml")
        assert result.state is state
        assert state is OK or result.text == f"SAML-1 from CS-1: {status}: late"

    def test_true_sso_only_where_it_is_enabled(self, estate: Estate) -> None:
        (one,) = estate.example(vdi.CertificateSSOConnectorHealth_List())
        one.data.overall_state = "ERROR"
        one.enabled = False
        assert estate.check("true-sso").text == "there is no enabled connector"
        one.enabled = True
        assert estate.check("true-sso").state is CRITICAL


def test_thresholds_are_known_by_name() -> None:
    limits = defaults()
    assert isinstance(limits, Limits)
    assert limits.judge("datastore.free", 19.9) is WARNING
    assert limits.judge("datastore.free", 20) is OK
    assert limits.judge("machine.problems", 1) is WARNING
    assert limits.judge("session.total", 1e9) is OK
    assert limits.changed(critical={"session.total": 5}).judge("session.total", 5) is CRITICAL
    with pytest.raises(LookupError, match=r"no threshold 'certificate\.day'; did you mean certificate\.days\?"):
        limits.changed({"certificate.day": 1})
