"""LogonTiming: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import SessionId

__all__ = ["LogonSegmentRecord", "LogonTiming_GetClientLogonTimingData", "LogonTiming_GetLogonSegment"]


class LogonSegmentRecord(DynamicData):
    """Data object, from 7.13.0.

    Page: vdi.helpdesk.LogonTiming.LogonSegmentRecord
    """

    logon_segment_data: str = field("logonSegmentData", "xsd:string")


class LogonTiming_GetClientLogonTimingData(Request[str]):
    """Request to LogonTiming.

    Page: vdi.helpdesk.LogonTiming
    Privileges: MACHINE_VIEW, POOL_VIEW, FEDERATED_SESSIONS_VIEW
    """

    __operation__ = Operation(
        service="LogonTiming",
        returns="xsd:string",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: SessionId = field("id", "SessionId")


class LogonTiming_GetLogonSegment(Request["LogonSegmentRecord"]):
    """Request to LogonTiming, from 7.13.0.

    Page: vdi.helpdesk.LogonTiming
    Privileges: MACHINE_VIEW, POOL_VIEW, FEDERATED_SESSIONS_VIEW
    """

    __operation__ = Operation(
        service="LogonTiming",
        returns="LogonSegmentRecord",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    session_id: SessionId = field("sessionId", "SessionId")
