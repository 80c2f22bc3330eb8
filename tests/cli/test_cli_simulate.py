"""``vlsi simulate``: it serves, tells where, keeps to loopback, and ends when it is told to."""

from __future__ import annotations

import os
import re
import shlex
import signal
import ssl
import stat
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from tests.simulator.recording import Recorder
from vlsi_bindings import codec, vdi
from vlsi_bindings.cli import simulate

if TYPE_CHECKING:
    from pathlib import Path

Vlsi = Callable[..., Any]
MAIN = [sys.executable, "-c", "import sys; from vlsi_bindings.cli import main; sys.argv[0] = 'vlsi'; main()"]


def test_the_coverage_names_every_operation(vlsi: Vlsi) -> None:
    result = vlsi("simulate", "--release", "2406", "--coverage")
    *lines, last = result.out.splitlines()
    assert (result.status, len(lines)) == (0, 482)
    assert "Desktop_Get: stored: the DesktopInfo of the id" in lines
    assert last == "482 operations: 271 stored, 198 computed, 9 fault, 4 example"


def test_an_unknown_release_is_an_error(vlsi: Vlsi) -> None:
    result = vlsi("simulate", "--release", "1999", "--coverage")
    assert result.status == 2
    assert "2406" in result.err


def test_a_file_that_is_none_of_a_simulator_is_an_error(vlsi: Vlsi, tmp_path: Path) -> None:
    path = tmp_path / "estate.db"
    path.write_bytes(b"something else" * 99)
    result = vlsi("simulate", "--db", path, "--coverage")
    assert (result.status, result.out) == (2, "")
    assert result.err.startswith(f"vlsi: {path} is no file of a simulator")


