"""UnauthenticatedAccessUser: generated from vdi.wsdl by tools.services; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, operation
from ..objects import Objects

if TYPE_CHECKING:
    import builtins

    from ...model import Request


class UnauthenticatedAccessUser(Objects[K, "vdi.UserOrGroupId", "vdi.UnauthenticatedAccessUserInfo"]):
    """Calls to UnauthenticatedAccessUser, since 7.1.

    Page: vdi.users.UnauthenticatedAccessUser
    """

    @operation
    def create(self, user_data: vdi.UnauthenticatedAccessUserData) -> Request[vdi.UserOrGroupId]:
        """Send UnauthenticatedAccessUser_Create; gives UserOrGroupId.

        Privileges: GLOBAL_CONFIG_MANAGEMENT, FEDERATED_LDAP_MANAGE
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidRequest, InvalidType, UnexpectedFault
        """
        return vdi.UnauthenticatedAccessUser_Create(user_data=user_data)

    @operation
    def delete(self, user_id: vdi.UserOrGroupId) -> Request[None]:
        """Send UnauthenticatedAccessUser_Delete; gives nothing.

        Privileges: GLOBAL_CONFIG_MANAGEMENT, FEDERATED_LDAP_MANAGE
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidRequest, InvalidType, UnexpectedFault
        """
        return vdi.UnauthenticatedAccessUser_Delete(user_id=user_id)

    @operation
    def get(self, user_id: vdi.UserOrGroupId) -> Request[vdi.UnauthenticatedAccessUserInfo]:
        """Send UnauthenticatedAccessUser_Get; gives UnauthenticatedAccessUserInfo.

        Privileges: GLOBAL_CONFIG_VIEW, FEDERATED_LDAP_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.UnauthenticatedAccessUser_Get(user_id=user_id)

    @operation
    def is_unauthenticated_access_user(self, user_id: vdi.UserOrGroupId) -> Request[bool]:
        """Send UnauthenticatedAccessUser_IsUnauthenticatedAccessUser; gives bool.

        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.UnauthenticatedAccessUser_IsUnauthenticatedAccessUser(user_id=user_id)

    @operation
    def list(self) -> Request[builtins.list[vdi.UnauthenticatedAccessUserInfo]]:
        """Send UnauthenticatedAccessUser_List; gives a list of UnauthenticatedAccessUserInfo.

        Privileges: GLOBAL_CONFIG_VIEW, FEDERATED_LDAP_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.UnauthenticatedAccessUser_List()

    @operation
    def update(self, user_data: vdi.UnauthenticatedAccessUserData) -> Request[vdi.UserOrGroupId]:
        """Send UnauthenticatedAccessUser_Update; gives UserOrGroupId.

        Privileges: GLOBAL_CONFIG_MANAGEMENT, FEDERATED_LDAP_MANAGE
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidRequest, InvalidType, UnexpectedFault
        """
        return vdi.UnauthenticatedAccessUser_Update(user_data=user_data)
