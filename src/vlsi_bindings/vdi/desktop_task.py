"""DesktopTask: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    import datetime

    from .entity import DesktopId, DesktopTaskId
    from .enumerations import MachineOperation

__all__ = [
    "DesktopTaskData",
    "DesktopTaskInfo",
    "DesktopTask_Cancel",
    "DesktopTask_Get",
    "DesktopTask_List",
    "DesktopTask_Pause",
    "DesktopTask_Resume",
    "ResumeTaskSpec",
]


class DesktopTaskData(DynamicData):
    """Data object, since 7.4.

    Page: vdi.task.DesktopTask.DesktopTaskData
    """

    task_type: MachineOperation | str = field("taskType", "MachineOperation")
    description: str | None = field("description", "xsd:string", default=None)
    schedule_time: datetime.datetime | None = field("scheduleTime", "xsd:dateTime", default=None)
    remaining: int | None = field("remaining", "xsd:int", default=None)
    errors: int | None = field("errors", "xsd:int", default=None)
    halted: int | None = field("halted", "xsd:int", default=None)
    cancelled: int | None = field("cancelled", "xsd:int", default=None)


class DesktopTaskInfo(DynamicData):
    """Data object, since 7.4.

    Page: vdi.task.DesktopTask.DesktopTaskInfo
    """

    id: DesktopTaskId = field("id", "DesktopTaskId")
    data: DesktopTaskData = field("data", "DesktopTaskData")


class ResumeTaskSpec(DynamicData):
    """Data object, since 7.4.

    Page: vdi.task.DesktopTask.ResumeTaskSpec

    Fields:
        retry_failed_vms: default false.
        stop_on_error: default true.
    """

    retry_failed_vms: bool | None = field("retryFailedVMs", "xsd:boolean", default=None)
    stop_on_error: bool | None = field("stopOnError", "xsd:boolean", default=None)


class DesktopTask_Cancel(Request[None]):
    """Request to DesktopTask.

    Page: vdi.task.DesktopTask
    Privileges: POOL_SVI_IMAGE_MANAGEMENT
    """

    __operation__ = Operation(
        service="DesktopTask",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: DesktopTaskId = field("id", "DesktopTaskId")


class DesktopTask_Get(Request["DesktopTaskInfo"]):
    """Request to DesktopTask.

    Page: vdi.task.DesktopTask
    Privileges: POOL_VIEW
    """

    __operation__ = Operation(
        service="DesktopTask",
        returns="DesktopTaskInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: DesktopTaskId = field("id", "DesktopTaskId")


class DesktopTask_List(Request["list[DesktopTaskInfo]"]):
    """Request to DesktopTask.

    Page: vdi.task.DesktopTask
    Privileges: POOL_VIEW
    """

    __operation__ = Operation(
        service="DesktopTask",
        returns="DesktopTaskInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: DesktopId = field("id", "DesktopId")


class DesktopTask_Pause(Request[None]):
    """Request to DesktopTask.

    Page: vdi.task.DesktopTask
    Privileges: POOL_SVI_IMAGE_MANAGEMENT
    """

    __operation__ = Operation(
        service="DesktopTask",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: DesktopTaskId = field("id", "DesktopTaskId")


class DesktopTask_Resume(Request[None]):
    """Request to DesktopTask.

    Page: vdi.task.DesktopTask
    Privileges: POOL_SVI_IMAGE_MANAGEMENT
    """

    __operation__ = Operation(
        service="DesktopTask",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: DesktopTaskId = field("id", "DesktopTaskId")
    resume_task_spec: ResumeTaskSpec | None = field("resumeTaskSpec", "ResumeTaskSpec", default=None)
