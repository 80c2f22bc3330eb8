"""How checks ask: only what reads, each thing once, page by page.

Nothing is sent here. A check awaits, and whoever drives it (``running.py``) sends what it awaits: checks know neither
threads nor an event loop.
"""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from ..client import ArgumentError, reads
from ..client.queries import Query
from ..client.queries.driving import run_async
from ..client.queries.reading import OffsetReading, count
from ..contract import history
from ..model import DataObject, Request

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Generator, Iterator

    from typing_extensions import Self

T = TypeVar("T")
D = TypeVar("D", bound=DataObject)
_DAY: Final = 86_400


class Call(Generic[T]):
    """The result of a request, to be awaited."""

    def __init__(self, request: Request[T]) -> None:
        """Take the request; raises ArgumentError for one that may change something."""
        name = type(request).__wire_name__
        if not reads(name):
            raise ArgumentError(f"{name} may change something, and a check only reads")
        self.request = request

    def __await__(self) -> Generator[Any, Any, T]:
        """Let whoever drives the check send it."""
        result: T = yield self
        return result


class Shared(Generic[T]):
    """The end of work that is done once for all checks that await it by its name; its error is everybody's."""

    def __init__(self, name: str, work: Callable[[], Coroutine[Any, Any, T]]) -> None:
        """Take the name, and what begins the work."""
        self.name, self.work = name, work

    def __await__(self) -> Generator[Any, Any, T]:
        """Let whoever drives the check have it done."""
        result: T = yield self
        return result


class Asking:
    """The questions of one check."""

    def __init__(self, release: str | None, now: datetime.datetime) -> None:
        """Take the server's release where it is known, and what time it is."""
        self.release, self.now = release, now
        self._readings: list[OffsetReading] = []
        self._left_out = 0

    async def ask(self, request: Request[T]) -> T:
        """The result of a request without parameters, which is sent once, whoever asks; its error is raised again."""
        return await Shared(type(request).__wire_name__, lambda: self.send(request))

    async def send(self, request: Request[T]) -> T:
        """The result of a request that is about one thing."""
        return await Call(request)

    def query(self, entity: type[D]) -> Query[D]:
        """All rows of an entity, in the release of the server."""
        return Query(entity, release=self.release)

    def rows(self, query: Query[D]) -> Rows[D]:
        """The rows of a query that can be read, a page at a time; the others are counted."""
        reading = OffsetReading(query)
        self._readings.append(reading)
        return Rows(self, reading)

    async def count(self, query: Query[Any]) -> int:
        """How many rows a query has, as the server counts them."""
        return int(await run_async(self.send, count(query)))

    async def all(self, query: Query[D]) -> list[D]:
        """The rows of a query that is always asked in the same way, which are few: read once."""
        found, left_out = await Shared(query.entity.__wire_name__, lambda: Asking(self.release, self.now).whole(query))
        self._left_out += left_out
        return found

    async def whole(self, query: Query[D]) -> tuple[list[D], int]:
        """All rows that can be read, and how many cannot."""
        return [row async for row in self.rows(query)], self.unreadable

    def has(self, operation: str, parameter: str) -> bool:
        """Whether the server's release is known to have a parameter."""
        return self.release is not None and self.release in history().parameter(operation, parameter)

    def days_until(self, moment: datetime.datetime) -> float:
        """Days from now on, less than 0 for what is past; a time without an offset is taken as UTC."""
        whole = moment if moment.tzinfo else moment.replace(tzinfo=datetime.timezone.utc)
        return round((whole - self.now).total_seconds() / _DAY, 3)

    @property
    def unreadable(self) -> int:
        """How many rows could not be read so far."""
        return self._left_out + sum(len(reading.unreadable) for reading in self._readings)


class Rows(Generic[D]):
    """Rows, one after the other, of which one page is held."""

    def __init__(self, asking: Asking, reading: OffsetReading) -> None:
        """Take who asks, and what is read."""
        self._asking, self._reading = asking, reading
        self._page: Iterator[D] = iter(())

    def __aiter__(self) -> Self:
        """The rows that are left."""
        return self

    async def __anext__(self) -> D:
        """The next row."""
        for row in self._page:
            return row
        found: list[D] | None = await run_async(self._asking.send, self._reading.next())
        if found is None:
            raise StopAsyncIteration
        self._page = iter(found)
        return await self.__anext__()
