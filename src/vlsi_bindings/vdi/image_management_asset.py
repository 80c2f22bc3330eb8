"""ImageManagementAsset: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import OpenEnumeration, Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import (
        BaseImageSnapshotId,
        BaseImageVmId,
        DatacenterId,
        ImageManagementAssetId,
        ImageManagementStreamId,
        ImageManagementTagId,
        ImageManagementVersionId,
        VirtualCenterId,
        VmTemplateId,
    )
    from .util import MapEntry

__all__ = [
    "ImageManagementAssetBase",
    "ImageManagementAssetCloneType",
    "ImageManagementAssetImageType",
    "ImageManagementAssetInfo",
    "ImageManagementAssetSpec",
    "ImageManagementAssetStatus",
    "ImageManagementAsset_CreateAssets",
    "ImageManagementAsset_Delete",
    "ImageManagementAsset_Get",
    "ImageManagementAsset_GetByImageManagementTagAndVirtualCenter",
    "ImageManagementAsset_ListByImageManagementVersion",
    "ImageManagementAsset_Update",
]


class ImageManagementAssetCloneType(OpenEnumeration):
    """Values of ImageManagementAssetBase.cloneType.

    Also of ImageManagementAssetSpec.cloneType.
    """

    FULL_CLONE = "FULL_CLONE"
    INSTANT_CLONE = "INSTANT_CLONE"


class ImageManagementAssetImageType(OpenEnumeration):
    """Values of ImageManagementAssetBase.imageType.

    Also of ImageManagementAssetSpec.imageType.
    """

    RDSH_APP = "RDSH_APP"
    RDSH_DESKTOP = "RDSH_DESKTOP"
    VDI_DESKTOP = "VDI_DESKTOP"


class ImageManagementAssetStatus(OpenEnumeration):
    """Values of ImageManagementAssetBase.status.

    Also of ImageManagementAssetSpec.status.
    """

    AVAILABLE = "AVAILABLE"
    DELETED = "DELETED"
    DEPLOYING_VM = "DEPLOYING_VM"
    DEPLOYMENT_DONE = "DEPLOYMENT_DONE"
    DISABLED = "DISABLED"
    FAILED = "FAILED"
    REPLICATING = "REPLICATING"
    RETRY_PENDING = "RETRY_PENDING"
    SPECIALIZING_VM = "SPECIALIZING_VM"


class ImageManagementAssetBase(DynamicData):
    """Data object, since 7.10.

    Page: vdi.utils.imagemanagement.ImageManagementAsset.ImageManagementAssetBase

    Fields:
        vm_template_moid: not updatable.
        vm_template_id: not updatable.
        vm_moid: not updatable.
        vm_id: not updatable.
        vm_snapshot_moid: not updatable.
        vm_snapshot_id: not updatable.
        image_management_stream: not updatable.
        image_management_version: not updatable.
        virtual_center: not updatable.
        datacenter: not updatable.
    """

    status: ImageManagementAssetStatus | str = field("status", "ImageManagementAssetStatus")
    clone_type: ImageManagementAssetCloneType | str = field("cloneType", "ImageManagementAssetCloneType")
    image_type: ImageManagementAssetImageType | str = field("imageType", "ImageManagementAssetImageType")
    vm_template_moid: str | None = field("vmTemplateMoid", "xsd:string", default=None)
    vm_template_id: VmTemplateId | None = field("vmTemplateId", "VmTemplateId", default=None)
    vm_moid: str | None = field("vmMoid", "xsd:string", default=None)
    vm_id: BaseImageVmId | None = field("vmId", "BaseImageVmId", default=None)
    vm_snapshot_moid: str | None = field("vmSnapshotMoid", "xsd:string", default=None)
    vm_snapshot_id: BaseImageSnapshotId | None = field("vmSnapshotId", "BaseImageSnapshotId", default=None)
    image_management_stream: ImageManagementStreamId = field("imageManagementStream", "ImageManagementStreamId")
    image_management_version: ImageManagementVersionId = field("imageManagementVersion", "ImageManagementVersionId")
    virtual_center: VirtualCenterId = field("virtualCenter", "VirtualCenterId")
    datacenter: DatacenterId = field("datacenter", "DatacenterId")
    additional_details: list[MapEntry] = field("additionalDetails", "MapEntry[]", default_factory=list)


class ImageManagementAssetInfo(DynamicData):
    """Data object, since 7.10.

    Page: vdi.utils.imagemanagement.ImageManagementAsset.ImageManagementAssetInfo

    Fields:
        id: not updatable.
        ref_id: not updatable; since 8.1; from 8.1.0.
    """

    id: ImageManagementAssetId = field("id", "ImageManagementAssetId")
    base: ImageManagementAssetBase = field("base", "ImageManagementAssetBase")
    ref_id: str | None = field("refId", "xsd:string", default=None)


class ImageManagementAssetSpec(DynamicData):
    """Data object, since 7.10.

    Page: vdi.utils.imagemanagement.ImageManagementAsset.ImageManagementAssetSpec

    Fields:
        vm_template_moid: not updatable.
        vm_moid: not updatable.
        vm_snapshot_moid: not updatable.
        image_management_stream: not updatable.
        image_management_version: not updatable.
        virtual_center: not updatable.
    """

    status: ImageManagementAssetStatus | str = field("status", "ImageManagementAssetStatus")
    clone_type: ImageManagementAssetCloneType | str = field("cloneType", "ImageManagementAssetCloneType")
    image_type: ImageManagementAssetImageType | str = field("imageType", "ImageManagementAssetImageType")
    vm_template_moid: str | None = field("vmTemplateMoid", "xsd:string", default=None)
    vm_moid: str | None = field("vmMoid", "xsd:string", default=None)
    vm_snapshot_moid: str | None = field("vmSnapshotMoid", "xsd:string", default=None)
    image_management_stream: ImageManagementStreamId = field("imageManagementStream", "ImageManagementStreamId")
    image_management_version: ImageManagementVersionId = field("imageManagementVersion", "ImageManagementVersionId")
    virtual_center: VirtualCenterId = field("virtualCenter", "VirtualCenterId")
    additional_details: list[MapEntry] = field("additionalDetails", "MapEntry[]", default_factory=list)


class ImageManagementAsset_CreateAssets(Request["list[ImageManagementAssetId]"]):
    """Request to ImageManagementAsset.

    Page: vdi.utils.imagemanagement.ImageManagementAsset
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    Events: VLSI_IM_ASSET_ADDED, VLSI_IM_ASSET_ADD_FAILED
    Further faults: PartialFailureFault
    """

    __operation__ = Operation(
        service="ImageManagementAsset",
        returns="ImageManagementAssetId[]",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidType",
            "PartialFailureFault",
            "UnexpectedFault",
        ),
    )

    specs: list[ImageManagementAssetSpec] = field("specs", "ImageManagementAssetSpec[]")


class ImageManagementAsset_Delete(Request[None]):
    """Request to ImageManagementAsset.

    Page: vdi.utils.imagemanagement.ImageManagementAsset
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    Events: VLSI_IM_ASSET_DELETED, VLSI_IM_ASSET_DELETE_FAILED
    Further faults: EntityInUse
    """

    __operation__ = Operation(
        service="ImageManagementAsset",
        faults=(
            "EntityInUse",
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidType",
            "UnexpectedFault",
        ),
    )

    id: ImageManagementAssetId = field("id", "ImageManagementAssetId")


class ImageManagementAsset_Get(Request["ImageManagementAssetInfo"]):
    """Request to ImageManagementAsset.

    Page: vdi.utils.imagemanagement.ImageManagementAsset
    Privileges: GLOBAL_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="ImageManagementAsset",
        returns="ImageManagementAssetInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: ImageManagementAssetId = field("id", "ImageManagementAssetId")


