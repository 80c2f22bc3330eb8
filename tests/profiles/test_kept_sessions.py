"""Sessions that are kept: in the keyring or in a private file, for one server and account, and found again."""

from __future__ import annotations

import json
import os
import stat
import sys
from typing import TYPE_CHECKING

import pytest

from vlsi_bindings.client import PasswordError, Session
from vlsi_bindings.profiles import KeptSessions, Profile, ProfileError
from vlsi_bindings.profiles.keyrings import available, forget_password, keep_password, password_of

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.keyrings import MemoryKeyring

ANN = Profile(url="cs1", user=r"LAB\ann")
BOB = Profile(url="cs1", user=r"LAB\bob")
SESSION = Session({"JSESSIONID": "canary-1"})
OTHER = Session({"JSESSIONID": "canary-2"})


@pytest.fixture
def kept(tmp_path: Path) -> KeptSessions:
    return KeptSessions(tmp_path / "state" / "sessions.json")


@pytest.mark.parametrize("in_file", [True, False])
def test_a_session_is_found_by_server_and_account(kept: KeptSessions, keyring: MemoryKeyring, in_file: bool) -> None:
    kept.keep(ANN, SESSION, in_file=in_file)
    found = KeptSessions(kept.path).find(ANN)
    assert found is not None
    assert found.reveal() == SESSION.reveal()
    assert kept.find(BOB) is None
    assert kept.place(ANN) == ("file" if in_file else "keyring")
    assert bool(keyring.held) is not in_file
    kept.forget(ANN)
    assert kept.find(ANN) is None
    assert not keyring.held
    assert kept.place(ANN) is None


@pytest.mark.parametrize("in_file", [True, False])
def test_a_new_session_takes_the_place_of_one_that_has_ended(
    kept: KeptSessions, keyring: MemoryKeyring, in_file: bool
) -> None:
    kept.keep(ANN, SESSION, in_file=in_file)
    kept.renew(ANN, OTHER)
    found = kept.find(ANN)
    assert found is not None
    assert found.reveal() == OTHER.reveal()
    assert bool(keyring.held) is not in_file


def test_no_session_in_its_place_is_none(kept: KeptSessions) -> None:
    kept.keep(ANN, SESSION, in_file=True)
    kept.renew(ANN, Session({}))
    assert (kept.find(ANN), kept.place(ANN)) == (None, None)


def test_what_is_in_the_keyring_is_in_no_file(kept: KeptSessions, keyring: MemoryKeyring) -> None:
    kept.keep(ANN, SESSION, in_file=False)
    assert "canary" not in kept.path.read_text()
    assert list(keyring.held.values()) == ["JSESSIONID=canary-1"]


@pytest.mark.skipif(os.name != "posix", reason="needs permissions of POSIX")
def test_a_file_that_others_can_read_is_refused(kept: KeptSessions) -> None:
    kept.keep(ANN, SESSION, in_file=True)
    assert stat.S_IMODE(kept.path.stat().st_mode) == 0o600
    kept.path.chmod(0o644)
    with pytest.raises(ProfileError, match="others can read it"):
        kept.find(ANN)
    with pytest.raises(ProfileError, match="others can read it"):
        kept.keep(BOB, SESSION, in_file=True)


def test_a_spoilt_session_is_told_without_showing_it(kept: KeptSessions) -> None:
    kept.keep(ANN, SESSION, in_file=True)
    document = json.loads(kept.path.read_text())
    document[next(iter(document))]["session"] = "canary without an equals sign"
    kept.path.write_text(json.dumps(document))
    with pytest.raises(ProfileError, match="no session: log in again") as caught:
        kept.find(ANN)
    assert "canary" not in str(caught.value)


def test_forgetting_what_is_not_kept_writes_nothing(kept: KeptSessions) -> None:
    kept.forget(ANN)
    assert not kept.path.exists()


def test_a_password_is_kept_by_host_and_account(keyring: MemoryKeyring) -> None:
    profile = ANN.changed(password="keyring")  # noqa: S106 - where it is kept
    keep_password(profile.host, profile.account, "canary")
    assert keyring.held == {("vlsi:cs1", r"LAB\ann"): "canary"}
    assert password_of(profile.host, profile.account)() == "canary"
    assert profile.connection() is not None
    forget_password(profile.host, profile.account)
    forget_password(profile.host, profile.account)
    with pytest.raises(PasswordError, match=r"keyring set 'vlsi:cs1' 'LAB\\ann'"):
        password_of(profile.host, profile.account)()


def test_a_locked_keyring_is_told(keyring: MemoryKeyring) -> None:
    keyring.locked = True
    with pytest.raises(PasswordError, match="the keyring cannot be used: nobody has unlocked it"):
        password_of(ANN.host, ANN.account)()


def test_whether_there_is_a_keyring_is_known(keyring: MemoryKeyring, monkeypatch: pytest.MonkeyPatch) -> None:
    assert keyring is not None
    assert available()
    monkeypatch.setitem(sys.modules, "keyring.errors", None)
    assert not available()
    with pytest.raises(ProfileError, match=r"pip install 'vlsi-bindings\[keyring\]'"):
        keep_password(ANN.host, ANN.account, "x")
