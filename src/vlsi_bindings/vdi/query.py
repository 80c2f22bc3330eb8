"""vdi.query: generated from vdi.wsdl by tools.bindings; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from ..model import AnyValue
    from .entity import QueryId

__all__ = [
    "QueryDefinition",
    "QueryFilter",
    "QueryFilterAnd",
    "QueryFilterBetween",
    "QueryFilterContains",
    "QueryFilterEquals",
    "QueryFilterNot",
    "QueryFilterNotEquals",
    "QueryFilterOr",
    "QueryFilterStartsWith",
    "QueryResults",
]


class QueryDefinition(DynamicData):
    """Data object, since 6.0, updated as a whole.

    Page: vdi.query.QueryDefinition
    """

    query_entity_type: str = field("queryEntityType", "xsd:string")
    filter: QueryFilter | None = field("filter", "QueryFilter", default=None)
    sort_by: str | None = field("sortBy", "xsd:string", default=None)
    sort_descending: bool | None = field("sortDescending", "xsd:boolean", default=None)
    starting_offset: int | None = field("startingOffset", "xsd:int", default=None)
    limit: int | None = field("limit", "xsd:int", default=None)
    max_page_size: int | None = field("maxPageSize", "xsd:int", default=None)


class QueryFilter(DynamicData):
    """Data object, since 6.0, updated as a whole.

    Page: vdi.query.QueryFilter.Filter
    """


class QueryFilterAnd(QueryFilter):
    """Data object, since 6.0, updated as a whole.

    Page: vdi.query.QueryFilter.And
    """

    filters: list[QueryFilter] = field("filters", "QueryFilter[]")


class QueryFilterBetween(QueryFilter):
    """Data object, since 7.3, updated as a whole.

    Page: vdi.query.QueryFilter.Between
    """

    member_name: str = field("memberName", "xsd:string")
    from_value: AnyValue | None = field("fromValue", "xsd:anyType", default=None)
    to_value: AnyValue | None = field("toValue", "xsd:anyType", default=None)


class QueryFilterContains(QueryFilter):
    """Data object, since 6.0, updated as a whole.

    Page: vdi.query.QueryFilter.Contains
    """

    member_name: str = field("memberName", "xsd:string")
    value: AnyValue | None = field("value", "xsd:anyType", default=None)


class QueryFilterEquals(QueryFilter):
    """Data object, since 6.0, updated as a whole.

    Page: vdi.query.QueryFilter.Equals
    """

    member_name: str = field("memberName", "xsd:string")
    value: AnyValue | None = field("value", "xsd:anyType", default=None)


class QueryFilterNot(QueryFilter):
    """Data object, since 6.0, updated as a whole.

    Page: vdi.query.QueryFilter.Not
    """

    filter: QueryFilter = field("filter", "QueryFilter")


class QueryFilterNotEquals(QueryFilter):
    """Data object, since 6.0, updated as a whole.

    Page: vdi.query.QueryFilter.NotEquals
    """

    member_name: str = field("memberName", "xsd:string")
    value: AnyValue | None = field("value", "xsd:anyType", default=None)


class QueryFilterOr(QueryFilter):
    """Data object, since 6.0, updated as a whole.

    Page: vdi.query.QueryFilter.Or
    """

    filters: list[QueryFilter] = field("filters", "QueryFilter[]")


class QueryFilterStartsWith(QueryFilter):
    """Data object, since 6.0, updated as a whole.

    Page: vdi.query.QueryFilter.StartsWith
    """

    member_name: str = field("memberName", "xsd:string")
    value: AnyValue | None = field("value", "xsd:anyType", default=None)


class QueryResults(DynamicData):
    """Data object, since 6.0, updated as a whole.

    Page: vdi.query.QueryResults
    """

    id: QueryId | None = field("id", "QueryId", default=None)
    starting_offset: int = field("startingOffset", "xsd:int")
    remaining_count: int | None = field("remainingCount", "xsd:int", default=None)
    results: list[AnyValue] = field("results", "xsd:anyType[]", default_factory=list)
