"""Cluster: generated from vdi.wsdl by tools.bindings; do not edit."""

# ruff: noqa: N801
# class names are the wire's

from __future__ import annotations

from ..model import Operation, Request, field
from .vmodl import DynamicData

__all__ = ["Cluster_GetPublicKey", "Cluster_KeyInfo"]


class Cluster_KeyInfo(DynamicData):
    """Data object.

    Page: vdi.utils.Cluster.KeyInfo
    """

    key: str = field("key", "xsd:string")
    key_id: str = field("keyId", "xsd:string")


class Cluster_GetPublicKey(Request["Cluster_KeyInfo"]):
    """Request to Cluster.

    Page: vdi.utils.Cluster
    """

    __operation__ = Operation(
        service="Cluster",
        returns="Cluster_KeyInfo",
        faults=("EntityNotFound", "InsufficientPermission", "InvalidArgument", "InvalidType", "UnexpectedFault"),
    )
