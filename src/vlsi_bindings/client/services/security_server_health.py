"""SecurityServerHealth: generated from vdi.wsdl by tools.services; do not edit."""

# ruff: noqa: A002
# parameters are named as in the contract

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, operation
from ..objects import Objects

if TYPE_CHECKING:
    import builtins

    from ...model import Request


class SecurityServerHealth(Objects[K, "vdi.SecurityServerId", "vdi.SecurityServerHealthInfo"]):
    """Calls to SecurityServerHealth, since 6.0, deprecated.

    Page: vdi.health.SecurityServerHealth
    """

    @operation
    def get(self, id: vdi.SecurityServerId) -> Request[vdi.SecurityServerHealthInfo]:
        """Send SecurityServerHealth_Get, deprecated; gives SecurityServerHealthInfo.

        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.SecurityServerHealth_Get(id=id)

    @operation
    def list(self) -> Request[builtins.list[vdi.SecurityServerHealthInfo]]:
        """Send SecurityServerHealth_List, deprecated; gives a list of SecurityServerHealthInfo.

        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.SecurityServerHealth_List()
