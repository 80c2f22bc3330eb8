"""JSON files for their owner only, written as a whole or not at all."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any, Final

from ..atomic import replacing
from .errors import ProfileError

if TYPE_CHECKING:
    from pathlib import Path

OWNER_ONLY: Final = 0o600
_FOLDER: Final = 0o700
_MOST: Final = 4 * 1024 * 1024
"""Bytes that such a file may have."""


def read_json(path: Path) -> dict[str, Any]:
    """The object in a file, an empty one where there is no file; raises ProfileError for anything else."""
    try:
        with path.open("rb") as file:
            text = file.read(_MOST + 1)
    except FileNotFoundError:
        return {}
    if len(text) > _MOST:
        raise ProfileError(f"{path}: over {_MOST:,} bytes, so this is none of our files: move it away")
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ProfileError(f"{path}: no JSON ({error}): mend it, or move it away") from None
    if not isinstance(found, dict):
        raise ProfileError(f"{path}: an object is needed, found {type(found).__name__}: mend it, or move it away")
    return found


def write_json(path: Path, document: dict[str, Any]) -> None:
    """Put an object into a file; the folder is made where there is none."""
    path.parent.mkdir(mode=_FOLDER, parents=True, exist_ok=True)
    with replacing(path, mode=OWNER_ONLY) as file:
        file.write(json.dumps(document, ensure_ascii=False, indent=2).encode("utf-8") + b"\n")


def demand_private(path: Path) -> None:
    """Raise ProfileError for a file that others may read, where the system knows such a thing."""
    if os.name == "posix" and path.exists() and path.stat().st_mode & 0o077:
        raise ProfileError(f"{path}: others can read it, and it opens sessions: chmod 600 it, and log out of them")
