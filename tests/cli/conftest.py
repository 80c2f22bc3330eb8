"""Messages as files, and the command as people start it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from typer.testing import CliRunner

from vlsi_bindings.cli.application import app

if TYPE_CHECKING:
    from pathlib import Path

Run = Callable[..., "subprocess.CompletedProcess[bytes]"]
STATUS = "DesktopInstantCloneDesktopProvisioningStatusData"


class Result:
    """What a run gave."""

    def __init__(self, status: int, out: str, err: str) -> None:
        """Take it."""
        self.status, self.out, self.err = status, out, err


@pytest.fixture
def vlsi() -> Callable[..., Result]:
    """The command within this process."""

    def invoke(*arguments: object, stdin: bytes | str | None = None) -> Result:
        result = CliRunner().invoke(app, [str(argument) for argument in arguments], input=stdin)
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
        return Result(result.exit_code, result.stdout, result.stderr)

    return invoke


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
