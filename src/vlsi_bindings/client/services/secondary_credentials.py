"""SecondaryCredentials: generated from vdi.wsdl by tools.services; do not edit."""

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


class SecondaryCredentials(ChangeableObjects[K, "vdi.SecondaryCredentialsId", "vdi.SecondaryCredentialsInfo"]):
    """Calls to SecondaryCredentials, since 7.7.

    Page: vdi.users.SecondaryCredentials
    """

    @operation
    def create(self, spec: vdi.SecondaryCredentialsSpec) -> Request[vdi.SecondaryCredentialsId]:
        """Send SecondaryCredentials_Create; gives SecondaryCredentialsId.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.SecondaryCredentials_Create(spec=spec)

    @operation
    def delete(
        self, id: vdi.SecondaryCredentialsId | None = None, *, spec: vdi.SecondaryCredentialsDeleteSpec | None = None
    ) -> Request[None]:
        """Send SecondaryCredentials_Delete; gives nothing.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.SecondaryCredentials_Delete(id=id, spec=spec)

    @operation
    def get(self, id: vdi.SecondaryCredentialsId) -> Request[vdi.SecondaryCredentialsInfo]:
        """Send SecondaryCredentials_Get; gives SecondaryCredentialsInfo.

        Privileges: GLOBAL_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.SecondaryCredentials_Get(id=id)

    @operation
    def list(self, owner_id: vdi.UserOrGroupId) -> Request[builtins.list[vdi.SecondaryCredentialsInfo]]:
        """Send SecondaryCredentials_List; gives a list of SecondaryCredentialsInfo.

        Privileges: GLOBAL_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.SecondaryCredentials_List(owner_id=owner_id)

    @operation
    def update(self, id: vdi.SecondaryCredentialsId, *, updates: Sequence[vdi.MapEntry]) -> Request[None]:
        """Send SecondaryCredentials_Update; gives nothing.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault

        Parameters:
            updates: keys are paths into SecondaryCredentialsInfo.
        """
        return vdi.SecondaryCredentials_Update(id=id, updates=items(updates))
