"""``vlsi check``: whether messages are what the contract says."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from .console import Piece, printable, write_lines
from .options import CoreNamespace, Files, Namespace, dialect_of
from .sources import Source, find_sources, for_each

if TYPE_CHECKING:
    from ..conformance import Finding, Report


def check(files: Files = None, namespace: Namespace = None, core_namespace: CoreNamespace = None) -> int:
    """Check messages against the contract: the schema, and all that the reader had to tolerate.

    One line per finding: file, line, path, rule, what was expected, what was seen, and in brackets who saw it (codec,
    xsd). A last line sums up.

    \b
    Exit status: 0, 1 if there are findings, 2 if a message cannot be read.

    \b
    Examples:
      vlsi check capture.xml
      vlsi check 'captures/**/*.xml' && echo all fine
    """  # noqa: D301 - the escape keeps the lines below it as they are
    from .. import conformance  # noqa: PLC0415 - the help needs no judges

    dialect = dialect_of(namespace, core_namespace)
    verdicts: Counter[str] = Counter()
    total = len(find_sources(files or []))

    def act(source: Source, data: bytes) -> int:
        report = conformance.check(data, dialect=dialect)
        write_lines(_lines(source, report))
        verdicts["valid" if report.valid else "with findings"] += 1
        return 0 if report.valid else 1

    status = for_each(files or [], act)
    verdicts["unreadable"] = total - verdicts.total()
    told = ", ".join(f"{count} {verdict}" for verdict, count in verdicts.items() if count)
    write_lines([[(f"{total} message{'s' * (total != 1)}: {told}", "bold")]])
    return status


def _lines(source: Source, report: Report) -> list[list[Piece]]:
    name = printable(source.name)
    lines = [_line(name, finding) for finding in report.findings]
    if report.more_findings:
        lines.append([(name, "bold"), (f": and {report.more_findings} more findings", "")])
    return lines or [[(name, "bold"), (": ", ""), ("valid", "green")]]


def _line(name: str, finding: Finding) -> list[Piece]:
    place = name if finding.line is None else f"{name}:{finding.line}"
    told = f"expected {finding.expected}, saw {finding.seen} [{', '.join(finding.witnesses)}]"
    return [
        (place, "bold"),
        (": ", ""),
        (printable(finding.path), "cyan"),
        (": ", ""),
        (finding.rule, "red"),
        (": ", ""),
        (printable(told), ""),
    ]
