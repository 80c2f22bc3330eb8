"""The text form of ``vlsi check``: a line for each finding as it is made, and the sum at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .console import Bar, Piece, complain, printable, write_lines
from .output import opened

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from ..conformance import Disagreement, Finding
    from ..conformance.reports import Result, Summary

_STYLES: Final = {"error": "red", "warning": "yellow", "note": "blue"}
_MOST_TYPES: Final = 10


class TextReport:
    """Where the lines go: to standard output, or to a file that is written as a whole."""

    def __init__(self, output: Path | None, bar: Bar) -> None:
        """Take the file, ``None`` for standard output, and the bar that has to make room for lines."""
        self._output, self._bar = output, bar

    def write(self, results: Iterable[Result]) -> None:
        """Tell every result when it is there, then the sum."""
        from ..conformance.reports import Summary  # noqa: PLC0415 - the help needs no judges

        summary = Summary()
        if self._output is None:
            for result in results:
                summary.add(result)
                _complain(result)
                write_lines(_result(result), self._bar.console)
            write_lines(_sum(summary), self._bar.console)
            return
        with opened(self._output) as target:
            for result in results:
                summary.add(result)
                _complain(result)
                target.write(_plain(_result(result)))
            target.write(_plain(_sum(summary)))


def _complain(result: Result) -> None:
    if result.verdict is None:
        complain(f"{result.name}: {result.reason}")


def _plain(lines: Iterable[Sequence[Piece]]) -> bytes:
    text = "".join("".join(text for text, _ in line) + "\n" for line in lines)
    return text.encode("utf-8", "backslashreplace")


def _result(result: Result) -> list[list[Piece]]:
    name = printable(result.name)
    verdict = result.verdict
    if verdict is None:
        return []
    lines = [_finding(name, finding) for finding in verdict.findings]
    lines += [_disagreement(name, told) for told in verdict.disagreements if not told.explained]
    if verdict.more_findings:
        lines.append([(name, "bold"), (f": and {verdict.more_findings} more findings", "")])
    return lines or [[(name, "bold"), (": ", ""), ("valid", "green")]]


def _finding(name: str, finding: Finding) -> list[Piece]:
    told = f": expected {finding.expected}, saw {finding.seen} [{', '.join(finding.witnesses)}]"
    return [
        (f"{name}:{finding.place}" if finding.place else name, "bold"),
        (": ", ""),
        (str(finding.severity), _STYLES[finding.severity]),
        (": ", ""),
        (printable(finding.path or "document"), "cyan"),
        (": ", ""),
        (finding.rule, _STYLES[finding.severity]),
        (printable(told), ""),
        (printable(f" {finding.mend}" if finding.mend else ""), "dim"),
    ]


def _disagreement(name: str, told: Disagreement) -> list[Piece]:
    finding = told.finding
    return [
        (f"{name}:{finding.place}" if finding.place else name, "bold"),
        (": ", ""),
        ("judges disagree", "magenta"),
        (printable(f": {finding.path}: {finding.rule}: not seen by {', '.join(told.missed)}"), ""),
    ]


def _sum(summary: Summary) -> list[list[Piece]]:
    lines = _counted("by rule", summary.rules, len(summary.rules))
    lines += _counted("by type", summary.types, _MOST_TYPES)
    return [*lines, [(str(summary), "bold")]]


def _counted(title: str, counter: Counter[str], most: int) -> list[list[Piece]]:
    """The counts, the most frequent first, under a title."""
    named = [(name, count) for name, count in counter.most_common() if name]
    if not named:
        return []
    lines: list[list[Piece]] = [[(f"{title}:", "bold")]]
    lines += [[(f"{count:8} ", ""), (printable(name), "cyan")] for name, count in named[:most]]
    if len(named) > most:
        lines.append([(f"{'':8} and {len(named) - most} more", "")])
    return lines
