"""CertificateSSOConnectorHealth: generated from vdi.wsdl by tools.services; do not edit."""

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


class CertificateSSOConnectorHealth(
    Objects[K, "vdi.CertificateSSOConnectorId", "vdi.CertificateSSOConnectorHealthInfo"]
):
    """Calls to CertificateSSOConnectorHealth, since 7.0.

    Page: vdi.health.CertificateSSOConnectorHealth
    """

    @operation
    def get(self, id: vdi.CertificateSSOConnectorId) -> Request[vdi.CertificateSSOConnectorHealthInfo]:
        """Send CertificateSSOConnectorHealth_Get; gives CertificateSSOConnectorHealthInfo.

        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.CertificateSSOConnectorHealth_Get(id=id)

    @operation
    def list(self) -> Request[builtins.list[vdi.CertificateSSOConnectorHealthInfo]]:
        """Send CertificateSSOConnectorHealth_List; gives a list of CertificateSSOConnectorHealthInfo.

        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.CertificateSSOConnectorHealth_List()
