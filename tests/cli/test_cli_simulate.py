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
import urllib.request
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from pathlib import Path

Vlsi = Callable[..., Any]
MAIN = [sys.executable, "-c", "import sys; from vlsi_bindings.cli import main; sys.argv[0] = 'vlsi'; main()"]


def test_the_coverage_names_every_operation(vlsi: Vlsi) -> None:
    result = vlsi("simulate", "--release", "2406", "--coverage")
    *lines, last = result.out.splitlines()
    assert (result.status, len(lines)) == (0, 482)
    assert "Desktop_Get: stored: the DesktopInfo of the id" in lines
    assert last == "482 operations: 282 stored, 144 example, 55 computed, 1 fault"


def test_an_unknown_release_is_an_error(vlsi: Vlsi) -> None:
    result = vlsi("simulate", "--release", "1999", "--coverage")
    assert result.status == 2
    assert "2406" in result.err


def test_it_is_reached_by_others_only_with_a_password(vlsi: Vlsi, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("VLSI_SIMULATOR_PASSWORD", raising=False)
    result = vlsi("simulate", "--host", "0.0.0.0")  # noqa: S104 - that is what is refused
    assert result.status == 2
    assert "VLSI_SIMULATOR_PASSWORD" in result.err


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
