"""Profiles: checked when they are made, kept whole, for their owner only, and without a secret."""

from __future__ import annotations

import json
import os
import stat
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest

from vlsi_bindings.profiles import FIELDS, NoServerError, Profile, ProfileError, Profiles
from vlsi_bindings.profiles.places import profiles_file, sessions_file
from vlsi_bindings.profiles.private import changing

if TYPE_CHECKING:
    from pathlib import Path

PIN = "DB:24:60:AD:EC:A1:4E:44:9E:83:13:76:33:61:87:38:36:1C:BC:75:DD:2E:C4:B3:82:98:4A:EB:BC:43:0E:72"
POSIX = pytest.mark.skipif(os.name != "posix", reason="needs permissions of POSIX")


def test_address_account_and_thumbprint_have_one_form() -> None:
    profile = Profile(url="cs1.example.com:8443", user=r"LAB\ann", thumbprint=PIN)
    assert profile.url == "https://cs1.example.com:8443/view-vlsi/sdk"
    assert (profile.user, profile.domain, profile.account) == ("ann", "LAB", r"LAB\ann")
    assert profile.thumbprint == PIN.replace(":", "").lower()
    assert profile.host == "cs1.example.com:8443"


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"url": "ftp://x"}, "an address like https://"),
        ({"url": "http://x"}, "over https only"),
        ({"url": "https://ann:secret@x"}, "without user, password"),
        ({"url": "x", "thumbprint": "ab"}, "64 hex digits"),
        ({"url": "x", "proxy": "http://ann:secret@proxy:3128"}, "without user and password"),
        ({"url": "x", "password": "secret"}, "never a password"),
        ({"url": "x", "timeout": 0.0}, "timeout: seconds are needed, more than 0"),
        ({"url": "x", "timeout": -3}, "more than 0"),
        ({"url": "x", "timeout": "3"}, "timeout: a number is needed"),
        ({"url": "x", "user": 3}, "user: text is needed"),
        ({"url": "x", "user": ""}, "user: text is needed"),
        ({"url": None}, "url: the server's address is needed"),
    ],
)
def test_what_cannot_be_a_profile_is_refused_without_showing_a_secret(given: dict[str, Any], told: str) -> None:
    with pytest.raises(ProfileError) as caught:
        Profile(**given)
    assert told in str(caught.value)
    assert "secret" not in str(caught.value)


def test_a_profile_is_kept_and_found(profiles: Profiles) -> None:
    profile = Profile(url="cs1.example.com", user=r"LAB\ann", release="2406", timeout=7.5)
    profiles.save("lab", profile)
    assert Profiles(profiles.path).find("lab") == profile
    assert list(profiles) == ["lab"]
    assert "lab" in profiles
    assert "prod" not in profiles


def test_the_only_profile_is_the_default_one_until_another_is_chosen(profiles: Profiles) -> None:
    assert profiles.default is None
    profiles.save("lab", Profile(url="a"))
    assert profiles.default == "lab"
    profiles.save("prod", Profile(url="b"))
    assert profiles.default is None
    with pytest.raises(NoServerError, match=r"--profile \(lab, prod\)"):
        profiles.find()
    profiles.choose("prod")
    chosen: str | None = profiles.default
    assert (chosen, profiles.find().url) == ("prod", "https://b/view-vlsi/sdk")
    profiles.remove("prod")
    assert profiles.default == "lab"


def test_an_unknown_name_is_told_with_what_was_meant(profiles: Profiles) -> None:
    profiles.save("production", Profile(url="a"))
    for act in (profiles.find, profiles.remove, profiles.choose):
        with pytest.raises(ProfileError, match=r"there is no profile 'prduction'; did you mean production?"):
            act("prduction")


def test_of_many_that_write_at_once_none_undoes_what_another_has_written(profiles: Profiles) -> None:
    names = [f"p{number}" for number in range(16)]
    with ThreadPoolExecutor(8) as threads:
        list(threads.map(lambda name: Profiles(profiles.path).save(name, Profile(url=name)), names))
        list(threads.map(lambda name: Profiles(profiles.path).remove(name), names[:8]))
    assert list(profiles) == sorted(names[8:])


def test_what_goes_wrong_while_it_is_changed_leaves_the_file_as_it_was(profiles: Profiles) -> None:
    profiles.save("lab", Profile(url="a"))
    before = profiles.path.read_bytes()
    with pytest.raises(TypeError, match="not JSON serializable"), changing(profiles.path) as document:
        document["profiles"] = {"lab": object()}
    assert profiles.path.read_bytes() == before


