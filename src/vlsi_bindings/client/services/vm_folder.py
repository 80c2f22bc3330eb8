"""VmFolder: generated from vdi.wsdl by tools.services; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, Service, operation

if TYPE_CHECKING:
    from ...model import Request


class VmFolder(Service[K]):
    """Calls to VmFolder, since 6.0.

    Page: vdi.utils.virtualcenter.VmFolder
    """

    @operation
    def get_vm_folder_tree(self, datacenter: vdi.DatacenterId) -> Request[vdi.VmFolderInfo]:
        """Send VmFolder_GetVmFolderTree; gives VmFolderInfo.

        Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.VmFolder_GetVmFolderTree(datacenter=datacenter)
