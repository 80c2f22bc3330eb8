"""The command ``python -m tools.reference``: what it says, and what it leaves on disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.reference.sample_release import PATTERNS, SAMPLE
from tools.reference import __main__ as command

if TYPE_CHECKING:
    from pathlib import Path

FILES = ["vdi-complete.wsdl", "vdi-core.xsd", "vdi-messages.xsd", "vdi-types.xsd", "vdi.wsdl"]


@pytest.fixture
def sample_reference(monkeypatch: pytest.MonkeyPatch) -> None:
    """A reference that states the release made by hand."""
    monkeypatch.setattr(command, "read_release", lambda _source, _release: SAMPLE)
    monkeypatch.setattr(command, "read_patterns", lambda: PATTERNS)


def run(source: Path, out: Path) -> int:
    return command.main(["--source", str(source), "--release", "2406", "--out", str(out)])


@pytest.mark.usefixtures("sample_reference")
def test_it_writes_the_set_and_says_what_is_in_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "wsdl"
    assert run(tmp_path, out) == 0
    assert sorted(path.name for path in out.iterdir()) == FILES
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "release 2406"
    assert "services: 3" in said
    assert "operations: 5 with 5 parameters" in said
    assert f"wrote {out / 'vdi.wsdl'}" in said


def test_a_source_that_is_not_there_is_an_error_without_files(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "wsdl"
    assert run(tmp_path / "nowhere", out) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("python -m tools.reference: ")
    assert "nowhere" in said.err
    assert not out.exists()


@pytest.mark.usefixtures("sample_reference")
def test_a_place_that_cannot_be_written_is_an_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "wsdl").write_text("a file", encoding="utf-8")
    assert run(tmp_path, tmp_path / "wsdl") == 2
    assert "wsdl" in capsys.readouterr().err


def test_help_says_where_the_reference_is_from(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="0"):
        command.main(["--help"])
    assert "github.com/euc-dev/horizon-apis" in capsys.readouterr().out
