"""AccessGroup: generated from vdi.wsdl by tools.services; do not edit."""

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


class AccessGroup(Objects[K, "vdi.AccessGroupId", "vdi.AccessGroupInfo"]):
    """Calls to AccessGroup, since 6.0.

    Page: vdi.users.AccessGroup
    """

    @operation
    def create(self, base: vdi.AccessGroupBase) -> Request[vdi.AccessGroupId]:
        """Send AccessGroup_Create; gives AccessGroupId.

        Privileges: FOLDER_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.AccessGroup_Create(base=base)

    @operation
    def delete(self, entity_id: vdi.AccessGroupId) -> Request[None]:
        """Send AccessGroup_Delete; gives nothing.

        Privileges: FOLDER_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.AccessGroup_Delete(entity_id=entity_id)

    @operation
    def get(self, id: vdi.AccessGroupId) -> Request[vdi.AccessGroupInfo]:
        """Send AccessGroup_Get; gives AccessGroupInfo.

        Privileges: GLOBAL_PERMISSION_VIEW, FOLDER_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.AccessGroup_Get(id=id)

    @operation
    def list(self) -> Request[builtins.list[vdi.AccessGroupInfo]]:
        """Send AccessGroup_List; gives a list of AccessGroupInfo.

        Privileges: GLOBAL_PERMISSION_VIEW, FOLDER_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.AccessGroup_List()
