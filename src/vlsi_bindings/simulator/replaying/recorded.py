"""What captures hold, as far as it can be answered from: questions and their answers. Answers wait in a file."""

from __future__ import annotations

import re
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING, Final
from weakref import finalize

from ...captures.soap import look
from ...codec import DecodeError
from ...conformance.message import packaged_contract
from ..replies import FAULT, OK
from .questions import QUERY_RESULTS, Question, opened_query, question_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ...captures import Exchange

_IN_MEMORY: Final = 16 * 1024 * 1024
"""Bytes of answers beyond which all of them are kept in a temporary file."""
_STATUSES: Final = range(200, 600)
_SIDE: Final = re.compile(
    r"(?i)(?<![a-z])(?:requests?|req|questions?|answers?|responses?|resp|replys?|replies)(?![a-z])"
)


@dataclass(frozen=True, slots=True)
class Answer:
    """What was answered: the HTTP status, where the body waits (``None`` for what is no SOAP), the query it opens.

    ``operation`` is that which the body names, ``None`` for a fault.
    """

    status: int
    span: tuple[int, int] | None = None
    operation: str | None = None
    opens: str | None = None


class Recorded:
    """The conversation of captures. ``left_out`` counts what cannot be answered from, by reason."""

    def __init__(self) -> None:
        """Start without anything."""
        self.left_out: Counter[str] = Counter()
        self._bodies = tempfile.SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115 - closed by close
        self._end = 0
        self.close = finalize(self, self._bodies.close)
        """Forget the answers; happens by itself when nobody knows them any more."""

    def body(self, answer: Answer) -> bytes:
        """The body of an answer as it was recorded."""
        start, length = answer.span or (0, 0)
        self._bodies.seek(start)
        return self._bodies.read(length)

    def pairs(self, exchanges: Iterable[Exchange]) -> Iterator[tuple[Question, Answer]]:
        """The questions of one capture with their answers, in their order; of files with one message each, at last."""
        lone: list[tuple[str, Question | Answer]] = []
        for exchange in exchanges:
            question, answer = self._question(exchange), self._answer(exchange)
            if exchange.alone:
                lone += [(exchange.source.file, side) for side in (question, answer) if side is not None]
            elif question is not None and answer is not None:
                yield question, answer
            elif exchange.request is None:
                self.left_out["no request"] += 1
            elif question is not None:
                self.left_out["no answer"] += 1
        yield from self._together(lone)

    def _question(self, exchange: Exchange) -> Question | None:
        if exchange.request is None:
            return None
        try:
            envelope = exchange.request_envelope
        except DecodeError:
            envelope = None
        found = None if envelope is None else question_of(envelope)
        if found is None:
            self.left_out["a request that cannot be read"] += 1
        return found

    def _answer(self, exchange: Exchange) -> Answer | None:
        """The answer of an exchange, put aside; a status that says all by itself needs no body."""
        status = exchange.status if exchange.status in _STATUSES else None
        if exchange.answer is None:
            return None if status in (None, OK) else Answer(status)
        seen = look(exchange.answer)
        if seen is None or not seen.soap:
            self.left_out["an answer that is no envelope"] += 1
            return None
        fault = seen.answer and seen.operation is None
        span = self._put(exchange.answer)
        return Answer(status or (FAULT if fault else OK), span, seen.operation, _opened(exchange, seen.operation))

    def _put(self, body: bytes) -> tuple[int, int]:
        self._bodies.seek(self._end)
        self._bodies.write(body)
        span = self._end, len(body)
        self._end += len(body)
        return span

    def _together(self, lone: list[tuple[str, Question | Answer]]) -> Iterator[tuple[Question, Answer]]:
        """Messages in files of their own: by the names of the files, else an answer that follows its request."""
        groups: dict[str, list[Question | Answer]] = {}
        for name, side in lone:
            groups.setdefault(_common(name), []).append(side)
        rest: list[Question | Answer] = []
        for sides in groups.values():
            questions = [side for side in sides if isinstance(side, Question)]
            answers = [side for side in sides if isinstance(side, Answer)]
            if len(questions) == len(answers):
                yield from zip(questions, answers, strict=True)
            else:
                rest += sides
        yield from self._following(rest)

    def _following(self, sides: list[Question | Answer]) -> Iterator[tuple[Question, Answer]]:
        asked: Question | None = None
        for side in (*sides, None):
            if isinstance(side, Answer) and asked is not None and side.operation in (None, asked.operation):
                yield asked, side
                asked = None
            elif isinstance(side, Answer):
                self.left_out["no request"] += 1
            else:
                if asked is not None:
                    self.left_out["no answer"] += 1
                asked = side


def _common(name: str) -> str:
    """What the names of the files of a request and of its answer have in common."""
    path = PurePath(name)
    return str(path.parent.parent / _SIDE.sub("", path.parent.name) / _SIDE.sub("", path.stem))


def _opened(exchange: Exchange, operation: str | None) -> str | None:
    """The id of the query that an answer opens; only those of which a page may be given are read for it."""
    documented = packaged_contract().operations.get(operation or "")
    if documented is None or documented.returns is None or documented.returns.type != QUERY_RESULTS:
        return None
    try:
        envelope = exchange.answer_envelope
    except DecodeError:
        return None
    return None if envelope is None else opened_query(envelope.result)
