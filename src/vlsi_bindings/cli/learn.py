"""``vlsi learn``: the dialect of real messages, and what they say of the contract."""

from __future__ import annotations

import json
import sys
from enum import Enum
from pathlib import Path  # noqa: TC003 - typer looks at the annotations
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from .console import complain, warn
from .options import CaptureFormat, Package, package_of
from .output import opened

if TYPE_CHECKING:
    from ..captures import Ledger
    from ..codec import Dialect


MOST_PROBLEMS: Final = 20
"""Broken exchanges that are told one by one; the summary counts them all."""


class Form(str, Enum):
    """How it is told."""

    TEXT = "text"
    JSON = "json"


class Side(str, Enum):
    """Whose habits of writing are taken."""

    REQUEST = "request"
    ANSWER = "answer"


def learn(
    files: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="FILE",
            help="Captures: files, directories or patterns; - for standard input, sample:NAME.",
            show_default=False,
        ),
    ] = None,
    save: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE", help="Where to save the dialect, for --dialect of every verb.", show_default=False
        ),
    ] = None,
    ledger: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Keep what was seen here, added to what is there.", show_default=False),
    ] = None,
    side: Annotated[
        Side, typer.Option(help="Whose prefixes and xsi:type to take where requests and answers differ.")
    ] = Side.REQUEST,
    form: Annotated[Form, typer.Option("--format", help="A report for people, or JSON for programs.")] = Form.TEXT,
    reader: CaptureFormat = None,
    package: Package = None,
) -> int:
    """Learn from captures how the service writes. Where that is not what the contract says is told, too.

    Told is each setting of the dialect, with how many messages spoke for it and what else was seen; what no message
    shows keeps its default. Then what stands in the messages beside that, how much of the contract they confirm, and
    what contradicts it, first what no newer server explains.

    A ledger adds up over many runs, and the dialect is then that of all of them: enter each capture once. Neither it
    nor a dialect holds a value of a message, save those of enumerations, nor of a cookie or another header. If a FILE
    cannot be read, nothing is saved.

    \b
    Exit status: 0, 1 if something contradicts the contract or is broken, 2 if a file cannot be read or
    there is no message.

    \b
    Examples:
      vlsi learn session.har
      vlsi learn 'captures/*.saz' --ledger ledger.json --save dialect.json
      VLSI_DIALECT=dialect.json vlsi check captures/
    """  # noqa: D301 - the escape keeps the lines below it as they are
    from ..captures import Ledger, load_ledger  # noqa: PLC0415 - the help needs no captures
    from ..codec import Dialect  # noqa: PLC0415

    base = Dialect() if package is None else Dialect(package=package_of(package).package)
    known = load_ledger(ledger) if ledger is not None and ledger.exists() else Ledger()
    met = Ledger()
    statuses = [_read(name, reader, met, None if package is None else base) for name in files or ["-"]]
    known.merge(met)
    dialect = known.evidence.dialect(side=side.value, base=base)
    _tell(known, side, base, form)
    if 2 in statuses or not met.messages:  # noqa: PLR2004 - the exit status
        why = "not all could be read" if 2 in statuses else "there is no message"  # noqa: PLR2004 - as above
        complain(f"nothing is saved, since {why}" if save or ledger else why)
        return 2
    for path, document in ((save, dialect.document()), (ledger, known.document())):
        if path is not None:
            with opened(path) as target:
                target.write(json.dumps(document, ensure_ascii=False, indent=1).encode("utf-8", "replace") + b"\n")
    return 1 if met.contradicted or met.unreadable else max(statuses)


def _read(name: str, reader: str | None, ledger: Ledger, dialect: Dialect | None) -> int:
    """Enter one capture. Gives the exit status; what cannot be read must not stop the rest."""
    from ..captures import CaptureError  # noqa: PLC0415 - the help needs no captures
    from .exchanges import exchanges, summary  # noqa: PLC0415

    problems: list[str] = []
    try:
        with exchanges(name, reader, dialect, silent=True) as reading:
            for exchange in reading:
                ledger.add_exchange(exchange)
                if exchange.problem and len(problems) < MOST_PROBLEMS:
                    problems.append(f"{exchange.source}: {exchange.problem}")
    except CaptureError as error:
        complain(str(error))
        return 2
    for problem in problems:
        warn(problem)
    warn(f"{name}: {summary(reading)}")
    return 1 if reading.broken else 0


def _tell(ledger: Ledger, side: Side, base: Dialect, form: Form) -> None:
    if form is Form.TEXT:
        from .console import write_lines  # noqa: PLC0415 - only one of the forms
        from .learn_text import report  # noqa: PLC0415

        write_lines(report(ledger, side.value, base))
        return
    sys.stdout.write(json.dumps(_document(ledger, side, base), ensure_ascii=False, indent=2) + "\n")


def _document(ledger: Ledger, side: Side, base: Dialect) -> dict[str, Any]:
    """All that is told, for programs."""
    settings = {
        spoken.setting: {
            "value": spoken.value,
            "messages": spoken.messages,
            "others": [list(other) for other in spoken.others],
        }
        for spoken in ledger.evidence.settings(side=side.value, base=base)
    }
    return {
        "dialect": ledger.evidence.dialect(side=side.value, base=base).document(),
        "settings": settings,
        "coverage": {kind: met._asdict() for kind, met in ledger.coverage(base.registry).items()},
        "contradictions": [told._asdict() for told in ledger.surprises()],
        "ledger": ledger.document(),
    }
