"""What is set is told, what is taken away is gone: settings of the server, policies, accounts, icons, trees, tasks."""

from __future__ import annotations

from typing import Any

import pytest

from tests.simulator.serving import Client, a_server
from vlsi_bindings import conformance, vdi
from vlsi_bindings.model import Array


@pytest.fixture(params=["2512", "2106"])
def client(request: pytest.FixtureRequest) -> Client:
    return Client(a_server(request.param))


def first(client: Client, name: str, at: int = 0) -> Any:
    return client.server.store.all(name)[at]


def valid(client: Client, value: Any) -> Any:
    assert conformance.check(value, release=client.server.release).findings == ()
    return value


class TestSettings:
    def test_a_connection_server_is_backed_up(self, client: Client) -> None:
        server = first(client, "ConnectionServerInfo").id.id
        client.call("ConnectionServer_BackupNow", id=server)
        backup = client.call("ConnectionServer_Get", id=server).backup
        assert (backup.last_ldap_backup_time, backup.last_ldap_backup_status) == (client.server.clock.now, "OK")

    def test_tags_are_those_of_all_connection_servers(self, client: Client) -> None:
        for at, tags in enumerate((["one", "two"], ["two"])):
            server = first(client, "ConnectionServerInfo", at).id.id
            change = [{"key": "general.tags", "value": Array("xsd:string", tags)}]
            client.call("ConnectionServer_Update", id=server, updates=change)
        assert client.call("ConnectionServer_GetTags") == ["one", "two"]

    def test_domains_and_folders_are_listed(self, client: Client) -> None:
        assert client.call("ConnectionServer_GetKnownDomains") == ["lab.example.com"]
        pool = first(client, "DesktopInfo").id.id
        change = [{"key": "desktopSettings.categoryFolderName", "value": "Office"}]
        client.call("Desktop_Update", id=pool, updates=change)
        assert client.call("CategoryFolder_List") == ["Office"]

    def test_advanced_settings_are_kept_by_their_keys(self, client: Client) -> None:
        client.call("AdvancedSettings_Set", values=[{"key": "a", "value": "1"}, {"key": "b", "value": True}])
        found = client.call("AdvancedSettings_Get", keys=["b", "a", "c"])
        assert [(entry.key, entry.value) for entry in found] == [("b", True), ("a", "1")]

    def test_a_name_is_free_until_it_is_taken(self) -> None:
        client = Client(a_server("2512"))
        taken = first(client, "DesktopInfo").base.name
        for name, free in ((taken.upper(), False), ("New", True)):
            spec = {"type": "DESKTOP", "name": name}
            assert client.call("Validator_validateName", spec=spec).is_unique is free

    def test_names_of_machines_are_checked(self) -> None:
        client = Client(a_server("2512"))
        names = ["fine", "fine", "far-too-long-a-name", "not fine", first(client, "MachineInfo").base.name]
        asked = [{"machineName": name} for name in names]
        found = client.call(
            "Desktop_ValidateVmNamesInfo", manualVirtualMachineDefinition__manualVirtualMachinesSpec=asked
        )
        assert [[str(error) for error in one.manual_virtual_machine_errors] for one in found] == [
            [],
            ["DUPLICATE_VM_NAME"],
            ["VM_NAME_TOO_LONG"],
            ["INVALID_VM_NAME"],
            ["DUPLICATE_VM_NAME"],
        ]


ALLOW = {"allowMultimediaRedirection": "Allow", "allowUSBAccess": "Deny", "allowRemoteMode": "Inherit"}


class TestPolicies:
    def test_the_nearest_that_tells_counts(self, client: Client) -> None:
        pool, user = first(client, "DesktopInfo").id, first(client, "ADUserOrGroupInfo").id
        client.call("Policies_Set", settings={**ALLOW, "allowPCoIPHardwareAcceleration": "Deny"})
        own = {**dict.fromkeys(ALLOW, "Inherit"), "allowUSBAccess": "Allow"}
        given = {**own, "allowPCoIPHardwareAcceleration": "Inherit"}
        client.call("Policies_Set", resource=pool, settings=given)
        found = valid(client, client.call("Policies_Get", resource=pool))
        effective = found.effective_policies
        assert (str(effective.allow_usb_access), str(effective.allow_multimedia_redirection)) == ("Allow", "Allow")
        assert str(client.call("Policies_Get").effective_policies.allow_usb_access) == "Deny"
        client.call("Policies_Set", resource=pool, userOrGroup=user, settings={**given, "allowUSBAccess": "Deny"})
        assert len(client.call("Policies_List", resource=pool)) == 2
        found = valid(client, client.call("Policies_Get", resource=pool, userOrGroup=user))
        assert str(found.effective_policies.allow_usb_access) == "Deny"
        client.call("Policies_Clear", resource=pool, userOrGroup=user)
        found = client.call("Policies_Get", resource=pool, userOrGroup=user)
        assert str(found.effective_policies.allow_usb_access) == "Allow"


