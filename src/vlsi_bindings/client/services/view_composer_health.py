"""ViewComposerHealth: generated from vdi.wsdl by tools.services; do not edit."""

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


class ViewComposerHealth(Objects[K, "vdi.VirtualCenterId", "vdi.ViewComposerHealthInfo"]):
    """Calls to ViewComposerHealth, since 6.0, deprecated.

    Page: vdi.health.ViewComposerHealth
    """

    @operation
    def get(self, id: vdi.VirtualCenterId) -> Request[vdi.ViewComposerHealthInfo]:
        """Send ViewComposerHealth_Get, deprecated; gives ViewComposerHealthInfo.

        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.ViewComposerHealth_Get(id=id)

    @operation
    def list(self) -> Request[builtins.list[vdi.ViewComposerHealthInfo]]:
        """Send ViewComposerHealth_List, deprecated; gives a list of ViewComposerHealthInfo.

        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.ViewComposerHealth_List()
