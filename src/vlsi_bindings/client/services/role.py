"""Role: generated from vdi.wsdl by tools.services; do not edit."""

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


class Role(ChangeableObjects[K, "vdi.RoleId", "vdi.RoleInfo"]):
    """Calls to Role, since 6.0.

    Page: vdi.users.Role
    """

    @operation
    def create(self, base: vdi.RoleBase) -> Request[vdi.RoleId]:
        """Send Role_Create; gives RoleId.

        Privileges: GLOBAL_ROLE_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Role_Create(base=base)

    @operation
    def delete(self, id: vdi.RoleId) -> Request[None]:
        """Send Role_Delete; gives nothing.

        Privileges: GLOBAL_ROLE_MANAGEMENT, GLOBAL_PERMISSION_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Role_Delete(id=id)

    @operation
    def get(self, id: vdi.RoleId) -> Request[vdi.RoleInfo]:
        """Send Role_Get; gives RoleInfo.

        Privileges: GLOBAL_ROLE_VIEW, GLOBAL_PERMISSION_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Role_Get(id=id)

    @operation
    def list(self) -> Request[builtins.list[vdi.RoleInfo]]:
        """Send Role_List; gives a list of RoleInfo.

        Privileges: GLOBAL_ROLE_VIEW, GLOBAL_PERMISSION_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Role_List()

    @operation
    def update(self, id: vdi.RoleId, *, updates: Sequence[vdi.MapEntry]) -> Request[None]:
        """Send Role_Update; gives nothing.

        Privileges: GLOBAL_ROLE_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault

        Parameters:
            updates: keys are paths into RoleInfo.
        """
        return vdi.Role_Update(id=id, updates=items(updates))
