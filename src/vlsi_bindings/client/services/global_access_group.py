"""GlobalAccessGroup: generated from vdi.wsdl by tools.services; do not edit."""

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


class GlobalAccessGroup(Objects[K, "vdi.GlobalAccessGroupId", "vdi.GlobalAccessGroupInfo"]):
    """Calls to GlobalAccessGroup, since 8.2.

    Page: vdi.users.GlobalAccessGroup
    """

    @operation
    def create(self, base: vdi.GlobalAccessGroupBase) -> Request[vdi.GlobalAccessGroupId]:
        """Send GlobalAccessGroup_Create, from 2103; gives GlobalAccessGroupId.

        Privileges: FOLDER_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.GlobalAccessGroup_Create(base=base)

    @operation
    def delete(self, entity_id: vdi.GlobalAccessGroupId) -> Request[None]:
        """Send GlobalAccessGroup_Delete, from 2103; gives nothing.

        Privileges: FOLDER_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.GlobalAccessGroup_Delete(entity_id=entity_id)

    @operation
    def get(self, id: vdi.GlobalAccessGroupId) -> Request[vdi.GlobalAccessGroupInfo]:
        """Send GlobalAccessGroup_Get, from 2103; gives GlobalAccessGroupInfo.

        Privileges: GLOBAL_PERMISSION_VIEW, FOLDER_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.GlobalAccessGroup_Get(id=id)

    @operation
    def list(self) -> Request[builtins.list[vdi.GlobalAccessGroupInfo]]:
        """Send GlobalAccessGroup_List, from 2103; gives a list of GlobalAccessGroupInfo.

        Privileges: GLOBAL_PERMISSION_VIEW, FOLDER_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.GlobalAccessGroup_List()