class TestPeople:
    def test_credentials_are_judged(self, client: Client) -> None:
        given = {"domain": "LAB", "username": "auditor", "password.utf8String": b"password"}
        asked = {f"adUserCredentialSpec__{name.replace('.', '__')}": value for name, value in given.items()}
        client.call("ADUserOrGroup_ValidateCredentials", **asked)
        wrong = {**asked, "adUserCredentialSpec__password__utf8String": b"wrong"}
        with pytest.raises(vdi.InvalidArgument):
            client.call("ADUserOrGroup_ValidateCredentials", **wrong)

    def test_who_asks_is_told_about_themselves(self, client: Client) -> None:
        assert client.call("AdminUserOrGroup_GetView").info.base.login_name == "administrator"
        view = client.call("AdminUserOrGroup_GetLoginView")
        assert "Root" in [info.access_group_name for info in view.privileges_info]

    def test_service_accounts_come_and_go_without_their_passwords(self) -> None:
        client = Client(a_server("2512"))
        domain = first(client, "ADDomainInfo").id
        account = {"username": "joiner", "password": {"utf8String": b"secret"}}
        client.call("ADDomain_AddAuxiliaryAccounts", spec__id=domain, spec__auxiliaryAccounts=[account])
        (kept,) = client.call("ADDomain_List")[0].auxiliary_accounts
        assert kept.service_account_credentials.username == "joiner"
        assert kept.service_account_credentials.password.utf8_string == b""
        client.call("ADDomain_DeleteAuxiliaryAccounts", id=domain, ids=[kept.id])
        assert client.call("ADDomain_List")[0].auxiliary_accounts == []

    def test_home_sites_are_set_and_resolved(self, client: Client) -> None:
        user, site = first(client, "ADUserOrGroupInfo").id, first(client, "SiteInfo").id
        bases = [{"userOrGroup": user, "site": site}]
        (made,) = client.call("UserHomeSite_CreateOrUpdate", spec__bases=bases, spec__allowUpdate=False)
        with pytest.raises(vdi.EntityAlreadyExists):
            client.call("UserHomeSite_CreateOrUpdate", spec__bases=bases, spec__allowUpdate=False)
        (again,) = client.call("UserHomeSite_CreateOrUpdate", spec__bases=bases, spec__allowUpdate=True)
        assert again == made
        (found,) = client.call("UserHomeSite_ResolveHomeSites", id=user)
        assert [data.site_name for data in valid(client, found).resolved_data] == ["Default Site"]

    def test_aliases_are_those_of_the_users_of_a_machine(self) -> None:
        client = Client(a_server("2512"))
        machine = next(m for m in client.server.store.all("MachineInfo") if m.base.user)
        alias = {"user": machine.base.user, "alias": "mine"}
        client.call("Machine_UpdateMachineAliases", spec__id=machine.id, spec__aliases=[alias])
        assert client.call("Machine_Get", id=machine.id.id).base.aliases[0].alias == "mine"
        client.call("Machine_UpdateMachineAliases", spec__id=machine.id, spec__aliases=[{"user": machine.base.user}])
        assert client.call("Machine_Get", id=machine.id.id).base.aliases == []

    def test_a_guest_is_one_who_is_kept_as_that(self, client: Client) -> None:
        guest = first(client, "UnauthenticatedAccessUserInfo").user_data.user_id.id
        ask = "UnauthenticatedAccessUser_IsUnauthenticatedAccessUser"
        assert client.call(ask, userId=guest) is True
        assert client.call(ask, userId=first(client, "ADUserOrGroupInfo", 3).id.id) is False


class TestApplications:
    def test_icons_belong_to_applications(self, client: Client) -> None:
        icon, one = first(client, "ApplicationIconInfo").id.id, first(client, "ApplicationInfo").id.id
        before = {a.id for a in client.call("ApplicationIcon_Get", id=icon).base.applications}
        client.call("ApplicationIcon_UpdateAssociations", id=icon, applications=[one])
        assert {a.id for a in client.call("ApplicationIcon_Get", id=icon).base.applications} == before | {one}
        client.call("ApplicationIcon_RemoveAssociations", id=icon, applications=[one])
        assert one not in {a.id for a in client.call("ApplicationIcon_Get", id=icon).base.applications}

    def test_what_is_published_is_found_and_the_rest_missing(self, client: Client) -> None:
        farm = next(farm for farm in client.server.store.all("FarmInfo") if farm.type == "MANUAL").id.id
        found = client.call("Farm_DiscoverInstalledApplications", id=farm)
        assert [one.name for one in found] == ["Calculator", "Notepad", "Paint"]
        paths = [found[0].execution_data.executable_path, "C:\\none.exe"]
        (missing,) = client.call("Farm_ValidateInstalledApplications", id=farm, applicationExePaths=paths)
        assert (missing.application_exe_path, len(missing.rds_server_names)) == ("C:\\none.exe", 2)

    def test_they_belong_to_global_entitlements(self, client: Client) -> None:
        shared, one = first(client, "GlobalApplicationEntitlementInfo").id, first(client, "ApplicationInfo").id.id
        client.call("GlobalApplicationEntitlement_AddApplicationsToGAE", id=shared, applications=[one])
        assert client.call("Application_Get", id=one).data.global_application_entitlement == shared


