"""PodAssignment: generated from vdi.wsdl by tools.services; do not edit."""

# ruff: noqa: A002
# parameters are named as in the contract

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, items, operation
from ..objects import Objects

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...model import Request


class PodAssignment(Objects[K, "vdi.PodAssignmentId", "vdi.PodAssignmentInfo"]):
    """Calls to PodAssignment, since 6.0.

    Page: vdi.federation.PodAssignment
    """

    @operation
    def get(self, id: vdi.PodAssignmentId) -> Request[vdi.PodAssignmentInfo]:
        """Send PodAssignment_Get; gives PodAssignmentInfo.

        Privileges: FEDERATED_LDAP_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidState, InvalidType, UnexpectedFault
        """
        return vdi.PodAssignment_Get(id=id)

    @operation
    def get_infos(self, ids: Sequence[vdi.PodAssignmentId]) -> Request[list[vdi.PodAssignmentInfo]]:
        """Send PodAssignment_GetInfos; gives a list of PodAssignmentInfo.

        Privileges: FEDERATED_LDAP_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidState, InvalidType, UnexpectedFault
        """
        return vdi.PodAssignment_GetInfos(ids=items(ids))
