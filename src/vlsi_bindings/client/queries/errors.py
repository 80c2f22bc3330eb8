"""What can go wrong with a query, split by whose turn it is: the caller's, or that of someone who holds cursors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..errors import ClientError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ...conformance.rules import Breach


class QueryError(ClientError, ValueError):
    """A query that breaks the rules; nothing was sent. ``breaches`` are the rules with place, expectation and mend."""

    def __init__(self, entity: str, breaches: Iterable[Breach]) -> None:
        """Take the entity, and at least one breach."""
        self.entity, self.breaches = entity, tuple(breaches)
        super().__init__(f"query of {entity}: " + "; ".join(map(str, self.breaches)))


class QueryWarning(UserWarning):
    """A condition that a newer server may know: nothing documented is found by it."""


class CursorBudgetError(ClientError, RuntimeError):
    """One more cursor than the connection may have open."""


IDLE: Final = "was not asked for a while: take the rows faster or collect them first, or go on"
SESSION_ENDED: Final = "was lost with its session, which had ended, and the connection has logged in again: go on"
CONNECTION_LEFT: Final = "ended as the connection was left: read it to its end before, or go on in another connection"


class CursorExpiredError(ClientError, RuntimeError):
    """A cursor that is no longer there. ``rows`` is the offset up to which it had given rows."""

    def __init__(self, entity: str, rows: int, why: str = IDLE) -> None:
        """Take what was listed, how far that came, and why it came no further."""
        self.entity, self.rows = entity, rows
        super().__init__(
            f"the cursor over {entity} has ended after {rows} rows, since it {why} with window(start={rows})"
        )


class TooManyUnreadableError(ClientError, RuntimeError):
    """More rows cannot be read than was allowed for; the fault of the last one is the cause."""

    def __init__(self, entity: str, most: int, offset: int) -> None:
        """Take what was listed, the bound, and where it was passed."""
        super().__init__(
            f"more than {most} rows of {entity} cannot be read, the last one at offset {offset}: "
            f"see the cause; allow for more with most_unreadable"
        )
