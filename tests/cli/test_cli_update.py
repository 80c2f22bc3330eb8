"""``vlsi update``: what changes is shown, asked about, sent as little as possible, and taken back."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from vlsi_bindings import codec, vdi

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.cli.conftest import Lab, Person, Result

    Vlsi = Callable[..., Result]

POOL = ("update", "pool", "IC-Pool-01")


@pytest.fixture
def name(vlsi: Vlsi, lab: Lab) -> Iterator[Callable[[], str]]:
    """The display name of the pool as it is now; each test finds it as it was."""
    assert lab

    def now() -> str:
        return vlsi("get", "pool", "IC-Pool-01", "--path", "base.displayName").out.rstrip("\n")

    before = now()
    yield now
    vlsi(*POOL, f"base.displayName={before}", "desktopSettings.enabled=true", "--yes")


def test_the_fewest_entries_are_shown_and_sent(vlsi: Vlsi, name: Callable[[], str]) -> None:
    result = vlsi(*POOL, "base.displayName=Windows 11", "desktopSettings.enabled=false")
    assert result.status == 0
    assert result.out == "base.displayName\t'IC Pool 01'\t'Windows 11'\ndesktopSettings.enabled\ttrue\tfalse\n"
    assert result.err.startswith("Desktop_Update of IC-Pool-01 (Desktop/")
    assert name() == "Windows 11"


def test_a_dry_run_changes_nothing(vlsi: Vlsi, name: Callable[[], str]) -> None:
    before = name()
    result = vlsi(*POOL, "base.displayName=Windows 11", "--dry-run")
    sent = codec.decode(result.out.encode()).body
    assert isinstance(sent, vdi.Desktop_Update)
    assert [(entry.key, entry.value) for entry in sent.updates] == [("base.displayName", "Windows 11")]
    assert f"  base.displayName: {before!r} -> 'Windows 11'" in result.err
    assert (result.status, name()) == (0, before)


def test_whoever_sits_there_is_asked(vlsi: Vlsi, name: Callable[[], str], person: Person) -> None:
    before = name()
    result = vlsi(*POOL, "base.displayName=Windows 11")
    assert (result.status, "nothing was sent" in result.err, name()) == (1, True, before)
    assert person.asked[0].startswith("Desktop_Update of IC-Pool-01 (Desktop/")
    person.says = True
    assert vlsi(*POOL, "base.displayName=Windows 11").status == 0
    assert name() == "Windows 11"
    assert vlsi(*POOL, f"base.displayName={before}", "--yes").status == 0
    assert len(person.asked) == 2


def test_what_is_already_so_is_not_sent(vlsi: Vlsi, name: Callable[[], str]) -> None:
    result = vlsi(*POOL, f"base.displayName={name()}", "-v")
    assert (result.status, result.out, "nothing changes" in result.err) == (0, "", True)
    assert "Desktop_Update" not in result.err


def test_an_update_is_taken_back(vlsi: Vlsi, name: Callable[[], str], tmp_path: Path) -> None:
    before, undo = name(), tmp_path / "undo.json"
    assert vlsi(*POOL, "base.displayName=Windows 11", "--save-undo", undo).status == 0
    assert name() == "Windows 11"
    result = vlsi("update", "--undo", undo)
    assert (result.status, result.out) == (0, f"base.displayName\t'Windows 11'\t{before!r}\n")
    assert name() == before


def test_but_not_where_somebody_has_changed_it_since(vlsi: Vlsi, name: Callable[[], str], tmp_path: Path) -> None:
    before, undo = name(), tmp_path / "undo.json"
    vlsi(*POOL, "base.displayName=Windows 11", "--save-undo", undo)
    vlsi(*POOL, "base.displayName=Windows 12")
    result = vlsi("update", "--undo", undo)
    assert (result.status, result.out, name()) == (1, "", "Windows 12")
    assert "base.displayName: is 'Windows 12' by now, and was left as 'Windows 11'" in result.err
    assert vlsi("update", "--undo", undo, "--force").status == 0
    assert name() == before


def test_what_could_take_it_back_is_kept_before_anything_is_sent(
    vlsi: Vlsi, name: Callable[[], str], tmp_path: Path
) -> None:
    before = name()
    result = vlsi(*POOL, "base.displayName=Windows 11", "--save-undo", tmp_path / "no" / "undo.json")
    assert (result.status, "No such file" in result.err, name()) == (2, True, before)


def test_a_change_comes_as_json_too(vlsi: Vlsi, name: Callable[[], str]) -> None:
    assert vlsi(*POOL, "-", stdin=json.dumps({"base.displayName": "by JSON"})).status == 0
    assert name() == "by JSON"


def test_an_array_is_given_whole(vlsi: Vlsi, lab: Lab) -> None:
    assert lab
    path = "desktopSettings.connectionServerRestrictions"
    result = vlsi(*POOL, f"{path}=inside", f"{path}=outside", "--dry-run")
    sent = codec.decode(result.out.encode()).body
    assert isinstance(sent, vdi.Desktop_Update)
    assert [(entry.key, entry.value) for entry in sent.updates] == [(path, ["inside", "outside"])]


class TestOfMany:
    NAMES = "IC-Pool-01\n\n  Manual-Pool-02\n"

    @pytest.fixture(autouse=True)
    def _as_they_were(self, vlsi: Vlsi, lab: Lab) -> Iterator[None]:
        assert lab
        yield
        vlsi("update", "pool", "-", "base.description:=null", "--yes", stdin=self.NAMES)

    @pytest.fixture
    def file(self, tmp_path: Path) -> Path:
        made = tmp_path / "names.txt"
        made.write_text(self.NAMES, encoding="utf-8")
        return made

    def descriptions(self, vlsi: Vlsi) -> list[str]:
        return [vlsi("get", "pool", name, "--path", "base.description").out.strip() for name in self.NAMES.split()]

    def test_each_line_of_a_file_is_an_object(self, vlsi: Vlsi, file: Path, person: Person) -> None:
        person.says = True
        result = vlsi("update", "pool", f"@{file}", "base.description=old")
        assert (result.status, self.descriptions(vlsi)) == (0, ["old", "old"])
        assert person.asked[0].startswith("Desktop_Update of 2 objects at 127.0.0.1")
        assert "Desktop_Update of Manual-Pool-02 (Desktop/" in result.err
        assert result.err.endswith("2 of 2 changed, 0 not tried\n")

    def test_those_of_standard_input_need_a_yes(self, vlsi: Vlsi) -> None:
        change = ("update", "pool", "-", "base.description=old")
        result = vlsi(*change, stdin=self.NAMES)
        assert (result.status, "leave nobody to ask" in result.err) == (2, True)
        dry = vlsi(*change, "--dry-run", stdin=self.NAMES)
        assert (dry.status, dry.out.count("<updates>"), self.descriptions(vlsi)) == (0, 2, ["", ""])
        assert vlsi(*change, "--yes", stdin=self.NAMES).status == 0
        assert self.descriptions(vlsi) == ["old", "old"]

    def test_in_a_pipe_each_row_names_its_object(self, vlsi: Vlsi) -> None:
        result = vlsi("update", "pool", "-", "base.description=old", "--yes", stdin=self.NAMES)
        assert [line.split("\t")[:2] for line in result.out.splitlines()] == [
            ["IC-Pool-01", "base.description"],
            ["Manual-Pool-02", "base.description"],
        ]

    def test_nothing_is_sent_where_one_is_not_there(self, vlsi: Vlsi) -> None:
        result = vlsi("update", "pool", "-", "base.description=old", "--yes", stdin="IC-Pool-01\nNobody\n")
        assert (result.status, self.descriptions(vlsi)) == (1, ["", ""])
        assert "no Desktop is called 'Nobody'" in result.err

    def test_what_the_server_refuses_stops_no_other(self, vlsi: Vlsi, lab: Lab) -> None:
        with lab.server.disturb(operation="Desktop_Update", fault="InvalidState", times=1):
            result = vlsi("update", "pool", "-", "base.description=old", "--yes", stdin=self.NAMES)
        assert (result.status, self.descriptions(vlsi)) == (1, ["", "old"])
        assert "Desktop_Update of IC-Pool-01 (Desktop/" in result.err
        assert result.err.endswith("1 of 2 changed, 0 not tried\n")

    def test_a_server_that_does_not_answer_stops_all(self, vlsi: Vlsi, lab: Lab) -> None:
        with lab.server.disturb(operation="Desktop_Update", drop="before"):
            result = vlsi("update", "pool", "-", "base.description=old", "--yes", stdin=self.NAMES)
        assert result.status == 3
        assert result.err.endswith("0 of 2 changed, 1 not tried\n")

    def test_all_of_it_is_taken_back(self, vlsi: Vlsi, tmp_path: Path) -> None:
        undo = tmp_path / "undo.json"
        change = ("update", "pool", "-", "base.description=old", "--yes", "--save-undo", undo)
        assert vlsi(*change, stdin=self.NAMES).status == 0
        vlsi("update", "pool", "Manual-Pool-02", "base.description=newer")
        kept = vlsi("update", "--undo", undo)
        assert (kept.status, self.descriptions(vlsi)) == (1, ["old", "newer"])
        assert "Manual-Pool-02: base.description: is 'newer' by now" in kept.err
        assert vlsi("update", "--undo", undo, "--force").status == 0
        assert self.descriptions(vlsi) == ["", ""]

    @pytest.mark.parametrize(
        ("words", "stdin", "told"),
        [
            (["-", "-"], "x", "standard input gives the names or the change, not both"),
            (["-", "base.description=x"], "\n \n", "standard input: there is no line in it"),
            (["-", "base.description=x"], b"\xff\n", "standard input: no text in UTF-8"),
            (["@nothing", "base.description=x"], "", "nothing: No such file"),
        ],
    )
    def test_what_names_nobody_is_told(self, vlsi: Vlsi, words: list[str], stdin: bytes | str, told: str) -> None:
        result = vlsi("update", "pool", *words, "--yes", stdin=stdin)
        assert (result.status, told in result.err) == (2, True), result.err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["pool", "IC-Pool-01", "base.name=x"], "base.name: not-updatable: expected a property that can be updated"),
        (["pool", "IC-Pool-01", "base.displyName=x"], "has no 'displyName'; did you mean displayName?"),
        (["pool", "IC-Pool-01", "desktopSettings.enabled=maybe"], "true or false is needed, found 'maybe'"),
        (["pool", "IC-Pool-01"], "what is to change?"),
        (["pool"], "what is to change?"),
        ([], "an update names an object and what changes, or a file with --undo"),
        (["pool", "x", "--undo", "y"], "an update names an object and what changes, or a file with --undo"),
        (["--undo", "/nowhere.json"], "/nowhere.json: No such file"),
        (["role", "x", "a=b"], "no Role is called 'x'"),
    ],
)
@pytest.mark.usefixtures("lab")
def test_what_cannot_be_changed_is_told_and_nothing_is_sent(vlsi: Vlsi, arguments: list[str], told: str) -> None:
    result = vlsi("update", *arguments, "-v")
    assert result.status == (1 if arguments[:1] == ["role"] else 2)
    assert told in result.err
    assert "_Update: " not in result.err


@pytest.mark.usefixtures("lab")
def test_a_file_that_is_no_plan_is_told_by_its_name(vlsi: Vlsi, tmp_path: Path) -> None:
    for text in ("{}", "no JSON", "[]"):
        (tmp_path / "undo.json").write_text(text)
        result = vlsi("update", "--undo", tmp_path / "undo.json")
        assert (result.status, f"{tmp_path / 'undo.json'}: " in result.err) == (2, True)


@pytest.mark.usefixtures("lab")
def test_no_password_is_shown_or_kept(vlsi: Vlsi, tmp_path: Path, person: Person) -> None:
    person.knows, person.says = "canary", True
    changed = ("update", "vcenter", "vc-1.lab.example.com", "serverSpec.password=?")
    result = vlsi(*changed, "--dry-run")
    assert result.status == 0
    assert "canary" not in result.out + result.err
    assert "Y2FuYXJ5" not in result.out + result.err
    result = vlsi(*changed, "--save-undo", tmp_path / "undo.json")
    assert (result.status, "which is never saved" in result.err) == (2, True)
    assert not (tmp_path / "undo.json").exists()
