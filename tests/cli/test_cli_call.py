"""``vlsi call``: any operation; judged, shown, asked about, and never with a secret."""

from __future__ import annotations

import csv
import io
import json
import logging
from typing import TYPE_CHECKING

import pytest

from vlsi_bindings import codec, vdi
from vlsi_bindings.cli.connecting import LOGGER, log_told

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Lab, Person, Result

    Vlsi = Callable[..., Result]

LOGIN = ("call", "AuthenticationManager_Login", "username=a", "domain=b")
CANARY = '{"password": {"utf8String": "Y2FuYXJ5"}}'
"""The password canary, as JSON has it."""


@pytest.fixture
def pool(lab: Lab) -> str:
    """The id of a pool."""
    found: str = lab.call("QueryService_Query", definition={"queryEntityType": "DesktopSummaryView"}).results[0].id.id
    return found


def test_a_result_is_a_tree_or_json(vlsi: Vlsi, pool: str) -> None:
    out = vlsi("call", "Desktop_Get", f"id={pool}").out
    assert out.startswith("DesktopInfo: DesktopInfo\n  id: DesktopId\n")
    assert "    name = IC-Pool-01\n" in out
    told = json.loads(vlsi("call", "Desktop_Get", f"id={pool}", "--format", "json").out)
    assert (told["id"], told["base"]["name"]) == ({"id": pool}, "IC-Pool-01")
    assert f"DesktopInfo/id/id\t{pool}" in vlsi("call", "Desktop_Get", f"id={pool}", "--format", "table").out


def test_all_parameters_can_come_as_json(vlsi: Vlsi, pool: str, tmp_path: Path) -> None:
    document = json.dumps({"id": pool})
    expected = vlsi("call", "Desktop_Get", f"id={pool}").out
    (tmp_path / "get.json").write_text(document)
    assert vlsi("call", "Desktop_Get", document).out == expected
    assert vlsi("call", "Desktop_Get", f"@{tmp_path / 'get.json'}").out == expected
    assert vlsi("call", "Desktop_Get", "-", stdin=document).out == expected


@pytest.mark.usefixtures("lab")
def test_a_list_is_rows(vlsi: Vlsi) -> None:
    found = vlsi("call", "ADDomain_List", "--format", "csv", "--columns", "netBiosName,id").out
    assert next(csv.reader(io.StringIO(found))) == ["netBiosName", "id.id"]
    assert json.loads(vlsi("call", "ADDomain_List", "--format", "jsonl").out)["netBiosName"] == "LAB"
    assert vlsi("call", "ADDomain_List", "--format", "table", "--columns", "dnsName").out == "lab.example.com\n"
    assert isinstance(json.loads(vlsi("call", "ADDomain_List", "--format", "json").out), list)


@pytest.mark.usefixtures("lab")
def test_what_is_no_object_is_no_row(vlsi: Vlsi) -> None:
    asked = ("call", "QueryService_GetCount", "definition.queryEntityType=MachineSummaryView")
    assert vlsi(*asked).out == "60\n"
    assert json.loads(vlsi(*asked, "--format", "json").out) == 60
    result = vlsi(*asked, "--format", "csv")
    assert (result.status, "take --format json" in result.err) == (2, True)


def test_a_result_goes_into_a_file(vlsi: Vlsi, pool: str, tmp_path: Path) -> None:
    target = tmp_path / "pool.json"
    result = vlsi("call", "Desktop_Get", f"id={pool}", "--format", "json", "--output", target)
    assert (result.status, result.out) == (0, "")
    assert json.loads(target.read_text())["base"]["name"] == "IC-Pool-01"
    assert vlsi("call", "ADDomain_List", "--format", "csv", "--output", target).out == ""
    assert target.read_text().startswith("id.id,dnsName,")


@pytest.mark.usefixtures("lab")
def test_a_fault_is_told_with_its_type_and_the_servers_words(vlsi: Vlsi) -> None:
    result = vlsi("call", "Desktop_Get", "id=Desktop/none")
    assert (result.status, result.out) == (1, "")
    assert result.err == "vlsi: Desktop_Get: EntityNotFound: DesktopId Desktop/none does not exist\n"


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["Desktop_Gt"], "no operation is called 'Desktop_Gt'; did you mean Desktop_Get?"),
        (["Desktop_Get", "ids=x"], "Desktop_Get has no 'ids'; did you mean id?"),
        (["Desktop_Get"], "DesktopId is required, and not set"),
        (["Desktop_Get", "{"], "the argument: no JSON"),
        (["Desktop_Get", "@nowhere.json"], "nowhere.json: No such file"),
        (["Desktop_Get", "{}", "[]"], "'[]' is no assignment"),
        (["Desktop_Get", "id=?"], "id=? asks for a password, and DesktopId is none"),
        (["AuthenticationManager_Login", "password=canary"], "a password does not belong on a command line"),
        (["AuthenticationManager_Login", "password=?"], "a script gives JSON: @FILE, or - for standard input"),
    ],
)
@pytest.mark.usefixtures("lab")
def test_a_wrong_call_is_told_and_nothing_is_sent(vlsi: Vlsi, arguments: list[str], told: str) -> None:
    result = vlsi("call", *arguments, "--verbose")
    assert (result.status, result.out) == (2, "")
    assert told in result.err
    assert "canary" not in result.err
    assert "AuthenticationManager_Login: 200" not in result.err or arguments == ["Desktop_Get"]


