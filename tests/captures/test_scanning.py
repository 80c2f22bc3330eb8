"""One function over many files: the same result from any engine, whatever is broken."""

from __future__ import annotations

import io
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.conversations import BEGIN, answered, asked, desktop, har
from tests.support.scanned import defective, fatal, names, stored
from vlsi_bindings import captures, samples, vdi
from vlsi_bindings.captures import CaptureError, Ledger, Summary
from vlsi_bindings.captures.scanning import ENGINES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FAULT = samples.paths()["entity_not_found_fault"].read_bytes()
ODD = desktop("x").replace(b"</base>", b"<brandNew/></base>", 1)


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Six captures, one of them cut off, and two files that are none."""
    folder = tmp_path_factory.mktemp("archive")
    for at in range(5):
        begin = BEGIN.replace(day=10 + at)
        har(folder / f"{at}.har", (asked(), desktop("x")), (asked(), FAULT), (asked(), ODD), begin=begin)
    (folder / "cut.har").write_bytes((folder / "0.har").read_bytes()[:-900])
    (folder / "notes.txt").write_text("no capture")
    (folder / "empty").touch()
    return folder


@pytest.fixture(scope="module")
def cluster() -> Iterator[Any]:
    """A Dask cluster on this machine, and its client."""
    distributed: Any = pytest.importorskip("distributed", reason="needs Dask: pip install 'vlsi-bindings[dask]'")
    dask: Any = pytest.importorskip("dask")
    settings = {"n_workers": 2, "threads_per_worker": 1, "processes": True, "dashboard_address": "127.0.0.1:0"}
    with (
        dask.config.set({"distributed.scheduler.allowed-failures": 0}),
        distributed.LocalCluster(**settings) as made,
        distributed.Client(made, set_as_default=False) as client,
    ):
        yield client


def test_a_scan_sums_up_an_archive(archive: Path) -> None:
    found = captures.scan(archive)
    summary = found.result
    assert isinstance(summary, Summary)
    assert (found.files, found.passed_over, found.broken) == (6, 2, [])
    assert (summary.exchanges, summary.broken) == (18, 1)
    assert summary.operations == {"Desktop_Get": 17, "unknown": 1}
    assert summary.faults == {"EntityNotFound": 6}
    assert summary.findings == {"unknown-element": 5}
    assert (summary.first, summary.last) == (BEGIN.replace(day=10), BEGIN.replace(day=14, second=2))
    assert summary.ledger.messages == 34
    assert summary.ledger.contradicted["DesktopBase"]["unknown-element brandNew"] == 5


def test_a_summary_is_that_of_its_exchanges_whatever_they_come_from(archive: Path) -> None:
    with captures.open(archive) as reading:
        whole = captures.summarize(reading)
    merged = captures.scan(archive).result
    assert merged is not None
    whole.skipped.clear()  # the files that are no captures, which a scan counts itself
    assert merged == whole
    assert merged.document()["last"] == "2024-06-14T21:30:02+00:00"


def test_processes_give_what_one_gives(archive: Path) -> None:
    assert captures.scan(archive, jobs=2) == captures.scan(archive, jobs=1)
    found = captures.scan(archive, function=names, jobs=2)
    assert found.result is not None
    files = [told.split()[0] for told in found.result]
    assert files == sorted(files)
    assert len(files) == 18


def test_dask_gives_the_same(archive: Path, cluster: Any) -> None:  # noqa: ANN401 - a client, if it is installed
    assert captures.scan(archive, engine="dask", scheduler=cluster) == captures.scan(archive, jobs=1)
    address = cluster.scheduler.address
    found = captures.scan(archive, function=names, engine="dask", scheduler=address)
    assert found == captures.scan(archive, function=names, jobs=1)


def test_dask_starts_a_cluster_of_its_own_if_none_is_named(archive: Path) -> None:
    pytest.importorskip("distributed", reason="needs Dask")
    found = captures.scan(archive / "1.har", function=captures.count_rows, engine="dask", jobs=1)
    assert found.result == {"DesktopInfo": 2}


def test_the_given_functions_merge(archive: Path) -> None:
    ledger = captures.scan(archive, function=captures.ledger_of, jobs=1).result
    assert isinstance(ledger, Ledger)
    summary = captures.scan(archive, jobs=1).result
    assert summary is not None
    assert ledger == summary.ledger
    assert captures.scan(archive, function=captures.count_rows, jobs=1).result == Counter(DesktopInfo=11)
    with captures.open(archive) as reading:
        rows = captures.rows(reading)
        assert len(list(rows)) == 11


def test_a_merge_of_ones_own_is_used(archive: Path) -> None:
    found = captures.scan(archive, function=names, merge=min, jobs=1)
    assert found.result is not None
    assert found.result[0] == "0.har Desktop_Get"


@pytest.mark.parametrize("engine", ["local", "dask"])
def test_a_file_that_kills_its_reader_does_not_stop_the_rest(
    archive: Path,
    engine: str,
    cluster: Any,  # noqa: ANN401 - as above
) -> None:
    scheduler = cluster if engine == "dask" else None
    found = captures.scan(archive, function=fatal, engine=engine, jobs=2, scheduler=scheduler)
    assert (found.files, found.result) == (5, 15)
    ((file, reason),) = found.broken
    assert file.endswith("3.har")
    assert "SIGKILL" in reason or "workers of the cluster died" in reason


def test_a_defect_of_the_function_is_told_for_its_file(archive: Path) -> None:
    found = captures.scan(archive, function=defective, jobs=1)
    assert (found.files, found.result) == (5, 15)
    assert [reason for _, reason in found.broken] == ["ZeroDivisionError: integer division or modulo by zero"]


def test_files_that_cannot_be_read_are_told(archive: Path) -> None:
    found = captures.scan([archive / "none.har", archive / "notes.txt", archive / "1.har"], jobs=1)
    assert found.files == 1
    assert found.passed_over == 0
    told = [(file.rpartition("/")[2], reason) for file, reason in found.broken]
    assert told[0] == ("none.har", "No such file or directory")
    assert told[1][0] == "notes.txt"
    assert told[1][1].startswith("no known format")
    assert captures.scan(archive / "none.har").result is None


def test_progress_tells_every_file(archive: Path) -> None:
    told: list[tuple[int, int]] = []
    captures.scan(f"{archive}/*.har", jobs=1, progress=lambda done, total: told.append((done, total)))
    assert told == [(at, 6) for at in range(1, 7)]


def test_an_object_store_is_read_by_an_opener(archive: Path) -> None:
    fsspec: Any = pytest.importorskip("fsspec", reason="needs fsspec")
    store = fsspec.filesystem("memory")
    for at in range(2):
        store.pipe(f"/bucket/{at}.har", (archive / f"{at}.har").read_bytes())
    addresses = [f"memory:/{name}" for name in sorted(store.ls("/bucket", detail=False))]
    found = captures.scan([*addresses, "memory://bucket/none.har"], opener=stored, jobs=1)
    assert found.result is not None
    assert (found.files, found.result.exchanges) == (2, 6)
    assert [file for file, _ in found.broken] == ["memory://bucket/none.har"]
    with fsspec.open(addresses[0], "rb") as file, captures.open(file) as reading:
        assert [exchange.operation for exchange in reading] == ["Desktop_Get"] * 3


def test_what_makes_no_sense_is_refused(archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ValueError, match="no engine 'spark'; there are local, dask"):
        captures.scan(archive, engine="spark")
    with pytest.raises(CaptureError, match="standard input"):
        captures.scan("-")
    with pytest.raises(CaptureError, match="matches this pattern"):
        captures.scan(f"{archive}/*.none")
    monkeypatch.setitem(__import__("sys").modules, "distributed", None)
    with pytest.raises(CaptureError, match=r"pip install 'vlsi-bindings\[dask\]'"):
        captures.scan(archive, engine="dask")
    assert set(ENGINES) == {"local", "dask"}


def test_a_summary_shows_no_secret() -> None:
    value = vdi.MapEntry(key="k", value=vdi.SecureString(utf8_string=b"c4n4ry"))
    summary = Summary()
    for exchange in captures.open(io.BytesIO(answered(value=[value]))):
        summary.add(exchange)
    assert "c4n4ry" not in repr(summary)
    assert "YzRuNHJ5" not in repr(summary)
