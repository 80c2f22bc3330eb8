"""SpaceReclamation: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: F401, N801
# names in quoted parameters are used; class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Operation, Request, field

if TYPE_CHECKING:
    from .certificate import ServerDefinition
    from .entity import VirtualCenterId
    from .enumerations import SpaceReclamationStatus

__all__ = ["SpaceReclamation_IsSupportedByServerDefinition", "SpaceReclamation_IsSupportedByVirtualCenter"]


class SpaceReclamation_IsSupportedByServerDefinition(Request["SpaceReclamationStatus | str"]):
    """Request to SpaceReclamation.

    Page: vdi.utils.virtualcenter.SpaceReclamation
    Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="SpaceReclamation",
        returns="SpaceReclamationStatus",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    server_definition: ServerDefinition = field("serverDefinition", "ServerDefinition")


class SpaceReclamation_IsSupportedByVirtualCenter(Request["SpaceReclamationStatus | str"]):
    """Request to SpaceReclamation.

    Page: vdi.utils.virtualcenter.SpaceReclamation
    Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="SpaceReclamation",
        returns="SpaceReclamationStatus",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    virtual_center: VirtualCenterId = field("virtualCenter", "VirtualCenterId")
