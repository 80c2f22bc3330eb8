"""UserEntitlement: generated from vdi.wsdl by tools.services; do not edit."""

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


class UserEntitlement(Objects[K, "vdi.UserEntitlementId", "vdi.UserEntitlementInfo"]):
    """Calls to UserEntitlement, since 6.0.

    Page: vdi.users.UserEntitlement
    """

    @operation
    def create(self, base: vdi.UserEntitlementBase) -> Request[vdi.UserEntitlementId]:
        """Send UserEntitlement_Create; gives UserEntitlementId.

        Privileges: POOL_ENTITLE, FEDERATED_LDAP_MANAGE
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.UserEntitlement_Create(base=base)

    @operation
    def create_user_entitlements(
        self, bases: Sequence[vdi.UserEntitlementBase]
    ) -> Request[list[vdi.UserEntitlementId]]:
        """Send UserEntitlement_CreateUserEntitlements; gives a list of UserEntitlementId.

        Privileges: POOL_ENTITLE, FEDERATED_LDAP_MANAGE
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidRequest, InvalidType,
            PartialFailureFault, UnexpectedFault
        """
        return vdi.UserEntitlement_CreateUserEntitlements(bases=items(bases))

    @operation
    def delete(self, id: vdi.UserEntitlementId) -> Request[None]:
        """Send UserEntitlement_Delete; gives nothing.

        Privileges: POOL_ENTITLE, FEDERATED_LDAP_MANAGE
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.UserEntitlement_Delete(id=id)

    @operation
    def delete_user_entitlements(self, ids: Sequence[vdi.UserEntitlementId]) -> Request[None]:
        """Send UserEntitlement_DeleteUserEntitlements; gives nothing.

        Privileges: POOL_ENTITLE, FEDERATED_LDAP_MANAGE
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, PartialFailureFault,
            UnexpectedFault
        """
        return vdi.UserEntitlement_DeleteUserEntitlements(ids=items(ids))

    @operation
    def get(self, id: vdi.UserEntitlementId) -> Request[vdi.UserEntitlementInfo]:
        """Send UserEntitlement_Get; gives UserEntitlementInfo.

        Privileges: POOL_VIEW, FEDERATED_LDAP_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.UserEntitlement_Get(id=id)

    @operation
    def get_infos(self, ids: Sequence[vdi.UserEntitlementId]) -> Request[list[vdi.UserEntitlementInfo]]:
        """Send UserEntitlement_GetInfos; gives a list of UserEntitlementInfo.

        Privileges: POOL_VIEW, FEDERATED_LDAP_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.UserEntitlement_GetInfos(ids=items(ids))
