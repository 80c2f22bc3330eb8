"""SAMLAuthenticatorHealth: generated from vdi.wsdl by tools.services; do not edit."""

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


class SAMLAuthenticatorHealth(Objects[K, "vdi.SAMLAuthenticatorId", "vdi.SAMLAuthenticatorHealthInfo"]):
    """Calls to SAMLAuthenticatorHealth, since 6.0.

    Page: vdi.health.SAMLAuthenticatorHealth
    """

    @operation
    def get(self, id: vdi.SAMLAuthenticatorId) -> Request[vdi.SAMLAuthenticatorHealthInfo]:
        """Send SAMLAuthenticatorHealth_Get; gives SAMLAuthenticatorHealthInfo.

        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.SAMLAuthenticatorHealth_Get(id=id)

    @operation
    def list(self) -> Request[builtins.list[vdi.SAMLAuthenticatorHealthInfo]]:
        """Send SAMLAuthenticatorHealth_List; gives a list of SAMLAuthenticatorHealthInfo.

        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.SAMLAuthenticatorHealth_List()
