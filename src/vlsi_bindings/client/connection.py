"""Connections: what people make, use and leave. All that they do is the core's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, overload
from weakref import finalize

from ..codec import DEFAULT_DIALECT, DEFAULT_LIMITS
from .addresses import address_of
from .binding import AwaitingBinding, Binding, BlockingBinding
from .core import Core
from .errors import ArgumentError, PartsError
from .parts import MOST_ITEMS, join, split
from .requests import make_request
from .results import AsyncResults, Results
from .running import run
from .sessions import Session, given_credentials
from .settings import Retry, Settings, demand_kind, has_ended
from .timeouts import Timeouts
from .tls import make_context
from .tracing import Trace

if TYPE_CHECKING:
    import os
    import ssl
    from collections.abc import Callable
    from types import TracebackType

    import httpx
    from typing_extensions import Self

    from ..codec import Dialect, Limits
    from ..model import Fault, Request
    from .errors import StatusError
    from .exchanges import Io
    from .keeping import KeepAlive
    from .telling import Exchange

T = TypeVar("T")


class _Common(Binding):
    """What both kinds of connection take and show."""

    def __init__(
        self,
        url: str,
        username: str | None = None,
        password: str | Callable[[], str] | None = None,
        domain: str | None = None,
        *,
        token: str | None = None,
        session: Session | None = None,
        locale: str | None = None,
        release: str | None = None,
        dialect: Dialect | None = None,
        judge: bool = True,
        limits: Limits | None = None,
        timeouts: Timeouts | None = None,
        retry: Retry | None = None,
        keep_alive: KeepAlive | None = None,
        cursor_wait: float | None = 0,
        ca: str | os.PathLike[str] | None = None,
        thumbprint: str | None = None,
        insecure_any_certificate: bool = False,
        insecure_http: bool = False,
        proxy: str | None = None,
        transport: Any = None,  # noqa: ANN401 - httpx's own, told by the subclasses' documentation
        trace: str | os.PathLike[str] | Trace | None = None,
        on_exchange: Callable[[Exchange], None] | None = None,
        on_login: Callable[[int], None] | None = None,
        session_has_ended: Callable[[Fault | StatusError], bool] = has_ended,
    ) -> None:
        """Make a connection; nothing is sent before it is entered.

        Raises ArgumentError and ValueError for options that make no sense, UnknownReleaseError for a release that the
        contract does not describe.
        """
        _demand_release(release)
        demand_kind("session", session, Session)
        settings = Settings(
            url=address_of(url, insecure_http=insecure_http),
            credentials=given_credentials(username, password, domain, token),
            locale=locale,
            release=release,
            proxy=proxy,
            dialect=DEFAULT_DIALECT if dialect is None else dialect,
            judge=judge,
            limits=DEFAULT_LIMITS if limits is None else limits,
            timeouts=Timeouts() if timeouts is None else timeouts,
            retry=Retry() if retry is None else retry,
            keep_alive=keep_alive,
            trace=trace if trace is None or isinstance(trace, Trace) else Trace(trace),
            own_trace=not isinstance(trace, Trace),
            on_exchange=on_exchange,
            on_login=on_login,
            has_ended=session_has_ended,
        )
        context = None
        if transport is None:
            context = make_context(ca=ca, thumbprint=thumbprint, any_certificate=insecure_any_certificate)
        self._core = Core(settings, self._io(settings, context, transport), session)
        finalize(self, self._core.abandon)
        self._cursor_wait = cursor_wait

    def _io(self, settings: Settings, context: ssl.SSLContext | None, transport: Any) -> Io:  # noqa: ANN401 - as above
        raise NotImplementedError

    def __repr__(self) -> str:
        """Address, account and session, without secrets."""
        told = self._core.settings
        return f"{type(self).__name__}({told.url!r}, {told.credentials!r}, {self._core.login.session!r})"

    @property
    def current_session(self) -> Session:
        """The session, to go on with in another connection; empty where there is none."""
        return self._core.login.session

    @property
    def release(self) -> str | None:
        """The server's release, where it was said: requests, queries and plans are judged by it."""
        return self._core.settings.release

    @property
    def logins(self) -> int:
        """How often this connection has logged in: more than once where a session has ended in between."""
        return self._core.login.count

    def detach(self) -> Session:
        """The session, which leaving no longer logs out: whoever takes it has to."""
        return self._core.login.detach()

    def _request(self, operation: str, given: dict[str, object]) -> Request[Any]:
        told = self._core.settings
        return make_request(told.dialect.registry, operation, given, told.release)


