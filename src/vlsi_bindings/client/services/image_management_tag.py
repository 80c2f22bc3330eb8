"""ImageManagementTag: generated from vdi.wsdl by tools.services; do not edit."""

# ruff: noqa: A002
# parameters are named as in the contract

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, items, operation
from ..objects import ChangeableObjects

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...model import Request


class ImageManagementTag(ChangeableObjects[K, "vdi.ImageManagementTagId", "vdi.ImageManagementTagInfo"]):
    """Calls to ImageManagementTag, since 7.10.

    Page: vdi.utils.imagemanagement.ImageManagementTag
    """

    @operation
    def create_tags(self, bases: Sequence[vdi.ImageManagementTagBase]) -> Request[list[vdi.ImageManagementTagId]]:
        """Send ImageManagementTag_CreateTags; gives a list of ImageManagementTagId.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, PartialFailureFault,
            UnexpectedFault
        """
        return vdi.ImageManagementTag_CreateTags(bases=items(bases))

    @operation
    def delete(self, id: vdi.ImageManagementTagId) -> Request[None]:
        """Send ImageManagementTag_Delete; gives nothing.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityInUse, EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.ImageManagementTag_Delete(id=id)

    @operation
    def get(self, id: vdi.ImageManagementTagId) -> Request[vdi.ImageManagementTagInfo]:
        """Send ImageManagementTag_Get; gives ImageManagementTagInfo.

        Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.ImageManagementTag_Get(id=id)

    @operation
    def list_by_spec(self, spec: vdi.ImageManagementTagQuerySpec) -> Request[list[vdi.ImageManagementTagInfo]]:
        """Send ImageManagementTag_ListBySpec; gives a list of ImageManagementTagInfo.

        Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.ImageManagementTag_ListBySpec(spec=spec)

    @operation
    def update(self, id: vdi.ImageManagementTagId, *, updates: Sequence[vdi.MapEntry]) -> Request[None]:
        """Send ImageManagementTag_Update; gives nothing.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault

        Parameters:
            updates: keys are paths into ImageManagementTagInfo.
        """
        return vdi.ImageManagementTag_Update(id=id, updates=items(updates))
