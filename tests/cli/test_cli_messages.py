"""The verbs that read and write messages: what they print, how they end, what they keep to themselves."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from vlsi_bindings import codec
from vlsi_bindings.captures.proving import promises
from vlsi_bindings.samples import paths

Vlsi = Callable[..., Any]
STATUS = "DesktopInstantCloneDesktopProvisioningStatusData"


@pytest.mark.parametrize("verb", ["decode", "check", "roundtrip"])
@pytest.mark.parametrize("name", paths())
def test_the_samples_pass_every_verb(vlsi: Vlsi, verb: str, name: str) -> None:
    result = vlsi(verb, f"sample:{name}")
    assert (result.status, result.err) == (0, "")


def test_the_tree_shows_wire_names_types_and_values(vlsi: Vlsi) -> None:
    lines = vlsi("decode", "sample:desktop_get_response").out.splitlines()
    assert lines[:4] == [
        "Desktop_GetResponse",
        "  returnval: DesktopInfo",
        "    id: DesktopId",
        "      id = Desktop/NGMyZjhmMWItNmQ3Yi00ZjdhLTlkMGUtNWExYzNlOGI3ZjIw",
    ]
    assert f"        instantCloneProvisioningStatusData: {STATUS}" in lines
    assert "          pendingImageProgress = 65" in lines


def test_the_table_is_path_and_value(vlsi: Vlsi) -> None:
    rows = [line.split("\t") for line in vlsi("decode", "--format", "table", "sample:query_request").out.splitlines()]
    assert ["QueryService_Query/definition/filter/filters[1]/value", "ERROR"] in rows
    assert all(len(row) == 2 for row in rows)


def test_findings_go_to_standard_error_with_file_and_line(vlsi: Vlsi, tolerated: Path) -> None:
    result = vlsi("decode", tolerated)
    assert result.status == 1
    assert f"{tolerated}: line 2: {STATUS}/new: unknown-element: expected a field of {STATUS}, saw 'new'" in result.err
    assert "new: unknown = <new" in result.out


def test_strict_shows_nothing_of_a_message_with_findings(vlsi: Vlsi, tolerated: Path) -> None:
    result = vlsi("decode", "--strict", tolerated)
    assert (result.status, result.out) == (1, "")
    assert "unknown-element" in result.err


def test_text_of_strangers_commands_no_terminal(vlsi: Vlsi, tolerated: Path) -> None:
    out = vlsi("decode", tolerated).out
    assert "\u009b" not in out
    assert r"pendingImageError = a\tb\x9b31m ü" in out


@pytest.mark.parametrize("form", ["tree", "json", "table"])
def test_passwords_are_shown_only_on_demand(vlsi: Vlsi, secret: Path, form: str) -> None:
    assert "aHVudGVyMg" not in vlsi("decode", "--format", form, secret).out
    assert "aHVudGVyMg" in vlsi("decode", "--format", form, "--secrets", secret).out


def test_a_redacted_document_is_not_encoded(vlsi: Vlsi, secret: Path) -> None:
    result = vlsi("encode", stdin=vlsi("decode", "--format", "json", secret).out)
    assert result.status == 2
    assert "SecureString: the document was redacted" in result.err


@pytest.mark.parametrize("name", paths())
def test_what_decode_prints_encode_takes(vlsi: Vlsi, tmp_path: Path, name: str) -> None:
    again = tmp_path / "again.xml"
    document = vlsi("decode", "--format", "json", f"sample:{name}").out
    assert vlsi("encode", "--output", again, stdin=document).status == 0
    assert codec.canonical(again.read_bytes()) == codec.canonical(paths()[name].read_bytes())


def test_several_messages_are_one_document_per_line(vlsi: Vlsi) -> None:
    out = vlsi("decode", "--format", "json", "sample:query_request", "sample:entity_not_found_fault").out
    documents = [json.loads(line) for line in out.splitlines()]
    assert [document["$file"] for document in documents] == ["sample:query_request", "sample:entity_not_found_fault"]
    assert vlsi("encode", stdin=json.dumps(documents[0])).status == 0
    assert "several documents" in vlsi("encode", stdin=out).err


def test_check_tells_all_witnesses_and_sums_up(vlsi: Vlsi, tolerated: Path) -> None:
    result = vlsi("check", tolerated, "sample:query_request")
    assert result.status == 1
    assert (
        f"{tolerated}:2:98: error: {STATUS}/new: unknown-element: expected a field of {STATUS}, saw 'new' [codec, xsd]"
        in result.out
    )
    assert result.out.endswith("2 messages: 1 valid, 1 invalid\n")


def test_roundtrip_keeps_what_it_does_not_know(vlsi: Vlsi, tolerated: Path) -> None:
    result = vlsi("roundtrip", tolerated)
    assert (result.status, result.out) == (0, f"{tolerated}: same\n")
    assert "2 findings; see vlsi check" in result.err


def test_roundtrip_shows_the_first_difference(vlsi: Vlsi, monkeypatch: pytest.MonkeyPatch) -> None:
    encode = codec.encode
    monkeypatch.setattr(promises, "encode", lambda message: encode(message).replace(b">65<", b">66<"))
    result = vlsi("roundtrip", "sample:desktop_get_response")
    assert result.status == 1
    assert (
        "provisioningStatusData/instantCloneProvisioningStatusData/pendingImageProgress: '65' against '66'"
        in result.out
    )


@pytest.mark.parametrize("verb", ["decode", "check", "roundtrip"])
def test_what_cannot_be_read_does_not_stop_the_rest(vlsi: Vlsi, verb: str, broken: Path, tmp_path: Path) -> None:
    result = vlsi(verb, broken, tmp_path / "nobody.xml", tmp_path, "sample:query_request")
    assert result.status == 2
    assert f"vlsi: {broken}: line 2, column " in result.err
    assert f"vlsi: {tmp_path / 'nobody.xml'}: No such file or directory" in result.err
    if verb == "decode":  # the others take the files of a directory
        assert f"vlsi: {tmp_path}: a directory; name its files" in result.err
    assert "QueryService_Query" in result.out or "sample:query_request" in result.out


def test_a_pattern_names_files(vlsi: Vlsi, tmp_path: Path) -> None:
    for name in ("b.xml", "a.xml", "c.txt"):
        (tmp_path / name).write_bytes(paths()["query_request"].read_bytes())
    assert vlsi("check", tmp_path / "*.xml").out.splitlines() == [
        f"{tmp_path / 'a.xml'}: valid",
        f"{tmp_path / 'b.xml'}: valid",
        "2 messages: 2 valid",
    ]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["decode", "none*.xml"], "no file matches"),
        (["decode", "sample:query_reqest"], "did you mean query_request"),
        (["decode", "--package", "nobody.here", "sample:query_request"], "no package with generated classes"),
        (["decode", "--package", "json", "sample:query_request"], "no package with generated classes"),
        (["encode", "nobody.json"], "nobody.json: No such file"),
    ],
)
def test_a_wrong_argument_is_explained(vlsi: Vlsi, arguments: list[str], told: str) -> None:
    result = vlsi(*arguments)
    assert (result.status, result.out) == (2, "")
    assert told in result.err


def test_standard_input_is_read_by_default_and_by_name(vlsi: Vlsi) -> None:
    data = paths()["query_request"].read_bytes()
    assert vlsi("decode", stdin=data).out == vlsi("decode", "-", stdin=data).out != ""


def test_a_demanded_namespace_is_checked(vlsi: Vlsi) -> None:
    result = vlsi("check", "--namespace", "urn:horizon", "sample:query_request")
    assert result.status == 1
    assert "unexpected-namespace: expected urn:horizon" in result.out


def test_encode_writes_the_namespace_asked_for(vlsi: Vlsi) -> None:
    document = json.dumps({"Desktop_Get": {"id": {"id": "d"}}})
    assert 'xmlns="urn:horizon"' in vlsi("encode", "--namespace", "urn:horizon", stdin=document).out


@pytest.mark.parametrize(
    ("document", "told"),
    [
        ("", "line 1, column 1: no JSON"),
        ("[]", "a JSON object is needed, found list"),
        ('{"a": 1,\n"b" 2}', "line 2, column 5: no JSON"),
        ('{"$dialect": 7, "Desktop_Get": {}}', "$dialect: an object is needed"),
        ('{"Desktop_Gte": {}}', "did you mean Desktop_Get?"),
        ("[" * 100_000, "no JSON"),
        ('{"Desktop_Get": {}}', "Desktop_Get/id: DesktopId is required"),
    ],
)
def test_a_document_that_is_no_message_is_explained(vlsi: Vlsi, document: str, told: str) -> None:
    result = vlsi("encode", stdin=document)
    assert (result.status, result.out) == (2, "")
    assert told in result.err


def test_output_is_written_whole_or_not_at_all(vlsi: Vlsi, tmp_path: Path) -> None:
    target = tmp_path / "message.xml"
    target.write_text("old")
    target.chmod(0o640)
    assert vlsi("encode", "--output", target, stdin='{"Desktop_Get": {}}').status == 2
    assert target.read_text() == "old"
    assert vlsi("encode", "--output", target, stdin='{"Desktop_Get": {"id": {"id": "d"}}}').status == 0
    assert codec.decode(target.read_bytes()).operation == "Desktop_Get"
    assert target.stat().st_mode & 0o777 == 0o640
    assert list(tmp_path.iterdir()) == [target]


def test_an_interrupted_write_leaves_the_old_file(vlsi: Vlsi, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "message.xml"
    target.write_text("old")

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", interrupt)
    result = vlsi("encode", "--output", target, stdin='{"Desktop_Get": {"id": {"id": "d"}}}')
    assert (result.status, result.err) == (130, "vlsi: interrupted\n")
    assert list(tmp_path.iterdir()) == [target]
    assert target.read_text() == "old"


def test_an_output_that_cannot_be_written_is_explained(vlsi: Vlsi, tmp_path: Path) -> None:
    result = vlsi("encode", "--output", tmp_path / "no" / "a.xml", stdin='{"Desktop_Get": {"id": {"id": "d"}}}')
    assert result.status == 2
    assert "No such file or directory" in result.err


SAMPLE = "sample:desktop_get_response"


@pytest.mark.parametrize(
    "words",
    [
        ["decode", SAMPLE],
        ["check", SAMPLE],
        ["roundtrip", SAMPLE],
        ["compare", SAMPLE, SAMPLE],
        ["learn", SAMPLE],
        ["sanitize", SAMPLE, "shared.xml"],
        ["captures", "list", SAMPLE],
        ["captures", "show", SAMPLE, "1"],
        ["captures", "html", SAMPLE, "page.html"],
        ["captures", "export", SAMPLE],
        ["captures", "scan", SAMPLE],
    ],
    ids=" ".join,
)
def test_every_verb_that_reads_takes_a_sample(
    vlsi: Vlsi, words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = vlsi(*words)
    assert (result.status, "No such file" in result.err) == (0, False), result.err
    mistyped = [word.replace(SAMPLE, f"{SAMPLE}s") for word in words]
    assert vlsi(*mistyped).err.startswith(f"vlsi: {SAMPLE}s: no such sample; did you mean desktop_get_response?\n")