@pytest.mark.usefixtures("lab")
def test_what_the_judges_refuse_is_not_sent_unless_it_is_meant(vlsi: Vlsi) -> None:
    wrong = ("call", "QueryService_Query", "definition.queryEntityType=FarmSummryView")
    result = vlsi(*wrong, "-v")
    assert result.status == 2
    assert "QueryService_Query is not valid for" in result.err
    assert "definition/queryEntityType: expected a type that QueryService serves, saw 'FarmSummryView'" in result.err
    assert "--no-judge sends a call all the same" in result.err
    assert "QueryService_Query: 200" not in result.err
    result = vlsi(*wrong, "--no-judge")
    assert (result.status, "QueryService_Query: InvalidArgument" in result.err) == (1, True)


def test_a_dry_run_shows_the_envelope_and_needs_no_server(vlsi: Vlsi, bare: Path) -> None:
    result = vlsi("call", "Desktop_Get", "id=Desktop/a", "--dry-run")
    assert (result.status, result.err) == (0, "")
    assert codec.decode(result.out.encode()).body == vdi.Desktop_Get(id=vdi.DesktopId(id="Desktop/a"))
    result = vlsi("call", "QueryService_Query", "definition.queryEntityType=x", "--dry-run", "--release", "2406")
    assert (result.status, codec.decode(result.out.encode()).operation) == (1, "QueryService_Query")
    assert result.err.startswith("error: Envelope/Body/QueryService_Query/definition/queryEntityType: expected")
    assert not bare.exists()


