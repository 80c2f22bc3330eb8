"""``vlsi check``: whether messages are what the contract says."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Annotated

import typer

from .check_text import TextReport
from .console import Bar, warn
from .options import CaptureFormat, CoreNamespace, DialectFile, Files, Namespace, dialect_of
from .output import Output, opened
from .recorded import capture_format
from .sources import find_sources

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from ..conformance import Severity
    from ..conformance.reports import Result


class Judge(str, Enum):
    """Who is asked."""

    CODEC = "codec"
    XSD = "xsd"
    RULES = "rules"
    XSD11 = "xsd11"
    ALL = "all"


class Direction(str, Enum):
    """What a message is judged as."""

    AUTO = "auto"
    REQUEST = "request"
    RESPONSE = "response"
    NEUTRAL = "neutral"


class Form(str, Enum):
    """How the findings are told."""

    TEXT = "text"
    JSON = "json"
    JUNIT = "junit"
    SARIF = "sarif"
    HTML = "html"


class FailOn(str, Enum):
    """How bad a finding is."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


def check(
    files: Files = None,
    release: Annotated[
        str | None,
        typer.Option(help="The server's release, such as 2406; default: the package's.", show_default=False),
    ] = None,
    direction: Annotated[Direction, typer.Option(help="What to judge as; auto: as what it is.")] = Direction.AUTO,
    judges: Annotated[
        list[Judge] | None,
        typer.Option(
            "--judge", help="Whom to ask; may be repeated; default: all but xsd11, which is slow.", show_default=False
        ),
    ] = None,
    form: Annotated[Form, typer.Option("--format", help="How the findings are told.")] = Form.TEXT,
    output: Output = None,
    fail_on: Annotated[
        FailOn, typer.Option("--fail-on", help="The mildest severity that makes the exit status 1.")
    ] = FailOn.ERROR,
    jobs: Annotated[
        int | None,
        typer.Option("--jobs", "-j", min=1, metavar="N", help="Processes; default: as it pays.", show_default=False),
    ] = None,
    namespace: Namespace = None,
    core_namespace: CoreNamespace = None,
    dialect_file: DialectFile = None,
    reader: CaptureFormat = None,
) -> int:
    """Check messages against the contract. That is what the schema says, and all that the reader had to tolerate.

    A file is one message, or a capture in any format that vlsi captures reads: of that each request and each answer is
    a message. A directory stands for the *.xml files below it. One line per finding: file, line, column, severity,
    path, rule, what was expected, what was seen, in brackets who saw it, and how to mend it. The last lines sum up by
    rule and by type. The other formats hold the same for programs (json, sarif), build servers (junit) and people
    (html, a page of its own that needs nothing else).

    What a server newer than the contract adds to an answer is a note; in a request it is an error.

    \b
    Exit status: 0, 1 if a finding is as severe as --fail-on, 2 if a message cannot be read.

    \b
    Examples:
      vlsi check capture.xml
      vlsi check captures/ && echo all fine
      vlsi check session.har flows.mitm
      vlsi check captures/ --format html --output report.html
      vlsi check --release 2406 --direction request --judge all request.xml
      vlsi check --format junit --fail-on warning 'captures/**/*.xml' > junit.xml
    """  # noqa: D301 - the escape keeps the lines below it as they are
    from .. import conformance  # noqa: PLC0415 - the help needs no judges
    from ..contract import load  # noqa: PLC0415
    from .judging import Setting, judge_all  # noqa: PLC0415

    names = _names(judges)
    conformance.judges_of(names)  # whoever, and whatever release, is missing is told before anything is read
    if release is not None:
        load(release=release)
    asked = None if direction is Direction.AUTO else direction.value
    setting = Setting(release, asked, names, dialect_of(namespace, core_namespace, file=dialect_file))
    sources = find_sources(files or [], walk=True)
    statuses: set[int] = set()
    severity = conformance.Severity(fail_on.value)
    formats = [reader or capture_format(source) for source in sources]
    with Bar(None if any(formats) else len(sources)) as bar:
        results = _watched(judge_all(sources, setting, jobs, formats), severity, statuses, bar)
        if form is Form.TEXT:
            TextReport(output, bar).write(results)
        else:
            _document(results, form, severity, output)
    return max(statuses, default=0)


def _names(judges: list[Judge] | None) -> tuple[str, ...]:
    """The judges that are asked, by name."""
    from ..conformance import DEFAULT_JUDGES, JUDGES  # noqa: PLC0415 - the help needs no judges

    if not judges:
        return DEFAULT_JUDGES
    return tuple(JUDGES) if Judge.ALL in judges else tuple(dict.fromkeys(judge.value for judge in judges))


def _watched(results: Iterable[Result], fail_on: Severity, statuses: set[int], bar: Bar) -> Iterator[Result]:
    """The results as they pass, each told to the bar, and what it means for the exit status."""
    for result in results:
        bar.advance()
        statuses.add(2 if result.verdict is None else int(result.fails(fail_on)))
        yield result


def _document(results: Iterable[Result], form: Form, fail_on: Severity, output: Path | None) -> None:
    from ..conformance.reports import form_of, write  # noqa: PLC0415 - the help needs no reports

    with opened(output) as target:
        summary = write(results, form_of(form.value, fail_on), target)
    if output is not None:
        warn(str(summary))
