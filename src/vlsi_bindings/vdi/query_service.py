"""QueryService: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: F401, N801
# names in quoted parameters are used; class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Operation, Request, field

if TYPE_CHECKING:
    from .entity import QueryId
    from .query import QueryDefinition, QueryResults

__all__ = [
    "QueryService_Create",
    "QueryService_Delete",
    "QueryService_DeleteAll",
    "QueryService_DeleteByIds",
    "QueryService_GetCount",
    "QueryService_GetNext",
    "QueryService_Query",
]


class QueryService_Create(Request["QueryResults"]):
    """Request to QueryService.

    Page: vdi.query.QueryService
    Further faults: InvalidState
    """

    __operation__ = Operation(
        service="QueryService",
        returns="QueryResults",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidState",
            "InvalidType",
            "UnexpectedFault",
        ),
    )

    definition: QueryDefinition = field("definition", "QueryDefinition")


class QueryService_Delete(Request[None]):
    """Request to QueryService.

    Page: vdi.query.QueryService
    """

    __operation__ = Operation(
        service="QueryService",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: QueryId = field("id", "QueryId")


class QueryService_DeleteAll(Request[None]):
    """Request to QueryService.

    Page: vdi.query.QueryService
    """

    __operation__ = Operation(
        service="QueryService",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )


class QueryService_DeleteByIds(Request[None]):
    """Request to QueryService.

    Page: vdi.query.QueryService
    """

    __operation__ = Operation(
        service="QueryService",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    ids: list[QueryId] = field("ids", "QueryId[]")


class QueryService_GetCount(Request[int]):
    """Request to QueryService.

    Page: vdi.query.QueryService
    """

    __operation__ = Operation(
        service="QueryService",
        returns="xsd:int",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    definition: QueryDefinition = field("definition", "QueryDefinition")


class QueryService_GetNext(Request["QueryResults"]):
    """Request to QueryService.

    Page: vdi.query.QueryService
    """

    __operation__ = Operation(
        service="QueryService",
        returns="QueryResults",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: QueryId = field("id", "QueryId")


class QueryService_Query(Request["QueryResults"]):
    """Request to QueryService.

    Page: vdi.query.QueryService
    """

    __operation__ = Operation(
        service="QueryService",
        returns="QueryResults",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    definition: QueryDefinition = field("definition", "QueryDefinition")
