"""RemoteProcess: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import SessionId

__all__ = ["RemoteProcessBase", "RemoteProcess_EndProcess"]


class RemoteProcessBase(DynamicData):
    """Data object, since 7.3.

    Page: vdi.helpdesk.RemoteProcess.RemoteProcessBase

    Fields:
        process_id: not updatable.
        create_time: not updatable.
        name: not updatable.
    """

    process_id: int = field("processId", "xsd:long")
    create_time: int = field("createTime", "xsd:long")
    name: str = field("name", "xsd:string")


class RemoteProcess_EndProcess(Request[bool]):
    """Request to RemoteProcess.

    Page: vdi.helpdesk.RemoteProcess
    Privileges: MANAGE_REMOTE_PROCESS, MACHINE_MANAGEMENT
    """

    __operation__ = Operation(
        service="RemoteProcess",
        returns="xsd:boolean",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: SessionId = field("id", "SessionId")
    process: RemoteProcessBase = field("process", "RemoteProcessBase")
