"""ImageManagementVersion: generated from vdi.wsdl by tools.services; do not edit."""

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


class ImageManagementVersion(ChangeableObjects[K, "vdi.ImageManagementVersionId", "vdi.ImageManagementVersionInfo"]):
    """Calls to ImageManagementVersion, since 7.10.

    Page: vdi.utils.imagemanagement.ImageManagementVersion
    """

    @operation
    def create_versions(
        self, bases: Sequence[vdi.ImageManagementVersionBase]
    ) -> Request[list[vdi.ImageManagementVersionId]]:
        """Send ImageManagementVersion_CreateVersions; gives a list of ImageManagementVersionId.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, PartialFailureFault,
            UnexpectedFault
        """
        return vdi.ImageManagementVersion_CreateVersions(bases=items(bases))

    @operation
    def delete(self, id: vdi.ImageManagementVersionId) -> Request[None]:
        """Send ImageManagementVersion_Delete; gives nothing.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.ImageManagementVersion_Delete(id=id)

    @operation
    def get(self, id: vdi.ImageManagementVersionId) -> Request[vdi.ImageManagementVersionInfo]:
        """Send ImageManagementVersion_Get; gives ImageManagementVersionInfo.

        Privileges: GLOBAL_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.ImageManagementVersion_Get(id=id)

    @operation
    def list_by_image_management_stream(
        self, image_management_stream: vdi.ImageManagementStreamId
    ) -> Request[list[vdi.ImageManagementVersionInfo]]:
        """Send ImageManagementVersion_ListByImageManagementStream; gives a list of ImageManagementVersionInfo.

        Privileges: GLOBAL_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.ImageManagementVersion_ListByImageManagementStream(image_management_stream=image_management_stream)

    @operation
    def update(self, id: vdi.ImageManagementVersionId, *, updates: Sequence[vdi.MapEntry]) -> Request[None]:
        """Send ImageManagementVersion_Update; gives nothing.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault

        Parameters:
            updates: keys are paths into ImageManagementVersionInfo.
        """
        return vdi.ImageManagementVersion_Update(id=id, updates=items(updates))
