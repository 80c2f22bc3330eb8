"""docs/client.md: its examples run, its options and errors are those of today."""

from __future__ import annotations

import inspect
import re
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from tests.simulator.serving import a_server
from vlsi_bindings import client
from vlsi_bindings.client.connection import Connection
from vlsi_bindings.simulator.memory import transport

PAGE = (Path(__file__).parents[2] / "docs" / "client.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """What the examples find: a connection that leads to a simulated server."""
    server = a_server("2406")
    monkeypatch.setenv("VLSI_PASSWORD", "password")
    monkeypatch.setattr(client, "Connection", partial(Connection, transport=transport(server)))
    return {"Connection": client.Connection}


def test_the_first_example_runs(names: dict[str, Any], capsys: pytest.CaptureFixture[str]) -> None:
    exec(BLOCKS[0], names)  # noqa: S102 - our own page
    assert "IC-Pool-01 AUTOMATED\n" in capsys.readouterr().out


def test_calls_of_all_three_kinds_are_one(names: dict[str, Any]) -> None:
    exec(BLOCKS[0] + BLOCKS[1], names)  # noqa: S102 - our own page
    assert len(names["infos"]) == 2


def test_lists_changes_and_waits_are_shown(names: dict[str, Any], capsys: pytest.CaptureFixture[str]) -> None:
    exec("from vlsi_bindings import vdi\n" + BLOCKS[2], names)  # noqa: S102 - our own page
    out = capsys.readouterr().out
    assert re.match(r"\d+ \['ic01-1', 'ic01-10'\]\nDesktop_Update ", out)
    assert "base.displayName: 'IC Pool 01' -> 'Windows 11'" in out


def test_the_readme_shows_a_client_that_runs(names: dict[str, Any]) -> None:
    readme = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
    block = next(block for block in re.findall(r"```python\n(.*?)```", readme, re.DOTALL) if "Connection" in block)
    asked: list[str] = []
    names["Connection"].keywords["on_exchange"] = lambda exchange: asked.append(exchange.operation)
    exec(block.replace("AGENT_UNREACHABLE", "DISCONNECTED"), names)  # noqa: S102 - our own page
    assert asked.count("Machine_Restart") > 2


def test_the_errors_are_those_that_are_shown(names: dict[str, Any], capsys: pytest.CaptureFixture[str]) -> None:
    exec(BLOCKS[3], names)  # noqa: S102 - our own page
    first, second = capsys.readouterr().out.splitlines()
    assert re.fullmatch(r"DesktopId Desktop/QUFB does not exist call \w+ at \S+: Desktop_Get\(.*\)", first)
    assert second.endswith("definition/queryEntityType")


def test_long_answers_are_read_as_shown(names: dict[str, Any], capsys: pytest.CaptureFixture[str]) -> None:
    exec(next(block for block in BLOCKS if ".stream(" in block), names)  # noqa: S102 - our own page
    assert capsys.readouterr().out == "ic01-1\n"


def test_every_option_is_told() -> None:
    given = set(inspect.signature(Connection).parameters)
    assert {name for name in given if name not in PAGE} <= {
        "url",
        "username",
        "domain",
        "dialect",
        "transport",
        "retry",
    }


OTHERS = {"SecurityError", "AttributeError", "EncodeError", "VlsiError"}
"""Errors of the server, of Python and of the codec."""


def test_every_error_that_is_told_is_there() -> None:
    assert {name for name in re.findall(r"`(\w+Error)`", PAGE) if name not in OTHERS} <= set(client.__all__)
