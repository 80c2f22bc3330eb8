"""``vlsi query``: rows to the end in every form, conditions that point at mistakes, and rows that cannot be read."""

from __future__ import annotations

import csv
import io
import itertools
import json
import os
import tracemalloc
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from vlsi_bindings import codec, vdi
from vlsi_bindings.codec.making import blank
from vlsi_bindings.simulator import Reply

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.cli.conftest import Lab, Result

    Vlsi = Callable[..., Result]

MACHINES = ("query", "MachineSummaryView", "--columns", "base.name,base.basicState", "--sort", "base.name")


@pytest.fixture
def rows(vlsi: Vlsi, lab: Lab) -> Callable[..., list[str]]:
    """The lines that a query of machines prints."""
    assert lab

    def listed(*options: str) -> list[str]:
        result = vlsi(*MACHINES, *options)
        assert (result.status, result.err) == (0, "")
        return result.out.splitlines()

    return listed


def test_a_table_in_a_pipe_is_tab_separated_and_goes_to_the_end(rows: Callable[..., list[str]]) -> None:
    listed = rows("--page-size", "7")
    assert len(listed) == 60
    assert listed == sorted(listed)
    assert all(len(line.split("\t")) == 2 for line in listed)


def test_conditions_order_and_window_are_the_servers(rows: Callable[..., list[str]]) -> None:
    ours = rows("--where", "base.name startswith ic01 and not base.name == ic01-1")
    assert [line.split("\t")[0] for line in ours][:2] == ["ic01-10", "ic01-11"]
    assert rows("--descending", "--limit", "3") == rows()[::-1][:3]
    assert rows("--start", "2", "--limit", "3") == rows()[2:5]
    assert rows("--limit", "0") == []


@pytest.mark.usefixtures("lab")
def test_columns_stand_in_the_order_in_which_they_are_asked_for(vlsi: Vlsi) -> None:
    out = vlsi("query", "MachineSummaryView", "--columns", "base.name, id", "--format", "csv", "--limit", "1").out
    assert out.splitlines()[0] == "base.name,id.id"
    table = vlsi("query", "MachineSummaryView", "--limit", "1").out
    assert len(table.rstrip("\n").split("\t")) == 6


def test_the_same_rows_come_in_every_form(vlsi: Vlsi, rows: Callable[..., list[str]]) -> None:
    table = [line.split("\t") for line in rows()]
    lines = [json.loads(line) for line in vlsi(*MACHINES, "--format", "jsonl").out.splitlines()]
    assert [list(line.values()) for line in lines] == table
    assert json.loads(vlsi(*MACHINES, "--format", "json").out) == lines
    head, *cells = csv.reader(io.StringIO(vlsi(*MACHINES, "--format", "csv").out))
    assert (head, cells) == (["base.name", "base.basicState"], table)


@pytest.mark.usefixtures("lab")
def test_no_row_is_an_empty_answer_in_every_form(vlsi: Vlsi) -> None:
    none = (*MACHINES, "--where", "base.name == nobody", "--format")
    expected = {"json": "[]\n", "jsonl": "", "csv": "base.name,base.basicState\n", "table": ""}
    for form, out in expected.items():
        result = vlsi(*none, form)
        assert (result.status, result.out.replace("\r", "")) == (0, out)


@pytest.mark.usefixtures("lab")
def test_a_value_that_is_not_documented_is_told_and_asked_for_all_the_same(vlsi: Vlsi) -> None:
    result = vlsi(*MACHINES, "--where", "base.basicState == EROR", "--format", "csv")
    assert "--where: MachineSummaryView.base.basicState: 'EROR' is none of the documented values; did" in result.err
    assert result.status == 0


@pytest.mark.usefixtures("lab")
def test_all_columns_are_there_where_none_is_asked_for(vlsi: Vlsi) -> None:
    told = json.loads(vlsi("query", "DesktopSummaryView", "--limit", "1", "--format", "jsonl").out)
    assert {"id.id", "desktopSummaryData.name", "desktopSummaryData.enabled"} <= set(told)
    assert not any(name.startswith("_") for name in told)


@pytest.mark.usefixtures("lab")
def test_a_file_is_written_as_a_whole(vlsi: Vlsi, tmp_path: Path) -> None:
    target = tmp_path / "machines.csv"
    assert vlsi(*MACHINES, "--format", "csv", "--output", target).out == ""
    assert len(target.read_text().splitlines()) == 61
    result = vlsi(*MACHINES, "--output", target)
    assert (result.status, "choose a --format for the file" in result.err) == (2, True)


@pytest.mark.usefixtures("lab")
def test_a_count_is_a_number(vlsi: Vlsi) -> None:
    assert vlsi("query", "MachineSummaryView", "--count").out == "60\n"
    assert vlsi("query", "machinesummaryview", "--count", "--where", "base.name startswith nobody").out == "0\n"


