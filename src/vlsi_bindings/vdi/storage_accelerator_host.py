"""StorageAcceleratorHost: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .certificate import ServerDefinition
    from .entity import VirtualCenterId

__all__ = [
    "StorageAcceleratorHostInfo",
    "StorageAcceleratorHost_ListByServerDefinition",
    "StorageAcceleratorHost_ListByVirtualCenter",
]


class StorageAcceleratorHostInfo(DynamicData):
    """Data object, since 6.0, updated as a whole.

    Page: vdi.utils.virtualcenter.StorageAcceleratorHost.StorageAcceleratorHostInfo

    Fields:
        host_version: not updatable; since 8.0.
    """

    name: str = field("name", "xsd:string")
    path: str = field("path", "xsd:string")
    host_version: str = field("hostVersion", "xsd:string")


class StorageAcceleratorHost_ListByServerDefinition(Request["list[StorageAcceleratorHostInfo]"]):
    """Request to StorageAcceleratorHost.

    Page: vdi.utils.virtualcenter.StorageAcceleratorHost
    Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="StorageAcceleratorHost",
        returns="StorageAcceleratorHostInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    server_definition: ServerDefinition = field("serverDefinition", "ServerDefinition")


class StorageAcceleratorHost_ListByVirtualCenter(Request["list[StorageAcceleratorHostInfo]"]):
    """Request to StorageAcceleratorHost.

    Page: vdi.utils.virtualcenter.StorageAcceleratorHost
    Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="StorageAcceleratorHost",
        returns="StorageAcceleratorHostInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    virtual_center: VirtualCenterId = field("virtualCenter", "VirtualCenterId")
