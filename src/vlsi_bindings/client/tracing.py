"""Exchanges → a capture: what a connection sends and receives as a file that ``captures`` opens, without secrets."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from .telling import LOG

if TYPE_CHECKING:
    import os

    from typing_extensions import Self

    from ..captures import Recorder
    from .telling import Exchange


class Trace:
    """A trace in a HAR file, for one connection or for several that share it.

    The file is complete after each exchange (see :class:`vlsi_bindings.captures.Recorder`), new, and readable by its
    owner only. Where it cannot be written any more, the log says so, once, and calls go on.

    >>> with Trace("estate.har") as trace, Connection(a, trace=trace) as one, Connection(b, trace=trace) as other:
    ...     ...
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        """Take the path; nothing is written yet."""
        self.path = path
        self._recorder: Recorder | None = None
        self._failed = False

    def __repr__(self) -> str:
        """Where it is."""
        return f"Trace({str(self.path)!r})"

    def __enter__(self) -> Self:
        """Open it."""
        self.open()
        return self

    def __exit__(self, *_: object) -> None:
        """Close it."""
        self.close()

    def open(self) -> None:
        """Make the file; raises OSError where that is not possible. Opened again, it goes on."""
        from ..captures import Recorder  # noqa: PLC0415 - whoever traces nothing does without that room

        self._recorder = self._recorder or Recorder(self.path)
        self._recorder.open()

    def close(self) -> None:
        """Close the file."""
        if self._recorder is not None:
            self._recorder.close()

    def __call__(self, exchange: Exchange) -> None:
        """Add an exchange."""
        if self._recorder is None or self._failed:
            return
        try:
            _record(self._recorder, exchange)
        except OSError as error:
            self._failed = True
            LOG.error("the trace ends here, its file cannot be written: %s", error)


def _record(recorder: Recorder, exchange: Exchange) -> None:
    from ..captures import Exchange as Captured  # noqa: PLC0415 - as above
    from ..captures import Headers, Source  # noqa: PLC0415 - as above

    facts = {
        "call": exchange.id,
        "operation": exchange.operation,
        "waited": exchange.waited,
        "tls": None if exchange.tls is None else asdict(exchange.tls),
        "leftOut": exchange.left_out,
    }
    captured = Captured(
        Source(str(recorder.path)),
        exchange.request,
        exchange.answer,
        exchange.started,
        exchange.seconds,
        exchange.status,
        Headers(exchange.request_headers),
        Headers(exchange.answer_headers),
        exchange.url,
        problem=exchange.problem,
    )
    recorder.record(captured, {name: value for name, value in facts.items() if value})
