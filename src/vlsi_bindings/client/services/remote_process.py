"""RemoteProcess: generated from vdi.wsdl by tools.services; do not edit."""

# ruff: noqa: A002
# parameters are named as in the contract

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, Service, operation

if TYPE_CHECKING:
    from ...model import Request


class RemoteProcess(Service[K]):
    """Calls to RemoteProcess, since 7.3.

    Page: vdi.helpdesk.RemoteProcess
    """

    @operation
    def end_process(self, id: vdi.SessionId, *, process: vdi.RemoteProcessBase) -> Request[bool]:
        """Send RemoteProcess_EndProcess; gives bool.

        Privileges: MANAGE_REMOTE_PROCESS, MACHINE_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.RemoteProcess_EndProcess(id=id, process=process)
