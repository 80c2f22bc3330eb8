"""Members, filters and queries as values: what they send, and what they refuse before anything is sent."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

import pytest

from vlsi_bindings import vdi
from vlsi_bindings.client.queries import Query, QueryError, QueryWarning, member_at
from vlsi_bindings.client.queries.facts import facts_of
from vlsi_bindings.client.queries.members import Member, fields
from vlsi_bindings.conformance.rules.values import attributes_of
from vlsi_bindings.contract import UnknownReleaseError
from vlsi_bindings.model import Array, Long

if TYPE_CHECKING:
    from vlsi_bindings.client.queries.filters import Filter

F = fields(vdi.MachineSummaryView)
E = fields(vdi.TimingProfilerView)
ANYTHING: Any = True
NOTHING: Any = None
NOON = datetime.datetime(2024, 7, 1, 12, tzinfo=datetime.timezone.utc)
NAMED = vdi.QueryFilterEquals(member_name="base.name", value="a")
STARTS = vdi.QueryFilterStartsWith(member_name="base.name", value="WIN")
ERROR = vdi.QueryFilterEquals(member_name="base.basicState", value="ERROR")


@pytest.mark.parametrize(
    ("asked", "sent"),
    [
        (F.base.name == "a", NAMED),
        (F.base.name != "a", vdi.QueryFilterNotEquals(member_name="base.name", value="a")),
        (F.base.name.startswith("WIN"), STARTS),
        (F.base.name.contains("I"), vdi.QueryFilterContains(member_name="base.name", value="I")),
        (E.time.between(NOON, None), vdi.QueryFilterBetween(member_name="time", from_value=NOON)),
        (~(F.base.name == "a"), vdi.QueryFilterNot(filter=NAMED)),
        (
            F.base.name.startswith("WIN") & ~(F.base.basic_state == "ERROR"),
            vdi.QueryFilterAnd(filters=[STARTS, vdi.QueryFilterNot(filter=ERROR)]),
        ),
        ((F.base.name == "a") | (F.base.basic_state == "ERROR"), vdi.QueryFilterOr(filters=[NAMED, ERROR])),
    ],
)
def test_each_of_the_eight_filters_has_its_expression(asked: Filter, sent: vdi.QueryFilter) -> None:
    assert asked.wire == sent


def test_junctions_of_one_kind_are_one_and_two_nots_are_none() -> None:
    one, two, three = (F.base.name == text for text in "abc")
    assert (one & two & three).wire == (one & (two & three)).wire
    assert len((one | two | three).wire.filters) == 3
    assert (~~one).wire == one.wire


def test_a_choice_of_none_is_no_row_and_sends_no_empty_array() -> None:
    """P6: an empty filter array breaks the call."""
    none, named = F.base.name.one_of([]), F.base.name == "a"
    assert none.wire is False
    assert ((none & named).wire, (none | named).wire, (~none & named).wire) == (False, NAMED, NAMED)
    assert Query(vdi.MachineSummaryView).filter(none).empty
    assert Query(vdi.MachineSummaryView).filter(~none).definition().filter is None
    assert F.base.name.one_of(["a"]).wire == NAMED
    assert len(F.base.name.one_of(["a", "b"]).wire.filters) == 2


def test_values_get_the_type_of_their_member() -> None:
    """P17: anyType needs a hand-made xsi:type."""
    longs = [
        member_at(entity, path) == 7
        for entity in facts_of(None).entities
        for path in facts_of(None).filterable(entity)
        if facts_of(None).paths.walk(entity, path).target.type == "xsd:long"
    ]
    assert {type(asked.wire.value) for asked in longs} == {Long}
    users = F.base.users.contains([vdi.UserOrGroupId(id="u")]).wire.value
    assert isinstance(users, Array)
    assert users.item_type == "UserOrGroupId"
    assert F.base.users.contains([]).wire.value.item_type == "UserOrGroupId"


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (lambda: F.base.nam, "did you mean name"),
        (lambda: F.base.dnsName, "did you mean dns_name"),
        (lambda: F.nme, "no member nme"),
        (lambda: F.name, "did you mean base.name"),
        (lambda: F.base.name.first, "no member first"),
        (lambda: F.base.users.id, "no member id"),
    ],
)
def test_a_member_that_is_none_tells_what_may_be_meant(wrong: Any, told: str) -> None:
    """P2: a key that is wrong or in the wrong case."""
    with pytest.raises(AttributeError, match=told):
        wrong()


@pytest.mark.parametrize(
    ("wrong", "rule"),
    [
        (lambda: F.id == vdi.MachineId(id="m"), "query-id"),
        (lambda: F.base.held.startswith("x"), "query-filter"),
        (lambda: F.base.name.between(NOON, NOON), "query-filter"),
        (lambda: F.base.held == "true", "query-value"),
        (lambda: F.base.desktop == vdi.MachineId(id="m"), "query-value"),
        (lambda: F.summary_data.virtual_center == vdi.VirtualCenterId(id="v"), "not-filterable"),
        (lambda: Query(vdi.MachineSummaryView).sort(F.base.users), "query-sort"),
        (lambda: fields("MachineInfo"), "query-entity"),
        (lambda: fields("machineSummaryView"), "did you mean MachineSummaryView"),
        (lambda: Query(vdi.MachineInfo), "query-entity"),
        (lambda: member_at(vdi.MachineSummaryView, "base.Name"), r"did you mean base\.name"),
    ],
)
def test_what_breaks_a_rule_is_refused_where_it_is_written(wrong: Any, rule: str) -> None:
    with pytest.raises(QueryError, match=rule) as caught:
        wrong()
    assert caught.value.breaches


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (lambda: bool(F.base.name == "a"), "combine filters with"),
        (lambda: (F.base.name == "a") and (F.base.name == "b"), "combine filters with"),
        (lambda: F == "a", "name one"),
        (lambda: "a" in F.base.name, "is no collection"),
        (lambda: Query(vdi.MachineSummaryView).filter(ANYTHING), "a filter is made of members"),
        (lambda: {F.base.name: 1}, "unhashable"),
        (lambda: F.base.name == "a" & F.base.dns_name == "b", "each condition in parentheses"),
        (lambda: F.base.name == "a" | F.base.dns_name == "b", "each condition in parentheses"),
        (lambda: F.base.held & (F.base.name == "a"), "compare it"),
        (lambda: (F.base.name == "a") & F.base.held, "compare it"),
        (lambda: (F.base.name == "a") | F.base.held, "compare it"),
        (lambda: ~F.base.held, "compare it"),
        (lambda: F.base.held and (F.base.name == "a"), "compare it"),
        (lambda: not F.base.held, "compare it"),
        (lambda: F.base.name in ("a", "b"), "combine filters with"),
        (lambda: F.base.name < "b", "no such filter"),
        (lambda: "a" <= F.base.name <= "b", "no such filter"),
        (lambda: F.base.name == F.base.dns_name, "is compared to a value"),
        (lambda: F.base.name == (F.base.dns_name == "a"), "is compared to a value"),
        (lambda: F.base.name.startswith(NOTHING), "a value is needed"),
        (lambda: F.base.name.contains(None), "a value is needed"),
        (lambda: F.base.name.one_of("abc"), r"one_of\(\['abc'\]\)"),
    ],
)
def test_what_python_would_misread_is_refused(wrong: Any, told: str) -> None:
    with pytest.raises(TypeError, match=told):
        wrong()


@pytest.mark.parametrize(
    ("doubtful", "told"),
    [
        (
            lambda: F.base.basic_state == "EROR",
            r"basicState: 'EROR' is none of .*; did you mean ERROR\?",
        ),
        (lambda: F.base.basic_state != "available", "did you mean AVAILABLE"),
        (lambda: F.base.type.one_of(["x"]), "there are MANAGED_VIRTUAL_MACHINE, UNMANAGED_MACHINE"),
    ],
)
def test_a_value_that_only_a_newer_server_can_know_is_sent_with_a_warning(doubtful: Any, told: str) -> None:
    with pytest.warns(QueryWarning, match=told) as caught:
        assert doubtful().wire
    assert len(caught) == 1


def test_the_warning_is_of_the_line_that_compares() -> None:
    with pytest.warns(QueryWarning) as caught:
        _ = F.base.basic_state == "EROR"
    assert caught[0].filename == __file__


def test_a_documented_value_is_sent_without_a_word() -> None:
    assert (F.base.basic_state == vdi.MachineBasicState.ERROR).wire == ERROR


def test_entities_are_not_mixed() -> None:
    pool = fields(vdi.DesktopSummaryView).desktop_summary_data.name
    machines = Query(vdi.MachineSummaryView)
    for mix in (lambda: (pool == "a") & (F.base.name == "b"), lambda: machines.filter(pool == "a")):
        with pytest.raises(ValueError, match="take one entity"):
            mix()
    with pytest.raises(ValueError, match="take one entity"):
        machines.sort(pool)


def test_a_query_is_a_value_and_says_what_it_asks() -> None:
    plain = Query(vdi.MachineSummaryView)
    asked = plain.filter(F.base.name == "a").filter(F.base.basic_state == "ERROR").sort(F.base.name, descending=True)
    assert asked.window(20, 10).paged(5).definition() == vdi.QueryDefinition(
        query_entity_type="MachineSummaryView",
        filter=vdi.QueryFilterAnd(filters=[NAMED, ERROR]),
        sort_by="base.name",
        sort_descending=True,
        starting_offset=20,
        limit=10,
        max_page_size=5,
    )
    assert plain.definition() == vdi.QueryDefinition(query_entity_type="MachineSummaryView")


@pytest.mark.parametrize("wrong", [(-1, None), (0, -1)])
def test_a_window_is_not_negative(wrong: tuple[int, int | None]) -> None:
    with pytest.raises(ValueError, match="window"):
        Query(vdi.MachineSummaryView).window(*wrong)


@pytest.mark.parametrize("size", [0, 1_001])
def test_a_page_has_a_thousand_rows_at_most(size: int) -> None:
    with pytest.raises(ValueError, match="1 to 1000"):
        Query(vdi.MachineSummaryView).paged(size)


def test_a_member_that_an_older_release_lacks_is_none() -> None:
    """P7: a signature changed between releases."""
    newest, oldest = (fields(vdi.MachineSummaryView, release=release) for release in (None, "7.13.0"))
    assert dir(newest.base) != dir(oldest.base) or set(dir(newest.summary_data)) != set(dir(oldest.summary_data))
    with pytest.raises(UnknownReleaseError, match=r"7\.13\.0"):
        fields(vdi.MachineSummaryView, release="7.12")


def test_every_path_of_every_entity_has_its_python_name() -> None:
    """What the contract lists is what attributes lead to, and nothing hides behind a method."""
    facts = facts_of(None)
    methods = {name for name in vars(Member) if not name.startswith("_")}
    seen = 0
    for entity in facts.entities:
        for path, walk in facts.paths.listed(entity).items():
            found = fields(entity)
            for step in walk.steps:
                cls = vdi.REGISTRY.find_type(step.owner.name)
                assert cls is not None
                name = attributes_of(cls)[step.field.name]
                assert name not in methods
                found = getattr(found, name)
            assert repr(found) == f"<{entity}.{path}>"
            seen += 1
    assert seen > 900
