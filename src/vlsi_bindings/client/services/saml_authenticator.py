"""SAMLAuthenticator: generated from vdi.wsdl by tools.services; do not edit."""

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


class SAMLAuthenticator(ChangeableObjects[K, "vdi.SAMLAuthenticatorId", "vdi.SAMLAuthenticatorInfo"]):
    """Calls to SAMLAuthenticator, since 6.0.

    Page: vdi.infrastructure.SAMLAuthenticator
    """

    @operation
    def create(self, spec: vdi.SAMLAuthenticatorSpec) -> Request[vdi.SAMLAuthenticatorId]:
        """Send SAMLAuthenticator_Create; gives SAMLAuthenticatorId.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.SAMLAuthenticator_Create(spec=spec)

    @operation
    def delete(self, id: vdi.SAMLAuthenticatorId) -> Request[None]:
        """Send SAMLAuthenticator_Delete; gives nothing.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityInUse, EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.SAMLAuthenticator_Delete(id=id)

    @operation
    def get(self, id: vdi.SAMLAuthenticatorId) -> Request[vdi.SAMLAuthenticatorInfo]:
        """Send SAMLAuthenticator_Get; gives SAMLAuthenticatorInfo.

        Privileges: GLOBAL_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.SAMLAuthenticator_Get(id=id)

    @operation
    def list(self) -> Request[builtins.list[vdi.SAMLAuthenticatorInfo]]:
        """Send SAMLAuthenticator_List; gives a list of SAMLAuthenticatorInfo.

        Privileges: GLOBAL_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.SAMLAuthenticator_List()

    @operation
    def update(self, id: vdi.SAMLAuthenticatorId, *, updates: Sequence[vdi.MapEntry]) -> Request[None]:
        """Send SAMLAuthenticator_Update; gives nothing.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault

        Parameters:
            updates: keys are paths into SAMLAuthenticatorInfo.
        """
        return vdi.SAMLAuthenticator_Update(id=id, updates=items(updates))
