"""Messages as files, and the command as people start it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
from typer.main import get_command
from typer.testing import CliRunner

from tests.simulator.serving import Client, a_server
from vlsi_bindings.cli.application import app
from vlsi_bindings.client import waiting
from vlsi_bindings.simulator.https import HttpsServer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from vlsi_bindings.simulator import Simulator

COMMAND = get_command(app)
Run = Callable[..., "subprocess.CompletedProcess[bytes]"]
STATUS = "DesktopInstantCloneDesktopProvisioningStatusData"


class Result:
    """What a run gave."""

    def __init__(self, status: int, out: str, err: str) -> None:
        """Take it."""
        self.status, self.out, self.err = status, out, err


@pytest.fixture
def vlsi(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    """The command within this process."""

    monkeypatch.setattr("typer.testing._get_command", lambda _: COMMAND)  # made once: it takes its time

    def invoke(*arguments: object, stdin: bytes | str | None = None) -> Result:
        result = CliRunner().invoke(app, [str(argument) for argument in arguments], input=stdin)
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
        return Result(result.exit_code, result.stdout, result.stderr)

    return invoke


class Lab:
    """A simulated server over HTTPS, for the administrator, and how often somebody has logged in."""

    def __init__(self, server: Simulator, https: HttpsServer) -> None:
        """Take both."""
        self.server, self.https = server, https

    @property
    def variables(self) -> dict[str, str]:
        """What vlsi simulate writes for a shell."""
        return {
            "VLSI_URL": self.https.url,
            "VLSI_USER": "administrator",
            "VLSI_DOMAIN": "LAB",
            "VLSI_PASSWORD": "password",
            "VLSI_THUMBPRINT": self.https.thumbprint,
        }

    @property
    def sessions(self) -> int:
        """How many sessions are open."""
        return len(self.server.sessions._open)

    def call(self, operation: str, **given: Any) -> Any:  # noqa: ANN401 - any of the API's types
        """The result of an operation, past the command."""
        client = Client(self.server)
        try:
            return client.call(operation, **given)
        finally:
            client.call("AuthenticationManager_Logout")


@pytest.fixture(scope="module")
def running() -> Iterator[Lab]:
    """A server for the tests of one file."""
    server = a_server()
    with HttpsServer(server) as https:
        yield Lab(server, https)


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """No profile, no proxy and no account but those of the test; the folder of its profiles."""
    for name in list(os.environ):
        if name.startswith("VLSI_") or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
    folder = tmp_path / "vlsi"
    monkeypatch.setenv("VLSI_CONFIG", str(folder))
    return folder


@pytest.fixture
def lab(running: Lab, bare: Path, monkeypatch: pytest.MonkeyPatch) -> Lab:
    """A server that the environment names."""
    assert bare
    for name, value in running.variables.items():
        monkeypatch.setenv(name, value)
    return running


class Time:
    """A clock that only pauses move, the server's with it; nobody waits for good."""

    MOST_PAUSES = 1_000

    def __init__(self, lab: Lab) -> None:
        """Begin at 0."""
        self.lab, self.now = lab, 0.0
        self.pauses: list[float] = []

    def sleep(self, seconds: float) -> None:
        """Let time pass."""
        assert len(self.pauses) < self.MOST_PAUSES, "what is waited for does not come"
        self.now += seconds
        self.pauses.append(seconds)
        self.lab.server.clock.advance(seconds)


@pytest.fixture
def time(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> Time:
    """Pauses of vlsi wait that take no time here."""
    made = Time(lab)
    quick = partial(waiting.wait_for, clock=lambda: made.now, sleep=made.sleep)
    monkeypatch.setattr("vlsi_bindings.client.waiting.wait_for", quick)
    return made


@pytest.fixture
def person(monkeypatch: pytest.MonkeyPatch) -> Person:
    """Somebody who sits at the terminal."""
    made = Person()
    monkeypatch.setattr("vlsi_bindings.cli.asking.attended", lambda: True)
    monkeypatch.setattr("vlsi_bindings.cli.asking.confirmed", made.confirmed)
    monkeypatch.setattr("vlsi_bindings.cli.asking.secret", made.secret)
    return made


class Person:
    """What somebody answers, and what they were asked."""

    def __init__(self) -> None:
        """Say no, and the password of the simulator."""
        self.says, self.knows = False, "password"
        self.asked: list[str] = []

    def confirmed(self, question: str) -> bool:
        """Yes or no."""
        self.asked.append(question)
        return self.says

    def secret(self, text: str) -> str:
        """A password."""
        self.asked.append(text)
        return self.knows


@pytest.fixture
def process() -> Run:
    """The command as a process of its own."""

    def start(
        *arguments: object, env: dict[str, str] | None = None, **options: object
    ) -> subprocess.CompletedProcess[bytes]:
        code = "import sys; from vlsi_bindings.cli import main; sys.argv[0] = 'vlsi'; main()"
        command = [sys.executable, "-c", code, *map(str, arguments)]
        options = {"capture_output": True, "timeout": 60, **options}
        return subprocess.run(command, env={**os.environ, **(env or {})}, check=False, **options)  # type: ignore[call-overload,no-any-return]  # noqa: S603 - our own command; options are passed through

    return start


@pytest.fixture
def tolerated(tmp_path: Path) -> Path:
    """A message with findings: an unknown element and an unknown value, and text that a terminal would obey."""
    path = tmp_path / "tolerated.xml"
    path.write_text(
        f'<{STATUS} xmlns="urn:vdi"><operation>NEW</operation>\n<pendingImageError>a\tb\u009b31m ü\U0001f600'
        f"</pendingImageError><pendingImageProgress>007</pendingImageProgress><new>x</new></{STATUS}>",
        encoding="utf-8",
    )
    return path


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """No XML."""
    path = tmp_path / "broken.xml"
    path.write_bytes(b"<a>\n<b></a>")
    return path


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    """A message with a password."""
    path = tmp_path / "secret.xml"
    path.write_bytes(b'<SecureString xmlns="urn:vdi"><utf8String>aHVudGVyMg==</utf8String></SecureString>')
    return path
