"""docs/commands-for-servers.md: its commands run one after the other, and what it shows is what is printed."""

from __future__ import annotations

import os
import re
import shlex
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from vlsi_bindings.client.queries import where
from vlsi_bindings.profiles.resolving import VARIABLES

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.cli.conftest import Result

    Vlsi = Callable[..., Result]

PAGE = (Path(__file__).parents[2] / "docs" / "commands-for-servers.md").read_text(encoding="utf-8")
COMMANDS = [
    line
    for language, block in re.findall(r"^```(\w*)\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE)
    for line in block.splitlines()
    if not language and line.startswith("vlsi ") and not line.startswith("vlsi simulate")
]


@pytest.mark.usefixtures("lab", "time")
def test_the_commands_run_in_their_order(vlsi: Vlsi, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for line in COMMANDS:
        _, *words = (os.path.expandvars(word) for word in shlex.split(line))
        result = vlsi(*words)
        assert result.status == 0, (line, result.err)
    assert len(COMMANDS) > 20
    assert len((tmp_path / "machines.csv").read_text(encoding="utf-8").splitlines()) == 61


def test_what_is_shown_is_what_is_printed(vlsi: Vlsi, bare: Path) -> None:
    (block,) = re.findall(r"^```console\n\$ vlsi (.*?)\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE)
    result = vlsi(*shlex.split(block[0]))
    assert (result.status, result.out + result.err, bare.exists()) == (2, block[1], False)


def test_every_variable_is_told() -> None:
    assert {name for name in VARIABLES.values() if f"`{name}`" not in PAGE} == set()


@pytest.mark.parametrize(
    "text",
    [
        text.replace("x", "'x'")
        for row in re.findall(r"^\| (`base\..*?)\|", PAGE, re.MULTILINE)
        for text in re.findall(r"`(base\.[^`]*)`", row)
    ],
)
def test_every_condition_that_is_told_can_be_read(text: str) -> None:
    assert where("MachineSummaryView", text).wire is not None


def test_every_status_is_told_in_the_code() -> None:
    from vlsi_bindings.cli import statuses  # noqa: PLC0415 - the command is loaded when it is called

    told = {int(found) for found in re.findall(r"^\| (\d+) \|", PAGE, re.MULTILINE)}
    known = {statuses.DONE, statuses.REFUSED, statuses.WRONG, statuses.UNREACHED, statuses.LATE}
    assert told == known | {130}
