"""ViewClient: generated from vdi.wsdl by tools.services; do not edit."""

# ruff: noqa: A002
# parameters are named as in the contract

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, operation
from ..objects import Objects

if TYPE_CHECKING:
    from ...model import Request


class ViewClient(Objects[K, "vdi.SessionId", "vdi.ViewClientInfo"]):
    """Calls to ViewClient, since 7.2.

    Page: vdi.helpdesk.ViewClient
    """

    @operation
    def get(self, id: vdi.SessionId) -> Request[vdi.ViewClientInfo]:
        """Send ViewClient_Get; gives ViewClientInfo.

        Privileges: MACHINE_VIEW, POOL_VIEW, FEDERATED_SESSIONS_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.ViewClient_Get(id=id)
