"""One request, and the answer to it while it comes in: read as a whole, or result by result in memory that stays.

Knows the world outside through :class:`Incoming` only. Whatever ends an answer gives its connection back and tells it.
"""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from ..codec import DecodeError, StreamReader
from ..model import Fault
from .answers import demand_answer, demand_response, expected, no_soap, read_answer
from .calls import Call
from .errors import told_with
from .exchanges import HttpRequest, headers_of, read_whole
from .telling import Record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..codec import Envelope, Finding
    from ..model import Request
    from .exchanges import Head, Incoming, Io
    from .sessions import Session
    from .settings import Settings
    from .timeouts import Timeouts

END: Final = object()
"""What comes after the last result."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A request that is to be sent, once or several times. ``deadline`` is when all of that has to end."""

    call: Call
    body: bytes
    timeouts: Timeouts
    deadline: float | None

    @classmethod
    def of(cls, request: Request[Any], body: bytes, settings: Settings, timeouts: Timeouts) -> Asked:
        """A request and its bytes; its time starts now."""
        deadline = None if timeouts.total is None else time.monotonic() + timeouts.total
        return cls(Call.of(request, settings.url, os.urandom(6).hex()), body, timeouts, deadline)

    def sent(self, settings: Settings, session: Session) -> HttpRequest:
        """The request of one try."""
        headers = headers_of(settings.dialect, session.reveal())
        return HttpRequest(self.body, headers, self.timeouts, self.deadline)


class Answering:
    """An answer whose head has come in: read it with :meth:`whole`, or with :meth:`begin` and then :meth:`next`."""

    def __init__(self, incoming: Incoming, record: Record, settings: Settings) -> None:
        """Take what comes in, and what tells of it; :meth:`open` makes one."""
        self.head: Head = incoming.head
        self._incoming, self._record, self._limits = incoming, record, settings.limits
        self._dialect = expected(settings.dialect)
        self._first: list[Any] = []
        self._found: Iterator[Any] = iter(())
        self._complete = self._closed = False

    @classmethod
    async def open(cls, io: Io, asked: Asked, session: Session, settings: Settings) -> Answering:
        """Send, and wait for the head; raises TransportError."""
        sent = asked.sent(settings, session)
        record = Record(asked.call, sent, settings.dialect, settings.listeners)
        try:
            sent.demand_time()
            incoming = await io.open(sent)
        except BaseException as error:
            record.tell(_problem(error))
            raise
        record.take_head(incoming.head)
        return cls(incoming, record, settings)

    async def whole(self) -> Envelope:
        """The message, which may be a fault; raises TransportError for what is none."""
        try:
            demand_answer(self.head)
            envelope = await self._read()
        except BaseException as error:
            await self._end(_problem(error))
            raise
        await self._end(None)
        return envelope

    @cached_property
    def _reader(self) -> StreamReader:
        return StreamReader(dialect=self._dialect, limits=self._limits)

    async def _read(self) -> Envelope:
        body = await read_whole(self._incoming)
        envelope = read_answer(self.head, body, dialect=self._dialect, limits=self._limits)
        self._record.envelope = envelope
        return envelope

    async def begin(self) -> None:
        """Read up to the first result, or the end; raises the fault where the answer is one, else as :meth:`whole`."""
        self._first = [await self.next()]

    async def next(self) -> Any:  # noqa: ANN401 - any of the API's types
        """The next result, :data:`END` at the end and ever after; raises as :meth:`begin`."""
        if self._first:
            return self._first.pop()
        if self._closed:
            return END
        try:
            with told_with(self._record.call):
                demand_answer(self.head)
                result = await self._next()
        except BaseException as error:
            await self._end(None if isinstance(error, Fault) else _problem(error))
            raise
        if result is END:
            await self._end(None)
        else:
            self._record.results += 1
        return result

    async def _next(self) -> Any:  # noqa: ANN401 - as above
        while (result := self._result()) is END and not self._complete:
            piece = await self._incoming.read()
            self._record.take_piece(piece)
            self._complete = not piece
            self._found = self._reader.feed(piece) if piece else self._reader.close()
        return result

    def _result(self) -> Any:  # noqa: ANN401 - as above
        """The next result in what has come in."""
        size = self._record.size
        try:
            result = next(self._found, END)
        except DecodeError as error:
            raise no_soap(self.head, size, str(error)) from None
        finally:
            self._record.envelope = self._reader.envelope
        if self._record.envelope is not None:
            demand_response(self._record.envelope, self.head, size)
        return result

    @property
    def findings(self) -> list[Finding]:
        """What was tolerated so far in results that were read one by one."""
        return self._reader.findings

    @property
    def rest(self) -> Envelope | None:
        """The answer without its results, once they are through."""
        return self._reader.envelope

    async def close(self) -> None:
        """Read no further, and give the connection back."""
        self._first.clear()
        await self._end(f"nobody read on after {self._record.results} results")

    async def _end(self, problem: str | None) -> None:
        if self._closed:
            return
        self._closed = True
        try:
            await self._incoming.close()
        finally:
            self._record.tell(problem)


def _problem(error: BaseException) -> str:
    return str(error) or type(error).__name__
