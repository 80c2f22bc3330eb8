"""A simulated server in a process of its own, so that its time is no contender's."""

from __future__ import annotations

import shlex
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from .callers import Account
from .processes import ROOT, ProbeError

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def estate(machines: int) -> Iterator[Account]:
    """``vlsi simulate`` with so many machines, as long as the block lasts; raises ProbeError if it does not start."""
    with tempfile.TemporaryDirectory() as folder:
        told, authority = Path(folder) / "account", Path(folder) / "authority.pem"
        command = [sys.executable, "-m", "vlsi_bindings", "simulate", "--machines", str(machines)]
        files = ["--env-file", str(told), "--ca-file", str(authority)]
        with subprocess.Popen([*command, *files], cwd=ROOT, stdout=subprocess.PIPE, text=True) as server:  # noqa: S603 - our own
            try:
                if server.stdout is None or not server.stdout.readline():
                    raise ProbeError(f"{' '.join(command[1:])}: it did not start")
                yield _account(told, authority)
            finally:
                server.terminate()


def _account(told: Path, authority: Path) -> Account:
    """Who may log in, as the server has written it for a shell."""
    lines = (line.partition("=") for line in told.read_text(encoding="utf-8").splitlines())
    values = {name: shlex.split(value)[0] for name, _, value in lines}
    return Account(
        values["VLSI_URL"], values["VLSI_USER"], values["VLSI_DOMAIN"], values["VLSI_PASSWORD"], str(authority)
    )
