"""ConnectionServer: generated from vdi.wsdl by tools.services; do not edit."""

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


class ConnectionServer(ChangeableObjects[K, "vdi.ConnectionServerId", "vdi.ConnectionServerInfo"]):
    """Calls to ConnectionServer, since 6.0.

    Page: vdi.infrastructure.ConnectionServer
    """

    @operation
    def backup_now(self, id: vdi.ConnectionServerId) -> Request[None]:
        """Send ConnectionServer_BackupNow; gives nothing.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.ConnectionServer_BackupNow(id=id)

    @operation
    def get(self, id: vdi.ConnectionServerId) -> Request[vdi.ConnectionServerInfo]:
        """Send ConnectionServer_Get; gives ConnectionServerInfo.

        Privileges: GLOBAL_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.ConnectionServer_Get(id=id)

    @operation
    def get_known_domains(self) -> Request[builtins.list[str]]:
        """Send ConnectionServer_GetKnownDomains; gives a list of str.

        Privileges: GLOBAL_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.ConnectionServer_GetKnownDomains()

    @operation
    def get_tags(self) -> Request[builtins.list[str]]:
        """Send ConnectionServer_GetTags; gives a list of str.

        Privileges: POOL_VIEW, GLOBAL_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.ConnectionServer_GetTags()

    @operation
    def list(self) -> Request[builtins.list[vdi.ConnectionServerInfo]]:
        """Send ConnectionServer_List; gives a list of ConnectionServerInfo.

        Privileges: GLOBAL_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.ConnectionServer_List()

    @operation
    def update(self, id: vdi.ConnectionServerId, *, updates: Sequence[vdi.MapEntry]) -> Request[None]:
        """Send ConnectionServer_Update; gives nothing.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault

        Parameters:
            updates: keys are paths into ConnectionServerInfo.
        """
        return vdi.ConnectionServer_Update(id=id, updates=items(updates))
