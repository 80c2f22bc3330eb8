"""Ways to a simulated server, used in one way: in memory and over HTTPS, synchronous, under asyncio and trio."""

from __future__ import annotations

from contextlib import AbstractContextManager, ExitStack
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from anyio.from_thread import start_blocking_portal

from vlsi_bindings.client import AsyncConnection, Connection
from vlsi_bindings.client.calling import Service
from vlsi_bindings.simulator.memory import transport

if TYPE_CHECKING:
    from anyio.from_thread import BlockingPortal
    from typing_extensions import Self

    from vlsi_bindings.client import AsyncResults
    from vlsi_bindings.simulator import Simulator

USER: Final = r"LAB\administrator"
PASSWORD: Final = "password"
KINDS: Final = ("sync", "async", "trio")


class Awaited(AbstractContextManager["Awaited"]):
    """An asynchronous connection whose calls are awaited on the spot, in an event loop of their own."""

    BACKEND = "asyncio"

    def __init__(self, *given: Any, **named: Any) -> None:
        self.connection = AsyncConnection(*given, **named)

    def __enter__(self) -> Self:
        with ExitStack() as stack:
            self.portal = stack.enter_context(start_blocking_portal(self.BACKEND))
            stack.enter_context(self.portal.wrap_async_context_manager(self.connection))
            self._stack = stack.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def __repr__(self) -> str:
        return repr(self.connection)

    def stream(self, *given: Any, **named: Any) -> AwaitedResults:
        return AwaitedResults(self.connection.stream(*given, **named), self.portal)

    def __getattr__(self, name: str) -> Any:
        found = getattr(self.connection, name)
        if name in ("current_session", "logins", "query"):  # what is not awaited
            return found
        return AwaitedService(self, found) if isinstance(found, Service) else self.awaiting(found)

    def awaiting(self, call: Any) -> Any:
        """The same call, awaited on the spot."""
        return lambda *given, **named: self.portal.call(partial(call, *given, **named))


class AwaitedService:
    """A service whose calls are awaited on the spot."""

    def __init__(self, awaited: Awaited, service: Any) -> None:
        self.awaited, self.service = awaited, service

    def __getattr__(self, name: str) -> Any:
        return self.awaited.awaiting(getattr(self.service, name))


class AwaitedByTrio(Awaited):
    BACKEND = "trio"


class AwaitedResults:
    """Results that are awaited on the spot."""

    def __init__(self, results: AsyncResults[Any], portal: BlockingPortal) -> None:
        self.results, self.portal = results, portal

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Any:
        try:
            return self.portal.call(self.results.__anext__)
        except StopAsyncIteration:
            raise StopIteration from None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self.portal.call(self.results.close)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.results, name)


MAKERS: Final[dict[str, Any]] = {"sync": Connection, "async": Awaited, "trio": AwaitedByTrio}


class Door:
    """A way to one server. ``open`` makes a connection for the administrator unless others are named."""

    def __init__(self, kind: str, server: Simulator, url: str | None = None, **trust: Any) -> None:
        self.kind, self.server, self.url = kind, server, url
        self.trust = trust

    def open(self, username: str | None = USER, password: Any = PASSWORD, **given: Any) -> Any:
        """A connection, to be entered."""
        trust = self.trust or {"transport": transport(self.server)}
        return MAKERS[self.kind](self.url or "lab.example.com", username, password, **{**trust, **given})

    @property
    def sessions(self) -> int:
        """How many sessions the server holds."""
        return len(self.server.sessions._open)
