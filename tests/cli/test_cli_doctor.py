"""``vlsi doctor``: the steps for people and for programs, and what the exit status says."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from tests.simulator.serving import a_server
from vlsi_bindings.simulator.https import HttpsServer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

Vlsi = Callable[..., Any]


@pytest.fixture(scope="module")
def https() -> Iterator[HttpsServer]:
    """A server that is well."""
    with HttpsServer(a_server()) as server:
        yield server


@pytest.fixture(autouse=True)
def _bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No profile, no proxy and no account but those of the test."""
    monkeypatch.setenv("VLSI_CONFIG", str(tmp_path))
    for name in ("VLSI_URL", "VLSI_USER", "VLSI_DOMAIN", "VLSI_PASSWORD", "VLSI_THUMBPRINT", "VLSI_CA_FILE"):
        monkeypatch.delenv(name, raising=False)
    for name in ("HTTPS_PROXY", "ALL_PROXY", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)


def _as_simulate_writes_it(monkeypatch: pytest.MonkeyPatch, https: HttpsServer) -> None:
    monkeypatch.setenv("VLSI_URL", https.url)
    monkeypatch.setenv("VLSI_USER", "administrator")
    monkeypatch.setenv("VLSI_DOMAIN", "LAB")
    monkeypatch.setenv("VLSI_PASSWORD", "password")
    monkeypatch.setenv("VLSI_THUMBPRINT", https.thumbprint)


def test_the_environment_that_simulate_writes_is_enough(
    vlsi: Vlsi, https: HttpsServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    _as_simulate_writes_it(monkeypatch, https)
    result = vlsi("doctor")
    states = [line.split()[:2] for line in result.out.splitlines()]
    assert result.status == 0
    assert {state for state, _ in states} == {"ok"}
    assert [name for _, name in states][-3:] == ["login", "release", "latency"]


def test_a_server_that_nobody_trusts_is_told_with_the_pin_and_fails(vlsi: Vlsi, https: HttpsServer) -> None:
    result = vlsi("doctor", https.url)
    assert result.status == 1
    assert "failed   trust       no trusted authority has signed the server's certificate (issuer)" in result.out
    assert f"pin the thumbprint {https.thumbprint}" in result.out
    assert "skipped  login       needs trust" in result.out


def test_json_has_all_of_it(vlsi: Vlsi, https: HttpsServer) -> None:
    result = vlsi("doctor", https.url, "--thumbprint", https.thumbprint, "--json")
    told = json.loads(result.out)
    steps = {step["step"]: step for step in told["steps"]}
    assert (result.status, told["url"]) == (0, https.url)
    assert steps["certificate"]["facts"]["thumbprint"] == https.thumbprint
    assert steps["login"] == {**steps["login"], "state": "skipped", "found": "no user was given"}


def test_the_session_that_is_kept_is_taken_and_nobody_is_asked(
    vlsi: Vlsi, https: HttpsServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    _as_simulate_writes_it(monkeypatch, https)
    assert vlsi("login", "--session-file").status == 0
    monkeypatch.delenv("VLSI_PASSWORD")
    result = vlsi("doctor")
    assert result.status == 0
    assert r"ok       login       the kept session of administrator is open" in result.out
    assert vlsi("logout").status == 0
    assert "skipped  login       no password of" in vlsi("doctor").out


def test_nobody_logs_in_when_nobody_is_to(vlsi: Vlsi, https: HttpsServer, monkeypatch: pytest.MonkeyPatch) -> None:
    _as_simulate_writes_it(monkeypatch, https)
    assert "skipped  login       no user was given" in vlsi("doctor", "--no-login").out


def test_the_password_of_another_server_is_not_used(
    vlsi: Vlsi, https: HttpsServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    _as_simulate_writes_it(monkeypatch, https)
    monkeypatch.setenv("VLSI_URL", "https://other.example.com")
    result = vlsi("doctor", https.url, "--user", r"LAB\administrator", "--thumbprint", https.thumbprint)
    assert "skipped  login       " in result.out
    assert "password" in result.out


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ((), "which server?"),
        (("http://lab.example.com",), "https only"),
        (("lab.example.com", "--trace", "x.jsonl"), "the doctor makes several"),
        (("lab.example.com", "--thumbprint", "12"), "64 hex digits"),
        (("lab.example.com", "--ca", "nothing.pem"), "nothing.pem: No such file or directory"),
    ],
)
def test_a_wrong_command_is_told(vlsi: Vlsi, arguments: tuple[str, ...], told: str) -> None:
    result = vlsi("doctor", *arguments)
    assert result.status == 2
    assert told in result.err
