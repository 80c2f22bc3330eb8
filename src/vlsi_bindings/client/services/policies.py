"""Policies: generated from vdi.wsdl by tools.services; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, items, operation
from ..objects import Changeable

if TYPE_CHECKING:
    import builtins
    from collections.abc import Sequence

    from ...model import Request


class Policies(Changeable[K, "vdi.PoliciesSettings"]):
    """Calls to Policies, since 6.0.

    Page: vdi.users.Policies
    """

    @operation
    def clear(self, resource: vdi.EntityId, *, user_or_group: vdi.UserOrGroupId | None = None) -> Request[None]:
        """Send Policies_Clear; gives nothing.

        Privileges: POOL_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Policies_Clear(resource=resource, user_or_group=user_or_group)

    @operation
    def get(
        self, resource: vdi.EntityId | None = None, *, user_or_group: vdi.UserOrGroupId | None = None
    ) -> Request[vdi.PoliciesInfo]:
        """Send Policies_Get; gives PoliciesInfo.

        Privileges: GLOBAL_CONFIG_VIEW, POOL_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Policies_Get(resource=resource, user_or_group=user_or_group)

    @operation
    def list(self, resource: vdi.EntityId) -> Request[builtins.list[vdi.PoliciesInfo]]:
        """Send Policies_List; gives a list of PoliciesInfo.

        Privileges: POOL_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Policies_List(resource=resource)

    @operation
    def list_unentitled_policies(self) -> Request[builtins.list[vdi.PoliciesInfo]]:
        """Send Policies_ListUnentitledPolicies; gives a list of PoliciesInfo.

        Privileges: POOL_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Policies_ListUnentitledPolicies()

    @operation
    def set(
        self,
        resource: vdi.EntityId | None = None,
        *,
        user_or_group: vdi.UserOrGroupId | None = None,
        settings: vdi.PoliciesSettings,
    ) -> Request[None]:
        """Send Policies_Set; gives nothing.

        Privileges: GLOBAL_CONFIG_MANAGEMENT, POOL_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.Policies_Set(resource=resource, user_or_group=user_or_group, settings=settings)

    @operation
    def update(
        self,
        resource: vdi.EntityId | None = None,
        *,
        user_or_group: vdi.UserOrGroupId | None = None,
        updates: Sequence[vdi.MapEntry],
    ) -> Request[None]:
        """Send Policies_Update; gives nothing.

        Privileges: GLOBAL_CONFIG_MANAGEMENT, POOL_MANAGEMENT
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault

        Parameters:
            updates: keys are paths into PoliciesSettings.
        """
        return vdi.Policies_Update(resource=resource, user_or_group=user_or_group, updates=items(updates))
