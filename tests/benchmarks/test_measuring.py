"""The machinery of the benchmark counts and judges right. Nothing here is timed."""

from __future__ import annotations

import gc
import json
import re
from typing import TYPE_CHECKING

import pytest
from rich.console import Console

from benchmarks import peers
from benchmarks.__main__ import main
from benchmarks.figures import DifferentContentError, Figure, decode_times
from benchmarks.measure import LEAST_ROUNDS, Sampled, interleave
from benchmarks.messages import query_page
from benchmarks.peers import LXML, Missing, follow
from benchmarks.peers.lxml_peer import LxmlPeer
from benchmarks.processes import ProbeError, ask
from benchmarks.report import BEGIN, END, markdown, sheets, show, write_json, write_markdown
from benchmarks.serving import served
from benchmarks.targets import at_least, at_most

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

RATIO = Figure("decode-c", "zeep", "x", 9.5, 9.0, 10.0, at_least(10))
TIME = Figure("decode-c", "ours", "ms", 21.4)
LIVE = Figure("live bytes per result", "ours", "B", 2_300, target=at_most(2_700))


def test_tasks_take_turns() -> None:
    order: list[str] = []
    tasks = {name: (lambda name=name: order.append(name)) for name in ("a", "b")}
    sampled = interleave(tasks, budget=0)
    turns = [name for name, before in zip(order, [None, *order], strict=False) if name != before]
    assert turns == ["a", "b"] * (len(turns) // 2)
    assert {len(seconds) for seconds in sampled.seconds.values()} == {LEAST_ROUNDS}


def test_measuring_leaves_the_garbage_collector_as_it_was() -> None:
    interleave({"a": int}, budget=0)
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0


def test_ratio_is_that_of_the_medians_with_the_quartiles_of_the_rounds() -> None:
    sampled = Sampled({"slow": [6.0, 9.0, 6.0, 6.0, 12.0], "fast": [1.0, 3.0, 2.0, 3.0, 3.0]})
    ratio = sampled.ratio("slow", "fast")
    assert ratio.median == 2.0
    assert (ratio.low, ratio.high) == (2.5, 5.0)


def test_target_is_met_or_missed() -> None:
    assert at_least(6).met(6)
    assert not at_least(6).met(5.9)
    assert at_most(4.5).met(4.5)
    assert not at_most(4.5).met(4.6)
    assert (RATIO.met, LIVE.met, TIME.met) == (False, True, None)


def test_contender_that_read_something_else_is_not_measured() -> None:
    class Blind(LxmlPeer):
        def text_at(self, value: object, path: Sequence[peers.Step]) -> str:  # noqa: ARG002 - that is its fault
            return "nothing"

    with pytest.raises(DifferentContentError, match="blind read 'nothing'"):
        list(decode_times("decode-c", query_page(1), {"blind": Blind()}, effort=None))  # type: ignore[arg-type]


def test_missing_peer_is_named_with_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(peers._MODULES, "zeep", "no_such_adapter")
    missing = peers.load("zeep")
    assert isinstance(missing, Missing)
    assert "zeep is skipped" in str(missing)
    assert "pip install -r benchmarks/requirements.txt" in str(missing)


def test_path_leads_through_fields_and_arrays() -> None:
    class Holder:
        results = ["a", "b"]  # noqa: RUF012 - a value of the test

    assert follow(Holder(), ("results", 1), getattr) == "b"
    with pytest.raises(TypeError, match="an array was expected before"):
        follow(Holder(), (1,), getattr)


def test_failing_probe_is_told_by_its_last_line() -> None:
    with pytest.raises(ProbeError, match=r"hold lxml /no/such/file: .*No such file"):
        ask("hold", LXML, "/no/such/file")


def test_probe_answers_from_a_process_of_its_own() -> None:
    assert ask("live", LXML, 3)["bytes"] >= 0


def test_table_shows_target_and_verdict_beside_the_figure() -> None:
    time, other = sheets([RATIO, TIME, LIVE])
    assert [row for row in time.rows if "**9.5** (9.0-10.0) ≥ 10 ✗ missed" in row[2]]
    assert time.rows[0][0] == "decode (c)"
    assert time.rows[0][1] == "21.4 ms"
    assert other.rows[0][1] == "2,300 B ≤ 2,700 ✓"


def test_terminal_shows_the_same_without_markup() -> None:
    console = Console(width=200, record=True, file=None, quiet=False)
    with console.capture() as captured:
        show(console, [RATIO, TIME, LIVE], {LXML: LxmlPeer()})
    assert "9.5 (9.0-10.0) ≥ 10 ✗ missed" in captured.get()
    assert "**" not in captured.get()


def test_markdown_goes_between_its_marks_and_leaves_the_rest(tmp_path: Path) -> None:
    document = tmp_path / "performance.md"
    document.write_text(f"# Speed\n\n{BEGIN}\nold\n{END}\n\nMore.\n", encoding="utf-8")
    write_markdown(document, [RATIO], {})
    text = document.read_text(encoding="utf-8")
    assert text.startswith(f"# Speed\n\n{BEGIN}\n")
    assert text.endswith(f"{END}\n\nMore.\n")
    assert "old" not in text
    assert "**9.5**" in text


def test_markdown_renews_the_tables_that_were_measured_and_keeps_the_others(tmp_path: Path) -> None:
    document = tmp_path / "performance.md"
    time, memory = "| time: message | ours |\n|---|---:|", "| memory and start: figure | ours |\n|---|---:|"
    document.write_text(f"{BEGIN}\n\n- yesterday\n\n{time}\n\n{memory}\n\n{END}\n", encoding="utf-8")
    for _ in range(2):
        write_markdown(document, [RATIO], {})
    _, environs, time, memory, _ = document.read_text(encoding="utf-8").split("\n\n")
    assert "yesterday" not in environs
    assert re.match(r"\| time, \d{4}-\d\d-\d\d: message \|", time)
    assert "**9.5**" in time
    assert memory.startswith("| memory and start: figure |")


def test_markdown_makes_a_file_where_there_is_none(tmp_path: Path) -> None:
    write_markdown(tmp_path / "new.md", [RATIO], {})
    assert (tmp_path / "new.md").read_text(encoding="utf-8") == markdown([RATIO], {}) + "\n"


def test_json_holds_figures_targets_and_verdicts(tmp_path: Path) -> None:
    write_json(tmp_path / "figures.json", [RATIO], {LXML: LxmlPeer()})
    document = json.loads((tmp_path / "figures.json").read_text(encoding="utf-8"))
    assert document["figures"][0]["met"] is False
    assert document["figures"][0]["target"] == {"sense": ">=", "bound": 10}
    assert any(line.startswith("lxml ") for line in document["environment"])


def test_command_runs_what_is_asked_for(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "benchmarks.__main__.RUNS", {"decode-a": lambda *_: iter([TIME]), "memory": lambda *_: iter([LIVE])}
    )
    assert main(["--quick", "--only", "memory", "--peers", LXML]) == 0
    assert "live bytes per result" in capsys.readouterr().out


def test_command_fails_where_a_figure_could_not_be_had(monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(*_: object) -> list[Figure]:
        raise ProbeError("stream: it broke")

    monkeypatch.setattr("benchmarks.__main__.RUNS", {"stream": failing})
    assert main(["--peers", LXML]) == 1


def test_the_simulated_server_has_a_table_of_its_own_with_shares_in_brackets() -> None:
    few, many = "5,000 machines", "50,000 machines"
    figures = [
        *(Figure("simulator: a page", size, "ms", value) for size, value in ((few, 8.0), (many, 9.0))),
        Figure("simulator: a page", few, "% look-up", 64.6),
        Figure("simulator: a page", few, "% judge", 0.4),
        Figure("simulator: a page", few, "% encode", 35.0),
        LIVE,
    ]
    table, others = sheets(figures)
    assert table.columns == ("call", few, many)
    assert table.rows == [["a page", "8 ms (look-up 65 %, encode 35 %)", "9 ms"]]
    assert others.rows[0][0] == LIVE.subject


def test_a_simulated_server_measures_itself() -> None:
    with served(60) as server:
        assert server.figures["filled"]["memory filled"] > 1e6
        for steps in server.figures["calls"].values():
            assert 0 < steps["decode"] + steps["judge"] + steps["encode"] < steps["whole"]
            assert steps["look-up"] > 0
        before = server.processor()
        connection = server.connect()
        with pytest.raises(ProbeError, match="answered 500"):
            server.call(connection, b"<a/>")
        connection.close()
        assert server.processor() >= before
