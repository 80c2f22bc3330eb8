"""Who may know whom: the rooms of the package, held against the table of CONTRIBUTING.md."""

from __future__ import annotations

import ast
import subprocess
import sys
from graphlib import TopologicalSorter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

_PACKAGE = Path(__file__).parent.parent / "src" / "vlsi_bindings"
_EVERYONE_MAY_KNOW = {"suggesting"}
_MAY_KNOW = {
    "model": set[str](),
    "vdi": {"model"},
    "codec": {"model"},
    "contract": set[str](),
    "conformance": {"contract", "model", "codec", "markup", "__version__"},
    "captures": {"contract", "model", "codec", "markup", "pool", "inflating", "atomic", "__version__"},
    "client": {"contract", "model", "codec", "conformance", "captures", "vdi", "inflating", "extras"},
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


def _needs(path: Path) -> set[Path]:
    """The modules that a module imports from, not for its types alone; the faces of packages do not count."""
    found = set()
    for node in _runtime(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level:
            folder = path.parents[node.level - 1].joinpath(*(node.module or "").split("."))
            found |= {folder / f"{alias.name}.py" for alias in node.names} | {folder.with_suffix(".py")}
    return {module for module in found if module.is_file()}


def _runtime(tree: ast.AST) -> Iterator[ast.AST]:
    """All nodes but those that only type checkers read."""
    for node in ast.iter_child_nodes(tree):
        if not (isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"):
            yield node
            yield from _runtime(node)


def test_no_module_needs_itself_by_way_of_others() -> None:
    needs = {module: _needs(module) for module in _PACKAGE.rglob("*.py")}
    assert needs[_PACKAGE / "cli" / "application.py"] > {_PACKAGE / "cli" / "login.py", _PACKAGE / "extras.py"}
    TopologicalSorter(needs).prepare()  # a circle is a CycleError that names its modules


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
