"""ImageManagementVersion: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import OpenEnumeration, Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import ImageManagementStreamId, ImageManagementVersionId
    from .util import MapEntry

__all__ = [
    "ImageManagementVersionBase",
    "ImageManagementVersionInfo",
    "ImageManagementVersionStatus",
    "ImageManagementVersion_CreateVersions",
    "ImageManagementVersion_Delete",
    "ImageManagementVersion_Get",
    "ImageManagementVersion_ListByImageManagementStream",
    "ImageManagementVersion_Update",
]


class ImageManagementVersionStatus(OpenEnumeration):
    """Values of ImageManagementVersionBase.status."""

    AVAILABLE = "AVAILABLE"
    DEPLOYING_VM = "DEPLOYING_VM"
    DEPLOYMENT_DONE = "DEPLOYMENT_DONE"
    DELETED = "DELETED"
    DISABLED = "DISABLED"
    FAILED = "FAILED"
    PARTIALLY_AVAILABLE = "PARTIALLY_AVAILABLE"
    PUBLISHING = "PUBLISHING"
    REPLICATING = "REPLICATING"


class ImageManagementVersionBase(DynamicData):
    """Data object, since 7.10.

    Page: vdi.utils.imagemanagement.ImageManagementVersion.ImageManagementVersionBase

    Fields:
        name: at most 64 characters; form DottedNameMax64.
        description: at most 1024 characters.
        image_management_stream: not updatable.
    """

    name: str = field("name", "xsd:string")
    description: str | None = field("description", "xsd:string", default=None)
    status: ImageManagementVersionStatus | str = field("status", "ImageManagementVersionStatus")
    image_management_stream: ImageManagementStreamId = field("imageManagementStream", "ImageManagementStreamId")
    additional_details: list[MapEntry] = field("additionalDetails", "MapEntry[]", default_factory=list)


class ImageManagementVersionInfo(DynamicData):
    """Data object, since 7.10.

    Page: vdi.utils.imagemanagement.ImageManagementVersion.ImageManagementVersionInfo

    Fields:
        id: not updatable.
        ref_id: not updatable; since 8.1; from 8.1.0.
    """

    id: ImageManagementVersionId = field("id", "ImageManagementVersionId")
    base: ImageManagementVersionBase = field("base", "ImageManagementVersionBase")
    ref_id: str | None = field("refId", "xsd:string", default=None)


class ImageManagementVersion_CreateVersions(Request["list[ImageManagementVersionId]"]):
    """Request to ImageManagementVersion.

    Page: vdi.utils.imagemanagement.ImageManagementVersion
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    Events: VLSI_IM_VERSION_ADDED, VLSI_IM_VERSION_ADD_FAILED
    Further faults: PartialFailureFault
    """

    __operation__ = Operation(
        service="ImageManagementVersion",
        returns="ImageManagementVersionId[]",
        faults=(
            "EntityNotFound",
            "InsufficientPermission",
            "InvalidArgument",
            "InvalidType",
            "PartialFailureFault",
            "UnexpectedFault",
        ),
    )

    bases: list[ImageManagementVersionBase] = field("bases", "ImageManagementVersionBase[]")


class ImageManagementVersion_Delete(Request[None]):
    """Request to ImageManagementVersion.

    Page: vdi.utils.imagemanagement.ImageManagementVersion
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    Events: VLSI_IM_VERSION_DELETED, VLSI_IM_VERSION_DELETE_FAILED
    """

    __operation__ = Operation(
        service="ImageManagementVersion",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: ImageManagementVersionId = field("id", "ImageManagementVersionId")


class ImageManagementVersion_Get(Request["ImageManagementVersionInfo"]):
    """Request to ImageManagementVersion.

    Page: vdi.utils.imagemanagement.ImageManagementVersion
    Privileges: GLOBAL_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="ImageManagementVersion",
        returns="ImageManagementVersionInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: ImageManagementVersionId = field("id", "ImageManagementVersionId")


class ImageManagementVersion_ListByImageManagementStream(Request["list[ImageManagementVersionInfo]"]):
    """Request to ImageManagementVersion.

    Page: vdi.utils.imagemanagement.ImageManagementVersion
    Privileges: GLOBAL_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="ImageManagementVersion",
        returns="ImageManagementVersionInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    image_management_stream: ImageManagementStreamId = field("imageManagementStream", "ImageManagementStreamId")


class ImageManagementVersion_Update(Request[None]):
    """Request to ImageManagementVersion.

    Page: vdi.utils.imagemanagement.ImageManagementVersion
    Privileges: GLOBAL_CONFIG_MANAGEMENT
    Events: VLSI_IM_VERSION_UPDATED, VLSI_IM_VERSION_UPDATE_FAILED

    Fields:
        updates: keys are paths into ImageManagementVersionInfo.
    """

    __operation__ = Operation(
        service="ImageManagementVersion",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    id: ImageManagementVersionId = field("id", "ImageManagementVersionId")
    updates: list[MapEntry] = field("updates", "MapEntry[]")
