"""ADUserOrGroup: generated from vdi.wsdl by tools.services; do not edit."""

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


class ADUserOrGroup(Objects[K, "vdi.UserOrGroupId", "vdi.ADUserOrGroupInfo"]):
    """Calls to ADUserOrGroup, since 6.0.

    Page: vdi.users.ADUserOrGroup
    """

    @operation
    def get(self, id: vdi.UserOrGroupId) -> Request[vdi.ADUserOrGroupInfo]:
        """Send ADUserOrGroup_Get; gives ADUserOrGroupInfo.

        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.ADUserOrGroup_Get(id=id)

    @operation
    def get_entitlement_groups(self, id: vdi.UserOrGroupId) -> Request[list[vdi.ADGroupInfo]]:
        """Send ADUserOrGroup_GetEntitlementGroups; gives a list of ADGroupInfo.

        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.ADUserOrGroup_GetEntitlementGroups(id=id)

    @operation
    def get_infos(self, ids: Sequence[vdi.UserOrGroupId]) -> Request[list[vdi.ADUserOrGroupInfo]]:
        """Send ADUserOrGroup_GetInfos; gives a list of ADUserOrGroupInfo.

        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.ADUserOrGroup_GetInfos(ids=items(ids))

    @operation
    def get_summary_view(self, id: vdi.UserOrGroupId) -> Request[vdi.ADUserOrGroupSummaryView]:
        """Send ADUserOrGroup_GetSummaryView; gives ADUserOrGroupSummaryView.

        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.ADUserOrGroup_GetSummaryView(id=id)

    @operation
    def get_summary_views(self, ids: Sequence[vdi.UserOrGroupId]) -> Request[list[vdi.ADUserOrGroupSummaryView]]:
        """Send ADUserOrGroup_GetSummaryViews; gives a list of ADUserOrGroupSummaryView.

        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.ADUserOrGroup_GetSummaryViews(ids=items(ids))

    @operation
    def get_view(self, id: vdi.UserOrGroupId) -> Request[vdi.ADUserOrGroupView]:
        """Send ADUserOrGroup_GetView; gives ADUserOrGroupView.

        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.ADUserOrGroup_GetView(id=id)

    @operation
    def get_views(self, ids: Sequence[vdi.UserOrGroupId]) -> Request[list[vdi.ADUserOrGroupView]]:
        """Send ADUserOrGroup_GetViews; gives a list of ADUserOrGroupView.

        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.ADUserOrGroup_GetViews(ids=items(ids))

    @operation
    def refresh(self, id: vdi.UserOrGroupId) -> Request[vdi.ADUserOrGroupSummaryView]:
        """Send ADUserOrGroup_Refresh; gives ADUserOrGroupSummaryView.

        Privileges: FEDERATED_LDAP_MANAGE
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.ADUserOrGroup_Refresh(id=id)

    @operation
    def refresh_users_or_groups(
        self, ids: Sequence[vdi.UserOrGroupId] = ()
    ) -> Request[list[vdi.ADUserOrGroupSummaryView]]:
        """Send ADUserOrGroup_RefreshUsersOrGroups; gives a list of ADUserOrGroupSummaryView.

        Privileges: FEDERATED_LDAP_MANAGE
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.ADUserOrGroup_RefreshUsersOrGroups(ids=items(ids))

    @operation
    def validate_credentials(self, ad_user_credential_spec: vdi.ADUserCredentialSpec) -> Request[None]:
        """Send ADUserOrGroup_ValidateCredentials; gives nothing.

        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.ADUserOrGroup_ValidateCredentials(ad_user_credential_spec=ad_user_credential_spec)
