"""RDSServer: generated from vdi.wsdl by tools.services; do not edit."""

# ruff: noqa: A002
# parameters are named as in the contract

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, items, operation
from ..objects import ChangeableObjects

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...model import Request


class RDSServer(ChangeableObjects[K, "vdi.RDSServerId", "vdi.RDSServerInfo"]):
    """Calls to RDSServer, since 6.0.

    Page: vdi.resources.RDSServer
    """

    @operation
    def delete(self, id: vdi.RDSServerId) -> Request[None]:
        """Send RDSServer_Delete; gives nothing.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.RDSServer_Delete(id=id)

    @operation
    def get(self, id: vdi.RDSServerId) -> Request[vdi.RDSServerInfo]:
        """Send RDSServer_Get; gives RDSServerInfo.

        Privileges: GLOBAL_CONFIG_VIEW, POOL_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.RDSServer_Get(id=id)

    @operation
    def get_state_counts(self) -> Request[vdi.RDSServerStateCount]:
        """Send RDSServer_GetStateCounts, from 2111; gives RDSServerStateCount.

        Privileges: POOL_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.RDSServer_GetStateCounts()

    @operation
    def get_summary_view(self, id: vdi.RDSServerId) -> Request[vdi.RDSServerSummaryView]:
        """Send RDSServer_GetSummaryView; gives RDSServerSummaryView.

        Privileges: GLOBAL_CONFIG_VIEW, POOL_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.RDSServer_GetSummaryView(id=id)

    @operation
    def recover(self, id: vdi.RDSServerId) -> Request[None]:
        """Send RDSServer_Recover; gives nothing.

        Privileges: GLOBAL_CONFIG_MANAGEMENT, POOL_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.RDSServer_Recover(id=id)

    @operation
    def recover_machines(self, ids: Sequence[vdi.RDSServerId]) -> Request[None]:
        """Send RDSServer_RecoverMachines; gives nothing.

        Privileges: GLOBAL_CONFIG_MANAGEMENT, POOL_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, PartialFailureFault,
            UnexpectedFault
        """
        return vdi.RDSServer_RecoverMachines(ids=items(ids))

    @operation
    def register(self, spec: vdi.RDSServerRegisterSpec) -> Request[vdi.RDSServerRegisterResult]:
        """Send RDSServer_Register; gives RDSServerRegisterResult.

        Privileges: GLOBAL_MACHINE_REGISTER
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.RDSServer_Register(spec=spec)

    @operation
    def update(self, id: vdi.RDSServerId, *, updates: Sequence[vdi.MapEntry]) -> Request[None]:
        """Send RDSServer_Update; gives nothing.

        Privileges: GLOBAL_CONFIG_MANAGEMENT, POOL_MANAGEMENT, MACHINE_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault

        Parameters:
            updates: keys are paths into RDSServerInfo.
        """
        return vdi.RDSServer_Update(id=id, updates=items(updates))
