"""What a connection does, without doing any input or output: everything outside is asked of an :class:`Io`.

The methods are coroutines. An asynchronous connection awaits them; a synchronous one runs them to their end in one step
(``running.py``), which works since its Io blocks where the other would suspend.
"""

from __future__ import annotations

import time
import warnings
from typing import TYPE_CHECKING, Any, TypeVar

from ..codec import encode
from ..model import Fault
from .answering import Answering, Asked
from .errors import ClientError, NotValidError, StatusError, TransportError, told_with
from .keeping import Idle, KeepAlive
from .life import Life
from .logins import Login
from .parts import demand_small_arrays
from .reading import reads
from .requests import demand_request, keeping_request
from .sessions import Session
from .settings import PARTING, may_pass
from .telling import LOG

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from ..model import Request
    from .exchanges import Io
    from .keeping import Keeper
    from .settings import Settings
    from .timeouts import Timeouts

R = TypeVar("R")


class Core:
    """A connection's state and all of its decisions."""

    def __init__(self, settings: Settings, io: Io, session: Session | None) -> None:
        """Take a session to go on with, if there is one; nothing is sent yet."""
        self.settings, self._io = settings, io
        self.life = Life()
        self.login = Login(settings, io, self._said, session or Session({}))
        self.keeping = settings.keep_alive or KeepAlive()
        self.idle = Idle(self.keeping)
        self._keeper: Keeper | None = None
        if settings.keep_alive is not None:
            self._keeping_request()  # what is wrong with it is told here, and not in the background

    async def open(self) -> None:
        """Log in, where there are credentials and no session; raises NotOpenError where that was done already."""
        self.life.enter()
        try:
            if self.settings.trace is not None:
                self.settings.trace.open()
            await self.login.open()
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
        if not self.life.leave():
            return
        try:
            if self._keeper is not None:
                await self._keeper.stop()
        finally:
            await self._end(farewell)

    async def _end(self, farewell: Sequence[Request[Any]]) -> None:
        try:
            await self._part_with(farewell)
            await self.login.end()
        finally:
            if self.settings.trace is not None and self.settings.own_trace:
                self.settings.trace.close()
            await self._io.close()

    def abandon(self) -> None:
        """Nobody has the connection any more: where nobody has left it, say so, and keep nothing alive for it."""
        if not self.life.leave():
            return
        if self._keeper is not None:
            self._keeper.abandon()
        told = f"a connection to {self.settings.url} was never left: its session stays until it has been idle for long"
        warnings.warn(told, ResourceWarning, stacklevel=2)

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
        self.life.demand()
        await self._use_session()

    async def _use_session(self) -> None:
        with self.idle.used():
            await self._said(self._keeping_request(), self.login.session, PARTING)

    async def keep_alive_quietly(self) -> None:
        """The same for nobody in particular: what goes wrong is logged."""
        if not self.login.session:
            self.idle.rest()
            return
        try:
            await self._use_session()
        except Exception as error:  # noqa: BLE001 - nobody else would hear of it, and others may be affected
            if isinstance(error, (Fault, StatusError)) and self.settings.has_ended(error):
                self.idle.rest()
                LOG.warning("the session has ended while it was idle; the next call finds out: %s", error)
            else:
                LOG.warning("the idle session could not be kept alive: %s", error)

    def _asked(self, request: Request[Any], timeouts: Timeouts | None, *, judge: bool | None) -> Asked:
        """A request that may be sent."""
        self.life.demand()
        demand_request(request)
        demand_small_arrays(request)
        body = encode(request, dialect=self.settings.dialect)
        if self.settings.judge if judge is None else judge:
            _judge(body, self.settings)
        return Asked.of(request, body, self.settings, timeouts or self.settings.timeouts)

    async def _answered(self, asked: Asked, work: Callable[[Asked], Awaitable[R]]) -> R:
        """What ``work`` gives, after one new log-in if the session has ended: what is refused has not been done."""
        count, may_be_renewed = self.login.count, self.login.may_be_renewed
        with told_with(asked.call):
            try:
                return await self._tried(asked, work)
            except (Fault, StatusError) as error:
                if not (may_be_renewed and self.settings.has_ended(error)):
                    raise
            await self.login.renew(count)
            return await self._tried(asked, work)

    async def _tried(self, asked: Asked, work: Callable[[Asked], Awaitable[R]]) -> R:
        """What ``work`` gives, after as many tries as reading operations may have."""
        tried, retry, operation = 0, self.settings.retry, asked.call.operation
        while True:
            tried += 1
            try:
                return await work(asked)
            except TransportError as error:
                if tried >= retry.tries or not reads(operation) or not may_pass(error):
                    raise
                pause = max(retry.delay(tried), getattr(error, "retry_after", None) or 0.0)
                if pause > retry.longest:
                    raise
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
        session = self.login.session
        answering = await self._opened(asked, session)
        envelope = await answering.whole()
        self.login.take_cookies(session, answering.head.headers)
        return envelope.result

    async def _begun(self, asked: Asked) -> Answering:
        """The answer after one try, read up to its first result."""
        session = self.login.session
        answering = await self._opened(asked, session)
        await answering.begin()
        self.login.take_cookies(session, answering.head.headers)
        return answering

    async def _opened(self, asked: Asked, session: Session) -> Answering:
        """An answer whose head has come in."""
        return await Answering.open(self._io, asked, session, self.settings)

    async def _part_with(self, farewell: Sequence[Request[Any]]) -> None:
        """End what is open in the session; a server that does not answer is not asked again."""
        try:
            with self._io.shielded():
                for request in farewell:
                    await self._said(request, self.login.session, PARTING)
        except (Fault, ClientError) as error:
            LOG.warning("what was open at the server could not be ended, and ends by itself: %s", error)

    async def _said(self, request: Request[Any], session: Session, timeouts: Timeouts | None = None) -> Session:
        """A request of the session itself, neither judged nor tried again; gives the session after it."""
        body = encode(request, dialect=self.settings.dialect)
        asked = Asked.of(request, body, self.settings, timeouts or self.settings.timeouts)
        with told_with(asked.call):
            answering = await self._opened(asked, session)
            envelope = await answering.whole()
            _ = envelope.result  # raises the fault, if it is one
        self.login.take_cookies(session, answering.head.headers)
        return session.after(answering.head.headers)

    def _keeping_request(self) -> Request[Any]:
        return keeping_request(self.settings.dialect.registry, self.keeping.operation)


def _judge(body: bytes, settings: Settings) -> None:
    """Raise NotValidError for a request that breaks the contract of the release."""
    from ..conformance import check  # noqa: PLC0415 - the schema takes its time, and not everybody wants it

    report = check(body, release=settings.release, direction="request", dialect=settings.dialect)
    if not report.valid:
        raise NotValidError(report)
