"""CertificateSSOEnrollmentServer: generated from vdi.wsdl by tools.services; do not edit."""

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


class CertificateSSOEnrollmentServer(
    Objects[K, "vdi.CertificateSSOEnrollmentServerId", "vdi.CertificateSSOEnrollmentServerInfo"]
):
    """Calls to CertificateSSOEnrollmentServer, since 7.0.

    Page: vdi.infrastructure.CertificateSSOEnrollmentServer
    """

    @operation
    def get(self, id: vdi.CertificateSSOEnrollmentServerId) -> Request[vdi.CertificateSSOEnrollmentServerInfo]:
        """Send CertificateSSOEnrollmentServer_Get; gives CertificateSSOEnrollmentServerInfo.

        Privileges: ADMINISTRATOR_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.CertificateSSOEnrollmentServer_Get(id=id)

    @operation
    def list(self) -> Request[builtins.list[vdi.CertificateSSOEnrollmentServerInfo]]:
        """Send CertificateSSOEnrollmentServer_List; gives a list of CertificateSSOEnrollmentServerInfo.

        Privileges: ADMINISTRATOR_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.CertificateSSOEnrollmentServer_List()
