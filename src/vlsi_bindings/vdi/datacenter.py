"""Datacenter: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import DatacenterId, VirtualCenterId

__all__ = ["DatacenterBase", "DatacenterInfo", "Datacenter_List"]


class DatacenterBase(DynamicData):
    """Data object.

    Page: vdi.utils.virtualcenter.Datacenter.DatacenterBase
    """

    name: str = field("name", "xsd:string")
    path: str = field("path", "xsd:string")


class DatacenterInfo(DynamicData):
    """Data object.

    Page: vdi.utils.virtualcenter.Datacenter.DatacenterInfo

    Fields:
        ref_id: not updatable; since 8.1; from 8.1.0.
    """

    id: DatacenterId = field("id", "DatacenterId")
    base: DatacenterBase = field("base", "DatacenterBase")
    ref_id: str | None = field("refId", "xsd:string", default=None)


class Datacenter_List(Request["list[DatacenterInfo]"]):
    """Request to Datacenter.

    Page: vdi.utils.virtualcenter.Datacenter
    Privileges: VC_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="Datacenter",
        returns="DatacenterInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    virtual_center: VirtualCenterId = field("virtualCenter", "VirtualCenterId")
