"""ImageManagementTag: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import ImageManagementStreamId, ImageManagementTagId, ImageManagementVersionId, VirtualCenterId
    from .enumerations import ImageProvisioningType, ImageResourceType
    from .util import MapEntry

__all__ = [
    "ImageManagementTagBase",
    "ImageManagementTagInfo",
    "ImageManagementTagQuerySpec",
    "ImageManagementTag_CreateTags",
    "ImageManagementTag_Delete",
    "ImageManagementTag_Get",
    "ImageManagementTag_ListBySpec",
    "ImageManagementTag_Update",
]


class ImageManagementTagBase(DynamicData):
    """Data object, since 7.10.

    Page: vdi.utils.imagemanagement.ImageManagementTag.ImageManagementTagBase

    Fields:
        name: at most 64 characters; form SimpleNameMax64.
        image_management_stream: not updatable.
    """

    name: str = field("name", "xsd:string")
    image_management_stream: ImageManagementStreamId = field("imageManagementStream", "ImageManagementStreamId")
    image_management_version: ImageManagementVersionId = field("imageManagementVersion", "ImageManagementVersionId")
    additional_details: list[MapEntry] = field("additionalDetails", "MapEntry[]", default_factory=list)


class ImageManagementTagInfo(DynamicData):
    """Data object, since 7.10.

    Page: vdi.utils.imagemanagement.ImageManagementTag.ImageManagementTagInfo

    Fields:
        id: not updatable.
        ref_id: not updatable; since 8.1; from 8.1.0.
    """

    id: ImageManagementTagId = field("id", "ImageManagementTagId")
    base: ImageManagementTagBase = field("base", "ImageManagementTagBase")
    ref_id: str | None = field("refId", "xsd:string", default=None)


class ImageManagementTagQuerySpec(DynamicData):
    """Data object, since 7.10.

    Page: vdi.utils.imagemanagement.ImageManagementTag.ImageManagementTagQuerySpec

    Fields:
        fetch_available_assets_only: default false.
    """

    fetch_available_assets_only: bool | None = field("fetchAvailableAssetsOnly", "xsd:boolean", default=None)
    provisioning_type: ImageProvisioningType | str | None = field(
        "provisioningType", "ImageProvisioningType", default=None
    )
    resource_type: ImageResourceType | str | None = field("resourceType", "ImageResourceType", default=None)
    image_management_stream: ImageManagementStreamId = field("imageManagementStream", "ImageManagementStreamId")
    virtual_center: VirtualCenterId = field("virtualCenter", "VirtualCenterId")


class ImageManagementTag_CreateTags(Request["list[ImageManagementTagId]"]):
    """Request to ImageManagementTag.

    Page: vdi.utils.imagemanagement.ImageManagementTag
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    Events: VLSI_IM_TAG_ADDED, VLSI_IM_TAG_ADD_FAILED
    Further faults: PartialFailureFault
    """

    __operation__ = Operation(
        service="ImageManagementTag",
        returns="ImageManagementTagId[]",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidType",
            "PartialFailureFault",
            "UnexpectedFault",
        ),
    )

    bases: list[ImageManagementTagBase] = field("bases", "ImageManagementTagBase[]")


class ImageManagementTag_Delete(Request[None]):
    """Request to ImageManagementTag.

    Page: vdi.utils.imagemanagement.ImageManagementTag
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    Events: VLSI_IM_TAG_DELETED, VLSI_IM_TAG_DELETE_FAILED
    Further faults: EntityInUse
    """

    __operation__ = Operation(
        service="ImageManagementTag",
        faults=(
            "EntityInUse",
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidType",
            "UnexpectedFault",
        ),
    )

    id: ImageManagementTagId = field("id", "ImageManagementTagId")


class ImageManagementTag_Get(Request["ImageManagementTagInfo"]):
    """Request to ImageManagementTag.

    Page: vdi.utils.imagemanagement.ImageManagementTag
    Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="ImageManagementTag",
        returns="ImageManagementTagInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: ImageManagementTagId = field("id", "ImageManagementTagId")


class ImageManagementTag_ListBySpec(Request["list[ImageManagementTagInfo]"]):
    """Request to ImageManagementTag.

    Page: vdi.utils.imagemanagement.ImageManagementTag
    Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="ImageManagementTag",
        returns="ImageManagementTagInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    spec: ImageManagementTagQuerySpec = field("spec", "ImageManagementTagQuerySpec")


class ImageManagementTag_Update(Request[None]):
    """Request to ImageManagementTag.

    Page: vdi.utils.imagemanagement.ImageManagementTag
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    Events: VLSI_IM_TAG_UPDATED, VLSI_IM_TAG_UPDATE_FAILED

    Fields:
        updates: keys are paths into ImageManagementTagInfo.
    """

    __operation__ = Operation(
        service="ImageManagementTag",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: ImageManagementTagId = field("id", "ImageManagementTagId")
    updates: list[MapEntry] = field("updates", "MapEntry[]")
