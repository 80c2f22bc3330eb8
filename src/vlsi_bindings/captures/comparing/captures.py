"""What two captures say differently: exchange by exchange, each pair by meaning (see comparison.py).

Times, durations, headers and sessions are not compared: two runs never share them.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from tempfile import SpooledTemporaryFile
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from ...codec import DecodeError
from ..exchange import Exchange, Source
from ..messages import SIDES
from .messages import Change, compare
from .pairing import Key, pair

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ...codec import Dialect, Envelope
    from .messages import Unordered

_IN_MEMORY: Final = 64 * 1024 * 1024
"""Bytes of bodies of each capture that are kept in memory; more go to a temporary file."""


class Place(NamedTuple):
    """Where an exchange stands in its capture: its number, as ``vlsi captures list`` counts, and its source."""

    number: int
    source: Source


@dataclass(frozen=True, slots=True)
class ExchangeChange:
    """An exchange of the first capture beside that of the second; ``None`` where one of them lacks it.

    ``request`` and ``answer`` are the differences of the messages, ``moved`` says that it stands at another place among
    the others. An exchange that is there on both sides, has not moved and has no differences is ``same``.
    """

    operation: str | None
    subject: str | None
    first: Place | None
    second: Place | None
    request: tuple[Change, ...] = ()
    answer: tuple[Change, ...] = ()
    moved: bool = False

    @property
    def kind(self) -> str:
        """``same``, ``changed``, ``moved`` (and not changed), ``added`` or ``removed``."""
        if self.first is None or self.second is None:
            return "added" if self.first is None else "removed"
        return "changed" if self.request or self.answer else "moved" if self.moved else "same"


def compare_captures(
    first: Iterable[Exchange], second: Iterable[Exchange], *, unordered: Unordered = ()
) -> Iterator[ExchangeChange]:
    """All exchanges of both captures, those that belong together side by side; also those that are the same.

    They belong together by operation and subject, in their order, then by operation alone; messages in files of their
    own by the names of the files first. ``unordered`` are the arrays
    that the contract calls so. Both captures are read to their ends first; bodies wait on disk if they are many.
    """
    with _Kept(first) as one, _Kept(second) as other:
        for left, right, moved in pair(one.keys, other.keys):
            yield _changed(one.get(left), other.get(right), unordered, moved=moved)


class _Span(NamedTuple):
    """What is kept of an exchange beside its bodies, and where these are."""

    source: Source
    problem: str | None
    dialect: Dialect | None
    start: int
    lengths: list[int | None]


class _Kept:
    """The exchanges of one capture: what is needed for pairing, and the bodies."""

    def __init__(self, exchanges: Iterable[Exchange]) -> None:
        self.keys: list[Key] = []
        self._bodies = SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115 - closed at the exit
        self._spans: list[_Span] = []
        self._exchanges = exchanges

    def __enter__(self) -> _Kept:  # noqa: PYI034 - CPython 3.10 has no Self
        for exchange in self._exchanges:
            self._add(exchange)
        return self

    def __exit__(self, *_: object) -> None:
        self._bodies.close()

    def _add(self, exchange: Exchange) -> None:
        digest, start = blake2b(digest_size=16), self._bodies.tell()
        lengths: list[int | None] = []
        for body in (exchange.request, exchange.answer):
            lengths.append(None if body is None else len(body))
            digest.update(b"%d:" % (-1 if body is None else len(body)))
            self._bodies.write(body or b"")
            digest.update(body or b"")
        self._spans.append(_Span(exchange.source, exchange.problem, exchange.dialect, start, lengths))
        alone = not exchange.source.place and None in lengths
        name = Path(exchange.source.file).name if alone else None
        self.keys.append(Key(exchange.operation, exchange.subject, digest.digest(), name))

    def get(self, at: int | None) -> tuple[Place, Exchange] | None:
        """The exchange at a place."""
        if at is None:
            return None
        span = self._spans[at]
        self._bodies.seek(span.start)
        request, answer = (None if length is None else self._bodies.read(length) for length in span.lengths)
        exchange = Exchange(span.source, request, answer, problem=span.problem, dialect=span.dialect)
        return Place(at + 1, span.source), exchange


def _changed(
    one: tuple[Place, Exchange] | None, other: tuple[Place, Exchange] | None, unordered: Unordered, *, moved: bool
) -> ExchangeChange:
    known = (one or other or (None, None))[1]
    operation, subject = (known.operation, known.subject) if known is not None else (None, None)
    if one is None or other is None:
        return ExchangeChange(operation, subject, one and one[0], other and other[0])
    sides: dict[str, Any] = {side: tuple(_differences(one[1], other[1], side, unordered)) for side in SIDES}
    return ExchangeChange(operation, subject, one[0], other[0], **sides, moved=moved)


def _differences(one: Exchange, other: Exchange, side: str, unordered: Unordered) -> Iterator[Change]:
    """The differences of both requests, or of both answers."""
    if getattr(one, side) == getattr(other, side):
        return
    first, second = (_envelope(exchange, side) for exchange in (one, other))
    if first is None or second is None or isinstance(first, str) or isinstance(second, str):
        yield Change("", _kind(first, second), *(_told(envelope) for envelope in (first, second)))
    else:
        yield from compare(first, second, unordered=unordered)


def _kind(first: object, second: object) -> Any:  # noqa: ANN401 - one of the kinds of a change
    return "added" if first is None else "removed" if second is None else "changed"


def _envelope(exchange: Exchange, side: str) -> Envelope | str | None:
    """The message, or why it cannot be read."""
    try:
        envelope: Envelope | None = getattr(exchange, f"{side}_envelope")
    except DecodeError as error:
        return f"unreadable: {error}"
    return envelope


def _told(envelope: Envelope | str | None) -> str | None:
    """What a message is, in a word."""
    if envelope is None or isinstance(envelope, str):
        return envelope
    return envelope.kind
