"""MessageClient: generated from vdi.wsdl by tools.services; do not edit."""

# ruff: noqa: A002
# parameters are named as in the contract

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, items, operation
from ..objects import Objects

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...model import Request


class MessageClient(Objects[K, "vdi.MessageClientId", "vdi.MessageClientInfo"]):
    """Calls to MessageClient, since 7.7.

    Page: vdi.utils.MessageClient
    """

    @operation
    def create(
        self, client_uuid: str, *, client_type: str, pem_certificates: Sequence[str]
    ) -> Request[vdi.MessageClientInfo]:
        """Send MessageClient_Create; gives MessageClientInfo.

        Privileges: GLOBAL_CVP_REGISTER
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.MessageClient_Create(
            client_uuid=client_uuid, client_type=client_type, pem_certificates=items(pem_certificates)
        )

    @operation
    def delete(self, id: vdi.MessageClientId) -> Request[vdi.MessageClientInfo]:
        """Send MessageClient_Delete; gives MessageClientInfo.

        Privileges: GLOBAL_CVP_REGISTER, GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.MessageClient_Delete(id=id)

    @operation
    def get(self, id: vdi.MessageClientId) -> Request[vdi.MessageClientInfo]:
        """Send MessageClient_Get; gives MessageClientInfo.

        Privileges: GLOBAL_CVP_REGISTER, GLOBAL_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.MessageClient_Get(id=id)

    @operation
    def update(self, id: vdi.MessageClientId, *, pem_certificates: Sequence[str]) -> Request[vdi.MessageClientInfo]:
        """Send MessageClient_Update; gives MessageClientInfo.

        Privileges: GLOBAL_CVP_REGISTER, GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.MessageClient_Update(id=id, pem_certificates=items(pem_certificates))
