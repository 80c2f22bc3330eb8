"""BaseImageVm: generated from vdi.wsdl by tools.services; do not edit."""

# ruff: noqa: A002
# parameters are named as in the contract

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, operation
from ..objects import Objects

if TYPE_CHECKING:
    import builtins

    from ...model import Request


class BaseImageVm(Objects[K, "vdi.BaseImageVmId", "vdi.BaseImageVmInfo"]):
    """Calls to BaseImageVm, since 6.0.

    Page: vdi.utils.virtualcenter.BaseImageVm
    """

    @operation
    def get(self, id: vdi.BaseImageVmId) -> Request[vdi.BaseImageVmInfo]:
        """Send BaseImageVm_Get; gives BaseImageVmInfo.

        Privileges: VC_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.BaseImageVm_Get(id=id)

    @operation
    def list(
        self, virtual_center: vdi.VirtualCenterId, *, filter_incompatible_vms: bool | None = None
    ) -> Request[builtins.list[vdi.BaseImageVmInfo]]:
        """Send BaseImageVm_List; gives a list of BaseImageVmInfo.

        Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault

        Parameters:
            filter_incompatible_vms: from 7.13.0.
        """
        return vdi.BaseImageVm_List(virtual_center=virtual_center, filter_incompatible_vms=filter_incompatible_vms)

    @operation
    def list_by_datacenter(
        self, datacenter: vdi.DatacenterId, *, filter_incompatible_vms: bool | None = None
    ) -> Request[builtins.list[vdi.BaseImageVmInfo]]:
        """Send BaseImageVm_ListByDatacenter; gives a list of BaseImageVmInfo.

        Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault

        Parameters:
            filter_incompatible_vms: from 7.13.0.
        """
        return vdi.BaseImageVm_ListByDatacenter(datacenter=datacenter, filter_incompatible_vms=filter_incompatible_vms)
