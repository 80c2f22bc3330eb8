"""What a connection does, without doing any input or output: everything outside is asked of an :class:`Io`.

The methods are coroutines. An asynchronous connection awaits them; a synchronous one runs them to their end in one step
(``running.py``), which works since its Io blocks where the other would suspend.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Final, TypeVar

from ..codec import DEFAULT_DIALECT, encode
from ..model import Fault
from .answering import Answering, Asked
from .calls import told_with
from .errors import ClientError, NotValidError, StatusError, TransportError
from .keeping import Idle, KeepAlive
from .parts import demand_small_arrays
from .reading import reads
from .sessions import Session
from .settings import Timeouts
from .telling import LOG

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from ..model import Request
    from .exchanges import Head, Io
    from .keeping import Keeper
    from .settings import Settings

R = TypeVar("R")
PARTING: Final = Timeouts(connect=5.0, send=5.0, receive=10.0, total=15.0)
"""How long the log-out may take, and what keeps a session alive."""


class Core:
    """A connection's state and all of its decisions."""

    def __init__(self, settings: Settings, io: Io, session: Session | None) -> None:
        """Take a session to go on with, if there is one; nothing is sent yet."""
        self.settings, self._io = settings, io
        self.session = session or Session({})
        self.keeping = settings.keep_alive or KeepAlive()
        self.idle = Idle(self.keeping)
        self._keeper: Keeper | None = None
        self.logins = 0
        self._is_own = False

    async def open(self) -> None:
        """Log in, where there are credentials and no session."""
        try:
            if self.settings.trace is not None:
                self.settings.trace.open()
            if not self.session and self.settings.credentials is not None:
                await self._log_in()
            await self._start_keeping()
        except BaseException:
            await self.close()
            raise

    async def _start_keeping(self) -> None:
        if self.settings.keep_alive is not None:
            self._keeper = self._io.keeper(self.keeping, self.idle, self.keep_alive_quietly)
            await self._keeper.start()

    async def close(self, farewell: Sequence[Request[Any]] = ()) -> None:
        """Send a farewell, log out of a session that was opened here, and close; what goes wrong is logged only."""
        try:
            if self._keeper is not None:
                await self._keeper.stop()
        finally:
            await self._end(farewell)

    async def _end(self, farewell: Sequence[Request[Any]]) -> None:
        try:
            await self._part_with(farewell)
            if self._is_own:
                await self._log_out()
        finally:
            if self.settings.trace is not None and self.settings.own_trace:
                self.settings.trace.close()
            await self._io.close()

    def abandon(self) -> None:
        """Nobody has the connection any more, and nobody has closed it: keep nothing alive for it."""
        if self._keeper is not None:
            self._keeper.abandon()

    def detach(self) -> Session:
        """The session, which is not logged out any more when the connection is closed."""
        self._is_own = False
        return self.session

    async def send(self, request: Request[Any], *, timeouts: Timeouts | None = None, judge: bool | None = None) -> Any:  # noqa: ANN401 - any of the API's types; Request[T] says which
        """The result of a request; see Connection.send."""
        asked = self._asked(request, timeouts, judge=judge)
        with self.idle.used():
            return await self._answered(asked, self._once)

    async def begin(
        self, request: Request[Any], *, timeouts: Timeouts | None = None, judge: bool | None = None
    ) -> Answering:
        """The answer to a request, begun: its first result is there, or its end. Close it."""
        asked = self._asked(request, timeouts, judge=judge)
        with self.idle.used():
            return await self._answered(asked, self._begun)

    async def keep_alive(self) -> None:
        """Use the session, without a new log-in where it has ended; raises what went wrong."""
        session = self.session
        with self.idle.used():
            kept = await self._said(self._request(self.keeping.operation), session, PARTING)
        if self.session is session:
            self.session = kept

    async def keep_alive_quietly(self) -> None:
        """The same for nobody in particular: what goes wrong is logged."""
        if not self.session:
            self.idle.rest()
            return
        try:
            await self.keep_alive()
        except Exception as error:  # noqa: BLE001 - nobody else would hear of it, and others may be affected
            if isinstance(error, (Fault, StatusError)) and self.settings.has_ended(error):
                self.idle.rest()
                LOG.warning("the session has ended while it was idle; the next call finds out: %s", error)
            else:
                LOG.warning("the idle session could not be kept alive: %s", error)

    def _asked(self, request: Request[Any], timeouts: Timeouts | None, *, judge: bool | None) -> Asked:
        """A request that may be sent."""
        demand_small_arrays(request)
        body = encode(request, dialect=self.settings.dialect)
        if self.settings.judge if judge is None else judge:
            _judge(body, self.settings)
        return Asked.of(request, body, self.settings, timeouts or self.settings.timeouts)

    async def _answered(self, asked: Asked, work: Callable[[Asked], Awaitable[R]]) -> R:
        """What ``work`` gives, after one new log-in if the session has ended: what is refused has not been done."""
        logins, had_session = self.logins, bool(self.session or self.logins)
        with told_with(asked.call):
            try:
                return await self._tried(asked, work)
            except (Fault, StatusError) as error:
                if not (had_session and self.settings.credentials and self.settings.has_ended(error)):
                    raise
            await self._log_in_again(logins)
            return await self._tried(asked, work)

    async def _tried(self, asked: Asked, work: Callable[[Asked], Awaitable[R]]) -> R:
        """What ``work`` gives, after as many tries as reading operations may have."""
        tried, retry, operation = 0, self.settings.retry, asked.call.operation
        while True:
            tried += 1
            try:
                return await work(asked)
            except TransportError as error:
                if tried >= retry.tries or not reads(operation) or not retry.may_pass(error):
                    raise
                pause = retry.delay(tried)
                if asked.deadline is not None and time.monotonic() + pause >= asked.deadline:
                    raise
                LOG.warning(
                    "%s: try %d failed, next one in %.1f s: %s",
                    operation,
                    tried,
                    pause,
                    error.message,
                    extra={"vlsi_operation": operation, "vlsi_call": asked.call.id, "vlsi_tried": tried},
                )
            await self._io.sleep(pause)

    async def _once(self, asked: Asked) -> Any:  # noqa: ANN401 - as above
        """The result, after one try."""
        session = self.session
        answering = await self._opened(asked, session)
        envelope = await answering.whole()
        self._take_cookies(session, answering.head)
        return envelope.result

    async def _begun(self, asked: Asked) -> Answering:
        """The answer after one try, read up to its first result."""
        session = self.session
        answering = await self._opened(asked, session)
        await answering.begin()
        self._take_cookies(session, answering.head)
        return answering

    async def _opened(self, asked: Asked, session: Session) -> Answering:
        """An answer whose head has come in."""
        return await Answering.open(self._io, asked, session, self.settings)

    def _take_cookies(self, session: Session, head: Head) -> None:
        if self.session is session:  # else someone has logged in anew in the meantime
            self.session = session.after(head.headers)

    async def _log_in(self) -> None:
        credentials = self.settings.credentials
        if credentials is None:
            raise ClientError("there are no credentials to log in with")
        opened = await self._said(credentials.login(self.settings.dialect.registry), Session({}))
        _demand_session(opened, self.settings.dialect.session_cookie)
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
            with self._io.shielded():
                for request in farewell:
                    await self._said(request, self.session, PARTING)
        except (Fault, ClientError) as error:
            LOG.warning("what was open at the server could not be ended, and ends by itself: %s", error)

    async def _log_out(self) -> None:
        self._is_own = False
        try:
            with self._io.shielded():
                await self._said(self._request("AuthenticationManager_Logout"), self.session, PARTING)
        except (Fault, ClientError) as error:
            if isinstance(error, (Fault, StatusError)) and self.settings.has_ended(error):
                LOG.debug("the session had ended before it was logged out: %s", error)
            else:
                LOG.warning("the session could not be logged out, and stays until it has been idle for long: %s", error)
        self.session = Session({})

    async def _said(self, request: Request[Any], session: Session, timeouts: Timeouts | None = None) -> Session:
        """A request of the session itself, neither judged nor tried again; gives the session after it."""
        body = encode(request, dialect=self.settings.dialect)
        asked = Asked.of(request, body, self.settings, timeouts or self.settings.timeouts)
        with told_with(asked.call):
            answering = await self._opened(asked, session)
            envelope = await answering.whole()
            _ = envelope.result  # raises the fault, if it is one
        return session.after(answering.head.headers)

    def _request(self, name: str, **values: object) -> Request[Any]:
        made: Request[Any] = self.settings.dialect.registry.load(name)(**values)
        return made


def _demand_session(opened: Session, cookie: str) -> None:
    """Raise ClientError where a log-in opened no session.

    The usual name of its cookie is that of sibling services, so another is taken for it as well; a name that somebody
    has set is meant.
    """
    if opened.has(cookie):
        return
    seen = ", ".join(opened.names) or "none"
    if not opened or cookie != DEFAULT_DIALECT.session_cookie:
        raise ClientError(
            f"the log-in was accepted, but the server set no cookie {cookie}, which is the session; it set {seen}: see "
            "session_cookie of the dialect"
        )
    LOG.info("the session is taken to be in the cookie %s, since the log-in set no %s", seen, cookie)


def _judge(body: bytes, settings: Settings) -> None:
    """Raise NotValidError for a request that breaks the contract of the release."""
    from ..conformance import check  # noqa: PLC0415 - the schema takes its time, and not everybody wants it

    report = check(body, release=settings.release, direction="request", dialect=settings.dialect)
    if not report.valid:
        raise NotValidError(report)
