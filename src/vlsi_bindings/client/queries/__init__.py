"""Queries: conditions over the members of an entity, and listings that go to the end.

>>> F = fields(MachineSummaryView)
>>> query = Query(MachineSummaryView).filter(F.base.name.startswith("WIN")).sort(F.base.name)
>>> for machine in connection.query(query):  # or Queries(call).rows(query), on whatever sends a request
...     print(machine.base.name)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .awaited_rows import AsyncRows
from .bound import AsyncBoundQuery, BoundQuery
from .budget import AsyncCursorBudget, CursorBudget
from .errors import CursorBudgetError, CursorExpiredError, QueryError, QueryWarning, TooManyUnreadableError
from .filters import Filter
from .listing import AsyncQueries, Queries
from .members import Member, member_at
from .query import Query
from .reading import Unreadable
from .rows import Rows
from .where import WhereError, where

if TYPE_CHECKING:
    from .entities import fields  # pyright: ignore[reportMissingModuleSource]  # the same with a type for each member: generated, for type checkers
else:
    from .members import fields

__all__ = [
    "AsyncBoundQuery",
    "AsyncCursorBudget",
    "AsyncQueries",
    "AsyncRows",
    "BoundQuery",
    "CursorBudget",
    "CursorBudgetError",
    "CursorExpiredError",
    "Filter",
    "Member",
    "Queries",
    "Query",
    "QueryError",
    "QueryWarning",
    "Rows",
    "TooManyUnreadableError",
    "Unreadable",
    "WhereError",
    "fields",
    "member_at",
    "where",
]
