"""VmTemplate: generated from vdi.wsdl by tools.services; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, Service, operation

if TYPE_CHECKING:
    import builtins

    from ...model import Request


class VmTemplate(Service[K]):
    """Calls to VmTemplate, since 6.0.

    Page: vdi.utils.virtualcenter.VmTemplate
    """

    @operation
    def list(self, virtual_center: vdi.VirtualCenterId) -> Request[builtins.list[vdi.VmTemplateInfo]]:
        """Send VmTemplate_List; gives a list of VmTemplateInfo.

        Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.VmTemplate_List(virtual_center=virtual_center)

    @operation
    def list_by_datacenter(self, datacenter: vdi.DatacenterId) -> Request[builtins.list[vdi.VmTemplateInfo]]:
        """Send VmTemplate_ListByDatacenter; gives a list of VmTemplateInfo.

        Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.VmTemplate_ListByDatacenter(datacenter=datacenter)
