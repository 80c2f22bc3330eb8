"""ImageManagementAsset: generated from vdi.wsdl by tools.services; do not edit."""

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


class ImageManagementAsset(ChangeableObjects[K, "vdi.ImageManagementAssetId", "vdi.ImageManagementAssetInfo"]):
    """Calls to ImageManagementAsset, since 7.10.

    Page: vdi.utils.imagemanagement.ImageManagementAsset
    """

    @operation
    def create_assets(self, specs: Sequence[vdi.ImageManagementAssetSpec]) -> Request[list[vdi.ImageManagementAssetId]]:
        """Send ImageManagementAsset_CreateAssets; gives a list of ImageManagementAssetId.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, PartialFailureFault,
            UnexpectedFault
        """
        return vdi.ImageManagementAsset_CreateAssets(specs=items(specs))

    @operation
    def delete(self, id: vdi.ImageManagementAssetId) -> Request[None]:
        """Send ImageManagementAsset_Delete; gives nothing.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityInUse, EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.ImageManagementAsset_Delete(id=id)

    @operation
    def get(self, id: vdi.ImageManagementAssetId) -> Request[vdi.ImageManagementAssetInfo]:
        """Send ImageManagementAsset_Get; gives ImageManagementAssetInfo.

        Privileges: GLOBAL_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.ImageManagementAsset_Get(id=id)

    @operation
    def get_by_image_management_tag_and_virtual_center(
        self, image_management_tag: vdi.ImageManagementTagId, *, virtual_center: vdi.VirtualCenterId
    ) -> Request[vdi.ImageManagementAssetInfo]:
        """Send ImageManagementAsset_GetByImageManagementTagAndVirtualCenter; gives ImageManagementAssetInfo.

        Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.ImageManagementAsset_GetByImageManagementTagAndVirtualCenter(
            image_management_tag=image_management_tag, virtual_center=virtual_center
        )

    @operation
    def list_by_image_management_version(
        self, image_management_version: vdi.ImageManagementVersionId
    ) -> Request[list[vdi.ImageManagementAssetInfo]]:
        """Send ImageManagementAsset_ListByImageManagementVersion; gives a list of ImageManagementAssetInfo.

        Privileges: GLOBAL_CONFIG_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.ImageManagementAsset_ListByImageManagementVersion(image_management_version=image_management_version)

    @operation
    def update(self, id: vdi.ImageManagementAssetId, *, updates: Sequence[vdi.MapEntry]) -> Request[None]:
        """Send ImageManagementAsset_Update; gives nothing.

        Privileges: GLOBAL_CONFIG_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault

        Parameters:
            updates: keys are paths into ImageManagementAssetInfo.
        """
        return vdi.ImageManagementAsset_Update(id=id, updates=items(updates))
