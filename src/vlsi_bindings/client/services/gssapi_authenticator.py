"""GSSAPIAuthenticator: generated from vdi.wsdl by tools.services; do not edit."""

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


class GSSAPIAuthenticator(ChangeableObjects[K, "vdi.GSSAPIAuthenticatorId", "vdi.GSSAPIAuthenticatorInfo"]):
    """Calls to GSSAPIAuthenticator, since 7.13.

    Page: vdi.infrastructure.GSSAPIAuthenticator
    """

    @operation
    def create(self, spec: vdi.GSSAPIAuthenticatorSpec) -> Request[vdi.GSSAPIAuthenticatorId]:
        """Send GSSAPIAuthenticator_Create, from 7.13.0; gives GSSAPIAuthenticatorId.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.GSSAPIAuthenticator_Create(spec=spec)

    @operation
    def delete(self, id: vdi.GSSAPIAuthenticatorId) -> Request[None]:
        """Send GSSAPIAuthenticator_Delete, from 7.13.0; gives nothing.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityInUse, EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.GSSAPIAuthenticator_Delete(id=id)

    @operation
    def get(self, id: vdi.GSSAPIAuthenticatorId) -> Request[vdi.GSSAPIAuthenticatorInfo]:
        """Send GSSAPIAuthenticator_Get, from 7.13.0; gives GSSAPIAuthenticatorInfo.

        Privileges: GLOBAL_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.GSSAPIAuthenticator_Get(id=id)

    @operation
    def list(self) -> Request[builtins.list[vdi.GSSAPIAuthenticatorInfo]]:
        """Send GSSAPIAuthenticator_List, from 7.13.0; gives a list of GSSAPIAuthenticatorInfo.

        Privileges: GLOBAL_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.GSSAPIAuthenticator_List()

    @operation
    def update(self, id: vdi.GSSAPIAuthenticatorId, *, updates: Sequence[vdi.MapEntry]) -> Request[None]:
        """Send GSSAPIAuthenticator_Update, from 7.13.0; gives nothing.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault

        Parameters:
            updates: keys are paths into GSSAPIAuthenticatorInfo.
        """
        return vdi.GSSAPIAuthenticator_Update(id=id, updates=items(updates))
