"""How checks ask: only what reads, each thing once, page by page, and no longer than the server answers."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar

from ..client import ArgumentError, TransportError, reads
from ..client.queries import Queries, Query
from ..contract import history
from ..model import DataObject

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..client.queries import Rows
    from ..model import Request

T = TypeVar("T")
D = TypeVar("D", bound=DataObject)
_DAY: Final = 86_400
_MOST_SILENT: Final = 2
"""Calls without an answer after which nobody asks any more."""


class Sender(Protocol):
    """What is asked: a :class:`~vlsi_bindings.client.Connection`, or anything that sends as it does."""

    def send(self, request: Request[T], /) -> T:
        """The result of a request, or its fault raised."""
        ...


class Asking:
    """The questions of one run."""

    def __init__(self, connection: Sender, release: str | None, now: datetime.datetime) -> None:
        """Take the connection, the server's release where it is known, and what time it is."""
        self._connection, self.release, self.now = connection, release, now
        self._known: dict[str, Any] = {}
        self._silent = 0
        self._rows: list[Rows[Any]] = []
        self._queries = Queries(self._send)

    def ask(self, request: Request[T]) -> T:
        """The result of a request without parameters, which is sent once, whoever asks; its error is raised again."""
        name = type(request).__wire_name__
        if name not in self._known:
            try:
                self._known[name] = self._send(request)
            except Exception as error:
                self._known[name] = error
                raise
        found = self._known[name]
        if isinstance(found, Exception):
            raise found
        result: T = found
        return result

    def send(self, request: Request[T]) -> T:
        """The result of a request that is about one thing."""
        result: T = self._send(request)
        return result

    def query(self, entity: type[D]) -> Query[D]:
        """All rows of an entity, in the release of the server."""
        return Query(entity, release=self.release)

    def rows(self, query: Query[D]) -> Iterator[D]:
        """The rows of a query that can be read, a page at a time; the others are counted."""
        found = self._queries.readable_rows(query)
        self._rows.append(found)
        yield from found

    def count(self, query: Query[Any]) -> int:
        """How many rows a query has, as the server counts them."""
        return self._queries.count(query)

    def all(self, query: Query[D]) -> list[D]:
        """The rows of a query that is always asked in the same way, which are few: read once."""
        name = query.entity.__wire_name__
        if name not in self._known:
            self._known[name] = list(self.rows(query))
        found: list[D] = self._known[name]
        return found

    def has(self, operation: str, parameter: str) -> bool:
        """Whether the server's release is known to have a parameter."""
        return self.release is not None and self.release in history().parameter(operation, parameter)

    def days_until(self, moment: datetime.datetime) -> float:
        """Days from now on, less than 0 for what is past; a time without an offset is taken as UTC."""
        whole = moment if moment.tzinfo else moment.replace(tzinfo=datetime.timezone.utc)
        return round((whole - self.now).total_seconds() / _DAY, 3)

    def unreadable(self) -> int:
        """How many rows could not be read since this was asked last."""
        found = sum(len(rows.unreadable) for rows in self._rows)
        self._rows.clear()
        return found

    def _send(self, request: Request[Any]) -> Any:  # noqa: ANN401 - the result of any request
        name = type(request).__wire_name__
        if not reads(name):
            raise ArgumentError(f"{name} may change something, and a check only reads")
        if self._silent >= _MOST_SILENT:
            raise ArgumentError(f"not asked: the server has not answered {self._silent} calls")
        try:
            result = self._connection.send(request)
        except TransportError:
            self._silent += 1
            raise
        self._silent = 0
        return result
