"""ConnectionServerHealth: generated from vdi.wsdl by tools.services; do not edit."""

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


class ConnectionServerHealth(Objects[K, "vdi.ConnectionServerId", "vdi.ConnectionServerHealthInfo"]):
    """Calls to ConnectionServerHealth, since 6.0.

    Page: vdi.health.ConnectionServerHealth
    """

    @operation
    def get(self, id: vdi.ConnectionServerId) -> Request[vdi.ConnectionServerHealthInfo]:
        """Send ConnectionServerHealth_Get; gives ConnectionServerHealthInfo.

        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.ConnectionServerHealth_Get(id=id)

    @operation
    def list(self) -> Request[builtins.list[vdi.ConnectionServerHealthInfo]]:
        """Send ConnectionServerHealth_List; gives a list of ConnectionServerHealthInfo.

        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.ConnectionServerHealth_List()
