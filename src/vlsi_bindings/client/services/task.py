"""Task: generated from vdi.wsdl by tools.services; do not edit."""

# ruff: noqa: A002
# parameters are named as in the contract

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, operation
from ..objects import Objects

if TYPE_CHECKING:
    from ...model import Request


class Task(Objects[K, "vdi.TaskId", "vdi.TaskInfo"]):
    """Calls to Task, since 6.0.

    Page: vdi.task.Task
    """

    @operation
    def cancel(self, id: vdi.TaskId) -> Request[None]:
        """Send Task_Cancel; gives nothing.

        Privileges: FEDERATED_LDAP_MANAGE
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidRequest, InvalidType, UnexpectedFault
        """
        return vdi.Task_Cancel(id=id)

    @operation
    def get(self, id: vdi.TaskId) -> Request[vdi.TaskInfo]:
        """Send Task_Get; gives TaskInfo.

        Privileges: FEDERATED_LDAP_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Task_Get(id=id)
