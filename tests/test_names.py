"""The page of all public names is the one that the docstrings make, and leaves none without a word."""

from __future__ import annotations

import re
import subprocess
import sys
from importlib import import_module
from typing import TYPE_CHECKING

import pytest

from tools.names import ROOT, page

if TYPE_CHECKING:
    from pathlib import Path

PAGE = (ROOT / "docs" / "names.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def made() -> str:
    return page()


def test_the_page_is_what_the_docstrings_make(made: str) -> None:
    assert made == PAGE, "run python -m tools.names"


def test_every_public_name_is_there_with_a_sentence(made: str) -> None:
    modules = re.split(r"^## ", made, flags=re.MULTILINE)[1:]
    assert len(modules) > 20
    for text in modules:
        listed = re.findall(r"^\| `(\w+)[^`]*` \| (.*) \|$", text, re.MULTILINE)
        assert {name for name, _ in listed} == set(import_module(text.split("\n")[0]).__all__)
    assert re.findall(r"^\|.*\| *\|$", made, re.MULTILINE) == []


def test_the_command_writes_it(tmp_path: Path) -> None:
    path = tmp_path / "names.md"
    subprocess.run([sys.executable, "-m", "tools.names", str(path)], check=True, cwd=ROOT)  # noqa: S603 - our own command
    assert path.read_text(encoding="utf-8") == PAGE
