"""What type checkers know of queries and updates. Never run: test_revealed_types.py reads what they say.

``# T:`` is the type of the line's expression, ``# E:`` says that the line is wrong.
"""

# ruff: noqa: F821
# reveal_type is the type checkers' own

from __future__ import annotations

from vlsi_bindings import vdi
from vlsi_bindings.client.queries import Queries, Query, fields
from vlsi_bindings.client.updates import editing, wait_for

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


def changes(pool: vdi.DesktopInfo) -> None:
    """What is edited, or waited for, has its own type."""
    with editing(pool) as changed:
        reveal_type(changed)  # T: DesktopInfo
    reveal_type(wait_for(lambda: pool, lambda found: found.base.name == "x"))  # T: DesktopInfo
