"""Our own client, called as a user calls it: requests are judged, answers are checked."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from vlsi_bindings import vdi
from vlsi_bindings.client import Connection

from . import PAGE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from . import Account


class OurCaller:
    """The client without any setting."""

    def __init__(self, account: Account) -> None:
        self._account = account

    @contextmanager
    def session(self) -> Iterator[OurConversation]:
        """A connection."""
        who = self._account
        with Connection(who.url, who.user, who.password, who.domain, ca=who.ca) as connection:
            yield OurConversation(connection)


class OurConversation:
    """A connection that is open."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def pool(self) -> object:
        """The first pool."""
        return next(self._connection.query(vdi.DesktopSummaryView).window(limit=1).rows()).id

    def name_of(self, pool: object) -> str:
        """One small call."""
        name: str = self._connection.call("Desktop_GetSummaryView", id=pool).desktop_summary_data.name
        return name

    def machines(self) -> Iterator[str]:
        """All machines."""
        for row in self._connection.query(vdi.MachineSummaryView).paged(PAGE):
            yield row.id.id


def caller(account: Account) -> OurCaller:
    """The adapter."""
    return OurCaller(account)
