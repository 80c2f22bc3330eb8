"""docs/health.md: its example runs, and its table is the table of checks with their thresholds."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from tests.simulator.serving import a_server
from vlsi_bindings import client
from vlsi_bindings.client import Connection
from vlsi_bindings.health import CHECKS, Limit
from vlsi_bindings.simulator.memory import transport

if TYPE_CHECKING:
    import pytest

PAGE = (Path(__file__).parents[2] / "docs" / "health.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)


def test_the_example_runs(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("VLSI_PASSWORD", "password")
    server = a_server("2406")
    named = partial(Connection, transport=transport(server))
    monkeypatch.setattr(client, "Connection", lambda url, _user, **given: named(url, r"LAB\administrator", **given))
    exec(BLOCKS[0], {})  # noqa: S102 - our own page
    assert capsys.readouterr().out == "license OK licensed, without an end\nmachine OK 0 of 60 have a problem\nTrue\n"


def _spelled(limit: Limit) -> str:
    def number(found: float | None) -> str:
        return "off" if found is None else f"{found:g}"

    if limit.warn is None and limit.critical is None:
        return f"`{limit.name}`"
    return f"`{limit.name}` ({number(limit.warn)}, {number(limit.critical)})"


def test_the_table_is_that_of_the_checks() -> None:
    rows = re.findall(r"^\| `([a-z-]+)` \| .* \|(.*)\|$", PAGE, re.MULTILINE)
    assert [name for name, _ in rows] == [one.name for one in CHECKS]
    for (name, told), one in zip(rows, CHECKS, strict=True):
        assert set(filter(None, re.split(r", (?=`)", told.strip()))) == set(map(_spelled, one.limits)), name
