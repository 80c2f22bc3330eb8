"""Permission: generated from vdi.wsdl by tools.services; do not edit."""

# ruff: noqa: A002
# parameters are named as in the contract

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, items, operation
from ..objects import Objects

if TYPE_CHECKING:
    import builtins
    from collections.abc import Sequence

    from ...model import Request


class Permission(Objects[K, "vdi.PermissionId", "vdi.PermissionInfo"]):
    """Calls to Permission, since 6.0.

    Page: vdi.users.Permission
    """

    @operation
    def create(self, base: vdi.PermissionBase) -> Request[vdi.PermissionId]:
        """Send Permission_Create; gives PermissionId.

        Privileges: GLOBAL_PERMISSION_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Permission_Create(base=base)

    @operation
    def create_permissions(self, bases: Sequence[vdi.PermissionBase]) -> Request[builtins.list[vdi.PermissionId]]:
        """Send Permission_CreatePermissions; gives a list of PermissionId.

        Privileges: GLOBAL_PERMISSION_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, PartialFailureFault,
            UnexpectedFault
        """
        return vdi.Permission_CreatePermissions(bases=items(bases))

    @operation
    def delete(self, id: vdi.PermissionId) -> Request[None]:
        """Send Permission_Delete; gives nothing.

        Privileges: GLOBAL_PERMISSION_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Permission_Delete(id=id)

    @operation
    def delete_permissions(self, ids: Sequence[vdi.PermissionId]) -> Request[None]:
        """Send Permission_DeletePermissions; gives nothing.

        Privileges: GLOBAL_PERMISSION_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, PartialFailureFault,
            UnexpectedFault
        """
        return vdi.Permission_DeletePermissions(ids=items(ids))

    @operation
    def get(self, id: vdi.PermissionId) -> Request[vdi.PermissionInfo]:
        """Send Permission_Get; gives PermissionInfo.

        Privileges: GLOBAL_PERMISSION_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Permission_Get(id=id)

    @operation
    def get_infos(self, ids: Sequence[vdi.PermissionId]) -> Request[builtins.list[vdi.PermissionInfo]]:
        """Send Permission_GetInfos; gives a list of PermissionInfo.

        Privileges: GLOBAL_PERMISSION_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Permission_GetInfos(ids=items(ids))

    @operation
    def list(self) -> Request[builtins.list[vdi.PermissionInfo]]:
        """Send Permission_List; gives a list of PermissionInfo.

        Privileges: GLOBAL_PERMISSION_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Permission_List()
