"""Tables in a terminal that is too narrow for them: every path of the head and every cell is there, whole."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from rich.cells import cell_len

from vlsi_bindings.cli import tables

if TYPE_CHECKING:
    from collections.abc import Callable

PATHS = ["desktopSummaryData.name", "desktopSummaryData.displayName", "desktopSummaryData.source"]
ROW = ["IC-Pool-01", "IC Pool 01", "VIRTUAL_CENTER"]


@pytest.fixture
def lines(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[[int, list[str]], list[str]]:
    """What a terminal of some width shows."""
    monkeypatch.setattr(tables, "in_terminal", lambda: True)

    def shown(width: int, head: list[str]) -> list[str]:
        monkeypatch.setenv("COLUMNS", str(width))
        tables.write_table(head, [ROW[: len(head)]])
        return [" ".join(line.split()) for line in capsys.readouterr().out.splitlines()]

    return shown


@pytest.mark.parametrize(
    ("width", "head", "told"),
    [
        (200, PATHS, [" ".join(PATHS), " ".join(ROW)]),
        (60, PATHS, ["desktopSummaryData.…", "name displayName source", " ".join(ROW)]),
        (30, ["base.name", "data.operatingSystem"], ["base. data.", "name operatingSystem", " ".join(ROW[:2])]),
        (21, PATHS[:1], ["desktopSummaryData.", "name", ROW[0]]),
    ],
)
def test_nothing_of_a_path_is_left_out(
    lines: Callable[[int, list[str]], list[str]], width: int, head: list[str], told: list[str]
) -> None:
    assert lines(width, head) == told


NAMES = ["base.name", "base.basicState", "managedMachineData.virtualCenterData.operatingSystem", "id"]
ROWS = [
    ["WIN-001", "PROVISIONING_ERROR", "Windows 11 Enterprise", "Machine/YWEzMDY2NDYtNGIzNS1lYzYw"],
    ["WIN-002 (in Köln)", "AVAILABLE", "Ubuntu", "Machine/東京"],
]


@pytest.mark.parametrize("width", [200, 120, 100, 81, 80, 79, 60, 40, 20, 8])
def test_no_cell_loses_anything_and_no_line_is_too_long(
    width: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(tables, "in_terminal", lambda: True)
    monkeypatch.setenv("COLUMNS", str(width))
    tables.write_table(NAMES, ROWS)
    out = capsys.readouterr().out
    assert "…" not in out
    assert width < 40 or max(cell_len(line.rstrip()) for line in out.splitlines()) <= width
    wanted = Counter("".join(cell for row in ROWS for cell in row).replace(" ", ""))
    assert not wanted - Counter(out)


@pytest.mark.parametrize("width", [200, 80, 60, 50])
def test_no_word_is_torn_where_a_block_has_room_for_it(
    width: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(tables, "in_terminal", lambda: True)
    monkeypatch.setenv("COLUMNS", str(width))
    tables.write_table([name.rpartition(".")[2] for name in NAMES], ROWS)
    out = capsys.readouterr().out.split()
    assert {word for row in ROWS for cell in row for word in cell.split()} <= set(out)


def test_rows_that_would_be_torn_are_blocks(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(tables, "in_terminal", lambda: True)
    monkeypatch.setenv("COLUMNS", "40")
    tables.write_table(["name", "basicState", "operatingSystem"], [row[:3] for row in ROWS])
    assert [line.rstrip() for line in capsys.readouterr().out.splitlines()] == [
        "name             WIN-001",
        "basicState       PROVISIONING_ERROR",
        "operatingSystem  Windows 11 Enterprise",
        "",
        "name             WIN-002 (in Köln)",
        "basicState       AVAILABLE",
        "operatingSystem  Ubuntu",
    ]


def test_in_a_pipe_the_rows_are_separated_by_tabs_and_have_no_head(capsys: pytest.CaptureFixture[str]) -> None:
    tables.write_table(NAMES, ROWS)
    assert capsys.readouterr().out == "".join("\t".join(row) + "\n" for row in ROWS)
