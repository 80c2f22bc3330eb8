"""Whatever is created, changed and deleted: what is kept is valid, and names nothing that is not kept."""

from __future__ import annotations

import random
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from tests.simulator.serving import Client, a_server, undone
from tests.simulator.test_inventory import QUICK, SLOW
from vlsi_bindings import codec, conformance, vdi
from vlsi_bindings.codec import SoapFault
from vlsi_bindings.simulator import Sizes
from vlsi_bindings.simulator.references import ANY, places_of, references_at
from vlsi_bindings.simulator.relations import KEEPING, OWNED

if TYPE_CHECKING:
    from vlsi_bindings.model import DataObject
    from vlsi_bindings.simulator import Simulator

STEPS = 150
VERBS = ("Create", "Register", "Bind", "Update", "Delete", "Remove", "Unbind", "Unregister", "Add", "Set", "Detach")
TELLING = ("Get", "List", "Query")
UNDOING = frozenset({"Logout", "Login"})


def dangling(server: Simulator) -> list[tuple[str, str, str]]:
    """The references of kept objects that lead nowhere."""
    inventory, store = server.inventory, server.store
    return [
        (place.name, place.path, str(text))
        for place in places_of(inventory.entities)
        if place.id_type == ANY or inventory.entities.kinds(place.id_type)
        for value in store.all(place.name)
        for text in references_at(value, place.path)
        if not store.holds(str(text))
    ]


def demand_sound(server: Simulator, after: object = None) -> None:
    assert dangling(server) == [], after
    for name in server.store.types():
        for value in server.store.all(name):
            report = conformance.check(value, release=server.release)
            assert [str(finding) for finding in report.findings] == [], (name, after)


def named_at_random(server: Simulator, request: Any, chance: random.Random) -> Any:
    """A request whose ids are those of things that are there; nothing where there are none.

    What lets the administrator do all of this is spared.
    """
    spared = server.store.first_keys("PermissionInfo")[0]
    for member in server.inventory.shapes.members(type(request).__wire_name__).values():
        held = getattr(request, member.attribute)
        keys = [
            key
            for name in server.inventory.entities.kinds(member.facts.type)
            for key in server.store.first_keys(name)
            if key != spared
        ]
        if held is not None and server.inventory.shapes.is_id(member.facts.type):
            if not keys:
                return None
            identity = server.inventory.shapes.identity(member.facts.type, chance.choice(keys))
            setattr(request, member.attribute, [identity] if member.facts.array else identity)
    return request


def changing(server: Simulator) -> list[str]:
    """The operations that change the inventory."""
    names = server.inventory.shapes.contract.operations
    return [name for name in names if not name.partition("_")[2].startswith((*TELLING, *UNDOING))]


