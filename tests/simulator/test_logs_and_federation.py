"""Log levels that stay as they are set, tasks that collect nothing, pods that join, leave and are ejected."""

from __future__ import annotations

from typing import Any

import pytest

from tests.simulator.serving import Client, a_server
from vlsi_bindings import vdi


@pytest.fixture
def component(client: Client) -> dict[str, Any]:
    """A machine that logs."""
    machine = client.server.store.keys("MachineInfo")[0]
    return {"logCollectorComponentType": "AGENT", "machineId": machine}


def levels(told: Any) -> dict[str, str]:
    return {one.feature_key: one.log_level for one in told.featurewise_log_levels_list}


class TestLogLevels:
    def test_what_was_set_is_told(self, client: Client, component: dict[str, Any]) -> None:
        before = client.call("LogCollector_GetLogLevels", logCollectorComponentId=component)
        assert set(levels(before).values()) == {"INFO"}
        spec = {"component": component, "featureKey": "blast", "logLevel": "TRACE"}
        told = client.call("LogCollector_SetLogLevels", logLevelSpec=spec)
        assert levels(told) == {**levels(before), "blast": "TRACE"}
        client.server.clock.advance(90)
        after = client.call("LogCollector_GetLogLevels", logCollectorComponentId=component)
        assert (levels(after), after.last_modified_time) == (levels(told), 90)
        assert after.log_collector_component_id.machine_id.id == component["machineId"]

    def test_all_of_them_are_set_and_reset(self, client: Client, component: dict[str, Any]) -> None:
        spec = {"component": component, "featureKey": "all", "logLevel": "DEBUG"}
        assert set(levels(client.call("LogCollector_SetLogLevels", logLevelSpec=spec)).values()) == {"DEBUG"}
        told = client.call("LogCollector_SetLogLevels", logLevelSpec={"component": component, "reset": True})
        assert set(levels(told).values()) == {"INFO"}

    def test_each_component_has_its_own(self, client: Client, component: dict[str, Any]) -> None:
        spec = {"component": component, "featureKey": "usb", "logLevel": "VERBOSE"}
        client.call("LogCollector_SetLogLevels", logLevelSpec=spec)
        other = {**component, "machineId": client.server.store.keys("MachineInfo")[1]}
        told = client.call("LogCollector_GetLogLevels", logCollectorComponentId=other)
        assert levels(told)["usb"] == "INFO"

    def test_a_feature_that_is_none_is_refused(self, client: Client) -> None:
        server = client.server.store.keys("ConnectionServerInfo")[0]
        component = {"logCollectorComponentType": "CONNECTION_SERVER", "csId": server}
        spec = {"component": component, "featureKey": "usb", "logLevel": "DEBUG"}
        with pytest.raises(vdi.InvalidArgument, match="no feature usb: take one of all"):
            client.call("LogCollector_SetLogLevels", logLevelSpec=spec)

    def test_a_component_without_its_id_is_refused(self, client: Client) -> None:
        component = vdi.LogCollectorComponentIdentifier(log_collector_component_type="AGENT_RDS")
        with pytest.raises(vdi.InvalidArgument, match="rdsServerId"):
            client.result(vdi.LogCollector_GetLogLevels(log_collector_component_id=component))


class TestTasks:
    def test_they_are_kept_told_and_cleaned(self, client: Client, component: dict[str, Any]) -> None:
        (task,) = client.call("LogCollector_Collect", logCollectorSpecList=[{"logCollectorComponentId": component}])
        assert task in client.call("LogCollector_List")
        (place,) = client.call("LogCollector_GetDownloadURL", logCollectorTaskIdList=[task.id.id])
        assert place.logcollector_task_id == task.id
        assert place.url.startswith("https://cs-1.lab.example.com/")
        client.call("LogCollector_Clean", logCollectorTaskIdList=[task.id.id])
        with pytest.raises(vdi.PartialFailureFault):
            client.call("LogCollector_GetDownloadURL", logCollectorTaskIdList=[task.id.id])


