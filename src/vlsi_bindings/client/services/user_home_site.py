"""UserHomeSite: generated from vdi.wsdl by tools.services; do not edit."""

# ruff: noqa: A002
# parameters are named as in the contract

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, items, operation
from ..objects import Objects

if TYPE_CHECKING:
    import builtins
    from collections.abc import Sequence

    from ...model import Request


class UserHomeSite(Objects[K, "vdi.UserHomeSiteId", "vdi.UserHomeSiteInfo"]):
    """Calls to UserHomeSite, since 6.0.

    Page: vdi.federation.UserHomeSite
    """

    @operation
    def create(self, base: vdi.UserHomeSiteBase) -> Request[vdi.UserHomeSiteId]:
        """Send UserHomeSite_Create; gives UserHomeSiteId.

        Privileges: FEDERATED_LDAP_MANAGE
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidRequest, InvalidState, InvalidType,
            UnexpectedFault
        """
        return vdi.UserHomeSite_Create(base=base)

    @operation
    def create_or_update(self, spec: vdi.UserHomeSitesSpec) -> Request[builtins.list[vdi.UserHomeSiteId]]:
        """Send UserHomeSite_CreateOrUpdate; gives a list of UserHomeSiteId.

        Privileges: FEDERATED_LDAP_MANAGE
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidRequest, InvalidState, InvalidType,
            UnexpectedFault
        """
        return vdi.UserHomeSite_CreateOrUpdate(spec=spec)

    @operation
    def delete(self, id: vdi.UserHomeSiteId) -> Request[None]:
        """Send UserHomeSite_Delete; gives nothing.

        Privileges: FEDERATED_LDAP_MANAGE
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidState, InvalidType, UnexpectedFault
        """
        return vdi.UserHomeSite_Delete(id=id)

    @operation
    def delete_user_home_sites(self, ids: Sequence[vdi.UserHomeSiteId]) -> Request[None]:
        """Send UserHomeSite_DeleteUserHomeSites; gives nothing.

        Privileges: FEDERATED_LDAP_MANAGE
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidState, InvalidType, UnexpectedFault
        """
        return vdi.UserHomeSite_DeleteUserHomeSites(ids=items(ids))

    @operation
    def get(self, id: vdi.UserHomeSiteId) -> Request[vdi.UserHomeSiteInfo]:
        """Send UserHomeSite_Get; gives UserHomeSiteInfo.

        Privileges: FEDERATED_LDAP_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidState, InvalidType, UnexpectedFault
        """
        return vdi.UserHomeSite_Get(id=id)

    @operation
    def get_infos(self, ids: Sequence[vdi.UserHomeSiteId]) -> Request[builtins.list[vdi.UserHomeSiteInfo]]:
        """Send UserHomeSite_GetInfos; gives a list of UserHomeSiteInfo.

        Privileges: FEDERATED_LDAP_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidState, InvalidType, UnexpectedFault
        """
        return vdi.UserHomeSite_GetInfos(ids=items(ids))

    @operation
    def list(self, user_or_group: vdi.UserOrGroupId) -> Request[builtins.list[vdi.UserHomeSiteInfo]]:
        """Send UserHomeSite_List; gives a list of UserHomeSiteInfo.

        Privileges: FEDERATED_LDAP_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidState, InvalidType, UnexpectedFault
        """
        return vdi.UserHomeSite_List(user_or_group=user_or_group)

    @operation
    def resolve(
        self, user: vdi.UserOrGroupId, *, global_entitlement: vdi.GlobalEntitlementId
    ) -> Request[builtins.list[vdi.UserHomeSiteInfo]]:
        """Send UserHomeSite_Resolve; gives a list of UserHomeSiteInfo.

        Privileges: FEDERATED_LDAP_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidState, InvalidType, UnexpectedFault
        """
        return vdi.UserHomeSite_Resolve(user=user, global_entitlement=global_entitlement)

    @operation
    def resolve_for_gae(
        self, user: vdi.UserOrGroupId, *, global_application_entitlement: vdi.GlobalApplicationEntitlementId
    ) -> Request[builtins.list[vdi.UserHomeSiteInfo]]:
        """Send UserHomeSite_ResolveForGAE; gives a list of UserHomeSiteInfo.

        Privileges: FEDERATED_LDAP_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidState, InvalidType, UnexpectedFault
        """
        return vdi.UserHomeSite_ResolveForGAE(user=user, global_application_entitlement=global_application_entitlement)

    @operation
    def resolve_home_sites(self, id: vdi.UserOrGroupId) -> Request[builtins.list[vdi.UserHomeSiteResolutionInfo]]:
        """Send UserHomeSite_ResolveHomeSites; gives a list of UserHomeSiteResolutionInfo.

        Privileges: FEDERATED_LDAP_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidState, InvalidType, UnexpectedFault
        """
        return vdi.UserHomeSite_ResolveHomeSites(id=id)
