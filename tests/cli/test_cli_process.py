"""The command among other processes: pipes, closed streams, encodings, signals, help and completion."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from vlsi_bindings import __version__

if TYPE_CHECKING:
    from pathlib import Path

Vlsi = Callable[..., Any]
Process = Callable[..., "subprocess.CompletedProcess[bytes]"]
MAIN = [sys.executable, "-c", "import sys; from vlsi_bindings.cli import main; sys.argv[0] = 'vlsi'; main()"]
POSIX = pytest.mark.skipif(os.name != "posix", reason="needs POSIX signals and terminals")


def test_output_in_a_pipe_is_utf8_whatever_the_locale(process: Process, tolerated: Path) -> None:
    result = process("decode", tolerated, env={"LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"})
    assert "ü\U0001f600" in result.stdout.decode("utf-8")
    assert b"Traceback" not in result.stderr


def test_output_in_a_pipe_is_not_wrapped_or_coloured(process: Process) -> None:
    result = process("decode", "sample:desktop_get_response", env={"COLUMNS": "20", "FORCE_COLOR": "1"})
    assert b"\x1b" not in result.stdout
    assert max(map(len, result.stdout.splitlines())) > 80


def test_the_package_is_the_command_where_it_is_not_on_the_path() -> None:
    command = [sys.executable, "-m", "vlsi_bindings", "--version"]
    result = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 - our own command
    assert result.stdout == f"vlsi {__version__}\n"


@POSIX
def test_a_reader_that_leaves_early_is_no_error() -> None:
    many = ["sample:desktop_get_response"] * 400
    with subprocess.Popen([*MAIN, "decode", *many], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:  # noqa: S603 - our own command
        assert running.stdout is not None
        assert running.stderr is not None
        assert running.stdout.readline()
        running.stdout.close()
        assert running.stderr.read() == b""
    assert running.returncode == 141


@POSIX
@pytest.mark.parametrize(
    ("redirection", "told"), [("<&-", b"no message: name a file"), (">&-", b"standard output is closed")]
)
def test_closed_streams_are_explained(redirection: str, told: bytes) -> None:
    command = f'"$0" -c "$1" decode {"" if "<" in redirection else "sample:query_request"} {redirection}'
    result = subprocess.run(["/bin/sh", "-c", command, MAIN[0], MAIN[2]], capture_output=True, check=False)  # noqa: S603 - our own command
    assert result.returncode == 2
    assert told in result.stderr
    assert b"Traceback" not in result.stderr


def open_for_reader(fifo: Path) -> int:
    """The writing end of a pipe, once the command reads it."""
    for _ in range(1000):
        try:
            return os.open(fifo, os.O_WRONLY | os.O_NONBLOCK)
        except OSError:  # noqa: PERF203 - nobody reads yet
            time.sleep(0.01)
    raise AssertionError("the command does not read")


@POSIX
def test_an_interruption_ends_quietly(tmp_path: Path) -> None:
    fifo = tmp_path / "fifo.xml"
    os.mkfifo(fifo)
    with subprocess.Popen([*MAIN, "decode", str(fifo)], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:  # noqa: S603 - our own command
        try:
            handle = open_for_reader(fifo)
            time.sleep(0.3)  # a signal between opening and reading would only be noticed after the read
            running.send_signal(signal.SIGINT)
            _, told = running.communicate(timeout=30)
            os.close(handle)
        finally:
            running.kill()
    assert told == b"vlsi: interrupted\n"
    assert running.returncode == 130


@POSIX
@pytest.mark.parametrize("encoding", ["utf-8", "ascii", "latin-1"])
def test_a_terminal_gets_colours_and_survives_any_encoding(encoding: str, tolerated: Path) -> None:
    leader, follower = pytest.importorskip("pty").openpty()
    environment = {**os.environ, "PYTHONIOENCODING": encoding, "TERM": "xterm-256color", "NO_COLOR": ""}
    del environment["NO_COLOR"]
    result = subprocess.run(  # noqa: S603 - our own command
        [*MAIN, "decode", str(tolerated)], stdout=follower, stderr=subprocess.PIPE, env=environment, check=False
    )
    os.close(follower)
    shown = os.read(leader, 100_000)
    os.close(leader)
    assert result.returncode == 1
    assert b"Traceback" not in result.stderr
    assert b"\x1b[36mpendingImageProgress\x1b[0m" in shown
    assert "ü".encode(encoding, "backslashreplace") in shown


@POSIX
def test_a_pipe_with_a_name_is_written_to_and_never_replaced(vlsi: Vlsi, tmp_path: Path) -> None:
    fifo = tmp_path / "out.xml"
    os.mkfifo(fifo)
    reader = os.open(fifo, os.O_RDONLY | os.O_NONBLOCK)
    try:
        result = vlsi("set", "sample:query_request", "QueryService_Query/_this/@type", "Mine", "--output", fifo)
        assert (result.status, b"Mine" in os.read(reader, 100_000)) == (0, True)
    finally:
        os.close(reader)
    assert fifo.is_fifo()
    assert [path.name for path in tmp_path.iterdir()] == ["out.xml"]


@POSIX
@pytest.mark.skipif(os.name == "posix" and os.geteuid() == 0, reason="root reads everything")
def test_an_unreadable_file_is_explained(process: Process, tolerated: Path) -> None:
    tolerated.chmod(0)
    result = process("decode", tolerated)
    assert (result.returncode, result.stderr) == (2, f"vlsi: {tolerated}: Permission denied\n".encode())


def test_a_name_that_is_no_utf8_is_no_traceback(process: Process, tmp_path: Path) -> None:
    result = process("decode", os.fsdecode(bytes(tmp_path) + b"/\xff.xml"))
    assert result.returncode == 2
    assert b"No such file" in result.stderr
    assert b"Traceback" not in result.stderr


def test_the_version_is_told(process: Process) -> None:
    assert process("--version").stdout == f"vlsi {__version__}\n".encode()


VERBS = (
    "decode", "encode", "check", "roundtrip", "set", "compare", "contract", "diff", "wsdl", "learn",
    "profile add", "profile list", "profile show", "profile remove", "profile default", "login", "logout",
    "call", "query", "get", "update", "wait",
    "simulate", "captures list", "captures show", "captures html", "captures export", "captures scan", "sanitize",
    "doctor", "health",
)  # fmt: skip


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_has_help_with_examples_and_exit_status(vlsi: Vlsi, verb: str) -> None:
    out = vlsi(*verb.split(), "--help").out
    assert f"  vlsi {verb}" in out
    assert "Exit status:" in out
    assert verb.split(maxsplit=1)[0] in vlsi("--help").out


def test_these_are_all_verbs() -> None:
    from vlsi_bindings.cli.application import app  # noqa: PLC0415 - the command is loaded when it is called

    groups = {str(group.name) for group in app.registered_groups}
    assert {verb.split()[0] for verb in VERBS} == groups | {str(command.name) for command in app.registered_commands}


def test_a_wrong_command_is_explained(vlsi: Vlsi) -> None:
    for arguments in (["decoed"], ["decode", "--fromat", "json"], ["decode", "--format", "yaml"]):
        result = vlsi(*arguments)
        assert result.status == 2
        assert "Error" in result.err


def test_completion_is_offered(process: Process) -> None:
    environment = {"_VLSI_COMPLETE": "complete_bash", "COMP_WORDS": "vlsi de", "COMP_CWORD": "1"}
    assert process(env=environment).stdout.split() == [b"decode"]


def test_starting_loads_nothing_heavy() -> None:
    code = "import sys, vlsi_bindings.cli.application; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True).stdout.split()  # noqa: S603 - our own command
    assert not {"lxml", "rich", "vlsi_bindings.codec", "vlsi_bindings.vdi", "vlsi_bindings.contract"} & set(loaded)
