"""DatastorePath: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Operation, Request, field
from .vmodl import DynamicData

if TYPE_CHECKING:
    from .entity import DatastoreId, DatastorePathId, VirtualCenterId

__all__ = ["DatastorePathInfo", "DatastorePath_List"]


class DatastorePathInfo(DynamicData):
    """Data object, since 6.0, updated as a whole.

    Page: vdi.utils.virtualcenter.DatastorePath.DatastorePathInfo

    Fields:
        id: not updatable.
        path: not updatable.
        ref_id: not updatable; since 8.1; from 8.1.0.
    """

    id: DatastorePathId = field("id", "DatastorePathId")
    path: str = field("path", "xsd:string")
    ref_id: str | None = field("refId", "xsd:string", default=None)


class DatastorePath_List(Request["list[DatastorePathInfo]"]):
    """Request to DatastorePath.

    Page: vdi.utils.virtualcenter.DatastorePath
    Privileges: GLOBAL_CONFIG_VIEW, VC_CONFIG_VIEW
    """

    __operation__ = Operation(
        service="DatastorePath",
        returns="DatastorePathInfo[]",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )

    virtual_center: VirtualCenterId = field("virtualCenter", "VirtualCenterId")
    datastore: DatastoreId = field("datastore", "DatastoreId")
