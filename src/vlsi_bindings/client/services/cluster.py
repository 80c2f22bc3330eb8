"""Cluster: generated from vdi.wsdl by tools.services; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, Service, operation

if TYPE_CHECKING:
    from ...model import Request


class Cluster(Service[K]):
    """Calls to Cluster, since 7.11.

    Page: vdi.utils.Cluster
    """

    @operation
    def get_public_key(self) -> Request[vdi.Cluster_KeyInfo]:
        """Send Cluster_GetPublicKey; gives Cluster_KeyInfo.

        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Cluster_GetPublicKey()
