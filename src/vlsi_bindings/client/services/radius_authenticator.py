"""RADIUSAuthenticator: generated from vdi.wsdl by tools.services; do not edit."""

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


class RADIUSAuthenticator(ChangeableObjects[K, "vdi.RADIUSAuthenticatorId", "vdi.RADIUSAuthenticatorInfo"]):
    """Calls to RADIUSAuthenticator, since 6.0.

    Page: vdi.infrastructure.RADIUSAuthenticator
    """

    @operation
    def create(self, spec: vdi.RADIUSAuthenticatorSpec) -> Request[vdi.RADIUSAuthenticatorId]:
        """Send RADIUSAuthenticator_Create; gives RADIUSAuthenticatorId.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.RADIUSAuthenticator_Create(spec=spec)

    @operation
    def delete(self, id: vdi.RADIUSAuthenticatorId) -> Request[None]:
        """Send RADIUSAuthenticator_Delete; gives nothing.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityInUse, EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.RADIUSAuthenticator_Delete(id=id)

    @operation
    def get(self, id: vdi.RADIUSAuthenticatorId) -> Request[vdi.RADIUSAuthenticatorInfo]:
        """Send RADIUSAuthenticator_Get; gives RADIUSAuthenticatorInfo.

        Privileges: GLOBAL_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.RADIUSAuthenticator_Get(id=id)

    @operation
    def list(self) -> Request[builtins.list[vdi.RADIUSAuthenticatorInfo]]:
        """Send RADIUSAuthenticator_List; gives a list of RADIUSAuthenticatorInfo.

        Privileges: GLOBAL_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.RADIUSAuthenticator_List()

    @operation
    def update(self, id: vdi.RADIUSAuthenticatorId, *, updates: Sequence[vdi.MapEntry]) -> Request[None]:
        """Send RADIUSAuthenticator_Update; gives nothing.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault

        Parameters:
            updates: keys are paths into RADIUSAuthenticatorInfo.
        """
        return vdi.RADIUSAuthenticator_Update(id=id, updates=items(updates))
