"""The figures as tables: for a terminal, for a Markdown document, for other programs."""

from __future__ import annotations

import dataclasses
import json
import os
import platform
import re
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import TYPE_CHECKING

from rich.table import Table

from .peers import LXML, NAMES, OURS, Peer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

    from rich.console import Console

    from .figures import Figure

BEGIN = "<!-- figures: made by python -m benchmarks, not by hand -->"
END = "<!-- end of figures -->"
_WHOLE = 100
"""From here on figures are shown without decimals."""
_TIME_TITLES = {OURS: "ours", LXML: "ours in units of bare lxml"}
_TIMED = (("Time", "message", ("decode-", "encode-")), ("Client", "call", ("call: ",)))
"""The tables of ratios: title, what its rows are, how their subjects start."""
_SERVED = "simulator: "
"""How the subjects of the simulated server start, whose contenders are its sizes."""
_WAYS = "ways: "
"""How the subjects of our own client's ways to call start, whose contenders are its connections."""
_CALLS = (("Client, on the clock", "on the clock: "), ("Ways to call", _WAYS), ("Simulated server", _SERVED))
"""The tables of calls without ratios: title, how their subjects start."""
_TITLE = re.compile(r"\| ([^|:]+?)(?:, \d{4}-\d\d-\d\d)?: ")
_MARKS = {True: "✓", False: "✗ missed", None: ""}


@dataclass(frozen=True)
class Sheet:
    """One table as text."""

    title: str
    columns: Sequence[str]
    rows: Sequence[Sequence[str]]


def sheets(figures: Sequence[Figure]) -> list[Sheet]:
    """Times as ratios, then everything else."""
    others, made = list(figures), []
    for title, heading, starts in _TIMED:
        timed = [figure for figure in others if figure.subject.startswith(starts)]
        others = [figure for figure in others if figure not in timed]
        if timed:
            titles = [_TIME_TITLES.get(name, f"{name} in units of ours") for name in _contenders(timed)]
            made.append(Sheet(title, (heading, *titles), _rows(timed, _time_cell)))
    for title, start in _CALLS:
        calls = [figure for figure in others if figure.subject.startswith(start)]
        others = [figure for figure in others if figure not in calls]
        if calls:
            cell = _shares_cell if start == _SERVED else _plain_cell
            made.append(Sheet(title, ("call", *_contenders(calls)), _rows(calls, cell)))
    if others:
        made.append(Sheet("Memory and start", ("figure", *_contenders(others)), _rows(others, _plain_cell)))
    return made


def environment(peers: Mapping[str, Peer]) -> list[str]:
    """What the figures depend on."""
    python = f"{platform.python_implementation()} {platform.python_version()}"
    machine = f"{platform.system()} {platform.machine()}, {os.cpu_count()} CPUs"
    contenders = [f"{name} {peer.version}: {peer.setting}" for name, peer in peers.items()]
    return [f"{_today()}, {python}, {machine}", *contenders]


def _today() -> str:
    return datetime.now(timezone.utc).date().isoformat()


def show(console: Console, figures: Sequence[Figure], peers: Mapping[str, Peer]) -> None:
    """Print the tables."""
    for line in environment(peers):
        console.print(line, highlight=False, style="dim")
    for sheet in sheets(figures):
        table = Table(title=sheet.title, title_justify="left")
        for position, column in enumerate(sheet.columns):
            table.add_column(column, justify="right" if position else "left")
        for row in sheet.rows:
            table.add_row(*map(_coloured, row))
        console.print(table)


def markdown(figures: Sequence[Figure], peers: Mapping[str, Peer], before: str = "") -> str:
    """The tables and what they depend on, between two marks; tables of the text before that are not renewed stay."""
    tables = {**_tables_in(before), **_tables_of(figures)}
    environs = "\n".join(f"- {line}" for line in environment(peers))
    return "\n\n".join([BEGIN, environs, *tables.values(), END])


