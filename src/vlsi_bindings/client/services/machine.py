"""Machine: generated from vdi.wsdl by tools.services; do not edit."""

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


class Machine(ChangeableObjects[K, "vdi.MachineId", "vdi.MachineInfo"]):
    """Calls to Machine, since 6.0.

    Page: vdi.resources.Machine
    """

    @operation
    def cancel_tasks(self, ids: Sequence[vdi.MachineId]) -> Request[None]:
        """Send Machine_CancelTasks; gives nothing.

        Privileges: POOL_SVI_IMAGE_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, PartialFailureFault,
            UnexpectedFault
        """
        return vdi.Machine_CancelTasks(ids=items(ids))

    @operation
    def delete(self, id: vdi.MachineId, *, spec: vdi.MachineDeleteSpec | None = None) -> Request[None]:
        """Send Machine_Delete; gives nothing.

        Privileges: MACHINE_MANAGEMENT, POOL_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Machine_Delete(id=id, spec=spec)

    @operation
    def delete_machines(
        self, ids: Sequence[vdi.MachineId], *, spec: vdi.MachineDeleteSpec | None = None
    ) -> Request[None]:
        """Send Machine_DeleteMachines; gives nothing.

        Privileges: MACHINE_MANAGEMENT, POOL_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, PartialFailureFault,
            UnexpectedFault
        """
        return vdi.Machine_DeleteMachines(ids=items(ids), spec=spec)

    @operation
    def enter_maintenance_mode(self, id: vdi.MachineId) -> Request[None]:
        """Send Machine_EnterMaintenanceMode; gives nothing.

        Privileges: MACHINE_MAINTENANCE, FORENSICS
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Machine_EnterMaintenanceMode(id=id)

    @operation
    def enter_maintenance_mode_machines(self, ids: Sequence[vdi.MachineId]) -> Request[None]:
        """Send Machine_EnterMaintenanceModeMachines; gives nothing.

        Privileges: MACHINE_MAINTENANCE, FORENSICS
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, PartialFailureFault,
            UnexpectedFault
        """
        return vdi.Machine_EnterMaintenanceModeMachines(ids=items(ids))

    @operation
    def exit_maintenance_mode(self, id: vdi.MachineId) -> Request[None]:
        """Send Machine_ExitMaintenanceMode; gives nothing.

        Privileges: MACHINE_MAINTENANCE, FORENSICS
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Machine_ExitMaintenanceMode(id=id)

    @operation
    def exit_maintenance_mode_machines(self, ids: Sequence[vdi.MachineId]) -> Request[None]:
        """Send Machine_ExitMaintenanceModeMachines; gives nothing.

        Privileges: MACHINE_MAINTENANCE, FORENSICS
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, PartialFailureFault,
            UnexpectedFault
        """
        return vdi.Machine_ExitMaintenanceModeMachines(ids=items(ids))

    @operation
    def get(self, id: vdi.MachineId) -> Request[vdi.MachineInfo]:
        """Send Machine_Get; gives MachineInfo.

        Privileges: MACHINE_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Machine_Get(id=id)

    @operation
    def get_infos(self, ids: Sequence[vdi.MachineId]) -> Request[list[vdi.MachineInfo]]:
        """Send Machine_GetInfos; gives a list of MachineInfo.

        Privileges: MACHINE_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Machine_GetInfos(ids=items(ids))

    @operation
    def get_state_counts(self) -> Request[vdi.MachineStateCounts]:
        """Send Machine_GetStateCounts, from 2111; gives MachineStateCounts.

        Privileges: MACHINE_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Machine_GetStateCounts()

    @operation
    def get_summary_view(self, id: vdi.MachineId) -> Request[vdi.MachineSummaryView]:
        """Send Machine_GetSummaryView; gives MachineSummaryView.

        Privileges: MACHINE_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Machine_GetSummaryView(id=id)

    @operation
    def get_summary_views(self, ids: Sequence[vdi.MachineId]) -> Request[list[vdi.MachineSummaryView]]:
        """Send Machine_GetSummaryViews; gives a list of MachineSummaryView.

        Privileges: MACHINE_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Machine_GetSummaryViews(ids=items(ids))

    @operation
    def rebuild(self, id: vdi.MachineId) -> Request[None]:
        """Send Machine_Rebuild; gives nothing.

        Privileges: MACHINE_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Machine_Rebuild(id=id)

    @operation
    def rebuild_machines(self, ids: Sequence[vdi.MachineId]) -> Request[None]:
        """Send Machine_RebuildMachines; gives nothing.

        Privileges: MACHINE_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, PartialFailureFault,
            UnexpectedFault
        """
        return vdi.Machine_RebuildMachines(ids=items(ids))

    @operation
    def recover(self, id: vdi.MachineId) -> Request[None]:
        """Send Machine_Recover; gives nothing.

        Privileges: MACHINE_MANAGEMENT, POOL_MANAGEMENT, FORENSICS
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Machine_Recover(id=id)

    @operation
    def recover_machines(self, ids: Sequence[vdi.MachineId]) -> Request[None]:
        """Send Machine_RecoverMachines; gives nothing.

        Privileges: MACHINE_MANAGEMENT, POOL_MANAGEMENT, FORENSICS
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, PartialFailureFault,
            UnexpectedFault
        """
        return vdi.Machine_RecoverMachines(ids=items(ids))

    @operation
    def register(self, spec: vdi.MachineRegisterSpec) -> Request[vdi.MachineRegisterResult]:
        """Send Machine_Register; gives MachineRegisterResult.

        Privileges: GLOBAL_MACHINE_REGISTER
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidRequest, InvalidType, UnexpectedFault
        """
        return vdi.Machine_Register(spec=spec)

    @operation
    def reset(self, id: vdi.MachineId) -> Request[None]:
        """Send Machine_Reset; gives nothing.

        Privileges: MACHINE_REBOOT, FORENSICS
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Machine_Reset(id=id)

    @operation
    def reset_machines(self, ids: Sequence[vdi.MachineId]) -> Request[None]:
        """Send Machine_ResetMachines; gives nothing.

        Privileges: MACHINE_REBOOT, FORENSICS
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, PartialFailureFault,
            UnexpectedFault
        """
        return vdi.Machine_ResetMachines(ids=items(ids))

    @operation
    def restart(self, id: vdi.MachineId) -> Request[None]:
        """Send Machine_Restart; gives nothing.

        Privileges: MACHINE_REBOOT, FORENSICS
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Machine_Restart(id=id)

    @operation
    def restart_machines(self, ids: Sequence[vdi.MachineId]) -> Request[None]:
        """Send Machine_RestartMachines; gives nothing.

        Privileges: MACHINE_REBOOT, FORENSICS
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, PartialFailureFault,
            UnexpectedFault
        """
        return vdi.Machine_RestartMachines(ids=items(ids))

    @operation
    def update(self, id: vdi.MachineId, *, updates: Sequence[vdi.MapEntry]) -> Request[None]:
        """Send Machine_Update; gives nothing.

        Privileges: MACHINE_MAINTENANCE, MACHINE_USER_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault

        Parameters:
            updates: keys are paths into MachineInfo.
        """
        return vdi.Machine_Update(id=id, updates=items(updates))

    @operation
    def update_machine_aliases(self, spec: vdi.MachineAliasUpdateSpec) -> Request[None]:
        """Send Machine_UpdateMachineAliases, from 7.13.0; gives nothing.

        Privileges: MACHINE_USER_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, PartialFailureFault,
            UnexpectedFault
        """
        return vdi.Machine_UpdateMachineAliases(spec=spec)

    @operation
    def assign_users(self, id: vdi.MachineId, *, user_ids: Sequence[vdi.UserOrGroupId]) -> Request[None]:
        """Send Machine_assignUsers; gives nothing.

        Privileges: MACHINE_USER_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, PartialFailureFault,
            UnexpectedFault
        """
        return vdi.Machine_assignUsers(id=id, user_ids=items(user_ids))

    @operation
    def unassign_users(self, id: vdi.MachineId, *, user_ids: Sequence[vdi.UserOrGroupId]) -> Request[None]:
        """Send Machine_unassignUsers; gives nothing.

        Privileges: MACHINE_USER_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, PartialFailureFault,
            UnexpectedFault
        """
        return vdi.Machine_unassignUsers(id=id, user_ids=items(user_ids))