def test_a_mistake_in_a_condition_is_pointed_at_before_anything_is_sent(vlsi: Vlsi, bare: Path) -> None:
    result = vlsi("query", "MachineSummaryView", "--where", "base.name == a and base.nme == b")
    assert (result.status, result.out, bare.exists()) == (2, "", False)
    first, line, pointer = result.err.splitlines()
    assert first.startswith("vlsi: --where: expected a member of MachineSummaryView, found 'base.nme'")
    assert line[pointer.index("^") :] == "base.nme == b"


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["MachineSumaryView"], "no entity MachineSumaryView; did you mean MachineSummaryView?"),
        (["MachineSummaryView", "--sort", "base.nam"], "did you mean base.name?"),
        (["MachineSummaryView", "--columns", "base.nam"], "no column base.nam; did you mean base.name?"),
        (["MachineSummaryView", "--release", "1999"], "2406"),
    ],
)
@pytest.mark.usefixtures("lab")
def test_every_other_mistake_is_told_too(vlsi: Vlsi, options: list[str], told: str) -> None:
    result = vlsi("query", *options)
    assert (result.status, result.out) == (2, "")
    assert told in result.err


def test_a_dry_run_shows_what_would_be_asked(vlsi: Vlsi, bare: Path) -> None:
    result = vlsi(*MACHINES, "--where", "base.name == x", "--limit", "5", "--dry-run")
    asked = codec.decode(result.out.encode()).body
    assert isinstance(asked, vdi.QueryService_Create)
    assert (asked.definition.limit, asked.definition.sort_by) == (5, "base.name")
    counted = vlsi("query", "MachineSummaryView", "--count", "--dry-run").out
    assert isinstance(codec.decode(counted.encode()).body, vdi.QueryService_GetCount)
    assert not bare.exists()


@pytest.fixture
def _poisoned(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two machines make every page fault that they are on."""
    fault = vdi.UnexpectedFault(error_message="a directory user without a name")
    refusal = codec.encode(codec.SoapFault(string="no", detail=fault))
    real = lab.server.answer

    def answer(body: bytes, token: str | None = None) -> Reply:
        reply = real(body, token)
        bad = b"<name>ic01-3<" in reply.body or b"<name>ic01-30<" in reply.body
        return Reply(500, refusal) if bad else reply

    monkeypatch.setattr(lab.server, "answer", answer)


@pytest.mark.usefixtures("_poisoned")
def test_rows_that_cannot_be_read_are_left_out_and_told_if_that_is_meant(vlsi: Vlsi) -> None:
    result = vlsi(*MACHINES)
    assert result.err.splitlines() == [
        "a row that cannot be read may be the reason: --readable lists all others",
        "vlsi: QueryService_Create: UnexpectedFault: a directory user without a name",
    ]
    result = vlsi(*MACHINES, "--readable", "--format", "jsonl")
    assert (result.status, len(result.out.splitlines())) == (1, 58)
    first, second, last = (line for line in result.err.splitlines() if "cannot be read" in line)
    assert "(after Machine/" in first
    assert second.endswith("cannot be read: UnexpectedFault: a directory user without a name")
    assert last == "vlsi: 2 rows cannot be read, and are left out"


@pytest.mark.usefixtures("_poisoned")
def test_a_listing_that_fails_leaves_the_old_file(vlsi: Vlsi, tmp_path: Path) -> None:
    target = tmp_path / "machines.csv"
    target.write_text("old")
    assert vlsi(*MACHINES, "--format", "csv", "--output", target).status == 1
    assert target.read_text() == "old"
    assert [path.name for path in tmp_path.iterdir() if path.name != "vlsi"] == ["machines.csv"]


@pytest.mark.usefixtures("lab")
def test_readable_without_an_order_is_warned_of(vlsi: Vlsi) -> None:
    result = vlsi("query", "FarmSummaryView", "--readable")
    assert (result.status, "without --sort rows may come twice" in result.err) == (0, True)


@pytest.mark.parametrize("form", ["jsonl", "json", "csv"])
def test_memory_does_not_grow_with_the_rows(lab: Lab, form: str) -> None:
    from vlsi_bindings.cli.tabling import Table, write_rows  # noqa: PLC0415 - loads the codec

    (row,) = lab.call("QueryService_Query", definition={"queryEntityType": "MachineSummaryView", "limit": 1}).results
    table = Table("MachineSummaryView")

    def peak(number: int) -> int:
        with Path(os.devnull).open("wb") as nowhere:
            tracemalloc.start()
            try:
                write_rows(itertools.repeat(row, number), table, form, nowhere)
                return tracemalloc.get_traced_memory()[1]
            finally:
                tracemalloc.stop()

    peak(100)
    assert peak(800) < peak(100) + 100_000


def test_text_that_a_terminal_would_obey_or_a_spreadsheet_would_run_is_made_safe() -> None:
    from vlsi_bindings.cli.tabling import Table, write_rows  # noqa: PLC0415 - as above

    farm = blank(vdi.FarmHealthInfo)
    assert isinstance(farm, vdi.FarmHealthInfo)
    farm.name = "=cmd()\u009b31m"
    out = io.BytesIO()
    write_rows([farm], Table("FarmHealthInfo", ["name"]), "csv", out)
    assert out.getvalue().splitlines()[1].startswith(b"'=cmd()")


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ("desktopinfo", "DesktopInfo cannot be queried: query DesktopSummaryView, or call Desktop_Get"),
        ("BaseImageSnapshotInfo", "BaseImageSnapshotInfo cannot be queried: call BaseImageSnapshot_List instead"),
        ("DesktopBase", "DesktopBase cannot be queried: take one of the 32 types that can be"),
        ("Nothing", "the contract has no entity Nothing"),
    ],
)
def test_what_cannot_be_queried_is_told_with_what_gives_it(vlsi: Vlsi, given: str, told: str) -> None:
    result = vlsi("query", given)
    assert (result.status, result.out) == (2, "")
    assert told in result.err
