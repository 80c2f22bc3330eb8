"""``vlsi get``: an object by its id or its name, whole or one value of it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Result, Run

    Vlsi = Callable[..., Result]

pytestmark = pytest.mark.usefixtures("lab")


def test_a_name_and_an_id_give_the_same_object(vlsi: Vlsi) -> None:
    told = json.loads(vlsi("get", "pool", "IC-Pool-01", "--format", "json").out)
    assert told["base"]["name"] == "IC-Pool-01"
    assert json.loads(vlsi("get", "Desktop", told["id"]["id"], "--format", "json").out) == told
    assert vlsi("get", "pool", "IC-Pool-01").out.startswith("DesktopInfo: DesktopInfo\n")


def test_a_path_gives_one_value_as_it_is(vlsi: Vlsi) -> None:
    pool = ("get", "pool", "IC-Pool-01", "--path")
    assert vlsi(*pool, "base.name").out == "IC-Pool-01\n"
    assert vlsi(*pool, "desktopSettings.enabled").out == "true\n"
    assert vlsi(*pool, "desktopSettings.enabled", "--format", "json").out == "true\n"
    assert vlsi(*pool, "desktopSettings.displayProtocolSettings.supportedDisplayProtocols[0]").out == "PCOIP\n"
    assert json.loads(vlsi(*pool, "base", "--format", "json").out)["name"] == "IC-Pool-01"


def test_what_is_not_set_is_nothing(vlsi: Vlsi) -> None:
    unset = ("get", "pool", "IC-Pool-01", "--path", "manualDesktopData.userAssignment.automaticAssignment")
    assert (vlsi(*unset).status, vlsi(*unset).out) == (0, "")
    assert vlsi(*unset, "--format", "json").out == "null\n"


def test_of_some_things_there_is_one(vlsi: Vlsi) -> None:
    assert "generalData" in json.loads(vlsi("get", "global-settings", "--format", "json").out)


def test_a_value_goes_into_a_file(vlsi: Vlsi, tmp_path: Path) -> None:
    target = tmp_path / "pool.json"
    assert vlsi("get", "pool", "IC-Pool-01", "--format", "json", "--output", target).out == ""
    assert json.loads(target.read_text())["base"]["name"] == "IC-Pool-01"


@pytest.mark.parametrize(
    ("arguments", "status", "told"),
    [
        (["pool", "nowhere"], 1, "no Desktop is called 'nowhere'"),
        (["pool", "Desktop/none"], 1, "Desktop_Get: EntityNotFound: DesktopId Desktop/none does not exist"),
        (["pol", "x"], 2, "nothing is called 'pol'; did you mean pool?"),
        (["pool"], 2, "which Desktop? Give its id or its name"),
        (["GlobalSettings", "x"], 2, "of GlobalSettings there is one"),
        (["pool", "IC-Pool-01", "--path", "base.nme"], 2, "DesktopBase has no 'nme'; did you mean name?"),
    ],
)
def test_what_cannot_be_had_is_told(vlsi: Vlsi, arguments: list[str], status: int, told: str) -> None:
    result = vlsi("get", *arguments)
    assert (result.status, result.out, told in result.err) == (status, "", True)


@pytest.mark.parametrize(
    ("words", "position", "offered"),
    [
        ("vlsi get conn", "2", {b"connection-server", b"connection-server-health"}),
        ("vlsi get remote", "2", set()),
        ("vlsi call Desktop_GetSummaryV", "2", {b"Desktop_GetSummaryView", b"Desktop_GetSummaryViews"}),
        ("vlsi call Desktop_Update u", "3", {b"updates="}),
        ("vlsi query MachineS", "2", {b"MachineStateView", b"MachineSummaryView"}),
        ("vlsi wait image x p", "4", {b"published", b"pushed"}),
    ],
)
def test_words_are_completed(process: Run, words: str, position: str, offered: set[bytes]) -> None:
    environment = {"_VLSI_COMPLETE": "complete_bash", "COMP_WORDS": words, "COMP_CWORD": position}
    assert set(process(env=environment).stdout.split()) == offered
