"""DesktopTask: generated from vdi.wsdl by tools.services; do not edit."""

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


class DesktopTask(Objects[K, "vdi.DesktopTaskId", "vdi.DesktopTaskInfo"]):
    """Calls to DesktopTask, since 7.4.

    Page: vdi.task.DesktopTask
    """

    @operation
    def cancel(self, id: vdi.DesktopTaskId) -> Request[None]:
        """Send DesktopTask_Cancel; gives nothing.

        Privileges: POOL_SVI_IMAGE_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.DesktopTask_Cancel(id=id)

    @operation
    def get(self, id: vdi.DesktopTaskId) -> Request[vdi.DesktopTaskInfo]:
        """Send DesktopTask_Get; gives DesktopTaskInfo.

        Privileges: POOL_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.DesktopTask_Get(id=id)

    @operation
    def list(self, id: vdi.DesktopId) -> Request[builtins.list[vdi.DesktopTaskInfo]]:
        """Send DesktopTask_List; gives a list of DesktopTaskInfo.

        Privileges: POOL_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.DesktopTask_List(id=id)

    @operation
    def pause(self, id: vdi.DesktopTaskId) -> Request[None]:
        """Send DesktopTask_Pause; gives nothing.

        Privileges: POOL_SVI_IMAGE_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.DesktopTask_Pause(id=id)

    @operation
    def resume(self, id: vdi.DesktopTaskId, *, resume_task_spec: vdi.ResumeTaskSpec | None = None) -> Request[None]:
        """Send DesktopTask_Resume; gives nothing.

        Privileges: POOL_SVI_IMAGE_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.DesktopTask_Resume(id=id, resume_task_spec=resume_task_spec)
