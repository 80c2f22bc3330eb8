"""vlsi check: many messages, several processes, every format, statuses for scripts."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from lxml import etree, html

from tests.cli.test_cli_process import MAIN, POSIX
from tests.support.conversations import har
from vlsi_bindings.cli import check as verb
from vlsi_bindings.cli.judging import Setting, Task, judge, judge_all
from vlsi_bindings.cli.sources import Source
from vlsi_bindings.conformance import JUDGES, Direction, Severity
from vlsi_bindings.conformance.reports import FORMS, Result
from vlsi_bindings.pool import in_order
from vlsi_bindings.samples import paths

Vlsi = Callable[..., Any]
Process = Callable[..., "subprocess.CompletedProcess[bytes]"]
STATUS = "DesktopInstantCloneDesktopProvisioningStatusData"
REQUEST = paths()["query_request"].read_bytes()
ANSWER = paths()["desktop_get_response"].read_bytes()


@pytest.fixture
def captures(tmp_path: Path) -> Path:
    """A folder: two fine messages, one with drift, one with an error, one that is no XML, one that is no message."""
    folder = tmp_path / "captures"
    (folder / "deep" / "er").mkdir(parents=True)
    (folder / "a.xml").write_bytes(REQUEST)
    (folder / "b.XML").write_bytes(ANSWER)
    (folder / "deep" / "drift.xml").write_bytes(
        ANSWER.replace(b"<pendingImageProgress>", b"<mood/><pendingImageProgress>")
    )
    (folder / "deep" / "er" / "wrong.xml").write_bytes(f'<{STATUS} xmlns="urn:vdi"/>'.encode())
    (folder / "broken.xml").write_bytes(b"<a>\n<b></a>")
    (folder / "notes.txt").write_bytes(b"no message")
    return folder


def test_a_line_tells_place_severity_path_rule_witnesses_and_cure(vlsi: Vlsi, captures: Path) -> None:
    name = captures / "deep" / "er" / "wrong.xml"
    result = vlsi("check", name)
    assert result.status == 1
    told = f"{STATUS}/operation: missing-element: expected DesktopInstantCloneOperation, saw nothing"
    assert result.out.splitlines() == [
        f"{name}:1:1: error: {told} [codec, xsd] Add operation: it has to be set.",
        "by rule:",
        "       1 missing-element",
        "by type:",
        f"       1 {STATUS}",
        "1 message: 1 invalid",
    ]


def test_the_example_of_the_readme_is_what_the_command_says(
    vlsi: Vlsi, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("request.xml").write_bytes(REQUEST.replace(b"base.desktop<", b"base.nam<"))
    told = vlsi("check", "request.xml").out.splitlines()[0]
    assert told in (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8").splitlines()


def test_a_directory_stands_for_its_xml_files(vlsi: Vlsi, captures: Path) -> None:
    result = vlsi("check", captures)
    assert result.status == 2
    assert result.out.splitlines()[-1] == "5 messages: 3 valid, 1 invalid, 1 unreadable"
    assert "notes.txt" not in result.out
    assert f"vlsi: {captures / 'broken.xml'}: line 2, column 8: not well-formed" in result.err


def test_a_directory_without_messages_is_explained(vlsi: Vlsi, tmp_path: Path) -> None:
    result = vlsi("check", tmp_path)
    assert (result.status, result.out) == (2, "")
    assert "no *.xml in this directory" in result.err


@pytest.mark.parametrize(
    ("name", "fail_on", "status"),
    [
        ("a.xml", "note", 0),
        ("deep/drift.xml", "error", 0),
        ("deep/drift.xml", "warning", 0),
        ("deep/drift.xml", "note", 1),
        ("deep/er/wrong.xml", "error", 1),
        ("broken.xml", "error", 2),
    ],
)
@pytest.mark.parametrize("form", ["text", *FORMS])
def test_the_exit_status_is_the_same_in_every_format(
    vlsi: Vlsi, captures: Path, name: str, fail_on: str, status: int, form: str
) -> None:
    assert vlsi("check", captures / name, "--fail-on", fail_on, "--format", form).status == status


def test_drift_is_an_error_in_a_request(vlsi: Vlsi, captures: Path) -> None:
    drift = captures / "deep" / "drift.xml"
    assert vlsi("check", drift).status == 0
    assert vlsi("check", "--direction", "request", drift).status == 1


def test_the_judges_can_be_chosen(vlsi: Vlsi, captures: Path) -> None:
    wrong = captures / "deep" / "er" / "wrong.xml"
    assert "[codec]" in vlsi("check", "--judge", "codec", wrong).out
    assert "[codec, xsd, xsd11]" in vlsi("check", "--judge", "all", wrong).out
    assert "[xsd, xsd11]" in vlsi("check", "--judge", "xsd11", "--judge", "xsd", wrong).out


def test_a_missing_judge_and_an_unknown_release_are_told_before_anything_is_read(
    vlsi: Vlsi, captures: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    result = vlsi("check", "--release", "1.0", captures / "a.xml")
    assert (result.status, result.out) == (2, "")
    assert "1.0" in result.err
    monkeypatch.setitem(sys.modules, "vlsi_bindings.conformance.judges.xsd11", None)
    result = vlsi("check", "--judge", "all", captures / "a.xml")
    assert (result.status, result.out) == (2, "")
    assert "pip install 'vlsi-bindings[xsd11]'" in result.err


def test_the_choices_are_those_of_the_judges() -> None:
    assert [choice.value for choice in verb.Judge] == [*JUDGES, "all"]
    assert [choice.value for choice in verb.Direction] == ["auto", *Direction]
    assert [choice.value for choice in verb.Form] == ["text", *FORMS]
    assert {choice.value for choice in verb.FailOn} == set(Severity)


def test_every_format_holds_every_message(vlsi: Vlsi, captures: Path) -> None:
    names = sorted(str(path) for path in captures.rglob("*") if path.suffix.lower() == ".xml")
    told = json.loads(vlsi("check", captures, "--format", "json").out)
    assert [message["name"] for message in told["messages"]] == names
    cases = etree.fromstring(vlsi("check", captures, "--format", "junit").out.encode()).iter("testcase")
    assert [case.get("name") for case in cases] == names
    page = html.document_fromstring(vlsi("check", captures, "--format", "html").out)
    assert [element.text_content() for element in page.find_class("name")] == names
    (run,) = json.loads(vlsi("check", captures, "--format", "sarif").out)["runs"]
    assert [result["ruleId"] for result in run["results"]] == ["unreadable", "unknown-element", "missing-element"]


@pytest.mark.parametrize("form", ["text", *FORMS])
def test_a_report_goes_to_a_file_as_a_whole(vlsi: Vlsi, captures: Path, tmp_path: Path, form: str) -> None:
    target = tmp_path / f"report.{form}"
    result = vlsi("check", captures, "--format", form, "--output", target)
    assert (result.status, result.out) == (2, "")
    assert target.read_bytes().decode("utf-8") == _without_times(vlsi("check", captures, "--format", form).out, target)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["captures", target.name]


def _without_times(shown: str, target: Path) -> str:
    """JUnit tells times, which differ from run to run: there it is enough that both are as long in lines."""
    written = target.read_text(encoding="utf-8")
    return written if shown.count("\n") == written.count("\n") and "time=" in shown else shown


def test_an_interrupted_report_leaves_the_old_file(
    vlsi: Vlsi, captures: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    target = tmp_path / "report.html"
    target.write_text("old")
    monkeypatch.setattr("vlsi_bindings.cli.judging.check", interrupt)
    result = vlsi("check", captures, "--format", "html", "--output", target)
    assert (result.status, result.err) == (130, "vlsi: interrupted\n")
    assert target.read_text() == "old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["captures", "report.html"]


def test_standard_input_is_judged_with_any_number_of_processes(process: Process) -> None:
    for jobs in ("1", "2"):
        result = process("check", "--jobs", jobs, "-", "sample:query_request", input=ANSWER)
        assert result.stdout.decode().splitlines()[-1] == "2 messages: 2 valid"
        assert b"standard input: valid" in result.stdout


def test_processes_give_the_same_in_the_same_order(process: Process, captures: Path) -> None:
    alone, together = (process("check", captures, captures, "--jobs", jobs) for jobs in ("1", "3"))
    assert (alone.stdout, alone.returncode) == (together.stdout, together.returncode)
    assert alone.stderr == together.stderr != b""


# The pool itself


def square(number: int) -> int:
    return number * number


def square_or_die(number: int) -> int:
    if number % 7 == 3:
        os.kill(os.getpid(), signal.SIGKILL)
    if number % 7 == 5:
        os._exit(4)
    return number * number


def late(number: int) -> int:
    time.sleep(0.2 if number == 0 else 0)
    return number


def told(number: int, cause: str) -> str:
    return f"{number} {cause}"


@pytest.mark.parametrize("jobs", [1, 2, 5])
@pytest.mark.parametrize("count", [0, 1, 2, 40])
def test_outcomes_come_in_the_order_of_the_tasks(jobs: int, count: int) -> None:
    assert list(in_order(range(count), square, lambda *_: -1, jobs)) == [n * n for n in range(count)]


def test_a_slow_task_does_not_let_the_others_run_far_ahead() -> None:
    assert list(in_order(range(300), late, lambda *_: -1, 2)) == list(range(300))


@POSIX
def test_a_worker_that_dies_costs_its_own_task_only() -> None:
    outcomes = list(in_order(range(15), square_or_die, told, 2))
    expected = {3: "killed by SIGKILL", 5: "exit status 4"}
    assert outcomes == [f"{n} {expected[n % 7]}" if n % 7 in expected else n * n for n in range(15)]


def die_on_b(task: Task) -> Result:
    if task.source.name.endswith("b.XML"):
        os.kill(os.getpid(), signal.SIGKILL)
    return judge(task)


@POSIX
def test_the_message_that_killed_a_worker_is_told(captures: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("vlsi_bindings.cli.judging.judge", die_on_b)
    sources = [Source(name, captures / name) for name in ("a.xml", "b.XML", "broken.xml")]
    a, b, broken = judge_all(sources, Setting(None, None, ("codec",), None), 2)
    assert (str(a.status), str(b.status), str(broken.status)) == ("valid", "unreadable", "unreadable")
    assert b.reason == "the process that judged it ended (killed by SIGKILL); judge it alone with --jobs 1"


def children(parent: int) -> list[int]:
    """The processes that a process has started."""
    text = subprocess.run(["/bin/ps", "-o", "pid=", "--ppid", str(parent)], capture_output=True, check=False, text=True)  # noqa: S603 - fixed
    return [int(word) for word in text.stdout.split()]


def alive(process: int) -> bool:
    """Whether a process still does something: one that only waits to be counted does not."""
    try:
        state = Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(") ")[2][0]
    except OSError:
        return False
    return state != "Z"


@POSIX
@pytest.mark.skipif(not Path("/bin/ps").exists(), reason="needs ps")
def test_an_interruption_ends_all_processes_quietly(captures: Path) -> None:
    many = [str(captures / "b.XML")] * 20_000
    with subprocess.Popen(  # noqa: S603 - our own command
        [*MAIN, "check", "--jobs", "2", *many], stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True
    ) as running:
        assert running.stdout is not None
        running.stdout.readline()
        begun = children(running.pid)
        os.killpg(running.pid, signal.SIGINT)  # as a terminal does: to every process of the group
        _, complaint = running.communicate(timeout=30)
    assert complaint == b"vlsi: interrupted\n"
    assert running.returncode == 130
    assert len(begun) >= 2
    time.sleep(0.5)
    assert [pid for pid in begun if alive(pid)] == []


@POSIX
def test_a_terminal_gets_a_bar_and_lines_above_it(captures: Path) -> None:
    leader, follower = pytest.importorskip("pty").openpty()
    many = [str(captures / "a.xml")] * 60
    environment = {**os.environ, "TERM": "xterm-256color"}
    environment.pop("NO_COLOR", None)
    command = [*MAIN, "check", *many]
    with subprocess.Popen(command, stdout=follower, stderr=follower, env=environment) as running:  # noqa: S603 - our own
        os.close(follower)
        shown = b""
        while True:
            try:
                piece = os.read(leader, 65536)
            except OSError:
                break
            if not piece:
                break
            shown += piece
    os.close(leader)
    assert running.returncode == 0
    assert b"60/60" in shown
    assert shown.count(b"\x1b[32mvalid\x1b[0m") == 60
    assert b"60 messages: 60 valid" in shown


ROWS = 14_400
"""Rows that make 80 MB of the shipped answer."""

MEMORY = 2 * 1024 * 1024 * 1024


@POSIX
@pytest.mark.slow
@pytest.mark.parametrize("form", ["text", "html"])
def test_a_message_of_80_megabytes_is_judged_in_bounded_memory(tmp_path: Path, form: str) -> None:
    info = ANSWER.partition(b"<returnval>")[2].partition(b"</returnval>")[0]
    row = b'<results xsi:type="DesktopInfo">' + info.replace(b">SCHEDULE_PUSH_IMAGE<", b">NO_SUCH<") + b"</results>\n"
    path = tmp_path / "big.xml"
    with path.open("wb") as file:
        file.write(b'<QueryResults xmlns="urn:vdi" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">')
        file.write(b"<startingOffset>0</startingOffset>\n")
        for _ in range(ROWS):
            file.write(row)
        file.write(b"</QueryResults>")
    assert path.stat().st_size > 80_000_000
    limited = f"import resource; resource.setrlimit(resource.RLIMIT_AS, ({MEMORY}, {MEMORY})); {MAIN[2]}"
    command = [*MAIN[:2], limited, "check", str(path), "--format", form]
    result = subprocess.run(command, capture_output=True, check=False, timeout=300)  # noqa: S603 - our own command
    assert (result.returncode, result.stderr) == (1, b"")
    assert f"{ROWS - 1000} more".encode() in result.stdout.replace(b",", b"")


def test_a_capture_is_checked_message_by_message(vlsi: Vlsi, tmp_path: Path) -> None:
    drifted = ANSWER.replace(b"<pendingImageProgress>", b"<mood/><pendingImageProgress>")
    name = har(tmp_path / "session.har", (REQUEST, ANSWER), (REQUEST, drifted))
    result = vlsi("check", name, "--fail-on", "note")
    assert result.status == 1
    lines = result.out.splitlines()
    assert lines[:3] == [f"{name}: entry {place}: valid" for place in ("1: request", "1: answer", "2: request")]
    assert lines[3].startswith(f"{name}: entry 2: answer:")
    assert "mood" in lines[3]
    assert lines[-1].startswith("4 messages: 4 valid")  # what is newer than the contract is a note


def test_several_processes_check_a_capture_in_its_order(vlsi: Vlsi, tmp_path: Path) -> None:
    name = har(tmp_path / "session.har", *[(REQUEST, ANSWER)] * 70)
    single, spread = vlsi("check", name), vlsi("check", name, "--jobs", "2")
    assert spread.out.splitlines()[:-1] == single.out.splitlines()[:-1]
    assert len(spread.out.splitlines()) == 141


def test_what_of_a_capture_cannot_be_read_is_told_and_the_rest_is_checked(vlsi: Vlsi, tmp_path: Path) -> None:
    name = har(tmp_path / "session.har", (REQUEST, ANSWER), (REQUEST, ANSWER))
    name.write_bytes(name.read_bytes()[:-40])
    result = vlsi("check", name)
    assert result.status == 2
    assert f"{name}: entry 1: answer: valid" in result.out
    assert "nothing is read from here on" in result.err


def test_a_capture_without_a_message_is_not_taken_for_valid(vlsi: Vlsi, tmp_path: Path) -> None:
    name = har(tmp_path / "session.har")
    result = vlsi("check", name)
    assert result.status == 2
    assert "no exchange of this service is in the capture" in result.err


def test_a_capture_is_checked_from_standard_input(process: Process, tmp_path: Path) -> None:
    name = har(tmp_path / "session.har", (REQUEST, ANSWER))
    result = process("check", "-", input=name.read_bytes())
    assert result.returncode == 0, result.stderr
    assert b"standard input: entry 1: answer: valid" in result.stdout


def test_decode_says_of_a_capture_which_verb_reads_it(vlsi: Vlsi, tmp_path: Path) -> None:
    name = har(tmp_path / "session.har", (REQUEST, ANSWER))
    result = vlsi("decode", name)
    assert result.status == 2
    assert "this is a capture (har): vlsi captures show reads it" in result.err
