"""RemoteApplication: generated from vdi.wsdl by tools.services; do not edit."""

# ruff: noqa: A002
# parameters are named as in the contract

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, Service, operation

if TYPE_CHECKING:
    from ...model import Request


class RemoteApplication(Service[K]):
    """Calls to RemoteApplication, since 7.4.

    Page: vdi.helpdesk.RemoteApplication
    """

    @operation
    def end_application(self, id: vdi.SessionId, *, application_id: str) -> Request[None]:
        """Send RemoteApplication_EndApplication; gives nothing.

        Privileges: MANAGE_REMOTE_PROCESS, MACHINE_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.RemoteApplication_EndApplication(id=id, application_id=application_id)

    @operation
    def get_s4_b_pairing_mode(self, id: vdi.SessionId) -> Request[str]:
        """Send RemoteApplication_GetS4BPairingMode; gives str.

        Privileges: MACHINE_VIEW, POOL_VIEW, FEDERATED_SESSIONS_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.RemoteApplication_GetS4BPairingMode(id=id)
