"""docs/why.md: each pain has a test that is named after it, and no test speaks of one that is not told."""

from __future__ import annotations

import re
from pathlib import Path

HERE = Path(__file__).parent
PAGE = (HERE.parents[1] / "docs" / "why.md").read_text(encoding="utf-8")


def test_each_pain_has_its_test() -> None:
    told = re.findall(r"^\| P(\d+) \|", PAGE, re.MULTILINE)
    tested = [
        number
        for file in sorted(HERE.glob("test_pains_*.py"))
        for number in re.findall(r"^def test_p(\d+)_", file.read_text(encoding="utf-8"), re.MULTILINE)
    ]
    assert [*map(int, told)] == [number for number in range(1, 25) if number not in (11, 13)]
    assert {*tested} == {*told}


def test_each_row_says_what_takes_it_away() -> None:
    rows = [line.split(" | ") for line in PAGE.splitlines() if re.match(r"\| P\d", line)]
    assert {len(row) for row in rows} == {4}
    assert all(len(row[3]) > len("nothing |") for row in rows)
