"""The results of one long answer as people iterate over them, while it comes in.

>>> with connection.stream(vdi.ADUserOrGroup_List()) as users:
...     for user in users:
...         print(user.base.name)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .answering import END
from .running import run

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from typing_extensions import Self

    from ..codec import Envelope, Finding
    from .answering import Answering

T = TypeVar("T")


class _Results:
    """What both kinds have in common: the answer, once it is begun."""

    def __init__(self, begin: Callable[[], Awaitable[Answering]]) -> None:
        """Take what sends the request and gives its answer; nothing is sent yet."""
        self._begin = begin
        self._answering: Answering | None = None
        self._closed = False

    @property
    def findings(self) -> list[Finding]:
        """What was tolerated in the results so far."""
        return self._answering.findings if self._answering else []

    @property
    def envelope(self) -> Envelope | None:
        """The answer without its results, once they are through: ``remaining_count`` of a query, for one."""
        return self._answering.rest if self._answering else None

    async def _next(self) -> Any:  # noqa: ANN401 - any of the API's types
        if self._closed:
            return END
        if self._answering is None:
            self._answering = await self._begin()
        return await self._answering.next()

    async def _close(self) -> None:
        self._closed = True
        if self._answering is not None:
            await self._answering.close()


class Results(_Results, Generic[T]):
    """The results of an answer, one after the other; iterated once.

    The request is sent when the first one is asked for. Whatever ends it gives the connection back; one who stops early
    leaves the ``with`` block, or calls :meth:`close`. Not for several threads at once.
    """

    def __iter__(self) -> Self:
        """Itself."""
        return self

    def __next__(self) -> T:
        """The next result; raises the server's fault, or TransportError, possibly after some results."""
        result: T = run(self._next())
        if result is END:
            raise StopIteration
        return result

    def __enter__(self) -> Self:
        """Itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close it."""
        self.close()

    def close(self) -> None:
        """Read no further."""
        run(self._close())


class AsyncResults(_Results, Generic[T]):
    """The same, awaited: ``async for``, and ``async with`` for one who stops early."""

    def __aiter__(self) -> Self:
        """Itself."""
        return self

    async def __anext__(self) -> T:
        """The next result, as :class:`Results` gives it."""
        result: T = await self._next()
        if result is END:
            raise StopAsyncIteration
        return result

    async def __aenter__(self) -> Self:
        """Itself."""
        return self

    async def __aexit__(self, *_: object) -> None:
        """Close it."""
        await self.close()

    async def close(self) -> None:
        """Read no further, also where the task is being cancelled."""
        await self._close()
