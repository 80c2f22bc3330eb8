"""VirtualCenter: generated from vdi.wsdl by tools.services; do not edit."""

# ruff: noqa: A002
# parameters are named as in the contract

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, items, operation
from ..objects import ChangeableObjects

if TYPE_CHECKING:
    import builtins
    from collections.abc import Sequence

    from ...model import Request


class VirtualCenter(ChangeableObjects[K, "vdi.VirtualCenterId", "vdi.VirtualCenterInfo"]):
    """Calls to VirtualCenter, since 6.0.

    Page: vdi.infrastructure.VirtualCenter
    """

    @operation
    def create(self, spec: vdi.VirtualCenterSpec) -> Request[vdi.VirtualCenterId]:
        """Send VirtualCenter_Create; gives VirtualCenterId.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.VirtualCenter_Create(spec=spec)

    @operation
    def delete(self, id: vdi.VirtualCenterId) -> Request[None]:
        """Send VirtualCenter_Delete; gives nothing.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidState, InvalidType, UnexpectedFault
        """
        return vdi.VirtualCenter_Delete(id=id)

    @operation
    def get(self, id: vdi.VirtualCenterId) -> Request[vdi.VirtualCenterInfo]:
        """Send VirtualCenter_Get; gives VirtualCenterInfo.

        Privileges: GLOBAL_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.VirtualCenter_Get(id=id)

    @operation
    def get_feature_details_by_server_definition(
        self, server_definition: vdi.ServerDefinition
    ) -> Request[vdi.VirtualCenterFeatureDetails]:
        """Send VirtualCenter_GetFeatureDetailsByServerDefinition; gives VirtualCenterFeatureDetails.

        Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.VirtualCenter_GetFeatureDetailsByServerDefinition(server_definition=server_definition)

    @operation
    def list(self) -> Request[builtins.list[vdi.VirtualCenterInfo]]:
        """Send VirtualCenter_List; gives a list of VirtualCenterInfo.

        Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.VirtualCenter_List()

    @operation
    def list_unsupported_desktops_and_farms_for_vmc(
        self, id: vdi.VirtualCenterId
    ) -> Request[builtins.list[vdi.UnsupportedDesktopOrFarmDetails]]:
        """Send VirtualCenter_ListUnsupportedDesktopsAndFarmsForVMC.

        Gives a list of UnsupportedDesktopOrFarmDetails.
        Privileges: GLOBAL_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.VirtualCenter_ListUnsupportedDesktopsAndFarmsForVMC(id=id)

    @operation
    def update(self, id: vdi.VirtualCenterId, *, updates: Sequence[vdi.MapEntry]) -> Request[None]:
        """Send VirtualCenter_Update; gives nothing.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault

        Parameters:
            updates: keys are paths into VirtualCenterInfo.
        """
        return vdi.VirtualCenter_Update(id=id, updates=items(updates))
