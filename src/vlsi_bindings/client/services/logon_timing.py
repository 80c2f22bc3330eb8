"""LogonTiming: generated from vdi.wsdl by tools.services; do not edit."""

# ruff: noqa: A002
# parameters are named as in the contract

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, Service, operation

if TYPE_CHECKING:
    from ...model import Request


class LogonTiming(Service[K]):
    """Calls to LogonTiming, since 7.2.

    Page: vdi.helpdesk.LogonTiming
    """

    @operation
    def get_client_logon_timing_data(self, id: vdi.SessionId) -> Request[str]:
        """Send LogonTiming_GetClientLogonTimingData; gives str.

        Privileges: MACHINE_VIEW, POOL_VIEW, FEDERATED_SESSIONS_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.LogonTiming_GetClientLogonTimingData(id=id)

    @operation
    def get_logon_segment(self, session_id: vdi.SessionId) -> Request[vdi.LogonSegmentRecord]:
        """Send LogonTiming_GetLogonSegment, from 7.13.0; gives LogonSegmentRecord.

        Privileges: MACHINE_VIEW, POOL_VIEW, FEDERATED_SESSIONS_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.LogonTiming_GetLogonSegment(session_id=session_id)
