"""VmFolder: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import OpenEnumeration, Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import DatacenterId, VirtualCenterId, VmFolderId

__all__ = ["VmFolderData", "VmFolderIncompatibleReasons", "VmFolderInfo", "VmFolderType", "VmFolder_GetVmFolderTree"]


class VmFolderType(OpenEnumeration):
    """Values of VmFolderData.type."""

    DATACENTER = "DATACENTER"
    FOLDER = "FOLDER"
    OTHER = "OTHER"


class VmFolderData(DynamicData):
    """Data object, since 6.0, updated as a whole.

    Page: vdi.utils.virtualcenter.VmFolder.VmFolderData

    Fields:
        name: not updatable.
        path: not updatable.
        virtual_center: not updatable.
        datacenter: not updatable.
        type: not updatable.
        incompatible_reasons: not updatable.
    """

    name: str = field("name", "xsd:string")
    path: str = field("path", "xsd:string")
    virtual_center: VirtualCenterId = field("virtualCenter", "VirtualCenterId")
    datacenter: DatacenterId | None = field("datacenter", "DatacenterId", default=None)
    type: VmFolderType | str = field("type", "VmFolderType")
    incompatible_reasons: VmFolderIncompatibleReasons = field("incompatibleReasons", "VmFolderIncompatibleReasons")


class VmFolderIncompatibleReasons(DynamicData):
    """Data object, since 6.0, updated as a whole.

    Page: vdi.utils.virtualcenter.VmFolder.VmFolderIncompatibleReasons

    Fields:
        in_use: not updatable.
        view_composer_replica_folder: not updatable.
    """

    in_use: bool = field("inUse", "xsd:boolean")
    view_composer_replica_folder: bool = field("viewComposerReplicaFolder", "xsd:boolean")


class VmFolderInfo(DynamicData):
    """Data object, since 6.0, updated as a whole.

    Page: vdi.utils.virtualcenter.VmFolder.VmFolderInfo

    Fields:
        id: not updatable.
        folder_data: not updatable.
        children: not updatable.
        ref_id: not updatable; since 8.1; from 8.1.0.
    """

    id: VmFolderId = field("id", "VmFolderId")
    folder_data: VmFolderData = field("folderData", "VmFolderData")
    children: list[VmFolderInfo] = field("children", "VmFolderInfo[]", default_factory=list)
    ref_id: str | None = field("refId", "xsd:string", default=None)


class VmFolder_GetVmFolderTree(Request["VmFolderInfo"]):
    """Request to VmFolder.

    Page: vdi.utils.virtualcenter.VmFolder
    Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="VmFolder",
        returns="VmFolderInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    datacenter: DatacenterId = field("datacenter", "DatacenterId")
