"""PersistentDisk: generated from vdi.wsdl by tools.services; do not edit."""

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


class PersistentDisk(ChangeableObjects[K, "vdi.PersistentDiskId", "vdi.PersistentDiskInfo"]):
    """Calls to PersistentDisk, since 6.0, deprecated.

    Page: vdi.resources.PersistentDisk
    """

    @operation
    def attach(self, id: vdi.PersistentDiskId, *, spec: vdi.PersistentDiskAttachSpec) -> Request[None]:
        """Send PersistentDisk_Attach, deprecated; gives nothing.

        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.PersistentDisk_Attach(id=id, spec=spec)

    @operation
    def create(self, spec: vdi.PersistentDiskSpec) -> Request[vdi.PersistentDiskId]:
        """Send PersistentDisk_Create, deprecated; gives PersistentDiskId.

        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.PersistentDisk_Create(spec=spec)

    @operation
    def delete(self, id: vdi.PersistentDiskId, *, spec: vdi.PersistentDiskDeleteSpec | None = None) -> Request[None]:
        """Send PersistentDisk_Delete, deprecated; gives nothing.

        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.PersistentDisk_Delete(id=id, spec=spec)

    @operation
    def detach(self, id: vdi.PersistentDiskId, *, spec: vdi.PersistentDiskDetachSpec) -> Request[None]:
        """Send PersistentDisk_Detach, deprecated; gives nothing.

        Privileges: MACHINE_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.PersistentDisk_Detach(id=id, spec=spec)

    @operation
    def get(self, id: vdi.PersistentDiskId) -> Request[vdi.PersistentDiskInfo]:
        """Send PersistentDisk_Get, deprecated; gives PersistentDiskInfo.

        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.PersistentDisk_Get(id=id)

    @operation
    def preview_recreate_machines(
        self, specs: Sequence[vdi.PersistentDiskRecreateMachineSpec]
    ) -> Request[list[vdi.PersistentDiskIncompatibleReasons]]:
        """Send PersistentDisk_PreviewRecreateMachines, deprecated.

        Gives a list of PersistentDiskIncompatibleReasons.
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.PersistentDisk_PreviewRecreateMachines(specs=items(specs))

    @operation
    def recreate_machine(
        self, id: vdi.PersistentDiskId, *, spec: vdi.PersistentDiskRecreateMachineSpec | None = None
    ) -> Request[vdi.MachineId]:
        """Send PersistentDisk_RecreateMachine, deprecated; gives MachineId.

        Privileges: POOL_MANAGEMENT, MACHINE_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.PersistentDisk_RecreateMachine(id=id, spec=spec)

    @operation
    def recreate_machines(
        self, specs: Sequence[vdi.PersistentDiskRecreateMachineSpec]
    ) -> Request[list[vdi.PersistentDiskRecreateMachineInfo]]:
        """Send PersistentDisk_RecreateMachines, deprecated; gives a list of PersistentDiskRecreateMachineInfo.

        Privileges: POOL_MANAGEMENT, MACHINE_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.PersistentDisk_RecreateMachines(specs=items(specs))

    @operation
    def replace(self, id: vdi.PersistentDiskId, *, spec: vdi.PersistentDiskReplaceSpec) -> Request[None]:
        """Send PersistentDisk_Replace, deprecated; gives nothing.

        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.PersistentDisk_Replace(id=id, spec=spec)

    @operation
    def update(self, id: vdi.PersistentDiskId, *, updates: Sequence[vdi.MapEntry]) -> Request[None]:
        """Send PersistentDisk_Update, deprecated; gives nothing.

        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidState, InvalidType, UnexpectedFault

        Parameters:
            updates: keys are paths into PersistentDiskInfo.
        """
        return vdi.PersistentDisk_Update(id=id, updates=items(updates))
