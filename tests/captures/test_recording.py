"""A capture that grows: complete after each exchange, and what is complete stays, whatever happens to the next one."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import pytest

from tests.captures.test_writing import FULL, said
from vlsi_bindings import captures
from vlsi_bindings.captures import CaptureError, Exchange, Recorder, Source, recording

if TYPE_CHECKING:
    from pathlib import Path

ANSWERED = Exchange(Source("a"), None, FULL.answer, duration=0.25, status=500)


def read(path: Path) -> list[Exchange]:
    with captures.open(path) as reading:
        return list(reading)


def test_after_each_exchange_the_file_is_a_complete_capture(tmp_path: Path) -> None:
    path = tmp_path / "a.har"
    with Recorder(path) as recorder:
        assert json.loads(path.read_bytes())["log"]["entries"] == []
        for count, exchange in enumerate((FULL, ANSWERED, FULL), 1):
            recorder.record(exchange)
            assert len(json.loads(path.read_bytes())["log"]["entries"]) == count
            assert said(read(path)[-1]) == said(exchange)


def test_what_is_written_is_what_a_capture_of_the_same_exchanges_is(tmp_path: Path) -> None:
    captures.write([FULL, ANSWERED], tmp_path / "whole.har")
    with Recorder(tmp_path / "grown.har") as recorder:
        recorder.record(FULL)
        recorder.record(ANSWERED)
    assert (tmp_path / "grown.har").read_bytes() == (tmp_path / "whole.har").read_bytes()


def test_wherever_the_last_exchange_breaks_off_the_others_are_read(tmp_path: Path) -> None:
    path, cut = tmp_path / "a.har", tmp_path / "cut.har"
    with Recorder(path) as recorder:
        recorder.record(ANSWERED)
        kept = path.stat().st_size - len(recording._TAIL)
        recorder.record(ANSWERED)
    data = path.read_bytes()
    for end in (*range(kept + 1, kept + 40), *range(kept + 40, len(data) - 1, 97)):
        cut.write_bytes(data[:end])
        first, *rest = read(cut)
        assert said(first) == said(ANSWERED)
        assert all(each.problem or each.answer == ANSWERED.answer for each in rest)


def test_a_process_that_is_killed_leaves_what_it_had_recorded(tmp_path: Path) -> None:
    path = tmp_path / "a.har"
    program = (
        "import os, signal, sys\n"
        "from tests.captures.test_recording import ANSWERED\n"
        "from vlsi_bindings.captures import Recorder\n"
        "recorder = Recorder(sys.argv[1])\n"
        "recorder.open()\n"
        "recorder.record(ANSWERED)\n"
        "recorder.record(ANSWERED)\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    done = subprocess.run([sys.executable, "-c", program, str(path)], check=False)  # noqa: S603 - our own interpreter
    assert done.returncode == -signal.SIGKILL
    assert [each.problem for each in read(path)] == [None, None]
    assert os.listdir(tmp_path) == ["a.har"]  # noqa: PTH208 - the names


class _FullDisk(io.FileIO):
    """Takes ``room`` bytes more, piece by piece."""

    room = 10**9

    def write(self, data: memoryview, /) -> int:  # type: ignore[override]  # all that it is given
        if len(data) > 10 and self.room <= 0:
            raise OSError(28, "No space left on device")
        taken = super().write(data[: min(len(data), max(self.room, 10))])
        self.room -= taken
        return taken


@pytest.mark.parametrize("room", [0, 1, 500])
def test_a_full_disk_leaves_a_complete_capture_and_recording_goes_on_when_there_is_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, room: int
) -> None:
    monkeypatch.setattr("vlsi_bindings.captures.recording.FileIO", _FullDisk)
    path = tmp_path / "a.har"
    with Recorder(path) as recorder:
        recorder.record(ANSWERED)
        monkeypatch.setattr(recorder._file, "room", room)
        with pytest.raises(OSError, match="No space left"):
            recorder.record(FULL)
        assert len(json.loads(path.read_bytes())["log"]["entries"]) == 1
        monkeypatch.setattr(recorder._file, "room", 10**9)
        recorder.record(FULL)
    assert [said(each) for each in read(path)] == [said(ANSWERED), said(FULL)]


def test_threads_share_it(tmp_path: Path) -> None:
    path = tmp_path / "a.har"
    with Recorder(path) as recorder:
        workers = [threading.Thread(target=recorder.record, args=(FULL,)) for _ in range(8)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
    assert [said(each) for each in read(path)] == [said(FULL)] * 8


def test_the_file_is_new_and_its_owners_and_goes_on_when_opened_again(tmp_path: Path) -> None:
    path = tmp_path / "a.har"
    path.write_text("something else")
    path.chmod(0o644)
    recorder = Recorder(path)
    for _ in range(2):
        with recorder:
            recorder.record(FULL)
    assert len(read(path)) == recorder.count == 2
    assert path.stat().st_mode & 0o777 == 0o600


def test_it_has_to_be_open(tmp_path: Path) -> None:
    with pytest.raises(CaptureError, match="open the recorder"):
        Recorder(tmp_path / "a.har").record(FULL)
    with pytest.raises(FileNotFoundError):
        Recorder(tmp_path / "nowhere" / "a.har").open()


def test_facts_stand_beside_what_har_has_words_for(tmp_path: Path) -> None:
    path = tmp_path / "a.har"
    with Recorder(path) as recorder:
        recorder.record(FULL, {"call": "1f", "waited": 0.1, "tls": {"version": "TLSv1.3"}})
    (entry,) = json.loads(path.read_bytes())["log"]["entries"]
    assert entry["_vlsi"] == {"timed": True, "problem": None, "call": "1f", "tls": {"version": "TLSv1.3"}}
    assert entry["timings"] == {"send": 0, "wait": 100.0, "receive": 150.0}
    assert said(read(path)[0]) == said(FULL)
