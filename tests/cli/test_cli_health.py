"""``vlsi health``: the forms, the thresholds, and what the exit status tells monitoring."""

from __future__ import annotations

import json
import re
import socket
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest
from prometheus_client.parser import text_string_to_metric_families

from tests.simulator.serving import a_server
from vlsi_bindings.cli.connecting import Server
from vlsi_bindings.health import CHECKS
from vlsi_bindings.simulator.https import HttpsServer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

Vlsi = Callable[..., Any]


@pytest.fixture(scope="module")
def https() -> Iterator[HttpsServer]:
    """A server of a small estate."""
    with HttpsServer(a_server()) as server:
        yield server


@pytest.fixture(autouse=True)
def _account(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, https: HttpsServer) -> None:
    """The variables that vlsi simulate writes, and no profile."""
    monkeypatch.setenv("VLSI_CONFIG", str(tmp_path))
    monkeypatch.setenv("VLSI_URL", https.url)
    monkeypatch.setenv("VLSI_USER", "administrator")
    monkeypatch.setenv("VLSI_DOMAIN", "LAB")
    monkeypatch.setenv("VLSI_PASSWORD", "password")
    monkeypatch.setenv("VLSI_THUMBPRINT", https.thumbprint)


@pytest.fixture
def closed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing listens where the server should be."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        monkeypatch.setenv("VLSI_URL", f"https://127.0.0.1:{listener.getsockname()[1]}")


def test_people_get_a_line_for_each_check(vlsi: Vlsi) -> None:
    result = vlsi("health")
    lines = [line.split(maxsplit=2) for line in result.out.splitlines()]
    assert [name for _, name, _ in lines] == [one.name for one in CHECKS]
    assert result.status == 1  # the sessions of this estate are years old
    assert ["OK", "machine", "0 of 60 have a problem"] in lines


def test_checks_and_thresholds_are_chosen(vlsi: Vlsi) -> None:
    result = vlsi("health", "--check", "machine", "--check", "license")
    assert (result.status, len(result.out.splitlines())) == (0, 2)
    strict = vlsi("health", "--check", "machine", "--warn", "machine.total=50", "--critical", "machine.total=off")
    assert (strict.status, strict.out) == (1, "WARNING  machine             60 in all\n")


def test_nothing_is_tried_twice(vlsi: Vlsi, monkeypatch: pytest.MonkeyPatch) -> None:
    connect, given = Server.connect, dict[str, Any]()

    def watched(server: Server, **options: Any) -> Any:  # noqa: ANN401 - as connect has it
        given.update(options)
        return connect(server, **options)

    monkeypatch.setattr(Server, "connect", watched)
    assert vlsi("health", "--check", "license").status == 0
    assert given["retry"].tries == 1


def test_the_release_tells_what_there_is(vlsi: Vlsi) -> None:
    result = vlsi("health", "--check", "gateway-certificate", "--release", "2103")
    assert (result.status, result.out.split()[0]) == (0, "SKIPPED")


@pytest.mark.parametrize(
    ("threshold", "status", "state"),
    [
        ("--warn=machine.total=70", 0, "OK"),
        ("--warn=machine.total=50", 1, "WARNING"),
        ("--critical=machine.total=50", 2, "CRITICAL"),
    ],
)
def test_nagios_gets_its_line_and_its_status(vlsi: Vlsi, threshold: str, status: int, state: str) -> None:
    result = vlsi("health", "--format", "nagios", "--check", "machine", threshold)
    assert result.status == status
    assert result.out.startswith(f"VLSI {state}: ")
    assert " | 'machine.problems'=0;1 " in result.out
    assert result.out.count("\n") == 1


