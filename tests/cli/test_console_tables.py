"""The head of a table in a terminal that is too narrow for it: every path is there, whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from vlsi_bindings.cli import console

if TYPE_CHECKING:
    from collections.abc import Callable

PATHS = ["desktopSummaryData.name", "desktopSummaryData.displayName", "desktopSummaryData.source"]
ROW = ["IC-Pool-01", "IC Pool 01", "VIRTUAL_CENTER"]


@pytest.fixture
def lines(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[[int, list[str]], list[str]]:
    """What a terminal of some width shows."""
    monkeypatch.setattr(console, "in_terminal", lambda: True)

    def shown(width: int, head: list[str]) -> list[str]:
        monkeypatch.setenv("COLUMNS", str(width))
        console.write_table(head, [ROW[: len(head)]])
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
