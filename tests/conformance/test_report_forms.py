"""Every form of report holds every message and every finding, and is what its readers expect."""

from __future__ import annotations

import json
import re
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from lxml import etree, html

from tests.conformance.reporting import HOSTILE, document, hostile, results
from tests.support.schemas import the_contract
from vlsi_bindings import codec, vdi
from vlsi_bindings.conformance import Severity, check
from vlsi_bindings.conformance.reports import FORMS, Result, Status, Summary
from vlsi_bindings.conformance.reports.sarif import uri_of
from vlsi_bindings.markup import plain

SARIF = Path(__file__).parent / "schemas" / "sarif-2.1.0-rtm.5.json"
"""The schema of SARIF 2.1.0 by OASIS, as the schema store hands it out."""


def summed(told: list[Result]) -> Summary:
    summary = Summary()
    for result in told:
        summary.add(result)
    return summary


def test_a_summary_counts_messages_rules_and_types() -> None:
    summary = summed(results())
    assert str(summary) == "6 messages: 3 valid, 2 invalid, 1 unreadable"
    assert summary.status == {Status.VALID: 3, Status.INVALID: 2, Status.UNREADABLE: 1}
    assert summary.findings == sum(len(result.findings) for result in results()) == summary.rules.total()
    assert summary.worst["unknown-element"] is Severity.ERROR
    assert str(Summary()) == "0 messages: none"


@pytest.mark.parametrize(
    ("fail_on", "failing"),
    [(Severity.ERROR, [3, 4, 5]), (Severity.WARNING, [1, 3, 4, 5]), (Severity.NOTE, [1, 2, 3, 4, 5])],
)
def test_a_message_fails_from_a_severity_on(fail_on: Severity, failing: list[int]) -> None:
    assert [number for number, result in enumerate(results()) if result.fails(fail_on)] == failing


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("told", [[], results()[:1], results()], ids=["none", "one", "many"])
def test_every_form_is_well_formed_for_any_number_of_messages(form: str, told: list[Result]) -> None:
    data = document(form, told)
    if form in ("json", "sarif"):
        json.loads(data)
    elif form == "junit":
        etree.fromstring(data)
    else:
        assert html.document_fromstring(data).find("body") is not None


def test_the_json_document_follows_its_schema() -> None:
    text = files("vlsi_bindings.conformance.reports").joinpath("report.schema.json").read_text(encoding="utf-8")
    schema = json.loads(text)
    jsonschema.Draft202012Validator.check_schema(schema)
    loaded = json.loads(document("json", results()))
    jsonschema.Draft202012Validator(schema).validate(loaded)
    assert [message["status"] for message in loaded["messages"]] == [str(result.status) for result in results()]
    assert loaded["messages"][3]["reason"] == results()[3].reason
    assert loaded["summary"]["status"] == {"valid": 3, "invalid": 2, "unreadable": 1}


def test_the_sarif_log_follows_its_schema() -> None:
    validator: Any = jsonschema.Draft4Validator(json.loads(SARIF.read_text(encoding="utf-8")))
    log = json.loads(document("sarif", results()))
    validator.validate(log)
    (run,) = log["runs"]
    told = [(result["ruleId"], result["level"]) for result in run["results"]]
    found = [(f.rule, str(f.severity)) for r in results() for f in r.findings]
    assert sorted(told) == sorted([*found, ("unreadable", "error")])
    assert {rule["id"] for rule in run["tool"]["driver"]["rules"]} == {rule for rule, _ in told}
    assert run["invocations"] == [{"executionSuccessful": False}]
    with pytest.raises(jsonschema.ValidationError):
        validator.validate(log | {"version": "3"})


def test_sarif_leads_to_line_column_and_element() -> None:
    (run,) = json.loads(document("sarif", results()[-1:]))["runs"]
    place = run["results"][0]["locations"][0]
    assert place["physicalLocation"] == {
        "artifactLocation": {"uri": "odd.xml"},
        "region": {"startLine": 1, "startColumn": 67},
    }
    assert place["logicalLocations"][0]["fullyQualifiedName"].endswith("/pendingImageProgress")
    assert run["columnKind"] == "unicodeCodePoints"


@pytest.mark.parametrize(
    ("name", "uri"),
    [
        ("a b/ü.xml", "a%20b/%C3%BC.xml"),
        ("/tmp/x.xml", "file:///tmp/x.xml"),  # noqa: S108 - a name
        ("sample:query", "sample%3Aquery"),
        ("\udcff#?.xml", "%FF%23%3F.xml"),
    ],
)
def test_a_file_name_becomes_a_uri(name: str, uri: str) -> None:
    assert uri_of(name) == uri


