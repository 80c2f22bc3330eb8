"""PodEndpoint: generated from vdi.wsdl by tools.services; do not edit."""

# ruff: noqa: A002
# parameters are named as in the contract

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, operation
from ..objects import Objects

if TYPE_CHECKING:
    import builtins

    from ...model import Request


class PodEndpoint(Objects[K, "vdi.PodEndpointId", "vdi.PodEndpointInfo"]):
    """Calls to PodEndpoint, since 6.0.

    Page: vdi.federation.PodEndpoint
    """

    @operation
    def get(self, id: vdi.PodEndpointId) -> Request[vdi.PodEndpointInfo]:
        """Send PodEndpoint_Get; gives PodEndpointInfo.

        Privileges: FEDERATED_LDAP_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidState, InvalidType, UnexpectedFault
        """
        return vdi.PodEndpoint_Get(id=id)

    @operation
    def list(self, pod: vdi.PodId) -> Request[builtins.list[vdi.PodEndpointInfo]]:
        """Send PodEndpoint_List; gives a list of PodEndpointInfo.

        Privileges: FEDERATED_LDAP_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidState, InvalidType, UnexpectedFault
        """
        return vdi.PodEndpoint_List(pod=pod)
