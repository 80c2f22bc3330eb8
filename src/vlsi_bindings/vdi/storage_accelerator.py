"""StorageAccelerator: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: F401, N801
# names in quoted parameters are used; class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Operation, Request, field

if TYPE_CHECKING:
    from .certificate import ServerDefinition
    from .entity import VirtualCenterId
    from .enumerations import StorageAcceleratorStatus

__all__ = ["StorageAccelerator_IsSupportedByServerDefinition", "StorageAccelerator_IsSupportedByVirtualCenter"]


class StorageAccelerator_IsSupportedByServerDefinition(Request["StorageAcceleratorStatus | str"]):
    """Request to StorageAccelerator.

    Page: vdi.utils.virtualcenter.StorageAccelerator
    Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="StorageAccelerator",
        returns="StorageAcceleratorStatus",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    server_definition: ServerDefinition = field("serverDefinition", "ServerDefinition")


class StorageAccelerator_IsSupportedByVirtualCenter(Request["StorageAcceleratorStatus | str"]):
    """Request to StorageAccelerator.

    Page: vdi.utils.virtualcenter.StorageAccelerator
    Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="StorageAccelerator",
        returns="StorageAcceleratorStatus",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    virtual_center: VirtualCenterId = field("virtualCenter", "VirtualCenterId")
