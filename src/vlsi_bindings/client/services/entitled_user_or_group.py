"""EntitledUserOrGroup: generated from vdi.wsdl by tools.services; do not edit."""

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


class EntitledUserOrGroup(Objects[K, "vdi.UserOrGroupId", "vdi.EntitledUserOrGroupInfo"]):
    """Calls to EntitledUserOrGroup, since 6.0.

    Page: vdi.users.EntitledUserOrGroup
    """

    @operation
    def get(self, id: vdi.UserOrGroupId) -> Request[vdi.EntitledUserOrGroupInfo]:
        """Send EntitledUserOrGroup_Get; gives EntitledUserOrGroupInfo.

        Privileges: POOL_VIEW, MACHINE_VIEW, FEDERATED_SESSIONS_VIEW, FEDERATED_LDAP_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.EntitledUserOrGroup_Get(id=id)

    @operation
    def get_global_summary_view(self, id: vdi.UserOrGroupId) -> Request[vdi.EntitledUserOrGroupGlobalSummaryView]:
        """Send EntitledUserOrGroup_GetGlobalSummaryView; gives EntitledUserOrGroupGlobalSummaryView.

        Privileges: FEDERATED_LDAP_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidState, InvalidType, UnexpectedFault
        """
        return vdi.EntitledUserOrGroup_GetGlobalSummaryView(id=id)

    @operation
    def get_global_summary_views(
        self, ids: Sequence[vdi.UserOrGroupId]
    ) -> Request[list[vdi.EntitledUserOrGroupGlobalSummaryView]]:
        """Send EntitledUserOrGroup_GetGlobalSummaryViews; gives a list of EntitledUserOrGroupGlobalSummaryView.

        Privileges: FEDERATED_LDAP_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidState, InvalidType, UnexpectedFault
        """
        return vdi.EntitledUserOrGroup_GetGlobalSummaryViews(ids=items(ids))

    @operation
    def get_infos(self, ids: Sequence[vdi.UserOrGroupId]) -> Request[list[vdi.EntitledUserOrGroupInfo]]:
        """Send EntitledUserOrGroup_GetInfos; gives a list of EntitledUserOrGroupInfo.

        Privileges: POOL_VIEW, MACHINE_VIEW, FEDERATED_SESSIONS_VIEW, FEDERATED_LDAP_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.EntitledUserOrGroup_GetInfos(ids=items(ids))

    @operation
    def get_local_summary_view(self, id: vdi.UserOrGroupId) -> Request[vdi.EntitledUserOrGroupLocalSummaryView]:
        """Send EntitledUserOrGroup_GetLocalSummaryView; gives EntitledUserOrGroupLocalSummaryView.

        Privileges: POOL_VIEW, MACHINE_VIEW, FEDERATED_SESSIONS_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.EntitledUserOrGroup_GetLocalSummaryView(id=id)

    @operation
    def get_local_summary_views(
        self, ids: Sequence[vdi.UserOrGroupId]
    ) -> Request[list[vdi.EntitledUserOrGroupLocalSummaryView]]:
        """Send EntitledUserOrGroup_GetLocalSummaryViews; gives a list of EntitledUserOrGroupLocalSummaryView.

        Privileges: POOL_VIEW, MACHINE_VIEW, FEDERATED_SESSIONS_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.EntitledUserOrGroup_GetLocalSummaryViews(ids=items(ids))
