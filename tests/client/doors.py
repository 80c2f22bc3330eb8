"""Ways to a simulated server: in memory and over HTTPS, synchronous and asynchronous, all used in one way."""

from __future__ import annotations

import asyncio
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any, Final

from vlsi_bindings.client import AsyncConnection, Connection
from vlsi_bindings.simulator.memory import transport

if TYPE_CHECKING:
    from typing_extensions import Self

    from vlsi_bindings.simulator import Simulator

USER: Final = r"LAB\administrator"
PASSWORD: Final = "password"
KINDS: Final = ("sync", "async")


class Awaited(AbstractContextManager["Awaited"]):
    """An asynchronous connection whose calls are awaited on the spot."""

    def __init__(self, *given: Any, **named: Any) -> None:
        self.loop = asyncio.new_event_loop()
        try:
            self.connection = AsyncConnection(*given, **named)
        except BaseException:
            self.loop.close()
            raise

    def __enter__(self) -> Self:
        try:
            self.loop.run_until_complete(self.connection.__aenter__())
        except BaseException:
            self.loop.close()
            raise
        return self

    def __exit__(self, *told: object) -> None:
        try:
            self.loop.run_until_complete(self.connection.__aexit__(None, None, None))
        finally:
            self.loop.close()

    def __repr__(self) -> str:
        return repr(self.connection)

    def __getattr__(self, name: str) -> Any:
        found = getattr(self.connection, name)
        if name in ("current_session", "logins", "query"):  # what is not awaited
            return found
        return lambda *given, **named: self.loop.run_until_complete(found(*given, **named))


MAKERS: Final[dict[str, Any]] = {"sync": Connection, "async": Awaited}


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
