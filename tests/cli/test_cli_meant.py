"""What may have been meant by a command line that cannot be read, or by a name that nobody knows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.cli.conftest import COMMAND

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.cli.conftest import Lab, Result

    Vlsi = Callable[..., Result]


def _said(result: Result) -> str:
    """The error as one line, without the frame that a terminal gets."""
    return " ".join(result.err.replace("│", " ").split())


@pytest.fixture
def profiles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, vlsi: Vlsi) -> None:
    """A folder of profiles with one, ``lab``."""
    monkeypatch.setenv("VLSI_CONFIG", str(tmp_path))
    trusted = ("--user", "administrator", "--thumbprint", "ab" * 32)
    assert vlsi("profile", "add", "lab", "horizon.example.com", *trusted).status == 0


@pytest.mark.usefixtures("profiles")
@pytest.mark.parametrize(
    ("line", "told"),
    [
        (["login", "lab"], "(lab); did you mean --profile lab?"),
        (["login", "2406"], "(2406); did you mean --release 2406?"),
        (["health", "pool"], "(pool); did you mean --check pool?"),
        (["login", "nonsense"], "(nonsense)"),
    ],
)
def test_a_word_too_many_may_be_the_value_of_an_option(vlsi: Vlsi, line: list[str], told: str) -> None:
    result = vlsi(*line)
    assert result.status == 2
    assert "Got unexpected extra argument" in _said(result)
    assert told in _said(result)
    assert ("did you mean" in _said(result)) == ("did you mean" in told)


@pytest.mark.parametrize(
    ("given", "end"),
    [("cvs", "; did you mean csv?"), ("nonsense", "'csv'")],
)
def test_a_wrong_choice_is_told_with_the_one_that_is_near(vlsi: Vlsi, given: str, end: str) -> None:
    said = _said(vlsi("query", "MachineNamesView", "--format", given)).rstrip("╰─╯ ")
    assert f"'{given}' is not one of 'table'" in said
    assert "Value error" not in said
    assert end in said


def test_the_beginning_of_a_name_tells_all_that_go_on_from_there(vlsi: Vlsi) -> None:
    result = vlsi("query", "Machine")
    names = "MachineDetailsView, MachineNamesView, MachineStateView or MachineSummaryView"
    assert result.status == 2
    assert result.err.rstrip("\n").endswith(f"; did you mean {names}?")


def test_items_that_failed_are_told_one_by_one(vlsi: Vlsi, lab: Lab) -> None:
    known = lab.server.inventory.all("MachineInfo")[0].id.id
    result = vlsi(
        "call", "Machine_RestartMachines", *(f"ids={each}" for each in (known, "Machine/QQ", "Machine/QR")), "--yes"
    )
    assert result.status == 1
    first, *items = result.err.splitlines()
    assert first.startswith("vlsi: Machine_RestartMachines: PartialFailureFault: ")
    assert [line.split(":")[1][1:] for line in items] == ["  Machine/QQ", "  Machine/QR"]
    assert all("does not exist" in line for line in items)


def _verbs(command: Any, *names: str) -> Iterator[list[str]]:  # noqa: ANN401 - a command of typer, whose class is not public
    yield [*names]
    for name, verb in getattr(command, "commands", {}).items():
        yield from _verbs(verb, *names, name)


@pytest.mark.parametrize("line", list(_verbs(COMMAND)), ids=" ".join)
def test_no_help_shows_a_mark_that_was_meant_for_the_formatter(vlsi: Vlsi, line: list[str]) -> None:
    result = vlsi(*line, "--help")
    assert result.status == 0
    assert "Usage: " in result.out
    assert "\\b" not in result.out
    assert "\b" not in result.out
    verbs = result.out.partition("\nCommands:\n")[2]
    assert "..." not in verbs, "a first sentence is too long to be shown"
