"""The schema judge and the report: what XSD 1.0 sees, told in wire names, once for all judges."""

from __future__ import annotations

import pytest

from vlsi_bindings import codec, vdi
from vlsi_bindings.codec import names
from vlsi_bindings.conformance import JUDGES, Finding, Report, check
from vlsi_bindings.model import response_class
from vlsi_bindings.samples import paths

XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema"'
STATUS = "DesktopInstantCloneDesktopProvisioningStatusData"


def status(fields: str, name: str = STATUS) -> bytes:
    return f'<{name} xmlns="urn:vdi" {XSI}>{fields}</{name}>'.encode()


def base(name: str) -> bytes:
    return status(f"<name>{name}</name><accessGroup><id>a</id></accessGroup>", "DesktopBase")


def only(report: Report) -> Finding:
    assert len(report.findings) == 1, report.findings
    return report.findings[0]


@pytest.mark.parametrize("name", paths())
def test_the_shipped_samples_are_valid(name: str) -> None:
    assert check(paths()[name].read_bytes()).valid


@pytest.mark.parametrize(
    ("fields", "rule", "path", "expected", "seen", "witnesses"),
    [
        ("<operation>NEW</operation>", "unknown-value", "operation", "a value of", "'NEW'", "codec xsd"),
        ("<operation>NONE</operation><new/>", "unknown-element", "new", "a field of", "'new'", "codec xsd"),
        ("<operation a='1'>NONE</operation>", "unknown-attribute", "operation", "no such", "a=1", "codec xsd"),
        ("", "missing-element", "operation", "", "nothing", "codec xsd"),
        (
            "<pendingImageProgress>7</pendingImageProgress><operation>NONE</operation>",
            "wrong-order",
            "operation",
            "the documented order",
            "operation",
            "codec xsd",
        ),
        (
            "<operation>NONE</operation><pendingImageProgress>many</pendingImageProgress>",
            "lexical-form",
            "pendingImageProgress",
            "an integer",
            "'many'",
            "codec xsd",
        ),
        (
            "<operation>NONE</operation><pendingComputeProfile><numCPU>0</numCPU><ram>1</ram></pendingComputeProfile>",
            "min-inclusive",
            "pendingComputeProfile/numCPU",
            "at least 1",
            "'0'",
            "xsd rules",
        ),
    ],
)
def test_a_breach_is_found_once_with_all_its_witnesses(
    fields: str, rule: str, path: str, expected: str, seen: str, witnesses: str
) -> None:
    finding = only(check(status(fields)))
    assert (finding.rule, finding.path) == (rule, f"{STATUS}/{path}")
    assert expected in finding.expected
    assert seen in finding.seen
    assert " ".join(finding.witnesses) == witnesses


def test_facets_are_told_in_words() -> None:
    too_long = only(check(base("a" * 65)))
    assert (too_long.rule, too_long.expected) == ("max-length", "at most 64 characters")
    odd = only(check(base("a b")))
    assert (odd.rule, odd.seen) == ("pattern", "'a b'")


def test_lines_and_indexes_lead_to_the_place() -> None:
    name = "DesktopDisplayProtocolSettings"
    data = status(
        "<supportedDisplayProtocols>RDP</supportedDisplayProtocols>\n"
        "<supportedDisplayProtocols>SMOKE</supportedDisplayProtocols>\n"
        "<defaultDisplayProtocol>RDP</defaultDisplayProtocol><allowUsersToChooseProtocol>true</allowUsersToChooseProtocol>",
        name,
    )
    finding = only(check(data))
    assert (finding.path, finding.line) == (f"{name}/supportedDisplayProtocols[1]", 2)


REQUEST = vdi.Desktop_Get(id=vdi.DesktopId(id="d"))
FAULT = vdi.EntityNotFound(error_message="no", id=vdi.DesktopId(id="d"))
RESPONSE = response_class(vdi.Desktop_Create)(returnval=vdi.DesktopId(id="d"))
DIALECTS = {
    "layout A": codec.Dialect(),
    "another service namespace": codec.Dialect(namespace="urn:horizon"),
    "layout B": codec.Dialect(core_namespace="urn:vim25"),
    "prefixed": codec.Dialect(element_prefix="v", type_prefix=None, soap_prefix=None, always_typed=True),
}


@pytest.mark.parametrize("dialect", DIALECTS.values(), ids=DIALECTS)
@pytest.mark.parametrize("value", [REQUEST, FAULT, RESPONSE, vdi.DesktopId(id="d")], ids=lambda v: type(v).__name__)
def test_every_dialect_is_judged_by_the_one_schema(dialect: codec.Dialect, value: object) -> None:
    assert check(codec.encode(value, dialect=dialect), judges=["xsd", "xsd11"]).findings == ()


