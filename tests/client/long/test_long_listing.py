"""A long listing over HTTPS, client and server each in a process of its own: what cannot be read costs itself only."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT: Final = Path(__file__).parents[3]
HERE: Final = "tests.client.long"
NOISE: Final = 4_000_000
"""Bytes by which the peaks of two equal runs differ at most; 3,000 rows that were kept would take more."""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the peak of a process is read from /proc")


@contextmanager
def poisoned(machines: int, rows: int) -> Iterator[dict[str, Any]]:
    """A server of so many machines, of which so many cannot be read."""
    command = [sys.executable, "-m", f"{HERE}.poisoned_server", str(machines), str(rows)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:  # noqa: S603 - our own
        assert server.stdin is not None
        assert server.stdout is not None
        try:
            yield json.loads(server.stdout.readline())
        finally:
            server.stdin.close()


def listed(server: dict[str, Any], *limit: str) -> dict[str, Any]:
    """What a client of its own says."""
    command = [sys.executable, "-m", f"{HERE}.readable_listing", server["url"], server["thumbprint"], *limit]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603 - our own
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def demand(machines: int, rows: int, few: int) -> None:
    """Each readable row came, each other one was told; all of them took no more memory than the first few."""
    with poisoned(machines, rows) as server:
        start, whole = listed(server, str(few)), listed(server)
    assert (whole["rows"], len(whole["unreadable"])) == (machines - rows, rows)
    assert all(any(poison in told for told in whole["unreadable"]) for poison in server["poison"])
    assert start["rows"] + len(start["unreadable"]) == few
    assert whole["peak"] < start["peak"] + NOISE


def test_four_thousand_machines_with_five_that_cannot_be_read() -> None:
    demand(4_000, 5, few=1_000)


@pytest.mark.slow
def test_fifty_thousand_machines_with_twenty_that_cannot_be_read() -> None:
    demand(50_000, 20, few=5_000)
