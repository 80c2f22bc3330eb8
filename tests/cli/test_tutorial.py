"""docs/tutorial.md, from its first block to its last: shell, Python and what they print, at a server of its own.

Time passes ten times as fast there as the page says.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

PAGE: Final = (Path(__file__).parents[2] / "docs" / "tutorial.md").read_text(encoding="utf-8")
BLOCKS: Final = re.findall(r"^```(\w*)\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE)[1:]
"""Kind and text, without the installation, which is what these tests run in."""
LOADING: Final = "set -a; . ./lab.env; set +a"


def demand_printed(expected: str, printed: str) -> None:
    """What is shown was printed; an ellipsis stands for anything."""
    wanted = ".*?".join(re.escape(piece) for piece in expected.strip().split("…"))
    assert re.fullmatch(wanted + ".*" * expected.strip().endswith("…"), printed.strip(), re.DOTALL), printed


@pytest.fixture
def surroundings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """A folder of its own, and a path on which the command is found."""
    monkeypatch.chdir(tmp_path)
    command = tmp_path / "bin" / "vlsi"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nexec {sys.executable} -m vlsi_bindings "$@"\n')
    command.chmod(0o755)
    kept = {name: value for name, value in os.environ.items() if not name.startswith("VLSI_")}
    return {**kept, "PATH": f"{command.parent}{os.pathsep}{os.environ['PATH']}"}


@contextlib.contextmanager
def running(command: str, surroundings: dict[str, str]) -> Iterator[str]:
    """A command of the first terminal, and what it says until it is reached; Ctrl-C ends it."""
    faster = command.replace("--speed 60", "--speed 600")
    assert faster != command
    with subprocess.Popen(f"exec {faster}", shell=True, env=surroundings, stdout=subprocess.PIPE, text=True) as server:  # noqa: S602 - our own page
        assert server.stdout is not None
        try:
            yield "".join(server.stdout.readline() for _ in range(3))
        finally:
            server.send_signal(signal.SIGINT)
    assert server.returncode == 130


class Reader:
    """Who follows the page in the second terminal."""

    def __init__(self, surroundings: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
        self.surroundings, self.patch = surroundings, monkeypatch
        self.names: dict[str, Any] = {}

    def sh(self, block: str) -> str:
        """Run a block in a shell that has loaded the variables."""
        script = f"{LOADING}\n{block}"
        done = subprocess.run(  # noqa: S603 - our own page
            ["/bin/sh", "-ec", script],
            env=self.surroundings,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout
        return done.stdout

    def python(self, block: str) -> str:
        """Run a block where the ones before it have run."""
        if not self.names:
            lines = Path("lab.env").read_text(encoding="utf-8").splitlines()
            for name, _, value in (line.partition("=") for line in lines):
                self.patch.setenv(name, value)
            self.names["__name__"] = "__main__"
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            exec(compile(block, "docs/tutorial.md", "exec"), self.names)  # noqa: S102 - our own page
        return printed.getvalue()


def test_the_tutorial_does_what_it_says(surroundings: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    reader = Reader(surroundings, monkeypatch)
    (first, start), *others = BLOCKS
    assert (first, LOADING in PAGE) == ("sh", True)
    with running(start.strip(), surroundings) as said:
        printed, shown = said, 0
        for kind, block in others:
            if kind:
                printed = getattr(reader, kind)(block)
            else:
                demand_printed(block, printed)
                shown += 1
    assert shown > 8
    assert reader.names["done"].automated_desktop_data.virtual_center_names_data.snapshot_path == "/Base/Patched"


def test_an_ellipsis_stands_for_anything_and_nothing_else_does() -> None:
    demand_printed("a … c\n…", "a b c\nd\ne\n")
    for printed in ("a b d\n", "x a b c\n"):
        with pytest.raises(AssertionError):
            demand_printed("a … c", printed)