@pytest.mark.parametrize(("fail_on", "failures"), [(Severity.ERROR, 2), (Severity.WARNING, 3), (Severity.NOTE, 4)])
def test_junit_has_a_case_for_each_message(fail_on: Severity, failures: int) -> None:
    suites = etree.fromstring(document("junit", results(), fail_on))
    suite = suites.find("testsuite")
    for element in (suites, suite):
        assert (element.get("tests"), element.get("failures"), element.get("errors")) == ("6", str(failures), "1")
    cases = suite.findall("testcase")
    assert [case.get("name") for case in cases] == [plain(result.name) for result in results()]
    assert len(suite.findall("testcase/failure")) == failures
    assert suite.find("testcase/error").get("message") == results()[3].reason
    told = "".join(suite.itertext())
    assert all(plain(str(f)) in told for r in results() for f in r.findings)
    assert cases[0].get("classname") == "Desktop_Get"


def page() -> Any:  # noqa: ANN401 - lxml has no types
    return html.document_fromstring(document("html", results()).decode())


def test_the_page_holds_every_message_and_finding() -> None:
    names = [element.text_content() for element in page().find_class("name")]
    assert names == [plain(result.name) for result in results()]
    findings = page().find_class("finding")
    assert [f.get("data-rule") for f in findings] == [f.rule for r in results() for f in r.findings]
    shown = "".join(page().itertext())
    for finding in (f for r in results() for f in r.findings):
        for text in (
            finding.path,
            finding.expected,
            finding.seen,
            finding.mend,
            finding.type or "",
            finding.page or "",
        ):
            assert plain(text) in shown
    assert results()[3].reason in shown


def test_the_page_says_who_judged_by_what() -> None:
    (lead,) = page().find_class("lead")
    assert lead.text_content() == "6 messages held against the contract, judged by codec, xsd, rules"
    request = codec.encode(vdi.Desktop_Get(id=vdi.DesktopId(id="d")))
    verdict = check(request, release=the_contract().release, judges=["codec"]).verdict
    shown = document("html", [Result("a.xml", verdict)]).decode()
    assert f"1 message held against the contract of {the_contract().release}, judged by codec" in shown


def test_the_page_asks_for_nothing_and_allows_only_what_it_holds() -> None:
    text = document("html", results()).decode()
    policy = page().xpath("//meta[@http-equiv]")[0].get("content")
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy
    for tag, attribute in (("*", "src"), ("*", "href"), ("link", "rel"), ("*", "style"), ("*", "onclick")):
        assert page().xpath(f"//{tag}[@{attribute}]") == []
    assert re.findall(r"https?://|@import|url\(|fetch\(|XMLHttp|innerHTML|eval\(", text) == []


def test_markup_of_strangers_stays_text() -> None:
    for form in FORMS:
        data = document(form, [hostile()]).decode()
        assert "<script>document" not in data or form in ("json", "sarif")
        assert "<img" not in data or form in ("json", "sarif")
        assert "\u202e" not in data
        assert "\x1b" not in data
    assert len(page().xpath("//script")) == 1
    assert page().xpath("//img") == []
    assert plain(HOSTILE) in "".join(page().itertext())


def test_the_page_can_be_used_without_eyes_or_mouse() -> None:
    root = page()
    assert root.get("lang") == "en"
    headings = [heading.text_content() for heading in root.xpath("//h1 | //h2")]
    assert headings == ["Conformance report", "By rule", "By type", "Messages"]
    for field in root.xpath("//form//input | //form//select"):
        assert field.getparent().tag == "label"
        assert field.getparent().text_content().strip()
    assert root.xpath("//output[@aria-live='polite']")
    for fold in root.xpath("//details"):
        assert fold[0].tag == "summary"
    assert {badge.text_content() for badge in root.find_class("badge")} <= {
        "valid",
        "invalid",
        "unreadable",
        "error",
        "warning",
        "note",
    }


@pytest.mark.parametrize("text", ["a\x00b", "\u202e", "\ud800", "\x9b", "\ufeff", "\x0b", "\u200b", "\r"])
def test_what_a_display_would_obey_is_escaped(text: str) -> None:
    assert plain(text).isascii()
    assert plain(text).isprintable()
    assert plain("ü €\t\n") == "ü €\t\n"