@pytest.mark.parametrize("name", ["", "a b", "../x", "-x", "x" * 65])
def test_a_name_is_one_word(profiles: Profiles, name: str) -> None:
    with pytest.raises(ProfileError, match="is no name"):
        profiles.save(name, Profile(url="a"))
    assert not profiles.path.exists()


@POSIX
def test_file_and_folder_are_for_their_owner_only(profiles: Profiles) -> None:
    profiles.save("lab", Profile(url="a"))
    assert stat.S_IMODE(profiles.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(profiles.path.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{", "no JSON"),
        ("[]", "an object is needed, found list"),
        ('{"profiles": []}', "an object of objects is needed"),
        ('{"profiles": {"lab": 3}}', "an object of objects is needed"),
        ('{"profiles": {"lab": {"url": "a", "usr": "x"}}}', "profile lab: a profile has no 'usr'; did you mean user?"),
        ('{"profiles": {"lab": {}}}', "profile lab: url: the server's address is needed"),
        ('{"profiles": {"lab": {"url": 3}}}', "profile lab: url: text is needed"),
        ("[" * 100_000, "no JSON"),
        (" " * (5 * 1024 * 1024), "over 4,194,304 bytes"),
    ],
)
def test_a_file_that_somebody_has_spoilt_is_told_by_its_name(profiles: Profiles, text: str, told: str) -> None:
    profiles.path.parent.mkdir()
    profiles.path.write_text(text)
    with pytest.raises(ProfileError) as caught:
        profiles.find("lab")
    assert str(profiles.path) in str(caught.value)
    assert told in str(caught.value)


def test_what_a_newer_version_keeps_beside_the_profiles_stays(profiles: Profiles) -> None:
    profiles.path.parent.mkdir()
    profiles.path.write_text(json.dumps({"profiles": {"lab": {"url": "a"}}, "new": {"x": 1}}))
    profiles.save("prod", Profile(url="b"))
    profiles.choose("prod")
    profiles.remove("prod")
    assert json.loads(profiles.path.read_text()) == {"profiles": {"lab": {"url": "a"}}, "new": {"x": 1}}


def test_every_field_survives_the_file(profiles: Profiles) -> None:
    given = {
        "url": "https://a/view-vlsi/sdk",
        "user": "ann",
        "domain": "LAB",
        "release": "2406",
        "thumbprint": "ab" * 32,
        "ca": "/ca.pem",
        "dialect": "/dialect.json",
        "proxy": "http://proxy:3128",
        "locale": "de_DE",
        "timeout": 3,
        "connect_timeout": 1.5,
        "password": "keyring",
    }
    assert set(given) == set(FIELDS)
    profiles.save("all", Profile(**given))  # type: ignore[arg-type]  # of the fields' types
    assert profiles.find("all").document() == given


def test_settings_are_what_a_connection_takes(tmp_path: Path) -> None:
    profile = Profile(url="a", timeout=3, proxy="http://proxy:3128", release="2406")
    told = profile.settings()
    assert (told["timeouts"].receive, told["timeouts"].connect) == (3, 10)
    assert {key: told[key] for key in ("proxy", "release")} == {"proxy": "http://proxy:3128", "release": "2406"}
    assert Profile(url="a").settings() == {}
    assert Profile(url="a", proxy="").settings() == {"proxy": ""}
    with pytest.raises(ProfileError, match="dialect"):
        Profile(url="a", dialect=str(tmp_path / "none.json")).settings()


def test_a_connection_is_made_of_a_profile() -> None:
    connection = Profile(url="a", user=r"LAB\ann", thumbprint=PIN).connection("password")
    assert repr(connection) == r"Connection('https://a/view-vlsi/sdk', Credentials(LAB\ann), Session())"


def test_the_variable_names_the_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("VLSI_CONFIG", str(tmp_path))
    assert (profiles_file(), sessions_file()) == (tmp_path / "profiles.json", tmp_path / "sessions.json")


@pytest.mark.skipif(sys.platform != "linux", reason="the folders of Linux")
def test_without_it_they_are_where_the_system_keeps_such_things(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("VLSI_CONFIG", raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "c"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "s"))
    assert profiles_file() == tmp_path / "c" / "vlsi" / "profiles.json"
    assert sessions_file() == tmp_path / "s" / "vlsi" / "sessions.json"


def test_without_the_library_the_variable_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("VLSI_CONFIG", raising=False)
    monkeypatch.setitem(sys.modules, "platformdirs", None)
    with pytest.raises(ProfileError, match="VLSI_CONFIG"):
        profiles_file()