def test_a_dry_run_is_written_in_the_dialect_that_is_said(
    vlsi: Vlsi, bare: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "dialect.json"
    file.write_text(json.dumps(codec.Dialect(namespace="urn:mine").document()))
    run = ("call", "Desktop_Get", "id=Desktop/a", "--dry-run")
    assert '"urn:mine"' in vlsi(*run, "--dialect", file).out
    monkeypatch.setenv("VLSI_DIALECT", str(file))
    assert '"urn:mine"' in vlsi(*run).out
    assert not bare.exists()


def test_a_dry_run_shows_no_password(vlsi: Vlsi, bare: Path, person: Person) -> None:
    person.knows = "canary"
    for given, stdin in ((["-"], CANARY), ([CANARY], None), (["password=?"], None)):
        result = vlsi(*LOGIN, *given, "--dry-run", stdin=stdin)
        assert result.status == 0
        for hidden in ("canary", "Y2FuYXJ5"):
            assert hidden not in result.out + result.err
    assert (person.asked, bare.exists()) == (["password"], False)


@pytest.mark.usefixtures("lab")
def test_a_password_that_is_asked_for_reaches_the_server(vlsi: Vlsi, person: Person) -> None:
    person.says = True
    result = vlsi("call", "AuthenticationManager_Login", "username=auditor", "domain=LAB", "password=?")
    assert result.status == 0
    person.knows = "canary"
    result = vlsi("call", "AuthenticationManager_Login", "username=auditor", "domain=LAB", "password=?")
    assert (result.status, "InvalidCredentials" in result.err, "canary" in result.err) == (1, True, False)


def test_whoever_sits_there_is_asked_about_what_may_change_things(
    vlsi: Vlsi, lab: Lab, pool: str, person: Person
) -> None:
    update = ("call", "Desktop_Update", f"id={pool}")
    entry = 'updates:=[{"key": "base.displayName", "value": "canary pool"}]'
    result = vlsi(*update, entry)
    assert (result.status, "nothing was sent" in result.err) == (1, True)
    (question,) = person.asked
    assert question.startswith("Desktop_Update(")
    assert question.endswith(f"may change things at {lab.https.url.split('/')[2]}. Send it?")
    assert "canary pool" not in vlsi("call", "Desktop_Get", f"id={pool}").out
    assert vlsi(*update, entry, "--yes").status == 0
    assert "canary pool" in vlsi("call", "Desktop_Get", f"id={pool}").out
    assert len(person.asked) == 1


def test_a_script_is_not_asked(vlsi: Vlsi, pool: str) -> None:
    entry = 'updates:=[{"key": "base.displayName", "value": "by script"}]'
    result = vlsi("call", "Desktop_Update", f"id={pool}", entry, "--format", "json")
    assert (result.status, result.out) == (0, "null\n")
    assert vlsi("call", "Desktop_Update", f"id={pool}", entry).out == ""


@pytest.mark.usefixtures("lab")
def test_more_than_a_thousand_items_are_sent_in_parts_if_that_is_meant(vlsi: Vlsi, tmp_path: Path) -> None:
    ids = tmp_path / "ids.json"
    ids.write_text(json.dumps({"ids": [f"Machine/{n}" for n in range(1_001)]}))
    result = vlsi("call", "Machine_GetInfos", f"@{ids}")
    assert (result.status, "--in-parts sends it in several calls" in result.err) == (2, True)
    result = vlsi("call", "Machine_GetInfos", f"@{ids}", "--in-parts", "-v")
    assert (result.status, "Machine_GetInfos: EntityNotFound" in result.err) == (1, True)
    assert "Machine_GetInfos: part 1 of 2 failed (0 done before it, 1 not sent)\n" in result.err


@pytest.mark.usefixtures("lab")
def test_a_secret_of_the_server_is_shown_only_if_it_is_asked_for(vlsi: Vlsi) -> None:
    told = json.loads(vlsi("call", "ADDomain_List", "--format", "json").out)
    assert told[0]["primaryAccount"]["password"] == {"$redacted": True}
    assert "utf8String" in vlsi("call", "ADDomain_List", "--format", "json", "--secrets").out


def test_no_answer_is_a_status_of_its_own_and_says_what_may_have_happened(
    vlsi: Vlsi, lab: Lab, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert lab
    monkeypatch.setenv("VLSI_URL", "https://127.0.0.1:1")
    result = vlsi("call", "ADDomain_List")
    assert (result.status, "no connection to 127.0.0.1:1" in result.err) == (3, True)
    monkeypatch.setenv("VLSI_URL", lab.https.url)
    monkeypatch.setenv("VLSI_THUMBPRINT", "ab" * 32)
    result = vlsi("call", "ADDomain_List")
    assert (result.status, "which is not the pinned one" in result.err) == (3, True)
    monkeypatch.delenv("VLSI_THUMBPRINT")
    result = vlsi("call", "ADDomain_List")
    assert (result.status, "give its issuer as --ca, or pin it with --thumbprint" in result.err) == (3, True)


def _machines(lab: Lab) -> list[str]:
    return [info.id.id for info in lab.server.store.all("MachineInfo")][:2]


def test_the_items_of_an_array_are_the_lines_of_a_file_or_of_standard_input(
    vlsi: Vlsi, lab: Lab, tmp_path: Path
) -> None:
    lines = "\n".join(_machines(lab))
    (tmp_path / "ids.txt").write_text(f"{lines}\n\n", encoding="utf-8")
    for given, stdin in ((f"ids=@{tmp_path / 'ids.txt'}", None), ("ids=-", lines)):
        result = vlsi("call", "Machine_GetInfos", given, "--format", "csv", "--columns", "id", stdin=stdin)
        assert (result.status, result.out.split()[1:]) == (0, _machines(lab))
    assert vlsi("call", "Desktop_Get", "id=@x", "--dry-run").out.count("@x") == 1


def test_what_changes_things_and_takes_its_items_from_standard_input_needs_a_yes(vlsi: Vlsi, lab: Lab) -> None:
    restart = ("call", "Machine_ResetMachines", "ids=-")
    result = vlsi(*restart, stdin="\n".join(_machines(lab)))
    assert (result.status, "leave nobody to ask" in result.err) == (2, True)
    assert vlsi(*restart, "--dry-run", stdin="\n".join(_machines(lab))).status == 0


def test_what_the_client_says_to_programmers_is_said_in_options(capsys: pytest.CaptureFixture[str]) -> None:
    with log_told(verbose=False):
        logging.getLogger(LOGGER).warning("try 1 failed: nothing came; see Timeouts.receive")
    assert capsys.readouterr().err == "vlsi: try 1 failed: nothing came; allow more with --timeout\n"


def test_a_log_in_without_an_answer_is_nothing_to_look_after(vlsi: Vlsi, lab: Lab) -> None:
    with lab.server.disturb(operation="AuthenticationManager_Login", drop="before"):
        result = vlsi("call", "Site_List")
    assert result.status == 3
    assert "may have done it" not in result.err


def test_after_no_answer_to_a_change_it_is_told_that_it_may_be_done(vlsi: Vlsi, lab: Lab, pool: str) -> None:
    with lab.server.disturb(operation="Desktop_Delete", drop="before", fault="InvalidState"):
        result = vlsi("call", "Desktop_Delete", f"id={pool}", "spec.deleteFromDisk=true", "--yes")
    assert result.status == 3
    assert ". The server may have done it all the same: look before you try again" in result.err
    assert ".." not in result.err
