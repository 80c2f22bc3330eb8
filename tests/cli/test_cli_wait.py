"""``vlsi wait``: until it is so, until it cannot be any more, or until time is up."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from tests.simulator.serving import Client
from vlsi_bindings.client import waiting

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.cli.conftest import Lab, Result, Time

    Vlsi = Callable[..., Result]

MACHINE = ("wait", "machine", "ic01-1")


@pytest.fixture
def pushing(lab: Lab) -> str:
    """A pool to which an image is being pushed; its name."""
    client = Client(lab.server)
    spec = {
        "parentVm": lab.server.store.all("BaseImageVmInfo")[1].id,
        "snapshot": lab.server.store.all("BaseImageSnapshotInfo")[3].id,
        "settings.logoffSetting": "WAIT_FOR_LOGOFF",
        "settings.stopOnFirstError": True,
    }
    pool: Any = client.query("DesktopSummaryView").results[0]
    made = lab.server.inventory.examples.make("DesktopPushImageSpec", spec)
    client.call("Desktop_SchedulePushImage", id=pool.id, spec=made)
    client.call("AuthenticationManager_Logout")
    return str(pool.desktop_summary_data.name)


def test_an_image_is_watched_to_its_end(vlsi: Vlsi, time: Time, pushing: str) -> None:
    result = vlsi("wait", "image", pushing, "published", "--within", "2h")
    assert (result.status, result.out) == (0, "")
    first, *between, last = result.err.splitlines()
    assert first == "0 s: instantClonePendingImageState PUBLISHING, 0 %"
    assert between
    assert all("PUBLISHING, " in line for line in between)
    assert last.split(": ")[1].startswith("instantClonePendingImageState READY")
    assert vlsi("wait", "image", pushing, "pushed", "--within", "2h").status == 0
    assert time.pauses[0] == 5.0
    assert max(time.pauses) == 60.0


def test_what_is_so_already_is_not_waited_for(vlsi: Vlsi, time: Time) -> None:
    assert vlsi(*MACHINE, "base.basicState=CONNECTED").status == 0
    assert vlsi(*MACHINE, "base.basicState==CONNECTED").status == 0
    result = vlsi("wait", "pool", "IC-Pool-01", "base.description=")
    assert (result.status, result.err) == (0, "0 s: description not set\n")
    assert time.pauses == []


def test_time_that_is_up_is_a_status_of_its_own(vlsi: Vlsi, time: Time) -> None:
    result = vlsi(*MACHINE, "base.basicState=ERROR", "--within", "1m", "--interval", "10")
    assert result.status == 4
    assert result.err.splitlines() == [
        "0 s: basicState CONNECTED",
        "vlsi: ic01-1 is not base.basicState=ERROR after 60 s: basicState CONNECTED",
    ]
    assert sum(time.pauses) == 60


def test_what_cannot_come_true_any_more_ends_the_wait(vlsi: Vlsi, time: Time, monkeypatch: pytest.MonkeyPatch) -> None:
    def failed(_: object) -> bool:
        raise waiting.WaitFailedError("machine ic01-1 is in state ERROR: it does not become available by itself")

    monkeypatch.setattr("vlsi_bindings.client.waiting.machine_available", failed)
    result = vlsi(*MACHINE, "available")
    assert (result.status, "is in state ERROR" in result.err, time.pauses) == (1, True, [])


@pytest.mark.parametrize(("text", "seconds"), [("90", 90), ("90s", 90), ("1.5m", 90), ("2h", 7200), ("1d", 86_400)])
def test_a_time_is_written_as_people_do(vlsi: Vlsi, time: Time, text: str, seconds: float) -> None:
    longest = ("--interval", "100000", "--longest", "100000")
    assert vlsi(*MACHINE, "base.basicState=NEVER", "--within", text, *longest).status == 4
    assert time.now == seconds


@pytest.mark.parametrize(
    ("arguments", "status", "told"),
    [
        (["machine", "ic01-1", "avalable"], 2, "'avalable' is no state of a Machine: available, or PATH=TEXT"),
        (["farm", "x", "published"], 2, "'published' is no state of a Farm: PATH=TEXT"),
        (["machine", "ic01-1", "available", "--within", "2x"], 2, "--within 2x: a time is needed"),
        (["machine", "nobody", "available"], 1, "no Machine is called 'nobody'"),
        (["machine", "ic01-1", "=X"], 2, "'' is no path"),
        (["machine", "ic01-1", "base.basicStat=X"], 2, "did you mean basicState?"),
        (["image", "Manual-Pool-02", "pushed"], 2, "images are pushed to pools of instant clones only"),
    ],
)
def test_what_cannot_be_waited_for_is_told(
    vlsi: Vlsi, time: Time, arguments: list[str], status: int, told: str
) -> None:
    result = vlsi("wait", *arguments)
    assert (result.status, told in result.err, time.pauses) == (status, True, [])


@pytest.mark.skipif(os.name != "posix", reason="needs POSIX signals")
def test_an_interruption_logs_out(lab: Lab) -> None:
    """By process, since a signal is what ends it; the session is gone when the process is."""
    before = lab.sessions
    code = (
        "import os, signal, sys; from vlsi_bindings.client import waiting; from vlsi_bindings.cli import main\n"
        "real = waiting.wait_for\n"
        "def wait_for(*given, **named):\n"
        "    return real(*given, **{**named, 'sleep': lambda _: os.kill(os.getpid(), signal.SIGINT)})\n"
        "waiting.wait_for = wait_for; main()"
    )
    result = subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "-c", code, *MACHINE, "available"], capture_output=True, check=False, timeout=60
    )
    assert (result.returncode, lab.sessions) == (130, before)
    assert b"Traceback" not in result.stderr