class TestVirtualCenters:
    def test_trees_are_those_of_their_data_center(self, client: Client) -> None:
        for at in (0, 1):
            center = first(client, "DatacenterInfo", at)
            tree = valid(client, client.call("HostOrCluster_GetHostOrClusterTree", datacenter=center.id))
            (node,) = tree.tree_container.children
            assert (tree.tree_container.path, node.info.name) == (center.base.path, f"Cluster-{at + 1}")
            pools = valid(client, client.call("ResourcePool_GetResourcePoolTree", hostOrCluster=node.info.id))
            assert pools.resource_pool_data.path.startswith(node.info.path)
            folder = valid(client, client.call("VmFolder_GetVmFolderTree", datacenter=center.id))
            assert folder.folder_data.path == f"{center.base.path}/vm"
            stores = client.call("Datastore_ListDatastoresByHostOrCluster", hostOrCluster=node.info.id)
            assert [store.datastore_data.name for store in stores] == [f"ds-{at + 1}"]

    def test_what_pools_take_of_a_datastore_is_told(self, client: Client) -> None:
        found = client.call("Datastore_GetUsage", id=first(client, "DatastoreInfo").id)
        assert [(one.name, one.is_farm) for one in found] == [("IC-Pool-01", False), ("Farm-2", True)]


class TestTasks:
    def test_the_federation_is_as_told(self, client: Client) -> None:
        for operation, status in (("Uninitialize", "DISABLED"), ("Initialize", "ENABLED")):
            task = valid(client, client.call(f"PodFederation_{operation}"))
            assert client.call("Task_Get", id=task.id).state == "COMPLETED"
            assert client.call("PodFederation_Get").local_pod_status.status == status

    def test_a_task_of_a_pool_is_held_resumed_and_cancelled(self, client: Client) -> None:
        task = first(client, "DesktopTaskInfo").id.id
        for operation in ("Pause", "Resume", "Cancel"):
            client.call(f"DesktopTask_{operation}", id=task)
        with pytest.raises(vdi.EntityNotFound):
            client.call("DesktopTask_Get", id=task)

    def test_disks_come_to_machines_and_leave_them(self, client: Client) -> None:
        disk, machine = first(client, "PersistentDiskInfo").id.id, first(client, "MachineInfo")
        client.call("PersistentDisk_Attach", id=disk, spec__machine=machine.id)
        general = client.call("PersistentDisk_Get", id=disk).general
        assert (general.machine, str(general.status)) == (machine.id, "IN_USE")
        client.call("PersistentDisk_Detach", id=disk)
        assert client.call("PersistentDisk_Get", id=disk).general.machine is None

    def test_message_clients_come_and_go(self) -> None:
        client = Client(a_server("2512"))
        made = client.call("MessageClient_Create", clientUuid="u", clientType="csms", pemCertificates=["a"])
        client.call("MessageClient_Update", id=made.id, pemCertificates=["b"])
        assert client.call("MessageClient_Get", id=made.id).pem_certificates == ["b"]
        client.call("MessageClient_Delete", id=made.id)
        with pytest.raises(vdi.EntityNotFound):
            client.call("MessageClient_Get", id=made.id)

    def test_what_is_for_linked_clones_is_refused(self, client: Client) -> None:
        with pytest.raises(vdi.InvalidState, match="linked clones"):
            client.call("Desktop_Recompose")


class TestServersInFarms:
    def test_servers_join_and_leave_manual_farms_only(self, client: Client) -> None:
        farms = {str(farm.type): farm.id for farm in client.server.store.all("FarmInfo")}
        made = client.call("RDSServer_Register", spec__dnsName="rds-9.lab.example.com").id
        client.call("Farm_AddRDSServers", id=farms["MANUAL"], rdsServers=[made.id])
        assert client.call("RDSServer_Get", id=made.id).base.farm == farms["MANUAL"]
        with pytest.raises((vdi.InvalidState, vdi.PartialFailureFault)):
            client.call("Farm_AddRDSServers", id=farms["AUTOMATED"], rdsServers=[made.id])
        client.call("Farm_RemoveRDSServers", id=farms["MANUAL"], rdsServers=[made.id])
        assert client.call("RDSServer_Get", id=made.id).base.farm is None
        client.call("RDSServer_Delete", id=made.id)
        with pytest.raises(vdi.EntityNotFound):
            client.call("RDSServer_Get", id=made.id)


def test_lists_by_a_specification_are_those_that_it_names() -> None:
    client = Client(a_server("2512"))
    for at in (0, 1):
        cluster = first(client, "HostOrClusterInfo", at).id
        found = client.call("Datastore_ListDatastoresByDesktopOrFarm", spec={"hostOrClusterId": cluster})
        assert [store.datastore_data.name for store in found] == [f"ds-{at + 1}"]
