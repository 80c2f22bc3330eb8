"""QueryService: generated from vdi.wsdl by tools.services; do not edit."""

# ruff: noqa: A002
# parameters are named as in the contract

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, Service, items, operation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...model import Request


class QueryService(Service[K]):
    """Calls to QueryService, since 6.0.

    Page: vdi.query.QueryService
    """

    @operation
    def create(self, definition: vdi.QueryDefinition) -> Request[vdi.QueryResults]:
        """Send QueryService_Create; gives QueryResults.

        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidState, InvalidType, UnexpectedFault
        """
        return vdi.QueryService_Create(definition=definition)

    @operation
    def delete(self, id: vdi.QueryId) -> Request[None]:
        """Send QueryService_Delete; gives nothing.

        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.QueryService_Delete(id=id)

    @operation
    def delete_all(self) -> Request[None]:
        """Send QueryService_DeleteAll; gives nothing.

        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.QueryService_DeleteAll()

    @operation
    def delete_by_ids(self, ids: Sequence[vdi.QueryId]) -> Request[None]:
        """Send QueryService_DeleteByIds; gives nothing.

        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.QueryService_DeleteByIds(ids=items(ids))

    @operation
    def get_count(self, definition: vdi.QueryDefinition) -> Request[int]:
        """Send QueryService_GetCount; gives int.

        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.QueryService_GetCount(definition=definition)

    @operation
    def get_next(self, id: vdi.QueryId) -> Request[vdi.QueryResults]:
        """Send QueryService_GetNext; gives QueryResults.

        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.QueryService_GetNext(id=id)

    @operation
    def query(self, definition: vdi.QueryDefinition) -> Request[vdi.QueryResults]:
        """Send QueryService_Query; gives QueryResults.

        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.QueryService_Query(definition=definition)
