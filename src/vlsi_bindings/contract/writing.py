"""Puts files on disk: each is there as a whole or not at all. For the verbs that write sets of files."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


def write_files(files: Mapping[str, bytes], folder: Path) -> None:
    """Put files into a folder, made if need be; all are written aside first and renamed at the end."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".writing-", dir=folder) as staging:
        for name, content in files.items():
            (Path(staging) / name).write_bytes(content)
        for name in files:
            (Path(staging) / name).replace(folder / name)