OUTER = {
    "request": (
        '<v:QueryService_Query><v:_this type="QueryService">QueryService</v:_this><v:definition><v:queryEntityType>'
        'MachineSummaryView</v:queryEntityType><v:filter i:type="v:QueryFilterEquals"><v:memberName>base.name'
        '</v:memberName><v:value i:type="x:string">a</v:value></v:filter></v:definition></v:QueryService_Query>'
    ),
    "fault": (
        "<s:Fault><faultcode>S</faultcode><faultstring>gone</faultstring><detail><v:EntityNotFoundFault "
        'i:type="v:EntityNotFound"><v:errorMessage>e</v:errorMessage><v:id i:type="v:DesktopId"><v:id>d</v:id></v:id>'
        "</v:EntityNotFoundFault></detail></s:Fault>"
    ),
}


@pytest.mark.parametrize("body", OUTER.values(), ids=OUTER)
@pytest.mark.parametrize("service", ["urn:vdi", "urn:horizon"])
def test_prefixes_may_be_declared_on_the_envelope(body: str, service: str) -> None:
    scope = f'xmlns:v="{service}" xmlns:i="{names.XSI}" xmlns:x="{names.XSD}"'
    data = f'<s:Envelope xmlns:s="{names.SOAP}" {scope}><s:Body>{body}</s:Body></s:Envelope>'
    assert check(data.encode(), judges=JUDGES).findings == ()


@pytest.mark.parametrize("dialect", DIALECTS.values(), ids=DIALECTS)
def test_a_breach_is_seen_in_every_dialect(dialect: codec.Dialect) -> None:
    wrong = vdi.DesktopBase(name="a b", access_group=vdi.AccessGroupId(id="a"))
    finding = only(check(codec.encode(wrong, dialect=dialect)))
    assert (finding.rule, finding.path) == ("pattern", "DesktopBase/name")


def test_an_object_under_another_name_is_judged_by_its_type() -> None:
    data = f'<info xmlns="urn:vdi" {XSI} xsi:type="{STATUS}"><operation>NEW</operation></info>'.encode()
    finding = only(check(data, judges=JUDGES))
    assert (finding.path, finding.witnesses) == ("info/operation", ("codec", "xsd", "xsd11"))


def test_a_bad_fault_is_found_within_its_envelope() -> None:
    data = codec.encode(FAULT).replace(b"<errorMessage>no</errorMessage>", b"")
    finding = only(check(data))
    assert finding.path == "Envelope/Body/Fault/detail/EntityNotFoundFault/errorMessage"
    assert finding.rule == "missing-element"


def test_an_unknown_operation_is_found_by_both_judges() -> None:
    data = codec.encode(REQUEST).replace(b"Desktop_Get", b"Desktop_Polish")
    finding = only(check(data))
    assert (finding.rule, finding.witnesses) == ("unknown-operation", ("codec", "xsd"))


def test_a_password_is_in_no_finding() -> None:
    data = status("<utf8String>hunter2!</utf8String>", "SecureString")
    assert not check(data).valid
    assert "hunter2" not in str(check(data).findings)


def test_an_expected_namespace_is_demanded() -> None:
    report = check(codec.encode(REQUEST), dialect=codec.Dialect(namespace="urn:horizon"))
    assert {finding.rule for finding in report.findings} == {"unexpected-namespace"}


def test_findings_stand_in_the_order_of_lines() -> None:
    data = status(
        "<operation>NEW</operation>\n<pendingComputeProfile><numCPU>0</numCPU><ram>1</ram></pendingComputeProfile>\n"
        "<pendingImageProgress>x</pendingImageProgress>"
    )
    assert [finding.line for finding in check(data).findings] == [1, 2, 3]


def test_what_cannot_be_read_is_no_report() -> None:
    with pytest.raises(codec.DecodeError, match="DOCTYPE"):
        check(b"<!DOCTYPE a><a/>")


def test_very_wide_elements_are_judged_to_the_last_row() -> None:
    rows = '<results xsi:type="xsd:int">1</results>' * 20_000 + '<results xsi:type="xsd:int">x</results>'
    data = status(f"<startingOffset>0</startingOffset>{rows}", "QueryResults")
    (finding,) = check(data, judges=["xsd"]).findings
    assert (finding.rule, finding.path) == ("lexical-form", "QueryResults/results[20000]")


def test_what_stands_around_many_rows_is_told_once() -> None:
    rows = "<results>1</results>" * 5_000
    data = status(f"<startingOffset>x</startingOffset>{rows}<late/>", "QueryResults")
    found = [(finding.rule, finding.path) for finding in check(data, judges=["xsd"]).findings]
    assert found == [("lexical-form", "QueryResults/startingOffset"), ("unexpected-element", "QueryResults/late")]


def test_what_a_newer_server_inserts_hides_nothing_that_comes_after() -> None:
    data = status("<operation>NONE</operation><new/><pendingImageProgress>x</pendingImageProgress>")
    seen = {finding.rule: finding.witnesses for finding in check(data).findings}
    assert seen == {"unknown-element": ("codec", "xsd"), "lexical-form": ("codec", "xsd")}


def test_wide_elements_within_wide_elements_are_refused_rather_than_judged_for_hours() -> None:
    rows = f"<rows>{'<a/>' * 10_001}</rows>" * 2
    finding = check(status(rows, "DesktopSettings"), judges=["xsd"]).findings[0]
    assert (finding.rule, finding.severity, finding.seen) == ("not-judged", "warning", "10001")
