"""Every operation answers, and every answer is valid by the schema and the rules of its release."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest

from tests.simulator.serving import Client, a_server, undone
from tests.simulator.suited import suited
from tests.support.release_sets import RELEASES
from vlsi_bindings import codec, conformance, vdi
from vlsi_bindings.codec import SoapFault
from vlsi_bindings.conformance import Severity
from vlsi_bindings.simulator import Sizes

if TYPE_CHECKING:
    from vlsi_bindings.conformance import Finding
    from vlsi_bindings.simulator import Reply

QUICK = ("2512", "2406")
SLOW = [pytest.param(name, marks=pytest.mark.slow) for name in RELEASES if name not in QUICK]
LINKED_CLONES = (
    "Desktop_Rebalance",
    "Desktop_Recompose",
    "Desktop_Refresh",
    "Farm_Recompose",
    "Machine_CancelTasks",
    "PersistentDisk_PreviewRecreateMachines",
    "PersistentDisk_RecreateMachine",
    "PersistentDisk_RecreateMachines",
    "PersistentDisk_Replace",
)
REFUSED = {
    **dict.fromkeys(LINKED_CLONES, "InvalidState"),  # there are none
    "ADDomain_DeleteAuxiliaryAccounts": "EntityNotFound",  # there are none yet
    "ADDomain_UpdateAuxiliaryAccounts": "EntityNotFound",
    "ADDomain_Unbind": "EntityInUse",  # its users have entitlements
    "AuthenticationManager_Login": "InvalidCredentials",  # nobody is called username
    "AuthenticationManager_LoginByToken": "InvalidCredentials",  # this is no token
    "Desktop_AddMachineToSpecifiedNamingDesktop": "InvalidState",  # all pools are named by a pattern
    "Desktop_AddMachinesToSpecifiedNamingDesktop": "InvalidState",
    "Desktop_CancelScheduledPushImage": "InvalidState",  # nothing is scheduled
    "Desktop_PromotePendingImage": "InvalidState",  # no image is held
    "Farm_PromotePendingImage": "InvalidState",
    "Farm_CancelScheduleMaintenance": "InvalidState",
    "Farm_Delete": "EntityInUse",
    "GlobalEntitlement_RemoveDesktopsFromGE": "EntityNotFound",
    "ImageManagementVersion_Delete": "EntityInUse",  # a tag and an asset are of it
    "Machine_Rebuild": "InvalidState",  # there are no full clones
    "Machine_RebuildMachines": "PartialFailureFault",
    "PodFederation_Eject": "InvalidState",  # it is the pod itself
    "PodFederation_Initialize": "InvalidState",  # it is in a federation
    "PodFederation_Join": "InvalidState",
    "PodFederation_Unjoin": "InvalidState",  # the only one there
    "RemoteApplication_EndApplication": "InvalidArgument",  # the session has none
    "Role_Delete": "InvalidRequest",  # it is built in
    "Role_Update": "InvalidRequest",
    "SAMLAuthenticator_Delete": "EntityInUse",  # the connection servers have it
    "Site_Delete": "InvalidState",
    "Task_Cancel": "InvalidState",  # it cannot be cancelled
    "VirtualCenter_Delete": "InvalidState",
}
"""What an example of a request is refused with, beside ids of users, machines and queries that are of another kind."""

ONLY_BEFORE = {"InstantCloneEngineDomainAdministrator_Delete": "EntityInUse"}
"""The same for older releases, whose pools have to name an administrator."""

OF_ANOTHER_KIND = {
    "AdminUserOrGroup_Get",
    "AdminUserOrGroup_GetLoginViewById",
    "GlobalSessionQueryService_Delete",
    "GlobalSessionQueryService_GetNext",
    "QueryService_Delete",
    "QueryService_DeleteByIds",
    "QueryService_GetNext",
    "RegisteredPhysicalMachine_Delete",
    "RegisteredPhysicalMachine_Get",
}

MAY_BE_NOTHING = {
    "ADUserOrGroup_GetEntitlementGroups",
    "AdvancedSettings_Get",
    "CategoryFolder_List",
    "ConnectionServer_GetTags",
    "Datastore_ListDatastoreClustersByHostOrCluster",
    "Desktop_DiscoverInstalledApplications",
    "Farm_DiscoverInstalledApplications",
    "Performance_GetRemoteApplicationPerformanceData",
    "Performance_GetRemoteApplicationStatistics",
    "SecondaryCredentials_List",
    "UserHomeSite_List",
    "UserHomeSite_Resolve",
    "UserHomeSite_ResolveForGAE",
    "UserHomeSite_ResolveHomeSites",
    "ViewComposerDomainAdministrator_listFarmAndDesktopNames",
    "VirtualCenter_ListUnsupportedDesktopsAndFarmsForVMC",
}
"""Lists of what a thing has, which may be nothing."""


@cache
def answers(release: str) -> dict[str, Reply]:
    """The answer to one request of each operation, each to the same inventory."""
    server = a_server(release)
    found, given = {}, suited(server)
    for name in server.inventory.shapes.contract.operations:
        with undone(server):
            request = server.inventory.examples.request(name, given.get(name))
            found[name] = Client(server).send(request)
    return found


def told(finding: Finding) -> bool:
    """All that is found counts, but for a type that travelled before it was documented."""
    return "LocalizedMethodFault" not in finding.seen or finding.severity is not Severity.NOTE


@pytest.mark.parametrize("release", [*QUICK, *SLOW])
def test_every_answer_is_valid_by_the_schema_and_the_rules(release: str) -> None:
    for name, reply in answers(release).items():
        report = conformance.check(reply.body, release=release, direction="response")
        assert [str(finding) for finding in report.findings if told(finding)] == [], name


@pytest.mark.parametrize("release", [*QUICK, *SLOW])
def test_an_operation_answers_with_its_result_or_a_fault_that_is_expected(release: str) -> None:
    for name, reply in answers(release).items():
        body = codec.decode(reply.body).body
        if reply.status == 200:
            assert type(body).__wire_name__ == f"{name}Response"  # type: ignore[union-attr]
        else:
            assert isinstance(body, SoapFault)
            expected = "EntityNotFound" if name in OF_ANOTHER_KIND else (REFUSED | ONLY_BEFORE)[name]
            assert type(body.detail).__name__ == expected, name


def test_the_newest_release_has_all_operations() -> None:
    assert len(answers("2512")) == 482
    refused = {name for name, reply in answers("2512").items() if reply.status != 200}
    assert refused == REFUSED.keys() | OF_ANOTHER_KIND


@pytest.mark.parametrize("release", QUICK)
def test_a_result_is_there_where_the_contract_wants_one(release: str) -> None:
    operations = a_server(release).inventory.shapes.contract.operations
    empty = [
        name
        for name, reply in answers(release).items()
        if reply.status == 200 and operations[name].returns and codec.decode(reply.body).result in (None, [])
    ]
    assert set(empty) <= MAY_BE_NOTHING


class TestCoverage:
    """The table of behaviours is tested, not claimed."""

    def test_it_has_every_operation_once_with_a_sentence(self) -> None:
        server = a_server("2512")
        names = [found.operation for found in server.coverage()]
        assert names == list(server.inventory.shapes.contract.operations)
        assert all(found.about for found in server.coverage())

    @pytest.mark.parametrize("release", RELEASES)
    def test_no_operation_of_any_release_is_without_a_behaviour(self, release: str) -> None:
        assert {found.kind for found in a_server(release, sizes=Sizes.of(2)).coverage()} == {
            "stored",
            "computed",
            "example",
            "fault",
        }

    def test_what_is_told_to_refuse_refuses(self) -> None:
        refusing = [found.operation for found in a_server("2512").coverage() if found.kind == "fault"]
        assert [answers("2512")[name].status for name in refusing] == [500] * len(refusing)

    def test_an_example_changes_nothing(self) -> None:
        server = a_server("2512")
        client = Client(server)
        before = server.store.version
        for found in server.coverage():
            if found.kind == "example":
                client.send(server.inventory.examples.request(found.operation))
        assert server.store.version == before

    @pytest.mark.parametrize("asked", [["SCHEME-EC-AES2", "SCHEME-AES1"], ["SCHEME-AES1"]])
    def test_an_example_of_key_material_goes_a_way_that_the_client_can_go(self, asked: list[str]) -> None:
        given = {"publicKey": "AAAA", "nonce": "AAAA", "identifier": "AAAA", "algoRequested": asked}
        told = Client(a_server("2512")).call("AuthenticationManager_GenerateKeyMaterial", spec=given)
        assert told.algo_selected == asked[0]

    def test_what_is_got_from_the_store_is_what_was_put_there(self) -> None:
        server = a_server("2512")
        client = Client(server)
        store = server.store
        checked = 0
        for found in server.coverage():
            operation = server.inventory.shapes.contract.operations[found.operation]
            name = operation.returns.type if operation.returns else ""
            if found.kind != "stored" or not operation.returns or operation.returns.array or not store.count(name):
                continue
            key = store.keys(name)[-1]
            given = {parameter.name: key for parameter in operation.parameters if not parameter.optional}
            assert client.call(found.operation, **given) == store.get(name, key), found.operation
            checked += 1
        assert checked > 40

    def test_what_is_deleted_is_gone(self) -> None:
        server = a_server("2512")
        client = Client(server)
        deleting = [
            found for found in server.coverage() if found.kind == "stored" and found.about.startswith("deletes")
        ]
        assert len(deleting) > 30
        gone = 0
        for found in deleting:
            name = found.about.split()[1]
            before = server.store.count(name)
            with undone(server):
                if client.send(server.inventory.examples.request(found.operation)).status == 200:
                    assert server.store.count(name) == before - 1, found.operation
                    gone += 1
            assert server.store.count(name) == before
        assert gone > 20

    def test_what_is_created_can_be_got(self) -> None:
        server = a_server("2512")
        client = Client(server)
        created = 0
        for found in server.coverage():
            if found.kind != "stored" or not found.about.startswith("keeps a new "):
                continue
            name = found.about.removeprefix("keeps a new ").partition(",")[0]
            with undone(server):
                made = client.call(found.operation)
                key = (made[0] if isinstance(made, list) else made).id
                assert server.store.get(name, key) is not None, found.operation
                created += 1
        assert created > 20


def test_an_operation_of_a_newer_release_is_unknown_to_an_older_one() -> None:
    older = a_server("8.0.0")
    names = set(a_server("2512").inventory.shapes.contract.operations)
    name = min(names - set(older.inventory.shapes.contract.operations))
    reply = Client(older).send(a_server("2512").inventory.examples.request(name))
    fault = codec.decode(reply.body).fault
    assert reply.status == 500
    assert fault is not None
    assert fault.detail is None
    assert fault.string == f"{name} is no operation of 8.0.0"


def test_of_an_operation_that_nobody_knows_the_one_that_may_be_meant_is_told(client: Client) -> None:
    body = b'<Desktop_Gett xmlns="urn:vdi"/>'
    form = b'<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body>%s</e:Body></e:Envelope>'
    fault = codec.decode(client.server.answer(form % body).body).fault
    assert fault is not None
    assert fault.string == f"'Desktop_Gett' is no operation of {client.server.release}; did you mean Desktop_Get?"


def test_a_missing_pool_is_a_fault_that_names_it(client: Client) -> None:
    missing = "Desktop/bm90/aGVyZQ"
    with pytest.raises(vdi.EntityNotFound) as caught:
        client.call("Desktop_Get", id=missing)
    assert caught.value.id.id == missing
    assert missing in str(caught.value)
