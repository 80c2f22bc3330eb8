"""What a connection does, without doing any input or output: everything outside is asked of an :class:`Io`.

The methods are coroutines. An asynchronous connection awaits them; a synchronous one runs them to their end in one step
(:func:`run`), which works since its Io blocks where the other would suspend.
"""

from __future__ import annotations

import datetime
import logging
import time
import uuid
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from ..codec import DEFAULT_DIALECT, DEFAULT_LIMITS, decode, encode
from ..model import Fault
from .calls import Call
from .errors import ClientError, NotValidError, TransportError
from .exchanges import Exchange, HttpRequest, headers_of, read_answer, redacted_body, shown
from .parts import demand_small_arrays
from .reading import reads
from .sessions import Session
from .settings import Retry, Timeouts

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterator, Sequence

    from ..codec import Dialect, Envelope, Limits
    from ..model import Request
    from .exchanges import Headers, HttpAnswer, Io
    from .sessions import Credentials, Token

LOG: Final = logging.getLogger("vlsi_bindings.client")
PARTING: Final = Timeouts(connect=5.0, send=5.0, receive=10.0, total=15.0)
"""How long the log-out may take."""


def run(work: Coroutine[Any, Any, Any]) -> Any:  # noqa: ANN401 - the result's own type
    """The result of a coroutine that never suspends."""
    try:
        work.send(None)
    except StopIteration as stop:
        return stop.value
    work.close()
    raise RuntimeError("a blocking Io suspended")


def has_ended(fault: Fault) -> bool:
    """Whether a fault says that there is no session, or none any more.

    Which fault a server answers is not published: siblings have NotAuthenticated, SecurityError is what is left of the
    documented ones. Its subclass InsufficientPermission is another matter.
    """
    return type(fault).__wire_name__ in ("SecurityError", "NotAuthenticated")


@dataclass(slots=True, kw_only=True)
class Settings:
    """What a connection was told; see :class:`~vlsi_bindings.client.Connection`."""

    url: str
    credentials: Credentials | Token | None = None
    locale: str | None = None
    release: str | None = None
    proxy: str | None = field(default=None, repr=False)
    dialect: Dialect = DEFAULT_DIALECT
    judge: bool = True
    limits: Limits = DEFAULT_LIMITS
    timeouts: Timeouts = field(default_factory=Timeouts)
    retry: Retry = field(default_factory=Retry)
    on_exchange: Callable[[Exchange], None] | None = None
    on_login: Callable[[int], None] | None = None
    has_ended: Callable[[Fault], bool] = has_ended


