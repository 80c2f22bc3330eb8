"""Objects as people call them: kinds by their words, ids by their names, values by their paths."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from tests.simulator.serving import Client, a_server
from vlsi_bindings import vdi
from vlsi_bindings.client import ArgumentError, NoSuchObjectError, reads
from vlsi_bindings.client.naming import follow, identified, kind_of, kind_of_type, kinds
from vlsi_bindings.client.queries.driving import run
from vlsi_bindings.contract import releases

if TYPE_CHECKING:
    from vlsi_bindings.client.naming import Kind


@pytest.fixture(scope="module")
def lab() -> Client:
    return Client(a_server())


def found(lab: Client, word: str, name: str | None) -> Any:
    return run(lab.result, identified(kind_of(word), name))


@pytest.mark.parametrize(
    ("word", "service"),
    [
        ("pool", "Desktop"),
        ("Pools", "Desktop"),
        ("desktop", "Desktop"),
        ("MACHINE", "Machine"),
        ("connection-server", "ConnectionServer"),
        ("connection_servers", "ConnectionServer"),
        ("rds-server", "RDSServer"),
        ("vcenter", "VirtualCenter"),
        ("policies", "Policies"),
        ("GlobalSettings", "GlobalSettings"),
    ],
)
def test_a_kind_is_called_as_people_do(word: str, service: str) -> None:
    assert kind_of(word).service == service


def test_a_word_for_nothing_is_told_with_what_was_meant() -> None:
    with pytest.raises(ArgumentError, match=r"nothing is called 'pol'; did you mean pool"):
        kind_of("pol")


@pytest.mark.parametrize("release", ["7.13.0", "2111", None])
def test_every_kind_of_a_release_reads_and_can_be_asked_for(release: str | None) -> None:
    assert release is None or release in releases()
    for kind in kinds(release).values():
        assert reads(kind.operation)
        made: Any = None if kind.identity is None else getattr(vdi, kind.identity)(id="x")
        assert type(kind.request(made)).__wire_name__ == kind.operation


def test_a_name_is_looked_for_in_the_view_that_has_names(lab: Client) -> None:
    assert kind_of("pool").entity == "DesktopSummaryView"
    pool = lab.query("DesktopSummaryView").results[0]
    assert found(lab, "pool", pool.desktop_summary_data.name) == pool.id
    assert found(lab, "pool", pool.desktop_summary_data.display_name) == pool.id
    machine = lab.query("MachineSummaryView").results[0]
    assert found(lab, "machine", machine.base.dns_name) == machine.id


def test_where_nothing_can_be_queried_the_list_is_looked_through(lab: Client) -> None:
    server = lab.call("ConnectionServer_List")[0]
    assert kind_of("connection-server").listing == "ConnectionServer_List"
    assert found(lab, "connection-server", server.general.name) == server.id


def test_an_id_is_taken_as_it_is() -> None:
    def nothing(_: Any) -> Any:
        raise AssertionError("nothing has to be asked")

    text = "Desktop/NmI1/QXNz+-_="
    assert run(nothing, identified(kind_of("pool"), text)) == vdi.DesktopId(id=text)
    assert run(nothing, identified(kind_of("GlobalSettings"), None)) is None


@pytest.mark.parametrize(
    ("word", "name", "error", "told"),
    [
        ("pool", "IC-Pool", NoSuchObjectError, "no Desktop is called 'IC-Pool'; did you mean 'IC-Pool-01'?"),
        ("pool", "IC Pol", NoSuchObjectError, "no Desktop is called 'IC Pol'; did you mean 'IC-Pool-01'?"),
        ("pool", "nowhere", NoSuchObjectError, "no Desktop is called 'nowhere'"),
        ("connection-server", "x", NoSuchObjectError, "no ConnectionServer is called 'x'; there are 'CS-1', 'CS-2'"),
        ("pool", None, ArgumentError, "which Desktop? Give its id or its name"),
        ("GlobalSettings", "x", ArgumentError, "of GlobalSettings there is one: leave 'x' out"),
        ("task", "x", ArgumentError, "a Task is found by its id, not by a name"),
    ],
)
def test_what_cannot_be_found_is_told(lab: Client, word: str, name: str, error: type[Exception], told: str) -> None:
    with pytest.raises(error) as caught:
        found(lab, word, name)
    assert told in str(caught.value)


def test_several_of_one_name_are_told_with_their_ids() -> None:
    def answer(_: Any) -> Any:
        rows: list[Any] = [SimpleNamespace(id=vdi.DesktopId(id=f"Desktop/{n}")) for n in "ab"]
        return vdi.QueryResults(starting_offset=0, results=rows)

    with pytest.raises(NoSuchObjectError, match="several of Desktop are called 'x'; take an id: Desktop/a, Desktop/b"):
        run(answer, identified(kind_of("pool"), "x"))


def test_the_kind_of_an_object_is_that_of_its_type() -> None:
    kind: Kind = kind_of_type("DesktopInfo")
    assert kind.service == "Desktop"
    with pytest.raises(ArgumentError, match="no operation gets a DesktopBase"):
        kind_of_type("DesktopBase")


def test_a_path_leads_to_a_value(lab: Client) -> None:
    pool = lab.result(kind_of("pool").request(found(lab, "pool", "IC-Pool-01")))
    assert follow(pool, "base.name") == "IC-Pool-01"
    assert follow(pool, "base.display_name") == follow(pool, "base.displayName")
    protocols = "desktopSettings.displayProtocolSettings.supportedDisplayProtocols"
    assert follow(pool, f"{protocols}[0]") == follow(pool, protocols)[0]
    assert follow(pool, f"{protocols}[99]") is None
    assert follow(pool, "manualDesktopData.viewStorageAcceleratorSettings.useViewStorageAccelerator") is None


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("", "'' is no path"),
        ("base..name", "'base..name' is no path: names with dots between them are"),
        ("base[x]", "'base[x]' is no path"),
        ("base.nme", "DesktopBase has no 'nme'; did you mean name?"),
        ("base.name.x", "a value has no 'x'"),
        ("base[0]", "base[0]: [0] is for an array, and there is none"),
        ("desktopSettings.displayProtocolSettings.supportedDisplayProtocols.x", "an array has no 'x'"),
    ],
)
def test_a_path_that_leads_nowhere_is_told(lab: Client, path: str, told: str) -> None:
    pool = lab.result(kind_of("pool").request(found(lab, "pool", "IC-Pool-01")))
    with pytest.raises(ArgumentError) as caught:
        follow(pool, path)
    assert told in str(caught.value)
