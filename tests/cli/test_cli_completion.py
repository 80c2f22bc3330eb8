"""Completion: what Tab gives in the shells that are here, quickly, and without a word where it cannot be had."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from typing import TYPE_CHECKING, Any

import pytest
from typer.testing import CliRunner

from vlsi_bindings.cli import completing
from vlsi_bindings.cli.application import app
from vlsi_bindings.contract import releases
from vlsi_bindings.health import CHECKS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Lab, Result, Run

    Vlsi = Callable[..., Result]
    Tab = Callable[..., list[str]]

NAMES = ["ic01-30", "ic01-30.lab.example.com"]


@pytest.fixture
def tab(monkeypatch: pytest.MonkeyPatch) -> Tab:
    """What is offered for the last of some words, as typer's script for bash asks for it."""

    def offered(*words: str) -> list[str]:
        monkeypatch.setenv("_VLSI_COMPLETE", "complete_bash")
        monkeypatch.setenv("COMP_WORDS", " ".join(["vlsi", *words]))
        monkeypatch.setenv("COMP_CWORD", str(len(words)))
        result = CliRunner().invoke(app, [], prog_name="vlsi")
        monkeypatch.delenv("_VLSI_COMPLETE")
        assert result.stderr == ""
        return [line for line in result.stdout.splitlines() if line]

    return offered


@pytest.mark.usefixtures("bare")
@pytest.mark.parametrize(
    ("words", "offered"),
    [
        (["query", "MachineSumm"], ["MachineSummaryView"]),
        (["query", "MachineSummaryView", "--sort", "base.n"], ["base.name"]),
        (["query", "--descending", "MachineSummaryView", "--sort", "base.n"], ["base.name"]),
        (["query", "MachineSummaryView", "--where", "base.na"], ["base.name"]),
        (["query", "MachineSummaryView", "--columns", "id.id,base.basicS"], ["id.id,base.basicState"]),
        (["query", "Nothing", "--sort", "base.n"], []),
        (["call", "Desktop_Get"], None),
        (["call", "Desktop_Delete", "sp"], ["spec="]),
        (["call", "Nothing", "sp"], []),
        (["get", "vc"], ["vcenter"]),
        (["get", "connection-s"], ["connection-server-health", "connection-server"]),
        (["get", "machine", "x", "--path", "base.basicS"], ["base.basicState"]),
        (["get", "nothing", "x", "--path", "base.basicS"], []),
        (["update", "pool", "x", "base.displ"], ["base.displayName="]),
        (["update", "GlobalSettings", "generalData.displayW"], ["generalData.displayWarningBeforeForcedLogoff="]),
        (["wait", "machine", "x", "av"], ["available"]),
        (["wait", "machine", "x", "base.basicS"], ["base.basicState="]),
        (["health", "--check", "sa"], ["saml"]),
        (["health", "--warn", "license"], ["license.days="]),
        (["get", "--release", "251"], ["2512"]),
        (["get", "machine", "ic"], []),
    ],
)
def test_what_the_contract_knows_is_offered_without_a_server(
    tab: Tab, words: list[str], offered: list[str] | None
) -> None:
    found = tab(*words)
    assert found == offered if offered is not None else len(found) > 3


def test_the_last_word_of_a_condition_is_gone_on_with() -> None:
    typed = "base.name startswith ic and (base.basicS"
    assert completing.condition(_Typed(entity="MachineSummaryView"), typed) == [f"{typed}tate"]


class _Typed:
    """A context of typer in which an argument has been typed."""

    def __init__(self, **params: str) -> None:
        self.params: dict[str, Any] = params
        self.args: list[str] = []


def test_whole_lists_are_offered() -> None:
    assert completing.releases("") == list(releases())
    assert completing.checks("") == [one.name for one in CHECKS]


def test_profiles_are_offered_by_name(tab: Tab, vlsi: Vlsi, lab: Lab) -> None:
    for name in ("lab", "live"):
        added = ("profile", "add", name, lab.https.url, "--thumbprint", lab.https.thumbprint, "--offline")
        assert vlsi(*added).status == 0
    assert tab("get", "--profile", "l") == ["lab", "live"]
    assert tab("profile", "show", "la") == ["lab"]


def test_names_of_objects_come_in_a_session_that_is_kept_and_nobody_logs_in(tab: Tab, vlsi: Vlsi, lab: Lab) -> None:
    before = lab.sessions
    assert tab("get", "machine", "ic01-30") == []
    assert lab.sessions == before
    assert vlsi("login", "--session-file").status == 0
    assert tab("get", "machine", "ic01-30") == NAMES
    assert tab("wait", "machine", "ic01-30") == NAMES
    assert tab("update", "pool", "Man") == ["Manual-Pool-02", r"Manual\ Pool\ 02"]
    assert tab("get", "vcenter", "vc-1") == ["vc-1.lab.example.com"]
    assert lab.sessions == before + 1
    assert vlsi("logout").status == 0


