"""Queries: what can be asked of which entity, by which filter, with a value of which type."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.rule_cases import cases
from tests.support.schemas import the_contract
from vlsi_bindings import codec, samples, vdi
from vlsi_bindings.conformance import rules
from vlsi_bindings.conformance.rules.filterability import filterable_paths
from vlsi_bindings.model import Array

if TYPE_CHECKING:
    from vlsi_bindings.conformance.rules import Breach

PLACE = "Envelope/Body/QueryService_Query/definition"
NOW = datetime.datetime(2024, 6, 1, tzinfo=datetime.timezone.utc)


def query(entity: str, used: Any = None, **controls: Any) -> vdi.QueryService_Query:
    return vdi.QueryService_Query(definition=vdi.QueryDefinition(query_entity_type=entity, filter=used, **controls))


def judged(request: Any) -> list[Breach]:
    return list(rules.judge(request, the_contract()))


def machines(used: Any) -> list[Breach]:
    return judged(query("MachineSummaryView", used))


def equals(name: str, value: Any = None) -> vdi.QueryFilterEquals:
    return vdi.QueryFilterEquals(member_name=name, value=value)


def test_the_sample_query_is_right() -> None:
    assert list(rules.judge(codec.decode(samples.paths()["query_request"].read_bytes()), the_contract())) == []


@pytest.mark.parametrize(
    "used",
    [
        None,
        equals("base.name", "lab-1"),
        equals("base.name"),
        equals("base.session", vdi.SessionId(id="x")),
        equals("base.basicState", "AVAILABLE"),
        equals("base.basicState", "available"),
        vdi.QueryFilterContains(member_name="base.name", value="lab"),
        vdi.QueryFilterStartsWith(member_name="base.name", value="lab"),
        vdi.QueryFilterNot(filter=equals("base.name", "lab-1")),
        vdi.QueryFilterAnd(filters=[equals("base.name", "a"), vdi.QueryFilterOr(filters=[equals("base.name", "b")])]),
    ],
)
def test_right_filters_are_right(used: Any) -> None:
    assert machines(used) == []


@pytest.mark.parametrize(
    ("entity", "hint"),
    [
        ("MachineInfo", "take one of the 32 types that can be queried"),
        ("MachineSumaryView", "did you mean MachineSummaryView?"),
        ("machinesummaryview", "did you mean MachineSummaryView?"),
        ("SessionGlobalSummaryView", "take one of the 32 types"),
        ("", "take one of"),
    ],
)
def test_only_queryable_types_are_asked_for(entity: str, hint: str) -> None:
    (breach,) = judged(query(entity, equals("no.such.member")))
    assert (breach.rule, breach.path) == ("query-entity", f"{PLACE}/queryEntityType")
    assert hint in breach.mend


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("name", "did you mean base.name?"),
        ("base.Name", "did you mean base.name? Paths are told apart by case"),
        ("base.nam", "did you mean base.name?"),
        ("base.name.x", "take a path of MachineSummaryView"),
    ],
)
def test_an_unknown_member_is_told_with_what_was_meant(name: str, hint: str) -> None:
    (breach,) = machines(equals(name, "x"))
    assert (breach.rule, breach.path) == ("query-member", f"{PLACE}/filter/memberName")
    assert hint in breach.mend


@pytest.mark.parametrize("name", ["id", "base.session.id", "base.accessGroup.id"])
def test_no_field_named_id_is_filtered_on(name: str) -> None:
    assert [breach.rule for breach in machines(equals(name, "x"))] == ["query-id"]


@pytest.mark.parametrize(
    ("used", "rule", "field"),
    [
        (vdi.QueryFilterContains(member_name="base.session", value="x"), "query-filter", "memberName"),
        (vdi.QueryFilterStartsWith(member_name="base.held"), "query-filter", "memberName"),
        (vdi.QueryFilterBetween(member_name="base.name", from_value="a"), "query-filter", "memberName"),
        (equals("base.name", 7), "query-value", "value"),
        (equals("base.session", "Session/x"), "query-value", "value"),
        (equals("base.session", vdi.MachineId(id="x")), "query-value", "value"),
        (equals("base.name", Array("xsd:string", ["a"])), "query-value", "value"),
        (vdi.QueryFilterNotEquals(member_name="base.name", value=True), "query-value", "value"),
        (vdi.QueryFilterContains(member_name="base.name", value=NOW), "query-value", "value"),
    ],
)
def test_filters_and_values_fit_the_member(used: Any, rule: str, field: str) -> None:
    (breach,) = machines(used)
    assert (breach.rule, breach.path) == (rule, f"{PLACE}/filter/{field}")


def test_between_is_for_times() -> None:
    right = vdi.QueryFilterBetween(member_name="data.time", from_value=NOW, to_value=NOW)
    wrong = vdi.QueryFilterBetween(member_name="data.time", from_value="yesterday", to_value=NOW)
    assert judged(query("EventSummaryView", right)) == []
    (breach,) = judged(query("EventSummaryView", wrong))
    assert (breach.rule, breach.path) == ("query-value", f"{PLACE}/filter/fromValue")


def test_an_array_contains_one_value_or_all_of_several() -> None:
    name = "localData.desktops"
    right: list[Any] = [vdi.DesktopId(id="x"), Array("DesktopId", [vdi.DesktopId(id="x")])]
    wrong: list[Any] = [vdi.MachineId(id="x"), Array("MachineId", [vdi.MachineId(id="x")]), "Desktop/x"]
    for value in right:
        used = vdi.QueryFilterContains(member_name=name, value=value)
        assert judged(query("EntitledUserOrGroupLocalSummaryView", used)) == []
    for value in wrong:
        used = vdi.QueryFilterContains(member_name=name, value=value)
        (breach,) = judged(query("EntitledUserOrGroupLocalSummaryView", used))
        assert breach.rule == "query-value"


def test_nested_filters_are_told_by_their_own_path() -> None:
    inner = vdi.QueryFilterOr(filters=[equals("base.name", "a"), vdi.QueryFilterNot(filter=equals("id", "x"))])
    (breach,) = machines(vdi.QueryFilterAnd(filters=[inner]))
    assert breach.path == f"{PLACE}/filter/filters/filters[1]/filter/memberName"


@pytest.mark.parametrize(
    ("entity", "name", "rule"),
    [
        ("MachineSummaryView", "base.name", None),
        ("MachineSummaryView", "base.session", None),
        ("MachineSummaryView", "base", "query-sort"),
        ("MachineSummaryView", "id", "query-sort"),
        ("MachineSummaryView", "Name", "query-member"),
        ("EntitledUserOrGroupLocalSummaryView", "localData.desktops", "query-sort"),
    ],
)
def test_results_are_sorted_by_single_simple_members_or_ids(entity: str, name: str, rule: str | None) -> None:
    found = judged(query(entity, sort_by=name))
    assert [breach.rule for breach in found] == ([rule] if rule else [])
    assert all(breach.path == f"{PLACE}/sortBy" for breach in found)


@pytest.mark.parametrize("operation", ["QueryService_Create", "QueryService_Query", "QueryService_GetCount"])
def test_all_methods_that_take_a_definition_are_judged(operation: str) -> None:
    made = cases(the_contract().release)
    request = made.lawful(made.cls(operation), definition=vdi.QueryDefinition(query_entity_type="Desktop"))
    (breach,) = judged(request)
    assert breach.path == f"Envelope/Body/{operation}/definition/queryEntityType"


def test_every_member_of_every_entity_is_taken_or_refused() -> None:
    made = cases(the_contract().release)
    for name, documented in made.contract.types.items():
        if "QueryService" in documented.queryable_by:
            takes = set(filterable_paths(made.paths, name))
            for path in made.paths.listed(name):
                told = {breach.rule for breach in judged(query(name, equals(path)))}
                assert told <= ({"query-filter"} if path in takes else {"query-id", "not-filterable"}), path
                assert told or path in takes


@pytest.mark.parametrize(
    ("entity", "name", "rule"),
    [
        ("MachineSummaryView", "base.operatingSystem", "not-filterable"),
        ("ApplicationInfo", "data.enabled", None),
        ("ApplicationInfo", "data", None),
        ("ApplicationInfo", "accessGroup", "not-filterable"),
        ("FarmHealthInfo", "name", "not-filterable"),
        ("EntitledUserOrGroupGlobalSummaryView", "globalData", "not-filterable"),
        ("EntitledUserOrGroupGlobalSummaryView", "globalData.globalApplicationEntitlements", "not-filterable"),
        ("EntitledUserOrGroupGlobalSummaryView", "globalData.globalEntitlements", "query-filter"),
        ("EntitledUserOrGroupLocalSummaryView", "localData.desktops", "query-filter"),
        ("EntitledUserOrGroupLocalSummaryView", "localData.desktopUserEntitlements", "not-filterable"),
        ("EventSummaryView", "data.time", "query-filter"),
        ("EventSummaryView", "data.severity", None),
        ("DesktopProvisioningView", "base.name", None),
    ],
)
def test_what_an_entity_says_of_its_members_holds(entity: str, name: str, rule: str | None) -> None:
    found = judged(query(entity, equals(name)))
    assert [breach.rule for breach in found] == ([rule] if rule else [])
    assert all(breach.page == the_contract().types[entity].page for breach in found)


def test_a_refused_filter_is_told_with_those_that_are_taken() -> None:
    (breach,) = judged(query("EventSummaryView", equals("data.time", NOW)))
    assert breach.mend == "take QueryFilterBetween for data.time"
    assert breach.seen == "QueryFilterEquals"


@pytest.mark.parametrize(
    ("entity", "controls", "told"),
    [
        ("ADUserOrGroupSummaryView", {"limit": 2_000}, []),
        ("ADUserOrGroupSummaryView", {"limit": 2_001}, ["limit"]),
        ("ADUserOrGroupSummaryView", {"starting_offset": 0}, ["startingOffset"]),
        ("EventSummaryView", {"max_page_size": 1_001, "limit": 5_000}, ["maxPageSize"]),
        ("MachineSummaryView", {"max_page_size": 5_000, "starting_offset": 5}, []),
    ],
)
def test_controls_keep_the_bounds_of_the_entity(entity: str, controls: dict[str, int], told: list[str]) -> None:
    found = judged(query(entity, **controls))
    assert [breach.path for breach in found] == [f"{PLACE}/{name}" for name in told]
    assert {breach.rule for breach in found} <= {"query-limit"}


def test_what_takes_no_filter_sorts_nothing() -> None:
    assert [b.rule for b in judged(query("MachineSummaryView", sort_by="base.operatingSystem"))] == ["query-sort"]
    assert [b.rule for b in judged(query("FarmSummaryView", sort_by="data.desktop"))] == ["query-sort"]
    assert judged(query("FarmSummaryView", equals("data.desktop"))) == []


def test_a_filter_of_a_later_release_is_not_judged_but_its_member_is() -> None:
    class QueryFilterLike(vdi.QueryFilterEquals):
        """A filter that no contract has."""

    assert machines(QueryFilterLike(member_name="base.name", value=7)) == []
    assert [breach.rule for breach in machines(QueryFilterLike(member_name="nowhere"))] == ["query-member"]
