"""DesktopHealth: generated from vdi.wsdl by tools.services; do not edit."""

# ruff: noqa: A002
# parameters are named as in the contract

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, operation
from ..objects import Objects

if TYPE_CHECKING:
    from ...model import Request


class DesktopHealth(Objects[K, "vdi.DesktopId", "vdi.DesktopHealthInfo"]):
    """Calls to DesktopHealth, since 7.9.

    Page: vdi.health.DesktopHealth
    """

    @operation
    def get(self, id: vdi.DesktopId) -> Request[vdi.DesktopHealthInfo]:
        """Send DesktopHealth_Get; gives DesktopHealthInfo.

        Privileges: POOL_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.DesktopHealth_Get(id=id)
