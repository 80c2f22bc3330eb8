"""NetworkInterfaceCard: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import BaseImageSnapshotId, BaseImageVmId, NetworkInterfaceCardId, VmTemplateId
    from .enumerations import NetworkType

__all__ = [
    "NetworkInterfaceCardData",
    "NetworkInterfaceCardInfo",
    "NetworkInterfaceCard_ListByBaseImageVm",
    "NetworkInterfaceCard_ListBySnapshot",
    "NetworkInterfaceCard_ListByTemplate",
]


class NetworkInterfaceCardData(DynamicData):
    """Data object, since 6.0, updated as a whole.

    Page: vdi.utils.virtualcenter.NetworkInterfaceCard.NetworkInterfaceCardData

    Fields:
        name: not updatable.
        mac_address: not updatable.
        network_type: not updatable; since 8.4; from 2111.
    """

    name: str | None = field("name", "xsd:string", default=None)
    mac_address: str | None = field("macAddress", "xsd:string", default=None)
    network_type: NetworkType | str = field("networkType", "NetworkType")


class NetworkInterfaceCardInfo(DynamicData):
    """Data object, since 6.0, updated as a whole.

    Page: vdi.utils.virtualcenter.NetworkInterfaceCard.NetworkInterfaceCardInfo

    Fields:
        id: not updatable.
        data: not updatable.
        ref_id: not updatable; since 8.1; from 8.1.0.
    """

    id: NetworkInterfaceCardId = field("id", "NetworkInterfaceCardId")
    data: NetworkInterfaceCardData = field("data", "NetworkInterfaceCardData")
    ref_id: str | None = field("refId", "xsd:string", default=None)


class NetworkInterfaceCard_ListByBaseImageVm(Request["list[NetworkInterfaceCardInfo]"]):
    """Request to NetworkInterfaceCard, from 2212.

    Page: vdi.utils.virtualcenter.NetworkInterfaceCard
    Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="NetworkInterfaceCard",
        returns="NetworkInterfaceCardInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    base_image_vm_id: BaseImageVmId = field("baseImageVmId", "BaseImageVmId")


class NetworkInterfaceCard_ListBySnapshot(Request["list[NetworkInterfaceCardInfo]"]):
    """Request to NetworkInterfaceCard.

    Page: vdi.utils.virtualcenter.NetworkInterfaceCard
    Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="NetworkInterfaceCard",
        returns="NetworkInterfaceCardInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    base_image_snapshot: BaseImageSnapshotId = field("baseImageSnapshot", "BaseImageSnapshotId")


class NetworkInterfaceCard_ListByTemplate(Request["list[NetworkInterfaceCardInfo]"]):
    """Request to NetworkInterfaceCard.

    Page: vdi.utils.virtualcenter.NetworkInterfaceCard
    Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="NetworkInterfaceCard",
        returns="NetworkInterfaceCardInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    template: VmTemplateId = field("template", "VmTemplateId")
