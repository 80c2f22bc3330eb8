"""What type checkers know of queries and updates. Never run: test_revealed_types.py reads what they say.

``# T:`` is the type of the line's expression, ``# E:`` says that the line is wrong.
"""

# ruff: noqa: F821
# reveal_type is the type checkers' own

from __future__ import annotations

from typing import TYPE_CHECKING

from vlsi_bindings import vdi
from vlsi_bindings.client.queries import Queries, Query, fields
from vlsi_bindings.client.updates import editing
from vlsi_bindings.client.waiting import wait_for

if TYPE_CHECKING:
    from vlsi_bindings.client import AsyncConnection, Connection

F = fields(vdi.MachineSummaryView)


def conditions() -> None:
    """Members are there or not, and take the conditions of their type."""
    reveal_type(F.base.name)  # T: TextMember
    reveal_type(F.base.users)  # T: ArrayMember[UserOrGroupId]
    reveal_type(F.base.name.startswith("WIN") & ~(F.base.basic_state == "ERROR"))  # T: Filter
    _ = F.base.nme  # type: ignore[attr-defined]  # E: no such member
    F.base.held.startswith("x")  # type: ignore[attr-defined]  # E: no condition of a boolean
    F.base.name.startswith(1)  # type: ignore[arg-type]  # E: a text
    fields(vdi.MachineInfo)  # type: ignore[arg-type]  # E: no entity that is served


def listings(queries: Queries) -> None:
    """A row has the type of the entity."""
    query = Query(vdi.MachineSummaryView).filter(F.base.name == "a").sort(F.base.name)
    reveal_type(query)  # T: Query[MachineSummaryView]
    for row in queries.rows(query):
        reveal_type(row.base.name)  # T: str
    query.filter(row=True)  # type: ignore[call-arg]  # E: a condition


def bound(connection: Connection) -> None:
    """A query on a connection is a query, and gives rows of its entity."""
    query = connection.query(vdi.MachineSummaryView).filter(F.base.name == "a").sort(F.base.name)
    reveal_type(query)  # T: BoundQuery[MachineSummaryView]
    reveal_type(query.window(0, 20).page())  # T: Page[MachineSummaryView]
    reveal_type(query.page().results[0].base.name)  # T: str
    reveal_type(query.page().remaining_count)  # T: int | None
    reveal_type(query.one())  # T: MachineSummaryView
    reveal_type(query.first())  # T: MachineSummaryView | None
    for row in query:
        reveal_type(row.base.name)  # T: str
    reveal_type(connection.query(Query(vdi.FarmSummaryView)).readable())  # T: Rows[FarmSummaryView]
    connection.query("MachineSummaryView")  # type: ignore[arg-type]  # E: a class, or a query


async def awaited(connection: AsyncConnection) -> None:
    """So is one that is awaited."""
    query = connection.query(vdi.MachineSummaryView).filter(F.base.name == "a")
    reveal_type(query)  # T: AsyncBoundQuery[MachineSummaryView]
    async for row in query:
        reveal_type(row.base.name)  # T: str
    reveal_type(await query.count())  # T: int
    reveal_type(await query.one())  # T: MachineSummaryView
    reveal_type(connection.with_options(judge=False))  # T: AsyncConnection
    for _ in query:  # type: ignore[attr-defined]  # E: awaited only
        break


def changes(pool: vdi.DesktopInfo) -> None:
    """What is edited, or waited for, has its own type."""
    with editing(pool) as changed:
        reveal_type(changed)  # T: DesktopInfo
    reveal_type(wait_for(lambda: pool, lambda found: found.base.name == "x"))  # T: DesktopInfo