class TestFederation:
    def test_a_pod_alone_can_only_end_it(self, client: Client) -> None:
        local = client.call("Pod_List")[0].id.id
        for operation, given in (
            ("PodFederation_Initialize", {}),
            ("PodFederation_Join", {}),
            ("PodFederation_Unjoin", {}),
            ("PodFederation_Eject", {"pod": local}),
        ):
            with pytest.raises(vdi.InvalidState):
                client.call(operation, **given)
        client.call("PodFederation_RotateKeyPair")
        task = client.call("PodFederation_Uninitialize")
        assert (task.state, task.percentage_complete) == ("COMPLETED", 100)
        with pytest.raises(vdi.InvalidState, match="no federation"):
            client.call("PodFederation_RotateKeyPair")

    def join(self, client: Client, address: str = "https://pod-2.example.com/x") -> Any:
        client.call("PodFederation_Uninitialize")
        client.call("PodFederation_Join", remotePodAddress=address)
        return next(pod for pod in client.call("Pod_List") if not pod.local_pod)

    def test_who_joins_knows_the_other_pod(self, client: Client) -> None:
        pod = self.join(client)
        assert pod.display_name == "pod-2.example.com"
        (endpoint,) = (client.call("PodEndpoint_Get", id=one.id) for one in pod.endpoints)
        assert endpoint.server_address == "https://pod-2.example.com:8472"
        with pytest.raises(vdi.InvalidState, match="unjoin instead"):
            client.call("PodFederation_Uninitialize")

    @pytest.mark.parametrize("operation", ["PodFederation_Eject", "PodFederation_Unjoin"])
    def test_what_is_about_a_pod_that_is_gone_is_gone(self, client: Client, operation: str) -> None:
        pod = self.join(client)
        client.call(operation, **({"pod": pod.id.id} if "Eject" in operation else {}))
        assert [one.local_pod for one in client.call("Pod_List")] == [True]
        assert client.server.store.get("PodEndpointInfo", pod.endpoints[0].id) is None

    @pytest.mark.parametrize("address", ["", "https://"])
    def test_an_address_is_one(self, client: Client, address: str) -> None:
        client.call("PodFederation_Uninitialize")
        with pytest.raises(vdi.InvalidArgument, match="no address"):
            client.call("PodFederation_Join", remotePodAddress=address)


class TestWhatElseIsDerived:
    def test_the_asset_of_a_tag_is_that_of_its_version(self) -> None:
        client = Client(a_server("2512"))
        asset = client.server.store.all("ImageManagementAssetInfo")[0]
        tag = client.server.store.all("ImageManagementTagInfo")[0]
        operation = "ImageManagementAsset_GetByImageManagementTagAndVirtualCenter"
        given = {"imageManagementTag": tag.id.id, "virtualCenter": asset.base.virtual_center.id}
        assert client.call(operation, **given) == asset
        other = next(
            one.id.id
            for one in client.server.store.all("VirtualCenterInfo")
            if one.id.id != asset.base.virtual_center.id
        )
        with pytest.raises(vdi.EntityNotFound):
            client.call(operation, **{**given, "virtualCenter": other})

    def test_the_type_of_a_log_in_is_the_sessions(self, client: Client) -> None:
        client.call("CEIP_SetLoginType", type__type="helpdesk")
        found = client.server.sessions.find(client.token)
        assert found is not None
        assert found.login_type == "helpdesk"

    def test_a_directory_has_a_site(self, client: Client) -> None:
        (found,) = client.call("InstantCloneEngineDomainAdministrator_GetADSitesInfo")
        assert found.site_name == "Default-First-Site-Name"


def test_a_diagnostic_agent_that_is_not_there_is_the_documented_error(client: Client) -> None:
    told = client.call("DiagOperation_Send", request={"message": "anything"})
    assert (str(told.status), told.message) == ("ERROR", "there is no diagnostic agent at a simulated server")
    event = client.server.store.all("EventSummaryView")[-1]
    assert event.data.event_type == "ADMIN_DIAG_OPERATION_SEND_FAILED"
    assert str(event.data.severity) == "AUDIT_FAIL"
