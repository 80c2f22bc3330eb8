"""vlsi captures export: rows to files, one or one for each type; what gave none is told."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.conversations import answered, asked, har
from tests.support.instances import maximal
from vlsi_bindings import samples, vdi

if TYPE_CHECKING:
    from pathlib import Path

Vlsi = Callable[..., Any]
Run = Callable[..., Any]


@pytest.fixture
def session(tmp_path: Path) -> Path:
    """A conversation with results of several types, and one exchange without."""
    ids = answered(value=[vdi.DesktopId(id="Desktop/QQ"), vdi.FarmId(id="=1+1")])
    desktop = answered("Desktop_Get", maximal(vdi.DesktopInfo))
    return har(tmp_path / "session.har", (asked(), desktop), (asked(), None), (asked(), ids))


def test_json_lines_go_to_standard_output_and_counts_beside_it(vlsi: Vlsi, session: Path) -> None:
    result = vlsi("captures", "export", session)
    assert [json.loads(line)["_type"] for line in result.out.split("\n")[:-1]] == ["DesktopInfo", "DesktopId", "FarmId"]
    assert result.err == "3 rows: 1 DesktopId, 1 DesktopInfo, 1 FarmId; without rows: 1 no answer\n"
    assert result.status == 0


def test_a_directory_gets_a_file_for_each_type(vlsi: Vlsi, session: Path, tmp_path: Path) -> None:
    out = tmp_path / "tables"
    assert vlsi("captures", "export", session, "--format", "csv", "--out", f"{out}/").status == 0
    assert sorted(path.name for path in out.iterdir()) == ["DesktopId.csv", "DesktopInfo.csv", "FarmId.csv"]
    with (out / "FarmId.csv").open(encoding="utf-8", newline="") as file:
        assert [row["id"] for row in csv.DictReader(file)] == ["'=1+1"]
    pytest.importorskip("pyarrow", reason="needs pyarrow")
    assert vlsi("captures", "export", session, "--format", "parquet", "--out", out).status == 0
    assert (out / "DesktopInfo.parquet").read_bytes()[:4] == b"PAR1"


def test_one_type_and_some_columns_go_to_a_file(vlsi: Vlsi, session: Path, tmp_path: Path) -> None:
    out = tmp_path / "farms.csv"
    wanted = ("--type", "FarmId", "--columns", "id, _operation")
    result = vlsi("captures", "export", session, "--format", "csv", "--out", out, *wanted)
    assert (result.status, result.out) == (0, "")
    assert out.read_bytes() == b"_operation,id\r\nDesktop_Get,'=1+1\r\n"
    assert vlsi("captures", "export", session, "--operation", "Desktop_Create").out == ""


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--columns", "id"], "name it with --type"),
        (["--columns", "idd", "--type", "FarmId"], "FarmId: no column idd; did you mean id?"),
        (["--type", "FarmIdd"], "did you mean FarmId?"),
        (["--operation", "Desktop_Gett"], "did you mean Desktop_Get?"),
        (["--format", "csv"], "write to a directory"),
    ],
)
def test_what_cannot_be_done_is_explained_and_leaves_no_file(
    vlsi: Vlsi, session: Path, tmp_path: Path, arguments: list[str], told: str
) -> None:
    result = vlsi("captures", "export", session, "--out", tmp_path / "rows", *arguments)
    assert result.status == 2
    assert told in result.err
    assert [path.name for path in tmp_path.iterdir()] == ["session.har"]


def test_a_broken_file_does_not_stop_the_others(vlsi: Vlsi, session: Path, tmp_path: Path) -> None:
    cut = tmp_path / "cut.har"
    cut.write_bytes(session.read_bytes()[:-400])
    result = vlsi("captures", "export", tmp_path / "none.har", cut, session)
    assert result.status == 2
    assert "none.har: No such file" in result.err
    assert len(result.out.split("\n")) >= 4
    assert vlsi("captures", "export", cut, "--type", "DesktopInfo").status == 1


def test_nothing_read_leaves_the_old_file(vlsi: Vlsi, tmp_path: Path) -> None:
    out = tmp_path / "rows.jsonl"
    out.write_text("old")
    result = vlsi("captures", "export", tmp_path / "none.har", "--out", out)
    assert (result.status, out.read_text()) == (2, "old")
    assert "not written, since no file could be read" in result.err


def test_rows_tell_the_number_that_list_and_show_give(vlsi: Vlsi, session: Path) -> None:
    rows = [json.loads(line) for line in vlsi("captures", "export", session).out.split("\n")[:-1]]
    listed = [json.loads(line) for line in vlsi("captures", "list", "--format", "json", session).out.split("\n")[:-1]]
    for row in rows:
        (same,) = (line for line in listed if line["number"] == row["_exchange"])
        assert (row["_place"], row["_operation"], row["_time"]) == (same["place"], same["operation"], same["time"])


def test_standard_input_and_samples_are_read(process: Run) -> None:
    body = samples.paths()["desktop_get_response"].read_bytes()
    done = process("captures", "export", "--type", "DesktopInfo", "--columns", "base.name", input=body)
    assert (done.returncode, done.stdout) == (0, b'{"base.name": "w11-office"}\n')
    done = process(
        "captures", "export", "--type", "DesktopInfo", "--columns", "base.name", "sample:desktop_get_response"
    )
    assert (done.returncode, done.stdout) == (0, b'{"base.name": "w11-office"}\n')
