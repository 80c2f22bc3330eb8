"""What type checkers are told of entities is what the contract says today."""

from __future__ import annotations

from pathlib import Path

from tools.entities import stub

STUB = Path(__file__).parents[3] / "src" / "vlsi_bindings" / "client" / "queries" / "entities.pyi"


def test_the_stub_is_what_the_generator_writes() -> None:
    assert STUB.read_text(encoding="utf-8") == stub(), "run python -m tools.entities"
