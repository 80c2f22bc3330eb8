"""PersistentDiskQueryService: generated from vdi.wsdl by tools.services; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, Service, operation

if TYPE_CHECKING:
    from ...model import Request


class PersistentDiskQueryService(Service[K]):
    """Calls to PersistentDiskQueryService, since 7.8, deprecated.

    Page: vdi.resources.PersistentDiskQueryService
    """

    @operation
    def query_with_spec(self, query_spec: vdi.PersistentDiskQueryServiceQuerySpec) -> Request[vdi.QueryResults]:
        """Send PersistentDiskQueryService_QueryWithSpec, deprecated; gives QueryResults.

        Privileges: MACHINE_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidRequest, InvalidType, UnexpectedFault
        """
        return vdi.PersistentDiskQueryService_QueryWithSpec(query_spec=query_spec)
