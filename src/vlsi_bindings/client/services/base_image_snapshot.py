"""BaseImageSnapshot: generated from vdi.wsdl by tools.services; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, Service, operation

if TYPE_CHECKING:
    import builtins

    from ...model import Request


class BaseImageSnapshot(Service[K]):
    """Calls to BaseImageSnapshot, since 6.0.

    Page: vdi.utils.virtualcenter.BaseImageSnapshot
    """

    @operation
    def list(self, base_image_vm: vdi.BaseImageVmId) -> Request[builtins.list[vdi.BaseImageSnapshotInfo]]:
        """Send BaseImageSnapshot_List; gives a list of BaseImageSnapshotInfo.

        Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.BaseImageSnapshot_List(base_image_vm=base_image_vm)
