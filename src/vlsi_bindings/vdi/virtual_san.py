"""VirtualSAN: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import OpenEnumeration, Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import HostOrClusterId, VirtualCenterId

__all__ = [
    "VirtualSANHostStatus",
    "VirtualSANStatus",
    "VirtualSAN_GetVsanDatastoreCostForFullClone",
    "VirtualSAN_GetVsanDatastoreCostForInstantClone",
    "VirtualSAN_GetVsanDatastoreCostForLinkedClone",
    "VirtualSAN_IsSupportedByHostOrCluster",
    "VirtualSAN_IsSupportedByVirtualCenter",
    "VsanDatastoreCost",
]


class VirtualSANHostStatus(OpenEnumeration):
    """Values of VirtualSAN_IsSupportedByHostOrCluster."""

    VSAN_VALIDATION_OK = "VSAN_VALIDATION_OK"
    VSAN_UNSUPPORTED_VC = "VSAN_UNSUPPORTED_VC"
    VSAN_UNSUPPORTED_HOST_OR_CLUSTER = "VSAN_UNSUPPORTED_HOST_OR_CLUSTER"
    VSAN_NOT_CONFIGURED = "VSAN_NOT_CONFIGURED"


class VirtualSANStatus(OpenEnumeration):
    """Values of VirtualSAN_IsSupportedByVirtualCenter."""

    VSAN_VALIDATION_OK = "VSAN_VALIDATION_OK"
    VSAN_UNSUPPORTED_VC = "VSAN_UNSUPPORTED_VC"
    VSAN_NOT_CONFIGURED = "VSAN_NOT_CONFIGURED"


class VsanDatastoreCost(DynamicData):
    """Data object, since 7.4.

    Page: vdi.utils.virtualcenter.VirtualSAN.VsanDatastoreCost

    Fields:
        os_factor: default 1; not updatable.
        replica_factor: default 1; not updatable.
        user_data_factor: default 1; not updatable.
        full_clone_factor: default 1; not updatable.
    """

    os_factor: int | None = field("osFactor", "xsd:int", default=None)
    replica_factor: int | None = field("replicaFactor", "xsd:int", default=None)
    user_data_factor: int | None = field("userDataFactor", "xsd:int", default=None)
    full_clone_factor: int | None = field("fullCloneFactor", "xsd:int", default=None)


class VirtualSAN_GetVsanDatastoreCostForFullClone(Request["VsanDatastoreCost"]):
    """Request to VirtualSAN.

    Page: vdi.utils.virtualcenter.VirtualSAN
    Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="VirtualSAN",
        returns="VsanDatastoreCost",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    virtual_center: VirtualCenterId = field("virtualCenter", "VirtualCenterId")
    is_persistent: bool = field("isPersistent", "xsd:boolean")


class VirtualSAN_GetVsanDatastoreCostForInstantClone(Request["VsanDatastoreCost"]):
    """Request to VirtualSAN.

    Page: vdi.utils.virtualcenter.VirtualSAN
    Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="VirtualSAN",
        returns="VsanDatastoreCost",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    virtual_center: VirtualCenterId = field("virtualCenter", "VirtualCenterId")
    is_persistent: bool = field("isPersistent", "xsd:boolean")


class VirtualSAN_GetVsanDatastoreCostForLinkedClone(Request["VsanDatastoreCost"]):
    """Request to VirtualSAN.

    Page: vdi.utils.virtualcenter.VirtualSAN
    Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="VirtualSAN",
        returns="VsanDatastoreCost",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    virtual_center: VirtualCenterId = field("virtualCenter", "VirtualCenterId")
    is_persistent: bool = field("isPersistent", "xsd:boolean")


class VirtualSAN_IsSupportedByHostOrCluster(Request["VirtualSANHostStatus | str"]):
    """Request to VirtualSAN.

    Page: vdi.utils.virtualcenter.VirtualSAN
    Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="VirtualSAN",
        returns="VirtualSANHostStatus",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    host_or_cluster: HostOrClusterId = field("hostOrCluster", "HostOrClusterId")


class VirtualSAN_IsSupportedByVirtualCenter(Request["VirtualSANStatus | str"]):
    """Request to VirtualSAN.

    Page: vdi.utils.virtualcenter.VirtualSAN
    Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="VirtualSAN",
        returns="VirtualSANStatus",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    virtual_center: VirtualCenterId = field("virtualCenter", "VirtualCenterId")
