"""Who may know whom: the rooms of the package, held against the table of CONTRIBUTING.md."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

_PACKAGE = Path(__file__).parent.parent / "src" / "vlsi_bindings"
_EVERYONE_MAY_KNOW = {"suggesting"}
_MAY_KNOW = {
    "model": set[str](),
    "vdi": {"model"},
    "codec": {"model"},
    "contract": set[str](),
    "conformance": {"contract", "model", "codec", "markup", "__version__"},
    "captures": {"contract", "model", "codec", "markup", "pool", "inflating", "atomic", "__version__"},
    "client": {"contract", "model", "codec", "conformance", "captures", "vdi", "inflating"},
    "health": {"client", "contract", "model", "codec", "vdi"},
    "zeep": {"client", "codec", "model", "extras"},
    "markup": set[str](),
    "profiles": {"client", "captures", "atomic"},
    "samples": set[str](),
    "simulator": {"contract", "model", "codec", "conformance", "captures", "markup", "extras"},
}


def _imports(path: Path) -> set[str]:
    """The rooms that a module imports from, relative names resolved."""
    depth = len(path.relative_to(_PACKAGE).parts)
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level == depth:
            names = [node.module] if node.module else [alias.name for alias in node.names]
            found |= {name.partition(".")[0] for name in names if name}
        elif (
            isinstance(node, ast.ImportFrom)
            and node.level == 0
            and (node.module or "").startswith(("vlsi_bindings", "tools"))
        ):
            found.add(node.module or "")
    return found


@pytest.mark.parametrize("room", sorted(_MAY_KNOW))
def test_a_room_knows_only_whom_it_may(room: str) -> None:
    modules = list((_PACKAGE / room).rglob("*.py"))
    assert modules
    known = set().union(*(_imports(module) for module in modules))
    assert known <= _MAY_KNOW[room] | _EVERYONE_MAY_KNOW


def test_nobody_knows_the_command_and_nothing_imports_the_tools() -> None:
    for module in _PACKAGE.rglob("*.py"):
        if "cli" not in module.parts and module.name != "__main__.py":  # that one is the command
            assert not _imports(module) & {"cli", "tools"}, module


@pytest.mark.parametrize(
    ("statement", "absent"),
    [
        ("import vlsi_bindings", ["lxml", "dataclasses", "vlsi_bindings.codec", "vlsi_bindings.vdi"]),
        ("import vlsi_bindings.vdi", ["lxml", "vlsi_bindings.vdi.desktop"]),
        (
            "import vlsi_bindings.client",
            [
                "httpx",
                "anyio",
                "truststore",
                "vlsi_bindings.vdi",
                "vlsi_bindings.contract",
                "vlsi_bindings.conformance",
                "vlsi_bindings.captures",
            ],
        ),
        ("import vlsi_bindings.profiles", ["httpx", "keyring", "vlsi_bindings.captures", "vlsi_bindings.conformance"]),
        ("import vlsi_bindings.simulator", ["httpx", "starlette", "uvicorn", "vlsi_bindings.captures"]),
        ("import vlsi_bindings.codec", ["vlsi_bindings.vdi", "vlsi_bindings.contract", "rich", "typer"]),
    ],
)
def test_an_import_loads_no_more_than_it_needs(statement: str, absent: list[str]) -> None:
    code = f"import sys\n{statement}\nprint([name for name in {absent!r} if name in sys.modules])"
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - our own interpreter
    assert done.stdout.strip() == "[]", done.stderr
