"""Create, update and delete: what is kept, what is refused and how that is told, what goes with what."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from vlsi_bindings import codec, conformance, vdi
from vlsi_bindings.codec import Dialect
from vlsi_bindings.model import Array, Long

if TYPE_CHECKING:
    from tests.simulator.serving import Client

LOGOFF = {"powerPolicy": "ALWAYS_POWERED_ON", "deleteOrRefreshMachineAfterLogoff": "DELETE"}
"""What instant clones want."""


@pytest.fixture
def pool(client: Client) -> Any:
    """The first pool of instant clones."""
    return client.call("Desktop_Get", id=client.query("DesktopSummaryView").results[0].id.id)


def update(client: Client, pool: Any, *entries: tuple[str, Any]) -> Any:
    changes = [{"key": key, "value": value} for key, value in entries]
    client.call("Desktop_Update", id=pool.id.id, updates=changes)
    return client.call("Desktop_Get", id=pool.id.id)


class TestUpdates:
    def test_a_property_has_its_new_value_and_the_others_theirs(self, client: Client, pool: Any) -> None:
        changed = update(client, pool, ("base.displayName", "New name"), ("desktopSettings.enabled", False))
        assert (changed.base.display_name, changed.desktop_settings.enabled) == ("New name", False)
        changed.base.display_name, changed.desktop_settings.enabled = pool.base.display_name, True
        assert changed == pool

    def test_views_show_it_at_once(self, client: Client, pool: Any) -> None:
        update(client, pool, ("base.displayName", "New name"))
        names = [row.desktop_summary_data.display_name for row in client.query("DesktopSummaryView").results]
        assert "New name" in names

    def test_an_array_is_replaced_as_a_whole(self, client: Client, pool: Any) -> None:
        path = "desktopSettings.connectionServerRestrictions"
        changed = update(client, pool, (path, Array("xsd:string", ["INTERNAL", "LAB"])))
        assert changed.desktop_settings.connection_server_restrictions == ["INTERNAL", "LAB"]
        assert update(client, pool, (path, None)).desktop_settings.connection_server_restrictions == []

    def test_an_object_that_was_not_there_is_made_whole(self, client: Client, pool: Any) -> None:
        settings = client.server.inventory.examples.make("DesktopLogoffSettings", LOGOFF)
        changed = update(client, pool, ("desktopSettings.logoffSettings", settings))
        assert changed.desktop_settings.logoff_settings == settings

    def test_no_value_unsets_what_need_not_be_set(self, client: Client, pool: Any) -> None:
        assert update(client, pool, ("base.displayName", None)).base.display_name is None

    def test_an_integer_may_come_as_a_long(self, client: Client, pool: Any) -> None:
        path = "automatedDesktopData.vmNamingSettings.patternNamingSettings.numberOfSpareMachines"
        changed = update(client, pool, (path, Long(3)))
        assert changed.automated_desktop_data.vm_naming_settings.pattern_naming_settings.number_of_spare_machines == 3

    @pytest.mark.parametrize(
        ("key", "value", "told"),
        [
            ("base.DisplayName", "x", "did you mean base.displayName"),
            ("displayName", "x", "did you mean base.displayName"),
            ("automatedDesktopSpec.provisioningType", "x", "this is a path of DesktopSpec"),
            ("base.name", "x", "cannot be changed by an update"),
            ("desktopSettings.enabled", "true", "boolean"),
            ("desktopSettings.enabled", None, "incomplete"),
            ("base", None, "incomplete"),
        ],
    )
    def test_what_is_wrong_is_refused_told_and_not_kept(
        self, client: Client, pool: Any, key: str, value: Any, told: str
    ) -> None:
        with pytest.raises(vdi.InvalidArgument, match=told) as caught:
            update(client, pool, ("base.displayName", "never kept"), (key, value))
        assert caught.value.parameter_name == "updates"
        assert client.call("Desktop_Get", id=pool.id.id) == pool

    def test_a_wrong_key_is_called_an_invalid_member_name(self, client: Client, pool: Any) -> None:
        with pytest.raises(vdi.InvalidArgument, match=r"Invalid member name: 'desktopSettings\.Enabled'"):
            update(client, pool, ("desktopSettings.Enabled", True))

    def test_a_key_twice_is_refused(self, client: Client, pool: Any) -> None:
        with pytest.raises(vdi.InvalidArgument, match="once"):
            update(client, pool, ("base.displayName", "a"), ("base.displayName", "b"))

    def test_a_change_that_wants_another_is_refused_without_it(self, client: Client, pool: Any) -> None:
        settings = client.server.inventory.examples.make("DesktopLogoffSettings", LOGOFF)
        update(client, pool, ("desktopSettings.logoffSettings", settings))
        path = "desktopSettings.logoffSettings"
        with pytest.raises(vdi.InvalidArgument, match="required-if"):
            update(client, pool, (f"{path}.automaticLogoffPolicy", "AFTER"))
        both = (f"{path}.automaticLogoffPolicy", "AFTER"), (f"{path}.automaticLogoffMinutes", 5)
        assert update(client, pool, *both).desktop_settings.logoff_settings.automatic_logoff_minutes == 5

    def test_an_id_in_a_value_has_to_be_one_of_the_inventory(self, client: Client, pool: Any) -> None:
        nowhere = vdi.GlobalEntitlementId(id="GlobalEntitlement/bm8")
        with pytest.raises(vdi.EntityNotFound):
            update(client, pool, ("globalEntitlementData.globalEntitlement", nowhere))

    def test_an_update_of_what_is_missing_is_entity_not_found(self, client: Client) -> None:
        with pytest.raises(vdi.EntityNotFound):
            client.call("Desktop_Update", id="Desktop/bm8")

    def test_settings_of_which_there_is_one_are_updated_without_an_id(self, client: Client) -> None:
        client.call("GlobalSettings_Update", updates=[{"key": "generalData.viewAPISessionTimeoutMinutes", "value": 42}])
        assert client.call("GlobalSettings_Get").general_data.view_api_session_timeout_minutes == 42


class TestCreating:
    def spec(self, client: Client, name: str = "Fresh") -> Any:
        given = {
            "base.name": name,
            "type": "AUTOMATED",
            "automatedDesktopSpec.provisioningType": "INSTANT_CLONE_ENGINE",
            "automatedDesktopSpec.userAssignment.userAssignment": "FLOATING",
            "automatedDesktopSpec.vmNamingSpec.namingMethod": "PATTERN",
            "automatedDesktopSpec.vmNamingSpec.patternNamingSettings.namingPattern": "fresh-{n}",
            "automatedDesktopSpec.virtualCenterProvisioningSettings.virtualCenterStorageSettings.datastores": [
                {"storageOvercommit": "UNBOUNDED"}
            ],
            "automatedDesktopSpec.customizationSettings.customizationType": "CLONE_PREP",
        }
        return client.server.inventory.examples.make("DesktopSpec", given)

    def test_a_pool_is_what_its_specification_says(self, client: Client) -> None:
        made = client.call("Desktop_Create", spec=self.spec(client))
        assert made.id.startswith("Desktop/")
        pool = client.call("Desktop_Get", id=made.id)
        assert (pool.id, pool.base.name, pool.type, pool.source) == (made, "Fresh", "AUTOMATED", "INSTANT_CLONE_ENGINE")
        naming = pool.automated_desktop_data.vm_naming_settings.pattern_naming_settings
        assert naming.naming_pattern == "fresh-{n}"
        (view,) = [
            row for row in client.query("DesktopSummaryView").results if row.desktop_summary_data.name == "Fresh"
        ]
        assert view.desktop_summary_data.num_machines == 0

    def test_a_name_that_is_taken_names_its_holder(self, client: Client) -> None:
        first = client.call("Desktop_Create", spec=self.spec(client))
        with pytest.raises(vdi.EntityAlreadyExists) as caught:
            client.call("Desktop_Create", spec=self.spec(client, "FRESH"))
        assert caught.value.id == first

    def test_a_specification_that_breaks_a_rule_is_refused(self, client: Client) -> None:
        spec = self.spec(client)
        spec.automated_desktop_spec = None
        with pytest.raises(vdi.InvalidArgument, match="required-if"):
            client.call("Desktop_Create", spec=spec)

    def test_several_are_made_in_their_order(self, client: Client) -> None:
        user = client.query("ADUserOrGroupSummaryView").results[0].id.id
        pools = [row.id.id for row in client.query("DesktopSummaryView").results]
        bases = [{"userOrGroup": user, "resource": vdi.DesktopId(id=pool)} for pool in pools]
        made = client.call("UserEntitlement_CreateUserEntitlements", bases=bases)
        infos = client.call("UserEntitlement_GetInfos", ids=[one.id for one in made])
        assert [info.base.resource.id for info in infos] == pools

    def test_the_spelling_of_the_client_is_not_kept(self, client: Client) -> None:
        odd = Dialect(namespace="urn:odd", core_namespace="urn:vim25", element_prefix="o", type_prefix="o")
        request = client.server.inventory.examples.request("Site_Create", {"base.displayName": "Köln"})
        made = codec.decode(client.send(request, odd).body).result
        answer = client.send(client.server.inventory.examples.request("Site_Get", {"id": made.id}))
        assert b"urn:odd" not in answer.body
        assert codec.decode(answer.body).result.base.display_name == "Köln"


class TestDeleting:
    def test_machines_sessions_and_entitlements_go_with_their_pool(self, client: Client, pool: Any) -> None:
        def left() -> list[int]:
            store = client.server.store
            machines = [m for m in store.all("MachineInfo") if m.base.desktop == pool.id]
            sessions = [s for s in store.all("SessionLocalSummaryView") if s.reference_data.desktop == pool.id]
            entitled = [e for e in store.all("UserEntitlementInfo") if e.base.resource == pool.id]
            return [len(machines), len(sessions), len(entitled)]

        assert min(left()) > 0
        client.call("Desktop_Delete", id=pool.id.id)
        assert client.call("Desktop_Get", id=pool.id.id).desktop_settings.deleting is True
        assert left()[1] == 0  # sessions end at once
        client.server.clock.advance(60)
        client.call("Desktop_Get", id=client.query("DesktopSummaryView").results[0].id.id)
        assert left() == [0, 0, 0]
        with pytest.raises(vdi.EntityNotFound):
            client.call("Desktop_Get", id=pool.id.id)

    def test_what_others_need_stays_and_tells_who_they_are(self, client: Client) -> None:
        pool = client.server.store.all("DesktopInfo")[1]
        group = pool.base.access_group.id
        with pytest.raises(vdi.EntityInUse) as caught:
            client.call("AccessGroup_Delete", entityId=group)
        assert pool.id.id in [using.id for using in caught.value.used_by]
        assert client.call("AccessGroup_Get", id=group)

    def test_what_is_built_in_stays_as_it_is(self, client: Client) -> None:
        root = next(group for group in client.call("AccessGroup_List") if group.base.parent is None)
        with pytest.raises(vdi.InvalidRequest):
            client.call("AccessGroup_Delete", entityId=root.id.id)
        role = next(role for role in client.call("Role_List") if role.data.builtin)
        with pytest.raises(vdi.InvalidRequest):
            client.call("Role_Delete", id=role.id.id)
        with pytest.raises(vdi.InvalidRequest):
            client.call("Role_Update", id=role.id.id, updates=[{"key": "base.description", "value": "Mine"}])

    def test_permissions_go_with_their_role_and_with_their_access_group(self, client: Client) -> None:
        root = next(group for group in client.call("AccessGroup_List") if group.base.parent is None)
        role = client.call("Role_Create", base__name="Mine", base__privileges=["POOL_VIEW"])
        group = client.call("AccessGroup_Create", base__name="Mine", base__parent=root.id.id)
        assert client.call("AccessGroup_Get", id=group.id).data.is_deletable is True
        user = client.server.store.all("ADUserOrGroupInfo")[0].id.id
        given = {"base__userOrGroup": user, "base__role": role.id}
        one = client.call("Permission_Create", **given, base__accessGroup=group.id)
        other = client.call("Permission_Create", **given, base__accessGroup=root.id.id)
        client.call("AccessGroup_Delete", entityId=group.id)
        with pytest.raises(vdi.EntityNotFound):
            client.call("Permission_Get", id=one.id)
        client.call("Role_Delete", id=role.id)
        with pytest.raises(vdi.EntityNotFound):
            client.call("Permission_Get", id=other.id)

    def test_of_several_those_that_can_be_are_and_the_rest_is_told(self, client: Client) -> None:
        good = [row.id.id for row in client.query("MachineSummaryView").results[-2:]]  # somebody made them by hand
        with pytest.raises(vdi.PartialFailureFault) as caught:
            client.call("Machine_DeleteMachines", ids=[good[0], "Machine/bm8", good[1]])
        fault = caught.value
        assert (fault.result_count, fault.success_count) == (3, 2)
        told = [type(one.fault.fault).__name__ if one.fault else None for one in fault.results]
        assert told == [None, "EntityNotFound", None]
        assert [client.server.store.get("MachineInfo", key) for key in good] == [None, None]

    def test_of_several_without_a_partial_failure_all_or_none_are_got(self, client: Client) -> None:
        good = client.query("MachineSummaryView").results[0].id.id
        with pytest.raises(vdi.EntityNotFound):
            client.call("Machine_GetInfos", ids=[good, "Machine/bm8"])
        assert [machine.id.id for machine in client.call("Machine_GetInfos", ids=[good])] == [good]


class TestMachinesAndSessions:
    def test_a_machine_goes_into_maintenance_and_comes_back(self, client: Client) -> None:
        machine = client.query("MachineSummaryView").results[0].id.id
        client.call("Machine_EnterMaintenanceMode", id=machine)
        assert client.call("Machine_Get", id=machine).base.basic_state == "MAINTENANCE"
        assert client.call("Machine_Get", id=machine).managed_machine_data.in_maintenance_mode is True
        client.call("Machine_ExitMaintenanceModeMachines", ids=[machine])
        assert client.call("Machine_Get", id=machine).base.basic_state == "VALIDATING"
        assert client.call("Machine_Get", id=machine).managed_machine_data.in_maintenance_mode is False

    def test_users_are_assigned_and_taken_away(self, client: Client) -> None:
        machine = client.query("MachineSummaryView").results[0].id.id
        users = [row.id.id for row in client.query("ADUserOrGroupSummaryView").results[:2]]
        client.call("Machine_assignUsers", id=machine, userIds=users)
        client.call("Machine_assignUsers", id=machine, userIds=users[:1])  # again: nothing happens twice
        found = client.call("Machine_Get", id=machine)
        assert [user.id for user in found.base.users] == users
        assert found.base.user.id == users[0]
        names = client.query("MachineNamesView").results[0].names_data.user_names
        assert len(names) == 2
        client.call("Machine_unassignUsers", id=machine, userIds=users)
        assert client.call("Machine_Get", id=machine).base.user is None

    def test_a_session_is_disconnected_then_logged_off_and_its_machine_free(self, client: Client) -> None:
        session = client.query("SessionLocalSummaryView").results[0]
        client.call("Session_Disconnect", id=session.id.id)
        now = client.call("Session_GetLocalSummaryView", id=session.id.id).session_data
        assert (now.session_state, now.disconnect_time) == ("DISCONNECTED", client.server.clock.now)
        client.call("Session_LogoffForced", id=session.id.id)
        with pytest.raises(vdi.EntityNotFound):
            client.call("Session_GetLocalSummaryView", id=session.id.id)
        machine = client.call("Machine_Get", id=session.reference_data.machine.id)
        assert machine.base.session is None

    def test_states_are_counted(self, client: Client) -> None:
        machine = client.query("MachineSummaryView").results[0].id.id
        client.call("Machine_EnterMaintenanceMode", id=machine)
        counts = client.call("Machine_GetStateCounts").vcenter_vm_counts
        prepared = counts.prepared_count
        assert (prepared.available, prepared.connected + prepared.disconnected) == (35, 24)
        assert counts.under_construction_count.maintenance == 1

    def test_a_machine_joins_a_manual_pool_only(self, client: Client, pool: Any) -> None:
        with pytest.raises(vdi.InvalidState):
            client.call("Desktop_AddMachineToManualDesktop", id=pool.id.id)
        manual = next(r for r in client.query("DesktopSummaryView").results if r.desktop_summary_data.type == "MANUAL")
        outside = client.call("VirtualMachine_List")[0].id.id
        client.call("Desktop_AddMachineToManualDesktop", id=manual.id.id, machine=outside)
        assert client.call("Machine_Get", id=outside).base.desktop == manual.id
        client.call("Desktop_RemoveMachineFromManualDesktop", id=manual.id.id, machine=outside)
        with pytest.raises(vdi.EntityNotFound):
            client.call("Machine_Get", id=outside)

    def test_pools_are_shared_by_a_global_entitlement(self, client: Client, pool: Any) -> None:
        shared = client.query("GlobalEntitlementSummaryView").results[0].id.id
        client.call("GlobalEntitlement_AddDesktopsToGE", id=shared, desktops=[pool.id.id])
        assert client.call("Desktop_Get", id=pool.id.id).global_entitlement_data.global_entitlement.id == shared
        client.call("GlobalEntitlement_RemoveDesktopsFromGE", id=shared, desktops=[pool.id.id])
        assert client.call("Desktop_Get", id=pool.id.id).global_entitlement_data.global_entitlement is None


def test_whatever_was_changed_all_that_is_kept_is_valid(client: Client, pool: Any) -> None:
    client.call("Machine_EnterMaintenanceMode")
    client.call("Machine_assignUsers")
    client.call("Session_Disconnect")
    client.call("License_Set", licenseKey="AAAAA", consent=True)
    update(client, pool, ("base.displayName", "x"))
    store = client.server.store
    for name in store.types():
        for value in store.all(name):
            report = conformance.check(value, release=client.server.release)
            assert [str(finding) for finding in report.findings] == []
