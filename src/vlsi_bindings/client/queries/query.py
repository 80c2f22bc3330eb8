"""A query as a value: an entity, a condition, an order, a window; nothing is asked until someone reads it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ...conformance.rules import judge
from ...model import DataObject
from .errors import QueryError
from .facts import REGISTRY, facts_of
from .filters import Filter, made
from .members import demand_member, demand_served, walk_of

if TYPE_CHECKING:
    from typing_extensions import Self

    from ...model import Request
    from .members import Path

T = TypeVar("T", bound=DataObject)
MOST_ROWS = 1_000
"""Rows that the service gives on one page, whatever it is asked for."""


@dataclass(frozen=True)
class Query(Generic[T]):
    """All rows of an entity, until narrowed: each method gives another query.

    Raises QueryError for a type that QueryService does not serve.
    """

    entity: type[T]
    release: str | None = None
    condition: Filter | None = None
    sort_by: str | None = None
    descending: bool = False
    start: int = 0
    limit: int | None = None
    page_size: int | None = None

    def __post_init__(self) -> None:
        """Refuse what is not served; raises TypeError for what is no class."""
        if not (isinstance(self.entity, type) and issubclass(self.entity, DataObject)):
            raise TypeError(f"a query is of a class, such as vdi.MachineSummaryView, not {self.entity!r}")
        demand_served(facts_of(self.release), self.entity.__wire_name__)

    def filter(self, condition: Filter) -> Self:
        """The rows for which this holds, too.

        Raises QueryError for a condition that breaks the release's rules, TypeError for what is none.
        """
        if not isinstance(condition, Filter):
            raise TypeError(f"a filter is made of members, such as F.base.name == 'x', not {type(condition).__name__}")
        self._demand_own(condition.entity)
        asked = replace(self, condition=condition if self.condition is None else self.condition & condition)
        _definition(asked)
        return asked

    def sort(self, member: Path, *, descending: bool = False) -> Self:
        """In the order of a member; raises QueryError for one that rows cannot be sorted by, TypeError for none."""
        demand_member(member)
        entity, walk = walk_of(member)
        self._demand_own(entity)
        asked = replace(self, sort_by=walk.path, descending=descending)
        _definition(asked)
        return asked

    def window(self, start: int = 0, limit: int | None = None) -> Self:
        """The rows from an offset on, and no more than so many: what a list on a screen shows.

        Raises ValueError for numbers below 0.
        """
        if start < 0 or (limit is not None and limit < 0):
            raise ValueError(f"a window starts at 0 or later and has 0 rows or more, not {start} and {limit}")
        return replace(self, start=start, limit=limit)

    def paged(self, size: int) -> Self:
        """Fetched in pages of so many rows, 1 to 1,000; how many there are in all is not touched.

        Raises ValueError for another number.
        """
        if not 1 <= size <= MOST_ROWS:
            raise ValueError(f"a page has 1 to {MOST_ROWS} rows, not {size}")
        return replace(self, page_size=size)

    def upto(self, rows: int) -> Self:
        """No more than so many rows of it."""
        return replace(self, limit=rows if self.limit is None else min(rows, self.limit))

    @property
    def empty(self) -> bool:
        """Whether no row can be in it, which needs no call."""
        return self.limit == 0 or (self.condition is not None and self.condition.wire is False)

    def definition(self) -> Any:  # noqa: ANN401 - classes of the API, which this room reaches by name only
        """The QueryDefinition; raises QueryError with all that the rules say against it.

        Raises ValueError where a condition leaves no row: no filter says that.
        """
        if self.condition is not None and self.condition.wire is False:
            raise ValueError(f"nothing can be asked of {self.entity.__wire_name__}: no row has one of no values")
        return _definition(self)

    def _demand_own(self, entity: str) -> None:
        if entity != self.entity.__wire_name__:
            raise ValueError(f"this is of {entity}, the query of {self.entity.__wire_name__}: take one entity")


def _definition(query: Query[Any]) -> Any:  # noqa: ANN401 - as above
    """The QueryDefinition, judged."""
    wire = None if query.condition is None else query.condition.wire
    asked = made(
        "QueryDefinition",
        query_entity_type=query.entity.__wire_name__,
        filter=None if isinstance(wire, bool) else wire,
        sort_by=query.sort_by,
        sort_descending=query.descending or None,
        starting_offset=query.start or None,
        limit=query.limit,
        max_page_size=query.page_size,
    )
    found = judge(request("Query", definition=asked), facts_of(query.release).contract, direction="request")
    breaches = [breach for breach in found if breach.severity == "error"]
    if breaches:
        raise QueryError(query.entity.__wire_name__, breaches)
    return asked


def request(method: str, **values: Any) -> Request[Any]:  # noqa: ANN401 - the parameters of any method
    """A request to QueryService."""
    cls = REGISTRY.find_request(f"QueryService_{method}")
    if cls is None:
        raise LookupError(f"the package has no QueryService_{method}; generate it again")
    return cls(**values)