class Core:
    """A connection's state and all of its decisions."""

    def __init__(self, settings: Settings, io: Io, session: Session | None) -> None:
        """Take a session to go on with, if there is one; nothing is sent yet."""
        self.settings, self._io = settings, io
        self.session = session or Session({})
        self.logins = 0
        self._is_own = False

    async def open(self) -> None:
        """Log in, where there are credentials and no session."""
        try:
            if not self.session and self.settings.credentials is not None:
                await self._log_in()
        except BaseException:
            await self.close()
            raise

    async def close(self, farewell: Sequence[Request[Any]] = ()) -> None:
        """Send a farewell, log out of a session that was opened here, and close; what goes wrong is logged only."""
        try:
            await self._part_with(farewell)
            if self._is_own:
                await self._log_out()
        finally:
            await self._io.close()

    def detach(self) -> Session:
        """The session, which is not logged out any more when the connection is closed."""
        self._is_own = False
        return self.session

    async def send(self, request: Request[Any], *, timeouts: Timeouts | None = None, judge: bool | None = None) -> Any:  # noqa: ANN401 - any of the API's types; Request[T] says which
        """The result of a request; see Connection.send."""
        call = Call.of(request, self.settings.url, uuid.uuid4().hex[:12])
        demand_small_arrays(request)
        body = encode(request, dialect=self.settings.dialect)
        if self.settings.judge if judge is None else judge:
            _judge(body, self.settings)
        patience = timeouts or self.settings.timeouts
        total = patience.total
        deadline = None if total is None else time.monotonic() + total
        with _told_with(call):
            return await self._answered(call, body, patience, deadline)

    async def _answered(self, call: Call, body: bytes, patience: Timeouts, deadline: float | None) -> Any:  # noqa: ANN401 - as above
        """The result, after one new log-in if the session has ended: the server refused, so nothing has been done."""
        logins, had_session = self.logins, bool(self.session)
        try:
            return await self._tried(call, body, patience, deadline)
        except Fault as fault:
            if not (had_session and self.settings.credentials and self.settings.has_ended(fault)):
                raise
        await self._log_in_again(logins)
        return await self._tried(call, body, patience, deadline)

    async def _tried(self, call: Call, body: bytes, patience: Timeouts, deadline: float | None) -> Any:  # noqa: ANN401 - as above
        """The result, after as many tries as reading operations may have."""
        tried, retry = 0, self.settings.retry
        while True:
            tried += 1
            try:
                return await self._once(call, body, patience, deadline)
            except TransportError as error:
                if tried >= retry.tries or not reads(call.operation) or not retry.may_pass(error):
                    raise
                pause = retry.delay(tried)
                if deadline is not None and time.monotonic() + pause >= deadline:
                    raise
                LOG.warning(
                    "%s: try %d failed, next one in %.1f s: %s",
                    call.operation,
                    tried,
                    pause,
                    error.message,
                    extra={"vlsi_operation": call.operation, "vlsi_call": call.id, "vlsi_tried": tried},
                )
            await self._io.sleep(pause)

    async def _once(self, call: Call, body: bytes, patience: Timeouts, deadline: float | None) -> Any:  # noqa: ANN401 - as above
        """The result, after one try."""
        session = self.session
        sent = HttpRequest(body, headers_of(self.settings.dialect, session.reveal()), patience, deadline)
        envelope, headers = await self._exchanged(call, sent)
        if self.session is session:  # else someone has logged in anew in the meantime
            self.session = session.after(headers)
        return envelope.result

    async def _exchanged(self, call: Call, sent: HttpRequest, *, parting: bool = False) -> tuple[Envelope, Headers]:
        """The message that answers one request, and the headers that came with it."""
        record = _Record(call, sent, self.settings)
        try:
            sent.demand_time()
            record.answer = answer = await (self._io.finish if parting else self._io.send)(sent)
            record.envelope = envelope = self._read(answer)
        except BaseException as error:
            record.problem = str(error) or type(error).__name__
            raise
        finally:
            record.tell()
        return envelope, answer.headers

    def _read(self, answer: HttpAnswer) -> Envelope:
        told = self.settings.dialect
        fixed = told if told.package != DEFAULT_DIALECT.package else None  # else the answer's own dialect is taken
        return read_answer(answer, dialect=fixed, limits=self.settings.limits)

    async def _log_in(self) -> None:
        credentials = self.settings.credentials
        if credentials is None:
            raise ClientError("there are no credentials to log in with")
        opened = await self._said(credentials.login(self.settings.dialect.registry), Session({}))
        if not opened:
            raise ClientError("the log-in was accepted, but the server set no cookie that could be the session")
        self.session, self._is_own = opened, True
        self.logins += 1
        LOG.info("logged in as %r", credentials, extra={"vlsi_logins": self.logins})
        if self.settings.locale is not None:
            await self._said(self._request("AuthenticationManager_SetLocale", locale=self.settings.locale), opened)
        if self.settings.on_login is not None:
            self.settings.on_login(self.logins)

    async def _log_in_again(self, logins: int) -> None:
        """One log-in, however many calls have met the end of the session that was opened by the last one."""
        async with self._io.alone():
            if self.logins != logins:
                return
            LOG.warning("the session has ended: logging in again; open queries are lost")
            self._is_own = False
            await self._log_in()

    async def _part_with(self, farewell: Sequence[Request[Any]]) -> None:
        """End what is open in the session; a server that does not answer is not asked again."""
        try:
            for request in farewell:
                await self._said(request, self.session, parting=True)
        except (Fault, ClientError) as error:
            LOG.warning("what was open at the server could not be ended, and ends by itself: %s", error)

    async def _log_out(self) -> None:
        self._is_own = False
        try:
            await self._said(self._request("AuthenticationManager_Logout"), self.session, parting=True)
        except Fault as fault:
            level = logging.DEBUG if self.settings.has_ended(fault) else logging.WARNING
            LOG.log(level, "the log-out was refused: %s", fault)
        except ClientError as error:
            LOG.warning("the session could not be logged out, and stays until it has been idle for long: %s", error)
        self.session = Session({})

    async def _said(self, request: Request[Any], session: Session, *, parting: bool = False) -> Session:
        """A request of the session itself, neither judged nor tried again; gives the session after it."""
        call = Call.of(request, self.settings.url, uuid.uuid4().hex[:12])
        patience = PARTING if parting else self.settings.timeouts
        deadline = None if patience.total is None else time.monotonic() + patience.total
        body = encode(request, dialect=self.settings.dialect)
        sent = HttpRequest(body, headers_of(self.settings.dialect, session.reveal()), patience, deadline)
        with _told_with(call):
            envelope, headers = await self._exchanged(call, sent, parting=parting)
            _ = envelope.result  # raises the fault, if it is one
        return session.after(headers)

    def _request(self, name: str, **values: object) -> Request[Any]:
        made: Request[Any] = self.settings.dialect.registry.load(name)(**values)
        return made


