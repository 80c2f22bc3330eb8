"""VirtualDisk: generated from vdi.wsdl by tools.services; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, Service, operation

if TYPE_CHECKING:
    import builtins

    from ...model import Request


class VirtualDisk(Service[K]):
    """Calls to VirtualDisk, since 6.0.

    Page: vdi.utils.virtualcenter.VirtualDisk
    """

    @operation
    def list(
        self, virtual_center: vdi.VirtualCenterId, *, datastore: vdi.DatastoreId | None = None
    ) -> Request[builtins.list[vdi.VirtualDiskInfo]]:
        """Send VirtualDisk_List; gives a list of VirtualDiskInfo.

        Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.VirtualDisk_List(virtual_center=virtual_center, datastore=datastore)

    @operation
    def list_all_disks(
        self, virtual_disk_list_spec: vdi.VirtualDiskListSpec
    ) -> Request[builtins.list[vdi.VirtualDiskInfo]]:
        """Send VirtualDisk_ListAllDisks; gives a list of VirtualDiskInfo.

        Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.VirtualDisk_ListAllDisks(virtual_disk_list_spec=virtual_disk_list_spec)
