"""Messages to try the package with. The project made them; every value is invented."""

from __future__ import annotations

import atexit
from contextlib import ExitStack
from functools import cache
from importlib.resources import as_file, files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["paths"]


def paths() -> dict[str, Path]:
    """The files by name: ``desktop_get_response``, ``entity_not_found_fault``, ``query_request``.

    Where the package is run from a zip file, they are copies, which are there until the process ends.
    """
    return dict(_paths())


@cache
def _paths() -> dict[str, Path]:
    kept = ExitStack()
    atexit.register(kept.close)
    names = sorted(file.name for file in files(__name__).iterdir() if file.name.endswith(".xml"))
    return {name.removesuffix(".xml"): kept.enter_context(as_file(files(__name__) / name)) for name in names}
