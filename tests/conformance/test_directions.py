"""A request is judged as a request, an answer as an answer, and both for the release of the server."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

import pytest

from tests.support.instances import maximal
from vlsi_bindings import codec, contract, vdi
from vlsi_bindings.conformance import CATALOGUE, JUDGES, Direction, Finding, Report, Severity, check, message
from vlsi_bindings.model import response_class
from vlsi_bindings.samples import paths

if TYPE_CHECKING:
    from collections.abc import Callable

STATUS: Final = "DesktopInstantCloneDesktopProvisioningStatusData"
ANSWER: Final = paths()["desktop_get_response"].read_bytes()
REQUEST: Final = codec.encode(vdi.Desktop_Get(id=vdi.DesktopId(id="d")))
FAULT: Final = codec.encode(vdi.EntityNotFound(error_message="no", id=vdi.DesktopId(id="d")))
DRIFT: Final = {"unknown-element", "unknown-type", "unknown-value", "unknown-operation", "unknown-attribute"}


def the_one(report: Report) -> Finding:
    (finding,) = report.findings
    return finding


@pytest.mark.parametrize(
    ("data", "direction"),
    [
        (REQUEST, Direction.REQUEST),
        (ANSWER, Direction.RESPONSE),
        (FAULT, Direction.RESPONSE),
        (b'<DesktopId xmlns="urn:vdi"><id>d</id></DesktopId>', Direction.NEUTRAL),
        (REQUEST.replace(b"Desktop_Get", b"Desktop_Polish"), Direction.REQUEST),
        (REQUEST.replace(b"Desktop_Get", b"Desktop_PolishResponse"), Direction.RESPONSE),
        (b'<Nobody xmlns="urn:vdi"/>', Direction.NEUTRAL),
    ],
)
def test_a_message_tells_its_direction(data: bytes, direction: Direction) -> None:
    assert check(data).direction is direction


@pytest.mark.parametrize("direction", Direction)
def test_the_direction_can_be_given(direction: Direction) -> None:
    assert check(REQUEST, direction=direction.value).direction is direction
    with pytest.raises(ValueError, match="sideways"):
        check(REQUEST, direction="sideways")


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        (
            b"<pendingImageProgress>",
            b"<pendingImageMood>good</pendingImageMood><pendingImageProgress>",
            "unknown-element",
        ),
        (b">SCHEDULE_PUSH_IMAGE<", b">SCHEDULE_A_PARTY<", "unknown-value"),
        (b"<pendingImageParentVm>", b'<pendingImageParentVm versionId="8">', "unknown-attribute"),
    ],
)
def test_what_a_newer_server_sends_is_drift_in_an_answer_and_an_error_otherwise(
    old: bytes, new: bytes, rule: str
) -> None:
    drifted = ANSWER.replace(old, new)
    assert drifted != ANSWER
    answer = check(drifted)
    assert (the_one(answer).rule, the_one(answer).severity, answer.valid) == (rule, Severity.NOTE, True)
    assert "kept" in the_one(answer).mend
    strict = check(drifted, direction="request")
    assert the_one(strict).severity is CATALOGUE[rule].request
    assert strict.valid is (rule == "unknown-attribute")


def test_drift_excuses_nothing_else() -> None:
    data = ANSWER.replace(b"<pendingImageProgress>65<", b"<mood/><pendingImageProgress>many<")
    report = check(data)
    assert {f.rule: f.severity.value for f in report.findings} == {"unknown-element": "note", "lexical-form": "error"}
    assert not report.valid


def test_only_what_a_newer_peer_may_send_is_drift() -> None:
    assert {entry.rule for entry in CATALOGUE.values() if entry.response is Severity.NOTE} == DRIFT
    assert Severity.NOTE not in {entry.request for entry in CATALOGUE.values()}


def test_a_fault_of_an_unknown_type_is_drift() -> None:
    report = check(FAULT.replace(b"EntityNotFound", b"EntityGone"))
    assert (the_one(report).rule, report.valid) == ("unknown-type", True)


def test_an_unusual_fault_is_a_warning() -> None:
    bare = FAULT.replace(b'<EntityNotFoundFault xmlns="urn:vdi"', b"<EntityNotFoundFault")
    report = check(bare)
    assert "fault-form" in {finding.rule for finding in report.findings}
    assert CATALOGUE["fault-form"].response is Severity.WARNING


# Releases: a contract that lacks what the message has. The package describes one release; an older one is made of it.


def without(
    older: contract.Contract, *, field: str = "", value: str = "", type_name: str = "", operation: str = ""
) -> contract.Contract:
    """The contract without a field of the status type, a value of its operation, a type, or an operation."""
    status = older.types[STATUS]
    fields = tuple(_less(f, value) for f in status.fields if f.name != field)
    types = {name: found for name, found in older.types.items() if name != type_name}
    types[STATUS] = replace(status, fields=fields)
    operations = {name: found for name, found in older.operations.items() if name != operation}
    return replace(older, release="2103", types=types, operations=operations)


def _less(field: contract.Field, value: str) -> contract.Field:
    if field.enumeration is None or value not in field.enumeration.values:
        return field
    values = tuple(known for known in field.enumeration.values if known != value)
    return replace(field, enumeration=replace(field.enumeration, values=values))


@pytest.fixture
def release(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Lets the package describe release 2103, made of the one that it has."""
    newest = contract.load()

    def describe(**lacking: str) -> None:
        older = without(newest, **lacking)
        monkeypatch.setattr(message, "contract_of", lambda release: newest if release is None else older)

    return describe


