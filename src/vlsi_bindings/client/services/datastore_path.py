"""DatastorePath: generated from vdi.wsdl by tools.services; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, Service, operation

if TYPE_CHECKING:
    import builtins

    from ...model import Request


class DatastorePath(Service[K]):
    """Calls to DatastorePath, since 6.0.

    Page: vdi.utils.virtualcenter.DatastorePath
    """

    @operation
    def list(
        self, virtual_center: vdi.VirtualCenterId, *, datastore: vdi.DatastoreId
    ) -> Request[builtins.list[vdi.DatastorePathInfo]]:
        """Send DatastorePath_List; gives a list of DatastorePathInfo.

        Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.DatastorePath_List(virtual_center=virtual_center, datastore=datastore)
