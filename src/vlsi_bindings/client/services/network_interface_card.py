"""NetworkInterfaceCard: generated from vdi.wsdl by tools.services; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, Service, operation

if TYPE_CHECKING:
    from ...model import Request


class NetworkInterfaceCard(Service[K]):
    """Calls to NetworkInterfaceCard, since 6.0.

    Page: vdi.utils.virtualcenter.NetworkInterfaceCard
    """

    @operation
    def list_by_base_image_vm(self, base_image_vm_id: vdi.BaseImageVmId) -> Request[list[vdi.NetworkInterfaceCardInfo]]:
        """Send NetworkInterfaceCard_ListByBaseImageVm, from 2212; gives a list of NetworkInterfaceCardInfo.

        Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.NetworkInterfaceCard_ListByBaseImageVm(base_image_vm_id=base_image_vm_id)

    @operation
    def list_by_snapshot(
        self, base_image_snapshot: vdi.BaseImageSnapshotId
    ) -> Request[list[vdi.NetworkInterfaceCardInfo]]:
        """Send NetworkInterfaceCard_ListBySnapshot; gives a list of NetworkInterfaceCardInfo.

        Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.NetworkInterfaceCard_ListBySnapshot(base_image_snapshot=base_image_snapshot)

    @operation
    def list_by_template(self, template: vdi.VmTemplateId) -> Request[list[vdi.NetworkInterfaceCardInfo]]:
        """Send NetworkInterfaceCard_ListByTemplate; gives a list of NetworkInterfaceCardInfo.

        Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.NetworkInterfaceCard_ListByTemplate(template=template)
