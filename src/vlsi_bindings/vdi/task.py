"""Task: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import OpenEnumeration, Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import TaskId
    from .util import MapEntry

__all__ = [
    "TaskCategory",
    "TaskInfo",
    "TaskResult",
    "TaskResultCode",
    "TaskState",
    "TaskType",
    "Task_Cancel",
    "Task_Get",
]


class TaskCategory(OpenEnumeration):
    """Values of TaskInfo.taskCategory."""

    POD_FEDERATION_CATEGORY = "POD_FEDERATION_CATEGORY"


class TaskResultCode(OpenEnumeration):
    """Values of TaskResult.resultCode."""

    SUCCESS = "SUCCESS"
    WARN = "WARN"
    ERROR = "ERROR"


class TaskState(OpenEnumeration):
    """Values of TaskInfo.state."""

    RUNNING = "RUNNING"
    WAITING = "WAITING"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"
    PAUSED = "PAUSED"
    CANCELLED = "CANCELLED"


class TaskType(OpenEnumeration):
    """Values of TaskInfo.taskType."""

    POD_FEDERATION_INITIALIZING = "POD_FEDERATION_INITIALIZING"
    POD_FEDERATION_UNINITIALIZING = "POD_FEDERATION_UNINITIALIZING"
    POD_FEDERATION_JOINING = "POD_FEDERATION_JOINING"
    POD_FEDERATION_UNJOINING = "POD_FEDERATION_UNJOINING"


class TaskInfo(DynamicData):
    """Data object, since 6.0.

    Page: vdi.task.Task.TaskInfo
    Queryable by: QueryService
    Query privileges: FEDERATED_LDAP_VIEW

    Fields:
        id: not updatable.
        task_category: not updatable.
        task_type: not updatable.
        cancellable: not updatable.
        state: not updatable.
        percentage_complete: not updatable.
        result: not updatable.
    """

    id: TaskId = field("id", "TaskId")
    task_category: TaskCategory | str = field("taskCategory", "TaskCategory")
    task_type: TaskType | str = field("taskType", "TaskType")
    cancellable: bool = field("cancellable", "xsd:boolean")
    state: TaskState | str = field("state", "TaskState")
    percentage_complete: int | None = field("percentageComplete", "xsd:int", default=None)
    result: TaskResult | None = field("result", "TaskResult", default=None)


class TaskResult(DynamicData):
    """Data object, since 6.0.

    Page: vdi.task.Task.TaskResult

    Fields:
        result_code: not updatable.
        message: not updatable.
        message_id: not updatable.
        message_values: not updatable.
    """

    result_code: TaskResultCode | str = field("resultCode", "TaskResultCode")
    message: str = field("message", "xsd:string")
    message_id: str = field("messageId", "xsd:string")
    message_values: list[MapEntry] = field("messageValues", "MapEntry[]", default_factory=list)


class Task_Cancel(Request[None]):
    """Request to Task.

    Page: vdi.task.Task
    Privileges: FEDERATED_LDAP_MANAGE
    Further faults: InvalidRequest
    """

    __operation__ = Operation(
        service="Task",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidRequest",
            "InvalidType",
            "UnexpectedFault",
        ),
    )

    id: TaskId = field("id", "TaskId")


class Task_Get(Request["TaskInfo"]):
    """Request to Task.

    Page: vdi.task.Task
    Privileges: FEDERATED_LDAP_VIEW
    """

    __operation__ = Operation(
        service="Task",
        returns="TaskInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: TaskId = field("id", "TaskId")
