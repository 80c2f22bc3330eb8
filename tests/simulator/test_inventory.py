"""The estate: valid to the last object, the same for the same seed, and no reference leads nowhere."""

from __future__ import annotations

import base64
import datetime
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from tests.simulator.serving import Client, a_server, undone
from tests.support.release_sets import RELEASES
from vlsi_bindings import codec, conformance
from vlsi_bindings.model import DataObject
from vlsi_bindings.simulator import Clock, Simulator, Sizes
from vlsi_bindings.simulator.entities import source_of
from vlsi_bindings.simulator.identifiers import entity_id, name_in, unique_id
from vlsi_bindings.simulator.shapes import replaced, value_at
from vlsi_bindings.simulator.views import VIEWS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vlsi_bindings.simulator.shapes import Shapes

QUICK = ("2512", "2106")
SLOW = [pytest.param(name, marks=pytest.mark.slow) for name in RELEASES if name not in QUICK]


def everything(server: Simulator) -> Iterator[Any]:
    for name in server.store.types():
        yield from server.store.all(name)


def ids_in(value: object, path: str = "") -> Iterator[tuple[str, str, str]]:
    """Path, type and text of all ids of an object and of what is in it."""
    if isinstance(value, list):
        for item in value:
            yield from ids_in(item, path)
    elif isinstance(value, DataObject):
        name = type(value).__wire_name__
        if name.endswith("Id") and hasattr(value, "id"):
            yield path, name, value.id
        else:
            for f in type(value).__fields__:
                yield from ids_in(getattr(value, f.attribute), f"{path}/{f.wire_name}")


@pytest.mark.parametrize("release", [*QUICK, *SLOW])
def test_every_object_and_every_view_of_it_is_valid(release: str) -> None:
    server = a_server(release)
    names = [*server.store.types(), *(name for name in VIEWS if name in server.inventory.shapes.contract.types)]
    assert len(names) > 100
    for name in names:
        for value in server.inventory.all(name)[:20]:
            assert type(value).__wire_name__ == name
            assert [str(found) for found in conformance.check(value, release=release).findings] == []


@pytest.mark.parametrize("release", QUICK)
def test_every_type_that_can_be_queried_has_rows(release: str) -> None:
    server = a_server(release)
    for name, documented in server.inventory.shapes.contract.types.items():
        if documented.queryable:
            assert server.inventory.all(name), name


def test_a_reference_leads_to_something_that_is_there() -> None:
    server = a_server()
    kept = {server.inventory.entities.id_type(name) for name in server.inventory.entities.stored}
    references = [found for value in everything(server) for found in ids_in(value)]
    assert len(references) > 500
    dangling = Counter(name for _, name, text in references if name in kept and not server.store.holds(text))
    assert dangling == {}


def test_pools_have_machines_have_sessions_have_users() -> None:
    server = a_server()
    get = server.store.get
    sessions = server.store.all("SessionLocalSummaryView")
    assert len(sessions) == 25
    for session in sessions:
        machine = get("MachineInfo", session.reference_data.machine.id)
        pool = get("DesktopInfo", session.reference_data.desktop.id)
        user = get("ADUserOrGroupInfo", session.reference_data.user.id)
        assert machine.base.session == session.id
        assert machine.base.desktop == pool.id
        assert session.names_data.desktop_name == machine.base.desktop_name == pool.base.name
        assert session.names_data.user_name == user.base.display_name
        assert session.reference_data.access_group == machine.base.access_group == pool.base.access_group


def test_views_tell_what_the_objects_that_they_are_made_of_tell() -> None:
    server = a_server()
    inventory = server.inventory
    machines = Counter(machine.base.desktop.id for machine in server.store.all("MachineInfo"))
    for view in inventory.all("DesktopSummaryView"):
        pool = inventory.get("DesktopInfo", view.id.id)
        data = view.desktop_summary_data
        assert (data.name, data.type, data.source) == (pool.base.name, pool.type, pool.source)
        assert data.num_machines == machines[view.id.id]
    for details in inventory.all("MachineDetailsView"):
        machine = inventory.get("MachineInfo", details.id.id)
        pool = inventory.get("DesktopInfo", machine.base.desktop.id)
        assert details.data.name == machine.base.name
        assert (details.desktop_data.id, details.desktop_data.name) == (pool.id, pool.base.name)
        center = machine.managed_machine_data.virtual_center_data.virtual_center
        assert details.managed_machine_details_data.virtual_center == center
    admins = {user.base.login_name for user in inventory.all("AdminUserOrGroupInfo")}
    assert admins == {"administrator", "auditor", "helpdesk"}


