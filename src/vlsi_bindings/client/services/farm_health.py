"""FarmHealth: generated from vdi.wsdl by tools.services; do not edit."""

# ruff: noqa: A002
# parameters are named as in the contract

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, operation
from ..objects import Objects

if TYPE_CHECKING:
    from ...model import Request


class FarmHealth(Objects[K, "vdi.FarmId", "vdi.FarmHealthInfo"]):
    """Calls to FarmHealth, since 6.0.

    Page: vdi.health.FarmHealth
    """

    @operation
    def get(self, id: vdi.FarmId) -> Request[vdi.FarmHealthInfo]:
        """Send FarmHealth_Get; gives FarmHealthInfo.

        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.FarmHealth_Get(id=id)
