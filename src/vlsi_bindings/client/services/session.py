"""Session: generated from vdi.wsdl by tools.services; do not edit."""

# ruff: noqa: A002
# parameters are named as in the contract

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, Service, items, operation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...model import Request


class Session(Service[K]):
    """Calls to Session, since 6.0.

    Page: vdi.users.Session
    """

    @operation
    def disconnect(self, id: vdi.SessionId) -> Request[None]:
        """Send Session_Disconnect; gives nothing.

        Privileges: MACHINE_MANAGE_VDI_SESSION, FEDERATED_SESSIONS_MANAGE
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidState, InvalidType, UnexpectedFault
        """
        return vdi.Session_Disconnect(id=id)

    @operation
    def disconnect_sessions(self, ids: Sequence[vdi.SessionId]) -> Request[None]:
        """Send Session_DisconnectSessions; gives nothing.

        Privileges: MACHINE_MANAGE_VDI_SESSION, FEDERATED_SESSIONS_MANAGE
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, PartialFailureFault,
            UnexpectedFault
        """
        return vdi.Session_DisconnectSessions(ids=items(ids))

    @operation
    def get_local_summary_view(self, id: vdi.SessionId) -> Request[vdi.SessionLocalSummaryView]:
        """Send Session_GetLocalSummaryView; gives SessionLocalSummaryView.

        Privileges: MACHINE_VIEW, FEDERATED_SESSIONS_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Session_GetLocalSummaryView(id=id)

    @operation
    def logoff(self, id: vdi.SessionId) -> Request[None]:
        """Send Session_Logoff; gives nothing.

        Privileges: MACHINE_MANAGE_VDI_SESSION, FEDERATED_SESSIONS_MANAGE
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidState, InvalidType, UnexpectedFault
        """
        return vdi.Session_Logoff(id=id)

    @operation
    def logoff_forced(self, id: vdi.SessionId) -> Request[None]:
        """Send Session_LogoffForced; gives nothing.

        Privileges: MACHINE_MANAGE_VDI_SESSION, FEDERATED_SESSIONS_MANAGE
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidState, InvalidType, UnexpectedFault
        """
        return vdi.Session_LogoffForced(id=id)

    @operation
    def logoff_sessions(self, ids: Sequence[vdi.SessionId]) -> Request[None]:
        """Send Session_LogoffSessions; gives nothing.

        Privileges: MACHINE_MANAGE_VDI_SESSION, FEDERATED_SESSIONS_MANAGE
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, PartialFailureFault,
            UnexpectedFault
        """
        return vdi.Session_LogoffSessions(ids=items(ids))

    @operation
    def logoff_sessions_forced(self, ids: Sequence[vdi.SessionId]) -> Request[None]:
        """Send Session_LogoffSessionsForced; gives nothing.

        Privileges: MACHINE_MANAGE_VDI_SESSION, FEDERATED_SESSIONS_MANAGE
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, PartialFailureFault,
            UnexpectedFault
        """
        return vdi.Session_LogoffSessionsForced(ids=items(ids))

    @operation
    def reset(self, id: vdi.SessionId) -> Request[None]:
        """Send Session_Reset; gives nothing.

        Privileges: MACHINE_REBOOT, FEDERATED_SESSIONS_MANAGE
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Session_Reset(id=id)

    @operation
    def reset_sessions(self, ids: Sequence[vdi.SessionId]) -> Request[None]:
        """Send Session_ResetSessions; gives nothing.

        Privileges: MACHINE_REBOOT, FEDERATED_SESSIONS_MANAGE
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, PartialFailureFault,
            UnexpectedFault
        """
        return vdi.Session_ResetSessions(ids=items(ids))

    @operation
    def restart(self, id: vdi.SessionId) -> Request[None]:
        """Send Session_Restart; gives nothing.

        Privileges: MACHINE_REBOOT, FEDERATED_SESSIONS_MANAGE
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Session_Restart(id=id)

    @operation
    def restart_sessions(self, ids: Sequence[vdi.SessionId]) -> Request[None]:
        """Send Session_RestartSessions; gives nothing.

        Privileges: MACHINE_REBOOT, FEDERATED_SESSIONS_MANAGE
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, PartialFailureFault,
            UnexpectedFault
        """
        return vdi.Session_RestartSessions(ids=items(ids))

    @operation
    def send_message(self, id: vdi.SessionId, *, msg_type: vdi.SessionMessageType | str, message: str) -> Request[None]:
        """Send Session_SendMessage; gives nothing.

        Privileges: MACHINE_MANAGE_VDI_SESSION, FEDERATED_SESSIONS_MANAGE
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Session_SendMessage(id=id, msg_type=msg_type, message=message)

    @operation
    def send_messages(
        self, ids: Sequence[vdi.SessionId], *, msg_type: vdi.SessionMessageType | str, message: str
    ) -> Request[None]:
        """Send Session_SendMessages; gives nothing.

        Privileges: MACHINE_MANAGE_VDI_SESSION, FEDERATED_SESSIONS_MANAGE
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, PartialFailureFault,
            UnexpectedFault
        """
        return vdi.Session_SendMessages(ids=items(ids), msg_type=msg_type, message=message)