class TestViews:
    """A view tells what there is at the moment, whatever has changed, and one member of it alone tells the same."""

    def test_a_change_is_seen_at_once(self) -> None:
        server = a_server()
        inventory, client = server.inventory, Client(server)
        before = inventory.all("MachineSummaryView")
        client.call("Machine_EnterMaintenanceMode", id=before[0].id.id)
        after = inventory.all("MachineSummaryView")
        assert after[0].base.basic_state == "MAINTENANCE"
        assert after[1:] == before[1:]

    def test_what_is_joined_counts_too(self) -> None:
        server = a_server()
        inventory, client = server.inventory, Client(server)
        pool = inventory.all("DesktopSummaryView")[1].id.id  # the machines of the first one go in the course of time
        machine = next(m for m in inventory.all("MachineDetailsView") if m.desktop_data.id.id == pool)
        before = inventory.get("DesktopSummaryView", pool).desktop_summary_data.num_machines
        client.call("Machine_Delete", id=machine.id.id)
        assert inventory.get("DesktopSummaryView", pool).desktop_summary_data.num_machines == before - 1
        assert machine.id.id not in [m.id.id for m in inventory.all("MachineDetailsView")]

    def test_an_undone_change_is_seen_by_nobody(self) -> None:
        server = a_server()
        inventory, client = server.inventory, Client(server)
        before = inventory.all("DesktopSummaryView")
        with undone(server):
            client.call("Desktop_Delete", id=before[1].id.id)
            assert len(inventory.all("DesktopSummaryView")) == len(before) - 1
        assert inventory.all("DesktopSummaryView") == before

    @pytest.mark.parametrize("name", sorted(VIEWS))
    def test_a_member_alone_is_what_it_is_in_the_whole(self, name: str) -> None:
        """Of every object as it is, and with each of its optional members unset."""
        inventory = a_server().inventory
        if name not in inventory.shapes.contract.types:
            pytest.skip("a type of another release")
        rows = inventory.rows(name)
        sources = [variant for source in rows._sources[:12] for variant in variants(inventory.shapes, source)]
        made = [rows._make(source) for source in sources]
        for path in paths(inventory.shapes, name):
            read = rows._read(path)
            assert [read(source) for source in sources] == [value_at(view, path) for view in made], path


def paths(shapes: Shapes, name: str, prefix: str = "", depth: int = 4) -> Iterator[str]:
    """All paths of a type, as queries have them."""
    for member in shapes.members(name).values():
        yield prefix + member.name
        if depth and not member.facts.array and member.facts.type in shapes.contract.types:
            yield from paths(shapes, member.facts.type, f"{prefix}{member.name}.", depth - 1)


def variants(shapes: Shapes, source: Any) -> Iterator[Any]:
    """An object, and the same without each of the members that it can do without."""
    yield source
    for member in shapes.members(type(source).__wire_name__).values():
        if not member.wanted and getattr(source, member.attribute) is not None:
            yield replaced(shapes, source, member.name, None)


@pytest.mark.parametrize("name", sorted(VIEWS))
def test_a_view_is_of_something_that_is_kept(name: str) -> None:
    server = a_server()
    if name in server.inventory.shapes.contract.types:
        assert server.inventory.entities.is_kept(name)
        entities = server.inventory.entities
        assert source_of(name) in entities.stored.keys() | entities.single


def test_the_same_seed_gives_the_same_bytes_and_another_other_ones() -> None:
    def written(seed: int) -> list[bytes]:
        return [codec.encode(value) for value in everything(a_server("2406", seed=seed))]

    assert written(1) == written(1)
    assert written(1) != written(2)


def test_ids_have_the_documented_shape() -> None:
    assert entity_id("DesktopId", "6b52", "Alpha") == "Desktop/NmI1Mg==/QWxwaGE"
    for name in ("Alpha", "Alph", "Alp", "Al", "/DC-1/vm/Büro"):
        assert name_in(unique_id("DesktopId", 0, name)) == name
    server = a_server()
    for pool in server.store.all("DesktopInfo"):
        kind, guid, name = pool.id.id.split("/")
        assert kind == "Desktop"
        assert len(base64.b64decode(guid)) == 36
        assert base64.b64decode(name + "=" * (-len(name) % 4)).decode() == pool.base.name
    assert unique_id("DesktopId", 1, "a") != unique_id("DesktopId", 1, "b") != unique_id("DesktopId", 2, "b")


def test_an_estate_has_the_size_that_was_asked_for() -> None:
    server = a_server("2406", sizes=Sizes.of(500))
    counted = {name: server.store.count(name) for name in ("MachineInfo", "DesktopInfo", "SessionLocalSummaryView")}
    assert counted == {"MachineInfo": 500, "DesktopInfo": 5, "SessionLocalSummaryView": 200}
    names = [machine.base.name for machine in server.store.all("MachineInfo")]
    assert len(set(names)) == 500


