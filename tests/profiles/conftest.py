from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.keyrings import in_memory
from vlsi_bindings.profiles import Profiles

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.support.keyrings import MemoryKeyring


@pytest.fixture
def keyring() -> Iterator[MemoryKeyring]:
    """A keyring for one test."""
    with in_memory() as made:
        yield made


@pytest.fixture
def profiles(tmp_path: Path) -> Profiles:
    """A file of profiles that is not there yet."""
    return Profiles(tmp_path / "config" / "profiles.json")