def test_it_is_reached_by_others_only_with_a_password(vlsi: Vlsi, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("VLSI_SIMULATOR_PASSWORD", raising=False)
    result = vlsi("simulate", "--host", "0.0.0.0")  # noqa: S104 - that is what is refused
    assert result.status == 2
    assert "VLSI_SIMULATOR_PASSWORD" in result.err


@pytest.mark.parametrize("host", ["127.0.0.1", "127.0.0.2", "::1", "localhost"])
def test_loopback_wants_no_password(vlsi: Vlsi, monkeypatch: pytest.MonkeyPatch, host: str) -> None:
    seen: list[Any] = []
    monkeypatch.delenv("VLSI_SIMULATOR_PASSWORD", raising=False)
    monkeypatch.setattr(simulate, "_serve", lambda *given: seen.append(given[1]))
    assert vlsi("simulate", "--machines", "1", "--host", host).status == 0
    assert seen == [host]


@pytest.mark.parametrize("name", ["missing/sim.env", ""])
def test_a_file_that_cannot_be_written_is_named(vlsi: Vlsi, tmp_path: Path, name: str) -> None:
    result = vlsi("simulate", "--machines", "1", "--env-file", tmp_path / name)
    assert (result.status, result.err.partition(": ")[2].partition(": ")[0]) == (2, str(tmp_path / name))


@pytest.mark.skipif(os.name != "posix", reason="needs POSIX signals")
def test_it_ends_in_order_when_it_is_terminated(tmp_path: Path) -> None:
    db = tmp_path / "estate.db"
    for told in ("log in as", f"the inventory is that of {db}; --machines and --seed are for a new file"):
        command = [*MAIN, "simulate", "--machines", "5", "--db", str(db)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:  # noqa: S603 - our own
            assert process.stdout is not None
            *_, line = (process.stdout.readline().decode() for _ in range(3))
            assert line.startswith(told)
            process.send_signal(signal.SIGTERM)
            _, errors = process.communicate(timeout=40)
        assert (process.returncode, errors) == (143, b"")
        assert [path.name for path in tmp_path.iterdir()] == ["estate.db"]  # nothing is left to be written into it


@pytest.mark.skipif(os.name != "posix", reason="needs POSIX signals and permissions")
def test_it_serves_until_it_is_interrupted(tmp_path: Path) -> None:
    written, db, authority = tmp_path / "sim.env", tmp_path / "estate.db", tmp_path / "ca.pem"
    command = [*MAIN, "simulate", "--machines", "5", "--db", str(db), "--env-file", str(written)]
    command += ["--ca-file", str(authority)]
    environment = {**os.environ, "VLSI_SIMULATOR_PASSWORD": "it's mine"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment) as process:  # noqa: S603 - our own
        assert process.stdout is not None
        first = process.stdout.readline().decode()
        found = re.fullmatch(r"2512 at (https://127\.0\.0\.1:\d+/view-vlsi/sdk)\n", first)
        assert found is not None
        variables = dict(line.split("=", 1) for line in written.read_text(encoding="utf-8").splitlines())
        assert variables["VLSI_URL"] == found[1]
        assert shlex.split(variables["VLSI_PASSWORD"]) == ["it's mine"]
        assert stat.S_IMODE(written.stat().st_mode) == 0o600
        assert variables["VLSI_CA_FILE"] == str(authority)
        context = ssl.create_default_context(cafile=variables["VLSI_CA_FILE"])
        with urllib.request.urlopen(found[1].replace("/view-vlsi/sdk", "/about"), context=context) as answer:  # noqa: S310
            assert answer.status == 200
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=40)
    assert process.returncode == 130
    assert b"Traceback" not in errors
    assert db.exists()


class TestWhatGoesWrongAndWhatIsReplayed:
    def test_rules_are_judged_before_the_server_starts(self, vlsi: Vlsi, tmp_path: Path) -> None:
        faults = tmp_path / "faults.json"
        faults.write_text('[{"delay": 1}, {"operation": "Desktop_Gte", "fault": "InvalidState"}]')
        result = vlsi("simulate", "--faults", faults)
        assert result.status == 2
        assert "faults.json: rule 2: operation: 'Desktop_Gte' is no operation; did you mean Desktop_Get?" in result.err

    def test_so_they_are_for_the_release(self, vlsi: Vlsi, tmp_path: Path) -> None:
        faults = tmp_path / "faults.json"
        faults.write_text('[{"operation": "Desktop_ApplyImage", "fault": "InvalidState"}]')
        result = vlsi("simulate", "--release", "2103", "--faults", faults)
        assert result.status == 2
        assert "Desktop_ApplyImage is no operation of 2103" in result.err

    @pytest.mark.parametrize(
        ("arguments", "told"),
        [
            (["--faults", "none.json"], "none.json"),
            (["--replay", "none.har"], "none.har: No such file"),
            (["--replay-without-session"], "needs a --replay CAPTURE"),
        ],
    )
    def test_what_is_not_there_is_told(self, vlsi: Vlsi, arguments: list[str], told: str) -> None:
        result = vlsi("simulate", *arguments)
        assert result.status == 2
        assert told in result.err

    def test_others_come_in_with_a_password_only(self, vlsi: Vlsi, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("VLSI_SIMULATOR_PASSWORD", "mine")
        given = ["--host", "192.0.2.1", "--replay", "none.har", "--replay-without-session"]
        result = vlsi("simulate", *given)
        assert result.status == 2
        assert "it is for loopback" in result.err

    @pytest.mark.parametrize(("host", "opens"), [("127.0.0.1", True), ("192.0.2.1", False)])
    def test_a_recorded_log_in_lets_nobody_in_from_elsewhere(
        self, vlsi: Vlsi, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, host: str, opens: bool
    ) -> None:
        seen: list[Any] = []
        monkeypatch.setenv("VLSI_SIMULATOR_PASSWORD", "mine")
        monkeypatch.setattr(simulate, "_serve", lambda simulator, *_: seen.append(simulator.replay.log_ins))
        path = Recorder().write(tmp_path / "capture.har")
        assert vlsi("simulate", "--host", host, "--replay", path).status == 0
        assert seen == [opens]

    @pytest.mark.skipif(os.name != "posix", reason="needs POSIX signals")
    def test_both_are_served(self, tmp_path: Path) -> None:
        recorder = Recorder()
        recorder.call("Site_List")
        capture, faults = recorder.write(tmp_path / "capture.har"), tmp_path / "faults.json"
        faults.write_text('[{"operation": "Pod_List", "status": 503}]')
        command = [*MAIN, "simulate", "--machines", "1", "--ca-file", str(tmp_path / "ca.pem")]
        command += ["--faults", str(faults), "--replay", str(capture), "--replay-without-session"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:  # noqa: S603 - our own
            assert process.stdout is not None
            url, _, rules, replays, _ = (process.stdout.readline().decode().strip() for _ in range(5))
            assert rules == "1 rule of what goes wrong"
            assert replays == "replays 2 answers to 2 questions"
            context = ssl.create_default_context(cafile=tmp_path / "ca.pem")
            address = url.removeprefix("2512 at ")
            posted = urllib.request.Request(address, codec.encode(vdi.Site_List()), method="POST")  # noqa: S310 - ours
            with urllib.request.urlopen(posted, context=context) as answer:  # noqa: S310 - as above
                assert answer.read() == recorder.exchanges[-1].answer
            posted = urllib.request.Request(address, codec.encode(vdi.Pod_List()), method="POST")  # noqa: S310 - ours
            with pytest.raises(urllib.error.HTTPError, match="503"):
                urllib.request.urlopen(posted, context=context)  # noqa: S310 - as above
            process.send_signal(signal.SIGINT)
            process.communicate(timeout=40)