@pytest.mark.slow
def test_fifty_thousand_machines_are_made_and_queried() -> None:
    server = a_server("2406", sizes=Sizes.of(50_000))
    assert server.store.count("MachineInfo") == 50_000
    assert len(server.inventory.all("MachineSummaryView")) == 50_000


@pytest.mark.parametrize("sizes", [{"machines": 0}, {"machines": 50_001}, {"users": 0}, {"machines": 5, "sessions": 6}])
def test_sizes_out_of_bounds_are_refused(sizes: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="an estate has"):
        Sizes(**sizes)


def test_a_path_that_no_release_has_is_a_slip_of_the_pen() -> None:
    examples = a_server("2106").inventory.examples
    with pytest.raises(LookupError, match="MachineBase has no nmae"):
        examples.make("MachineInfo", {"base.nmae": "x"})
    older = examples.make("MachineInfo", {"base.awsWorkspaceId": "x"})  # only newer ones have it
    assert value_at(older, "base.awsWorkspaceId") is None


class TestExamples:
    @pytest.mark.parametrize("release", [*QUICK, *SLOW])
    def test_every_type_and_every_request_has_a_valid_one(self, release: str) -> None:
        inventory = a_server(release).inventory
        contract = inventory.shapes.contract
        types = [name for name, documented in contract.types.items() if documented.kind != "core"]
        made = [inventory.examples.make(name) for name in types]
        made += [inventory.examples.request(name) for name in contract.operations]
        for value in made:
            assert [str(found) for found in conformance.check(value, release=release).findings] == []


class TestClock:
    def test_it_stands_until_it_is_moved(self) -> None:
        clock = Clock.standing()
        before = clock.now
        assert clock.now == before
        clock.advance(1.5)
        clock.advance(datetime.timedelta(hours=1))
        assert clock.now - before == datetime.timedelta(hours=1, seconds=1.5)

    def test_without_a_start_it_runs_with_the_system(self) -> None:
        clock = Clock()
        before = datetime.datetime.now(datetime.timezone.utc)
        clock.advance(3_600)
        assert datetime.timedelta(minutes=59) < clock.now - before < datetime.timedelta(minutes=61)

    def test_it_is_not_moved_back_and_knows_its_offset(self) -> None:
        with pytest.raises(ValueError, match="forward"):
            Clock().advance(-1)
        with pytest.raises(ValueError, match="offset"):
            Clock(datetime.datetime(2024, 1, 1))  # noqa: DTZ001 - that is what is refused
        for speed in (0, -1, float("nan")):
            with pytest.raises(ValueError, match="more than 0"):
                Clock(speed=speed)

    def test_it_runs_as_fast_as_it_is_told(self, monkeypatch: pytest.MonkeyPatch) -> None:
        system = 1_720_000_000.0
        monkeypatch.setattr("vlsi_bindings.simulator.clock.time.time", lambda: system)
        clocks = [Clock(), Clock(speed=60)]
        start = clocks[0].now
        assert clocks[1].now == start
        system += 10
        assert [clock.now - start for clock in clocks] == [datetime.timedelta(seconds=n) for n in (10, 600)]


def names_in_it(value: object, path: str) -> Iterator[str]:
    """The paths of members that hold their own name, as examples do."""
    if isinstance(value, list):
        for item in value:
            yield from names_in_it(item, path)
    elif isinstance(value, DataObject):
        for f in type(value).__fields__:
            held = getattr(value, f.attribute)
            if f.wire_name in (held, *(held if isinstance(held, list) else ())):
                yield f"{path}.{f.wire_name}"
            yield from names_in_it(held, f"{path}.{f.wire_name}")


@pytest.mark.parametrize("release", ["2512", "7.13.0"])
def test_what_people_read_in_tables_has_names_of_its_own(release: str) -> None:
    server = a_server(release)
    shown = list(everything(server))
    for name in VIEWS:
        shown += server.inventory.all(name) if _is_there(server, name) else []
    examples = {path for one in shown for path in names_in_it(one, type(one).__wire_name__)}
    read = ("name", "displayName", "dnsName", "label", "address", "serverAddress", "hostname", "path", "version")
    assert {path for path in examples if path.rpartition(".")[2] in read} == set()


def _is_there(server: Simulator, view: str) -> bool:
    """Whether the release has the type."""
    shapes = server.inventory.shapes
    return view in shapes.contract.types and VIEWS[view].source in shapes.contract.types
