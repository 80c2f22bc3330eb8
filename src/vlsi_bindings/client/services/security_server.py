"""SecurityServer: generated from vdi.wsdl by tools.services; do not edit."""

# ruff: noqa: A002
# parameters are named as in the contract

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, items, operation
from ..objects import ChangeableObjects

if TYPE_CHECKING:
    import builtins
    from collections.abc import Sequence

    from ...model import Request


class SecurityServer(ChangeableObjects[K, "vdi.SecurityServerId", "vdi.SecurityServerInfo"]):
    """Calls to SecurityServer, since 6.0, deprecated.

    Page: vdi.infrastructure.SecurityServer
    """

    @operation
    def get(self, id: vdi.SecurityServerId) -> Request[vdi.SecurityServerInfo]:
        """Send SecurityServer_Get, deprecated; gives SecurityServerInfo.

        Privileges: GLOBAL_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.SecurityServer_Get(id=id)

    @operation
    def list(self) -> Request[builtins.list[vdi.SecurityServerInfo]]:
        """Send SecurityServer_List, deprecated; gives a list of SecurityServerInfo.

        Privileges: GLOBAL_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.SecurityServer_List()

    @operation
    def update(self, id: vdi.SecurityServerId, *, updates: Sequence[vdi.MapEntry]) -> Request[None]:
        """Send SecurityServer_Update, deprecated; gives nothing.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault

        Parameters:
            updates: keys are paths into SecurityServerInfo.
        """
        return vdi.SecurityServer_Update(id=id, updates=items(updates))
