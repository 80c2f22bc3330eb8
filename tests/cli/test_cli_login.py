"""``vlsi login`` and ``vlsi logout``: one session for many verbs, none left behind, and no password asked twice."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

import pytest

from tests.support.keyrings import in_memory
from vlsi_bindings.profiles import KeptSessions, Profile

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Lab, Person, Result

    Vlsi = Callable[..., Result]

pytestmark = pytest.mark.usefixtures("lab")


def kept(folder: Path) -> KeptSessions:
    return KeptSessions(folder / "sessions.json")


def profile(lab: Lab) -> Profile:
    return Profile(url=lab.https.url, user="administrator", domain="LAB")


def test_without_login_each_verb_logs_in_and_out(vlsi: Vlsi, lab: Lab) -> None:
    before = lab.sessions
    result = vlsi("call", "ADDomain_List", "--verbose")
    assert (result.status, lab.sessions) == (0, before)
    told = [line.split()[1] for line in result.err.splitlines()]
    assert told == ["AuthenticationManager_Login:", "logged", "ADDomain_List:", "AuthenticationManager_Logout:"]


def test_after_login_verbs_use_its_session_until_logout(vlsi: Vlsi, lab: Lab, bare: Path) -> None:
    before = lab.sessions
    result = vlsi("login", "--session-file")
    assert (result.status, lab.sessions) == (0, before + 1)
    assert r"logged in as LAB\administrator at 127.0.0.1" in result.err
    result = vlsi("call", "ADDomain_List", "--verbose")
    assert [line.split()[1] for line in result.err.splitlines()] == ["ADDomain_List:"]
    assert lab.sessions == before + 1
    assert vlsi("logout").status == 0
    assert lab.sessions == before
    assert kept(bare).find(profile(lab)) is None


def test_no_password_is_needed_while_the_session_lasts(vlsi: Vlsi, monkeypatch: pytest.MonkeyPatch) -> None:
    vlsi("login", "--session-file")
    monkeypatch.delenv("VLSI_PASSWORD")
    assert vlsi("call", "ADDomain_List").status == 0
    vlsi("logout")
    result = vlsi("call", "ADDomain_List")
    assert result.status == 2
    assert r"no password of LAB\administrator for 127.0.0.1" in result.err
    assert "set VLSI_PASSWORD" in result.err


def test_a_session_that_has_ended_is_renewed_and_kept(vlsi: Vlsi, lab: Lab, bare: Path) -> None:
    vlsi("login", "--session-file")
    first = kept(bare).find(profile(lab))
    lab.server.sessions._open.clear()
    result = vlsi("call", "ADDomain_List")
    assert (result.status, "the session has ended: logging in again" in result.err) == (0, True)
    second = kept(bare).find(profile(lab))
    assert first is not None
    assert second is not None
    assert first.reveal() != second.reveal()
    assert (vlsi("call", "ADDomain_List", "-v").err.count("Login"), lab.sessions) == (0, 1)
    vlsi("logout")


def test_one_that_cannot_be_renewed_is_told_with_what_to_do(
    vlsi: Vlsi, lab: Lab, monkeypatch: pytest.MonkeyPatch
) -> None:
    vlsi("login", "--session-file")
    lab.server.sessions._open.clear()
    monkeypatch.delenv("VLSI_PASSWORD")
    result = vlsi("call", "ADDomain_List")
    assert (result.status, "no password of" in result.err) == (2, True)
    assert vlsi("logout").status == 0


def test_a_session_that_a_call_has_ended_is_renewed_too(vlsi: Vlsi, lab: Lab) -> None:
    before = lab.sessions
    vlsi("login", "--session-file")
    assert vlsi("call", "AuthenticationManager_Logout").status == 0
    assert lab.sessions == before
    assert vlsi("call", "ADDomain_List").status == 0
    vlsi("logout")
    assert lab.sessions == before


def test_logging_in_again_leaves_no_session_behind(vlsi: Vlsi, lab: Lab) -> None:
    before = lab.sessions
    for _ in range(3):
        assert vlsi("login", "--session-file").status == 0
    assert lab.sessions == before + 1
    vlsi("logout")


def test_the_keyring_keeps_it_where_there_is_one(vlsi: Vlsi, bare: Path) -> None:
    with in_memory() as keyring:
        assert vlsi("login").status == 0
        assert len(keyring.held) == 1
        assert next(iter(keyring.held.values())) not in (bare / "sessions.json").read_text()
        assert vlsi("call", "ADDomain_List").status == 0
        assert vlsi("logout").status == 0
        assert not keyring.held


def test_without_a_keyring_a_file_has_to_be_asked_for(
    vlsi: Vlsi, lab: Lab, bare: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = lab.sessions
    monkeypatch.setattr("vlsi_bindings.profiles.keyrings.available", lambda: False)
    result = vlsi("login")
    assert (result.status, "with --session-file" in result.err) == (2, True)
    assert (lab.sessions, bare.exists()) == (before, False)


def test_a_session_that_cannot_be_kept_is_not_left_open(vlsi: Vlsi, lab: Lab) -> None:
    before = lab.sessions
    with in_memory() as keyring:
        keyring.locked = True
        result = vlsi("login")
    assert (result.status, "nobody has unlocked it" in result.err) == (2, True)
    assert lab.sessions == before


@pytest.mark.skipif(os.name != "posix", reason="needs permissions of POSIX")
def test_the_file_is_for_its_owner_only(vlsi: Vlsi, bare: Path) -> None:
    vlsi("login", "--session-file")
    assert stat.S_IMODE((bare / "sessions.json").stat().st_mode) == 0o600
    (bare / "sessions.json").chmod(0o644)
    result = vlsi("call", "ADDomain_List")
    assert (result.status, "others can read it" in result.err) == (2, True)
    (bare / "sessions.json").chmod(0o600)
    vlsi("logout")


def test_logging_out_twice_is_no_error(vlsi: Vlsi) -> None:
    result = vlsi("logout")
    assert (result.status, "no session is kept for" in result.err) == (0, True)


def test_logging_out_of_what_has_ended_is_no_error(vlsi: Vlsi, lab: Lab) -> None:
    vlsi("login", "--session-file")
    lab.server.sessions._open.clear()
    assert vlsi("logout").status == 0


def test_logging_out_of_a_server_that_is_gone_forgets_the_session(
    vlsi: Vlsi, bare: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from vlsi_bindings.client import Session  # noqa: PLC0415 - for one test

    gone = Profile(url="https://127.0.0.1:1", user="administrator", domain="LAB")
    kept(bare).keep(gone, Session({"a": "canary"}), in_file=True)
    monkeypatch.setenv("VLSI_URL", gone.url)
    result = vlsi("logout")
    assert (result.status, kept(bare).find(gone), "canary" in result.err) == (3, None, False)


def test_a_wrong_password_is_told_and_not_shown(vlsi: Vlsi, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VLSI_PASSWORD", "canary-password")
    result = vlsi("login", "--session-file", "--verbose")
    assert (result.status, "InvalidCredentials" in result.err) == (1, True)
    assert "several failures lock an account" in result.err
    assert "canary" not in result.err + result.out


def test_whoever_sits_there_is_asked_for_the_password(
    vlsi: Vlsi, person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("VLSI_PASSWORD")
    assert vlsi("call", "ADDomain_List").status == 0
    (asked,) = person.asked
    assert asked.startswith(r"Password of LAB\administrator at 127.0.0.1")


def test_nobody_at_all_is_told(vlsi: Vlsi, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("VLSI_USER")
    result = vlsi("call", "ADDomain_List")
    assert (result.status, r"Give --user DOMAIN\name" in result.err) == (2, True)


def test_what_is_sent_is_traced_to_a_capture_without_secrets(vlsi: Vlsi, tmp_path: Path) -> None:
    trace = tmp_path / "calls.har"
    operations = {
        ("login", "--session-file"): ["AuthenticationManager_Login"],
        ("call", "ADDomain_List"): ["ADDomain_List"],
        ("logout",): ["AuthenticationManager_Logout"],
        ("query", "FarmSummaryView", "--count"): [
            "AuthenticationManager_Login",
            "QueryService_GetCount",
            "AuthenticationManager_Logout",
        ],
    }
    for verb, expected in operations.items():
        assert vlsi(*verb, "--trace", trace).status == 0
        listed = [line.split("\t") for line in vlsi("captures", "list", trace).out.splitlines()]
        assert [name for line in listed for name in line if "_" in name] == expected
        assert "cGFzc3dvcmQ=" not in trace.read_text()
    result = vlsi("doctor", "--trace", trace)
    assert (result.status, "--json tells its steps" in result.err) == (2, True)
