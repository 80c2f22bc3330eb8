"""PodHealth: generated from vdi.wsdl by tools.services; do not edit."""

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


class PodHealth(Objects[K, "vdi.PodId", "vdi.PodHealthInfo"]):
    """Calls to PodHealth, since 6.0.

    Page: vdi.health.PodHealth
    """

    @operation
    def get(self, id: vdi.PodId) -> Request[vdi.PodHealthInfo]:
        """Send PodHealth_Get; gives PodHealthInfo.

        Privileges: FEDERATED_LDAP_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidState, InvalidType, UnexpectedFault
        """
        return vdi.PodHealth_Get(id=id)

    @operation
    def list(self) -> Request[builtins.list[vdi.PodHealthInfo]]:
        """Send PodHealth_List; gives a list of PodHealthInfo.

        Privileges: FEDERATED_LDAP_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidState, InvalidType, UnexpectedFault
        """
        return vdi.PodHealth_List()
