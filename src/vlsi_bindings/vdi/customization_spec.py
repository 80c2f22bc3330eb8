"""CustomizationSpec: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import CustomizationSpecId, VirtualCenterId

__all__ = [
    "CustomizationSpecData",
    "CustomizationSpecIncompatibleReasons",
    "CustomizationSpecInfo",
    "CustomizationSpec_List",
]


class CustomizationSpecData(DynamicData):
    """Data object, since 6.0, updated as a whole.

    Page: vdi.utils.virtualcenter.CustomizationSpec.CustomizationSpecData

    Fields:
        name: not updatable.
        description: not updatable.
        guest_os: not updatable.
        incompatible_reasons: not updatable.
    """

    name: str = field("name", "xsd:string")
    description: str | None = field("description", "xsd:string", default=None)
    guest_os: str | None = field("guestOS", "xsd:string", default=None)
    incompatible_reasons: CustomizationSpecIncompatibleReasons = field(
        "incompatibleReasons", "CustomizationSpecIncompatibleReasons"
    )


class CustomizationSpecIncompatibleReasons(DynamicData):
    """Data object, since 6.0, updated as a whole.

    Page: vdi.utils.virtualcenter.CustomizationSpec.CustomizationSpecIncompatibleReasons

    Fields:
        dhcp_not_configured: not updatable.
        not_windows: not updatable; deprecated.
        un_supported_os: not updatable; since 7.9.
    """

    dhcp_not_configured: bool = field("dhcpNotConfigured", "xsd:boolean")
    not_windows: bool = field("notWindows", "xsd:boolean")
    un_supported_os: bool | None = field("unSupportedOS", "xsd:boolean", default=None)


class CustomizationSpecInfo(DynamicData):
    """Data object, since 6.0, updated as a whole.

    Page: vdi.utils.virtualcenter.CustomizationSpec.CustomizationSpecInfo

    Fields:
        id: not updatable.
        customization_spec_data: not updatable.
        ref_id: not updatable; since 8.1; from 8.1.0.
    """

    id: CustomizationSpecId = field("id", "CustomizationSpecId")
    customization_spec_data: CustomizationSpecData = field("customizationSpecData", "CustomizationSpecData")
    ref_id: str | None = field("refId", "xsd:string", default=None)


class CustomizationSpec_List(Request["list[CustomizationSpecInfo]"]):
    """Request to CustomizationSpec.

    Page: vdi.utils.virtualcenter.CustomizationSpec
    Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="CustomizationSpec",
        returns="CustomizationSpecInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    virtual_center: VirtualCenterId = field("virtualCenter", "VirtualCenterId")
