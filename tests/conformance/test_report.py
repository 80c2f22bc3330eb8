"""The report: what it counts, what a finding tells, who may be a judge, what becomes of very many findings."""

from __future__ import annotations

import json
import pickle
import sys
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Final

import jsonschema
import pytest

from vlsi_bindings import codec, contract, vdi
from vlsi_bindings.codec.findings import Rule
from vlsi_bindings.conformance import (
    CATALOGUE,
    DEFAULT_JUDGES,
    JUDGES,
    Finding,
    Judge,
    JudgeMissingError,
    Message,
    Severity,
    as_json,
    check,
    judges_of,
)
from vlsi_bindings.conformance.judges.xsd11_messages import _FACETS
from vlsi_bindings.conformance.judges.xsd_messages import _KINDS

if TYPE_CHECKING:
    from collections.abc import Iterator

STATUS: Final = "DesktopInstantCloneDesktopProvisioningStatusData"


def status(fields: str) -> bytes:
    return f'<{STATUS} xmlns="urn:vdi">{fields}</{STATUS}>'.encode()


def schema() -> dict[str, Any]:
    """The published schema of the JSON form."""
    text = files("vlsi_bindings.conformance.reports").joinpath("report.schema.json").read_text(encoding="utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded


def test_a_report_counts_by_severity_rule_and_type() -> None:
    report = check(
        status("<operation a='1'>NEW</operation><pendingComputeProfile><numCPU>0</numCPU></pendingComputeProfile>")
    )
    assert report.by_severity == {Severity.ERROR: 3, Severity.WARNING: 1}
    assert report.by_rule == {"unknown-value": 1, "unknown-attribute": 1, "min-inclusive": 1, "missing-element": 1}
    assert report.by_type == {STATUS: 2, "DesktopComputeProfileSpec": 2}
    assert report.summary == "not valid: 3 errors, 1 warning"
    assert (report.worst, report.valid) == (Severity.ERROR, False)


def test_a_clean_report_says_so() -> None:
    report = check(vdi.Desktop_Get(id=vdi.DesktopId(id="d")))
    assert (report.summary, report.worst, report.valid) == ("valid", None, True)
    assert (report.kind, report.operation, report.judges) == ("request", "Desktop_Get", DEFAULT_JUDGES)
    assert report.envelope.operation == "Desktop_Get"


@pytest.mark.parametrize(
    ("fields", "mend"),
    [
        ("<operation>NONE</operation><pendingImageErorr>x</pendingImageErorr>", "Did you mean pendingImageError?"),
        ("<operation>NONE</operation><PendingImageError>x</PendingImageError>", "Did you mean pendingImageError?"),
        ("<operation>SCHEDULE_PUSH</operation>", "Did you mean SCHEDULE_PUSH_IMAGE?"),
        ("<operation>?</operation>", "Use one of NONE, INITIAL_PUBLISH"),
        ("<operation>NONE</operation><xyz/>", "Take xyz out"),
        ("", "Add operation: it has to be set."),
        ("<operation>NONE</operation><pendingImageProgress>x</pendingImageProgress>", "Write an integer from"),
    ],
)
def test_a_finding_says_how_to_mend_it(fields: str, mend: str) -> None:
    (finding,) = check(status(fields)).findings
    assert finding.mend.startswith(mend)


@pytest.mark.parametrize(
    ("fields", "type_name"),
    [
        ("<operation>NEW</operation>", STATUS),
        ("<operation>NONE</operation><pendingImageParentVm/>", "BaseImageVmId"),
        ("<operation>NONE</operation><pushImageSettings><x/></pushImageSettings>", "DesktopPushImageSettings"),
    ],
)
def test_a_finding_names_the_type_that_its_path_leads_into_and_its_page(fields: str, type_name: str) -> None:
    finding = check(status(fields)).findings[0]
    assert (finding.type, finding.page) == (type_name, contract.load().types[type_name].page)


def test_a_finding_in_a_request_names_the_page_of_the_service() -> None:
    data = codec.encode(vdi.Desktop_Get(id=vdi.DesktopId(id="d"))).replace(
        b"</id></Desktop_Get>", b"</id><x/></Desktop_Get>"
    )
    (finding,) = check(data).findings
    assert (finding.type, finding.page) == ("Desktop_Get", contract.load().services["Desktop"].page)


def test_types_are_found_within_faults_and_arrays_under_any_type() -> None:
    fault = codec.encode(vdi.EntityNotFound(error_message="no", id=vdi.DesktopId(id="d")))
    (finding,) = check(fault.replace(b"<id>d</id>", b"<x/><id>d</id>")).findings
    assert finding.type == "DesktopId"
    array = (
        b'<MapEntry xmlns="urn:vdi" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><key>k</key>'
        b'<value xsi:type="ArrayOfDesktopId"><DesktopId><id>a</id></DesktopId><DesktopId/></value></MapEntry>'
    )
    (finding,) = check(array).findings
    assert (finding.path, finding.type) == ("MapEntry/value/DesktopId[1]/id", "DesktopId")


def test_judges_are_asked_by_name_and_come_in_one_order() -> None:
    report = check(status("<operation>NEW</operation>"), judges=["xsd11", "codec", "xsd"])
    assert report.judges == ("codec", "xsd", "xsd11") == report.findings[0].witnesses
    assert check(status("<operation>NEW</operation>"), judges=["xsd"]).findings[0].expected.startswith("one of NONE")
    with pytest.raises(LookupError, match="no judge is called nobody; there are codec, xsd, rules, xsd11"):
        check(status(""), judges=["nobody"])


def test_a_judge_of_ones_own_is_one_among_others() -> None:
    class Picky:
        name = "picky"

        def findings(self, message: Message) -> Iterator[Finding]:
            yield Finding("too-dull", f"{STATUS}/operation", None, "something", message.envelope.kind, ("picky",))

    assert isinstance(Picky(), Judge)
    (finding,) = check(status("<operation>NONE</operation>"), judges=["codec", Picky()]).findings
    assert (finding.rule, finding.severity, finding.witnesses) == ("too-dull", Severity.ERROR, ("picky",))
    assert finding.place == "1:67"
    assert finding.type == STATUS


IMAGE: Final = "".join(
    f"<pendingImage{name}>{content}</pendingImage{name}>"
    for name, content in (
        ("ParentVm", "<id>v</id>"),
        ("Snapshot", "<id>s</id>"),
        ("ParentVmPath", "v"),
        ("SnapshotPath", "s"),
    )
)


def test_an_image_pushed_without_settings_is_an_error_by_rules_and_assertions() -> None:
    data = status(f"<operation>SCHEDULE_PUSH_IMAGE</operation>{IMAGE}")
    report = check(data, judges=JUDGES)
    (finding,) = report.findings
    assert (finding.rule, finding.path) == ("required-if", f"{STATUS}/pushImageSettings")
    assert (finding.witnesses, finding.severity, report.valid) == (("rules", "xsd11"), Severity.ERROR, False)
    assert finding.mend == "Set pushImageSettings, or give operation another value than SCHEDULE_PUSH_IMAGE."
    assert (finding.page, finding.place) == (contract.load().types[STATUS].page, "1:1")
    assert check(data).findings[0].witnesses == ("rules",)


def test_an_assertion_tells_rule_place_and_cure_also_where_the_rules_are_not_asked() -> None:
    data = status(f"<operation>SCHEDULE_PUSH_IMAGE</operation>{IMAGE}")
    (finding,) = check(data, judges=["xsd11"]).findings
    assert (finding.rule, finding.path) == ("required-if", f"{STATUS}/pushImageSettings")
    assert finding.expected == "pushImageSettings: set if operation is SCHEDULE_PUSH_IMAGE"
    assert finding.mend == "Set pushImageSettings, or give operation another value than SCHEDULE_PUSH_IMAGE."
    assert finding.page == contract.load().types[STATUS].page


def test_an_assertion_about_an_array_is_a_witness_of_each_broken_item_and_of_no_other_rule() -> None:
    keys = [
        vdi.MapEntry(key=key, value=True) for key in ("base.nameless", "desktopSettings.enabled", "base.namelesser")
    ]
    request = vdi.Desktop_Update(id=vdi.DesktopId(id="d"), updates=[*keys, keys[0]])
    found = {(f.rule, f.path.rpartition("Update/")[2]): f.witnesses for f in check(request, judges=JUDGES).findings}
    both = ("rules", "xsd11")
    assert {place: found[place] for place in found if place[0] != "update-value"} == {
        ("update-key", "updates[0]/key"): both,
        ("update-key", "updates[2]/key"): both,
        ("update-key", "updates[3]/key"): both,
        ("update-twice", "updates[3]/key"): both,
    }


def test_an_assertion_that_only_follows_from_another_finding_is_left_out() -> None:
    request = codec.encode(vdi.Desktop_Get(id=vdi.DesktopId(id="d")))
    without = request.replace(b'<_this type="Desktop">Desktop</_this>', b"")
    assert without != request
    assert {f.rule for f in check(without, judges=JUDGES).findings} == {"missing-element"}
    assert {f.rule for f in check(without, judges=["codec", "xsd11"]).findings} == {"missing-element", "service"}


def test_a_judge_that_is_silent_where_it_can_see_is_a_disagreement() -> None:
    class Blind:
        name = "xsd"

        def findings(self, _: Message) -> list[Finding]:
            return []

    report = check(status("<operation>NEW</operation>"), judges=["codec", Blind()])
    (told,) = report.disagreements
    assert (told.missed, told.explained, told.finding) == (("xsd",), "", report.findings[0])
    assert "seen by codec, not by xsd" in str(told)


def test_many_findings_are_counted_and_the_message_is_not_valid() -> None:
    data = status("<operation>NONE</operation>" + "<new/>" * 50)
    report = check(data, direction="response", limits=codec.Limits(max_findings=10))
    assert len(report.findings) == 10
    assert report.more_findings == 40
    assert (report.valid, report.disagreements) == (False, ())
    assert report.summary == "not valid: 10 notes, 40 more findings"


def test_every_rule_that_a_judge_can_break_is_in_the_catalogue() -> None:
    assert {str(rule) for rule in Rule} <= CATALOGUE.keys()
    assert {rule for rule, _ in _FACETS.values()} <= CATALOGUE.keys()
    for entry in CATALOGUE.values():
        assert entry.mend.endswith(".")
        assert entry.about
        assert entry.judges <= set(JUDGES)
    assert {rule for rule, entry in CATALOGUE.items() if entry.judges == {"codec"}} <= {str(rule) for rule in Rule}
    assert len(_KINDS) > 15


def test_the_json_form_follows_its_schema() -> None:
    validator = jsonschema.Draft202012Validator(schema()["$defs"]["verdict"] | {"$defs": schema()["$defs"]})
    for data in (status("<operation>NEW</operation><x/>"), status("<operation>NONE</operation>")):
        document = as_json(check(data, judges=JUDGES))
        validator.validate(document)
        assert json.loads(json.dumps(document)) == document
    with pytest.raises(jsonschema.ValidationError):
        validator.validate(document | {"valid": "perhaps"})


def test_a_verdict_goes_to_another_process_without_its_message() -> None:
    report = check(status("<operation>NEW</operation>"))
    verdict = pickle.loads(pickle.dumps(report.verdict))  # noqa: S301 - our own
    assert verdict == report.verdict
    assert as_json(verdict) == as_json(report)
    assert not hasattr(verdict, "envelope")


def test_a_password_is_in_no_finding_of_any_judge() -> None:
    for text in ("hunter2!", "hunter2<x/>", ""):
        inner = f'hunter2<utf8String b="hunter2">{text}</utf8String>'
        data = f'<SecureString xmlns="urn:vdi" a="hunter2">{inner}</SecureString>'
        report = check(data.encode(), judges=JUDGES)
        assert report.findings
        assert "hunter2" not in json.dumps(as_json(report))


def test_a_judge_whose_library_is_missing_is_explained(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "vlsi_bindings.conformance.judges.xsd11", None)
    with pytest.raises(JudgeMissingError, match=r"pip install 'vlsi-bindings\[xsd11\]'"):
        judges_of(["xsd11"])
    assert [judge.name for judge in judges_of(None)] == list(DEFAULT_JUDGES)


def test_what_cannot_be_a_message_is_refused() -> None:
    with pytest.raises(codec.EncodeError):
        check(7)