def test_nagios_gets_3_for_what_is_unknown(vlsi: Vlsi, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VLSI_PASSWORD", "c4nary")
    result = vlsi("health", "--format", "nagios")
    assert result.status == 3
    assert result.out.startswith("VLSI UNKNOWN: AuthenticationManager_Login: InvalidCredentials")
    assert "c4nary" not in result.out + result.err


def test_nagios_gets_3_for_a_wrong_command(vlsi: Vlsi) -> None:
    result = vlsi("health", "--format", "nagios", "--check", "machines")
    assert (result.status, result.out) == (3, "VLSI UNKNOWN: there is no check 'machines'; did you mean machine?\n")


@pytest.mark.usefixtures("closed")
def test_nagios_gets_2_where_nothing_answers(vlsi: Vlsi) -> None:
    result = vlsi("health", "--format", "nagios")
    assert result.status == 2
    assert result.out.startswith("VLSI CRITICAL: no connection to 127.0.0.1:")
    assert "SecureString" not in result.out


def test_prometheus_gets_text_that_it_can_read(vlsi: Vlsi) -> None:
    result = vlsi("health", "--format", "prometheus")
    names = {family.name for family in text_string_to_metric_families(result.out)}
    assert result.status == 0
    assert {"vlsi_health_up", "vlsi_health_state", "vlsi_health_machine_total"} <= names


@pytest.mark.usefixtures("closed")
def test_prometheus_is_told_that_nothing_answers(vlsi: Vlsi) -> None:
    result = vlsi("health", "--format", "prometheus")
    assert (result.status, result.out.splitlines()[-1]) == (3, "vlsi_health_up 0.0")
    assert "no connection to" in result.err


@pytest.mark.usefixtures("closed")
def test_people_are_told_that_nothing_answers(vlsi: Vlsi) -> None:
    result = vlsi("health")
    assert (result.status, result.out) == (3, "")
    assert "no connection to" in result.err


def test_json_has_the_findings(vlsi: Vlsi) -> None:
    result = vlsi("health", "--format", "json", "--check", "session")
    told = json.loads(result.out)
    assert told["state"] == "CRITICAL"
    assert told["checks"][0]["findings"][0]["text"].startswith("lab.example.com\\")


def test_the_list_has_the_thresholds_as_they_are(vlsi: Vlsi) -> None:
    result = vlsi("health", "--list", "--check", "certificate", "--warn", "certificate.days=60")
    assert result.out.splitlines() == [
        "certificate\tcertificates of connection servers\t\t",
        "  certificate.days\t  days left\t< 60\t< 7",
    ]
    everything = vlsi("health", "--list").out
    assert all(f"\n{one.name}\t" in f"\n{everything}" for one in CHECKS)


def test_the_list_for_programs_tells_what_an_account_needs(vlsi: Vlsi) -> None:
    told = json.loads(vlsi("health", "--list", "--format", "json", "--critical", "machine.percent=off").out)
    found = {one["check"]: one for one in told}
    assert list(found) == [one.name for one in CHECKS]
    assert found["license"]["operations"] == ["License_Get"]
    assert found["license"]["privileges"] == ["GLOBAL_CONFIG_VIEW"]
    assert "MACHINE_VIEW" in found["machine"]["privileges"]
    percent = next(one for one in found["machine"]["thresholds"] if one["name"] == "machine.percent")
    assert (percent["critical"], percent["below"]) == (None, False)


def test_thresholds_come_from_a_file_and_options_go_over_it(vlsi: Vlsi, tmp_path: Path) -> None:
    file = tmp_path / "limits.ini"
    file.write_text("[warn]\nmachine.total = 50\nmachine.problems = 7\n", encoding="utf-8")
    listed = vlsi("health", "--list", "--check", "machine", "--limits", file, "--warn", "machine.problems=9").out
    assert "  machine.total\t  machines\t>= 50\toff\n" in listed
    assert "  machine.problems\t  machines with a problem\t>= 9\toff\n" in listed


def test_at_the_end_it_is_told_how_many_are_how(vlsi: Vlsi) -> None:
    both = vlsi("health", "--check", "machine", "--check", "license", "--warn", "machine.total=1")
    assert re.fullmatch(r"2 checks in \d+\.\d s: 1 WARNING, 1 OK\n", both.err)
    one = vlsi("health", "--check", "machine", "--at-once", "1")
    assert re.fullmatch(r"1 check in \d+\.\d s: 1 OK\n", one.err)
    assert vlsi("health", "--check", "machine", "--format", "json").err == ""


@pytest.mark.usefixtures("closed")
@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--check", "machines"), "did you mean machine?"),
        (("--warn", "machine.totl=3"), "did you mean machine.total?"),
        (("--warn", "machine.total=many"), "--warn machine.total=many: a number is needed, such as 30, or off"),
        (("--warn", "machine.total=nan"), "--warn machine.total=nan: a number is needed"),
        (("--critical", "machine.total"), "--critical machine.total: NAME=NUMBER is needed"),
        (("--limits", "nothing.ini"), "nothing.ini: No such file or directory"),
        (("--at-once", "0"), "'--at-once'"),
    ],
)
def test_a_wrong_command_is_told_before_anybody_logs_in(vlsi: Vlsi, arguments: tuple[str, ...], told: str) -> None:
    result = vlsi("health", *arguments)
    assert result.status == 2
    assert told in result.err
