"""ImageManagementStream: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import OpenEnumeration, Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import ImageManagementStreamId, VirtualCenterId
    from .enumerations import ImageProvisioningType, ImageResourceType, OperatingSystem
    from .util import MapEntry

__all__ = [
    "ImageManagementStreamBase",
    "ImageManagementStreamInfo",
    "ImageManagementStreamQuerySpec",
    "ImageManagementStreamSource",
    "ImageManagementStreamStatus",
    "ImageManagementStream_CreateStreams",
    "ImageManagementStream_Delete",
    "ImageManagementStream_Get",
    "ImageManagementStream_ListBySpec",
    "ImageManagementStream_Update",
]


class ImageManagementStreamSource(OpenEnumeration):
    """Values of ImageManagementStreamBase.source."""

    MARKET_PLACE = "MARKET_PLACE"
    UPLOADED = "UPLOADED"
    COPIED_FROM_STREAM = "COPIED_FROM_STREAM"
    COPIED_FROM_VERSION = "COPIED_FROM_VERSION"


class ImageManagementStreamStatus(OpenEnumeration):
    """Values of ImageManagementStreamBase.status.

    Also of ImageManagementStreamQuerySpec.status.
    """

    AVAILABLE = "AVAILABLE"
    DELETED = "DELETED"
    DISABLED = "DISABLED"
    FAILED = "FAILED"
    IN_PROGRESS = "IN_PROGRESS"
    PARTIALLY_AVAILABLE = "PARTIALLY_AVAILABLE"
    PENDING = "PENDING"


class ImageManagementStreamBase(DynamicData):
    """Data object, since 7.10.

    Page: vdi.utils.imagemanagement.ImageManagementStream.ImageManagementStreamBase

    Fields:
        name: at most 64 characters; form SimpleNameMax64.
        description: at most 1024 characters.
        tag_available: not updatable.
    """

    name: str = field("name", "xsd:string")
    description: str | None = field("description", "xsd:string", default=None)
    operating_system: OperatingSystem | str = field("operatingSystem", "OperatingSystem")
    status: ImageManagementStreamStatus | str = field("status", "ImageManagementStreamStatus")
    source: ImageManagementStreamSource | str = field("source", "ImageManagementStreamSource")
    publisher: str | None = field("publisher", "xsd:string", default=None)
    additional_details: list[MapEntry] = field("additionalDetails", "MapEntry[]", default_factory=list)
    tag_available: bool | None = field("tagAvailable", "xsd:boolean", default=None)


class ImageManagementStreamInfo(DynamicData):
    """Data object, since 7.10.

    Page: vdi.utils.imagemanagement.ImageManagementStream.ImageManagementStreamInfo

    Fields:
        id: not updatable.
        ref_id: not updatable; since 8.1; from 8.1.0.
    """

    id: ImageManagementStreamId = field("id", "ImageManagementStreamId")
    base: ImageManagementStreamBase = field("base", "ImageManagementStreamBase")
    ref_id: str | None = field("refId", "xsd:string", default=None)


class ImageManagementStreamQuerySpec(DynamicData):
    """Data object, since 7.10.

    Page: vdi.utils.imagemanagement.ImageManagementStream.ImageManagementStreamQuerySpec
    """

    status: ImageManagementStreamStatus | str | None = field("status", "ImageManagementStreamStatus", default=None)
    provisioning_type: ImageProvisioningType | str | None = field(
        "provisioningType", "ImageProvisioningType", default=None
    )
    resource_type: ImageResourceType | str | None = field("resourceType", "ImageResourceType", default=None)
    virtual_center: VirtualCenterId | None = field("virtualCenter", "VirtualCenterId", default=None)


class ImageManagementStream_CreateStreams(Request["list[ImageManagementStreamId]"]):
    """Request to ImageManagementStream.

    Page: vdi.utils.imagemanagement.ImageManagementStream
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    Events: VLSI_IM_STREAM_ADDED, VLSI_IM_STREAM_ADD_FAILED
    Further faults: PartialFailureFault
    """

    __operation__ = Operation(
        service="ImageManagementStream",
        returns="ImageManagementStreamId[]",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidType",
            "PartialFailureFault",
            "UnexpectedFault",
        ),
    )

    bases: list[ImageManagementStreamBase] = field("bases", "ImageManagementStreamBase[]")


class ImageManagementStream_Delete(Request[None]):
    """Request to ImageManagementStream.

    Page: vdi.utils.imagemanagement.ImageManagementStream
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    Events: VLSI_IM_STREAM_DELETED, VLSI_IM_STREAM_DELETE_FAILED
    Further faults: EntityInUse
    """

    __operation__ = Operation(
        service="ImageManagementStream",
        faults=(
            "EntityInUse",
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidType",
            "UnexpectedFault",
        ),
    )

    id: ImageManagementStreamId = field("id", "ImageManagementStreamId")


class ImageManagementStream_Get(Request["ImageManagementStreamInfo"]):
    """Request to ImageManagementStream.

    Page: vdi.utils.imagemanagement.ImageManagementStream
    Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="ImageManagementStream",
        returns="ImageManagementStreamInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: ImageManagementStreamId = field("id", "ImageManagementStreamId")


class ImageManagementStream_ListBySpec(Request["list[ImageManagementStreamInfo]"]):
    """Request to ImageManagementStream.

    Page: vdi.utils.imagemanagement.ImageManagementStream
    Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="ImageManagementStream",
        returns="ImageManagementStreamInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    spec: ImageManagementStreamQuerySpec = field("spec", "ImageManagementStreamQuerySpec")


class ImageManagementStream_Update(Request[None]):
    """Request to ImageManagementStream.

    Page: vdi.utils.imagemanagement.ImageManagementStream
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    Events: VLSI_IM_STREAM_UPDATED, VLSI_IM_STREAM_UPDATE_FAILED

    Fields:
        updates: keys are paths into ImageManagementStreamInfo.
    """

    __operation__ = Operation(
        service="ImageManagementStream",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: ImageManagementStreamId = field("id", "ImageManagementStreamId")
    updates: list[MapEntry] = field("updates", "MapEntry[]")
