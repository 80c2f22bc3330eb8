"""NetworkLabel: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import OpenEnumeration, Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import HostOrClusterId, NetworkLabelId
    from .enumerations import NetworkType

__all__ = [
    "NetworkLabelData",
    "NetworkLabelIncompatibleReasons",
    "NetworkLabelInfo",
    "NetworkLabelSpec",
    "NetworkLabelSwitchType",
    "NetworkLabelType",
    "NetworkLabel_ListByHostOrCluster",
    "NetworkLabel_ListByNetworkLabelSpec",
]


class NetworkLabelSwitchType(OpenEnumeration):
    """Values of NetworkLabelData.switchType."""

    STANDARD_SWITCH = "STANDARD_SWITCH"
    DISTRIBUTED_VIRTUAL_SWITCH = "DISTRIBUTED_VIRTUAL_SWITCH"
    NSX_NETWORK_SWITCH = "NSX_NETWORK_SWITCH"


class NetworkLabelType(OpenEnumeration):
    """Values of NetworkLabelData.labelType."""

    EARLY_BINDING = "earlyBinding"
    EPHEMERAL = "ephemeral"
    LATE_BINDING = "lateBinding"


class NetworkLabelData(DynamicData):
    """Data object, since 6.0, updated as a whole.

    Page: vdi.utils.virtualcenter.NetworkLabel.NetworkLabelData

    Fields:
        name: not updatable.
        switch_type: not updatable.
        incompatible_reasons: not updatable.
        label_type: not updatable; since 7.1.
        max_num_of_port: not updatable; since 7.1.
        available_ports: not updatable; since 7.1.
    """

    name: str | None = field("name", "xsd:string", default=None)
    switch_type: NetworkLabelSwitchType | str = field("switchType", "NetworkLabelSwitchType")
    incompatible_reasons: NetworkLabelIncompatibleReasons = field(
        "incompatibleReasons", "NetworkLabelIncompatibleReasons"
    )
    label_type: NetworkLabelType | str | None = field("labelType", "NetworkLabelType", default=None)
    max_num_of_port: int | None = field("maxNumOfPort", "xsd:int", default=None)
    available_ports: int | None = field("availablePorts", "xsd:int", default=None)


class NetworkLabelIncompatibleReasons(DynamicData):
    """Data object, since 6.0, updated as a whole.

    Page: vdi.utils.virtualcenter.NetworkLabel.NetworkLabelIncompatibleReasons

    Fields:
        not_configured_on_all_hosts: not updatable.
        dvs_uplink_port: not updatable.
        vmc_networks: not updatable; since 7.8.
    """

    not_configured_on_all_hosts: bool = field("notConfiguredOnAllHosts", "xsd:boolean")
    dvs_uplink_port: bool = field("dvsUplinkPort", "xsd:boolean")
    vmc_networks: bool = field("vmcNetworks", "xsd:boolean")


class NetworkLabelInfo(DynamicData):
    """Data object, since 6.0, updated as a whole.

    Page: vdi.utils.virtualcenter.NetworkLabel.NetworkLabelInfo

    Fields:
        id: not updatable.
        data: not updatable.
        ref_id: not updatable; since 8.1; from 8.1.0.
    """

    id: NetworkLabelId = field("id", "NetworkLabelId")
    data: NetworkLabelData = field("data", "NetworkLabelData")
    ref_id: str | None = field("refId", "xsd:string", default=None)


class NetworkLabelSpec(DynamicData):
    """Data object, since 7.9, updated as a whole.

    Page: vdi.utils.virtualcenter.NetworkLabel.NetworkLabelSpec
    """

    host_or_cluster_id: HostOrClusterId = field("hostOrClusterId", "HostOrClusterId")
    network_type: NetworkType | str | None = field("networkType", "NetworkType", default=None)


class NetworkLabel_ListByHostOrCluster(Request["list[NetworkLabelInfo]"]):
    """Request to NetworkLabel.

    Page: vdi.utils.virtualcenter.NetworkLabel
    Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="NetworkLabel",
        returns="NetworkLabelInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    cluster: HostOrClusterId = field("cluster", "HostOrClusterId")


class NetworkLabel_ListByNetworkLabelSpec(Request["list[NetworkLabelInfo]"]):
    """Request to NetworkLabel.

    Page: vdi.utils.virtualcenter.NetworkLabel
    Privileges: VC_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="NetworkLabel",
        returns="NetworkLabelInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    spec: NetworkLabelSpec = field("spec", "NetworkLabelSpec")
