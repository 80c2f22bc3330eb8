"""Where the tests find the published reference, and the facts that it states; they skip where there is none."""

from __future__ import annotations

import functools
import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tools.reference.reading import read_pages
from tools.reference.release import read_release, to_facts

if TYPE_CHECKING:
    from tools.reference.facts import Release

REPOSITORY = Path(__file__).parents[2]


def reference_folder() -> Path:
    """The folder with a folder of pages per release."""
    stated = os.environ.get("VLSI_REFERENCE")
    folder = Path(stated) if stated else REPOSITORY.parent / "shared" / "reference" / "versions"
    if not folder.is_dir():
        pytest.skip(f"no reference at {folder}: set VLSI_REFERENCE to the folder with its releases")
    return folder


@functools.cache
def uncorrected_release(name: str) -> Release:
    """The same without the corrections of values and marks: what its pages say."""
    return to_facts(read_pages(reference_folder(), name))


@functools.cache
def published_release(name: str) -> Release:
    """The facts of one published release, read once for all tests of a process."""
    return read_release(reference_folder(), name)