@dataclass(slots=True)
class _Record:
    """What is told of one exchange when it is over: to the log always, as a trace to whoever wants one."""

    call: Call
    sent: HttpRequest
    settings: Settings
    answer: HttpAnswer | None = None
    envelope: Envelope | None = None
    problem: str | None = None
    started: datetime.datetime = field(default_factory=lambda: datetime.datetime.now(datetime.timezone.utc))
    began: float = field(default_factory=time.perf_counter)

    def tell(self) -> None:
        seconds = time.perf_counter() - self.began
        status = None if self.answer is None else self.answer.status
        fields = {
            "operation": self.call.operation,
            "call": self.call.id,
            "status": status,
            "seconds": round(seconds, 6),
        }
        LOG.debug(
            "%s: %s in %.3f s",
            self.call.operation,
            status or self.problem,
            seconds,
            extra={f"vlsi_{name}": value for name, value in fields.items()},
        )
        if self.settings.on_exchange is not None:
            self.settings.on_exchange(self._exchange(seconds, status))

    def _exchange(self, seconds: float, status: int | None) -> Exchange:
        return Exchange(
            operation=self.call.operation,
            id=self.call.id,
            url=self.call.url,
            started=self.started,
            seconds=seconds,
            request=redacted_body(decode(self.sent.body, dialect=self.settings.dialect)),
            request_headers=shown(self.sent.headers),
            status=status,
            answer=None if self.envelope is None else redacted_body(self.envelope),
            answer_headers=() if self.answer is None else shown(self.answer.headers),
            problem=self.problem,
        )


def _judge(body: bytes, settings: Settings) -> None:
    """Raise NotValidError for a request that breaks the contract of the release."""
    from ..conformance import check  # noqa: PLC0415 - the schema takes its time, and not everybody wants it

    report = check(body, release=settings.release, direction="request", dialect=settings.dialect)
    if not report.valid:
        raise NotValidError(report)


@contextmanager
def _told_with(call: Call) -> Iterator[None]:
    """Whatever is raised inside tells what was called."""
    try:
        yield
    except (Fault, TransportError) as error:
        error.call = call
        add_note = getattr(error, "add_note", None)  # from Python 3.11 on
        if isinstance(error, Fault) and add_note is not None:
            add_note(f"{call}")
        raise
