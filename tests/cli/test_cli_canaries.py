"""No password and no session in anything that the verbs print or keep, whatever happens."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.cli.conftest import Lab
from tests.simulator.serving import a_server
from vlsi_bindings.simulator import PASSWORDS
from vlsi_bindings.simulator.https import HttpsServer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.cli.conftest import Result

    Vlsi = Callable[..., Result]

CANARY = "canary-7f3a-password"
POOL = ("pool", "IC-Pool-01")


@pytest.fixture(scope="module")
def running() -> Iterator[Lab]:
    """A server whose password is the canary."""
    server = a_server(passwords=dict.fromkeys(PASSWORDS, CANARY))
    with HttpsServer(server) as https:
        yield Lab(server, https)


pytestmark = pytest.mark.usefixtures("time")


@pytest.fixture
def told(vlsi: Vlsi, lab: Lab, monkeypatch: pytest.MonkeyPatch, bare: Path) -> Iterator[Callable[..., str]]:
    """What a verb prints, with what stands in the file of profiles; no canary is in it."""
    monkeypatch.setenv("VLSI_PASSWORD", CANARY)
    seen: set[str] = set()

    def run(*arguments: object) -> str:
        result = vlsi(*arguments, "--verbose")
        seen.update(token for token in lab.server.sessions._open)
        file = bare / "profiles.json"
        text = result.out + result.err + (file.read_text() if file.exists() else "")
        assert not [secret for secret in (CANARY, *seen) if secret in text]
        return text

    yield run
    assert seen


def test_of_the_verbs_none_tells_a_secret(told: Callable[..., str], tmp_path: Path) -> None:
    told("login", "--session-file")
    assert "ADDomain_List: 200" in told("call", "ADDomain_List", "--format", "json")
    assert "60" in told("query", "MachineSummaryView", "--count")
    assert "DesktopInfo" in told("get", *POOL)
    assert "Windows" in told("update", *POOL, "base.displayName=Windows", "--save-undo", tmp_path / "undo.json")
    assert "displayName" in told("update", "--undo", tmp_path / "undo.json")
    assert CANARY not in (tmp_path / "undo.json").read_text()
    assert "Machine_Get: 200" in told("wait", "machine", "ic01-1", "base.basicState=CONNECTED")


def test_nor_do_those_that_look_at_the_server(told: Callable[..., str]) -> None:
    told("login", "--session-file")
    assert "License_Get: 200" in told("health", "--format", "json")
    assert '"found": "the kept session of administrator is open"' in told("doctor", "--json")
    told("logout")
    text = told("doctor", "--json")
    assert '"found": "administrator is let in"' in text
    assert "AuthenticationManager_Login: 200" in text


def test_nor_where_the_server_refuses_or_does_not_answer(
    told: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    told("login", "--session-file")
    assert "EntityNotFound" in told("call", "Desktop_Get", "id=Desktop/x")
    assert "not the pinned one" in told("call", "ADDomain_List", "--thumbprint", "ab" * 32)
    monkeypatch.setenv("VLSI_USER", "nobody")
    assert "InvalidCredentials" in told("call", "ADDomain_List")


def test_nor_where_the_command_is_wrong(told: Callable[..., str]) -> None:
    told("login", "--session-file")
    assert "no operation" in told("call", "Desktop_Gt")
    assert "has no 'other'" in told("call", "Desktop_Get", '{"other": 1}')
    assert "No such option" in told("call", "--pasword", "x")
