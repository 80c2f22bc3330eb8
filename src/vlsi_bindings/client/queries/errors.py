"""What can go wrong with a query, split by whose turn it is: the caller's, or that of someone who holds cursors."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ...conformance.rules import Breach


class QueryError(ValueError):
    """A query that breaks the rules; nothing was sent. ``breaches`` are the rules with place, expectation and mend."""

    def __init__(self, entity: str, breaches: Iterable[Breach]) -> None:
        """Take the entity, and at least one breach."""
        self.entity, self.breaches = entity, tuple(breaches)
        super().__init__(f"query of {entity}: " + "; ".join(map(str, self.breaches)))


class CursorBudgetError(RuntimeError):
    """One more cursor than the connection may have open."""


class CursorExpiredError(RuntimeError):
    """The server ended a cursor that was not asked for too long. ``rows`` is how many it had given."""

    def __init__(self, entity: str, rows: int) -> None:
        """Take what was listed, and how far that came."""
        self.entity, self.rows = entity, rows
        super().__init__(
            f"the cursor over {entity} ended at the server after {rows} rows, since it was not asked for a while: "
            f"take the rows faster or collect them first, or go on with window(start={rows})"
        )


class TooManyUnreadableError(RuntimeError):
    """More rows cannot be read than was allowed for; the fault of the last one is the cause."""

    def __init__(self, entity: str, most: int, offset: int) -> None:
        """Take what was listed, the bound, and where it was passed."""
        super().__init__(
            f"more than {most} rows of {entity} cannot be read, the last one at offset {offset}: "
            f"see the cause; allow for more with most_unreadable"
        )
