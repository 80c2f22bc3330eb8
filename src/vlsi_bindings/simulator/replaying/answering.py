"""A simulated server that answers from captures first: sessions are its own, the dialect is that of the request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...captures.soap import look
from ...codec import DecodeError, decode, encode
from ...codec.names import split
from ...codec.parser import encoding_of
from ..cursors import Cursors
from ..operations.accounts import LOGINS
from ..replies import OK, Reply, page_reply, session_headers
from .questions import question_of
from .replay import EVERYBODY

if TYPE_CHECKING:
    from ...codec import Dialect, Envelope
    from ..disturbing.standing import Strike
    from ..faults import Faults
    from ..inventory import Inventory
    from ..sessions import Session, Sessions
    from .questions import Question
    from .recorded import Answer
    from .replay import Replay

_LOGOUT: Final = "AuthenticationManager_Logout"
_UTF8: Final = frozenset({"utf-8", "ascii"})


class Answering:
    """The answers of one server that come from a replay."""

    def __init__(self, replay: Replay, inventory: Inventory, faults: Faults, sessions: Sessions) -> None:
        """Take what there is to answer from, and whose sessions count."""
        self._replay, self._inventory, self._faults, self._sessions = replay, inventory, faults, sessions

    def answer(self, envelope: Envelope, token: str | None, dialect: Dialect, strike: Strike) -> Reply | None:
        """The recorded answer to a request; ``None`` where the model is to answer.

        Raises the fault of a result that a rule makes unreadable; the answer's turn then stays.
        """
        question = question_of(envelope)
        if question is None:
            return None
        session = self._sessions.find(token)
        if session is None and self._replay.needs_session and question.operation not in LOGINS:
            return None
        turn, asking = self._replay.find(question), session or EVERYBODY
        if turn is None or (_opens(question, turn.next(asking)) and not self._replay.log_ins):
            return None
        answer = turn.next(asking)
        reply = self._reply(answer, dialect, strike)
        opened = self._enter_or_leave(question, answer, envelope, session)
        self._replay.take(question, turn, asking)
        return reply if opened is None else Reply(reply.status, reply.body, session_headers(opened))

    def _reply(self, answer: Answer, dialect: Dialect, strike: Strike) -> Reply:
        if answer.span is None:
            return page_reply(answer.status)
        body = self._replay.body(answer)
        if not strike.reads_rows and _stands_in(body, dialect):
            return Reply(answer.status, body)
        try:
            envelope = decode(body)
        except DecodeError:
            return Reply(answer.status, body)  # broken as it was
        if envelope.fault is None:
            strike.demand_readable(envelope.result)
        return Reply(answer.status, _in_dialect(body, envelope, dialect))

    def _enter_or_leave(
        self, question: Question, answer: Answer, envelope: Envelope, session: Session | None
    ) -> Session | None:
        """Open the session of a log-in that succeeded, and give it; end that of a log-out."""
        if _opens(question, answer):
            name = getattr(envelope.body, "username", None)
            cursors = Cursors(self._inventory.shapes, self._faults, self._inventory.clock)
            return self._sessions.admit(name if isinstance(name, str) else "", cursors)
        if question.operation == _LOGOUT and _succeeded(question, answer) and session is not None:
            self._sessions.close(session)
        return None


def _opens(question: Question, answer: Answer) -> bool:
    return question.operation in LOGINS and _succeeded(question, answer)


def _succeeded(question: Question, answer: Answer) -> bool:
    return answer.status == OK and answer.operation == question.operation


def _in_dialect(body: bytes, envelope: Envelope, dialect: Dialect) -> bytes:
    """An answer as it was recorded, if that is how the request speaks; else the same, written anew."""
    if envelope.kind not in ("response", "fault"):
        return body  # nobody knows how it would be written otherwise
    if _alike(envelope.dialect, dialect) and _is_utf8(body):
        return body
    return encode(envelope.body, dialect=dialect)


def _stands_in(body: bytes, dialect: Dialect) -> bool:
    """Whether the first look at an answer tells that it stands in a dialect's namespaces; of a fault it does not."""
    seen = look(body)
    if seen is None or seen.operation is None or dialect.core_namespace is not None:
        return False
    return split(str(seen.child))[0] == dialect.namespace and _is_utf8(body)


def _alike(seen: Dialect, dialect: Dialect) -> bool:
    """Whether an answer stands in the namespaces of a dialect, as far as that names them."""
    return seen.namespace == dialect.namespace and dialect.core_namespace in (None, seen.core_namespace)


def _is_utf8(body: bytes) -> bool:
    try:
        return encoding_of(body) in _UTF8
    except DecodeError:
        return False
