"""Puts generated files in their folder: all or none, stale ones gone, other people's files untouched.

Serves the command.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from .writer import MARK

if TYPE_CHECKING:
    from collections.abc import Mapping


class OutputError(Exception):
    """The folder cannot take the files: which one, and what to do."""


def replace_files(folder: Path, files: Mapping[str, str], mark: str = MARK) -> None:
    """Make the folder hold exactly these generated files; nothing is changed if that is not possible.

    ``mark`` ends the first line of each.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        stale = _stale(folder, files, mark)
        with tempfile.TemporaryDirectory(dir=folder, prefix=".bindings-") as temporary:
            for name, text in files.items():
                compile(text, name, "exec")
                Path(temporary, name).write_text(text, encoding="utf-8", newline="\n")
            for name in files:
                Path(temporary, name).replace(folder / name)
        for path in stale:
            path.unlink()
    except OSError as error:
        raise OutputError(f"{folder}: expected a folder that can be written, found: {error}") from error


def _stale(folder: Path, files: Mapping[str, str], mark: str) -> list[Path]:
    """The generated files that are no longer wanted; raises OutputError if a wanted name is somebody's own file."""
    stale: list[Path] = []
    for path in sorted(folder.glob("*.py")):
        generated = _is_generated(path, mark)
        if path.name in files and not generated:
            raise OutputError(f"{path}: expected a generated file, found one's own; move it or choose another --out")
        if path.name not in files and generated:
            stale.append(path)
    return stale


def _is_generated(path: Path, mark: str) -> bool:
    with path.open(encoding="utf-8", errors="replace") as file:
        first = file.readline().rstrip()
    return not first or first.removesuffix('"""').endswith(mark)
