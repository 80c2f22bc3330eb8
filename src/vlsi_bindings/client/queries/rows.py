"""The rows that people iterate over, on a connection that is called."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from ...model import DataObject
from .driving import run

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from typing_extensions import Self

    from .budget import CursorBudget
    from .driving import Call
    from .reading import Reading, Unreadable

T = TypeVar("T", bound=DataObject)
_LOG: Final = logging.getLogger(__name__)


class Rows(Generic[T]):
    """The rows of a query, one after the other; iterated once.

    Holds one page at a time. Whatever ends it (the last row, ``break``, an exception, Ctrl-C) ends its cursor. On an
    interpreter that frees objects late, use it as a context manager to say when.
    """

    def __init__(self, call: Call, reading: Reading, budget: CursorBudget) -> None:
        """Take the connection, what is read, and the budget of the connection."""
        self.reading = reading
        self._rows = _rows(call, reading, budget)

    def __iter__(self) -> Iterator[T]:
        """The rows that are left."""
        return self._rows

    def __next__(self) -> T:
        """The next row."""
        row: T = next(self._rows)
        return row

    def __enter__(self) -> Self:
        """Itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close it."""
        self.close()

    def close(self) -> None:
        """Read no further, and end the cursor."""
        self._rows.close()

    @property
    def unreadable(self) -> list[Unreadable]:
        """The rows that could not be read so far; always empty for a listing over a cursor."""
        return getattr(self.reading, "unreadable", [])


def _rows(call: Call, reading: Reading, budget: CursorBudget) -> Generator[Any, None, None]:
    if reading.holds_cursor:
        budget.take(reading)
    try:
        while (found := run(call, reading.next())) is not None:
            yield from found
    except GeneratorExit:
        run(call, reading.close())
        raise
    except BaseException:
        _quietly(call, reading)
        raise
    else:
        run(call, reading.close())
    finally:
        if reading.holds_cursor:
            budget.give_back(reading)


def _quietly(call: Call, reading: Reading) -> None:
    """Close after a failure, which is what has to be told."""
    try:
        run(call, reading.close())
    except Exception:  # noqa: BLE001 - whatever it is, what happened before is what has to be told
        _LOG.warning("a cursor could not be ended; it ends by itself at the server", exc_info=True)
