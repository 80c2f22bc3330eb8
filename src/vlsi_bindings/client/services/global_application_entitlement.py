"""GlobalApplicationEntitlement: generated from vdi.wsdl by tools.services; do not edit."""

# ruff: noqa: A002
# parameters are named as in the contract

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import vdi
from ..calling import K, items, operation
from ..objects import ChangeableObjects

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...model import Request


class GlobalApplicationEntitlement(
    ChangeableObjects[K, "vdi.GlobalApplicationEntitlementId", "vdi.GlobalApplicationEntitlementInfo"]
):
    """Calls to GlobalApplicationEntitlement, since 6.2.

    Page: vdi.federation.GlobalApplicationEntitlement
    """

    @operation
    def add_applications_to_gae(
        self, id: vdi.GlobalApplicationEntitlementId, *, applications: Sequence[vdi.ApplicationId]
    ) -> Request[None]:
        """Send GlobalApplicationEntitlement_AddApplicationsToGAE; gives nothing.

        Privileges: FEDERATED_LDAP_MANAGE
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, PartialFailureFault,
            UnexpectedFault
        """
        return vdi.GlobalApplicationEntitlement_AddApplicationsToGAE(id=id, applications=items(applications))

    @operation
    def create(self, base: vdi.GlobalApplicationEntitlementBase) -> Request[vdi.GlobalApplicationEntitlementId]:
        """Send GlobalApplicationEntitlement_Create; gives GlobalApplicationEntitlementId.

        Privileges: FEDERATED_LDAP_MANAGE
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidState, InvalidType, UnexpectedFault
        """
        return vdi.GlobalApplicationEntitlement_Create(base=base)

    @operation
    def delete(self, id: vdi.GlobalApplicationEntitlementId) -> Request[None]:
        """Send GlobalApplicationEntitlement_Delete; gives nothing.

        Privileges: FEDERATED_LDAP_MANAGE
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidRequest, InvalidState, InvalidType,
            UnexpectedFault
        """
        return vdi.GlobalApplicationEntitlement_Delete(id=id)

    @operation
    def get(self, id: vdi.GlobalApplicationEntitlementId) -> Request[vdi.GlobalApplicationEntitlementInfo]:
        """Send GlobalApplicationEntitlement_Get; gives GlobalApplicationEntitlementInfo.

        Privileges: FEDERATED_LDAP_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidState, InvalidType, UnexpectedFault
        """
        return vdi.GlobalApplicationEntitlement_Get(id=id)

    @operation
    def update(self, id: vdi.GlobalApplicationEntitlementId, *, updates: Sequence[vdi.MapEntry]) -> Request[None]:
        """Send GlobalApplicationEntitlement_Update; gives nothing.

        Privileges: FEDERATED_LDAP_MANAGE
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidRequest, InvalidState, InvalidType,
            UnexpectedFault

        Parameters:
            updates: keys are paths into GlobalApplicationEntitlementInfo.
        """
        return vdi.GlobalApplicationEntitlement_Update(id=id, updates=items(updates))

    @operation
    def list_compatible_backup_gaes(
        self, id: vdi.GlobalApplicationEntitlementId
    ) -> Request[list[vdi.GlobalApplicationEntitlementInfo]]:
        """Send GlobalEntitlement_ListCompatibleBackupGAEs; gives a list of GlobalApplicationEntitlementInfo.

        Privileges: FEDERATED_LDAP_VIEW
        Faults: EntityNotFound, InsufficientPermission, InvalidArgument, InvalidType, UnexpectedFault
        """
        return vdi.GlobalEntitlement_ListCompatibleBackupGAEs(id=id)
