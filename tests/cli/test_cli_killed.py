"""Whatever ends a verb that writes, its target is the old file or the new one, whole.

Each verb is killed before every step that touches the folder, killed in the middle of a write, runs out of disk, and
fails at every step. After an error nothing else is left behind either.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, get_args, get_type_hints

import pytest
from typer.models import OptionInfo
from typer.testing import CliRunner

from tests.cli.conftest import Lab
from tests.simulator.serving import a_server
from vlsi_bindings import samples
from vlsi_bindings.captures import Ledger
from vlsi_bindings.cli.application import app
from vlsi_bindings.simulator.https import HttpsServer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import TypeAlias

    import typer

    Folder: TypeAlias = dict[str, bytes]
    Live: TypeAlias = Callable[..., int]

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and limits of POSIX")

ROOT: Final = Path(__file__).parents[2]
SAMPLE: Final = samples.paths()["desktop_get_response"]
NAME: Final = "Desktop_GetResponse/returnval/base/name"
STEPS: Final = {False: 7, True: 12}
"""More than it takes to write a file, or a folder of files."""

READ: Final = frozenset({"ca", "dialect", "dialect_file", "faults", "key_file", "limits_file", "undo"})
"""Options that name a file which is read."""

WRITERS: Final[dict[tuple[str, str], list[str]]] = {
    ("check", "output"): ["check", "--format", "html", "{in}", "--output", "{out}"],
    ("call", "output"): ["call", "ADDomain_List", "--format", "csv", "--output", "{out}"],
    ("captures export", "out"): ["captures", "export", "--type", "DesktopInfo", "{in}", "--out", "{out}"],
    ("captures html", "arguments"): ["captures", "html", "{in}", "{out}"],
    ("captures scan", "ledger"): ["captures", "scan", "{in}", "--ledger", "{out}"],
    ("encode", "output"): ["encode", "{json}", "--output", "{out}"],
    ("get", "output"): ["get", "GlobalSettings", "--format", "json", "--output", "{out}"],
    ("learn", "ledger"): ["learn", "{in}", "--ledger", "{out}"],
    ("learn", "save"): ["learn", "{in}", "--save", "{out}"],
    ("query", "output"): ["query", "FarmSummaryView", "--format", "csv", "--output", "{out}"],
    ("sanitize", "out"): ["sanitize", "--key-file", "{json}", "{in}", "{out}"],
    ("set", "output"): ["set", "{in}", NAME, "harbour", "--output", "{out}"],
    ("set", "in_place"): ["set", "--in-place", "{out}", NAME, "harbour"],
    ("wsdl", "out"): ["wsdl", "--release", "2406", "--out", "{out}"],
}
"""Every way in which a verb writes: the verb, its parameter, and a command. Its target is {out}."""

SERVERS: Final = frozenset({("simulate", "db"), ("simulate", "env_file"), ("simulate", "ca_file")})
"""What a server keeps while it runs: its database takes care of itself."""

GROWING: Final = "trace"
"""What is a capture after each exchange, and is never replaced as a whole: tests/client/test_tracing.py looks at it."""

ONCE: Final = frozenset({("update", "save_undo")})
"""What is not written a second time, since nothing changes then: test_cli_update.py looks at it."""

OLD: Final = {("set", "in_place"): SAMPLE.read_bytes(), ("learn", "ledger"): json.dumps(Ledger().document()).encode()}
"""What the target is before, where the verb reads it."""

FOLDERS: Final = frozenset({("wsdl", "out")})
"""Those whose target is a folder: a new one appears whole, in an old one each file is replaced."""


def parameters(group: typer.Typer, words: tuple[str, ...] = ()) -> Iterator[tuple[str, str, Any]]:
    """The parameters of all verbs: verb, name and annotation."""
    for command in group.registered_commands:
        assert command.callback is not None
        for name, annotation in get_type_hints(command.callback, include_extras=True).items():
            yield " ".join((*words, str(command.name))), name, annotation
    for below in group.registered_groups:
        assert below.typer_instance is not None
        yield from parameters(below.typer_instance, (*words, str(below.name)))


def writes(name: str, annotation: Any) -> bool:  # noqa: ANN401 - an annotation
    """Whether a parameter names something to write to: an option with a path, or whatever is called an output."""
    held, *infos = get_args(annotation) or (annotation,)
    told = {name, *(word for info in infos for word in str(getattr(info, "metavar", "")).lower().split())}
    if told & {"in_place", "out", "output"}:
        return True
    an_option = any(isinstance(info, OptionInfo) for info in infos)
    return an_option and Path in (held, *get_args(held)) and name not in READ


def test_no_verb_that_writes_is_forgotten() -> None:
    told = ((verb, name) for verb, name, annotation in parameters(app) if writes(name, annotation))
    found = {(verb, name) for verb, name in told if name != GROWING}
    assert found - SERVERS - ONCE == set(WRITERS), (
        "a verb that writes needs its row in WRITERS; an option that only reads, in READ"
    )


@pytest.fixture(scope="module")
def variables(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """What names a server to those who ask one."""
    server = a_server()
    with HttpsServer(server) as https:
        folder = str(tmp_path_factory.mktemp("vlsi"))
        yield {"VLSI_CONFIG": folder, **Lab(server, https).variables}


@pytest.fixture(scope="module")
def live(variables: dict[str, str]) -> Iterator[Live]:
    """Runs the command until the end that is asked for, and gives the status."""
    command = [sys.executable, "-m", "tests.support.fatal"]
    with subprocess.Popen(  # noqa: S603 - our own command
        command,
        cwd=ROOT,
        env={**os.environ, **variables},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as server:
        assert server.stdin is not None
        assert server.stdout is not None

        def run(arguments: list[str], folder: Path, end: str = "none", at: int = 0) -> int:
            plan = {"arguments": arguments, "folder": str(folder), "end": end, "at": at}
            server.stdin.write(json.dumps(plan) + "\n")  # type: ignore[union-attr]  # asserted above
            server.stdin.flush()  # type: ignore[union-attr]  # as above
            return int(server.stdout.readline())  # type: ignore[union-attr]  # as above

        yield run
        server.stdin.close()


class Scene:
    """A folder with the target as it was, made anew before each run."""

    def __init__(self, way: tuple[str, str], base: Path, *, fresh: bool) -> None:
        self.way, self.folder, self.fresh = way, base / "work", fresh
        self.target = self.folder / "target"
        places = {"{in}": SAMPLE, "{json}": base / "in.json", "{out}": self.target}
        self.arguments = [str(places.get(word, word)) for word in WRITERS[way]]
        shown = CliRunner().invoke(app, ["decode", "--format", "json", str(SAMPLE)]).stdout
        (base / "in.json").write_text(shown, encoding="utf-8")

    def set_up(self) -> Folder:
        """Make the folder as it is before; what is in it."""
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir()
        if self.way in FOLDERS and not self.fresh:
            self.target.mkdir()
            for name in ("vdi.wsdl", "vdi-complete.wsdl", "mine.txt"):
                (self.target / name).write_bytes(b"old " * 5000)
        elif not self.fresh or self.way == ("set", "in_place"):
            self.target.write_bytes(OLD.get(self.way, b"old " * 5000))
        return self.found()

    def found(self) -> Folder:
        """All files of the folder."""
        paths = (path for path in self.folder.rglob("*") if path.is_file())
        return {str(path.relative_to(self.folder)): path.read_bytes() for path in paths}


def judged(found: Folder, old: Folder, new: Folder, *, clean: bool) -> None:
    """Each file of the target is whole: the old one, or the new one. After an error nothing is left beside them."""
    for name in old.keys() | new.keys():
        assert found.get(name) in (old.get(name), new.get(name)), name
    for name in found.keys() - old.keys() - new.keys():
        assert not clean
        assert any(part.startswith(".") for part in Path(name).parts), name


def sizes(new: Folder) -> Iterator[int]:
    """How many bytes of a file may be written."""
    size = max(len(content) for content in new.values())
    yield from (0, 1, size // 2, size - 1)


@pytest.mark.parametrize("way", WRITERS, ids=" ".join)
@pytest.mark.parametrize("fresh", [False, pytest.param(True, marks=pytest.mark.slow)], ids=["over an old one", "anew"])
def test_the_target_is_the_old_one_or_the_new_one(
    live: Live, tmp_path: Path, way: tuple[str, str], fresh: bool
) -> None:
    scene = Scene(way, tmp_path, fresh=fresh)
    old = scene.set_up()
    assert live(scene.arguments, scene.folder) == 0
    new = scene.found()
    assert new != old

    def ended(end: str, at: int) -> int:
        scene.set_up()
        status = live(scene.arguments, scene.folder, end, at)
        found = scene.found()
        judged(found, old, new, clean=status >= 0)
        if fresh and way in FOLDERS:
            assert {name: found[name] for name in new if name in found} in ({}, new)
        return status

    for end, expected in (("killed", -signal.SIGKILL), ("fails", 2)):
        statuses = [ended(end, at) for at in range(1, STEPS[way in FOLDERS])]
        assert statuses.count(expected) >= 3, end
        assert set(statuses) == {expected, 0}, end
    for end, expected in (("killed while writing", -signal.SIGXFSZ), ("disk full", 2)):
        assert {ended(end, at) for at in sizes(new)} == {expected}, end
