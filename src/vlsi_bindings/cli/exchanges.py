"""What the verbs of ``vlsi captures`` share: a reading with a bar, an exchange as a row, what was left out."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from ..captures import open as open_capture
from ..captures.messages import envelopes, fault_name
from .console import in_terminal
from .sources import whereabouts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ..captures import Exchange, Reading
    from ..codec import Dialect

_BIG: Final = 16 * 1024 * 1024
"""Bytes from which on a progress bar pays."""

_FAILED: Final = 400


class Row(NamedTuple):
    """An exchange and what its messages say. ``problem`` tells what is broken: in the source, or in a message."""

    number: int
    exchange: Exchange
    findings: int
    fault: str | None
    problem: str | None

    @property
    def time(self) -> str:
        """To the millisecond."""
        return self.exchange.time.isoformat(timespec="milliseconds") if self.exchange.time else "-"

    @property
    def duration(self) -> str:
        """In seconds."""
        return "-" if self.exchange.duration is None else f"{self.exchange.duration:.3f}"

    @property
    def status(self) -> str:
        """The fault's type if it is one, else the HTTP status."""
        status = self.exchange.status
        return self.fault or ("-" if status is None else str(status))

    @property
    def failed(self) -> bool:
        """Whether the answer is none that was wanted."""
        return self.fault is not None or (self.exchange.status or 0) >= _FAILED


@contextmanager
def exchanges(
    name: str, reader: str | None, dialect: Dialect | None = None, *, silent: bool = False
) -> Iterator[Reading]:
    """A capture, opened; a bar on standard error if it is long, somebody looks, and no output runs into it.

    ``silent`` promises that nothing is printed while the capture is read.
    """
    name = whereabouts(name)
    if (in_terminal() and not silent) or sys.stderr is None or not sys.stderr.isatty():
        with open_capture(name, format=reader, dialect=dialect) as reading:
            yield reading
        return
    with _bar() as progress, open_capture(name, format=reader, progress=progress, dialect=dialect) as reading:
        yield reading


@contextmanager
def _bar() -> Iterator[Callable[[int, int | None], None]]:
    from rich.console import Console  # noqa: PLC0415 - only a terminal needs rich
    from rich.progress import BarColumn, DownloadColumn, Progress, TimeRemainingColumn  # noqa: PLC0415

    columns = (BarColumn(), DownloadColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("bytes", visible=False)

        def progress(done: int, total: int | None) -> None:
            bar.update(task, completed=done, total=total, visible=(total or done) >= _BIG)

        yield progress


def rows(reading: Reading) -> Iterator[Row]:
    """The exchanges with what their messages say."""
    for number, exchange in enumerate(reading, 1):
        problems = [exchange.problem] if exchange.problem else []
        findings, fault = 0, None
        for _, envelope in envelopes(exchange, problems.append):
            findings += len(envelope.findings) + envelope.more_findings
            fault = fault or fault_name(envelope)
        yield Row(number, exchange, findings, fault, "; ".join(problems) or None)


def described(exchange: Exchange) -> dict[str, Any]:
    """What is known of an exchange beside its messages, for JSON; ``None`` where it is not known."""
    return {
        "source": exchange.source.file,
        "place": exchange.source.place or None,
        "time": exchange.time.isoformat() if exchange.time else None,
        "duration": exchange.duration,
        "url": exchange.shown_url,
        "operation": exchange.operation,
        "subject": exchange.subject,
        "session": exchange.session,
        "requestBytes": None if exchange.request is None else len(exchange.request),
        "answerBytes": None if exchange.answer is None else len(exchange.answer),
        "status": exchange.status,
    }


def summary(reading: Reading) -> str:
    """What was read, and what was not."""
    told = f"{reading.count} exchange{'s' * (reading.count != 1)}"
    if reading.broken:
        told += f", {reading.broken} broken"
    if reading.skipped:
        reasons = ", ".join(f"{count} {reason}" for reason, count in reading.skipped.most_common(5))
        told += f"; skipped {reading.skipped.total()} that are no SOAP: {reasons}"
        told += ", ..." if len(reading.skipped) > 5 else ""  # noqa: PLR2004 - as many as are shown
    return told
