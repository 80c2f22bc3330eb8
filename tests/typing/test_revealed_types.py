"""mypy and pyright agree on the types of the generated classes and of queries, and on which uses of them are wrong."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


class Example:
    """A file of uses; with its errors laid open, as mypy passes it as it stands."""

    def __init__(self, path: Path) -> None:
        self.name = path.name
        self.text = re.sub(r"  # type: ignore\[[a-z-]+\]", "", path.read_text(encoding="utf-8"))
        lines = dict(enumerate(self.text.splitlines(), start=1))
        self.types = {n: line.partition("# T: ")[2].split(", mypy: ") for n, line in lines.items() if "# T: " in line}
        self.errors = {number for number, line in lines.items() if "# E: " in line}


EXAMPLES = [Example(path) for path in sorted(Path(__file__).parent.glob("example_*.py"))]

pytestmark = pytest.mark.slow


def output(*command: str, cwd: Path) -> str:
    """What a tool of this environment prints, whatever it thinks of the file."""
    return subprocess.run(  # noqa: S603 - our own tools
        [sys.executable, "-m", *command], cwd=cwd, capture_output=True, text=True, check=False
    ).stdout


@pytest.fixture(params=EXAMPLES, ids=lambda example: example.name)
def uses(request: pytest.FixtureRequest) -> Example:
    """One example."""
    found: Example = request.param
    return found


@pytest.fixture
def example(tmp_path: Path, uses: Example) -> Path:
    """The example in a folder of its own."""
    copy = tmp_path / uses.name
    copy.write_text(uses.text, encoding="utf-8")
    return copy


def plain(name: str) -> str:
    """A type without the modules of its names."""
    return re.sub(r"\b(?:\w+\.)+(?=\w)", "", name)


def checked(messages: list[tuple[int, str, str]], revealed: str) -> tuple[dict[int, str], set[int]]:
    """The revealed types by line, and the lines with errors."""
    types = {line: plain(found[1]) for line, _, text in messages if (found := re.search(revealed, text))}
    return types, {line for line, severity, _ in messages if severity == "error"}


def test_mypy_says_so(example: Path, uses: Example, tmp_path: Path) -> None:
    config = tmp_path / "mypy.ini"
    config.write_text(f"[mypy]\nstrict = true\nmypy_path = {ROOT / 'src'}\nfollow_imports = silent\n", encoding="utf-8")
    options = ("--config-file", str(config), "--cache-dir", str(tmp_path), "--output", "json")
    lines = [json.loads(line) for line in output("mypy", *options, str(example), cwd=tmp_path).splitlines()]
    messages = [(each["line"], each["severity"], each["message"]) for each in lines]
    assert checked(messages, 'Revealed type is "(.*)"') == (
        {line: types[-1] for line, types in uses.types.items()},
        uses.errors,
    )


def test_pyright_says_so(example: Path, uses: Example) -> None:
    project = {"extraPaths": [str(ROOT / "src")], "pythonVersion": "3.10"}
    (example.parent / "pyrightconfig.json").write_text(json.dumps(project), encoding="utf-8")
    options = ("--outputjson", "--pythonpath", sys.executable, "--project", str(example.parent))
    report = json.loads(output("pyright", *options, cwd=example.parent))
    messages = [
        (each["range"]["start"]["line"] + 1, each["severity"], each["message"]) for each in report["generalDiagnostics"]
    ]
    assert checked(messages, 'Type of ".*" is "(.*)"') == (
        {line: types[0] for line, types in uses.types.items()},
        uses.errors,
    )