@pytest.mark.parametrize("seed", [0, 1, 2, *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(3, 30))])
def test_nothing_that_is_kept_names_what_is_gone_after_any_course(seed: int) -> None:
    """Half of the steps delete something; time goes on between them."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    server = a_server(chance.choice(["2512", "2406", "2106", "7.13.0"]), sizes=Sizes(12, 4, 5, 2))
    operations, done = changing(server), Counter[str]()
    gone = [name for name in operations if any(verb in name for verb in ("Delete", "Remove", "Unbind", "Unregister"))]
    for _ in range(STEPS):
        name = chance.choice(gone if chance.random() < 0.5 else operations)
        request = named_at_random(server, server.inventory.examples.request(name), chance)
        if request is None:
            continue
        reply = Client(server).send(request)
        done[name] += reply.status == 200
        found = dangling(server)
        assert found == [], (name, request)
        server.clock.advance(chance.choice([0, 30, 300]))
    demand_sound(server)
    assert done.total() > STEPS // 5


@pytest.mark.parametrize("release", [*QUICK, *SLOW])
def test_each_thing_can_go_alone_and_leaves_nothing_that_names_it(release: str) -> None:
    """Of each type that can be deleted each object in turn, from the same estate."""
    server = a_server(release, sizes=Sizes(12, 4, 5, 2))
    refused, went = 0, 0
    for name in server.inventory.shapes.contract.operations:
        if not name.partition("_")[2].startswith(("Delete", "Unregister", "Unbind")):
            continue
        for request in requests_for(server, name):
            with undone(server):
                body = codec.decode(Client(server).send(request).body).body
                if isinstance(body, SoapFault):
                    refused += 1
                    assert type(body.detail) is not vdi.UnexpectedFault, (name, body.string)
                else:
                    went += 1
                    server.clock.advance(600)
                    Client(server)
                    demand_sound(server, request)
    assert refused > 10
    assert went > 40


def requests_for(server: Simulator, operation: str) -> list[DataObject]:
    """The request of an operation for each of the things that it may be about."""
    inventory = server.inventory
    service = f"{operation.partition('_')[0]}Info"
    parameters = inventory.shapes.contract.operations[operation].parameters
    kind = inventory.entities.id_type(service)
    parameter = next((one for one in parameters if one.type == kind), None)
    if parameter is None:
        return []
    return [
        inventory.examples.request(operation, {parameter.name: [key] if parameter.array else key})
        for key in server.store.first_keys(service, 6)
    ]


class TestTheTables:
    def test_they_speak_of_references_that_there_are(self) -> None:
        entities = a_server().inventory.entities
        known = {(place.name, place.id_type) for place in places_of(entities)}
        for table in (OWNED, KEEPING):
            told = {(name, id_type) for name, types in table.items() for id_type in types}
            assert told - known == set()

    def test_none_is_told_twice(self) -> None:
        both = {(n, t) for n, ts in OWNED.items() for t in ts} & {(n, t) for n, ts in KEEPING.items() for t in ts}
        assert both == set()


class TestWhatBecomesOfOthers:
    def test_what_has_to_have_it_keeps_it_and_is_told(self, client: Client) -> None:
        domain = client.call("ADDomain_List")[0]
        with pytest.raises(vdi.EntityInUse) as raised:
            client.call("ADDomain_Unbind", domainId=domain.id.id)
        kinds = {using.id.partition("/")[0] for using in raised.value.used_by}
        assert {"UserEntitlement", "InstantCloneEngineDomainAdministrator"} <= kinds

    def test_the_fault_is_the_documented_one(self, client: Client) -> None:
        center = client.call("VirtualCenter_List")[0]
        with pytest.raises(vdi.InvalidState, match="is used by"):
            client.call("VirtualCenter_Delete", id=center.id.id)

    def test_what_can_do_without_it_is_left_without_it(self, client: Client) -> None:
        shared = client.call("GlobalEntitlement_Create")
        pool = client.server.store.all("DesktopInfo")[0].id.id
        client.call("GlobalEntitlement_AddDesktopsToGE", id=shared.id, desktops=[pool])
        client.call("GlobalEntitlement_Delete", id=shared.id)
        assert client.call("Desktop_Get", id=pool).global_entitlement_data.global_entitlement is None

    def test_what_it_owns_goes_along_to_the_last(self, client: Client) -> None:
        """A virtual center with its data store, hosts and images, once no pool is there any more."""
        server = client.server
        name = "new.example.com"
        center = client.call("VirtualCenter_Create", spec__serverSpec__serverName=name)
        host = server.inventory.examples.make("HostOrClusterInfo", {"virtualCenter": center.id})
        data = {"datastoreData.virtualCenter": center.id, "datastoreData.hostOrCluster": host.id}
        with server.store.transaction():
            server.inventory.put(host)
            server.inventory.put(server.inventory.examples.make("DatastoreInfo", data))
        before = server.store.count("DatastoreInfo")
        client.call("VirtualCenter_Delete", id=center.id)
        assert server.store.count("DatastoreInfo") == before - 1
        assert dangling(server) == []

    def test_policies_go_with_their_pool(self, client: Client) -> None:
        server = client.server
        pool = server.store.all("DesktopInfo")[1]
        client.call("Policies_Set", resource={"id": pool.id.id})
        assert len(server.store.keys("PoliciesInfo")) == 2
        client.call("Desktop_Delete", id=pool.id.id)
        assert server.store.keys("PoliciesInfo") == [""]

    def test_events_go_on_to_tell_of_what_is_gone(self, client: Client) -> None:
        machine = client.server.store.all("MachineInfo")[-1]
        client.call("Machine_Delete", id=machine.id.id, spec__forceLogoffSession=True)
        client.server.clock.advance(120)
        assert client.call("Site_List")
        assert client.server.store.get("MachineInfo", machine.id.id) is None
        told = [event.data.machine_id for event in client.server.store.all("EventSummaryView")]
        assert machine.id in told
