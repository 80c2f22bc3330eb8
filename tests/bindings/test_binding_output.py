"""Generated files: the same bytes each time, formatted, clean, and no danger to files of other people."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.bindings.generated_sets import SETS, WSDL, Generated
from tools.bindings.__main__ import generate
from tools.bindings.layout import call, display, docstring, exports, imports, string
from tools.bindings.output import OutputError

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[2]


def run(*command: str, cwd: Path) -> None:
    """Run a tool of this environment; its output is the failure's text."""
    done = subprocess.run([sys.executable, "-m", *command], cwd=cwd, capture_output=True, text=True, check=False)  # noqa: S603 - our own tools
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("name", WSDL)
def test_generating_again_gives_the_same_bytes(name: str, tmp_path: Path) -> None:
    first = generate(WSDL[name], "made", tmp_path / "first")
    moved = shutil.copytree(SETS / name, tmp_path / "elsewhere" / name) / WSDL[name].name
    assert generate(moved, "made", tmp_path / "second") == first
    for file, text in first.items():
        assert (tmp_path / "second" / file).read_bytes() == text.encode()


def test_stale_files_go_and_other_peoples_stay(tmp_path: Path) -> None:
    generate(WSDL["orders"], "made", tmp_path)
    own = tmp_path / "helpers.py"
    own.write_text('"""By hand."""\n', encoding="utf-8")
    files = generate(WSDL["stock"], "made", tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {*files, "helpers.py"}
    assert own.read_text(encoding="utf-8") == '"""By hand."""\n'


def test_a_file_made_by_hand_is_never_replaced(tmp_path: Path) -> None:
    (tmp_path / "shelf.py").write_text("SHELF = 1\n", encoding="utf-8")
    with pytest.raises(OutputError, match=r"shelf.py: expected a generated file"):
        generate(WSDL["stock"], "made", tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["shelf.py"]


def test_a_folder_that_is_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("", encoding="utf-8")
    with pytest.raises(OutputError, match="expected a folder that can be written"):
        generate(WSDL["stock"], "made", tmp_path / "out")


@pytest.mark.parametrize("name", WSDL)
def test_the_output_is_formatted_and_clean(generated: Callable[[str], Generated], name: str) -> None:
    folder = generated(name).folder
    run("ruff", "format", "--check", "--line-length", "120", str(folder), cwd=folder)
    rules = "A,ANN,B,C4,D,E,F,I,N,PIE,PL,RET,RUF,SIM,TC,UP,W"
    settings = ("--isolated", "--no-cache", "--line-length", "120", "--target-version", "py310", "--select", rules)
    convention = ("--config", "lint.pydocstyle.convention = 'pep257'", "--ignore", "A003,D401")
    run("ruff", "check", *settings, *convention, str(folder), cwd=folder)


@pytest.mark.slow
@pytest.mark.parametrize("name", WSDL)
def test_the_output_passes_the_type_checker(generated: Callable[[str], Generated], name: str, tmp_path: Path) -> None:
    package = generated(name).folder
    config = tmp_path / "mypy.ini"
    config.write_text(f"[mypy]\nstrict = true\nmypy_path = {ROOT / 'src'}\nfollow_imports = silent\n", encoding="utf-8")
    run("mypy", "--config-file", str(config), "--cache-dir", str(tmp_path), str(package), cwd=tmp_path)


def test_a_line_that_does_not_fit_is_broken_as_ruff_does() -> None:
    long, longer = "x" * 50, "y" * 60
    assert call("f", [("a", ""), ("b=", "1")]) == "f(a, b=1)"
    assert call("function", [(long, ""), (longer, "")], "    ") == f"    function(\n        {long}, {longer}\n    )"
    assert call("f", [(long, ""), ("b=", [long, long])]) == f"f(\n    {long},\n    b=({long}, {long}),\n)"
    assert display("x = ", [long, long, long], "[]") == f"x = [\n    {long},\n    {long},\n    {long},\n]"
    assert imports(".m", [long, long.upper()]) == f"from .m import {long.upper()}, {long}"


def test_names_are_sorted_as_ruff_does() -> None:
    assert exports(["a", "Bb10", "Bb2", "B_c", "CONST"]) == ["CONST", "B_c", "Bb2", "Bb10", "a"]
    assert imports(".m", ["Desktop_Get", "DesktopInfo"]) == "from .m import Desktop_Get, DesktopInfo"


def test_literals_and_docstrings_hold_any_text() -> None:
    for text in ("a\"b'c", 'a"b', "back\\slash", "new\nline", "é", '"""'):
        assert eval(string(text)) == text  # noqa: S307 - a literal that we made
    assert docstring('a """ b\n\\', [["c\\d"]]) == 'r"""a \'\'\' b\n\nc\\d\n"""'
