"""``vlsi profile``: a server is kept under a name, and trusted only when somebody says so."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.support.keyrings import in_memory
from vlsi_bindings.profiles import Profile, Profiles

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Lab, Person, Result, Run

    Vlsi = Callable[..., Result]

ADMIN = ("--user", r"LAB\administrator")


def kept(folder: Path) -> Profiles:
    return Profiles(folder / "profiles.json")


def add(vlsi: Vlsi, lab: Lab, *more: str) -> Result:
    return vlsi("profile", "add", "lab", lab.https.url, *ADMIN, "--thumbprint", lab.https.thumbprint, *more)


def test_a_thumbprint_that_is_given_is_pinned_without_a_look(vlsi: Vlsi, bare: Path) -> None:
    pin = "AB:" * 31 + "AB"
    result = vlsi("profile", "add", "lab", "nowhere.example", *ADMIN, "--thumbprint", pin)
    assert result.status == 0
    assert kept(bare).find("lab").thumbprint == "ab" * 32


def test_whoever_sits_there_is_asked_and_the_certificate_is_pinned(
    vlsi: Vlsi, running: Lab, bare: Path, person: Person
) -> None:
    person.says = True
    result = vlsi("profile", "add", "lab", running.https.url, *ADMIN)
    assert result.status == 0
    assert person.asked == ["Trust this certificate, and no other, from now on?"]
    shown = next(line for line in result.err.splitlines() if line.startswith("SHA-256 thumbprint: "))
    assert shown.split()[-1].replace(":", "").lower() == running.https.thumbprint
    assert kept(bare).find("lab").thumbprint == running.https.thumbprint


def test_who_says_no_keeps_nothing(vlsi: Vlsi, running: Lab, bare: Path, person: Person) -> None:
    assert vlsi("profile", "add", "lab", running.https.url, *ADMIN).status == 1
    assert person.asked
    assert not bare.exists()


def test_a_script_is_told_which_thumbprint_to_give(vlsi: Vlsi, running: Lab, bare: Path) -> None:
    result = vlsi("profile", "add", "lab", running.https.url, *ADMIN)
    assert result.status == 2
    assert f"--thumbprint {running.https.thumbprint}" in result.err
    assert "pin it with --thumbprint" in result.err
    assert not bare.exists()


def test_a_certificate_that_is_trusted_is_not_pinned(vlsi: Vlsi, running: Lab, bare: Path, tmp_path: Path) -> None:
    authority = tmp_path / "ca.pem"
    authority.write_bytes(running.https.authority)
    result = vlsi("profile", "add", "lab", running.https.url, *ADMIN, "--ca", authority)
    assert (result.status, "nothing is pinned" in result.err) == (0, True)
    assert kept(bare).find("lab").document()["ca"] == str(authority)
    assert kept(bare).find("lab").thumbprint is None


def test_a_server_that_is_not_there_is_its_own_status_and_can_be_kept_all_the_same(vlsi: Vlsi, bare: Path) -> None:
    unreachable = ("profile", "add", "lab", "https://127.0.0.1:1", *ADMIN)
    result = vlsi(*unreachable)
    assert (result.status, "no connection to 127.0.0.1:1" in result.err) == (3, True)
    assert vlsi(*unreachable, "--offline").status == 0
    assert "lab" in kept(bare)


def test_a_name_that_is_taken_is_kept_unless_it_is_to_be_replaced(vlsi: Vlsi, lab: Lab, bare: Path) -> None:
    assert add(vlsi, lab).status == 0
    result = add(vlsi, lab, "--release", "2406")
    assert (result.status, "--replace takes its place" in result.err) == (2, True)
    assert add(vlsi, lab, "--release", "2406", "--replace").status == 0
    assert kept(bare).find("lab").release == "2406"


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--release", "1999"], "2406"),
        (["--thumbprint", "abc"], "64 hex digits"),
        (["--dialect", "/nowhere.json"], "dialect"),
        (["--proxy", "http://ann:canary@proxy"], "without user and password"),
        (["--timeout", "0"], "more than 0"),
    ],
)
def test_what_cannot_be_is_refused_before_anything_is_kept(
    vlsi: Vlsi, bare: Path, options: list[str], told: str
) -> None:
    result = vlsi("profile", "add", "lab", "x", "--offline", *options)
    assert (result.status, told in result.err, "canary" in result.err) == (2, True, False)
    assert not bare.exists()


def test_the_list_shows_all_with_a_star_for_the_default_one(vlsi: Vlsi, lab: Lab, bare: Path) -> None:
    assert "there are no profiles yet" in vlsi("profile", "list").err
    add(vlsi, lab)
    vlsi("profile", "add", "prod", "prod.example.com", "--offline", "--default")
    rows = [line.split("\t") for line in vlsi("profile", "list").out.splitlines()]
    assert rows == [
        ["", "lab", lab.https.url, r"LAB\administrator", "", f"thumbprint {lab.https.thumbprint[:8]}…"],
        ["*", "prod", "https://prod.example.com/view-vlsi/sdk", "", "", "this system"],
    ]
    told = json.loads(vlsi("profile", "list", "--format", "json").out)
    assert (told["prod"]["default"], told["lab"]["user"]) == (True, "administrator")
    assert vlsi("profile", "default", "lab").status == 0
    assert kept(bare).default == "lab"


def test_one_is_shown_with_where_its_session_is(vlsi: Vlsi, lab: Lab) -> None:
    add(vlsi, lab)
    assert "session\tnone" in vlsi("profile", "show").out
    vlsi("login", "--profile", "lab", "--session-file")
    assert json.loads(vlsi("profile", "show", "lab", "--format", "json").out)["session"] == "file"
    vlsi("logout", "--profile", "lab")
    assert vlsi("profile", "show", "lob").status == 2


def test_the_password_goes_into_the_keyring_and_out_again(vlsi: Vlsi, lab: Lab, bare: Path, person: Person) -> None:
    with in_memory() as keyring:
        assert add(vlsi, lab, "--save-password").status == 0
        assert list(keyring.held.values()) == ["password"]
        assert "password" not in kept(bare).path.read_text().replace('"password": "keyring"', "")
        assert vlsi("call", "ADDomain_List", "--profile", "lab").status == 0
        assert len(person.asked) == 1
        assert vlsi("profile", "remove", "lab").status == 0
        assert not keyring.held
    assert list(kept(bare)) == []


def test_a_script_fills_the_keyring_itself(vlsi: Vlsi, lab: Lab) -> None:
    with in_memory():
        result = add(vlsi, lab, "--save-password")
    assert (result.status, "keyring set 'vlsi:127.0.0.1" in result.err) == (2, True)


def test_names_are_completed(process: Run, bare: Path) -> None:
    for name in ("lab", "prod"):
        kept(bare).save(name, Profile(url="x"))
    environment = {"_VLSI_COMPLETE": "complete_bash", "COMP_WORDS": "vlsi profile show p", "COMP_CWORD": "3"}
    assert process(env=environment).stdout.split() == [b"prod"]


@pytest.mark.skipif(os.name != "posix", reason="needs terminals of POSIX")
@pytest.mark.parametrize(("answer", "status"), [(b"y\n", 0), (b"\n", 1), (b"\x04", 1)])
def test_at_a_terminal_the_answer_counts(running: Lab, bare: Path, answer: bytes, status: int) -> None:
    leader, follower = pytest.importorskip("pty").openpty()
    os.write(leader, answer)
    command = [sys.executable, "-m", "vlsi_bindings", "profile", "add", "lab", running.https.url, *ADMIN]
    result = subprocess.run(  # noqa: S603 - our own command
        command, stdin=follower, stdout=subprocess.PIPE, stderr=follower, check=False, timeout=60
    )
    os.close(follower)
    asked = os.read(leader, 100_000)
    os.close(leader)
    assert (result.returncode, result.stdout.strip()) == (status, b"")
    assert b"Trust this certificate, and no other, from now on? [y/N]" in asked
    assert bare.exists() is (status == 0)