class Connection(_Common, BlockingBinding):
    """A connection to a connection server, as a context manager.

    Every service of the API is an attribute, every operation a method of it: ``connection.desktop.get(id)``.

    ``url`` is the server's address: a name (``horizon.example.com``), or the whole of it. ``username``, ``password``
    and ``domain`` log in (see Credentials: the password may be a callable, or stand in the environment), as does
    ``token``; ``session`` goes on with a session that is there, and is not logged out. ``locale`` is that of the
    server's texts, one of ``vdi.Locale`` (``de``, ``zh_TW``).

    ``release`` is the server's (``2406``): requests are then judged by the contract of that release; ``judge=False``
    sends them unjudged. ``dialect`` is how the server writes. ``limits`` bound what is read.

    ``ca``, ``thumbprint`` and ``insecure_any_certificate`` say whom to trust (see make_context); ``insecure_http``
    allows an address without TLS. ``proxy`` is the address of one, with user and password if it wants them, or ``""``
    for none; else the environment's (``HTTPS_PROXY``, ``NO_PROXY``) counts. ``transport`` is a transport of httpx in
    the place of the network, which makes those moot: it must give bodies as they came, as httpx's own do.

    ``keep_alive`` keeps the session alive while nobody uses it (see KeepAlive). ``cursor_wait`` is how many seconds a
    sixth open query waits for one of the others to end, ``None`` without end.

    ``trace`` is the path of a HAR file of all that is sent and received, without secrets, or a :class:`Trace` that
    several connections share. ``on_exchange`` is given each :class:`Exchange`, ``on_login`` the number of each log-in.
    ``session_has_ended`` says whether a fault, or a StatusError, means that.

    Entering logs in, leaving logs out, however the block is left. Threads may share a connection.
    """

    def _io(self, settings: Settings, context: ssl.SSLContext | None, transport: httpx.BaseTransport | None) -> Io:
        from .transport import BlockingIo  # noqa: PLC0415 - an extra

        return BlockingIo(settings.url, context or False, transport, settings.limits.max_bytes, settings.proxy)

    def __enter__(self) -> Self:
        """Log in; raises what :meth:`send` does, and PasswordError where there is no password."""
        if self._may_enter:
            run(self._core.open())
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Log out, and close."""
        if self._whole is None:
            run(self._core.close(self._farewell()))

    def keep_alive(self) -> None:
        """Use the session, so that it does not end for being idle; see KeepAlive for a thread that does.

        Raises what :meth:`send` does, and the fault of a session that has ended: there is no new log-in.
        """
        run(self._core.keep_alive())

    def send(self, request: Request[T], *, timeouts: Timeouts | None = None, judge: bool | None = None) -> T:
        """The result of a request.

        Raises the server's fault as its class, NotValidError and TooManyItemsError for what is not sent, TransportError
        where no answer came back.
        """
        result: T = run(self._core.send(request, **self._options(timeouts, judge)))
        return result

    @overload
    def stream(
        self, request: Request[list[T]], *, timeouts: Timeouts | None = None, judge: bool | None = None
    ) -> Results[T]: ...
    @overload
    def stream(
        self, request: Request[Any], *, timeouts: Timeouts | None = None, judge: bool | None = None
    ) -> Results[Any]: ...
    def stream(
        self, request: Request[Any], *, timeouts: Timeouts | None = None, judge: bool | None = None
    ) -> Results[Any]:
        """The results of a request one by one, while the answer comes in: memory does not grow with their number.

        They are the items of an operation that returns an array, or of the one array of objects in its result; an
        answer without one gives its one result. The request is sent when the first is asked for, tried again and sent
        after a new log-in as any other until the first has come, never after that. Errors are those of :meth:`send`;
        ``timeouts.total`` is for the whole answer, and for whoever reads it.
        """
        return Results(lambda: self._core.begin(request, **self._options(timeouts, judge)))

    def call(
        self, operation: str, *, timeouts: Timeouts | None = None, judge: bool | None = None, **parameters: object
    ) -> Any:  # noqa: ANN401 - any of the API's types
        """The result of an operation by wire name: ``call("Desktop_Get", id=pool.id)``.

        Parameters have Python or wire names; an id may be its text. Raises ArgumentError for a name that is none, else
        as :meth:`send`.
        """
        return self.send(self._request(operation, parameters), timeouts=timeouts, judge=judge)

    def call_in_parts(
        self, operation: str, *, most: int = MOST_ITEMS, timeouts: Timeouts | None = None, **parameters: object
    ) -> Any:  # noqa: ANN401 - any of the API's types
        """The results of an operation whose array is sent ``most`` items at a time, put together.

        Raises PartsError where a part fails; it tells what is done, and what is left.
        """
        parts = split(self._request(operation, parameters), most)
        done: list[Any] = []
        for at, part in enumerate(parts):
            try:
                done.append(self.send(part, timeouts=timeouts))
            except Exception as error:  # noqa: PERF203 - each part may fail
                raise PartsError(done, part, parts[at + 1 :], error) from error
        return join(done)


class AsyncConnection(_Common, AwaitingBinding):
    """The same as :class:`Connection` for asyncio and trio: an asynchronous context manager with awaitable calls."""

    def _io(self, settings: Settings, context: ssl.SSLContext | None, transport: httpx.AsyncBaseTransport | None) -> Io:
        from .transport import AsyncIo  # noqa: PLC0415 - an extra

        return AsyncIo(settings.url, context or False, transport, settings.limits.max_bytes, settings.proxy)

    async def __aenter__(self) -> Self:
        """Log in, as Connection does."""
        if self._may_enter:
            await self._core.open()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        """Log out, and close, also where the task is cancelled."""
        if self._whole is None:
            await self._core.close(self._farewell())

    async def keep_alive(self) -> None:
        """Use the session, as Connection.keep_alive does; see KeepAlive for a task that does."""
        await self._core.keep_alive()

    async def send(self, request: Request[T], *, timeouts: Timeouts | None = None, judge: bool | None = None) -> T:
        """The result of a request, as Connection.send gives it."""
        result: T = await self._core.send(request, **self._options(timeouts, judge))
        return result

    @overload
    def stream(
        self, request: Request[list[T]], *, timeouts: Timeouts | None = None, judge: bool | None = None
    ) -> AsyncResults[T]: ...
    @overload
    def stream(
        self, request: Request[Any], *, timeouts: Timeouts | None = None, judge: bool | None = None
    ) -> AsyncResults[Any]: ...
    def stream(
        self, request: Request[Any], *, timeouts: Timeouts | None = None, judge: bool | None = None
    ) -> AsyncResults[Any]:
        """The results of a request one by one, while the answer comes in, as Connection.stream gives them."""
        return AsyncResults(lambda: self._core.begin(request, **self._options(timeouts, judge)))

    async def call(
        self, operation: str, *, timeouts: Timeouts | None = None, judge: bool | None = None, **parameters: object
    ) -> Any:  # noqa: ANN401 - any of the API's types
        """The result of an operation by wire name, as Connection.call gives it."""
        return await self.send(self._request(operation, parameters), timeouts=timeouts, judge=judge)

    async def call_in_parts(
        self, operation: str, *, most: int = MOST_ITEMS, timeouts: Timeouts | None = None, **parameters: object
    ) -> Any:  # noqa: ANN401 - any of the API's types
        """The results of an operation whose array is sent in parts; raises what Connection.call_in_parts does.

        That is PartsError where a part fails.
        """
        parts = split(self._request(operation, parameters), most)
        done: list[Any] = []
        for at, part in enumerate(parts):
            try:
                done.append(await self.send(part, timeouts=timeouts))
            except Exception as error:  # noqa: PERF203 - each part may fail
                raise PartsError(done, part, parts[at + 1 :], error) from error
        return join(done)


def _demand_release(release: str | None) -> None:
    """Raise UnknownReleaseError, with the one that was meant: before a log-in, since all is judged by it."""
    if release is not None:
        from ..contract import load  # noqa: PLC0415 - takes its time, and who names no release may do without

        if not isinstance(release, str):
            raise ArgumentError(f"release: a text such as '2406' is needed, found {type(release).__name__}")
        load(release=release)
