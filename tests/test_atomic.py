"""Files that are replaced whole or not at all."""

from __future__ import annotations

import errno
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from vlsi_bindings.atomic import replacing

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def small_files() -> Iterator[None]:
    """A process that may write 4 KiB into a file, and is told so instead of killed."""
    resource = pytest.importorskip("resource", reason="limits of a process are Unix's")
    signal = pytest.importorskip("signal")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4_096, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)
    signal.signal(signal.SIGXFSZ, handler)


@pytest.mark.usefixtures("small_files")
def test_a_disk_that_takes_no_more_names_the_wanted_file_and_leaves_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "export.csv"
    path.write_bytes(b"old")
    with pytest.raises(OSError, match="export") as raised, replacing(path) as file:
        file.write(b"x" * 100_000)
    assert (raised.value.errno, raised.value.filename) == (errno.EFBIG, str(path))
    assert (path.read_bytes(), list(tmp_path.iterdir())) == (b"old", [path])


@pytest.mark.skipif(not Path("/dev/full").exists(), reason=f"{sys.platform} has no /dev/full")
def test_a_full_device_is_named() -> None:
    with pytest.raises(OSError, match="/dev/full") as raised, replacing(Path("/dev/full")) as file:
        file.write(b"x")
    assert raised.value.errno == errno.ENOSPC


def test_what_goes_wrong_elsewhere_keeps_its_own_words(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError) as raised, replacing(tmp_path / "export.csv"):
        (tmp_path / "input.csv").read_bytes()
    assert raised.value.filename == str(tmp_path / "input.csv")
    assert list(tmp_path.iterdir()) == []
