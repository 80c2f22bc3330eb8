"""CertificateSSOConnector: generated from vdi.wsdl by tools.services; do not edit."""

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


class CertificateSSOConnector(ChangeableObjects[K, "vdi.CertificateSSOConnectorId", "vdi.CertificateSSOConnectorInfo"]):
    """Calls to CertificateSSOConnector, since 7.0.

    Page: vdi.infrastructure.CertificateSSOConnector
    """

    @operation
    def create(self, spec: vdi.CertificateSSOConnectorSpec) -> Request[vdi.CertificateSSOConnectorId]:
        """Send CertificateSSOConnector_Create; gives CertificateSSOConnectorId.

        Privileges: ADMINISTRATOR
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.CertificateSSOConnector_Create(spec=spec)

    @operation
    def delete(self, id: vdi.CertificateSSOConnectorId) -> Request[None]:
        """Send CertificateSSOConnector_Delete; gives nothing.

        Privileges: ADMINISTRATOR
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.CertificateSSOConnector_Delete(id=id)

    @operation
    def get(self, id: vdi.CertificateSSOConnectorId) -> Request[vdi.CertificateSSOConnectorInfo]:
        """Send CertificateSSOConnector_Get; gives CertificateSSOConnectorInfo.

        Privileges: GLOBAL_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.CertificateSSOConnector_Get(id=id)

    @operation
    def list(self) -> Request[builtins.list[vdi.CertificateSSOConnectorInfo]]:
        """Send CertificateSSOConnector_List; gives a list of CertificateSSOConnectorInfo.

        Privileges: GLOBAL_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.CertificateSSOConnector_List()

    @operation
    def update(self, id: vdi.CertificateSSOConnectorId, *, updates: Sequence[vdi.MapEntry]) -> Request[None]:
        """Send CertificateSSOConnector_Update; gives nothing.

        Privileges: ADMINISTRATOR
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault

        Parameters:
            updates: keys are paths into CertificateSSOConnectorInfo.
        """
        return vdi.CertificateSSOConnector_Update(id=id, updates=items(updates))