PROFILE: Final = (
    f'<{STATUS} xmlns="urn:vdi"><operation>FINAL_UNPUBLISH</operation>'
    f"<pendingComputeProfile><numCPU>1</numCPU><ram>1</ram></pendingComputeProfile></{STATUS}>"
).encode()


@pytest.mark.parametrize(
    ("lacking", "rule", "path", "since"),
    [
        ({"field": "pendingComputeProfile"}, "unknown-element", "pendingComputeProfile", "2206"),
        ({"value": "FINAL_UNPUBLISH"}, "unknown-value", "operation", None),
        ({"type_name": "DesktopComputeProfileSpec"}, "unknown-type", "pendingComputeProfile", "2206"),
    ],
)
@pytest.mark.parametrize(("direction", "severity"), [("request", "error"), ("response", "note")])
def test_what_the_release_does_not_have_is_told_with_its_beginning(
    release: Callable[..., None],
    lacking: dict[str, str],
    rule: str,
    path: str,
    since: str | None,
    direction: str,
    severity: str,
) -> None:
    release(**lacking)
    finding = the_one(check(PROFILE, release="2103", direction=direction, judges=["codec"]))
    assert (finding.rule, finding.path, finding.severity) == (rule, f"{STATUS}/{path}", severity)
    assert (finding.since, finding.until) == (since, None)
    assert finding.expected.endswith("in 2103")
    assert finding.place


def test_an_operation_that_the_release_does_not_have_is_told(release: Callable[..., None]) -> None:
    release(operation="Desktop_Get")
    for value in (vdi.Desktop_Get(id=vdi.DesktopId(id="d")), response_class(vdi.Desktop_Get)(returnval=None)):
        found = check(value, release="2103", judges=["codec"]).findings
        assert "unknown-operation" in {finding.rule for finding in found}


def test_all_of_the_samples_fit_their_release() -> None:
    for path in paths().values():
        assert check(path.read_bytes(), release=contract.load().release).findings == ()


def test_items_of_arrays_and_of_any_type_are_held_against_the_release(release: Callable[..., None]) -> None:
    release(value="FINAL_UNPUBLISH")
    row = f'<results xsi:type="{STATUS}"><operation>FINAL_UNPUBLISH</operation></results>'
    data = (
        '<QueryResults xmlns="urn:vdi" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<startingOffset>0</startingOffset>{row * 2}</QueryResults>"
    ).encode()
    found = [finding.path for finding in check(data, release="2103", judges=["codec"]).findings]
    assert found == ["QueryResults/results[0]/operation", "QueryResults/results[1]/operation"]