@pytest.mark.usefixtures("lab")
def test_a_server_that_is_gone_is_no_word_in_the_line(tab: Tab, vlsi: Vlsi, monkeypatch: pytest.MonkeyPatch) -> None:
    assert vlsi("login", "--session-file").status == 0

    def gone(*_: object) -> None:
        raise ConnectionRefusedError

    with monkeypatch.context() as patch:
        patch.setattr("socket.socket.connect", gone)
        assert tab("get", "machine", "ic01-30") == []
    assert vlsi("logout").status == 0


_LONGEST = 60.0
"""Seconds after which a shell that waits for something is ended."""
SHELLS = {
    "bash": ["bash", "--norc", "--noprofile", "-i"],
    "zsh": ["zsh", "-f", "-i"],
}
BEGINNINGS = {
    "bash": 'eval "$(_VLSI_COMPLETE=source_bash vlsi)"',
    "zsh": 'autoload -U compinit; compinit -D -u; eval "$(_VLSI_COMPLETE=source_zsh vlsi)"',
}
"""How a shell takes the completion over, as --install-completion writes it."""


@pytest.fixture
def surroundings(tmp_path: Path, bare: Path) -> dict[str, str]:
    """A path on which the command is found, and a home without settings of a person."""
    command = tmp_path / "bin" / "vlsi"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nexec {sys.executable} -m vlsi_bindings "$@"\n')
    command.chmod(0o755)
    kept = {name: value for name, value in os.environ.items() if not name.startswith("VLSI_")}
    folders = {"HOME": str(tmp_path), "ZDOTDIR": str(tmp_path), "VLSI_CONFIG": str(bare)}
    return {**kept, **folders, "PATH": f"{command.parent}{os.pathsep}{os.environ['PATH']}", "TERM": "dumb"}


TYPED = {
    "query MachineSumm\t": "<query><MachineSummaryView>",
    "query MachineSummaryView --where 'base.name contains x and base.basicS\t": (
        "<query><MachineSummaryView><--where><base.name contains x and base.basicState>"
    ),
    "update pool x base.displ\t": "<update><pool><x><base.displayName=>",
}
"""What somebody types, and the words that the command is called with."""


@pytest.mark.skipif(os.name != "posix", reason="needs a terminal of POSIX")
@pytest.mark.parametrize("shell", SHELLS)
def test_in_a_shell_tab_goes_on_with_the_word(shell: str, surroundings: dict[str, str]) -> None:
    if shutil.which(shell) is None:
        pytest.skip(f"there is no {shell} here")
    lines = [
        BEGINNINGS[shell],
        "vlsi() { printf '<%s>' \"$@\"; echo END; }",
        *(f"vlsi {keys}" for keys in TYPED),
        "exit",
    ]
    told = _in_terminal(SHELLS[shell], "".join(f"{line}\n" for line in lines), surroundings)
    assert [meant for meant in TYPED.values() if f"{meant}END" not in told] == [], told


def _in_terminal(command: list[str], keys: str, environment: dict[str, str]) -> str:
    """What a program shows at a terminal where somebody types keys, until it ends."""
    import pty  # noqa: PLC0415 - where there are terminals of POSIX

    ours, theirs = pty.openpty()
    with subprocess.Popen(  # noqa: S603 - a shell, and our own keys
        command, stdin=theirs, stdout=theirs, stderr=theirs, env=environment, start_new_session=True
    ) as process:
        os.close(theirs)
        watchdog = threading.Timer(_LONGEST, process.kill)
        watchdog.start()
        os.write(ours, keys.encode())
        shown = b""
        try:
            while piece := os.read(ours, 4096):
                shown += piece
        except OSError:  # how Linux says that nobody is at the other end any more
            pass
        watchdog.cancel()
    os.close(ours)
    return shown.decode(errors="replace").replace("\r", "")


@pytest.mark.skipif(shutil.which("fish") is None, reason="there is no fish here")
def test_fish_is_offered_the_same(surroundings: dict[str, str]) -> None:
    script = "_VLSI_COMPLETE=source_fish vlsi | source; complete -C 'vlsi query MachineSummaryView --sort base.n'"
    done = subprocess.run(["fish", "-c", script], env=surroundings, capture_output=True, text=True, check=False)  # noqa: S603, S607 - our own line
    assert done.stdout.split() == ["base.name"], done.stderr


def test_powershell_gets_its_script(process: Run) -> None:
    """Whether PowerShell takes it is typer's promise: there is none here."""
    shown = process(env={"_VLSI_COMPLETE": "source_powershell"}).stdout
    assert b"Register-ArgumentCompleter -Native -CommandName vlsi" in shown
