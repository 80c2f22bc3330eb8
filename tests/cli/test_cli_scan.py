"""vlsi captures scan: the sum of an archive as text and JSON, with a ledger."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.conversations import asked, desktop, har
from vlsi_bindings import samples
from vlsi_bindings.captures import Ledger

if TYPE_CHECKING:
    from pathlib import Path

Vlsi = Callable[..., Any]
FAULT = samples.paths()["entity_not_found_fault"].read_bytes()
TOLD = """2 files
4 exchanges
"""


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """Two captures."""
    folder = tmp_path / "archive"
    folder.mkdir()
    for name in ("a", "b"):
        har(folder / f"{name}.har", (asked(), desktop("x")), (asked(), FAULT))
    return folder


def test_the_sum_is_told_for_people(vlsi: Vlsi, archive: Path) -> None:
    result = vlsi("captures", "scan", archive)
    assert (result.status, result.err) == (0, "")
    assert result.out.startswith(TOLD)
    assert result.out.endswith("operations:\n         4  Desktop_Get\nfaults:\n         2  EntityNotFound\n")
    assert "from 2024-06-18 21:30:00+00:00 to 2024-06-18 21:30:01+00:00\n" in result.out


def test_the_sum_is_told_for_programs_and_the_ledger_kept(vlsi: Vlsi, archive: Path, tmp_path: Path) -> None:
    kept = tmp_path / "ledger.json"
    result = vlsi("captures", "scan", "--format", "json", "--jobs", 2, "--ledger", kept, archive)
    document = json.loads(result.out)
    assert (document["files"], document["exchanges"], document["brokenFiles"]) == (2, 4, [])
    assert document["operations"] == {"Desktop_Get": 4}
    ledger = Ledger.of_document(json.loads(kept.read_text(encoding="utf-8")))
    assert (ledger.messages, ledger.confirmed["Desktop_Get"]) == (8, 4)
    assert "8 messages entered" in result.err


def test_findings_broken_exchanges_and_broken_files_make_the_status(vlsi: Vlsi, archive: Path) -> None:
    odd = desktop("x").replace(b"</base>", b"<brandNew/></base>", 1)
    har(archive / "c.har", (asked(), odd))
    result = vlsi("captures", "scan", archive)
    assert result.status == 1
    assert "findings:\n         1  unknown-element\n" in result.out
    result = vlsi("captures", "scan", archive, archive / "none.har")
    assert result.status == 2
    assert "none.har: No such file" in result.err
    assert "5 exchanges" in result.out
    result = vlsi("captures", "scan", archive / "none.har")
    assert (result.status, result.out) == (2, "0 files\n1 broken files\n")


def test_dask_gives_the_same_text(vlsi: Vlsi, archive: Path) -> None:
    pytest.importorskip("distributed", reason="needs Dask: pip install 'vlsi-bindings[dask]'")
    result = vlsi("captures", "scan", "--engine", "dask", "--jobs", 1, archive)
    assert result.out == vlsi("captures", "scan", archive).out
    result = vlsi("captures", "scan", "--scheduler", "tcp://127.0.0.1:1", archive)
    assert (result.status, "--engine dask" in result.err) == (2, True)
