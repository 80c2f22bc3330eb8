"""docs/simulator.md: its examples run, its figures are those of today."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import fields
from pathlib import Path
from typing import Any

from typer.main import get_command

from tests.simulator.recording import Recorder
from tests.simulator.serving import a_server
from vlsi_bindings.cli.application import app
from vlsi_bindings.simulator import Rule, door, queries, rules_of, sessions, web
from vlsi_bindings.simulator.simulator import LIMITS

PAGE = (Path(__file__).parents[2] / "docs" / "simulator.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)


def test_the_test_that_is_shown_passes(horizon: Any) -> None:
    names: dict[str, Any] = {}
    exec(BLOCKS[0], names)  # noqa: S102 - our own page
    names["test_pools_are_listed"](horizon)


def test_the_test_over_https_that_is_shown_passes(horizon: Any, horizon_https: Any) -> None:
    names: dict[str, Any] = {}
    exec(BLOCKS[1], names)  # noqa: S102 - our own page
    names["test_sites_are_listed"](horizon, horizon_https)


def test_the_server_that_is_shown_serves(capsys: Any) -> None:
    exec(BLOCKS[2], {})  # noqa: S102 - our own page
    assert re.match(r"https://127\.0\.0\.1:\d+/view-vlsi/sdk [0-9a-f]{64}\n", capsys.readouterr().out)


def test_what_goes_wrong_goes_wrong_as_told(capsys: Any) -> None:
    exec(BLOCKS[3], {})  # noqa: S102 - our own page
    assert capsys.readouterr().out == "2\n"


def test_the_rules_that_are_shown_are_rules() -> None:
    (document,) = re.findall(r"```json\n(.*?)```", PAGE, re.DOTALL)
    assert len(rules_of(document.encode())) == 3


def test_every_setting_of_a_rule_is_told() -> None:
    shown = set(re.findall(r"\b(\w+)=", PAGE))
    assert {f.name for f in fields(Rule)} <= shown


def test_the_capture_that_is_shown_is_replayed(tmp_path: Path, monkeypatch: Any, capsys: Any) -> None:
    recorder = Recorder()
    recorder.call("Site_List")
    recorder.write(tmp_path / "session.har")
    monkeypatch.chdir(tmp_path)
    exec(BLOCKS[4], {})  # noqa: S102 - our own page
    assert capsys.readouterr().out == "Replay(2 answers to 2 questions)\n"


def test_the_table_of_behaviours_is_right() -> None:
    told = {kind: int(number) for kind, number in re.findall(r"^\| (\w+) \| (\d+) \|", PAGE, re.MULTILINE)}
    assert told == Counter(found.kind for found in a_server("2512").coverage())


def test_every_example_is_told_with_its_reason() -> None:
    told = {
        name: why
        for names, why in re.findall(r"^\| (`\w+_\w+`(?:, `\w+`)*) \| (.+) \|$", PAGE, re.MULTILINE)
        for name in re.findall(r"\w+", names)
    }
    examples = {one.operation: one.about for one in a_server("2512").coverage() if one.kind == "example"}
    assert {name: f"an example: {why}" for name, why in told.items()} == examples


def test_every_option_of_the_command_is_told() -> None:

    verb = get_command(app).commands["simulate"]  # type: ignore[attr-defined]  # a group has them
    options = {option for parameter in verb.params for option in parameter.opts if option.startswith("--")}
    assert options - {"--help"} <= set(re.findall(r"--[a-z-]+", PAGE))


def test_the_limits_are_those_of_the_code() -> None:
    (table,) = re.findall(r"What it bears:\n\n(.*?)\n\n", PAGE, re.DOTALL)
    bounds = [door.MOST_CONNECTIONS, door.MOST_PEERS, door.HEAD, web.BODY_TIMEOUT, web.LARGE // 1024, web.MOST_LARGE]
    bounds += [LIMITS.max_bytes // 1024**2, LIMITS.max_elements, LIMITS.max_depth, LIMITS.max_text]
    bounds += [queries.MOST_TESTS, sessions.MOST_SESSIONS]
    numbers = {int(number.replace(",", "")) for number in re.findall(r"\d[\d,]*", table)}
    assert {int(bound) for bound in bounds} <= numbers
    assert (door.HANDSHAKE, door.TAKING) == (door.HEAD, web.BODY_TIMEOUT)  # told together
