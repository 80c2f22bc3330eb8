"""Puts files on disk: each is there as a whole or not at all. For the verbs that write sets of files."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


def write_files(files: Mapping[str, bytes], folder: Path) -> None:
    """Put files into a folder; all are written aside first.

    A folder that is not there appears with all of them at once. In one that is, each file is replaced as a whole.
    """
    fresh = not folder.exists()
    if fresh:
        folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".writing-", dir=folder.parent if fresh else folder) as staging:
        aside = Path(staging) / "files"
        aside.mkdir()
        for name, content in files.items():
            (aside / name).write_bytes(content)
        if fresh:
            aside.rename(folder)
            return
        for name in files:
            (aside / name).replace(folder / name)
