"""The pages that gather: the messages that they explain are those of the code, the extras that they list are all."""

from __future__ import annotations

import ast
import re
from configparser import ConfigParser
from pathlib import Path

ROOT = Path(__file__).parent.parent
TROUBLES = (ROOT / "docs" / "troubleshooting.md").read_text(encoding="utf-8")
OF_CI = {"test", "recorders"}


def words_of_the_code() -> str:
    """Every text of the package but of the generated classes, one a line."""
    rooms = (ROOT / "src" / "vlsi_bindings").rglob("*.py")
    files = (path for path in rooms if path.parent.name not in ("vdi", "services"))
    nodes = (node for path in files for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    return "\n".join(node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str))


def messages(page: str) -> list[str]:
    """What stands in the first cell of a row."""
    return [text for row in re.findall(r"^\| (`.*?) \|", page, re.MULTILINE) for text in re.findall(r"`([^`]+)`", row)]


def test_the_messages_that_are_explained_are_those_of_the_code() -> None:
    code = words_of_the_code()
    told = messages(TROUBLES)
    assert len(told) > 25
    pieces = {message: [piece.strip(" '") for piece in message.split("…")] for message in told}
    assert {m: gone for m, found in pieces.items() if (gone := [p for p in found if p not in code])} == {}


def test_every_extra_is_listed_with_what_it_adds() -> None:
    setup = ConfigParser()
    setup.read(ROOT / "setup.cfg", encoding="utf-8")
    section = (ROOT / "README.md").read_text(encoding="utf-8").partition("## Install\n")[2].partition("\n## ")[0]
    listed = re.findall(r"^\| `(\w+)` \|", section, re.MULTILINE)
    assert set(listed) == set(setup["options.extras_require"]) - OF_CI


def test_the_version_of_the_package_has_its_changes() -> None:
    from vlsi_bindings import __version__  # noqa: PLC0415 - as it is now

    assert f"\n## {__version__}\n" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