def test_a_release_that_nobody_describes_is_refused() -> None:
    with pytest.raises(LookupError, match="9999"):
        check(REQUEST, release="9999")


HELD: Final = (
    f'<{STATUS} xmlns="urn:vdi"><operation>NONE</operation>'
    f"<instantClonePendingImageState>READY_HELD</instantClonePendingImageState></{STATUS}>"
).encode()
THRESHOLD: Final = (
    b'<RDSHLoadBalancingSettings xmlns="urn:vdi"><loadIndexThreshold>1</loadIndexThreshold></RDSHLoadBalancingSettings>'
)


@pytest.mark.parametrize(("data", "rule"), [(HELD, "unknown-value"), (THRESHOLD, "unknown-element")])
def test_all_judges_know_when_something_began(data: bytes, rule: str) -> None:
    finding = the_one(check(data, release="2106", direction="request", judges=JUDGES))
    assert (finding.rule, finding.witnesses) == (rule, ("codec", "xsd", "xsd11"))
    assert (finding.severity, finding.since, finding.until) == (Severity.ERROR, "2111", None)
    assert check(data, release="2106", direction="response").valid
    assert check(data, release="2111", direction="request", judges=JUDGES).findings == ()


# What a release wants: elements that came later, and elements that may be absent since.

SUMMARY: Final = "DesktopSummaryData"
LATER: Final = ("2103", "2106")
"""The last release without DesktopSummaryData.userGroupCount, and the first with it."""


def summary(*, count: int | None) -> bytes:
    """An answer with a summary that has, or lacks, a field that 2106 brought."""
    view = maximal(vdi.DesktopSummaryView)
    cls = response_class(vdi.QueryService_Query)
    data = codec.encode(cls(returnval=vdi.QueryResults(starting_offset=0, results=[view])))
    old = re.compile(rb"<userGroupCount>[^<]*</userGroupCount>")
    assert old.search(data)
    return data if count is not None else old.sub(b"", data)


def wanting(report: Report) -> list[Finding]:
    return [found for found in report.findings if found.rule == "missing-element"]


def test_what_a_server_of_an_older_release_does_not_have_is_not_missed() -> None:
    data = summary(count=None)
    assert wanting(check(data, release=LATER[0])) == []
    (missed,) = wanting(check(data, release=LATER[1]))
    assert (missed.severity, set(missed.witnesses)) == (Severity.ERROR, {"codec", "xsd"})


def test_an_answer_of_no_named_release_may_be_an_older_ones() -> None:
    report = check(summary(count=None))
    (missed,) = wanting(report)
    assert (missed.severity, missed.since, report.valid) == (Severity.NOTE, LATER[1], True)
    assert "older" in missed.mend
    (asked,) = wanting(check(summary(count=None), direction="request"))
    assert asked.severity is Severity.ERROR


def test_what_only_older_releases_want_is_missed_there() -> None:
    newest, old = contract.load(), contract.load(release="2312")
    now_optional = {
        (name, field.name)
        for name, documented in newest.types.items()
        for field in documented.fields
        if field.optional and name in old.types
        and any(f.name == field.name and not f.optional and not f.array for f in old.types[name].fields)
    }  # fmt: skip
    assert now_optional
    for name, field in sorted(now_optional):
        value = maximal(vdi.REGISTRY.load(name))
        attribute = next(f.attribute for f in type(value).__fields__ if f.wire_name == field)
        setattr(value, attribute, None)
        missed = [found for found in wanting(check(value, release="2312")) if found.path == f"{name}/{field}"]
        assert [set(found.witnesses) for found in missed] == [{"codec", "xsd"}], (name, field)
        assert wanting(check(value)) == []
