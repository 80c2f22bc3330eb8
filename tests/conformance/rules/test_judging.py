"""How a message is walked: paths like the codec's, directions, and bounded time for whatever strangers send."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from benchmarks.messages import desktop_reply, query_page
from tests.support.instances import drawn, maximal, the_maker
from tests.support.rule_cases import cases
from tests.support.schemas import the_contract
from vlsi_bindings import codec, vdi
from vlsi_bindings.codec import Envelope, Limits, SoapFault
from vlsi_bindings.conformance import rules
from vlsi_bindings.conformance.rules.judging import plans_of
from vlsi_bindings.conformance.rules.values import key
from vlsi_bindings.model import Array, DataObject

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hypothesis.strategies import DrawFn

    from vlsi_bindings.conformance.rules import Breach

MAKER = the_maker()
SECONDS = 10


def judged(message: Any, **options: Any) -> list[Breach]:
    return list(rules.judge(message, the_contract(), **options))


@pytest.fixture
def in_bounded_time() -> Iterator[None]:
    """Far above what it takes on a slow machine, far below what growth with the square would."""
    start = time.process_time()
    yield
    assert time.process_time() - start < SECONDS


def test_paths_number_siblings_only_where_there_are_some() -> None:
    one = vdi.Certificate_Validate(spec=vdi.DesktopId(id="x"))
    (breach,) = judged(one)
    assert breach.path == "Envelope/Body/Certificate_Validate/spec"
    base = vdi.UserEntitlementBase(user_or_group=vdi.UserOrGroupId(id="u"), resource=vdi.TaskId(id="t"))
    alone = vdi.UserEntitlement_CreateUserEntitlements(bases=[base])
    several = vdi.UserEntitlement_CreateUserEntitlements(bases=[base, base])
    place = "Envelope/Body/UserEntitlement_CreateUserEntitlements"
    assert [b.path for b in judged(alone)] == [f"{place}/bases/resource"]
    assert [b.path for b in judged(several)] == [f"{place}/bases[0]/resource", f"{place}/bases[1]/resource"]


def test_paths_are_those_of_the_codec() -> None:
    """The same place is broken for the codec (an unknown value) and for the rules; both name it alike."""
    body = desktop_reply().body.replace(b"<enabled>true</enabled>", b"<enabled>maybe</enabled>", 1)
    envelope = codec.decode(body)
    (finding,) = envelope.findings
    holder = finding.path.rpartition("/")[0]
    info = envelope.result
    info.desktop_settings.category_folder_name = "CON"
    (breach,) = judged(envelope)
    assert holder.startswith("Envelope/Body/Desktop_GetResponse/returnval/")
    assert breach.path == "Envelope/Body/Desktop_GetResponse/returnval/desktopSettings/categoryFolderName"


def test_a_fault_is_judged_within_its_detail() -> None:
    entries = [vdi.MapEntry(key="a"), vdi.MapEntry(key="a")]
    fault = vdi.UnexpectedFault(error_message="no", error_attributes=entries)
    sent = codec.decode(codec.encode(fault))
    (breach,) = judged(sent)
    assert breach.path == "Envelope/Body/Fault/detail/UnexpectedFaultFault/errorAttributes[1]/key"
    assert breach.rule == "unique-key"
    assert [b.path for b in judged(SoapFault(detail=fault))] == [breach.path]


def test_results_under_any_type_are_judged() -> None:
    status = vdi.DesktopInstantCloneDesktopProvisioningStatusData(operation="SCHEDULE_PUSH_IMAGE")
    results = vdi.QueryResults(
        starting_offset=0, results=[status, Array("xsd:string", ["x"]), Array("EntityId", [status])]
    )
    found = judged(results)
    assert {b.path.rpartition("/")[0] for b in found} == {"QueryResults/results[0]", "QueryResults/results[2]/EntityId"}


@pytest.mark.parametrize(("direction", "count"), [("request", 1), ("response", 0), (None, 0)])
def test_limits_of_input_hold_for_requests_only(direction: Any, count: int) -> None:
    long = vdi.QueryResults(starting_offset=0, results=["x"] * 1_001)
    found = judged(long, direction=direction)
    assert [b.rule for b in found] == ["max-array"] * count
    assert all(b.path == "QueryResults/results[1000]" for b in found)


def test_arrays_within_values_are_input_too() -> None:
    value = Array("xsd:string", ["x"] * 1_001)
    request = vdi.AdvancedSettings_Set(values=[vdi.MapEntry(key="k", value=value)])
    (breach,) = judged(request)
    assert (breach.rule, breach.path) == ("max-array", "Envelope/Body/AdvancedSettings_Set/values/value")


def test_the_named_direction_counts_and_without_one_the_message_tells() -> None:
    request = vdi.Desktop_Get(id=vdi.DesktopId(id="x"))
    request.this.type = "Farm"
    assert [b.rule for b in judged(request)] == ["service"]
    assert [b.rule for b in judged(Envelope(request))] == ["service"]
    assert judged(request, direction="response") == []


def test_most_classes_cost_nothing() -> None:
    plans = plans_of(the_contract(), "response")
    assert plans[vdi.MachineSummaryView] is None
    assert plans[vdi.DesktopId] is None
    assert plans[vdi.DesktopInfo] is not None
    assert judged(codec.decode(query_page(3).body)) == []


def test_a_contract_without_a_class_of_ours_or_the_reverse_is_no_trouble() -> None:
    class Newer(vdi.DesktopInfo):
        """A type that the contract does not have."""

    info = maximal(vdi.DesktopInfo)
    newer = Newer(**{f.attribute: getattr(info, f.attribute) for f in vdi.DesktopInfo.__fields__})
    inner = {b.path.partition("/")[2] for b in judged(newer)}
    assert inner <= {b.path.partition("/")[2] for b in judged(info)}


def test_two_contracts_have_their_own_plans() -> None:
    from vlsi_bindings import contract  # noqa: PLC0415 - a second copy of the same

    other = contract.load()
    assert plans_of(other, None) is not plans_of(the_contract(), None)
    assert plans_of(other, None) is plans_of(other, None)


@pytest.mark.parametrize("cls", MAKER.types, ids=lambda cls: cls.__name__)
def test_every_type_with_everything_set_can_be_judged(cls: type[DataObject]) -> None:
    value = maximal(cls)
    for direction in ("request", "response"):
        for breach in judged(value, direction=direction):
            assert breach.page
            assert breach.path.startswith(cls.__wire_name__)
            assert breach.expected
            assert breach.mend


def test_every_request_with_everything_set_can_be_judged() -> None:
    for cls in MAKER.requests:
        for breach in judged(maximal(cls)):
            assert breach.path.startswith(f"Envelope/Body/{cls.__wire_name__}/")


@st.composite
def _instances(draw: DrawFn) -> Any:
    return drawn(draw, draw(st.sampled_from(MAKER.types)))


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(_instances())
def test_judging_changes_nothing_and_says_the_same_twice(value: DataObject) -> None:
    before = key(value)
    assert judged(value) == judged(value)
    assert key(value) == before


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(_instances())
def test_a_message_is_judged_as_the_object_it_was_made_of(value: DataObject) -> None:
    envelope = Envelope(value, bare=True)
    again = codec.decode(codec.encode(envelope))
    assert judged(again) == judged(envelope)


@pytest.mark.usefixtures("in_bounded_time")
class TestStrangers:
    def test_filters_as_deep_as_decoding_allows(self) -> None:
        inner: Any = vdi.QueryFilterEquals(member_name="id", value="x")
        for _ in range(90):
            inner = vdi.QueryFilterNot(filter=inner)
        definition = vdi.QueryDefinition(query_entity_type="MachineSummaryView", filter=inner)
        message = codec.decode(codec.encode(vdi.QueryService_Query(definition=definition)))
        assert [b.rule for b in judged(message)] == ["query-id"]

    def test_filters_far_deeper_than_that(self) -> None:
        inner: Any = vdi.QueryFilterEquals(member_name="id", value="x")
        for _ in range(20_000):
            inner = vdi.QueryFilterAnd(filters=[inner])
        definition = vdi.QueryDefinition(query_entity_type="MachineSummaryView", filter=inner)
        rule = [b.rule for b in judged(vdi.QueryService_Query(definition=definition))]
        assert "not-judged" in rule
        while isinstance(inner, vdi.QueryFilterAnd):  # taken apart, since freeing it at one go would recurse
            inner = inner.filters.pop()

    def test_filters_that_hold_themselves(self) -> None:
        ring: Any = vdi.QueryFilterAnd(filters=[])
        ring.filters += [ring, ring]
        definition = vdi.QueryDefinition(query_entity_type="MachineSummaryView", filter=ring)
        assert [b.rule for b in judged(vdi.QueryService_Query(definition=definition))] == ["not-judged"]

    def test_objects_that_hold_themselves(self) -> None:
        group = cases(the_contract().release).lawful(vdi.AccessGroupInfo)
        group.children = [group, group]
        assert [b.rule for b in judged(group, direction="request")] == ["not-judged"]

    def test_a_million_items(self) -> None:
        request = vdi.ApplicationIcon_UpdateAssociations(
            id=vdi.ApplicationIconId(id="x"), applications=[vdi.ApplicationId(id="y")] * 1_000_000
        )
        (breach,) = judged(request)
        assert (breach.rule, breach.seen) == ("max-array", "1,000,000")

    def test_a_million_repetitions_come_one_by_one(self) -> None:
        data = vdi.ConnectionServerGeneralData.__new__(vdi.ConnectionServerGeneralData)
        for f in vdi.ConnectionServerGeneralData.__fields__:
            setattr(data, f.attribute, [] if f.array else None)
        data.tags = ["same"] * 1_000_000
        found = rules.judge(data, the_contract())
        assert next(found).path == "ConnectionServerGeneralData/tags[1]"
        assert next(found).path == "ConnectionServerGeneralData/tags[2]"

    def test_more_objects_than_the_limit_allows(self) -> None:
        bad = vdi.DesktopInstantCloneDesktopProvisioningStatusData(operation="NONE")
        results = vdi.QueryResults(starting_offset=0, results=[bad] * 1_000)
        (breach,) = judged(results, limits=Limits(max_elements=500))
        assert (breach.rule, breach.severity) == ("not-judged", "warning")

    @pytest.mark.parametrize("key", ["." * 100_000, "a." * 100_000, "x" * 1_000_000, "desktopSettings." * 60])
    def test_endless_keys(self, key: str) -> None:
        entries = [vdi.MapEntry(key=f"{key}{number}") for number in range(10)]
        found = judged(vdi.Desktop_Update(id=vdi.DesktopId(id="x"), updates=entries))
        assert [b.rule for b in found] == ["update-key"] * 10
        assert all(len(str(b)) < 1_000 for b in found)

    def test_a_thousand_wrong_keys(self) -> None:
        entries = [vdi.MapEntry(key=f"desktopSettings.enabledd{number}" + "x" * 60) for number in range(1_000)]
        found = judged(vdi.Desktop_Update(id=vdi.DesktopId(id="x"), updates=entries))
        assert len(found) == 1_000

    def test_a_text_that_a_pattern_would_choke_on(self) -> None:
        data = vdi.DesktopSpecifiedName(vm_name="-" * 1_000_000)
        assert [b.rule for b in judged(data)] == ["max-length"]
        pattern = cases(the_contract().release).lawful(vdi.DesktopPatternNamingSettings)
        pattern.naming_pattern = "-" * 1_000
        assert {b.rule for b in judged(pattern)} == {"pattern", "naming-pattern"}

    def test_a_character_that_xml_cannot_hold(self) -> None:
        assert [b.rule for b in judged(vdi.DesktopSpecifiedName(vm_name="a\x00b"))] == ["pattern"]