def _tables_of(figures: Sequence[Figure]) -> dict[str, str]:
    """Each table by its title; it says when it was made."""
    made = {}
    for sheet in sheets(figures):
        title = sheet.title.lower()
        head = f"| {title}, {_today()}: {' | '.join(sheet.columns)} |\n|---|{'---:|' * (len(sheet.columns) - 1)}"
        made[title] = "\n".join([head, *(f"| {' | '.join(row)} |" for row in sheet.rows)])
    return made


def _tables_in(text: str) -> dict[str, str]:
    """The tables that a text has."""
    return {found[1]: block for block in text.split("\n\n") if (found := _TITLE.match(block))}


def write_markdown(file: Path, figures: Sequence[Figure], peers: Mapping[str, Peer]) -> None:
    """Put the tables into ``file``: between the marks where it has them, else as the whole file."""
    text = file.read_text(encoding="utf-8") if file.exists() else ""
    before, mark, rest = text.partition(BEGIN)
    old, end, after = rest.partition(END)
    made = markdown(figures, peers, old)
    file.write_text(f"{before}{made}{after}" if mark and end else f"{made}\n", encoding="utf-8")


def write_json(file: Path, figures: Iterable[Figure], peers: Mapping[str, Peer]) -> None:
    """All figures, with their targets."""
    found = [{**dataclasses.asdict(figure), "met": figure.met} for figure in figures]
    document = {"environment": environment(peers), "figures": found}
    file.write_text(json.dumps(document, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def _contenders(figures: Sequence[Figure]) -> list[str]:
    found = dict.fromkeys(figure.contender for figure in figures)
    return [name for name in NAMES if name in found] or list(found)


def _rows(figures: Sequence[Figure], cell: Callable[[Sequence[Figure]], str]) -> list[list[str]]:
    cells: dict[str, dict[str, list[Figure]]] = {}
    for figure in figures:
        cells.setdefault(figure.subject, {}).setdefault(figure.contender, []).append(figure)
    names = _contenders(figures)
    return [[_subject_title(subject), *(cell(row.get(name, [])) for name in names)] for subject, row in cells.items()]


def _subject_title(subject: str) -> str:
    if subject[:-1] in ("decode-", "encode-"):
        return f"{subject[:-2]} ({subject[-1]})"
    return subject.removeprefix("call: ").removeprefix("on the clock: ").removeprefix(_WAYS).removeprefix(_SERVED)


def _time_cell(found: Sequence[Figure]) -> str:
    """The ratio with its quartiles and target; the absolute time only aside."""
    ratio = next((figure for figure in found if figure.unit == "x"), None)
    absolute = next((f"{_number(figure.value)} ms" for figure in found if figure.unit == "ms"), "")
    if ratio is None:
        return absolute
    quartiles = f"{ratio.low:.1f}-{ratio.high:.1f}" if ratio.low is not None and ratio.high is not None else ""
    return f"**{ratio.value:.1f}** ({quartiles}){_target(ratio)}, {absolute}"


def _plain_cell(found: Sequence[Figure]) -> str:
    return "; ".join(f"{_number(figure.value)} {figure.unit}{_target(figure)}" for figure in found)


def _shares_cell(found: Sequence[Figure]) -> str:
    """A time with its shares in brackets, as far as they count; or figures side by side."""
    shares = [f"{f.unit.removeprefix('% ')} {f.value:.0f} %" for f in found if f.unit.startswith("% ") and f.value >= 1]
    plain = _plain_cell([figure for figure in found if not figure.unit.startswith("% ")])
    return f"{plain} ({', '.join(shares)})" if shares else plain


def _number(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= _WHOLE else f"{value:.3g}"


def _target(figure: Figure) -> str:
    if figure.target is None:
        return ""
    sense = "≥" if figure.target.sense == ">=" else "≤"
    return f" {sense} {figure.target.bound:,g} {_MARKS[figure.met]}"


def _coloured(cell: str) -> str:
    shown = cell.replace("**", "")
    return f"[red]{shown}[/]" if "✗" in cell else f"[green]{shown}[/]" if "✓" in cell else shown