class ImageManagementAsset_GetByImageManagementTagAndVirtualCenter(Request["ImageManagementAssetInfo"]):
    """Request to ImageManagementAsset.

    Page: vdi.utils.imagemanagement.ImageManagementAsset
    Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="ImageManagementAsset",
        returns="ImageManagementAssetInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    image_management_tag: ImageManagementTagId = field("imageManagementTag", "ImageManagementTagId")
    virtual_center: VirtualCenterId = field("virtualCenter", "VirtualCenterId")


class ImageManagementAsset_ListByImageManagementVersion(Request["list[ImageManagementAssetInfo]"]):
    """Request to ImageManagementAsset.

    Page: vdi.utils.imagemanagement.ImageManagementAsset
    Privileges: GLOBAL_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="ImageManagementAsset",
        returns="ImageManagementAssetInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    image_management_version: ImageManagementVersionId = field("imageManagementVersion", "ImageManagementVersionId")


class ImageManagementAsset_Update(Request[None]):
    """Request to ImageManagementAsset.

    Page: vdi.utils.imagemanagement.ImageManagementAsset
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    Events: VLSI_IM_ASSET_UPDATED, VLSI_IM_ASSET_UPDATE_FAILED

    Fields:
        updates: keys are paths into ImageManagementAssetInfo.
    """

    __operation__ = Operation(
        service="ImageManagementAsset",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: ImageManagementAssetId = field("id", "ImageManagementAssetId")
    updates: list[MapEntry] = field("updates", "MapEntry[]")
