"""docs/doctor.md: its example runs, and its tables name every step and every cause."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, get_args

from vlsi_bindings.client import doctor
from vlsi_bindings.client.doctor import STEPS, State, Step
from vlsi_bindings.client.errors import TlsCause

if TYPE_CHECKING:
    import pytest

ROOT = Path(__file__).parents[3]
PAGE = (ROOT / "docs" / "doctor.md").read_text(encoding="utf-8")
ROOM = ROOT / "src" / "vlsi_bindings" / "client" / "doctor"


def test_the_example_runs(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    (block,) = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
    found = [Step("name", State.OK, "x"), Step("port", State.FAILED, "closed", "refused", "open it")]
    monkeypatch.setattr(doctor, "diagnose", lambda *_, **__: iter(found))
    exec(block, {})  # noqa: S102 - our own page
    assert capsys.readouterr().out == "port: closed (refused): open it\n"


def test_every_step_is_told_in_its_order() -> None:
    assert tuple(re.findall(r"^\| `([a-z]+)` \|", PAGE, re.MULTILINE)) == STEPS
    assert tuple(re.findall(r"^(?:ok|failed|skipped) +([a-z]+) ", PAGE, re.MULTILINE)) == STEPS


def test_every_cause_is_told() -> None:
    told = set(re.findall(r"`([a-z-]+)`", PAGE))
    given = set(get_args(TlsCause))
    for module in ROOM.glob("*.py"):
        given |= set(re.findall(r'(?:wrong|doubtful|bad)\([^\n]*?, "([a-z-]+)", ', module.read_text(encoding="utf-8")))
        given |= set(re.findall(r'return "([a-z-]+)", ', module.read_text(encoding="utf-8")))
    assert len(given) > 20
    assert given <= told
