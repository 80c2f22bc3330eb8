"""Captures to be answered from: each question with its answers in their order, the last of which stays."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, Final
from weakref import WeakKeyDictionary

from ...captures import CaptureError
from ...captures import open as open_capture
from .recorded import Answer, Recorded

if TYPE_CHECKING:
    import os
    from typing import BinaryIO

    from ...captures import ReadLimits
    from .questions import Question


class _Everybody:
    """All sessions together, and calls without one."""


EVERYBODY: Final = _Everybody()


class Turn:
    """The answers to one question, and which is next: for all sessions together, or for each of its own."""

    def __init__(self, *, of_each: bool) -> None:
        """Start without any; what names an open query is asked by each session for itself."""
        self.answers: list[Answer] = []
        self._of_each = of_each
        self._next: WeakKeyDictionary[object, int] = WeakKeyDictionary()

    def next(self, session: object) -> Answer:
        """The answer whose turn it is."""
        return self.answers[self._next.get(self._whose(session), 0)]

    def take(self, session: object) -> Answer:
        """The answer whose turn it is; the one after it is next."""
        found, whose = self.next(session), self._whose(session)
        self._next[whose] = min(self._next.get(whose, 0) + 1, len(self.answers) - 1)
        return found

    def rewind(self, session: object = None) -> None:
        """Begin with the first again, for one session or for all."""
        if session is None:
            self._next.clear()
        else:
            self._next.pop(session, None)

    def _whose(self, session: object) -> object:
        return session if self._of_each else EVERYBODY


class Replay:
    """What captures hold, to be answered from by a simulator.

    ``sources`` are what :func:`captures.open` takes: files of any format, directories, patterns, open files; they are
    read here, once, and their answers wait in a temporary file. ``format`` and ``limits`` are those of captures.

    ``needs_session``: a recorded answer is given within a session only, as a server does it; a capture without its
    log-in is then asked after a log-in at the simulator. ``log_ins``: a log-in that was recorded opens a session,
    whatever the password is, which no capture should hold; without it the simulator decides on log-ins.

    ``answered`` counts what was answered from here by operation, ``missed`` the calls of recorded operations whose
    arguments were others.

    Raises CaptureError for a source that cannot be read, and where nothing is found that can be answered from.
    """

    def __init__(
        self,
        *sources: str | os.PathLike[str] | BinaryIO,
        format: str | None = None,  # noqa: A002 - what it is called everywhere
        limits: ReadLimits | None = None,
        needs_session: bool = True,
        log_ins: bool = True,
    ) -> None:
        """Read the captures."""
        self.needs_session, self.log_ins = needs_session, log_ins
        self.answered: Counter[str] = Counter()
        self.missed: Counter[str] = Counter()
        self._recorded = Recorded()
        self._turns: dict[bytes, Turn] = {}
        self._pages: dict[str, list[Turn]] = {}
        self._operations: Counter[str] = Counter()
        for source in sources:
            with open_capture(source, format=format, limits=limits) as reading:
                for question, answer in self._recorded.pairs(reading):
                    self._enter(question, answer)
        if not self._turns:
            left_out = ", ".join(f"{count} with {reason}" for reason, count in self.left_out.items())
            names = ", ".join(map(str, sources)) or "no capture"
            self.close()
            raise CaptureError(f"{names}: no request with its answer{f' ({left_out})' if left_out else ''}")

    def __repr__(self) -> str:
        """How much it holds."""
        return f"Replay({self.answers} answers to {self.questions} questions)"

    @property
    def answers(self) -> int:
        """How many answers there are."""
        return self._operations.total()

    @property
    def questions(self) -> int:
        """How many different questions they answer."""
        return len(self._turns)

    @property
    def left_out(self) -> Counter[str]:
        """What of the captures cannot be answered from, by reason."""
        return self._recorded.left_out

    def close(self) -> None:
        """Forget the answers."""
        self._recorded.close()

    def rewind(self) -> None:
        """Begin with the first answer to every question again."""
        for turn in self._turns.values():
            turn.rewind()

    def about(self) -> dict[str, Any]:
        """What it holds and what was answered from it, as JSON has it."""
        return {
            "answers": self.answers,
            "questions": self.questions,
            "left_out": dict(self.left_out),
            "answered": dict(self.answered),
            "missed": dict(self.missed),
        }

    def find(self, question: Question) -> Turn | None:
        """The answers to a question; ``None`` where it was never asked."""
        found = self._turns.get(question.key)
        if found is None and question.operation in self._operations:
            self.missed[question.operation] += 1
        return found

    def body(self, answer: Answer) -> bytes:
        """The body of an answer as it was recorded."""
        return self._recorded.body(answer)

    def take(self, question: Question, turn: Turn, session: object) -> None:
        """Count the answer whose turn it was. One that opens a query lets its pages begin anew in that session."""
        answer = turn.take(session)
        self.answered[question.operation] += 1
        if answer.opens is not None and answer.opens not in question.queries:
            for page in self._pages.get(answer.opens, ()):
                page.rewind(session)

    def _enter(self, question: Question, answer: Answer) -> None:
        turn = self._turns.get(question.key)
        if turn is None:
            turn = self._turns[question.key] = Turn(of_each=bool(question.queries))
            for query in question.queries:
                self._pages.setdefault(query, []).append(turn)
        turn.answers.append(answer)
        self._operations[question.operation] += 1
