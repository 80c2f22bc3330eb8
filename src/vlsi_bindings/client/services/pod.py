"""Pod: generated from vdi.wsdl by tools.services; do not edit."""

# ruff: noqa: A002
# parameters are named as in the contract

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, items, operation
from ..objects import ChangeableObjects

if TYPE_CHECKING:
    import builtins
    from collections.abc import Sequence

    from ...model import Request


class Pod(ChangeableObjects[K, "vdi.PodId", "vdi.PodInfo"]):
    """Calls to Pod, since 6.0.

    Page: vdi.federation.Pod
    """

    @operation
    def get(self, id: vdi.PodId) -> Request[vdi.PodInfo]:
        """Send Pod_Get; gives PodInfo.

        Privileges: FEDERATED_LDAP_VIEW, FEDERATED_SESSIONS_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidState, InvalidType, UnexpectedFault
        """
        return vdi.Pod_Get(id=id)

    @operation
    def list(self) -> Request[builtins.list[vdi.PodInfo]]:
        """Send Pod_List; gives a list of PodInfo.

        Privileges: FEDERATED_LDAP_VIEW, FEDERATED_SESSIONS_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidState, InvalidType, UnexpectedFault
        """
        return vdi.Pod_List()

    @operation
    def update(self, id: vdi.PodId, *, updates: Sequence[vdi.MapEntry]) -> Request[None]:
        """Send Pod_Update; gives nothing.

        Privileges: FEDERATED_LDAP_MANAGE
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidRequest, InvalidState, InvalidType,
            UnexpectedFault

        Parameters:
            updates: keys are paths into PodInfo.
        """
        return vdi.Pod_Update(id=id, updates=items(updates))
